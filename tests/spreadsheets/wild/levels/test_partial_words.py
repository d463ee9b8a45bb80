"""Yes, no and partly of one language are asked about together; partly is half of the yes."""

import pytest

from core.spreadsheets.wild.levels.found_scale import scale_of
from tests.spreadsheets.wild.levels.cell_levels import answered_levels, asked


@pytest.mark.parametrize(
    ("yes", "no", "partly"),
    [
        ("yes", "no", "partly"), ("Y", "N", "partial"), ("sì", "no", "in parte"), ("ja", "nein", "teilweise"),
        ("oui", "non", "en partie"), ("sí", "no", "parcialmente"), ("sim", "não", "em parte"), ("ja", "nee", "deels"),
        ("tak", "nie", "częściowo"), ("Ja", "Nej", "delvis"), ("ano", "ne", "částečně"), ("да", "нет", "частично"),
        ("evet", "hayır", "kısmen"), ("はい", "いいえ", "一部"),
    ],
)  # fmt: skip
def test_partly_is_the_middle_of_yes_and_no(yes: str, no: str, partly: str) -> None:
    cells: list[object] = [yes, no, partly, "", yes]
    unclear = asked(cells)
    assert answered_levels(unclear, unclear.proposed, cells) == [3, 0, 1.5, None, 3]
    assert f"{partly}: partly (level 1)" in unclear.choices[1]  # half of "does it / trained", level 2


def test_a_legend_of_yes_no_and_partly_is_asked_about_in_the_same_way() -> None:
    unclear = asked(["Y", "P", "N"], "", {"Y": "yes", "P": "partly", "N": "no"})
    assert answered_levels(unclear, unclear.proposed, ["Y", "P", "N"]) == [3, 1.5, 0]


def test_no_of_one_language_stays_a_word_of_another() -> None:
    found = scale_of(["nie", "Anfänger", "Experte"])
    assert found.unclear is None
    assert found.scale is not None
    assert [(step.written, step.level) for step in found.scale.steps] == [("nie", 0), ("Anfänger", 1), ("Experte", 5)]


def test_partly_without_a_yes_or_a_no_says_no_level() -> None:
    assert scale_of(["partly", "mostly", "partly"]).no_levels == "words"
