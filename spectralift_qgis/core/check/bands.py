"""Checks bands: sensor, band assignment, bands that are left out or cannot be simulated."""

from __future__ import annotations

import os
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import ResponseError
from spectralift_qgis.core.base.sentence import Sentence, joined, plain, plural
from spectralift_qgis.core.harmonise.band_order import choose_assignment
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.raster.read.sampling import find_empty_bands
from spectralift_qgis.core.request.facts import AssignmentFacts
from spectralift_qgis.core.request.plan import Plan, Preflight
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.spectral import spectral_axis, user_bands
from spectralift_qgis.core.spectral.bands import bands_clause
from spectralift_qgis.core.spectral.mapping.band_mapping import BandMapping, map_bands, map_described, name_bands
from spectralift_qgis.core.spectral.response.sensors import FROM_METADATA
from spectralift_qgis.core.spectral.response.srf import FULL_COVERAGE, MIN_COVERAGE, SpectralResponse, load_sensor
from spectralift_qgis.core.spectral.response.srf_files import load_response

HSI = Sentence("the hyperspectral image")


def check_sensor(
    msi: Raster | None,
    request: FusionRequest,
    preflight: Preflight,
    hsi: Raster | None = None,
    index: NDArray[np.intp] | None = None,
) -> tuple[SpectralResponse | None, BandMapping | None]:
    """Return the response of the multispectral image and its band assignment; None for what is unknown.

    Args:
        msi: the open HR-MSI, None when there is none.
        request: the request.
        preflight: the preflight; findings and facts are added to it.
        hsi: the open LR-HSI, which confirms or corrects an assumed band assignment.
        index: indices of its usable bands.
    """
    if bool(request.sensor) == bool(request.srf):
        preflight.error(
            "sensor.choice",
            Sentence("Both a multispectral sensor and a response file are given. Leave one of them out.")
            if request.sensor
            else Sentence(
                "Choose the multispectral sensor: from the list, from a response file, or from the image's metadata."
            ),
        )
        return None, None
    if request.sensor == FROM_METADATA:
        return _check_described(msi, request, preflight) if msi else (None, None)
    try:
        response = load_sensor(request.sensor) if request.sensor else load_response(request.srf)
    except ResponseError as e:
        preflight.error("sensor.unknown" if request.sensor else "srf.invalid", e.message)
        return None, None
    add_response_notes(response, preflight)
    if msi is None:
        return response, None
    try:
        mapping = map_bands(response, msi.bands, msi.colours, request.msi_bands)
    except ResponseError as e:
        preflight.error("msi_bands.mismatch", e.message)
        return response, None
    if hsi is not None and index is not None:
        mapping = choose_assignment(hsi, msi, index, response, mapping)
    _note_mapping(msi, mapping, preflight)
    return response, mapping


def choose_bands(
    hsi: Raster | None, index: NDArray[np.intp] | None, request: FusionRequest, preflight: Preflight
) -> tuple[SpectralResponse | None, BandMapping | None]:
    """Return the response and its bands when there is no multispectral image: bands are named, not numbered.

    Args:
        hsi: the open LR-HSI, None when there is none.
        index: indices of its usable bands.
        request: the request. If it names no bands, those of the sensor's usual product that the LR-HSI covers are used.
        preflight: the preflight; findings are added to it.
    """
    if request.sensor == FROM_METADATA and not request.srf:
        preflight.error(
            "sensor.no_image",
            Sentence(
                "The sensor {from_metadata} needs a multispectral image whose metadata describe its bands.",
                from_metadata=FROM_METADATA,
            ),
        )
        return None, None
    response, _ = check_sensor(None, request, preflight)
    if response is None:
        return None, None
    try:
        mapping = name_bands(response, request.msi_bands)
    except ResponseError as e:
        preflight.error("msi_bands.mismatch", e.message)
        return None, None
    if not request.msi_bands.strip() and hsi is not None and index is not None:
        mapping = _covered(response, mapping, hsi, index, preflight)
    return response, mapping


