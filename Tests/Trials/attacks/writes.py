"""Writes cut short: the server is asked to stop, or killed, amid sixteen officers' programs that record
commands. What was answered stands; what was not stands wholly or not at all; a repetition under the same
key changes nothing and gets the same positions."""

import json
import random
import signal
import subprocess
import threading
import time
import uuid

from .wire import NoReply, Wire, ask, request

WRITERS = 16


class Writes:
    def __init__(self, server, token):
        self.server = server
        self.credentials = [f"Authorization: Bearer {token}", "Content-Type: application/json",
                            "Accept: application/json"]
        self.associations = []
        self.sent = {}  # key → (path, body, If-Match)
        self.answered = {}  # key → positions
        self.lock = threading.Lock()
        self.faults = []
        self.first = 0
        self.chance = random.Random(20201231)

    # Asking

    def post(self, wire, key):
        path, body, seen = self.sent[key]
        wire.send(request("POST", path, [*self.credentials, f"Idempotency-Key: {key}", f"If-Match: {seen}"], body))
        return wire.reply()

    def seen(self, wire, association):
        """The validator of an association as it stands."""
        wire.send(request("GET", f"/associations/{association}", self.credentials))
        reply = wire.reply()
        assert reply.status == 200, f"{association}: {reply}"
        # Without the checksum of the row: the stream and its version alone.
        return reply.header("etag").split(".")[0].rstrip('"') + '"'

    def compose(self, number, turn):
        """A complaint, or an order, which writes two entries in two streams."""
        association = self.associations[number::WRITERS][turn % len(self.associations[number::WRITERS])]
        if turn % 4 == 0:
            path, given = "/commands/OrderRectification", {
                "items": [{"code": "R1", "text": "未按章程换届"}], "dueOn": "2099-12-31", "justification": "投诉核实"}
        else:
            path, given = "/commands/ReceiveComplaint", {"channel": "电话", "subject": f"会费 {number}-{turn}"}
        return association, path, json.dumps(
            {"stream": f"association/{association}", "given": given}, ensure_ascii=False).encode()

    def write(self, number):
        """One writer, until the server is gone."""
        turn = 0
        try:
            with Wire(self.server.port) as wire:
                while True:
                    association, path, body = self.compose(number, turn)
                    turn += 1
                    key, seen = str(uuid.uuid4()), self.seen(wire, association)
                    with self.lock:
                        self.sent[key] = (path, body, seen)
                    reply = self.post(wire, key)
                    if reply.status == 503:  # stopping
                        return
                    assert reply.status == 201, f"{path}: {reply}"
                    with self.lock:
                        self.answered[key] = json.loads(reply.body)["positions"]
        except (NoReply, OSError):
            pass
        except AssertionError as fault:
            self.faults.append(str(fault))

    def amid(self, seconds, end):
        """Lets the writers write, then has the server end."""
        if not self.associations:
            self.begin()
        self.faults = []
        before = len(self.answered)
        threads = [threading.Thread(target=self.write, args=(number,)) for number in range(WRITERS)]
        for thread in threads:
            thread.start()
        time.sleep(seconds)
        end()
        for thread in threads:
            thread.join()
        assert not self.faults, self.faults[0]
        return len(self.answered) - before

    # Looking afterwards

    def check(self):
        """Every answered write is in the log, at its positions, and none stands half."""
        faults = self.server.verify()
        assert not faults, faults
        export = subprocess.run(
            [self.server.annals, "export", "--store", str(self.server.store), "--after", str(self.first)],
            capture_output=True, text=True, check=True).stdout
        entries = {entry["position"]: entry for entry in map(json.loads, export.splitlines())}
        by_id = {entry["id"]: entry for entry in entries.values()}
        for key, positions in self.answered.items():
            for position in positions:
                assert position in entries, f"the answered write {key} lost its entry {position}"
            assert entries[positions[0]]["id"] == key, f"{key} stands elsewhere than answered"
        for entry in by_id.values():
            if entry["type"] in ("ComplaintReceived", "RectificationOrdered"):
                assert entry["id"] in self.sent, f"entry {entry['position']} was never sent"
        orders = sorted(entry["document"] for entry in by_id.values() if entry["type"] == "RectificationOrdered")
        papers = sorted(entry["data"]["paper"] for entry in by_id.values() if entry["type"] == "PaperNumbered")
        assert orders == papers, "an order stands without its number, or a number without its order"
        return by_id

    def repeat(self, by_id):
        """Every key is sent again: those that were recorded change nothing."""
        stood = {key for key in self.sent if key in by_id}
        with Wire(self.server.port) as wire:
            for key in list(self.sent):
                reply = self.post(wire, key)
                if key in stood:
                    assert reply.status == 201, f"the repetition of {key} gets {reply}"
                    positions = json.loads(reply.body)["positions"]
                    assert positions[0] == by_id[key]["position"], f"{key}: {positions}"
                    assert self.answered.get(key, positions) == positions, f"{key}: answered {self.answered[key]}, repeated {positions}"
                    self.answered[key] = positions
                elif reply.status == 201:
                    self.answered[key] = json.loads(reply.body)["positions"]
                else:
                    # Never recorded, and its stream has grown meanwhile.
                    assert reply.status in {412, 422}, f"{key}: {reply}"
                    del self.sent[key]
        return len(stood)

    def begin(self):
        """Remembers where the log ends, and picks associations that are on the register."""
        export = subprocess.run([self.server.annals, "export", "--store", str(self.server.store)],
                                capture_output=True, text=True, check=True).stdout
        self.first = export.count("\n")
        reply = ask(self.server.port, "GET", "/views/register?status=registered&limit=96", self.credentials)
        assert reply.status == 200, f"the register: {reply}"
        self.associations = [row["association"] for row in json.loads(reply.body)["rows"]]

    def stopped(self, server):
        """SIGTERM: the server ends in good order, with status 0."""
        status = []
        count = self.amid(1.5, lambda: status.append(server.stop()))
        assert status == [0], f"the server ended with {status}"
        by_id = self.check()
        server.start()
        return f"{count} writes answered, none lost; {self.repeat(by_id)} keys repeated"

    def killed(self, server, rounds=5):
        """SIGKILL, round after round."""
        count = repeated = 0
        for _ in range(rounds):
            count += self.amid(self.chance.uniform(0.3, 1.2), lambda: server.stop(signal.SIGKILL))
            by_id = self.check()
            server.start()
            repeated += self.repeat(by_id)
            assert set(self.check()) >= set(by_id), "an entry is gone"
        return f"{rounds} kills, {count} writes answered, none lost; {repeated} keys repeated"
