"""The servers that are measured: Trellis as a person starts it, and an empty Streamlit page as the floor."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from math import nan
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from benchmarks.people import keep, made_workbook
from tests.browser.server import HOST, ROOT, answers, free_port

EMPTY_PAGE = Path(__file__).parent / "empty_page.py"
_QUIET = {"STREAMLIT_SERVER_HEADLESS": "true", "STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false"}


class Running:
    """A server that answers, with the seconds its start took."""

    def __init__(self, command: list[str], folder: Path, port: int, environment: dict[str, str]) -> None:
        self.url = f"http://{HOST}:{port}"
        start = perf_counter()
        self._process = subprocess.Popen(
            command, cwd=folder, env=os.environ | environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        while not answers(self.url):
            if self._process.poll() is not None:
                raise RuntimeError(" ".join(command))
            sleep(0.01)
        self.start_seconds = perf_counter() - start

    def processor_seconds(self) -> float:
        """Give the processor time it has taken so far; NaN on a system that does not tell."""
        stat = Path(f"/proc/{self._process.pid}/stat")
        if not stat.exists():
            return nan
        fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self) -> None:
        """Stop it and wait."""
        self._process.terminate()
        self._process.wait(30)


@contextmanager
def trellis(skills: int) -> Iterator[Running]:
    """Serve the made-up person with that many skills."""
    with TemporaryDirectory() as folder:
        keep(made_workbook(skills), Path(folder) / "trellis.db")
        port = free_port()
        command = [sys.executable, "serve.py", "--port", str(port)]
        yield from _stopped(Running(command, ROOT, port, {"TRELLIS_DATABASE": f"sqlite:///{folder}/trellis.db"}))


@contextmanager
def empty_page() -> Iterator[Running]:
    """Serve the empty page under Streamlit's default settings, out of reach of Trellis' own."""
    with TemporaryDirectory() as folder:
        port = free_port()
        command = [sys.executable, "-m", "streamlit", "run", str(EMPTY_PAGE), "--server.port", str(port)]
        yield from _stopped(Running(command, Path(folder), port, _QUIET))


def _stopped(server: Running) -> Iterator[Running]:
    try:
        yield server
    finally:
        server.stop()
