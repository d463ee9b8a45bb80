"""A page as a person reads it and acts on it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.testing.v1 import AppTest

ROOT: Final = Path(__file__).parents[2]
PAGES: Final = {
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "pages").glob("*/*.py")
    if path.parent.name != "parts"
}  # fmt: skip
"""Every page file there is, as "pages/goal/gap.py"."""


def opened(page: str = "") -> AppTest:
    """Open the app in a new session, and a page of it."""
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60).run()
    return sound(app.switch_page(page).run() if page else app)


def sound(app: AppTest) -> AppTest:
    """Give the app after making sure that nothing went wrong in it."""
    assert not app.exception, [found.value for found in app.exception]
    return app


def title(app: AppTest) -> str:
    """Give the one title of the page."""
    (found,) = app.title
    return str(found.value)


def words(app: AppTest) -> str:
    """Give everything that stands on the page as text, in order."""
    kinds = {"title", "subheader", "markdown", "caption", "info", "warning", "error", "success"}
    return "\n".join(str(element.value) for element in app if element.type in kinds)  # type: ignore[union-attr]


def press(app: AppTest, key: str) -> AppTest:
    """Press the button with that key."""
    return sound(app.button(key=key).click().run())


def labels(app: AppTest) -> list[str]:
    """List the labels of all buttons."""
    return [button.label for button in app.button]


def links(app: AppTest) -> list[str]:
    """List the labels of all links to other pages."""
    return [link.label for link in app.page_link]


def unfold(app: AppTest, key: str) -> AppTest:
    """Open the expander with that key."""
    app.session_state[key] = True
    return sound(app.run())


def grid_name(app: AppTest, name: str) -> str:
    """Give the full name of a grid, with what it was filled with."""
    (found,) = (table.key for table in app.data_editor if (table.key or "").startswith(f"grid.{name}@"))
    return str(found)


def send(app: AppTest, widget: str, value: str) -> AppTest:
    """Send a widget's new text as the browser does, where AppTest itself cannot."""
    states = app._tree.get_widget_states()
    states.widgets.append(WidgetState(id=widget, string_value=value))
    return sound(app._run(states))


def table_rows(table: Any) -> list[dict[str, Any]]:
    """Give the rows of a table or grid as the browser gets them, without edits."""
    return [dict(row) for row in pa.ipc.open_stream(table.proto.arrow_data.data).read_all().to_pylist()]


def tables_with(app: AppTest, column: str) -> list[list[dict[str, Any]]]:
    """List the tables on the page that have a column of that name."""
    found = [table_rows(table) for table in app.dataframe]
    return [rows for rows in found if rows and column in rows[0]]


def edit(app: AppTest, name: str, deltas: Mapping[str, Any]) -> AppTest:
    """Edit a grid: send all it has to tell since it was shown, as the browser does."""
    key = grid_name(app, name)
    table = next(table for table in app.data_editor if table.key == key)
    nothing: dict[str, object] = {"edited_rows": {}, "added_rows": [], "deleted_rows": []}
    return send(app, table.proto.id, json.dumps({**nothing, **deltas}))


def choose_rows(app: AppTest, key: str, rows: list[int]) -> AppTest:
    """Choose rows of a table that is read."""
    app.session_state[key] = {"selection": {"rows": rows, "columns": [], "cells": []}}
    return sound(app.run())
