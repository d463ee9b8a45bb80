"""O*NET's tables become a role library, whichever of them are there and whatever their files are called."""

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.roles.library import RoleLibrary, requirements_of
from core.spreadsheets.onet import NoOnetTableError, NoScaleError, read_onet
from core.spreadsheets.onet_ratings import half_steps
from core.spreadsheets.published_tables import MissingColumnError
from core.spreadsheets.refusals import BrokenFileError, FileRefusedError
from tests.spreadsheets.onet_files import RATINGS, Table, files, pair, rating, small_release, xlsx


def asked(library: RoleLibrary, code: str) -> dict[str, tuple[float, float]]:
    """Give weight and level by skill."""
    rows = requirements_of(library, code)
    return dict(zip(rows["skill"], zip(rows["weight"], rows["level"], strict=True), strict=True))


@pytest.fixture(scope="module")
def library() -> RoleLibrary:
    """Everything that is published, of three occupations."""
    return read_onet(files(small_release()), release="29.0")


def test_importance_is_the_weight_and_level_the_required_level(library: RoleLibrary) -> None:
    # 4.9 x 5 / 7 = 3.5; 3.15 x 5 / 7 = 2.25, a tie, so 2.5; 7 x 5 / 7 = 5
    chief = {"Reading": (4.5, 3.5), "Hearing": (4.0, 5.0), "Mathematics": (3.0, 2.5)}
    assert asked(library, "11-1011.00") == chief
    # 2 x 5 / 7 = 1.43, so 1.5; 5.25 x 5 / 7 = 3.75, a tie, so 4
    assert asked(library, "43-3031.00") == {"Mathematics (knowledge)": (4.0, 4.0), "Reading": (3.5, 1.5)}
    assert requirements_of(library, "11-1011.00")["raw_level"].tolist() == [4.9, 7.0, 3.15]


def test_what_is_suppressed_or_not_relevant_is_left_out_and_counted(library: RoleLibrary) -> None:
    assert (library.suppressed, library.not_relevant) == (1, 1)
    assert library.notes[0] == (
        "1 value left out because O*NET advises against using them, 1 more value because they are marked as not "
        "relevant, and 2 values because the other one of importance and level is missing."
    )


def test_no_must_is_made_up_and_no_level_proposed(library: RoleLibrary) -> None:
    assert not library.requirements["must"].any()
    assert not library.requirements["proposed"].any()


def test_occupations_keep_their_codes_as_text_and_are_described(library: RoleLibrary) -> None:
    roles = library.roles
    assert roles["code"].tolist() == ["11-1011.00", "11-3031.00", "43-3031.00"]
    assert roles["title"].tolist() == ["Chief Executives", "Financial Managers", "Bookkeeping Clerks"]
    assert roles["alternatives"].tolist() == ["Chief Executive Officer\nManaging Director\nCEO", "", ""]
    assert roles["family"].tolist() == ["Management", "Management", "Office and Administrative Support"]
    np.testing.assert_array_equal(roles["zone"], [5, np.nan, 3])
    assert roles["description"][2] == "Keep the books."


def test_related_occupations_are_moves_the_nearest_first(library: RoleLibrary) -> None:
    assert library.moves[["from_role", "to_role", "tier", "place"]].to_numpy().tolist() == [
        [2, 1, "Primary-Short", 1],
        [2, 0, "Supplemental", 2],
    ]


def test_software_and_anchors_come_with_it(library: RoleLibrary) -> None:
    assert library.tools.to_numpy().tolist() == [[2, "Ledger Pro", "Accounting software", True, False]]
    reading = library.skills["name"].tolist().index("Reading")
    assert library.anchors.to_numpy().tolist() == [[reading, 2.0, "Read a note"], [reading, 6.0, "Read a journal"]]


def test_the_credit_names_release_licence_owner_and_change(library: RoleLibrary) -> None:
    assert library.name == "O*NET 29.0"
    assert library.licence == "CC BY 4.0"
    for words in ("the O*NET 29.0 Database", "USDOL/ETA", "CC BY 4.0", "Trellis has modified", "has not approved"):
        assert words in library.attribution


def test_one_file_is_enough_and_what_is_missing_is_named() -> None:
    found = read_onet(files({"Knowledge.xlsx": small_release()["Knowledge.xlsx"]}))
    assert asked(found, "43-3031.00") == {"Mathematics (knowledge)": (4.0, 4.0)}
    assert found.roles["title"].tolist() == ["Chief Executives", "Clerks"]
    assert found.notes[-1] == (
        "Not among the files: Skills (requirements), Abilities (requirements), Occupation Data (descriptions), "
        "Job Zones (steps of the ladder), Technology Skills (software), Related Occupations (moves), "
        "Level Scale Anchors (levels in words)."
    )


