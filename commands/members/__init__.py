"""Commands about who is in a case: people, actors, the lead."""
