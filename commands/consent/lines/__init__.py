"""What stands on the lines below a command of consent."""
