"""Which ticked skills of an advertisement a role asks for already, and where the advertisement asks for more."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from core.spreadsheets.adverts.findings import Advert, AskedSkill
from core.spreadsheets.adverts.rows import advert_rows
from core.workbook.cells import name_key, plain_text
from core.workbook.checks import row_key
from core.workbook.rows import AnyCell, Workbook
from core.workbook.sheets import SHEETS
from core.workbook.words import count_of

_NAMED: Final = 8
"""So many are named in a line; the others are counted."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is not taken from an advertisement, as the role asks for it already.

    Attributes:
        names: The skills, as the advertisement gives them, in the order of the findings.
        more: What the advertisement asks for above the role, a clause for each skill of them.
    """

    names: tuple[str, ...]
    more: tuple[str, ...]

    def lines(self, role: str) -> tuple[str, ...]:
        """Say it in a line of names, and one of what the advertisement asks for above the role; none without any."""
        if not self.names:
            return ()
        skills = f"{count_of(len(self.names), 'skill')} left out"
        said = f"{skills}, as {role} asks for that already: {_listed(self.names, ', ')}."
        return (said, f"Nothing is changed there. {_listed(self.more, '; ')}.") if self.more else (said,)


def left_out(workbook: Workbook, advert: Advert, role: str, ticked: Collection[str]) -> LeftOut:
    """Hold the ticked skills of an advertisement against what a role asks for already.

    A level counts where the advertisement says one; levels that are only proposed are never more.

    Args:
        workbook: Where the requirements of the role stand.
        advert: What was found.
        role: The name of the role.
        ticked: Names of skills as they are known, or unknown terms as they are written.
    """
    sheet = SHEETS["requirements"]
    known = {row_key(sheet, row.cells): row.cells for row in workbook.rows("requirements")}
    found = {name_key(skill.name): skill for skill in advert.skills}
    names, more = [], []
    for row in advert_rows(advert, role, ticked):
        own = known.get(row_key(sheet, row))
        if own is None:
            continue
        name = plain_text(row["skill"])
        names.append(name)
        skill = found.get(name_key(name))
        if skill and (said := _more(skill, own)):
            more.append(said)
    return LeftOut(tuple(names), tuple(more))


def _more(skill: AskedSkill, own: Mapping[str, AnyCell | None]) -> str:
    """Say what an advertisement asks for above a requirement; "" when it asks for no more."""
    level = _number(own.get("level"))
    higher = skill.level_said and (level is None or skill.level > level)
    stronger = skill.asked == "must" and not own.get("must")
    if not higher and not stronger:
        return ""
    asked = f"{skill.level:g}" if skill.level_said else "it"
    as_must = " as a must" if skill.asked == "must" else ""
    role = "it without a level" if level is None else f"{level:g}"
    return f"{skill.name}: the advertisement asks for {asked}{as_must}, the role for {role}" + (
        " as a must" if own.get("must") else ""
    )


def _number(value: AnyCell | None) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _listed(names: tuple[str, ...], sign: str) -> str:
    rest = len(names) - _NAMED
    return sign.join(names[:_NAMED]) + (f"{sign}and {rest} more" if rest > 0 else "")
