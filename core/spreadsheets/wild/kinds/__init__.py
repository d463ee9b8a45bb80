"""What a table is, and how each kind is read."""
