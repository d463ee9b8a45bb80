"""A table of 60,000 rows: read, checked and compared with the workbook, against calamine's bare read; then saved."""

from datetime import date
from io import BytesIO
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import openpyxl
from python_calamine import CalamineWorkbook

from benchmarks.people import AT
from benchmarks.timing import Line, Table, timed
from core.spreadsheets.preview import preview
from core.spreadsheets.reader import read_workbook
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


def measured() -> Table:
    """Measure reading and comparing, and the save of what was read into a new database each time."""
    data = _file()
    floor = timed(lambda: CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0).to_python(), TIMES)
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
    lines = (
        Line("floor: calamine reads the cells", floor),
        Line("read, check and preview", read, floor),
        Line("save to SQLite, a new file", saved, floor),
    )
    return Table(f"Import of a table of {ROWS:,} skills (xlsx, {len(data) / 1e6:.1f} MB)", lines,
                 (f"{found.count('new'):,} rows new, {len(changes):,} changes saved.",))  # fmt: skip
