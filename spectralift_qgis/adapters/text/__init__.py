"""Texts for users: translations, and the core's sentences in the user's language."""
