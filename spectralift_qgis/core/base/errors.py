"""What can go wrong, as sentences for the user: what, where, what to do."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Finding:
    """One fact about a request that the user should know.

    level: "error" (the request is refused), "warning" (it runs, the result may suffer) or "note".
    code: a stable key, e.g. "hsi.no_wavelengths"; the part before the dot is the field it belongs to.
    message: one sentence or two that say what, where and what to do.
    """

    level: str
    code: str
    message: str

    @property
    def field(self) -> str:
        """The field of the request that causes the finding: hsi, msi, srf, output, …"""
        return self.code.split(".", 1)[0]

    def as_dict(self) -> dict[str, Any]:
        return {**asdict(self), "field": self.field}


class SpectraLiftError(Exception):
    """A failure with a sentence a user can act on. `exit_code` is the command line's."""

    exit_code = 1
    code = "failed"

    @property
    def problems(self) -> tuple[Finding, ...]:
        return (Finding("error", self.code, str(self)),)


class RequestRefused(SpectraLiftError):
    """The request cannot be carried out; nothing was trained or written. Lists every problem at once."""

    exit_code = 2
    code = "refused"

    def __init__(self, problems: list[Finding] | tuple[Finding, ...]) -> None:
        if not problems:
            raise ValueError("a refusal needs at least one problem")
        self._problems = tuple(problems)
        super().__init__("\n".join(p.message for p in self._problems))

    @property
    def problems(self) -> tuple[Finding, ...]:
        return self._problems


class RasterError(SpectraLiftError):
    """A raster that cannot be opened, read or written."""

    code = "raster"


class ResponseError(SpectraLiftError):
    """A spectral response that cannot be read or does not make sense."""

    exit_code = 2
    code = "srf.invalid"


class ModelError(SpectraLiftError):
    """A model file that cannot be read, or a model that does not fit the data."""

    exit_code = 2
    code = "model.invalid"


class TrainingError(SpectraLiftError):
    """Training did not arrive at a usable network."""

    code = "train"


class Cancelled(SpectraLiftError):
    """The user stopped the run; nothing was left under the output's name."""

    exit_code = 130
    code = "cancelled"

    def __init__(self, message: str = "Cancelled. Nothing was written.") -> None:
        super().__init__(message)