def _covered(
    response: SpectralResponse, mapping: BandMapping, hsi: Raster, index: NDArray[np.intp], preflight: Preflight
) -> BandMapping:
    """Return the mapping without the bands that cannot be simulated, and warn of them; unchanged when none can be."""
    shares = response.take(mapping.names).coverage(hsi.bands.take(index))
    lost = [f"{n} ({s * 100:.0f} % covered)" for n, s in zip(mapping.names, shares) if s < MIN_COVERAGE]
    covered = tuple(n for n, s in zip(mapping.names, shares) if s >= MIN_COVERAGE)
    if not lost or not covered:
        return mapping
    preflight.warning(
        "msi_bands.left_out",
        Sentence(
            "The hyperspectral image does not cover {lost} of {sensor}. The model is trained without.",
            lost=words.listing(lost),
            sensor=response.sensor,
        ),
    )
    return replace(mapping, names=covered)


def _check_described(
    msi: Raster, request: FusionRequest, preflight: Preflight
) -> tuple[SpectralResponse | None, BandMapping | None]:
    try:
        response, mapping = map_described(os.path.basename(msi.path), msi.bands, msi.colours, request.msi_bands)
    except ResponseError as e:
        has_wavelengths = msi.bands.has_wavelengths
        preflight.error(
            "msi_bands.mismatch" if has_wavelengths else "sensor.no_metadata",
            joined((e.message, msi.header_problem, *(() if has_wavelengths else msi.bands.notes))),
        )
        return None, None
    _note_mapping(msi, mapping, preflight)
    return response, mapping


def add_response_notes(response: SpectralResponse, preflight: Preflight) -> None:
    """Add notes on what was changed in the user's response when it was read."""
    for note in response.notes:
        preflight.note("srf.cleaned", plain(note))


def add_wavelength_findings(raster: Raster, name: str, preflight: Preflight) -> None:
    """Add findings about the wavelengths of an image: choices, assumptions, and values far off the others.

    Args:
        raster: the open image.
        name: its role, "hsi" or "msi".
        preflight: the preflight; findings are added to it.
    """
    preflight.findings.extend(replace(f, code=f"{name}.{f.code}") for f in raster.findings)
    if not raster.bands.has_wavelengths:
        return
    for note in raster.bands.notes:
        preflight.warning(f"{name}.wavelengths", Sentence("{path}: {note}", path=raster.path, note=note))
    wavelength_outliers = spectral_axis.wavelength_outliers(raster.bands)
    wrong = [f for f in wavelength_outliers if f.impossible and name == "hsi"]
    if wrong:
        numbers = ",".join(str(f.index + 1) for f in wrong)
        preflight.error(
            f"{name}.wavelength_wrong",
            Sentence(
                "{path} has impossible wavelengths: {beside}. Correct them, give the "
                "wavelengths, or leave out the bands {numbers}.",
                path=raster.path,
                beside=_beside(wrong, raster),
                numbers=numbers,
            ),
        )
    doubtful = [f for f in wavelength_outliers if f not in wrong]
    if doubtful:
        preflight.warning(
            f"{name}.wavelength_far_off",
            Sentence(
                "{path} has wavelengths far from those of the neighbouring bands: {beside}. "
                "Check them, because the result depends on them.",
                path=raster.path,
                beside=_beside(doubtful, raster),
            ),
        )


def _beside(wavelength_outliers: list[spectral_axis.WavelengthOutlier], raster: Raster) -> str:
    """Return text such as "band 6 (4800 nm beside 470 and 490 nm)"."""
    parts = []
    for odd in wavelength_outliers:
        others = words.listing([f"{v:g}" for v in odd.neighbours_nm])
        parts.append(
            Sentence(
                "band {index} ({centre_nm:g} nm beside {others} nm)",
                index=odd.index + 1,
                centre_nm=raster.bands.centre_nm[odd.index],
                others=others,
            )
        )
    return words.listing(parts)


