"""The windows in other languages, and in one of 120 % length: nothing is cut, and nothing is left in English."""

from __future__ import annotations

import functools
import json
import math
import re
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyqtgraph")
pytest.importorskip("qgis.core")

from qgis.core import Qgis, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from spectralift_qgis import paths
from spectralift_qgis.adapters import settings
from spectralift_qgis.adapters.text import core_sentences
from spectralift_qgis.adapters.text.translation import Translation
from spectralift_qgis.adapters.torch_install import jobs
from spectralift_qgis.core.base.errors import RequestRefused
from spectralift_qgis.core.check.fusion import check_request
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.spectral.response.sensors import sensor_index
from spectralift_qgis.evaluation.sample.files import SENSOR, write_sample
from spectralift_qgis.gui.fusion.dialog import FusionDialog
from spectralift_qgis.gui.fusion.runs import FusionRuns
from spectralift_qgis.gui.options.options_page import OptionsFactory
from spectralift_qgis.gui.options.torch_page import TorchPage
from spectralift_qgis.gui.profiles.actions import ProfileActions
from spectralift_qgis.gui.widgets.help_window import HelpWindow
from tests.adapters.torch_install.wheels import bare_python
from tests.conftest import ROOT
from tests.gui.conftest import photograph, settle, wait_for
from tests.gui.fitting import SCREEN_PX, WORD, cut, untranslated

sys.path.insert(0, str(ROOT / "tools"))
import translations

__all__ = ["bare_python"]

pytestmark = pytest.mark.usefixtures("settings_kept")

LONG = "la"
"""The pseudo-language goes under Latin's name: QTranslator wants one of two letters."""
LANGUAGES = {LONG: "long", **{language: language for language in translations.LANGUAGES}}
NARROW_PX = 369
"""A dock of 36 % in a window of 1024 pixels."""
ANSWER_S = 120.0

KEPT = re.compile(
    r"<[^>]+>|\{[^{}]*\}|&(?=\w)|\*\.\w+|https?://\S+|`[^`]*`"
)  # tags, fields, shortcuts, file types: a translation keeps them
ACCENTS = str.maketrans("aeiouyncAEIOUYNC", "áéíöüýñçÁÉÍÖÜÝÑÇ")


def lengthened(text: str) -> str:
    """Return a text a fifth longer, with an accent in every word, and all that a program reads in it as it was."""
    pieces, kept = KEPT.split(text), KEPT.findall(text)
    longer = [re.sub(r"[^\W\d_]{2,}", lambda word: _longer(word.group()), piece) for piece in pieces]
    return "".join(a + b for a, b in zip(longer, [*kept, ""]))


def _longer(word: str) -> str:
    accented = word.translate(ACCENTS)
    if accented.isascii():
        accented = accented[:-1] + "š"
    return accented + "ñ" * math.ceil(0.22 * len(word))


def test_the_long_language_is_a_fifth_longer_and_keeps_what_is_filled_in():
    sources = [s for s in translations.sources() if len(s) > 10]
    longer = [lengthened(s) for s in sources]
    assert sum(map(len, longer)) >= 1.2 * sum(map(len, sources))
    assert [KEPT.findall(s) for s in sources] == [KEPT.findall(t) for t in longer]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory) -> Path:
    """The plugin's translations and the long one, as files that Qt loads."""
    with pytest.MonkeyPatch.context() as patched:
        source = tmp_path_factory.mktemp("source")
        folder = tmp_path_factory.mktemp("i18n")
        translations.release(folder)
        patched.setattr(translations, "I18N", source)
        patched.setattr(translations, "LANGUAGES", (LONG,))
        translations.update({LONG: {s: lengthened(s) for s in translations.sources()}})
        translations.release(folder, source)
        return folder


@pytest.fixture(params=list(LANGUAGES))
def language(request, shipped, monkeypatch, qgis_app):
    """Speak a language; its name in file names is given."""
    monkeypatch.setattr(paths, "translations", lambda: shipped)
    translation = Translation(request.param)
    assert translation.loaded
    yield LANGUAGES[request.param]
    translation.remove()


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> dict[str, str]:
    return write_sample(str(tmp_path_factory.mktemp("sample")))


