"""The wording around a skill tells must from nice to have, years, level, and what is not needed."""

import pytest

from core.spreadsheets.adverts.wording import said_of


def said(sentence: str, skill: str = "SQL") -> tuple[str, int | None, float | None, bool]:
    start = sentence.index(skill)
    found = said_of(sentence, start, start + len(skill))
    return found.asked, found.years, found.level, found.negated


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("SQL is required.", "must"),
        ("SQL is a must", "must"),
        ("You must know SQL", "must"),
        ("Excel is a plus, SQL is essential", "must"),
        ("SQL required, Python a plus", "must"),
        ("Python a plus, SQL required", "must"),
        ("SQL wird vorausgesetzt", "must"),
        ("SQL ist zwingend erforderlich", "must"),
        ("La maîtrise de SQL est indispensable", "must"),
        ("SQL imprescindible", "must"),
        ("SQL is a big plus", "nice to have"),
        ("Ideally you know SQL", "nice to have"),
        ("Knowledge of Python, Excel and SQL is desirable", "nice to have"),
        ("SQL preferred but not required", "nice to have"),
        ("SQL is not a must", "nice to have"),
        ("SQL is not required, but would be a plus", "nice to have"),
        ("SQL ist von Vorteil", "nice to have"),
        ("Wünschenswert sind Kenntnisse in SQL", "nice to have"),
        ("SQL ist kein Muss", "nice to have"),
        ("SQL serait un plus", "nice to have"),
        ("SQL souhaité", "nice to have"),
        ("Se valorará SQL", "nice to have"),
        ("You know SQL and ideally Python", "not said"),
        ("We use SQL", "not said"),
    ],
)
def test_must_and_nice_to_have(sentence: str, asked: str) -> None:
    assert said(sentence)[0] == asked


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("5+ years of SQL", 5),
        ("at least three years of experience with SQL", 3),
        ("3-5 years SQL", 3),
        ("3 to 5 yrs of SQL", 3),
        ("two (2) years' experience in SQL", 2),
        ("SQL (4 years)", 4),
        ("SQL, at least two years", 2),
        ("3 years of Python, 2 years of SQL", 2),
        ("mindestens 3 Jahre Erfahrung mit SQL", 3),
        ("mehr als 10 Jahre SQL", 10),
        ("fünfjährige Erfahrung mit SQL", 5),
        ("5-jährige Erfahrung mit SQL", 5),
        ("3 ans d'expérience en SQL", 3),
        ("au moins cinq années de SQL", 5),
        ("mínimo 4 años con SQL", 4),
        ("18 years of age, SQL", None),
        ("For 90 years we have known SQL", None),
        ("5 years as an accountant, good SQL", None),
        ("SQL", None),
    ],
)
def test_years(sentence: str, years: int | None) -> None:
    assert said(sentence)[1] == years


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Expert in SQL", 4),
        ("SQL expert", 4),
        ("Basic knowledge of Python, Excel and SQL", 2),
        ("Very good SQL", 4),
        ("good SQL", 3),
        ("SQL (advanced)", 4),
        ("Familiarity with SQL", 2),
        ("Grundkenntnisse in SQL", 2),
        ("sehr gute SQL-Kenntnisse", 4),
        ("bonnes connaissances de SQL", 3),
        ("conocimientos básicos de SQL", 2),
        ("Excellent communication skills, SQL", None),
        ("SQL and excellent manners", None),
        ("SQL", None),
    ],
)
def test_levels(sentence: str, level: float | None) -> None:
    assert said(sentence)[2] == level


@pytest.mark.parametrize(
    ("sentence", "level"),
    [("fluent German", 4), ("German (B2)", 3), ("German C1", 4), ("native German", 5), ("fließend German", 4)],
)
def test_levels_of_languages(sentence: str, level: float) -> None:
    assert said(sentence, "German")[2] == level


@pytest.mark.parametrize(
    "sentence",
    [
        "No SQL needed",
        "No prior experience with SQL is required",
        "SQL is not required",
        "You don't need SQL, but Python is a must",
        "You don\u2019t need SQL",
        "Without knowledge of SQL you are welcome, too",
        "Keine SQL-Kenntnisse erforderlich",
        "SQL ist nicht nötig",
        "Du brauchst keine Erfahrung mit SQL",
        "Aucune connaissance de SQL n'est requise",
        "Pas besoin de SQL",
        "No se requiere SQL",
    ],
)
def test_what_is_not_needed(sentence: str) -> None:
    assert said(sentence)[3]


@pytest.mark.parametrize(
    "sentence",
    [
        "Not only SQL but also Python is required",
        "No less than 3 years of SQL are required",
        "You don't need Python, but SQL is a must",
        "No degree needed; SQL is",
        "SQL is needed",
        "There is no plan B: SQL",
        "SQL is used, Python is not required",
    ],
)
def test_what_is_needed_after_all(sentence: str) -> None:
    assert not said(sentence)[3]
