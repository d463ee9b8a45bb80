"""Tests of core.spreadsheets.wild.colours."""
