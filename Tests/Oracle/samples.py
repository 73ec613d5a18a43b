"""Random `data` for every event type (events.md section 3)."""

from __future__ import annotations

from datetime import date
from typing import Any, Callable

from days import plus_days
from sampler import Sampler

JURISDICTIONS = [
    "440307",
    "440307",
    "440307-AB",
    "440300",
    "440000",
    "442000",
    "610100-XX",
    "610100",
    "330300",
    "330100",
]
KINDS = [
    "industryAssociation",
    "chamber",
    "outOfTownChamber",
    "marketChamber",
    "townshipChamber",
    "federation",
    "research",
    "other",
]
POSTS = ["president", "vicePresident", "secretaryGeneral", "supervisorChair"]
ITEMS = ["name", "jurisdiction", "industry", "creditCode", "supervisor"]
OTHER_ITEMS = ["address", "purpose", "scope", "territory", "legalRepresentative", "funds"]
PENALTY_KINDS = ["warning", "fine", "confiscation", "suspension", "managerReplaced"]
FINES = [0, 100_000, 4_999_999, 5_000_000, 5_000_001, 30_000_000]

PARAMETER_VALUES: dict[str, list[str]] = {
    "annualReport.dueOn": ["03-31", "04-30", "05-31", "06-01", "10-01", "01-01", "12-31"],
    "annualReport.cutoff": ["06-30", "07-01", "12-31", "01-01", "02-28"],
    "reElection.termYears": ["3", "4", "5"],
    "creditRules.from": ["2017-01-01", "2018-01-23", "2018-01-24", "2018-01-25", "2019-06-01"],
    "abnormal.toSeriousYears": ["0", "1", "2", "3"],
    "abnormal.idleMonths": ["0", "1", "6", "12"],
    "penalty.minorFineBelow": ["0", "100000", "5000000", "5000001"],
    "penalty.repeatYears": ["0", "1", "2", "5"],
    "penalty.repeatCount": ["1", "2", "3"],
    "letters.minDays": ["0", "15", "16", "20"],
    "letters.maxDays": ["29", "30", "31", "60"],
    "party.branchMinimum": ["0", "2", "3", "4"],
    "zombie.missedReports": ["1", "2", "3"],
    "zombie.idleMonths": ["0", "12", "18", "24"],
    "zombie.localMinimum": ["0", "1", "2", "3"],
    "revoke.missedReports": ["1", "2", "3"],
    "redList.minGrade": ["0", "1", "3", "5"],
    "redList.cleanYears": ["0", "1", "2", "3"],
    "redList.inspections": ["0", "1", "2", "3"],
    "catalogue.minGrade": ["0", "1", "3"],
    "catalogue.minStaff": ["0", "1", "2", "3"],
    "catalogue.cleanYears": ["0", "1", "3"],
}


def founding_applied(s: Sampler, on: date) -> dict[str, Any]:
    return {
        "name": s.name(),
        "kind": s.pick(*KINDS),
        "jurisdiction": s.pick(*JURISDICTIONS),
        "unitMembers": s.count(),
        "personMembers": s.count(),
        "funds": s.pick(0, 3_000_000, 10_000_000),
        **s.optional(industry=lambda: s.pick("C40", "I65", "S95")),
    }


def association_registered(s: Sampler, on: date) -> dict[str, Any]:
    return {
        "name": s.name(),
        "kind": s.pick(*KINDS),
        "jurisdiction": s.pick(*JURISDICTIONS),
        "directlyRegistered": s.maybe(),
        **s.optional(
            creditCode=lambda: "51440307" + str(s.rng.randint(10**9, 10**10 - 1)),
            industry=lambda: s.pick("C40", "I65", "S95"),
            supervisor=lambda: s.pick("民政局", "Chamber Federation"),
            termYears=lambda: s.pick(1, 3, 4, 5, 10),
            unitMembers=s.count,
            personMembers=s.count,
            funds=lambda: s.pick(0, 3_000_000),
            address=lambda: "龙城大道1号",
            legalRepresentative=s.person,
        ),
    }


