"""A small role library to test with: three roles, four skills."""

import numpy as np

from core.roles.library import RoleLibrary, frame_of
from core.workbook.checks import Problem


def small_library(**changed: object) -> RoleLibrary:
    """Make the library; `changed` replaces whole attributes."""
    given: dict[str, object] = {
        "source": "O*NET",
        "release": "29.0",
        "licence": "CC BY 4.0",
        "attribution": "Made after the layout of O*NET data.",
        "roles": frame_of(
            "roles",
            {
                "code": ["11-3031.00", "13-2011.00", "43-3031.00"],
                "title": ["Financial Managers", "Accountants and Auditors", "Bookkeeping Clerks"],
                "alternatives": ["Finance Director\nTreasurer", "CPA", ""],
                "description": ["Direct money.", "", "Keep the books."],
                "family": ["Management", "Business", "Office"],
                "zone": [5, 4, np.nan],
            },
        ),
        "skills": frame_of(
            "skills",
            {
                "id": ["s0", "s1", "s2", "s3"],
                "name": ["Speaking", "Mathematics", "Mathematics (knowledge)", "Mining"],
                "alternatives": ["Talking\nOral Expression", "", "", ""],
                "kind": ["skill", "skill", "knowledge", "knowledge"],
            },
        ),
        "requirements": frame_of(
            "requirements",
            {
                "role": [0, 0, 0, 1, 1, 2],
                "skill": [0, 1, 3, 0, 2, 1],
                "weight": [4.5, 3, 1.5, 4, 5, 3.25],
                "level": [4, 3.5, 0, 3, 4.5, 2.5],
                "raw_level": [5.5, 4.9, 0.2, 4.2, 6.3, 3.4],
                "must": [True, False, False, False, True, False],
            },
        ),
        "moves": frame_of(
            "moves",
            {"from_role": [2, 2], "to_role": [1, 0], "tier": ["Primary-Short", "Supplemental"], "place": [1, 2]},
        ),
        "tools": frame_of(
            "tools", {"role": [2], "tool": ["Ledger Pro"], "kind": ["Accounting"], "hot": [True], "in_demand": [False]}
        ),
        "anchors": frame_of(
            "anchors",
            {"skill": [0, 0, 0], "value": [2, 4, 6], "words": ["Greet tourists", "Interview people", "Argue a case"]},
        ),
        "level_top": 7.0,
        "suppressed": 3,
        "not_relevant": 2,
        "notes": ("Not among the files: Abilities.",),
        "problems": (Problem("Skills.xlsx, cell G2", "importance '9'", "must be 1 to 5."),),
    }
    return RoleLibrary(**(given | changed))  # type: ignore[arg-type]