def test_without_a_named_release_the_newest_month_stands_for_it() -> None:
    found = read_onet(files({"Skills.xlsx": small_release()["Skills.xlsx"]}))
    assert found.release == "of 08/2023"
    assert "the O*NET Database (of 08/2023) by" in found.attribution


def test_occupations_alone_can_be_searched_and_ask_for_nothing() -> None:
    found = read_onet(files({"Occupation Data.xlsx": small_release()["Occupation Data.xlsx"]}))
    assert (len(found.roles), len(found.requirements)) == (3, 0)
    assert found.notes[0] == "3 of 3 occupations ask for nothing yet: they are not rated."


def test_names_of_files_do_not_matter_and_two_tables_may_share_a_workbook(library: RoleLibrary) -> None:
    tables = list(small_release().values())
    found = read_onet({"a.bin": xlsx(*tables[:5]), "b": xlsx(*tables[5:])}, release="29.0")
    assert found.requirements.equals(library.requirements)
    assert found.roles.equals(library.roles)
    assert found.tools.equals(library.tools)


def test_a_folder_and_the_published_archive_are_read_and_tell_the_release(tmp_path: Path, library: RoleLibrary) -> None:
    work: Table = [list(RATINGS), *[[*row[:2], "4.A.1.a.1", "Getting information", *row[4:]] for row in
            pair("11-1011.00", "2.A.1.a", 4, 4)]]  # fmt: skip
    others = {"Work Activities.xlsx": xlsx(work), "Read Me.txt": b"Thank you for using O*NET.\n", ".DS_Store": b"\0\1"}
    folder = tmp_path / "db_29_0_excel"
    folder.mkdir()
    with zipfile.ZipFile(tmp_path / "onet.zip", "w") as archive:
        for name, data in (files(small_release()) | others).items():
            (folder / name).write_bytes(data)
            archive.writestr(f"db_29_0_excel/{name}", data)
    for place in (folder, tmp_path / "onet.zip"):
        found = read_onet(place)
        assert found.release == "29.0"
        assert found.requirements.equals(library.requirements)
        assert found.notes[-1] == "Not used: Read Me.txt, Work Activities.xlsx."


def test_the_bounds_of_the_level_scale_are_those_of_the_table_of_scales() -> None:
    tables = small_release() | {
        "Scales Reference.xlsx": [["Scale ID", "Scale Name", "Minimum", "Maximum"], ["LV", "Level", 0, 10]]
    }
    found = read_onet(files(tables))
    assert found.level_top == 10
    assert asked(found, "11-1011.00")["Reading"] == (4.5, 2.5)  # 4.9 x 5 / 10 = 2.45


def test_a_value_beyond_its_scale_is_named_with_its_cell_and_left_out() -> None:
    table: Table = [list(RATINGS), *pair("11-1011.00", "2.A.1.a", 9, 4), *pair("11-1011.00", "2.A.1.e", 3, "high")]
    found = read_onet({"Skills.xlsx": xlsx(table, title="Skills")})
    assert len(found.requirements) == 0
    assert [problem.sentence() for problem in found.problems] == [
        "Skills.xlsx, sheet Skills, cell G2: importance '9' must be 1 to 5. It is left out. Download the table anew.",
        "Skills.xlsx, sheet Skills, cell G5: level 'high' must be 0 to 7. It is left out. Download the table anew.",
    ]


def test_headers_may_stand_lower_and_further_right() -> None:
    table = small_release()["Skills.xlsx"]
    moved: Table = [[], ["", "O*NET 29.0"], [], *[["", "", *row] for row in table]]
    bad = [*moved, ["", "", *rating("11-1011.00", "2.A.1.a", "LV", 8)]]
    found = read_onet({"Skills.xlsx": xlsx(bad, title="Skills")})
    assert asked(found, "11-1011.00") == {"Reading": (4.5, 3.5), "Mathematics": (3.0, 2.5)}
    assert found.problems[0].where == "Skills.xlsx, sheet Skills, cell I13"


def test_of_two_rows_that_rate_the_same_the_first_counts() -> None:
    table: Table = [list(RATINGS), *pair("11-1011.00", "2.A.1.a", 4, 7), *pair("11-1011.00", "2.A.1.a", 2, 1)]
    found = read_onet({"Skills.xlsx": xlsx(table)})
    assert asked(found, "11-1011.00") == {"Reading": (4, 5)}
    assert "2 values left out because an earlier row rates the same." in found.notes


def test_the_published_text_tables_are_read_too() -> None:
    lines = ["\t".join(map(str, row)) for row in small_release()["Skills.xlsx"]]
    found = read_onet({"Skills.txt": "\r\n".join(lines).encode()})
    assert asked(found, "11-1011.00") == {"Reading": (4.5, 3.5), "Mathematics": (3.0, 2.5)}


