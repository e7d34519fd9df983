"""An effect becomes a letter: who it goes to, and its words."""
