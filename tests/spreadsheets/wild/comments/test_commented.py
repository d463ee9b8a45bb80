"""A comment comes beside the level it is about, explains the scale, or is said to be left out."""

from collections.abc import Mapping

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.taking.taking import taken
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

LIST: Rows = [["Skill", "Level (0-5)", "Evidence", "Note"], ["Rigging", 3, "boat", "daily"], ["Splicing", None, None]]
PEOPLE_DOWN: Rows = [["Who", "Rigging", "Splicing"], ["Ana Ruiz", 3, None], ["Bo Berg", 2, 5]]


def read(rows: Rows, **notes: str) -> Understood:
    return understand(xlsx(Page("Harbour", rows, notes=notes)), "harbour.xlsx")


def beside(found: Understood) -> Mapping[tuple[str, str], Mapping[str, object]]:
    """Give what stands beside each level, by person and skill."""
    return {(level.person, level.skill): level.extra for table in found.tables for level in table.levels}


def test_comments_on_the_level_the_skill_and_the_evidence_join_the_note_of_their_row() -> None:
    found = beside(read(LIST, A2="knots too", B2="self-rated", C2="the Vega"))
    assert found["", "Rigging"] == {"evidence": "boat", "note": "daily; knots too; self-rated; the Vega"}


def test_a_comment_that_wishes_is_a_flag_and_no_note() -> None:
    found = read(LIST, B2="Wants to learn")
    assert beside(found)["", "Rigging"] == {"evidence": "boat", "note": "daily", "wants to grow": "yes"}
    assert "Harbour, A1:D3: comments on cells were taken, 1 as a wish to grow." in found.assumed


def test_a_comment_on_a_blank_level_stays_beside_the_skill_that_is_not_rated() -> None:
    found = read(LIST, B3="asked Gus")
    level = found.tables[0].levels[1]
    assert (level.skill, level.written, level.level, level.extra) == ("Splicing", "", None, {"note": "asked Gus"})
    rows = taken(found).sheets[0].rows
    assert [row.cells.get("note") for row in rows] == ["daily", "asked Gus"]


def test_in_a_matrix_a_comment_on_a_cell_is_for_one_person_and_on_a_skill_for_all() -> None:
    found = beside(read(PEOPLE_DOWN, B1="standing and running", C2="next year"))
    assert found["Ana Ruiz", "Rigging"] == {"note": "standing and running"}
    assert found["Bo Berg", "Rigging"] == {"note": "standing and running"}
    assert found["Ana Ruiz", "Splicing"] == {"note": "next year"}
    assert found["Bo Berg", "Splicing"] == {}


def test_a_comment_on_a_header_that_explains_the_scale_is_its_legend() -> None:
    found = read([LIST[0], ["Rigging", 3], ["Splicing", 4]], B1="0 = none, 2 = with help, 4 = teaches it")
    scale = found.tables[0].scale
    assert scale is not None
    assert (scale.source, scale.high) == ("legend", 5)  # the header names 0-5, which widens the legend
    found = read([["Skill", "Level"], ["Rigging", 3], ["Splicing", 4]], B1="0 = none, 2 = with help, 4 = teaches it")
    # 5 x 3 / 4 = 3.75, rounded down to half steps, and 5
    assert [level.level for level in found.tables[0].levels] == [3.5, 5]
    assert found.questions == ()


def test_two_headers_that_explain_different_levels_are_notes_of_their_skills() -> None:
    notes = {"B1": "1 = ties knots\n2 = rigs alone\n3 = leads", "C1": "1 = eye splice\n2 = long splice\n3 = wire"}
    found = read(PEOPLE_DOWN, **notes)
    assert beside(found)["Bo Berg", "Splicing"] == {"note": notes["C1"]}


def test_a_comment_on_nothing_that_is_taken_is_said_with_its_cell() -> None:
    found = read(PEOPLE_DOWN, A2="on leave until June", F9="as of May")
    said = [sentence for sentence in found.assumed if "comment" in sentence]
    assert said == [
        "Harbour, A2: the comment 'on leave until June' is about no level and left out.",
        "Harbour, F9: the comment 'as of May' is about no level and left out.",
    ]


def test_of_many_comments_left_out_ten_are_told_and_the_others_counted() -> None:
    found = read(PEOPLE_DOWN, **{f"H{row}": f"remark {row}" for row in range(1, 15)})
    assert "Harbour, H10: the comment 'remark 10' is about no level and left out." in found.assumed
    assert "4 more comments on cells are left out." in found.assumed


def test_a_comment_on_a_blank_cell_of_a_ladder_asks_for_nothing() -> None:
    rows: Rows = [["Skill (0-5)", "Junior analyst", "Senior analyst"], ["Rigging", 1, 4], ["Splicing", None, 3]]
    found = read(rows, B3="later")
    assert found.tables[0].kind == "requirements"
    assert len(found.tables[0].levels) == 3
    assert "Harbour, B3: the comment 'later' is about no level and left out." in found.assumed


def test_a_comment_in_the_row_of_an_action_is_its_note() -> None:
    rows: Rows = [["Action", "Due", "Status"], ["Course on splicing", "2027-01-01", "open"]]
    found = read([*rows, ["Sail the Vega", "2027-05-01", "open"]], A2="ask Gus")
    assert found.tables[0].actions[0].cells["note"] == "ask Gus"
