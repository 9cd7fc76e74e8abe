"""The ten point spread functions of the paper, sampled at pixel centres (Shah & Duarte 2025; docs/simulate.md)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.evaluation.simulate.request import PSFS

FIRST_DARK_RING = 3.8317059702075123  # first zero of J1
PUBLISHED_AIRY = 2.33811  # the authors' constant; it is the first zero of the Airy function Ai, up to its sign
MOFFAT_BETA = 3.5
GABOR_ASPECT = 0.5
GABOR_WAVELENGTH = 1.0
_LEAST_SUM = 1e-6  # of the sum of absolute values: with less a kernel cannot be brought to a sum of 1


def kernel(name: str, size: int, sigma: float, *, published: bool = False) -> NDArray[np.float64]:
    """Return a point spread function as a kernel.

    Args:
        name: One of PSFS.
        size: Side of the kernel in fine pixels, odd.
        sigma: Width of the PSF in fine pixels.
        published: Use the Airy pattern as the authors write it, with K1 in place of J1.

    Returns:
        (size, size) weights, sum 1.

    Raises:
        ValueError: The sum of the kernel is not above zero; the message is a sentence for the user.
        KeyError: Unknown name.
    """
    if name not in PSFS:
        raise KeyError(name)
    axis = np.arange(size) - size // 2
    y, x = np.meshgrid(axis.astype(float), axis.astype(float), indexing="ij")
    with np.errstate(over="ignore", under="ignore"):
        k = _shape(name, x, y, sigma, published)
    total = k.sum()
    if not (np.isfinite(k).all() and total > _LEAST_SUM * np.abs(k).sum()):
        raise ValueError(
            f"The PSF {name} with size {size} and sigma {sigma:g} does not add up to anything: choose another size "
            "or sigma."
        )
    return np.asarray(k / total)


def _shape(
    name: str, x: NDArray[np.float64], y: NDArray[np.float64], sigma: float, published: bool
) -> NDArray[np.float64]:
    """Return the PSF before normalisation, shape of x; the formulas and their names are in docs/simulate.md."""
    rho = np.hypot(x, y) / sigma  # distance from the centre in units of σ
    if name == "gaussian":
        return np.exp(-0.5 * rho**2)
    if name == "kolmogorov":
        return np.exp(-(rho ** (5 / 3)))
    if name == "moffat":
        return np.asarray((1 + rho**2) ** -MOFFAT_BETA)
    if name == "lorentzian2":
        return np.asarray(1 / (1 + rho**4))
    if name == "parabolic":
        return np.maximum(0.0, 1 - rho**2)
    if name == "sinc":
        return np.sinc(rho)
    if name == "hermite":
        return np.asarray(np.exp(-0.5 * rho**2) * 2 * rho)  # H1(t) = 2 t
    if name == "gabor":
        waves = np.cos(2 * np.pi * x / GABOR_WAVELENGTH)
        return np.asarray(np.exp(-0.5 * (x**2 + GABOR_ASPECT**2 * y**2) / sigma**2) * waves)
    if name == "airy":
        return _airy_published(rho) if published else _airy(rho)
    return (rho == 0).astype(float)


def _airy(rho: NDArray[np.float64]) -> NDArray[np.float64]:
    """(2 J1(z) / z)², z = 3.8317 ρ/σ: σ is the radius of the first dark ring, as it is the sinc's first zero."""
    z = FIRST_DARK_RING * rho
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(z > 0, (2 * bessel_j1(z) / z) ** 2, 1.0)


def _airy_published(rho: NDArray[np.float64]) -> NDArray[np.float64]:
    """(2 K1(z) / z)², z = 2.33811 ρ/σ, 1 at the centre, which makes the centre a hole."""
    z = np.where(rho > 0, PUBLISHED_AIRY * rho, 1.0)
    return np.where(rho > 0, (2 * bessel_k1(z) / z) ** 2, 1.0)


def bessel_j1(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the Bessel function J1(x) without SciPy, shape of x, to 1e-12.

    J1(x) = 1/π ∫₀^π cos(τ − x sin τ) dτ (Abramowitz & Stegun 9.1.21).
    The integrand is periodic and smooth: the trapezoidal rule converges faster than any power of its step.
    """
    unique, back = np.unique(np.asarray(x, float), return_inverse=True)
    steps = int(np.abs(unique).max(initial=0.0)) + 64
    tau = np.pi * np.arange(steps + 1) / steps
    weight = np.ones(steps + 1)
    weight[[0, -1]] = 0.5
    value = np.cos(tau - unique[:, None] * np.sin(tau)) @ weight / steps
    return np.asarray(value[back].reshape(np.shape(x)))


def bessel_k1(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the modified Bessel function K1(x), x > 0, without SciPy, shape of x, to 1e-12.

    K1(x) = ∫₀^∞ exp(−x cosh t) cosh t dt (Abramowitz & Stegun 9.6.24), by the trapezoidal rule.
    """
    unique, back = np.unique(np.asarray(x, float), return_inverse=True)
    end = np.arccosh(max(800.0 / unique.min(), 2.0))
    t, step = np.linspace(0, end, int(end / 0.04) + 2, retstep=True)
    weight = np.full(len(t), step)
    weight[[0, -1]] = step / 2
    cosh = np.cosh(t)
    value = np.exp(-unique[:, None] * cosh) @ (weight * cosh)
    return np.asarray(value[back].reshape(np.shape(x)))
