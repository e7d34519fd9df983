"""The parts of a case, one module a topic; cases/folding says under the same names how facts change them."""
