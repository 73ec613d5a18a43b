"""Worked examples, computed by hand from the contract.

    python3 -m unittest discover Tests/Oracle      (or, in this folder: python3 -m unittest)
"""

from __future__ import annotations

import hashlib
import sys
import unittest
import uuid
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import root
from days import WorkingCalendar, plus_months, plus_years
from entries import Entry, as_known, known_limit, read_entries
from generate import Generator
from oracle import Oracle
from samples import DATA

GOLDEN_WEEK = {date(2020, 10, 1) + timedelta(days=n): "holiday" for n in range(8)}
CALENDAR = WorkingCalendar({**GOLDEN_WEEK, date(2020, 10, 10): "workday"})
REGISTRATION = {
    "name": "A",
    "kind": "chamber",
    "jurisdiction": "440307",
    "directlyRegistered": True,
}


class History:
    """A log written down event by event, recorded at noon of the effective day unless told."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def add(
        self, type: str, on: str, stream: str = "association/a", recorded: str = "", **data: Any
    ) -> str:
        id = str(uuid.UUID(int=len(self.entries) + 1))
        moment = known_limit(recorded or f"{on}T12:00:00.000Z")
        position = len(self.entries) + 1
        day = date.fromisoformat(on)
        self.entries.append(Entry(position, position, id, stream, type, day, moment, data))
        return id

    def register(self, on: str, **data: Any) -> str:
        return self.add("AssociationRegistered", on, **(REGISTRATION | data))

    def parameter(self, name: str, value: str, start: str, area: str = "CN", **data: Any) -> str:
        fields = {"parameter": name, "value": value, "from": start, "basis": "b"}
        return self.add("RuleParameterSet", start, f"rulebook/{area}", **fields, **data)

    def rows(self, view: str, on: str, known_at: str | None = None, **filters: Any) -> list[dict]:
        oracle = Oracle(self.entries, CALENDAR)
        return oracle.rows(view, date.fromisoformat(on), known_at, **filters)

    def row(self, view: str, on: str, known_at: str | None = None) -> dict:
        (row,) = self.rows(view, on, known_at)
        return row

    def found(self, view: str, on: str, *keys: str) -> list[tuple]:
        return [tuple(row[key] for key in keys) for row in self.rows(view, on)]


class Case(unittest.TestCase):
    def setUp(self) -> None:
        self.history = History()

    def check(self, view: str, on: str, **expected: Any) -> None:
        row = self.history.row(view, on)
        self.assertEqual({key: row[key] for key in expected}, expected)


class CalendarExamples(Case):
    def test_a_month_without_the_corresponding_day_ends_on_its_last(self) -> None:
        self.assertEqual(plus_months(date(2018, 8, 31), 6), date(2019, 2, 28))
        self.assertEqual(plus_months(date(2019, 8, 31), 6), date(2020, 2, 29))
        self.assertEqual(plus_years(date(2020, 2, 29), 1), date(2021, 2, 28))
        self.assertEqual(plus_months(date(2020, 3, 31), -1), date(2020, 2, 29))

    def test_rolling_over_the_golden_week_and_a_make_up_saturday(self) -> None:
        self.assertEqual(CALENDAR.roll(date(2020, 10, 3)).day, date(2020, 10, 9))
        self.assertEqual(CALENDAR.roll(date(2020, 10, 10)).day, date(2020, 10, 10))
        self.assertEqual(CALENDAR.roll(date(2020, 10, 17)).day, date(2020, 10, 19))
        self.assertFalse(CALENDAR.roll(date(2020, 10, 17)).assumed)
        self.assertTrue(CALENDAR.roll(date(2021, 5, 31)).assumed)

    def test_deregistration_is_due_fifteen_days_after_liquidation_rolled(self) -> None:
        self.history.register("2010-01-05")
        self.history.add("LiquidationStarted", "2020-08-01", cause="c")
        self.history.add("LiquidationCompleted", "2020-09-18")
        self.check("deadlines", "2020-10-09", dueOn="2020-10-09", state="dueSoon")
        self.check("deadlines", "2020-10-10", obligation="deregistration", state="overdue")


class TwoAxes(Case):
    def test_a_day_of_knowledge_ends_at_midnight_in_shanghai(self) -> None:
        last, next = "2020-06-22T15:59:59.999Z", "2020-06-22T16:00:00.000Z"
        self.history.add("SeriousListEntered", "2020-01-01", recorded=last, ground=8)
        self.history.add("SeriousListLeft", "2020-01-02", recorded=next, reason="error")
        self.assertEqual(len(self.history.rows("black-list", "2021-01-01", "2020-06-22")), 1)
        self.assertEqual(self.history.rows("black-list", "2021-01-01", "2020-06-22T16:00:00Z"), [])
        self.assertEqual(self.history.rows("black-list", "2021-01-01", "2020-06-23"), [])

    def correct(self, target: str, on: str, **named: Any) -> None:
        self.history.add("EntryCorrected", on, entry=target, reason="r", **named)

    def test_a_later_correction_revives_and_keeps_original_what_it_does_not_name(self) -> None:
        target = self.history.add("AbnormalListEntered", "2019-01-01", ground=1)
        self.correct(target, "2020-01-01", data={"ground": 3})
        self.check("abnormal-list", "2021-01-01", grounds=[3], since="2019-01-01")
        self.history.add("EntryVoided", "2020-02-01", entry=target, reason="r")
        self.assertEqual(self.history.rows("abnormal-list", "2021-01-01"), [])
        self.correct(target, "2020-03-01", effectiveOn="2019-05-01")
        self.check("abnormal-list", "2021-01-01", grounds=[1], since="2019-05-01")
        self.assertEqual(self.history.rows("register", "2019-04-30"), [])

    def test_a_corrected_entry_keeps_its_position(self) -> None:
        first = self.history.add("AbnormalListEntered", "2019-01-01", ground=1)
        self.history.add("AbnormalListLeft", "2019-06-01", reason="rectified")
        self.correct(first, "2020-01-01", effectiveOn="2019-06-01")
        self.assertEqual(self.history.rows("abnormal-list", "2021-01-01"), [])


class ParameterExamples(Case):
    def test_the_most_specific_stream_wins_then_the_highest_position(self) -> None:
        self.history.register("2010-01-05", jurisdiction="440307-AB", termYears=5)
        self.history.add("AbnormalListEntered", "2019-01-01", ground=1)
        for area, years in (("440307", "4"), ("440300", "3"), ("CN", "1")):
            self.history.parameter("abnormal.toSeriousYears", years, "2018-01-01", area)
        self.check("abnormal-list", "2020-01-01", seriousFrom="2023-01-02")
        self.history.parameter("abnormal.toSeriousYears", "6", "2017-01-01", "440307")
        self.check("abnormal-list", "2020-01-01", seriousFrom="2025-01-02")
        until = {"to": "2019-12-31"}
        self.history.parameter("abnormal.toSeriousYears", "9", "2018-01-01", "440307-AB", **until)
        self.check("abnormal-list", "2019-12-31", seriousFrom="2028-01-02")
        self.check("abnormal-list", "2020-01-01", seriousFrom="2025-01-02")


class RegisterExamples(Case):
    def test_grades_before_and_after_the_new_rules(self) -> None:
        self.history.add("GradeAwarded", "2019-11-15", grade=3)
        self.history.add("GradeAwarded", "2026-11-15", grade=4)
        self.check("register", "2024-11-15", grade=3, gradeValidTo="2024-11-15")
        self.check("register", "2024-11-16", grade=None, gradeValidTo=None)
        self.check("register", "2026-12-31", grade=None)
        self.check("register", "2027-01-01", grade=4, gradeValidTo="2031-12-31")
        self.check("register", "2032-01-01", grade=None)

    def test_a_cancelled_award_lets_no_older_one_shine_through(self) -> None:
        self.history.add("GradeAwarded", "2019-01-01", grade=5)
        self.history.add("GradeAwarded", "2020-01-01", grade=4)
        self.history.add("GradeReduced", "2020-06-01", to=2, ground="g")
        self.check("register", "2020-06-01", grade=2)
        self.history.add("GradeReduced", "2020-07-01", to=0, ground="g")
        self.check("register", "2020-07-01", grade=None, gradeValidTo=None)

    def test_suspension_reads_only_while_registered_and_not_annulled(self) -> None:
        self.history.register("2015-01-05")
        period = {"suspendFrom": "2020-01-10", "suspendTo": "2020-02-10"}
        decision = {"case": "c", "kinds": ["suspension"], "agency": "x", **period}
        self.history.add("PenaltyDecided", "2020-01-05", **decision)
        self.check("register", "2020-01-09", status="registered")
        self.check("register", "2020-01-10", status="suspended")
        self.check("register", "2020-02-11", status="registered")
        self.history.add("PenaltyAnnulled", "2020-01-20", case="c", by="court")
        self.check("register", "2020-01-20", status="registered")

    def test_ended_on_is_the_first_of_the_present_run(self) -> None:
        self.history.register("2010-01-05")
        self.history.add("RegistrationRevoked", "2012-01-05", ground="fraud")
        self.history.register("2013-01-05")
        self.history.add("RegistrationRevoked", "2014-01-05", ground="fraud")
        self.history.add("AssociationDeregistered", "2015-01-05", certificateSurrendered=True)
        self.check("register", "2013-06-01", status="registered", endedOn=None)
        self.check("register", "2016-01-01", status="deregistered", endedOn="2014-01-05")

    def test_the_term_an_extension_and_a_later_charter(self) -> None:
        self.history.register("2016-02-29", termYears=4)
        self.check("register", "2017-01-01", termEndsOn="2020-02-29")
        self.history.add("ReElectionExtended", "2017-02-01", newEnd="2021-02-28")
        self.history.add("CharterApproved", "2017-03-01", termYears=5)
        self.check("register", "2017-03-01", termEndsOn="2021-02-28")
        term = {"termFrom": "2018-01-01", "termTo": "2022-12-31"}
        self.history.add("ReElectionCompleted", "2018-01-01", **term)
        self.check("register", "2018-01-01", termEndsOn="2022-12-31")

    def test_members_never_below_zero_and_each_kind_on_its_own_entry(self) -> None:
        self.history.register("2015-01-05", unitMembers=1)
        leaver = {"member": "m", "memberKind": "unit", "reason": "ceased"}
        for _ in range(3):
            self.history.add("MemberLeft", "2016-01-05", **leaver)
        self.check("register", "2016-01-05", unitMembers=0, personMembers=None)
        self.history.add("MembershipReported", "2017-01-05", units=30, persons=2)
        self.history.add("MemberJoined", "2017-01-05", member="m", memberKind="person")
        self.check("register", "2017-01-05", unitMembers=30, personMembers=3)


class CreditExamples(Case):
    def test_two_full_years_on_the_abnormal_list(self) -> None:
        self.history.register("2010-01-05")
        self.history.add("AbnormalListEntered", "2018-08-31", ground=7)
        self.check("abnormal-list", "2020-08-31", seriousFrom="2020-09-01")
        self.assertNotIn(("enterSeriousList", "1"), self.proposed("2020-08-31"))
        self.assertIn(("enterSeriousList", "1"), self.proposed("2020-09-01"))

    def proposed(self, on: str) -> list[tuple]:
        return self.history.found("proposals", on, "action", "ground")

    def test_a_new_entry_restarts_the_period_within_the_spell(self) -> None:
        self.history.add("AbnormalListEntered", "2018-08-31", ground=5)
        self.history.add("AbnormalListEntered", "2019-02-28", ground=1)
        spell = {"since": "2019-02-28", "enteredOn": "2018-08-31", "grounds": [1, 5]}
        self.check("abnormal-list", "2019-03-01", seriousFrom="2021-03-01", **spell)

    def test_six_months_cure_a_minor_penalty(self) -> None:
        self.history.register("2018-07-05")
        self.history.add("AbnormalListEntered", "2018-08-31", ground=5)
        self.assertNotIn(("leaveAbnormalList", None), self.proposed("2019-02-28"))
        self.assertIn(("leaveAbnormalList", None), self.proposed("2019-03-01"))

    def test_fifty_thousand_yuan_is_grave_and_a_declined_listing_answers(self) -> None:
        self.history.register("2018-07-05")
        for case, fine in (("below", 4_999_999), ("at", 5_000_000)):
            decision = {"case": case, "kinds": ["fine"], "fine": fine, "agency": "x"}
            self.history.add("PenaltyDecided", "2018-09-01", **decision)
        keys = ("action", "ground", "subject")
        wanted = [("enterAbnormalList", "5", "below"), ("enterSeriousList", "4", "at")]
        self.assertEqual(self.history.found("proposals", "2018-09-01", *keys), wanted)
        refusal = {"list": "abnormalList", "ground": 5, "subject": "below", "reason": "r"}
        self.history.add("ListingDeclined", "2018-09-01", **refusal)
        self.assertEqual(self.history.found("proposals", "2018-09-01", *keys), wanted[1:])

    def test_two_warnings_exactly_three_years_apart(self) -> None:
        self.history.register("2010-07-05")
        for case, day in (("1", "2017-03-01"), ("2", "2020-03-01")):
            decision = {"case": case, "kinds": ["warning"], "agency": "x"}
            self.history.add("PenaltyDecided", day, **decision)
        self.assertIn(("enterSeriousList", "5"), self.proposed("2020-03-01"))
        minor = [
            row["subject"]
            for row in self.history.rows("proposals", "2020-03-01")
            if (row["action"], row["ground"]) == ("enterAbnormalList", "5")
        ]
        self.assertEqual(minor, ["2"], "the first warning lies before Order 60")

    def test_the_law_does_not_look_back(self) -> None:
        self.history.register("2010-07-05")
        self.history.add("JudgmentDefaulterReported", "2018-01-23", courtCase="x")
        self.assertNotIn(("enterSeriousList", "6"), self.proposed("2018-02-01"))
        self.history.add("JudgmentDefaulterReported", "2018-01-24", courtCase="x")
        self.assertIn(("enterSeriousList", "6"), self.proposed("2018-02-01"))


class ReportExamples(Case):
    def test_owed_from_the_cutoff_due_on_the_rolled_day(self) -> None:
        """2020-05-31 is a Sunday: the report for 2019 is due on Monday 2020-06-01."""
        self.history.register("2019-06-30")
        self.assertNotIn("annualReport", self.obligations("2019-12-31"))
        self.assertEqual(self.obligations("2020-01-01")["annualReport"], ("2020-06-01", "upcoming"))
        self.assertEqual(self.obligations("2020-06-01")["annualReport"], ("2020-06-01", "dueSoon"))
        self.assertEqual(self.obligations("2020-06-02")["annualReport"], ("2020-06-01", "overdue"))

    def obligations(self, on: str) -> dict[str, tuple]:
        rows = self.history.rows("deadlines", on)
        return {row["obligation"]: (row["dueOn"], row["state"]) for row in rows}

    def test_registered_a_day_after_the_cutoff(self) -> None:
        self.history.register("2019-07-01")
        self.assertNotIn("annualReport", self.obligations("2020-06-02"))

    def test_nothing_owed_when_liquidation_began_on_the_due_day(self) -> None:
        self.history.register("2019-06-30")
        self.history.add("LiquidationStarted", "2020-06-01", cause="c")
        self.history.register("2020-06-02")
        self.assertNotIn("annualReport", self.obligations("2020-06-03"))

    def test_one_day_late_shows_but_is_not_missing(self) -> None:
        self.history.register("2019-06-30")
        self.history.add("AnnualReportSubmitted", "2020-06-02", year=2019, to="registrar")
        self.history.parameter("zombie.localMinimum", "1", "2000-01-01")
        self.check("zombies", "2020-06-02", criteria=["W8"], level="at-risk")

    def test_a_proposal_in_an_unknown_year_says_so(self) -> None:
        self.history.register("2020-06-30")
        self.history.add("ActivityHeld", "2020-07-01", category="c", withinScope=True)
        row = self.history.row("proposals", "2021-06-01")
        self.assertEqual((row["since"], row["calendar"]), ("2021-06-01", "assumed"))


class ZombieExamples(Case):
    def test_letters_fifteen_to_thirty_days_apart(self) -> None:
        for days, found in ((14, False), (15, True), (30, True), (31, False)):
            self.history = History()
            self.history.register("2020-01-05")
            for day in (date(2020, 2, 1), date(2020, 2, 1) + timedelta(days=days)):
                fields = {"channel": "specialLetter", "result": "unsigned"}
                self.history.add("ContactAttempted", day.isoformat(), **fields)
            self.assertEqual(bool(self.history.rows("zombies", "2020-06-01")), found, days)

    def test_a_year_without_activity_must_be_full(self) -> None:
        self.history.register("2020-02-29")
        self.assertEqual(self.history.rows("zombies", "2021-02-28"), [])
        self.check("zombies", "2021-03-01", criteria=["N2"], level="zombie")

    def test_criteria_are_sorted_as_text(self) -> None:
        self.history.register("2014-01-05")
        income = dict.fromkeys(("dues", "sponsorship", "government", "services", "other"), 0)
        report = {"fullTimeStaff": 0, "premises": "none", "income": income}
        self.history.add("ActivityHeld", "2014-02-05", category="c", withinScope=True)
        self.history.add("CapacityReported", "2014-02-05", **report)
        self.history.add("PartyCoverageRecorded", "2014-02-05", form="union", partyMembers=3)
        self.check("zombies", "2014-06-01", criteria=["W10", "W4", "W5", "W6"], level="at-risk")


class StatisticsExamples(Case):
    def test_a_row_per_prefix_in_the_order_asked(self) -> None:
        self.history.register("2014-01-05", personMembers=100)
        rows = self.history.rows("statistics", "2015-01-01", jurisdictions=["99", "4403", "99"])
        self.assertEqual([row["jurisdiction"] for row in rows], ["99", "4403", "99"])
        self.assertEqual([row["total"] for row in rows], [0, 1, 0])
        self.assertEqual(rows[1]["byKind"], {"chamber": 1})
        self.assertEqual(rows[1]["foundedByYear"], {"2014": 1})
        self.assertEqual(rows[1]["membersAtMost100"], 1)
        self.assertEqual(self.history.row("statistics", "2000-01-01")["total"], 0)


class RootExamples(unittest.TestCase):
    def test_three_leaves(self) -> None:
        a, b, c = (root.leaf_hash(text) for text in (b"a", b"b", b"c"))
        self.assertEqual(a, hashlib.sha256(b"\x00a").digest())
        self.assertEqual(root.root([a, b, c]), root.node_hash(root.node_hash(a, b), c))
        self.assertEqual(root.root([]), hashlib.sha256(b"").digest())

    def test_only_a_newline_ends_a_line(self) -> None:
        self.assertEqual(root.lines(b"a\r\nb"), [b"a\r", b"b"])
        self.assertEqual(root.lines(b"a\n\n"), [b"a", b""])


class GeneratorExamples(unittest.TestCase):
    def test_every_type_appears_and_the_same_seed_gives_the_same_lines(self) -> None:
        lines = Generator(7, 4, 30).lines()
        self.assertEqual(lines, Generator(7, 4, 30).lines())
        entries = read_entries(lines)
        self.assertLessEqual(set(DATA), {entry.type for entry in entries})
        stamps = [entry.recorded_at for entry in entries]
        self.assertEqual(stamps, sorted(stamps))

    def test_parameters_hold_from_their_effective_day_also_corrected(self) -> None:
        for seed in range(20):
            entries = read_entries(Generator(seed, 3, 10).lines())
            for entry in as_known(entries, None):
                if entry.type == "RuleParameterSet":
                    self.assertEqual(entry.data["from"], entry.effective_on.isoformat())


if __name__ == "__main__":
    unittest.main()
