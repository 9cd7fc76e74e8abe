"""Parametric reflectance spectra of the materials in the sample scene: shapes from physics, no measured data.

Every spectrum is a textbook shape, not a measurement: pigments and water act through Beer's law, canopies and
soils through two-stream formulas, and the constants are rounded so that the curves look like published ones.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Spectrum = NDArray[np.float64]

MATERIALS = (
    "river", "pond", "gravel bank", "wheat", "ripening barley", "rapeseed in flower", "sugar beet", "maize",
    "meadow", "mown meadow", "broadleaf trees", "conifers", "loam", "humus soil", "asphalt", "dirt track",
    "concrete", "red tile roof", "metal roof", "bitumen roof",
)  # fmt: skip

# Absorption of liquid water, cm⁻¹, at nodes in nm: 4πk/λ of Hale & Querry 1973. Their nodes are 200 nm apart
# from 1000 nm on; the maxima near 1190, 1450 and 1940 nm and the minima between are drawn in by eye.
_WATER_NODES = (
    (350, 2.3e-3), (400, 5.8e-4), (475, 2.5e-4), (550, 4.5e-4), (575, 7.9e-4), (600, 2.3e-3), (650, 3.2e-3),
    (700, 6.0e-3), (725, 1.6e-2), (750, 2.6e-2), (800, 2.0e-2), (850, 4.3e-2), (900, 6.8e-2), (925, 0.144),
    (950, 0.388), (975, 0.449), (1000, 0.363), (1070, 0.13), (1120, 0.25), (1160, 0.95), (1190, 1.05),
    (1240, 1.00), (1280, 0.95), (1330, 2.2), (1400, 12.4), (1450, 26.0), (1500, 17.0), (1550, 10.0),
    (1600, 6.7), (1680, 5.2), (1740, 6.2), (1800, 8.0), (1870, 14.0), (1940, 114.0), (2000, 69.1),
    (2100, 26.0), (2200, 16.5), (2300, 22.0), (2400, 50.1), (2500, 90.0),
)  # fmt: skip


def _bump(nm: Spectrum, centre: float, sigma: float) -> Spectrum:
    return np.asarray(np.exp(-0.5 * ((nm - centre) / sigma) ** 2))


def _rise(nm: Spectrum, centre: float, width: float) -> Spectrum:
    """A smooth step from 0 to 1 around `centre`."""
    return np.asarray(1.0 / (1.0 + np.exp(-(nm - centre) / width)))


def water_absorption(nm: Spectrum) -> Spectrum:
    """Return the absorption of liquid water in cm⁻¹, (L,)."""
    nodes = np.array(_WATER_NODES)
    fine = np.arange(340.0, 2511.0)
    log_a = np.interp(fine, nodes[:, 0], np.log(nodes[:, 1]))
    window = np.hanning(43)
    padded = np.pad(log_a, 21, mode="edge")  # smoothed, because real bands have no kinks
    return np.exp(np.interp(nm, fine, np.convolve(padded, window / window.sum(), mode="valid")))


def chlorophyll_absorption(nm: Spectrum) -> Spectrum:
    """Return the absorption of chlorophyll in cm² per µg, (L,).

    Bands at 430 and 670 nm, about as in PROSPECT (Jacquemoud & Baret 1990).
    """
    soret = 0.060 * _bump(nm, 430, 36) + 0.028 * _bump(nm, 470, 20)
    red = 0.050 * _bump(nm, 674, 16) + 0.026 * _bump(nm, 635, 28) + 0.013 * _bump(nm, 590, 42)
    return np.asarray(soret + red + 0.009 * _bump(nm, 545, 55))


def carotenoid_absorption(nm: Spectrum) -> Spectrum:
    """Return the absorption of carotenoids in cm² per µg, (L,): 400–510 nm with shoulders (Féret et al. 2008)."""
    return np.asarray(0.045 * _bump(nm, 425, 25) + 0.055 * _bump(nm, 455, 18) + 0.048 * _bump(nm, 485, 15))


def dry_matter_absorption(nm: Spectrum) -> Spectrum:
    """Return the absorption of dry matter in cm² per g, (L,).

    Cellulose and lignin at 1730, 2100 and 2300 nm (Curran 1989) on a slow rise.
    """
    features = 16 * _bump(nm, 1730, 45) + 42 * _bump(nm, 2105, 75) + 58 * _bump(nm, 2310, 70)
    return np.asarray(6 + 22 * _rise(nm, 1500, 260) + features + 30 * _bump(nm, 400, 130))


def canopy(
    nm: Spectrum, soil: Spectrum, *, chlorophyll: float, carotenoids: float, water_cm: float,
    dry: float = 0.006, brown: float = 0.0, lai: float = 4.0, gaps: float = 0.08, path: float = 1.4,
) -> Spectrum:  # fmt: skip
    """Return the reflectance (L,) of a plant canopy over a soil.

    Single-scattering albedo by Beer's law; reflectance of the deep canopy (1 − γ) / (1 + 2 μ γ), γ = √(1 − ω)
    (Hapke 1981); a thin one over soil after Kubelka & Munk 1931.
    chlorophyll, carotenoids: µg/cm²; water_cm: leaf water depth; dry: g/cm²; brown: 0–1 (senescence);
    gaps: share that lies in the canopy's own shade; path: light path in a leaf over its thickness.
    """
    absorbed = (
        chlorophyll * chlorophyll_absorption(nm)
        + carotenoids * carotenoid_absorption(nm)
        + water_cm * water_absorption(nm)
        + dry * dry_matter_absorption(nm)
        + brown * 1.1 * np.exp(-(nm - 400) / 190)
    )
    gamma = np.sqrt(1 - 0.975 * np.exp(-path * absorbed))
    deep = (1 - gamma) / (1 + 1.5 * gamma)
    contrast = (soil - deep) / (1 - soil * deep) * np.exp(-1.1 * gamma * lai)
    cuticle = 0.020  # leaves shine: even where pigments take all the light, some comes back from their surface
    return np.asarray((1 - gaps) * ((1 - cuticle) * (deep + contrast) / (1 + contrast * deep) + cuticle))


def soil(nm: Spectrum, *, bright: float, iron: float, organic: float, clay: float, moisture: float) -> Spectrum:
    """Return the reflectance (L,) of a bare soil.

    A convex slope; goethite and haematite at 490 and 880 nm (Sherman & Waite 1985); OH at 1410, water at 1920
    and clay at 2200 nm (Hunt 1977); organic matter darkens the visible (Baumgardner et al. 1985); moisture
    darkens exponentially, most in the SWIR (Lobell & Asner 2002).
    """
    slope = bright * (0.18 + 0.82 * (1 - np.exp(-(nm - 320) / 520)))
    iron_bands = iron * (1.1 * (1 - _rise(nm, 555, 32)) + 0.16 * _bump(nm, 880, 75) + 0.15 * _bump(nm, 650, 35))
    minerals = clay * (_bump(nm, 2205, 22) + 0.35 * _bump(nm, 2345, 28) + 0.5 * _bump(nm, 1412, 18))
    hygroscopic = 0.10 * _bump(nm, 1420, 35) + 0.22 * _bump(nm, 1925, 40)
    humus = organic * np.exp(-(((nm - 400) / 700) ** 2))
    wet = moisture * (0.55 + 0.5 * _rise(nm, 1400, 220) + 0.35 * _bump(nm, 1460, 70) + 0.7 * _bump(nm, 1940, 80))
    return np.asarray(slope * np.exp(-(iron_bands + minerals + hygroscopic + humus + wet)))


def open_water(nm: Spectrum, *, chlorophyll: float, sediment: float, humic: float) -> Spectrum:
    """Return the reflectance (L,) of deep water: π (0.0949 u + 0.0794 u²), u = b / (a + b).

    After Gordon et al. 1988, with a the absorption and b the backscatter.
    chlorophyll: mg/m³; sediment: backscatter at 550 nm in m⁻¹; humic: absorption at 440 nm in m⁻¹.
    """
    algae = chlorophyll * (0.035 * _bump(nm, 440, 40) + 0.018 * _bump(nm, 675, 14))
    absorption = 100 * water_absorption(nm) + algae + humic * np.exp(-0.014 * (nm - 440))
    backscatter = sediment * (550 / nm) ** 0.7 + 0.002 * (500 / nm) ** 4.3
    u = backscatter / (absorption + backscatter)
    glint = 0.006  # the sky in the surface, after atmospheric correction
    return np.asarray(np.pi * (0.0949 * u + 0.0794 * u**2) + glint)


def red_tile(nm: Spectrum, *, weathered: float) -> Spectrum:
    """Return a clay tile's reflectance (L,): haematite's edge and its dip at 870 nm (Herold et al. 2004)."""
    edge = 0.060 + 0.22 * _rise(nm, 595, 20) + 0.13 * _rise(nm, 1050, 110)
    bands = 0.17 * _bump(nm, 870, 70) + 0.06 * _bump(nm, 1930, 50) + 0.06 * _bump(nm, 2205, 30)
    lichen = 0.075 + 0.03 * _rise(nm, 715, 20) + 0.06 * _rise(nm, 900, 300)
    return np.asarray((1 - weathered) * edge * np.exp(-bands) + weathered * lichen)


def asphalt(nm: Spectrum, *, age: float) -> Spectrum:
    """Return an asphalt's reflectance (L,): bitumen when new, its gravel when old (Herold et al. 2004)."""
    slope = 0.055 + 0.10 * age * (1 - np.exp(-(nm - 350) / 480)) + 0.02 * (nm - 400) / 2000
    hydrocarbons = (1 - age) * (0.05 * _bump(nm, 1725, 20) + 0.10 * _bump(nm, 2315, 35))
    return np.asarray(slope * np.exp(-hydrocarbons))


