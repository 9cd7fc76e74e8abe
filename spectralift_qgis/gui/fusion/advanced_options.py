"""What few people change: how it is trained, where it is computed, what else is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.gui import QgsFileWidget, QgsSpinBox
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from spectralift_qgis.adapters import settings
from spectralift_qgis.adapters.layers import output_format
from spectralift_qgis.core.request.request import DEVICES, DTYPES, EXPECT, RADIOMETRY, REFINE
from spectralift_qgis.core.train.options import PRESETS
from spectralift_qgis.gui.widgets.field_note import FieldNote
from spectralift_qgis.gui.widgets.next_name import NextName

translate = QCoreApplication.translate

LEAST_LETTERS = 24
"""What a choice shows of itself at least."""


class AdvancedOptions(QWidget):
    """A form. `values` are fields of a FusionRequest; but "quality" is yes or no here, and "format" may be auto.

    notes: what is wrong, by the field of a request; "advanced" is for what has no field here.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.notes: dict[str, FieldNote] = {}
        self._methods()
        self.hsi_wavelengths = self._line(
            translate("SpectraLift", "Wavelengths"),
            translate("SpectraLift", "the image's own"),
            translate(
                "SpectraLift",
                "Only where the hyperspectral image does not say them itself: a table (CSV or .hdr), a list "
                "(400, 410, …) or a range (400:1000) in nm.",
            ),
        )
        self._note("hsi_wavelengths")
        self.bad_bands = self._line(
            translate("SpectraLift", "Leave out bands"),
            translate("SpectraLift", "those that the image marks as bad"),
            translate("SpectraLift", "Hyperspectral bands to leave out as well: 130-135,220 or water-vapour."),
        )
        self._note("bad_bands")
        self.seed = self._number(
            translate("SpectraLift", "Seed"),
            translate("SpectraLift", "The same seed and inputs give the same result on the same computer."),
            (0, 2**31 - 1),
            0,
        )
        self._note("seed")
        self.device = self._choice(
            DEVICES,
            translate("SpectraLift", "Device"),
            translate("SpectraLift", "Where to compute: auto takes a graphics card when PyTorch can use one."),
        )
        self._note("device")
        self.device.setCurrentIndex(max(0, self.device.findData(settings.load().device)))
        self.memory_mib = self._number(
            translate("SpectraLift", "Memory"),
            translate("SpectraLift", "What image data may take up at a time. It changes the speed, never the result."),
            (64, 2**20),
            settings.load().memory_mib,
        )
        self._note("memory_mib")
        self.memory_mib.setSuffix(" MiB")
        self.dtype = self._choice(
            DTYPES,
            translate("SpectraLift", "Data type"),
            translate("SpectraLift", "The type of the result's values: auto takes that of the hyperspectral image."),
        )
        self._note("dtype")
        # GeoTIFF and ENVI are chosen by the file's name, which is there to be seen.
        self.format = self._choice(
            (output_format.AUTO, output_format.COG), output_format.label(), output_format.tip(), _format_names()
        )
        self._note("format")
        self._by_products()
        self._note("advanced")
        self._new = self.values()

    def _methods(self) -> None:
        self.preset = self._choice(PRESETS, translate("SpectraLift", "Preset"), _preset_tip(), _preset_names())
        self._note("preset")
        self.radiometry = self._choice(
            RADIOMETRY, translate("SpectraLift", "Radiometry"), _radiometry_tip(), _radiometry_names()
        )
        self._note("radiometry")
        self.refine = self._choice(REFINE, translate("SpectraLift", "Refinement"), _refine_tip(), _refine_names())
        self._note("refine")
        self.expect = self._choice(
            EXPECT, translate("SpectraLift", "Expected accuracy"), _expect_tip(), _expect_names()
        )
        self._note("expect")

    def values(self) -> dict[str, Any]:
        return {
            "preset": self.preset.currentData(),
            "radiometry": self.radiometry.currentData(),
            "refine": self.refine.currentData(),
            "expect": self.expect.currentData(),
            "hsi_wavelengths": self.hsi_wavelengths.text().strip(),
            "bad_bands": self.bad_bands.text().strip(),
            "seed": self.seed.value(),
            "device": self.device.currentData(),
            "memory_mib": self.memory_mib.value(),
            "dtype": self.dtype.currentData(),
            "format": self.format.currentData(),
            "quality": self.quality.isChecked(),
            "model": self.model.filePath(),
        }

    def move_on(self) -> Callable[[], None]:
        """Lead to another model file, for a run writes the last; call what is returned if it does not after all."""
        path = self.model.filePath()
        return self._next_model.move_on(path) if path else lambda: None

    def clear(self) -> None:
        """Take what a new dialog would have."""
        preferred = settings.load()
        self.set_values({**self._new, "device": preferred.device, "memory_mib": preferred.memory_mib})

    def set_values(self, values: dict[str, Any]) -> None:
        """Take over what was remembered; what is unknown or makes no sense is left as it is."""
        for name in ("preset", "radiometry", "refine", "expect", "device", "dtype", "format"):
            combo: QComboBox = getattr(self, name)
            index = combo.findData(values.get(name))
            if index >= 0:
                combo.setCurrentIndex(index)
        for name in ("seed", "memory_mib"):
            if isinstance(values.get(name), int):
                getattr(self, name).setValue(values[name])
        for name in ("hsi_wavelengths", "bad_bands"):
            getattr(self, name).setText(str(values.get(name) or ""))
        self.quality.setChecked(bool(values.get("quality")))
        self.model.setFilePath(str(values.get("model") or ""))

    def summary(self) -> str:
        """Return the choices in a line, for the folded heading."""
        values = self.values()
        text = translate("SpectraLift", "preset {preset} · seed {seed} · device {device}")
        return text.format(preset=values["preset"], seed=values["seed"], device=values["device"])

    def _by_products(self) -> None:
        self.quality = QCheckBox(translate("SpectraLift", "Also write a quality raster"), self)
        self.quality.setToolTip(
            translate(
                "SpectraLift",
                "A second raster: how well each sharp spectrum reproduces the observed multispectral values, and how "
                "far it lies from what was trained on.",
            )
        )
        self.quality.setAccessibleName(self.quality.text())
        self.quality.toggled.connect(self.changed)
        self._grid.addWidget(self.quality, self._grid.rowCount(), 1)
        self.model = QgsFileWidget(self)
        self.model.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.model.setFilter(translate("SpectraLift", "SpectraLift models (*.npz)"))
        self.model.lineEdit().setPlaceholderText(translate("SpectraLift", "not saved"))
        self.model.fileChanged.connect(self.changed)
        self._next_model = NextName(self.model)
        tip = translate("SpectraLift", "Keeps the trained model, to be used on other images of the same two sensors.")
        self._add(translate("SpectraLift", "Save model to"), self.model, tip)
        self.model.lineEdit().setAccessibleName(translate("SpectraLift", "Save model to"))
        self.model.lineEdit().setToolTip(tip)  # it has one of QGIS's
        self._note("model")

    def _note(self, name: str) -> None:
        """Put a line for what is wrong under the field that was added last."""
        self.notes[name] = FieldNote(self)
        self._grid.addWidget(self.notes[name], self._grid.rowCount(), 1)

    def _choice(self, options: tuple[str, ...], label: str, tip: str, names: dict[str, str] | None = None) -> QComboBox:
        combo = QComboBox(self)
        # The longest choice must not make the whole form wider than the dialog.
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(LEAST_LETTERS)
        for option in options:
            combo.addItem((names or {}).get(option, option), option)
        combo.currentIndexChanged.connect(self.changed)
        self._add(label, combo, tip)
        combo.currentTextChanged.connect(lambda text: combo.setToolTip(f"{text}\n{tip}"))  # it may be cut off
        combo.setToolTip(f"{combo.currentText()}\n{tip}")
        return combo

    def _line(self, label: str, placeholder: str, tip: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(placeholder)
        line.textChanged.connect(self.changed)
        self._add(label, line, tip)
        return line

    def _number(self, label: str, tip: str, limits: tuple[int, int], value: int) -> QgsSpinBox:
        box = QgsSpinBox(self)
        box.setRange(*limits)
        box.setValue(value)
        box.setShowClearButton(False)
        box.valueChanged.connect(self.changed)
        self._add(label, box, tip)
        return box

    def _add(self, label: str, widget: QWidget, tip: str) -> None:
        widget.setToolTip(tip)
        widget.setAccessibleName(label)
        caption = QLabel(label, self)
        caption.setBuddy(widget)
        caption.setToolTip(tip)
        row = self._grid.rowCount()
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(widget, row, 1)


def _preset_names() -> dict[str, str]:
    return {
        "default": translate("SpectraLift", "default: trained, the best weights kept"),
        "paper": translate("SpectraLift", "paper: as published, slow"),
        "preview": translate("SpectraLift", "preview: a quick fit in seconds, needs no PyTorch"),
    }


def _preset_tip() -> str:
    return translate(
        "SpectraLift",
        "How the spectral model is found. default holds some spectra out and keeps the weights that were best on "
        "them. paper trains 2500 epochs on all spectra. preview is a closed-form fit.",
    )


def _radiometry_names() -> dict[str, str]:
    return {
        "auto": translate("SpectraLift", "auto: decide from the images"),
        "none": translate("SpectraLift", "none: both have the same units"),
        "factor": translate("SpectraLift", "factor: one factor for all bands"),
        "match": translate("SpectraLift", "match: gain and offset for each band"),
    }


def _radiometry_tip() -> str:
    return translate("SpectraLift", "How the multispectral values are brought to the units of the hyperspectral ones.")


def _format_names() -> dict[str, str]:
    return {
        output_format.AUTO: translate("SpectraLift", "auto: as the file's extension says"),
        output_format.COG: translate("SpectraLift", "COG: compressed, to be read in parts"),
    }


def _refine_names() -> dict[str, str]:
    return {
        "auto": translate("SpectraLift", "auto: where both images show the same ground"),
        "none": translate("SpectraLift", "none: every pixel by itself, as published"),
        "consistent": translate("SpectraLift", "consistent: and agree with the multispectral values"),
    }


def _refine_tip() -> str:
    return translate(
        "SpectraLift",
        "What the hyperspectral image itself says about each place. auto returns to the default preset's result what "
        "the prediction misses of it.",
    )


def _expect_names() -> dict[str, str]:
    return {
        "auto": translate("SpectraLift", "auto: for the default preset and a whole image"),
        "always": translate("SpectraLift", "always: for every preset and part"),
        "none": translate("SpectraLift", "none: not forecast"),
    }


def _expect_tip() -> str:
    return translate(
        "SpectraLift",
        "A forecast of how accurate the result is, found by fusing one scale down. It takes a while and leaves the "
        "result as it is.",
    )
