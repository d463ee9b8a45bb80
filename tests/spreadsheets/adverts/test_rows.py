"""What a person ticks becomes requirements whose note carries the sentences."""

from core.spreadsheets.adverts.findings import advert_findings
from core.spreadsheets.adverts.rows import NOTE_MAX, advert_rows
from core.workbook.checks import checked_cells
from core.workbook.role_sheets import Requirement

TEXT = "Requirements:\n- 3 years of SQL\n- Very good Excel skills\nNice to have: R, Tableau\nSQL is a must."
FOUND = advert_findings(TEXT, {"SQL": [], "Microsoft Excel": [], "R": []})


def test_ticked_skills_become_requirements_with_their_sentences_and_what_is_only_proposed() -> None:
    assert advert_rows(FOUND, "Analyst", {"sql", "R", "Tableau"}) == [
        {
            "role": "Analyst",
            "skill": "SQL",
            "level": 3,
            "weight": 4,
            "must": True,
            "note": "Asks for 3 years. Level and weight are proposed.\n“3 years of SQL”\n“SQL is a must.”",
        },
        {
            "role": "Analyst",
            "skill": "R",
            "level": 3,
            "weight": 2,
            "note": "Level and weight are proposed.\n“Nice to have: R, Tableau”",
        },
        {
            "role": "Analyst",
            "skill": "Tableau",
            "level": 3,
            "weight": 3,
            "note": "Level and weight are proposed.\n“Nice to have: R, Tableau”",
        },
    ]


def test_a_level_that_the_wording_says_is_not_called_proposed() -> None:
    assert advert_rows(FOUND, "Analyst", ["Microsoft Excel"]) == [
        {
            "role": "Analyst",
            "skill": "Microsoft Excel",
            "level": 4,
            "weight": 4,
            "must": True,
            "note": "Weight is proposed.\n“Very good Excel skills”",
        }
    ]


def test_nothing_ticked_gives_no_row() -> None:
    assert advert_rows(FOUND, "Analyst", []) == []
    assert advert_rows(FOUND, "Analyst", ["Python"]) == []


def test_every_row_passes_the_checks_of_the_sheet() -> None:
    for row in advert_rows(FOUND, "Analyst", ["SQL", "Microsoft Excel", "R", "Tableau"]):
        assert checked_cells(Requirement, dict(row), "") == (row, {})


def test_a_note_of_many_sentences_is_cut() -> None:
    found = advert_findings("\n".join(f"You need SQL for reason {number}." for number in range(400)), {"SQL": []})
    note = str(advert_rows(found, "Analyst", ["SQL"])[0]["note"])
    assert len(note) == NOTE_MAX
    assert note.endswith("…")
