"""A job advertisement: its text out of a file, and the skills that it asks for."""
