/// The place of an entry in the whole log: 1, 2, 3 … without gaps, in the order of commit.
public typealias LogPosition = Int64
