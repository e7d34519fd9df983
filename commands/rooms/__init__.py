"""Commands about who is in a room, and what may be spoken of there."""
