"""Names that may mean the same are offered as pairs; names that do not are left alone."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.workbook.near_names import NearPair, matched_names, near_duplicates

SAME = [
    ("SQL", "sql", "same but for case"),
    ("Power  BI", "power bi", "same but for case"),
    ("\uff33\uff31\uff2c", "SQL", "same but for case"),
    ("Power BI", "PowerBI", "punctuation"),
    ("Self-management", "Self management", "punctuation"),
    ("Node.js", "NodeJS", "punctuation"),
    ("CI/CD", "CICD", "punctuation"),
    ("R&D management", "R and D management", "punctuation"),
    ("Research & development", "Research and development", "punctuation"),
    ("E-mail marketing", "Email marketing", "punctuation"),
    ("PL/SQL", "PLSQL", "punctuation"),
    ("ASP.NET", "ASP NET", "punctuation"),
    ("Data base", "Database", "punctuation"),
    ("Photoshop™", "Photoshop", "punctuation"),
    ("Driver's licence", "Drivers licence", "punctuation"),
    ("Month-end close", "Month end close", "punctuation"),
    ("Excel (advanced)", "Excel - advanced", "punctuation"),
    ("Data visualisation", "Data visualization", "spelling"),
    ("Financial modelling", "Financial modeling", "spelling"),
    ("Behavioural interviews", "Behavioral interviews", "spelling"),
    ("Mitarbeiterführung", "Mitarbeiterfuehrung", "spelling"),
    ("Négociation", "Negociation", "spelling"),
    ("Programme management", "Program management", "spelling"),
    ("Python", "Pyhton", "spelling"),
    ("Communication", "Comunication", "spelling"),
    ("Kubernetes", "Kubernets", "spelling"),
    ("Marketing", "Marketng", "spelling"),
    ("Adminstration of networks", "Administration of networks", "spelling"),
    ("Project managment", "Project management", "spelling"),
    ("Stakeholder managment", "Stakehoder management", "spelling"),
    ("Bookkeping", "Bookkeeping", "spelling"),
    ("Presentation skill", "Presentation skills", "plural"),
    ("KPI", "KPIs", "plural"),
    ("Library", "Libraries", "plural"),
    ("Business process", "Business processes", "plural"),
    ("Contract law", "Contracts law", "plural"),
    ("MS Excel", "Microsoft Excel", "abbreviation"),
    ("Excel", "Microsoft Excel", "abbreviation"),
    ("K8s", "Kubernetes", "abbreviation"),
    ("JS", "JavaScript", "abbreviation"),
    ("JS frameworks", "JavaScript frameworks", "abbreviation"),
    ("TS", "TypeScript", "abbreviation"),
    ("Golang", "Go", "abbreviation"),
    ("C sharp", "C#", "abbreviation"),
    ("dotnet", ".NET", "abbreviation"),
    ("CPP", "C++", "abbreviation"),
    ("Postgres", "PostgreSQL", "abbreviation"),
    ("AWS", "Amazon Web Services", "abbreviation"),
    ("Apache Kafka", "Kafka", "abbreviation"),
    ("Project mgmt", "Project Management", "abbreviation"),
    ("HR administration", "Human resources administration", "abbreviation"),
    ("Customer relationship management (CRM)", "CRM", "abbreviation"),
    ("KPI", "Key performance indicators", "abbreviation"),
    ("Management, project", "Project management", "word order"),
    ("Reporting & analysis", "Analysis and reporting", "word order"),
    ("Python", "Python 3.11", "version"),
    ("Angular", "Angular v17", "version"),
    ("HTML", "HTML5", "version"),
    ("Excel", "Excel 2016", "version"),
    ("Excel 2016", "Microsoft Excel", "version"),
    ("Python 3", "Python 3.11", "version"),
    ("Python 2", "Python 3", "version"),
    ("AutoCAD 2020", "AutoCAD 2023", "version"),
    ("C++", "C++17", "version"),
]
DIFFERENT = [
    ("Java", "JavaScript"),
    ("Java", "JS"),
    ("C", "C++"),
    ("C", "C#"),
    ("C++", "C#"),
    ("R", "C"),
    ("R", "RStudio"),
    ("R", "R&D"),
    ("R", "R 4.2"),
    ("SQL", "MySQL"),
    ("SQL", "NoSQL"),
    ("Team leadership", "Technical leadership"),
    ("Team leadership", "Leadership"),
    ("AngularJS", "Angular"),
    ("React", "React Native"),
    ("Go", "Google"),
    (".NET", "Network"),
    ("Net", ".NET"),
    ("ISO 9001", "ISO 27001"),
    ("ISO 9001", "ISO"),
    ("IFRS 15", "IFRS 16"),
    ("Level 2", "Level 3"),
    ("Web3", "Web"),
    ("Industry 4.0", "Industry"),
    ("Office 365", "Office 2016"),
    ("Python 3.11", "Python 311"),
    ("Inductive reasoning", "Deductive reasoning"),
    ("Microeconomics", "Macroeconomics"),
    ("Internal audit", "External audit"),
    ("Interpersonal communication", "Intrapersonal communication"),
    ("Employer relations", "Employee relations"),
    ("Contract management", "Contact management"),
    ("Medication", "Meditation"),
    ("Mediation", "Medication"),
    ("Oncology", "Ontology"),
    ("Testing", "Texting"),
    ("Costing", "Coating"),
    ("Printing", "Painting"),
    ("Tracking", "Trucking"),
    ("Reading", "Leading"),
    ("Risk mitigation", "Risk litigation"),
    ("Accounting", "Counting"),
    ("Mentoring", "Monitoring"),
    ("Marketing", "Marking"),
    ("Conversation", "Conservation"),
    ("Simulation", "Stimulation"),
    ("Research design", "Design research"),
    ("Process design", "Design process"),
    ("Windows", "Window"),
    ("Teams", "Team"),
    ("Customs", "Custom"),
    ("Data analysis", "Data analytics"),
    ("Data quality", "Data modelling"),
    ("Planning", "Planting"),
    ("Product management", "Project management"),
    ("Supply planning", "Demand planning"),
    ("Google Analytics", "Adobe Analytics"),
    ("Shift leadership", "Team leadership"),
    ("S3", "EC2"),
    ("日本語会話能力", "日本語会議能力"),
]
SAME_PERSON = [
    ("Ana Sample", "Sample, Ana", "word order"),
    ("Sample Ana", "Ana Sample", "word order"),
    ("ana sample", "Ana Sample", "same but for case"),
    ("Ana Sample", "A. Sample", "initials"),
    ("Sample, A.", "Ana Sample", "initials"),
    ("Ana M. Sample", "Ana Sample", "initials"),
    ("Dr. Ana Sample", "Ana Sample", "title"),
    ("Ana Sample, PhD", "Ana Sample", "title"),
    ("ana.sample@example.org", "Ana Sample", "punctuation"),
    ("Jörg Müller", "Joerg Mueller", "spelling"),
    ("José García", "Jose Garcia", "spelling"),
    ("Anna Sample", "Ana Sample", "spelling"),
    ("Jean-Pierre Exemple", "Jean Pierre Exemple", "punctuation"),
]
OTHER_PERSON = [
    ("Ana Sample", "Adam Sample"),
    ("Ana Sample", "Ana Muster"),
    ("A. Sample", "B. Sample"),
    ("Dr. Sample", "Daniel Sample"),
    ("Yo-Yo Ma", "Yo-Yo"),
    ("Li Wei", "Li Wen"),
    ("Jan Meier", "Jana Meier"),
    ("Ana Sample", "Sample"),
]


@pytest.mark.parametrize(("one", "other", "why"), SAME)
def test_skills_that_may_be_the_same_are_offered_with_the_reason(one: str, other: str, why: str) -> None:
    found = near_duplicates([one, other])
    assert [(pair.one, pair.other, pair.why) for pair in found] == [(one, other, why)]
    assert 0 < found[0].confidence < 1


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_skills_that_are_different_are_never_offered(one: str, other: str) -> None:
    assert near_duplicates([one, other]) == []


@pytest.mark.parametrize(("one", "other", "why"), SAME_PERSON)
def test_people_who_may_be_the_same_are_offered_with_the_reason(one: str, other: str, why: str) -> None:
    assert [(pair.one, pair.other, pair.why) for pair in near_duplicates([one, other], people=True)] == [
        (one, other, why)
    ]


@pytest.mark.parametrize(("one", "other"), OTHER_PERSON)
def test_people_who_are_different_are_never_offered(one: str, other: str) -> None:
    assert near_duplicates([one, other], people=True) == []


def test_the_most_certain_pair_comes_first_and_two_versions_last() -> None:
    found = near_duplicates(["Python 2", "Python 3", "Python", "python", "Pyhton"])
    assert found[0] == NearPair("Python", "python", 0.99, "same but for case")
    assert (found[-1].one, found[-1].other) == ("Python 2", "Python 3")
    assert found[-1].confidence == 0.3  # 0.75 for a version, 0.4 of it as both have one
    assert [pair.confidence for pair in found] == sorted((pair.confidence for pair in found), reverse=True)


def test_words_that_many_names_hold_are_no_misspellings_of_each_other() -> None:
    rocks = [f"{word} {rock}" for word in ("Mapping", "Drilling", "Sampling") for rock in ("dolomite", "dolomite beds")]
    assert near_duplicates([*rocks, "Mapping dolomote"]) == [
        NearPair("Mapping dolomite", "Mapping dolomote", 0.7, "spelling")
    ]
    others = [name.replace("dolomite", "dolomote") for name in rocks]
    assert near_duplicates([*rocks, *others]) == []


def test_blank_and_repeated_names_make_no_pair() -> None:
    assert near_duplicates(["", "  ", "SQL", "SQL", "..."]) == []


def test_long_texts_are_compared_as_they_stand_and_only_so() -> None:
    text = "9" * 30_000
    assert near_duplicates([text, text + ".", "python " + text, "PYTHON " + text]) == [
        NearPair("python " + text, "PYTHON " + text, 0.99, "same but for case")
    ]


@given(st.lists(st.text(max_size=12), max_size=12), st.booleans())
def test_every_pair_is_of_two_names_of_the_list_and_stands_once(names: list[str], people: bool) -> None:  # noqa: FBT001 - drawn
    found = near_duplicates(names, people=people)
    assert len({frozenset((pair.one, pair.other)) for pair in found}) == len(found)
    for pair in found:
        assert names.index(pair.one) < names.index(pair.other)
        assert 0 < pair.confidence < 1


@given(st.sampled_from([pair[:2] for pair in SAME] + DIFFERENT))
def test_the_order_of_the_list_changes_no_finding(pair: tuple[str, str]) -> None:
    there, back = near_duplicates(pair), near_duplicates(pair[::-1])
    assert [(one.confidence, one.why) for one in there] == [(one.confidence, one.why) for one in back]


def test_two_thousand_names_take_a_second_or_so() -> None:
    names = [f"{kind} {thing} {number}" for number in range(40) for kind in _KINDS for thing in _THINGS]
    began = time.perf_counter()
    near_duplicates(names[:2_000])
    assert time.perf_counter() - began < 5  # 0.5 s on an idle machine


_KINDS = ("Planning", "Managing", "Reporting", "Designing", "Improving", "Checking", "Teaching")
_THINGS = ("budgets", "projects", "contracts", "systems", "services", "campaigns", "suppliers", "lessons")

KNOWN = {
    "Microsoft Excel": ["spreadsheet program", "Excel"],
    "Python": ["Python (programming language)"],
    "Project management": [],
    "Statistics": [],
    "JavaScript": ["ECMAScript"],
}


def test_names_of_a_file_are_matched_by_name_alias_and_form() -> None:
    found = matched_names(["Python", "ms excel", "Spreadsheet Program", "Project mgmt", "Java", "Ecmascript"], KNOWN)
    assert list(found) == ["Python", "ms excel", "Spreadsheet Program", "Project mgmt", "Java", "Ecmascript"]
    said = {name: match and (match.name, match.confidence, match.why) for name, match in found.items()}
    assert said == {
        "Python": ("Python", 1.0, "the same"),
        "ms excel": ("Microsoft Excel", 0.92, "abbreviation"),
        "Spreadsheet Program": ("Microsoft Excel", 0.96, "same but for case"),  # 0.99 x 0.97 for an alias
        "Project mgmt": ("Project management", 0.92, "abbreviation"),
        "Java": None,
        "Ecmascript": ("JavaScript", 0.96, "same but for case"),
    }


def test_a_name_that_could_be_two_is_less_certain() -> None:
    known: dict[str, list[str]] = {"Ana Sample": [], "Arno Sample": []}
    match = matched_names(["A. Sample"], known, people=True)["A. Sample"]
    assert match is not None
    assert (match.name, match.confidence) == ("Ana Sample", 0.36)  # 0.6 for initials, 0.6 of it as there are two


def test_nothing_known_matches_nothing() -> None:
    assert matched_names(["SQL", ""], {}) == {"SQL": None, "": None}


def test_an_alias_of_two_known_names_is_offered_for_the_first_and_less_certain() -> None:
    match = matched_names(["Rust"], {"Rust (language)": ["Rust"], "Corrosion": ["Rust"]})["Rust"]
    assert match is not None
    assert (match.name, match.by, match.confidence) == ("Rust (language)", "Rust", 0.582)  # 0.97 x 0.6
