"""One association's state: the fold of its entries up to a day (views.md section 3).

A `Fold` keeps the entries in their order and answers every question by reading them again from
the start; nothing is carried forward, so each property can be compared with its sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, Iterator

from days import plus_years
from entries import Entry

ACTIVE = ("registered", "suspended")
ON_THE_REGISTER = (*ACTIVE, "liquidating")
ENDED = ("revoked", "merged", "deregistered")
FINAL = ("merged", "deregistered")
BEFORE_REGISTRATION = {
    "FoundingApplied": "applied",
    "PreparationApproved": "preparing",
    "RegistrationRefused": "refused",
}
NEW_GRADE_RULES = date(2026, 3, 1)


def is_ending_source(entry: Entry) -> bool:
    """A merger's source ends, except in a division where it continues."""
    if entry.type != "MergerRegistered" or entry.data["role"] != "source":
        return False
    return not (entry.data["kind"] == "division" and entry.data.get("continues", False))


def next_status(status: str | None, entry: Entry, ever_registered: bool) -> str | None:
    """The status after one entry; suspension is not a status of its own but a reading."""
    if entry.type == "AssociationDeregistered":
        return "deregistered"
    if status in FINAL:
        return status
    if entry.type in BEFORE_REGISTRATION:
        return status if ever_registered else BEFORE_REGISTRATION[entry.type]
    if entry.type == "AssociationRegistered":
        return "registered"
    if entry.type == "LiquidationStarted":
        return "liquidating" if status == "registered" else status
    if entry.type == "RegistrationRevoked":
        return "revoked"
    return "merged" if is_ending_source(entry) else status


@dataclass
class Order:
    """A rectification order that has been opened."""

    key: str
    due_on: date
    passed: bool = False
    withdrawn: bool = False

    @property
    def open(self) -> bool:
        return not (self.passed or self.withdrawn)


@dataclass
class Penalty:
    """A penalty decision under a case."""

    case: str
    decided_on: date
    data: dict[str, Any]
    annulled: bool = False

    @property
    def fine(self) -> int | None:
        return self.data.get("fine")

    def has(self, kind: str) -> bool:
        return kind in self.data["kinds"]

    def suspends_on(self, day: date) -> bool:
        if not self.has("suspension"):
            return False
        return self.data["suspendFrom"] <= day.isoformat() <= self.data["suspendTo"]


@dataclass
class Spell:
    """An unbroken stay on a credit list."""

    entered_on: date
    since: date
    grounds: set[int] = field(default_factory=set)


@dataclass
class Award:
    """A grade award with the reductions that follow it, up to the next award."""

    valid_from: date
    valid_to: date
    grade: int


