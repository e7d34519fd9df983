"""Answers without a command: which of the bot's questions they are to, and what they say."""
