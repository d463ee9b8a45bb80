"""Each made spreadsheet is read as what it is, or asked about, or refused with the reason."""

from collections.abc import Mapping

import pytest

from core.spreadsheets.refusals import FileRefusedError
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.cases import CASES
from tests.spreadsheets.wilds.judging import check, judged, says
from tests.spreadsheets.wilds.made import NAMES
from tests.spreadsheets.wilds.truths import Truth


def refusal(truth: Truth) -> tuple[str, Understood | None]:
    """Give the sentence of a refusal, or what was understood when there was none."""
    try:
        return "", understood(truth)
    except FileRefusedError as refused:
        return str(refused), None


def answers(truth: Truth, understood: Understood) -> dict[str, str]:
    """Answer the questions: the required one by the choice that has the truth's word, the others as proposed."""
    given = {}
    for question in understood.questions:
        fitting = [choice for choice in question.choices if truth.answer and says(choice, truth.answer)]
        given[question.id] = fitting[0] if fitting else question.proposed
    return given


READ = tuple(name for name in NAMES if not CASES[name]().refused)
STRANGERS = tuple(name for name in NAMES if CASES[name]().refused)
ASKED = tuple(name for name in READ if CASES[name]().question == "required")


def understood(truth: Truth, given: Mapping[str, str] | None = None) -> Understood:
    reader = pytest.importorskip("core.spreadsheets.wild.reader")
    found = reader.understand(truth.data, truth.file, given or {})
    assert isinstance(found, Understood)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_what_is_said_of_a_made_case_agrees_with_itself(name: str) -> None:
    truth = CASES[name]()
    needed = [level for level in truth.levels if level.needed]
    assert {level.skill for level in needed} <= set(truth.skills)
    assert {level.person for level in needed} <= {"", *truth.people}
    assert bool(truth.refused) != bool(truth.skills)
    assert bool(truth.asks) == (truth.question == "required")


def test_no_two_made_cases_have_the_same_skills() -> None:
    lists = [frozenset(CASES[name]().skills) for name in READ]
    assert len(set(lists)) == len(lists)


@pytest.mark.parametrize("name", READ)
def test_a_made_spreadsheet_is_read_or_asked_about(name: str) -> None:
    truth = CASES[name]()
    found = judged(truth, understood(truth))
    accepted = {"none": ["right"], "allowed": ["right", "asked"], "required": ["right", "asked", "inexact"]}
    assert found.verdict in accepted[truth.question], "\n".join(found.differences)


@pytest.mark.parametrize("name", ASKED)
def test_the_answers_to_the_questions_about_a_made_spreadsheet_lead_to_what_is_true(name: str) -> None:
    truth = CASES[name]()
    first = understood(truth)
    assert not [one for one in check(truth, first) if one.startswith("no question")]
    assert check(truth, understood(truth, answers(truth, first)), answered=True) == []


@pytest.mark.parametrize("name", STRANGERS)
def test_what_is_no_skill_sheet_is_refused_with_the_reason(name: str) -> None:
    truth = CASES[name]()
    sentence, found = refusal(truth)
    assert says(sentence, truth.refused) if found is None else check(truth, found) == [], sentence