class Fold:
    """The entries of one association with effectiveOn up to `day`, in the order of the fold."""

    def __init__(self, known: list[Entry], day: date) -> None:
        effective = [entry for entry in known if entry.effective_on <= day]
        self.entries = sorted(effective, key=lambda entry: (entry.effective_on, entry.position))
        self.day = day

    def of(self, *types: str) -> Iterator[Entry]:
        return (entry for entry in self.entries if entry.type in types)

    def last(self, *types: str) -> Entry | None:
        found = list(self.of(*types))
        return found[-1] if found else None

    # Status

    @cached_property
    def _status_steps(self) -> list[tuple[date, str | None]]:
        """The underlying status after each entry."""
        steps: list[tuple[date, str | None]] = []
        status: str | None = None
        registered = False
        for entry in self.entries:
            status = next_status(status, entry, registered)
            registered = registered or entry.type == "AssociationRegistered"
            steps.append((entry.effective_on, status))
        return steps

    @cached_property
    def status(self) -> str | None:
        status = self._status_steps[-1][1] if self._status_steps else None
        if status == "registered" and any(p.suspends_on(self.day) for p in self.penalties):
            return "suspended"
        return status

    @property
    def active(self) -> bool:
        return self.status in ACTIVE

    @property
    def on_the_register(self) -> bool:
        return self.status in ON_THE_REGISTER

    @cached_property
    def ended_on(self) -> date | None:
        """The first day of the present unbroken run of ended statuses."""
        first: date | None = None
        for day, status in self._status_steps:
            if status not in ENDED:
                first = None
            elif first is None:
                first = day
        return first

    @cached_property
    def registered_on(self) -> date | None:
        return next((entry.effective_on for entry in self.of("AssociationRegistered")), None)

    # Descriptive fields

    def described(self, item: str) -> str | None:
        """The last value of a descriptive field; empty text clears it."""
        value: str | None = None
        for entry in self.of("AssociationRegistered", "FoundingApplied", "RegistrationItemChanged"):
            if entry.type != "RegistrationItemChanged":
                value = entry.data.get(item, value)
            elif entry.data["item"] == item:
                value = entry.data["new"] or None
        return value

    @cached_property
    def jurisdiction(self) -> str | None:
        return self.described("jurisdiction")

    # Term

    def term_ends_on(self, default_years: int) -> date | None:
        election = self.last("ReElectionCompleted")
        extension = self._extension_after(election or next(self.of("AssociationRegistered"), None))
        if extension is not None:
            return date.fromisoformat(extension.data["newEnd"])
        if election is not None:
            return date.fromisoformat(election.data["termTo"])
        if self.registered_on is None:
            return None
        return plus_years(self.registered_on, self._term_years(default_years))

    def _extension_after(self, start: Entry | None) -> Entry | None:
        if start is None:
            return None
        later = self.entries[self.entries.index(start) + 1 :]
        return next((e for e in reversed(later) if e.type == "ReElectionExtended"), None)

    def _term_years(self, default_years: int) -> int:
        charter = self.last("CharterApproved")
        if charter is not None:
            return charter.data["termYears"]
        given = [e for e in self.of("AssociationRegistered") if "termYears" in e.data]
        return given[-1].data["termYears"] if given else default_years

    # Grade

    @cached_property
    def award(self) -> Award | None:
        """The award in force that is last in the fold; nothing when it was lowered to 0."""
        awards: list[Award] = []
        for entry in self.of("GradeAwarded", "GradeReduced"):
            if entry.type == "GradeAwarded":
                awards.append(_award(entry))
            elif awards:
                awards[-1].grade = min(awards[-1].grade, entry.data["to"])
        in_force = [award for award in awards if award.valid_from <= self.day <= award.valid_to]
        return in_force[-1] if in_force and in_force[-1].grade > 0 else None

    @property
    def grade(self) -> int | None:
        return self.award.grade if self.award else None

    # Members

    def members(self, total: str, kind: str) -> int | None:
        """The last stated total of this kind, and the joiners and leavers after it."""
        count: int | None = None
        for entry in self.entries:
            if entry.type == "MembershipReported":
                count = entry.data["units" if kind == "unit" else "persons"]
            elif entry.type in ("AssociationRegistered", "FoundingApplied"):
                count = entry.data.get(total, count)
            elif count is not None and entry.data.get("memberKind") == kind:
                count += {"MemberJoined": 1, "MemberLeft": -1}[entry.type]
        return None if count is None else max(count, 0)

    @property
    def unit_members(self) -> int | None:
        return self.members("unitMembers", "unit")

    @property
    def person_members(self) -> int | None:
        return self.members("personMembers", "person")

    # Decoupling

    @property
    def separations(self) -> int:
        return len({entry.data["item"] for entry in self.of("SeparationCompleted")})

    @property
    def decoupling_scope(self) -> str | None:
        plan = self.last("DecouplingPlanned")
        return plan.data["scope"] if plan else None

    @property
    def decoupled_on(self) -> date | None:
        return next((entry.effective_on for entry in self.of("DecouplingCompleted")), None)

    @property
    def decoupling(self) -> str | None:
        if self.decoupled_on is not None:
            return "completed"
        if self.separations > 0:
            return "separating"
        return "planned" if self.decoupling_scope == "inScope" else self.decoupling_scope

    # Work, party, capacity

    def in_scope_activities(self) -> list[date]:
        return [e.effective_on for e in self.of("ActivityHeld") if e.data["withinScope"]]

    @property
    def last_activity_on(self) -> date | None:
        return max(self.in_scope_activities(), default=None)

    @property
    def active_since_registration(self) -> bool:
        """Some in-scope activity on or after registeredOn."""
        start = self.registered_on
        return start is not None and any(day >= start for day in self.in_scope_activities())

    # Keyed families

    @cached_property
    def orders(self) -> list[Order]:
        orders: dict[str, Order] = {}
        for entry in self.entries:
            if entry.type == "RectificationOrdered":
                key = entry.data["order"]
                orders.pop(key, None)
                orders[key] = Order(key, date.fromisoformat(entry.data["dueOn"]))
            elif entry.type in ORDER_ACTS and entry.data["order"] in orders:
                _act_on_order(orders[entry.data["order"]], entry)
        return list(orders.values())

    @cached_property
    def penalties(self) -> list[Penalty]:
        """The penalties in force, in the order of the fold."""
        cases: dict[str, Penalty] = {}
        for entry in self.of("PenaltyDecided", "PenaltyAnnulled"):
            case = entry.data["case"]
            if entry.type == "PenaltyDecided":
                cases.pop(case, None)
                cases[case] = Penalty(case, entry.effective_on, entry.data)
            elif case in cases:
                cases[case].annulled = True
        return [penalty for penalty in cases.values() if not penalty.annulled]

    @cached_property
    def judgment_defaults(self) -> dict[str, date]:
        """The uncleared reports of judgment defaulters, by court case."""
        reports: dict[str, date] = {}
        for entry in self.of("JudgmentDefaulterReported", "JudgmentDefaulterCleared"):
            if entry.type == "JudgmentDefaulterReported":
                reports[entry.data["courtCase"]] = entry.effective_on
            else:
                reports.pop(entry.data["courtCase"], None)
        return reports

    # Credit lists and honours

    @cached_property
    def abnormal(self) -> Spell | None:
        spell: Spell | None = None
        for entry in self.entries:
            if entry.type == "AbnormalListEntered":
                spell = _entered(spell, entry)
            elif entry.type in ENDS_ABNORMAL or is_ending_source(entry):
                spell = None
        return spell

    @cached_property
    def serious(self) -> Spell | None:
        spell: Spell | None = None
        for entry in self.of("SeriousListEntered", "SeriousListLeft"):
            spell = _entered(spell, entry) if entry.type == "SeriousListEntered" else None
        return spell

    @property
    def on_a_list(self) -> bool:
        return self.abnormal is not None or self.serious is not None

    @property
    def red_honour(self) -> bool:
        """A redList honour granted after the last withdrawal of it, and not run out."""
        granted: list[Entry] = []
        for entry in self.of("HonourGranted", "HonourWithdrawn"):
            if entry.data["honour"] == "redList":
                granted = [*granted, entry] if entry.type == "HonourGranted" else []
        today = self.day.isoformat()
        return any(entry.data.get("validTo", today) >= today for entry in granted)

    # Year-end inspection

    @property
    def conclusions(self) -> dict[int, str]:
        """The last conclusion, concluded or revised, of each report year."""
        entries = self.of("YearEndInspectionConcluded", "YearEndInspectionRevised")
        return {entry.data["year"]: entry.data["conclusion"] for entry in entries}


