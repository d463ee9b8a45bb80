"""Real occupations go the whole way: a clerk's spreadsheet, a manager's role, gap, plan and charts.

Read from O*NET's tables, which are not part of Trellis: levels (LV, 0 to 7) and importance (IM, 1 to 5) of what a
bookkeeping clerk can do and a financial manager has to.
"""

import math
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import openpyxl
import pandas as pd
import pytest

from core.analysis.hours_needed import hours_needed
from core.analysis.plan import Plan, forecasts, plan_finding, plan_of
from core.analysis.proposals import proposed_actions
from core.analysis.targets import Standing, standing
from core.charts.gap import gap_chart
from core.charts.timeline import timeline_chart
from core.spreadsheets.preview import preview
from core.spreadsheets.reader import read_workbook
from core.spreadsheets.writer import write_workbook
from core.store import PersonStore, open_store
from core.workbook.adding import added_rows
from core.workbook.checks import open_ends
from core.workbook.rows import AnyCell, Workbook
from tests.charts.frames import drawn, texts
from tests.workbook.books import book

ONET = Path(os.environ.get("TRELLIS_ONET") or Path(__file__).parents[2] / "shared" / "data" / "onet")
CLERK, MANAGER = "Bookkeeping, Accounting, and Auditing Clerks", "Financial Managers"
ROLE, READY = "Financial manager", "Ready to apply"

TODAY, DUE = date(2027, 3, 1), date(2030, 3, 1)
NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)
HOURS_PER_WEEK = 6

pytestmark = pytest.mark.skipif(
    not (ONET / "Skills.xlsx").exists() or not (ONET / "Knowledge.xlsx").exists(),
    reason=f"O*NET's tables Skills.xlsx and Knowledge.xlsx are not in {ONET}; name their folder in TRELLIS_ONET.",
)


def scaled(level: float) -> float:
    """Bring a level of 0 to 7 to 0 to 5 in half steps."""
    return math.floor(2 * level * 5 / 7 + 0.5) / 2


@dataclass(frozen=True)
class Asked:
    """What the manager's role asks for, as read from the tables."""

    level: float
    weight: float
    must: bool


@dataclass(frozen=True)
class Way:
    """Everything that came of going the whole way, and what it was made from."""

    levels: Mapping[str, float | None]
    asked: Mapping[str, Asked]
    workbook: Workbook
    stand: Standing
    plan: Plan


@pytest.fixture(scope="module")
def tables() -> pd.DataFrame:
    """Both tables, of the two occupations: occupation, skill, scale, value (NaN where O*NET advises against it)."""
    found = []
    for name, more in (("Skills", ""), ("Knowledge", " (knowledge)")):
        table = pd.read_excel(ONET / f"{name}.xlsx", engine="calamine")
        table = table[table["Title"].isin([CLERK, MANAGER])]
        skill = [f"{one}{more}" if one == "Mathematics" else one for one in table["Element Name"]]  # it is in both
        value = table["Data Value"].where(table["Recommend Suppress"] != "Y")
        found.append(
            pd.DataFrame({"occupation": table["Title"], "skill": skill, "scale": table["Scale ID"], "value": value})
        )
    return pd.concat(found, ignore_index=True)


def values(tables: pd.DataFrame, occupation: str, scale: str) -> dict[str, float]:
    rows = tables[(tables["occupation"] == occupation) & (tables["scale"] == scale)]
    return dict(zip(rows["skill"], rows["value"], strict=True))


def role_asks(tables: pd.DataFrame) -> dict[str, Asked]:
    importance, levels = values(tables, MANAGER, "IM"), values(tables, MANAGER, "LV")
    kept = [name for name, level in levels.items() if not math.isnan(level) and scaled(level) > 0]
    musts = sorted(kept, key=lambda name: -importance[name])[:5]  # of equal ones the first of the table
    return {name: Asked(scaled(levels[name]), importance[name], name in musts) for name in kept}


def clerk_s_own_file(levels: Mapping[str, float | None], folder: Path) -> Path:
    """Write a plain table, as people keep them."""
    made = openpyxl.Workbook()
    page = made.worksheets[0]
    page.title = "My inventory"
    page.append(["Competency", "Proficiency", "Remarks", "Team"])
    for name, level in levels.items():
        page.append([name, level, None if level is None else "by O*NET", "Accounts"])
    made.save(folder / "inventory.xlsx")
    return folder / "inventory.xlsx"


