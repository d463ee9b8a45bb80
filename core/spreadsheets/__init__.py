"""Files in and out: the template, the reader with its preview, CSV, and the data dictionary."""
