"""Which command a message is, and which case it is about."""
