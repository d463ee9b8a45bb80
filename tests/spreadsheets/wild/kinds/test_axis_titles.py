"""Job titles of many languages are roles, people are people; what stands above decides or is asked about."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood

LEVELS = "Sourcing,2,2,3,4\nSIRH,,4,,2\nExcel,1,,4,2\nLatex,1,4,1,4\n"


def read(names: str, above: str = "", corner: str = "Kompetenz", answers: dict[str, str] | None = None) -> Understood:
    return understand(f"{above}{corner} (1-4),{names}\n{LEVELS}".encode(), "levels.csv", answers)


def kind(read: Understood) -> str:
    return read.tables[0].kind


@pytest.mark.parametrize(
    "jobs",
    [
        "Assistant RH,Chargé de recrutement,Gestionnaire paie,DRH",
        "Sachbearbeiter,Teamleiter,Personalchef,Buchhalterin",
        "Projektleiter:in,Vertriebsmitarbeiter,Pflegefachkraft,Entwickler",
        "Impiegato/a paghe,Responsabile HR,Addetto selezione,Direttore del personale",
        "Auxiliar contable,Gerente de ventas,Vendedor,Encargada de tienda",
        "Verkoopmedewerker,Filiaalleider,Boekhouder,Inkoper",
        "Księgowa,Kierownik zmiany,Magazynier,Specjalista ds. kadr",
        "Assistente administrativo,Gerente,Enfermeira,Coordenador pedagógico",
        "Butikssäljare,Butikschef,Redovisningsekonom,Lagerarbetare",
        "Účetní,Vedoucí směny,Skladník,Prodavačka",
    ],
)
def test_job_titles_are_roles_without_a_word_above_them(jobs: str) -> None:
    found = read(jobs)
    assert (kind(found), [one.name for one in found.tables[0].people]) == ("requirements", jobs.split(","))
    assert found.questions == ()


@pytest.mark.parametrize(
    "people",
    [
        "Anna Koch,Peter Schneider,Alberto Contador,Jan Bakker",  # surnames that are jobs too
        "Anna Roux (apprentie),Luc Petit (stagiaire),Zoé Lin (cheffe),Marie Blanc (DRH)",
        "Anne,Luc,Marie,Zoé",
    ],
)
def test_people_are_people(people: str) -> None:
    assert (kind(read(people)), read(people).questions) == ("people across", ())


def test_qualifications_across_are_no_roles() -> None:
    text = "Name (1-4),Ersthelfer,Staplerfahrer,Kranführer,Cariste\nAnna Koch,1,2,3,4\nBo Lind,4,3,2,1\n"
    assert kind(understand(text.encode(), "levels.csv")) == "people down"


@pytest.mark.parametrize("word", ["Métiers", "Rollen", "Ruoli", "Puestos", "Stanowiska"])
def test_a_word_for_roles_above_the_columns_makes_roles_of_them(word: str) -> None:
    assert kind(read("Nord,Labor,Kantine,XY", f"Stand 2025,,,,\n,{word},,,\n")) == "requirements"
    assert kind(read("Anna Koch,Luc Petit,Zoé Lin,Bo Lind", f"Stand 2025,,,,\n,{word},,,\n")) == "people across"


def test_a_word_for_people_above_them_does_not() -> None:
    assert kind(read("Anna,Bob,Cem,XY", "Stand 2025,,,,\n,Mitarbeiter,,,\n")) == "people across"


def test_where_a_title_may_speak_of_roles_it_is_asked_and_the_answer_holds() -> None:
    title = "Référentiel de compétences\n\n"
    (question,) = read("Tanguy,Maylis,Gaspar,Brune", title).questions  # single names that nobody listed
    assert question.proposed == "people across"
    assert read("Accueil nord,Pôle client,Labo,XYZ", title).questions[0].proposed == "roles across"
    answered = read("Accueil nord,Pôle client,Labo,XYZ", title, answers={question.id: "people across"})
    assert (kind(answered), answered.questions) == ("people across", ())


def test_an_answer_holds_against_a_title_of_required_levels_too() -> None:
    title = "Anforderungsprofil\n\n"
    assert kind(read("Nord,Labor,Kantine,XY", title)) == "requirements"
    assert kind(read("Nord,Labor,Kantine,XY", title, answers={"axis:A3": "people across"})) == "people across"


def test_phrases_in_the_place_of_people_are_asked_about() -> None:
    assert [one.proposed for one in read("Leiter Labor,Hilfe in der Küche,Mann für alles,XY").questions] == [
        "roles across"
    ]
