"""A server over a fresh store for the trials of the API: the demonstration's associations of Longgang,
an office with its officers, an account and a token for each of them. Everything is made through the
command line, as an authority would do it, and is gone with the trial."""

import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

SETUP = "system/440307/setup"
OFFICERS = {
    # login: (actor, duties)
    "keeper": ("registrar/440307/keeper", ["keeper"]),
    "bridge": ("system/440307/bridge", ["keeper"]),
    "li": ("registrar/440307/li", ["registrarClerk", "complianceOfficer"]),
    "chen": ("registrar/440307/chen", ["decidingOfficer"]),
    "wang": ("registrar/440307/wang", ["analyst"]),
    "probe": ("registrar/440307/probe", [
        "registrarClerk", "complianceOfficer", "decidingOfficer", "supervisor", "analyst",
        "keeper"]),
}
PASSWORD = "Four-words-of-a-trial"


class House:
    """A store, its officers and their tokens, and the server while it runs."""

    def __init__(self, annals):
        self.annals = str(Path(annals).resolve())
        self.folder = tempfile.mkdtemp(prefix="annals-api-")
        self.store = os.path.join(self.folder, "store")
        self.tokens = {}
        self.process = None
        self.port = None

    def __enter__(self):
        try:
            self._fill()
            self._appoint()
            self._accounts()
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def run(self, *arguments, text=None):
        done = subprocess.run(
            [self.annals, *map(str, arguments), "--lang", "zh"], input=text, capture_output=True,
            text=True, env={**os.environ, "ANNALS_STORE": self.store}, timeout=300)
        if done.returncode:
            raise SystemExit(f"annals {' '.join(map(str, arguments))}: {done.stderr.strip()}")
        return done.stdout

    def _fill(self):
        done = subprocess.run(
            [self.annals, "demo", "--lines"], capture_output=True, text=True, timeout=300)
        wanted = ("association/lg-", "rulebook/")
        lines = [line for line in done.stdout.splitlines()
                 if json.loads(line)["stream"].startswith(wanted)]
        path = os.path.join(self.folder, "lines.jsonl")
        Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.run("import", path)

    def _appoint(self):
        self.run("record", "OpenOffice", "office/440307", "name=示例区民政局", "jurisdiction=440307",
                 "word=示民", "--as", SETUP)
        for actor, duties in OFFICERS.values():
            for duty in duties:
                first = actor == OFFICERS["keeper"][0]
                self.run("record", "AppointOfficer", "office/440307", f"officer={actor}",
                         f"duty={duty}", "jurisdictions=440307", "--as",
                         SETUP if first else OFFICERS["keeper"][0])

    def _accounts(self):
        for login, (actor, _) in OFFICERS.items():
            self.run("account", "add", login, "--as", actor, "--name", login, "--password-stdin",
                     text=PASSWORD + "\n")
            self.tokens[login] = self.run(
                "account", "token", login, "--label", "trial").strip().splitlines()[-1]

    def start(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = subprocess.Popen(
            [self.annals, "serve", "--port", str(self.port)],
            env={**os.environ, "ANNALS_STORE": self.store},
            stdout=subprocess.DEVNULL, stderr=open(os.path.join(self.folder, "errors"), "w"))
        for _ in range(200):
            if self.process.poll() is not None:
                raise SystemExit(Path(self.folder, "errors").read_text())
            try:
                if self.get("/health")[0] == 200:
                    return
            except OSError:
                time.sleep(0.1)
        raise SystemExit("the server did not begin to answer")

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.process = None

    def get(self, target):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", target)
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()
