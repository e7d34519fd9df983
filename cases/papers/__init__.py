"""A paper with consent: registered, confirmed, renewed, taken back, voided, restored."""
