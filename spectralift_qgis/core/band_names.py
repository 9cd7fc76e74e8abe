"""What band descriptions and band names have in common, however they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_WORDS = {
    "nearinfrared": "nir", "nearir": "nir", "infrared": "nir", "nearinfrarednir": "nir", "n": "nir", "r": "red",
    "g": "green", "b": "blue", "re": "rededge", "coastalaerosol": "coastal", "coastalblue": "coastal",
    "aerosol": "coastal", "ultrablue": "coastal", "panchromatic": "pan", "shortwaveinfrared1": "swir1",
    "shortwaveinfrared2": "swir2",
}  # fmt: skip
_LEADING = {"sr", "toa", "boa", "rho", "rhos", "rhot", "refl", "reflectance", "surface", "radiance", "ref", "dn"}
_SIZE = re.compile(r"\d{1,4}m")  # "10m" in B04_10m
_CODE = re.compile(r"b\d{1,2}[a-z]?")


def plain(name: str) -> str:
    """Return a name without case, blanks, underscores and leading zeros: "Band 04", "B4" and "b04" are one."""
    text = re.sub(r"[^a-z0-9]", "", name.lower())
    text = re.sub(r"^(?:band|b)0*(\d)", r"b\1", text)
    return _WORDS.get(text, text)


def placeholder(index: int) -> str:
    """Return what a band without a description is called."""
    return f"Band {index + 1}"


def keys(description: str) -> list[set[str]]:
    """Return what a description may mean, the surest reading first, as `plain` writes it.

    "Red (665 nm)" is red, "sr_band_4" and "T33UUU_20220724_B04_10m" are b4.
    """
    text = description[:200]
    short = re.split(r"[(\[,:;]| - ", text, maxsplit=1)[0]
    return [{plain(text)}, {plain("".join(_telling(part))) for part in (text, short)}, set(_codes(text))]


def response_keys(names: Sequence[str]) -> dict[str, str]:
    """Return the band of a response each key stands for; a key that fits two bands stands for none."""
    owners: dict[str, set[str]] = {}
    for name in names:
        parts = re.split(r"_| - ", name)
        for key in {plain(name), *(plain(p) for p in parts if len(p) > 1), *(k for s in keys(name)[:2] for k in s)}:
            owners.setdefault(key, set()).add(name)
    exact = {plain(n): n for n in names}
    found = {k: exact.get(k) or next(iter(v)) for k, v in owners.items() if k and (k in exact or len(v) == 1)}
    for key in ("nir", "rededge"):  # a product of four bands calls the first of two simply NIR
        if key not in owners and f"{key}1" in found:
            found[key] = found[f"{key}1"]
    return found


def _telling(text: str) -> list[str]:
    """Return the words of a text that name a band: neither "sr" before nor "10m", "665 nm", "band" after."""
    words = re.findall(r"[a-z]+\d*[a-z]?|\d+[a-z]*", text.lower())
    while len(words) > 1 and words[0] in _LEADING:
        words.pop(0)
    while len(words) > 1 and (words[-1] in ("nm", "um", "band") or _SIZE.fullmatch(words[-1])):
        unit = words.pop()
        while len(words) > 1 and unit in ("nm", "um") and words[-1].isdecimal():
            words.pop()
    if len(words) > 1 and re.fullmatch(r"\d{3,4}nm", words[-1]):
        words.pop()
    return words


def _codes(text: str) -> Iterator[str]:
    """Yield the band codes among the words of a text: b4 of "S2A B04 surface reflectance"."""
    for word in re.findall(r"[a-z0-9]+", text.lower()):
        if _CODE.fullmatch(word):
            yield plain(word)
