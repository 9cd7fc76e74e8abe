"""Reads a scene of the paper from a MATLAB file, as these are handed round. Needs SciPy, so only for benchmarks."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

SCENES = {
    "Washington DC Mall": ("dcmall", "dc", "washington", "wdc"),
    "Pavia University": ("paviau", "pu"),
    "Pavia Center": ("pavia", "pc"),
    "Botswana": ("botswana",),
    "Kennedy Space Center": ("ksc", "kennedy"),
}  # as the published tables name them, and how file names begin; the more special come first


def scene_name(path: Path, given: str) -> str:
    """Return which scene of the paper this is: the given one, or what the file's name says. Raises ValueError."""
    said = "".join(c for c in (given or path.stem).lower() if c.isalnum())
    for name, beginnings in SCENES.items():
        full = "".join(c for c in name.lower() if c.isalnum())
        if said == full or said in beginnings or (not given and said.startswith((full, *beginnings))):
            return name
    known = ", ".join(f'"{n}"' for n in SCENES)
    if given:
        raise ValueError(f"{given!r} is no scene of the paper: NAME is one of {known}.")
    raise ValueError(f"{path.name} does not say which scene of the paper it is: add NAME=, one of {known}.")


def check_file(path: str) -> Path:
    """Return the path of a file that is there. Raises ValueError, a sentence."""
    if not path:
        raise ValueError("Which scene? Give SCENE=path/to/DC.mat.")
    if not Path(path).is_file():
        raise ValueError(f"There is no file {path}: SCENE is the path of a .mat file.")
    return Path(path)


def read_cube(path: Path) -> NDArray[np.float32]:
    """Return the largest numeric 3-D array of a .mat file, (H, W, C). Raises ValueError, a sentence."""
    arrays = _arrays(path)
    cubes = {k: v for k, v in arrays.items() if isinstance(v, np.ndarray) and v.ndim == 3 and v.dtype.kind in "iuf"}
    if not cubes:
        held = ", ".join(f"{k} {getattr(v, 'shape', '')}".strip() for k, v in arrays.items()) or "nothing"
        raise ValueError(f"{path} has no numeric 3-D array (rows, columns, bands); it holds {held}.")
    name = max(cubes, key=lambda k: cubes[k].size)
    cube = cubes[name].astype(np.float32)
    if min(cube.shape) < 2 or not np.isfinite(cube).all():
        raise ValueError(f"{path}: {name} {cube.shape} is no image cube, or has values that are not numbers.")
    return np.ascontiguousarray(cube)


def _arrays(path: Path) -> dict[str, Any]:
    try:
        from scipy.io import loadmat
        from scipy.io.matlab import MatReadError
    except ImportError:
        raise ValueError("Reading .mat files needs SciPy: .venv/bin/python -m pip install scipy.") from None
    try:
        return {k: v for k, v in loadmat(path).items() if not k.startswith("__")}
    except NotImplementedError:  # MATLAB 7.3 files are HDF5
        return _largest_of_hdf5(path)
    except (MatReadError, ValueError, TypeError, OSError, IndexError, EOFError) as e:
        raise ValueError(f"{path} is not a MATLAB file that can be read ({e}).") from None


_HDF5_READER = """
import sys, h5py, numpy as np
found = []
def look(name, item):
    if isinstance(item, h5py.Dataset) and item.ndim == 3 and item.dtype.kind in "iuf":
        found.append((item.size, name))
with h5py.File(sys.argv[1], "r") as f:
    f.visititems(look)
    if found:
        np.save(sys.argv[2], f[max(found)[1]][()].T)  # MATLAB writes its arrays column by column
"""


def _largest_of_hdf5(path: Path) -> dict[str, Any]:
    """Return the largest 3-D array. In a process of its own: h5py's HDF5 and GDAL's do not bear each other."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "cube.npy"
        done = subprocess.run(
            [sys.executable, "-c", _HDF5_READER, str(path), str(out)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
            raise ValueError(f"{path} is a MATLAB 7.3 file, which h5py could not read: {last}")
        return {"cube": np.load(out)} if out.exists() else {}