def concrete(nm: Spectrum, *, bright: float) -> Spectrum:
    """Return a concrete's reflectance (L,): carbonate at 2335 nm, bound water at 1430 and 1940 nm."""
    slope = bright * (0.62 + 0.38 * (1 - np.exp(-(nm - 380) / 220)))
    bands = 0.06 * _bump(nm, 1430, 40) + 0.15 * _bump(nm, 1940, 45) + 0.09 * _bump(nm, 2335, 35)
    return np.asarray(slope * np.exp(-bands - 0.10 * _rise(nm, 2000, 200)))


def metal(nm: Spectrum, *, bright: float, paint: float) -> Spectrum:
    """Return a roof sheet's reflectance (L,): nearly flat zinc, or a bluish coating, dark in the SWIR."""
    zinc = 0.9 + 0.1 * _rise(nm, 1150, 120) - 0.06 * _bump(nm, 1010, 90)
    coating = 0.75 + 0.22 * _bump(nm, 490, 90) + 0.25 * _rise(nm, 760, 60) - 0.40 * _rise(nm, 1650, 260)
    return np.asarray(bright * ((1 - paint) * zinc + paint * coating))


def _plants(nm: Spectrum, ground: Spectrum) -> dict[str, tuple[Spectrum, Spectrum]]:
    """Return the two states (lush, poor) of each vegetation."""

    def grow(chlorophyll: float, carotenoids: float, water_cm: float, **other: float) -> Spectrum:
        return canopy(nm, ground, chlorophyll=chlorophyll, carotenoids=carotenoids, water_cm=water_cm, **other)

    petals = canopy(nm, ground, chlorophyll=0.4, carotenoids=30, water_cm=0.03, dry=0.003, lai=9, gaps=0, path=1.0)
    stalks = grow(24, 7, 0.020, dry=0.008, lai=3.5)
    return {
        "wheat": (grow(52, 11, 0.026, lai=4.6), grow(36, 9, 0.019, lai=2.6)),
        "ripening barley": (
            grow(15, 8, 0.013, brown=0.10, lai=3.5),
            grow(5, 6, 0.007, brown=0.28, dry=0.010, lai=2.6),
        ),
        "rapeseed in flower": (0.55 * petals + 0.45 * stalks, 0.22 * petals + 0.78 * stalks),
        "sugar beet": (grow(40, 9, 0.038, lai=4.5, gaps=0.02), grow(30, 8, 0.030, lai=2.0)),
        "maize": (grow(38, 9, 0.022, lai=2.2), grow(28, 8, 0.018, lai=1.2)),
        "meadow": (
            grow(34, 9, 0.018, brown=0.04, lai=3.4),
            grow(17, 7, 0.010, brown=0.14, dry=0.009, lai=2.2),
        ),
        "mown meadow": (
            grow(20, 7, 0.010, brown=0.05, dry=0.009, lai=2.2),
            grow(7, 5, 0.005, brown=0.20, dry=0.013, lai=1.6),
        ),
        "broadleaf trees": (
            grow(30, 9, 0.018, lai=6.0, gaps=0.14),
            grow(46, 12, 0.014, dry=0.010, lai=6.0, gaps=0.24),
        ),
        "conifers": (
            grow(52, 12, 0.026, dry=0.020, lai=7, gaps=0.22),
            grow(62, 14, 0.030, dry=0.024, lai=7, gaps=0.36),
        ),
    }


