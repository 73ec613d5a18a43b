public import Associations
public import EventModel
public import Events
public import WorkingDays

/// The last day of a rectification order, counted anew from what the order says (整改期限的推算).
///
/// No statute sets a length, so the order's own words are the rule: a day, or a number of days from
/// the order or from its service. What was promised on the way stays with the case
/// (``CaseFile/promises``); this is what the calendar, the extensions and the pauses give today.
///
/// > 民法典 Articles 201–203: the first day is not counted; a last day on a holiday moves to the
/// > working day after it.
public enum OrderTerm {
  /// The last day of a term that begins to run with a day, which is not counted.
  public static func lastDay(
    _ term: RectificationOrdered.Term, from start: CivilDate, _ calendar: WorkingCalendar
  ) -> RolledDay {
    guard term.length > 0 else { return calendar.roll(start) }
    return switch term.unit {
    case .workingDays: calendar.workingDay(term.length, after: start)
    case .days: calendar.roll(start.adding(days: term.length))
    }
  }

  /// The last day as the course of the order gives it: the term from its start, or the day stated;
  /// an officer's extension replaces it; a pause adds the days that it took.
  public static func lastDay(_ course: OrderCourse, _ calendar: WorkingCalendar) -> RolledDay {
    var last = firstLastDay(course, calendar)
    for turn in course.turns {
      switch turn {
      case .extended(let day): last = RolledDay(day: day, isAssumed: false)
      case .paused(let pause): last = last.moved(by: pause, unit(course), calendar)
      }
    }
    return last
  }

  private static func firstLastDay(
    _ course: OrderCourse, _ calendar: WorkingCalendar
  ) -> RolledDay {
    guard let term = course.term else {
      return RolledDay(day: course.statedDueOn, isAssumed: false)
    }
    switch term.from {
    case .ordered: return lastDay(term, from: course.orderedOn, calendar)
    case .served:
      // Until it is served nothing runs; the day that the order names holds meanwhile.
      guard let served = course.servedOn else {
        return RolledDay(day: course.statedDueOn, isAssumed: false)
      }
      return lastDay(term, from: served, calendar)
    }
  }

  private static func unit(_ course: OrderCourse) -> RectificationOrdered.Term.Unit {
    course.term?.unit ?? .days
  }
}

extension RolledDay {
  fileprivate func moved(
    by pause: OrderCourse.Pause, _ unit: RectificationOrdered.Term.Unit,
    _ calendar: WorkingCalendar
  ) -> RolledDay {
    let taken = pause.lastDay.days(since: pause.from) + 1
    guard taken > 0, pause.from <= day else { return self }
    let moved: RolledDay
    switch unit {
    case .days: moved = calendar.roll(day.adding(days: taken))
    case .workingDays:
      let working = (0..<taken).count { calendar.isWorkingDay(pause.from.adding(days: $0)) }
      guard working > 0 else { return self }
      moved = calendar.workingDay(working, after: day)
    }
    return RolledDay(day: moved.day, isAssumed: moved.isAssumed || isAssumed)
  }
}
