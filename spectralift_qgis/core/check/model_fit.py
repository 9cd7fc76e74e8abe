"""Checks whether an image fits a model that was trained without it: its bands, its units, its values."""

from __future__ import annotations

import os
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import Finding, ResponseError
from spectralift_qgis.core.base.sentence import Sentence, joined, plain
from spectralift_qgis.core.harmonise.radiometry import (
    KNOWN_FACTORS,
    NEAR_FACTOR,
    OTHER_UNITS,
    Harmonisation,
    gain_text,
    identity,
    line_through,
)
from spectralift_qgis.core.predict.quality import beyond_training
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.request.facts import UnitsFacts
from spectralift_qgis.core.spectral.mapping.band_mapping import BandMapping, map_bands
from spectralift_qgis.core.spectral.mapping.band_names import without_counts
from spectralift_qgis.core.spectral.response.srf import SpectralResponse, gaussian_response
from spectralift_qgis.core.train.constant_offset import find_offset, rounded
from spectralift_qgis.core.train.model import LEVELS, SpectralModel, TrainingMsi

MANY_OUTSIDE, MOST_OUTSIDE = 0.1, 0.5  # shares of pixels beyond the training's range: warning, refusal
_OFF_NM = 15.0  # centres are rounded, and differ by 10 nm between two sensors of a family


def map_to_model(model: SpectralModel, msi: Raster, msi_bands: str) -> tuple[BandMapping, list[Finding]]:
    """Return which raster band is which of the model's bands, in the model's order, and doubts about it.

    Without a choice of the user, the assignment of the training image is used if this image has the same bands,
    otherwise `map_bands` guesses.

    Args:
        model: the trained model.
        msi: the open HR-MSI.
        msi_bands: the user's choice, "3,2,1" in the model's order or "Blue=3,…"; "" for none.

    Raises:
        ResponseError: when a band is missing or wrong.
    """
    training_msi, _ = model.origin
    response = _response(model.msi_bands, training_msi)
    if msi_bands.strip():
        mapping = map_bands(replace(response, product_orders=()), msi.bands, msi.colours, msi_bands)
    elif training_msi.numbers and training_msi.raster_bands == msi.bands.names:
        counted = len(without_counts(msi.bands.names)) == len(msi)  # then they are the same in any order
        named = not counted or (training_msi.certain and training_msi.how == "band descriptions")
        mapping = BandMapping(
            model.msi_bands, training_msi.numbers, Sentence("the image that the model was trained with"), named
        )
    else:
        mapping = map_bands(response, msi.bands, msi.colours)
    missing = [name for name in model.msi_bands if name not in mapping.names]
    if missing:
        raise ResponseError(
            Sentence(
                "The model needs the bands {needed} of {sensor}, and the multispectral image "
                "has only {mapping}. Assign the bands, for example {example}=1,…, or train a "
                "model for the existing bands.",
                needed=words.listing(model.msi_bands),
                sensor=training_msi.sensor,
                mapping=mapping,
                example=model.msi_bands[0],
            )
        )
    numbers = dict(zip(mapping.names, mapping.numbers))
    mapping = replace(mapping, names=model.msi_bands, numbers=tuple(numbers[n] for n in model.msi_bands))
    return mapping, _check_centres(mapping, training_msi, msi)


def _response(names: tuple[str, ...], training_msi: TrainingMsi) -> SpectralResponse:
    """Return Gaussian responses in place of the sensor's: mapping needs only the position of the bands."""
    response = gaussian_response(
        training_msi.sensor, names, training_msi.centre_nm, np.maximum(training_msi.fwhm_nm, 1.0)
    )
    return replace(response, product_orders=training_msi.product_orders)


