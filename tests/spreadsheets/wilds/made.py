"""The made cases: every module of a subject is imported, so that the register holds them all."""

from typing import Final

from tests.spreadsheets.wilds import (
    made_colours,
    made_comments,
    made_eastern,
    made_files,
    made_forms,
    made_frameworks,
    made_further_tongues,
    made_layouts,
    made_lists,
    made_lookalikes,
    made_matrices,
    made_numbers,
    made_odd_scales,
    made_plans,
    made_ranges,
    made_requirements,
    made_scales,
    made_sheets,
    made_strangers,
    made_symbols,
    made_tongues,
)
from tests.spreadsheets.wilds.cases import CASES

SUBJECTS: Final = (
    made_colours,
    made_comments,
    made_eastern,
    made_forms,
    made_frameworks,
    made_files,
    made_further_tongues,
    made_layouts,
    made_lists,
    made_lookalikes,
    made_matrices,
    made_numbers,
    made_odd_scales,
    made_plans,
    made_requirements,
    made_ranges,
    made_scales,
    made_sheets,
    made_strangers,
    made_symbols,
    made_tongues,
)
"""The modules that fill the register."""

NAMES: Final = tuple(sorted(CASES))
