"""Description of a field of a request, from which command line, Processing, dialog and checks are made."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from spectralift_qgis.core.base.sentence import Sentence


class Kind(enum.Enum):
    """Kinds of values of a request's fields."""

    RASTER = enum.auto()
    FILE = enum.auto()
    OUTPUT_RASTER = enum.auto()
    OUTPUT_FILE = enum.auto()
    SENSOR = enum.auto()
    CHOICE = enum.auto()
    INTEGER = enum.auto()
    NUMBER = enum.auto()
    TEXT = enum.auto()
    WAVELENGTHS = enum.auto()
    EXTENT = enum.auto()


WRITTEN = (Kind.OUTPUT_RASTER, Kind.OUTPUT_FILE)


@dataclass(frozen=True)
class Field:
    """A field of a request as users meet it; its default is that of the request's dataclass.

    Attributes:
        name: name of the field; with dashes that of the option, in capitals that of the Processing parameter.
        kind: kind of its values.
        label: name in a window.
        help: what it means, in one to three sentences.
        choices: allowed values of a CHOICE with their meaning, in the order in which they are offered.
        least: smallest allowed number.
        files: file types of a FILE or an OUTPUT_FILE as file dialogs show them: "Models (*.npz)".
        advanced: True for fields that few people change.
        first: choice that only interfaces offer, as their default, and resolve before they make a request; "" for none.
        made_by_default: True for a file that Processing writes unless the user does not want it.
        key: name of the Processing parameter if it is another one; "" for a field without any.
        metavar: placeholder of the value in the help of the command line.
    """

    name: str
    kind: Kind
    label: Sentence
    help: Sentence
    choices: Mapping[str, Sentence] = field(default_factory=dict)
    least: float | None = None
    files: Sentence | None = None
    advanced: bool = False
    first: str = ""
    made_by_default: bool = False
    key: str | None = None
    metavar: str = ""

    @property
    def parameter(self) -> str:
        """Name of the Processing parameter, "" if there is none."""
        return self.name.upper() if self.key is None else self.key

    @property
    def allowed(self) -> list[str]:
        """Choices that a request may have."""
        return [value for value in self.choices if value != self.first]

    def explained_choices(self, translated: Callable[[str], str] = str) -> list[str]:
        """Return "choice: what it means." for each choice that has a meaning besides its name.

        Args:
            translated: returns a label in the user's language.
        """
        return [f"{v}: {_meaning(translated(label))}." for v, label in self.choices.items() if label != v]


def default_of(request: type, name: str) -> Any:
    """Return the default of a field of a request's dataclass; `dataclasses.MISSING` if it has to be given."""
    return next(f.default for f in dataclasses.fields(request) if f.name == name)


def _meaning(label: str) -> str:
    """Return what a choice means, from its label: "Factor: one factor for all bands" without its name."""
    return label.partition(": ")[2] or label
