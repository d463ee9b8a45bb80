"""Files to download, made when they are asked for."""

import re

from core.spreadsheets.csv_export import write_csv
from core.spreadsheets.writer import write_template, write_workbook
from core.store import PersonStore
from core.workbook.cells import plain_text
from core.workbook.sheets import SHEETS
from pages.parts.workspace import today, workbook


def workbook_bytes(someone: PersonStore) -> bytes:
    """Give the workbook as .xlsx."""
    return write_workbook(workbook(someone))


def workbook_name(someone: PersonStore) -> str:
    """Give the file name of the workbook: whose it is, and the day."""
    name = plain_text(workbook(someone).single("profile").get("name")) or "workbook"
    plain = re.sub(r"[^\w-]+", "_", name).strip("_")
    return f"{plain or 'workbook'}_{today()}.xlsx"


def template_bytes() -> bytes:
    """Give the empty template as .xlsx."""
    return write_template()


def csv_of(someone: PersonStore, sheet: str) -> bytes:
    """Give one sheet as CSV."""
    return write_csv(SHEETS[sheet], workbook(someone).rows(sheet))
