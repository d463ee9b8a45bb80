"""The level scale at hand: what each level is called and what it looks like at work."""

import streamlit as st

from core.workbook.scales import LEVEL_MEANINGS, LEVEL_NAMES


def show_level_scale(key: str) -> None:
    """Fold the level scale behind a button."""
    with st.popover("What the levels mean", icon=":material/stairs:", key=key):
        lines = [f"**{level} {name}**: {LEVEL_MEANINGS[level]}" for level, name in LEVEL_NAMES.items()]
        st.markdown("\n\n".join([*lines, "Half steps lie between two. **Blank** means not rated, never 0."]))
