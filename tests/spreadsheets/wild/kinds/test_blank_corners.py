"""A matrix with a blank corner: who stands down and who across is told by the names, else proposed and asked."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood

MARKS = "Milking,x,x,x\nCalving,x,,(x)\n"


def read(text: str) -> Understood:
    return understand(text.encode(), "who.csv")


def told(text: str) -> tuple[str, list[str]]:
    """Give the kind of the only table of a text, and its people."""
    (table,) = read(text).tables
    return table.kind, [one.name for one in table.people]


def turned(text: str) -> str:
    rows = [line.split(",") for line in text.splitlines()]
    return "".join(",".join(column) + "\n" for column in zip(*rows, strict=True))


@pytest.mark.parametrize(
    ("people", "skills"),
    [
        (["Ann", "Bob", "Cy", "Di"], ["Lathe", "Mill", "Grinder", "Saw"]),
        (["Nina", "Paolo", "Beth", "Ravi"], ["Bar", "Till", "Coffee", "Floor"]),
        (["Michel", "Aïcha", "Kevin (appr.)", "Solène"], ["Pétrissage", "Façonnage", "Four", "Vente"]),
        (["Anja", "Jürgen", "Uwe", "Fatima"], ["Kasse", "Theke", "Lager", "Küche"]),
    ],
)
def test_first_names_are_people_on_either_side(people: list[str], skills: list[str]) -> None:
    levels = [[3, 2, 1, 0], [1, 2, 3, 0], [2, 2, 1, 3], [3, 0, 3, 1]]
    rows = [["", *skills], *([name, *map(str, row)] for name, row in zip(people, levels, strict=True))]
    text = "".join(",".join(row) + "\n" for row in rows)
    assert told(text) == ("people down", people)
    if "Di" not in people:  # Cy and Di are words like any other
        assert told(turned(text)) == ("people across", people)


def test_names_that_say_nothing_are_proposed_as_people_down_and_asked() -> None:
    found = read(",Lathe,Mill,Saw\nZorp,3,2,1\nBlim,1,2,3\nQuax,2,2,1\nTwon,3,3,0\n")
    assert (found.tables[0].kind, found.questions[0].proposed) == ("people down", "people down")


def test_a_word_that_names_things_stands_over_skills() -> None:
    found = read("Instrument,KL,TB,MdS\nHPLC 1,4,3,2\nGC-MS,3,4,1\nKarl Fischer,3,3,3\npH meter,0,1,2\n")
    assert (found.tables[0].kind, found.questions[0].proposed) == ("people across", "people across")


@pytest.mark.parametrize("header", ["Who", "Kdo", "Rota crew"])
def test_a_word_for_people_or_one_that_nobody_knows_over_likely_names_turns_nothing_round(header: str) -> None:
    found = read(f"{header},Exchange,Firewall,Printers\nRaj,1,2,2\nSteph,3,1,1\nColin,4,4,1\n")
    assert found.tables[0].kind == "people down"


LETTERS = "Cocktails,Beer,Wine,Cash\nJosh,A,B,C,B\nEmre,B,A,D,A\nLottie,C,C,B,\nSian,A,A,A,B\n"


def test_letters_are_asked_about_as_under_a_header() -> None:
    for corner in ("Name", ""):
        found = read(f"{corner},{LETTERS}")
        assert found.tables[0].kind == "people down"
        assert [one.asks for one in found.questions] == ["Which levels do the letters stand for?"]


def test_answers_to_numbered_questions_are_no_levels() -> None:
    assert read(",Quiz Q1,Q2,Q3,Q4\nZorp,A,B,C,B\nBlim,B,A,D,A\nQuark,C,C,B,\n").tables == ()


SHARES = ",First aid,Knots,Maps\nAkela,0.8,0.6,0.9\nBaloo,0.5,0.2,0.4\nKaa,1,0.9,0.3\n"


def test_shares_are_asked_about_where_the_title_speaks_of_skills() -> None:
    assert [one.asks for one in read(f"Module confidence\n\n{SHARES}").questions][-1] == "Are these shares levels?"
    regions = SHARES.replace("Akela", "North").replace("Baloo", "South").replace("Kaa", "West")
    assert read(f"Market share\n\n{regions}").tables == ()


FARM = ",Milking,Calving,Tractor\nGethin,x,x,x\nMair,x,,(x)\nHuw,(x),x,\nJess,x,(x),\n"


@pytest.mark.parametrize("note", ["", "\nring Ted before 8pm,,,\n", "ring Ted before 8pm,,,\n"])
def test_marks_in_brackets_mean_less_and_a_line_below_is_nobody(note: str) -> None:
    assert told(FARM + note) == ("people down", ["Gethin", "Mair", "Huw", "Jess"])
    (question,) = [one for one in read(FARM + note).questions if one.id.startswith("scale")]
    assert question.proposed == "x: can do it (level 3), (x): partly (level 2)"


def test_what_the_title_says_of_marks_in_brackets_is_used() -> None:
    (question,) = read(f'"Who can do what - x = on their own, (x) = with somebody"\n\n{FARM}').questions
    assert question.asks == "Which level is meant by x (on their own) and (x) (with somebody)?"
    assert question.proposed == "does it / trained (level 2), (x) a level lower"
    found = read(f'"x = expert, (x) = with help"\n\n{FARM}')
    assert {(one.written, one.level) for one in found.tables[0].levels} == {("x", 5), ("(x)", 2)}
    assert found.questions == ()


def test_a_legend_of_stars_below_is_nobody() -> None:
    text = ",Pétrissage,Four,Vente\nMichel,***,***,*\nSolène,*,**,**\n\n* débute ** se débrouille *** confirmé,,,\n"
    assert told(text) == ("people down", ["Michel", "Solène"])


def test_a_skill_of_several_words_without_levels_stays() -> None:
    text = ",Anna,Bob\nHandling difficult customers,3,2\nTalking to press people,1,2\nWriting for the web site,,\n"
    (table,) = read(text).tables
    assert [one.name for one in table.skills][-1] == "Writing for the web site"
