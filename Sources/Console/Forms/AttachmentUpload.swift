import HTTP
import Web
enum AttachmentUpload { static func take(_ call: Call) throws -> HTTPResponse { .seeOther("/drafts") } }
