"""The turns of phrase of advertisements, in English, German, French and Spanish: must, nice, not needed, years, levels.

Regular expressions, whatever the case; apostrophes are straight.
"""

from typing import Final

MUST_FIRST: Final = (
    r"\bmust[- ]haves?\b|\ban? (?:clear |absolute )?must\b|\bmust\b(?! not)|\byou(?:'ll| will)? need\b|\brequires?\b",
    r"\bsetzen wir voraus\b|\bwir erwarten\b|\bse (?:requiere|exige)n?\b|\bnous exigeons\b",
)
"""What makes a must of what follows."""

MUST_AFTER: Final = (
    r"\b(?:required|essential|mandatory|necessary|needed|imperative|indispensable|expected)\b",
    r"\b(?:erforderlich|vorausgesetzt|notwendig|unabdingbar|zwingend|unerlässlich|voraussetzung|pflicht|ein muss)\b",
    r"\b(?:requise?s?|exigée?s?|obligatoires?|indispensables?|impérati(?:f|ve)s?|nécessaires?)\b",
    r"\b(?:imprescindibles?|obligatori[oa]s?|necesari[oa]s?|requerid[oa]s?)\b",
)
"""What makes a must of what stands before it."""

NICE_FIRST: Final = (
    r"\bideally\b|\bpreferably\b|\bnice[- ]to[- ]haves?\b|\bbonus(?: points)?(?: for| if)\b|\bwe(?:'d| would) love\b",
    r"\bidealerweise\b|\bim idealfall\b|\bvorzugsweise\b|\bgerne? (?:auch|mit)\b|\bbestenfalls\b",
    r"\bidéalement\b|\bde préférence\b|\bdans l'idéal\b|\bidealmente\b|\bpreferiblemente\b|\bpreferentemente\b",
)
NICE_AFTER: Final = (
    r"\bit (?:is|would be|'s) (?:great|nice|an? \w+) if\b|\b(?:would|will) be (?:great|nice|ideal)\b",
    r"\b(?:an?|as an?) (?:\w+ )?(?:plus|bonus|advantage|asset)\b(?! of)",
    r"\b(?:preferred|desirable|desired|beneficial|advantageous|helpful|welcome|appreciated|optional)\b",
    r"\b(?:von vorteil|wünschenswert|hilfreich|gerne? gesehen|willkommen|vorteilhaft|erwünscht|ein plus(?:punkt)?)\b",
    r"\b(?:un|des) (?:vrai |réel |gros )?(?:plus|atouts?)\b|\b(?:souhait|appréci)(?:ée?s?|ables?)\b",
    r"\b(?:deseables?|valorables?)\b|\bse valora(?:rá|rán|n)?\b",
)
NO_MUST: Final = (
    r"\bnot (?:a must|mandatory|essential)\b|\bkeine? (?:muss|voraussetzung|pflicht)\b|\bnicht zwingend\b",
    r"\bpas (?:obligatoires?|indispensables?)\b|\bno (?:es |son )?(?:imprescindible|obligatori[oa])s?\b",
)
"""What says that something is no must, and so is nice to have."""

_NEEDED: Final = (
    r"(?:needed|required|necessary|expected|assumed|erforderlich|nötig|notwendig|vorausgesetzt|gefordert"
    r"|requise?s?|nécessaires?|exigée?s?|necesari[oa]s?|requerid[oa]s?)\b"
)
_OF_IT: Final = r"(?P<of>[^.;,]{0,80})"
_KNOWLEDGE: Final = (
    r"(?:knowledge|experience|kenntnisse?|erfahrung|connaissances?|expérience|conocimientos?|experiencia)\b"
)
NOT_NEEDED: Final = (
    rf"\b(?:no|keine?n?|aucune?|ningún|ninguna)\b(?! (?:less|weniger|more|mehr))(?P<of>[^.;]{{0,80}}?)\b{_NEEDED}",
    rf"\b(?:do not|don't|needn't|need not) (?:need|have to know|have to have|require)\b{_OF_IT}",
    rf"\bno need (?:for|to know)\b{_OF_IT}",
    rf"\b(?:without|ohne|sans|sin) (?:any |prior |previous |jede )?{_KNOWLEDGE}{_OF_IT}",
    rf"\b(?:brauchst|brauchen|benötigst|benötigen) (?:du |sie )?keine?\b{_OF_IT}",
    rf"\bpas besoin (?:de |d'){_OF_IT}|\bno se (?:requiere|necesita|exige)n?\b(?P<also>[^.;,]{{0,80}})",
)
"""What says that something is not needed: it stands where the groups are."""

