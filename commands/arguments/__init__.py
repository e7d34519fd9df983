"""What several commands read alike: people, parties, several items, or nothing at all."""
