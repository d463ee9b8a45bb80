"""Forms with a time for each answer: levels of skills, or a survey of opinions."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood

NUMBERS = ("5,2,1", "2,3,5", "1,1,2", "3,5,3")
WORDS = ("Expert,Basic,None", "Basic,Good,Expert", "None,None,Basic", "Good,Expert,Good")
AGREES = ("Agree,Disagree,Agree", "Agree,Strongly agree,Disagree", "Agree,Agree,Agree", "Disagree,Agree,Agree")


def read(headers: str, body: tuple[str, ...], answers: dict[str, str] | None = None) -> Understood:
    rows = [f"2025/10/0{at} 9:10:00,{name},{body[at - 1]}" for at, name in enumerate(("Ana", "Ben", "Cho", "Dee"), 1)]
    return understand("\n".join([f"Timestamp,Your name,{headers}", *rows]).encode(), "form.csv", answers)


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ("Git,Docker,SQL", WORDS),
        ("Rate yourself: Git,Rate yourself: Docker,Rate yourself: SQL", NUMBERS),
        ("How well do you know these? [Git],How well do you know these? [Docker],How well do you know these? [SQL]",
         NUMBERS),
    ],
)  # fmt: skip
def test_a_time_beside_names_and_levels_makes_no_survey(headers: str, body: tuple[str, ...]) -> None:
    found = read(headers, body)
    (table,) = found.tables
    assert (table.kind, [one.name for one in table.skills]) == ("people down", ["Git", "Docker", "SQL"])
    assert ([one.name for one in table.people], found.questions) == (["Ana", "Ben", "Cho", "Dee"], ())


def test_numbers_under_plain_words_may_be_opinions_and_are_asked_about() -> None:
    (question,) = read("Venue,Food,Speaker", NUMBERS).questions
    assert question.asks == "Are these levels of skills, or opinions?"
    found = read("Venue,Food,Speaker", NUMBERS, {question.id: "opinions: leave them out"})
    assert [one.reason for one in found.skipped] == ["answers of a survey, no skills and no levels"]


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ("Venue,Food,Speaker", AGREES),
        ("The venue was good,I enjoyed the food,The speaker was clear", NUMBERS),
        ("Q1,Q2,Q3", NUMBERS),
        ("How satisfied are you with Git?,Docker,SQL", NUMBERS),
    ],
)
def test_opinions_stay_a_survey(headers: str, body: tuple[str, ...]) -> None:
    found = read(headers, body)
    assert (found.tables, [one.reason for one in found.skipped]) == (
        (),
        ["answers of a survey, no skills and no levels"],
    )


def test_what_follows_level_and_a_colon_is_no_skill() -> None:
    (table,) = understand(b"Skill,Level: today,Level: target\nGit,3,4\nSQL,2,4\nExcel,5,5\n", "levels.csv").tables
    assert [one.name for one in table.skills] == ["Git", "SQL", "Excel"]
