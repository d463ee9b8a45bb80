"""Names of a file that may mean the same: offered as pairs, and merged only where a person has said so."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.reading import TableRead
from core.spreadsheets.wild.renaming import renamed_table
from core.spreadsheets.wild.understood import KEPT_APART, Alike, AlikeKind, Place
from core.workbook.cells import name_key
from core.workbook.near_names import near_duplicates

OFFERED: Final = 0.5
"""Least confidence of a pair that is offered. Two versions of one thing (Python 2, Python 3) stay below."""

_KINDS: Final[tuple[AlikeKind, ...]] = ("skill", "person", "role")


def merged_names(
    reads: Sequence[TableRead], answers: Mapping[str, str]
) -> tuple[list[TableRead], list[Alike], list[str]]:
    """Merge the names that a person said to be the same, and list the pairs that nobody has decided.

    Returns:
        The tables, the pairs that are open, and a sentence for each merge that is left because it would join two names
        that are to stay apart.
    """
    listed, new_names, said = list[Alike](), dict[AlikeKind, dict[str, str]](), list[str]()
    for kind in _KINDS:
        pairs = list(_pairs(reads, kind))
        merged = [(pair, answers[pair.id]) for pair in pairs if answers.get(pair.id) in {pair.one, pair.other}]
        apart = [pair for pair in pairs if answers.get(pair.id) == KEPT_APART]
        joined, left = _without_kept_apart(merged, apart)
        new_names[kind] = _one_name_each(joined)
        said += left
        listed += [pair for pair in pairs if answers.get(pair.id) not in pair.choices]
    return [_renamed(read, new_names) for read in reads], listed, said


def _pairs(reads: Sequence[TableRead], kind: AlikeKind) -> Iterator[Alike]:
    places: dict[str, list[Place]] = defaultdict(list)
    for name, at in _named(reads, kind):
        places[name].append(at)
    for pair in near_duplicates(list(places), people=kind == "person"):
        one_person = kind == "person" and name_key(pair.one) == name_key(pair.other)  # taken as one, and said to be
        if pair.confidence >= OFFERED and not one_person:
            yield Alike(
                f"same {kind}:{pair.one}|{pair.other}", kind, pair.one, pair.other, pair.confidence, pair.why,
                tuple(places[pair.one]), tuple(places[pair.other]),
            )  # fmt: skip


def _named(reads: Sequence[TableRead], kind: AlikeKind) -> Iterator[tuple[str, Place]]:
    for table in (read.table for read in reads):
        if kind == "skill":
            yield from ((one.name, one.at) for one in table.skills)
        elif (table.kind == "requirements") == (kind == "role"):
            yield from ((one.name, one.at) for one in table.people)


def _without_kept_apart(
    merged: Iterable[tuple[Alike, str]], apart: Sequence[Alike]
) -> tuple[list[tuple[Alike, str]], list[str]]:
    """Leave out the merges by which names that are kept apart would become one, through a third name or at once."""
    groups, kept = dict[str, frozenset[str]](), defaultdict[str, list[Alike]](list)
    for pair in apart:
        kept[pair.one].append(pair)
    joined, left = list[tuple[Alike, str]](), list[str]()
    for pair, chosen in merged:
        group = groups.get(pair.one, frozenset([pair.one])) | groups.get(pair.other, frozenset([pair.other]))
        if clash := next((one for name in sorted(group) for one in kept[name] if one.other in group), None):
            left.append(
                f"'{pair.one}' and '{pair.other}' stay two, though they are said to be one: "
                f"'{clash.one}' and '{clash.other}' are to be kept apart."
            )
        else:
            joined.append((pair, chosen))
            groups |= dict.fromkeys(group, group)
    return joined, left


def _one_name_each(merged: Iterable[tuple[Alike, str]]) -> dict[str, str]:
    """Give the names that go and what each becomes; pairs that share a name are one group with one name.

    It is the chosen name that no other choice gives up, the first of several; else the first that was chosen.
    """
    groups: dict[str, list[tuple[Alike, str]]] = {}
    for pair, chosen in merged:
        group = [*groups.get(pair.one, []), (pair, chosen)]
        if groups.get(pair.other) is not groups.get(pair.one):
            group += groups.get(pair.other, [])
        groups |= {name: group for one, _ in group for name in (one.one, one.other)}
    return {name: stays for name, group in groups.items() if (stays := _staying(group)) != name}


def _staying(group: Sequence[tuple[Alike, str]]) -> str:
    chosen = [name for _, name in group]
    given_up = {pair.other if name == pair.one else pair.one for pair, name in group}
    return next((name for name in chosen if name not in given_up), chosen[0])


def _renamed(read: TableRead, names: Mapping[AlikeKind, Mapping[str, str]]) -> TableRead:
    people = names["role" if read.table.kind == "requirements" else "person"]
    table = renamed_table(read.table, names["skill"], people)
    return read if table is read.table else replace(read, table=table)
