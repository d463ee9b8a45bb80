"""One module each step, in order of their numbers."""
