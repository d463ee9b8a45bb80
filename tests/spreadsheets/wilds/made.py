"""The made cases: every module of a subject is imported, so that the register holds them all."""

from importlib import import_module
from pathlib import Path
from typing import Final

from tests.spreadsheets.wilds.cases import CASES

for _module in sorted(Path(__file__).parent.glob("made_*.py")):
    import_module(f"{__package__}.{_module.stem}")

NAMES: Final = tuple(sorted(CASES))
"""What the cases are called."""
