"""Tests of core.spreadsheets.wild.layout."""
