"""The server under attack: a process of the release program over a store."""

import re
import signal
import subprocess
import time

from .wire import ask

MOST_MEBIBYTES = 300


class Server:
    def __init__(self, annals, store, *options):
        self.annals, self.store, self.options = annals, store, options
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [self.annals, "serve", "--store", str(self.store), "--port", "0", *self.options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.said = ""
        while not (found := re.search(r"http://127\.0\.0\.1:(\d+)", self.said)):
            line = self.process.stdout.readline().decode()
            if not line:
                raise SystemExit(f"the server did not start: {self.said}")
            self.said += line
        self.port = int(found[1])

    def stop(self, number=signal.SIGTERM, patience=60):
        """Ends the process; its exit status."""
        self.process.send_signal(number)
        status = self.process.wait(timeout=patience)
        self.process.stdout.close()
        return status

    def mebibytes(self, what="VmRSS"):
        with open(f"/proc/{self.process.pid}/status") as lines:
            for line in lines:
                if line.startswith(what):
                    return int(line.split()[1]) / 1024
        return 0.0

    def sockets(self):
        """Descriptors of the process that are sockets."""
        import os
        folder, count = f"/proc/{self.process.pid}/fd", 0
        for name in os.listdir(folder):
            try:
                count += os.readlink(f"{folder}/{name}").startswith("socket:")
            except OSError:
                pass
        return count

    def faults(self):
        """What is wrong with the server after an attack; nothing for a sound one."""
        if self.process.poll() is not None:
            return [f"the server ended with {self.process.returncode}"]
        faults = []
        try:
            if (reply := ask(self.port, "GET", "/health")).status != 200:
                faults.append(f"/health answers {reply}")
        except Exception as fault:  # whatever it is, the server did not answer
            faults.append(f"/health does not answer: {fault}")
        # What was freed goes back to the system a moment later.
        deadline = time.time() + 5
        while (memory := self.mebibytes()) > MOST_MEBIBYTES and time.time() < deadline:
            time.sleep(0.2)
        if memory > MOST_MEBIBYTES:
            faults.append(f"the server holds {memory:.0f} MiB")
        return faults + self.verify()

    def verify(self):
        result = subprocess.run(
            [self.annals, "verify", "--store", str(self.store)], capture_output=True, text=True)
        return [] if result.returncode == 0 else [f"annals verify: {result.stdout}{result.stderr}"]
