"""People against a role for tests, written down in a line each."""

from collections.abc import Mapping, Sequence
from datetime import date

from core.analysis.targets import Standing, standing
from core.workbook.rows import AnyCell, Workbook
from tests.workbook.books import book

TODAY = date(2027, 3, 1)

Cells = Mapping[str, AnyCell]


def asks(skill: str, level: float, weight: float = 3, **more: AnyCell) -> Cells:
    """Write down what the role Lead asks for."""
    return {"role": "Lead", "skill": skill, "level": level, "weight": weight, **more}


def has(skill: str, level: float | None, **more: AnyCell) -> Cells:
    """Write down a skill; a level of None is not rated."""
    return {"skill": skill, **({} if level is None else {"level": level}), **more}


def rated(skill: str, level: float, who: str = "manager", **more: AnyCell) -> Cells:
    """Write down someone's rating, a month old."""
    return {"skill": skill, "who": who, "level": level, "date": "2027-02-01", **more}


def aiming_at_lead(skills: Sequence[Cells], requirements: Sequence[Cells], **sheets: Sequence[Cells]) -> Workbook:
    """Make the workbook of someone who wants to be Lead."""
    profile = [{"name": "Ana", "target_role": "Lead"}]
    return book(**{"profile": profile, "skills": skills, "requirements": requirements, **sheets})


def stands(skills: Sequence[Cells], requirements: Sequence[Cells], **sheets: Sequence[Cells]) -> Standing:
    """Say where that person stands."""
    return standing(aiming_at_lead(skills, requirements, **sheets), TODAY)
