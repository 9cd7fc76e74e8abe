"""Guess the sensor of an image from the name of its file or layer."""

from __future__ import annotations

import os
import re

from spectralift_qgis.core.spectral.response.sensors import sensor_index

_PATTERNS = (
    (r"s(?:entinel)?[-_ ]?2([abc])(?![a-z])", "sentinel2{0}"),
    (r"(?:l[co]0?|landsat[-_ ]?)([89])(?!\d)", "landsat{0}_oli"),
    (r"(?:le0?|landsat[-_ ]?)7(?!\d)", "landsat7_etm"),
    (r"(?:lt0?|landsat[-_ ]?)([45])(?!\d)", "landsat{0}_tm"),
    (r"superdove|psb[-_]?sd|analyticms_8b|_8b(?![a-z0-9])", "planetscope_superdove8"),
    (r"ps2[-_.]sd", "planetscope_dove_r"),
    (r"(?:wv|worldview[-_ ]?)0?([234])(?!\d)", "worldview{0}"),
    (r"(?:phr|pleiades[-_ ]?)1?([ab])(?![a-z])", "pleiades1{0}"),
    (r"pneo|pleiades[-_ ]?neo", "pleiades_neo3"),
    (r"spot[-_ ]?([67])(?!\d)", "spot{0}"),
    (r"(?:ge0?1|geoeye[-_ ]?1?)(?!\d)", "geoeye1"),
    (r"qb0?2|quickbird", "quickbird2"),
    (r"ikonos", "ikonos"),
    (r"rapideye|_re[1-5]_", "rapideye"),
    (r"ast_l1|aster(?![a-z])", "aster"),
)


def guess_sensor(*names: str) -> str:
    """Return the ID of the sensor in the first name that contains one, "" if none does.

    names: layer names and paths. Of a path the file name and its two folders count: a band of S2A_MSIL2A_….SAFE is
    named T33UUU_20220724_B04.jp2.
    """
    sensors = {entry.id: entry for entry in sensor_index()}
    for name in names:
        text = "/".join(name.replace("\\", "/").split("/")[-3:]).lower()
        for pattern, template in _PATTERNS:
            match = re.search(rf"(?<![a-z0-9])(?:{pattern})", text)
            if match:
                sensor = template.format(*(g for g in match.groups() if g))
                if sensor in sensors:
                    return sensor
        plain = re.sub(r"[^a-z0-9]", "", os.path.splitext(text.split("/")[-1])[0])
        for entry in sensors.values():
            platform = re.sub(r"[^a-z0-9]", "", entry.platform.lower())
            if len(platform) > 4 and platform in plain:
                return entry.id
    return ""
