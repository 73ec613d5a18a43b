"""A store with one case of each kind of paper, made as an office makes it: what was there before is
imported, what is done today is recorded by officers' commands. `Tests/Trials/papers` prints from it."""

import datetime
import json
import os
import re
import subprocess
from pathlib import Path

SETUP, LI, CHEN = "system/440307/setup", "registrar/440307/li", "registrar/440307/chen"
BODY = "association/sl-0007"
REGISTER = "office/440307.papers.{}"
KINDS = {"责改": "rectificationOrder", "告": "listingNotice", "异列": "abnormalListing",
         "严列": "seriousListing", "移": "leavingList", "罚告": "penaltyNotice",
         "罚": "penaltyDecision", "注": "deregistrationDecision"}


class Store:
    """A folder with a log, and the papers asked of it."""

    def __init__(self, annals, folder):
        self.annals = annals
        self.folder = Path(folder)
        self.path = self.folder / "case.store"
        self.lines = []
        self.failures = []

    def run(self, *arguments):
        done = subprocess.run(
            [self.annals, *map(str, arguments), "--lang", "zh"], capture_output=True, text=True,
            env={**os.environ, "ANNALS_STORE": str(self.path)}, timeout=120)
        if done.returncode:
            self.failures.append(f"annals {' '.join(map(str, arguments))}: {done.stderr.strip()}")
        return done.stdout

    # What was there before

    def past(self, kind, day, data, stream=BODY, paper=None, confirmed=None):
        line = {"stream": stream, "type": kind, "effectiveOn": day, "actor": LI, "data": data,
                "recordedAt": f"{day}T02:00:00.000Z"}
        if paper:
            line["document"] = paper
        if confirmed:
            line["confirmedBy"] = confirmed
        self.lines.append((day, line))
        number = re.fullmatch(r"示民(\D+)〔(\d{4})〕(\d+)号", paper or "")
        if number and number.group(1) in KINDS:
            word, year, count = number.groups()
            self.past("PaperNumbered", day, {
                "kind": KINDS[word], "year": int(year), "number": int(count), "paper": paper,
                "stream": stream}, REGISTER.format(year))

    def recorded(self):
        """The lines in the order of their days, as they were recorded."""
        file = self.folder / "past.jsonl"
        lines = [line for _, line in sorted(self.lines, key=lambda pair: pair[0])]
        file.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))
        self.run("import", file)

    # What is done today

    def record(self, command, *fields, by=LI, on=BODY):
        return self.run("record", command, on, *fields, "--as", by)

    def printed(self, name, *arguments):
        """One paper as HTML beside the samples; a draft's name ends with -draft, a copy's with -copy."""
        text = self.run("print", *arguments)
        if text:
            (self.folder / f"store-{name}.html").write_text(text)
        return text


def made(annals, folder):
    """The store, with its papers printed as HTML into the folder."""
    store = Store(annals, folder)
    before(store)
    store.recorded()
    today(store)
    return store


def before(store):
    past = store.past
    office = "office/440307"
    past("OfficeOpened", "2015-01-05", {
        "name": "示例市示例区民政局", "jurisdiction": "440307", "word": "示民",
        "address": "示例市示例区示范路1号", "telephone": "0000-00000000"}, office)
    for officer, duty in ((SETUP, "keeper"), (LI, "registrarClerk"), (LI, "complianceOfficer"),
                          (CHEN, "decidingOfficer")):
        past("OfficerAppointed", "2015-01-05", {
            "officer": officer, "duty": duty,
            "jurisdictions": ["CN" if duty == "keeper" else "440307"]}, office)
    for stream, name in ((BODY, "示例家具行业协会"), ("association/sl-0008", "示例灯饰行业协会")):
        past("AssociationRegistered", "2016-03-10", {
            "name": name, "kind": "industryAssociation", "jurisdiction": "440307",
            "creditCode": "51440307000000007A" if stream == BODY else "51440307000000008B",
            "directlyRegistered": True, "address": "示例市示例区家具大道88号3层",
            "legalRepresentative": "person/sl-0007-1"}, stream)
    listed(past)
    penalised(past)
    past("GradeAwarded", "2019-11-15", {"grade": 4}, paper="示民公告〔2019〕5号")
    past("LiquidationStarted", "2020-05-11", {"cause": "会员大会决议自行解散"}, "association/sl-0008")
    past("LiquidationCompleted", "2020-09-18", {}, "association/sl-0008")
    past("AssociationDeregistered", "2020-09-28", {"certificateSurrendered": True},
         "association/sl-0008", "示民注〔2020〕1号")


