"""What was understood as rows of the workbook, ready for the preview."""
