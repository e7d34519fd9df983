"""Who may be in which room and why, and what may be spoken of there."""