def _check_centres(mapping: BandMapping, training_msi: TrainingMsi, msi: Raster) -> list[Finding]:
    """Return a warning for bands whose centres differ; raise ResponseError for other bands that were not given."""
    centres = msi.bands.centre_nm[mapping.index]
    off = np.nan_to_num(np.abs(centres - training_msi.centre_nm))
    other = off > np.maximum(training_msi.fwhm_nm, _OFF_NM)
    moved = off > np.maximum(training_msi.fwhm_nm / 4, _OFF_NM)
    if not moved.any():
        return []
    which = other if other.any() else moved
    lines = [
        Sentence(
            "band {number} ({centre:.0f} nm) for {name} ({value:.0f} nm)",
            number=number,
            centre=centre,
            name=name,
            value=trained_centre,
        )
        for name, number, centre, trained_centre, is_given in zip(
            mapping.names, mapping.numbers, centres, training_msi.centre_nm, which
        )
        if is_given
    ]
    message = Sentence(
        "The model was trained for bands with other centres than those of the multispectral image: {lines}.",
        lines=words.listing(lines),
    )
    if other.any() and mapping.how != "given":
        raise ResponseError(
            Sentence(
                "{message} Assign the bands yourself if they are right, or train a model for this sensor.",
                message=message,
            )
        )
    return [
        Finding(
            "warning",
            "msi_bands.other_centres",
            Sentence("{message} The larger the differences, the less accurate the result.", message=message),
        )
    ]


def bring_to_model(model: SpectralModel, m: NDArray[np.float32], mode: str) -> Harmonisation:
    """Return the conversion of MSI values to the model's units.

    Args:
        model: the trained model.
        m: sample (N, c) of the MSI values.
        mode: the radiometry of the request: "auto", "model", "none", "match" or "factor".

    Raises:
        ValueError: a sentence, when no usual factor fits.
    """
    (training_msi, _), c = model.origin, len(model.msi_bands)
    unknown = np.full(c, np.nan)
    if mode in ("auto", "model"):
        return Harmonisation(training_msi.radiometry, training_msi.gain, training_msi.offset, unknown, "training", 0)
    if mode == "none":
        return identity(c)
    if mode == "match":
        gain, offset = line_through(model.msi_quantiles[1:-1], np.quantile(m, LEVELS[1:-1], axis=0))
        return Harmonisation("match", gain, offset, unknown, "distribution", len(m))
    factor_needed = 1 / _level(model, m)
    factor = min((1.0, *KNOWN_FACTORS), key=lambda f: abs(np.log(factor_needed / f)))
    if not abs(np.log(factor_needed / factor)) < np.log(NEAR_FACTOR):
        raise ValueError(
            Sentence(
                "No usual factor converts the multispectral values to the model's units; it "
                "would be {value:.3g}. Choose the radiometry match, or none if they are in these "
                "units.",
                value=factor_needed,
            )
        )
    return Harmonisation("factor", np.full(c, factor), np.zeros(c), unknown, "distribution", len(m))


def radiometry_sentence(harmonisation: Harmonisation, names: tuple[str, ...]) -> Sentence:
    """Return a sentence on how the values were brought to the model's units."""
    if harmonisation.basis != "training":
        return harmonisation.sentence(names)
    if (harmonisation.gain == 1).all() and (harmonisation.offset == 0).all():
        return Sentence("Multispectral values are used unchanged, as in the model's training.")
    lines = ", ".join(map(gain_text, names, harmonisation.gain, harmonisation.offset))
    return Sentence("Multispectral values are converted to the model's units as in its training: {lines}.", lines=lines)


