"""Checks the choices and numbers of a request, its training options and its device."""

from __future__ import annotations

import sys

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.field import Field
from spectralift_qgis.core.base.sentence import Sentence, plain
from spectralift_qgis.core.check.fields import LEAST_MEMORY_MIB
from spectralift_qgis.core.request.plan import Preflight
from spectralift_qgis.core.request.request import DEVICES, FusionRequest, TrainRequest
from spectralift_qgis.core.train.options import parse_training
from spectralift_qgis.core.train.torch import device as devices

HELP_TORCH = Sentence(
    "Install it into that Python with `python -m pip install torch`, or use the preset preview, which does not need it."
)
HELP_NUMPY = Sentence("Choose auto, cpu or numpy.")


def check_options(request: object, table: tuple[Field, ...], preflight: Preflight) -> None:
    """Add an error for every field with an unknown choice, and for numbers out of range.

    Args:
        request: the request.
        table: its fields.
        preflight: the preflight; errors are added to it.
    """
    for field in table:
        value = getattr(request, field.name)
        if field.choices and value not in field.allowed:
            text = Sentence(
                "The value {value!r} of {field} is unknown. Choose {choices}.",
                field=field.name, value=value, choices=words.alternatives(field.allowed),
            )  # fmt: skip
            preflight.error(f"{field.name}.unknown", text)
    seed = getattr(request, "seed", 0)
    if not 0 <= seed < 2**63:
        text = Sentence(
            "The seed {seed} is out of range. Choose a whole number from 0 to {most}.", seed=seed, most=2**63 - 1
        )
        preflight.error("seed.range", text)
    memory_mib = getattr(request, "memory_mib", LEAST_MEMORY_MIB)
    if memory_mib < LEAST_MEMORY_MIB:
        text = Sentence(
            "A memory limit of {memory} MiB is too low. Give at least {least}.",
            memory=memory_mib,
            least=LEAST_MEMORY_MIB,
        )
        preflight.error("memory.small", text)
    if getattr(request, "format", "") == "ENVI" and getattr(request, "compress", "none") != "none":
        text = Sentence("ENVI files cannot be compressed. Choose the format GTiff, or no compression.")
        preflight.error("compress.format", text)


def check_training_options(request: FusionRequest | TrainRequest, preflight: Preflight) -> None:
    """Add an error for each mistake in the training options, and for options that the preset ignores."""
    changes, problems = parse_training(request.training)
    for problem in problems:
        preflight.error("training.invalid", plain(problem))
    if changes and request.preset == "preview":
        names = words.listing(tuple(changes))
        preflight.error(
            "training.preview",
            Sentence("The preset preview trains no network: leave {names} out, or choose another preset.", names=names),
        )


def check_device(request: FusionRequest, preflight: Preflight) -> None:
    """Add an error when the training cannot run on the device of a request."""
    if request.preset == "preview" or request.device not in DEVICES:
        return
    if not devices.torch_installed():
        preflight.error(
            "device.no_torch",
            Sentence(
                "PyTorch is not installed in {executable}. {help_torch}",
                executable=sys.executable,
                help_torch=HELP_TORCH,
            ),
        )
    elif request.device in ("cuda", "mps") and not devices.available(request.device):
        preflight.error(
            "device.missing",
            Sentence("PyTorch can use no {device} device here. Choose auto or cpu.", device=request.device),
        )
