"""`python -m core.spreadsheets FILE` says what is in a spreadsheet, as text and as the JSON that is documented."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from core.spreadsheets.__main__ import main
from core.spreadsheets.wild.as_json import understood_json
from core.spreadsheets.wild.known_names import KnownSkills, known_as
from core.spreadsheets.wild.reader import understand
from core.workbook.near_names import KnownNames

ROOT = Path(__file__).parents[3]
MATRIX = "Skill (1-5),Ana Ruiz,Bo Lindgren\nSQL,3,5\nForecasting,4,\nNegotiation,2,1\n"


@pytest.fixture
def matrix(tmp_path: Path) -> Path:
    """Two people across, three skills down."""
    path = tmp_path / "team.csv"
    path.write_text(MATRIX, encoding="utf-8")
    return path


def test_the_summary_names_people_skills_levels_and_cells(matrix: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(matrix)]) == 0
    said = capsys.readouterr().out
    assert "A1:C4: people across" in said
    assert "2 people: Ana Ruiz, Bo Lindgren" in said
    assert "B2: Ana Ruiz, SQL: '3' -> 3" in said


def test_the_json_carries_every_level_as_written_and_mapped_with_its_cell(matrix: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "core.spreadsheets", str(matrix), "--json"], cwd=ROOT, capture_output=True, check=True
    )
    (table,) = json.loads(ran.stdout)["tables"]
    assert [one["name"] for one in table["people"]] == ["Ana Ruiz", "Bo Lindgren"]
    assert [(one["name"], one["cell"]) for one in table["skills"]] == [
        ("SQL", "A2"), ("Forecasting", "A3"), ("Negotiation", "A4")
    ]  # fmt: skip
    assert [(one["person"], one["skill"], one["written"], one["level"], one["cell"]) for one in table["levels"]] == [
        ("Ana Ruiz", "SQL", "3", 3, "B2"), ("Bo Lindgren", "SQL", "5", 5, "C2"),
        ("Ana Ruiz", "Forecasting", "4", 4, "B3"),
        ("Ana Ruiz", "Negotiation", "2", 2, "B4"), ("Bo Lindgren", "Negotiation", "1", 1, "C4"),
    ]  # fmt: skip


def test_an_answer_on_the_command_line_settles_its_question(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "marks.csv"
    path.write_text("Name,Welding,Soldering\nAna Ruiz,x,\nBo Lindgren,,x\n", encoding="utf-8")
    main([str(path), "--json"])
    (question,) = json.loads(capsys.readouterr().out)["questions"]
    assert question["asks"] == "What does x mean?"
    chosen = next(choice for choice in question["choices"] if "level 2" in choice)
    main([str(path), "--json", "--answer", f"{question['id']}={chosen}"])
    found = json.loads(capsys.readouterr().out)
    assert found["questions"] == []
    assert [one["level"] for one in found["tables"][0]["levels"]] == [2, 2]


def test_answers_on_the_command_line_merge_names_and_accept_known_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "skills.csv"
    path.write_text("Skill,Level (0-5)\nMS Excel,4\nexcel,\nStakeholder mgmt,2\n", encoding="utf-8")
    main([str(path), "--json"])
    found = json.loads(capsys.readouterr().out)
    ids = [found["alike"][0]["id"], found["known_as"][0]["id"]]
    assert ids == ["same skill:MS Excel|excel", "known:Stakeholder mgmt"]
    chosen = ["--answer", f"{ids[0]}=MS Excel", "--answer", f"{ids[1]}={found['known_as'][0]['name']}"]
    main([str(path), "--json", *chosen])
    found = json.loads(capsys.readouterr().out)
    assert [one["name"] for one in found["tables"][0]["skills"]] == ["MS Excel", "Stakeholder management"]
    assert (found["alike"], found["known_as"]) == ([], [])


def test_a_refused_file_ends_with_one_and_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "holiday.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    assert main([str(path)]) == 1
    assert "holiday.xlsx: is a PNG picture, not a spreadsheet." in capsys.readouterr().err
    assert main([str(tmp_path / "nowhere.csv")]) == 1
    assert "nowhere.csv: cannot be read" in capsys.readouterr().err


def test_the_document_names_every_key_of_the_json() -> None:
    found = understood_json(understand(MATRIX.encode(), "team.csv"))
    plan = understood_json(
        understand(b"Action,Due,Status\nCourse,2027-03-01,planned\nTalk,2027-04-01,done\n", "plan.csv")
    )
    keys = {*found, *found["tables"][0], *found["tables"][0]["scale"], *found["tables"][0]["levels"][0]}
    (pair,) = understood_json(understand(b"Skill,Level (0-5)\nSQL,3\nsql,2\nMinutes,1\n", "two.csv"))["alike"]
    keys |= {*pair, *pair["cells"][0][0]}
    library = KnownSkills("a library", KnownNames({"Bargaining": ["Negotiations"]}))
    (known,) = understood_json(understand(MATRIX.encode(), "team.csv"), known_as(["Negotiation"], library))["known_as"]
    keys |= {*known}
    keys |= {*plan["tables"][0]["actions"][0], "id", "asks", "saw", "choices", "proposed", "reason"}
    documented = set(re.findall(r"`([a-z_]+)`", (ROOT / "docs" / "reader.md").read_text(encoding="utf-8")))
    assert keys <= documented
