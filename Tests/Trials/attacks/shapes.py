"""Single requests of strange shape: each gets one plain refusal, or the connection is closed."""

import random

from .wire import NoReply, Wire, answer, ask, request

REFUSED = {400, 401, 403, 404, 405, 414, 431}
CLOSED = 0

PATHS = [
    b"/..", b"/../etc/passwd", b"/%2e%2e/health", b"/.%2e/health", b"/a/%2E%2E/%2e%2e/log.sqlite",
    b"/..%2flog.sqlite", b"/%2e%2e%2flog.sqlite", b"/assets/..%2f..%2flog.sqlite",
    b"/assets/%2e%2e/accounts.sqlite", b"/assets/....//accounts.sqlite", b"/assets//etc/passwd",
    b"/assets/%252e%252e/log.sqlite", b"/..;/health", b"/health;x=1", b"/health;/..", b"//health",
    b"///", b"/health//", b"/health/", b"/health%00", b"/%00", b"/health%0a", b"/health%0d%0aX:1",
    b"/%ff", b"/%c0%ae%c0%ae/health", b"/%e0%80%ae", b"/%c0%af", b"/%ed%a0%80", b"/%f8%80%80%80%ae",
    b"/\\..\\..\\log.sqlite", b"/..%5c..%5clog.sqlite", b"/%5c%5chost%5cshare", b"/%", b"/%2",
    b"/%zz", b"/%u002e%u002e/", b"/associations/..", b"/associations/%2e%2e%2fhealth",
    b"/associations/%00", b"/associations/lg-0001%00", b"/associations/lg-0001%2f..%2flg-0002",
    b"/associations/' OR 1=1--", b"/associations/%27%20OR%201=1--", b"/associations/$(id)",
    b"/associations/{association}", b"/associations/" + b"a" * 5000, b"/" + b"a" * 30_000,
    b"/" + b"a" * 200_000, b"/" + b"/" * 10_000, b"/" + b"%41" * 8000, b"http://127.0.0.1/health/x",
    b"*", b"health", b"", b"?", b"/log.sqlite", b"/accounts.sqlite", b"/access.log", b"/.git/config",
    b"/health#x", b"/HEALTH", b"/h\xc3\xa9alth", b"/\xff\xfe", b"/health\x00", b"/a\tb",
]


def path_tricks(server):
    for path in PATHS:
        for method in (b"GET", b"POST"):
            status = answer(server.port, method + b" " + path + b" HTTP/1.1\r\nHost: a\r\n\r\n")
            assert status in REFUSED | {CLOSED, 501}, f"{method} {path[:60]!r}: {status}"
    return f"{2 * len(PATHS)} requests"


BAD_TEXT = [b"%ff", b"%c0%af", b"%ed%a0%80", b"%f4%90%80%80", b"%e4%b8", b"%00", b"%80", b"\xff\xfe"]


def bad_text(server):
    """Bytes that are no UTF-8, wherever a text is expected."""
    count = 0
    form = ("Content-Type: application/x-www-form-urlencoded",)
    json = ("Content-Type: application/json",)
    for bad in BAD_TEXT:
        raw = bytes.fromhex(bad.replace(b"%", b"").decode()) if bad.startswith(b"%") else bad
        requests = [
            request("GET", b"/associations/" + bad), request("GET", b"/health?lang=" + bad),
            request("GET", b"/health?" + bad + b"=1"), request("GET", b"/associations?q=" + bad),
            request("POST", "/sign-in", form, b"login=" + bad + b"&password=" + bad),
            request("POST", "/sign-in", form, b"login=" + raw + b"&password=" + raw),
            request("POST", "/commands/x", json, b'{"a":"' + raw + b'"}'),
            request("GET", "/health", [b"Accept-Language: " + raw, b"Cookie: annals-lang=" + raw]),
            request("GET", "/health", [b"Authorization: Bearer " + raw, b"Min-Position: " + raw]),
        ]
        for data in requests:
            status = answer(server.port, data)
            assert status == CLOSED or 200 <= status < 500, f"{data[:90]!r}: {status}"
            count += 1
    return f"{count} requests"


