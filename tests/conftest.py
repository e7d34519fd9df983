"""What holds for every test: Hypothesis judges answers, not how fast a shared machine gave them."""

from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.load_profile("house")
