"""The colours of cells, where they carry meaning."""
