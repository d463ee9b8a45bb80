"""Tests of core.spreadsheets.wild.legends."""
