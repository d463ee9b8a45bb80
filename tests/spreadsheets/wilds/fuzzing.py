"""Breaks files in every way that is cheap: bytes, parts of archives, cells and their addresses, delimiters and quotes.

Run as a module with a number and a seed, it reads that many under a bound of memory and prints the figures as JSON.
"""

import importlib
import json
import random
import re
import resource
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Final

from core.spreadsheets.refusals import FileRefusedError
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.cases import CASES
from tests.spreadsheets.wilds.files import unzipped, zipped
from tests.spreadsheets.wilds.made import NAMES
from tests.spreadsheets.wilds.scrambled import scrambled_cells

Fuzz = Callable[[random.Random, bytes], bytes]

SECONDS_MAX: Final = 10
MEMORY_MAX: Final = 1_000_000_000
"""Bytes that a reading may take beyond what the program has when it starts."""

_BEGINNINGS: Final = (
    b"",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
)
_PIECES: Final = (
    b"\x00", b'"', b"''", b",,,,", b";", b"\t", b"\r", b"\n\n", b"\xff", b"=1+1", b"Skill", b"Level", b"5", b"-1",
    b"1e999", b"nan", b"\xe2\x98\x85", b"9" * 400, b"x" * 9000, b"Name", b"1 = none", b"=cmd|' /C calc'!A0",
)  # fmt: skip
_ADDRESSES: Final = (
    b"A1:XFD1048576",
    b"XFD1048576",
    b"A0",
    b"ZZZZ9",
    b"A99999999999",
    b"B2:A1",
    b"",
    b"1",
    b"AAAAAAAAAA1",
)
_NUMBERS: Final = (b"1048576", b"16384", b"-1", b"0", b"99999999999999999999", b"1e308", b"NaN", b"x")


def random_bytes(rng: random.Random, _data: bytes) -> bytes:
    """Give bytes of any kind behind a beginning that promises a format."""
    return rng.choice(_BEGINNINGS) + rng.randbytes(rng.choice([0, 1, 30, 500, 5000]))


def changed_bytes(rng: random.Random, data: bytes) -> bytes:
    """Change a few bytes."""
    out = bytearray(data)
    for _ in range(rng.choice([1, 3, 20, 200]) if out else 0):
        out[rng.randrange(len(out))] = rng.randrange(256)
    return bytes(out)


def cut(rng: random.Random, data: bytes) -> bytes:
    """Cut off the end, the beginning, or take a piece out."""
    start, end = sorted(rng.randrange(len(data) + 1) for _ in range(2))
    return rng.choice([data[:start], data[start:], data[:start] + data[end:]])


def repeated(rng: random.Random, data: bytes) -> bytes:
    """Repeat a piece."""
    start, end = sorted(rng.randrange(len(data) + 1) for _ in range(2))
    return data[:start] + data[start:end] * rng.choice([2, 5, 40]) + data[end:]


def garbage_text(rng: random.Random, _data: bytes) -> bytes:
    """Give a text of pieces that table readers trip over."""
    pieces = [piece for piece in _PIECES if rng.random() < 0.5 and piece not in {b"\x00", b"\xff"}]
    return b"".join(rng.choice([*pieces, b"\n", b","]) for _ in range(rng.randint(1, 300)))


def torn_text(rng: random.Random, data: bytes) -> bytes:
    """Put pieces into a file that others trip over."""
    for _ in range(rng.randint(1, 8)):
        at = rng.randrange(len(data) + 1)
        data = data[:at] + rng.choice(_PIECES) + data[at:]
    return data


def changed_part(rng: random.Random, data: bytes) -> bytes:
    """Change a part of an archive and pack it again, so that the archive itself is whole."""
    if not data.startswith(b"PK"):
        return torn_text(rng, data)
    parts = unzipped(data)
    name = rng.choice([name for name in parts if name.endswith(".xml")] + [n for n in parts if "sheet1" in n] * 3)
    change = rng.choice(
        [_other_numbers, _other_addresses, _without_tag, _other_kind, changed_bytes, cut, repeated, torn_text]
    )
    parts[name] = change(rng, parts[name])
    if rng.random() < 0.1:
        del parts[rng.choice(list(parts))]
    return zipped(parts)


