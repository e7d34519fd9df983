"""A cry for help: words that may mean danger to life or health, however they are spelt."""

from commands.speech import Speech


def is_danger(text: str, speech: Speech) -> bool:
    """Whether the words may tell of danger; heard before all else but withdrawal, and also after *stopp*."""
    del text, speech
    return False
