"""Which machine the figures are from: processor, memory, system, versions, day and load."""

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

_PACKAGES = ("streamlit", "pandas", "pyarrow", "altair", "sqlalchemy", "python-calamine", "playwright")


def machine() -> str:
    """Describe it in a few lines of Markdown."""
    return "\n".join(
        [
            f"- Measured {datetime.now(tz=UTC):%Y-%m-%d %H:%M} UTC, {_load()}.",
            f"- {_processor()}, {os.cpu_count()} cores, {_memory()}, {platform.platform()}.",
            f"- Python {platform.python_version()}; {', '.join(f'{name} {version(name)}' for name in _PACKAGES)}.",
            "",
        ]
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def _memory() -> str:
    if not hasattr(os, "sysconf") or "SC_PHYS_PAGES" not in os.sysconf_names:
        return "memory not known"
    return f"{os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') / 2**30:.0f} GiB of memory"


def _load() -> str:
    return f"load {os.getloadavg()[0]:.1f} at the end" if hasattr(os, "getloadavg") else "load not known"
