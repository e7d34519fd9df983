"""What a midnight or a birthday changes, and what is told ahead."""
