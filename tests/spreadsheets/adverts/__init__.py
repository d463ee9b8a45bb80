"""Tests of reading job advertisements."""
