"""Scales in odd places and clothes: legends at the edge of a table, 1 as the best, halves, marks of school, signs."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, ods, text_table, xlsx
from tests.spreadsheets.wilds.meanings import above_none, grid, listed, of_highest, plain, same, table_of
from tests.spreadsheets.wilds.truths import Beside, Level, Skip, Truth


@case("1 is the best", "the range of the legend counts down")
def falling_range_in_german() -> Truth:
    people = ["Arne Vogt", "Birte Kühn"]
    skills = ["Dachlatten", "Schieferdeckung", "Blechkanten"]
    cells: Rows = [[1, 3, 5], [4, 2, 1]]
    rows: Rows = [["Skala von 5 (Anfänger) bis 1 (Experte)"], [], ["Mitarbeiter", *skills],
                  *([name, *row] for name, row in zip(people, cells, strict=True))]  # fmt: skip
    return Truth(
        xlsx(Page("Dach", rows)),
        "dachdecker.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, lambda written: 6.0 - float(written), corner="B4"),
        (Skip("A1", "legend|scale"),),
    )


@case("1 is the best", "in a sentence")
def best_in_a_sentence() -> Truth:
    entries = [("Bookbinding", 1), ("Gilding", 4), ("Marbling", 5), ("Sewing", 2)]
    rows: Rows = [["Note: 1 is the best and 5 the worst"], [], ["Skill", "Rating"], *map(list, entries)]
    return Truth(
        ods(Page("Bindery", rows)),
        "bindery.ods",
        ("long list",),
        skills=plain([skill for skill, _ in entries]),
        levels=listed(entries, lambda written: 6.0 - float(written)),
    )


@case("legend in the column beside the last one")
def legend_in_the_next_column() -> Truth:
    people = ["Carla Neri", "Dino Sala", "Elio Conti"]
    skills = ["Gesso", "Fresco", "Stucco"]
    cells: Rows = [[1, 3, 2], [4, 2, 1], [2, 2, 3]]
    legend = ["1 = trainee", "2 = helper", "3 = alone, 4 = teacher"]
    rows: Rows = [["Who", *skills, "Legend"],
                  *([name, *row, text] for name, row, text in zip(people, cells, legend, strict=True))]  # fmt: skip
    return Truth(
        xlsx(Page("Studio", rows)),
        "studio.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, of_highest(4), corner="B2"),
        (Skip("E1:E4", "legend"),),
    )


@case("legend in the row below the last one", "1 means none")
def legend_in_the_next_row() -> Truth:
    people = ["Fanny Holm", "Gösta Lind", "Hulda Berg"]
    skills = ["Curd cutting", "Pressing", "Waxing"]
    cells: Rows = [[1, 3, 2], [4, 2, 1], [2, 2, 3]]
    rows: Rows = [["Who", *skills], *([name, *row] for name, row in zip(people, cells, strict=True)),
                  ["1 = none", "2 = basic", "3 = good", "4 = expert"]]  # fmt: skip
    return Truth(
        text_table(rows),
        "cheese.csv",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, above_none(1, 4), corner="B2"),
        (Skip("A5:D5", "legend"),),
    )


@case("legend in the header of the names")
def legend_in_the_corner() -> Truth:
    people = ["Ines Prado", "Joel Couto"]
    skills = ["Netting", "Knotting", "Sail trimming"]
    cells: Rows = [[1, 3, 2], [4, 2, None]]
    rows: Rows = [["Deckhand (1 = none, 2 = some, 3 = solid, 4 = expert)", *skills],
                  *([name, *row] for name, row in zip(people, cells, strict=True))]  # fmt: skip
    return Truth(
        xlsx(Page("Deck", rows)),
        "deck.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, above_none(1, 4), corner="B2"),
    )


@case("letters that a legend explains", "people down")
def explained_letters() -> Truth:
    people = ["Kaja Moen", "Leif Dahl", "Mona Lie"]
    skills = ["Spinning", "Dyeing", "Carding"]
    cells: Rows = [["B", "E", "I"], ["I", "B", None], ["E", "I", "B"]]
    rows: Rows = [["B = beginner, I = intermediate, E = expert"], [], ["Who", *skills],
                  *([name, *row] for name, row in zip(people, cells, strict=True))]  # fmt: skip
    return Truth(
        xlsx(Page("Wool", rows)),
        "wool.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, table_of({"B": 1.0, "I": 3.0, "E": 5.0}), corner="B4"),
        (Skip("A1", "legend|scale"),),
    )


@case("letters that a legend explains", "A is the best")
def letters_from_a() -> Truth:
    entries = [("Vine pruning", "A"), ("Grafting", "C"), ("Racking", "B"), ("Riddling", "A")]
    rows: Rows = [["A = very good, B = good, C = basic"], [], ["Skill", "Level"], *map(list, entries)]
    return Truth(
        xlsx(Page("Cellar", rows)),
        "cellar.xlsx",
        ("long list",),
        skills=plain([skill for skill, _ in entries]),
        levels=listed(entries, table_of({"A": 4.0, "B": 3.0, "C": 2.0})),
        order=("C", "B", "A"),
    )


@case("marks of school", "a header that is also the word for a note")
def german_marks() -> Truth:
    entries = [("Rechnen", 1), ("Vermessung", 2), ("Statik", 5), ("Zeichnen", 3), ("Baurecht", 2)]
    rows: Rows = [["Fähigkeit", "Note"], *map(list, entries)]
    # 1 is the best of 6: 5 x (7 - mark) / 6, rounded down to half steps
    means = {"1": 5.0, "2": 4.0, "3": 3.0, "5": 1.5}
    return Truth(
        xlsx(Page("Schule", rows)),
        "noten.xlsx",
        ("long list",),
        skills=plain([skill for skill, _ in entries]),
        levels=listed(entries, table_of(means)),
        question="required",
        asks=("best", "highest"),
        answer="1 is the best of 1 to 6",
    )


@case("marks of school", "letters with plus and minus")
def letter_grades() -> Truth:
    entries = [("Harmony", "A+"), ("Counterpoint", "B-"), ("Solfège", "C"), ("Conducting", "A"), ("Score reading", "B")]
    # five marks from low to high: quarters of 5, rounded down to half steps
    means = {"C": 0.0, "B-": 1.0, "B": 2.5, "A": 3.5, "A+": 5.0}
    return Truth(
        xlsx(Page("Conservatoire", [["Skill", "Grade"], *map(list, entries)])),
        "grades.xlsx",
        ("long list",),
        skills=plain([skill for skill, _ in entries]),
        levels=listed(entries, table_of(means)),
        question="required",
        asks=("a+",),
        answer="c 0, b- 1, b 2.5, a 3.5, a+ 5",
    )


@case("halves written as ½")
def written_halves() -> Truth:
    entries = [("Beekeeping", "2½"), ("Queen rearing", "4"), ("Extraction", "3½"), ("Swarm catching", "1")]
    means = {"2½": 2.5, "4": 4.0, "3½": 3.5, "1": 1.0}
    return Truth(
        xlsx(Page("Apiary", [["Skill", "Level (1-5)"], *map(list, entries)])),
        "apiary.xlsx",
        ("long list",),
        skills=plain([skill for skill, _ in entries]),
        levels=listed(entries, table_of(means)),
    )


@case("plus and minus signs", "a middle between them")
def plus_and_minus() -> Truth:
    entries = [("Kiln loading", "--"), ("Throwing", "++"), ("Trimming", "-"), ("Slip casting", "0"), ("Raku", "+")]
    means = {"--": 0.0, "-": 1.0, "0": 2.5, "+": 3.5, "++": 5.0}
    return Truth(
        xlsx(Page("Pottery", [["Skill", "Level"], *map(list, entries)])),
        "pottery.xlsx",
        ("long list",),
        skills=plain([skill for skill, _ in entries]),
        levels=tuple(Level("", skill, written, means[written]) for skill, written in entries),
        question="required",
        asks=("plus",),
        order=("--", "-", "0", "+", "++"),
    )


@case("a skill that nobody is rated in", "dashes")
def dashes_under_a_skill() -> Truth:
    people = ["Nora Vik", "Odd Aas", "Pia Sve"]
    skills = ["Log driving", "Peeling", "Scaling"]
    rows: Rows = [["Who (0-4)", *skills], ["Nora Vik", 3, "-", 1], ["Odd Aas", 2, "–", 0], ["Pia Sve", 4, "n/a", 2]]
    cells = [[3, None, 1], [2, None, 0], [4, None, 2]]
    return Truth(
        xlsx(Page("Sawmill", rows)),
        "sawmill.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, of_highest(4), corner="B2"),
    )


@case("shares of one", "a question about the highest")
def shares_of_one() -> Truth:
    entries = [("Letterpress", 0.8), ("Etching", 1), ("Lithography", 0.2), ("Screen print", 0.5)]
    return Truth(
        xlsx(Page("Prints", [["Skill", "Proficiency"], *map(list, entries)])),
        "prints.xlsx",
        ("long list",),
        skills=plain([skill for skill, _ in entries]),
        levels=listed(entries, of_highest(1)),
        question="required",
        asks=("highest",),
    )


@case("an interest that is rated and no flag", "a note in one row only")
def rated_interest() -> Truth:
    entries = [("Falconry", 4), ("Kennel work", 2), ("Deer stalking", 5)]
    interest = {"Falconry": 1, "Kennel work": 3, "Deer stalking": 2}
    rows: list[list[object]] = [["Skill", "Level (0-5)", "Interest", "Notes"]]
    rows += [[skill, level, interest[skill], "since 2020" if skill == "Falconry" else None] for skill, level in entries]
    return Truth(
        xlsx(Page("Lodge", rows)),
        "lodge.xlsx",
        ("long list",),
        skills=plain([skill for skill, _ in entries]),
        levels=listed(entries, same),
        beside=(Beside("", "Kennel work", "Interest", 3), Beside("", "Falconry", "note", "since 2020")),
    )


@case("words", "a note in one row only", "every word different")
def words_and_one_note() -> Truth:
    entries = [("Ploughing", "Expert"), ("Harrowing", "Basic"), ("Drilling", "None")]
    rows: list[list[object]] = [["Skill", "Level", "Notes"]]
    rows += [[skill, level, "with the old tractor" if skill == "Ploughing" else None] for skill, level in entries]
    return Truth(
        xlsx(Page("Fields", rows)),
        "fields.xlsx",
        ("long list",),
        skills=plain([skill for skill, _ in entries]),
        levels=listed(entries, table_of({"Expert": 5.0, "Basic": 2.0, "None": 0.0})),
        beside=(Beside("", "Ploughing", "note", "with the old tractor"),),
    )
