"""What went wrong with an installation: a sentence for the user, and a log for the clipboard."""

from __future__ import annotations

from spectralift_qgis.core.errors import SpectraLiftError


class InstallError(SpectraLiftError):
    """Nothing was installed or removed. `report` is the log."""

    code = "torch"

    def __init__(self, message: str, report: str = "") -> None:
        super().__init__(message)
        self.report = report
