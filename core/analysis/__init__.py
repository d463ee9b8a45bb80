"""What a workbook means: gap, readiness, schedule, progress. Pure functions; `today` is an argument."""
