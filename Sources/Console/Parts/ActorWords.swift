import EventModel
import Words

/// Who recorded something, as people say it.
enum ActorWords {
  /// `registrar/440307/li` → `登记管理机关 li`; the area is said where it is asked for.
  static func name(_ actor: String, _ language: Language, withArea: Bool = false) -> String {
    let parts = actor.split(separator: "/").map(String.init)
    guard parts.count == 3 else { return actor }
    let role = StoredWords.label(parts[0], in: "role", language)
    return withArea ? "\(role) \(parts[1]) \(parts[2])" : "\(role) \(parts[2])"
  }
}
