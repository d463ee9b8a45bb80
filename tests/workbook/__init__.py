"""The workbook: what cells take, how rows are checked, what changes between two states."""
