"""Kinds of files: text tables in several encodings, one named .xlsx, old Excel, OpenDocument, Excel with macros."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, ods, text_table, xlsx
from tests.spreadsheets.wilds.meanings import grid, listed, plain, same, word
from tests.spreadsheets.wilds.old_excel import xls
from tests.spreadsheets.wilds.truths import Truth


@case("tabs in a file named .xlsx")
def tabs_named_xlsx() -> Truth:
    people = ["Dagny", "Eoin"]
    skills = ["Falconry", "Deer census", "Hedge laying"]
    cells: Rows = [[5, 1, 3], [2, 4, 4]]
    rows: Rows = [["Ranger (0-5)", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    return Truth(
        text_table(rows, delimiter="\t"),
        "rangers.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, same, corner="B2"),
        question="allowed",
    )


@case("semicolons, cp1252, decimal commas")
def western_semicolons() -> Truth:
    entries = [("Käseherstellung", "3,5"), ("Hofführung", "5"), ("Melkroboter", "2"), ("Stallbau", "1,5")]
    rows: Rows = [["Fähigkeit", "Stufe (0-5)"], *map(list, entries)]
    return Truth(
        text_table(rows, delimiter=";", encoding="cp1252"),
        "hof.csv",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, lambda written: float(written.replace(",", "."))),
    )


@case("UTF-16 with a mark", "quoted line breaks")
def utf16_tabs() -> Truth:
    entries = [("Stage\nmanagement", 4), ("Prop making", 2), ("Fly system", 5), ("Çağ oyunculuğu", 1)]
    rows: Rows = [["Skill", "Level (1-5)"], *map(list, entries)]
    return Truth(
        text_table(rows, delimiter="\t", encoding="utf-16"),
        "stage.txt",
        ("long list",),
        skills=plain([name.replace("\n", " ") for name, _ in entries]),
        levels=listed([(name.replace("\n", " "), level) for name, level in entries], same),
    )


@case("UTF-8 with a mark", "a line that names the delimiter")
def utf8_mark() -> Truth:
    entries = [("Fish filleting", "Expert"), ("Smoking", "Advanced"), ("Net mending", "Basic"), ("Auction", "Beginner")]
    rows: Rows = [["Skill", "Proficiency"], *map(list, entries)]
    data = b"\xef\xbb\xbfsep=;\r\n" + text_table(rows, delimiter=";")
    return Truth(
        data,
        "fish.csv",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, word),
    )


@case("Excel 97 to 2003")
def old_excel() -> Truth:
    people = ["Fritzi", "Gábor"]
    skills = ["Letterpress", "Lino cutting", "Paper making"]
    cells: Rows = [[5, 0, 3], [2, 4, 1]]
    rows: Rows = [["Name (0-5)", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    return Truth(
        xls(Page("Presse", rows)),
        "presse.xls",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, same, corner="B2"),
    )


@case("OpenDocument", "a title and blank rows")
def open_document() -> Truth:
    entries = [("Kite building", 4), ("Sewing sails", 2), ("Weather lore", 5), ("Splicing", 3)]
    rows: Rows = [["What I can do"], [], ["Skill", "Level (1-5)"], *map(list, entries)]
    return Truth(
        ods(Page("Kites", rows)),
        "kites.ods",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, same),
    )


@case("OpenDocument under the name of a text table")
def misnamed_open_document() -> Truth:
    entries = [("Mosaic", 1), ("Grouting", 5), ("Glass cutting", 4)]
    rows: Rows = [["Skill", "Level (0-5)"], *map(list, entries)]
    return Truth(
        ods(Page("Tabelle1", rows)),
        "mosaic.csv",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, same),
    )


@case("named .xlsm", "comments on cells")
def named_for_macros() -> Truth:
    people = ["Hiro", "Ilka", "Jens"]
    skills = ["Ice making", "Zamboni driving", "Skate sharpening"]
    cells: Rows = [[5, 2, 3], [1, 4, 0], [3, 3, 5]]
    rows: Rows = [["Rink staff (0-5)", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    return Truth(
        xlsx(Page("Rink", rows, notes={"B2": "as of May"})),
        "rink.xlsm",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, same, corner="B2"),
    )


@case("commas in quotes", "semicolons in cells", "text table")
def quoted_commas() -> Truth:
    entries = [("Cutting, folding", 3), ("Glue; paste", 5), ('"Perfect" binding', 2), ("Box making", 4)]
    rows: Rows = [["Skill", "Level (1-5)", "Note"], *([*entry, "bench, window; left"] for entry in entries)]
    return Truth(
        text_table(rows),
        "bindery.csv",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, same),
    )
