"""The form of what few people change."""

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
def test_every_choice_of_the_core_is_offered_in_words_and_its_default_is_set(form, name: str) -> None:
    combo: QComboBox = getattr(form, name)
    offered = [combo.itemData(i) for i in range(combo.count())]
    assert offered == list(getattr(request, {"dtype": "DTYPES"}.get(name, name.upper())))
    assert combo.currentData() == getattr(FusionRequest("", "", ""), name)
    assert combo.toolTip() and combo.accessibleName()


def test_the_format_is_the_one_that_the_files_name_cannot_say(form) -> None:
    assert [form.format.itemData(i) for i in range(form.format.count())] == [AUTO, COG]
    assert form.values()["format"] == AUTO and COG in FORMATS
    assert form.format.accessibleName() == "Format" and form.format.toolTip()
    assert form.format.itemText(1) == "Cloud-optimised GeoTIFF (COG)"


def test_what_was_chosen_is_remembered(form) -> None:
    again = AdvancedOptions()
    for combo, data in ((form.refine, "none"), (form.expect, "none"), (form.format, COG)):
        combo.setCurrentIndex(combo.findData(data))
    again.set_values(form.values())
    assert again.values() == form.values()
    assert [again.values()[name] for name in ("refine", "expect", "format")] == ["none", "none", COG]
    again.deleteLater()


def test_a_problem_has_a_place_under_each_field(form) -> None:
    assert {"refine", "expect"} <= set(form.notes)


def test_the_form_is_seen_whole(form) -> None:
    form.show()
    form.adjustSize()
    photograph(form, "advanced_options")
