"""The skills of an advertisement that a person ticked, as rows of the sheet of requirements."""

from collections.abc import Collection, Mapping

from core.spreadsheets.adverts.findings import Advert, AskedSkill
from core.workbook.cells import name_key
from core.workbook.rows import AnyCell
from core.workbook.words import count_of

NOTE_MAX = 2_000
"""Longest note, in characters; the sentences of a skill that stands in every line would be no note."""


def advert_rows(advert: Advert, role: str, ticked: Collection[str]) -> list[Mapping[str, AnyCell]]:
    """Give the rows of the requirements sheet for the ticked skills, in the order of the findings.

    Args:
        advert: What was found.
        role: The name of the role that they are the requirements of.
        ticked: Names of skills as they are known, or unknown terms as they are written.

    Returns:
        Cells by column of the requirements sheet: level and weight as proposed; the note says which of them are only
        proposed, the years asked for, and the sentences.
    """
    keys = {name_key(name) for name in ticked}
    rows = [_row(skill, role) for skill in advert.skills if name_key(skill.name) in keys]
    for term in advert.unknown:
        if name_key(term.written) in keys:
            note = _note("Level and weight are proposed.", [term.sentence])
            rows.append({"role": role, "skill": term.written, "level": 3, "weight": 3, "note": note})
    return rows


def _row(skill: AskedSkill, role: str) -> Mapping[str, AnyCell]:
    proposed = "Weight is proposed." if skill.level_said else "Level and weight are proposed."
    years = f"Asks for {count_of(skill.years, 'year')}. " if skill.years else ""
    cells: dict[str, AnyCell] = {"role": role, "skill": skill.name, "level": _number(skill.level)}
    cells["weight"] = _number(skill.weight)
    if skill.asked == "must":
        cells["must"] = True
    cells["note"] = _note(years + proposed, [mention.sentence for mention in skill.mentions])
    return cells


def _number(value: float) -> float | int:
    return int(value) if value.is_integer() else value


def _note(said: str, sentences: list[str]) -> str:
    quoted = "\n".join(f"\u201c{sentence}\u201d" for sentence in dict.fromkeys(sentences))
    text = f"{said}\n{quoted}"
    return text if len(text) <= NOTE_MAX else f"{text[: NOTE_MAX - 1]}\u2026"
