"""Which levels signs stand for: counted stars, balls that fill up, marks of a legend, and marks one has to ask about."""

from collections.abc import Mapping, Sequence
from typing import Final

from core.spreadsheets.wild.level_marks import GRADED, HARVEY, MOONS, counted, mark
from core.spreadsheets.wild.level_words import meaning_level
from core.spreadsheets.wild.number_levels import NumberRange, number_text
from core.spreadsheets.wild.questions import NOT_LEVELS, no_level_scale, question
from core.spreadsheets.wild.scales import Scale, ScaleFound, Step
from core.spreadsheets.wild.written_levels import Written

_POSITIVE: Final = ("✓", "yes", "●", "◎", "★", "x", "o", "○", "◆", "■", "*", "+", "#", "|")
"""Marks that may say yes, the likelier first where two of them are used."""

_NEGATIVE: Final = ("✗", "no", "×", "△")


def counted_scale(cells: Sequence[Written]) -> ScaleFound:
    """Give the scale of signs that are counted: from 0 to what a cell with empty signs shows, else to the longest."""
    of = {cell.of for cell in cells if cell.of}
    longest = max(cell.number or 0 for cell in cells)
    if of:
        return ScaleFound(_counted(cells, max(*of, longest)))
    tops = (longest,) if longest >= 5 else (longest, 5.0) if longest >= 3 else (longest, 3.0, 5.0)
    scales = {f"{number_text(top)} signs are the highest": _counted(cells, top) for top in dict.fromkeys(tops)}
    if len(scales) == 1:
        said = f"Signs are counted from 0 to {number_text(longest)}, the most in the data."
        return ScaleFound(next(iter(scales.values())), assumed=(said,))
    return question("How many signs are the highest level?", f"at most {number_text(longest)} in the data", scales)


def _counted(cells: Sequence[Written], top: float) -> Scale:
    numbers = NumberRange(0, top)
    texts = {cell.number: cell.text for cell in reversed(cells) if cell.number is not None}
    sign = next((cell.sign for cell in cells if cell.number), "★")
    texts |= {float(n): texts.get(float(n), sign * n) for n in range(1, int(top) + 1)}
    steps = (Step(text, numbers.level(count)) for count, text in sorted(texts.items()))
    return Scale("symbol", 0, top, "values", tuple(steps))


def balls_scale(cells: Sequence[Written]) -> ScaleFound | None:
    """Give the scale of balls that fill up, or of moons; None when no ball is partly filled."""
    for balls, whole in ((HARVEY, "○●◯⬤"), (MOONS, "🌑🌕")):
        texts = {cell.text.replace("\ufe0f", "") for cell in cells}
        if texts <= balls.keys() and texts - set(whole):
            shown = sorted(
                (quarters, sign) for sign, quarters in balls.items() if sign in texts or sign in "○◔◑◕●🌑🌒🌓🌔🌕"
            )
            steps = tuple(Step(sign, NumberRange(0, 4).level(quarters)) for quarters, sign in shown)
            return ScaleFound(Scale("symbol", 0, 4, "values", steps))
    return None


def mark_scale(cells: Sequence[Written], legend: Mapping[str, str]) -> ScaleFound:
    """Give the scale of marks: by the legend, by the custom of skill maps, or by a question with a proposed answer."""
    marks = {cell.sign: cell.text for cell in reversed(cells)}
    own = {_sign(sign): (sign, text) for sign, text in legend.items()}
    if marks.keys() <= own.keys():
        return explained_marks(cells, legend)
    if marks.keys() <= GRADED.keys() and marks.keys() & {"◎", "△"}:
        steps = tuple(Step(sign, level) for sign, level in sorted(GRADED.items(), key=lambda item: item[1]))
        said = ", ".join(f"{step.written} {step.level:.12g}" for step in steps)
        return ScaleFound(
            Scale("mark", None, None, "values", steps), assumed=(f"Marks are read as in skill maps: {said}.",)
        )
    return _asked(cells, marks)


def explained_marks(cells: Sequence[Written], legend: Mapping[str, str]) -> ScaleFound:
    """Give the scale of marks that a legend explains; ask where its words say no level."""
    steps = tuple(Step(sign, meaning_level(text), text) for sign, text in legend.items())
    scale = Scale("mark", None, None, "legend", _rising(steps))
    used = {cell.sign for cell in cells}
    open_ones = [step for step in steps if step.level is None and _sign(step.written) in used and not _unrated(step)]
    if not open_ones:
        return ScaleFound(scale)
    texts: dict[str, Scale] = {}
    for said, level in (
        ("does it / trained (level 2)", 2.0),
        ("can do it (level 3)", 3.0),
        ("cannot do it (level 0)", 0.0),
    ):
        filled = tuple(Step(s.written, level, s.meaning) if s in open_ones else s for s in steps)
        texts[said] = Scale("mark", None, None, "legend", _rising(filled))
    texts[NOT_LEVELS] = no_level_scale(cells)
    asks = " and ".join(f"{step.written} ({step.meaning})" for step in open_ones)
    return question(f"Which level does {asks} mean?", ", ".join(sorted(used)), texts)


def _unrated(step: Step) -> bool:
    from core.spreadsheets.wild.level_words import is_not_rated  # noqa: PLC0415

    return is_not_rated(step.meaning)


def _rising(steps: Sequence[Step]) -> tuple[Step, ...]:
    return tuple(sorted(steps, key=lambda step: -1 if step.level is None else step.level))


def _sign(text: str) -> str:
    signs = counted(text)
    return mark(text) or (signs.sign if signs else text)


def _asked(cells: Sequence[Written], marks: Mapping[str, str]) -> ScaleFound:
    """Ask what marks mean: the likeliest yes at two levels, then each other mark as the yes; all others are 0."""
    ranked = [sign for sign in _POSITIVE if sign in marks] or list(marks)
    texts: dict[str, Scale] = {}
    for yes in ranked:
        for said, level in _meanings(alone=len(marks) == 1):
            steps = tuple(Step(text, level if sign == yes else 0.0) for sign, text in marks.items())
            others = ", ".join(text for sign, text in marks.items() if sign != yes)
            texts[f"{marks[yes]}: {said}" + (f", {others}: cannot (level 0)" if others else "")] = Scale(
                "mark", None, None, "values", _rising(steps)
            )
    texts[NOT_LEVELS] = no_level_scale(cells)
    shown = " and ".join(marks.values())
    return question(f"What does {shown} mean?" if len(marks) == 1 else f"What do {shown} mean?", shown, texts)


def _meanings(*, alone: bool) -> tuple[tuple[str, float], ...]:
    both = (("can do it (level 3)", 3.0), ("does it / trained (level 2)", 2.0))
    return (*both, ("cannot do it (level 0)", 0.0)) if alone else both