ORDER_ACTS = (
    "RectificationExtended",
    "RectificationVerified",
    "RectificationWithdrawn",
    "RectificationAnnulled",
)
ENDS_ABNORMAL = ("AbnormalListLeft", "SeriousListEntered", "AssociationDeregistered")


def _award(entry: Entry) -> Award:
    """Missing dates, each by itself: five years from the award, or five calendar years after it."""
    awarded, data = entry.effective_on, entry.data
    if awarded < NEW_GRADE_RULES:
        first, last = awarded, plus_years(awarded, 5)
    else:
        first, last = date(awarded.year + 1, 1, 1), date(awarded.year + 5, 12, 31)
    return Award(
        valid_from=date.fromisoformat(data["validFrom"]) if "validFrom" in data else first,
        valid_to=date.fromisoformat(data["validTo"]) if "validTo" in data else last,
        grade=data["grade"],
    )


def _act_on_order(order: Order, entry: Entry) -> None:
    if entry.type == "RectificationExtended":
        order.due_on = date.fromisoformat(entry.data["dueOn"])
    elif entry.type in ("RectificationWithdrawn", "RectificationAnnulled"):
        order.withdrawn = True
    elif entry.data["verdict"] == "passed":
        order.passed = True


def _entered(spell: Spell | None, entry: Entry) -> Spell:
    """A new entry while listed restarts the period and belongs to the same spell."""
    spell = spell or Spell(entry.effective_on, entry.effective_on)
    spell.since = entry.effective_on
    spell.grounds.add(entry.data["ground"])
    return spell
