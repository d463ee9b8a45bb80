"""A cell far out makes a sheet too large, however long the letters of its column are."""

import pytest

from core.spreadsheets.refusals import TooLargeError
from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Page, unzipped, xlsx, zipped

SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize("address", [b"AAAAAAA1", b"AAAAAAAAAA1", b"A" * 30 + b"9"])
def test_a_cell_beyond_all_columns_is_refused_before_the_sheet_is_read(address: bytes) -> None:
    parts = unzipped(xlsx(Page("Team", [["Skill", "Level"], ["SQL", 3]])))
    broken = zipped(parts | {SHEET: parts[SHEET].replace(b'r="B2"', b'r="' + address + b'"')})
    with pytest.raises(TooLargeError, match=r"has \d+ rows by [\d,]+ columns in xl/worksheets/sheet1.xml"):
        understand(broken, "team.xlsx")
