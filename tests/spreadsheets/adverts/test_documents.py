"""The text of an advertisement is read from text, Word and PDF; anything else is refused in a sentence."""

import random
import struct
import time
import zlib

import pytest

from core.spreadsheets.adverts.documents import advert_text
from core.spreadsheets.adverts.findings import advert_findings
from core.spreadsheets.adverts.refusals import (
    CHARACTERS_MAX,
    BrokenAdvertError,
    NotAnAdvertError,
    NoTextError,
    ProtectedAdvertError,
    TooLongAdvertError,
)
from core.spreadsheets.refusals import FILE_BYTES_MAX, FileRefusedError
from tests.spreadsheets.adverts.files import package, paragraphs, pdf, word
from tests.spreadsheets.adverts.test_findings import INDEX, asked
from tests.spreadsheets.adverts.written import NURSE, WRITTEN


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"SQL\r\nand Excel", "SQL\nand Excel"),
        ("Führung".encode("cp1252"), "Führung"),
        ("Führung".encode("utf-8-sig"), "Führung"),
        ("Führung von Teams".encode("utf-16"), "Führung von Teams"),
    ],
)
def test_a_text_file_is_read_in_its_encoding_whatever_its_name(data: bytes, text: str) -> None:
    assert advert_text(data, "advert.pdf") == text


def test_a_word_document_gives_paragraphs_list_items_and_tables_in_order() -> None:
    data = word(["# Your profile", "You know:", "- SQL", "- Python & R", "| Excel", "At least 3 years"])
    assert [line for line in advert_text(data, "advert.docx").split("\n") if line] == [
        "Your profile",
        "You know:",
        "• SQL",
        "• Python & R",
        "Excel",
        "At least 3 years",
    ]


def test_in_a_word_document_what_was_inserted_counts_and_what_was_deleted_does_not() -> None:
    body = paragraphs("We ask for ").replace(
        b"</w:p>",
        b"<w:ins><w:r><w:t>SQL</w:t></w:r></w:ins><w:del><w:r><w:delText>Excel</w:delText></w:r></w:del>"
        b"<w:r><w:tab/><w:t>daily</w:t><w:br/><w:t>and R</w:t></w:r></w:p>",
    )
    assert advert_text(package({"word/document.xml": body}), "a.docx") == "We ask for SQL\tdaily\nand R"


def test_a_text_box_is_read_once_though_it_is_written_twice() -> None:
    space = b'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = b"<w:p><w:r><w:t>SQL</w:t></w:r></w:p>"
    both = b"<mc:AlternateContent %b><mc:Choice>%b</mc:Choice><mc:Fallback>%b</mc:Fallback></mc:AlternateContent>"
    body = paragraphs("Box:").replace(b"</w:p>", (both % (space, box, box)) + b"</w:p>")
    assert advert_text(package({"word/document.xml": body}), "a.docx") == "Box:\nSQL"


def test_the_main_part_of_a_word_document_may_be_called_otherwise() -> None:
    relations = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="rId1" Target="word/document2.xml" Type="http://schemas.openxmlformats.org/'
        b'officeDocument/2006/relationships/officeDocument"/></Relationships>'
    )
    other = package({"_rels/.rels": relations, "word/document2.xml": paragraphs("SQL")})
    assert advert_text(other, "a.docx") == "SQL"


def test_a_pdf_gives_the_text_of_its_pages_in_order() -> None:
    assert advert_text(pdf([["We ask for", "SQL."], ["And Excel."]]), "a.pdf") == "We ask for\nSQL.\nAnd Excel."


@pytest.mark.parametrize("name", WRITTEN)
def test_an_advertisement_in_word_asks_for_the_same_as_its_text(name: str) -> None:
    lines = WRITTEN[name].text.split("\n")
    found = advert_findings(advert_text(word([line.replace("•", "-") for line in lines]), "advert.docx"), INDEX)
    assert asked(found, "must") == WRITTEN[name].must
    assert asked(found, "nice to have") == WRITTEN[name].nice


def test_an_advertisement_in_pdf_asks_for_the_same_as_its_text() -> None:
    found = advert_findings(advert_text(pdf([NURSE.text.split("\n")]), "advert.pdf"), INDEX)
    assert asked(found, "must") == NURSE.must
    assert asked(found, "nice to have") == NURSE.nice


def test_a_pdf_that_only_its_owner_may_change_is_read() -> None:
    assert advert_text(pdf([["SQL"]], owner="secret"), "a.pdf") == "SQL"


PROTECTED = [
    pdf([["SQL"]], reader="secret"),
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
]


@pytest.mark.parametrize("data", PROTECTED)
def test_a_protected_document_is_refused(data: bytes) -> None:
    with pytest.raises(ProtectedAdvertError, match=r"advert.x: is protected with a password. .* Copy the text"):
        advert_text(data, "advert.x")


def test_a_scanned_pdf_is_refused_with_what_to_do() -> None:
    with pytest.raises(
        NoTextError, match=r"a.pdf: holds no text: it is a scan or a picture. .* Type or paste its text"
    ):
        advert_text(pdf([[]]), "a.pdf")


