"""A Trellis server of the tests' own, started and stopped like a person's, with its own data."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOST = "127.0.0.1"


def free_port() -> int:
    """Give a port nothing listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def answers(url: str) -> bool:
    """Tell whether the server at that address is ready."""
    try:
        with urllib.request.urlopen(f"{url}/_stcore/health", timeout=1) as answer:  # noqa: S310 - our own
            return bool(answer.status == 200)
    except OSError:
        return False


class Server:
    """`python serve.py` on a free port; `database` is its SQLite file."""

    def __init__(self, folder: Path) -> None:
        self.database = folder / "trellis.db"
        self.port = free_port()
        self.log = folder / "server.log"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Give the address, without a slash at its end."""
        return f"http://{HOST}:{self.port}"

    @property
    def database_url(self) -> str:
        """Give the address of its data."""
        return f"sqlite:///{self.database}"

    def start(self) -> None:
        """Start and wait until it answers."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "serve.py", "--port", str(self.port)],
                cwd=ROOT, stdout=log, stderr=log, env={**os.environ, "TRELLIS_DATABASE": self.database_url},
            )  # fmt: skip
        for _ in range(600):
            if answers(self.url):
                return
            assert self._process.poll() is None, self.log.read_text()
            time.sleep(0.1)
        raise TimeoutError(self.log.read_text())

    def stop(self) -> None:
        """Stop it as a person would, and wait."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(15)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

    def crash(self) -> None:
        """Kill it in the middle of what it does."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()
