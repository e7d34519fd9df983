"""What happens across the cases of a unit: who looks after them, who reads the log, the model they follow."""
