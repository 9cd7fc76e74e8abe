"""Built-in sample scene: a synthetic landscape observed by a hyperspectral and a multispectral sensor.

The landscape is a file of this project, drawn by tools/sample_scene: nothing in it is measured or downloaded. It is a
fair test, too: pixels are mixed, shaded and noisy, and the network never sees the truth.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis import paths
from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.base.sentence import Sentence

SCALE = 1e-4  # int16 × SCALE is reflectance
FINE, RATIO = 512, 8
GSD_M_FINE = 3.75
PSF_SIGMA = 3.4  # fine pixels, as Shah & Duarte 2025; with the averaging an MTF of 0.26 at Nyquist
STRIP = 32  # fine rows that are rendered at a time, to stay small

LANDSCAPE_SHA256 = "5dfc4fb5a29988099d5e536c35f4f334492f8704f37be0d0381c91b21aee73c3"  # pragma: allowlist secret

Floats = NDArray[np.float32]


class SamplePoint(NamedTuple):
    """Named place of interest; row and col refer to the fine grid."""

    name: str
    row: int
    col: int


@dataclass(frozen=True, eq=False)
class SampleScene:
    """Rasters (band, row, col) of the sample, int16, reflectance × 10000, with one upper left corner.

    Attributes:
        truth: (150, 512, 512) sharp hyperspectral cube.
        lr_hsi: (150, 64, 64) hyperspectral image.
        hr_msi: (c, 512, 512) multispectral image.
        centre_nm: (150,) centres of the hyperspectral bands in nm.
        fwhm_nm: (150,) widths (FWHM) of these bands in nm.
        gsd_m_fine: GSD of the truth and the HR-MSI in metres.
        gsd_m_coarse: GSD of the LR-HSI in metres.
        materials: Names of the materials.
        material_map: (512, 512) uint8, index into materials of the one that covers most of the pixel.
        points: Named places of interest.
    """

    truth: NDArray[np.int16]
    lr_hsi: NDArray[np.int16]
    hr_msi: NDArray[np.int16]
    centre_nm: NDArray[np.float64]
    fwhm_nm: NDArray[np.float64]
    gsd_m_fine: float
    gsd_m_coarse: float
    materials: tuple[str, ...]
    material_map: NDArray[np.uint8]
    points: tuple[SamplePoint, ...]


class Landscape(NamedTuple):
    """Ground of the sample: amounts of E endmembers in each of the N = 512 × 512 fine pixels.

    Attributes:
        spectra: (E, 150) reflectance of the endmembers.
        sky: (150,) share of the light that the sky alone gives.
        lit: number per pixel (N,), endmembers (M,) and amounts (M,) of the sunlit ground, pixel by pixel.
        shaded: the same of the shaded ground.
        materials: names of the materials.
        material_map: (512, 512) index of the material that covers most of the pixel.
        points: named places of interest.
    """

    spectra: Floats
    sky: Floats
    lit: tuple[NDArray[np.uint8], NDArray[np.uint8], Floats]
    shaded: tuple[NDArray[np.uint8], NDArray[np.uint8], Floats]
    materials: tuple[str, ...]
    material_map: NDArray[np.uint8]
    points: tuple[SamplePoint, ...]


def load_landscape() -> Landscape:
    """Return the landscape of the file resources/sample/landscape.npz.

    Raises:
        SpectraLiftError: The file is missing or is not the one of this version.
    """
    path = paths.resource("sample", "landscape.npz")
    try:
        content = path.read_bytes()
    except OSError:
        content = b""
    if hashlib.sha256(content).hexdigest() != LANDSCAPE_SHA256:
        message = Sentence(
            "The file of the sample scene is missing or damaged: {path}. Install SpectraLift again.", path=path
        )
        raise SpectraLiftError(message)
    with np.load(io.BytesIO(content), allow_pickle=False) as file:
        lit, shaded = (
            (file[f"{light}_count"], file[f"{light}_index"], file[f"{light}_amount"]) for light in ("lit", "shaded")
        )
        points = zip(file["point_names"].tolist(), file["point_pixels"].tolist())
        return Landscape(
            file["spectra"], file["sky"], lit, shaded, tuple(file["materials"].tolist()), file["material_map"],
            tuple(SamplePoint(name, *pixel) for name, pixel in points),
        )  # fmt: skip


def sample_bands() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return centres and widths in nm, (150,) each: steps of 8 nm up to 1000 nm, then 16 nm; FWHM = spacing.

    They resemble EnMAP's bands but are coarser; the regions of strong water vapour absorption are left out:
    1344–1440 and 1792–1960 nm.
    """
    vnir = np.arange(400.0, 1001.0, 8.0)
    swir = np.concatenate([np.arange(a, b, 16.0) for a, b in ((1016, 1337), (1448, 1785), (1968, 2449))])
    return np.concatenate([vnir, swir]), np.repeat([8.0, 16.0], [vnir.size, swir.size])


