"""What one of the family says in plain words, read; what follows from it is decided elsewhere."""
