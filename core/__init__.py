"""Trellis without its screen: workbook, analysis, spreadsheets, store and charts."""
