"""Rule parameters: the value that holds for a jurisdiction on a day (views.md section 2)."""

from __future__ import annotations

from datetime import date
from typing import Iterable

from entries import Entry

DEFAULTS = {
    "annualReport.dueOn": "05-31",
    "annualReport.cutoff": "06-30",
    "reElection.termYears": "5",
    "creditRules.from": "2018-01-24",
    "abnormal.toSeriousYears": "2",
    "abnormal.idleMonths": "6",
    "penalty.minorFineBelow": "5000000",
    "penalty.repeatYears": "3",
    "penalty.repeatCount": "2",
    "letters.minDays": "15",
    "letters.maxDays": "30",
    "party.branchMinimum": "3",
    "zombie.missedReports": "2",
    "zombie.idleMonths": "24",
    "zombie.localMinimum": "3",
    "revoke.missedReports": "3",
    "redList.minGrade": "4",
    "redList.cleanYears": "3",
    "redList.inspections": "2",
    "catalogue.minGrade": "3",
    "catalogue.minStaff": "3",
    "catalogue.cleanYears": "3",
}


def rulebook_chain(jurisdiction: str | None) -> list[str]:
    """The streams that may speak for a jurisdiction, the most specific first."""
    if jurisdiction is None:
        return ["rulebook/CN"]
    code = jurisdiction[:6]
    areas = [jurisdiction, code, code[:4] + "00", code[:2] + "0000", "CN"]
    return [f"rulebook/{area}" for area in areas]


class Parameters:
    """Every RuleParameterSet known at K, with corrections applied, whatever E is."""

    def __init__(self, known: Iterable[Entry]) -> None:
        self.settings = [entry for entry in known if entry.type == "RuleParameterSet"]

    def value(self, name: str, jurisdiction: str | None, day: date) -> str:
        for stream in rulebook_chain(jurisdiction):
            holding = [e for e in self.settings if e.stream == stream and _holds(e, name, day)]
            if holding:
                return max(holding, key=lambda entry: entry.position).data["value"]
        return DEFAULTS[name]


def _holds(entry: Entry, name: str, day: date) -> bool:
    text = day.isoformat()
    data = entry.data
    return data["parameter"] == name and data["from"] <= text <= data.get("to", "9999-12-31")
