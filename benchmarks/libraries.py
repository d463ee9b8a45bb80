"""Role libraries: import of O*NET's tables against calamine's bare read of them, memory, search, every role compared.

O*NET's tables are not part of Trellis: where they are not found, search and comparison run on made-up libraries alone.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import numpy as np
from python_calamine import CalamineWorkbook

from benchmarks.people import AT
from benchmarks.timing import Line, Table, Times, seconds_of, timed, times_of
from core.roles.comparing import compared_with_every_role
from core.roles.keeping import to_bytes
from core.roles.library import RoleLibrary, frame_of
from core.roles.searching import LibrarySearch
from core.spreadsheets.onet import read_onet
from core.store import Access, open_store
from tests.test_real_occupations import ONET

FILES = ("Skills.xlsx", "Knowledge.xlsx")
TIMES = 9

ROLES, OTHER_TITLES = 1_000, 55
SKILLS, OTHER_NAMES = 14_000, 7
REQUIREMENTS = 68
TYPED = ("financial manager", "regsitered nurs", "managers sales", "buisness analist", "data", "11-3031.00", "zzyzx")
"""Typed letter by letter; every beginning is a keystroke."""

MEMORY = """
from pathlib import Path
from benchmarks.libraries import bare_read, imported
{act}
status = Path("/proc/self/status").read_text()
print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))
"""
"""Prints the largest memory of a process of its own, in KiB, on Linux; getrusage would count its parent's too."""


def bare_read(folder: Path) -> None:
    """Read all cells of the two tables with calamine, and nothing else: the floor."""
    for name in FILES:
        data = BytesIO((folder / name).read_bytes())
        CalamineWorkbook.from_filelike(data).get_sheet_by_index(0).to_python()


def imported(folder: Path, access: Access) -> RoleLibrary:
    """Import the two tables as the app does: checked, understood, packed, stored."""
    library = read_onet({name: (folder / name).read_bytes() for name in FILES})
    access.add_library(
        to_bytes(library), name=library.name, source=library.source, release=library.release,
        attribution=library.attribution, at=AT,
    )  # fmt: skip
    return library


def measured() -> Table:
    """Measure what the machine allows: the import only where O*NET's tables are."""
    sort = timed(lambda: np.sort(np.random.default_rng(1).random(1_000_000)), TIMES)
    lines = [Line("floor: numpy makes and sorts a million numbers", sort)]
    remarks = [f"O*NET's tables are not in {ONET}; name their folder in TRELLIS_ONET to measure the import."]
    if all((ONET / name).exists() for name in FILES):
        with TemporaryDirectory() as folder:
            found, remarks = _import(Path(folder))
        lines = [*found, *lines]
    library = made_library()
    search = LibrarySearch([library])
    search.roles("a"), search.skills("a")
    levels = dict(zip(library.skills["name"][:REQUIREMENTS], map(float, _halves(REQUIREMENTS)), strict=True))
    lines += [
        Line("a keystroke: roles", _keystrokes(search.roles), sort, "below 100 ms"),
        Line("a keystroke: skills", _keystrokes(search.skills), sort, "below 100 ms"),
        Line(
            "one person against every role", timed(lambda: compared_with_every_role(library, levels), TIMES), sort,
            "below 100 ms",
        ),
    ]  # fmt: skip
    size = (
        f"Searched: {ROLES:,} roles with {OTHER_TITLES} other titles each and their codes, {SKILLS:,} skills with "
        f"{OTHER_NAMES} other names each; compared: {ROLES:,} roles with {REQUIREMENTS} requirements each."
    )
    ready = timed(lambda: LibrarySearch([library]).skills("a"), 3)
    return Table(
        "Role libraries", tuple(lines), (*remarks, size, f"Making the skills ready to search: {ready.said()}.")
    )


