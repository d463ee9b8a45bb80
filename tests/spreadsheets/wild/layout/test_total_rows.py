"""Rows and columns of totals are left out; skills whose names begin with such a word are skills."""

import pytest

from core.spreadsheets.wild.layout.total_rows import is_total, only_counts_up
from core.spreadsheets.wild.reader import understand


def levels(text: str) -> list[tuple[str, str, float | None]]:
    (table,) = understand(text.encode(), "skills.csv").tables
    return [(one.person, one.skill, one.level) for one in table.levels]


NAMED = ["SQL", "Total Quality Management", "Average costing", "Mean reversion", "Media relations", "Phone", "Email"]


def test_skills_that_begin_like_totals_are_skills_wherever_they_stand() -> None:
    rows = "".join(f"{name},{level}\n" for name, level in zip(NAMED, [3, 4, 2, 1, 5, 4, 2], strict=True))
    assert levels("Skill,Level (1-5)\n" + rows) == [
        ("", name, level) for name, level in zip(NAMED, [3, 4, 2, 1, 5, 4, 2], strict=True)
    ]
    assert [one for _, one, _ in levels("Skill,Level (1-5)\nSQL,3\nGo,2\nTotal Quality Management,4\n")][2:] == [
        "Total Quality Management"
    ]


def test_skills_that_begin_like_totals_are_skills_across_too() -> None:
    text = "Name (levels 1-5),SQL,Media relations,Average costing,Email marketing\nAna Ruiz,1,2,3,4\nBo Lind,5,4,3,2\n"
    assert {skill for _, skill, _ in levels(text)} == {"SQL", "Media relations", "Average costing", "Email marketing"}


@pytest.mark.parametrize(
    "last",
    ["Total,10,11", "Team average,2.5,2.75", "Total (all skills),3,3", "Mean maturity,2.25,2.75",  # finer than 1 to 5
     "Total stars earned,10,11",  # 3 + 4 + 1 + 2 and 1 + 2 + 3 + 5
     "Average score,2.5,2.75\nMedian grades given,2.25,2.25", "Email,ana@ruiz.example,bob@jones.example",
     "Phone,+49 30 1234567,030 765432"],
)  # fmt: skip
def test_totals_averages_and_addresses_at_the_end_are_left_out(last: str) -> None:
    text = f"Skill (1-5),Ana Ruiz,Bob Jones\nSQL,3,1\nGo,4,2\nRust,1,3\nCSS,2,5\n{last}\n"
    assert [one for _, one, _ in levels(text)] == ["SQL", "SQL", "Go", "Go", "Rust", "Rust", "CSS", "CSS"]


def test_a_column_of_totals_is_left_out_whatever_follows_the_word() -> None:
    text = "Name (levels 1-5),SQL,Go,Total stars\nAna Ruiz,5,4,9\nBo Lind,5,5,10\nCleo Marsh,5,5,10\n"
    assert {skill for _, skill, _ in levels(text.replace("9", "19"))} == {"SQL", "Go"}


@pytest.mark.parametrize(
    "text", ["Total", "Grand total:", "Avg. level", "Count at level 3+", "Durchschnitt Team", "合計"]
)
def test_names_that_only_count_up(text: str) -> None:
    assert only_counts_up(text)


@pytest.mark.parametrize(
    "last",
    ["Weighted total,,", "Rank,2,1", "Weighted total,3.2,4\nRank,2,1", "Average,2.5,3", "Score,10,11", "Rang,2,1",
     "Platz,1,2", "Gesamtpunktzahl,10,11", "Note finale,3,4", "Puntuación total,10,11", "順位,2,1", "Nr,1,2"],
)  # fmt: skip
def test_what_a_scorecard_makes_of_its_levels_is_no_skill(last: str) -> None:
    text = f"Criterion (1-5),Ana Ruiz,Bob Jones\nCommunication,3,1\nJava,4,5\n{last}\n"
    assert {skill for _, skill, _ in levels(text)} == {"Communication", "Java"}
    assert not understand(text.encode(), "card.csv").questions


def test_skills_whose_names_have_more_than_the_word_for_a_result_are_skills() -> None:
    named = ["Score reading", "Search ranking", "Result orientation", "Platzreife", "Final cut", "Team rating systems"]
    rows = "".join(f"{name},{level}\n" for name, level in zip(named, [3, 4, 2, 1, 5, 3], strict=True))
    assert [skill for _, skill, _ in levels("Skill,Level (1-5)\n" + rows)] == named


@pytest.mark.parametrize("header", ["Rank", "Rang", "Platz", "Nr", "Ranking"])
def test_a_column_of_ranks_is_no_skill(header: str) -> None:
    text = f"Name (levels 1-5),SQL,Go,{header}\nAna Ruiz,5,4,1\nBo Lind,5,5,2\nCleo Marsh,2,5,3\n"
    assert {skill for _, skill, _ in levels(text)} == {"SQL", "Go"}


def test_boxes_and_digits_in_circles_are_no_numbers_to_sum_up() -> None:
    assert not is_total([["Thatching", True, 2], ["Total thatch", True, 2]], 1, "Total thatch")
    assert not is_total([["Thatching", "①", "²"], ["Total thatch", "①", "²"]], 1, "Total thatch")
