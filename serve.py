"""Starts Trellis on this machine: `python serve.py [--port N]`.

The server imports what charts need, draws one, and freezes the garbage collector before it takes the first visitor:
that halves the first visitor's wait and makes every rerun two to three times faster (docs/performance.md).
"""

import argparse
import gc
import inspect
import os
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.runtime.pages_manager import PagesManager

from core.analysis.gap import driver_roll_up
from core.analysis.targets import standing
from core.charts.drivers import driver_chart
from core.charts.gap import gap_chart
from core.store import StoreRefusedError, open_store
from core.store.place import database_url, place_in_words
from core.workbook.rows import Workbook

ROOT = Path(__file__).parent
CONFIG = {"runner.postScriptGC": False}
"""Python tidies its memory up by itself; Streamlit would search all of it after every run (docs/performance.md)."""

HOST = "127.0.0.1"


def warm_up() -> None:
    """Do once what every first visitor would wait for."""
    for part in (ROOT / "pages" / "parts").glob("*.py"):
        import_module(f"pages.parts.{part.stem}")
    stand = standing(Workbook(), datetime.now(tz=UTC).date())
    gap_chart(stand.gap.now)
    driver_chart(driver_roll_up(stand.gap.now, stand.levels))
    open_store(database_url(os.environ)).close()
    inspect.stack()  # it reads every module once; Streamlit would do so while it draws its first element
    # Streamlit takes a folder called pages/ for its old automatic pages until the first st.navigation has run, and
    # shows "Page not found" over the first deep link after a start. Can go when 1.67's PagesManager does.
    PagesManager.uses_pages_directory = False


@asynccontextmanager
async def warm_start(_app: st.App) -> AsyncIterator[dict[str, Any]]:
    """Warm up before the first visitor, and keep the collector away from what never goes."""
    warm_up()
    gc.collect()
    gc.freeze()
    yield {}


app = st.App(ROOT / "app.py", lifespan=warm_start)


def port_is_taken(port: int) -> bool:
    """Tell whether something listens on that port of this machine."""
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) == 0


def main() -> None:
    """Say where Trellis will be and where its data lives, then serve until stopped."""
    parser = argparse.ArgumentParser(description="Start Trellis on this machine.")
    parser.add_argument("--port", type=int, default=8501, help="port on 127.0.0.1 (8501)")
    port = parser.parse_args().port
    if port_is_taken(port):
        sys.exit(
            f"Port {port} is in use: Trellis may be running already at http://{HOST}:{port}. "
            f"Stop it, or choose another port: make run PORT={port + 1}"
        )
    url = database_url(os.environ)
    try:
        open_store(url).close()
    except StoreRefusedError as refused:
        sys.exit(str(refused))
    os.chdir(ROOT)
    sys.argv = sys.argv[:1]
    sys.stdout.write(f"\n  Trellis: http://{HOST}:{port}\n  Data:    {place_in_words(url)}\n\n")
    sys.stdout.flush()
    with suppress(KeyboardInterrupt):  # Ctrl-C is how one stops it
        app.run(config=CONFIG | {"server.port": port, "server.address": HOST})


if __name__ == "__main__":
    main()
