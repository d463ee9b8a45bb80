"""Headers and level words in French, German, Spanish and Dutch, in no language of ours, and tables of languages."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, ods, text_table, xlsx
from tests.spreadsheets.wilds.meanings import any_number, grid, listed, of_highest, plain, same, table_of, under
from tests.spreadsheets.wilds.truths import Beside, Level, Skip, Truth


@case("French", "words", "semicolons and cp1252")
def french_words() -> Truth:
    entries = [
        ("Gestion de trésorerie", "Avancé"),
        ("Fiscalité", "Débutant"),
        ("Contrôle de gestion", "Expert"),
        ("Rédaction d'actes", "Intermédiaire"),
        ("Négociation", "Notions"),
    ]
    rows: Rows = [["Compétence", "Niveau"], *map(list, entries)]
    means = {"Débutant": 1.0, "Notions": -1.0, "Intermédiaire": 3.0, "Avancé": 4.0, "Expert": 5.0}
    return Truth(
        text_table(rows, delimiter=";", encoding="cp1252"),
        "compétences.csv",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, table_of(means)),
        order=("Débutant", "Intermédiaire", "Avancé", "Expert"),
    )


@case("French", "people down", "average column", "legend above")
def french_matrix() -> Truth:
    people = ["Amélie", "Bastien", "Chloé"]
    skills = ["Soudure à l'arc", "Pliage", "Lecture de plan", "Pointage"]
    cells: Rows = [[4, 3, 0, 2], [1, 4, 4, 3], [2, 2, 3, 0]]
    rows: Rows = [
        ["Grille de polyvalence"],
        ["0 = non formé, 1 = en formation, 2 = sous contrôle, 3 = autonome, 4 = formateur"],
        ["Nom", *skills, "Moyenne"],
        *([name, *row, mean] for name, row, mean in zip(people, cells, (2.25, 3.0, 1.75), strict=True)),
    ]
    return Truth(
        xlsx(Page("Atelier", rows)),
        "polyvalence.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, of_highest(4), corner="B4"),
        (Skip("F4:F6", "average|mean"), Skip("A2", "legend|scale")),
    )


@case("German", "words", "category and remarks")
def german_list() -> Truth:
    groups = {"Fachlich": ["Buchhaltung", "Lohnabrechnung"], "Persönlich": ["Teamfähigkeit", "Konfliktlösung"]}
    words = {
        "Buchhaltung": ("Experte", "seit 2012", 5.0),
        "Lohnabrechnung": ("Grundkenntnisse", None, 2.0),
        "Teamfähigkeit": ("Fortgeschritten", None, -1.0),
        "Konfliktlösung": ("Anfänger", "Kurs geplant", 1.0),
    }
    rows: list[list[object]] = [["Kategorie", "Fähigkeit", "Kenntnisstand", "Bemerkung"]]
    rows += [[group, name, *words[name][:2]] for group, names in groups.items() for name in names]
    return Truth(
        xlsx(Page("Übersicht", rows)),
        "kenntnisse.xlsx",
        ("long list",),
        skills=under(groups),
        levels=tuple(Level("", name, written, level) for name, (written, _, level) in words.items()),
        beside=(Beside("", "Konfliktlösung", "note", "Kurs geplant"),),
        order=("Anfänger", "Grundkenntnisse", "Fortgeschritten", "Experte"),
    )


@case("German", "people down", "total row", "personnel number")
def german_matrix() -> Truth:
    people = ["Anja Böhm", "Bernd Groß", "Cem Yildiz"]
    skills = ["Fräsen", "Drehen", "Schleifen", "CAM-Programmierung"]
    cells: Rows = [[3, 2, 5, 1], [5, 4, 4, 3], [1, 5, 2, 4]]
    rows: Rows = [
        ["Qualifikationsmatrix Fertigung (Skala 1-5)"],
        ["Personalnr.", "Mitarbeiter", *skills],
        *([number, name, *row] for number, name, row in zip((4411, 4417, 4502), people, cells, strict=True)),
        [None, "Summe", 9, 11, 11, 8],
    ]
    return Truth(
        ods(Page("Fertigung", rows)),
        "qualimatrix.ods",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, same, corner="C3"),
        (Skip("A3:A5", "number|id|neither"), Skip("B6:F6", "total|sum")),
    )


@case("Spanish", "words", "people across")
def spanish_words() -> Truth:
    people = ["Lucía", "Mateo", "Nuria"]
    skills = ["Atención al cliente", "Facturación", "Gestión de almacén", "Inglés técnico"]
    cells: Rows = [
        ["Avanzado", "Básico", "Intermedio", "Experto"],
        ["Principiante", "Avanzado", "Experto", None],
        ["Intermedio", "Ninguno", "Básico", "Avanzado"],
    ]
    rows: list[list[object]] = [["Habilidad", *people]]
    rows += [[skill, *(row[place] for row in cells)] for place, skill in enumerate(skills)]
    means = {"Ninguno": 0.0, "Principiante": 1.0, "Básico": 2.0, "Intermedio": 3.0, "Avanzado": 4.0, "Experto": 5.0}
    return Truth(
        xlsx(Page("Equipo", rows)),
        "equipo.xlsx",
        ("people across",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, table_of(means), corner="B2", across=True),
    )


@case("Dutch", "a word that no list has among known ones")
def dutch_words() -> Truth:
    entries = [
        ("Dakdekken", "gevorderd"),
        ("Zinkwerk", "beginner"),
        ("Isoleren", "vakman"),
        ("Steigerbouw", "gevorderd"),
    ]
    rows: Rows = [["Vaardigheid", "Niveau"], *map(list, entries)]
    return Truth(
        xlsx(Page("Dak", rows)),
        "dak.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, table_of({"beginner": 1.0, "gevorderd": 4.0, "vakman": None})),
    )


@case("Finnish, no vocabulary of ours", "unknown level words")
def finnish_words() -> Truth:
    entries = [("Hirsityö", "edistynyt"), ("Katot", "aloittelija"), ("Muuraus", "mestari"), ("Laatoitus", "edistynyt")]
    rows: Rows = [["Skill", "Level"], *map(list, entries)]
    return Truth(
        xlsx(Page("Rakennus", rows)),
        "rakennus.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, table_of({"aloittelija": None, "edistynyt": None, "mestari": None})),
        question="required",
        asks=("edistynyt|mestari",),
    )


@case("languages with the steps of the European framework", "no numbers")
def language_table() -> Truth:
    entries = [
        ("English", "C1"),
        ("Portuguese", "A2"),
        ("Norwegian", "B1"),
        ("Italian", "C2"),
        ("Polish", "A1"),
        ("Greek", "B2"),
    ]
    rows: Rows = [["Language", "Level"], *map(list, entries)]
    return Truth(
        xlsx(Page("Languages", rows)),
        "languages.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, any_number),
        order=("A1", "A2", "B1", "B2", "C1", "C2"),
        question="allowed",
    )
