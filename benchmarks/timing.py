"""Times and what is said of them: the median, the range, and the ratio to a floor."""

import gc
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Times:
    """Repeated measurements of one thing, in seconds."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """Give the middle one, in seconds."""
        return median(self.seconds)

    def said(self) -> str:
        """Say the median and the range, in a unit that suits the median: "12.4 ms (11.0 to 15.2, 9 times)"."""
        factor, unit = (1_000, "ms") if self.median < 1 else (1, "s")
        middle, low, high = (
            f"{value * factor:.{0 if value * factor >= 100 else 1 if value * factor >= 10 else 2}f}"
            for value in (self.median, min(self.seconds), max(self.seconds))
        )
        return f"{middle} {unit} ({low} to {high}, {len(self.seconds)} times)"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a table: what was measured, its times, the floor it is held against, and the aim in words."""

    what: str
    times: Times
    floor: Times | None = None
    aim: str = ""

    def cells(self) -> tuple[str, ...]:
        """Give the cells of the table."""
        ratio = f"{self.times.median / self.floor.median:.2f}" if self.floor else ""
        return self.what, self.times.said(), ratio, self.aim


@dataclass(frozen=True, slots=True)
class Table:
    """What one subject found: lines of times, and remarks such as sizes."""

    title: str
    lines: tuple[Line, ...]
    remarks: tuple[str, ...] = ()

    def markdown(self) -> str:
        """Write it as Markdown."""
        head = ("what", "median (range)", "ratio to floor", "aim")
        rows = [head, tuple("---" for _ in head), *(line.cells() for line in self.lines)]
        table = "\n".join(f"| {' | '.join(cells)} |" for cells in rows)
        return "\n".join([f"### {self.title}\n", table, "", *(f"- {remark}" for remark in self.remarks), ""])


def timed(act: Callable[[], object], times: int) -> Times:
    """Measure a call, after one that is not counted; rubbish of the one before is collected outside the time."""
    act()
    return Times(tuple(seconds_of(act) for _ in range(times)))


def seconds_of(act: Callable[[], object]) -> float:
    """Measure a call once; rubbish of what was before is collected outside the time."""
    gc.collect()
    start = perf_counter()
    act()
    return perf_counter() - start


def times_of(seconds: Iterable[float]) -> Times:
    """Keep measurements made elsewhere."""
    return Times(tuple(seconds))
