"""Tests of core.spreadsheets.wild.comments."""
