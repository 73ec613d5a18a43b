extension Help {
  static func english(_ command: Command) -> String {
    switch command {
    case .import:
      """
      Usage: annals import FILE… [--partial] [--store PATH]
      Reads events line by line (format: Docs/Events.md). A file is recorded wholly or not at all;
      every fault is listed with its line, field and reason. FILE - is standard input.
        --partial   record the good lines, write the bad ones unchanged to FILE.rejected.jsonl
      Example: annals import second-half-2020.jsonl --store longgang.store
      """
    case .replay:
      """
      Usage: annals replay [--as-of DATE] [--known-at DATE|INSTANT] [--view NAME] [--association ID]
                           [--jurisdiction PREFIX]… [--format table|json|csv] [--store PATH]
      Rebuilds from the first entry. --as-of is the effective day (today if absent); --known-at uses
      only what had been recorded by then.
      Views: register abnormal-list black-list red-list zombies deadlines proposals catalogue
             decoupling statistics work officers (register if absent)
      Example: annals replay --view zombies --as-of 2020-08-31 --jurisdiction 440307
               annals replay --view abnormal-list --as-of 2020-12-31 --known-at 2021-03-01 --format csv
      """
    case .history:
      """
      Usage: annals history ASSOCIATION [--as-of DATE] [--known-at …] [--format table|json] [--store PATH]
      All entries of one association, effective day and recording side by side; voided and corrected
      entries stay, with the entry that changed them.
      Example: annals history lg-0007
      """
    case .compare:
      """
      Usage: annals compare --as-of A --with B [--view NAME] [--known-at …] [--association ID]
                            [--jurisdiction PREFIX]… [--format table|json] [--store PATH]
      Rows added, removed and changed from day A to day B, and the entries that did it; a change
      without an entry is the passing of time.
      Example: annals compare --as-of 2019-12-31 --with 2020-12-31 --view abnormal-list
      """
    case .export:
      """
      Usage: annals export [--format jsonl] [--after POSITION] [--store PATH]
      Every entry as canonical JSON, by position. An entry's leaf hash is the hash of its line, so
      anybody can recompute the log's root.
      Example: annals export > log.jsonl && annals import log.jsonl --store copy.store
      """
    case .verify:
      """
      Usage: annals verify [--against SIZE:ROOT] [--store PATH]
      Recomputes every hash from the rows, checks positions, versions, clock and triggers, reads
      every association's facts along two paths and compares them (views are not stored: facts, day
      and parameters decide them), and every file that an entry names; names the first entry that was
      changed.
      --against: does the log still begin with the size and root that a paper pinned?
      Example: annals verify
      """
    case .work:
      """
      Usage: annals work [--mine OFFICER] [--unassigned] [--overdue] [--due-this-week] [--kind KIND]
                         [--association ID] [--jurisdiction PREFIX]… [--as-of DATE]
                         [--known-at DATE-OR-INSTANT] [--format table|json|csv] [--store PATH]
      Findings without a decision, days that are near or past, cases under way, answers received,
      submissions that wait for a second officer; with the statutory day, the office's own day, who
      has it, how long it has waited, and the one next act.
        --mine           what this officer has: li or registrar/440307/li
        --unassigned     what nobody has
        --overdue        past the statutory day
        --due-this-week  statutory or own day in this week
        --kind           rectification, abnormalListing, penalty, submission …
      Example: annals work --unassigned --jurisdiction 440307
               annals work --mine li --due-this-week --as-of 2020-08-31
      """
    case .case:
      """
      Usage: annals case ID [CASE] [--as-of DATE] [--known-at DATE-OR-INSTANT] [--format table|json]
                         [--store PATH]
      Without a case, all cases of the association. A case is written KIND:KEY, as annals work lists it.
      Shows every step, every day that was ever promised, and the day that the calendar, the
      extensions and the pauses give now.
      Example: annals case lg-0007 rectification:示民责改〔2020〕12号
      """
    case .report:
      """
      Usage: annals report [NAME] [--as-of DATE] [--known-at DATE|INSTANT] [--association ID]
                           [--jurisdiction PREFIX]… [--format table|json|csv] [--store PATH]
      Without a name: the list. Worked out from the dossiers, stored nowhere; each row names its entries.
      Example: annals report supervision --as-of 2023-07-07 --jurisdiction 442000
      """
    case .record:
      """
      Usage: annals record                                  every command
             annals record COMMAND                          its fields, duties and conditions
             annals record COMMAND ID-OR-STREAM [FIELD=VALUE]… --as ROLE/JURISDICTION/NAME
               [--effective DATE] [--document NUMBER] [--reason TEXT] [--attach FILE]…
               [--data JSON] [--expecting VERSION] [--id UUID] [--dry-run] [--format table|json] [--store PATH]
      Checks every condition the law sets and names the article of each that is not met. Entering or
      leaving a list, penalties, revocation, merger, voids, corrections and parameters take two people:
      one submits, another confirms with ConfirmDecision.
        --dry-run     only show the entries, and the lists, deadlines and proposals they would change
        --expecting   the version of the stream that you saw; refused where it has moved since
        --id          idempotency key: the same key is recorded once
      An act that a paper carries (orders, notices, lists, penalties, deregistration) gets the office's next
      number where none is given; what takes two officers is numbered when the second confirms.
      Example: annals record OpenOffice office/440307 name=示例区民政局 jurisdiction=440307 --as system/440307/setup
               annals record ReceiveComplaint lg-0007 subject=乱收费 channel=电话 --as registrar/440307/li --dry-run
      """
    case .print:
      """
      Usage: annals print POSITION|PAPER-NUMBER [--receipt] [--copy] [--out FILE] [--store PATH]
             annals print --draft SUBMISSION [--receipt] [--out FILE] [--store PATH]
             annals print --draft COMMAND ID [FIELD=VALUE]… --as ROLE/JURISDICTION/NAME [as for record]
      Writes one self-contained HTML document that a browser prints to A4. It says only what the log said
      when the paper was issued; its foot names the size and root of that moment, for annals verify
      --against. Printing again gives the same text.
        --receipt   the record of service for the paper
        --copy      marked as a copy (副本)
        --draft     marked as a draft (样稿): a waiting submission, or a command not given yet; no pin
        --out       into a file instead of standard output
      Example: annals print 示民责改〔2026〕1号 --out order.html
               annals print '#182,960' --copy > copy.html
      """
    case .attach:
      """
      Usage: annals attach FILE… [--store PATH]
      Puts files into STORE/attachments under their SHA-256 and prints what the attachments of an event's
      data must say. annals record … --attach FILE does both.
      Example: annals attach minutes.pdf photo.jpg
      """
    case .serve:
      """
      Usage: annals serve [--port N] [--listen ADDRESS] [--certificate FILE --key FILE]
                          [--plain-http-on-the-network] [--store PATH]
      Serves the HTTP API and the console on one port until SIGTERM or Ctrl-C: requests under way are
      finished first (10 seconds at most), a second signal ends at once. Where there is no account yet,
      the first keeper's is made and its one-time link printed.
        --port          8080 if absent; 0 takes any free port
        --listen        127.0.0.1 if absent: this machine only
        --certificate, --key   PEM files (chain and private key): served by HTTPS
        --plain-http-on-the-network   serve other machines without TLS, knowing that passwords then
                        cross the network in the clear
      Example: annals serve --store longgang.store
      """
    case .account:
      """
      Usage: annals account add LOGIN --as ROLE/JURISDICTION/NAME [--name TEXT] [--password-stdin]
             annals account link LOGIN                     a new one-time link (forgotten password)
             annals account token LOGIN --label TEXT [--until DATE]   an API token, shown once
             annals account list
             annals account disable|enable|unlock|renew|erase LOGIN
      Who may sign in. What they may do is not said here: duties and areas are the appointments in the
      log (AppointOfficer). Refused while annals serve runs; use its page “Accounts” then.
        --as              who this is in the log: no person's name, and never given to another
        --password-stdin  read the password; without it a one-time link is printed
        erase             login, display name, password, tokens and drafts; the log is not touched
      Example: annals account add li --as registrar/440307/li --name 李某
      """
    case .demo:
      """
      Usage: annals demo [--check] [--office] [--lines] [--seed NUMBER] [--store PATH]
      Writes the demonstration history of Longgang, Xixian, Hangzhou, Wenzhou and Zhongshan into a
      new store. Names are invented.
        --check   published figure, ours and the verdict side by side
        --office  also open the five offices, appoint officers of every duty for Longgang and make
                  their accounts; the password is shown this once
        --lines   only print the event lines
      Example: annals demo --store demo.store && annals demo --check --store demo.store
      """
    case .bench:
      """
      Usage: annals bench [--events N] [--associations N] [--rounds N] [--only PART] [--keep] [--store PATH]
      Makes its own log and measures import, appends, scan, replay, verification, memory and disk in
      one run.
        --only    one part: import append commands scan replay association verify memory disk linearity
        --store   the folder of the log; a log that is there is measured (all but import) and stays
        --keep    keep the log that was made (with --store); else it is deleted in the end
        --serve   measure the server instead: in a process of its own, asked and commanded by 64 clients
                  (--associations, 100000 by default); beside it PostgreSQL by pgbench, where PGHOST and
                  the like name a database that may be written to
      linearity is measured from two million events on.
      Example: annals bench --events 1000000 && annals bench --serve
      """
    }
  }
}
