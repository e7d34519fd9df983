"""The one gate for what the server says: bytes become JSON, and JSON becomes what the bot may use (N4)."""