def sector_overlap(s: Sampler, on: date) -> dict[str, Any]:
    return {
        "similar": s.others(),
        "verdict": s.pick("admit", "refuse"),
        **s.optional(
            counties=lambda: s.pick(0, 6),
            countiesOf=lambda: 12,
            unitShare=s.share,
            salesShare=s.share,
        ),
    }


def item_changed(s: Sampler, on: date) -> dict[str, Any]:
    item = s.pick(*ITEMS, *ITEMS, *ITEMS, *OTHER_ITEMS)
    values = {
        "name": s.name,
        "jurisdiction": lambda: s.pick(*JURISDICTIONS),
        "industry": lambda: s.pick("C13", "F51"),
        "creditCode": lambda: "51330300MJ0000000" + s.pick("1", "2"),
        "supervisor": lambda: s.pick("工商联", "Trade Bureau"),
        "funds": lambda: "5000000",
        "legalRepresentative": s.person,
    }
    new = "" if s.maybe(0.25) else values.get(item, lambda: "new text")()
    return {"item": item, "new": new, **s.optional(0.3, old=lambda: "old text")}


def charter(s: Sampler, on: date) -> dict[str, Any]:
    return {
        "termYears": s.pick(1, 3, 4, 5, 10),
        "partyClause": s.maybe(),
        "selfDisciplineClause": s.maybe(),
        **s.optional(quorum=s.share, noticeDays=lambda: s.pick(7, 10)),
    }


def membership(s: Sampler, on: date) -> dict[str, Any]:
    return {"units": s.count(), "persons": s.count(), **s.optional(0.2, statedTotal=s.count)}


def member_joined(s: Sampler, on: date) -> dict[str, Any]:
    return {
        "member": s.member(),
        "memberKind": s.pick("unit", "person"),
        **s.optional(
            0.2,
            area=lambda: s.pick(*JURISDICTIONS),
            industry=lambda: "C40",
            creditCheckedOn=lambda: on.isoformat(),
            referee=s.person,
        ),
    }


def member_left(s: Sampler, on: date) -> dict[str, Any]:
    kind, reason = s.pick("unit", "person"), s.pick("resigned", "expelled", "ceased")
    return {"member": s.member(), "memberKind": kind, "reason": reason}


def capacity(s: Sampler, on: date) -> dict[str, Any]:
    poor = s.maybe(0.4)
    sources = ("dues", "sponsorship", "government", "services", "other")
    premises = ["none", "none", "unverified"] if poor else ["fixed", "fixed", "none"]
    return {
        "fullTimeStaff": 0 if poor and s.maybe(0.7) else s.pick(0, 1, 2, 3, 4),
        "premises": s.pick(*premises),
        "income": {name: 0 if poor else s.pick(0, 1, 100_000) for name in sources},
    }


def assembly_convened(s: Sampler, on: date) -> dict[str, Any]:
    return {
        "meeting": s.key("G"),
        "kind": s.pick("ordinary", "extraordinary", "reElection"),
        "meetingOn": s.iso_near(on),
        **s.optional(agenda=lambda: ["report", "fees"]),
    }


def assembly_held(s: Sampler, on: date) -> dict[str, Any]:
    eligible = s.count()
    return {"meeting": s.key("G"), "eligible": eligible, "present": s.rng.randint(0, eligible)}


def resolution(s: Sampler, on: date) -> dict[str, Any]:
    votes = {"for": s.count(), "against": s.count(), "abstain": s.pick(0, 1)}
    return {"meeting": s.key("G"), "item": s.pick("charter", "fees"), "secret": s.maybe(), **votes}


