"""Tests of core.spreadsheets.wild.frameworks."""
