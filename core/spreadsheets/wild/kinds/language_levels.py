"""Adds the levels of languages (A1 to C2) to the scale of a matrix of numbers in which a few skills are languages."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.kinds.axes import MatrixNames
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.levels.level_cells import read_level
from core.spreadsheets.wild.levels.level_words import level_key, word_levels
from core.spreadsheets.wild.levels.questions import steps_said
from core.spreadsheets.wild.levels.scales import Scale, Step
from core.spreadsheets.wild.levels.written_levels import written
from core.spreadsheets.wild.reading import Context, LevelsRead, placed
from core.spreadsheets.wild.table_questions import answer_to, seen_in, still_asked, table_question_id
from core.spreadsheets.wild.understood import Question

_CODE: Final = re.compile(r"(a0|[abc][12])\+?")
_LANGUAGE: Final = re.compile(
    r"\b(languages?|langues?|sprach\w*|idiomas?|lingu[ae]|linguas?|ta(al|len)|jezyki?|jazyk\w*|sprak|sprog|dil|язык\w*|cefr|ger|cecrl?|mcer|qcer|"
    r"engl\w+|angl\w+|ingl\w+|angiel\w*|engelsk?|ingiliz\w*|english|german|deutsch|allemand|aleman|tedesco|duits|niemieck\w*|tysk\w*|nemcina|"
    r"french|franz\w+|franc\w+|francuski|fransk\w*|spanish|spanisch|espagnol|espan\w+|spagnolo|spaans|hiszpan\w*|spansk\w*|"
    r"ital\w+|włoski|portug\w+|dutch|niederlandisch|nederlands|neerlandais|polish|polnisch|polski|polonais|swedish|"
    r"schwedisch|svenska|danish|danisch|dansk|norwegian|norwegisch|norsk|finnish|finnisch|suomi|czech|tschechisch|cestina|"
    r"russian|russisch|russe|ruso|rosyjski|ukrain\w+|turkish|turkisch|turkce|arab\w+|chines\w+|chinois|mandarin|japan\w+|korean\w*|"
    r"greek|griechisch|hungarian|ungarisch|romanian|rumanisch|hindi|hebrew|persian|farsi|dari|catalan|basque|galego|latin)\b|"
    r"英語|英语|日本語|日语|中国語|中文|法语|德语|语言|語言|言語|외국어|영어|английск|немецк|французск"
)
_SPEAKS: Final = frozenset({
    "native", "native speaker", "bilingual", "fluent", "mother tongue", "muttersprache", "verhandlungssicher",
    "fliessend", "langue maternelle", "courant", "bilingue", "lengua materna", "nativo", "madrelingua",
    "lingua materna", "moedertaal", "jezyk ojczysty", "modersmal", "morsmal",
})  # fmt: skip
"""Words that rate how a language is spoken, as they stand beside its codes."""
_NUMBERS: Final = {"number", "number and word"}
_FEWEST: Final = 2
_KEPT: Final = "no levels: kept as written"


def with_language_levels(found: LevelsRead, table: RawTable, names: MatrixNames, context: Context) -> LevelsRead:
    """Give the scale of numbers of a matrix the codes of languages as further steps, and say so, or ask.

    They are looked for where they fill a column or a row: half of its cells are codes and the others words for levels
    ("native"), two cells at least. Under the name of a language they are taken; elsewhere B2 may be a pay band or a
    desk, and it is asked.

    Args:
        found: The scale of the cells; others than scales of numbers stay as they were found.
        table: Where they stand.
        names: The names down and across with the cells between them.
        context: With the answers.
    """
    if found.scale is None or found.scale.kind not in _NUMBERS:
        return found
    scale = found.scale
    lines = [(name, [step for step in _steps_of(cells) if read_level(step.written, scale).level is None])
             for name, cells in _lines(names)]  # fmt: skip
    sure = [(name, steps) for name, steps in lines if steps and _speaks(name, steps)]
    unsure = [(name, steps) for name, steps in lines if steps and not _speaks(name, steps)]
    if sure:
        added = _once(sure)
        said = f"{_named(sure)}: the levels of languages are read beside the numbers: {steps_said(added)}."
        scale = replace(scale, steps=(*scale.steps, *added))
        found = replace(found, scale=scale, assumed=(*found.assumed, *placed(table, [said])))
    return _asked(found, scale, table, unsure, context) if unsure else found


def _asked(
    found: LevelsRead, scale: Scale, table: RawTable, unsure: Sequence[tuple[str, Sequence[Step]]], context: Context
) -> LevelsRead:
    """Ask whether codes under other names are levels; until that is answered they are none."""
    known = {level_key(step.written) for step in scale.steps}
    steps = [step for step in _once(unsure) if level_key(step.written) not in known]
    if not steps:
        return found
    taken = f"levels of languages: {steps_said(steps)}"
    question = Question(
        table_question_id("languages", table.area), f"{_named(unsure)}: are these levels of languages?",
        seen_in(table.area, steps_said(steps)), (_KEPT, taken), _KEPT,
    )  # fmt: skip
    if answer_to(question, context.answers) == _KEPT:
        steps = [replace(step, level=None) for step in steps]
    scale = replace(scale, steps=(*scale.steps, *steps))
    return replace(found, scale=scale, questions=(*found.questions, *still_asked(question, context.answers)))


def _speaks(name: str, steps: Sequence[Step]) -> bool:
    """Tell whether codes are those of a language: by the name over them, or by words beside them such as "native"."""
    return bool(_LANGUAGE.search(level_key(name))) or any(level_key(step.written) in _SPEAKS for step in steps)


def _named(lines: Sequence[tuple[str, Sequence[Step]]]) -> str:
    return ", ".join(dict.fromkeys(name for name, _ in lines))


def _once(lines: Sequence[tuple[str, Sequence[Step]]]) -> list[Step]:
    """Give the steps of several lines, each once, the lowest first."""
    found = {level_key(step.written): step for _, steps in lines for step in steps}
    return sorted(found.values(), key=lambda step: step.level or 0)


def _lines(names: MatrixNames) -> Iterator[tuple[str, Sequence[object]]]:
    """Yield the columns and the rows of a matrix with their names."""
    yield from zip(names.across, zip(*names.cells, strict=True), strict=True)
    yield from zip(names.down, names.cells, strict=True)


def _steps_of(cells: Sequence[object]) -> list[Step]:
    """Give the steps of a line of codes of languages; [] for other lines."""
    texts = [cell.text for cell in map(written, cells) if cell.kind not in {"blank", "not rated"}]
    codes = sum(bool(_CODE.fullmatch(level_key(text))) for text in texts)
    if codes < _FEWEST or codes * 2 < len(texts):
        return []
    levels = {level_key(text): _level(text) for text in texts}
    return [Step(text, level) for text in dict.fromkeys(texts) if (level := levels[level_key(text)]) is not None]


def _level(text: str) -> float | None:
    """Give the level of a word or a code; a plus behind a code changes nothing, as levels are not flattered."""
    key = level_key(text)
    known = word_levels([key]) or word_levels([key.rstrip("+")])
    return next(iter(known.values()), None)
