"""How each kind of fact changes a case: one module a topic, each called by one line of cases/fold.py."""
