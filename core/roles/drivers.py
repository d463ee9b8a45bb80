"""Which of the six drivers a published skill belongs to, where the description of a driver names it.

Neither O*NET nor ESCO knows Trellis' drivers. `core.workbook.scales.DRIVERS` says what belongs to each; a skill gets a
driver only where those words name it. Everything else would be a guess, and stays blank for the person to say.
"""

from collections.abc import Mapping
from typing import Final

from core.workbook.scales import Driver

_BY_ELEMENT: Final[Mapping[str, Driver]] = {
    "2.A.1.b": "communication",  # Active Listening: "listening"
    "2.A.1.c": "communication",  # Writing
    "2.A.1.d": "communication",  # Speaking
    "2.B.1.d": "communication",  # Negotiation: "negotiating"
    "2.B.4.e": "leadership",  # Judgment and Decision Making: "deciding"
    "2.B.5.d": "leadership",  # Management of Personnel Resources: "moving people"
    "2.B.5.b": "strategic thinking",  # Management of Financial Resources: "money"
    "2.A.2.b": "flexibility",  # Active Learning: "learning fast"
}
_TECHNICAL: Final = ("2.B.3.", "2.A.1.e", "2.A.1.f")
"""O*NET's technical skills, Mathematics and Science: "the craft itself: tools, methods"."""


def driver_of(source: str, skill_id: str, kind: str) -> Driver | None:
    """Name the driver of a published skill; None where nothing says.

    Args:
        source: The publisher, as "O*NET".
        skill_id: The publisher's identifier.
        kind: "skill", "knowledge", "ability" or "tool"; knowledge and tools are technical with any publisher
            ("tools, methods, subject knowledge").

    >>> driver_of("O*NET", "2.A.1.d", "skill"), driver_of("O*NET", "2.B.1.a", "skill")
    ('communication', None)
    """
    if kind in {"knowledge", "tool"}:
        return "technical"
    if source != "O*NET":
        return None
    return "technical" if skill_id.startswith(_TECHNICAL) else _BY_ELEMENT.get(skill_id)
