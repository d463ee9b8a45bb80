"""Steps of a legend whose words say no level get one by their place among those whose words do."""

import pytest

from core.spreadsheets.wild.legends.legend_order import levels_by_order


@pytest.mark.parametrize(
    ("steps", "levels"),
    [
        ([(5.0, "excellent"), (3.0, "good"), (1.0, "weak"), (None, "fail")], [5, 3, 1, 0]),
        ([(0.0, "none"), (3.0, "practitioner"), (None, "champion")], [0, 3, 5]),
        ([(None, "champion"), (3.0, "practitioner"), (0.0, "none")], [5, 3, 0]),
        ([(1.0, "beginner"), (None, "jack"), (4.0, "advanced")], [1, 2.5, 4]),
        ([(None, "bronze"), (3.0, "competent"), (5.0, "expert")], [1.5, 3, 5]),  # halfway to 3
        ([(None, "fails"), (3.0, "competent"), (None, "top of the class")], [0, 3, 5]),
        ([(0.0, "none"), (None, "a"), (None, "b"), (5.0, "expert")], [0, 1.5, 3, 5]),  # 1.67 and 3.33 rounded down
    ],
)
def test_a_step_stands_between_its_neighbours(steps: list[tuple[float | None, str]], levels: list[float]) -> None:
    found = levels_by_order(steps)
    assert found == levels


@pytest.mark.parametrize(
    "steps",
    [
        [],
        [(None, "moss"), (None, "granite")],
        [(3.0, "competent"), (None, "moss")],
        [(3.0, "good"), (1.0, "poor"), (5.0, "best"), (None, "moss")],
    ],
)
def test_words_in_no_order_place_nothing(steps: list[tuple[float | None, str]]) -> None:
    assert levels_by_order(steps) == []