def fee_standard(s: Sampler, on: date) -> dict[str, Any]:
    published = s.optional(publishedOn=lambda: s.iso_near(on))
    return {"meeting": s.key("G"), "tiers": s.pick(1, 4, 5), **published}


def officer_vetted(s: Sampler, on: date) -> dict[str, Any]:
    grade = s.pick("A", "B", "C")
    return {"person": s.person(), "post": s.pick(*POSTS), "grade": grade, "validTo": s.iso_near(on)}


def re_election(s: Sampler, on: date) -> dict[str, Any]:
    end = s.after(on, [36, 48, 60, 60])
    meeting = s.optional(0.3, meeting=lambda: s.key("G"))
    return {"termFrom": on.isoformat(), "termTo": end.isoformat(), **meeting}


def officer_elected(s: Sampler, on: date) -> dict[str, Any]:
    return {
        "person": s.person(),
        "post": s.pick(*POSTS),
        "termNumber": s.pick(1, 2, 3),
        **s.optional(
            0.4,
            unit=s.member,
            birthYear=lambda: s.pick(1950, 1955, 1980),
            civilServant=s.maybe,
            legalRepresentative=s.maybe,
        ),
    }


def officer_left(s: Sampler, on: date) -> dict[str, Any]:
    reason = s.pick("termEnded", "resigned", "removed", "died")
    return {"person": s.person(), "post": s.pick(*POSTS), "reason": reason}


def activity(s: Sampler, on: date) -> dict[str, Any]:
    participants = s.optional(participants=s.count)
    return {"category": s.pick("fair", "training"), "withinScope": s.maybe(0.8), **participants}


def party_coverage(s: Sampler, on: date) -> dict[str, Any]:
    weak = ["none", "instructor", "union"]
    forms = weak if s.maybe(0.6) else ["joint", "branch", "generalBranch", "committee"]
    shared = s.optional(0.2, sharedWith=lambda: [s.pick(*s.associations)])
    return {"form": s.pick(*forms), "partyMembers": s.pick(0, 2, 3, 4, 8), **shared}


def conclusion(s: Sampler) -> str:
    return s.pick("qualified", "qualified", "qualified", "basicallyQualified", "unqualified")


def inspection_concluded(s: Sampler, on: date) -> dict[str, Any]:
    reasons = s.optional(0.2, reasons=lambda: ["late"])
    return {"year": s.year(on), "conclusion": conclusion(s), "simplified": s.maybe(), **reasons}


def order_items(s: Sampler, field: str) -> list[dict[str, str]]:
    codes = s.rng.sample(["W1", "W4", "W8"], 2)
    return [{"code": code, field: f"{field} {code}"} for code in codes]


def rectification_ordered(s: Sampler, on: date) -> dict[str, Any]:
    due = s.after(on, [0, 1, 2, 3])
    return {
        "order": s.key("O"),
        "items": order_items(s, "text"),
        "dueOn": due.isoformat(),
        **s.optional(0.3, officer=s.person),
    }


def rectification_verified(s: Sampler, on: date) -> dict[str, Any]:
    verdict = s.pick("passed", "failed")
    return {"order": s.key("O"), "verdict": verdict, **s.optional(0.3, openItems=lambda: ["W1"])}


def paper_served(s: Sampler, on: date) -> dict[str, Any]:
    mode = s.pick("direct", "left", "post", "entrusted", "notice", "electronic")
    return {"paper": s.key("paper"), "mode": mode, "result": s.pick("served", "refused", "failed")}


def adverse_notice(s: Sampler, on: date) -> dict[str, Any]:
    return {
        "matter": s.pick("penalty", "abnormalList", "seriousList"),
        "replyUntil": s.iso_near(on),
        **s.optional(
            case=lambda: s.key("C"),
            penalties=lambda: ["warning", "fine"],
            fine=lambda: s.rng.randint(0, 9_000_000),
            suspendMonths=lambda: s.rng.randint(1, 6),
        ),
    }