def role_s_file(asked: Mapping[str, Asked], folder: Path) -> Path:
    """Write a Trellis workbook with the role and what it asks for."""
    requirements: list[dict[str, AnyCell]] = [
        {"role": ROLE, "skill": name, "level": one.level, "weight": one.weight, **({"must": True} if one.must else {})}
        for name, one in asked.items()
    ]
    profile: list[dict[str, AnyCell]] = [
        {"target_role": ROLE, "target_date": DUE.isoformat(), "hours_per_week": HOURS_PER_WEEK}
    ]
    made = book(
        profile=profile, roles=[{"role": ROLE}], requirements=requirements,
        milestones=[{"milestone": READY, "due": DUE.isoformat()}],
    )  # fmt: skip
    (folder / "role.xlsx").write_bytes(write_workbook(made))
    return folder / "role.xlsx"


def take(someone: PersonStore, path: Path) -> None:
    """Import a file as one revision, and again, which changes nothing."""
    found = preview(someone.workbook(), read_workbook(path))
    assert found.problems() == []
    saved = someone.save(found.changes(new_id), at=NOW, kind="import")
    assert saved.conflicts == ()
    assert preview(someone.workbook(), read_workbook(path)).changes(new_id) == []


def new_id() -> str:
    return uuid4().hex


@pytest.fixture(scope="module")
def way(tables: pd.DataFrame, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Way]:
    """Go the whole way once."""
    folder = tmp_path_factory.mktemp("occupations")
    levels = {name: None if math.isnan(level) else scaled(level) for name, level in values(tables, CLERK, "LV").items()}
    asked = role_asks(tables)
    store = open_store(f"sqlite:///{folder / 'trellis.db'}")
    someone = store.as_user(store.local_user(NOW).id).add_person("Clerk", at=NOW)
    take(someone, clerk_s_own_file(levels, folder))
    take(someone, role_s_file(asked, folder))
    before = standing(someone.workbook(), TODAY)
    rows = [{**row, "milestone": READY} for row in proposed_actions(someone.workbook(), before.gap.now)]
    someone.save(added_rows(someone.workbook(), "actions", rows, new_id), at=NOW, kind="plan")
    assert someone.revision() == 3
    workbook = someone.workbook()
    stand = standing(workbook, TODAY)
    yield Way(levels, asked, workbook, stand, plan_of(workbook, stand, TODAY))
    store.close()


@pytest.fixture
def of_29(way: Way, tables: pd.DataFrame) -> Way:
    """The same where the tables are those of O*NET 29, for which numbers were worked by hand."""
    found = (values(tables, CLERK, "LV")["Economics and Accounting"], values(tables, MANAGER, "LV")["Speaking"])
    if found != (3.34, 4.12):
        pytest.skip(f"The tables in {ONET} are not those of O*NET 29, for which the numbers were worked by hand.")
    return way


def test_everything_of_the_files_is_in_the_workbook(way: Way) -> None:
    kept = {row["skill"]: row for row in way.workbook.cells("skills")}
    assert {name: row.get("level") for name, row in kept.items()} == way.levels
    assert {row["x:Team"] for row in kept.values()} == {"Accounts"}
    assert {row.get("note") for row in kept.values()} == {"by O*NET", None}
    asked = {
        row["skill"]: Asked(float(str(row["level"])), float(str(row["weight"])), "must" in row)
        for row in way.workbook.cells("requirements")
    }
    assert asked == way.asked
    assert open_ends(way.workbook) == []


def test_every_requirement_is_held_against_the_clerk(way: Way) -> None:
    gaps = way.stand.gap.now.set_index("skill")
    assert set(gaps.index) == set(way.asked)
    assert way.stand.gap.problems == ()
    for name, one in way.asked.items():
        short = max(0.0, one.level - (way.levels[name] or 0))
        assert gaps["shortfall"].to_dict()[name] == short
        assert gaps["weighted_shortfall"].to_dict()[name] == pytest.approx(one.weight * short)
        assert gaps["rated"].to_dict()[name] == (way.levels[name] is not None)
    assert gaps["weighted_shortfall"].is_monotonic_decreasing


def test_readiness_is_what_is_not_missing_counted_straight_from_the_tables(way: Way, tables: pd.DataFrame) -> None:
    importance, asked = values(tables, MANAGER, "IM"), values(tables, MANAGER, "LV")
    held = values(tables, CLERK, "LV")
    missing = required = 0.0
    for name, level in asked.items():
        if math.isnan(level):
            continue
        halves = math.floor(level * 10 / 7 + 0.5)
        has = 0 if math.isnan(held[name]) else math.floor(held[name] * 10 / 7 + 0.5)
        required += importance[name] * halves / 2
        missing += importance[name] * max(0, halves - has) / 2
    assert way.stand.readiness.score == pytest.approx(100 - 100 * missing / required)
    assert way.stand.readiness.not_rated == sum(way.levels[name] is None for name in way.asked)
    assert way.stand.readiness.musts == 5


