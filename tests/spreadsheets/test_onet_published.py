"""O*NET's published tables, counted another way and worked by hand; they are not part of Trellis."""

import re
import zipfile
from collections.abc import Iterator

import pytest

from core.roles.library import RoleLibrary, requirements_of
from core.spreadsheets.onet import read_onet
from tests.spreadsheets.onet_files import needs_onet
from tests.test_real_occupations import ONET

pytestmark = needs_onet


@pytest.fixture(scope="module")
def library() -> RoleLibrary:
    """All tables that are there."""
    return read_onet(ONET)


@pytest.fixture
def of_29(library: RoleLibrary) -> RoleLibrary:
    """The same where the tables are those for which the numbers were worked by hand."""
    if library.release not in {"of 08/2024", "29.0"}:
        pytest.skip(f"The tables in {ONET} are not those of O*NET 29, for which the numbers were worked by hand.")
    return library


def xml_rows(file: str) -> Iterator[dict[str, str]]:
    """Read the cells of a sheet by column letter straight from its XML, without the code that is tested."""
    with zipfile.ZipFile(ONET / file) as archive:
        listed = re.findall(r"<si>(?:<[^t][^>]*>)*<t[^>]*>([^<]*)", archive.read("xl/sharedStrings.xml").decode())
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    for row in sheet.split("<row ")[2:]:
        cells = re.findall(r'<c r="([A-Z]+)\d+"([^>]*)><v>([^<]*)</v>', row)
        yield {letter: listed[int(value)] if 't="s"' in how else value for letter, how, value in cells}


def test_occupations_requirements_and_what_is_left_out_are_as_many_as_counted_another_way(library: RoleLibrary) -> None:
    suppressed = not_relevant = 0
    kept: dict[tuple[str, str], set[str]] = {}
    for file in ("Skills.xlsx", "Knowledge.xlsx"):
        for row in xml_rows(file):  # A code, C element, E scale, L recommend suppress, M not relevant
            if row.get("L") == "Y":
                suppressed += 1
            elif row.get("M") == "Y":
                not_relevant += 1
            else:
                kept.setdefault((row["A"], row["C"]), set()).add(row["E"])
    pairs = [pair for pair, scales in kept.items() if scales == {"IM", "LV"}]
    assert (library.suppressed, library.not_relevant) == (suppressed, not_relevant)
    assert len(library.requirements) == len(pairs)
    assert library.requirements["role"].nunique() == len({code for code, _ in pairs})
    assert library.skills["id"].tolist() == sorted({element for _, element in kept})
    assert library.problems == ()


@pytest.mark.skipif(not (ONET / "Occupation Data.xlsx").exists(), reason=f"Occupation Data.xlsx is not in {ONET}.")
def test_the_other_tables_are_in_the_library_row_by_row(library: RoleLibrary) -> None:
    assert library.roles["code"].tolist() == sorted(row["A"] for row in xml_rows("Occupation Data.xlsx"))
    moves = [(row["A"], row["C"], row["E"]) for row in xml_rows("Related Occupations.xlsx")]
    codes = library.roles["code"].to_numpy()
    found = library.moves
    assert list(zip(codes[found["from_role"]], codes[found["to_role"]], found["tier"], strict=True)) == sorted(
        moves, key=lambda move: move[0]
    )
    assert len(library.tools) == sum(1 for _ in xml_rows("Technology Skills.xlsx"))
    assert library.roles["zone"].notna().sum() == sum(1 for _ in xml_rows("Job Zones.xlsx"))


def test_the_numbers_of_o_net_29(of_29: RoleLibrary) -> None:
    assert of_29.requirements["role"].nunique() == 879
    assert (len(of_29.requirements), of_29.suppressed, of_29.not_relevant) == (49_361, 4_921, 5_508)
    # 61,530 and 58,014 values: two for each requirement, those left out, and 10,393 whose other one was left out
    assert 61_530 + 58_014 == 2 * 49_361 + 4_921 + 5_508 + 10_393


@pytest.mark.parametrize(
    ("code", "number", "worked", "absent"),
    [
        # 68 skills and knowledges. Not relevant: Equipment Selection, Installation, Equipment Maintenance, Repairing;
        # suppressed: Food Production. 68 - 5 = 63.
        # 6.5 x 5/7 = 4.64: 4.5. 5.38 x 5/7 = 3.84: 4. 0.88 x 5/7 = 0.63: 0.5.
        ("11-1011.00", 63,
         {"Administration and Management": (4.78, 4.5), "Judgment and Decision Making": (4.75, 4.0),
          "Technology Design": (1.75, 0.5)},
         {"Equipment Selection", "Installation", "Equipment Maintenance", "Repairing", "Food Production"}),
        # Not relevant are 9 skills and 5 knowledges, suppressed 9 more knowledges: 68 - 23 = 45.
        # 3.38 x 5/7 = 2.41: 2.5. 3.56 x 5/7 = 2.54: 2.5. 4.4 x 5/7 = 3.14: 3. 0.38 x 5/7 = 0.27: 0.5.
        ("43-3031.00", 45,
         {"Mathematics": (3.38, 2.5), "Mathematics (knowledge)": (3.82, 2.5),
          "Customer and Personal Service": (4.18, 3.0), "Operations Analysis": (1.38, 0.5)},
         {"Science", "Biology", "Foreign Language"}),
        # Not relevant are 3 skills, suppressed 9 knowledges: 68 - 12 = 56.
        # 6.08 x 5/7 = 4.34: 4.5. 4.38 x 5/7 = 3.13: 3. 2.88 x 5/7 = 2.06: 2.
        ("29-1141.00", 56,
         {"Psychology": (4.58, 4.5), "Social Perceptiveness": (4.12, 3.0), "Negotiation": (2.75, 2.0)},
         {"Installation", "Economics and Accounting", "Physics"}),
    ],
    ids=["chief executives", "bookkeeping clerks", "registered nurses"],
)  # fmt: skip
def test_three_occupations_by_hand(
    of_29: RoleLibrary, code: str, number: int, worked: dict[str, tuple[float, float]], absent: set[str]
) -> None:
    rows = requirements_of(of_29, code)
    found = dict(zip(rows["skill"], zip(rows["weight"], rows["level"], strict=True), strict=True))
    assert len(found) == number
    assert {skill: found[skill] for skill in worked} == worked
    assert not absent & found.keys()
