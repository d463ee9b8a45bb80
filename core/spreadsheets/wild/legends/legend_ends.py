"""Which end of a scale is the best by what a legend says of its ends, also in words that are no level themselves."""

import re
from collections.abc import Mapping
from typing import Final

from core.spreadsheets.wild.levels.level_words import head, is_level_word, level_key, meaning_level
from core.workbook.scales import LEVEL_MAX

_BAD: Final = re.compile(
    r"\b(not|never|no|none|disagree\w*|worst|lowest|weak\w*|poor\w*|bad\w*|fail\w*|flop|un\w+factory|"
    r"insufficient|inadequate|needs|lacking|least|low|novice|"
    r"nicht|nie|kein\w*|schlecht\w*|niedrigst\w*|schwach\w*|schwachst\w*|unsicher|ungenugend\w*|mangelhaft|gar|"
    r"pas|jamais|aucun\w*|mauvais\w*|faible\w*|insuffisant\w*|nulle?|mediocre|pire|"
    r"nunca|nada|ningun\w*|peor|mal[oa]|muy mal[oa]?|pesim[oa]|deficiente|pessim[oa]|pior|mau|ma|ruim|nao|niente|mai|"
    r"peggio\w*|pessimo|scars\w*|cattiv\w*|niet|nooit|slecht\w*|zwak\w*|laagst\w*|onvoldoende|"
    r"słab\w*|najgors\w*|najgorz\w*|zle|zł[yea]|wcale|nigdy|niedostateczn\w*|najniz\w*|inte|ikke|aldrig|dalig\w*|darlig\w*|samst|sæmst|"
    r"varst|værst\w*|verst\w*|svag\w*|lagst\w*)\b|悪い|わるい|全く|最低|不良|很差|最差|较差|^差|나쁨|최하|전혀|못함"
)
_GOOD: Final = re.compile(
    r"\b(best|top|highest|high|excellent|outstanding|superior|superb|perfect\w*|great\w*|very|strong\w*|fully|full|"
    r"complete\w*|always|master\w*|exceptional|exceeds|expert\w*|agree|mostly|"
    r"beste[rns]?|hochste[rns]?|hervorragend\w*|sehr|voll\w*|immer|sicher|spitze|super|perfekt|"
    r"tres|tout a fait|toujours|parfait\w*|meilleur\w*|maximum|totalement|"
    r"muy|mejor|siempre|totalmente|maximo|otim[oa]|optim[oa]|ottim[oa]|sempre|molto|completamente|miglior\w*|melhor|muito|"
    r"zeer|heel|altijd|volledig|hoogst\w*|uitstekend\w*|bardzo|najlep\w*|zawsze|najwyz\w*|swietn\w*|"
    r"mycket|alltid|bast\w*|hogst\w*|svært|meget|alltid|altid|bedst\w*|høyest\w*|højest\w*|helt)\b"
    r"|とても|非常|最高|最も良い|良い|^很好|最好|优秀|優秀|매우|최고|최상|항상"
)


def pole(text: str) -> float | None:
    """Give the level of the end that words belong to: 5 for the best, 0 for the worst; None where they say neither.

    >>> pole("to a very great extent"), pole("stimme nicht zu"), pole("on Tuesdays")
    (5.0, 0.0, None)
    """
    key = level_key(text)
    if _BAD.search(key):
        return 0.0
    return 5.0 if _GOOD.search(key) else None


def falls(meanings: Mapping[float, str]) -> bool:
    """Tell whether a legend of numbers counts down, 1 being the best, by its levels, else by what its ends say.

    >>> falls({1: "excellent", 2: "good", 3: "poor"}), falls({1: "tip-top", 4: "not at all"}), falls({1: "a", 4: "b"})
    (True, True, False)
    """
    known = known_levels(meanings)
    if len(set(known)) > 1:
        return known[0] > known[-1]
    low, high = (_end(meanings[end]) for end in (min(meanings), max(meanings)))
    if low is not None and high is not None:
        return low > high
    return (low is not None and low >= 4) or (high is not None and high <= 1)


def falls_in_words(meanings: Mapping[float, str]) -> bool:
    """Tell whether words for levels, and not only what a sentence seems to say, fall with the numbers."""
    words = {value: word for value, text in meanings.items() if is_level_word(word := head(text))}
    known = known_levels(words)
    return len(known) > 1 and known[0] > known[-1]


def ends_clear(meanings: Mapping[float, str]) -> bool:
    """Tell whether the words for both ends are the lowest and the highest level, whatever those between them say.

    >>> ends_clear({1: "beginner", 2: "advanced", 3: "competent", 4: "expert"}), ends_clear({1: "basic", 2: "expert"})
    (True, False)
    """
    ends = [meaning_level(meanings[end]) for end in (min(meanings), max(meanings))]
    first, last = sorted(level for level in ends if level is not None) if None not in ends else (5.0, 0.0)
    between = known_levels(meanings)[1:-1]
    return first <= 1 and last == LEVEL_MAX and all(first < level < last for level in between)


def says_no_end(meanings: Mapping[float, str]) -> bool:
    """Tell whether a legend says nothing by which one could know whether its numbers count up or down."""
    ends = (meanings[min(meanings)], meanings[max(meanings)])
    return not known_levels(meanings) and all(pole(text) is None for text in ends)


def known_levels(meanings: Mapping[float, str]) -> list[float]:
    """Give the levels that the meanings stand for, in the order of their numbers; those that say none are left out."""
    return [level for value in sorted(meanings) if (level := meaning_level(meanings[value])) is not None]


def _end(text: str) -> float | None:
    level = meaning_level(text)
    return pole(text) if level is None else level
