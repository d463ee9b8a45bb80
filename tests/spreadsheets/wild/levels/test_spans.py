"""A cell from one level to another is kept as written and said; it takes no column and no row of headers with it."""

import pytest

from core.spreadsheets.wild.levels.spans import span_of
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood


def read(text: str) -> Understood:
    return understand(text.encode(), "team.csv")


def levels(read: Understood) -> dict[tuple[str, str], float | None]:
    (table,) = read.tables
    return {(one.person, one.skill): one.level for one in table.levels}


@pytest.mark.parametrize("span", ["2-3", "2–3", "2 to 3", "2 bis 3"])
def test_one_span_among_levels_loses_no_other_level_of_its_column(span: str) -> None:
    found = read(f"Nurse,X-rays (0-3),Fluoride\nKelly,3,{span}\nTanisha,2,2\nMagda,0,3\nJo,1,1\n")
    got = levels(found)
    assert (got["Kelly", "Fluoride"], got["Tanisha", "Fluoride"], got["Magda", "Fluoride"]) == (None, 3, 5)
    assert [one.where for one in found.problems] == ["team.csv, cell C2"]


@pytest.mark.parametrize("dash", ["-", "–"])
def test_spans_of_language_levels_are_no_headers_and_are_said(dash: str) -> None:
    text = (
        "Lehrkraft,DaF,Englisch,Spanisch\nFrau Kohl,A1-C1,A1-B1,\nHerr Ortega,,A1-A2,A1-C2\nFrau Novak,A1-B2,,A1\n"
    ).replace("-", dash)
    found = read(text)
    assert [one.name for one in found.tables[0].people] == ["Frau Kohl", "Herr Ortega", "Frau Novak"]
    assert found.tables[0].header_rows == (1,)
    assert {key: level for key, level in levels(found).items() if level is not None} == {("Frau Novak", "Spanisch"): 1}
    assert len(found.problems) == 5


@pytest.mark.parametrize(
    "text",
    [
        "Name,Git,SQL\nAnn Lee,1-2,2-3\nBob Day,3-4,2-3\nCy Poe,1-2,3-4\n",  # could be anything
        "Team,Match 1,Match 2\nReds,1-2,2-3\nBlues,0-1,2\nGreens,1-3,1-2\n",
    ],
)
def test_columns_of_nothing_but_spans_of_numbers_are_no_levels(text: str) -> None:
    assert read(text).tables == ()


@pytest.mark.parametrize("text", ["3-1", "9-17", "self-taught", "A-B", "2-", "-3", "02-03-2026"])
def test_other_texts_with_a_dash_are_no_spans(text: str) -> None:
    assert span_of(text) is None
