// The room is furnished in the files beside this one.
