"""Commands about exceptions, the certifier's answer, and maturity."""
