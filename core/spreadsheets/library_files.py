"""The files that a role library is read from: single ones, those of a folder, or those of a published archive.

What a file is gets decided by its content. An archive is opened one level deep; what is in it is unpacked one file at a
time, within the limits that hold for every file.
"""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from core.spreadsheets.refusals import (
    FileRefusedError,
    PasswordProtectedError,
    TooLargeError,
)
from core.spreadsheets.unpacking import archive_parts, unpacked_parts

LibraryFiles: TypeAlias = Mapping[str, bytes] | Path
"""Files by name, or where a file, a folder or an archive is."""

ARCHIVE_BYTES_MAX: Final = 200_000_000
"""Largest published archive."""

ARCHIVE_UNPACKED_MAX: Final = 600_000_000
"""Largest archive once unpacked, all its files together; they are not held at once."""

FILES_MAX: Final = 500
"""Most files of a folder or an archive."""

_RELEASE: Final = re.compile(r"(?:\bv|db[_ -]?)(\d{1,3}[._]\d{1,3}(?:[._]\d{1,3})?)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file not yet read: its name, the path that leads to it, its size in bytes, and what gives its content."""

    name: str
    path: str
    size: int
    content: Callable[[], bytes]


class TooManyFilesError(FileRefusedError):
    """A folder or archive of more files than any publisher's."""

    def __init__(self, name: str, found: int) -> None:
        super().__init__(
            name,
            f"holds {found:,} files, which is more than a role library has.",
            f"Trellis looks through up to {FILES_MAX} files.",
            "Choose the folder, or the archive, that holds nothing but the published tables.",
        )


def source_files(files: LibraryFiles) -> list[SourceFile]:
    """List the files to read, in order of their paths; hidden ones are passed over.

    Raises:
        FileRefusedError: When there are too many, or an archive is broken, encrypted or too large.
    """
    found = _given(files) if isinstance(files, Mapping) else _on_disk(files)
    return [file for path, data in found for file in _opened(path, data)]


def _given(files: Mapping[str, bytes]) -> list[tuple[str, bytes | Path]]:
    _check_number("The selection", len(files))
    return list(files.items())


def _on_disk(path: Path) -> list[tuple[str, bytes | Path]]:
    if not path.is_dir():
        return [(path.name, path)]
    found = sorted(one for one in path.rglob("*") if one.is_file() and not _hidden(one.relative_to(path).as_posix()))
    _check_number(path.name, len(found))
    return [(f"{path.name}/{one.relative_to(path).as_posix()}", one) for one in found]


def _opened(path: str, data: bytes | Path) -> list[SourceFile]:
    """Give the file, or the files in it when it is an archive and no workbook."""
    name, size = _last(path), data.stat().st_size if isinstance(data, Path) else len(data)
    parts = _parts(name, data)
    if not parts or any(part.filename.startswith("xl/") or part.filename == "[Content_Types].xml" for part in parts):
        return [SourceFile(name, path, size, data.read_bytes if isinstance(data, Path) else partial(bytes, data))]
    wanted = [part for part in parts if not part.is_dir() and not _hidden(part.filename)]
    _check_archive(name, size, wanted)
    whole = data.read_bytes() if isinstance(data, Path) else data
    return [
        SourceFile(_last(part.filename), f"{path}/{part.filename}", part.file_size, partial(_part, whole, name, part))
        for part in sorted(wanted, key=lambda part: part.filename)
    ]


def _parts(name: str, data: bytes | Path) -> list[zipfile.ZipInfo]:
    """List what is in an archive; nothing when the file is none."""
    with data.open("rb") if isinstance(data, Path) else io.BytesIO(data) as opened:
        return archive_parts(opened, name) if opened.read(2) == b"PK" else []


def _part(data: bytes, archive: str, part: zipfile.ZipInfo) -> bytes:
    return unpacked_parts(data, archive, [part])[part.filename]


def _check_archive(name: str, size: int, parts: list[zipfile.ZipInfo]) -> None:
    _check_number(name, len(parts))
    if any(part.flag_bits & 0x1 for part in parts):
        raise PasswordProtectedError(name)
    total = sum(part.file_size for part in parts)
    if size > ARCHIVE_BYTES_MAX:
        raise TooLargeError(name, f"has {size / 1e6:,.0f} MB", f"{ARCHIVE_BYTES_MAX / 1e6:,.0f} MB")
    if total > ARCHIVE_UNPACKED_MAX:
        raise TooLargeError(name, f"unpacks to {total / 1e6:,.0f} MB", f"{ARCHIVE_UNPACKED_MAX / 1e6:,.0f} MB unpacked")


def _check_number(name: str, found: int) -> None:
    if found > FILES_MAX:
        raise TooManyFilesError(name, found)


def _hidden(path: str) -> bool:
    return any(part.startswith((".", "~$", "__MACOSX")) for part in path.split("/"))


def _last(path: str) -> str:
    return re.split(r"[/\\]", path)[-1]


def release_named(files: list[SourceFile]) -> str:
    """Find the release in the names of folders and archives: "29.0" in "db_29_0_excel/Skills.xlsx"; "" when none."""
    found = next((match for file in files if (match := _RELEASE.search(file.path))), None)
    return found[1].replace("_", ".") if found else ""