def _replace_some(rng: random.Random, pattern: bytes, with_: Callable[[], bytes], data: bytes) -> bytes:
    return re.sub(pattern, lambda found: found[1] + with_() + found[3] if rng.random() < 0.3 else found[0], data)


def _other_numbers(rng: random.Random, data: bytes) -> bytes:
    """Change numbers in attributes and values: rows, counts, repetitions, indexes of texts and styles."""
    return _replace_some(rng, rb'([">])(\d+)(["<])', lambda: rng.choice(_NUMBERS), data)


def _other_addresses(rng: random.Random, data: bytes) -> bytes:
    """Change addresses of cells, of the used range, of merged ranges."""
    return _replace_some(rng, rb'(ref="|r=")([A-Z]+\d+(?::[A-Z]+\d+)?)(")', lambda: rng.choice(_ADDRESSES), data)


def _without_tag(rng: random.Random, data: bytes) -> bytes:
    """Take out one tag."""
    tags = list(re.finditer(rb"<[^>]+>", data))
    if not tags:
        return data
    tag = rng.choice(tags)
    return data[: tag.start()] + data[tag.end() :]


def _other_kind(rng: random.Random, data: bytes) -> bytes:
    """Change what cells say they hold."""
    kinds = (b"s", b"str", b"b", b"e", b"d", b"n", b"inlineStr", b"date", b"")
    return _replace_some(rng, rb'( t="|value-type=")(\w+)(")', lambda: rng.choice(kinds), data)


FUZZES: Final[dict[Fuzz, int]] = {
    scrambled_cells: 8,
    changed_part: 6,
    torn_text: 2,
    garbage_text: 2,
    changed_bytes: 1,
    cut: 1,
    repeated: 1,
    random_bytes: 1,
}
"""The ways of breaking a file with how often each is taken; most leave the archive whole, which gets to the reader."""


def fuzzed(seed: int, files: list[tuple[str, bytes]]) -> tuple[str, str, bytes]:
    """Give the way, the name and the bytes of a broken file; the same seed gives the same."""
    rng = random.Random(seed)
    name, data = rng.choice(files)
    [fuzz] = rng.choices(list(FUZZES), list(FUZZES.values()))
    return fuzz.__name__, name, fuzz(rng, data)


def made_files() -> list[tuple[str, bytes]]:
    """Give the made files by name."""
    truths = [CASES[name]() for name in NAMES]
    return [(truth.file, truth.data) for truth in truths if truth.data]


def main(n: int, seed: int) -> None:
    """Read `n` broken files and print how they ended, how long the slowest took and how much memory was used."""
    read = importlib.import_module("core.spreadsheets.wild.reader").understand
    files = made_files()
    _bound_memory()
    signal.signal(signal.SIGALRM, _too_long)
    ends: Counter[str] = Counter()
    crashes: list[str] = []
    slowest = (0.0, 0)
    for number in range(seed, seed + n):
        way, name, data = fuzzed(number, files)
        sys.stderr.write(f"{number} {way} {name}\n")  # the last line is what was read when this program was ended
        signal.alarm(SECONDS_MAX)
        start = time.perf_counter()
        ends[_end(read, data, name, f"{number} {way} {name}", crashes)] += 1
        slowest = max(slowest, (time.perf_counter() - start, number))
        signal.alarm(0)
    status = Path("/proc/self/status").read_text(encoding="utf-8")  # getrusage would count the tests' process too
    peak = 1024 * next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    sys.stdout.write(json.dumps({"ends": ends, "crashes": crashes, "slowest": slowest, "peak_bytes": peak}))


def _too_long(_signal: int, _frame: object) -> None:
    raise TimeoutError(f"took more than {SECONDS_MAX} seconds")


def _end(read: Callable[[bytes, str], Understood], data: bytes, name: str, what: str, crashes: list[str]) -> str:
    try:
        found = read(data, name)
    except FileRefusedError:
        return "refused"
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in frames if "core" in Path(frame.filename).parts][-1]
        where = f"{Path(ours.filename).name}, line {ours.lineno}"
        crashes.append(f"{what}: {type(error).__name__} in {where}: {error}"[:300])
        return "crashed"
    return "understood" if isinstance(found, Understood) else "neither"


def _bound_memory() -> None:
    """Let the program take no more than the bound beyond what it has now."""
    with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123 - no file of ours
        now = int(statm.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + MEMORY_MAX, now + MEMORY_MAX))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
