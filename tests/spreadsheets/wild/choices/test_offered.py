"""The levels that a drop-down offers are the scale of the cells below it."""

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable, Understood
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

CRAFTS: Rows = [["Skill", "Level"], ["Thatching", 3], ["Hedge laying", 2], ["Ditching", 1]]
HIVE: Rows = [["Skill", "Ada Holm", "Bo Lind"], ["Smoking", "Worker", "Queen"], ["Swarming", "Queen", "Worker"]]


def read(rows: Rows, answers: dict[str, str] | None = None, **drop_downs: str) -> Understood:
    cells = {name.replace("_", ":"): formula for name, formula in drop_downs.items()}
    return understand(xlsx(Page("Crafts", rows, drop_downs=cells)), "crafts.xlsx", answers)


def levels(table: FoundTable) -> list[float | None]:
    return [one.level for one in table.levels]


def known_from(found: Understood) -> str:
    scale = found.tables[0].scale
    assert scale is not None
    return scale.source


def test_numbers_are_read_in_the_range_that_the_drop_down_offers_without_a_question() -> None:
    assert read(CRAFTS).questions
    found = read(CRAFTS, B2_B40='"1,2,3,4"')
    assert not found.questions
    assert levels(found.tables[0]) == [3.5, 2.5, 1]  # of 1 to 4: 1 is 1, 4 is 5, those between by equal steps
    assert known_from(found) == "drop-down"


def test_the_words_of_the_choices_explain_the_numbers() -> None:
    rows: Rows = [["Skill", "My level"], ["Thatching", "3 - Can do"], ["Ditching", "2 - With help"]]
    found = read(rows, B2_B40='"1 - Never heard,2 - With help,3 - Can do,4 - Teaches"')
    assert not found.questions
    assert levels(found.tables[0]) == [3, 1.5]
    assert known_from(found) == "drop-down"


def test_a_range_in_the_header_goes_before_the_drop_down() -> None:
    rows: Rows = [["Skill", "Level (0-5)"], *CRAFTS[1:]]
    found = read(rows, B2_B40='"1,2,3"')
    assert levels(found.tables[0]) == [3, 2, 1]
    assert known_from(found) == "header"


def test_words_that_nobody_knows_are_levels_where_several_columns_offer_them_and_asked_about_in_their_order() -> None:
    found = read(HIVE, B2_C40='"Egg,Worker,Drone,Queen"')
    (question,) = found.questions
    assert question.choices[1] == "Egg 0, Worker 1.5, Drone 3, Queen 5"
    assert levels(found.tables[0]) == [None, None, None, None]
    answered = read(HIVE, {question.id: question.choices[1]}, B2_C40='"Egg,Worker,Drone,Queen"')
    # four steps from 0 to 5: 0, 1.67 (1.5), 3.33 (3), 5
    assert levels(answered.tables[0]) == [1.5, 5, 5, 1.5]


def test_a_drop_down_on_another_column_says_nothing_of_the_levels() -> None:
    rows: Rows = [["Skill", "Status", "Level"], *([name, "Open", level] for name, level in CRAFTS[1:])]
    found = read(rows, B2_B40='"1,2,3,4,5,6,7"')
    assert found.questions[0].id == "scale:Crafts!A1, column C"
