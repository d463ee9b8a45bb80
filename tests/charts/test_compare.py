"""Several roles side by side: the readiest first in words, musts beside every number."""

import pandas as pd

from core.charts.compare import SELECTION, targets_chart
from tests.charts.frames import NAN, TARGETS, drawn, texts


def test_the_readiest_role_is_named_with_its_musts() -> None:
    assert targets_chart(TARGETS).title == "Product owner is closest: readiness 72, no musts"
    assert targets_chart(TARGETS.head(1)).title == "Lead analyst: readiness 64, musts 5 of 8"


def test_roles_that_require_nothing_are_said_to() -> None:
    blank = TARGETS.assign(readiness=NAN)
    assert targets_chart(blank).title == "Nothing is required of these roles yet"
    assert targets_chart(blank.head(1)).title == "Nothing is required of this role yet"
    assert targets_chart(TARGETS.head(0)).title == "No role to compare yet"


def test_readiness_never_stands_without_its_musts() -> None:
    for width in (340, 900):
        words = texts(drawn(targets_chart(TARGETS), width))
        assert any(text.startswith("Lead analyst · 64, musts 5 of 8") for text in words)
        assert "Head of data · nothing required yet" in words


def test_roles_stand_in_the_order_given() -> None:
    assert list(targets_chart(TARGETS).frame["name"]) == ["Lead analyst", "Product owner", "Head of data"]


def test_the_text_alternative_has_every_role() -> None:
    assert targets_chart(TARGETS).alt == (
        "Readiness by role, 0 to 100: Lead analyst (64, musts 5 of 8, over raters 55 to 70), Product owner (72, no "
        "musts, over raters 72) and Head of data (nothing required yet)."
    )


def test_the_table_has_readiness_range_provable_and_musts() -> None:
    table = targets_chart(TARGETS).table.set_index("Role")
    assert list(table.loc["Lead analyst"]) == [64.2, 55.0, 70.0, 41.0, 5, 8]
    assert table.loc["Head of data", "Readiness":"Provable"].isna().all()


def test_a_click_selects_the_role() -> None:
    chosen = [param for param in targets_chart(TARGETS).spec["params"] if "select" in param]
    assert [(param["name"], param["select"]["fields"]) for param in chosen] == [(SELECTION, ["name"])]


def test_many_roles_are_cut_to_forty_and_said_to_be() -> None:
    many = pd.concat([TARGETS.head(1)] * 60)
    chart = targets_chart(many)
    assert len(chart.frame) == 40
    assert any(text.startswith("40 of 60 shown") for text in texts(drawn(chart)))
