"""The comments on cells, and what stands beside a level without a column."""
