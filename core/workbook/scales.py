"""The scales every sheet shares: levels, drivers, and what their steps mean."""

from typing import Final, Literal

Driver = Literal["technical", "communication", "leadership", "strategic thinking", "network", "flexibility"]

DRIVERS: Final[dict[str, str]] = {
    "technical": "The craft itself: tools, methods, subject knowledge.",
    "communication": "Writing, speaking, presenting, listening, negotiating.",
    "leadership": "Moving people: deciding, delegating, coaching, carrying responsibility.",
    "strategic thinking": "Seeing further than the task: markets, priorities, trade-offs, money.",
    "network": "Who knows your work and would speak for it.",
    "flexibility": "Learning fast, changing place, tool or role, working under uncertainty.",
}
"""The six things that move a career, each with what belongs to it."""

LEVEL_NAMES: Final[dict[int, str]] = {
    0: "none",
    1: "aware",
    2: "works with guidance",
    3: "works independently",
    4: "leads and teaches it",
    5: "sets the direction",
}
"""The whole steps of the level scale; half steps lie between two of them."""

LEVEL_MEANINGS: Final[dict[int, str]] = {
    0: "Has not met it.",
    1: "Knows what it is for and can follow a conversation about it.",
    2: "Does routine parts with someone to ask.",
    3: "Does the whole of it alone, to the usual standard.",
    4: "Handles the hard cases, improves how it is done, teaches others.",
    5: "Decides how it is done here; asked for it by people outside the team.",
}
"""What each whole level looks like at work."""

LEVEL_MAX: Final = 5.0
LEVEL_STEP: Final = 0.5
