"""Tests of core.charts."""