def make_scene(response_matrix: NDArray[np.floating[Any]], seed: int = 0) -> SampleScene:
    """Return the sample scene for a multispectral sensor.

    Args:
        response_matrix: R (150, c) at the bands of `sample_bands()`; its columns sum to 1.
        seed: Seed of the noise.

    Raises:
        ValueError: The matrix has another shape or its columns do not sum to 1.
    """
    response = _checked(response_matrix)
    _, hsi_seed, msi_seed = np.random.SeedSequence(seed).spawn(3)  # the first one has drawn the landscape
    landscape = load_landscape()
    centre_nm, fwhm_nm = sample_bands()
    truth = np.empty((centre_nm.size, FINE, FINE), np.int16)
    hr_msi = np.empty((response.shape[1], FINE, FINE), np.float32)
    for rows, strip in render(landscape):
        truth[:, rows] = _to_int16(strip)
        hr_msi[:, rows] = np.tensordot(response.T, strip, 1)  # M = X̂ R
    return SampleScene(
        truth=truth,
        lr_hsi=_to_int16(_with_noise(np.random.default_rng(hsi_seed), _degrade(truth), centre_nm)),
        hr_msi=_to_int16(_with_noise(np.random.default_rng(msi_seed), hr_msi)),
        centre_nm=centre_nm,
        fwhm_nm=fwhm_nm,
        gsd_m_fine=GSD_M_FINE,
        gsd_m_coarse=GSD_M_FINE * RATIO,
        materials=landscape.materials,
        material_map=landscape.material_map,
        points=landscape.points,
    )


def _checked(response_matrix: NDArray[np.floating[Any]]) -> Floats:
    response = np.asarray(response_matrix, dtype=np.float32)
    bands = sample_bands()[0].size
    if response.ndim != 2 or response.shape[0] != bands or not np.allclose(response.sum(axis=0), 1, atol=1e-4):
        raise ValueError(f"the response must be ({bands}, c) with columns that sum to 1, not {response.shape}")
    return response


def render(landscape: Landscape) -> Iterator[tuple[slice, Floats]]:
    """Yield (rows, reflectance (bands, rows, cols)) of the fine grid, strip by strip.

    x = E a + s ∘ E b: E (bands, endmembers) are the spectra, a and b (endmembers, pixels) the amounts that lie in the
    sun and in the shade of a pixel, and s (bands,) is the share of the light that the sky alone gives.
    """
    spectra, sky = landscape.spectra.T, landscape.sky[:, None]
    lit, shaded = (_strips(part, len(landscape.spectra)) for part in (landscape.lit, landscape.shaded))
    for top, a, b in zip(range(0, FINE, STRIP), lit, shaded):
        strip = spectra @ a + sky * (spectra @ b)
        yield slice(top, top + STRIP), np.clip(strip, 0, 1).reshape(-1, STRIP, FINE)


def _strips(part: tuple[NDArray[np.uint8], NDArray[np.uint8], Floats], endmembers: int) -> Iterator[Floats]:
    """Yield the amounts (endmembers, pixels) of each strip."""
    count, index, amount = part
    pixel = np.repeat(np.arange(len(count)), count)
    ends = np.cumsum(count, dtype=np.int64)
    for first in range(0, len(count), STRIP * FINE):
        last = first + STRIP * FINE
        entries = slice(ends[first - 1] if first else 0, ends[last - 1])
        amounts = np.zeros((endmembers, STRIP * FINE), np.float32)
        amounts[index[entries], pixel[entries] - first] = amount[entries]
        yield amounts


def blur_and_average() -> Floats:
    """Return the operator D (64, 512) that degrades an axis from fine to coarse: Gaussian PSF, mean of 8.

    The image is mirrored at its border, so the columns sum to the same and no light is lost.
    """
    reach = int(np.ceil(4 * PSF_SIGMA))
    offset = np.arange(-reach, reach + 1)
    kernel = np.exp(-0.5 * (offset / PSF_SIGMA) ** 2)
    mirrored = np.pad(np.eye(FINE), ((reach, reach), (0, 0)), mode="symmetric")
    blur = sum(w * mirrored[k : k + FINE] for k, w in enumerate(kernel / kernel.sum()))
    return np.asarray(np.asarray(blur).reshape(FINE // RATIO, RATIO, FINE).mean(axis=1).astype(np.float32))


def _degrade(truth: NDArray[np.int16]) -> Floats:
    """Return what the hyperspectral sensor sees of the truth, (150, 64, 64) reflectance, noise-free."""
    down = blur_and_average()
    return np.stack([down @ (band * np.float32(SCALE)) @ down.T for band in truth])


def _with_noise(rng: np.random.Generator, image: Floats, centre_nm: NDArray[np.float64] | None = None) -> Floats:
    """Return reflectance (band, row, col) with read-out and photon noise, twice as much in the SWIR.

    At a reflectance of 0.3 the signal-to-noise ratio is about 250, in the SWIR 125.
    """
    level = np.ones(len(image)) if centre_nm is None else np.where(centre_nm > 1000, 2.0, 1.0)
    deviation = np.sqrt(4e-4**2 + 4.3e-6 * image) * level.astype(np.float32)[:, None, None]
    return np.asarray(image + deviation * rng.standard_normal(image.shape, dtype=np.float32))


def _to_int16(reflectance: Floats) -> NDArray[np.int16]:
    return np.asarray(np.rint(reflectance / SCALE).astype(np.int16))
