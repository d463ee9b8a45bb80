"""Every screen opened from app.py on a real database, without a browser."""
