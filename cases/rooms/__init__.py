"""Who may be in which room, who comes, who leaves, and what may be spoken of there."""
