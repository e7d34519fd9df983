"""Commands about the plan: what was promised, who owns it, and until when."""
