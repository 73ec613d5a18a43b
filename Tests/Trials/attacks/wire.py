"""A client that sends exactly the bytes it is told to, and reads what comes back without trust."""

import socket
import struct
from dataclasses import dataclass, field

HOST = "127.0.0.1"
PATIENCE = 20  # seconds; generous, since the machine may have other work


class NoReply(Exception):
    """The other side said nothing more, or nothing that is an answer."""


@dataclass
class Reply:
    status: int
    lines: list = field(default_factory=list)  # header lines as sent, bytes
    body: bytes = b""

    def header(self, name):
        wanted = name.lower().encode() + b":"
        values = [line[len(wanted):].strip() for line in self.lines
                  if line.lower().startswith(wanted)]
        return values[0].decode("latin-1") if values else None

    def __str__(self):
        return f"{self.status} {self.body[:200]!r}"


class Wire:
    """One connection."""

    def __init__(self, port, patience=PATIENCE, receive_buffer=None):
        self.socket = socket.socket()
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.settimeout(patience)
        self.socket.connect((HOST, port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.socket.close()

    def reset(self):
        """Closes with a reset instead of an orderly end."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def send(self, data):
        """Whether the other side took all of it."""
        try:
            self.socket.sendall(data)
            return True
        except OSError:
            return False

    def more(self):
        try:
            data = self.socket.recv(65536)
        except OSError as fault:
            raise NoReply(str(fault)) from None
        if not data:
            raise NoReply("closed")
        self.buffer += data

    def up_to(self, mark):
        while mark not in self.buffer:
            self.more()
        found, self.buffer = self.buffer.split(mark, 1)
        return found

    def take(self, count):
        while len(self.buffer) < count:
            self.more()
        found, self.buffer = self.buffer[:count], self.buffer[count:]
        return found

    def reply(self, is_head=False):
        """The next answer; anything that is no HTTP answer is an error."""
        status_line, *lines = self.up_to(b"\r\n\r\n").split(b"\r\n")
        words = status_line.split(b" ", 2)
        if len(words) < 2 or not words[0].startswith(b"HTTP/1.") or not words[1].isdigit():
            raise NoReply(f"no answer: {status_line[:80]!r}")
        reply = Reply(int(words[1]), lines)
        if reply.status == 100:
            return self.reply(is_head)
        if is_head or reply.status in (204, 304):
            return reply
        if reply.header("transfer-encoding") == "chunked":
            while size := int(self.up_to(b"\r\n"), 16):
                reply.body += self.take(size)
                self.take(2)
            self.take(2)
        else:
            reply.body = self.take(int(reply.header("content-length") or 0))
        return reply

    def is_closed(self):
        """Whether the other side closes without saying more."""
        try:
            while True:
                self.more()
        except NoReply as fault:
            return str(fault) == "closed" or "reset" in str(fault)


def request(method, target, headers=(), body=None):
    """The bytes of an ordinary request."""
    if isinstance(target, str):
        target = target.encode()
    lines = [method.encode() + b" " + target + b" HTTP/1.1", b"Host: " + HOST.encode()]
    lines += [line.encode() if isinstance(line, str) else line for line in headers]
    if body is not None:
        lines.append(b"Content-Length: %d" % len(body))
    return b"\r\n".join(lines) + b"\r\n\r\n" + (body or b"")


def ask(port, method, target, headers=(), body=None):
    """Asks on a connection of its own."""
    with Wire(port) as wire:
        wire.send(request(method, target, headers, body))
        return wire.reply(is_head=method == "HEAD")


def answer(port, data):
    """The status that bytes get: a number, or 0 where the connection ends without an answer."""
    with Wire(port) as wire:
        wire.send(data)
        try:
            return wire.reply().status
        except (NoReply, ValueError):
            return 0