@pytest.mark.parametrize("data", [b"", b" \n", b"...", word([])])
def test_a_document_without_a_word_is_refused(data: bytes) -> None:
    with pytest.raises(NoTextError, match=r"a.txt: holds no text: there is not a single word in it"):
        advert_text(data, "a.txt")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n", "is a PNG picture, not a document with text. .* Type or paste its text instead."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "is a document of Word 2003 or older.* Word document"),
        (b"{\\rtf1 SQL}", "is a rich text document"),
        (b"<!DOCTYPE html><p>SQL", "is a web page or another file of markup.* Copy the text"),
        (bytes(range(256)), "is a file of bytes that are no text"),
        (package({"xl/workbook.xml": b"<x/>"}), "is an Excel workbook.* Import it on the Import page"),
        (package({"content.xml": b"<x/>"}), "is an OpenDocument file"),
        (package({"a.txt": b"SQL"}), "is a zip archive.* Unpack it"),
    ],
)
def test_what_is_no_document_is_refused_by_what_it_is(data: bytes, what: str) -> None:
    with pytest.raises(NotAnAdvertError, match=f"a.docx: {what}"):
        advert_text(data, "a.docx")


def test_a_document_longer_than_any_advertisement_is_refused() -> None:
    limit = f"up to {CHARACTERS_MAX:,} characters"
    with pytest.raises(TooLongAdvertError, match=f"a.txt: has 100,001 characters, .* {limit}"):
        advert_text(b"x" * (CHARACTERS_MAX + 1), "a.txt")
    with pytest.raises(TooLongAdvertError, match=f"a.docx: has more than 100,000 characters, .* {limit}"):
        advert_text(package({"word/document.xml": paragraphs("x" * CHARACTERS_MAX, "y")}), "a.docx")
    began = time.perf_counter()
    with pytest.raises(TooLongAdvertError, match=r"a.docx: holds 180,00\d tags .* up to 100,000 tags"):
        advert_text(package({"word/document.xml": paragraphs(*[""] * 30_000)}), "a.docx")
    assert time.perf_counter() - began < 5  # a document of as many paragraphs takes seconds to read
    with pytest.raises(TooLongAdvertError, match=r"a.pdf: has 31 pages, .* up to 30 pages"):
        advert_text(pdf([["SQL"]] * 31), "a.pdf")
    with pytest.raises(TooLongAdvertError, match=r"a.txt: has 50 MB, .* up to 50 MB"):
        advert_text(b"x" * (FILE_BYTES_MAX + 1), "a.txt")


def test_a_zip_bomb_is_refused_whatever_size_its_directory_states() -> None:
    bomb = package({"word/document.xml": paragraphs(" " * 30_000_000)})
    with pytest.raises(TooLongAdvertError, match=r"a.docx: unpacks to 30 MB, .* up to 20 MB"):
        advert_text(bomb, "a.docx")
    size = struct.pack("<I", len(paragraphs(" " * 30_000_000)))
    assert bomb.count(size) == 2  # in front of the part and in the directory
    with pytest.raises(BrokenAdvertError, match=r"a.docx: is damaged: word/document.xml in it cannot be unpacked"):
        advert_text(bomb.replace(size, struct.pack("<I", 1_000)), "a.docx")


def test_entities_that_grow_without_end_are_never_opened() -> None:
    lol = "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
    data = package({"word/document.xml": paragraphs("&b;", before=lol)})
    with pytest.raises(BrokenAdvertError, match=r"a.docx: is damaged: its text is no XML as Word writes it"):
        advert_text(data, "a.docx")


def test_a_pdf_bomb_is_refused_in_time() -> None:
    packed = zlib.compress(b"BT (x) Tj ET\n" * 3_000_000)
    parts = [
        b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n",
        b"3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>> endobj\n",
        b"4 0 obj <</Length %d/Filter/FlateDecode>> stream\n%b\nendstream endobj\n" % (len(packed), packed),
        b"trailer <</Root 1 0 R>>\n%%EOF",
    ]
    began = time.perf_counter()
    with pytest.raises(FileRefusedError, match=r"a.pdf: "):
        advert_text(b"".join(parts), "a.pdf")
    assert time.perf_counter() - began < 5  # 0.2 s on an idle machine


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Give a file with some bytes changed, a piece cut out or written twice."""
    out = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(out))
        out[place] = chance.randrange(256)
    if chance.random() < 0.4:
        low = chance.randrange(len(out))
        high = min(len(out), low + chance.randrange(1, 400))
        out[low:high] = b"" if chance.random() < 0.5 else out[low:high] * 2
    return bytes(out)


def outcome(data: bytes, name: str) -> bool:
    """Tell whether a file gives a text that is not blank, or a refusal that names it."""
    try:
        return bool(advert_text(data, name).strip())
    except FileRefusedError as refused:
        return str(refused).startswith(f"{name}: ")


SOURCES = {
    "pdf": pdf([["You know SQL.", "And Excel."]]),
    "docx": word(["# Profile", "- SQL"]),
    "txt": "SQL für alle".encode(),
}


@pytest.mark.parametrize("kind", SOURCES)
def test_a_damaged_file_is_read_or_refused_and_never_crashes(kind: str) -> None:
    chance = random.Random(20_270_630)
    outcomes = set()
    for _ in range(300):
        began = time.perf_counter()
        outcomes.add(outcome(mutated(SOURCES[kind], chance), f"advert.{kind}"))
        assert time.perf_counter() - began < 10
    assert outcomes == {True}


def test_random_bytes_are_read_or_refused() -> None:
    chance, outcomes = random.Random(7), set()
    for number in range(300):
        start = (b"", b"PK\x03\x04", b"%PDF-1.7\n")[number % 3]
        data = start + chance.randbytes(chance.randrange(400))
        outcomes.add(outcome(data, "a.bin"))
    assert outcomes == {True}


def test_a_word_document_cut_short_is_refused() -> None:
    data = word(["SQL"])
    with pytest.raises(
        BrokenAdvertError, match=r"a.docx: is damaged: it is a zip archive without a readable directory"
    ):
        advert_text(data[: len(data) // 2], "a.docx")
