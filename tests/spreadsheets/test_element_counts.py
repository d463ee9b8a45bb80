"""No count of elements is too low, whatever stands in the XML."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.spreadsheets.element_counts import ElementCounts, element_counts

_PIECES = (
    b"<row>", b"<row r='1'>", b"</row>", b"<c r=\"A1\">", b"<c/>", b"<c\n", b"<cols>", b"<v>", b"</v>", b"<si>",
    b"<s:si>", b"<x:row>", b"<x:c r='B2'/>", b"<x\n", b":c", b" ", b">", b"1:15", b"<", b":", b"</x:v>", b"<x:v>",
    b"\xff",
)  # fmt: skip

_NAME = rb"<(?:[^\s<>:]*:)?"


def plainly(xml: bytes, name: bytes) -> int:
    """Count the elements of a name, with any prefix, by a plain search."""
    return len(re.findall(_NAME + name + rb"(?=[\s/>]|$)", xml))


def test_the_elements_of_a_sheet_are_counted() -> None:
    xml = b'<cols><col/></cols><sheetData><row r="1" spans="1:2"><c r="A1"><v>1</v></c><c r="B1"/></row></sheetData>'
    assert element_counts(xml) == ElementCounts(rows=1, cells=2, values=1, texts=0, prefixed=False)


def test_prefixed_elements_are_counted_and_named_as_such() -> None:
    found = element_counts(b"<x:row><x:c><x:v>1</x:v></x:c></x:row><x:si/>")
    assert found.prefixed
    assert min(found.rows, found.cells, found.values, found.texts) >= 1


@pytest.mark.parametrize("xml", [b"", b"<", b"<c", b"::", b"no XML at all: 12"])
def test_what_is_no_xml_has_no_elements(xml: bytes) -> None:
    assert element_counts(xml) == ElementCounts(0, 0, 0, 0, prefixed=False)


@given(pieces=st.lists(st.sampled_from(_PIECES), max_size=30))
def test_no_count_is_too_low(pieces: list[bytes]) -> None:
    xml = b"".join(pieces) + b"  "
    found = element_counts(xml)
    counts = {b"row": found.rows, b"c": found.cells, b"v": found.values, b"si": found.texts}
    assert {name: count for name, count in counts.items() if count < plainly(xml, name)} == {}
