"""Tests of core.spreadsheets.wild."""