def test_one_gap_and_readiness_by_hand(of_29: Way) -> None:
    # Economics and Accounting: 3.34 x 5 / 7 = 2.39, so 2.5; required 5.83 x 5 / 7 = 4.16, so 4; importance 4.07:
    # coverage 2.5 / 4 = 0.625, shortfall 1.5, weighted 4.07 x 1.5 = 6.105
    found = of_29.stand.gap.now.set_index("skill").loc["Economics and Accounting"]
    assert [found["level"], found["required"], found["coverage"], found["shortfall"]] == [2.5, 4, 0.625, 1.5]
    assert found["weighted_shortfall"] == pytest.approx(6.105)
    # 44 requirements: weight x required sums to 361.925, weight x shortfall to 120.345: 241.58 of 361.925
    ready = of_29.stand.readiness
    assert [ready.met_sum, ready.required_sum, ready.score] == pytest.approx([241.58, 361.925, 66.7486], rel=1e-5)
    assert (ready.requirements, ready.musts_met, ready.musts, ready.not_rated) == (44, 0, 5, 2)


def test_the_plan_by_hand(of_29: Way) -> None:
    actions = of_29.plan.schedule.actions
    # Likely hours are 10, 20, 40, 80 for a step up to level 1, 2, 3, 4: seven half steps of 5 hours, eleven of 10,
    # nineteen of 20, twelve of 40 and three of 80 make 1,245. Each estimate is (0.7 + 4 + 1.6) / 6 = 1.05 of the likely
    assert len(actions) == 52
    assert actions["hours_remaining"].sum() == pytest.approx(1.05 * 1245)
    # 1,307.25 hours at 6 a week take 1,307.25 x 7 / 6 = 1,525.125 days, so the 1,526th day is the last one
    assert actions["finish"].max() == pd.Timestamp(TODAY + timedelta(days=1525)) == pd.Timestamp(2031, 5, 4)
    # the widest must first: its 10.5 hours take 12.25 days, so they end on the 13th
    assert actions.iloc[0]["action"] == "Administration and Management: level 1.5 to 2"
    assert actions.iloc[0]["finish"] == pd.Timestamp(2027, 3, 13)
    # from 1 March 2027 to 1 March 2030 are 1,097 days: 1,307.25 x 7 / 1,097 = 8.34 hours a week, in quarters 8.5
    needed = hours_needed(of_29.plan.actions, of_29.plan.milestones, of_29.plan.availability)
    assert needed.hours_per_week == 8.5
    assert plan_finding(of_29.plan) == (
        "Education and Training: level 3 to 3.5 is 429 days late as planned, and 11 more actions are late"
    )


def test_the_plan_closes_every_rated_gap_in_order_and_is_not_proposed_twice(way: Way) -> None:
    gaps = way.stand.gap.now
    reached = way.plan.actions.groupby("skill")["to_level"].max()
    short = gaps[(gaps["shortfall"] > 0) & gaps["rated"]].set_index("skill")["required"]
    assert reached.sort_index().equals(short.sort_index().rename("to_level"))
    assert proposed_actions(way.workbook, gaps) == []
    assert way.plan.problems == ()
    finish = way.plan.schedule.actions.set_index("action")["finish"]
    for name, needs in way.plan.actions.set_index("action")["needs"].items():
        assert all(finish[need] <= finish[str(name)] for need in needs)


def test_the_gap_is_drawn(way: Way) -> None:
    chart = gap_chart(way.stand.gap.now)
    words = texts(drawn(chart))
    assert len(chart.table) == len(way.asked)
    widest = way.stand.gap.now["skill"].iloc[0]
    assert widest in chart.title
    assert any(widest in text for text in words)


def test_the_plan_is_drawn(way: Way) -> None:
    actions = way.plan.schedule.actions
    chart = timeline_chart(way.plan.schedule.pieces, actions.reset_index(), forecasts(way.plan), way.plan.spans, TODAY)
    words = " ".join(texts(drawn(chart)))
    assert f"of {len(actions)} actions will be late" in chart.title
    assert READY in words
    assert str(actions["action"].iloc[0]) in words
