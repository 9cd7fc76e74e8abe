"""Normal forms of band names and descriptions, so that different spellings can be compared."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence

_WORDS = {
    "nearinfrared": "nir", "nearir": "nir", "infrared": "nir", "nearinfrarednir": "nir", "n": "nir", "r": "red",
    "g": "green", "b": "blue", "re": "rededge", "coastalaerosol": "coastal", "coastalblue": "coastal",
    "aerosol": "coastal", "ultrablue": "coastal", "panchromatic": "pan", "shortwaveinfrared1": "swir1",
    "shortwaveinfrared2": "swir2", "grn": "green", "blu": "blue",
}  # fmt: skip
_LEADING = {"sr", "toa", "boa", "rho", "rhos", "rhot", "refl", "reflectance", "surface", "radiance", "ref", "dn"}
_SIZE = re.compile(r"\d{1,4}m")  # "10m" in B04_10m
_CODE = re.compile(r"b\d{1,2}[a-z]?")
_LETTER = re.compile(r"[a-z](?![a-z0-9])")  # the N of "B3N" belongs to the code
_COUNTED = re.compile(r"(?:^|(?<=[^a-z]))(?:bands?|b|layer|lyr)[^a-z0-9]*$")  # text before a number that counts


def normal_form(name: str) -> str:
    """Return a name without case, blanks, underscores and leading zeros: "Band 04", "B4" and "b04" become equal."""
    text = re.sub(r"[^a-z0-9]", "", name.lower())
    text = re.sub(r"^(?:band|b)0*(\d)", r"b\1", text)
    return _WORDS.get(text, text)


def placeholder(index: int) -> str:
    """Return the name of a band without a description: "Band 7" for index 6."""
    return f"Band {index + 1}"


def name_keys(description: str) -> list[set[str]]:
    """Return three sets of keys that a description may mean, as `normal_form` writes them, the surest reading first.

    "Red (665 nm)" is red, "sr_band_4" and "T33UUU_20220724_B04_10m" are b4.
    """
    text = description[:200]
    short = re.split(r"[(\[,:;]| - ", text, maxsplit=1)[0]
    return [
        {normal_form(text)},
        {normal_form("".join(_naming_words(part))) for part in (text, short)},
        set(_codes(text)),
    ]


def response_keys(names: Sequence[str]) -> dict[str, str]:
    """Return key → band of the response; a key that fits two bands is left out."""
    owners: dict[str, set[str]] = {}
    for name in names:
        parts = re.split(r"_| - ", name)
        for key in {
            normal_form(name),
            *(normal_form(p) for p in parts if len(p) > 1),
            *(k for s in name_keys(name)[:2] for k in s),
        }:
            owners.setdefault(key, set()).add(name)
    exact = {normal_form(n): n for n in names}
    bands = {k: exact.get(k) or next(iter(v)) for k, v in owners.items() if k and (k in exact or len(v) == 1)}
    for key in ("nir", "rededge"):  # a product of four bands calls the first of two simply NIR
        if key not in owners and f"{key}1" in bands:
            bands[key] = bands[f"{key}1"]
    return bands


def without_counts(descriptions: Sequence[str]) -> Mapping[int, str]:
    """Return the rest of those descriptions that count the bands, 1…N or 0…N−1 in their order, without the number.

    Returns:
        Index of the band → text, for bands that are counted: {0: "", 1: ""} of ("b1", "b2", "mask"), {0: "red", 1:
        "nir"} of ("Band_01 red", "Band_02 nir"). Empty if no number counts, as in ("B2", "B3", "B4") or ("B1", "B2",
        "B3N").
    """
    # Numbers at the same position behind the same text belong to one series: (position, text) → (band, number, rest)
    groups: dict[tuple[int, str], list[tuple[int, int, str]]] = {}
    for i, description in enumerate(descriptions):
        parts = re.split(r"([0-9]+)", description[:200].lower())
        for position in range(1, len(parts), 2):
            head, tail = "".join(parts[:position]), "".join(parts[position + 1 :])
            if len(parts[position]) < 6 and not _LETTER.match(tail):
                before = _COUNTED.sub("", head)
                groups.setdefault((position, normal_form(before)), []).append((i, int(parts[position]), tail))
                for key in (position, position - len(parts)):  # from the front, from the end
                    groups.setdefault((key, "*"), []).append((i, int(parts[position]), f"{before or head} {tail}"))
    # Series that start at 0 or 1 and ascend in steps of one
    counting = [
        group
        for group in groups.values()
        if group[0][1] in (0, 1) and [n for _, n, _ in group] == list(range(group[0][1], group[0][1] + len(group)))
    ]
    longest = max(counting, key=len, default=[])
    if len(longest) < min(2, len(descriptions)):
        return {}
    return {i: text.strip(" _-.:,;") for i, _, text in longest}


def without_prefix(descriptions: Sequence[str]) -> list[str]:
    """Return descriptions without their common first words: the image name in "S2A_red", "S2A_green"."""
    common = os.path.commonprefix([d.lower() for d in descriptions]) if len(descriptions) > 1 else ""
    begin = len(re.sub(r"[a-z0-9]+$", "", common))
    return [d[begin:] for d in descriptions]


def _naming_words(text: str) -> list[str]:
    """Return the words of a text that name a band, without "sr" before them or "10m", "665 nm", "band" after them."""
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
            yield normal_form(word)
