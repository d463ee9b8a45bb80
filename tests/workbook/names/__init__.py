"""Tests of names that may mean the same."""
