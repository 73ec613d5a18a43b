import Associations
import CaseWork
import EventModel
import Events
import Law
import Rules

/// Posts held, and in how many bodies the same person and the same enterprise hold one of
/// vice-president or above (兼职上限、年龄、届数、任前考察).
enum Posts {
  static let columns: [Report.Column] = [
    .init("person", "人员", "person"), .init("post", "职务", "post"), .init("unit", "单位", "unit"),
    .init("since", "自", "since"), .init("term", "届数", "term"), .init("age", "年龄", "age"),
    .init("vetted", "综合评价", "vetted"), .init("bodies", "任职团体数", "bodies"),
    .init("tooMany", "超过上限", "too many"), .init("tooOld", "超龄", "too old"),
    .init("tooLong", "超届", "too long"),
  ]

  static func lines(_ picture: Report.Picture) -> [Report.Line] {
    let posts = PostsHeld.all(picture.register)
    return posts.compactMap { post in
      guard let look = picture.look(post.association) else { return nil }
      return line(post, among: posts, look).of(look.x.association)
    }
  }

  private static func line(
    _ post: PostHeld, among posts: [PostHeld], _ look: Look
  ) -> Report.Line {
    let same = posts.filter {
      PostsHeld.isVicePresidentOrAbove($0.post)
        && ($0.person == post.person || (post.unit != nil && $0.unit == post.unit))
    }
    let bodies = Set(same.map(\.association)).count
    let vetted = look.dossier.last(OfficerVetted.self) {
      $0.person == post.person && $0.post == post.post && $0.validTo >= look.x.day
    }
    // By the calendar year of birth, the only part of a birthday that the log holds.
    let age = post.election.birthYear.map { look.x.day.year - $0 }
    let number = look.number
    return Report.Line(
      [
        .text(post.person), .text(post.post.rawValue), .text(post.unit), .day(post.since),
        .number(Int64(post.election.termNumber)), .number(age),
        .text(vetted?.event.grade.rawValue), .number(Int64(bodies)),
        .flag(
          PostsHeld.isVicePresidentOrAbove(post.post) && bodies > number(.officerMaxPosts)),
        .flag(age.map { $0 > number(.officerMaxAge) } ?? false),
        .flag(post.election.termNumber > number(.officerMaxTerms)),
      ], [post.evidence, vetted?.evidence] + same.map(\.evidence))
  }
}
