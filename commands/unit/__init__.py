"""Commands across the cases of a unit: its cases, who is away, its working models."""
