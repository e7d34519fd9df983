"""What the guard does in each room, and how rooms are made, found wrong and told of."""
