"""Files of any shape on screen: read in the background, shown as they were understood, corrected, and asked about."""

import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from core.spreadsheets.incoming import Incoming
from core.spreadsheets.plain_files import read_plainly
from core.spreadsheets.wild.corrections import Correction
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.remembered import shape_of
from core.spreadsheets.wild.understood import Understood
from core.workbook.cells import name_key, plain_text
from pages.parts.library import library

SMALL_BYTES = 300_000
"""Files up to this size are read at once; larger ones in the background, with a button to cancel."""


@dataclass
class Reading:
    """A file that is being read, in a thread of its own: what came of it, or how it failed."""

    found: Any = None
    failed: Exception | None = None
    done: threading.Event = field(default_factory=threading.Event)

    def run(self, read: Callable[[], Any]) -> None:
        """Read, and keep what comes of it."""
        try:
            self.found = read()
        except Exception as failed:
            self.failed = failed
        finally:
            self.done.set()


@dataclass(frozen=True)
class Uploaded:
    """An uploaded file: its name, its bytes, and what tells it from others."""

    name: str
    data: bytes

    @property
    def key(self) -> str:
        """Give what tells it from other files; it is short and can stand in a widget's key."""
        return hashlib.sha256(self.name.encode() + self.data).hexdigest()[:12]


def plainly(file: Uploaded) -> Incoming | None:
    """Read a file whose tables are those of Trellis; None when it is of another shape.

    Raises:
        FileRefusedError: When it is no spreadsheet, too large, protected or broken.
    """
    found: Incoming | None = _in_time(f"plain.{file.key}", file, lambda: read_plainly(file.data, file.name))
    return found


def understood(file: Uploaded, answers: dict[str, str], corrections: tuple[Correction, ...]) -> Understood:
    """Read a file of any shape.

    Raises:
        FileRefusedError: When it is no spreadsheet, too large, protected or broken.
    """
    skills = known_skills()
    made = hashlib.sha256(repr((sorted(answers.items()), corrections)).encode()).hexdigest()[:12]
    found: Understood = _in_time(
        f"wild.{file.key}.{made}", file, lambda: understand(file.data, file.name, answers, skills, corrections)
    )
    return found


@st.cache_resource(show_spinner=False)
def known_skills() -> frozenset[str]:
    """Give the keys of the skills that roles of the library ask for."""
    return frozenset(name_key(plain_text(cells.get("skill"))) for cells in library().cells("requirements"))


@st.cache_data(max_entries=16, show_spinner=False)
def shape(key: str, _data: bytes, name: str) -> str:  # noqa: ARG001 - the cache's key
    """Give what files of the shape of this one share."""
    return shape_of(_data, name)


@st.cache_resource(max_entries=24, scope="session", show_spinner=False)
def _reading(key: str, _file: Uploaded, _read: Callable[[], Any]) -> Reading:  # noqa: ARG001 - the cache's key
    reading = Reading()
    if len(_file.data) <= SMALL_BYTES:
        reading.run(_read)
    else:
        threading.Thread(target=reading.run, args=(_read,), daemon=True).start()
    return reading


def _in_time(key: str, file: Uploaded, read: Callable[[], Any]) -> Any:
    """Give what comes of reading; while a large file is read, show so and end the run."""
    if st.session_state.get("files.cancelled") == file.key:
        st.info(f"Reading {file.name} was cancelled. Choose it again to read it.", icon=":material/cancel:")
        st.stop()
    reading = _reading(key, file, read)
    if not reading.done.wait(0.2):
        _show_reading(reading, file)
        st.stop()
    if reading.failed is not None:
        raise reading.failed
    return reading.found


@st.fragment(run_every=0.5)
def _show_reading(reading: Reading, file: Uploaded) -> None:
    if reading.done.is_set():
        st.rerun()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.status(f"Reading {file.name} ({len(file.data) / 1e6:,.1f} MB) …", type="compact")
        st.button("Cancel", key="files.cancel", icon=":material/cancel:", on_click=_cancel, args=(file.key,))


def _cancel(key: str) -> None:
    st.session_state["files.cancelled"] = key
