"""Every parser that reads a stranger's bytes, for hypothesis (test_parsers_fuzz.py) and atheris (tools/fuzz.py).

An entry takes bytes and lets only the errors escape that the parser's interface names. What it accepts is used the
way the package uses it, so that a file which parses and then breaks the next step is found too.
"""

from __future__ import annotations

import contextlib
import json
import math
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from spectralift_qgis import messages
from spectralift_qgis.cli.commands.many import scene_list, scene_requests
from spectralift_qgis.core.base.errors import ModelError, RasterError, RequestRefused, ResponseError, SpectraLiftError
from spectralift_qgis.core.predict.cluster.answer import Answer
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.raster.products import files, open_product, tanager, vrt
from spectralift_qgis.core.request import extent
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest, TrainRequest
from spectralift_qgis.core.spectral import envi_header, user_bands
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.mapping.band_mapping import name_bands
from spectralift_qgis.core.spectral.response import srf_files
from spectralift_qgis.core.spectral.response.srf import SpectralResponse, gaussian_response
from spectralift_qgis.core.spectral.response.srf_files import load_response
from spectralift_qgis.core.spectral.tables import TableError
from spectralift_qgis.core.train import checkpoint, options
from spectralift_qgis.profiles.pins import Pins
from tests.core.parser_records import Records, journal_seeds, packet_text
from tests.core.predict.cluster.test_answer import ANSWER
from tests.core.raster.products import makers
from tests.core.scenes import write_tif
from tests.core.train.test_checkpoint import model

NAMES = (
    "header", "response", "geojson", "library", "wavelengths", "words", "model", "messages", "requests", "xml",
    "enmap", "desis", "desis header", "landsat", "sentinel2", "planet", "tanager", "hdr sidecar", "stac sidecar",
    "envi cube", "band items", "pins", "scene list", "journal", "packet", "answer",
)  # fmt: skip
LONGEST_MESSAGE = 4000  # a sentence for the user, with a path in it
FIVE = BandTable.unknown([f"Band {i}" for i in range(1, 6)])
THREE = gaussian_response("three", ["Red", "Green", "Blue"], [650, 550, 450], [60, 60, 60])

Parse = Callable[[bytes], object]


@dataclass(frozen=True)
class Parser:
    """parse: reads bytes; seeds: valid inputs; errors: what its interface says it raises."""

    parse: Parse
    seeds: tuple[bytes, ...]
    errors: tuple[type[Exception], ...]

    def check(self, data: bytes) -> None:
        """Parse; an error of another kind, or one whose message is no sentence, escapes."""
        try:
            self.parse(data)
        except self.errors as e:
            assert 0 < len(str(e)) <= LONGEST_MESSAGE, f"a message of {len(str(e))} characters: {str(e)[:200]}"


