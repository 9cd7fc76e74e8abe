"""Advanced options: training, computing, further outputs. The fields are defined in core/check/fields.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.gui import QgsFileWidget, QgsSpinBox
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from spectralift_qgis.adapters import settings
from spectralift_qgis.adapters.layers import output_format
from spectralift_qgis.adapters.text.core_sentences import in_user_language
from spectralift_qgis.core.base.field import Field, Kind
from spectralift_qgis.core.check.fields import (
    BAD_BANDS,
    DEVICE,
    DTYPE,
    EXPECT,
    FORMAT,
    HSI_WAVELENGTHS,
    MEMORY,
    PRESET,
    RADIOMETRY,
    REFINE,
    SEED,
)
from spectralift_qgis.gui.widgets.field_note import FieldNote
from spectralift_qgis.gui.widgets.next_name import NextName

translate = QCoreApplication.translate

MIN_LETTERS = 24
"""Least number of letters that a combo box shows."""

FIELDS = (PRESET, RADIOMETRY, REFINE, EXPECT, HSI_WAVELENGTHS, BAD_BANDS, SEED, DEVICE, MEMORY, DTYPE, FORMAT)
"""Fields of the form. GeoTIFF and ENVI are chosen by the file name."""

PLACEHOLDERS = {
    "hsi_wavelengths": lambda: translate("SpectraLift", "those in the image"),
    "bad_bands": lambda: translate("SpectraLift", "the image's bad bands"),
}

TITLE_CHARS = 40
"""Characters of the changed fields' names in the heading, which cannot wrap."""


def _listed(names: list[str]) -> str:
    """Return the first names, as many as a heading has room for and at least one, and the number of the others."""
    shown = [name for i, name in enumerate(names) if i == 0 or len(", ".join(names[: i + 1])) <= TITLE_CHARS]
    return ", ".join(shown) + (f", +{len(names) - len(shown)}" if len(shown) < len(names) else "")


