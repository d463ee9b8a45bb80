"""How a sheet lies: its blocks, headers, rows and columns, and what is prose or a form."""
