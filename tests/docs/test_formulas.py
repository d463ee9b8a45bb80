"""The worked tables of docs/formulas.md are what the code works out."""

import math
import re
from datetime import date
from operator import mul

import pytest

from core.analysis import effort, gap, levels, planned_actions
from core.analysis.availability import Availability, Span
from core.analysis.effort import hours_between
from core.analysis.hours_needed import hours_needed
from core.analysis.levels import skill_levels
from core.analysis.plan_rows import estimate
from core.analysis.progress import milestone_progress
from core.analysis.schedule import schedule
from core.analysis.targets import standing
from core.workbook.rows import AnyCell
from tests.analysis.plan_frames import MONDAY, actions, day, milestones, planned
from tests.analysis.standings import Cells, aiming_at_lead, asks, has, rated, stands
from tests.docs.markdown import ROOT, tables
from tests.workbook.books import book

PAGE = (ROOT / "docs" / "formulas.md").read_text(encoding="utf-8")

Line = dict[str, str]


def number(text: str) -> float | None:
    """Read a number, a percentage as a share; None when it says blank or not rated."""
    if text in {"blank", "not rated"}:
        return None
    return float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)


def value(text: str) -> float:
    """Read a number that has to be there; blank is NaN."""
    found = number(text)
    return math.nan if found is None else found


def close(text: str) -> object:
    """Give what a result has to equal: to the last digit the page shows."""
    shown, _, decimals = text.removesuffix("%").partition(".")
    half = 0.51 * 10.0 ** -len(decimals) / (100 if text.endswith("%") else 1)
    assert shown.isdigit()
    return pytest.approx(value(text), abs=half if decimals or text.endswith("%") else 1e-9)


def whole(text: str) -> object:
    """Give what a result that the page rounds to a whole number has to equal."""
    return pytest.approx(value(text), abs=0.51)


def filled(**cells: AnyCell | None) -> dict[str, AnyCell]:
    """Leave blank cells out."""
    return {name: cell for name, cell in cells.items() if cell is not None and cell != "blank"}


def lines(heading: str, table: int = 0) -> list[Line]:
    """Give a table of the page; it has rows."""
    found = tables(PAGE, heading)[table]
    assert found
    return found


@pytest.mark.parametrize("line", lines("Coverage, shortfall, surplus"))
def test_coverage_shortfall_and_surplus(line: Line) -> None:
    asked = {"role": "Lead", "skill": "SQL", **filled(level=value(line["required"]), weight=number(line["weight"]))}
    gap = stands([has("SQL", number(line["level"]))], [asked]).gap.now.iloc[0]
    assert gap["coverage"] == close(line["coverage"])
    assert gap["shortfall"] == close(line["shortfall"])
    assert gap["weighted_shortfall"] == close(line["weighted shortfall"])
    assert gap["surplus"] == close(line["surplus"])


REQUIRED, WEIGHTS, MUSTS = (4, 4, 3, 3, 2, 4), (5, 4, 3, 3, 2, 5), (0, 1, 5)


def test_the_role_of_the_six_people_is_the_one_described() -> None:
    assert f"levels {', '.join(map(str, REQUIRED))} with weights {', '.join(map(str, WEIGHTS))}" in " ".join(
        PAGE.split()
    )


@pytest.mark.parametrize("line", lines("Readiness"), ids=lambda line: line["person"])
def test_the_six_people(line: Line) -> None:
    levels = [float(level) for level in line["levels"].split(",")]
    names = "abcdef"
    asked = [asks(name, REQUIRED[at], WEIGHTS[at], must=at in MUSTS) for at, name in enumerate(names)]
    found = stands([has(name, level) for name, level in zip(names, levels, strict=True)], asked).readiness
    assert found.score == whole(line["readiness"])
    assert found.musts_met == int(line["musts met"])
    cosine = sum(map(mul, levels, REQUIRED)) / math.hypot(*levels) / math.hypot(*REQUIRED)
    assert 100 * cosine == whole(line["cosine"])
    compensating = sum(map(mul, WEIGHTS, levels)) / sum(map(mul, WEIGHTS, REQUIRED))
    assert 100 * compensating == whole(line["compensating sum"])


RANGE = "Range, provable readiness, proof debt"


def test_range_provable_and_proof_debt() -> None:
    people, (result,), _ = tables(PAGE, RANGE)
    found = stands(
        [has(one["skill"], number(one["own"])) for one in people],
        [asks(one["skill"], value(one["required"]), value(one["weight"]), must=one["must"] == "yes") for one in people],
        ratings=[rated(one["skill"], value(one["manager"])) for one in people if one["manager"] != "blank"],
        achievements=[
            {"achievement": "A win", "date": "2027-02-01", "skills": [one["skill"]], "level_shown": value(shown)}
            for one in people
            if (shown := one["achievement shows"]) != "blank"
        ],
    ).readiness
    assert found.score == close(result["readiness"])
    assert (found.low, found.high) == (close(result["low"]), close(result["high"]))
    assert found.provable == close(result["provable"])
    assert found.proof_debt == close(result["proof debt"])
    assert (found.musts_met, found.musts) == (int(result["musts met"]), int(result["musts"]))


@pytest.mark.parametrize("line", lines(RANGE, 2), ids=lambda line: f"{line['evidence']}, {line['date']}")
def test_what_proves_a_level(line: Line) -> None:
    level = next((float(word) for word in line["evidence"].split() if word[0].isdigit()), None)
    sheets: dict[str, list[Cells]] = {"skills": [{"skill": "SQL"}]}
    if line["evidence"].startswith("own"):
        sheets["skills"] = [has("SQL", level)]
    elif line["evidence"].startswith("rating"):
        sheets["ratings"] = [filled(skill="SQL", who="manager", level=level, date=line["date"])]
    else:
        sheets["achievements"] = [filled(achievement="A win", skills=["SQL"], level_shown=level, date=line["date"])]
    assert skill_levels(book(**sheets), MONDAY)["proven"].tolist() == [float(line["proves level"])]