class AdvancedOptions(QWidget):
    """Form of advanced options: fields of a FusionRequest, but "quality" is a bool and "format" may be AUTO.

    notes: request field → note for its problems; "advanced" is for problems of fields that the form does not have.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.notes: dict[str, FieldNote] = {}
        preferred = settings.load()
        self._fields: dict[str, QWidget] = {}
        for field in FIELDS:
            self._fields[field.name] = self._add_field(field)
            self._add_note(field.name)
        self.device.setCurrentIndex(max(0, self.device.findData(preferred.device)))
        self.memory_mib.setValue(preferred.memory_mib)
        self._add_outputs()
        self._add_note("advanced")
        self._new = self.values()

    def __getattr__(self, name: str) -> Any:
        """Return the widget of a field: `options.seed`."""
        try:
            return self.__dict__["_fields"][name]
        except KeyError:
            raise AttributeError(name) from None

    def values(self) -> dict[str, Any]:
        """Return the choices: request field → value."""
        values = {name: _value(widget) for name, widget in self._fields.items()}
        return {
            **values,
            "quality": self.quality.isChecked(),
            "report": self.report.isChecked(),
            "model": self.model.filePath(),
        }

    def move_on(self) -> Callable[[], None]:
        """Choose another model file because a run writes this one. Call the returned function if it fails to."""
        path = self.model.filePath()
        return self._next_model.move_on(path) if path else lambda: None

    def clear(self) -> None:
        """Reset to the values of a new dialog."""
        self.set_values(self._defaults())

    def set_values(self, values: dict[str, Any]) -> None:
        """Set stored values; ignore unknown and invalid ones."""
        for name, widget in self._fields.items():
            if isinstance(widget, QComboBox):
                index = widget.findData(values.get(name))
                if index >= 0:
                    widget.setCurrentIndex(index)
            elif isinstance(widget, QLineEdit):
                widget.setText(str(values.get(name) or ""))
            elif isinstance(values.get(name), int):
                widget.setValue(values[name])
        self.quality.setChecked(bool(values.get("quality")))
        self.report.setChecked(bool(values.get("report")))
        self.model.setFilePath(str(values.get("model") or ""))

    def title(self) -> str:
        """Return the title of the collapsed form, with the labels of the changed fields."""
        defaults = self._defaults()
        labels = {field.name: in_user_language(field.label) for field in FIELDS}
        labels.update(
            quality=self.quality.text(), report=self.report.text(), model=translate("SpectraLift", "Save model to")
        )
        changed = [labels[name] for name, value in self.values().items() if value != defaults[name]]
        if not changed:
            return translate("SpectraLift", "Advanced (defaults)")
        return translate("SpectraLift", "Advanced (changed: {names})").format(names=_listed(changed))

    def _defaults(self) -> dict[str, Any]:
        """Return the values of a new form, as `values` does; the settings may have changed since."""
        preferred = settings.load()
        return {**self._new, "device": preferred.device, "memory_mib": preferred.memory_mib}

    def _add_outputs(self) -> None:
        self.quality = self._add_check(
            translate("SpectraLift", "Also write a quality raster"),
            translate(
                "SpectraLift",
                "A second raster with the closure of each sharp spectrum against the "
                "multispectral values, and with a mark for pixels outside the range of the "
                "training.",
            ),
        )
        self.report = self._add_check(
            translate("SpectraLift", "Also write a report"),
            translate(
                "SpectraLift",
                "A file (JSON) beside the result with the request, the findings, the training and the figures.",
            ),
        )
        self.model = QgsFileWidget(self)
        self.model.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.model.setFilter(translate("SpectraLift", "SpectraLift models (*.npz)"))
        self.model.lineEdit().setPlaceholderText(translate("SpectraLift", "not saved"))
        self.model.fileChanged.connect(self.changed)
        self._next_model = NextName(self.model)
        tip = translate("SpectraLift", "Keeps the trained model, to be used on other images of the same two sensors.")
        self._add(translate("SpectraLift", "Save model to"), self.model, tip)
        self.model.lineEdit().setAccessibleName(translate("SpectraLift", "Save model to"))
        self.model.lineEdit().setToolTip(tip)  # instead of QGIS's
        self._add_note("model")

    def _add_check(self, text: str, tip: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setToolTip(tip)
        box.setAccessibleName(text)
        box.toggled.connect(self.changed)
        self._grid.addWidget(box, self._grid.rowCount(), 1)
        return box

    def _add_note(self, name: str) -> None:
        """Add a note for problems under the last field."""
        self.notes[name] = FieldNote(self)
        self._grid.addWidget(self.notes[name], self._grid.rowCount(), 1)

    def _add_field(self, field: Field) -> QWidget:
        """Add the widget of a field with its label and tooltip."""
        tip = in_user_language(field.help)
        if field.kind is Kind.CHOICE:
            combo = QComboBox(self)
            # A long choice must not make the form wider than the dialog.
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(MIN_LETTERS)
            for value, label in field.choices.items():
                if field.name != "format" or value in (output_format.AUTO, output_format.COG):
                    combo.addItem(in_user_language(label), value)
            combo.currentIndexChanged.connect(self.changed)
            self._add(in_user_language(field.label), combo, tip)
            combo.currentTextChanged.connect(lambda text: combo.setToolTip(f"{text}\n{tip}"))  # the text may be cut off
            combo.setToolTip(f"{combo.currentText()}\n{tip}")
            return combo
        if field.kind is Kind.INTEGER:
            box = QgsSpinBox(self)
            box.setRange(int(field.least or 0), 2**31 - 1)
            box.setShowClearButton(False)
            box.valueChanged.connect(self.changed)
            self._add(in_user_language(field.label), box, tip)
            return box
        line = QLineEdit(self)
        line.setPlaceholderText(PLACEHOLDERS[field.name]())
        line.textChanged.connect(self.changed)
        self._add(in_user_language(field.label), line, tip)
        return line

    def _add(self, label: str, widget: QWidget, tip: str) -> None:
        widget.setToolTip(tip)
        widget.setAccessibleName(label)
        caption = QLabel(label, self)
        caption.setBuddy(widget)
        caption.setToolTip(tip)
        row = self._grid.rowCount()
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(widget, row, 1)


def _value(widget: QWidget) -> Any:
    if isinstance(widget, QComboBox):
        return widget.currentData()
    return widget.text().strip() if isinstance(widget, QLineEdit) else widget.value()
