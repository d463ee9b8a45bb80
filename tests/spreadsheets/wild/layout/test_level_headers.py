"""Ranges of scales are read in many languages; numbered things, months and chapters are no scales."""

import pytest

from core.spreadsheets.wild.layout.level_headers import header_reason, range_in


@pytest.mark.parametrize(
    "text",
    ["Mijn vaardigheden van 1 tot 10", "1 t/m 10", "1 tot en met 10",
     "Moje umiejętności od 1 do 10", "Dovednosti 1 až 10",
     "Mina kunskaper från 1 till 10", "fra 1 til 10", "Мои навыки от 1 до 10",
     "Becerilerim (1'den 10'a)", "1-től 10-ig",
     "我的技能从1到10", "我的技能从1到10分", "自己評価1〜10", "スキル 1～10で評価", "1부터 10까지",
     "Levels from 1 to 10"],
)  # fmt: skip
def test_a_range_from_1_to_10_is_known_in_every_language(text: str) -> None:
    assert range_in(text) == (1, 10)


@pytest.mark.parametrize("text", ["満分10", "10分满分", "10점 만점", "10 üzerinden", "Note sur 10", "Note /10"])
def test_a_mark_out_of_10_is_a_range_from_0(text: str) -> None:
    assert range_in(text) == (0, 10)


@pytest.mark.parametrize(
    "text",
    [
        "1〜12月",
        "1-3年",
        "第1-3章",
        "1-10 人",
        "kapitola 1 až 5",
        "rok 1 do 3",
        "week 1 t/m 10",
        "från 2 till 4",
        "1月～3月",
    ],
)
def test_months_years_chapters_and_people_are_no_range_of_levels(text: str) -> None:
    assert range_in(text) is None


def test_mes_counts_months_in_spanish_and_nothing_in_french() -> None:
    assert [header_reason(text) for text in ("Mes", "Horas al mes", "Experiencia (mes)")] == [
        "months",
        "hours",
        "months",
    ]
    assert header_reason("Mes compétences") == ""
