"""The young person and the guardians: their way in, what they get to know, and their silence."""
