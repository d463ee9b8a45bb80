"""Headers over a blank corner are one row, though the row below is fuller and holds texts as well."""

from core.spreadsheets.wild.reader import understand

HEAD = ",SQL,Python,Dashboards,Surveys"
ROWS = "Finn O'Neill,1 - Novice,3 - Solid,5 - Expert,5 - Expert\nLiam Byrne,2 - Assisted,2 - Assisted,4 - Strong,"


def test_a_row_of_levels_with_their_words_is_no_second_row_of_headers() -> None:
    (table,) = understand(f"{HEAD}\n{ROWS}\n".encode(), "team.csv").tables
    assert table.header_rows == (1,)
    assert [one.name for one in table.people] == ["Finn O'Neill", "Liam Byrne"]


def test_numbered_headers_below_groups_are() -> None:
    rows = "Data,,Reports,\n1. SQL,2. Python,3. Dashboards,4. Surveys\n"
    head = ",".join(("", rows.partition("\n")[0])) + "\n" + ",".join(("Name", rows.split("\n")[1])) + "\n"
    (table,) = understand(f"{head}Finn O'Neill,1,3,5,5\nLiam Byrne,2,2,4,\n".encode(), "team.csv").tables
    assert table.header_rows == (1, 2)
