"""Commands about a case as a whole: opened, shown, moved on, closed, extracted."""
