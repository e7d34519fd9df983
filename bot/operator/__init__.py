"""What the operator runs and reads beside the bot: checks, audits, keys, models, the command line's words."""
