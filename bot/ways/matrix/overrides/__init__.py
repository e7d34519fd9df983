"""What we lean on inside nio and change there, one file a concern; each has a test in tests/contracts."""
