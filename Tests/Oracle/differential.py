"""Compares the product with the oracle on random histories, row by row and key by key.

    python3 differential.py --annals PATH --seeds 1..20 [--associations 12] [--days 8]
                            [--events-per-association 40] [--because strict|applied|off]
                            [--holidays CSV] [--shrink]

Exits 1 on any difference. With --shrink, the history of the first difference is made as small as
possible and printed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Iterator

from because import Difference, Query, check_row, identity, same
from days import WorkingCalendar
from entries import read_entries
from generate import Generator
from oracle import HOLIDAYS, Oracle
from probes import Probes
from shrink import shrunk
from views import Row

SHOWN = 8
TIMEOUT_SECONDS = 120


class Refused(Exception):
    """The product would not import, or would not answer."""


class Product:
    """The binary under test, with a fresh store that holds one file."""

    def __init__(self, annals: Path, store: Path) -> None:
        self.annals = annals
        self.store = store

    def run(self, *arguments: str) -> str:
        command = [str(self.annals), *arguments, "--store", str(self.store)]
        done = subprocess.run(
            command, capture_output=True, encoding="utf-8", timeout=TIMEOUT_SECONDS
        )
        if done.returncode != 0:
            said = done.stdout[-800:] + done.stderr[-800:]
            raise Refused(f"{' '.join(arguments)}: exit {done.returncode}\n{said}")
        return done.stdout

    def import_lines(self, lines: list[str]) -> None:
        file = self.store.parent / "events.jsonl"
        file.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        self.run("import", str(file))

    def replay(self, query: Query) -> list[str]:
        return [text for text in self.run("replay", *query.arguments()).split("\n") if text]


@dataclass(frozen=True)
class Comparer:
    """Judges answers: the same rows, in the same order, each with reasons that suffice."""

    annals: Path
    calendar: WorkingCalendar
    because: str

    def differences(
        self, lines: list[str], queries: list[Query]
    ) -> Iterator[tuple[Query, Difference]]:
        """Imports the lines into a fresh store and asks; an import that fails is a difference."""
        oracle = Oracle(read_entries(lines), self.calendar)
        with tempfile.TemporaryDirectory() as folder:
            product = Product(self.annals, Path(folder) / "store")
            try:
                product.import_lines(lines)
            except Refused as refusal:
                yield queries[0], Difference("import", (), "", "accepted", str(refusal))
                return
            for query in queries:
                for difference in self.answer(oracle, product, query):
                    yield query, difference

    def answer(self, oracle: Oracle, product: Product, query: Query) -> Iterator[Difference]:
        try:
            texts = product.replay(query)
        except Refused as refusal:
            yield Difference("replay", (), "", "an answer", str(refusal))
            return
        unreadable = [text for text in texts if not _is_object_with_sorted_keys(text)]
        if unreadable:
            wanted = "one JSON object a line, keys sorted"
            yield Difference("format", (), "", wanted, unreadable[0])
            return
        rows: list[Row] = [json.loads(text) for text in texts]
        yield from compare(query, query.ask(oracle), rows)
        if self.because != "off":
            for row in rows:
                yield from check_row(oracle, query, row, applied=self.because == "applied")


def _is_object_with_sorted_keys(text: str) -> bool:
    try:
        row = json.loads(text)
    except json.JSONDecodeError:
        return False
    return isinstance(row, dict) and list(row) == sorted(row)


def compare(query: Query, expected: list[Row], got: list[Row]) -> Iterator[Difference]:
    """Row by row when they are the same rows in the same order, else which rows differ."""
    wanted = [identity(query.view, row) for row in expected]
    found = [identity(query.view, row) for row in got]
    if wanted == found:
        for who, one, other in zip(wanted, expected, got):
            yield from compare_row(who, one, other)
    elif sorted(map(str, wanted)) == sorted(map(str, found)):
        yield Difference("order", (), "", wanted, found)
    else:
        yield from compare_sets(query, expected, got)


def compare_sets(query: Query, expected: list[Row], got: list[Row]) -> Iterator[Difference]:
    wanted = {identity(query.view, row): row for row in expected}
    found = {identity(query.view, row): row for row in got}
    for who, row in wanted.items():
        if who in found:
            yield from compare_row(who, row, found[who])
        else:
            yield Difference("missing row", who, "", row, None)
    for who, row in found.items():
        if who not in wanted:
            yield Difference("extra row", who, "", None, row)
    if wanted.keys() == found.keys():
        yield Difference("row count", (), "", len(expected), len(got))


def compare_row(who: tuple, expected: Row, got: Row) -> Iterator[Difference]:
    """On the keys the contract names; `calendar` also when only the product has it."""
    for key in sorted(expected.keys() | ({"calendar"} & got.keys())):
        if key not in got:
            yield Difference("key", who, key, expected[key], "(absent)")
        elif not same(expected.get(key), got[key]):
            yield Difference("key", who, key, expected.get(key), got[key])


# Seeds


def run_seed(seed: int, comparer: Comparer, options: argparse.Namespace) -> bool:
    """Whether the product and the oracle agree on the history of this seed."""
    generator = Generator(seed, options.associations, options.events_per_association)
    lines = generator.lines()
    oracle = Oracle(read_entries(lines), comparer.calendar)
    queries = Probes(oracle, Random(seed), generator.sampler.focus).queries(options.days)
    found = list(comparer.differences(lines, queries))
    for query, difference in found[:SHOWN]:
        print(described(seed, query, difference))
    if len(found) > SHOWN:
        print(f"seed {seed}: {len(found)} differences in all: {summary(found)}")
    if not found:
        print(f"seed {seed}: {len(lines)} lines, {len(queries)} answers, no difference")
    elif options.shrink:
        print_shrunk(comparer, lines, *found[0])
    return not found


def summary(found: list[tuple[Query, Difference]]) -> str:
    """How many differences of each sort, the most frequent first."""
    sorts = Counter(f"{query.view} {one.kind} {one.key}".strip() for query, one in found)
    return ", ".join(f"{sort} ×{count}" for sort, count in sorts.most_common())


def described(seed: int, query: Query, difference: Difference) -> str:
    where = f"seed {seed} | {' '.join(query.arguments())}"
    what = f"{difference.kind} {' '.join(map(str, difference.row))} {difference.key}"
    return f"{where}\n  {what}\n    expected {difference.expected}\n    got      {difference.got}"


def print_shrunk(
    comparer: Comparer, lines: list[str], query: Query, difference: Difference
) -> None:
    def persists(fewer: list[str]) -> bool:
        found = comparer.differences(fewer, [query])
        return any(difference.same_fault(other) for _, other in found)

    fewer = shrunk(lines, persists)
    print(f"\n{len(fewer)} lines are enough for: {' '.join(query.arguments())}")
    for _, other in comparer.differences(fewer, [query]):
        if difference.same_fault(other):
            print(f"  {other.kind} {other.key}: expected {other.expected}, got {other.got}")
    print("\n".join(fewer))


def seed_range(text: str) -> range:
    first, _, last = text.partition("..")
    return range(int(first), int(last or first) + 1)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--annals", type=Path, required=True)
    parser.add_argument("--seeds", type=seed_range, default=seed_range("1..20"))
    parser.add_argument("--associations", type=int, default=12)
    parser.add_argument("--events-per-association", type=int, default=40)
    parser.add_argument("--days", type=int, default=8)
    parser.add_argument("--because", choices=("strict", "applied", "off"), default="strict")
    parser.add_argument("--holidays", type=Path, default=HOLIDAYS)
    parser.add_argument("--shrink", action="store_true")
    options = parser.parse_args()
    calendar = WorkingCalendar.read(options.holidays)
    comparer = Comparer(options.annals.resolve(), calendar, options.because)
    agreed = True
    for seed in options.seeds:
        agreed = run_seed(seed, comparer, options) and agreed
        if options.shrink and not agreed:
            break
    return 0 if agreed else 1


if __name__ == "__main__":
    sys.exit(main())
