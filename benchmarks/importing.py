"""A table of 60,000 rows, and wild files of as many levels: read and compared, against calamine's bare read."""

from datetime import date
from io import BytesIO
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import openpyxl
from python_calamine import CalamineWorkbook

from benchmarks.people import AT
from benchmarks.timing import Line, Table, Times, timed
from core.spreadsheets.preview import preview
from core.spreadsheets.reader import read_workbook
from core.spreadsheets.wild.reader import understand
from core.store import open_store
from core.workbook.rows import Workbook
from core.workbook.scales import DRIVERS

ROWS = 60_000
TIMES = 5


def _file() -> bytes:
    """Make a plain table of skills as people keep it."""
    number, data = Random(60), BytesIO()  # noqa: S311 - the same table every time
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("My skills")
    sheet.append(["Skill", "Driver", "Level", "Wants to grow", "Last used", "Note"])
    for row in range(1, ROWS + 1):
        day = date(number.randint(2010, 2025), number.randint(1, 12), number.randint(1, 28))
        level = number.randint(0, 10) / 2
        sheet.append([f"Skill {row}", number.choice(tuple(DRIVERS)), level, "yes", day, f"Note {row}"])
    book.save(data)
    return data.getvalue()


def _matrix(people: int, skills: int) -> bytes:
    """Make a matrix of people down and skills across, levels 1 to 5, under a title, as a team keeps it."""
    number, data = Random(61), BytesIO()  # noqa: S311 - the same table every time
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Team")
    sheet.append(["Skills of the team, 1 = beginner to 5 = expert"])
    sheet.append([])
    sheet.append(["Name", *(f"Process {_word(skill)}" for skill in range(skills))])
    for person in range(people):
        sheet.append([f"Ana {_word(person).title()}", *(number.randint(1, 5) for _ in range(skills))])
    book.save(data)
    return data.getvalue()


def _word(number: int) -> str:
    """Make a word of three syllables that differs from the others by more than a letter."""
    syllables = ("ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu")
    return "".join(syllables[int(digit)] for digit in f"{number * 37 % 1000:03}")


def _bare(data: bytes) -> Times:
    return timed(lambda: CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0).to_python(), TIMES)


def measured() -> Table:
    """Measure reading and comparing, and the save of what was read into a new database each time."""
    data = _file()
    floor = _bare(data)
    read = timed(lambda: preview(Workbook(), read_workbook(data, "skills.xlsx")), TIMES)
    found = preview(Workbook(), read_workbook(data, "skills.xlsx"))
    ids = count()
    changes = found.changes(lambda: f"row{next(ids)}")
    with TemporaryDirectory() as folder:
        files = count()

        def save() -> None:
            store = open_store(f"sqlite:///{Path(folder) / f'{next(files)}.db'}")
            someone = store.as_user(store.local_user(AT).id).add_person("Made up", at=AT)
            someone.save(changes, at=AT)
            store.close()

        saved = timed(save, TIMES)
    team = _matrix(300, 200)
    bare = _bare(team)
    found_levels = sum(len(table.levels) for table in understand(team, "team.xlsx").tables)
    understood = timed(lambda: understand(team, "team.xlsx"), TIMES)
    wild = timed(lambda: understand(data, "skills.xlsx"), TIMES)
    lines = (
        Line("floor: calamine reads the cells", floor),
        Line("read, check and preview", read, floor),
        Line("save to SQLite, a new file", saved, floor),
        Line("the same read as a file of any shape", wild, floor),
        Line("floor: calamine reads the cells of a matrix, 300 people by 200 skills", bare),
        Line("the matrix read as a file of any shape", understood, bare),
    )
    return Table(f"Import of a table of {ROWS:,} skills (xlsx, {len(data) / 1e6:.1f} MB)", lines,
                 (f"{found.count('new'):,} rows new, {len(changes):,} changes saved.",
                  f"{found_levels:,} levels found in the matrix."))  # fmt: skip
