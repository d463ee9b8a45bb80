"""Scales of words, in the vocabularies and languages people use."""

import pytest

from core.spreadsheets.wild.levels.found_scale import scale_of
from core.spreadsheets.wild.levels.level_cells import read_level
from core.spreadsheets.wild.levels.level_words import meaning_level
from tests.spreadsheets.wild.levels.cell_levels import answered_levels, asked, levels_of


@pytest.mark.parametrize(
    ("words", "levels"),
    [
        ("None|Beginner|Intermediate|Advanced|Expert", [0, 1, 3, 4, 5]),
        ("NONE|beginner| Intermediate |ADVANCED.|Expert", [0, 1, 3, 4, 5]),
        ("Basic|Intermediate|Advanced", [2, 3, 4]),
        ("Beginner|Basic|Intermediate|Advanced|Expert", [1, 2, 3, 4, 5]),
        ("Novice|Advanced Beginner|Competent|Proficient|Expert", [1, 2, 3, 4, 5]),
        ("Fundamental Awareness|Novice|Intermediate|Advanced|Expert", [1, 2, 3, 4, 5]),
        ("Basic|Proficient|Expert", [2, 3, 5]),
        ("Low|Medium|High", [1, 3, 4]),
        ("Very low|Low|Medium|High|Very high", [1, 2, 3, 4, 5]),
        ("Poor|Fair|Good|Very good|Excellent", [1, 2, 3, 4, 5]),
        ("Follow|Assist|Apply|Enable|Ensure, advise|Initiate, influence|Set strategy", [1, 2, 3, 3.5, 4, 4.5, 5]),
        ("A1|A2|B1|B2|C1|C2", [1, 2, 2.5, 3, 4, 5]),
        ("N5|N4|N3|N2|N1", [1, 1.5, 2.5, 3, 4]),
        ("Elementary|Limited working|Professional working|Full professional|Native", [1, 2, 3, 4, 5]),
        ("Not trained|In training|Trained|Can train others", [0, 1, 2, 4]),
        ("No knowledge|Awareness|Working knowledge|Skilled|Guru", [0, 1, 2, 3, 5]),
        ("Aucune|Débutant|Intermédiaire|Avancé|Expert", [0, 1, 3, 4, 5]),
        ("Notions|Autonome|Maîtrise|Experte", [1, 3, 4, 5]),
        ("Débutant|Base|Confirmé|Référent", [1, 2, 3, 4]),
        ("Keine|Grundkenntnisse|Gut|Sehr gut|Experte", [0, 2, 3, 4, 5]),
        ("Anfänger|Fortgeschritten|Experte", [1, 4, 5]),
        ("sehr gut|gut|befriedigend|ausreichend|mangelhaft|ungenügend", [4, 3, 2.5, 2, 1, 0]),
        ("Ninguno|Principiante|Básico|Intermedio|Avanzado|Experto", [0, 1, 2, 3, 4, 5]),
        ("bajo|medio|alto", [1, 3, 4]),
        ("未経験|初級|中級|上級|エキスパート", [0, 1, 3, 4, 5]),
        ("できない|指導があればできる|一人でできる|指導できる", [0, 2, 3, 4]),
        ("不会|了解|熟悉|掌握|精通", [0, 1, 2, 3, 5]),
        ("入门|初级|中级|高级|专家", [1, 2, 3, 4, 5]),
        ("入門|初級|中級|高級|專家", [1, 2, 3, 4, 5]),
        ("ﾏｽﾀｰ|ビジネスレベル|初級", [5, 4, 1]),
    ],
)
def test_words_have_their_usual_levels(words: str, levels: list[float]) -> None:
    cells = words.split("|")
    assert levels_of(cells) == levels
    assert scale_of(cells).assumed[0].startswith("Words are read by what they usually mean: ")


def test_an_unknown_word_among_known_ones_is_a_problem() -> None:
    cells = ["Beginner", "Wizard", "Expert", "Advanced"]
    found = scale_of(cells)
    assert found.scale is not None
    read = read_level("Wizard", found.scale)
    assert (read.level, read.problem) == (None, "must be one of Beginner, Advanced, Expert.")


