"""Random days and small pools: where the histories get their collisions and boundaries.

Every file has two focus days. Most days are drawn so that some period runs out on a focus day, a
day before it or a day after it; asked about those days, one file shows many boundaries at once.
"""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any, Callable

from days import plus_days, plus_months

FIRST_DAY, LAST_DAY = date(1949, 1, 1), date(2100, 12, 31)
LANDMARKS = [
    date(2005, 1, 1),
    date(2016, 2, 5),
    date(2018, 1, 24),
    date(2018, 8, 31),
    date(2020, 2, 29),
    date(2024, 2, 29),
    date(2026, 3, 1),
]
SPECIAL_MONTH_DAYS = "01-01 01-31 02-28 03-31 05-31 06-01 06-30 07-01 12-31".split()
FOCUS_MONTH_DAYS = "01-01 01-01 02-28 05-31 06-01 06-02 06-03 06-30 08-31 10-09 12-31".split()
MONTH_STEPS = [0, 0, 0, 1, 6, 12, 12, 24, 24, 36, 36, 60, -6, -12, -24, -36]
DAY_STEPS = [0, 0, 0, 1, -1, 15, 29, 30, 31, 180, 181]
PERIOD_MONTHS = [0, 0, 0, 6, 6, 12, 12, 18, 24, 24, 36, 36, 48, 60]
PERIOD_DAYS = [14, 15, 16, 30, 31, 180, 181]
OFF_BY = [-1, 0, 0, 0, 1]


def clamp(day: date) -> date:
    return max(FIRST_DAY, min(LAST_DAY, day))


def focus_days(rng: Random) -> list[date]:
    """Two days between Order 60 and a few years after the holiday table's end."""
    days = []
    for _ in range(2):
        year = rng.randint(2018, 2028)
        if rng.random() < 0.2:
            days.append(date(rng.choice([2020, 2024, 2028]), 2, 29))
        elif rng.random() < 0.6:
            days.append(date.fromisoformat(f"{year}-{rng.choice(FOCUS_MONTH_DAYS)}"))
        else:
            days.append(plus_days(date(year, 1, 1), rng.randint(0, 364)))
    return days


class Sampler:
    """Random values over small pools; remembers every day it gave out as an anchor."""

    def __init__(self, rng: Random, associations: list[str], parameters: list[str]) -> None:
        self.rng = rng
        self.associations = associations
        self.parameters = parameters
        self.focus = focus_days(rng)
        self.anchors: list[date] = []
        self.first, self.last = date(2004, 1, 1), date(2028, 12, 31)

    # Days

    def start(self, first: date, last: date) -> None:
        """Begins a new history: forget the anchors of the one before."""
        self.anchors, self.first, self.last = [], first, last

    def note(self, day: date) -> date:
        self.anchors.append(clamp(day))
        return self.anchors[-1]

    def off_by_one(self, day: date) -> date:
        return clamp(plus_days(day, self.rng.choice(OFF_BY)))

    def focused(self) -> date:
        """A focus day, or a day beside it."""
        return self.off_by_one(self.rng.choice(self.focus))

    def years_before_focus(self, years: int) -> date:
        return self.off_by_one(plus_months(self.rng.choice(self.focus), -12 * years))

    def period_before_focus(self) -> date:
        """A day from which some period runs out on a focus day, or a day beside it."""
        if self.maybe(0.15):
            return clamp(plus_days(self.focused(), -self.rng.choice(PERIOD_DAYS)))
        months = self.rng.choice(PERIOD_MONTHS)
        return self.off_by_one(plus_months(self.rng.choice(self.focus), -months))

    def near(self, day: date) -> date:
        """A day a boundary away from `day`, give or take one; or by a focus day."""
        if self.maybe(0.4):
            return self.focused()
        moved = plus_months(day, self.rng.choice(MONTH_STEPS))
        return clamp(plus_days(moved, self.rng.choice(DAY_STEPS)))

    def day(self) -> date:
        chance = self.rng.random()
        if chance < 0.50:
            day = self.period_before_focus()
        elif chance < 0.70 and self.anchors:
            day = self.near(self.rng.choice(self.anchors))
        elif chance < 0.80:
            year = self.rng.randint(self.first.year, self.last.year)
            day = date.fromisoformat(f"{year}-{self.rng.choice(SPECIAL_MONTH_DAYS)}")
        elif chance < 0.87:
            day = self.off_by_one(self.rng.choice(LANDMARKS))
        else:
            day = plus_days(self.first, self.rng.randint(0, (self.last - self.first).days))
        return self.note(day)

    def iso_near(self, day: date) -> str:
        return self.note(self.near(day)).isoformat()

    def after(self, day: date, months: list[int]) -> date:
        """Some months after `day`, exactly or a day off; or by a focus day that is later."""
        focused = self.focused()
        if self.maybe(0.15):
            focused = clamp(plus_days(focused, self.rng.choice(PERIOD_DAYS)))
        if focused > day and self.maybe(0.5):
            return self.note(focused)
        return self.note(self.off_by_one(plus_months(day, self.rng.choice(months))))

    # Small pools

    def pick(self, *values: Any) -> Any:
        return self.rng.choice(values)

    def maybe(self, chance: float = 0.5) -> bool:
        return self.rng.random() < chance

    def key(self, letter: str, count: int = 2) -> str:
        return f"{letter}-{self.rng.randint(1, count)}"

    def person(self) -> str:
        return f"person/p{self.rng.randint(1, 9)}"

    def member(self) -> str:
        return f"member/m{self.rng.randint(1, 9)}"

    def share(self) -> str:
        return self.pick("0", "0.3", "0.5", "0.666667", "1")

    def count(self) -> int:
        return self.pick(0, 0, 1, 3, 30, 49, 50, 99, 100, 101, 250)

    def others(self) -> list[str]:
        count = self.rng.randint(0, min(2, len(self.associations)))
        return self.rng.sample(self.associations, count)

    def name(self) -> str:
        return self.pick("龙岗区眼镜行业协会", "温州商会", "Association of Lamps", "茶叶商会")

    def year(self, on: date) -> int:
        return max(1949, on.year - self.pick(0, 1, 1, 1, 2))

    def optional(self, chance: float = 0.5, **fields: Callable[[], Any]) -> dict[str, Any]:
        return {name: make() for name, make in fields.items() if self.maybe(chance)}
