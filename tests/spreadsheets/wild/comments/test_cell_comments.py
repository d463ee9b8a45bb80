"""Comments are read from the parts that hold them, and from nothing else."""

from collections.abc import Mapping

import pytest

from core.spreadsheets.wild.comments.cell_comments import comments_of
from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Page, Rows, ods, text_table, unzipped, xlsx, zipped

ROWS: Rows = [["Skill", "Level (0-5)"], ["Thatching", 3], ["Hedge laying", 4]]
SHEET_LINKS = "xl/worksheets/_rels/sheet1.xml.rels"
TALKS = "xl/threadedComments/threadedComment1.xml"


def commented(**notes: str) -> bytes:
    return xlsx(Page("Crafts", ROWS, notes=notes))


def with_parts(data: bytes, parts: Mapping[str, str]) -> bytes:
    return zipped({**unzipped(data), **{name: text.encode() for name, text in parts.items()}})


def with_talk(data: bytes, *texts: str) -> bytes:
    """Add a conversation on B2, as Excel of today keeps it beside the note for older programs."""
    said = "".join(f'<threadedComment ref="B2" id="{n}"><text>{text}</text></threadedComment>'
                   for n, text in enumerate(texts))  # fmt: skip
    links = unzipped(data)[SHEET_LINKS].decode()
    kind = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
    link = f'<Relationship Id="talk" Type="{kind}" Target="../threadedComments/threadedComment1.xml"/>'
    talks = f'<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">{said}'
    return with_parts(
        data,
        {
            SHEET_LINKS: links.replace("</Relationships>", f"{link}</Relationships>"),
            TALKS: f"{talks}</ThreadedComments>",
        },
    )


def test_notes_are_found_by_sheet_and_cell() -> None:
    found = comments_of(commented(A2="learnt from Gus", B3="since 2011"))
    assert found.by_sheet == {"Crafts": {(2, 1): "learnt from Gus", (3, 2): "since 2011"}}
    assert found.unread == ""


def test_the_name_that_excel_writes_above_a_note_is_no_part_of_it() -> None:
    assert comments_of(commented(B2="someone:\nneeds a refresher")).by_sheet["Crafts"][2, 2] == "needs a refresher"


def test_a_conversation_goes_before_the_note_that_stands_in_for_it() -> None:
    data = with_talk(commented(B2="[Threaded comment] Your version of Excel ...", B3="fine"), "Ready?", "In May")
    assert comments_of(data).by_sheet == {"Crafts": {(2, 2): "Ready?; In May", (3, 2): "fine"}}


def test_a_file_without_comments_and_a_text_table_have_none() -> None:
    assert comments_of(commented()).by_sheet == {}
    assert comments_of(text_table(ROWS)).by_sheet == {}


def test_a_broken_part_is_said_and_the_cells_are_read_all_the_same() -> None:
    data = commented(B2="half gone")
    part = next(name for name in unzipped(data) if "comment" in name and name.endswith(".xml"))
    found = understand(with_parts(data, {part: "<comments><comm"}), "crafts.xlsx")
    assert [level.level for level in found.tables[0].levels] == [3, 4]
    assert "Comments on cells were not read: the part that holds them is broken." in found.assumed


def test_more_comments_than_can_be_looked_into_are_said() -> None:
    data = commented(B2="x")
    part = next(name for name in unzipped(data) if "comment" in name and name.endswith(".xml"))
    large = with_parts(data, {part: unzipped(data)[part].decode().replace(">x<", f">{'long ' * 1_000_001}<")})
    assert comments_of(large).unread == "they are larger than 5 MB"


@pytest.mark.parametrize("repeated", [1, 3])
def test_annotations_of_an_open_document_are_found_past_repeated_cells(repeated: int) -> None:
    said = "<office:annotation><text:p>since 2011</text:p></office:annotation>"
    parts = unzipped(ods(Page("Crafts", ROWS)))
    rows = parts["content.xml"].decode().split("<table:table-row>")
    rows[2] = rows[2].replace("<text:p>3</text:p>", f"{said}<text:p>3</text:p>")
    blank = f'<table:table-row table:number-rows-repeated="{repeated}"><table:table-cell/></table:table-row>'
    content = rows[0] + blank + "".join(f"<table:table-row>{row}" for row in rows[1:])
    data = zipped({**parts, "content.xml": content.encode()})
    assert comments_of(data).by_sheet == {"Crafts": {(2 + repeated, 2): "since 2011"}}
    found = understand(data, "crafts.ods").tables[0].levels[0]
    assert (found.written, found.level, found.extra) == ("3", 3, {"note": "since 2011"})