def test_words_that_are_no_levels_are_none() -> None:
    assert scale_of(["Paris", "London", "Expert"]).no_levels == "words"


def test_a_remark_in_brackets_is_a_note() -> None:
    found = scale_of(["Advanced (C# only)", "Beginner", "Expert"])
    assert found.scale is not None
    read = read_level("Advanced (C# only)", found.scale)
    assert (read.level, read.note) == (4, "C# only")


def test_the_legend_wins_over_the_usual_order() -> None:
    # the legend puts "proficient" above "expert": three words from the weakest, 5 x 1/3, 2/3, 3/3 rounded down
    legend = {"Basic": "routine parts", "Expert": "works alone", "Proficient": "sets the direction"}
    assert levels_of(["Basic", "Expert", "Proficient"], "", legend) == [1.5, 3.0, 5.0]


def test_words_of_a_legend_of_numbers_have_its_numbers() -> None:
    legend = {"1": "Proficient", "2": "Competent", "3": "Padawan", "4": "No knowledge"}
    # 4 means none and 1 is the best: 5 x (4 - value) / 3 rounded down
    assert levels_of(["Proficient", "Competent", "Padawan"], "", legend) == [5.0, 3.0, 1.5]


def test_words_that_only_their_legend_knows_are_asked_about() -> None:
    legend = {"Padawan": "starts", "Jedi": "works", "Yoda": "knows"}
    cells = ["Padawan", "Jedi", "Yoda"]
    unclear = asked(cells, "", legend)
    assert unclear.choices == ("Yoda is the highest", "Padawan is the highest")
    assert answered_levels(unclear, "Padawan is the highest", cells) == [5.0, 3.0, 1.5]


@pytest.mark.parametrize(
    ("cells", "choice", "levels"),
    [
        (["B", "I", "A"], "B is 1, I is 3, A is 4", [1, 3, 4]),
        (["L", "M", "H"], "L is 1, M is 3, H is 4", [1, 3, 4]),
        (["A", "C", "B"], "C is 2, B is 3, A is 4", [4, 2, 3]),
    ],
)
def test_single_letters_are_asked_about(cells: list[str], choice: str, levels: list[float]) -> None:
    unclear = asked(cells)
    assert unclear.choices == (choice, "not levels")
    assert answered_levels(unclear, choice, cells) == levels


def test_sentences_are_notes() -> None:
    sentence = "I have written queries for the monthly report since 2019"
    found = scale_of([sentence, "Knows the basics of it and asks colleagues for the rest"])
    assert found.scale is not None
    assert found.scale.kind == "sentence"
    assert (read_level(sentence, found.scale).level, read_level(sentence, found.scale).note) == (None, sentence)


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("Can train others", 4),
        ("is able to teach it", 4),
        ("cannot do it yet", 0),
        ("can do it without supervision", 3),
        ("needs help", 2),
        ("in training", 1),
        ("No knowledge of it", 0),
        ("kann schulen", 4),
        ("unter Anleitung", 2),
        ("in Einarbeitung", 1),
        ("ne sait pas faire", 0),
        ("peut former les autres", 4),
        ("con ayuda", 2),
        ("puede enseñar", 4),
        ("人に教えることができる", 4),
        ("教育中の人", 1),
        ("能独立完成工作", 3),
        ("能指导别人", 4),
        ("Novice: asks for help", 1),
        ("course attended", None),
    ],
)
def test_a_legend_s_sentence_says_a_level(words: str, level: float | None) -> None:
    assert meaning_level(words) == level


def test_of_levels_from_n1_on_it_is_asked_which_is_the_best() -> None:
    cells: list[object] = ["N1", "N2", "N4", "N2"]
    unclear = asked(cells)
    assert answered_levels(unclear, "N1 is the best, as in the test of Japanese", cells) == [4, 3, 1.5, 3]
    assert answered_levels(unclear, "N4 is the best", cells) == [1, 2.5, 5, 2.5]  # 5 x 1 / 4 = 1.25, 5 x 2 / 4


def test_pictures_beside_a_word_do_not_change_it() -> None:
    assert levels_of(["🟡 Basic", "🟢 Intermediate", "Advanced ✅", "⚪ None"]) == [2, 3, 4, 0]
