"""Errors and findings, each with a sentence for the user: what is wrong, where, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from spectralift_qgis.core.base.sentence import Sentence, joined, plain


@dataclass(frozen=True)
class Finding:
    """One fact about a request that the user should know.

    Attributes:
        level: "error" (the request is refused), "warning" (it runs, the result may suffer) or "note".
        code: a stable key, e.g. "hsi.no_wavelengths"; the part before the dot is the field it belongs to.
        message: one or two sentences that say what is wrong, where and what to do.
    """

    level: str
    code: str
    message: Sentence

    @property
    def field(self) -> str:
        """Field of the request that causes the finding, such as hsi, msi, srf or output."""
        return self.code.split(".", 1)[0]

    def as_dict(self) -> dict[str, Any]:
        """Return the finding as plain data for JSON, its field included."""
        return {"level": self.level, "code": self.code, "message": self.message, "field": self.field}


class SpectraLiftError(Exception):
    """A failure with a message that the user can act on.

    Attributes:
        exit_code: exit status of the command line.
        code: code of the finding that describes the failure.
        message: one or two sentences that say what is wrong, where and what to do.
    """

    exit_code = 1
    code = "failed"

    def __init__(self, message: Sentence) -> None:
        super().__init__(message)
        self.message = message

    @property
    def problems(self) -> tuple[Finding, ...]:
        """The failure as findings, at least one."""
        return (Finding("error", self.code, self.message),)


class RequestRefused(SpectraLiftError):
    """The request cannot be carried out; nothing was trained or written. Lists every problem at once.

    Attributes:
        facts: what a check found out nevertheless, as plain data.
    """

    exit_code = 2
    code = "refused"

    def __init__(self, problems: list[Finding] | tuple[Finding, ...], facts: Mapping[str, Any] | None = None) -> None:
        if not problems:
            raise ValueError("a refusal needs at least one problem")
        self._problems = tuple(problems)
        self.facts = dict(facts or {})
        super().__init__(joined((p.message for p in self._problems), "\n"))

    @property
    def problems(self) -> tuple[Finding, ...]:
        """Every problem of the request, at least one."""
        return self._problems


def sentence_of(error: Exception) -> Sentence:
    """Return the sentence that an error of Python's own classes was raised with, or its text."""
    return plain(error.args[0] if error.args and isinstance(error.args[0], str) else str(error))


class InvalidText(ValueError):
    """Text or a file of the user that cannot be used; `message` is a sentence for the user."""

    def __init__(self, message: Sentence) -> None:
        super().__init__(message)
        self.message = message


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
    """Training did not produce a usable network."""

    code = "train"


class Cancelled(SpectraLiftError):
    """The user stopped the run; no file was left under the output's name."""

    exit_code = 130
    code = "cancelled"

    def __init__(self) -> None:
        super().__init__(Sentence("Cancelled. Nothing was written."))
