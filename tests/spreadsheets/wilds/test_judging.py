"""The judge of the proof tells right from asked, refused, inexact and wrong."""

from dataclasses import replace

from core.spreadsheets.wild.understood import (
    Area,
    FoundLevel,
    FoundPerson,
    FoundSkill,
    FoundTable,
    Place,
    Question,
    Skipped,
    Understood,
)
from tests.spreadsheets.wilds.judging import check, judged
from tests.spreadsheets.wilds.truths import Beside, Level, Skip, Truth

TRUTH = Truth(
    b"",
    "team.xlsx",
    ("long list",),
    ("Ana",),
    {"Sums": "Office"},
    (Level("Ana", "Sums", "3", 3.0, "C2"),),
    (Skip("A4:C4", "total"),),
    (Beside("Ana", "Sums", "note", "in May"),),
)
TABLE = FoundTable(
    Area("S", 1, 1, 3, 3),
    "long list",
    people=(FoundPerson("ana ", Place("S", 2, 1)),),
    skills=(FoundSkill("Sums", Place("S", 2, 2), "Office"),),
    levels=(FoundLevel("Ana", "Sums", "3", 3.0, Place("S", 2, 3), {"note": "in May"}),),
)
RIGHT = Understood("team.xlsx", (TABLE,), (Skipped(Area("S", 4, 1, 4, 1), "a row of totals"),))
ABOUT_SCALE = Question("q", "What is the highest level?", "3", ("4", "5"), "5")
ABOUT_PEOPLE = Question("q", "Are the people in the rows?", "Ana", ("yes", "no"), "yes")


def _with(**changes: object) -> Understood:
    return replace(RIGHT, tables=(replace(TABLE, **changes),))  # type: ignore[arg-type]


def _with_level(**changes: object) -> Understood:
    return _with(levels=(replace(TABLE.levels[0], **changes),))  # type: ignore[arg-type]


def test_what_agrees_in_everything_is_right() -> None:
    assert judged(TRUTH, RIGHT).verdict == "right"
    assert check(TRUTH, RIGHT) == []


def test_another_level_is_wrong_and_asked_when_a_question_is_about_the_scale() -> None:
    other = _with_level(level=4.0)
    assert judged(TRUTH, other).verdict == "WRONG"
    assert check(TRUTH, other) == ["Ana, Sums at C2 is '3', so 3.0, but Ana, Sums: '3' as 4.0 at S C2"]
    assert judged(TRUTH, replace(other, questions=(ABOUT_SCALE,))).verdict == "asked"


def test_a_question_about_the_scale_does_not_excuse_a_level_that_is_missing_or_invented() -> None:
    missing = replace(_with(levels=()), questions=(ABOUT_SCALE,))
    invented = _with(levels=(*TABLE.levels, FoundLevel("Bo", "Sums", "3", 3.0, Place("S", 3, 3))))
    assert judged(TRUTH, missing).verdict == "WRONG"
    assert judged(TRUTH, replace(invented, questions=(ABOUT_SCALE,))).verdict == "WRONG"
    assert judged(TRUTH, replace(missing, questions=(ABOUT_PEOPLE,))).verdict == "asked"


def test_a_level_from_another_cell_is_wrong() -> None:
    assert judged(TRUTH, _with_level(at=Place("S", 3, 3))).verdict == "WRONG"


def test_a_level_that_should_be_none_is_wrong_as_a_number_and_right_as_none() -> None:
    sentence = replace(TRUTH, levels=(Level("Ana", "Sums", "3", None, "C2"),))
    assert judged(sentence, RIGHT).verdict == "WRONG"
    assert judged(sentence, _with_level(level=None)).verdict == "right"


def test_an_invented_skill_is_wrong() -> None:
    more = (*TABLE.skills, FoundSkill("Total", Place("S", 4, 2)))
    assert judged(TRUTH, _with(skills=more)).verdict == "WRONG"


def test_another_category_person_kind_skipped_range_or_note_is_inexact() -> None:
    assert judged(TRUTH, _with(skills=(replace(TABLE.skills[0], category=""),))).verdict == "inexact"
    assert judged(TRUTH, _with(people=())).verdict == "inexact"
    assert judged(TRUTH, _with(kind="people down")).verdict == "inexact"
    assert judged(TRUTH, replace(RIGHT, skipped=())).verdict == "inexact"
    assert judged(TRUTH, _with_level(extra={})).verdict == "inexact"


def test_a_needless_question_is_no_longer_right() -> None:
    assert judged(TRUTH, replace(RIGHT, questions=(ABOUT_SCALE,))).verdict == "asked"


def test_nothing_taken_is_a_refusal() -> None:
    assert judged(TRUTH, Understood("team.xlsx")).verdict == "refused"


def test_a_stranger_must_give_no_level_and_a_reason() -> None:
    stranger = Truth(b"", "x.csv", refused="word count")
    said = Understood("x.csv", skipped=(Skipped(Area("", 1, 1, 2, 2), "a table of word counts"),))
    assert check(stranger, said) == []
    assert check(stranger, Understood("x.csv")) == ["nothing says 'word count'; it says: "]
    assert "1 levels are taken" in check(stranger, RIGHT)[0]
