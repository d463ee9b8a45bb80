"""The tools that a library names for a role, as requirements: how well and how much is only proposed."""

import re
from typing import Final, Literal, TypeAlias

import pandas as pd

from core.roles.library import RoleLibrary, role_place

WhichTools: TypeAlias = Literal["none", "in demand", "hot", "all"]
"""Which tools: those often asked for in advertisements for the role, those often asked for anywhere besides, or all."""

PROPOSED_LEVEL: Final = 3.0
"""Works independently."""

PROPOSED_WEIGHTS: Final = {"in demand": 4.0, "hot": 3.0, "all": 2.0}
"""Weight by the strongest that is said of a tool."""

_SAID: Final = {
    "in demand": "often asked for in advertisements for this role",
    "hot": "often asked for in advertisements everywhere",
    "all": "named among the tools of this role",
}


def role_tools(library: RoleLibrary, code: str, which: WhichTools = "all") -> pd.DataFrame:
    """List the tools that a role uses.

    Returns:
        One row a tool, those in demand first, then hot ones, then the rest, each by name: tool, kind, said (the
        strongest that is said of it: "in demand", "hot" or "all"), weight and level (both proposed), note.

    Raises:
        NoRoleError: The library has no role of that code.
    """
    rows = library.tools[(library.tools["role"] == role_place(library, code)).to_numpy()]
    said = ["in demand" if demand else "hot" if hot else "all" for hot, demand in zip(rows["hot"], rows["in_demand"],
            strict=True)]  # fmt: skip
    found = pd.DataFrame({"tool": rows["tool"].astype("str"), "kind": rows["kind"].astype("str"), "said": said})
    found = found.drop_duplicates("tool").assign(
        weight=lambda frame: frame["said"].map(PROPOSED_WEIGHTS).astype("float64"), level=PROPOSED_LEVEL
    )
    found["note"] = [tool_note(library.source, kind, one) for kind, one in zip(found["kind"], found["said"],
                     strict=True)]  # fmt: skip
    wanted = found[found["weight"] >= PROPOSED_WEIGHTS[which]] if which != "none" else found.iloc[:0]
    return wanted.sort_values(["weight", "tool"], ascending=[False, True], kind="stable", ignore_index=True)


def tool_note(source: str, kind: str, said: str) -> str:
    """Say where a tool comes from and that its level and weight are no statement of the source."""
    of_kind = f" ({kind})" if kind else ""
    return f"{source}, tool{of_kind}: {_SAID[said]}. Level and weight are proposed."


def is_tool_note(source: str, note: str) -> bool:
    """Tell whether a note is that of a copied tool."""
    return note.startswith((f"{source}, tool:", f"{source}, tool ("))


def short_tool_names(name: str) -> tuple[str, ...]:
    """List what a well-known product is called for short, where a publisher writes its name out.

    Args:
        name: As O*NET names products: "Structured query language SQL", "SAP software".

    Returns:
        The short form at its end and the name without it, when its letters stand in the name in that order; the name
        without "software"; none for any other name. Only for tools marked hot: of others, several share a short form.

    >>> short_tool_names("Amazon Web Services AWS software")
    ('Amazon Web Services AWS', 'AWS', 'Amazon Web Services')
    """
    words = name.removesuffix(" software").split()
    found = [" ".join(words)] if name.endswith(" software") else []
    *before, last = words or [""]
    if len(before) > 1 and re.fullmatch("[A-Z]{3,}", last) and _in_order(last, " ".join(before)):
        found += [last, " ".join(before)]
    return tuple(found)


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text.casefold())
    return all(letter in rest for letter in letters.casefold())
