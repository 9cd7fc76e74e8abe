"""`fuse`: two rasters in, one sharp cube out."""

from __future__ import annotations

import argparse
import contextlib
import os
from collections.abc import Iterator

from spectralift_qgis.cli.console import Console
from spectralift_qgis.core import options as training
from spectralift_qgis.core import request as requests
from spectralift_qgis.core.errors import RequestRefused
from spectralift_qgis.core.request import FusionRequest, FusionResult

_DEFAULTS = FusionRequest("", "", "")


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = commands.add_parser("fuse", help="sharpen a hyperspectral image with a multispectral one")
    _add_inputs(parser)
    _add_choices(parser)
    parser.add_argument("--model", default="", metavar="FILE", help="also save the trained model (.npz)")
    parser.add_argument("--quality", default="", metavar="FILE", help="also write closure and novelty of every pixel")
    parser.add_argument("--report", default="", metavar="FILE", help="also write a JSON report")
    parser.add_argument("--check", action="store_true", help="only check the request and print what was found")
    parser.add_argument(
        "--resume", action="store_true", help="take over what an interrupted run of the same request had trained"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.add_argument("--watch-stdin", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=run)


def _add_inputs(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--hsi", required=True, help="coarse hyperspectral raster (LR-HSI)")
    add("--msi", required=True, help="fine multispectral raster (HR-MSI)")
    add("--output", required=True, help="sharp hyperspectral raster (HR-HSI) to write")
    add(
        "--sensor",
        default="",
        metavar="ID",
        help="sensor of the multispectral raster; `sensors` lists them; from-metadata: the centres and widths it names",
    )
    add(
        "--srf",
        default="",
        metavar="FILE",
        help="or its spectral response: CSV, ENVI .sli or GeoJSON (docs/responses.md)",
    )
    add(
        "--msi-bands",
        default="",
        metavar="LIST",
        help="3,2,1 in the SRF's order, or Blue=3,Green=2,Red=1; default: guessed",
    )
    add(
        "--hsi-wavelengths",
        default="",
        metavar="FILE|LIST",
        help="of the hyperspectral bands: CSV or .hdr, 400,410,… or 400:1000 (docs/wavelengths.md); default: its own",
    )
    add(
        "--bad-bands",
        default="",
        metavar="LIST",
        help="hyperspectral bands to leave out as well: 130-135,220,water-vapour",
    )


def _add_choices(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--preset", default=_DEFAULTS.preset, help=_one_of(training.PRESETS))
    add("--schedule", default=_DEFAULTS.schedule, help=_one_of(training.SCHEDULES))
    add("--radiometry", default=_DEFAULTS.radiometry, help=_one_of(requests.RADIOMETRY))
    add("--seed", type=int, default=_DEFAULTS.seed)
    add("--device", default=_DEFAULTS.device, help=_one_of(requests.DEVICES))
    add(
        "--memory-mib",
        type=int,
        default=_DEFAULTS.memory_mib,
        metavar="N",
        help="for windows in flight (default %(default)s)",
    )
    add(
        "--dtype",
        default=_DEFAULTS.dtype,
        help=_one_of(requests.DTYPES) + "; auto keeps the hyperspectral raster's",
    )
    add("--format", default=_DEFAULTS.format, help=_one_of(requests.FORMATS))
    add("--compress", default=_DEFAULTS.compress, help=_one_of(requests.COMPRESSIONS))


def _one_of(choices: tuple[str, ...]) -> str:
    return " | ".join(choices)


def run(options: argparse.Namespace, console: Console) -> None:
    names = FusionRequest.__dataclass_fields__
    values = {k: v for k, v in vars(options).items() if k in names}
    request = FusionRequest(**{k: _absolute(k, v) for k, v in values.items()})
    if options.check:
        _check(request, console)
        return
    from spectralift_qgis.core.fusion import run_fusion

    result = run_fusion(request, console, resume=options.resume)
    console.result(result.as_dict(), _lines(result))


def _absolute(name: str, value: object) -> object:
    """Relative paths are the caller's; GDAL's own names (/vsi…, HDF5:…) stay as they are."""
    text = str(value)
    if name in ("output", "model", "quality", "report", "srf") and value:
        return os.path.abspath(text)
    if name == "hsi_wavelengths" and text.strip():
        from spectralift_qgis.core.wavelengths import is_typed

        return text if is_typed(text) else os.path.abspath(text)
    return value


def _check(request: FusionRequest, console: Console) -> None:
    from spectralift_qgis.core.checks import preflight

    found = preflight(request, thorough=True)
    if console.json:
        found.facts["described"] = _described(request)
    if found.errors:
        for finding in found.findings:
            if finding.level != "error":
                console.report(finding)
        console.facts(found.facts)
        raise RequestRefused(found.errors)
    values = {"facts": found.facts, "findings": [f.as_dict() for f in found.findings]}
    console.result(values, _check_lines(values))


def _described(request: FusionRequest) -> dict[str, dict[str, list[object]]]:
    """Return what is known of each band of both images, for a shell that draws them; {} for what cannot be read."""
    from spectralift_qgis.core.errors import SpectraLiftError
    from spectralift_qgis.core.opening import open_hsi
    from spectralift_qgis.core.raster import open_raster

    found: dict[str, dict[str, list[object]]] = {}
    for role, path, opened in (("hsi", request.hsi, open_hsi(request)), ("msi", request.msi, open_raster(request.msi))):
        if not path:
            continue
        with contextlib.suppress(SpectraLiftError), opened as raster:
            bands = raster.bands
            found[role] = {
                "names": list(bands.names),
                "centre_nm": [float(v) if v == v else None for v in bands.centre_nm],  # NaN is no JSON
                "fwhm_nm": [float(v) if v == v else None for v in bands.fwhm_nm],
                "good": [bool(v) for v in bands.good],
            }
    return found


def _check_lines(values: dict) -> Iterator[str]:  # type: ignore[type-arg]
    facts = values["facts"]
    for role, name in (("hyperspectral", "hsi"), ("multispectral", "msi")):
        raster = facts[name]
        rows, cols = raster["shape"]
        yield f"{role}: {raster['path']}"
        yield f"    {cols} × {rows} pixels, {raster['bands']} bands, {raster['dtype']}, {raster['units']}"
    hsi = facts["hsi"]
    low, high = hsi["wavelength_nm"]
    left_out = hsi["bands"] - hsi["used_bands"]
    yield (
        f"wavelengths: {low:.0f}–{high:.0f} nm (from {hsi['wavelength_source']}), {hsi['used_bands']} bands used"
        + (f", {left_out} left out" if left_out else "")
    )
    mapping = ", ".join(f"{k} = {v}" for k, v in facts["msi_bands"]["mapping"].items())
    yield f"bands: {mapping} (from {facts['msi_bands']['how']})"
    if facts.get("ratio"):
        yield f"ratio {facts['ratio']:.2f}, overlap {facts['overlap'] * 100:.0f} %"
    from spectralift_qgis.core.words import size

    yield f"result: {facts['output']['bands']} bands, {size(facts['output']['bytes'])}, {facts['output']['dtype']}"
    yield f"about {facts['seconds_on_cpu']} s on this CPU; device {facts['device']}, memory {facts['memory_mib']} MiB"
    for finding in values["findings"]:
        yield f"{finding['level']}: {finding['message']}"
    yield "The request can be carried out."


def _lines(result: FusionResult) -> Iterator[str]:
    rows, cols = result.shape
    seconds = sum(result.timings_s.values())
    yield f"{result.output}: {result.bands} bands, {cols} × {rows} pixels, in {seconds:.1f} s on {result.device}"
    for name in ("model", "quality", "report"):
        if getattr(result, name):
            yield f"{name}: {getattr(result, name)}"
