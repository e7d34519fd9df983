"""Meetings as iTIP objects, out and in, and mails that carry them; pure."""
