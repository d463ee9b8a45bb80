"""What random tables are made of: trades with their skills, people, scales, and header words in six languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tests.spreadsheets.wilds.meanings import Meaning, above_none, first_number, of_highest, same, table_of

TRADES: Final[tuple[Mapping[str, tuple[str, ...]], ...]] = (
    {"Kitchen": ("Boning", "Stocks", "Plating"), "Service": ("Decanting", "Silver service", "Taking orders")},
    {"Nursing": ("Catheter care", "Infusions", "Handover"), "Office": ("Rostering", "Incident forms")},
    {"Machining": ("Milling", "Turning", "Grinding", "Deburring"), "Planning": ("CAM", "Cost estimates")},
    {"Defence": ("Marking", "Tackling", "Heading"), "Attack": ("Finishing", "Crossing", "Dribbling")},
    {"Data": ("SQL", "Python", "Data cleaning"), "Reporting": ("Dashboards", "Storytelling", "Survey design")},
    {"Gardens": ("Pruning", "Grafting", "Soil tests"), "Machines": ("Chainsaw", "Mini digger", "Chipper")},
    {"Sound": ("Mixing", "Miking", "Patching"), "Light": ("Focusing", "Plotting"), "Stage": ("Fly bars", "Traps")},
    {"Bank desk": ("Mortgages", "Fraud checks", "Cash handling"), "People": ("Listening", "Complaints")},
)

PEOPLE: Final = (
    "Ana Ruiz", "Bo Lindgren", "Chidi Okafor", "Dewi Lestari", "Elif Kaya", "Finn O'Neill", "Grace Mwangi",
    "Hiroshi Sato", "Ivana Kovač", "João Pires", "Katrin Vogel", "Liam Byrne", "Mei Tan", "Nikos Pappas",
    "Olga Smirnova", "Priya Nair", "Rasmus Juhl", "Sara Cohen", "Thabo Nkosi", "Yara Haddad",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Writing:
    """A way to write levels.

    Attributes:
        values: What can stand in a cell, lowest first.
        meaning: What it means from 0 to 5.
        legend: What each value means in words; empty when the values speak for themselves.
        span: As a header says it: "1-4"; "" for words and symbols.
    """

    values: tuple[object, ...]
    meaning: Meaning
    legend: tuple[str, ...] = ()
    span: str = ""


_FOUR: Final = ("has seen it", "does it with help", "does it alone", "teaches it")
_FIVE: Final = ("novice", "needs help", "works alone", "handles hard cases", "sets the standard")
_NUMBERED: Final = ("1 - Novice", "2 - Assisted", "3 - Solid", "4 - Strong", "5 - Expert")

NUMBERS: Final = (
    Writing((0, 1, 2, 3, 4, 5), same, ("nothing yet", *_FIVE), "0-5"),
    Writing((1, 2, 3, 4, 5), same, _FIVE, "1-5"),
    Writing((0, 1, 2, 3, 4), of_highest(4), ("nothing yet", *_FOUR), "0-4"),
    Writing((1, 2, 3, 4), of_highest(4), _FOUR, "1-4"),
    Writing((1, 2, 3, 4), above_none(1, 4), ("none", "does it with help", "does it alone", "teaches it"), ""),
    Writing((0, 1, 2, 3), of_highest(3), ("nothing yet", "learns it", "does it", "teaches it"), "0-3"),
    Writing((1, 2, 3), of_highest(3), ("learns it", "does it", "teaches it"), "1-3"),
    Writing(tuple(range(1, 11)), of_highest(10), (), "1-10"),
    Writing(tuple(range(11)), of_highest(10), (), "0-10"),
)

TEXTS: Final = (
    Writing(_NUMBERED, first_number(same)),
    Writing(("☆☆☆☆☆", "★☆☆☆☆", "★★☆☆☆", "★★★☆☆", "★★★★☆", "★★★★★"), lambda text: float(text.count("★"))),
)


def _words(**meanings: float) -> Writing:
    named = {word.rstrip("_"): level for word, level in meanings.items()}
    return Writing(tuple(named), table_of(named))


WORDS: Final = {
    "en": (
        _words(Beginner=1, Intermediate=3, Advanced=4, Expert=5),
        _words(None_=0, Basic=2, Intermediate=3, Advanced=4, Expert=5),
    ),
    "fr": (_words(Aucun=0, Débutant=1, Intermédiaire=3, Avancé=4, Expert=5),),
    "de": (_words(Anfänger=1, Grundkenntnisse=2, Experte=5),),
    "es": (_words(Ninguno=0, Principiante=1, Básico=2, Intermedio=3, Avanzado=4, Experto=5),),
    "ja": (_words(初級=1, 中級=3, 上級=4),),
    "zh": (_words(初级=1, 中级=3, 高级=4, 专家=5),),
}

HEADS: Final = {
    "en": ("Name", "Skill", "Level", "Category", "Notes", "Total", "Average", "E-mail", "Shift", "No.", "Required"),
    "fr": ("Nom", "Compétence", "Niveau", "Catégorie", "Remarques", "Total", "Moyenne", "Courriel", "Équipe", "N°",
           "Requis"),
    "de": ("Mitarbeiter", "Fähigkeit", "Niveau", "Kategorie", "Bemerkungen", "Summe", "Durchschnitt", "E-Mail",
           "Schicht", "Nr.", "Soll"),
    "es": ("Nombre", "Habilidad", "Nivel", "Categoría", "Notas", "Total", "Promedio", "Correo", "Turno", "N.º",
           "Requerido"),
    "ja": ("氏名", "スキル", "レベル", "分類", "備考", "合計", "平均", "メール", "シフト", "番号", "必要レベル"),
    "zh": ("姓名", "技能", "水平", "类别", "备注", "合计", "平均", "邮箱", "班次", "序号", "要求"),
}  # fmt: skip
"""By language: name, skill, level, category, notes, total, average, mail, shift, number, required."""

SCALE_WORDS: Final = {
    "en": "Legend", "fr": "Légende", "de": "Legende", "es": "Leyenda", "ja": "凡例", "zh": "图例",
}  # fmt: skip
