"""Writes the golden specs anew: `python -m tests.charts.update_golden`. Look at the drawings before committing them."""

import json

from core.charts.chart import Spec
from tests.charts.golden_charts import CHARTS, FOLDER


def golden_text(spec: Spec) -> str:
    """Give a spec as it stands in its golden file."""
    return json.dumps(spec, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def main() -> None:
    """Write one file for each chart."""
    for name, chart in CHARTS.items():
        (FOLDER / f"{name}.json").write_text(golden_text(chart().spec), encoding="utf-8")


if __name__ == "__main__":
    main()
