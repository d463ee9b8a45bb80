"""What the drop-downs of a workbook say: which lists are there to choose from, and which levels there are."""
