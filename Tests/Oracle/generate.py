"""Seeded random histories as JSON Lines, every line valid under the event contract.

    python3 generate.py --seed N --associations M --events-per-association L > out.jsonl
"""

from __future__ import annotations

import argparse
import json
import uuid
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, timezone
from random import Random
from typing import Any

from days import plus_days
from entries import CORRECTION, VOID
from sampler import Sampler, clamp
from samples import DATA, JURISDICTIONS, PARAMETER_VALUES, sample
from stories import STORIES, Happening, Teller

IDS = "lg-0001 LG-0001 xx.7_b hz-10 hz-9 a Z 0 wz-1 wz-01 zs-3 _x".split()
FOUNDING_YEARS = [1999, 2004, 2008, 2012, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2024]
RULEBOOKS = [
    "CN",
    "CN",
    "CN",
    "440000",
    "440300",
    "440307",
    "440307-AB",
    "440307-AB",
    "610000",
    "610100",
    "610100-XX",
    "330000",
    "330300",
]
DELAYS = [0, 0, 0, 0, 1, 2, 5, 30, 90, 400, 1500]
EARLY = [-1, -20, -200]
HOURS = [
    time(1, 30),
    time(15, 59, 59, 999_000),
    time(16, 0),
    time(0, 0),
    time(23, 59, 59, 1_000),
]
CHAOS_SHARE = 0.15
STEADY_SHARE = 0.45
PARAMETERS_PER_FILE = 8
STREAM_KINDS = {"RandomInspectionDrawn": "draw", "RuleParameterSet": "rulebook"}
KEYS = ("order", "case", "meeting", "contract", "courtCase", "year", "parameter")


@dataclass
class Draft:
    """An event before it is written."""

    stream: str
    type: str
    effective_on: date
    recorded_at: datetime
    data: dict[str, Any]
    id: str
    extras: dict[str, Any] = field(default_factory=dict)


