"""Plausible stretches of an association's life, each a list of (day, type, data).

A story says what matters to the rules (days, years, keys) and leaves the rest to the samples.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Callable

from days import plus_days, plus_months, plus_years
from fold import NEW_GRADE_RULES
from sampler import Sampler, clamp
from samples import sample

PENALTY_GROUNDS = [("abnormalList", 5), ("seriousList", 3), ("seriousList", 4)]
STANDING = [
    "CapacityReported",
    "PartyCoverageRecorded",
    "CharterApproved",
    "RegistrationItemChanged",
]
Happening = tuple[date, str, dict[str, Any]]


class Teller:
    """Tells stories of one association, registered on a day or never."""

    def __init__(self, sampler: Sampler, registered_on: date) -> None:
        self.s = sampler
        self.registered_on = registered_on
        self.rng = sampler.rng

    def happening(self, day: date, type: str, **fixed: Any) -> Happening:
        day = self.s.note(day)
        return day, type, sample(self.s, type, day) | fixed

    def later_day(self) -> date:
        """A day after the registration, mostly."""
        day = self.s.day()
        return day if day >= self.registered_on else self.s.note(self.s.near(self.registered_on))

    def answer(self, list_name: str, ground: int, subject: str | None, day: date) -> Happening:
        """A decision on the day of a proposal, or a day beside it."""
        day = self.s.off_by_one(day)
        if self.s.maybe(0.4):
            entered = {"abnormalList": "AbnormalListEntered", "seriousList": "SeriousListEntered"}
            return self.happening(day, entered[list_name], ground=ground)
        chosen = {"subject": subject or "other"} if self.s.maybe(0.6) else {}
        declined = {"list": list_name, "ground": ground, "reason": "not responsible", **chosen}
        return self.s.note(day), "ListingDeclined", declined

    # Founding

    def founding(self) -> list[Happening]:
        day = self.registered_on
        told = [self.happening(day, "AssociationRegistered")]
        if self.s.maybe(0.7):
            applied = plus_days(day, -self.rng.randint(0, 200))
            told.append(self.happening(applied, "FoundingApplied"))
        if self.s.maybe(0.3):
            told.append(self.happening(plus_days(day, -30), "PreparationApproved"))
        for type in ("CharterApproved", "MembershipReported", "CapacityReported"):
            if self.s.maybe(0.5):
                told.append(self.happening(plus_days(day, self.rng.randint(0, 90)), type))
        return told

    def never_registered(self) -> list[Happening]:
        day = self.registered_on
        endings = ["RegistrationRefused", "PreparationApproved", "SectorOverlapReviewed"]
        return [
            self.happening(day, "FoundingApplied"),
            self.happening(plus_days(day, 60), self.rng.choice(endings)),
        ]

    # Yearly work

    def reports(self) -> list[Happening]:
        """A few years' reports: in time, on the due day, a day late, very late or never."""
        first = self.rng.randint(self.registered_on.year - 1, self.registered_on.year + 7)
        diligence = self.s.pick(0.1, 0.6, 0.95)
        told = []
        for year in range(first, first + self.rng.randint(2, 6)):
            due = date(year + 1, 5, 31)
            if self.s.maybe(diligence):
                day = plus_days(due, self.s.pick(-140, -60, -1, 0, 0, 1, 2, 3, 4, 200))
                told.append(self.happening(day, "AnnualReportSubmitted", year=year))
            if self.s.maybe(diligence):
                day = plus_days(due, self.s.pick(30, 90, 214))
                told.append(self.happening(day, "YearEndInspectionConcluded", year=year))
            if self.s.maybe(0.08):
                day = plus_days(due, 300)
                told.append(self.happening(day, "YearEndInspectionRevised", year=year))
            if self.s.maybe(0.1):
                overdue = plus_days(due, self.s.pick(1, 2, 3))
                told.append(self.answer("abnormalList", 1, str(year), overdue))
        return told

    def steady_years(self) -> list[Happening]:
        """Years of work in good order, so that the red list and the catalogue have rows."""
        first = self.registered_on.year
        settled = plus_days(self.registered_on, 100)
        told = [self._good_capacity(settled), self._good_grade(first + 1)]
        for year in range(first, first + self.rng.randint(4, 7)):
            report = {"year": year, "to": "registrar"}
            verdict = {"year": year, "conclusion": "qualified"}
            worked = date(year, self.rng.randint(1, 12), 15)
            told += [
                self.happening(max(worked, self.registered_on), "ActivityHeld", withinScope=True),
                self.happening(date(year + 1, 3, 20), "AnnualReportSubmitted", **report),
                self.happening(date(year + 1, 6, 30), "YearEndInspectionConcluded", **verdict),
            ]
        return told

    def _good_capacity(self, day: date) -> Happening:
        staff = self.s.pick(2, 3, 3, 4, 5)
        return self.happening(day, "CapacityReported", fullTimeStaff=staff, premises="fixed")

    def _good_grade(self, year: int) -> Happening:
        day = date(year, 11, 15)
        return self.s.note(day), "GradeAwarded", {"grade": self.s.pick(3, 4, 4, 5, 5)}

    def activities(self) -> list[Happening]:
        day = self.later_day()
        told = []
        for _ in range(self.rng.randint(1, 4)):
            told.append(self.happening(day, "ActivityHeld"))
            day = self.s.after(day, [1, 6, 12, 24])
        return told

    def first_activity(self) -> list[Happening]:
        """In-scope work a year, or the idle months, after the registration."""
        day = self.s.after(self.registered_on, [0, 12, 12, 24])
        if self.s.maybe(0.4):
            day = max(self.s.period_before_focus(), self.registered_on)
        return [self.happening(day, "ActivityHeld", withinScope=True)]

    def term(self) -> list[Happening]:
        day = self.s.after(self.registered_on, [36, 48, 60])
        told = [self.happening(day, "ReElectionCompleted")] if self.s.maybe(0.6) else []
        if self.s.maybe(0.6):
            extended = clamp(plus_days(day, self.s.pick(-1, 0, 1)))
            told.append(self.happening(extended, "ReElectionExtended"))
        return told

    def members(self) -> list[Happening]:
        day = self.later_day()
        told = [self.happening(day, "MembershipReported")] if self.s.maybe(0.5) else []
        for _ in range(self.rng.randint(2, 5)):
            type = self.s.pick("MemberJoined", "MemberLeft", "MemberLeft")
            told.append(self.happening(plus_days(day, self.s.pick(0, 0, 1, 5)), type))
        return told

    def standing(self) -> list[Happening]:
        """Reports of how things stand, and changes in the register."""
        types = self.rng.sample(STANDING, 2)
        return [self.happening(self.later_day(), type) for type in types]

    def grading(self) -> list[Happening]:
        day = self.later_day()
        if self.s.maybe(0.15):
            day = self.s.off_by_one(NEW_GRADE_RULES)
        told = [self.happening(day, "GradeAwarded")]
        if self.s.maybe(0.5):
            told.append(self.happening(self.s.after(day, [0, 6, 60]), "GradeReduced"))
        if self.s.maybe(0.3):
            told.append(self.happening(self.s.after(day, [0, 12, 59, 60]), "GradeAwarded"))
        return told

    # Oversight and penalties

    def letters(self) -> list[Happening]:
        day = self.later_day()
        told = []
        for _ in range(self.rng.randint(2, 3)):
            result = self.s.pick("unsigned", "unsigned", "unsigned", "signed")
            fixed = {"channel": "specialLetter", "result": result}
            told.append(self.happening(day, "ContactAttempted", **fixed))
            day = plus_days(day, self.s.pick(14, 15, 16, 20, 29, 30, 31))
        sent = told[-1][0]
        if self.s.maybe(0.4):
            visited = plus_days(sent, self.s.pick(-31, 0, 0, 0, 40))
            result = self.s.pick("reached", "signed", "unreached")
            told.append(self.happening(visited, "ContactAttempted", channel="visit", result=result))
        if self.s.maybe(0.3):
            told.append(self.answer("abnormalList", 6, None, sent))
        return told

    def order(self) -> list[Happening]:
        day, key = self.later_day(), self.s.key("O")
        told = [self.happening(day, "RectificationOrdered", order=key)]
        for type in ("Extended", "Reported", "Verified", "Verified", "Withdrawn", "Annulled"):
            if self.s.maybe(0.35):
                day = self.s.after(day, [0, 1, 2])
                told.append(self.happening(day, "Rectification" + type, order=key))
        if self.s.maybe(0.3):
            due = date.fromisoformat(told[0][2]["dueOn"])
            told.append(self.answer("abnormalList", 3, key, plus_days(due, 1)))
        return told

    def penalty(self) -> list[Happening]:
        day, key = self.later_day(), self.s.key("C", 3)
        told = [self.happening(day, "PenaltyDecided", case=key)]
        if self.s.maybe(0.4):
            filed = plus_days(day, -self.s.pick(0, 1, 60))
            told.append(self.happening(filed, "PenaltyCaseFiled", case=key))
        if self.s.maybe(0.3):
            told.append(self.happening(self.s.after(day, [0, 1, 12]), "PenaltyAnnulled", case=key))
        if self.s.maybe(0.4):
            told.append(self.answer(*self.s.pick(*PENALTY_GROUNDS), key, day))
        return told

    def repeated_penalty(self) -> list[Happening]:
        """Two warnings, the second up to three years after the first."""
        day = self.later_day()
        second = self.s.after(day, [12, 36, 36])
        kinds = ["warning"]
        pair = ((day, "C-1"), (second, "C-2"))
        data = {"kinds": kinds, "agency": "民政局"}
        return [(day, "PenaltyDecided", {"case": case, **data}) for day, case in pair]

    def court(self) -> list[Happening]:
        day, key = self.later_day(), self.s.key("K")
        told = [self.happening(day, "JudgmentDefaulterReported", courtCase=key)]
        if self.s.maybe(0.4):
            cleared = self.s.after(day, [0, 6])
            told.append(self.happening(cleared, "JudgmentDefaulterCleared", courtCase=key))
        if self.s.maybe(0.3):
            told.append(self.answer("seriousList", 6, key, day))
        return told

    # Credit lists

    def abnormal(self) -> list[Happening]:
        day = self.later_day()
        told = [self.happening(day, "AbnormalListEntered")]
        steps = {"AbnormalListEntered": 6, "SeriousListEntered": 24, "AbnormalListLeft": 6}
        for type, months in steps.items():
            if self.s.maybe(0.35):
                day = self.s.after(day, [0, months])
                told.append(self.happening(day, type))
        return told + self.left_years_ago(told[0][0], "AbnormalListLeft")

    def left_years_ago(self, entered: date, type: str) -> list[Happening]:
        """Off the list as long before a focus day as a record must be clean."""
        day = self.s.years_before_focus(self.s.pick(1, 2, 3, 3))
        return [self.happening(day, type)] if day > entered and self.s.maybe() else []

    def serious(self) -> list[Happening]:
        day = self.later_day()
        told = [self.happening(day, "SeriousListEntered")]
        if self.s.maybe(0.5):
            told.append(self.happening(self.s.after(day, [12, 24]), "SeriousListLeft"))
        return told + self.left_years_ago(day, "SeriousListLeft")

    def declined(self) -> list[Happening]:
        return [self.happening(self.later_day(), "ListingDeclined")]

    def honour(self) -> list[Happening]:
        day = self.later_day()
        told = [self.happening(day, "HonourGranted")]
        if self.s.maybe(0.3):
            told.append(self.happening(self.s.after(day, [0, 1]), "HonourGranted"))
        if self.s.maybe(0.4):
            told.append(self.happening(self.s.after(day, [0, 12]), "HonourWithdrawn"))
        return told

    # Policy

    def catalogue(self) -> list[Happening]:
        day = self.later_day()
        told = [self.happening(day, "CatalogueListed")]
        if self.s.maybe(0.5):
            told.append(self.happening(self.s.after(day, [0, 12]), "CatalogueDelisted"))
        return told

    def decoupling(self) -> list[Happening]:
        day = self.later_day()
        told = [self.happening(day, "DecouplingPlanned")] if self.s.maybe(0.8) else []
        for _ in range(self.rng.randint(0, 4)):
            day = plus_days(day, self.s.pick(0, 1, 30))
            told.append(self.happening(day, "SeparationCompleted"))
        if self.s.maybe(0.4):
            told.append(self.happening(plus_days(day, self.s.pick(0, 40)), "DecouplingCompleted"))
        return told

    # Endings, and what may still come after them

    def ending(self) -> list[Happening]:
        day = plus_years(self.registered_on, self.rng.randint(2, 12))
        if self.s.maybe(0.4):
            day = date(day.year, self.s.pick(5, 6), 1)
            day = plus_days(day, self.s.pick(-1, 0, 0, 1, 2))
        told = [self.happening(day, self.s.pick("LiquidationStarted", "RegistrationRevoked"))]
        if self.s.maybe(0.7):
            day = plus_months(day, self.s.pick(0, 1, 2))
            told.append(self.happening(day, "LiquidationCompleted"))
        if self.s.maybe(0.3):
            day = plus_days(day, self.s.pick(0, 15, 16, 200))
            told.append(self.happening(day, "AssociationDeregistered"))
        if self.s.maybe(0.4):
            day = plus_days(day, self.s.pick(1, 1, 400))
            told.append(self.happening(day, "AssociationRegistered"))
        if self.s.maybe(0.3):
            day = plus_days(day, self.s.pick(0, 1, 400))
            told.append(self.happening(day, "RegistrationRevoked"))
        return told


STORIES: list[tuple[int, Callable[[Teller], list[Happening]]]] = [
    (9, Teller.reports),
    (6, Teller.activities),
    (3, Teller.first_activity),
    (3, Teller.term),
    (4, Teller.members),
    (5, Teller.standing),
    (5, Teller.grading),
    (4, Teller.letters),
    (4, Teller.order),
    (4, Teller.penalty),
    (2, Teller.repeated_penalty),
    (2, Teller.court),
    (5, Teller.abnormal),
    (2, Teller.serious),
    (3, Teller.declined),
    (3, Teller.honour),
    (2, Teller.catalogue),
    (3, Teller.decoupling),
    (2, Teller.ending),
]
