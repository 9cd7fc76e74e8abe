"""Make resources/sensors from a folder of response tables (sensors.csv and one 1 nm table a sensor).

    python tools/import_sensors.py ../shared/data/srf resources/sensors

Kept in the project so that anyone can see how the library was made and add to it: see CONTRIBUTING.md.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import numpy as np

# The order in which products store the bands, where it is known; several where there are several products.
RGBN = ["Red", "Green", "Blue", "NIR"]
BGRN = ["Blue", "Green", "Red", "NIR"]
S2_L2A = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B11", "B12"]
S2_10 = ["B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B11", "B12"]
NEO = ["Red", "Green", "Blue", "NIR", "RedEdge", "DeepBlue"]
PRODUCT_ORDERS: dict[str, list[list[str]]] = {
    **{s: [RGBN] for s in ("pleiades1a", "pleiades1b", "spot6", "spot7")},
    **{s: [NEO, RGBN, ["Red", "Green", "Blue"]] for s in ("pleiades_neo3", "pleiades_neo4")},
    **{
        s: [S2_L2A, S2_10, ["B2", "B3", "B4", "B8"], ["B4", "B3", "B2"]]
        for s in ("sentinel2a", "sentinel2b", "sentinel2c")
    },
    **{s: [["B1", "B2", "B3", "B4", "B5", "B6", "B7"]] for s in ("landsat8_oli", "landsat9_oli")},
    "worldview2": [
        ["Coastal", "Blue", "Green", "Yellow", "Red", "RedEdge", "NIR1", "NIR2"],
        ["Blue", "Green", "Red", "NIR1"],
    ],
    "worldview3": [
        ["Coastal", "Blue", "Green", "Yellow", "Red", "RedEdge", "NIR1", "NIR2",
         "SWIR1", "SWIR2", "SWIR3", "SWIR4", "SWIR5", "SWIR6", "SWIR7", "SWIR8"],
        ["Coastal", "Blue", "Green", "Yellow", "Red", "RedEdge", "NIR1", "NIR2"],
        ["Blue", "Green", "Red", "NIR1"],
    ],
    # Planet delivers SuperDove scenes with eight bands or, as ortho_analytic_4b, with four.
    "planetscope_superdove8": [
        ["CoastalBlue", "Blue", "GreenI", "Green", "Yellow", "Red", "RedEdge", "NIR"],
        ["Blue", "Green", "Red", "NIR"],
    ],
    "planetscope_superdove5": [["Blue", "Green", "Red", "RedEdge", "NIR"], ["Blue", "Green", "Red", "NIR"]],
    "micasense_rededge3": [["Blue", "Green", "Red", "NIR", "RedEdge"]],
    "micasense_rededge_mx": [["Blue", "Green", "Red", "NIR", "RedEdge"]],
}  # fmt: skip
MAKERS = (
    ("sentinel2", "ESA Copernicus"), ("landsat", "USGS and NASA"), ("aster", "NASA and METI"), ("eo1", "NASA"),
    ("planetscope", "Planet"), ("skysat", "Planet"), ("rapideye", "Planet"), ("pleiades", "Airbus"), ("spot", "Airbus"),
    ("ikonos", "Maxar"), ("quickbird", "Maxar"), ("geoeye", "Maxar"), ("worldview", "Maxar"), ("gf", "CNSA"),
    ("zy3", "CNSA"), ("hj", "CNSA"), ("venus", "CNES and ISA"), ("cbers", "INPE"), ("amazonia", "INPE"),
    ("opencosmos", "Open Cosmos"), ("alos", "JAXA"), ("irs", "ISRO"), ("cartosat", "ISRO"), ("micasense", "MicaSense"),
    ("parrot", "Parrot"), ("dji", "DJI"), ("kompsat", "KARI"),
)  # fmt: skip


def main() -> None:
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    with (source / "sensors.csv").open(newline="") as f:
        rows = list(csv.DictReader(f))
    index = [_convert(source, target, row) for row in rows] + [_generic_rgb(target)]
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in index)
    (target / "index.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def _convert(source: Path, target: Path, row: dict[str, str]) -> dict[str, object]:
    sensor = row["sensor_id"]
    table = np.loadtxt(source / f"{sensor}.csv", delimiter=",", skiprows=1)
    bands = row["bands"].split("|")
    orders = PRODUCT_ORDERS.get(sensor, [])
    entry: dict[str, object] = {
        "id": sensor,
        "name": row["name"],
        "maker": next(maker for prefix, maker in MAKERS if sensor.startswith(prefix)),
        "platform": row["platform"],
        "kind": "measured" if row["type"] == "measured" else "nominal",
        "bands": bands,
        "centre_nm": [float(v) for v in row["weighted_centre_nm"].split("|")],
        "fwhm_nm": [float(v) for v in row["fwhm_nm"].split("|")],
        "gsd_m": [float(v) for v in row["gsd_m"].split("|")],
        "product_orders": [*orders, [b for b in bands if "Pan" not in b and "Cirrus" not in b]],
        "source": row["source"],
        "licence": row["licence"],
        "note": "; ".join(n for n in (row["native_order_note"], row["note"]) if n),
    }
    _write(target, entry, table)
    return entry


def _generic_rgb(target: Path) -> dict[str, object]:
    """Colour camera of unknown make: Gaussians at the usual Bayer-filter peaks and widths."""
    bands, centre, fwhm = ["Blue", "Green", "Red"], [460.0, 535.0, 610.0], [80.0, 90.0, 80.0]
    wavelength = np.arange(380.0, 721.0)
    sigma = np.array(fwhm) / np.sqrt(8 * np.log(2))
    curves = np.exp(-0.5 * ((wavelength[:, None] - np.array(centre)) / sigma) ** 2)
    entry: dict[str, object] = {
        "id": "generic_rgb", "name": "Colour camera, generic", "maker": "Generic", "platform": "aircraft, UAV",
        "kind": "nominal", "bands": bands, "centre_nm": centre, "fwhm_nm": fwhm, "gsd_m": [0.1, 0.1, 0.1],
        "product_orders": [["Red", "Green", "Blue"]],
        "source": "SpectraLift: Gaussians at typical Bayer-filter peaks, for cameras whose response is unknown",
        "licence": "GPL-2.0-or-later", "note": "an approximation: a measured response of the camera is better",
    }  # fmt: skip
    _write(target, entry, np.column_stack([wavelength, curves]))
    return entry


def _write(target: Path, entry: dict[str, object], table: np.ndarray) -> None:
    """Write one curve table: four decimals, rows in which every band is zero left out but for the edges."""
    table = table.copy()
    table[:, 1:] = np.round(table[:, 1:] / table[:, 1:].max(axis=0), 4)
    zero = (table[:, 1:] == 0).all(axis=1)
    inner = zero & np.r_[True, zero[:-1]] & np.r_[zero[1:], True]
    lines = [f"# {entry['name']}, {entry['kind']}. Source: {entry['source']}"]
    lines.append(",".join(["wavelength_nm", *entry["bands"]]))  # type: ignore[misc]
    lines += [",".join(f"{v:.4f}".rstrip("0").rstrip(".") for v in row) for row in table[~inner]]
    (target / f"{entry['id']}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
