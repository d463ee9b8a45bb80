"""Files in and out: what is written comes back, what is refused says why."""
