"""An independent implementation of the read-model contract, as a library and as a command.

    python3 oracle.py --events FILE --view VIEW --as-of DATE [--known-at DATE|INSTANT]
                      [--jurisdiction PREFIX ...] [--association ID] [--holidays CSV]
"""

from __future__ import annotations

import argparse
import json
from datetime import date, datetime
from pathlib import Path

import views
from days import WorkingCalendar
from entries import Entry, as_known, known_limit, read_entries
from parameters import Parameters
from rules import Association
from views import Row

VIEWS = (*views.ROWS, "statistics")
WORKING_DAYS = Path(__file__).resolve().parents[2] / "Sources/WorkingDays"
PLACES = (WORKING_DAYS / "holidays.csv", WORKING_DAYS / "Resources/holidays.csv")
HOLIDAYS = next((place for place in PLACES if place.exists()), PLACES[0])
PREFIX = "association/"


class Oracle:
    """Every view of one log, at any E and K."""

    def __init__(self, entries: list[Entry], calendar: WorkingCalendar) -> None:
        self.entries = entries
        self.calendar = calendar
        self._known: dict[datetime | None, list[Entry]] = {}
        self._evaluated: dict[tuple[date, datetime | None], list[Association]] = {}

    def rows(
        self,
        view: str,
        as_of: date,
        known_at: str | None = None,
        jurisdictions: list[str] | None = None,
        association: str | None = None,
    ) -> list[Row]:
        selected = [
            a
            for a in self.associations(as_of, known_at)
            if association is None or a.id == association
        ]
        if view == "statistics":
            prefixes = jurisdictions or [None]
            return [views.statistics(p, [a for a in selected if within(a, p)]) for p in prefixes]
        if jurisdictions:
            selected = [a for a in selected if any(within(a, p) for p in jurisdictions)]
        rows = [row for a in selected for row in views.ROWS[view](a)]
        return sorted(rows, key=views.sort_key(view))

    def known(self, limit: datetime | None) -> list[Entry]:
        if limit not in self._known:
            self._known[limit] = as_known(self.entries, limit)
        return self._known[limit]

    def associations(self, as_of: date, known_at: str | None) -> list[Association]:
        limit = known_limit(known_at)
        if (as_of, limit) not in self._evaluated:
            self._evaluated[as_of, limit] = self._evaluate(as_of, self.known(limit))
        return self._evaluated[as_of, limit]

    def _evaluate(self, as_of: date, known: list[Entry]) -> list[Association]:
        streams: dict[str, list[Entry]] = {}
        for entry in known:
            if entry.stream.startswith(PREFIX):
                streams.setdefault(entry.stream.removeprefix(PREFIX), []).append(entry)
        parameters = Parameters(known)
        return [
            Association(id, streams[id], as_of, parameters, self.calendar) for id in sorted(streams)
        ]


def within(a: Association, prefix: str | None) -> bool:
    return prefix is None or (a.fold.jurisdiction or "").startswith(prefix)


def line(row: Row) -> str:
    return json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read_oracle(events: Path, holidays: Path) -> Oracle:
    with events.open(encoding="utf-8", newline="\n") as file:
        entries = read_entries(text for text in file if text.strip())
    return Oracle(entries, WorkingCalendar.read(holidays))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=Path, required=True)
    parser.add_argument("--holidays", type=Path, default=HOLIDAYS)
    parser.add_argument("--view", choices=VIEWS, required=True)
    parser.add_argument("--as-of", type=date.fromisoformat, required=True)
    parser.add_argument("--known-at")
    parser.add_argument("--jurisdiction", action="append", default=[])
    parser.add_argument("--association")
    options = parser.parse_args()
    oracle = read_oracle(options.events, options.holidays)
    for row in oracle.rows(
        options.view, options.as_of, options.known_at, options.jurisdiction, options.association
    ):
        print(line(row))


if __name__ == "__main__":
    main()
