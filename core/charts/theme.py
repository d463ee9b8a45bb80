"""The colours of the charts, named by what they mean.

Every colour of a mark is a middle tone: at least 3:1 against white and against Streamlit's dark background, so one
cached spec serves both themes. Text needs 4.5:1, which no single tone has on both; it looks at the background when it
is drawn. Colour never carries a meaning alone: shape, fill, stroke or words say the same.
"""

from typing import Any, Final

MET: Final = "#2f6fbf"
"""A requirement that is met. Blue, which red-green blindness leaves apart from `SHORT`."""

SHORT: Final = "#c2501e"
"""What is short, late or behind. Vermilion."""

ACCENT: Final = "#16796b"
"""The one accent: work, progress, readiness."""

QUIET: Final = "#8a909c"
"""Tracks, ranges and shaded spans, mostly drawn with `FAINT` opacity."""

ON_COLOUR: Final = "#ffffff"
"""Text inside a bar filled with `MET`, `SHORT` or `ACCENT`."""

FAINT: Final = 0.28
"""Opacity of shapes that lie behind the data."""

LIGHT_BACKGROUND: Final = "#ffffff"
DARK_BACKGROUND: Final = "#0e1117"
"""Streamlit's two backgrounds, against which the colours are checked."""

INK_ON_LIGHT, INK_ON_DARK = "#31333f", "#fafafa"
SOFT_ON_LIGHT, SOFT_ON_DARK = "#5d6270", "#b4b8c4"


def _text_colour(on_light: str, on_dark: str) -> Any:
    """Choose by Vega's own `background` signal, which Streamlit sets from its theme; on none, as on light."""
    return {"expr": f"luminance(background) < 0.2 ? '{on_dark}' : '{on_light}'"}


INK: Final = _text_colour(INK_ON_LIGHT, INK_ON_DARK)
"""Text that has to be read."""

SOFT: Final = _text_colour(SOFT_ON_LIGHT, SOFT_ON_DARK)
"""Text that may be passed over: keys, scales."""