def listed(past):
    """Listed for a report, off the list, and listed so long again that the serious list followed."""
    ground = {"ground": 1, "subject": "2017"}
    past("AdverseNoticeServed", "2018-08-06",
         {"matter": "abnormalList", "replyUntil": "2018-08-20", **ground}, paper="示民告〔2018〕1号")
    past("PaperServed", "2018-08-06",
         {"paper": "示民告〔2018〕1号", "mode": "direct", "result": "served"})
    past("DefenceHeard", "2018-08-15", {"matter": "abnormalList", "outcome": "upheld", **ground})
    past("AbnormalListEntered", "2018-08-31", {
        **ground, "basis": "《社会组织信用信息管理办法》第十一条第（一）项"},
        paper="示民异列〔2018〕1号", confirmed=CHEN)
    past("AnnualReportSubmitted", "2018-10-10", {"year": 2017, "to": "registrar"})
    past("ListingLeaveApplied", "2018-10-12", {"list": "abnormalList"})
    past("AbnormalListLeft", "2018-10-31", {"reason": "rectified"}, paper="示民移〔2018〕1号",
         confirmed=CHEN)
    past("AbnormalListEntered", "2020-08-31", {"ground": 1, "subject": "2019"},
         paper="示民异列〔2020〕1号", confirmed=CHEN)
    past("SeriousListEntered", "2022-09-01", {"ground": 1}, paper="示民严列〔2022〕1号",
         confirmed=CHEN)


def penalised(past):
    case = "示民立〔2023〕2号"
    past("PenaltyCaseFiled", "2023-07-03", {"case": case, "act": 3})
    past("AdverseNoticeServed", "2023-09-27", {
        "matter": "penalty", "case": case, "replyUntil": "2023-10-10",
        "penalties": ["warning", "fine", "suspension"], "fine": 5000000, "suspendMonths": 3,
        "justification": "一年内两次拒绝检查，情节较重"}, paper="示民罚告〔2023〕1号")
    past("PenaltyDecided", "2023-10-20", {
        "case": case, "kinds": ["warning", "fine", "suspension"], "fine": 5000000,
        "suspendFrom": "2023-10-23", "suspendTo": "2024-01-22", "agency": "示例市示例区民政局",
        "justification": "一年内两次拒绝检查，情节较重"}, paper="示民罚〔2023〕1号", confirmed=CHEN)


def today(store):
    """An order given through the desk, and the papers of the store."""
    due = datetime.date.today() + datetime.timedelta(days=90)
    items = json.dumps([
        {"code": "R01", "text": "第三届理事会任期届满后未按照章程召开会员大会换届"},
        {"code": "R02", "text": "未建立会员名册"}], ensure_ascii=False)
    order = ("OrderRectification", f"dueOn={due}", f"items={items}")
    reason = ("--reason", "日常检查发现")
    store.printed("order-draft", "--draft", order[0], BODY, *order[1:], *reason, "--as", LI)
    said = store.record(*order, *reason)
    number = re.search(r"示民责改〔\d{4}〕1号", said)
    if not number:
        store.failures.append(f"the order got no number: {said}")
        return
    paper = number.group()
    issued = store.printed("order", paper)
    copy = store.printed("order-copy", paper.replace("〔", "[").replace("〕", "]"), "--copy")
    if issued.replace("<title>", "") == copy or not copy:
        store.failures.append("a copy is not marked")
    store.printed("order-receipt", paper, "--receipt")
    # What is recorded later changes nothing that was issued.
    store.record("ReceiveComplaint", "subject=乱收费", "channel=电话")
    if store.printed("order", paper) != issued:
        store.failures.append("a reprint is not what was issued")
    for name, number in (
            ("notice", "示民告〔2018〕1号"), ("abnormal", "示民异列〔2018〕1号"),
            ("leaving", "示民移〔2018〕1号"), ("serious", "示民严列〔2022〕1号"),
            ("penalty-notice", "示民罚告〔2023〕1号"), ("penalty", "示民罚〔2023〕1号"),
            ("deregistration", "示民注〔2020〕1号"), ("grade", "示民公告〔2019〕5号")):
        text = store.printed(name, number)
        check_pin(store, name, text)


def check_pin(store, name, text):
    pin = re.search(r"annals verify --against (\d+:[0-9a-f]{64})", text)
    if not pin:
        store.failures.append(f"{name}: no pin")
    else:
        store.run("verify", "--against", pin.group(1))
