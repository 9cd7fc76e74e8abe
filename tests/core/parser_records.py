"""For parser_table: the files that a run keeps for itself, with their hashes made right, or no change would reach what
lies behind them."""

from __future__ import annotations

import hashlib
import io
import tempfile
from pathlib import Path

import numpy as np

from spectralift_qgis.core.base.digest import digest
from spectralift_qgis.core.harmonise.radiometry import identity
from spectralift_qgis.core.predict.cluster import packet as packets
from spectralift_qgis.core.predict.cluster.packet import Packet
from spectralift_qgis.core.predict.journal import MAGIC, read_entry, write_entry
from spectralift_qgis.core.raster.write.encoding import Encoding
from spectralift_qgis.core.refine.consistency import Consistency
from spectralift_qgis.core.refine.correction import Correction, PixelPart
from spectralift_qgis.core.refine.detail import Detail
from spectralift_qgis.core.refine.learning import Features, ResidualModel
from spectralift_qgis.core.refine.placement import Axis, Placement
from spectralift_qgis.core.refine.psf import Psf
from tests.core.predict.test_journal import ENTRY
from tests.core.train.test_checkpoint import model

END = b"\nEND\n"
_SUM = hashlib.sha256().digest_size
_C, _BANDS, _PARTS, _FEATURES = 3, 4, 2, 6


class Records:
    """A folder with a journal and a packet."""

    def __init__(self, folder: Path) -> None:
        self.journal_path = folder / "journal"
        self.packet_folder = folder / "packet"
        self.packet_folder.mkdir()
        self.model = model(1, _C, _BANDS)
        packets.write(_packet(), self.model, str(self.packet_folder))
        self._archive = self.packet_folder / "tiles.npz"
        with np.load(self._archive) as archive:
            self._arrays = {name: archive[name] for name in archive.files}
        self.archive = self._archive.read_bytes()

    def journal(self, data: bytes) -> None:
        """A whole file, what follows the checksum in one, and a description, a line END and the arrays and heads."""
        text, _, rest = data.partition(END)
        for body in (data, len(text).to_bytes(8, "little") + text + rest):
            self._read(MAGIC + hashlib.sha256(body).digest() + body)
        self._read(data)

    def _read(self, whole: bytes) -> None:
        path = str(self.journal_path)
        self.journal_path.write_bytes(whole)
        found = read_entry(path)
        if found is not None:
            write_entry(path, found)
            again = read_entry(path)
            assert again is not None and digest(again) == digest(found)

    def packet(self, data: bytes) -> None:
        """An archive, or the description in one beside the arrays of a real one. The model has its own entry."""
        if not data.startswith(b"PK"):
            archive = io.BytesIO()
            np.savez(archive, **{**self._arrays, "description": np.frombuffer(data, np.uint8)})
            data = archive.getvalue()
        self._archive.write_bytes(data)
        folder = str(self.packet_folder)
        found, model = packets.read(folder, packets.hash_of(folder))
        with tempfile.TemporaryDirectory(dir=folder) as other:
            again, _ = packets.read(other, packets.write(found, model, other))
        assert digest(again) == digest(found)


def journal_seeds() -> tuple[bytes, ...]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal"
        write_entry(str(path), ENTRY)
        whole = path.read_bytes()
    body = whole[len(MAGIC) + _SUM :]
    end = 8 + int.from_bytes(body[:8], "little")
    return whole, body, body[8:end] + END + body[end:]


def packet_text() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        packets.write(_packet(), model(1, _C, _BANDS), folder)
        with np.load(Path(folder) / "tiles.npz") as archive:
            return archive["description"].tobytes()


def _packet() -> Packet:
    """A packet with an instance of every class that may be in one."""
    rng = np.random.default_rng(0)
    axis = Axis(0.5, 4.0, 6, 25)
    learnt = ResidualModel(
        rng.random(_BANDS), rng.random((_PARTS, _BANDS)), np.array([1.0, np.inf]), rng.random((_FEATURES, _PARTS))
    )
    shapes = _C, (_C, _C), (_C, _FEATURES // 2), (2, _FEATURES // 2)
    features = Features(*(rng.random(shape, np.float32) for shape in shapes))
    detail = Detail(*(rng.random(shape, np.float32) for shape in [_BANDS, (2, _BANDS), (2, 2)]))
    correction = Correction(
        Placement(axis, axis), Psf((1.0, 0.0), 0.9, (0.3, 0.6)), PixelPart(learnt, features, detail, True),
        *(rng.random((6, 6, parts), np.float32) for parts in (_PARTS, _PARTS, 1)),
        Consistency(rng.random((_BANDS, _C), np.float32), rng.random((_C, _BANDS), np.float32)),
    )  # fmt: skip
    encoding = Encoding("int16", np.full(_BANDS, 1e-4), np.zeros(_BANDS), float("nan"))
    return Packet(
        "/data/m.tif", (1234, 5678), (_C, 25, 25), 1, [2, 1, 0], "cpu", identity(_C), encoding, 1e4,
        {"software": "µ"}, correction, "none", 512,
    )  # fmt: skip
