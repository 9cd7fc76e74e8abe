"""The plugin's languages: nothing is left out, nothing is lost in a translation, and QGIS's own language is spoken."""

from __future__ import annotations

import math
import re
import string
import sys
from collections import Counter
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis import paths
from spectralift_qgis.adapters.text import core_sentences
from spectralift_qgis.adapters.text.messages import error_text
from spectralift_qgis.adapters.text.translation import Translation
from spectralift_qgis.core.base.errors import RequestRefused
from spectralift_qgis.core.base.sentence import Sentence, plain
from spectralift_qgis.core.base.words import POINTS
from spectralift_qgis.core.check.fusion import check_request
from spectralift_qgis.core.check.units_and_shift import shift_sentence
from spectralift_qgis.core.harmonise.shift import Shift
from spectralift_qgis.core.request.request import FusionRequest
from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "tools"))
import translations

FIELD = re.compile(r"\{[^{}]*\}")
TAG = re.compile(r"</?\w+[^>]*>")


@pytest.fixture(scope="module")
def shipped(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("i18n")
    translations.release(folder)
    return folder


@pytest.fixture
def speaking(shipped, monkeypatch, qgis_app):
    """Load a language as the plugin does; English is spoken again afterwards."""
    monkeypatch.setattr(paths, "translations", lambda: shipped)
    loaded: list[Translation] = []

    def speak(locale: str) -> Translation:
        loaded.append(Translation(locale))
        return loaded[-1]

    yield speak
    for translation in loaded:
        translation.remove()


def test_the_files_follow_the_source():
    for language in translations.LANGUAGES:
        text = (ROOT / "i18n" / f"spectralift_{language}.ts").read_text("utf-8")
        said = {m.findtext("source") for m in translations.ET.fromstring(text).iter("message")}
        assert said == set(translations.sources()), "run tools/translations.py update"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_none_is_left_untranslated(language):
    assert list(translations.missing(language)) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_filled_in_and_marked_up_is_the_same(language):
    wrong = []
    for source, target in translations.translations(language).items():
        same = all(Counter(found.findall(source)) == Counter(found.findall(target)) for found in (FIELD, TAG))
        ends = [text[: len(text) - len(text.lstrip())] + "|" + text[len(text.rstrip()) :] for text in (source, target)]
        keys = [len(re.findall(r"&\w", text)) for text in (source, target)]
        if not same or ends[0] != ends[1] or keys[0] != keys[1]:
            wrong.append((source, target))
    assert wrong == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_sentence_of_the_core_is_looked_up_and_filled_in_with_its_values(language, speaking):
    assert speaking(language).loaded
    for source, target in translations.translations(language).items():
        fields = [(name, spec) for _, name, spec, _ in string.Formatter().parse(source) if name]
        values = {name: 1234 + i if spec else f"<{name}>" for i, (name, spec) in enumerate(fields)}
        assert core_sentences.in_user_language(Sentence(source, **values)) == target.format(**values)


def test_a_sentence_in_a_sentence_is_looked_up_too_and_other_text_stays(speaking):
    speaking("de")
    sentence = Sentence("The {role}: {reason}", role=Sentence("north"), reason=plain("no such device"))
    assert core_sentences.in_user_language(sentence).endswith("no such device")
    assert "Norden" in core_sentences.in_user_language(sentence)
    assert core_sentences.in_user_language("There is no file {path}. Check the path.").startswith("There is")


def test_a_refusal_is_in_the_users_language(speaking, tmp_path):
    def refusal() -> str:
        missing = str(tmp_path / "there is no such file, check the path.tif")
        with pytest.raises(RequestRefused) as refused:
            check_request(FusionRequest(missing, missing, str(tmp_path / "out.tif"), sensor="ikonos"))
        return error_text(refused.value)

    english = refusal()
    speaking("de_AT")
    german = refusal()
    assert "There is no file" in english and "There is no file" not in german
    assert str(tmp_path) in german and "Prüfen Sie" in german


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_shift_is_told_with_its_compass_point_in_the_users_language(language, speaking):
    """Eight directions, and as many sentences, none of which has an English word of a direction left."""
    angles = [i * math.pi / 4 for i in range(8)]
    said = [shift_sentence(Shift(math.cos(a), math.sin(a), (3.0, 4.0), 0.9), 30.0) for a in angles]
    assert [re.findall(r"to the (\S+)\.", text) for text in said] == [[point] for point in POINTS]
    speaking(language)
    told = [core_sentences.in_user_language(text) for text in said]
    assert len(set(told)) == 8 and all("30 m (5.0 " in text for text in told)
    assert [text for text in told if re.search(r"\b(north|east|south|west|of)\b", text)] == []


def test_a_language_there_is_none_for_stays_english(speaking):
    assert not speaking("xx_YY").loaded
    assert QCoreApplication.translate("SpectraLift", "Sharpening") == "Sharpening"


def test_a_language_can_be_left_again(speaking):
    translation = speaking("fr")
    assert QCoreApplication.translate("SpectraLift", "Sharpening") != "Sharpening"
    translation.remove()
    assert QCoreApplication.translate("SpectraLift", "Sharpening") == "Sharpening"
