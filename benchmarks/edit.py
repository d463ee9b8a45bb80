"""From one edited level to the finished run of the Gap page, at the WebSocket, against a rerun of an empty page.

Nothing but the server's work counts here: the message is sent, and the time ends when the server says that the script
has finished. Each edit is of another row, and all edits since the page was opened are sent along, as the browser does.
"""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import count
from time import sleep

from benchmarks.servers import Running, empty_page, trellis
from benchmarks.session import Run, Session
from benchmarks.timing import Line, Table, Times, times_of

TIMES = 40
SIZES = {40: "at most 1", 2_000: "at most 3"}
"""Requirements and skills, with the aim as a ratio to the floor."""

PAUSE = 0.35
"""Seconds between two runs: a person's pace, in which a server tidies up as it does."""


class Editor:
    """A visitor on the Gap page who changes one level after the other."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._grid = next(grid.id for grid in session.first.elements("dataframe") if grid.editing_mode)
        self._edits: dict[int, dict[str, object]] = {}
        self._numbers = count()

    def edit(self) -> Run:
        """Change the level of the next row."""
        number = next(self._numbers)
        self._edits[number] = {"level": 0.5 * (1 + number % 9)}
        return self._session.edit(self._grid, self._edits)


@dataclass(slots=True)
class Turn:
    """A server, what is done there again and again, the runs that came of it, and the processor time they took."""

    what: str
    server: Running
    act: Callable[[], Run]
    aim: str = ""
    runs: list[Run] = field(default_factory=list)
    processor_seconds: float = 0.0

    def times(self) -> Times:
        """Give the seconds of the runs."""
        return times_of(run.seconds for run in self.runs)


def measured() -> Table:
    """Take turns: the empty page, 40 requirements, 2,000 requirements, and again."""
    with ExitStack() as stack:
        turns = [_floor(stack), *(_gap_page(stack, size) for size in SIZES)]
        before = [turn.server.processor_seconds() for turn in turns]
        for _ in range(TIMES):
            for turn in turns:
                sleep(PAUSE)
                turn.runs.append(turn.act())
        for turn, seconds in zip(turns, before, strict=True):
            turn.processor_seconds = (turn.server.processor_seconds() - seconds) / TIMES
    floor = turns[0].times()
    lines = [Line(turns[0].what, floor), *(Line(turn.what, turn.times(), floor, turn.aim) for turn in turns[1:])]
    taken = ", ".join(f"{turn.what} {1_000 * turn.processor_seconds:.0f} ms" for turn in turns)
    return Table(
        "One edit on the Gap page, at the WebSocket",
        tuple(lines),
        (f"Processor time of the server per run: {taken}.", *(_size(turn) for turn in turns[1:])),
    )


def _floor(stack: ExitStack) -> Turn:
    server = stack.enter_context(empty_page())
    visitor = stack.enter_context(Session(server.url))
    button = visitor.first.elements("button")[0].id
    what = "floor: rerun of an empty page, Streamlit's default settings"
    return Turn(what, server, lambda: visitor.click(button))


def _gap_page(stack: ExitStack, size: int) -> Turn:
    server = stack.enter_context(trellis(size))
    editor = Editor(stack.enter_context(Session(server.url, "gap")))
    return Turn(f"edit at {size:,} requirements", server, editor.edit, SIZES[size])


def _size(turn: Turn) -> str:
    run = sorted(turn.runs, key=lambda one: one.bytes)[len(turn.runs) // 2]
    largest = ", ".join(f"{kind} {length / 1000:.1f}" for kind, length in list(run.sizes().items())[:3])
    return f"Sent to the browser, {turn.what}: {run.bytes / 1000:.0f} kB in the median ({largest})."
