"""Many connections at once: idle, slow, half open, broken off. Others are served all the while."""

import resource
import selectors
import socket
import threading
import time

from .wire import HOST, NoReply, Wire, ask, request

BOUND = 5  # seconds within which an ordinary request is answered beside an attack; usually milliseconds


def served(server, times=20):
    """Ordinary requests beside an attack; the longest, in milliseconds."""
    longest = 0.0
    for _ in range(times):
        start = time.monotonic()
        reply = ask(server.port, "GET", "/health")
        longest = max(longest, time.monotonic() - start)
        assert reply.status == 200, f"/health beside the attack: {reply}"
    assert longest < BOUND, f"an ordinary request took {longest:.1f} s"
    return f"others served within {longest * 1000:.0f} ms"


def raise_limit():
    """How many descriptors this process may have."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


class Slow:
    """Clients that hold places with a trickle of bytes; they go on beside the other trials."""

    KINDS = {
        "half-open": (b"", b""),
        "heads": (b"GET /health HTTP/1.1\r\nHost: a\r\nX: ", b"a"),
        "header lines": (b"GET /health HTTP/1.1\r\nHost: a\r\n", b"X: a\r\n"),
        "bodies": (b"POST /health HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n", b"a"),
        "chunks": (b"POST /health HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
    }
    EACH = 100
    # The server's patience is 60 s for a head and for a body that comes too slowly.
    CUT_AFTER = 75

    def __init__(self, server):
        self.server = server
        self.began = time.monotonic()
        self.clients = []
        for first, drop in self.KINDS.values():
            for _ in range(self.EACH):
                wire = Wire(server.port)
                wire.send(first)
                self.clients.append((wire, drop))
        self.left = len(self.clients)
        threading.Thread(target=self.trickle, daemon=True).start()

    def trickle(self):
        open_ones = self.clients
        while open_ones and time.monotonic() - self.began < self.CUT_AFTER + 5:
            open_ones = [(wire, drop) for wire, drop in open_ones if self.drip(wire, drop)]
            self.left = len(open_ones)
            time.sleep(1)

    @staticmethod
    def drip(wire, drop):
        """Sends a drop; false where the other side has closed."""
        try:
            wire.socket.setblocking(False)
            try:
                if wire.socket.recv(4096) == b"":
                    return False
            except BlockingIOError:
                pass
            if drop:
                wire.socket.send(drop)
            return True
        except OSError:
            return False

    def cut_off(self, server):
        """Every one of them is cut off in the end."""
        while self.left and time.monotonic() - self.began < self.CUT_AFTER:
            time.sleep(0.5)
        for wire, _ in self.clients:
            wire.close()
        assert not self.left, f"{self.left} slow connections stand after {self.CUT_AFTER} s"
        return f"{len(self.clients)} connections ({', '.join(self.KINDS)}) cut off"


def slow_readers(server):
    """Readers that ask for much and take next to nothing hold no memory and hold up nobody."""
    before = server.mebibytes()
    wires = [Wire(server.port, receive_buffer=4096) for _ in range(50)]
    asked = request("GET", "/nothing/" + "x" * 2000) * 400  # answers of a megabyte in all
    for wire in wires:
        wire.socket.settimeout(0.5)
        wire.send(asked)
    for _ in range(3):
        for wire in wires:
            try:
                wire.socket.recv(1)
            except TimeoutError:
                pass
        note = served(server)
        time.sleep(1)
    grown = server.mebibytes() - before
    for wire in wires:
        wire.reset()
    assert grown < 50, f"the server grew by {grown:.0f} MiB"
    return f"{len(wires)} readers of 1 byte/s; {note}"


def idle_crowd(server, wanted=10_000):
    """Ten thousand connections that stay open, some after a request; ordinary requests go on."""
    before = server.sockets()
    here = raise_limit() - 500
    with open(f"/proc/{server.process.pid}/limits") as lines:
        there = int(next(line for line in lines if line.startswith("Max open files")).split()[3]) - 500
    count = min(wanted, here, there)
    sockets, memory = [], server.mebibytes()
    try:
        for number in range(count):
            one = socket.socket()
            one.connect((HOST, server.port))
            if number % 2:
                one.sendall(request("GET", "/health"))
            sockets.append(one)
        for number, one in enumerate(sockets):
            if number % 2:
                one.settimeout(20)
                assert one.recv(12) == b"HTTP/1.1 200", f"connection {number} is not answered"
        note = served(server, times=50)
        held = server.sockets()
        assert held >= count, f"the server holds {held} of {count} connections"
        most = server.mebibytes()
        assert most <= 300, f"the server holds {most:.0f} MiB"
    finally:
        for one in sockets:
            one.close()
    deadline = time.monotonic() + 15
    while server.sockets() > before + 50 and time.monotonic() < deadline:
        time.sleep(0.1)
    assert server.sockets() <= before + 50, f"{server.sockets()} sockets are still open"
    fits = "" if count == wanted else f" (as many as this machine allows, of {wanted:,})"
    return f"{count:,} connections{fits}, {memory:.0f} → {most:.0f} MiB; {note}"


def resets(server, count=1000):
    """Connections that are reset at every stage of a request."""
    whole = request("POST", "/commands/x", ["Content-Type: application/json"], b"a" * 3000)
    for number in range(count):
        wire = Wire(server.port)
        stage = number % 6
        if stage == 1:
            wire.send(whole[:20])
        elif stage == 2:
            wire.send(whole[:-1000])
        elif stage == 3:
            wire.send(request("GET", "/health") * 20)
        elif stage == 4:
            wire.send(request("GET", "/associations/lg-0001"))
        elif stage == 5:
            wire.send(whole)
        wire.reset()
    return f"{count} connections; {served(server)}"


def churn(server, seconds=3):
    """Four threads that connect, ask once and leave, as fast as they can."""
    done, faults = [0] * 4, []

    def leave(place):
        deadline = time.monotonic() + seconds
        try:
            while time.monotonic() < deadline and done[place] < 2000:
                assert ask(server.port, "GET", "/health", ["Connection: close"]).status == 200
                done[place] += 1
        except (OSError, NoReply, AssertionError) as fault:
            faults.append(str(fault))

    threads = [threading.Thread(target=leave, args=(place,)) for place in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not faults, faults[0]
    return f"{sum(done)} connections of one request each"


def greedy(server, wires=64, each=200):
    """Sixty-four clients that pipeline without end; somebody else is served between them."""
    chooser = selectors.DefaultSelector()
    data = request("GET", "/health") * each
    for _ in range(wires):
        wire = Wire(server.port)
        wire.send(data)
        wire.socket.setblocking(False)
        chooser.register(wire.socket, selectors.EVENT_READ, [wire, 0])
    note, answers, deadline = served(server), 0, time.monotonic() + 30
    while answers < wires * each and time.monotonic() < deadline:
        for key, _ in chooser.select(timeout=1):
            try:
                part = key.fileobj.recv(1 << 20)
            except BlockingIOError:
                continue
            assert part, "a connection was closed amid its answers"
            kept = key.data[0].buffer + part
            answers += kept.count(b"HTTP/1.1 200")
            key.data[0].buffer = kept[-11:]
    for key in list(chooser.get_map().values()):
        key.data[0].close()
    assert answers == wires * each, f"{answers} of {wires * each} answers"
    return f"{answers:,} answers; {note}"


ALL = [slow_readers, resets, churn, greedy, idle_crowd]

