"""Every role at once gives the numbers that each role gives alone."""

from collections.abc import Mapping
from datetime import date
from itertools import count

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.gap import role_gap
from core.analysis.levels import skill_levels
from core.analysis.readiness import Readiness, readiness
from core.roles.choosing import role_rows
from core.roles.comparing import COLUMNS, compared_with_every_role
from core.roles.library import RoleLibrary, frame_of
from core.spreadsheets.onet import read_onet
from core.workbook.adding import added_rows, role_taken
from core.workbook.rows import AnyCell, Workbook, with_changes
from tests.roles.made import small_library
from tests.spreadsheets.onet_files import needs_onet
from tests.test_real_occupations import ONET

TODAY = date(2027, 3, 1)


def one_by_one(library: RoleLibrary, code: str, levels: Mapping[str, float]) -> Readiness:
    """Work readiness out for one role as the Gap page does, from a workbook into which the role was copied."""
    ids = map("r{}".format, count())
    rows: list[dict[str, AnyCell]] = [
        {"skill": name} if np.isnan(level) else {"skill": name, "level": level} for name, level in levels.items()
    ]
    book = with_changes(Workbook(), added_rows(Workbook(), "skills", rows, ids.__next__))
    role = str(library.roles["title"].iloc[library.role_places[code]])
    book = with_changes(book, role_taken(book, role_rows(library, code), role, ids.__next__))
    return readiness(role_gap(book, role, skill_levels(book, TODAY), TODAY).now)


def by_code(found: pd.DataFrame) -> dict[str, list[object]]:
    """Give the other columns by code."""
    return {str(code): values for code, *values in found.to_numpy().tolist()}


def assert_as_one_by_one(library: RoleLibrary, found: pd.DataFrame, levels: Mapping[str, float]) -> None:
    for row in found.to_dict("records"):
        alone = one_by_one(library, str(row["code"]), levels)
        assert row["readiness"] == pytest.approx(alone.score)
        assert [row["met_sum"], row["required_sum"]] == pytest.approx([alone.met_sum, alone.required_sum])
        assert [row[name] for name in ("musts_met", "musts", "requirements", "not_rated")] == [
            alone.musts_met, alone.musts, alone.requirements, alone.not_rated,
        ]  # fmt: skip


def test_a_person_against_three_roles_by_hand() -> None:
    found = compared_with_every_role(small_library(), {"speaking": 3, "Mathematics": 5, "Cooking": 5})
    # Financial Managers ask for Speaking 4 (weight 4.5, a must) and Mathematics 3.5 (3); Mining 0 asks for nothing.
    # 4.5 x 3 + 3 x 3.5 = 24 of 4.5 x 4 + 3 x 3.5 = 28.5
    assert by_code(found)["11-3031.00"] == [
        "Financial Managers", pytest.approx(100 * 24 / 28.5), 24, 28.5, 0, 1, 2, 0,
    ]  # fmt: skip
    # Accountants: Speaking 3 (4) is met: 12; Mathematics (knowledge) 4.5 (5, a must) is not rated: of 12 + 22.5
    assert by_code(found)["13-2011.00"] == [
        "Accountants and Auditors", pytest.approx(100 * 12 / 34.5), 12, 34.5, 0, 1, 2, 1,
    ]  # fmt: skip
    assert by_code(found)["43-3031.00"][1] == 100
    assert found["code"].tolist() == ["43-3031.00", "11-3031.00", "13-2011.00"]


def test_a_skill_counts_under_any_of_its_names_and_the_higher_of_two_counts() -> None:
    found = compared_with_every_role(small_library(), {"Talking": 4, "oral  EXPRESSION": 2, "Speaking": float("nan")})
    assert by_code(found)["11-3031.00"][4] == 1


_LEVELS = st.one_of(st.integers(0, 10).map(lambda half: half / 2), st.just(float("nan")))
_NAMES = ("Speaking", "Mathematics", "Mathematics (knowledge)", "Mining")


@settings(deadline=None)
@given(levels=st.dictionaries(st.sampled_from(_NAMES), _LEVELS))
def test_every_role_at_once_is_as_one_by_one(levels: dict[str, float]) -> None:
    library = small_library()
    assert_as_one_by_one(library, compared_with_every_role(library, levels), levels)


def test_a_role_that_asks_for_nothing_is_not_compared() -> None:
    roles = frame_of("roles", {"code": ["1", "2"], "title": ["One", "Two"]})
    asked = frame_of("requirements", {"role": [1], "skill": [0], "weight": [3], "level": [0]})
    library = RoleLibrary("S", "", "", "", roles, frame_of("skills", {"name": ["A"]}), asked)
    found = compared_with_every_role(library, {"A": 5})
    assert (len(found), list(found.columns)) == (0, list(COLUMNS))


@needs_onet
def test_real_occupations_at_once_are_as_one_by_one() -> None:
    library = read_onet({name: (ONET / name).read_bytes() for name in ("Skills.xlsx", "Knowledge.xlsx")})
    number = np.random.default_rng(29)
    levels = {
        name: float(level) / 2 for name, level in zip(library.skills["name"], number.integers(0, 11, 68), strict=True)
    }
    levels["Speaking"] = float("nan")
    found = compared_with_every_role(library, levels)
    assert len(found) == library.requirements["role"].nunique()
    assert found["readiness"].is_monotonic_decreasing
    assert_as_one_by_one(library, found.iloc[[0, 100, 400, -1]], levels)
