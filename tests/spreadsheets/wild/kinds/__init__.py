"""Tests of core.spreadsheets.wild.kinds."""
