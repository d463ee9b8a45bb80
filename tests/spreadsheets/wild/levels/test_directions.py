"""Where a text near a table says which number is the best, no scale is taken the other way round in silence."""

from typing import Final

import pytest

from core.spreadsheets.wild.levels.found_scale import scale_of
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable, Understood
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

_TABLE: Final[Rows] = [["Name", "Press", "Lathe", "Paint"], ["Rea Fox", 1, 2, 4], ["Tom Ash", 3, 1, 1]]


def read(rows: Rows, **notes: str) -> Understood:
    return understand(xlsx(Page("Site", rows, notes=notes)), "site.xlsx")


def levels(table: FoundTable) -> list[float | None]:
    return [level.level for level in table.levels]


@pytest.mark.parametrize(
    "rows",
    [
        [["Rate 1 to 4 where 1 is the strongest"], [], *_TABLE],
        [["Rate 1 to 4 where 1 is the strongest"], *_TABLE],
        [["Notes de 1 (excellent) à 4 (insuffisant)"], [], *_TABLE],
        [*_TABLE, [], ["Legenda: 1 najlepiej, 4 najgorzej"]],
        [*_TABLE, [], ["Scale 1 to 4, the best mark is 1"]],
    ],
)
def test_1_as_the_best_in_a_title_or_below_the_table_is_proposed(rows: Rows) -> None:
    found = read(rows)
    question = next(one for one in found.questions if one.id.startswith("scale:"))
    assert question.proposed == "1 is the best of 1 to 4"
    assert levels(found.tables[0])[:3] == [5.0, 3.5, 1.0]  # 4/4, 3/4 and 1/4 of 5, rounded down to half steps


@pytest.mark.parametrize("said", ["1 ist die beste Bewertung, 4 die schlechteste", "Range 1 to 4: 1 is the best"])
def test_a_comment_on_the_header_tells_it_too_and_can_be_overruled(said: str) -> None:
    found = read(_TABLE, A1=said)
    assert [one.proposed for one in found.questions] == ["1 is the best of 1 to 4"]
    assert "Site, A1:D3: comments on cells were taken, 1 as the scale." in found.assumed
    rising = understand(xlsx(Page("Site", _TABLE, notes={"A1": said})), "site.xlsx",
                        answers={"scale:Site!A1": "4 is the best of 1 to 4"})  # fmt: skip
    assert rising.questions == ()
    assert levels(rising.tables[0])[:3] == [1.0, 2.5, 5.0]


def test_a_footer_about_the_ends_is_no_skill() -> None:
    rows: Rows = [["Skill", "Anke", "Rolf"], ["Excel", 1, 3], ["Word", 2, 2], [], ["(1 highest – 5 lowest)"]]
    found = read(rows)
    assert [skill.name for skill in found.tables[0].skills] == ["Excel", "Word"]
    assert levels(found.tables[0]) == [5.0, 3.0, 4.0, 4.0]


def test_a_title_and_a_footer_that_turn_the_scale_around_are_asked_about() -> None:
    rows: Rows = [["Skala: 1-5 (5 = sehr gut)"], ["Name", "Drehen"], ["Abel", 1], ["Bauer", 3], [],
                  ["1 = sehr gut, 5 = ungenügend"]]  # fmt: skip
    question = next(one for one in read(rows).questions if one.asks == "Which number is the best?")
    assert question.choices == ("1 is the best of 1 to 5", "5 is the best of 1 to 5")
    assert "'Skala: 1-5 (5 = sehr gut)', '1 = sehr gut, 5 = ungenügend'" in question.saw


def test_marks_of_school_in_a_sentence_propose_1_as_the_best() -> None:
    found = scale_of([1.0, 2.0, 4.0], near=["Bitte in Schulnoten bewerten"])
    assert found.unclear is not None
    assert found.unclear.proposed == "1 is the best of 1 to 6"


def test_a_text_that_agrees_with_the_scale_asks_nothing() -> None:
    cells: list[object] = [1.0, 2.0, 3.0, 4.0, 5.0] * 2
    assert scale_of(cells, near=["5 is the best"]).unclear is None
    assert scale_of(cells, near=["1 is the best"]).unclear is not None


def test_steps_without_a_level_stay_when_a_scale_is_turned() -> None:
    found = scale_of([1.0, 4.0, 9.0], legend={"1": "beginner", "4": "expert", "9": "not rated"}, near=["1 is the best"])
    assert found.scale is not None
    assert [(step.written, step.level) for step in found.scale.steps if step.level in {None, 5.0}] == [
        ("9", None),
        ("1", 5.0),
    ]


def test_a_sign_like_a_digit_beside_the_numbers_breaks_nothing() -> None:
    found = scale_of([1.0, 4.0, "①"], legend={"1": "beginner", "4": "expert", "①": "wished"}, near=["1 is the best"])
    assert found.unclear is not None