@pytest.mark.parametrize("line", lines("Counted experience"))
def test_counted_experience(line: Line) -> None:
    held = filled(skill="People led", count=number(line["count"]))
    asked = filled(role="Lead", skill="People led", count=value(line["required count"]))
    gap = stands([held], [asked]).gap.now.iloc[0]
    assert gap["level"] == pytest.approx(value(line["enters as level"]), nan_ok=True)
    assert gap["coverage"] == close(line["coverage"])
    assert gap["rated"] == (line["enters as level"] != "not rated")


@pytest.mark.parametrize("line", lines("Emerging needs"))
def test_emerging_needs(line: Line) -> None:
    month = line["demand expected"]
    expected: dict[str, AnyCell] = {} if month == "blank" else {"demand_month": f"{month}-01"}
    asked = {**asks("AI", 3), "emerging": True, **expected}
    workbook = aiming_at_lead([], [asked], profile=[{"target_role": "Lead", **filled(target_date=line["target date"])}])
    gap = standing(workbook, MONDAY).gap
    assert (len(gap.now), len(gap.emerging)) == ((1, 0) if line["counts"] == "yes" else (0, 1))


@pytest.mark.parametrize("line", lines("Hours of a level step"))
def test_hours_of_a_level_step(line: Line) -> None:
    assert hours_between(value(line["from"]), value(line["to"])) == value(line["hours"])


@pytest.mark.parametrize("line", lines("Hours of an action"))
def test_hours_of_an_action(line: Line) -> None:
    assert estimate(value(line["low"]), value(line["likely"]), value(line["high"])) == value(line["estimate"])


@pytest.mark.parametrize("line", lines("Hours there are"))
def test_hours_there_are(line: Line) -> None:
    hours, _, span = line["hours a week"].partition(", ")
    spans: dict[str, tuple[Span, ...]] = {
        "": (),
        "away on the first two days": (Span(day(0), day(1)),),
        "busy with 3.5 a week left": (Span(day(0), day(27), 3.5),),
    }
    available = Availability(MONDAY, float(hours), spans[span])
    assert available.hours_between(MONDAY, day(int(line["days"]))) == close(line["hours"])


def plan_row(line: Line) -> dict[str, AnyCell]:
    """Give a line of the table of the schedule as a row of the actions sheet."""
    needs: dict[str, AnyCell] = {} if line["needs"] == "blank" else {"needs": [line["needs"]]}
    row = filled(
        action=line["action"], hours_likely=value(line["hours"]), not_before=line["not before"], due=line["due"]
    )
    return row | needs


def test_the_schedule() -> None:
    found = lines("Schedule")
    made = planned(*map(plan_row, found)).actions.set_index("action")
    assert made["start"].dt.date.to_dict() == {line["action"]: date.fromisoformat(line["start"]) for line in found}
    assert made["finish"].dt.date.to_dict() == {line["action"]: date.fromisoformat(line["finish"]) for line in found}
    late = {line["action"]: value(line["days late"]) for line in found}
    assert made["days_late"].to_dict() == pytest.approx(late, nan_ok=True)
    because = made["late_because"].to_dict()["Project"]
    assert because.startswith("3 days late: 12 h are due by 9 Mar 2027 and 9 h are available")


def test_the_hours_a_week_that_the_schedule_needs() -> None:
    (line,) = lines("Hours a week needed")
    needed = hours_needed(actions(*map(plan_row, lines("Schedule"))), milestones(), Availability(MONDAY, 7))
    assert needed.hours_per_week == value(line["hours a week needed"])


def test_progress_of_a_milestone() -> None:
    rows, (result,) = tables(PAGE, "Progress")
    dated = milestones({"milestone": "Certified"})
    then: list[dict[str, AnyCell]] = [
        {"action": row["action"], "hours_likely": value(row["hours"]), "milestone": "Certified"} for row in rows
    ]
    then[1]["needs"] = [rows[0]["action"]]
    now = [
        {**cells, "hours_spent": value(row["hours spent"]), "status": "done" if row["done"] == "yes" else "in progress"}
        for cells, row in zip(then, rows, strict=True)
    ]
    baseline = schedule(actions(*then), dated, Availability(MONDAY, 14))
    today = schedule(actions(*now), dated, Availability(day(7), 14))
    assert today.share_done_by(day(7)).tolist() == [close(row["share done"]) for row in rows]
    assert baseline.share_done_by(day(7)).tolist() == [close(row["share expected"]) for row in rows]
    found = milestone_progress(today, baseline).iloc[0]
    assert found["share_done"] == close(result["share done"])
    assert found["share_expected"] == close(result["share expected"])
    assert found["hours_behind"] == close(result["hours behind"])
    assert found["state"] == "behind"


def test_the_constants_said_in_words_are_those_of_the_code() -> None:
    said = re.sub(r"\s+", " ", PAGE)
    assert f"fresh for {levels.FRESH_MONTHS} months" in said
    assert f"{gap.USUAL_WEIGHT:g} when blank" in said
    *first, last = (f"{hours:g}" for hours in effort.HOURS_PER_STEP)
    assert f"{', '.join(first)} and {last} hours for the five whole steps" in said
    assert effort.ACTIONS_FOR_CORRECTION == 3
    assert "From three done actions" in said
    assert f"{planned_actions.LOW:g} times as low and {planned_actions.HIGH:g} times as high" in said
    assert f"up to level {planned_actions.COURSE_UP_TO:g} it is a course" in said
