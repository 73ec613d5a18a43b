"""Is `because` enough? A fold of only these entries, with the parameters, gives the same row."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from entries import Entry, known_limit
from oracle import Oracle
from views import Row


@dataclass(frozen=True)
class Query:
    """One call of `annals replay`."""

    view: str
    as_of: date
    known_at: str | None = None
    jurisdictions: tuple[str, ...] = ()
    association: str | None = None

    def arguments(self) -> list[str]:
        arguments = ["--view", self.view, "--as-of", self.as_of.isoformat(), "--format", "json"]
        if self.known_at is not None:
            arguments += ["--known-at", self.known_at]
        for prefix in self.jurisdictions:
            arguments += ["--jurisdiction", prefix]
        if self.association is not None:
            arguments += ["--association", self.association]
        return arguments

    def ask(self, oracle: Oracle) -> list[Row]:
        return oracle.rows(
            self.view, self.as_of, self.known_at, list(self.jurisdictions), self.association
        )


@dataclass(frozen=True)
class Difference:
    """Where the product's answer parts from the oracle's."""

    kind: str
    row: tuple[Any, ...]
    key: str
    expected: Any
    got: Any

    def same_fault(self, other: Difference) -> bool:
        return (self.kind, self.row, self.key) == (other.kind, other.row, other.key)


IDENTITY = {
    "deadlines": ("association", "obligation", "subject"),
    "proposals": ("association", "action", "ground", "subject"),
    "statistics": ("jurisdiction",),
}


def identity(view: str, row: Row) -> tuple[Any, ...]:
    return tuple(row.get(key) for key in IDENTITY.get(view, ("association",)))


def check_row(oracle: Oracle, query: Query, row: Row, applied: bool) -> list[Difference]:
    """`because` and `basis` of one row; the register states facts, so there they are optional."""
    who = identity(query.view, row)
    if query.view == "statistics" or (query.view == "register" and "because" not in row):
        return []
    faults = []
    if not isinstance(row.get("basis"), str) or not row["basis"]:
        faults.append(Difference("basis", who, "basis", "non-empty text", row.get("basis")))
    positions = row.get("because")
    if not _is_ascending(positions):
        ascending = "ascending, unique positions"
        return [*faults, Difference("because", who, "because", ascending, positions)]
    return faults + _check_sufficient(oracle, query, row, positions, applied)


def _is_ascending(positions: Any) -> bool:
    if not isinstance(positions, list) or any(type(position) is not int for position in positions):
        return False
    return all(one < next for one, next in zip(positions, positions[1:]))


def _check_sufficient(
    oracle: Oracle, query: Query, row: Row, positions: list[int], applied: bool
) -> list[Difference]:
    who = identity(query.view, row)
    stream = f"association/{row['association']}"
    entries = oracle.known(known_limit(query.known_at)) if applied else oracle.entries
    foreign = set(positions) - {e.position for e in oracle.entries if _may_lead(e, stream)}
    if foreign:
        return [Difference("because", who, "foreign positions", [], sorted(foreign))]
    few = [entry for entry in entries if _is_chosen(entry, stream, set(positions))]
    alone = Query(query.view, query.as_of, query.known_at, association=row["association"])
    rows = {identity(query.view, found): found for found in alone.ask(Oracle(few, oracle.calendar))}
    if who not in rows:
        return [Difference("insufficient", who, "row", row, None)]
    return [
        Difference("insufficient", who, key, row[key], value)
        for key, value in rows[who].items()
        if not same(row.get(key), value)
    ]


def _may_lead(entry: Entry, stream: str) -> bool:
    return entry.stream == stream or entry.stream.startswith("rulebook/")


def _is_chosen(entry: Entry, stream: str, positions: set[int]) -> bool:
    if entry.stream.startswith("rulebook/"):
        return True
    return entry.stream == stream and entry.position in positions


def same(one: Any, other: Any) -> bool:
    """Equal as JSON: 1 is not true, and lists keep their order."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
