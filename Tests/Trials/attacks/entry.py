"""What only callers who are signed in, or who try to be, can do to the server."""

import threading
import time

from .crowds import served
from .wire import NoReply, Wire, answer, ask, request


def bodies_as_bombs(server, token):
    """JSON that is deep, long or says a thing twice is refused at once and in little memory."""
    before = server.mebibytes()
    headers = [f"Authorization: Bearer {token}", "Content-Type: application/json"]
    long = b"9" * 1_000_000
    bombs = {
        "deep lists": b"[" * 500_000, "deep objects": b'{"a":' * 150_000, "closed lists": b"[" * 200_000 + b"]" * 200_000,
        "a long number": b'{"stream":"association/lg-0001","given":{"subject":' + long + b"}}",
        "a long fraction": b'{"given":{"a":0.' + long + b"}}", "a large exponent": b'{"given":{"a":1e999999999}}',
        "a key twice": b'{"stream":"association/lg-0001","stream":"association/lg-0002","given":{}}',
        "a key twice below": b'{"stream":"association/lg-0001","given":{"subject":"a","subject":"b"}}',
        "many keys": b"{" + b",".join(b'"k%d":1' % n for n in range(60_000)) + b"}",
        "many lists": b'{"given":{"a":[' + b"[]," * 300_000 + b"[]]}}",
        "a long text": b'{"stream":"association/lg-0001","given":{"subject":"' + b"a" * 1_000_000 + b'"}}',
        "a lone surrogate": b'{"stream":"association/lg-0001","given":{"subject":"\\ud800"}}',
        "a null": b'{"stream":"association/lg-0001","given":{"subject":"a\\u0000b"}}',
        "no JSON": b"\x00" * 1000, "nothing": b"", "a comment": b"{/* */}", "single quotes": b"{'a':1}",
        "two values": b"{}{}", "not a number": b'{"given":{"a":NaN}}', "a byte order mark": b"\xef\xbb\xbf{}",
    }
    for name, body in bombs.items():
        for path in ("/commands/ReceiveComplaint", "/commands/ReceiveComplaint/preview", "/events"):
            start = time.monotonic()
            try:
                reply = ask(server.port, "POST", path, [*headers, f"Idempotency-Key: bomb-{name.replace(' ', '-')}"], body)
            except NoReply as fault:
                raise AssertionError(f"{name} to {path} gets no answer: {fault}") from None
            took = time.monotonic() - start
            assert 400 <= reply.status < 500, f"{name} to {path}: {reply}"
            assert took < 5, f"{name} to {path} took {took:.1f} s"
    grown = server.mebibytes() - before
    assert grown < 100, f"the server grew by {grown:.0f} MiB"
    return f"{3 * len(bombs)} bodies, grown by {max(0, grown):.0f} MiB"


def deaf_listeners(server, token, count=200):
    """Listeners to the stream of entries that never read hold little and hold up nobody."""
    before = server.mebibytes()
    wires = []
    for _ in range(count):
        wire = Wire(server.port, receive_buffer=4096)
        wire.send(request("GET", "/events/stream?after=0", [f"Authorization: Bearer {token}", "Accept: text/event-stream"]))
        wires.append(wire)
    answers = {}
    for wire in wires[:20]:
        try:
            status = int(wire.socket.recv(12).split(b" ")[1])
        except (OSError, ValueError, IndexError):
            status = 0
        answers[status] = answers.get(status, 0) + 1
    assert set(answers) <= {200, 429, 503}, f"the stream answers {answers}"
    time.sleep(2)
    note, grown = served(server), server.mebibytes() - before
    for wire in wires:
        wire.reset()
    assert grown < 150, f"the server grew by {grown:.0f} MiB"
    return f"{count} listeners, grown by {max(0, grown):.0f} MiB; {note}"


def sign_in_flood(server, _, threads=32, each=30):
    """Passwords tried by many at once: refused, slowed down, and hashed in bounded memory."""
    before, statuses, lock = server.mebibytes(), {}, threading.Lock()
    form = ["Content-Type: application/x-www-form-urlencoded"]
    most = [before]

    def guess(number):
        for turn in range(each):
            try:
                reply = ask(server.port, "POST", "/sign-in", form, f"login=li&password=wrong-{number}-{turn}".encode())
                status = reply.status
            except (NoReply, OSError) as fault:
                status = str(fault)
            with lock:
                statuses[status] = statuses.get(status, 0) + 1
                most[0] = max(most[0], server.mebibytes())

    crowd = [threading.Thread(target=guess, args=(number,)) for number in range(threads)]
    for one in crowd:
        one.start()
    note = served(server)
    for one in crowd:
        one.join()
    assert set(statuses) <= {200, 401, 403, 404, 422, 429, 503}, f"answers: {statuses}"
    assert most[0] - before < 200, f"the server grew by {most[0] - before:.0f} MiB"
    return f"{threads * each} guesses: {statuses}, grown by {max(0, most[0] - before):.0f} MiB; {note}"


def strange_callers(server, token):
    """Credentials that are none: refused, never taken for somebody's."""
    path = "/associations/lg-0001"
    assert ask(server.port, "GET", path, [f"Authorization: Bearer {token}"]).status == 200
    wrong = [
        "", "Bearer", "Bearer ", "Bearer x", f"Bearer {token}x", f"Bearer {token[:-1]}", f"Basic {token}", token,
        f"Bearer {token} {token}", f"Bearer {token},Bearer {token}", f"bearer\t{token}", f"Bearer  {token}",
        f"Bearer {token.swapcase()}", "Bearer annals_" + "a" * 60, "Bearer " + "a" * 8000, f"Bearer {token[:24]}" + "A" * 43,
    ]
    for header in wrong:
        reply = ask(server.port, "GET", path, [f"Authorization: {header}"])
        assert reply.status in {401, 431}, f"{header[:60]!r}: {reply}"
    double = ask(server.port, "GET", path, [f"Authorization: Bearer {token}", "Authorization: Bearer x"])
    assert double.status == 401, f"two credentials: {double}"
    for cookie in ("annals=", "annals=x", f"annals={token}", "__Host-annals=x", "annals=" + "a" * 8000, 'annals="', "annals=;;;"):
        # The library has no room for a second copy of a long cookie and closes the connection.
        status = answer(server.port, request("GET", path, [f"Cookie: {cookie}"]))
        assert status in {401, 303, 431, 0}, f"{cookie[:60]!r}: {status}"
    for claim in ("X-Forwarded-For: 127.0.0.1", "X-Actor: registrar/440307/zhou", "X-Remote-User: zhou", "From: zhou"):
        assert ask(server.port, "GET", path, [claim]).status == 401, claim
    return f"{len(wrong) + 12} credentials"


ALL = [strange_callers, bodies_as_bombs, deaf_listeners, sign_in_flood]
