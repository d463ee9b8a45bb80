"""Marks that say how important a skill is and not how well it is known: "M = mandatory, D = desirable"."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.levels.level_marks import sign_of
from core.spreadsheets.wild.levels.level_words import is_not_rated, level_key
from core.spreadsheets.wild.levels.scales import Scale, ScaleFound, Step
from core.spreadsheets.wild.understood import FoundLevel

_MUST: Final = re.compile(
    r"^(mandatory|required?|essential|must( have)?|compulsory|obligatory|"
    r"pflicht|muss|zwingend|erforderlich|obligatorisch|obligatoire|indispensable|requis|"
    r"obligatori[oa]|imprescindible|requerid[oa]|essenzial[ei]|essencial|verplicht|"
    r"vereist|obowiazkow[aey]|wymagan[aey]|obligatorisk|kravs?|必須|必须|필수)\b"
)
_OPTIONAL: Final = re.compile(
    r"^(desir(able|ed)|optional|nice(-| )to(-| )have|preferred|recommended|should( have)?|could( have)?|a plus|kann|"
    r"wunschenswert|erwunscht|empfohlen|soll|souhait(able|e)|facultatif|optionnel|recommande|desea(ble|do)|opcional|"
    r"recomendad[oa]|desejavel|auspicabile|facoltativ[oa]|gewenst|optioneel|pozadan[aey]|opcjonaln[aey]|"
    r"onskvard|meriterande|onskelig|任意|歓迎|可选|선택|우대)\b"
)


def is_must(meaning: str) -> bool | None:
    """Tell whether words say that something is a must (True) or only wished for (False); None for others.

    >>> is_must("mandatory"), is_must("nice to have"), is_must("can do it")
    (True, False, None)
    """
    key = level_key(meaning)
    if _MUST.search(key):
        return True
    return False if _OPTIONAL.search(key) else None


def importance_scale(steps: Sequence[Step], used: Collection[str]) -> ScaleFound | None:
    """Give the marks of a legend as steps without a level, where they tell musts from the rest.

    Args:
        steps: The marks that the legend explains.
        used: The keys of the marks in the cells.

    Returns:
        None when a mark that is used says something else, or when all say the same: then it may rate after all.
    """
    said = [step for step in steps if level_key(sign_of(step.written)) in used and not is_not_rated(step.meaning)]
    if {is_must(step.meaning) for step in said} != {True, False}:
        return None
    shown = ", ".join(f"{step.written} ({step.meaning})" for step in said)
    unrated = tuple(replace(step, level=None) for step in steps)
    told = f"The marks {shown} say what is a must and rate nothing."
    return ScaleFound(Scale("mark", None, None, "legend", unrated), assumed=(told,))


def with_musts(levels: Sequence[FoundLevel], scale: Scale | None) -> tuple[FoundLevel, ...]:
    """Put "must" beside what roles ask for whose mark says so."""
    if scale is None or scale.kind != "mark":
        return tuple(levels)
    musts = {level_key(step.written) for step in scale.steps if step.level is None and is_must(step.meaning)}
    return tuple(
        replace(level, extra={**level.extra, "must": "yes"})
        if level.level is None and level_key(level.written) in musts
        else level
        for level in levels
    )
