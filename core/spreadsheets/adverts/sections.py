"""Under which kind of heading a part of an advertisement stands, in English, German, French and Spanish."""

import re
from enum import Enum
from typing import Final


class Section(Enum):
    """What a part of an advertisement is about; the first is no section and false."""

    NONE = ""
    MUST = "asked for"
    NICE = "nice to have"
    TASKS = "the work"
    OFFER = "what is offered"
    COMPANY = "the employer"
    APPLYING = "how to apply"

    def __bool__(self) -> bool:
        return self is not Section.NONE


_NOUNS: Final = (
    r"(?:qualifications?|skills|experience|requirements?|criteria|knowledge|competenc(?:y|ies|es)|education)"
)
_HEADINGS: Final[dict[Section, tuple[str, ...]]] = {
    Section.NICE: (
        r"(?:nice|good|great)[- ]to[- ]haves?",
        r"bonus(?: points?| skills)?(?: for| if(?: .*:)?)?|extra points(?: for)?|pluses",
        r"ideally(?:.*:)?|desirables?|optional",
        rf"(?:preferred|desired|desirable|bonus|optional|additional)(?: {_NOUNS}| but not \w+| and| &)+",
        r"preferred|(?:it(?:'s| is| would be| will be) )?an? (?:big |real )?(?:plus|bonus|advantage)"
        r"(?: if(?: .*:)?)?",
        r"(?:it |that )?would be (?:great|nice|a plus|an advantage)(?: if(?: .*:)?)?",
        r"(?:what|that) (?:would )?sets? you apart",
        r"(?:zusätzlich )?(?:von|ein) vorteil(?: (?:ist|sind|wäre|wären))?(?:.*:)?",
        r"(?:das )?wünschenswert(?:.*:)?|idealerweise(?:.*:)?",
        r"(?:das )?(?:wäre|ist) (?:toll|super|schön|ein plus|von vorteil)(?:.*:)?|pluspunkte?",
        r"kann-kriterien|gerne? gesehen",
        r"(?:les|un|des|vos) (?:plus|atouts?)|(?:ce )?(?:qui )?serait un plus|atouts?|souhait(?:é|able)e?s?",
        r"(?:compétences|qualités|connaissances) (?:souhaitées?|appréciées?)|(?:dans l')?idéal(?:ement)?",
        r"(?:requisitos )?(?:deseables?|valorables?|opcionales)|se valora(?:rá|n|rán)?(?:.*:)?|es un plus|plus",
    ),
    Section.OFFER: (
        r"(?:our |your |the )?(?:benefits|perks|offer)(?: .*)?|(?:what )?we(?:'ll| will| can)? offer(?: you)?.*",
        r"what(?:'s| is) in it for you|what you(?:'ll| will)? get|why (?:us|join|work).*|compensation.*|salary.*|pay",
        r"(?:das |was )?(?:wir )?(?:dir |ihnen |euch )?bieten(?: wir)?(?: .*)?|unser angebot",
        r"(?:deine|ihre|unsere) (?:vorteile|benefits)",
        r"warum wir|freuen sie sich auf|was (?:dich|sie) bei uns erwartet|das erwartet (?:dich|sie) bei uns",
        r"(?:ce que )?nous (?:vous )?(?:offrons|proposons).*|(?:(?:nos|vos|les) )?avantages|rémunération.*",
        r"(?:qué |lo que )?(?:te )?ofrecemos.*|beneficios|condiciones.*|se ofrece",
    ),
    Section.COMPANY: (
        r"about (?:us|the (?:company|employer|team|organi[sz]ation))|who we are",
        r"(?:our|the) (?:company|story|team|employer)",
        r"company(?: description| overview)?|über uns|wer wir sind|(?:das|unser) unternehmen|wir sind|das sind wir",
        r"qui sommes[- ]nous|à propos(?: de nous)?|(?:l'|notre )entreprise|présentation.*",
        r"sobre nosotros|quiénes somos|(?:la|nuestra) empresa",
    ),
    Section.APPLYING: (
        r"(?:how to )?apply(?:ing)?(?: now)?|application(?: process)?|contacts?|interested|next steps",
        r"(?:(?:deine|ihre) )?bewerbung|kontakt|interessiert|so bewirbst du dich|candidature|(?:pour )?postuler",
        r"cómo (?:aplicar|solicitar|inscribirse)|contacto|interesad[oa]",
    ),
    Section.TASKS: (
        r"(?:(?:your|the|our|main|key|core|job|primary) )*(?:role|tasks?|duties|responsibilit(?:y|ies)|mission)"
        r"(?: (?:and|&) (?:responsibilities|tasks|duties))?(?: include)?|(?:key )?accountabilities",
        r"what you(?:'ll| will) (?:do|be doing)|job (?:description|summary|purpose)|day[- ]to[- ]day",
        r"about the (?:role|job|position)|the (?:job|position|opportunity)",
        r"(?:(?:deine|ihre|die|unsere) )?(?:haupt)?aufgaben(?:gebiete?|bereiche?)?|tätigkeiten|(?:dein|ihr) job",
        r"stellenbeschreibung|das (?:machst|tust) du|was (?:du|sie) (?:machst|tust|tun|machen)",
        r"(?:was|das) erwartet (?:dich|sie)|was (?:dich|sie) erwartet|das sind .* aufgaben",
        r"(?:(?:vos|tes|les|votre) )?(?:missions?|responsabilités|tâches|activités)(?: principales)?",
        r"(?:le|votre) (?:poste|rôle)|description du poste|qué harás|descripción del puesto|tu (?:misión|día a día)",
        r"(?:(?:tus|sus|las|principales) )?(?:funciones|tareas|responsabilidades)(?: principales)?",
    ),
    Section.MUST: (
        r"(?:(?:job|minimum|basic|required|essential|key|core|technical|main|your|our|the|mandatory|professional|soft"
        rf"|hard|personal) )*{_NOUNS}(?:(?: and| &|,) {_NOUNS})*(?: (?:required|needed|include|we need))?",
        r"must[- ]haves?|essentials?|essential criteria|mandatory|required|person specification|prerequisites",
        r"what you(?:'ll| will)? (?:need|bring|have)(?: .*)?|what we(?:'re| are)? (?:look(?:ing)?|expect|need|ask).*",
        r"(?:we(?:'re| are) )?looking for|we (?:expect|require)|(?:your|the|ideal|candidate)? ?(?:candidate )?profile",
        r"who you are|about you|you(?: have| are| bring|'ll need)|(?:the )?ideal candidate|languages?",
        r"tech(?:nical)? stack",
        r"you(?:'re| are) (?:a (?:good|great) fit|the right person) if|(?:tools|technologies)(?: .*)?|it skills",
        r"(?:(?:ihr|dein|das|unser)e? )?(?:profil|anforderungen|anforderungsprofil|qualifikation(?:en)?|kenntnisse"
        r"|voraussetzungen)(?: (?:und|&) \w+)?|muss-kriterien|sprachkenntnisse|(?:fachliche|persönliche) \w+",
        r"(?:das|was) (?:bringst du|bringen sie|du|sie)(?: mit| mitbringst| mitbringen| brauchst| brauchen)(?: .*)?",
        r"(?:was|das) (?:wir )?(?:erwarten|wünschen)(?: wir)?(?: .*)?|das zeichnet (?:dich|sie) aus",
        r"(?:(?:votre|ton|le) )?profil(?: (?:recherché|requis|du candidat|souhaité))?|exigences|pré-?requis",
        r"(?:compétences|qualifications|connaissances|expérience)(?: (?:requises?|attendues?|clés|techniques|et .*))?",
        r"ce que nous recherchons|vous (?:avez|êtes)|langues|idiomas|sprachen",
        r"requisitos(?: (?:mínimos|imprescindibles|obligatorios))?|imprescindibles?|formación(?: académica)?",
        r"(?:(?:tu|su|el) )?perfil(?: (?:buscado|requerido))?",
        r"(?:qué|lo que) (?:buscamos|pedimos|necesitas|necesitamos)",
        r"(?:competencias|conocimientos|habilidades)(?: (?:requerid|técnic|necesari)[oa]s)?",
    ),
}
_KEYWORDS: Final[dict[Section, tuple[str, ...]]] = {
    Section.NICE: (
        r"\b(?:plus|advantage|bonus|ideally|desirable|preferred|preferably|nice|great if|vorteil|wünschenswert)\b",
        r"\b(?:idealerweise|atouts?|souhaité?\w*|apprécié\w*|deseable\w*|valorable\w*|se valora\w*)\b",
    ),
    Section.OFFER: (r"\b(?:offer|benefits|bieten|offrons|avantages|ofrecemos)\b",),
    Section.MUST: (
        r"\b(?:need|requires?|required|must|essential|looking for|fit if)\b",
        r"\b(?:you (?:will )?have|should have|candidate (?:has|is))\b",
        r"\b(?:mitbring\w+|bringst|erwarten|vorausgesetzt|recherchons|exig\w+|requis\w*|buscamos|necesit\w+)\b",
    ),
    Section.TASKS: (r"\b(?:you will|you'll|responsible|candidate will|aufgaben|missions|chargée?|funciones)\b",),
}
"""What tells the section of a line that ends in a colon and is no heading that is known; the first counts."""

