"""Sentences of the core in the user's language: the template is looked up, and filled in with the same values."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.core.base.sentence import Sentence


def in_user_language(text: str) -> str:
    """Return a sentence of the core in the language that QGIS speaks; text that is no `Sentence` stays as it is."""
    if not isinstance(text, Sentence):
        return text
    values = {name: in_user_language(v) if isinstance(v, str) else v for name, v in text.values.items()}
    return QCoreApplication.translate("SpectraLift", text.template).format(**values)
