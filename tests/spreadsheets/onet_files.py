"""Small tables in the layout of O*NET's, and where the published ones are."""

import io
from collections.abc import Mapping, Sequence
from typing import Final

import openpyxl
import pytest

from tests.test_real_occupations import ONET

needs_onet: Final = pytest.mark.skipif(
    not (ONET / "Skills.xlsx").exists() or not (ONET / "Knowledge.xlsx").exists(),
    reason=f"O*NET's tables Skills.xlsx and Knowledge.xlsx are not in {ONET}; name their folder in TRELLIS_ONET.",
)

RATINGS: Final = (
    "O*NET-SOC Code", "Title", "Element ID", "Element Name", "Scale ID", "Scale Name", "Data Value", "N",
    "Standard Error", "Lower CI Bound", "Upper CI Bound", "Recommend Suppress", "Not Relevant", "Date",
    "Domain Source",
)  # fmt: skip

Table = Sequence[Sequence[object]]


def xlsx(*tables: Table, title: str = "Sheet") -> bytes:
    """Make a workbook of one sheet a table, the first row its headers."""
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for number, table in enumerate(tables, 1):
        sheet = made.create_sheet(title if number == 1 else f"{title} {number}")
        for row in table:
            sheet.append(list(row))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def rating(
    code: str, element: str, scale: str, value: object, *, suppress: str = "N", relevant: str = "", name: str = ""
) -> list[object]:
    """Make a row of a table of ratings; `relevant` is what stands under Not Relevant."""
    titles = {"11-1011.00": "Chief Executives", "43-3031.00": "Clerks", "11-3031.00": "Managers"}
    names = {"2.A.1.a": "Reading", "2.A.1.e": "Mathematics", "2.C.4.a": "Mathematics", "1.A.1.a.1": "Hearing"}
    return [
        code, titles[code], element, name or names[element], scale, scale, value, 8, 0.1, 1, 5, suppress, relevant,
        "08/2023", "Analyst",
    ]  # fmt: skip


def pair(code: str, element: str, importance: object, level: object) -> list[list[object]]:
    """Make the two rows of one requirement."""
    return [rating(code, element, "IM", importance), rating(code, element, "LV", level, relevant="N")]


def small_release() -> dict[str, Table]:
    """Give every table that is read, of two occupations."""
    return {
        "Skills.xlsx": [
            RATINGS,
            *pair("11-1011.00", "2.A.1.a", 4.5, 4.9),
            *pair("11-1011.00", "2.A.1.e", 3.0, 3.15),
            *pair("43-3031.00", "2.A.1.a", 3.5, 2.0),
            rating("43-3031.00", "2.A.1.e", "IM", 2.1),
            rating("43-3031.00", "2.A.1.e", "LV", 3, suppress="Y", relevant="N"),
        ],
        "Knowledge.xlsx": [
            RATINGS,
            *pair("43-3031.00", "2.C.4.a", 4.0, 5.25),
            rating("11-1011.00", "2.C.4.a", "IM", 1.2),
            rating("11-1011.00", "2.C.4.a", "LV", 0.3, relevant="Y"),
        ],
        "Abilities.xlsx": [RATINGS, *pair("11-1011.00", "1.A.1.a.1", 4.0, 7.0)],
        "Occupation Data.xlsx": [
            ["O*NET-SOC Code", "Title", "Description"],
            ["43-3031.00", "Bookkeeping Clerks", "Keep the books."],
            ["11-1011.00", "Chief Executives", "Plan and direct."],
            ["11-3031.00", "Financial Managers", "Direct money."],
        ],
        "Job Zones.xlsx": [
            ["O*NET-SOC Code", "Title", "Job Zone", "Date", "Domain Source"],
            ["11-1011.00", "Chief Executives", 5, "08/2023", "Analyst"],
            ["43-3031.00", "Bookkeeping Clerks", 3, "08/2023", "Analyst"],
        ],
        "Technology Skills.xlsx": [
            ["O*NET-SOC Code", "Title", "Example", "Commodity Code", "Commodity Title", "Hot Technology", "In Demand"],
            ["43-3031.00", "Bookkeeping Clerks", "Ledger Pro", 43231601, "Accounting software", "Y", "N"],
        ],
        "Related Occupations.xlsx": [
            ["O*NET-SOC Code", "Title", "Related O*NET-SOC Code", "Related Title", "Relatedness Tier", "Index"],
            ["43-3031.00", "Bookkeeping Clerks", "11-1011.00", "Chief Executives", "Supplemental", 2],
            ["43-3031.00", "Bookkeeping Clerks", "11-3031.00", "Financial Managers", "Primary-Short", 1],
        ],
        "Level Scale Anchors.xlsx": [
            ["Element ID", "Element Name", "Scale ID", "Scale Name", "Anchor Value", "Anchor Description"],
            ["2.A.1.a", "Reading", "LV", "Level", 6, "Read a journal"],
            ["2.A.1.a", "Reading", "LV", "Level", 2, "Read a note"],
        ],
        "Scales Reference.xlsx": [
            ["Scale ID", "Scale Name", "Minimum", "Maximum"],
            ["IM", "Importance", 1, 5],
            ["LV", "Level", 0, 7],
        ],
        "Alternate Titles.xlsx": [
            ["O*NET-SOC Code", "Title", "Alternate Title", "Short Title", "Source(s)"],
            ["11-1011.00", "Chief Executives", "Chief Executive Officer", "CEO", "09"],
            ["11-1011.00", "Chief Executives", "Managing Director", "n/a", "09"],
        ],
    }


def files(tables: Mapping[str, Table]) -> dict[str, bytes]:
    """Make the files of some tables."""
    return {name: xlsx(table, title=name.removesuffix(".xlsx")) for name, table in tables.items()}
