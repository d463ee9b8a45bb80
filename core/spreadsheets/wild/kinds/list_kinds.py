"""Tells which kind of list a table is: a long list, the requirements of roles, a bare list, a tree."""

from collections.abc import Sequence

from core.spreadsheets.wild.kinds.lists import ListColumns, read_list, read_tree
from core.spreadsheets.wild.layout.columns import SKIPPED, JudgedColumn
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.levels.level_marks import mark
from core.spreadsheets.wild.levels.level_words import is_level_word
from core.spreadsheets.wild.reading import Context, TableRead


def read_as_list(
    table: RawTable, columns: Sequence[JudgedColumn], which: ListColumns, context: Context
) -> TableRead | str | None:
    """Read a table as a list of the kind it is; None when it is none, and why when that can be said."""
    by_place = {column.at: column for column in columns}
    label = by_place[which.skill]
    if all(is_level_word(text) or mark(text) in {"yes", "no"} for text in label.texts):
        return "words to choose from, for levels or for yes and no: nobody's skills"
    if which.level is None:
        if label.meaning in {"person", "role"} and not which.categories:
            return None
        texts = [column.at for column in columns if column.is_text and column.at <= which.skill]
        if len(texts) > 1 and any(len(by_place[at].texts) < len(table.body) for at in texts):
            return read_tree(table, columns, _tree_columns(columns))
        if label.meaning == "" and not _is_bare(columns):
            return None
        return read_list(table, columns, which, "bare list", context)
    role = which.person is not None and by_place[which.person].meaning == "role"
    return read_list(table, columns, which, "requirements" if role else "long list", context)


def _tree_columns(columns: Sequence[JudgedColumn]) -> list[int]:
    return [
        column.at for column in columns
        if column.is_text and column.meaning not in SKIPPED and column.meaning in {"", "skill", "category", "driver"}
    ]  # fmt: skip


def _is_bare(columns: Sequence[JudgedColumn]) -> bool:
    """Tell whether a table without a known header is a list: one column of short texts that differ."""
    kept = [column for column in columns if column.meaning not in SKIPPED]
    return len(kept) == 1 and kept[0].distinct > 0.9 and len(kept[0].texts) >= 3
