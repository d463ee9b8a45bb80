"""Stars, circles, balls and marks; a mark that may mean yes or no is asked about."""

import pytest

from core.spreadsheets.wild.levels.found_scale import scale_of
from tests.spreadsheets.wild.levels.cell_levels import answered_levels, asked, levels_of


@pytest.mark.parametrize(
    ("cells", "levels"),
    [
        (["★★★☆☆", "★★★★★", "☆☆☆☆☆"], [3.0, 5.0, 0.0]),
        (["★★☆", "★☆☆"], [3.0, 1.5]),  # 3.33, 1.67
        (["●●●○○", "●○○○○"], [3.0, 1.0]),
        (["■■□□", "■□□□"], [2.5, 1.0]),  # 1.25
        (["⭐⭐⭐", "⭐⭐⭐⭐⭐", "⭐"], [3.0, 5.0, 1.0]),
        (["★★★½", "★★★★★"], [3.5, 5.0]),
        (["*****", "**", "*"], [5.0, 2.0, 1.0]),
        (["▰▰▰▱▱", "▰▱▱▱▱"], [3.0, 1.0]),
        (["🟢🟢⚪", "🟢⚪⚪"], [3.0, 1.5]),
        (["○", "◔", "◑", "◕", "●"], [0.0, 1.0, 2.5, 3.5, 5.0]),  # quarters: 1.25, 2.5, 3.75
        (["🌑", "🌓", "🌕"], [0.0, 2.5, 5.0]),
        (["◎", "○", "△", "×"], [4.0, 3.0, 2.0, 0.0]),
        (["◎", "〇", "△", "x"], [4.0, 3.0, 2.0, 0.0]),
    ],
)
def test_signs_that_say_themselves_how_many_there_are(cells: list[object], levels: list[float]) -> None:
    assert levels_of(cells) == levels


@pytest.mark.parametrize(
    ("cells", "legend", "levels"),
    [
        (["x", "o", ""], {"x": "cannot", "o": "can do"}, [0, 3, None]),
        (["X", "O"], {"x": "trained", "o": "can train others"}, [2, 4]),
        (["✔", "✅", "-"], {"✓": "independent", "-": "not trained"}, [3, 3, 0]),
        (["○", "×"], {"○": "一人でできる", "×": "できない"}, [3, 0]),
        (["★", "★★", "★★★"], {"★": "basic", "★★": "good", "★★★": "expert"}, [1.5, 3.0, 5.0]),
        (["★", "★★"], {"★": "no knowledge", "★★": "good", "★★★": "expert"}, [0.0, 2.5]),
        (["xxx", "x"], {"x": "basic", "xx": "good", "xxx": "expert"}, [5.0, 1.5]),
        (["T", "L", "N"], {"T": "Trainer", "L": "Learning", "N": "Not trained"}, [4, 1, 0]),
        (["x", ""], {"x": "not applicable"}, [None, None]),
    ],
)
def test_a_legend_explains_signs(cells: list[object], legend: dict[str, str], levels: list[float | None]) -> None:
    assert levels_of(cells, "", legend) == levels


@pytest.mark.parametrize(
    "mark", ["x", "X", "o", "O", "✓", "✔️", "☑", "✅", "yes", "Y", "ja", "oui", "sí", "○", "●", "★", "*", "+"]
)
def test_one_mark_alone_is_asked_about(mark: str) -> None:
    cells: list[object] = [mark, "", mark]
    unclear = asked(cells)
    assert unclear.asks == f"What does {mark} mean?"
    assert [answered_levels(unclear, choice, cells) for choice in unclear.choices] == [
        [3.0, None, 3.0],
        [2.0, None, 2.0],
        [0.0, None, 0.0],
        [None, None, None],
    ]


@pytest.mark.parametrize(
    ("cells", "levels"),
    [
        (["x", "o"], [0.0, 3.0]),
        (["✓", "✗"], [3.0, 0.0]),
        (["yes", "no"], [3.0, 0.0]),
        ([True, False], [3.0, 0.0]),
        (["○", "×"], [3.0, 0.0]),
        (["●", "○"], [3.0, 0.0]),
        (["🟢", "🔴", "🟡"], [3.0, 0.0, 2.0]),
    ],
)
def test_two_marks_are_asked_about_with_a_proposed_answer(cells: list[object], levels: list[float]) -> None:
    unclear = asked(cells)
    assert answered_levels(unclear, unclear.proposed, cells) == levels
    assert unclear.choices[-1] == "not levels"


def test_a_mark_whose_legend_says_no_level_is_asked_about_with_the_legend() -> None:
    unclear = asked(["x", "x", ""], "", {"x": "course attended"})
    assert unclear.asks == "Which level is meant by x (course attended)?"
    assert answered_levels(unclear, unclear.proposed, ["x"]) == [2.0]


@pytest.mark.parametrize(
    ("cells", "choices"),
    [
        (["***", "*"], ("3 signs are the highest", "5 signs are the highest")),
        (["+", "++"], ("2 signs are the highest", "3 signs are the highest", "5 signs are the highest")),
    ],
)
def test_how_many_signs_there_can_be_is_asked_where_none_are_empty(
    cells: list[object], choices: tuple[str, ...]
) -> None:
    assert asked(cells).choices == choices


def test_a_mark_that_the_scale_does_not_have_is_a_problem() -> None:
    assert levels_of(["◎", "○", "△", "Q"])[-1] is None
    assert scale_of(["◎", "○", "△", "Q"]).assumed == ("Marks are read as in skill maps: × 0, △ 2, ○ 3, ◎ 4.",)


@pytest.mark.parametrize("mark", ["N", "no", "nein", "✗", "×", "❌"])
def test_a_mark_that_looks_like_no_is_proposed_as_none(mark: str) -> None:
    unclear = asked([mark, "", mark])
    assert answered_levels(unclear, unclear.proposed, [mark]) == [0.0]


def test_signs_typed_as_words_are_counted() -> None:
    assert levels_of([":star::star:", ":star:", ":star::star::star::star::star:"]) == [2, 1, 5]


def test_the_number_beside_a_bar_is_the_level() -> None:
    # 5 x 7 / 10 = 3.5 and 5 x 9 / 10 = 4.5
    assert levels_of(["███████░░░ 7/10", "█████████░ 9/10"]) == [3.5, 4.5]
    assert levels_of(["▓▓▓▓░░░░░░ 40%", "(80 %) ▓▓▓▓▓▓▓▓░░"]) == [2, 4]


def test_where_no_sign_is_filled_it_is_asked_whether_anything_is_rated() -> None:
    cells: list[object] = ["⬜⬜⬜", "⬜⬜⬜"]
    unclear = asked(cells)
    assert (unclear.asks, unclear.proposed) == (
        "No sign is filled in any cell: what does that mean?", "nothing is rated yet",
    )  # fmt: skip
    assert [step.level for step in unclear.scales["nothing is rated yet"].steps] == [None]
    assert answered_levels(unclear, "each is rated, as the lowest level", cells) == [0, 0]
