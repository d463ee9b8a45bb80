"""Headers, level words, legends and remarks in Italian, Portuguese, Polish, Swedish, Norwegian, Danish and Korean."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, ods, text_table, xlsx
from tests.spreadsheets.wilds.meanings import above_none, grid, listed, of_highest, plain, table_of, under
from tests.spreadsheets.wilds.truths import Beside, Level, Skip, Truth


@case("Italian", "words", "category and notes")
def italian_list() -> Truth:
    groups = {"Cucina": ["Pasta fresca", "Sughi"], "Sala": ["Mescita del vino", "Cassa"]}
    words: dict[str, tuple[str, str | None, float]] = {
        "Pasta fresca": ("Esperto", None, 5.0),
        "Sughi": ("Avanzato", "brigata di sera", 4.0),
        "Mescita del vino": ("Base", None, 2.0),
        "Cassa": ("Nessuna conoscenza", None, 0.0),
    }
    rows: list[list[object]] = [["Categoria", "Competenza", "Livello", "Commenti"]]
    rows += [[group, name, *words[name][:2]] for group, names in groups.items() for name in names]
    return Truth(
        xlsx(Page("Osteria", rows)),
        "osteria.xlsx",
        ("long list",),
        skills=under(groups),
        levels=tuple(Level("", name, written, level) for name, (written, _, level) in words.items()),
        beside=(Beside("", "Sughi", "note", "brigata di sera"),),
    )


@case("Portuguese", "people down", "words", "semicolons")
def portuguese_matrix() -> Truth:
    people = ["Inês Duarte", "Rui Falcão", "Zélia Matos"]
    skills = ["Corte de cortiça", "Prensagem", "Controlo de qualidade", "Embalagem"]
    cells: Rows = [
        ["Avançado", "Iniciante", "Intermediário", "Especialista"],
        ["Básico", "Avançado", "Nenhum", "Intermediário"],
        ["Especialista", "Básico", "Avançado", "Iniciante"],
    ]
    rows: Rows = [["Funcionário", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    means = {"Nenhum": 0.0, "Iniciante": 1.0, "Básico": 2.0, "Intermediário": 3.0, "Avançado": 4.0, "Especialista": 5.0}
    return Truth(
        text_table(rows, delimiter=";"),
        "fábrica.csv",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, table_of(means)),
    )


@case("Polish", "a legend above", "total row")
def polish_matrix() -> Truth:
    people = ["Jagoda Lis", "Michał Wróbel"]
    skills = ["Spawanie MAG", "Gięcie rur", "Malowanie proszkowe"]
    cells: Rows = [[3, 1, 0], [2, 3, 2]]
    rows: Rows = [
        ["0 = brak, 1 = w trakcie szkolenia, 2 = samodzielny, 3 = szkoli innych"],
        ["Pracownik", *skills],
        *([name, *row] for name, row in zip(people, cells, strict=True)),
    ]
    return Truth(
        xlsx(Page("Hala", rows)),
        "matryca.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, of_highest(3), corner="B3"),
        (Skip("A1", "legend"),),
    )


@case("Swedish", "words", "years of experience beside")
def swedish_list() -> Truth:
    entries = [("Timring", "Mycket god", 12), ("Fönsterrenovering", "Grundläggande", 2), ("Kalkbruk", "Ingen", 0),
               ("Spåntak", "God", 6)]  # fmt: skip
    rows: list[list[object]] = [["Färdighet", "Nivå", "Antal år"], *map(list, entries)]
    means = {"Ingen": 0.0, "Grundläggande": 2.0, "God": 3.0, "Mycket god": 4.0}
    return Truth(
        ods(Page("Bygg", rows)),
        "kompetens.ods",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed([entry[:2] for entry in entries], table_of(means)),
        beside=(Beside("", "Timring", "years", 12),),
    )


@case("Norwegian", "people across", "the stages of Dreyfus")
def norwegian_matrix() -> Truth:
    people = ["Åse Berge", "Tor Eide"]
    skills = ["Notbøting", "Slakting", "Fôring", "Båtføring"]
    cells: Rows = [["Nybegynner", "Kompetent", "Dyktig", "Ekspert"], ["Dyktig", "Nybegynner", None, "Kompetent"]]
    rows: list[list[object]] = [["Ferdighet", *people]]
    rows += [[skill, *(row[place] for row in cells)] for place, skill in enumerate(skills)]
    means = {"Nybegynner": 1.0, "Kompetent": 3.0, "Dyktig": 4.0, "Ekspert": 5.0}
    return Truth(
        xlsx(Page("Anlegg", rows)),
        "oppdrett.xlsx",
        ("people across",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, table_of(means), corner="B2", across=True),
    )


@case("Danish", "words", "remarks")
def danish_list() -> Truth:
    entries = [("Smørrebrød", "Rutineret"), ("Rugbrød", "Øvet"), ("Sildelage", "Begynder"), ("Dessert", "Let øvet")]
    rows: list[list[object]] = [["Kompetence", "Niveau", "Bemærkninger"]]
    rows += [[skill, level, "siden 2019" if skill == "Rugbrød" else None] for skill, level in entries]
    means = {"Begynder": 1.0, "Let øvet": 2.0, "Øvet": 3.0, "Rutineret": 4.0}
    return Truth(
        xlsx(Page("Køkken", rows)),
        "køkken.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, table_of(means)),
        beside=(Beside("", "Rugbrød", "note", "siden 2019"),),
    )


@case("Korean", "people down", "words", "an employee number")
def korean_matrix() -> Truth:
    people = ["김민준", "이서연", "박도윤"]
    skills = ["용접", "도장", "조립", "품질 검사"]
    cells: Rows = [
        ["고급", "중급", "초급", "없음"],
        ["중급", "전문가", "고급", "초급"],
        ["초급", "없음", "중급", "고급"],
    ]
    numbered = [[1021, people[0], *cells[0]], [1044, people[1], *cells[1]], [1102, people[2], *cells[2]]]
    rows: Rows = [["사번", "이름", *skills], *numbered]
    means = {"없음": 0.0, "초급": 1.0, "중급": 3.0, "고급": 4.0, "전문가": 5.0}
    return Truth(
        xlsx(Page("공장", rows)),
        "스킬맵.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, table_of(means), corner="C2"),
        (Skip("A2:A4", "number"),),
    )


@case("Korean", "a legend of numbers whose lowest means none")
def korean_legend() -> Truth:
    entries = [("배선 작업", 4), ("도면 해독", 2), ("안전 점검", 1), ("설비 보전", 3)]
    rows: Rows = [
        ["1: 경험 없음, 2: 도움 필요, 3: 단독 수행 가능, 4: 지도 가능"],
        ["기술", "수준"],
        *map(list, entries),
    ]
    return Truth(
        xlsx(Page("전기", rows)),
        "전기.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, above_none(1, 4)),
        skipped=(Skip("A1", "legend"),),
    )
