"""The hardened Matrix client; with bot/demo the only folder that imports nio."""
