"""Mail as a way out: a mail as bytes, and its handing over to a mail server."""
