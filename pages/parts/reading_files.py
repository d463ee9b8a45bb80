"""Files of any shape are read in the background, with a bar that shows how far, and a button that ends it."""

import hashlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, Final, Literal

import streamlit as st

from core.spreadsheets.grids import file_grids
from core.spreadsheets.incoming import Incoming
from core.spreadsheets.plain_files import read_plainly
from core.spreadsheets.progress import Progress, Told
from core.spreadsheets.wild.corrections import Correction
from core.spreadsheets.wild.layout.sheet import wild_sheet, words
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.remembered import shape_of
from core.spreadsheets.wild.understood import Understood
from core.workbook.cells import name_key, plain_text
from core.workbook.words import literal
from pages.parts.background import Work
from pages.parts.library import library

SMALL_BYTES = 100_000
"""Files up to this size are read at once; larger ones in the background, with a button to cancel."""

ROWS_SEEN, COLUMNS_SEEN = 60, 30
"""How many rows and columns of each sheet are shown as they are."""

Step = Literal["opened", "understood"]
_OF_THE_BAR: Final[dict[Step, tuple[float, float]]] = {"opened": (0.0, 0.2), "understood": (0.2, 1.0)}
"""From where to where, 0 to 1, the bar goes while a file is opened and while it is understood."""


class NotReadYetError(Exception):
    """A file is still being read, or its reading was cancelled; the page says so already."""


@dataclass(frozen=True)
class Uploaded:
    """An uploaded file: its name, its bytes, and what tells it from others."""

    name: str
    data: bytes

    @property
    def key(self) -> str:
        """Give what tells it from other files; it is short and can stand in a widget's key."""
        return hashlib.sha256(self.name.encode() + self.data).hexdigest()[:12]


@dataclass(frozen=True)
class Opened:
    """A file at first sight.

    Attributes:
        plain: Its rows when its tables are those of Trellis; None when it is of another shape.
        shape: What files of its shape share.
        sheets: The first texts of each sheet as they stand, by its title.
    """

    plain: Incoming | None
    shape: str
    sheets: dict[str, list[list[str]]]


def opened_file(file: Uploaded) -> Opened:
    """Open a file.

    Raises:
        FileRefusedError: When it is no spreadsheet, too large, protected or broken.
        NotReadYetError: When it is not read yet.
    """
    found: Opened = _in_time("opened", "", file, lambda told: _opened(file, told))
    return found


def _opened(file: Uploaded, told: Told) -> Opened:
    progress = Progress(told)
    plain = read_plainly(file.data, file.name, progress.within(0, 0.6))
    sheets = progress.part(0.6, 1, "Opening the file")
    seen = {
        grid.title: [[words(value)[:80] for value in row[:COLUMNS_SEEN]] for row in wild_sheet(grid).rows[:ROWS_SEEN]]
        for grid in file_grids(file.data, file.name, sheets)
    }
    return Opened(plain, shape_of(file.data, file.name), seen)


def understood(file: Uploaded, answers: dict[str, str], corrections: tuple[Correction, ...]) -> Understood:
    """Read a file of any shape.

    Raises:
        FileRefusedError: When it is no spreadsheet, too large, protected or broken.
        NotReadYetError: When it is not read yet.
    """
    skills = known_skill_keys()
    made = hashlib.sha256(repr((sorted(answers.items()), corrections)).encode()).hexdigest()[:12]
    found: Understood = _in_time(
        "understood", made, file,
        lambda told: understand(file.data, file.name, answers, skills, corrections, told=told),
    )  # fmt: skip
    return found


@st.cache_resource(show_spinner=False)
def known_skill_keys() -> frozenset[str]:
    """Give the keys of the skills that roles of the library ask for."""
    return frozenset(name_key(plain_text(cells.get("skill"))) for cells in library().cells("requirements"))


def _works() -> dict[tuple[str, Step], tuple[str, Work]]:
    """Give this session's readings by file and what is read, each with what it was read with."""
    works: dict[tuple[str, Step], tuple[str, Work]] = st.session_state.setdefault("files.works", {})
    return works


def keep_only(files: Collection[str]) -> None:
    """Forget the readings of files that are not uploaded any more, and end those that still run."""
    for place in [place for place in _works() if place[0] not in files]:
        _works().pop(place)[1].cancel()


def _in_time(what: Step, made: str, file: Uploaded, read: Callable[[Told], Any]) -> Any:
    """Give what comes of reading; while a large file is read, show how far."""
    work = _work(what, made, file, read)
    if work.unwanted.is_set():
        _show_cancelled(file, what)
        raise NotReadYetError
    if not work.done.wait(0.3):
        _show_work(work, file, what)
        raise NotReadYetError
    if work.failed is not None:
        raise work.failed
    return work.found


def _work(what: Step, made: str, file: Uploaded, read: Callable[[Told], Any]) -> Work:
    before = _works().get((file.key, what))
    if before and before[0] == made:
        return before[1]
    if before:
        before[1].cancel()
    work = Work(file.name)
    _works()[file.key, what] = made, work
    if len(file.data) <= SMALL_BYTES:
        work.run(read)
    else:
        work.start(read)
    return work


@st.fragment(run_every=0.5)
def _show_work(work: Work, file: Uploaded, what: Step) -> None:
    if work.done.is_set() or work.unwanted.is_set():
        st.rerun()
    start, end = _OF_THE_BAR[what]
    done = start + (end - start) * work.share
    st.progress(done, f"{literal(file.name)}, {len(file.data) / 1e6:,.1f} MB. {work.stage}: {done:.0%}")
    st.button("Cancel", key="files.cancel", icon=":material/cancel:", on_click=work.cancel)


def _show_cancelled(file: Uploaded, what: Step) -> None:
    st.info(f"Reading {literal(file.name)} was cancelled. Nothing of it was taken.", icon=":material/cancel:")
    st.button("Read it again", key="files.again", icon=":material/refresh:", on_click=_again, args=(file.key, what))


def _again(key: str, what: Step) -> None:
    _works().pop((key, what), None)
