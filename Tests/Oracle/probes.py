"""Which days, which knowledge and which filters to ask about: boundaries of the history itself."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from random import Random

from because import Query
from days import plus_days, plus_months
from entries import SHANGHAI
from oracle import VIEWS, Oracle

BEFORE_ALL, FAR_AFTER = date(1949, 1, 1), date(2099, 12, 31)
FIRST, LAST = date(2000, 1, 1), date(2032, 12, 31)
DAY_SHIFTS = [-1, 0, 0, 0, 1, 1, -30, -31, -180, -181, 15, 16]
MONTH_SHIFTS = [0, 0, 0, 0, 0, 6, 12, 24, 36, 60]
DATED_VIEWS = ["deadlines", "proposals", "abnormal-list", "black-list", "register"]
PREFIXES = ["44", "4403", "440307", "440307-", "61", "610100", "33", "330300", "99", "440300"]
DAY = re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d\b")


class Probes:
    def __init__(self, oracle: Oracle, rng: Random, focus: list[date]) -> None:
        self.oracle = oracle
        self.rng = rng
        self.focus = focus
        self.written = self._written_days()

    def queries(self, days: int) -> list[Query]:
        return [query for day in self.days(days) for query in self.about(day)]

    def about(self, day: date) -> list[Query]:
        """Every view on one day, and some of them through a filter."""
        known_at = self.knowledge()
        queries = [Query(view, day, known_at) for view in VIEWS]
        queries.append(Query("statistics", day, known_at, self.prefixes()))
        rows = [view for view in VIEWS if view != "statistics"]
        for view in self.rng.sample(rows, 2):
            queries.append(Query(view, day, known_at, (self.rng.choice(PREFIXES),)))
        for view in self.rng.sample(rows, 2):
            queries.append(Query(view, day, known_at, association=self.association()))
        return queries

    def prefixes(self) -> tuple[str, ...]:
        """In any order, one asked for twice."""
        chosen = self.rng.sample(PREFIXES, self.rng.randint(1, 4))
        return (*chosen, self.rng.choice(chosen))

    def association(self) -> str:
        streams = sorted({e.stream for e in self.oracle.entries if e.stream.startswith("assoc")})
        return self.rng.choice(streams).removeprefix("association/")

    # Days

    def days(self, count: int) -> list[date]:
        """Around the focus days of the history first, then its ends and other boundary days."""
        beside = [plus_days(day, step) for day in self.focus for step in (0, 1, -1)]
        far = [BEFORE_ALL, FAR_AFTER] if self.rng.random() < 0.3 else []
        days = [*beside[:count], *far]
        while len(days) < count:
            days.append(self.boundary())
        return sorted(set(days))

    def boundary(self) -> date:
        base = self.rng.choice(self.written if self.rng.random() < 0.5 else self._derived_days())
        day = plus_months(base, self.rng.choice(MONTH_SHIFTS))
        day = plus_days(day, self.rng.choice(DAY_SHIFTS))
        return min(max(day, FIRST), LAST)

    def _written_days(self) -> list[date]:
        """Every day that stands in an entry, as its effective day or in its data."""
        text = json.dumps([[e.effective_on.isoformat(), e.data] for e in self.oracle.entries])
        days = sorted({date.fromisoformat(found) for found in DAY.findall(text)})
        return [day for day in days if FIRST <= day <= LAST] or [FIRST]

    def _derived_days(self) -> list[date]:
        """The days that rows show on some written day: due days, ends of periods."""
        day = self.rng.choice(self.written)
        view = self.rng.choice(DATED_VIEWS)
        text = json.dumps(self.oracle.rows(view, day))
        return [date.fromisoformat(found) for found in DAY.findall(text)] or [day]

    # Knowledge

    def knowledge(self) -> str | None:
        """Nothing, a day, or an instant exactly at, or just before, a recording."""
        chance = self.rng.random()
        if chance < 0.5:
            return None
        moment = self.rng.choice(self.oracle.entries).recorded_at
        if chance < 0.7:
            day = moment.astimezone(SHANGHAI).date()
            return plus_days(day, self.rng.choice([-1, 0, 0])).isoformat()
        moment -= timedelta(milliseconds=self.rng.choice([0, 0, 1]))
        if chance < 0.85:
            return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return moment.astimezone(SHANGHAI).isoformat(timespec="milliseconds")