class Looking:
    """Keeps a picture of each window it is shown, and what is wrong there: cut off, or left in English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.wrong: list[str] = []

    def __call__(self, window: QWidget, name: str, widest_px: int = SCREEN_PX) -> None:
        settle()
        photograph(window, f"{self.language}_{name}", least_colours=8)
        found = cut(window, widest_px)
        if self.language == LANGUAGES[LONG]:
            found += untranslated(window, _names())
        self.wrong += [f"{name}: {said}" for said in found if f"{name}: {said}" not in self.wrong]

    def judge(self) -> None:
        assert not self.wrong, "\n".join(["", *self.wrong])


@pytest.fixture
def look(language) -> Looking:
    return Looking(language)


@functools.lru_cache(maxsize=1)
def _names() -> re.Pattern[str]:
    """Return what stays in every language: paths, sensors, products, units, and what options are called in commands."""
    sensors = [name for e in sensor_index() for name in (e.name, e.maker, *e.bands)]
    words = [
        "SpectraLift",
        "PyTorch",
        "NVIDIA",
        "CUDA",
        "QGIS",
        f"QGIS {Qgis.QGIS_VERSION}",  # with the place that the release is named after
        "GeoTIFF",
        "ENVI",
        "PyPI",
        "pip download torch",
        "water-vapour",
    ]
    options = ["default", "auto", "cuda", "float32", "int16", "uint16", "float64"]
    exact = sorted({*sensors, *words, *options}, key=len, reverse=True)
    return re.compile(
        rf"(?:~|/)[\w.~-]*/[\w./~-]+|download\.pytorch\.org|(?<!\w)(?:{'|'.join(map(re.escape, exact))})(?!\w)"
    )


@pytest.fixture
def dialog(iface, language):
    iface.window.show()
    runs = FusionRuns(iface)
    dialog = FusionDialog(runs, iface.window)
    dialog.show()
    settle()
    yield dialog
    dialog.unload()
    runs.unload()
    dialog.deleteLater()
    settle()


def known(dialog: FusionDialog) -> None:
    wait_for(lambda: not dialog.preflight.busy and dialog._outlook is not None, ANSWER_S)


def test_the_fusion_dialog(dialog, sample, look, tmp_path):
    """Empty, filled, opened up, and with something wrong in many fields."""
    look(dialog, "dialog_empty")
    hsi, msi = QgsRasterLayer(sample["lr_hsi"], "HSI 30 m"), QgsRasterLayer(sample["hr_msi"], "MSI 3.75 m")
    QgsProject.instance().addMapLayers([hsi, msi])
    dialog.hsi.set_layer(hsi)
    dialog.msi.set_layer(msi)
    dialog.sensor.set_sensor(SENSOR)
    known(dialog)
    look(dialog, "dialog_filled")
    dialog.bands_box.setCollapsed(False)
    settle()
    look(dialog, "dialog_bands")
    dialog.bands_box.setCollapsed(True)
    dialog.advanced_box.setCollapsed(False)
    settle()
    look(dialog, "dialog_advanced")
    dialog.advanced.bad_bands.setText("9999")
    dialog.advanced.hsi_wavelengths.setText("400, 410")
    dialog.output.setFilePath(str(tmp_path / "none" / "out.tif"))
    dialog.advanced.model.setFilePath(str(tmp_path / "none" / "model.npz"))
    known(dialog)
    look(dialog, "dialog_errors")
    dialog.resize(dialog.width(), 1300)
    look(dialog, "dialog_errors_whole")
    look.judge()


@pytest.mark.parametrize("language", [LONG], indirect=True)
@pytest.mark.parametrize("wavelengths", ["400,410", "nowhere.csv", "1e9:2e9"])
def test_a_refusal_is_translated_to_its_last_word(language, wavelengths, sample, tmp_path):
    request = FusionRequest(
        sample["lr_hsi"], sample["hr_msi"], str(tmp_path / "o.tif"), sensor=SENSOR, hsi_wavelengths=wavelengths
    )
    with pytest.raises(RequestRefused) as refused:
        check_request(request)
    for problem in refused.value.problems:
        told = core_sentences.in_user_language(problem.message)
        left = _names().sub(" ", told.replace(wavelengths, ""))
        assert [word for word in WORD.findall(left) if word.isascii()] == [], told


def test_the_options_page(look):
    page = OptionsFactory().createWidget()
    page.resize(720, 560)
    page.show()
    look(page, "options")
    page.close()
    page.deleteLater()
    settle()
    look.judge()


def test_the_page_that_gets_pytorch(bare_python, tmp_path, look):
    settings.save(settings.Settings(python=bare_python, packages=str(tmp_path / "python3")))
    page = TorchPage()
    page.show()
    wait_for(lambda: page.target is not None, ANSWER_S)
    look(page, "torch")
    page.choice.offline.setChecked(True)
    page.choice.folder.setFilePath(str(tmp_path / "none"))
    page.install.click()
    wait_for(lambda: not page._jobs.busy, ANSWER_S)
    settle()
    look(page, "torch_error")
    page.close()
    jobs.leave()
    settle()
    look.judge()


def test_the_profile_dock(iface, sample, look):
    """Without an image, then with two pins, as narrow as it is in a small window, and wide."""
    iface.window.show()
    actions = ProfileActions(iface)
    dock = actions.show()
    dock.setFloating(True)
    dock.resize(NARROW_PX, 700)
    look(dock, "dock_empty", NARROW_PX)
    layers = {
        "lr": QgsRasterLayer(sample["lr_hsi"], "HSI 30 m"),
        "msi": QgsRasterLayer(sample["hr_msi"], "MSI 3.75 m"),
        "sr": QgsRasterLayer(sample["truth"], "HSI × MSI"),
    }
    QgsProject.instance().addMapLayers(list(layers.values()))
    iface.canvas.setDestinationCrs(layers["msi"].crs())
    dock.show_layers(layers, SENSOR)
    points = json.loads(Path(sample["points"]).read_text())
    for point in points[:2]:
        dock.pin(QgsPointXY(point["x"], point["y"]))
    dock.pin(QgsPointXY(0, 0))  # outside of all
    settle()
    look(dock, "dock_narrow", NARROW_PX)
    dock.resize(760, 700)
    look(dock, "dock_wide")
    actions.unload()
    settle()
    look.judge()


def test_the_help_window(language, look):
    window = HelpWindow("fusion-dialog")
    window.show()
    settle()
    photograph(window, f"{language}_help", least_colours=8)
    assert cut(window) == []
    window.close()
    settle()


# ── the eye itself


@pytest.fixture
def window(qgis_app):
    window = QWidget()
    QHBoxLayout(window)
    yield window
    window.close()
    window.deleteLater()
    settle()


TEXT = "a text that is quite a bit wider than this"


@pytest.mark.parametrize(
    "plant",
    [
        lambda: QLabel(TEXT),
        lambda: QPushButton(TEXT),
        lambda: _wrapped(QLabel(TEXT)),
        lambda: _placeholder(QLineEdit()),
    ],
    ids=["label", "button", "wrapped", "placeholder"],
)
def test_what_is_cut_is_seen(window, plant):
    widget = plant()
    window.layout().addWidget(widget)
    window.show()
    window.resize(640, 80)
    settle()
    assert cut(window) == []
    widget.setFixedSize(60, 20)
    settle()
    assert len(cut(window)) == 1 and "needs" in cut(window)[0]


def _wrapped(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    return label


def _placeholder(line: QLineEdit) -> QLineEdit:
    line.setPlaceholderText(TEXT)
    return line


def test_a_window_wider_than_the_screen_is_seen(window):
    window.setMinimumWidth(1281)
    window.show()
    settle()
    assert any("of 1280" in said for said in cut(window))


def test_english_among_the_long_words_is_seen(window):
    for text in (lengthened("Save the spectra"), "Save the spectra", "SpectraLift"):
        window.layout().addWidget(QLabel(text))
    assert [said.split(":")[0] for said in untranslated(window, _names())] == ["QLabel «Save the spectra»"]
