"""Texts in the encodings of China, Japan and Korea are read as such; European ones stay what they are."""

import pytest

from core.spreadsheets.eastern_texts import eastern_encoding
from core.spreadsheets.text_tables import guessed_encoding, text_encoding, text_rows
from core.spreadsheets.wild.reader import understand

SIMPLIFIED = "姓名,技能,熟练程度,备注\n王强,焊接,精通,\n王强,叉车,了解,\n李娜,英语,不会,\n李娜,Excel,熟练,\n"
TRADITIONAL = "姓名,技能,等級,備註\n陳大文,焊接,3,需要練習\n林美玲,英語,5,可以教別人\n"
JAPANESE = "氏名,スキル,レベル\n佐藤花子,経理,3\n田中太郎,プレゼンテーション,5\n鈴木一郎,Excel,2\n"
KOREAN = "이름,기술,수준\n김민수,엑셀,3\n이영희,발표,5\n박지성,회계,2\n"
EUROPEAN = [
    "Fähigkeit;Größe;Übung\nMüller;3;öffentlich\nGrüße;5;ÄÖÜ\n",
    "Compétence,Élève,Été\nGérer l\u2019équipe,Zoë,3\nMaîtrise,Noël,à côté\n",
    "Skill,Level\nIt\u2019s “done” – really…,3\nDon\u2019t worry,4\nWe\u2019ll see,1\n",
    "Habilidad,Año,Señor\nGestión,3,Íñigo\nEducación,5,Peñón\n",
    "Färdighet,Nivå\nÖvning,3\nFörsäljning,5\nRådgivning,4\n",
    "Competência,Avaliação\nNegociação,3\nComunicação,4\nOrganização,5\n",
]
POLISH = "Umiejętność,Poziom\nZarządzanie,3\nŻółć gęślą jaźń,5\nObsługa,4\n"


@pytest.mark.parametrize(
    ("text", "written", "found"),
    [(SIMPLIFIED, "gbk", "gb18030"), (SIMPLIFIED, "gb2312", "gb18030"), (SIMPLIFIED, "gb18030", "gb18030"),
     (TRADITIONAL, "big5", "big5"), (JAPANESE, "shift_jis", "cp932"), (KOREAN, "euc_kr", "cp949")],
)  # fmt: skip
def test_a_text_of_the_east_is_read_in_its_encoding_which_is_said(text: str, written: str, found: str) -> None:
    data = text.encode(written)
    assert text_encoding(data) == found
    assert text_rows(data, "team.csv") == [line.split(",") for line in text.splitlines()]
    assert any("save it as UTF-8" in sentence for sentence in understand(data, "team.csv").assumed)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [*((text, "cp1252") for text in EUROPEAN), (EUROPEAN[0], "latin-1"), (EUROPEAN[3], "latin-1"),
     (POLISH, "cp1250"), (POLISH, "iso8859-2")],
)  # fmt: skip
def test_a_text_of_europe_is_not_taken_for_one_of_the_east(text: str, encoding: str) -> None:
    assert text_encoding(text.encode(encoding)) == "cp1252"
    assert guessed_encoding(text.encode("utf-8")) == ""


@pytest.mark.parametrize("text", [text for text in EUROPEAN if "ÄÖÜ" not in text])
def test_nothing_is_said_of_a_text_of_western_europe(text: str) -> None:
    assert guessed_encoding(text.encode("cp1252")) == ""


@pytest.mark.parametrize(("text", "encoding"), [("Живый,3\nЖизнь,5\n", "cp1251"), ("Δεξιότητα,3\n", "cp1253")])
def test_of_another_alphabet_it_is_said_how_it_was_read(text: str, encoding: str) -> None:
    assert eastern_encoding(text.encode(encoding)) == ""
    assert guessed_encoding(text.encode(encoding)) == "Windows-1252, Western European"


def test_a_workbook_has_no_encoding_to_guess() -> None:
    assert guessed_encoding(b"PK\x03\x04\xff\xff\xff") == ""
