"""Meetings: who is called, with which calendar object, how often, and what is on the agenda."""
