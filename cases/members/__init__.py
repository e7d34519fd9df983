"""Who comes into a case, leaves it and returns."""