_PATTERNS: Final = {
    section: re.compile(f"(?:{'|'.join(known)}):?", re.IGNORECASE) for section, known in _HEADINGS.items()
}
_HINTS: Final = {section: re.compile("|".join(known), re.IGNORECASE) for section, known in _KEYWORDS.items()}
_DECORATION: Final = re.compile(r"^[\W_]+|[^\w:]+$|(?<=[^\w:]):$")
"""Whatever stands around the words of a heading but for the colon after them, which some need."""
_CHARACTERS_MAX, _WORDS_MAX = 80, 9


def section_of(line: str) -> Section:
    """Tell which section a line is the heading of; `Section.NONE` when it is no heading that is known.

    >>> section_of("Nice to have:"), section_of("You know SQL.")
    (<Section.NICE: 'nice to have'>, <Section.NONE: ''>)
    """
    if len(line) > _CHARACTERS_MAX or line.rstrip().endswith((".", ";", ",")):
        return Section.NONE
    text = _DECORATION.sub("", line.replace("\u2019", "'"))
    if not text or len(text.split()) > _WORDS_MAX:
        return Section.NONE
    known = next((section for section, known in _PATTERNS.items() if known.fullmatch(text)), Section.NONE)
    if known or not text.endswith(":"):
        return known
    return next((section for section, hint in _HINTS.items() if hint.search(text)), Section.NONE)


def inline_section(line: str) -> tuple[Section, str]:
    """Tell which section a line opens for itself, "Nice to have: Python, R", and the heading's words."""
    heading, colon, rest = line.partition(":")
    found = section_of(heading) if colon and rest.strip() else Section.NONE
    return found, heading.strip() if found else ""
