"""Tests of core.roles."""
