"""Checks the georeference of the two images: coordinate systems, overlap, pixel sizes, formats that can store it."""

from __future__ import annotations

import math

from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.check.outputs import check_proj, real_path
from spectralift_qgis.core.harmonise import overlap
from spectralift_qgis.core.raster import Raster, holds_grid, lack_georeference, names_crs
from spectralift_qgis.core.request.plan import Preflight
from spectralift_qgis.core.request.request import LEAST_RATIO


def check_places(hsi: Raster, msi: Raster, preflight: Preflight) -> None:
    """Add findings about how the images lie to each other: assumptions, unknowns, and reasons against fusing them.

    Args:
        hsi: the open LR-HSI.
        msi: the open HR-MSI.
        preflight: the preflight; findings and the facts overlap and ratio are added to it.
    """
    if preflight.plan and real_path(hsi.path) == real_path(msi.path):
        preflight.error(
            "msi.is_hsi",
            Sentence(
                "Both images are {path}. Choose the coarse hyperspectral image and the fine multispectral one.",
                path=hsi.path,
            ),
        )
    images = {"hsi": hsi, "msi": msi}
    for name, raster in images.items():
        check_proj(raster, name, preflight)
    shared = overlap.overlap(msi.grid, hsi.grid)
    step = overlap.ratio(msi.grid, hsi.grid)
    if shared == 0 and _without_crs(images):
        shared = step = None
        add_crs_warning(images, preflight, elsewhere=True)
    else:
        _note_georeference(images, preflight)
        add_crs_warning(images, preflight)
        if shared is None and _georeferenced(hsi, msi):
            preflight.warning(
                "msi.other_crs",
                Sentence(
                    "The coordinate systems of the two images cannot be transformed into each "
                    "other. The images can be fused, but their radiometry is compared by "
                    "distributions only."
                ),
            )
    preflight.facts.overlap, preflight.facts.ratio = shared, step
    if shared == 0:
        preflight.warning(
            "msi.no_overlap",
            Sentence(
                "The two images do not overlap. Fusion does not need an overlap, but the network "
                "only knows the materials of the hyperspectral image. Check that you chose the "
                "right images."
            ),
        )
    if step is None and not hsi.grid.geotransform and not msi.grid.geotransform:
        step = math.sqrt(msi.grid.size / hsi.grid.size)  # as far as they have the same outline
    _check_ratio(step, preflight)


def _check_ratio(step: float | None, preflight: Preflight) -> None:
    if step is not None and step < 1 / LEAST_RATIO:
        preflight.warning(
            "msi.coarser",
            Sentence(
                "The multispectral image is coarser than the hyperspectral one (ratio "
                "{step:.2f}), so nothing can be sharpened. Are the images swapped?",
                step=step,
            ),
        )
    elif step is not None and step < LEAST_RATIO:
        preflight.warning(
            "msi.as_coarse",
            Sentence(
                "The pixels of the two images have nearly the same size (ratio {step:.2f}), so "
                "nothing can be sharpened. Choose a finer multispectral image.",
                step=step,
            ),
        )


def _georeferenced(hsi: Raster, msi: Raster) -> bool:
    return bool(hsi.grid.geotransform and msi.grid.geotransform) and not lack_georeference(hsi.grid, msi.grid)


def _note_georeference(images: dict[str, Raster], preflight: Preflight) -> None:
    numbered = lack_georeference(images["hsi"].grid, images["msi"].grid)
    for name, raster in images.items():
        if raster.grid.geotransform is None or numbered:
            preflight.warning(
                f"{name}.no_georeference",
                Sentence(
                    "{path} has no georeference. The images can be fused, but their radiometry "
                    "is compared by distributions only.",
                    path=raster.path,
                ),
            )


def _without_crs(images: dict[str, Raster]) -> list[str]:
    """Return the name of the image without a coordinate system, if the other one has one."""
    without = [name for name, raster in images.items() if not names_crs(raster.grid.crs_wkt)]
    placed = all(raster.grid.geotransform for raster in images.values())
    return without if placed and len(without) == 1 else []


def add_crs_warning(images: dict[str, Raster], preflight: Preflight, *, elsewhere: bool = False) -> None:
    """Add a warning when one of two images lacks a CRS: that of the other is assumed.

    Args:
        images: the images by the name of their field.
        preflight: the preflight; warnings are added to it.
        elsewhere: with the CRS of the other the two would not overlap, so it is not assumed.
    """
    for name in _without_crs(images):
        path = images[name].path
        if elsewhere:
            preflight.warning(
                f"{name}.no_georeference",
                Sentence(
                    "{path} does not name its coordinate system, and in that of the other image "
                    "it would lie elsewhere, so it counts as not georeferenced. The images can "
                    "be fused, but their radiometry is compared by distributions only.",
                    path=path,
                ),
            )
        else:
            preflight.warning(
                f"{name}.no_crs",
                Sentence("{path} does not name its coordinate system. That of the other image is assumed.", path=path),
            )


def check_georeference_format(name: str, path: str, file_format: str, source: Raster, preflight: Preflight) -> None:
    """Add an error when a format cannot store the georeference of the result.

    Args:
        name: field of the output.
        path: its path.
        file_format: its GDAL format.
        source: the open image whose grid the result has.
        preflight: the preflight; errors are added to it.
    """
    if path and file_format == "ENVI" and not holds_grid(file_format, source.grid):
        preflight.error(
            f"{name}.place",
            Sentence(
                "An ENVI file ({path}) cannot store the georeference of {image}: its grid is "
                "rotated, sheared or mirrored, has control points, or has a rare coordinate "
                "system. Write a GeoTIFF (.tif) instead.",
                path=path,
                image=source.path,
            ),
        )