def huge_heads(server):
    """Headers and request lines beyond their bounds, and very many headers."""
    line = b"GET /health HTTP/1.1\r\nHost: a\r\n"
    heads = {
        "one of 17 kB": line + b"X: " + b"a" * 17_000, "one of 1 MB": line + b"X: " + b"a" * 1_000_000,
        "40 of 500 bytes": line + b"\r\n".join(b"X-%d: " % n + b"a" * 500 for n in range(40)),
        "20,000 short ones": line + b"\r\n".join(b"a%d: b" % n for n in range(20_000)),
        "a name of 20 kB": line + b"a" * 20_000 + b": b",
        "a cookie of 20 kB": line + b"Cookie: " + b"a=b; " * 4000,
    }
    for name, head in heads.items():
        status = answer(server.port, head + b"\r\n\r\n")
        # One that is cut off while it still sends may lose the answer.
        assert status in {431, CLOSED}, f"{name}: {status}"
    assert answer(server.port, heads["one of 17 kB"] + b"\r\n\r\n") == 431
    for length in (40_000, 4_000_000):
        status = answer(server.port, b"GET /" + b"a" * length + b" HTTP/1.1\r\nHost: a\r\n\r\n")
        assert status in {414, 431, CLOSED}, f"a target of {length} bytes: {status}"
    return f"{len(heads) + 3} requests"


