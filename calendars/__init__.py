"""Meetings as iTIP objects, in and out; pure."""
