"""Filters for long sheets and suggestions for a name that is typed."""

import pytest

from core.workbook.choosing import NO_DRIVER, filtered_skills, rows_of, skill_suggestions
from tests.workbook.books import book

SKILLS = book(
    skills=[
        {"skill": "SQL", "driver": "technical", "level": 3, "note": "Daily reports"},
        {"skill": "Talks", "driver": "communication"},
        {"skill": "Report writing", "level": 0},
        {"note": "unnamed"},
    ]
)


@pytest.mark.parametrize(
    ("text", "drivers", "not_rated", "found"),
    [
        ("", (), False, [1, 2, 3, 4]),
        ("REPORT", (), False, [1, 3]),  # in the note of the first
        ("unnamed", (), False, [4]),
        ("", ("technical", "communication"), False, [1, 2]),
        ("", (NO_DRIVER,), False, [3, 4]),
        ("", (NO_DRIVER, "communication"), False, [2, 3, 4]),
        ("", (), True, [2, 4]),  # 0 is rated
        ("talks", ("communication",), True, [2]),
        ("talks", ("technical",), False, []),
    ],
)
def test_skills_are_filtered_by_all_that_is_asked(
    text: str, drivers: tuple[str, ...], not_rated: object, found: list[int]
) -> None:
    rows = filtered_skills(SKILLS.rows("skills"), text, drivers, not_rated=bool(not_rated))
    assert [row.id for row in rows] == [f"skills{number}" for number in found]


def test_a_counted_experience_is_not_among_the_skills_to_rate() -> None:
    counted = book(skills=[{"skill": "People led", "count": 1}, {"skill": "SQL"}])
    assert [row.id for row in filtered_skills(counted.rows("skills"), not_rated=True)] == ["skills2"]


def test_rows_of_a_name_are_found_whatever_its_case() -> None:
    workbook = book(requirements=[{"role": "Lead"}, {"role": "Head"}, {"role": " LEAD"}, {}])
    assert [row.id for row in rows_of(workbook, "requirements", "role", "lead")] == ["requirements1", "requirements3"]
    assert rows_of(workbook, "requirements", "role", "Chief") == []


def test_suggestions_are_what_roles_ask_for_and_the_person_has_not() -> None:
    workbook = book(
        skills=[{"skill": "SQL"}],
        requirements=[
            {"role": "Lead", "skill": "talks"},
            {"role": "Lead", "skill": "sql"},
            {"role": "Lead", "skill": "Go", "driver": "technical"},
            {"role": "Lead"},
        ],
    )
    library = book(
        requirements=[
            {"role": "Head", "skill": "Poise", "driver": "network"},
            {"role": "Head", "skill": "Ada"},
            {"role": "Head", "skill": "GO", "driver": "flexibility"},
        ]
    )
    # one's own roles first, then the library's, each by name; the first of a name counts
    assert list(skill_suggestions(workbook, library).items()) == [
        ("Go", "technical"),
        ("talks", ""),
        ("Ada", ""),
        ("Poise", "network"),
    ]
