import Accounts
import Desk
import EventModel
import Events
import Foundation
import HTTP
import Service
import Web
import Words

/// How much the upload of files to a draft takes.
package enum AttachmentLimit {
  /// One file.
  static let fileBytes = 16 << 20
  /// A request: what one file takes, with what stands around it.
  package static let bodyBytes = fileBytes + (64 << 10)

  /// Whether a path is such an upload.
  package static func covers(_ path: [String]) -> Bool {
    path.count == 3 && path[0] == "drafts" && path[2] == "attachments"
  }
}

/// Takes files into the store and their names and hashes into the draft.
enum AttachmentUpload {
  /// The form's own fields come along, so that nothing typed is lost by an upload.
  static func take(_ call: Call) throws -> HTTPResponse {
    let parts = call.request.parts
    guard !parts.isEmpty, let form = FormFields(call.request) else {
      throw Problem(.unsupportedType, "请用页面上的“上传附件”", "use the upload of the page")
    }
    let fields = form.fields
    guard var context = try context(fields, call) else { return .seeOther("/drafts/new") }
    if context.step.isDone { return .seeOther(context.address("done")) }
    var values = FormValues(fields)
    let files = parts.filter { $0.name == "file" && !($0.fileName ?? "").isEmpty }
    let kept = try keep(files, &values, call)
    try context.keep { $0.fields = values.json }
    guard !files.isEmpty else {
      return try refused(context, Sentence("请先选择文件", "Choose a file first"))
    }
    guard kept else { return try refused(context, Sentence("文件是空的", "The file is empty")) }
    return .seeOther("\(context.address)#\(FieldControl.anchor("attachments"))")
  }

  /// The draft in the address; `new` makes one.
  private static func context(
    _ fields: [(name: String, value: String)], _ call: Call
  ) throws -> DraftContext? {
    call.part("draft") == "new" ? try DraftRoutes.made(fields, call) : try DraftContext(call)
  }

  /// Puts the files into the store; false where one of them is empty.
  private static func keep(
    _ files: [FormPart], _ values: inout FormValues, _ call: Call
  ) throws -> Bool {
    for file in files {
      guard !file.bytes.isEmpty else { return false }
      let name = Self.name(file.fileName ?? "")
      do throws(AttachmentStore.Fault) {
        add(
          try AttachmentStore.put(Data(file.bytes), named: name, in: call.service.store),
          to: &values)
      } catch {
        throw Problem(.storeFailed, DeskWords.sentence(error))
      }
    }
    return true
  }

  private static func refused(
    _ context: DraftContext, _ says: Sentence
  ) throws -> HTTPResponse {
    try context.page(context.filled, FormFaults([.init(path: "file", says: says)]))
      .response(status: 422)
  }

  /// The same file twice in one draft is one file.
  private static func add(_ file: ActNotes.Attachment, to values: inout FormValues) {
    let count = values.rows("attachments")
    if (0..<count).contains(where: { values.text("attachments.\($0).sha256") == file.sha256 }) {
      return
    }
    let path = "attachments.\(count)"
    values[FormValues.name("\(path).name")] = file.name
    values[FormValues.name("\(path).bytes")] = String(file.bytes)
    values[FormValues.name("\(path).sha256")] = file.sha256
  }

  /// What a file is called to people: the last part of a path, without what is not seen.
  static func name(_ given: String) -> String {
    let last = given.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let seen = last.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
      ![.control, .format, .lineSeparator, .paragraphSeparator].contains(
        $0.properties.generalCategory)
    }
    let name = String(String.UnicodeScalarView(seen)).trimmingCharacters(in: .whitespaces)
    return name.isEmpty ? "未命名" : String(name.prefix(120))
  }
}