def check_values(
    model: SpectralModel, harmonisation: Harmonisation, m: NDArray[np.float32], mode: str, msi: Raster
) -> tuple[UnitsFacts, list[Finding]]:
    """Compare a sample of the image with the training spectra.

    Args:
        model: the trained model.
        harmonisation: brings the sample to the model's units.
        m: sample (N, c) of the MSI values.
        mode: the radiometry of the request. Only with "auto" is an image refused, otherwise there are warnings.
        msi: the open HR-MSI.

    Returns:
        Facts and findings.
    """
    values = harmonisation.apply(m)
    level, outside = _level(model, values), float(beyond_training(model, values).mean())
    facts = UnitsFacts(harmonisation.kind, level=round(level, 6) if np.isfinite(level) else None, outside=outside)
    refused = "error" if mode == "auto" else "warning"
    remedy = (
        Sentence(
            "Choose the radiometry factor for a usual factor between units, match for digital "
            "numbers, or model if its units are those of the training."
        )
        if mode == "auto"
        else plain("")
    )
    # Another brightness: other units
    if level > OTHER_UNITS or level < 1 / OTHER_UNITS:
        message = (
            Sentence(
                "The multispectral image is {level:.3g} times brighter than the training "
                "spectra: its units seem to differ.",
                level=max(level, 1 / level),
            )
            if level > 1
            else Sentence(
                "The multispectral image is {level:.3g} times darker than the training spectra: "
                "its units seem to differ.",
                level=max(level, 1 / level),
            )
        )
        return facts, [Finding(refused, "radiometry.other_units", joined((message, remedy)))]
    # A constant in all bands, as of Sentinel-2 products since baseline 04.00
    constant = _constant_offset(model, harmonisation, values, outside)
    if constant:
        facts.offset = constant
        return facts, [_offset_finding(constant, msi, mode)]
    # Pixels beyond the range of the training spectra
    if outside <= MANY_OUTSIDE:
        return facts, []
    level_of = refused if outside > MOST_OUTSIDE else "warning"
    message = Sentence(
        "{outside:.0f} % of the multispectral pixels lie outside the range of the training: the "
        "ground is of another kind, or the units differ.",
        outside=outside * 100,
    )
    return facts, [
        Finding(level_of, "radiometry.outside", joined((message, remedy)) if level_of == "error" else message)
    ]


def _constant_offset(
    model: SpectralModel, harmonisation: Harmonisation, values: NDArray[np.float32], outside: float
) -> float:
    """Return the constant that all bands of the image are off by, in its own units; 0.0 without one.

    values: (N, c) in the model's units, of which a share `outside` is beyond the training. A constant counts only if
    subtracting it makes the share smaller.
    """
    if not outside or (harmonisation.kind, harmonisation.basis) == ("match", "distribution"):
        return 0.0  # matching to the training has removed any constant
    constant = rounded(find_offset(model.msi_spectra, values, harmonisation.gain))
    without = values - (constant * harmonisation.gain).astype(np.float32)
    return constant if beyond_training(model, without).mean() < outside else 0.0


def _offset_finding(constant: float, msi: Raster, mode: str) -> Finding:
    """Return a finding that all bands are off by a constant, and how to declare it in the file."""
    level = "error" if mode == "auto" else "warning"
    amount = f"{abs(constant):g}"
    if constant > 0:
        message = Sentence(
            "All bands of the multispectral image are about {amount} higher than the spectra "
            "that the model was trained on. Sentinel-2 products since processing baseline 04.00 "
            "are, by 1000 of 10000.",
            amount=amount,
        )
    else:
        message = Sentence(
            "All bands of the multispectral image are about {amount} lower than the spectra that "
            "the model was trained on.",
            amount=amount,
        )
    if mode != "auto":
        return Finding(level, "radiometry.offset", message)
    scale, offset = msi.scale[0], msi.offset[0] - constant
    command = f"gdal_edit.py -scale {scale:g} -offset {offset:.6g} {os.path.basename(msi.path)}"
    if (msi.scale == scale).all() and (msi.offset == msi.offset[0]).all():
        remedy = Sentence(
            "Write the offset into the file, for example with {command}, or choose the "
            "radiometry model if its values are right.",
            command=command,
        )
    else:
        remedy = Sentence("Correct the offsets in the file, or choose the radiometry model if its values are right.")
    return Finding(level, "radiometry.offset", joined((message, remedy)))


def _level(model: SpectralModel, values: NDArray[np.float32]) -> float:
    """Return the values' median over the training's: the median over the bands, NaN without positive values."""
    middle = len(LEVELS) // 2
    trained, measured = model.msi_quantiles[middle], np.median(values, axis=0).astype(np.float64)
    usable = (trained > 0) & (measured > 0)
    return float(np.exp(np.median(np.log(measured[usable] / trained[usable])))) if usable.any() else float("nan")
