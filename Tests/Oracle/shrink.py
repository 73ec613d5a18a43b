"""Makes a failing history small: drop lines while the difference persists."""

from __future__ import annotations

import json
from typing import Callable


def shrunk(lines: list[str], persists: Callable[[list[str]], bool]) -> list[str]:
    """First in large pieces, then line by line, until no single line can go."""
    size = max(1, len(lines) // 2)
    while True:
        before = len(lines)
        lines = _without_pieces(lines, size, persists)
        if size == 1 and len(lines) == before:
            return lines
        size = max(1, size // 2)


def _without_pieces(
    lines: list[str], size: int, persists: Callable[[list[str]], bool]
) -> list[str]:
    start = 0
    while start < len(lines):
        fewer = consistent(lines[:start] + lines[start + size :])
        if fewer and persists(fewer):
            lines = fewer
        else:
            start += size
    return lines


def consistent(lines: list[str]) -> list[str]:
    """Without the voids and corrections whose target is gone."""
    events = [json.loads(line) for line in lines]
    ids = {event["id"] for event in events}
    targets = [event["data"].get("entry") for event in events]
    return [line for line, target in zip(lines, targets) if target is None or target in ids]
