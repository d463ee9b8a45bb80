"""Names of a file that may mean the same, and skills one may have already under another name, to be accepted."""

import zlib
from collections.abc import Sequence
from typing import Any, Final

import pandas as pd
import streamlit as st

from core.spreadsheets.wild.known_names import KnownAs
from core.spreadsheets.wild.understood import KEPT_APART, Alike
from pages.parts.answering import answer
from pages.parts.reading_files import Uploaded

_FIRST: Final = "merge under the first name"
_SECOND: Final = "merge under the second name"
_CHOICES: Final = (KEPT_APART, _FIRST, _SECOND)


def show_alike(file: Uploaded, pairs: Sequence[Alike]) -> None:
    """Show the pairs that may mean the same; they stay apart unless one is chosen to be merged."""
    if not pairs:
        return
    count = f"{len(pairs):,} pairs of names look" if len(pairs) > 1 else "2 names look"
    with st.expander(f"{count} alike: kept apart unless you merge them"):
        key = f"files.alike.{file.key}.{_print_of([pair.id for pair in pairs])}"
        with st.form(key, border=False):
            edited = _table(_alike_frame(pairs), f"{key}.table", "Do", list(_CHOICES))
            merged = st.form_submit_button("Merge as chosen", type="primary")
            different = st.form_submit_button("They are all different: do not ask again")
        if merged:
            chosen = zip(pairs, edited["Do"], strict=True)
            answer(file, {pair.id: pair.one if do == _FIRST else pair.other for pair, do in chosen if do != KEPT_APART})
        if different:
            answer(file, {pair.id: KEPT_APART for pair in pairs})
        if merged or different:
            st.rerun()


def _alike_frame(pairs: Sequence[Alike]) -> pd.DataFrame:
    frame = pd.DataFrame(
        {
            "First name": [pair.one for pair in pairs],
            "Second name": [pair.other for pair in pairs],
            "Do": [KEPT_APART for _ in pairs],
            "Alike": [f"{pair.confidence:.0%}" for pair in pairs],
            "Why": [pair.why for pair in pairs],
            "What": [pair.kind for pair in pairs],
            "Cells": [", ".join(at.address for at in (*pair.places, *pair.other_places)) for pair in pairs],
        }
    )
    return frame if len(set(frame["What"])) > 1 else frame.drop(columns="What")


def show_known(file: Uploaded, offered: Sequence[KnownAs]) -> None:
    """Show the skills that may be there already under another name; only what is ticked is taken under that name."""
    if not offered:
        return
    many = "skill may be one" if len(offered) == 1 else "skills may be ones"
    with st.expander(f"{len(offered):,} {many} you already have under another name"):
        key = f"files.known.{file.key}.{_print_of([one.id for one in offered])}"
        with st.form(key, border=False):
            edited = _table(_known_frame(offered), f"{key}.table", "Take", None)
            taken = st.form_submit_button("Take the ticked ones under the known name", type="primary")
            as_written = st.form_submit_button("Keep all as written: do not ask again")
        if taken:
            ticked = zip(offered, edited["Take"], strict=True)
            answer(file, {one.id: one.name for one, tick in ticked if tick})
        if as_written:
            answer(file, {one.id: one.written for one in offered})
        if taken or as_written:
            st.rerun()
        st.caption("What stands in the file is kept beside it, in a column “Name as written”.")


def _known_frame(offered: Sequence[KnownAs]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Take": [False for _ in offered],
            "In the file": [one.written for one in offered],
            "Known as": [one.name for one in offered],
            "Alike": [f"{one.confidence:.0%}" for one in offered],
            "Where": [one.where for one in offered],
            "Why": [one.why if one.by == one.name else f"{one.why} as its other name {one.by}" for one in offered],
        }
    )


def _table(frame: pd.DataFrame, key: str, open_column: str, options: Sequence[str] | None) -> pd.DataFrame:
    """Show a table of which one column can be edited: chosen from options, or ticked."""
    config: dict[str, Any] = {
        open_column: st.column_config.SelectboxColumn(options=options, required=True, width="medium")
        if options
        else st.column_config.CheckboxColumn(width="small")
    }
    edited: pd.DataFrame = st.data_editor(
        frame, hide_index=True, key=key, width="stretch", column_config=config, placeholder="",
        disabled=[str(name) for name in frame if name != open_column], height=min(35 * (len(frame) + 1) + 3, 423),
        alt=f"{len(frame)} rows with a choice each",
    )  # fmt: skip
    return edited


def _print_of(ids: Sequence[str]) -> str:
    return f"{zlib.crc32('|'.join(ids).encode()):x}"
