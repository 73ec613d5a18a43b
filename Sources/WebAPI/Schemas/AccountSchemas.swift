import EventModel

/// The shapes of tokens and attachments.
enum AccountSchemas {
  static let all: [(name: String, schema: Schema)] = [
    ("Token", token), ("Tokens", tokens), ("NewToken", newToken), ("MadeToken", madeToken),
    ("Attachment", attachment),
  ]

  static let tokenIdentifier = Schema.text(matching: "^[0-9A-Za-z]{16}$")

  private static let members: [Schema.Member] = [
    .required("token", tokenIdentifier), .required("label", .text),
    .required("createdAt", .moment), .required("expiresOn", Schema.day.orNull),
    .required("lastUsedAt", Schema.moment.orNull),
  ]

  static let token = Schema.object(members)

  static let tokens = Schema.object([.required("tokens", .list(.reference("Token")))])

  static let newToken = Schema.object([
    .required("label", .text(1...60)), .optional("expiresOn", .day),
  ])

  static let madeToken = Schema.object(
    members + [
      .required(
        "text",
        Schema.text.orNull.described(
          "令牌本身，只在此显示；重复请求为 null", "the token itself, shown here only; null for a repetition"))
    ])

  static let attachment = Schema.object([
    .required("sha256", .sha256), .required("name", .text), .required("bytes", .count),
  ])
}
