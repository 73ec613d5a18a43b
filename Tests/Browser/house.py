"""A served demonstration for the browser tests: five districts, offices, officers, one password."""

import os
import re
import signal
import subprocess
import tempfile
import shutil
import time
import urllib.request

from webdriver import Failure, free_port


class House:
    """The store and its server, gone with the test."""

    def __init__(self, annals):
        self.annals = os.path.abspath(annals)
        self.folder = tempfile.mkdtemp(prefix="annals-browser-")
        self.store = os.path.join(self.folder, "demo.store")
        made = subprocess.run(
            [self.annals, "demo", "--office", "--store", self.store, "--lang", "zh"],
            capture_output=True, text=True, timeout=300)
        found = re.search(r"密码均为\s*(\S+)", made.stdout)
        if made.returncode or not found:
            raise Failure(f"no demonstration: {made.stderr}")
        self.password = found.group(1)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = subprocess.Popen(
            [self.annals, "serve", "--store", self.store, "--port", str(self.port)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                urllib.request.urlopen(self.url + "/health", timeout=2).close()
                return
            except OSError:
                time.sleep(0.05)
        self.close()
        raise Failure("the server did not begin")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)

    def sign_in(self, browser, login):
        browser.open(self.url + "/sign-in")
        browser.find("input[autocomplete=username]").fill(login)
        browser.find("input[autocomplete=current-password]").fill(self.password)
        browser.find("main form button").follow()
        if "/sign-in" in browser.address:
            raise Failure(f"{login} could not sign in: {browser.text[:200]}")

    def verify(self):
        done = subprocess.run(
            [self.annals, "verify", "--store", self.store], capture_output=True, text=True, timeout=300)
        if done.returncode:
            raise Failure(f"verify: {done.stderr}")
