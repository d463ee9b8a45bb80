"""Random workbooks for the properties: every declared sheet and kept columns and sheets, with awkward values."""

import itertools
from collections.abc import Callable, Mapping
from datetime import date, datetime, time

from hypothesis import strategies as st

from core.workbook.declare import Column, SheetRow, columns
from core.workbook.rows import AnyCell, Row, Workbook
from core.workbook.sheets import EXTRA, SHEETS

AWKWARD = (
    "=1+1",
    "@SUM(A1)",
    "+1",
    "-1",
    "'quoted",
    "''twice",
    "'=1+1",
    "_x0041_",
    "_x000D_",
    "_x005F_x0041_",
    "#N/A",
    "TRUE",
    "007",
    "1.50",
    "2027-01-02",
    "  both ends  ",
    "one\ntwo\n",
    "\ttab",
    'a,b;c\t"d"',
    "Ünïcødé 日本語 😀",
    "x" * 32_000,
    "_x0041_" * 4_571,  # 31,997 characters, three times as many once escaped
    "<b>&amp;",
    "nan",
)

_LETTERS = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
# by number: Hypothesis writes out what it samples from, and these are long
_AWKWARD = st.integers(0, len(AWKWARD) - 1).map(lambda number: AWKWARD[number])
_WORDS = st.one_of(st.text(_LETTERS | st.sampled_from("\n\t=_x'\""), max_size=30), _AWKWARD)


def read_by(column: Column, values: st.SearchStrategy[object]) -> st.SearchStrategy[AnyCell]:
    """Give cells of a column: what it reads values as, blanks left out."""
    return values.map(column.kind.read).filter(lambda cell: cell is not None)  # type: ignore[return-value]


def declared_cells(column: Column) -> st.SearchStrategy[AnyCell]:
    """Give cells of a declared column, through its own reading."""
    kind = column.kind
    names = _WORDS.map(lambda text: text[:150])
    values: dict[str, st.SearchStrategy[object]] = {
        "text": _WORDS,
        "name": names,
        "names": st.lists(names, max_size=4),
        "date": st.dates(date(1900, 3, 1), date(2199, 12, 31)),
        "month": st.dates(date(1900, 3, 1), date(2199, 12, 31)),
        "flag": st.just("yes"),
        "link": st.sampled_from(["https://example.org/a?b=c&d=_x0041_", "mailto:a@example.org"]),
    }
    if kind.choices:
        return st.sampled_from(kind.choices)
    if kind.low is not None and kind.high is not None:
        low, high, step = kind.low, kind.high, kind.step or 0.01
        return read_by(column, st.integers(0, 500).map(lambda n: min(low + n * step, high)))
    return read_by(column, values[kind.name])


_MOMENTS = st.one_of(
    st.dates(date(1900, 3, 1), date(2199, 12, 31)).map(lambda day: {"date": day.isoformat()}),
    # noon and a second at the earliest: at midnight a date and time is a date in Excel
    st.datetimes(datetime(1950, 1, 1), datetime(2199, 1, 1)).map(  # noqa: DTZ001 - cells know no zones
        lambda moment: {"datetime": moment.replace(microsecond=250_000).isoformat(timespec="milliseconds")}
    ),
    st.times().map(lambda t: {"time": time(t.hour, t.minute, t.second).isoformat(timespec="milliseconds")}),
    st.integers(0, 10_000_000).map(lambda seconds: {"duration": str(seconds)}),
)
KEPT = st.one_of(
    _WORDS.filter(bool),
    st.booleans(),
    st.integers(-(10**14), 10**14),
    st.floats(-1e12, 1e12, allow_nan=False),
    _MOMENTS,
)
_KEPT_NAMES = (
    st.one_of(st.sampled_from(["Team", "Level", "Trellis row", "=x", "2025", "Column C", "Foo (2)"]), _WORDS)
    .map(lambda text: EXTRA + " ".join(text.split())[:100])
    .filter(lambda name: name != EXTRA)
)


def cells_of(sheet: type[SheetRow]) -> st.SearchStrategy[Mapping[str, AnyCell]]:
    """Give the cells of a row: any of its columns, with kept ones beside them."""
    optional = {column.name: declared_cells(column) for column in columns(sheet)}
    declared = st.fixed_dictionaries({}, optional=optional)
    kept = st.dictionaries(_KEPT_NAMES, KEPT, max_size=2)
    return st.builds(lambda known, other: {**known, **other}, declared, kept).filter(bool)


def _grid_rows() -> st.SearchStrategy[list[tuple[int, Mapping[str, AnyCell]]]]:
    cells = st.dictionaries(st.sampled_from(["x:A", "x:B", "x:AA"]), KEPT, min_size=1, max_size=3)
    return st.dictionaries(st.integers(1, 30), cells, min_size=1, max_size=4).map(lambda rows: sorted(rows.items()))


@st.composite
def workbooks(draw: st.DrawFn, *, kept_sheets: bool = True) -> Workbook:
    """Give a workbook with some rows on some sheets, the same row twice now and then."""
    ids = new_ids("row")
    sheets: dict[str, tuple[Row, ...]] = {}
    for name in draw(st.lists(st.sampled_from(list(SHEETS)), unique=True, max_size=4)):
        sheet = SHEETS[name]
        found = draw(st.lists(cells_of(sheet), min_size=1, max_size=1 if sheet.single else 4))
        if not sheet.single and draw(st.booleans()):
            found.append(found[0])
        sheets[name] = tuple(Row(ids(), place, cells) for place, cells in enumerate(found, 1))
    for title in draw(st.lists(st.sampled_from(["My notes", "=1", "Blatt 2", "Überblick"]), unique=True, max_size=2)):
        if kept_sheets:
            sheets[EXTRA + title] = tuple(Row(ids(), number, cells) for number, cells in draw(_grid_rows()))
    return Workbook(sheets)


def new_ids(start: str) -> Callable[[], str]:
    """Give a function that names rows one after another."""
    numbers = itertools.count(1)
    return lambda: f"{start}{next(numbers)}"


def cells_by_sheet(workbook: Workbook) -> dict[str, list[dict[str, AnyCell]]]:
    """Give what a workbook holds, without ids."""
    return {sheet: [dict(row.cells) for row in rows] for sheet, rows in workbook.sheets.items() if rows}
