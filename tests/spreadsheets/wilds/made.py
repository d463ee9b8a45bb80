"""Every made case by name, and whether its file can be opened at all."""

from typing import Final

from tests.spreadsheets.wilds import made_lists, made_matrices, made_scales, made_symbols, made_tongues
from tests.spreadsheets.wilds.cases import CASES

SUBJECTS: Final = (made_lists, made_matrices, made_scales, made_symbols, made_tongues)
"""The modules that fill the register."""

NAMES: Final = tuple(sorted(CASES))