def test_a_table_without_a_needed_column_is_refused_with_the_headers_it_has() -> None:
    table = [[*row[:6], *row[7:]] for row in small_release()["Skills.xlsx"]]
    sentence = (
        r"Skills\.xlsx: is O\*NET's table Skills, Knowledge or Abilities without the column 'Data Value'\. Its headers "
        r"are 'O\*NET-SOC Code', .*\. Download it anew, or put the header back as it was\."
    )
    with pytest.raises(MissingColumnError, match=sentence):
        read_onet({"Skills.xlsx": xlsx(table)} | files({"Job Zones.xlsx": small_release()["Job Zones.xlsx"]}))


def test_ratings_on_other_scales_are_refused_with_the_scales_they_have() -> None:
    table = [[*row[:4], "OI" if row[4] == "IM" else row[4], *row[5:]] for row in small_release()["Skills.xlsx"]]
    with pytest.raises(NoScaleError, match=r"Skills\.xlsx: rates nothing on both .* Its scales are 'OI', 'LV'\."):
        read_onet({"Skills.xlsx": xlsx(table)})


@pytest.mark.parametrize(
    "given_files",
    [
        {"fruit.xlsx": xlsx([["Fruit", "Colour"], ["apple", "red"]])},
        files({"Job Zones.xlsx": small_release()["Job Zones.xlsx"]}),
        {"a.txt": b"Dear all,\n", "b.xlsx": xlsx([["Fruit"], ["apple"]])},
        {},
    ],
    ids=["fruit", "zones alone", "letter and fruit", "nothing"],
)
def test_files_that_name_no_occupations_are_refused(given_files: dict[str, bytes]) -> None:
    with pytest.raises(NoOnetTableError, match=r"holds none of O\*NET's tables .* Choose Skills\.xlsx"):
        read_onet(given_files)


def test_a_broken_file_among_others_is_refused_by_its_name() -> None:
    given_files = files(small_release())
    given_files["Knowledge.xlsx"] = given_files["Knowledge.xlsx"][:-2000]
    with pytest.raises(BrokenFileError, match=r"Knowledge\.xlsx: is damaged"):
        read_onet(given_files)


@settings(deadline=None)
@given(hundredths=st.integers(0, 700))
def test_a_level_is_the_nearest_half_step_and_a_tie_goes_up(hundredths: int) -> None:
    (found,) = half_steps(np.array([hundredths / 100])).tolist()
    # in 1400ths of a level: 5 x hundredths / 700 = 10 x hundredths / 1400, and a half step is 700 of them
    distance = 10 * hundredths - 1400 * found
    assert -350 <= -distance <= 350
    assert distance != 350
    assert (found * 2) % 1 == 0


def read_or_refused(data: bytes) -> RoleLibrary | FileRefusedError:
    try:
        return read_onet({"Skills.xlsx": data})
    except FileRefusedError as refused:
        return refused


_HEADERS = st.lists(
    st.tuples(st.integers(0, 14), st.sampled_from(["", "Title", "Scale ID", "x", "Element ID", 7])), max_size=4
)
_CELLS = st.lists(
    st.tuples(st.integers(1, 9), st.integers(0, 14), st.sampled_from(["", "IM", "Y", -1, 1e300, "2.A.1.a", "n/a"])),
    max_size=12,
)


@settings(deadline=None)
@given(headers=_HEADERS, cells=_CELLS)
def test_whatever_is_wrong_in_a_table_it_is_read_or_refused_in_a_sentence(
    headers: list[tuple[int, object]], cells: list[tuple[int, int, object]]
) -> None:
    table = [list(row) for row in small_release()["Skills.xlsx"]]
    for column, header in headers:
        table[0][column] = header
    for row, column, value in cells:
        if row < len(table):
            table[row][column] = value
    found = read_or_refused(xlsx(table))
    if isinstance(found, FileRefusedError):
        assert str(found).startswith("Skills.xlsx: ")
        return
    levels, weights = found.requirements["level"], found.requirements["weight"]
    assert ((levels >= 0) & (levels <= 5) & (levels * 2 % 1 == 0)).all()
    assert ((weights >= 1) & (weights <= 5)).all()
    assert found.requirements["role"].isin(range(len(found.roles))).all()
    assert found.requirements["skill"].isin(range(len(found.skills))).all()


def test_an_archive_whose_directory_is_cut_off_is_broken(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("db/Skills.xlsx", xlsx(small_release()["Skills.xlsx"]))
    (tmp_path / "db.zip").write_bytes(out.getvalue()[:-30])
    with pytest.raises(BrokenFileError, match=r"db\.zip: is damaged: it is a zip archive without a readable directory"):
        read_onet(tmp_path / "db.zip")
