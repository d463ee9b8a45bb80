"""Tells names of people from names of roles and of skills, as far as a name alone can tell."""

import re
import tomllib
import unicodedata
from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from core.workbook.cells import name_key

_THING: Final = re.compile(
    r"\w{3}(ing|tion|ment|ness|ity|ics|ology|ung|keit|heit|ción|dad|ship|ance|ence|age)$", re.IGNORECASE
)
_PERSON: Final = re.compile(r"[^\W\d_][\w'’.-]*(?:,? [^\W\d_][\w'’.-]*){1,3}", re.UNICODE)
_SHEET: Final = re.compile(
    r"skill|kompeten[zst]|comp[eé]ten|competenc|matri[xz]\b|\bmatrice|技能|スキル|能力|矩阵|矩陣|マトリ|一覧|评估|評価|清单|列表|역량|스킬",
    re.IGNORECASE,
)
"""Words of titles of tables, which no name of a person has in it."""

_INITIAL: Final = re.compile(r"(?:[^\W\d_]\.? ){1,2}[^\W\d_][\w'-]{2,}|[^\W\d_][\w'-]{2,} [^\W\d_]\.?")
_ROLE: Final = re.compile(
    r"\b(junior|senior|principal|staff|lead|leader|head|chief|director|manager|executive|officer|president|vp|"
    r"associate|"
    r"assistant|teacher|apprentice|trainee|intern|graduate|analyst|engineer|developer|architect|consultant|"
    r"specialist|coordinator|"
    r"administrator|accountant|controller|nurse|teacher|supervisor|foreman|technician|operator|advisor|adviser|"
    r"leiter|leiterin|leitung|referent|sachbearbeiter|meister|geselle|azubi|werkstudent|chef|cheffe|directeur|"
    r"directrice|"
    r"responsable|chargée?|stagiaire|assistante?|ingénieure?|jefe|jefa|director|gerente|técnico|analista|becario|"
    r"auxiliar|"
    r"ic ?\d|l ?\d|p ?\d|m ?\d|grade \d+|band \d+|level \d+|stufe \d+|niveau \d+|nivel \d+|step \d+|tier \d+)\b"
    r"|(主任|部長|課長|係長|担当|リーダー|マネージャー|経理|经理|总监|主管|专员|助理|工程师|初级|中级|高级)",
    re.IGNORECASE,
)

_REMARKS: Final = re.compile(r"\([^)\d]*\)")
"""What is said of somebody in brackets: "Kevin (apprentice)"; no scale, "Craft (1-5)"."""

_ENDINGS: Final = re.compile(r"[:*/]-?in(nen)?\b|/-?(a|e|trice|euse|ka)\b", re.IGNORECASE)
"""What is added to the title of a job for women: "Berater:in", "Impiegato/a"."""

_BETWEEN: Final = re.compile(r"[\s,./&|'’]+")
_COMPOUND: Final = 3
"""Letters before the ending of a title that is one word with what it is about, at least."""


@cache
def _words(kind: str) -> frozenset[str]:
    """Give the words of a kind, as the file of words names it: "particles" of names, "titles" of jobs."""
    found: dict[str, list[str]] = tomllib.loads(Path(__file__).with_name("name_words.toml").read_text(encoding="utf-8"))
    return frozenset(found[kind])


def is_particle(word: str) -> bool:
    """Tell whether a word stands between the names of a person: "von", "della", "bin"."""
    return word.casefold() in _words("particles")


