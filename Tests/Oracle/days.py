"""Civil days: months and years after a day, working days, rolling (views.md section 1)."""

from __future__ import annotations

import csv
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

SATURDAY = 5


def plus_months(day: date, months: int) -> date:
    """The corresponding day, or the month's last day where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year < date.min.year:
        return date.min
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def plus_years(day: date, years: int) -> date:
    return plus_months(day, 12 * years)


def plus_days(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


@dataclass(frozen=True)
class Rolled:
    """A rolled day, and whether a day outside the holiday table had to be judged on the way."""

    day: date
    assumed: bool


class WorkingCalendar:
    """Monday to Friday, but for the exceptions of the holiday table."""

    def __init__(self, exceptions: dict[date, str]) -> None:
        self.exceptions = exceptions
        years = [day.year for day in exceptions]
        self.first_year, self.last_year = (min(years), max(years)) if years else (1, 0)

    @classmethod
    def read(cls, path: Path) -> WorkingCalendar:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        return cls({date.fromisoformat(row["date"]): row["kind"] for row in rows})

    def knows(self, day: date) -> bool:
        return self.first_year <= day.year <= self.last_year

    def is_working(self, day: date) -> bool:
        kind = self.exceptions.get(day)
        if day.weekday() >= SATURDAY:
            return kind == "workday"
        return kind != "holiday"

    def roll(self, day: date) -> Rolled:
        """`day`, or the next working day after it when it is none."""
        assumed = not self.knows(day)
        while not self.is_working(day):
            day = plus_days(day, 1)
            assumed = assumed or not self.knows(day)
        return Rolled(day, assumed)
