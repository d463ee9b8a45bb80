"""Says whether a row holds the highest mark that can be reached in each column: "Max marks", "Out of"."""

import re
from typing import Final

from core.spreadsheets.wild.layout.header_words import header_text

_HIGHEST_OF_ALL: Final = re.compile(
    r"(max(imum|imal|imale|imo)?|highest|top|full|total|available|possible|obtainable|achievable)\.? ?"
    r"(possible |available )?(marks?|points?|scores?|pts|punkte|punktzahl|erreichbar|note|puntos|puntuación|punti|"
    r"punteggio|pontos|punten|punktów|poäng|poeng|bodů|баллов|балл|puan)( (possible|available|obtainable|erreichbar))?|"
    r"(marks?|points?|score|pts) (available|possible|max(imum)?|total|out of)|out of|total possible|maximum|"
    r"maximalpunkte|maximalpunktzahl|höchstpunktzahl|(erreichbare|mögliche|maximale) (punkte|punktzahl)|barème|"
    r"(points?|punkte|punktzahl|note|score|puntos|punti|punten|pkt) max(imum|imale?)?|noté sur|sur|"
    r"(puntos|puntuación|nota|pontos|pontuação) máxim[oa]s?|(punti|punteggio|voto) massim[oi]|"
    r"max(imaal|\.)? (aantal punten|punten)|te behalen punten|maks\.? ?(pkt|punktów)|maxpoäng|"
    r"макс(имум|имальный балл|\. балл)|en yüksek puan|tam puan|満点|配点|满分|滿分|总分值|만점|배점",
    re.IGNORECASE,
)
"""How a row says the highest mark of each column."""


def says_highest(name: str) -> bool:
    """Tell whether the name of a row says that it holds the highest possible mark: "Max marks", "Out of".

    >>> says_highest("Max marks"), says_highest("Out of:"), says_highest("Max"), says_highest("Out of hours support")
    (True, True, False, False)
    """
    return bool(_HIGHEST_OF_ALL.fullmatch(header_text(name)))
