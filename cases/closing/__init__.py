"""Meetings that are over: what they came to, and what is asked of one that nobody has closed."""
