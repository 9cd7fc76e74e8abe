"""Writes an HDF5 or netCDF-4 file from an .npz, in a process of its own: `write_hdf.py SOURCE.npz TARGET`.

h5py and netCDF4 bring their own HDF5 library, and two of them in one process with GDAL's may crash.
Keys of the .npz: "array:/group/name", "attribute:/group/name@key", "fill:/group/name", "dimensions:/group/name"
(netCDF only: names, joined by blanks).
"""

from __future__ import annotations

import sys

import numpy as np


def write_hdf5(content, target: str) -> None:
    import h5py

    with h5py.File(target, "w") as f:
        for key in content.files:
            kind, _, path = key.partition(":")
            if kind == "array":
                fill = content[f"fill:{path}"].item() if f"fill:{path}" in content.files else None
                f.create_dataset(path, data=content[key], fillvalue=fill, chunks=True, compression="gzip")
        for key in content.files:
            kind, _, path = key.partition(":")
            if kind == "attribute":
                holder, _, name = path.partition("@")
                value = content[key]
                node = f if holder == "/" else f.require_group(holder) if holder not in f else f[holder]
                node.attrs[name] = str(value) if value.dtype.kind == "U" else value[()]
            if kind == "text":
                group, _, name = path.rpartition("/")
                f.require_group(group or "/").create_dataset(name, data=np.bytes_(str(content[key])))


def write_netcdf(content, target: str) -> None:
    import netCDF4

    with netCDF4.Dataset(target, "w") as root:
        for key in content.files:
            kind, _, path = key.partition(":")
            if kind == "attribute":
                setattr(root, path.partition("@")[2], content[key][()] if content[key].ndim else content[key].item())
            if kind != "array":
                continue
            group_name, _, name = path.strip("/").rpartition("/")
            group = root.createGroup(group_name) if group_name else root
            values = content[key]
            names = str(content[f"dimensions:{path}"]).split()
            for dimension, size in zip(names, values.shape):
                if dimension not in root.dimensions:
                    root.createDimension(dimension, size)
            fill = content[f"fill:{path}"].item() if f"fill:{path}" in content.files else None
            group.createVariable(name, values.dtype, names, fill_value=fill)[:] = values


if __name__ == "__main__":
    loaded = np.load(sys.argv[1])
    (write_netcdf if sys.argv[2].endswith(".nc") else write_hdf5)(loaded, sys.argv[2])
