"""Commands about what a birthday changes."""
