"""The rows of every view (views.md sections 3 and 5), without `because` and `basis`."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any, Callable, Iterator

from days import plus_days, plus_months, plus_years
from rules import Association

Row = dict[str, Any]

DUE_SOON_DAYS = 30
HORIZON_DAYS = 180
PARTY_ORGANISATIONS = ("joint", "branch", "generalBranch", "committee")
NEVER_CURED = (4, 7)
NONE = (None, None)


def iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def register(a: Association) -> Iterator[Row]:
    fold, party, capacity = a.fold, a.fold.last("PartyCoverageRecorded"), a.capacity
    if not fold.entries:
        return
    described = ("name", "kind", "jurisdiction", "industry", "creditCode", "supervisor")
    yield {
        "association": a.id,
        **{item: fold.described(item) for item in described},
        "status": fold.status,
        "registeredOn": iso(fold.registered_on),
        "endedOn": iso(fold.ended_on),
        "termEndsOn": iso(a.term_ends_on),
        "grade": fold.grade,
        "gradeValidTo": iso(fold.award.valid_to) if fold.award else None,
        "credit": a.credit,
        "decoupling": fold.decoupling,
        "separations": fold.separations,
        "unitMembers": fold.unit_members,
        "personMembers": fold.person_members,
        "partyForm": party.data["form"] if party else None,
        "fullTimeStaff": capacity["fullTimeStaff"] if capacity else None,
        "lastActivityOn": iso(fold.last_activity_on),
    }


def abnormal_list(a: Association) -> Iterator[Row]:
    spell = a.fold.abnormal
    if spell:
        yield {
            "association": a.id,
            "name": a.fold.described("name"),
            "since": iso(spell.since),
            "enteredOn": iso(spell.entered_on),
            "grounds": sorted(spell.grounds),
            "seriousFrom": iso(a.serious_from),
        }


def black_list(a: Association) -> Iterator[Row]:
    spell = a.fold.serious
    if spell:
        yield {
            "association": a.id,
            "name": a.fold.described("name"),
            "since": iso(spell.since),
            "enteredOn": iso(spell.entered_on),
            "grounds": sorted(spell.grounds),
            "applyFrom": iso(plus_days(plus_years(spell.since, 2), 1)),
        }


def red_list(a: Association) -> Iterator[Row]:
    if a.red_reason:
        yield {"association": a.id, "name": a.fold.described("name"), "reason": a.red_reason}


def zombies(a: Association) -> Iterator[Row]:
    if a.zombie_level:
        yield {
            "association": a.id,
            "name": a.fold.described("name"),
            "criteria": a.criteria,
            "level": a.zombie_level,
        }


# Deadlines


def deadlines(a: Association) -> Iterator[Row]:
    if a.fold.active:
        yield from _report_deadlines(a)
        yield from _order_deadlines(a)
        yield from _clock_deadlines(a)
    if a.fold.status in ("liquidating", "revoked"):
        yield from _deregistration_deadline(a)


def _deadline(
    a: Association, obligation: str, due: date, subject: str | None = None, assumed: bool = False
) -> Row:
    row = {
        "association": a.id,
        "obligation": obligation,
        "subject": subject,
        "dueOn": iso(due),
        "state": _deadline_state(a.day, due),
    }
    return row | {"calendar": "assumed"} if assumed else row


def _deadline_state(today: date, due: date) -> str:
    if today > due:
        return "overdue"
    return "dueSoon" if (due - today).days <= DUE_SOON_DAYS else "upcoming"


def _report_deadlines(a: Association) -> Iterator[Row]:
    for report in a.reports_owed:
        if not report.submitted:
            due = report.due
            yield _deadline(a, "annualReport", due.day, str(report.year), due.assumed)


def _order_deadlines(a: Association) -> Iterator[Row]:
    for order in a.fold.orders:
        if order.open:
            yield _deadline(a, "rectification", order.due_on, order.key)


def _clock_deadlines(a: Association) -> Iterator[Row]:
    fold, term_end, start = a.fold, a.term_ends_on, a.fold.registered_on
    if term_end and (term_end - a.day).days <= HORIZON_DAYS:
        yield _deadline(a, "reElection", term_end)
    if fold.award and 0 <= (fold.award.valid_to - a.day).days <= HORIZON_DAYS:
        yield _deadline(a, "gradeExpiry", fold.award.valid_to)
    if a.serious_from:
        yield _deadline(a, "seriousTransition", plus_days(a.serious_from, -1))
    if start and not fold.active_since_registration:
        yield _deadline(a, "firstActivity", plus_years(start, 1))


def _deregistration_deadline(a: Association) -> Iterator[Row]:
    completed = a.fold.last("LiquidationCompleted")
    if completed:
        due = a.calendar.roll(plus_days(completed.effective_on, 15))
        yield _deadline(a, "deregistration", due.day, assumed=due.assumed)


# Proposals


def proposals(a: Association) -> Iterator[Row]:
    if a.fold.active:
        yield from _enter_abnormal(a)
        yield from _enter_serious(a)
        yield from _leave_abnormal(a)
        yield from _revoke(a)
    if a.fold.status == "revoked" and a.fold.ended_on:
        yield from _enter(a, "enterSeriousList", "7", None, a.fold.ended_on)


def _proposal(
    a: Association,
    action: str,
    ground: str | None,
    subject: str | None,
    since: date | None,
    assumed: bool = False,
) -> Row:
    row = {
        "association": a.id,
        "action": action,
        "ground": ground,
        "subject": subject,
        "since": iso(since),
    }
    return row | {"calendar": "assumed"} if assumed else row


def _enter(
    a: Association,
    action: str,
    ground: str,
    subject: str | None,
    since: date,
    assumed: bool = False,
) -> Iterator[Row]:
    """An entry proposal, unless the law does not look back so far or a decision answered it."""
    if iso(since) < a.text("creditRules.from") or _answered(a, action, int(ground), subject, since):
        return
    yield _proposal(a, action, ground, subject, since, assumed)


def _answered(a: Association, action: str, ground: int, subject: str | None, since: date) -> bool:
    entered, name = {
        "enterAbnormalList": ("AbnormalListEntered", "abnormalList"),
        "enterSeriousList": ("SeriousListEntered", "seriousList"),
    }[action]
    for entry in a.fold.of(entered, "ListingDeclined"):
        data = entry.data
        if entry.effective_on < since or data["ground"] != ground:
            continue
        if entry.type == entered:
            return True
        if data["list"] == name and data.get("subject") in (None, subject):
            return True
    return False


def _enter_abnormal(a: Association) -> Iterator[Row]:
    if a.fold.serious:
        return
    action = "enterAbnormalList"
    for report in a.reports_missing:
        day = plus_days(report.due.day, 1)
        yield from _enter(a, action, "1", str(report.year), day, report.due.assumed)
    if a.party_gap_on:
        yield from _enter(a, action, "2", None, a.party_gap_on)
    for order in a.fold.orders:
        if order.open and order.due_on < a.day:
            yield from _enter(a, action, "3", order.key, plus_days(order.due_on, 1))
    for penalty in a.minor_penalties:
        yield from _enter(a, action, "5", penalty.case, penalty.decided_on)
    if a.unreached:
        yield from _enter(a, action, "6", None, a.unreached.second_on)


def _enter_serious(a: Association) -> Iterator[Row]:
    action = "enterSeriousList"
    if a.serious_from and a.serious_from <= a.day:
        yield from _enter(a, action, "1", None, a.serious_from)
    for penalty in a.fold.penalties:
        if penalty.has("suspension"):
            yield from _enter(a, action, "3", penalty.case, penalty.decided_on)
        if a.is_grave_fine(penalty):
            yield from _enter(a, action, "4", penalty.case, penalty.decided_on)
    repeated = _repeated_on(a)
    if repeated:
        yield from _enter(a, action, "5", None, repeated)
    for case, day in a.fold.judgment_defaults.items():
        yield from _enter(a, action, "6", case, day)


def _repeated_on(a: Association) -> date | None:
    """The day of the last minor penalty, when the last `repeatCount` lie close together."""
    count = a.number("penalty.repeatCount")
    last = a.minor_penalties[-count:]
    if len(last) < count:
        return None
    limit = plus_years(last[0].decided_on, a.number("penalty.repeatYears"))
    return last[-1].decided_on if last[-1].decided_on <= limit else None


def _leave_abnormal(a: Association) -> Iterator[Row]:
    spell = a.fold.abnormal
    if spell and all(_cured(a, ground, spell.since) for ground in spell.grounds):
        yield _proposal(a, "leaveAbnormalList", None, None, None)


def _cured(a: Association, ground: int, since: date) -> bool:
    if ground in NEVER_CURED:
        return False
    tests: dict[int, Callable[[], bool]] = {
        1: lambda: not a.reports_missing,
        2: lambda: a.party_gap_on is None,
        3: lambda: not any(order.open and order.due_on < a.day for order in a.fold.orders),
        5: lambda: a.day > plus_months(since, a.number("abnormal.idleMonths")),
        6: lambda: a.unreached is None,
    }
    return tests[ground]()


def _revoke(a: Association) -> Iterator[Row]:
    if a.inactive_from:
        yield _proposal(a, "revokeRegistration", "noActivity", None, a.inactive_from)
    last = a.missing_run(a.number("revoke.missedReports"))
    if last:
        day = plus_days(last.due.day, 1)
        yield _proposal(a, "revokeRegistration", "missedReports", None, day, last.due.assumed)


# Catalogue, decoupling


def catalogue(a: Association) -> Iterator[Row]:
    if not a.fold.active:
        return
    failing = _failing(a)
    yield {
        "association": a.id,
        "name": a.fold.described("name"),
        "eligible": not failing,
        "failing": failing,
    }


def _failing(a: Association) -> list[str]:
    grade, capacity, years = a.fold.grade, a.capacity, a.number("catalogue.cleanYears")
    staff = capacity["fullTimeStaff"] if capacity else None
    failures = {
        "grade": grade is None or grade < a.number("catalogue.minGrade"),
        "staff": staff is None or staff < a.number("catalogue.minStaff"),
        "premises": capacity is None or capacity["premises"] != "fixed",
        "listed": a.fold.on_a_list or a.listed_within(years),
        "penalty": a.penalised_within(years),
        "report": a.last_report_faulty,
    }
    return sorted(name for name, failed in failures.items() if failed)


def decoupling(a: Association) -> Iterator[Row]:
    kinds = ("DecouplingPlanned", "SeparationCompleted", "DecouplingCompleted")
    if a.fold.last(*kinds):
        yield {
            "association": a.id,
            "name": a.fold.described("name"),
            "scope": a.fold.decoupling_scope,
            "separations": a.fold.separations,
            "completedOn": iso(a.fold.decoupled_on),
        }


# Statistics


def statistics(prefix: str | None, associations: list[Association]) -> Row:
    """The counts over the associations on the register; the prefix is already applied."""
    on = [a for a in associations if a.fold.on_the_register]
    return {"jurisdiction": prefix, "total": len(on)} | _groups(on) | _totals(on) | _counts(on)


def _groups(on: list[Association]) -> Row:
    return {
        "byKind": dict(Counter(a.fold.described("kind") for a in on)),
        "foundedByYear": dict(Counter(str(a.fold.registered_on.year) for a in on)),
    }


def _totals(on: list[Association]) -> Row:
    stated = [(a.fold.unit_members, a.fold.person_members) for a in on]
    members = [(units or 0, persons or 0) for units, persons in stated if (units, persons) != NONE]
    return {
        "membersReported": len(members),
        "membersAtMost100": sum(units + persons <= 100 for units, persons in members),
        "unitMembers": sum(units for units, _ in members),
        "personMembers": sum(persons for _, persons in members),
    }


def _counts(on: list[Association]) -> Row:
    tests: dict[str, Callable[[Association], bool]] = {
        "gradeAtLeast3": lambda a: (a.fold.grade or 0) >= 3,
        "graded": lambda a: a.fold.grade is not None,
        "withPartyOrganisation": _has_party_organisation,
        "decouplingOutstanding": _decoupling_outstanding,
        "abnormal": lambda a: a.fold.abnormal is not None,
        "serious": lambda a: a.fold.serious is not None,
        "red": lambda a: a.red_reason is not None,
        "zombies": lambda a: a.zombie_level == "zombie",
        "atRisk": lambda a: a.zombie_level == "at-risk",
        "decoupled": lambda a: a.fold.decoupled_on is not None,
        "catalogueListed": _listed_for_purchase,
    }
    return {name: sum(test(a) for a in on) for name, test in tests.items()}


def _has_party_organisation(a: Association) -> bool:
    record = a.fold.last("PartyCoverageRecorded")
    return record is not None and record.data["form"] in PARTY_ORGANISATIONS


def _decoupling_outstanding(a: Association) -> bool:
    return a.fold.decoupling_scope == "inScope" and a.fold.decoupled_on is None


def _listed_for_purchase(a: Association) -> bool:
    entries = a.fold.of("CatalogueListed", "CatalogueDelisted")
    purchase = [entry for entry in entries if entry.data["catalogue"] == "purchase"]
    return bool(purchase) and purchase[-1].type == "CatalogueListed"


# All views: how their rows are made, and the keys they are sorted by

ROWS: dict[str, Callable[[Association], Iterator[Row]]] = {
    "register": register,
    "abnormal-list": abnormal_list,
    "black-list": black_list,
    "red-list": red_list,
    "zombies": zombies,
    "deadlines": deadlines,
    "proposals": proposals,
    "catalogue": catalogue,
    "decoupling": decoupling,
}

ORDER = {
    "deadlines": ("association", "obligation", "subject", "dueOn"),
    "proposals": ("association", "action", "ground", "subject", "since"),
}


def sort_key(view: str) -> Callable[[Row], list[tuple[bool, str]]]:
    """Null first, text by code points; one row per association in the other views."""
    keys = ORDER.get(view, ("association",))
    return lambda row: [(row[key] is not None, row[key] or "") for key in keys]
