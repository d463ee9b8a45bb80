"""Tests of core.spreadsheets.wild.levels."""
