"""The tables of O*NET that a role library is made of: their headers, and which of them tell a table."""

from typing import Final

from core.spreadsheets.published_tables import Kinds, kind

_CODE: Final = {"code": "O*NET-SOC Code", "title": "Title"}

KINDS: Final[Kinds] = {
    "ratings": kind(
        "O*NET's table Skills, Knowledge or Abilities",
        {
            **_CODE, "element": "Element ID", "skill": "Element Name", "scale": "Scale ID", "value": "Data Value",
            "suppress": "Recommend Suppress", "not_relevant": "Not Relevant", "date": "Date",
        },
        "code element scale", "skill value", "value",
    ),
    "occupations": kind(
        "O*NET's table Occupation Data", {**_CODE, "description": "Description"}, "code description", "title"
    ),
    "zones": kind("O*NET's table Job Zones", {**_CODE, "zone": "Job Zone"}, "code zone", "", "zone"),
    "tools": kind(
        "O*NET's table Technology Skills",
        {
            **_CODE, "tool": "Example", "kind": "Commodity Title", "hot": "Hot Technology", "in_demand": "In Demand",
        },
        "code hot", "tool",
    ),
    "related": kind(
        "O*NET's table Related Occupations",
        {
            **_CODE, "to_code": "Related O*NET-SOC Code", "to_title": "Related Title", "tier": "Relatedness Tier",
            "place": "Index",
        },
        "code to_code tier", "", "place",
    ),
    "other titles": kind(
        "O*NET's table Alternate Titles", {**_CODE, "other": "Alternate Title", "short": "Short Title"}, "code other"
    ),
    "reported titles": kind(
        "O*NET's table Sample of Reported Titles", {**_CODE, "other": "Reported Job Title"}, "code other"
    ),
    "elements": kind(
        "O*NET's table Content Model Reference",
        {"element": "Element ID", "skill": "Element Name", "description": "Description"},
        "element skill description",
    ),
    "scales": kind(
        "O*NET's table Scales Reference", {"scale": "Scale ID", "low": "Minimum", "high": "Maximum"},
        "low high", "scale", "low high"
    ),
    "anchors": kind(
        "O*NET's table Level Scale Anchors",
        {
            "element": "Element ID", "scale": "Scale ID", "value": "Anchor Value", "words": "Anchor Description",
        },
        "element value", "words", "value",
    ),
}  # fmt: skip
