"""Who has said yes to what, what holds of it today, and how a yes is taken back."""
