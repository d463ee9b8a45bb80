"""From one edited level to the finished run of the Gap page, at the WebSocket, against a rerun of an empty page.

Nothing but the server's work counts here: the message is sent, and the time ends when the server says that the script
has finished. Each edit is of another row, and all edits since the page was opened are sent along, as the browser does.
"""

from contextlib import ExitStack
from itertools import count
from time import sleep

from benchmarks.servers import empty_page, trellis
from benchmarks.session import Run, Session
from benchmarks.timing import Line, Table, times_of

TIMES = 40
SIZES = (40, 2_000)
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


def measured() -> Table:
    """Take turns: the empty page, 40 requirements, 2,000 requirements, and again."""
    with ExitStack() as stack:
        visitor = stack.enter_context(Session(stack.enter_context(empty_page()).url))
        button = visitor.first.elements("button")[0].id
        servers = {size: stack.enter_context(trellis(size)) for size in SIZES}
        editors = {size: Editor(stack.enter_context(Session(found.url, "gap"))) for size, found in servers.items()}
        floor: list[Run] = []
        runs: dict[int, list[Run]] = {size: [] for size in SIZES}
        for _ in range(TIMES):
            sleep(PAUSE)
            floor.append(visitor.click(button))
            for size, editor in editors.items():
                sleep(PAUSE)
                runs[size].append(editor.edit())
    click = times_of(run.seconds for run in floor)
    aims = {40: "at most 1", 2_000: "at most 3"}
    lines = [
        Line(f"edit at {size:,} requirements", times_of(run.seconds for run in found), click, aims[size])
        for size, found in runs.items()
    ]
    return Table(
        "One edit on the Gap page, at the WebSocket",
        (Line("floor: rerun of an empty page, Streamlit's default settings", click), *lines),
        tuple(_size(f"{size:,} requirements", found) for size, found in runs.items()),
    )


def _size(what: str, runs: list[Run]) -> str:
    run = sorted(runs, key=lambda one: one.bytes)[len(runs) // 2]
    largest = ", ".join(f"{kind} {length / 1000:.1f}" for kind, length in list(run.sizes().items())[:3])
    return f"Sent to the browser per edit at {what}: {run.bytes / 1000:.0f} kB in the median ({largest})."