class Generator:
    def __init__(self, seed: int, associations: int, events_per_association: int) -> None:
        self.rng = Random(seed)
        self.associations = [
            IDS[i] if i < len(IDS) else f"as-{i:03d}" for i in range(associations)
        ]
        self.per_association = events_per_association
        parameters = self.rng.sample(list(PARAMETER_VALUES), PARAMETERS_PER_FILE)
        self.sampler = Sampler(self.rng, self.associations, parameters)

    # The whole file

    def drafts(self) -> list[Draft]:
        drafts = [draft for id in self.associations for draft in self.history(id)]
        drafts += self.mergers() + self.rulebooks() + self.draws()
        drafts += self.missing_types({draft.type for draft in drafts})
        drafts += self.amendments(drafts)
        drafts.sort(key=lambda draft: draft.recorded_at)
        self.link_causes(drafts)
        return self.with_duplicates(drafts)

    def lines(self) -> list[str]:
        return [self.line(draft) for draft in self.drafts()]

    # Histories

    def history(self, id: str) -> list[Draft]:
        registered_on = self.registration_day()
        first = clamp(plus_days(registered_on, -400))
        self.sampler.start(first, max(plus_days(first, 15 * 365), date(2022, 1, 1)))
        teller = Teller(self.sampler, registered_on)
        told = teller.founding() if self.sampler.maybe(0.9) else teller.never_registered()
        steady = self.sampler.maybe(STEADY_SHARE)
        if steady:
            told += teller.steady_years()
        weights = [weight for weight, _ in STORIES]
        wanted = self.rng.randint(self.per_association // 2, self.per_association)
        while len(told) < (wanted if steady else self.per_association):
            if self.sampler.maybe(CHAOS_SHARE):
                told.append(self.chaos())
            else:
                told += self.rng.choices(STORIES, weights)[0][1](teller)
        return [self.draft(f"association/{id}", happening) for happening in told]

    def registration_day(self) -> date:
        if self.sampler.maybe(0.4):
            return self.sampler.period_before_focus()
        year = self.rng.choice(FOUNDING_YEARS)
        special = self.sampler.pick("06-30", "07-01", "01-01", "12-31", "02-28", "08-31", "03-17")
        day = date.fromisoformat(f"{year}-{special}")
        if year % 4 == 0 and special == "02-28":
            day = date(year, 2, 29)
        return plus_days(day, self.sampler.pick(0, 0, 0, -1, 1))

    def chaos(self) -> Happening:
        type = self.rng.choice([type for type in DATA if type not in STREAM_KINDS])
        day = self.sampler.day()
        return day, type, sample(self.sampler, type, day)

    def mergers(self) -> list[Draft]:
        """One event in every association's own stream, recorded together."""
        drafts: list[Draft] = []
        for number in range(max(1, len(self.associations) // 8)):
            parties = self.rng.sample(self.associations, min(3, len(self.associations)))
            drafts += self.merger(f"M-{number}", parties)
        return drafts

    def merger(self, key: str, parties: list[str]) -> list[Draft]:
        day, s = self.sampler.day(), self.sampler
        kind = s.pick("absorption", "consolidation", "division")
        recorded_at = self.recorded_at(day)
        roles = ["source"] + [s.pick("source", "target", "target") for _ in parties[1:]]
        drafts = []
        for party, role in zip(parties, roles):
            others = [other for other in parties if other != party]
            data = {"merger": key, "kind": kind, "role": role, "others": others}
            data |= s.optional(0.4, continues=s.maybe)
            draft = self.draft(f"association/{party}", (day, "MergerRegistered", data))
            drafts.append(replace(draft, recorded_at=recorded_at))
        return drafts

    def rulebooks(self) -> list[Draft]:
        self.sampler.start(date(2004, 1, 1), date(2027, 12, 31))
        drafts = []
        for _ in range(14 + len(self.associations) // 2):
            day = self.parameter_day()
            happening = (day, "RuleParameterSet", sample(self.sampler, "RuleParameterSet", day))
            drafts.append(self.draft(f"rulebook/{self.sampler.pick(*RULEBOOKS)}", happening))
        return drafts

    def parameter_day(self) -> date:
        if self.sampler.maybe(0.4):
            year = date(self.rng.randint(2005, 2024), 1, 1)
            return self.sampler.note(plus_days(year, self.sampler.pick(-1, 0, 0, 1)))
        return self.sampler.day()

    def draws(self) -> list[Draft]:
        drafts, type = [], "RandomInspectionDrawn"
        for number in range(1, 4):
            day = self.sampler.day()
            happening = (day, type, sample(self.sampler, type, day))
            drafts.append(self.draft(f"draw/d-{number}", happening))
        return drafts

    def missing_types(self, present: set[str]) -> list[Draft]:
        drafts = []
        for type in [type for type in DATA if type not in present]:
            day = self.sampler.day()
            stream = f"association/{self.rng.choice(self.associations)}"
            drafts.append(self.draft(stream, (day, type, sample(self.sampler, type, day))))
        day = self.sampler.day()
        note = (day, "DiscrepancyNoted", sample(self.sampler, "DiscrepancyNoted", day))
        return [*drafts, self.draft("rulebook/CN", note)]

    # Voids and corrections

    def amendments(self, drafts: list[Draft]) -> list[Draft]:
        amendments: list[Draft] = []
        for target in drafts:
            chance = 0.25 if target.stream.startswith("rulebook/") else 0.08
            if self.sampler.maybe(chance):
                amendments += self.amended(target)
        return amendments

    def amended(self, target: Draft) -> list[Draft]:
        """One to three amendments of the same target, each recorded after the one before."""
        made: list[Draft] = []
        recorded_at = target.recorded_at
        for _ in range(self.sampler.pick(1, 1, 1, 2, 3)):
            recorded_at = self.recorded_after(recorded_at)
            made.append(self.amendment(target, recorded_at))
        return made

    def amendment(self, target: Draft, recorded_at: datetime) -> Draft:
        data: dict[str, Any] = {"entry": target.id, "reason": "clerical error"}
        type = VOID if self.sampler.maybe(0.35) else CORRECTION
        if type == CORRECTION:
            data |= self.replacement(target)
        on = clamp(recorded_at.date() if self.sampler.maybe(0.7) else self.sampler.day())
        draft = self.draft(target.stream, (on, type, data))
        return replace(draft, recorded_at=recorded_at)

    def replacement(self, target: Draft) -> dict[str, Any]:
        new_day = self.sampler.near(target.effective_on)
        names = self.sampler.pick(("effectiveOn",), ("data",), ("effectiveOn", "data"))
        if target.type == "RuleParameterSet" and names == ("effectiveOn",):
            names = ("effectiveOn", "data")  # effectiveOn equals `from`, also after a correction
        on = new_day if "effectiveOn" in names else target.effective_on
        values = {"effectiveOn": on.isoformat(), "data": self.new_data(target, on)}
        return {name: values[name] for name in names}

    def new_data(self, target: Draft, on: date) -> dict[str, Any]:
        data = sample(self.sampler, target.type, on)
        if self.sampler.maybe(0.7):
            data |= {key: target.data[key] for key in KEYS if key in target.data}
            if target.type == "RuleParameterSet":
                data["value"] = target.data["value"]
        return data

    # Envelope

    def draft(self, stream: str, happening: Happening) -> Draft:
        day, type, data = happening
        day = clamp(day)
        if type == "RuleParameterSet":
            data = data | {"from": day.isoformat()}
        recorded_at = self.recorded_at(day)
        return Draft(stream, type, day, recorded_at, data, self.new_id(), self.extras(type))

    def new_id(self) -> str:
        return str(uuid.UUID(int=self.rng.getrandbits(128), version=4))

    def recorded_at(self, effective_on: date) -> datetime:
        delays = EARLY if self.sampler.maybe(0.05) else DELAYS
        day = plus_days(effective_on, self.rng.choice(delays))
        return datetime.combine(day, self.rng.choice(HOURS), timezone.utc)

    def recorded_after(self, moment: datetime) -> datetime:
        if self.sampler.maybe(0.15):
            return moment
        later = moment + timedelta(days=self.sampler.pick(1, 10, 100, 700))
        return datetime.combine(later.date(), self.rng.choice(HOURS), timezone.utc)

    def extras(self, type: str) -> dict[str, Any]:
        s = self.sampler
        jurisdiction = s.pick("CN", *JURISDICTIONS)
        actor = f"{self.role(type)}/{jurisdiction}/{s.pick('li', 'wang.1')}"
        extras: dict[str, Any] = {"actor": actor}
        if s.maybe(0.15):
            extras["confirmedBy"] = f"registrar/{jurisdiction}/second_officer"
        extras |= s.optional(0.3, document=lambda: f"深龙民检〔2020〕{s.pick(1, 2, 3)}号")
        extras |= s.optional(0.8, schema=lambda: 1)
        return extras | s.optional(0.05, cause=lambda: None)

    def role(self, type: str) -> str:
        if type.startswith(("Member", "Activity", "AnnualReport", "GeneralAssembly", "Resolution")):
            return "association"
        return self.sampler.pick("registrar", "registrar", "supervisor", "system", "court")

    def link_causes(self, drafts: list[Draft]) -> None:
        for index, draft in enumerate(drafts):
            if index > 0 and "cause" not in draft.extras and self.sampler.maybe(0.1):
                draft.extras["cause"] = drafts[self.rng.randrange(index)].id

    def with_duplicates(self, drafts: list[Draft]) -> list[Draft]:
        """Now and then a line is sent again, later; it is accepted once."""
        sent: list[Draft] = []
        for draft in drafts:
            sent.append(draft)
            if self.sampler.maybe(0.005):
                again = self.rng.choice(sent)
                sent.append(replace(again, recorded_at=draft.recorded_at))
        return sent

    def line(self, draft: Draft) -> str:
        event = {
            "id": draft.id,
            "stream": draft.stream,
            "type": draft.type,
            "effectiveOn": draft.effective_on.isoformat(),
            "recordedAt": stamp(draft.recorded_at),
            "data": draft.data,
            **draft.extras,
        }
        return json.dumps(event, ensure_ascii=False, separators=(",", ":"))


def stamp(moment: datetime) -> str:
    return moment.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--associations", type=int, default=12)
    parser.add_argument("--events-per-association", type=int, default=40)
    options = parser.parse_args()
    generator = Generator(options.seed, options.associations, options.events_per_association)
    print("\n".join(generator.lines()))


if __name__ == "__main__":
    main()
