"""The title of the role that an advertisement is for: a guess from its first lines and usual phrases."""

import re
from typing import Final

from core.spreadsheets.adverts.sections import section_of
from core.workbook.cells import NAME_MAX

_LABELLED: Final = re.compile(
    r"^(?:job title|title|position|role|vacancy|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|cargo)"
    r"\s*:\s*(?P<title>\S.*)$",
    re.IGNORECASE | re.MULTILINE,
)
_GENDERS: Final = re.compile(
    r"\s*[(\[](?:(?:[mwfdhxiv]|div|gn|all genders?|alle|any gender|tous)(?:\s*[/|,]\s*)?)+[)\]]"
    r"|\s+[HF]/[HF]\b|\s+m/[wf]/[dx]\b",
    re.IGNORECASE,
)
_WANTED: Final = re.compile(
    r"\b(?:(?:looking|searching) for|seeking|hiring|recruiting|suchen|suchen wir"
    r"|recherchons|recrutons|cherchons|buscamos)"
    r"(?: ab sofort| zum nächstmöglichen zeitpunkt| sie als| dich als| aktuell)?"
    r"\s+(?:an?|our (?:next|new)|eine?n?|une?|notre|un|una|nuestr[oa])\s+(?P<title>[^.,;:!?\n]{3,80})",
    re.IGNORECASE,
)
_ENOUGH: Final = re.compile(
    r"\s+(?:to|who|with|for|at|in|on|that|and (?:you|we)|joining|based|zur|zum|mit|für"
    r"|der|die|in|am|bei|pour|avec|qui|à|au|para|con|que|en)\s.*$",
    re.IGNORECASE | re.DOTALL,
)
_LINES: Final = 12
_LINE_MAX: Final = 90


def title_guess(text: str) -> str:
    r"""Guess the title of the role from a tidied text; "" when nothing looks like one.

    >>> title_guess("We are hiring!\nSenior accountant (m/f/d)\nBerlin")
    'Senior accountant'
    >>> title_guess("We are looking for a nurse to join us.")
    'nurse'
    """
    lines = [line.strip(" #*•\u2013-\t") for line in text.split("\n") if line.strip()][:_LINES]
    top = "\n".join(lines)
    if labelled := _LABELLED.search(top):
        return _clean(labelled["title"])
    for line in lines:
        if _GENDERS.search(line) and len(line) <= _LINE_MAX and not line.endswith("."):
            return _clean(line)
    wanted = _WANTED.search(text)
    said = _clean(_ENOUGH.sub("", wanted["title"])) if wanted else ""
    first = _clean(lines[0]) if lines and _looks_like_one(lines[0]) else ""
    return first if said.casefold() in first.casefold() else said


def _looks_like_one(line: str) -> bool:
    return len(line) <= _LINE_MAX and len(line.split()) <= 8 and line[-1:] not in ".!?:;" and not section_of(line)


def _clean(title: str) -> str:
    return " ".join(_GENDERS.sub("", title).strip(" -\u2013|,:*").split())[:NAME_MAX]
