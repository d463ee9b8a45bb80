"""How much of a file is read: said between the stages of the work, to show it, or to stop it by raising."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

Told: TypeAlias = Callable[[float, str], None]
"""Is told the share done, 0 to 1, and what is being done, in words. What it raises ends the reading."""


class ReadingCancelledError(Exception):
    """What is told raises this to end the reading of a file that nobody waits for any more."""

    def __init__(self, name: str) -> None:
        super().__init__(f"Reading {name} was cancelled.")


@dataclass(frozen=True, slots=True)
class Progress:
    """A part of the work, from one share of the whole to another, both 0 to 1, and what it is in words."""

    told: Told | None = None
    start: float = 0.0
    end: float = 1.0
    stage: str = ""

    def at(self, share: float) -> None:
        """Say that a share of this part is done, 0 to 1."""
        if self.told is not None:
            self.told(self.start + min(share, 1.0) * (self.end - self.start), self.stage)

    def part(self, start: float, end: float, stage: str = "") -> "Progress":
        """Give a part of this part, and say that it begins; without a stage of its own it has that of this part."""
        whole = self.end - self.start
        found = Progress(self.told, self.start + start * whole, self.start + end * whole, stage or self.stage)
        found.at(0)
        return found

    def within(self, start: float, end: float) -> Told:
        """Give what is told of other work, the shares of which are those of a part of this one."""

        def told(share: float, stage: str) -> None:
            Progress(self.told, self.start, self.end, stage).at(start + share * (end - start))

        return told

    def parts(self, sizes: Sequence[int]) -> Iterator["Progress"]:
        """Give a part for each size, as large as that, one after the other as they begin."""
        total, done = max(sum(sizes), 1), 0
        for size in sizes:
            yield self.part(done / total, (done + size) / total)
            done += size


NOT_TOLD: Final = Progress()
"""Nobody waits for the work."""
