"""A browser for tests: the few words of the W3C WebDriver protocol that they need, over chromedriver.

Nothing beyond the standard library; chromium and chromedriver are the distribution's.
"""

import base64
import json
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class Failure(Exception):
    """What the driver or a test found wrong."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Browser:
    """One headless Chromium with a profile of its own; every page it may load is on loopback."""

    def __init__(self, language="zh-CN", script=True, width=1280, height=1600):
        self.port = free_port()
        self.profile = tempfile.mkdtemp(prefix="annals-chromium-")
        self.process = subprocess.Popen(
            [shutil.which("chromedriver"), f"--port={self.port}", "--allowed-ips=127.0.0.1"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        preferences = {"intl.accept_languages": language}
        if not script:
            preferences["profile.managed_default_content_settings.javascript"] = 2
        options = {
            "args": [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--no-first-run", "--disable-background-networking", f"--lang={language}",
                f"--user-data-dir={self.profile}", f"--window-size={width},{height}",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
            ],
            "prefs": preferences,
        }
        wanted = {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}
        for _ in range(100):
            try:
                answer = self._ask("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
                break
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.1)
        else:
            raise Failure("chromedriver did not start")
        self.session = "/session/" + answer["sessionId"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        try:
            self._ask("DELETE", self.session)
        except (Failure, OSError):
            pass
        self.process.terminate()
        self.process.wait(10)
        shutil.rmtree(self.profile, ignore_errors=True)

    def _ask(self, method, path, body=None):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            data=None if method != "POST" else json.dumps(body or {}).encode(),
            headers={"Content-Type": "application/json"},
            method=method,
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return json.load(response)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise Failure(f"{value['error']}: {value['message'].splitlines()[0]}") from None

    def _do(self, path, body=None):
        return self._ask("POST", self.session + path, body)

    # Pages

    def open(self, address):
        self._do("/url", {"url": address})

    @property
    def address(self):
        return self._ask("GET", self.session + "/url")

    @property
    def title(self):
        return self._ask("GET", self.session + "/title")

    @property
    def source(self):
        return self._ask("GET", self.session + "/source")

    def back(self):
        self._do("/back")

    def size(self, width, height):
        self._do("/window/rect", {"width": width, "height": height})

    def run(self, script, *arguments):
        return self._do("/execute/sync", {"script": script, "args": list(arguments)})

    def run_async(self, script, *arguments):
        return self._do("/execute/async", {"script": script, "args": list(arguments)})

    def log(self, kind):
        return self._do("/se/log", {"type": kind})

    def screenshot(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self._ask("GET", self.session + "/screenshot")))

    # Elements

    def find_all(self, selector, using="css selector"):
        found = self._do("/elements", {"using": using, "value": selector})
        return [Element(self, one[ELEMENT]) for one in found]

    def find(self, selector, using="css selector"):
        found = self.find_all(selector, using)
        if not found:
            raise Failure(f"no {selector} on {self.address} ({self.title})")
        return found[0]

    def link(self, text):
        """The first visible link or button that says so."""
        quoted = json.dumps(text, ensure_ascii=False)
        path = f"//a[contains(normalize-space(.),{quoted})]|//button[contains(normalize-space(.),{quoted})]"
        for one in self.find_all(path, "xpath"):
            if one.is_displayed and one.attribute("aria-hidden") != "true":
                return one
        raise Failure(f"no link or button says {text} on {self.address} ({self.title})")

    def field(self, label):
        """The control whose label says so."""
        for one in self.find_all("label"):
            if label in one.text:
                control = self.run(
                    "return arguments[0].control && arguments[0].control.id", one.reference)
                if control:
                    return self.find("#" + self.run("return CSS.escape(arguments[0])", control))
        raise Failure(f"no field is labelled {label} on {self.address}")

    @property
    def text(self):
        return self.find("body").text

    def settled(self, leaving, seconds=10):
        """Waits until the address has left a page."""
        for _ in range(seconds * 20):
            if leaving not in self.address:
                return
            time.sleep(0.05)

    def press(self, *keys):
        """Presses keys one after another, wherever the focus is."""
        actions = []
        for key in keys:
            actions += [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]
        self._do("/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})


class Element:
    def __init__(self, browser, number):
        self.browser = browser
        self.path = f"{browser.session}/element/{number}"
        self.reference = {ELEMENT: number}

    def click(self):
        self.browser._ask("POST", self.path + "/click")

    def follow(self, seconds=20):
        """Clicks what leads to another page, and waits until that has come."""
        self.browser.run("document.documentElement.dataset.left = '1'")
        self.click()
        for _ in range(seconds * 20):
            try:
                if self.browser.run(
                        "return !document.documentElement.dataset.left && document.readyState === 'complete'"):
                    return
            except Failure:
                pass  # between two pages there is none
            time.sleep(0.05)
        raise Failure(f"the click led nowhere from {self.browser.address}")

    def clear(self):
        self.browser._ask("POST", self.path + "/clear")

    def type(self, text):
        self.browser._ask("POST", self.path + "/value", {"text": text})

    def fill(self, text):
        self.clear()
        self.type(text)

    @property
    def text(self):
        return self.browser._ask("GET", self.path + "/text")

    @property
    def value(self):
        """What stands in a control now."""
        return self.browser._ask("GET", self.path + "/property/value")

    @property
    def is_displayed(self):
        return self.browser._ask("GET", self.path + "/displayed")

    def attribute(self, name):
        return self.browser._ask("GET", f"{self.path}/attribute/{name}")
