"""The only place where words are."""
