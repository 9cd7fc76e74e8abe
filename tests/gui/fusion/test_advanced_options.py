"""The form of advanced options."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QComboBox

from spectralift_qgis.adapters.layers.output_format import AUTO, COG
from spectralift_qgis.core.request import request
from spectralift_qgis.core.request.request import FORMATS, FusionRequest
from spectralift_qgis.gui.fusion.advanced_options import AdvancedOptions
from tests.gui.conftest import photograph

pytestmark = pytest.mark.usefixtures("settings_kept")


@pytest.fixture
def form(qgis_app):
    form = AdvancedOptions()
    yield form
    form.deleteLater()


@pytest.mark.parametrize("name", ["radiometry", "refine", "expect", "dtype"])
def test_every_choice_of_the_core_is_offered_and_its_default_is_set(form, name: str) -> None:
    combo: QComboBox = getattr(form, name)
    offered = [combo.itemData(i) for i in range(combo.count())]
    assert offered == list(getattr(request, {"dtype": "DTYPES"}.get(name, name.upper())))
    assert combo.currentData() == getattr(FusionRequest("", "", ""), name)
    assert combo.toolTip() and combo.accessibleName()


def test_the_format_is_automatic_or_cloud_optimised(form) -> None:
    assert [form.format.itemData(i) for i in range(form.format.count())] == [AUTO, COG]
    assert form.values()["format"] == AUTO and COG in FORMATS
    assert form.format.accessibleName() == "Format" and "File format of the result" in form.format.toolTip()
    assert "Cloud-optimised GeoTIFF" in form.format.itemText(1)


def test_stored_values_are_restored(form) -> None:
    again = AdvancedOptions()
    for combo, data in ((form.refine, "none"), (form.expect, "none"), (form.format, COG)):
        combo.setCurrentIndex(combo.findData(data))
    again.set_values(form.values())
    assert again.values() == form.values()
    assert [again.values()[name] for name in ("refine", "expect", "format")] == ["none", "none", COG]
    again.deleteLater()


def test_each_field_has_a_note_for_problems(form) -> None:
    assert {"refine", "expect"} <= set(form.notes)


def test_the_whole_form_is_visible(form) -> None:
    form.show()
    form.adjustSize()
    photograph(form, "advanced_options")
