"""ESCO's tables become a role library: essential as must, no levels but proposed ones, every label a name."""

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import pytest

from core.roles.library import RoleLibrary, requirements_of
from core.spreadsheets.esco import NoEscoTableError, read_esco
from core.spreadsheets.published_tables import MissingColumnError

BASE: Final = "http://data.europa.eu/esco"
OCCUPATIONS: Final = (
    "conceptType", "conceptUri", "iscoGroup", "preferredLabel", "altLabels", "hiddenLabels", "status", "modifiedDate",
    "regulatedProfessionNote", "scopeNote", "definition", "inScheme", "description", "code",
)  # fmt: skip
SKILLS: Final = (
    "conceptType", "conceptUri", "skillType", "reuseLevel", "preferredLabel", "altLabels", "hiddenLabels", "status",
    "modifiedDate", "scopeNote", "definition", "inScheme", "description",
)  # fmt: skip

WORDS: Final = {
    "en": {"accountant": "accountant", "others": "chartered accountant\nbook checker", "clerk": "accounting clerk",
           "analyse": "analyse accounts", "analyse others": "analyze accounts", "law": "tax law"},
    "fr": {"accountant": "comptable", "others": "expert-comptable", "clerk": "aide-comptable",
           "analyse": "analyser des comptes", "analyse others": "", "law": "droit fiscal"},
    "ja": {"accountant": "会計士", "others": "公認会計士", "clerk": "経理事務員",
           "analyse": "勘定を分析する", "analyse others": "", "law": "税法"},
}  # fmt: skip


