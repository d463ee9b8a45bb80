"""Tests of the store, on a SQLite file and on a real PostgreSQL server."""
