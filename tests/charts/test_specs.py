"""What holds for every chart: its spec is the golden one, it draws, it fits both themes and a phone, it never fails."""

import ast
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from core.charts import chart as chart_module
from core.charts.chart import Chart
from core.charts.theme import DARK_BACKGROUND, INK_ON_DARK, INK_ON_LIGHT, LIGHT_BACKGROUND
from tests.charts.frames import drawn, texts
from tests.charts.golden_charts import CHARTS, EMPTY, FOLDER
from tests.charts.update_golden import golden_text

ALL = [pytest.param(make, id=name) for name, make in CHARTS.items()]
NOTHING = [pytest.param(make, id=name) for name, make in EMPTY.items()]


@pytest.mark.parametrize("name", CHARTS)
def test_the_spec_is_the_golden_one(name: str) -> None:
    golden = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    assert golden_text(CHARTS[name]().spec) == golden, "look at it, then: python -m tests.charts.update_golden"


@pytest.mark.parametrize("make", ALL)
def test_the_title_and_the_key_are_drawn_on_a_desk_and_on_a_phone(make: Callable[[], Chart]) -> None:
    chart = make()
    for width in (900, 340):
        words = texts(drawn(chart, width))
        assert chart.title in words
        params = {param["name"]: param.get("value") for param in chart.spec["params"]}
        key = params["key_wide" if width > chart_module.NARROW else "key_narrow"]
        assert " ".join(" ".join(key).split()) in words


@pytest.mark.parametrize("make", ALL)
def test_words_follow_the_background_so_that_one_spec_serves_both_themes(make: Callable[[], Chart]) -> None:
    chart = make()
    light, dark = drawn(chart, background=LIGHT_BACKGROUND), drawn(chart, background=DARK_BACKGROUND)
    assert INK_ON_LIGHT in light
    assert INK_ON_LIGHT not in dark
    assert INK_ON_DARK in dark
    assert INK_ON_DARK not in light


@pytest.mark.parametrize("make", ALL)
def test_the_spec_carries_no_data_no_background_and_fills_its_container(make: Callable[[], Chart]) -> None:
    spec = make().spec
    assert not {"data", "datasets", "config", "background"} & spec.keys()
    assert spec["width"] == "container"
    assert isinstance(spec["height"], int)


@pytest.mark.parametrize("make", ALL)
def test_every_field_of_the_spec_is_a_column_of_the_frame(make: Callable[[], Chart]) -> None:
    chart = make()
    fields: set[str] = set()

    def collect(part: object) -> None:
        if isinstance(part, dict):
            fields.update({part["field"]} if isinstance(part.get("field"), str) else set())
            fields.update(part["fields"] if isinstance(part.get("fields"), list) else [])
            for inner in part.values():
                collect(inner)
        elif isinstance(part, list):
            for inner in part:
                collect(inner)

    collect(chart.spec)
    assert fields <= set(chart.frame.columns)


@pytest.mark.parametrize("make", ALL)
def test_a_second_chart_of_the_same_shape_shares_the_compiled_layers(make: Callable[[], Chart]) -> None:
    assert make().spec["layer"] is make().spec["layer"]


@pytest.mark.parametrize("make", NOTHING)
def test_nothing_to_draw_is_said_and_not_an_error(make: Callable[[], Chart]) -> None:
    chart = make()
    assert chart.frame.empty
    assert len(chart.frame.columns) > 0
    assert chart.table.empty
    assert chart.title[0].isupper()
    assert chart.alt.startswith("No ")
    assert chart.title in texts(drawn(chart))


def test_streamlit_takes_every_chart_as_a_frame_and_a_spec() -> None:
    def page() -> None:
        import streamlit as st  # noqa: PLC0415 - AppTest runs this function's source on its own

        from tests.charts.golden_charts import CHARTS, EMPTY  # noqa: PLC0415

        for number, make in enumerate([*CHARTS.values(), *EMPTY.values()]):
            chart = make()
            st.vega_lite_chart(chart.frame, chart.spec, key=f"chart.{number}", alt=chart.alt)

    at = AppTest.from_function(page, default_timeout=60).run()
    assert not at.exception
    assert len(at.get("vega_lite_chart")) == len(CHARTS) + len(EMPTY)


def test_channels_are_objects_because_string_shorthands_are_ten_times_slower() -> None:
    shorthands: list[tuple[str, int]] = []
    for path in Path(chart_module.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "encode":
                values = [*node.args, *(keyword.value for keyword in node.keywords)]
                shorthands += [(path.name, node.lineno) for value in values if isinstance(value, ast.Constant)]
    assert shorthands == []


@pytest.mark.parametrize("make", ALL)
def test_the_table_and_the_frame_are_frames_with_unique_columns(make: Callable[[], Chart]) -> None:
    chart = make()
    for frame in (chart.frame, chart.table):
        assert isinstance(frame, pd.DataFrame)
        assert frame.columns.is_unique