def _import(folder: Path) -> tuple[list[Line], list[str]]:
    store = open_store(f"sqlite:///{folder / 'trellis.db'}")
    access = store.as_user(store.local_user(AT).id)
    library = imported(ONET, access)
    bare_read(ONET)
    # in turns, so that what else the machine does falls on both
    turns = [(seconds_of(lambda: bare_read(ONET)), seconds_of(lambda: imported(ONET, access))) for _ in range(TIMES)]
    store.close()
    floor, whole = (times_of(times) for times in zip(*turns, strict=True))
    act = "from core.store import open_store\nfrom benchmarks.people import AT\n"
    act += f"store = open_store('sqlite:///{folder / 'memory.db'}')\n"
    act += f"imported(Path({str(ONET)!r}), store.as_user(store.local_user(AT).id))"
    remarks = [
        f"{len(library.requirements):,} requirements of {library.requirements['role'].nunique():,} occupations, packed "
        f"into {len(to_bytes(library)) / 1e6:.1f} MB.",
        f"Largest memory of a process that imports: {_memory(act)} (aim below 600), that reads bare: "
        f"{_memory(f'bare_read(Path({str(ONET)!r}))')}, that only starts: {_memory('pass')}.",
    ]
    return [
        Line(f"floor: calamine reads the cells of {' and '.join(FILES)}", floor),
        Line("import: read, check, understand, store", whole, floor, "at most 1.5"),
    ], remarks


def _memory(act: str) -> str:
    if not Path("/proc/self/status").exists():
        return "not known here"
    done = subprocess.run([sys.executable, "-c", MEMORY.format(act=act)], capture_output=True, check=True, text=True)
    return f"{float(done.stdout) / 1024:.0f} MiB"


def _keystrokes(search: Callable[[str], object]) -> Times:
    """Type each text letter by letter, three times over."""
    beginnings = [text[:end] for text in TYPED for end in range(1, len(text) + 1)] * 3
    return times_of(seconds_of(lambda typed=text: search(typed)) for text in beginnings)  # type: ignore[misc]


def made_library() -> RoleLibrary:
    """Make a library of the size of O*NET's occupations and ESCO's skills."""
    names = _names()
    roles = {
        "code": [f"{11 + place // 50}-{1000 + place}.00" for place in range(ROLES)],
        "title": [next(names) for _ in range(ROLES)],
        "alternatives": ["\n".join(next(names) for _ in range(OTHER_TITLES)) for _ in range(ROLES)],
    }
    skills = {
        "id": [f"s{place}" for place in range(SKILLS)],
        "name": [next(names) for _ in range(SKILLS)],
        "alternatives": ["\n".join(next(names) for _ in range(OTHER_NAMES)) for _ in range(SKILLS)],
    }
    number = np.random.default_rng(68)
    requirements = {
        "role": np.repeat(np.arange(ROLES), REQUIREMENTS),
        "skill": np.tile(np.arange(REQUIREMENTS), ROLES),
        "weight": number.integers(100, 501, ROLES * REQUIREMENTS) / 100,
        "level": _halves(ROLES * REQUIREMENTS),
        "must": number.random(ROLES * REQUIREMENTS) < 0.1,
    }
    return RoleLibrary(
        "Made up", "1.0", "", "", frame_of("roles", roles), frame_of("skills", skills),
        frame_of("requirements", requirements),
    )  # fmt: skip


def _halves(length: int) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    return np.random.default_rng(5).integers(0, 11, length) / 2


def _names() -> Iterator[str]:
    """Yield names of two to five words, as many words in all as real ones have (some 25,000)."""
    number, known = Random(14), ["financial", "manager", "registered", "nurse", "sales", "business", "analyst", "data"]  # noqa: S311 - the same names every time
    syllables = [
        first + second for first in "bcdfghklmnprstvw" for second in ("a", "e", "i", "o", "u", "an", "er", "in")
    ]
    known += ["".join(number.choices(syllables, k=number.randint(2, 5))) for _ in range(25_000)]
    for place in count():
        words = number.choices(known[:400] if place % 2 else known, k=number.randint(1, 4))
        yield " ".join([*words, known[8 + place % (len(known) - 8)]])
