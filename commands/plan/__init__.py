"""Commands about the plan: what was promised, by whom, and until when."""
