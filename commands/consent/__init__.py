"""Commands about consent: papers, answers, withdrawals, and what holds today."""
