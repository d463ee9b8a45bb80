"""Hidden sheets are asked about; hidden rows and columns are read, and said."""

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Page, Rows, text_table, xlsx

NOW: Rows = [["Skill", "Level (0-5)", "Note"], ["Thatching", 3, "reed"], ["Ditching", 2, None], ["Scything", 4, None]]
ONCE: Rows = [["Skill", "Level (0-5)"], ["Coppicing", 5], ["Charcoal burning", 4]]


def read(*pages: Page, answers: dict[str, str] | None = None) -> Understood:
    return understand(xlsx(*pages), "crafts.xlsx", answers)


def test_a_hidden_sheet_is_left_out_until_someone_wants_it() -> None:
    pages = (Page("Now", NOW), Page("Once", ONCE, hidden=True))
    found = read(*pages)
    assert [table.area.sheet for table in found.tables] == ["Now"]
    assert [(one.area.sheet, one.reason) for one in found.skipped] == [("Once", "on a hidden sheet")]
    (question,) = found.questions
    assert (question.id, question.saw, question.proposed) == ("hidden:Once", "Once: 2 skills", "no, leave it out")
    answered = read(*pages, answers={"hidden:Once": "yes, read it too"})
    assert [table.area.sheet for table in answered.tables] == ["Now", "Once"]
    assert not answered.questions


def test_a_hidden_sheet_is_proposed_where_no_other_holds_anything() -> None:
    found = read(Page("Read me", [["This is how to fill it in."]]), Page("Once", ONCE, hidden=True))
    assert [one.proposed for one in found.questions] == ["yes, read it too"]
    assert [one.name for table in found.tables for one in table.skills] == ["Coppicing", "Charcoal burning"]


def test_hidden_rows_and_columns_are_read_and_named() -> None:
    found = read(Page("Now", NOW, hidden_rows=(3,), hidden_columns=("C",)))
    assert [one.name for one in found.tables[0].skills] == ["Thatching", "Ditching", "Scything"]
    assert found.tables[0].levels[0].extra["note"] == "reed"
    assert "Now, A1:C4: hidden in the file and read like the rest: row 3 and column C." in found.assumed


def test_of_many_hidden_rows_the_first_are_named_and_the_others_counted() -> None:
    rows: Rows = [["Skill", "Level (0-5)"], *([f"Craft {number}", 3] for number in range(10, 30))]
    found = read(Page("Now", rows, hidden_rows=tuple(range(2, 12))))
    assert any(one.endswith("rows 2, 3, 4, 5, 6, 7 and 4 more.") for one in found.assumed)


def test_nothing_is_hidden_in_a_text_table() -> None:
    assert not any("hidden" in one for one in understand(text_table(NOW), "crafts.csv").assumed)


def test_a_hidden_list_of_what_stands_in_the_cells_of_other_sheets_is_left_out_without_a_question() -> None:
    rows: Rows = [["Name", "Town", "Thatching", "Ditching"], ["Ada Holm", "Pune", 3, 4], ["Bo Lind", "London", 1, 2]]
    found = read(Page("Now", rows), Page("Lists", [["London"], ["Pune"], ["London"]], hidden=True))
    assert not any(one.id.startswith("hidden") for one in found.questions)
    assert [table.area.sheet for table in found.tables] == ["Now"]