def _text(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")


def _used(response: SpectralResponse) -> None:
    assert np.isfinite(response.centre_nm).all()
    assert (response.fwhm_nm >= 0).all()
    with contextlib.suppress(ResponseError):  # it may lie outside these bands
        r = response.matrix(BandTable(FIVE.names, np.linspace(400, 1000, 5), np.full(5, np.nan), np.ones(5, bool)))
        assert np.isfinite(r).all()


def _opened(path: str) -> None:
    with open_raster(path) as raster:
        raster.bands.usable()
        "".join(raster.bands.names).encode()  # into models, reports and tables they go


class Desk:
    """A folder of its own for parsers that read files."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="spectralift-fuzz-"))
        self.products = {
            "enmap": makers.enmap(self.folder, np.ones((5, 4, 4), np.int16), np.linspace(420, 2400, 5)),
            "desis": makers.desis(
                self.folder, np.ones((3, 4, 4), np.int16), [500, 600, 700], [5, 5, 5], [1e-4] * 3, [0] * 3
            ),
            "desis header": makers.desis(
                self.under("other"), np.ones((3, 4, 4), np.int16), [500, 600, 700], [5, 5, 5], [1e-4] * 3, [0] * 3
            ),
            "landsat": makers.landsat(self.folder, np.ones((7, 4, 4), np.uint16), np.ones((4, 4), np.uint16)),
        }
        self.image = self.folder / "image.tif"
        write_tif(self.image, np.ones((3, 4, 4), np.int16), 30.0)
        (self.folder / "cube.bsq").write_bytes(bytes(range(96)))
        self.records = Records(self.under("records"))

    def under(self, name: str) -> Path:
        (self.folder / name).mkdir(exist_ok=True)
        return self.folder / name

    def close(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def file(self, name: str, data: bytes) -> str:
        path = self.folder / name
        path.write_bytes(data)
        return str(path)

    def response(self, name: str) -> Parse:
        return lambda data: _used(load_response(self.file(name, data)))

    def library(self, data: bytes) -> None:
        """A header, a line END, and the bytes of the spectra."""
        header, _, spectra = data.partition(b"\nEND\n")
        _used(srf_files.parse_sli(_text(header), spectra, "x.sli"))

    def wavelengths(self, data: bytes) -> None:
        found = user_bands.with_wavelengths(FIVE, self.file("wavelengths.csv", data))
        assert len(found) == 5 and np.isfinite(found.centre_nm[found.good]).all()

    def model(self, data: bytes) -> None:
        checkpoint.load(self.file("model.npz", data))

    def scene_list(self, data: bytes) -> None:
        scenes = scene_list([self.file("scenes.txt", data)])
        wanted = scene_requests(ApplyRequest("m", "", ""), scenes, str(self.folder), str(self.folder))
        assert all(Path(r.output).parent == self.folder and Path(r.quality).parent == self.folder for r in wanted)

    def xml(self, data: bytes) -> None:
        root = files.read_xml(self.file("some.xml", data))
        list(root.anywhere("band"))
        root.value("a/b")

    def product(self, name: str, pattern: str) -> Parse:
        """The metadata of a product, replaced by these bytes, beside its real rasters."""
        folder = self.products[name]
        metadata = next(folder.glob(pattern))

        def parse(data: bytes) -> None:
            metadata.write_bytes(data)
            open_product(str(folder))

        return parse

    def safe(self, data: bytes) -> None:
        """The metadata of Sentinel-2, without the images: what is read of it before they are opened."""
        self.under("safe")
        open_product(self.file("safe/MTD_MSIL2A.xml", data))

    def planet(self, data: bytes) -> None:
        name = f"{makers.NAME_PLANET}_AnalyticMS_8b"
        if not (self.folder / f"{name}.tif").exists():
            write_tif(self.folder / f"{name}.tif", np.ones((8, 4, 4), np.uint16), 3.0)
        self.file(f"{name}_metadata.xml", data)
        open_product(str(self.folder / f"{name}.tif"))

    def sidecar(self, suffix: str) -> Parse:
        def parse(data: bytes) -> None:
            (self.folder / f"image{suffix}").write_bytes(data)
            _opened(str(self.image))

        return parse

    def cube(self, data: bytes) -> None:
        """An ENVI header as GDAL reads it, and what is made of its metadata."""
        self.file("cube.hdr", data)
        _opened(str(self.folder / "cube.bsq"))

    def band_items(self, data: bytes) -> None:
        """What a file may say about its bands: "key=value" a line, on the band, or after "envi " in its domain."""
        dataset = gdal.GetDriverByName("MEM").Create("", 2, 2, 2, gdal.GDT_Byte)
        for i, line in enumerate(_text(data).replace("\0", " ").splitlines()[:20]):
            key, _, value = line.partition("=")
            domain, key = ("ENVI", key[5:]) if key.startswith("envi ") else ("", key)
            holder = dataset if key.startswith("file ") else dataset.GetRasterBand(1 + i % 2)
            if key:
                holder.SetMetadataItem(key.removeprefix("file "), value, domain)
        path = str(self.folder / "items.tif")
        gdal.GetDriverByName("GTiff").CreateCopy(path, dataset).FlushCache()
        _opened(path)


def _header(data: bytes) -> None:
    for value in envi_header.parse_header(_text(data)).values():
        envi_header.split_list(value)
        assert len(envi_header.floats(value)) == len(envi_header.split_numbers(value))


def _words(data: bytes) -> None:
    """What is typed into fields, or stands in a request that somebody passed on."""
    text = _text(data)
    with contextlib.suppress(ValueError):
        assert all(math.isfinite(v) for v in extent.parse_extent(text))
    with contextlib.suppress(ValueError):
        user_bands.named_bands(text, FIVE)
    with contextlib.suppress(ResponseError):
        name_bands(THREE, text)
    options.parse_training(text)
    if user_bands.is_typed(text):
        user_bands.with_wavelengths(FIVE, text)


def _request(data: bytes) -> None:
    for kind in (FusionRequest, TrainRequest, ApplyRequest):
        with contextlib.suppress(ValueError):
            found = kind.from_json(_text(data))
            assert kind.from_json(found.to_json()) == found


def _messages(requests: tuple[FusionRequest | TrainRequest | ApplyRequest, ...]) -> Iterator[bytes]:
    for name, request in zip(("fuse", "train", "apply"), requests):
        yield messages.Command(name, request).to_json().encode()
    yield messages.Cancellation(3).to_json().encode()
    yield messages.event_to_json(messages.Update("train", 0.5, 0.1, 3.0)).encode()


def _message(data: bytes) -> None:
    with contextlib.suppress(messages.WrongMessage):
        found = messages.message_of(data)
        assert messages.message_of(found.to_json()) == found
    event = messages.event_of(_text(data))
    with contextlib.suppress(ValueError):  # NaN, which is no JSON
        assert event is None or messages.event_of(messages.event_to_json(event)) is not None


def _framing(data: bytes) -> None:
    text = _text(data)
    for found in (tanager._parsed(text), tanager._structured(text)):
        if found is not None:
            dataset = gdal.GetDriverByName("MEM").Create("", 2, 2, 1, gdal.GDT_Byte)
            vrt.place(dataset, found["geotransform"], found["epsg_code"], "Tanager")


def _pins(data: bytes) -> None:
    pins = Pins()
    pins.load(_text(data))
    again = Pins()
    again.load(pins.to_json())
    assert again.to_json() == pins.to_json()


def _answer(data: bytes) -> None:
    found = Answer.from_json(_text(data))
    assert Answer.from_json(found.to_json()).to_json() == found.to_json()


CURVES = b"wavelength_nm,Blue,Green\n400,0,0\n450,1,0.1\n500,.2,1\n600,0,0\n"
WIDTHS = "name;centre [µm];fwhm_nm\nBlue;0,45;60\nGreen;0,55;50\n".encode()
SHEET = b"\xef\xbb\xbfsep=;\r\nCamera X\r\nnm;Blue;Green;\n600;0;;\n500;-0,01;1;\n\n450;1;;\n400;0;0;\n;;;\n"
ALIGNED = b"Wavelength (nm)   Blue  Green\n400  0  0\n450  1  0,1\n500  0.2  1\n"
GEOJSON = json.dumps({
    "type": "FeatureCollection",
    "features": [{"type": "Feature", "geometry": None, "properties": {
        "name": f"{n} (400-700 Nanometers)", "profiles": {"x": [400, 500, 700], "y": [0, 1, 0.5], "xUnit": "nm"}}}
        for n in ("Blue", "Red")],
}).encode()  # fmt: skip
LISTED = b"1 401 5\n2 402 5\n3 403 5\n4 404 5\n5 405 5\n"
TABLE = b"band,wavelength,fwhm,bbl\n" + b"".join(b"%d,%d,5,1\n" % (i, 400 + i) for i in range(1, 6))
LIBRARY = (
    b"ENVI\nfile type = ENVI Spectral Library\nsamples = 3\nlines = 2\ndata type = 4\nbyte order = 0\n"
    b"wavelength units = Nanometers\nwavelength = {400, 500, 600}\nspectra names = {a, b}"
    b"\nEND\n" + np.array([[0, 1, 0.5], [0.5, 1, 0]], "<f4").tobytes()
)
HEADER = (
    b"ENVI\nsamples = 4\nlines = 4\nbands = 3\ndata type = 2\ninterleave = bsq\nbyte order = 0\nheader offset = 0\n"
    b"wavelength units = Micrometers\nwavelength = {\n 0.45, 0.55, 0.65}\nfwhm = {0.01, 0.01, 0.01}\nbbl = {1, 1, 0}\n"
    b"band names = {a, b, c}\ndata ignore value = -1\nreflectance scale factor = 10000\n"
)
LOOSE = (
    b"ENVI\nsamples = 4\nlines = 4\nbands = 3\ndata type = 2\ninterleave = bsq\nwavelength units = \xb5m\n"
    b"wavelength = {\n; first detector\n0.45 0.55\n0.65}\nfwhm = [0,01; 0,01; 0,01]\n"
    b"data ignore value = {-1 , -1, -2}\n"
)
STAC = json.dumps({
    "properties": {"eo:bands": [{"center_wavelength": 0.4 + i / 10, "full_width_half_max": 0.01} for i in range(3)]},
    "assets": {"a": {"bands": []}},
}).encode()  # fmt: skip
STAC_ENVI = b'{"properties": {"envi:metadata": {"wavelength": [400, 500, 600], "wavelength_units": "nm", "bbl": [1]}}}'
FRAMING = b'{"epsg_code": 32633, "rows": 5, "cols": 6, "geotransform": [4e5, 30, 0, 5.8e6, 0, -30]}'
STRUCTURE = (
    b"XDim=6\nYDim=5\nZoneCode=33\nProjection=HE5_GCTP_UTM\nUpperLeftPointMtrs=(400000.0,5800000.0)\n"
    b"LowerRightMtrs=(400180.0,5799850.0)\n"
)
ITEMS = b"wavelength=450\nwavelength=550\nfwhm=10\nenvi bbl=1\nfile wavelength={1,2}\nenvi wavelength units=nm\n"
PIN = b'[{"name": "a", "colour": "#0072B2", "visible": true, "kind": "point", "rings": [[[1.0, 2.0]]], "crs": ""}]'

SCENES = b"# May\na.tif\n/b/c.tif\nhttps://d.e/f.tif?g=h/i\n../c.SAFE/\n"
JOURNAL, PACKET = journal_seeds()[-1], packet_text()


def _models() -> tuple[bytes, ...]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "m.npz"
        checkpoint.save(model(1, 3, 3), str(path))
        with np.load(path) as whole:
            arrays = {k: whole[k] for k in whole.files}
        np.savez_compressed(Path(folder) / "z.npz", **arrays)
        return path.read_bytes(), (Path(folder) / "z.npz").read_bytes()


def _of(product: Path, pattern: str) -> bytes:
    return next(product.glob(pattern)).read_bytes()


def table(desk: Desk) -> dict[str, Parser]:
    """Return the parsers by name; those that read files do so on this desk."""
    raster, response = (RasterError,), (ResponseError,)
    enmap, desis, landsat = (desk.products[k] for k in ("enmap", "desis", "landsat"))
    requests = (FusionRequest("a", "b", "c", "s"), TrainRequest("a", "m"), ApplyRequest("m", "a", "b"))
    return {
        "header": Parser(_header, (HEADER, LIBRARY, LOOSE), (ValueError,)),
        "response": Parser(desk.response("r.csv"), (CURVES, WIDTHS, GEOJSON, SHEET, ALIGNED), response),
        "geojson": Parser(lambda d: srf_files.parse_geojson(_text(d), "x"), (GEOJSON,), (TableError, ResponseError)),
        "library": Parser(desk.library, (LIBRARY,), (TableError, ResponseError)),
        "wavelengths": Parser(desk.wavelengths, (TABLE, HEADER, LISTED), (TableError,)),
        "words": Parser(_words, (b"3,2,1", b"Blue=3,Red=1", b"400:1000 nm", b"130-135,water-vapour"), (TableError,)),
        "model": Parser(desk.model, _models(), (ModelError,)),
        "messages": Parser(_message, tuple(_messages(requests)), ()),
        "requests": Parser(_request, tuple(r.to_json().encode() for r in requests), ()),
        "xml": Parser(desk.xml, (_of(enmap, "*METADATA.XML"), b"<a b='c'><b/></a>"), raster),
        "enmap": Parser(desk.product("enmap", "*METADATA.XML"), (_of(enmap, "*METADATA.XML"),), raster),
        "desis": Parser(desk.product("desis", "*METADATA.xml"), (_of(desis, "*METADATA.xml"),), raster),
        "desis header": Parser(desk.product("desis header", "*.hdr"), (_of(desis, "*.hdr"),), raster),
        "landsat": Parser(desk.product("landsat", "*_MTL.json"), (_of(landsat, "*_MTL.json"),), raster),
        "sentinel2": Parser(desk.safe, (makers.s2_xml().encode(),), raster),
        "planet": Parser(desk.planet, (makers.planet_xml([1e-5] * 8).encode(),), raster),
        "tanager": Parser(_framing, (FRAMING, STRUCTURE), raster),
        "hdr sidecar": Parser(desk.sidecar(".hdr"), (HEADER, LOOSE), raster),
        "stac sidecar": Parser(desk.sidecar(".stac.json"), (STAC, STAC_ENVI), raster),
        "envi cube": Parser(desk.cube, (HEADER, LOOSE), raster),
        "band items": Parser(desk.band_items, (ITEMS,), raster),
        "pins": Parser(_pins, (PIN,), ()),
        "scene list": Parser(desk.scene_list, (SCENES,), (RequestRefused,)),
        "journal": Parser(desk.records.journal, journal_seeds(), ()),
        "packet": Parser(desk.records.packet, (PACKET, desk.records.archive), (SpectraLiftError,)),
        "answer": Parser(_answer, (ANSWER.to_json().encode(),), (ValueError,)),
    }


@contextlib.contextmanager
def parsers() -> Iterator[dict[str, Parser]]:
    desk = Desk()
    try:
        yield table(desk)
    finally:
        desk.close()
