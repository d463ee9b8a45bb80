"""A role library as bytes and back: its frames in Arrow's format, packed, and its facts as JSON, in one archive.

Arrow's format holds numbers and text and nothing that runs when it is read.
"""

import io
import json
import zipfile
from dataclasses import asdict, fields
from typing import Any, Final

import pandas as pd
import pyarrow as pa

from core.roles.library import FRAMES, RoleLibrary, frame_of
from core.workbook.checks import Problem

LAYOUT: Final = 1
"""Counts up when the bytes are laid out anew, so that an older program does not misread them."""

_FACTS: Final = tuple(field.name for field in fields(RoleLibrary) if field.name not in FRAMES)


class LibraryUnreadableError(ValueError):
    """Bytes that are no role library this program can read."""

    def __init__(self, why: str) -> None:
        super().__init__(f"The role library {why}. Delete it and import the published files again.")


def to_bytes(library: RoleLibrary) -> bytes:
    """Give a library as bytes, packed."""
    facts = {name: getattr(library, name) for name in _FACTS}
    facts["problems"] = [asdict(problem) for problem in library.problems]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        # an entry made by hand carries no clock: equal libraries are equal bytes
        archive.writestr(zipfile.ZipInfo("facts.json"), json.dumps({"layout": LAYOUT} | facts))
        for name in FRAMES:
            archive.writestr(zipfile.ZipInfo(f"{name}.arrow"), _packed(getattr(library, name)))
    return out.getvalue()


def _packed(frame: pd.DataFrame) -> bytes:
    table = pa.Table.from_pandas(frame, preserve_index=False).replace_schema_metadata(None)
    sink = pa.BufferOutputStream()
    with pa.ipc.new_file(sink, table.schema, options=pa.ipc.IpcWriteOptions(compression="zstd")) as writer:
        writer.write_table(table)
    found: bytes = sink.getvalue().to_pybytes()
    return found


def from_bytes(data: bytes) -> RoleLibrary:
    """Give the library that `to_bytes` was given.

    Raises:
        LibraryUnreadableError: When the bytes are damaged or from a newer program.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            facts: dict[str, Any] = json.loads(archive.read("facts.json"))
            if facts.pop("layout") != LAYOUT:
                raise LibraryUnreadableError("was kept by a newer Trellis")
            frames = {name: _unpacked(name, archive.read(f"{name}.arrow")) for name in FRAMES}
        facts["problems"] = tuple(Problem(**problem) for problem in facts["problems"])
        library = RoleLibrary(**(facts | frames | {"notes": tuple(facts["notes"])}))
    except (zipfile.BadZipFile, KeyError, TypeError, AttributeError, json.JSONDecodeError, pa.ArrowException, OSError):
        raise LibraryUnreadableError("is damaged") from None
    if not _whole(library):
        raise LibraryUnreadableError("is damaged")
    return library


def _whole(library: RoleLibrary) -> bool:
    """Tell whether every place leads to a role or a skill that is there."""
    ends = {
        "requirements": {"role": library.roles, "skill": library.skills},
        "moves": {"from_role": library.roles, "to_role": library.roles},
        "tools": {"role": library.roles},
        "anchors": {"skill": library.skills},
    }
    return all(
        getattr(library, name)[column].between(0, len(frame) - 1).all()
        for name, columns in ends.items()
        for column, frame in columns.items()
    )


def _unpacked(name: str, data: bytes) -> pd.DataFrame:
    with pa.ipc.open_file(pa.BufferReader(data)) as reader:
        frame: pd.DataFrame = reader.read_all().to_pandas()
    return frame_of(name, {column: frame[column] for column in FRAMES[name]})
