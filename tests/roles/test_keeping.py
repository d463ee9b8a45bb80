"""A library as bytes comes back as it was; what is damaged or too new is refused."""

import io
import json
import zipfile
from dataclasses import fields

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.roles.keeping import LibraryUnreadableError, from_bytes, to_bytes
from core.roles.library import FRAMES, RoleLibrary, frame_of
from tests.roles.made import small_library


def assert_same(found: RoleLibrary, expected: RoleLibrary) -> None:
    """Compare every attribute, frames with their dtypes."""
    for field in fields(RoleLibrary):
        first, second = getattr(found, field.name), getattr(expected, field.name)
        if field.name in FRAMES:
            pd.testing.assert_frame_equal(first, second)
        else:
            assert first == second


def test_a_library_comes_back_as_it_was() -> None:
    assert_same(from_bytes(to_bytes(small_library())), small_library())


def test_an_empty_library_comes_back_as_it_was() -> None:
    empty = RoleLibrary("O*NET", "", "CC BY 4.0", "")
    assert_same(from_bytes(to_bytes(empty)), empty)


def test_equal_libraries_are_equal_bytes() -> None:
    assert to_bytes(small_library()) == to_bytes(small_library())


_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@settings(deadline=None)
@given(titles=st.lists(_TEXT, max_size=5), notes=st.lists(_TEXT, max_size=3))
def test_text_of_any_script_comes_back(titles: list[str], notes: list[str]) -> None:
    library = RoleLibrary(
        "S", "", "", "", roles=frame_of("roles", {"code": titles, "title": titles}), notes=tuple(notes)
    )
    assert_same(from_bytes(to_bytes(library)), library)


def changed(name: str, content: bytes | None) -> bytes:
    """Give the bytes of the small library with one part replaced, or taken out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(to_bytes(small_library()))) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.namelist():
            data = content if part == name else old.read(part)
            if data is not None:
                new.writestr(part, data)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"roles",
        to_bytes(small_library())[:-100],
        changed("roles.arrow", b"ARROW1"),
        changed("roles.arrow", None),
        changed("facts.json", b"{}"),
        changed("facts.json", b"["),
        to_bytes(small_library(roles=frame_of("roles", {"code": ["1"]}))),
        to_bytes(small_library(skills=frame_of("skills"))),
    ],
    ids=["nothing", "text", "cut off", "broken part", "no part", "no facts", "no JSON", "roles gone", "skills gone"],
)
def test_damaged_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(LibraryUnreadableError, match=r"is damaged\. Delete it and import the published files again\."):
        from_bytes(data)


def test_a_library_of_a_newer_program_is_refused() -> None:
    with zipfile.ZipFile(io.BytesIO(to_bytes(small_library()))) as archive:
        facts = json.loads(archive.read("facts.json"))
    newer = changed("facts.json", json.dumps(facts | {"layout": 99}).encode())
    with pytest.raises(LibraryUnreadableError, match="was kept by a newer Trellis"):
        from_bytes(newer)
