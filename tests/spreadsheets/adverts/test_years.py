"""Years and levels belong to the skill they stand beside, and to a list only where the wording says so."""

import pytest

from core.spreadsheets.adverts.findings import AskedSkill, advert_findings

KNOWN: dict[str, tuple[str, ...]] = dict.fromkeys(("Presenting", "Excel", "SQL", "Python", "English"), ())


def found(text: str) -> dict[str, AskedSkill]:
    return {skill.name: skill for skill in advert_findings(text, KNOWN).skills}


@pytest.mark.parametrize(
    ("text", "excel", "sql", "python"),
    [
        ("3 years Excel, 5 years SQL, Python", 3, 5, None),
        ("SQL (5+ years), Python, Excel", None, 5, None),
        ("Experience with SQL, Python (3 years) and Excel", None, None, 3),
        ("You have 3 years SQL experience, Python and Excel.", None, 3, None),
        ("SQL: 5 years; Python: 3 years; Excel", None, 5, 3),
        ("2+ years of SQL, Excel, Python", None, 2, None),
        ("Excel, SQL and Python, at least 3 years", None, None, 3),
        ("5 years of experience, SQL and Excel, Python", None, None, None),
        ("5 years' experience as a teacher, SQL, Excel and Python", None, None, None),
        ("Mindestens 3 Jahre SQL, Python, Excel", None, 3, None),
        ("SQL (5 Jahre), Python und Excel", None, 5, None),
        ("3 ans Excel, 5 ans SQL, Python", 3, 5, None),
        ("Bonne maîtrise de SQL, Python (3 ans) et Excel", None, None, 3),
    ],
)
def test_years_beside_a_skill_are_its_own(text: str, excel: int | None, sql: int | None, python: int | None) -> None:
    skills = found(text)
    assert (skills["Excel"].years, skills["SQL"].years, skills["Python"].years) == (excel, sql, python)


@pytest.mark.parametrize(
    "text",
    [
        "5+ years of experience with SQL, Python and Excel",
        "5 years' professional experience using SQL, Python and Excel",
        "5 years of experience in: SQL, Python, Excel",
        "5 years of SQL, Python and Excel",
        "SQL, Python and Excel (5 years each)",
        "SQL, Python and Excel, 5 years each",
        "Mindestens 5 Jahre Erfahrung mit SQL, Python und Excel",
        "SQL, Python und Excel (je 5 Jahre)",
        "5 ans d'expérience en SQL, Python et Excel",
        "SQL, Python et Excel (5 ans chacun)",
    ],
)
def test_years_of_a_list_count_for_each_of_it(text: str) -> None:
    assert {skill.years for skill in found(text).values()} == {5}


def test_years_and_levels_after_a_heading_of_musts_go_to_their_own_skills() -> None:
    skills = found("Must have: excellent presenting skills, Excel (advanced), 2+ years SQL.")
    assert {name: (one.years, one.level if one.level_said else None) for name, one in skills.items()} == {
        "Presenting": (None, 4), "Excel": (None, 4), "SQL": (2, None),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "skill", "level"),
    [
        ("English fluent and Python", "Python", None),
        ("SQL, expert Python", "SQL", None),
        ("Fluent English and SQL", "SQL", 4),
        ("Solid Excel and SQL (expert)", "Excel", 3),
        ("Excel (sehr gut), SQL (Grundkenntnisse), Python", "Excel", 4),
        ("Excel (sehr gut), SQL (Grundkenntnisse), Python", "Python", None),
        ("SQL (avancé), Python (débutant)", "SQL", 4),
        ("SQL (avancé), Python (débutant)", "Python", 2),
    ],
)
def test_a_level_said_of_one_skill_is_not_said_of_the_next(text: str, skill: str, level: float | None) -> None:
    one = found(text)[skill]
    assert (one.level if one.level_said else None) == level
