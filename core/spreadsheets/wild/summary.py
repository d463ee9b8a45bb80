"""Says in lines of text what a file was understood as."""

from collections.abc import Iterator, Sequence

from core.spreadsheets.wild.known_names import KnownAs
from core.spreadsheets.wild.levels.scales import Scale
from core.spreadsheets.wild.understood import Alike, FoundLevel, FoundTable, Understood
from core.workbook.words import count_of

_SHOWN = 12


def summary(understood: Understood, known: Sequence[KnownAs] = ()) -> str:
    """Say what was found, skipped, asked and assumed, and which skills may be known under another name, a line each."""
    return "\n".join(_lines(understood, known)) + "\n"


def finding(understood: Understood) -> str:
    """Say in a few words what a file holds: "3 people and 12 skills, 34 levels; 1 question"."""
    people = {one.name for table in understood.tables if table.kind != "requirements" for one in table.people}
    roles = {one.name for table in understood.tables if table.kind == "requirements" for one in table.people}
    skills = {one.name for table in understood.tables for one in table.skills}
    levels = sum(level.level is not None for table in understood.tables for level in table.levels)
    actions = sum(len(table.actions) for table in understood.tables)
    parts = [f"{len(people):,} people" if len(people) > 1 else "1 person"] if people else []
    parts += [count_of(number, word) for number, word in (
        (len(roles), "role"), (len(skills), "skill"), (levels, "level"), (actions, "action")) if number]  # fmt: skip
    asked = count_of(len(understood.questions), "question") if understood.questions else ""
    return "; ".join(part for part in (", ".join(parts) or "nothing that is known", asked) if part)


def _lines(understood: Understood, known: Sequence[KnownAs]) -> Iterator[str]:
    yield f"{understood.file}: {count_of(len(understood.tables), 'table')}"
    for table in understood.tables:
        yield from _table(table)
    for question in understood.questions:
        yield f"\nQuestion {question.id}: {question.asks}"
        yield f"  saw: {question.saw}"
        yield f"  choices: {'; '.join(question.choices)} (proposed: {question.proposed})"
    for title, sentences in (
        ("May be the same, and stay apart unless you answer", [_alike(pair) for pair in understood.alike]),
        ("May be known under another name, and stay as written unless you answer", [_known(one) for one in known]),
        ("Assumed", list(understood.assumed)),
        ("Not taken", [problem.sentence() for problem in understood.problems]),
        ("Skipped", [f"{_place(one.area.sheet)}{one.area.address}: {one.reason}" for one in understood.skipped]),
    ):
        if sentences:
            yield f"\n{title}:"
            yield from (f"  {sentence}" for sentence in sentences)


def _known(one: KnownAs) -> str:
    by = f", by its other name '{one.by}'" if one.by != one.name else ""
    return f"'{one.written}' is '{one.name}' in {one.where}{by}: {one.why}, {one.confidence:.0%}; id {one.id}"


def _alike(pair: Alike) -> str:
    where = [", ".join(f"{_place(at.sheet)}{at.address}" for at in one) for one in (pair.places, pair.other_places)]
    return (
        f"{pair.kind} '{pair.one}' ({where[0]}) and '{pair.other}' ({where[1]}): {pair.why}, {pair.confidence:.0%}; "
        f"id {pair.id}"
    )


def _place(sheet: str) -> str:
    return f"sheet {sheet}, " if sheet else ""


def _table(table: FoundTable) -> Iterator[str]:
    yield f"\n{_place(table.area.sheet)}{table.area.address}: {table.kind}"
    if table.header_rows:
        yield f"  headers in row {' and '.join(map(str, table.header_rows))}"
    if table.columns:
        yield "  columns: " + ", ".join(f"{letter} {name}" for letter, name in table.columns.items())
    if table.scale:
        yield f"  levels: {scale_words(table.scale)}"
    named = "role" if table.kind == "requirements" else "person"
    if table.people:
        many = "people" if named == "person" else "roles"
        said = count_of(len(table.people), named) if len(table.people) == 1 else f"{len(table.people):,} {many}"
        yield f"  {said}: " + _first([one.name for one in table.people])
    if table.actions:
        yield f"  {count_of(len(table.actions), 'action')}: " + _first([one.name for one in table.actions])
    if table.skills:
        yield f"  {count_of(len(table.skills), 'skill')}: " + _first([one.name for one in table.skills])
    for level in table.levels[:_SHOWN]:
        yield f"    {_level(level)}"
    if len(table.levels) > _SHOWN:
        yield f"    … and {len(table.levels) - _SHOWN:,} more"


def scale_words(scale: Scale) -> str:
    """Say how levels were written and what they mean: "1 -> 1, 2 -> 2 (known from the legend)"."""
    steps = [f"{step.written} -> {'no level' if step.level is None else f'{step.level:g}'}" for step in scale.steps]
    known = "proposed" if scale.source == "proposal" else f"known from the {scale.source}"
    return f"{scale.kind}, {_first(steps)} ({known})"


def _first(names: list[str]) -> str:
    rest = f" and {len(names) - _SHOWN:,} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + rest


def _level(level: FoundLevel) -> str:
    who = f"{level.person}, " if level.person else ""
    mapped = "no level" if level.level is None else f"{level.level:g}"
    written = f"'{level.written}' -> {mapped}" if level.written else "not rated"
    return f"{level.at.address}: {who}{level.skill}: {written}"