def huge_bodies(server):
    """A body that is announced too large is refused unread; one without an end is cut off."""
    before = server.mebibytes()
    for length in ("10000000", "107374182400", "9223372036854775807"):
        with Wire(server.port) as wire:
            wire.send(f"POST /health HTTP/1.1\r\nHost: a\r\nContent-Length: {length}\r\n\r\n".encode())
            status = wire.reply().status
            assert status in {413, 405}, f"{length} bytes announced: {status}"
    for length in ("18446744073709551616", "1e9", "0x10", "1" * 400, " ", "-1", "+1", "1,1"):
        status = answer(
            server.port, f"POST /health HTTP/1.1\r\nHost: a\r\nContent-Length: {length}\r\n\r\n".encode())
        assert status in {400, 413, CLOSED}, f"length {length[:30]}: {status}"
    sent, chunk = 0, b"10000\r\n" + b"a" * 65_536 + b"\r\n"
    wires = [Wire(server.port) for _ in range(20)]
    for wire in wires:
        wire.send(b"POST /commands/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(200):
        wires = [wire for wire in wires if wire.send(chunk) or wire.close()]
        sent += len(chunk) * len(wires)
    assert not wires, f"{len(wires)} endless bodies are still being read after 13 MB each"
    for size in (b"fffffffffffffffff", b"-1", b"0x10", b"1;" + b"a" * 40_000, b"", b"g"):
        status = answer(
            server.port,
            b"POST /health HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + size + b"\r\nabc\r\n0\r\n\r\n")
        # The library itself says 500 where the line of a chunk's size outgrows its memory.
        assert status in {400, 405, 413, 500, CLOSED}, f"chunk size {size[:20]!r}: {status}"
    grown = server.mebibytes() - before
    assert grown < 100, f"the server grew by {grown:.0f} MiB"
    return f"20 endless bodies cut after {sent >> 20} MiB in all, grown by {max(0, grown):.0f} MiB"


INJECTIONS = ["%0d%0aX-Injected:%201", "%0aX-Injected:%201", "%0dX-Injected:%201",
              "%0d%0a%0d%0a<script>1</script>", "%E5%98%8A%E5%98%8DX-Injected:1", "%22%3E%3Cscript%3E1%3C/script%3E",
              "%c4%8d%c4%8aX-Injected:1", "//evil.example", "https://evil.example/", "%5c%5cevil.example",
              "javascript:alert(1)", "/%09/evil.example", "/%5cevil.example"]


def header_injection(server):
    """Whatever is sent back – language, place to go on to, names – makes no header and no markup."""
    count = 0
    places = ["/health?lang=", "/sign-in?next=", "/sign-in?lang=en&next=", "/associations?q=",
              "/associations/", "/public?q=", "/x?lang=", "/"]
    for value in INJECTIONS:
        for place in places:
            for accept in ("text/html", "application/json"):
                reply = ask(server.port, "GET", place + value, [f"Accept: {accept}"])
                check_reflection(place + value, reply)
                count += 1
        reply = ask(server.port, "POST", "/sign-in", ["Content-Type: application/x-www-form-urlencoded"],
                    f"login=a{value}&password=b{value}&next={value}".encode())
        check_reflection(value, reply)
        for name in ("Host", "X-Forwarded-Host", "Accept-Language", "If-None-Match", "Min-Position", "Origin"):
            check_reflection(name, ask(server.port, "GET", "/health", [f"{name}2: 1", f"{name}: evil.example"])
                             if name != "Host" else ask(server.port, "GET", "/nowhere"))
            count += 1
    return f"{count} requests"


def check_reflection(what, reply):
    assert 200 <= reply.status < 500, f"{what}: {reply}"
    for line in reply.lines:
        assert not line.lower().startswith(b"x-injected"), f"{what}: {line!r}"
        assert b"\r" not in line and b"\n" not in line, f"{what}: {line!r}"
        # Where to go on stays on this server, whatever is carried along in its query.
        place = line.lower().removeprefix(b"location:").strip().split(b"?")[0]
        assert b"evil.example" not in place, f"{what}: {line!r}"
    place = reply.header("location")
    assert place is None or place.startswith("/") and place[1:2] not in {"/", "\\"}, f"{what}: to {place}"
    assert b"<script>1" not in reply.body, f"{what}: {reply}"


SMUGGLING = {
    "length and coding": b"POST /health HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG",
    "coding and length": b"POST /health HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\nG",
    "two lengths": b"POST /health HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nContent-Length: 40\r\n\r\n",
    "two equal lengths": b"POST /health HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nabcde",
    "a list of lengths": b"POST /health HTTP/1.1\r\nHost: a\r\nContent-Length: 5, 5\r\n\r\nabcde",
    "obs-fold": b"POST /health HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n",
    "folded into a length": b"POST /health HTTP/1.1\r\nHost: a\r\nContent: 40\r\n -Length\r\n\r\n",
    "folded into a coding": b"POST /health HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n",
    "a null in the target": b"GET /health\x00/../x HTTP/1.1\r\nHost: a\r\n\r\n",
    "folded coding": b"POST /health HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\r\n\tchunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
    "blank before colon": b"POST /health HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
    "identity": b"POST /health HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n",
    "xchunked": b"POST /health HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "two codings": b"POST /health HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    "coding twice": b"POST /health HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
    "vertical tab": b"POST /health HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n",
    "bare line feeds": b"POST /health HTTP/1.1\nHost: a\nContent-Length: 5\nTransfer-Encoding: chunked\n\n0\n\n",
    "two hosts": b"GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    "no host": b"GET /health HTTP/1.1\r\n\r\n",
    "a null in a name": b"GET /health HTTP/1.1\r\nHost: a\r\nContent\x00-Length: 5\r\n\r\n",
    "a null in a value": b"GET /health HTTP/1.1\r\nHost: a\r\nX: a\x00b\r\n\r\n",
    "underscore": b"POST /health HTTP/1.1\r\nHost: a\r\nContent_Length: 5\r\nContent-Length: 0\r\n\r\n",
}


def smuggling(server):
    """What two readers could take for different requests gives one answer and the end."""
    follower = b"GET /health HTTP/1.1\r\nHost: a\r\n\r\n"
    for name, head in SMUGGLING.items():
        with Wire(server.port, patience=3) as wire:
            wire.send(head + follower)
            replies = []
            try:
                while len(replies) < (2 if name == "underscore" else 3):
                    replies.append(wire.reply().status)
            except (NoReply, ValueError):
                pass
        if name == "underscore":  # nothing ambiguous: a header nobody knows, and an empty body
            assert replies == [405, 200], f"{name}: {replies}"
        else:
            assert all(status in {400, 501} for status in replies) and len(replies) <= 1, f"{name}: {replies}"
    return f"{len(SMUGGLING)} shapes"


def methods(server):
    for word in ("TRACE", "CONNECT", "get", "GETT", "PROPFIND", "X" * 10_000, "G\x00T", "PRI", "DEBUG", "%47ET"):
        status = answer(server.port, request(word, "/health"))
        assert status in {400, 405, 414, 431, 501, CLOSED}, f"{word[:20]!r}: {status}"
    for word in ("POST", "PUT", "PATCH", "DELETE", "OPTIONS"):
        reply = ask(server.port, word, "/health", [], b"")
        assert reply.status in {204, 405}, f"{word}: {reply}"
    override = ["X-HTTP-Method-Override: DELETE", "X-Method-Override: DELETE", "X-HTTP-Method: DELETE"]
    assert ask(server.port, "GET", "/health", override).status == 200
    assert ask(server.port, "GET", "/health?_method=DELETE").status == 400
    head = ask(server.port, "HEAD", "/health")
    assert head.status == 200 and head.body == b"", f"HEAD: {head}"
    return "16 methods"


def type_lies(server):
    """Bodies that are not what they say they are."""
    types = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data",
             "multipart/form-data; boundary=" + "b" * 500, "text/html", "application/json; charset=utf-16",
             "application/x-www-form-urlencoded; charset=gb18030", "", "/", "a" * 5000, "application/xml",
             "application/json, text/html", "image/svg+xml"]
    bodies = [b"", b"{}", b"a=b&c", b"<x/>", b"\x00\x01\xff", b"--b\r\n\r\n", b"[" * 1000,
              b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>']
    for kind in types:
        for body in bodies:
            for path in ("/sign-in", "/commands/x", "/health"):
                reply = ask(server.port, "POST", path, [f"Content-Type: {kind}"], body)
                # A form goes to the console, which has people sign in first.
                is_sent_on = reply.status == 303 and reply.header("location").startswith("/sign-in")
                assert is_sent_on or 400 <= reply.status < 500, f"{kind[:30]} to {path}: {reply}"
    return f"{3 * len(types) * len(bodies)} requests"


def pipelining(server, count=2000):
    """Very many requests in one go are answered one by one, in their order."""
    with Wire(server.port) as wire:
        wire.send(b"".join(request("GET", "/health" if n % 3 else f"/nothing/{n}") for n in range(count)))
        for number in range(count):
            reply = wire.reply()
            assert reply.status == (200 if number % 3 else 404), f"answer {number}: {reply}"
            assert number % 3 or f"/nothing/{number} " in reply.body.decode(), f"answer {number}: {reply}"
    return f"{count} requests on one connection"


def noise(server, count=400, seed=20201231):
    """Bytes that are no request, and requests with some bytes turned."""
    chance = random.Random(seed)
    model = request("POST", "/commands/x?lang=en", ["Content-Type: application/json", "Cookie: a=b"], b'{"a":1}')
    others = [b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200), b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
              b"GET /health\r\n\r\n", b"GET /health HTTP/9.9\r\nHost: a\r\n\r\n", b"\r\n" * 5000, b"\x00" * 5000,
              b"SSH-2.0-x\r\n", b"GET /health HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n"]
    for _ in range(count):
        data = bytearray(model)
        for _ in range(chance.randint(1, 12)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        others.append(bytes(data) if chance.random() < 0.7 else chance.randbytes(chance.randint(1, 3000)))
    for data in others:
        # A head that is not whole gets no answer, so none is waited for.
        with Wire(server.port, patience=0.3) as wire:
            wire.send(data)
            wire.socket.shutdown(1)
            try:
                status = wire.reply().status
                assert status < 500 or status in {501, 505}, f"{data[:60]!r}: {status}"
            except (NoReply, ValueError):
                pass
    return f"{len(others)} pieces (seed {seed})"


ALL = [path_tricks, bad_text, huge_heads, huge_bodies, header_injection, smuggling, methods, type_lies,
       pipelining, noise]