def table(header: Sequence[str], *rows: dict[str, str]) -> bytes:
    """Write a table as it is published."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, header, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def relation(role: str, kind: str, skill: str) -> dict[str, str]:
    return {
        "occupationUri": f"{BASE}/occupation/{role}",
        "relationType": kind,
        "skillType": "",
        "skillUri": f"{BASE}/skill/{skill}",
    }


def published(language: str) -> dict[str, bytes]:
    """Make the three tables in a language: two occupations, three skills, one of them in no relation."""
    words = WORDS[language]

    def occupation(name: str, uri: str, code: str, others: str = "") -> dict[str, str]:
        return {
            "conceptType": "Occupation", "conceptUri": f"{BASE}/occupation/{uri}", "iscoGroup": code[:4],
            "preferredLabel": words[name], "altLabels": others, "description": f"What a {name} does.", "code": code,
        }  # fmt: skip

    def skill(name: str, uri: str, kind: str, others: str = "") -> dict[str, str]:
        return {
            "conceptType": "KnowledgeSkillCompetence", "conceptUri": f"{BASE}/skill/{uri}", "skillType": kind,
            "preferredLabel": words[name], "altLabels": others,
        }  # fmt: skip

    return {
        f"occupations_{language}.csv": table(
            OCCUPATIONS, occupation("clerk", "c", "4311.1"), occupation("accountant", "a", "2411.1", words["others"])
        ),
        f"skills_{language}.csv": table(
            SKILLS,
            skill("analyse", "s1", "skill/competence", words["analyse others"]),
            skill("law", "s2", "knowledge"),
            {**skill("law", "s3", "skill/competence"), "preferredLabel": words["law"].upper()},
        ),
        f"occupationSkillRelations_{language}.csv": table(
            ("occupationUri", "relationType", "skillType", "skillUri"),
            relation("a", "optional", "s2"),
            relation("a", "essential", "s1"),
            relation("c", "essential", "s2"),
            relation("c", "optional", "s2"),
            relation("gone", "essential", "s2"),
            relation("c", "perhaps", "s1"),
        ),
        f"skillGroups_{language}.csv": table(
            ("conceptType", "conceptUri", "preferredLabel", "code"), {"conceptUri": "g", "preferredLabel": "group"}
        ),
    }


@pytest.mark.parametrize("language", WORDS)
def test_the_tables_of_any_language_are_read(language: str) -> None:
    found = read_esco(published(language))
    words = WORDS[language]
    assert found.roles["title"].tolist() == [words["accountant"], words["clerk"]]
    assert found.roles["code"].tolist() == ["2411.1", "4311.1"]
    assert found.roles["family"].tolist() == ["Professionals", "Clerical support workers"]
    assert found.roles["alternatives"][0] == words["others"]
    assert found.skills["name"].tolist()[:2] == [words["analyse"], words["law"]]
    assert found.skills["kind"].tolist() == ["skill", "knowledge", "skill"]


@pytest.fixture(scope="module")
def english() -> RoleLibrary:
    """The tables in English."""
    return read_esco(published("en"), release="1.2.0")


def test_essential_is_a_must_and_optional_is_not(english: RoleLibrary) -> None:
    rows = requirements_of(english, "2411.1")
    assert rows[["skill", "must", "weight"]].to_numpy().tolist() == [
        ["analyse accounts", True, 5.0],
        ["tax law", False, 3.0],
    ]
    # essential wins over a second relation of the same two
    assert requirements_of(english, "4311.1")[["skill", "must"]].to_numpy().tolist() == [["tax law", True]]


def test_levels_are_proposed_and_marked_so(english: RoleLibrary) -> None:
    assert english.requirements["proposed"].all()
    assert set(english.requirements["level"]) == {3.0}
    assert english.requirements["raw_level"].isna().all()
    assert english.notes[0] == "ESCO gives no levels: 3 is proposed for every requirement."


def test_relations_that_lead_nowhere_are_counted(english: RoleLibrary) -> None:
    assert english.notes[1].startswith("2 relations left out: the occupation or the skill is not among the files")
    assert english.notes[-1] == "Not used: skillGroups_en.csv."


def test_a_skill_whose_name_differs_in_case_only_is_told_apart(english: RoleLibrary) -> None:
    assert english.skills["name"].tolist() == ["analyse accounts", "tax law", "TAX LAW (skill)"]


def test_other_names_lead_to_their_skill(english: RoleLibrary) -> None:
    assert english.skill_places["analyze accounts"] == english.skill_places["analyse accounts"] == 0


def test_labels_of_further_languages_are_other_names() -> None:
    both = published("en") | published("fr") | published("ja")
    found = read_esco(both)
    assert found.roles["title"][0] == "accountant"
    assert found.roles["alternatives"][0].split("\n") == [
        "chartered accountant", "book checker", "comptable", "expert-comptable", "会計士", "公認会計士",
    ]  # fmt: skip
    assert found.skill_places["droit fiscal"] == found.skill_places["tax law"]
    assert "Titles are those of 'en'; labels in 'fr', 'ja' are other names." in found.notes
    assert len(found.requirements) == 3
    assert read_esco(both, language="FR").roles["title"].tolist() == ["comptable", "aide-comptable"]


def test_the_archive_tells_the_release_and_the_credit_is_the_one_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "ESCO dataset - v1.2.0 - classification - en - csv.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in published("en").items():
            archive.writestr(name, b"\xef\xbb\xbf" + data)
    found = read_esco(path)
    assert found.name == "ESCO 1.2.0"
    assert found.attribution.startswith("This service uses the ESCO classification of the European Commission.")
    assert len(found.requirements) == 3


def test_without_relations_roles_and_skills_are_there_to_search() -> None:
    tables = {name: data for name, data in published("en").items() if "Relations" not in name}
    found = read_esco(tables)
    assert (len(found.roles), len(found.skills), len(found.requirements)) == (2, 3, 0)
    assert found.notes[0] == "Not among the files: occupationSkillRelations (requirements)."


def test_without_skills_or_occupations_there_is_no_library() -> None:
    tables = {name: data for name, data in published("en").items() if not name.startswith("skills")}
    with pytest.raises(NoEscoTableError, match=r"holds no table 'skills' of ESCO's\. Found: occupations, relations\."):
        read_esco(tables)
    with pytest.raises(NoEscoTableError, match=r"letter\.txt: holds no table 'occupations' and 'skills' of ESCO's"):
        read_esco({"letter.txt": b"Dear all,\nhow are you?\n"})


def test_relations_without_their_kind_are_refused() -> None:
    tables = published("en")
    tables["occupationSkillRelations_en.csv"] = tables["occupationSkillRelations_en.csv"].replace(b"relationType", b"x")
    with pytest.raises(MissingColumnError, match="occupationSkillRelations without the column 'relationType'"):
        read_esco(tables)


def test_two_occupations_of_one_code_keep_apart() -> None:
    tables = published("en")
    tables["occupations_en.csv"] = tables["occupations_en.csv"].replace(b"4311.1", b"2411.1")
    found = read_esco(tables)
    assert found.roles["code"].is_unique
    assert len(found.requirements) == 3


def test_without_a_named_release_the_month_of_the_last_change_stands_for_it() -> None:
    tables = published("en")
    dated = b"conceptType,conceptUri,skillType,preferredLabel,modifiedDate\n"
    for number, date in enumerate(("2024-03-31T10:00:00Z", "2024-05-02T09:30:00Z", "")):
        dated += f"KnowledgeSkillCompetence,{BASE}/skill/s{number},knowledge,law {number},{date}\n".encode()
    assert read_esco({**tables, "skills_en.csv": dated}).name == "ESCO of 05/2024"
