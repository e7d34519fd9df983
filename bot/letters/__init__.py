"""How an effect becomes words in somebody's room: addressed, worded, asked once more, posted."""
