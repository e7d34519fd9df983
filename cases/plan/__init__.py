"""The individual plan: its actions, who owns them, and who is reminded."""
