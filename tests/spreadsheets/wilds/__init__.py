"""Spreadsheets as people keep them, made with their truth: what a reader must find, may ask and must not invent."""