def looks_like_person(text: str, skills: Collection[str] = ()) -> float:
    """Say from 0 to 1 how much a text looks like the name of a person.

    Args:
        text: The name.
        skills: Keys (`name_key`) of known skills.
    """
    text = unicodedata.normalize("NFC", text).strip()
    text = _REMARKS.sub(" ", text).strip() or text
    parts = [part.strip(",.") for part in text.split()]
    if not parts or name_key(text) in skills or _is_no_name(text, parts):
        return 0.0
    if _is_cjk(text):
        return 0.5 if 2 <= len("".join(parts)) <= 4 else 0.0
    if _INITIAL.fullmatch(text) and all(part[:1].isupper() for part in parts):
        return 1.0
    bearing = [part for part in parts if part.casefold() not in _words("particles")]
    if _PERSON.fullmatch(text) and len(bearing) >= 2 and all(map(_is_capital, bearing)):
        return 0.9
    if len(parts) == 1 and text.casefold() in _words("first_names"):
        return 0.8
    return 0.4 if len(parts) == 1 and _is_capital(text) and 3 <= len(text) <= 12 and text.isalpha() else 0.0


def _is_no_name(text: str, parts: Sequence[str]) -> bool:
    if len(text) > 40 or any(sign.isdigit() or sign in "@/&+#" for sign in text):
        return True
    if _SHEET.search(text) or looks_like_role(text):
        return True
    return any(part.casefold() in _words("never") for part in parts) or (len(parts) == 1 and bool(_THING.search(text)))


def _is_capital(part: str) -> bool:
    return part[:1].isupper() and (part[1:].islower() or "-" in part or "'" in part or len(part) <= 2)


def _is_cjk(text: str) -> bool:
    return any(
        "\u3040" <= sign <= "\u30ff" or "\u4e00" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7af" for sign in text
    )


def looks_like_role(text: str) -> bool:
    """Tell whether a text names a role or a step of a ladder."""
    bare = _REMARKS.sub(" ", text).strip() or text  # "Kevin (apprentice)" is a person
    return len(text) <= 60 and bool(_ROLE.search(bare) or _has_title(bare))


def _has_title(text: str) -> bool:
    """Tell whether one of the words of a text is the title of a job; what is a surname too only where it is alone."""
    parts = _BETWEEN.split(_ENDINGS.sub("", unicodedata.normalize("NFC", text)).casefold())
    return (len(parts) == 1 and parts[0] in _words("surnames")) or any(
        part in _words("titles") or _ends_as_title(part) for part in parts
    )


def _ends_as_title(word: str) -> bool:
    """Tell whether a word ends with the title of a job: "Vertriebsleiter", no "Halbleiter"."""
    return word not in _words("untitled") and any(
        word.endswith(ending) and len(word) >= len(ending) + _COMPOUND for ending in _words("title_endings")
    )


def share_of_people(names: Sequence[str], skills: Collection[str]) -> float:
    """Give how much names look like people's on average, 0 to 1."""
    return sum(looks_like_person(name, skills) for name in names) / len(names) if names else 0.0


def share_of_skills(names: Sequence[str], skills: Collection[str]) -> float:
    """Give the share of names that are known skills, 0 to 1."""
    return sum(name_key(name) in skills for name in names) / len(names) if names else 0.0


def share_of_roles(names: Sequence[str]) -> float:
    """Give the share of names that name roles, 0 to 1."""
    return sum(looks_like_role(name) for name in names) / len(names) if names else 0.0


def share_of_phrases(names: Sequence[str]) -> float:
    """Give the share of names that are phrases, as skills are and people are not: "Latte art", "Team leadership"."""
    return sum(_is_phrase(name) for name in names) / len(names) if names else 0.0


def _is_phrase(name: str) -> bool:
    parts = name.split()
    if len(parts) < 2 or looks_like_role(name):
        return False
    return any(part[:1].islower() and len(part) > 3 for part in parts[1:]) or len(parts) > 4


_DOER: Final = re.compile(
    r"(?!\w*ments?$)\w{2,}(er|or|ist|ian|ista|ant|ent|ee|man|woman|eur|euse|in|guide|cook|chef|clerk|pilot)s?$",
    re.IGNORECASE,
)


def names_a_doer(header: str) -> bool:
    """Tell whether a header is the word for someone who does something: "Singer", "Barista", "Analyst"."""
    return bool(_DOER.fullmatch(header.strip(" :")))
