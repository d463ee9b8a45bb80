"""The workbook, declared once: its sheets, the kinds of their cells, its rows as values, its border checks."""
