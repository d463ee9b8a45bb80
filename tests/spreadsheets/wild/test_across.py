"""Which of several sheets with the same table is proposed as the one that counts."""

import pytest

from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Page, xlsx


def proposed(*titles: str) -> str:
    pages = [
        Page(title, [["Skill", "Level (0-5)"], ["Digging", 2], ["Planting", at]]) for at, title in enumerate(titles)
    ]
    (question,) = understand(xlsx(*pages), "garden.xlsx").questions
    assert question.choices == (*titles, "all of them")
    return question.proposed


@pytest.mark.parametrize(
    ("titles", "counts"),
    [
        (("v2", "final", "Copy"), "final"),
        (("aktuell", "2023", "2024"), "aktuell"),
        (("Skills", "Copy of Skills", "Skills backup"), "Skills"),
        (("Stand neu", "Stand alt"), "Stand neu"),
        (("skills_current", "skills_old"), "skills_current"),
        (("2023", "2024", "2024 copy"), "2024"),
        (("v3", "v2 final old", "v1"), "v3"),
        (("28.02.2026", "01.03.2026"), "01.03.2026"),
        (("mars 2026", "février 2026"), "mars 2026"),
        (("Feb", "Mar", "Jan"), "Mar"),
    ],
)
def test_the_sheet_that_says_to_be_the_last_is_proposed_and_never_a_copy(titles: tuple[str, ...], counts: str) -> None:
    assert proposed(*titles) == counts


def test_where_the_titles_say_nothing_the_last_sheet_is_proposed() -> None:
    assert proposed("First sheet", "Second sheet") == "Second sheet"
