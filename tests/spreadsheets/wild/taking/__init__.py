"""Tests of core.spreadsheets.wild.taking."""
