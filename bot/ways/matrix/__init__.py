"""The hardened Matrix client; with bot/demo the only folder that imports nio."""

from bot.ways.matrix.overrides.loading import put_off

put_off()
