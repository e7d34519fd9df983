"""The gate of consent: what is answered, taken back, made void and run out, and who comes in and who leaves by it."""
