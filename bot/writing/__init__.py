"""An effect becomes a letter: whom it goes to, and its words."""
