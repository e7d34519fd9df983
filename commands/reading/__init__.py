"""A command's words: made plain, cut up, and read as values of the domain."""
