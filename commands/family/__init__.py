"""What the family says in plain words, and commands about what the family is told."""
