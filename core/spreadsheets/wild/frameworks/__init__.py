"""Frameworks of one's own: roles that are the steps of a ladder."""
