"""Fields of a request for a comparison. Imports no NumPy: QGIS loads this module at start."""

from __future__ import annotations

from spectralift_qgis.core.base.field import Field, Kind
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.check import fields as shared

FIELDS = (
    Field("estimate", Kind.RASTER, Sentence("Estimated image"), Sentence(
        "The image to assess, for example a sharpened one."), metavar="FILE"),
    Field("reference", Kind.RASTER, Sentence("Reference image"), Sentence(
        "The truth, on the same grid."), metavar="FILE"),
    Field("ratio", Kind.NUMBER, Sentence("Ratio of the pixel sizes"), Sentence(
        "Coarse pixel size over the fine one, for example 4, for ERGAS. Leave it empty for the ratio in the metadata "
        "of the estimated image."), least=1, metavar="R"),
    Field("data_range", Kind.NUMBER, Sentence("Data range"), Sentence(
        "Span of the values for PSNR and SSIM. Leave it empty for maximum − minimum of the reference image."),
        advanced=True, metavar="L"),
    shared.MEMORY,
    Field("report", Kind.OUTPUT_FILE, Sentence("Report"), Sentence(
        "HTML report with plots, one self-contained file."), files=Sentence("HTML files (*.html)"),
        made_by_default=True, metavar="FILE.html"),
    Field("json_report", Kind.OUTPUT_FILE, Sentence("Figures"), Sentence(
        "JSON file with every figure of the image and of each band."), files=Sentence("JSON files (*.json)"),
        advanced=True, metavar="FILE.json"),
    Field("maps", Kind.OUTPUT_RASTER, Sentence("Maps"), Sentence(
        "Raster with maps of SAM, RMSE and SSIM."), metavar="FILE.tif"),
)  # fmt: skip
