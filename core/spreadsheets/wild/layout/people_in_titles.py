"""Finds the person whom a title names beside other words: "Skills audit - Ana Ruiz", "Baker: Ana Ruiz"."""

import re
from collections.abc import Collection
from typing import Final

from core.spreadsheets.wild.layout.names import looks_like_person, looks_like_role

_PARTS: Final = re.compile(r"\s+[-–—|/•·]\s+|\s*[:：]\s+|\s*[–—|]\s*")
_BRACKETS: Final = re.compile(r"\s*[(\[].*?[)\]]")
_FULL_NAME: Final = 0.9
_OF_ONE: Final = re.compile(
    r"\b(skills?|abilities|competenc(y|e|ies)|assessments?|appraisal|audit|feedback|review|evaluation|profile|cv|résumé|"
    r"resume|portfolio|passport|logbook|record|development plan|one.to.one|self.?\w*|kompetenz\w*|profil\w*|lebenslauf|"
    r"beurteilung\w*|bewertung\w*|einschätzung|selbst\w+|compétences?|évaluation|auto-?évaluation|entretien|bilan|"
    r"competencias?|habilidades|evaluación|autoevaluación|perfil|competenz[ae]|valutazione|autovalutazione|scheda|"
    r"profilo|competências?|avaliação|autoavaliação|competenties?|vaardigheden|beoordeling|zelfbeoordeling|"
    r"umiejętności|kompetencj[ei]|ocena|samoocena|kompetens\w*|färdigheter|utvärdering)\b",
    re.IGNORECASE,
)
"""What is written about one person as often as about several."""
_OF_OTHERS: Final = re.compile(
    r"\b(matri[xz]|matrice|team\w*|department|dept|abteilung|équipe|equipo|squadra|zespół|group|unit|managers?|assessors?|"
    r"assessed|rated|rater|appraiser|reviewer|reviewed|author|by|von|par|por|prepared|created|trainers?|supervisors?|"
    r"mentors?|coach|instructor|owner|approved|customer|client|supplier|vendor|contact|company|firm|firma|site|location|"
    r"project|course|vorgesetzte\w*|beurteiler\w*|prüfer\w*|ersteller\w*|kunde|responsable|évaluateur|formateur|"
    r"evaluador|valutatore|formatore)\b",
    re.IGNORECASE,
)
"""Words beside which a name is that of another person, or of no person."""
_OF_PLACES: Final = re.compile(
    r"\b(ltd|limited|inc|llc|plc|gmbh|ag|kg|sa|sarl|srl|spa|bv|corp|company|co|group|holding|department|dept|unit|branch|"
    r"office|desk|site|plant|warehouse|kitchen|factory|hall|house|street|road|north|south|east|west|northern|southern|"
    r"eastern|western|upper|lower|central|cent(re|er)|school|university|college|hospital|clinic|hotel|restaurant|bakery|"
    r"café|bar|shop|store|club|church|museum|bank|line|shift|section|division|region|city|county|town|island|valley|"
    r"spring|summer|autumn|fall|winter|january|february|march|april|june|july|august|september|october|november|"
    r"december|front|back|floor|room|lab|phase|part|version|draft|final|day|night|weekend|year|quarter|hand|hands|"
    r"core|key|full|stack|human|resources|soft|hard|foreign|languages?|driving|welding|first|aid|green|blue|red|black|"
    r"white|new|great|saint|san|los|las|port|mount|lake|food|beverage|standard|national|international|annual|"
    r"abteilung|werk|lager|küche|stadt|schule|klinik|verein|nord|süd|ost|république|usine|atelier|service|région|"
    r"fábrica|almacén|cocina|planta|ciudad|reparto|cucina|magazzino)\b",
    re.IGNORECASE,
)
"""Words of places, times, firms and subjects, which are written like names."""


def person_in_title(title: str, skills: Collection[str] = ()) -> str:
    """Give the person that a title names after or before a dash or a colon; "" where it names none.

    What is written like a name may be none ("Scrum Master"). The rest of the title says that it is about what one
    person can, or names the role of the person.

    Args:
        title: The title.
        skills: Keys (`name_key`) of known skills.

    >>> person_in_title("Skills audit - Ana Ruiz"), person_in_title("Skills audit - Front Desk")
    ('Ana Ruiz', '')
    >>> person_in_title("Senior baker: Ana Ruiz"), person_in_title("Assessor: Ana Ruiz")
    ('Ana Ruiz', '')
    """
    parts = [part for part in _PARTS.split(_BRACKETS.sub("", title).strip()) if part]
    people = [part for part in parts if _is_full_name(part, skills)]
    rest = [part for part in parts if part not in people]
    if len(people) != 1 or not rest or any(map(_OF_OTHERS.search, rest)):
        return ""
    return people[0] if any(_OF_ONE.search(part) or looks_like_role(part) for part in rest) else ""


def _is_full_name(text: str, skills: Collection[str]) -> bool:
    if "," in text:
        return False
    return looks_like_person(text, skills) >= _FULL_NAME and not _OF_PLACES.search(text) and not _OF_ONE.search(text)
