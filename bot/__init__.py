"""The running program: the only place with side effects."""
