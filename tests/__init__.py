"""Tests of Trellis; the folders mirror those they test."""
