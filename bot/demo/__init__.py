"""A whole case played on an embedded homeserver."""
