"""Own level, range over raters and proven level of each skill; today is 1 March 2027 in all of them."""

from datetime import date
from typing import Any

import pandas as pd
import pytest

from core.analysis.levels import LEVEL_COLUMNS, flat_ratings, skill_levels
from core.workbook.rows import AnyCell, Workbook
from tests.analysis.plan_frames import cells
from tests.workbook.books import book

TODAY = date(2027, 3, 1)


def sql(level: float | None = 3, **sheets: list[dict[str, AnyCell]]) -> "pd.Series[Any]":
    """Give what is known of SQL, rated by oneself at `level`."""
    own: dict[str, AnyCell] = {"skill": "SQL"} if level is None else {"skill": "SQL", "level": level}
    found = skill_levels(book(skills=[own], **sheets), TODAY).loc["sql"]
    assert isinstance(found, pd.Series)
    return found


def rated(who: str, level: float, day: str = "2027-01-10", **more: AnyCell) -> dict[str, AnyCell]:
    return {"skill": "sql ", "who": who, "level": level, "date": day, **more}


def win(day: str, *skills: str, **more: AnyCell) -> dict[str, AnyCell]:
    return {"achievement": f"Win of {day}", "date": day, "skills": list(skills), **more}


def test_the_range_runs_over_the_own_level_and_everyone_else_s() -> None:
    found = sql(3, ratings=[rated("manager", 2), rated("peer", 3.5)])
    assert (found["level"], found["low"], found["high"], found["raters"]) == (3, 2, 3.5, 2)
    found = sql(4, ratings=[rated("manager", 2), rated("peer", 3.5)])
    assert (found["low"], found["high"]) == (2, 4)  # the own level may be an end of it


def test_alone_the_range_is_the_own_level_and_nothing_is_proven() -> None:
    found = sql(3)
    assert found[["low", "high", "raters", "proven", "shown_by"]].tolist() == [3, 3, 0, 0, 0]


def test_not_rated_is_not_zero() -> None:
    found = sql(None)
    assert found[["level", "low", "high"]].isna().all()
    assert found["proven"] == 0
    others = sql(None, ratings=[rated("peer", 2)])
    assert pd.isna(others["level"])
    assert (others["low"], others["high"], others["proven"]) == (2, 2, 2)


def test_of_each_rater_the_latest_rating_counts_and_undated_ones_are_the_oldest() -> None:
    dated = [rated("peer", 1, "2026-01-01", rater="Bo"), rated("peer", 4, "2026-06-01", rater="Bo")]
    undated: dict[str, AnyCell] = {"skill": "SQL", "who": "peer", "rater": "Bo", "level": 5}
    found = sql(3, ratings=[dated[1], dated[0], undated])
    assert (found["low"], found["high"], found["raters"]) == (3, 4, 1)
    two = sql(3, ratings=[rated("peer", 1, rater="Bo"), rated("peer", 4, rater="Cy"), rated("mentor", 2, rater="Bo")])
    assert (two["low"], two["high"], two["raters"]) == (1, 4, 3)


def test_of_two_ratings_of_one_day_the_later_row_counts() -> None:
    assert sql(3, ratings=[rated("peer", 1), rated("peer", 4)])["high"] == 4
    assert sql(3, ratings=[rated("peer", 4), rated("peer", 1)])["low"] == 1


def test_an_own_rating_at_another_time_and_one_by_nobody_neither_widen_nor_prove() -> None:
    nobody: dict[str, AnyCell] = {"skill": "SQL", "level": 5, "date": "2027-01-01"}
    found = sql(3, ratings=[rated("self", 0), nobody])
    assert found[["low", "high", "raters", "proven"]].tolist() == [3, 3, 0, 0]


def test_a_rating_without_level_or_skill_is_none() -> None:
    ratings: list[dict[str, AnyCell]] = [{"skill": "SQL", "who": "peer"}, {"who": "peer", "level": 5}]
    assert sql(3, ratings=ratings)["raters"] == 0


@pytest.mark.parametrize(("day", "proven"), [("2025-03-01", 4.0), ("2025-02-28", 0.0)])
def test_evidence_is_fresh_for_two_years_to_the_day(day: str, proven: float) -> None:
    # today less 24 months is 1 March 2025, which still counts
    assert sql(3, ratings=[rated("manager", 4, day)])["proven"] == proven
    assert sql(3, achievements=[win(day, "SQL", level_shown=4)])["proven"] == proven


def test_a_stale_rating_still_widens_the_range() -> None:
    assert sql(3, ratings=[rated("manager", 1, "2020-01-01")])["low"] == 1


def test_proven_is_the_highest_of_ratings_and_achievements() -> None:
    ratings = [rated("manager", 2), rated("peer", 3)]
    assert sql(3, ratings=ratings, achievements=[win("2027-01-01", "SQL", level_shown=2.5)])["proven"] == 3
    assert sql(3, ratings=ratings, achievements=[win("2027-01-01", "SQL", level_shown=4.5)])["proven"] == 4.5
    undated: dict[str, AnyCell] = {"achievement": "A", "skills": ["SQL"], "level_shown": 5}
    assert sql(3, achievements=[undated])["proven"] == 0


def test_an_achievement_proves_each_of_its_skills_and_none_without_a_level() -> None:
    wins = [win("2027-01-01", "sql", "Python", level_shown=3), win("2027-02-01", "SQL"), win("2027-02-02")]
    found = skill_levels(book(skills=[{"skill": "SQL"}, {"skill": "Python"}, {"skill": "R"}], achievements=wins), TODAY)
    assert found["proven"].tolist() == [3, 3, 0]
    assert found["shown_by"].tolist() == [2, 1, 0]
    assert sql(3, achievements=[win("2027-02-01", "SQL")])[["proven", "shown_by"]].tolist() == [0, 1]


def test_a_skill_stands_once_under_its_first_row_and_a_nameless_one_not_at_all() -> None:
    skills: list[dict[str, AnyCell]] = [
        {"skill": "R", "level": 1, "driver": "technical", "wants_to_grow": True},
        {"level": 4},
        {"skill": " r", "level": 5},
        {"skill": "Audits led", "count": 3},
    ]
    found = skill_levels(book(skills=skills), TODAY)
    assert found.index.tolist() == ["r", "audits led"]
    assert found["row"].tolist() == ["skills1", "skills4"]
    assert cells(found, "r", "level", "driver", "wants_to_grow") == [1, "technical", True]
    assert cells(found, "audits led", "count") == [3]


def test_an_empty_workbook_has_no_levels_and_all_columns() -> None:
    found = skill_levels(Workbook(), TODAY)
    assert found.empty
    assert found.columns.tolist() == list(LEVEL_COLUMNS)


def test_levels_are_flat_when_eight_or_more_hardly_differ() -> None:
    def flat(*levels: float) -> bool:
        return flat_ratings(pd.DataFrame({"level": levels}))

    assert flat(*[3.0] * 8)
    assert not flat(*[3.0] * 7)
    assert not flat(*[3.0] * 7, float("nan"))  # seven are rated
    # one of eight half a step off: sqrt(7/8 x 1/8) x 0.5 = 0.165; two of eight: sqrt(1/4 x 3/4) x 0.5 = 0.217
    assert flat(*[3.0] * 6, 3.5, 3.5)
    # three of eight: sqrt(3/8 x 5/8) x 0.5 = 0.242; half of them: 0.5 x 0.5 = 0.25
    assert flat(*[3.0] * 5, *[3.5] * 3)
    assert not flat(*[3.0] * 4, *[3.5] * 4)
