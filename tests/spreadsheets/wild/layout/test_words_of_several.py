"""Words that several columns share are found with their columns; single words and too many are not."""

import pytest

from core.spreadsheets.wild.layout.words_of_several import words_of_several

EGGS = ["Egg", "Larva", "Egg", "n/a"]


def test_columns_that_share_words_are_told_from_those_that_do_not() -> None:
    assert words_of_several([["Ana", "Bo", "Cy"], EGGS, ["Larva", "Queen", "Egg"]]) == (
        [1, 2], ["Egg", "Larva", "Queen"]
    )  # fmt: skip


@pytest.mark.parametrize(
    "columns",
    [
        [EGGS],
        [EGGS, ["Hive", "Frame"]],
        [["Egg", "Larva"], ["Egg", "Queen"]],  # 4 cells, 3 words: not 1.5 times each
        [["n/a", "-"], ["n/a", "-"]],
        [[str(number) for number in range(8)]] * 2,
    ],
)
def test_nothing_is_found_where_two_columns_do_not_share_a_few_words(columns: list[list[str]]) -> None:
    assert words_of_several(columns) == ([], [])
