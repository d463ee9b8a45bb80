"""The chart of the six drivers: what is least met, and what is not required at all."""

import pandas as pd

from core.charts.drivers import driver_chart
from tests.charts.frames import DRIVERS, NAN, drawn, texts


def shares(*met: float) -> pd.DataFrame:
    """Make drivers with these shares met."""
    return DRIVERS.head(len(met)).assign(share_met=list(met))


def test_the_driver_with_the_lowest_share_is_named_and_set_in_bold() -> None:
    chart = driver_chart(DRIVERS)
    assert chart.title == "Leadership is the least met driver, at 20%"
    assert list(chart.frame.loc[chart.frame["strong"], "name"]) == ["Leadership"]


def test_equals_are_named_together() -> None:
    assert driver_chart(shares(0.5, 0.5, 1.0)).title == "Technical and communication are the least met drivers, at 50%"
    assert driver_chart(shares(0.5, 0.5)).title == "Every driver that is required is met to 50%"


def test_share_and_requirements_stand_beside_each_bar() -> None:
    words = texts(drawn(driver_chart(DRIVERS), 340))
    assert "Technical · 64%, 5 requirements" in words
    assert "Leadership · 20%, 1 requirement" in words
    assert "Strategic thinking · nothing required" in words


def test_almost_everything_is_not_shown_as_everything() -> None:
    assert "Flexibility · 99%, 1 requirement" in texts(drawn(driver_chart(DRIVERS)))


def test_every_driver_met_and_no_driver_required_are_told_apart() -> None:
    assert driver_chart(shares(1.0, NAN)).title == "Every driver with a requirement is fully met"
    assert driver_chart(shares(NAN, NAN)).title == "No driver has a requirement yet"


def test_the_only_driver_required_is_said_to_be_the_only_one() -> None:
    assert driver_chart(shares(0.4, NAN)).title == "Technical is the only driver required: 40% met"


def test_the_text_alternative_names_shares_and_what_is_not_required() -> None:
    alt = driver_chart(DRIVERS).alt
    assert "leadership (20%, 1 requirement)" in alt
    assert alt.endswith("Nothing required: strategic thinking.")


def test_the_table_has_blanks_where_nothing_is_required_or_rated() -> None:
    table = driver_chart(DRIVERS).table.set_index("Driver")
    assert table.loc["technical", "Met, %"] == 64.0
    assert table["Met, %"].isna().to_dict()["strategic thinking"]
    assert table["Mean level"].isna().to_dict()["network"]


def test_a_driver_of_which_nothing_is_rated_is_not_called_the_least_met() -> None:
    unrated = shares(0.5, 0.0, 1.0).assign(requirements=[4, 2, 1], not_rated=[1, 2, 0])
    assert driver_chart(unrated).title == "Technical is the least met driver, at 50%; 1 not rated"
    assert "Communication · not rated, 2 requirements" in texts(drawn(driver_chart(unrated)))
    assert driver_chart(unrated.assign(not_rated=unrated["requirements"])).title == "No requirement is rated yet"
