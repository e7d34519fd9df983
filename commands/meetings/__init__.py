"""Commands about meetings: called, moved, cancelled, shown."""
