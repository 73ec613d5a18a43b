"""The log: lines become entries; a reader at K sees them with corrections applied (events.md)."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from typing import Any, Iterable

SHANGHAI = timezone(timedelta(hours=8))
VOID, CORRECTION = "EntryVoided", "EntryCorrected"


@dataclass(frozen=True)
class Entry:
    position: int
    version: int
    id: str
    stream: str
    type: str
    effective_on: date
    recorded_at: datetime
    data: dict[str, Any]

    @property
    def amends(self) -> bool:
        """A void or a correction: it acts on another entry and is never folded itself."""
        return self.type in (VOID, CORRECTION)


def read_entries(lines: Iterable[str]) -> list[Entry]:
    """Positions count accepted lines: the second line with an id is a duplicate and takes none."""
    entries: list[Entry] = []
    seen: set[str] = set()
    versions: dict[str, int] = {}
    for line in lines:
        event = json.loads(line)
        if event["id"] in seen:
            continue
        seen.add(event["id"])
        stream = event["stream"]
        versions[stream] = versions.get(stream, 0) + 1
        entries.append(_entry(event, len(entries) + 1, versions[stream]))
    return entries


def _entry(event: dict[str, Any], position: int, version: int) -> Entry:
    return Entry(
        position=position,
        version=version,
        id=event["id"],
        stream=event["stream"],
        type=event["type"],
        effective_on=date.fromisoformat(event["effectiveOn"]),
        recorded_at=datetime.fromisoformat(event["recordedAt"]),
        data=event["data"],
    )


def known_limit(known_at: str | None) -> datetime | None:
    """The last instant that K takes in; a date means the end of that day in Asia/Shanghai."""
    if known_at is None:
        return None
    if len(known_at) == len("2020-06-22"):
        next_day = date.fromisoformat(known_at) + timedelta(days=1)
        return datetime.combine(next_day, time(), SHANGHAI) - timedelta(microseconds=1)
    return datetime.fromisoformat(known_at)


def as_known(entries: Iterable[Entry], limit: datetime | None) -> list[Entry]:
    """The entries recorded by `limit`, each with its last void or correction applied."""
    recorded = [entry for entry in entries if limit is None or entry.recorded_at <= limit]
    amendments: dict[str, Entry] = {}
    for entry in sorted(recorded, key=lambda entry: entry.position):
        if entry.amends:
            amendments[entry.data["entry"]] = entry
    amended = (_amended(entry, amendments.get(entry.id)) for entry in recorded if not entry.amends)
    return [entry for entry in amended if entry is not None]


def _amended(entry: Entry, amendment: Entry | None) -> Entry | None:
    if amendment is None:
        return entry
    if amendment.type == VOID:
        return None
    named = amendment.data
    effective_on = date.fromisoformat(named["effectiveOn"]) if "effectiveOn" in named else None
    return replace(
        entry,
        effective_on=effective_on or entry.effective_on,
        data=named.get("data", entry.data),
    )
