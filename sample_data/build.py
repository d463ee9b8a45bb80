"""Makes the .xlsx files of this folder and the tables of its README from the readable sources beside it.

Run `python -m sample_data.build` after a change of a source. Row ids come from what names a row, so that a file built
again differs only where its source does.
"""

import io
import re
import uuid
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from core.spreadsheets.samples import LIBRARY_FILE, REFERENCE_DAY, SNAPSHOT_DAYS
from core.spreadsheets.writer import write_workbook
from core.workbook.checks import Problem, checked_cells, row_key
from core.workbook.declare import SheetRow
from core.workbook.rows import Row, Workbook, workbook_of
from core.workbook.sheets import SHEETS
from sample_data.ana_source import ana_rows
from sample_data.dictionary import with_dictionary
from sample_data.library_source import Cells, library_rows

_WRITTEN_AT: Final = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
NEWEST_FILE: Final = list(SNAPSHOT_DAYS)[-1]
HERE: Final = Path(__file__).parent
_ROW_IDS: Final = uuid.UUID("6f0c1f54-1a5e-4f6e-9a53-2b8f0e8d7c11")
"""Any fixed number: row ids are made from it and from what names the row."""


class SourceRefusedError(ValueError):
    """Sources that a workbook cannot take; says everything that is wrong with them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        super().__init__("\n".join(problem.sentence() for problem in problems))


def sample_workbooks() -> dict[str, Workbook]:
    """Give the workbook that each file of this folder holds, by file name."""
    library = library_rows()
    history = {file: ana_rows(number, day, library) for number, (file, day) in enumerate(SNAPSHOT_DAYS.items(), 1)}
    return {file: _workbook(file, rows) for file, rows in ({LIBRARY_FILE: library} | history).items()}


def _workbook(file: str, sheets: Mapping[str, Iterable[Cells]]) -> Workbook:
    rows: list[tuple[str, Row]] = []
    problems: list[Problem] = []
    for sheet, found in sheets.items():
        for number, raw in enumerate(found, 1):
            cells, refused = checked_cells(SHEETS[sheet], raw, f"{file}, sheet {SHEETS[sheet].title}, row {number}")
            rows.append((sheet, Row(_row_id(SHEETS[sheet], cells), number, cells)))
            problems.extend(refused.values())
    if problems:
        raise SourceRefusedError(problems)
    return workbook_of(rows)


def _row_id(sheet: type[SheetRow], cells: Mapping[str, object]) -> str:
    return uuid.uuid5(_ROW_IDS, "\n".join((sheet.sheet, *row_key(sheet, cells)))).hex


def without_clock(xlsx: bytes) -> bytes:
    """Give the same Excel file as if it had been written on the reference day, so that equal content is equal bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(xlsx)) as written, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as fixed:
        for part in written.infolist():
            content = written.read(part)
            if part.filename == "docProps/core.xml":
                content = _WRITTEN_AT.sub(rb"\g<1>%sT00:00:00Z" % REFERENCE_DAY.isoformat().encode(), content)
            stamp = zipfile.ZipInfo(
                part.filename, (REFERENCE_DAY.year, REFERENCE_DAY.month, REFERENCE_DAY.day, 0, 0, 0)
            )
            fixed.writestr(stamp, content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def main() -> None:
    """Write all files of this folder that are made."""
    made = sample_workbooks()
    for file, workbook in made.items():
        (HERE / file).write_bytes(without_clock(write_workbook(workbook)))
    readme = HERE / "README.md"
    explained = with_dictionary(readme.read_text(encoding="utf-8"), made[NEWEST_FILE])
    readme.write_text(explained, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
