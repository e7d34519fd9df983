"""What happens across the cases of a unit: who looks after them, who is away, the model they follow."""
