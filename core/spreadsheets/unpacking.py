"""Lists and unpacks the parts of a zip archive within limits, piece by piece, whatever sizes its directory states."""

import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import IO, Final

from core.spreadsheets.refusals import PART_BYTES_MAX, UNPACKED_BYTES_MAX, BrokenFileError, TooLargePartError

_PACKED_PIECE: Final = 1 << 16
_PIECE: Final = 1 << 20


def archive_parts(archive: IO[bytes], name: str) -> list[zipfile.ZipInfo]:
    """List the parts of an archive, unpacking none.

    Raises:
        BrokenFileError: When it has no directory that can be read.
    """
    try:
        return zipfile.ZipFile(archive).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, UnicodeDecodeError):
        why = "it is a zip archive without a readable directory, as after a download cut short"
        raise BrokenFileError(name, why) from None


def unpacked_parts(data: bytes, name: str, parts: Sequence[zipfile.ZipInfo]) -> dict[str, bytes]:
    """Unpack parts of an archive, by their names; of two with one name the last.

    Raises:
        FileRefusedError: When a part is broken, or one or all together are larger than the limits.
    """
    found: dict[str, bytes] = {}
    left = UNPACKED_BYTES_MAX
    for part in parts:
        found[part.filename] = _unpacked(data, name, part, min(PART_BYTES_MAX, left))
        left -= len(found[part.filename])
    return found


def _unpacked(data: bytes, name: str, part: zipfile.ZipInfo, most: int) -> bytes:
    pieces: list[bytes] = []
    size = 0
    try:
        for piece in _pieces(data, part):
            size += len(piece)
            if size > most:
                raise TooLargePartError(name, part.filename, f"more than {most / 1e6:,.0f} MB")
            pieces.append(piece)
    except zlib.error:
        raise BrokenFileError(name, f"{part.filename} in it cannot be unpacked") from None
    if size != part.file_size:
        raise BrokenFileError(name, f"{part.filename} in it has not the size that its directory states")
    return b"".join(pieces)


def _pieces(data: bytes, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield a part in pieces; not by zipfile, which stops at the size that the directory states."""
    header = part.header_offset
    start = header + 30 + int.from_bytes(data[header + 26 : header + 28], "little")
    start += int.from_bytes(data[header + 28 : header + 30], "little")
    packed = memoryview(data)[start : start + part.compress_size]
    if part.compress_type == zipfile.ZIP_STORED:
        yield bytes(packed)
    elif part.compress_type == zipfile.ZIP_DEFLATED:
        yield from _inflated(packed)
    else:
        raise zlib.error


def _inflated(packed: memoryview) -> Iterator[bytes]:
    unpack = zlib.decompressobj(-15)
    for place in range(0, len(packed), _PACKED_PIECE):
        piece: bytes | memoryview = packed[place : place + _PACKED_PIECE]
        while piece and not unpack.eof:
            yield unpack.decompress(piece, _PIECE)
            piece = unpack.unconsumed_tail
    while not unpack.eof:
        last = unpack.decompress(b"", _PIECE)
        if not last:
            raise zlib.error
        yield last
