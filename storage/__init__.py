"""The journal, the keys, the letters, what is due; the only SQL."""
