"""Sentences of the core in the user's language, by looking up their templates."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.core.base.sentence import Sentence


def in_user_language(text: str) -> str:
    """Return a `Sentence` in QGIS's language, its values included; other text unchanged."""
    if not isinstance(text, Sentence):
        return text
    values = {name: in_user_language(v) if isinstance(v, str) else v for name, v in text.values.items()}
    return QCoreApplication.translate("SpectraLift", text.template).format(**values)
