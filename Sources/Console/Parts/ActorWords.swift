import EventModel
import Words

/// Who recorded something, as people say it.
enum ActorWords {
  /// `registrar/440307/li` → `登记管理机关 li`, or the role alone.
  static func name(_ actor: String, _ language: Language, withName: Bool = true) -> String {
    let parts = actor.split(separator: "/").map(String.init)
    guard parts.count == 3 else { return actor }
    let role = StoredWords.label(parts[0], in: "role", language)
    return withName ? "\(role) \(parts[2])" : role
  }
}
