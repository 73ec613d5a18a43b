import Foundation
import Papers

// Writes a paper of each kind as HTML, for the trial that prints them:
//
//   paper-samples FOLDER            <kind>.html as issued; the order also as draft, as copy and
//                                   with twelve items
//   paper-samples FOLDER --lengths  orders of growing length as length-<n>.html

/// Writes one document into the folder of the first argument.
func write(_ name: String, _ paper: AnyPaper, _ state: PaperState) throws {
  let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
  let html = PaperDocument.html(paper, state: state)
  try Data(html.utf8).write(to: folder.appendingPathComponent("\(name).html"))
}

switch CommandLine.arguments.dropFirst(2) {
case [] where CommandLine.arguments.count == 2:
  for kind in PaperKind.allCases {
    try write(kind.rawValue, Samples.paper(kind), .issued(Samples.pin))
  }
  let order = AnyPaper.rectificationOrder(Samples.order(items: 12))
  try write("rectificationOrder-annex", order, .issued(Samples.pin))
  try write("rectificationOrder-draft", Samples.paper(.rectificationOrder), .draft)
  try write("rectificationOrder-copy", Samples.paper(.rectificationOrder), .copy(Samples.pin))
case ["--lengths"]:
  for count in stride(from: 20, through: 1400, by: 23) {
    let order = Samples.order(factCharacters: count, digits: count % 2 == 0)
    try write("length-\(count)", .rectificationOrder(order), .issued(Samples.pin))
  }
default:
  FileHandle.standardError.write(Data("usage: paper-samples FOLDER [--lengths]\n".utf8))
  exit(2)
}