NOT_NEEDED_BEFORE: Final = (rf"\b(?:not|nicht|pas|no es|no son) {_NEEDED}",)
"""What says that what stands before it is not needed."""

NOT_ONLY: Final = r"\b(?:only|just|nur|seulement|solo|sólo)\b"

NUMBER_WORDS: Final[dict[str, int]] = {
    word: number
    for number, words in enumerate(
        (
            "one ein eine einem un une uno",
            "two zwei deux dos",
            "three drei trois tres",
            "four vier quatre cuatro",
            "five fünf cinq cinco",
            "six sechs seis",
            "seven sieben sept siete",
            "eight acht huit ocho",
            "nine neun neuf nueve",
            "ten zehn dix diez",
        ),
        1,
    )
    for word in words.split()
}
_NUMBER: Final = rf"(?:\d{{1,2}}|{'|'.join(NUMBER_WORDS)})"
_DASH: Final = "[-\u2013]"
YEARS: Final = (
    rf"\b(?P<low>{_NUMBER})(?: ?\(\d{{1,2}}\))? ?(?:\+|plus|or more|oder mehr|ou plus|o más)?"
    rf"(?: ?(?:{_DASH}|to|bis|à|a|or|oder|ou|o) ?{_NUMBER}\+?)? ?-?(?:\+ ?)?"
    r"(?:years?'?s?|yrs?|jahren?|jährige[rnms]?|ans|années?|años?)(?!\w)(?! (?:of age|old|alt|ago|révolus|de edad))"
)

_EXPERIENCE: Final = r"\w*(?:experience|erfahrung(?:en)?|expérience|experiencia|praxis|pratique|practice)"
_WITH: Final = r"(?:with|using|in|on|across|mit|im|bei|en|avec|dans|sur|con|sobre|of|de|d'|von)"
PART_ENDS: Final = r"[,;:]|\.(?:\s|$)|\s(?:and|or|und|oder|sowie|et|ou|y|o|e|as well as|ainsi que|plus|&|\+)\s"
"""Where a part of a sentence ends that speaks of one thing."""
YEARS_OF_A_LIST: Final = (
    r"'?\)?\s*(?:\([^)]*\)\s*)?(?:(?:of|in|an|de|d'|minimum|mindestens|at least|or more|oder mehr)\s*)*"
    rf"(?:[\w-]+\s+){{0,3}}?(?:{_EXPERIENCE}\b(?!\s+(?:as|als|comme|como|en tant)\b)"
    rf"(?:\s+{_WITH}\b(?: the following| folgende[nm]?)?)?|(?:with|using|in|on|mit|im|en|avec|dans|con|working with)\b)"
)
"""What follows years that are asked for in a whole list: "5 years of experience with SQL, Python and Excel"."""
YEARS_OF_SEVERAL: Final = r"\s+(?:of|de|d'|von)\b"
"""What follows years that are asked for in a list which ends with "and": "two years of SQL and R"."""
LAST_OF_A_LIST: Final = r"\s(?:and|or|und|oder|sowie|et|ou|y|o|&)\s"
YEARS_ALONE: Final = (
    r"(?:\W|\b(?:at|least|min|minimum|minimal|mindestens|wenigstens|over|more|than|about|ca|ab|au|moins|plus|de|d|du|of"
    r"|experience|expérience|erfahrung|berufserfahrung|experiencia|al|menos|más|mehr|als|professional|required|needed|in|it"
    r"|and|with|mit|davon|darin|vorzugsweise|preferably|ideally)\b)*"
)
"""What stands beside years that are a part of their own: "Kubernetes, at least three years"."""
YEARS_EACH: Final = r"\b(?:each|jeweils|chacune?s?|cada un[oa])\b|\bje (?=mind|\d)"
"""What says beside years that they are asked for in each of a list."""

