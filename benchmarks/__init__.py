"""How fast Trellis is, each figure beside a floor measured in the same run; see docs/performance.md."""
