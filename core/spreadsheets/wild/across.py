"""What shows only across the tables of a file: copies of one table, sheets of people."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.layout.header_dates import MONTHS, is_month, period
from core.spreadsheets.wild.layout.names import looks_like_person
from core.spreadsheets.wild.reading import TableRead
from core.spreadsheets.wild.table_questions import answer_to, still_asked
from core.spreadsheets.wild.understood import FoundLevel, FoundPerson, FoundTable, Question, Skipped
from core.workbook.cells import name_key
from core.workbook.words import count_of

_ALIKE: Final = 0.6
_ALL: Final = "all of them"


def named_by_sheets(reads: Sequence[TableRead], skills: Collection[str]) -> tuple[list[TableRead], list[str]]:
    """Take the titles of sheets as the people of their tables, where all look like names and the tables name nobody."""
    nameless = [read for read in reads if read.table.levels and not read.table.people]
    titles = {read.table.area.sheet for read in nameless}
    months = all(is_month(title) for title in titles)
    if len(titles) < 2 or months or any(looks_like_person(title, skills) < 0.4 for title in titles):
        return list(reads), []
    named = [_named(read) if read in nameless else read for read in reads]
    return named, [f"The sheets {_listed(sorted(titles))} are taken as the people whose skills they hold."]


def _named(read: TableRead) -> TableRead:
    table, who = read.table, read.table.area.sheet
    place = replace(table.levels[0].at, row=table.area.first_row, column=table.area.first_column)
    levels = tuple(replace(level, person=who) for level in table.levels)
    return replace(read, table=replace(table, people=(FoundPerson(who, place),), levels=levels))


def without_copies(
    reads: Sequence[TableRead], answers: Mapping[str, str]
) -> tuple[list[TableRead], list[Skipped], list[Question]]:
    """Leave out all but one of the tables that are copies of each other, and ask which one counts."""
    kept, skipped, questions = list(reads), list[Skipped](), list[Question]()
    for group in _copies([read.table for read in reads]):
        titles = [table.area.sheet for table in group]
        question = _which(titles, group)
        answer = answer_to(question, answers)
        questions += still_asked(question, answers)
        if answer == _ALL:
            continue
        left = [table for table in group if table.area.sheet != answer]
        kept = [read for read in kept if read.table not in left]
        reason = f"the same table as on sheet {answer}: an earlier snapshot, or another language"
        skipped += [Skipped(table.area, reason) for table in left]
    return kept, skipped, questions


def _copies(tables: Sequence[FoundTable]) -> list[list[FoundTable]]:
    groups: list[list[FoundTable]] = []
    for table in tables:
        if not table.skills or table.kind == "plan":
            continue
        group = next((group for group in groups if _is_copy(group[0], table)), None)
        if group is not None:
            group.append(table)
        else:
            groups.append([table])
    return [group for group in groups if len(group) > 1]


def _is_copy(one: FoundTable, other: FoundTable) -> bool:
    if one.area.sheet == other.area.sheet or one.kind != other.kind:
        return False
    people, others = _keys(person.name for person in one.people), _keys(person.name for person in other.people)
    if people != others and _shared(people, others) < _ALIKE:
        return False
    skills, names = _keys(skill.name for skill in one.skills), _keys(skill.name for skill in other.skills)
    if _shared(skills, names) >= _ALIKE:
        return True
    return len(one.levels) >= 4 and [_shape(level) for level in one.levels] == [_shape(level) for level in other.levels]


def _keys(names: Iterable[str]) -> set[str]:
    return {name_key(name) for name in names}


def _shared(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(len(one | other), 1)


def _shape(level: FoundLevel) -> tuple[int, int, str]:
    return level.at.row, level.at.column, level.written if level.level is not None else ""


def _which(titles: Sequence[str], group: Sequence[FoundTable]) -> Question:
    latest = max(range(len(titles)), key=lambda at: (*_version(titles[at]), _when(titles[at]), at))
    told = any(_when(title) or _version(title) != _PLAIN for title in titles)
    proposed = titles[latest] if told else titles[0] if _differ(group) else titles[-1]
    return Question(
        f"sheet:{'|'.join(titles)}",
        "These sheets hold the same table, as snapshots or in several languages: which one is the latest, and counts?",
        f"sheets {_listed(titles)}, each with {count_of(len(group[0].skills), 'skill')}",
        (*titles, _ALL),
        proposed,
    )


_LAST: Final = re.compile(
    r"\b(final\w*|latest|newest|new|current\w*|last|neue?[rs]?|neueste[rs]?|aktuell\w*|letzte[rs]?|endgültig\w*|"
    r"actuel(le)?|nouveau|nouvelle|derni[eè]re?|définiti\w+|actual|nuev[oa]|[uú]ltim[oa]|definitiv\w*)\b|"
    r"最新|最終|最终|現在|当前"
)
_OLD: Final = re.compile(
    r"\b(cop(y|ies|ie|ia)|old|older|backup|bak|archived?|previous|draft|outdated|kopie|alte?[rs]?|sicherung|archiv|"
    r"entwurf|vorher|ancien(ne)?|vieux|sauvegarde|brouillon|antigu[oa]|viej[oa]|anterior|respaldo|borrador)\b|"
    r"旧|舊|副本|コピー|备份|備份"
)
_PLAIN: Final = (True, False)


def _version(title: str) -> tuple[bool, bool]:
    """Tell whether a title is not that of an old version or a copy, and whether it says to be the last one."""
    text = title.casefold().replace("_", " ")
    return not _OLD.search(text), bool(_LAST.search(text))


def _differ(group: Sequence[FoundTable]) -> bool:
    """Tell whether the names of the skills differ, as those of a translation do."""
    return _shared(_keys(one.name for one in group[0].skills), _keys(one.name for one in group[1].skills)) < _ALIKE


def _when(title: str) -> tuple[int, ...]:
    """Give the date in a title, the year first, else its months and numbers: "Mar", "v2"."""
    months = [place for place, month in enumerate(MONTHS, 1) if re.search(rf"\b(?:{month})", title, re.IGNORECASE)]
    return period(title) or (*months, *(int(found) for found in re.findall(r"\d+", title)))


def _listed(titles: Sequence[str]) -> str:
    return ", ".join(titles)