def add_missing_wavelengths(hsi: Raster, preflight: Preflight) -> None:
    """Add the error for an image without wavelengths, and why those in its header or metadata were not used."""
    if hsi.header_problem:
        sentence = Sentence(
            "{path} does not contain the wavelengths of its {count} bands: {header_problem} "
            "Correct the header, or give the wavelengths: a table (CSV), or a range such as "
            "400:1000 nm.",
            path=hsi.path,
            count=len(hsi),
            header_problem=hsi.header_problem,
        )
    else:
        sentence = Sentence(
            "{path} does not contain the wavelengths of its {count} bands. Put its ENVI header "
            "(.hdr) beside it, or give the wavelengths: a table (CSV), or a range such as "
            "400:1000 nm.",
            path=hsi.path,
            count=len(hsi),
        )
    preflight.error("hsi.no_wavelengths", joined((sentence, *hsi.bands.notes)))


def add_bad_band_findings(hsi: Raster, request: FusionRequest, preflight: Preflight) -> None:
    """Add findings about the bands that are left out, and the ones in water vapour that might be."""
    bands, asked = hsi.bands, user_bands.named_bands(request.bad_bands, hsi.bands)
    marked = np.flatnonzero(~bands.good & ~asked)
    if marked.size:
        preflight.warning(
            "hsi.bad_bands",
            Sentence(
                "{bands_clause} marked as bad and will be left out of the result.",
                bands_clause=bands_clause(marked, bands, HSI),
            ),
        )
    if asked.any():
        left_out = np.flatnonzero(asked)
        preflight.facts_of("hsi").bad_bands_given = [int(i) + 1 for i in left_out]
        preflight.note(
            "bad_bands.left_out",
            Sentence("{bands_clause} left out as requested.", bands_clause=bands_clause(left_out, bands, HSI)),
        )
    wet = np.flatnonzero(user_bands.in_water_vapour(bands) & bands.good)
    if wet.size:
        preflight.facts_of("hsi").water_vapour_bands = [int(i) + 1 for i in wet]
        preflight.note(
            "bad_bands.water_vapour",
            Sentence(
                "{bands_clause} in a water-vapour absorption and mostly noise. To exclude such "
                "bands, enter {water_vapour} as bands to leave out.",
                bands_clause=bands_clause(wet, bands, HSI),
                water_vapour=user_bands.WATER_VAPOUR,
            ),
        )


def _note_mapping(msi: Raster, mapping: BandMapping, preflight: Preflight) -> None:
    """Add findings about the bands that are used and those that are not, and warn of a weak guess."""
    left_out = [i for i in range(len(msi)) if i + 1 not in mapping.numbers]
    preflight.facts.msi_bands = AssignmentFacts(
        dict(zip(mapping.names, mapping.numbers)), mapping.how, mapping.certain, [i + 1 for i in left_out]
    )
    add_alpha_note(msi, mapping, preflight)
    if not mapping.certain:
        preflight.warning(
            "msi_bands.guess",
            Sentence(
                "Band order assumed from {how}: {mapping}. Check the band assignment.",
                how=mapping.how,
                mapping=mapping,
            ),
        )
    if left_out and mapping.how != "given":
        preflight.note(
            "msi_bands.left_out",
            Sentence(
                "{bands_clause} not used because no band of the response fits.",
                bands_clause=bands_clause(left_out, msi.bands, "the multispectral image"),
            ),
        )
    if len(mapping.names) == 1:
        preflight.warning(
            "msi.one_band",
            Sentence(
                "One multispectral band determines very little of a spectrum (the paper calls "
                "this extremely ill-posed). The result has grey-level detail rather than "
                "spectra; upsampling alone is often closer to the truth."
            ),
        )