def materials(nm: Spectrum) -> dict[str, tuple[Spectrum, Spectrum]]:
    """Return each material's two states, (L,) reflectance 0–1; the scene holds all mixtures of the two."""

    def loam(moisture: float) -> Spectrum:
        return soil(nm, bright=0.52, iron=0.42, organic=0.12, clay=0.16, moisture=moisture)

    def humus(moisture: float) -> Spectrum:
        return soil(nm, bright=0.36, iron=0.16, organic=0.55, clay=0.08, moisture=moisture)

    gravel = concrete(nm, bright=0.27) * (1 - 0.25 * _bump(nm, 400, 120))
    track = 0.7 * loam(0.2) + 0.3 * concrete(nm, bright=0.28)
    return {
        "river": (
            open_water(nm, chlorophyll=3, sediment=0.030, humic=0.40),
            open_water(nm, chlorophyll=4, sediment=0.070, humic=0.55),
        ),
        "pond": (
            open_water(nm, chlorophyll=15, sediment=0.030, humic=1.0),
            open_water(nm, chlorophyll=35, sediment=0.050, humic=1.2),
        ),
        "gravel bank": (gravel, 0.55 * gravel * np.exp(-0.35 * _rise(nm, 1400, 150))),
        **_plants(nm, loam(0.35)),
        "loam": (loam(0.05), loam(0.75)),
        "humus soil": (humus(0.05), humus(0.60)),
        "asphalt": (asphalt(nm, age=1.0), asphalt(nm, age=0.45)),
        "dirt track": (track, 0.7 * track),
        "concrete": (concrete(nm, bright=0.34), concrete(nm, bright=0.24)),
        "red tile roof": (red_tile(nm, weathered=0.0), red_tile(nm, weathered=0.45)),
        "metal roof": (metal(nm, bright=0.46, paint=0.0), metal(nm, bright=0.34, paint=1.0)),
        "bitumen roof": (asphalt(nm, age=0.15), asphalt(nm, age=0.5) * 1.15),
    }


def skylight(nm: Spectrum) -> Spectrum:
    """Return the share (L,) of the light that still arrives in a cast shadow: bluish, about λ⁻²."""
    return 0.05 + 0.20 * (500 / nm) ** 2


def at_bands(spectrum: Callable[[Spectrum], Spectrum], centre_nm: Spectrum, fwhm_nm: Spectrum) -> Spectrum:
    """Return band values (…, C) of a function of wavelength, whose last axis is wavelength, for Gaussian bands."""
    nm = np.arange(centre_nm[0] - 2 * fwhm_nm[0], centre_nm[-1] + 2 * fwhm_nm[-1] + 1)
    sigma = fwhm_nm[:, None] / (2 * np.sqrt(2 * np.log(2)))
    weights = np.exp(-0.5 * ((nm - centre_nm[:, None]) / sigma) ** 2)
    weights /= weights.sum(axis=1, keepdims=True)
    return np.asarray(spectrum(nm) @ weights.T)
