"""Lists behind drop-downs are nobody's skills."""

import pytest

from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

CRAFTS: Rows = [["Skill", "Team", "Level (0-5)"], ["Thatching", "North", 3], ["Ditching", "South", 2]]
LISTS: Rows = [["Teams", "Seasons"], ["North", "Spring"], ["South", "Autumn"], ["East", "Winter"]]
BEHIND = {"B2:B40": "Choices!$A$2:$A$4", "D2:D40": "Choices!$B$2:$B$4"}


def test_a_sheet_of_lists_to_choose_from_is_skipped_and_said() -> None:
    found = understand(xlsx(Page("Me", CRAFTS, drop_downs=BEHIND), Page("Choices", LISTS)), "me.xlsx")
    assert [table.area.sheet for table in found.tables] == ["Me"]
    (reason,) = [one.reason for one in found.skipped if one.area.sheet == "Choices"]
    assert reason == "lists to choose from, behind the drop-downs of other cells"


def test_a_list_from_which_skills_are_chosen_is_one_of_skills() -> None:
    skills: Rows = [["Skill"], ["Thatching"], ["Ditching"], ["Hedge laying"], ["Scything"]]
    behind = {"A2:A40": "Catalogue!$A$2:$A$5"}
    found = understand(xlsx(Page("Me", CRAFTS, drop_downs=behind), Page("Catalogue", skills)), "me.xlsx")
    assert [one.name for one in found.tables[1].skills] == ["Thatching", "Ditching", "Hedge laying", "Scything"]


def test_a_table_of_which_only_one_column_is_chosen_from_stays_a_table() -> None:
    behind = {"F2:F40": "Me!$B$2:$B$3"}
    found = understand(xlsx(Page("Me", CRAFTS, drop_downs=behind)), "me.xlsx")
    assert [one.name for one in found.tables[0].skills] == ["Thatching", "Ditching"]


@pytest.mark.parametrize("words", [["Beginner", "Advanced", "Expert"], ["Yes", "No"], ["Débutant", "Expert", "Oui"]])
def test_words_for_levels_and_yes_and_no_are_no_skills_even_without_a_drop_down(words: list[str]) -> None:
    lists = Page("Choices", [[word] for word in words])
    found = understand(xlsx(Page("Me", CRAFTS), lists), "me.xlsx")
    assert [table.area.sheet for table in found.tables] == ["Me"]
    assert any(one.area.sheet == "Choices" for one in found.skipped)
