"""Known skills are found as whole words in the ways people write them, and nothing that only looks like one."""

import pytest

from core.spreadsheets.adverts.index import AdvertIndex

KNOWN = {
    "SQL": (),
    "Project management": (),
    "Management": (),
    "R": (),
    "C": (),
    "C++": (),
    "C#": (),
    "Go": (),
    ".NET": (),
    "Java": (),
    "JavaScript": (),
    "Microsoft Excel": ("Tabellenkalkulation",),
    "Kubernetes": (),
    "HTML": (),
    "KPI": (),
    "R&D": (),
    "IT": (),
    "CI/CD": (),
    "English": ("Englisch",),
    "Rust": (),
}
INDEX = AdvertIndex(KNOWN)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("SQL, sql and Sql", ["SQL", "SQL", "SQL"]),
        ("MySQL and NoSQL", []),
        ("SQL-Kenntnisse", ["SQL"]),
        ("project management and line management", ["Project management", "Management"]),
        ("project-management", ["Project management"]),
        ("self-management", []),
        ("You know R.", ["R"]),
        ("R", ["R"]),
        ("Python/R", ["R"]),
        ("Plan B, C or R", []),
        ("R & D for toys", ["R&D"]),
        ("R&D", ["R&D"]),
        ("research and development", ["R&D"]),
        ("in R. Smith's team", ["R"]),
        ("C/C++ or C#", ["C", "C++", "C#"]),
        ("vitamin C", []),
        ("a C-level sponsor", []),
        ("C-Programmierung", ["C"]),
        ("services in Go", ["Go"]),
        ("Go developers wanted", ["Go"]),
        ("Golang", ["Go"]),
        ("Go to market", []),
        ("ready to go", []),
        ("Go-to-market", []),
        (".NET or ASP.NET", [".NET"]),
        ("the net result", []),
        ("Java and JavaScript", ["Java", "JavaScript"]),
        ("JS", ["JavaScript"]),
        ("MS Excel, MS-Excel, Microsoft Excel, Excel 2016", ["Microsoft Excel"] * 4),
        ("Excel in this role", []),
        ("you excel in teams", []),
        ("K8s", ["Kubernetes"]),
        ("HTML5", ["HTML"]),
        ("KPIs", ["KPI"]),
        ("key performance indicators", ["KPI"]),
        ("It is our IT, and it works", ["IT"]),
        ("CI/CD", ["CI/CD"]),
        ("Englischkenntnisse", ["English"]),
        ("d'Excel", ["Microsoft Excel"]),
        ("trust and rust", []),
        ("experience with Rust", ["Rust"]),
        ("SQL@example.org", ["SQL"]),
        ("", []),
    ],
)
def test_names_are_found_where_they_are_meant(sentence: str, names: list[str]) -> None:
    assert [hit.name for hit in INDEX.hits(sentence)] == names


def test_the_longest_name_wins_and_none_overlap() -> None:
    index = AdvertIndex({"data quality": (), "quality management": (), "data quality management": ()})
    assert [(hit.name, hit.start, hit.end) for hit in index.hits("data quality management")] == [
        ("data quality management", 0, 23)
    ]


def test_a_letter_beside_an_ampersand_is_no_name() -> None:
    assert AdvertIndex({"R": (), "D": ()}).hits("R & D, R&D") == []


def test_of_two_known_names_written_alike_the_first_is_found() -> None:
    assert [hit.name for hit in AdvertIndex({"Sql": (), "SQL": ()}).hits("sql")] == ["Sql"]


def test_nothing_known_and_names_without_letters_find_nothing() -> None:
    assert AdvertIndex({}).hits("SQL") == []
    assert AdvertIndex({"": (), "...": (), "x" * 300: ()}).hits("x ...") == []


def test_names_of_an_index_beyond_are_found_after_one_s_own() -> None:
    beyond = AdvertIndex({"Microsoft Excel": (), "Structured query language": ("SQL",), "Ledger Pro Cloud": ()})
    index = AdvertIndex({"Excel": (), "Ledger Pro": ()}, beyond)
    found = [hit.name for hit in index.hits("Excel, SQL, Ledger Pro Cloud and Ledger Pro")]
    assert found == ["Excel", "Structured query language", "Ledger Pro Cloud", "Ledger Pro"]
