"""Files in and out: template, export, reader and import."""