def leave_out_empty(msi: Raster, mapping: BandMapping, preflight: Preflight) -> BandMapping:
    """Return the mapping without bands that have no data or one value throughout, and warn of these.

    Unchanged when no band would be left.

    Raises:
        RasterError: when the image cannot be read.
    """
    empty, constant = find_empty_bands(msi, mapping.index)
    lost = empty | constant
    if not lost.any():
        return mapping
    preflight.warning(
        "msi_bands.empty",
        Sentence(
            "{bands_clause} constant or without data and will be left out.",
            bands_clause=bands_clause(np.asarray(mapping.index)[lost], msi.bands, "the multispectral image"),
        ),
    )
    remaining = [(name, number) for name, number, out in zip(mapping.names, mapping.numbers, lost) if not out]
    if preflight.facts.msi_bands is not None:
        preflight.facts.msi_bands.mapping = dict(remaining)
    return replace(mapping, names=tuple(n for n, _ in remaining), numbers=tuple(i for _, i in remaining))


def add_alpha_note(msi: Raster, mapping: BandMapping, preflight: Preflight) -> None:
    """Add a note on used bands that the file marks as transparency: `Raster.with_data` takes them as data."""
    alpha = [i for i in mapping.index if msi.colours[i] == "Alpha"]
    if alpha:
        preflight.note(
            "msi_bands.alpha",
            Sentence(
                "{bands_clause} marked as transparency (alpha) in the file and will be used as data.",
                bands_clause=bands_clause(alpha, msi.bands, "the multispectral image"),
            ),
        )


def check_response(
    hsi: Raster, index: NDArray[np.intp], response: SpectralResponse, mapping: BandMapping, preflight: Preflight
) -> Plan | None:
    """Return the plan of a fusion with this response; None, and an error, when a band cannot be simulated.

    Args:
        hsi: the open LR-HSI.
        index: indices of its usable bands, in the order of their centres.
        response: of the c bands of the MSI that are used.
        mapping: the band assignment.
        preflight: the preflight; findings and facts are added to it.
    """
    bands = hsi.bands.take(index)
    # (c,) share of each response that lies within the LR-HSI's good bands, 0 to 1
    coverage = response.coverage(bands)
    preflight.facts.coverage = {n: round(float(v), 4) for n, v in zip(response.band_names, coverage)}
    low, high = bands.centre_nm.min(), bands.centre_nm.max()
    outside = coverage < MIN_COVERAGE
    if outside.any():
        preflight.error("msi_bands.outside", _outside_sentence(response, mapping, outside, coverage, low, high))
        return None
    for name, share in zip(response.band_names, coverage):
        if share < FULL_COVERAGE:
            preflight.warning(
                "msi_bands.partly_outside",
                Sentence(
                    "{share:.0f} % of the response of {name} lies outside the hyperspectral "
                    "range ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.",
                    share=(1 - share) * 100,
                    name=name,
                    low=low,
                    high=high,
                ),
            )
    return Plan(index, bands, response, mapping, response.matrix(bands), coverage)


def _outside_sentence(
    response: SpectralResponse,
    mapping: BandMapping,
    outside: NDArray[np.bool_],
    coverage: NDArray[np.float64],
    low: float,
    high: float,
) -> Sentence:
    centres = response.centre_nm
    lost = [
        f"{n} ({c:.0f} nm, {s * 100:.0f} % covered)"
        for n, c, s, o in zip(response.band_names, centres, coverage, outside) if o
    ]  # fmt: skip
    words_of = [f"{n}={i}" for n, i in zip(mapping.names, mapping.numbers)] or mapping.names
    inside = [word for word, o in zip(words_of, outside) if not o]
    if not inside:
        return Sentence(
            "No band of {sensor} can be simulated: {lost} lie outside the hyperspectral image's "
            "good bands ({low:.0f}–{high:.0f} nm). Check the sensor and the wavelengths.",
            sensor=response.sensor,
            lost=words.listing(lost),
            low=low,
            high=high,
        )
    return plural(
        len(lost),
        "{sensor} band {lost} cannot be simulated: outside the hyperspectral image's good bands "
        "({low:.0f}–{high:.0f} nm). Leave it out: use the bands {kept}.",
        "{sensor} bands {lost} cannot be simulated: outside the hyperspectral image's good bands "
        "({low:.0f}–{high:.0f} nm). Leave them out: use the bands {kept}.",
        sensor=response.sensor,
        lost=words.listing(lost),
        low=low,
        high=high,
        kept=",".join(inside),
    )
