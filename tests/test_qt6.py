"""`tools/check_qt6.py`, the check of `make lint` for Qt 6, finds what is planted and takes what is right."""

from __future__ import annotations

import pytest

from tests.scripts import script

check_qt6 = script("tools/check_qt6.py")


@pytest.fixture(scope="module")
def bindings():
    return check_qt6.bindings()


QT = "from qgis.PyQt.QtCore import Qt, QVariant\nfrom qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QAction\n"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("from PyQt5.QtWidgets import QDialog", "through qgis.PyQt"),
        ("from PyQt6.QtWidgets import QDialog", "through qgis.PyQt"),
        ("from qgis.PyQt.QtCore import QRegExp", "has no QRegExp"),
        ("from qgis.PyQt.QtWidgets import QDesktopWidget", "has no QDesktopWidget"),
        ("from qgis.PyQt.QtWidgets import QUndoCommand", "has no QUndoCommand"),
        ("from qgis.PyQt import QtWebKit", "no module QtWebKit"),
        ("def f():\n    from qgis.PyQt.QtCore import QRegExp", "has no QRegExp"),
        (QT + "x = Qt.UserRole", "write Qt.ItemDataRole.UserRole"),
        (QT + "x = Qt.MidButton", "has no Qt.MidButton"),
        (QT + "x = Qt.ItemDataRole.UsersRole", "has no Qt.ItemDataRole.UsersRole"),
        (QT + "x = QDialog.Accepted", "write QDialog.DialogCode.Accepted"),
        (QT + "x = QVariant.Type", "has no QVariant.Type"),
        (QT + "class D(QDialog):\n    def f(self):\n        return self.Accepted", ".Accepted is gone"),
        (QT + "def f(dialog):\n    return dialog.exec_()", ".exec_ is gone"),
        (QT + "kinds = QDialogButtonBox.StandardButton\nx = kinds.Hlp | QDialog().Rejected", ".Rejected is gone"),
    ],
)
def test_a_planted_violation_is_found(bindings, source: str, said: str) -> None:
    assert said in " ".join(check_qt6.qt_violations(source, bindings))


@pytest.mark.parametrize(
    "source",
    [
        QT + "x = Qt.ItemDataRole.UserRole, Qt.ItemFlag.NoItemFlags, QVariant.Int, QAction('a').triggered",
        QT + "kinds = QDialogButtonBox.StandardButton\nx = kinds.Help | kinds.Close",
        QT + "def f(event):\n    return event.type() == event.Type.PaletteChange",
        QT + "def f(dialog):\n    return dialog.exec()",
        "from qgis.PyQt import sip\nx = sip.isdeleted",
        "import numpy as np\nx = np.log",
    ],
)
def test_what_qt_6_has_passes(bindings, source: str) -> None:
    assert check_qt6.qt_violations(source, bindings) == []


def test_enums_of_qgis_are_written_in_full() -> None:
    short = "from qgis.core import QgsTask as Task\nx = Task.CanCancel\ny = Task.Flag.CanCancel"
    wrong = "from qgis.core import QgsTask, Qgis\nx = QgsTask.Flag.CanCansel\ny = Qgis.MessageLevel.Info"
    assert check_qt6.qgis_violations({"short": short, "wrong": wrong}) == [
        "short:2: QgsTask.CanCancel: write QgsTask.Flag.CanCancel",
        "wrong:2: qgis.core.QgsTask.Flag.CanCansel is not in this QGIS",
    ]
