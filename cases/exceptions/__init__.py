"""Exceptions about a guardian, the certifier who is asked of them, and who lives protected."""