def defence(s: Sampler, on: date) -> dict[str, Any]:
    return {
        "matter": s.pick("penalty", "abnormalList", "seriousList"),
        "outcome": s.pick("upheld", "amended", "dropped"),
        **s.optional(case=lambda: s.key("C")),
    }


def penalty_decided(s: Sampler, on: date) -> dict[str, Any]:
    kinds = s.rng.sample(PENALTY_KINDS, s.pick(1, 1, 2, 3))
    data: dict[str, Any] = {"case": s.key("C", 3), "kinds": kinds, "agency": "民政局"}
    if "fine" in kinds:
        data["fine"] = s.pick(*FINES)
    if "suspension" in kinds:
        start = s.note(s.near(on) if s.maybe(0.3) else plus_days(on, s.pick(0, 1, 30)))
        data["suspendFrom"] = start.isoformat()
        data["suspendTo"] = s.after(start, [0, 1, 3, 6, 12, -1]).isoformat()
    return data


def listing_declined(s: Sampler, on: date) -> dict[str, Any]:
    """Mostly a ground that is proposed, with a subject of its kind."""
    list_name, ground, subjects = s.pick(
        ("abnormalList", 1, [str(s.year(on))]),
        ("abnormalList", 2, ["other"]),
        ("abnormalList", 3, ["O-1", "O-2"]),
        ("abnormalList", 5, ["C-1", "C-2", "C-3"]),
        ("abnormalList", 6, ["other"]),
        ("seriousList", 1, ["other"]),
        ("seriousList", 3, ["C-1", "C-2", "C-3"]),
        ("seriousList", 4, ["C-1", "C-2", "C-3"]),
        ("seriousList", 5, ["C-1"]),
        ("seriousList", 6, ["K-1", "K-2"]),
        ("seriousList", 7, ["other"]),
        (s.pick("abnormalList", "seriousList"), s.rng.randint(1, 8), ["other"]),
    )
    subject = s.optional(0.5, subject=lambda: s.pick(*subjects))
    return {"list": list_name, "ground": ground, "reason": "not responsible", **subject}


def honour_granted(s: Sampler, on: date) -> dict[str, Any]:
    return {
        "honour": s.pick("redList", "redList", "fourGood", "other"),
        **s.optional(title=lambda: "star", validTo=lambda: s.iso_near(on)),
    }


def grade_end(s: Sampler, on: date) -> date:
    """Now and then the day whose warning begins on a focus day."""
    if s.maybe(0.3):
        return s.note(plus_days(s.rng.choice(s.focus), s.pick(179, 180, 181)))
    return s.after(on, [24, 36, 60, 60])


def grade_awarded(s: Sampler, on: date) -> dict[str, Any]:
    return {
        "grade": s.rng.randint(1, 5),
        **s.optional(0.25, validFrom=lambda: s.iso_near(on)),
        **s.optional(0.25, validTo=lambda: grade_end(s, on).isoformat()),
    }


def catalogue_listed(s: Sampler, on: date) -> dict[str, Any]:
    catalogue = s.pick("purchase", "purchase", "transfer")
    return {"catalogue": catalogue, "year": on.year, **s.optional(0.3, batch=lambda: s.pick(0, 9))}


def contract_awarded(s: Sampler, on: date) -> dict[str, Any]:
    return {"contract": s.key("V"), "purchaser": "工信局", "amount": s.pick(0, 20_000_000)}


def decoupling_planned(s: Sampler, on: date) -> dict[str, Any]:
    old = s.optional(0.4, batch=lambda: s.pick(1, 2, 3, 4), oldBody=lambda: "经贸局")
    return {"scope": s.pick("inScope", "inScope", "deferred", "exempt"), **old}


def merger(s: Sampler, on: date) -> dict[str, Any]:
    return {
        "merger": s.key("M"),
        "kind": s.pick("absorption", "consolidation", "division"),
        "role": s.pick("source", "target"),
        "others": s.others(),
        **s.optional(0.3, continues=s.maybe),
    }


