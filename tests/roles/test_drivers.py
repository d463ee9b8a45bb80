"""A published skill gets a driver only where the description of a driver names it."""

import pytest

from core.roles.drivers import driver_of


@pytest.mark.parametrize(
    ("element", "kind", "driver"),
    [
        ("2.C.1.a", "knowledge", "technical"),
        ("2.B.3.e", "skill", "technical"),
        ("2.A.1.c", "skill", "communication"),
        ("2.B.5.d", "skill", "leadership"),
        ("2.B.5.b", "skill", "strategic thinking"),
        ("2.A.2.b", "skill", "flexibility"),
    ],
)
def test_what_a_driver_s_description_names_belongs_to_it(element: str, kind: str, driver: str) -> None:
    assert driver_of("O*NET", element, kind) == driver


@pytest.mark.parametrize(("element", "kind"), [("2.B.1.a", "skill"), ("2.A.2.a", "skill"), ("1.A.1.b.1", "ability")])
def test_everything_else_stays_blank(element: str, kind: str) -> None:
    assert driver_of("O*NET", element, kind) is None


def test_another_publisher_s_skills_have_none_but_for_knowledge_and_tools() -> None:
    assert driver_of("ESCO", "2.A.1.c", "skill") is None
    assert driver_of("ESCO", "http://data.europa.eu/esco/skill/1", "knowledge") == "technical"
    assert driver_of("ESCO", "", "tool") == "technical"
