"""`python -m core.spreadsheets FILE [--json]`: says what is in a spreadsheet of any shape, and changes nothing."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from core.spreadsheets.refusals import FILE_BYTES_MAX, FileRefusedError, TooLargeError
from core.spreadsheets.samples import role_library
from core.spreadsheets.wild.as_json import understood_json
from core.spreadsheets.wild.known_names import (
    KnownAs,
    KnownSkills,
    accepted_names,
    known_as,
    skills_named,
    understood_as_known,
)
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.summary import summary
from core.spreadsheets.wild.understood import Understood
from core.workbook.cells import name_key, plain_text
from core.workbook.near_names import KnownNames


def main(arguments: list[str] | None = None) -> int:
    """Print what a file is understood as; 1 when it is refused, which is said on the error stream."""
    parser = argparse.ArgumentParser(prog="python -m core.spreadsheets", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--json", action="store_true", help="as JSON, which docs/reader.md describes")
    parser.add_argument("--answer", action="append", default=[], metavar="ID=ANSWER", help="answer a question")
    chosen = parser.parse_args(arguments)
    answers = dict(answer.rpartition("=")[::2] for answer in chosen.answer)
    names = [plain_text(cells.get("skill")) for cells in role_library().cells("requirements")]
    try:
        if chosen.file.stat().st_size > FILE_BYTES_MAX:
            raise TooLargeError(chosen.file.name, "is larger", f"{FILE_BYTES_MAX / 1e6:,.0f} MB")
        understood = understand(chosen.file.read_bytes(), chosen.file.name, answers, set(map(name_key, names)))
    except FileRefusedError as refused:
        sys.stderr.write(f"{refused}\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"{chosen.file}: cannot be read ({error.strerror}).\n")
        return 1
    understood = understood_as_known(understood, accepted_names(answers))
    known = [one for one in _known(understood, names) if one.id not in answers]
    said = (
        json.dumps(understood_json(understood, known), ensure_ascii=False, indent=1)
        if chosen.json
        else summary(understood, known)
    )
    sys.stdout.write(said if said.endswith("\n") else f"{said}\n")
    return 0


def _known(understood: Understood, names: Sequence[str]) -> list[KnownAs]:
    """Hold the skills of a file against those that roles of the library ask for."""
    library = KnownSkills("the role library of Trellis", KnownNames(dict.fromkeys(names, ())))
    return known_as(skills_named(understood), library)


if __name__ == "__main__":
    sys.exit(main())
