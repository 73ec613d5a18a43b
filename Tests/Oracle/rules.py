"""What the rules find about one association on day E, as known at K (views.md sections 4 and 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from days import Rolled, WorkingCalendar, plus_days, plus_months, plus_years
from entries import Entry
from fold import Fold, Penalty
from parameters import Parameters

FIRST_DUE_DAY = date(2005, 1, 1)
WITHOUT_PARTY_BRANCH = ("none", "instructor", "union")


@dataclass(frozen=True)
class Report:
    """An annual report owed for a year; `state` is pending, inTime, late or missing."""

    year: int
    due: Rolled
    state: str

    @property
    def submitted(self) -> bool:
        return self.state in ("inTime", "late")


@dataclass(frozen=True)
class Letters:
    """Two unsigned special letters after which nobody was reached."""

    second_on: date


class Association:
    """One association on day E: its fold, the parameters that hold for it, and what follows."""

    def __init__(
        self,
        id: str,
        known: list[Entry],
        day: date,
        parameters: Parameters,
        calendar: WorkingCalendar,
    ) -> None:
        self.id = id
        self.known = known
        self.day = day
        self.fold = Fold(known, day)
        self.calendar = calendar
        self._parameters = parameters

    # Parameters

    def text(self, name: str, on: date | None = None) -> str:
        return self._parameters.value(name, self.fold.jurisdiction, on or self.day)

    def number(self, name: str) -> int:
        return int(self.text(name))

    @property
    def term_ends_on(self) -> date | None:
        return self.fold.term_ends_on(self.number("reElection.termYears"))

    # Annual reports (section 4)

    @cached_property
    def reports_owed(self) -> list[Report]:
        """Every report owed whose year is over by E, by year."""
        start = self.fold.registered_on
        if start is None:
            return []
        years = range(start.year, self.day.year)
        return [self._report(year) for year in years if self._owes(year)]

    def due_day(self, year: int) -> Rolled:
        new_year = date(year + 1, 1, 1)
        month_day = self.text("annualReport.dueOn", on=new_year)
        return self.calendar.roll(date.fromisoformat(f"{year + 1}-{month_day}"))

    def _owes(self, year: int) -> bool:
        cutoff = self.text("annualReport.cutoff", on=date(year + 1, 1, 1))
        due = self.due_day(year).day
        start = self.fold.registered_on
        if start is None or start > date.fromisoformat(f"{year}-{cutoff}") or due < FIRST_DUE_DAY:
            return False
        # While the due day is ahead, owed is judged as if today's status lasted.
        judged = Fold(self.known, due) if due <= self.day else self.fold
        return judged.active

    def _report(self, year: int) -> Report:
        due = self.due_day(year)
        submitted = [
            entry.effective_on
            for entry in self.fold.of("AnnualReportSubmitted")
            if entry.data["year"] == year and entry.data["to"] == "registrar"
        ]
        if any(day <= due.day for day in submitted):
            state = "inTime"
        elif submitted:
            state = "late"
        else:
            state = "missing" if self.day > due.day else "pending"
        return Report(year, due, state)

    @property
    def reports_due(self) -> list[Report]:
        """The reports owed whose due day is before E."""
        return [report for report in self.reports_owed if report.due.day < self.day]

    @property
    def reports_missing(self) -> list[Report]:
        return [report for report in self.reports_due if report.state == "missing"]

    def missing_run(self, count: int) -> Report | None:
        """The last report owed, when the last `count` owed are all missing and are that many."""
        last = self.reports_due[-count:]
        complete = len(last) == count and all(report.state == "missing" for report in last)
        return last[-1] if complete else None

    @property
    def last_report_faulty(self) -> bool:
        return bool(self.reports_due) and self.reports_due[-1].state in ("late", "missing")

    # Credit

    @property
    def serious_from(self) -> date | None:
        if self.fold.abnormal is None:
            return None
        full = plus_years(self.fold.abnormal.since, self.number("abnormal.toSeriousYears"))
        return plus_days(full, 1)

    def listed_within(self, years: int) -> bool:
        """On either list, by the fold as of that day, on any day of the `years` before E.

        The fold only changes on an effective day, so the first day of the window and the
        effective days inside it stand for all its days.
        """
        start = plus_days(plus_years(self.day, -years), 1)
        changes = {start} | {entry.effective_on for entry in self.fold.entries}
        window = (day for day in changes if start <= day <= self.day)
        return any(Fold(self.known, day).on_a_list for day in window)

    def penalised_within(self, years: int) -> bool:
        start = plus_years(self.day, -years)
        return any(start < penalty.decided_on <= self.day for penalty in self.fold.penalties)

    @cached_property
    def red_reason(self) -> str | None:
        if not self.fold.active or self.fold.on_a_list:
            return None
        if self.fold.red_honour:
            return "honour"
        return "record" if self._red_record else None

    @property
    def _red_record(self) -> bool:
        years = self.number("redList.cleanYears")
        if self.fold.grade is None or self.fold.grade < self.number("redList.minGrade"):
            return False
        if self.listed_within(years) or self.penalised_within(years):
            return False
        return self._qualified_run(self.number("redList.inspections"))

    def _qualified_run(self, count: int) -> bool:
        last = self.reports_due[-count:] if count > 0 else []
        conclusions = self.fold.conclusions
        qualified = all(conclusions.get(report.year) == "qualified" for report in last)
        return len(last) == count and qualified

    @property
    def credit(self) -> str:
        if self.fold.serious:
            return "serious"
        if self.fold.abnormal:
            return "abnormal"
        return "red" if self.red_reason else "normal"

    # Penalties

    def is_grave_fine(self, penalty: Penalty) -> bool:
        limit = self.number("penalty.minorFineBelow")
        return penalty.fine is not None and penalty.fine >= limit

    def is_minor(self, penalty: Penalty) -> bool:
        if penalty.has("suspension") or self.is_grave_fine(penalty):
            return False
        return penalty.has("warning") or penalty.fine is not None

    @property
    def minor_penalties(self) -> list[Penalty]:
        return [penalty for penalty in self.fold.penalties if self.is_minor(penalty)]

    # Contact

    @property
    def unreached(self) -> Letters | None:
        """N4: the last two special letters unsigned, and nobody reached after the second."""
        attempts = list(self.fold.of("ContactAttempted"))
        letters = [entry for entry in attempts if entry.data["channel"] == "specialLetter"]
        if len(letters) < 2 or any(e.data["result"] != "unsigned" for e in letters[-2:]):
            return None
        first, second = letters[-2:]
        distance = (second.effective_on - first.effective_on).days
        if not self.number("letters.minDays") <= distance <= self.number("letters.maxDays"):
            return None
        later = attempts[attempts.index(second) + 1 :]
        if any(entry.data["result"] in ("signed", "reached") for entry in later):
            return None
        return Letters(second.effective_on)

    # Criteria of the clean-up

    @property
    def inactive_from(self) -> date | None:
        """N2: the day from which a year without any activity is full, if it is full by E."""
        start = self.fold.registered_on
        if start is None or self.fold.active_since_registration:
            return None
        full = plus_years(start, 1)
        return plus_days(full, 1) if self.day > full else None

    @property
    def idle(self) -> bool:
        """N3."""
        start, last = self.fold.registered_on, self.fold.last_activity_on
        months = self.number("zombie.idleMonths")
        if start is None or self.inactive_from or self.day <= plus_months(start, months):
            return False
        return last is None or last < plus_months(self.day, -months)

    @property
    def party_gap_on(self) -> date | None:
        """W10: the day of the last record, when it shows members enough but no branch."""
        record = self.fold.last("PartyCoverageRecorded")
        if record is None or record.data["form"] not in WITHOUT_PARTY_BRANCH:
            return None
        enough = record.data["partyMembers"] >= self.number("party.branchMinimum")
        return record.effective_on if enough else None

    @property
    def capacity(self) -> dict | None:
        report = self.fold.last("CapacityReported")
        return report.data if report else None

    @property
    def term_over(self) -> bool:
        return self.term_ends_on is not None and self.day > self.term_ends_on

    @property
    def last_inspection_failed(self) -> bool:
        conclusions = self.fold.conclusions
        return bool(conclusions) and conclusions[max(conclusions)] == "unqualified"

    @cached_property
    def criteria(self) -> list[str]:
        capacity = self.capacity
        findings = {
            "N1": self.missing_run(self.number("zombie.missedReports")) is not None,
            "N2": self.inactive_from is not None,
            "N3": self.idle,
            "N4": self.unreached is not None,
            "W1": self.term_over,
            "W4": capacity is not None and capacity["fullTimeStaff"] == 0,
            "W5": capacity is not None and capacity["premises"] == "none",
            "W6": capacity is not None and sum(capacity["income"].values()) == 0,
            "W8": self.last_report_faulty,
            "W9": self.last_inspection_failed,
            "W10": self.party_gap_on is not None,
        }
        return sorted(name for name, found in findings.items() if found)

    @cached_property
    def zombie_level(self) -> str | None:
        if not self.fold.active:
            return None
        if any(name.startswith("N") for name in self.criteria):
            return "zombie"
        weak = sum(name.startswith("W") for name in self.criteria)
        return "at-risk" if weak >= self.number("zombie.localMinimum") else None