def rule_parameter(s: Sampler, on: date) -> dict[str, Any]:
    parameter = s.pick(*s.parameters)
    return {
        "parameter": parameter,
        "value": s.pick(*PARAMETER_VALUES[parameter]),
        "from": on.isoformat(),
        "basis": s.pick("Order 60", "local rules"),
        **s.optional(0.5, to=lambda: s.after(on, [0, 6, 12, 36, 120]).isoformat()),
    }


def discrepancy(s: Sampler, on: date) -> dict[str, Any]:
    subject = s.pick("members", "branches")
    return {"stated": 43_255, "partsSum": 41_907, "subject": subject, "source": "report 2020"}


def inspection_drawn(s: Sampler, on: date) -> dict[str, Any]:
    drawn = s.rng.sample(s.associations, min(2, len(s.associations)))
    jurisdiction = s.pick(*JURISDICTIONS)
    return {"jurisdiction": jurisdiction, "population": 57, "drawn": drawn, "seed": "a1b2"}


DATA: dict[str, Callable[[Sampler, date], dict[str, Any]]] = {
    "FoundingApplied": founding_applied,
    "SectorOverlapReviewed": sector_overlap,
    "PreparationApproved": lambda s, on: s.optional(assemblyDueOn=lambda: s.iso_near(on)),
    "AssociationRegistered": association_registered,
    "RegistrationRefused": lambda s, on: {"ground": s.rng.randint(1, 5), "reason": "not needed"},
    "RegistrationItemChanged": item_changed,
    "CharterApproved": charter,
    "MembershipReported": membership,
    "MemberJoined": member_joined,
    "MemberLeft": member_left,
    "CapacityReported": capacity,
    "GeneralAssemblyConvened": assembly_convened,
    "GeneralAssemblyHeld": assembly_held,
    "ResolutionAdopted": resolution,
    "FeeStandardAdopted": fee_standard,
    "OfficerVetted": officer_vetted,
    "PreElectionAuditCompleted": lambda s, on: {"opinion": s.pick("clean", "qualified", "adverse")},
    "ReElectionExtended": lambda s, on: {"newEnd": s.after(on, [3, 6, 12]).isoformat()},
    "ReElectionCompleted": re_election,
    "OfficerElected": officer_elected,
    "OfficerLeft": officer_left,
    "ActivityHeld": activity,
    "MajorMatterReported": lambda s, on: {
        "matter": "forum",
        **s.optional(plannedOn=lambda: s.iso_near(on)),
    },
    "SelfDisciplineTextFiled": lambda s, on: {
        "text": "pact 1",
        "verdict": s.pick("accepted", "refused"),
    },
    "PartyCoverageRecorded": party_coverage,
    "AnnualReportSubmitted": lambda s, on: {
        "year": s.year(on),
        "to": s.pick("registrar", "registrar", "registrar", "supervisor"),
    },
    "YearEndInspectionConcluded": inspection_concluded,
    "YearEndInspectionRevised": lambda s, on: {
        "year": s.year(on),
        "conclusion": conclusion(s),
        "ground": "later finding",
    },
    "RandomInspectionDrawn": inspection_drawn,
    "RandomInspectionConcluded": lambda s, on: {
        "draw": s.key("d"),
        "findings": s.pick([], ["W4"], ["W4", "W5"]),
    },
    "ContactAttempted": lambda s, on: {
        "channel": s.pick("specialLetter", "specialLetter", "phone", "visit"),
        "result": s.pick("signed", "unsigned", "unsigned", "unsigned", "reached", "unreached"),
    },
    "InterviewHeld": lambda s, on: {"matters": ["late report"]},
    "ComplaintReceived": lambda s, on: {"subject": "fees", "channel": s.pick("phone", "web")},
    "RectificationOrdered": rectification_ordered,
    "RectificationExtended": lambda s, on: {
        "order": s.key("O"),
        "dueOn": s.after(on, [0, 1, 2]).isoformat(),
        "reason": "asked for",
    },
    "RectificationReported": lambda s, on: {
        "order": s.key("O"),
        "items": order_items(s, "evidence"),
    },
    "RectificationVerified": rectification_verified,
    "RectificationWithdrawn": lambda s, on: {"order": s.key("O"), "reason": "wrong addressee"},
    "RectificationAnnulled": lambda s, on: {
        "order": s.key("O"),
        "by": s.pick("review", "court", "self"),
        "reason": "facts not proven",
    },
    "PaperServed": paper_served,
    "PenaltyCaseFiled": lambda s, on: {"case": s.key("C", 3), "act": s.rng.randint(1, 8)},
    "AdverseNoticeServed": adverse_notice,
    "DefenceHeard": defence,
    "PenaltyDecided": penalty_decided,
    "PenaltyAnnulled": lambda s, on: {
        "case": s.key("C", 3),
        "by": s.pick("review", "court", "self"),
    },
    "JudgmentDefaulterReported": lambda s, on: {"courtCase": s.key("K")},
    "JudgmentDefaulterCleared": lambda s, on: {"courtCase": s.key("K")},
    "AbnormalListEntered": lambda s, on: {"ground": s.pick(1, 1, 2, 3, 3, 4, 5, 5, 6, 7)},
    "AbnormalListLeft": lambda s, on: {"reason": s.pick("rectified", "sixMonths", "error")},
    "SeriousListEntered": lambda s, on: {"ground": s.rng.randint(1, 8)},
    "SeriousListLeft": lambda s, on: {"reason": s.pick("twoYears", "deregistered", "error")},
    "ListingDeclined": listing_declined,
    "HonourGranted": honour_granted,
    "HonourWithdrawn": lambda s, on: {
        "honour": s.pick("redList", "fourGood", "other"),
        "reason": "penalty",
    },
    "GradeAwarded": grade_awarded,
    "GradeReduced": lambda s, on: {"to": s.pick(0, 0, 1, 2, 3, 4), "ground": "penalty"},
    "CatalogueListed": catalogue_listed,
    "CatalogueDelisted": lambda s, on: {
        "catalogue": s.pick("purchase", "purchase", "transfer"),
        "reason": "penalty",
    },
    "ContractAwarded": contract_awarded,
    "ContractEvaluated": lambda s, on: {"contract": s.key("V"), "score": s.share()},
    "GrantPaid": lambda s, on: {"fund": "development", "amount": s.pick(0, 299_000_000)},
    "DecouplingPlanned": decoupling_planned,
    "SeparationCompleted": lambda s, on: {
        "item": s.pick("organisation", "functions", "assets", "personnel", "party")
    },
    "DecouplingCompleted": lambda s, on: {},
    "ZombieConfirmed": lambda s, on: {
        "criteria": s.pick(["N1"], ["W2", "W3", "W7"]),
        "route": s.pick("deregister", "revoke", "rectify"),
    },
    "AssociationReactivated": lambda s, on: {
        "means": s.pick("correct", "reorganise", "merge", "rename")
    },
    "MergerRegistered": merger,
    "LiquidationStarted": lambda s, on: {"cause": s.pick("self-dissolution", "purpose done")},
    "LiquidationCompleted": lambda s, on: s.optional(surplusTo=lambda: "similar body"),
    "AssociationDeregistered": lambda s, on: {"certificateSurrendered": s.maybe()},
    "RegistrationRevoked": lambda s, on: {
        "ground": s.pick("fraud", "noActivity", "serious", "otherLaw")
    },
    "DiscrepancyNoted": discrepancy,
    "RuleParameterSet": rule_parameter,
}


def sample(s: Sampler, type: str, on: date) -> dict[str, Any]:
    return DATA[type](s, on)
