"""Dates, times and lengths as people write them, and what clocks in Stockholm show: one grammar for all."""
