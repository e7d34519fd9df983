"""The ways out of the house and in: at each door a letter becomes what goes out, and what comes in becomes words."""