LEVELS: Final[tuple[tuple[int, tuple[str, ...]], ...]] = (
    (1, (r"awareness of|aware of|interest in|interesse an|intérêt pour|interés (?:en|por)",)),
    (
        2,
        (
            r"basic|beginner|elementary|fundamentals of|exposure to|first experience|some (?:experience|knowledge)",
            r"familiar(?:ity)?|grundkenntnisse|grundlegende|erste (?:erfahrung(?:en)?|kenntnisse)|grundlagen|vertraut",
            r"notions|bases en|connaissances de base|premières?|nociones|básic[oa]s?|conocimientos básicos",
            r"familiarizad[oa]|débutante?s?",
        ),
    ),
    (
        4,
        (
            r"expert(?:ise)?|master(?:y)?(?! (?:of|degree|thesis))|advanced|in-depth|deep|profound|extensive|excellent",
            r"outstanding|exceptional|very (?:good|strong|solid)|strong|fluen(?:t|cy)|proven track record",
            r"experte?n?(?:kenntnisse|wissen)?|sehr gut(?:e[nrs]?)?|fundierte[nrs]?|ausgezeichnete[nrs]?",
            r"exzellente[nrs]?|hervorragende[nrs]?|tiefgehende[nrs]?|umfassende[nrs]?|flie(?:ß|ss)end(?:e[nrs]?)?",
            r"verhandlungssicher(?:e[nrs]?)?|versiert(?:e[nrs]?)?|excellente?s?|très bonnes?|parfaite?|approfondies?",
            r"courant|maîtrise parfaite|confirmée?s?|avanzad[oa]s?|excelentes?|muy buen[oa]s?|fluid[oa]|sólid[oa]s?",
            r"avancée?s?|fortgeschritten(?:e[nrs]?)?",
        ),
    ),
    (
        3,
        (
            r"good|solid|sound|working knowledge|proficien(?:t|cy)|competent|hands-on|practical|intermediate",
            r"gut(?:e[nrs]?)?|solide[nrs]?|sichere[nrs]?(?: umgang)?|bonnes?|solides?|maîtrise[rz]?|pratique",
            r"buen[oa]s?|dominio|manejo|intermedi[oa]|intermédiaires?",
        ),
    ),
    (5, (r"native(?:ly)?|mother tongue|muttersprach(?:e|lich)(?:es|er|e)?|langue maternelle|nativ[oa]",)),
)
"""Words by the level they stand for; of two that begin at one place the earlier counts."""

CEFR: Final[dict[str, float]] = {"a1": 1, "a2": 1.5, "b1": 2, "b2": 3, "c1": 4, "c2": 4.5}
"""Levels of languages; C2 is short of a mother tongue."""

_NEW_CLAUSE: Final = (
    r"basic|good|strong|solid|excellent|advanced|deep|fluent|gute|fundierte|ausgezeichnete|sichere|fließende|erste"
    r"|bonnes?|excellente|buen[oa]s?|excelente|knowledge|experience|proficien|familiar|kenntnisse|erfahrung"
    r"|connaissance|expérience|maîtrise|conocimiento|experiencia|dominio|\d{1,2}\+? years|mindestens \d|au moins"
    r"|al menos|at least|bringst|bringen|sprichst|sprechen|hast|haben|verfügst|verfügen|speak|know|bring|have|you"
)
CLAUSE_ENDS: Final = (
    r";|\s(?:but|however|although|whereas|aber|jedoch|sondern|mais|cependant|pero)\s",
    r",? (?:and|und|sowie|et|ainsi que|y|as well as)"
    r" (?=(?:ideally|preferably|idealerweise|idéalement|idealmente)\b)",
    r"(?:,| and| und| et| y| sowie| as well as),?"
    rf" (?=(?:very |sehr |muy |très )?(?:{_NEW_CLAUSE})\w*\b)",
)
"""Where one thing said ends and the next begins."""

ASKING: Final = (
    r"\b(?:experienced?|knowledge|proficien(?:t|cy)|skilled|skills|familiar(?:ity)?|expertise|fluent|background in)\b",
    r"\byou (?:have|are|know|bring)\b|\bdegree in\b|\bability to\b|\bcomfortable with\b|\bunderstanding of\b|\byears\b",
    r"erfahrung(?:en)?\b|kenntnisse\b|\bdu (?:hast|bist|kannst)\b|\bsie (?:haben|verfügen|bringen)\b|\bjahre\b",
    r"\b(?:studium|ausbildung|umgang mit|expérience|connaissances?|maîtrise[rz]?|diplôme)\b",
    r"\bvous (?:avez|êtes|maîtrisez)\b|\b(?:experiencia|conocimientos?|dominio|manejo|titulación)\b",
)
"""What tells sentences that ask for something from others."""
