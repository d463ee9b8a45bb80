"""Work in a thread of its own, that says how much of it is done and ends when nobody wants it any more."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from core.spreadsheets.progress import ReadingCancelledError, Told


@dataclass
class Work:
    """Work on a file: the share done (0 to 1) and what is being done, what came of it, or how it failed."""

    name: str
    share: float = 0.0
    stage: str = "Opening the file"
    found: Any = None
    failed: Exception | None = None
    done: threading.Event = field(default_factory=threading.Event)
    unwanted: threading.Event = field(default_factory=threading.Event)

    def run(self, read: Callable[[Told], Any]) -> None:
        """Do the work, and keep what comes of it."""
        try:
            self.found = read(self.told)
        except Exception as failed:
            self.failed = failed
        finally:
            self.done.set()

    def start(self, read: Callable[[Told], Any]) -> None:
        """Do the work in a thread of its own."""
        threading.Thread(target=self.run, args=(read,), daemon=True).start()

    def told(self, share: float, stage: str) -> None:
        """Take down how far the work is.

        Raises:
            ReadingCancelledError: When nobody wants it any more.
        """
        if self.unwanted.is_set():
            raise ReadingCancelledError(self.name)
        self.share, self.stage = max(self.share, min(share, 1.0)), stage

    def cancel(self) -> None:
        """Let the work end where it is told next how far it is."""
        self.unwanted.set()
