"""Fields of a request for a simulation. Imports no NumPy: QGIS loads this module at start."""

from __future__ import annotations

from dataclasses import replace

from spectralift_qgis.core.base.field import Field, Kind
from spectralift_qgis.core.base.sentence import Sentence, plain
from spectralift_qgis.core.check import fields as shared
from spectralift_qgis.evaluation.simulate.request import PSFS

FIELDS = (
    replace(shared.HSI, label=Sentence("Hyperspectral image (the truth)"), help=Sentence(
        "The cube from which the pair is simulated. Its bands need wavelengths, in the file or in an ENVI header "
        "beside it. Bands marked as bad are left out.")),
    replace(shared.SENSOR, help=Sentence(
        "Sensor of the multispectral image, from the library or one of the Gaussians by which the authors of "
        "SpectraLift approximate IKONOS and WorldView (paper-1 to paper-16). Leave it empty if you give a response "
        "file.")),
    shared.SRF,
    replace(shared.MSI_BANDS, label=Sentence("Multispectral bands to simulate"), help=Sentence(
        "Names of the sensor's bands, such as Blue,Green,Red. Leave it empty for all bands that the cube covers, "
        "except the panchromatic one.")),
    Field("ratio", Kind.INTEGER, Sentence("Ratio"), Sentence(
        "Number of fine pixels along the side of a coarse one. Rows and columns beyond a multiple are left out."),
        least=1, metavar="R"),
    Field("psf", Kind.CHOICE, Sentence("Point spread function"), Sentence(
        "Blur before the pixels are averaged; delta does not blur."), {name: plain(name) for name in PSFS}),
    Field("psf_size", Kind.INTEGER, Sentence("Size of the PSF [pixels]"), Sentence(
        "Side of the PSF's square, an odd number of fine pixels."), least=1, advanced=True, metavar="N"),
    Field("psf_sigma", Kind.NUMBER, Sentence("Sigma of the PSF [pixels]"), Sentence(
        "Width of the PSF in fine pixels: the standard deviation of a Gaussian, the first dark ring of an Airy "
        "pattern; the documentation has the meaning for each PSF."), least=0.01, advanced=True, metavar="S"),
    Field("variant", Kind.CHOICE, Sentence("Variant"), Sentence("Protocol of the simulation."), {
        "physical": Sentence("As sensors observe"),
        "published": Sentence("As the authors of SpectraLift simulate: zeros beyond the border, their Airy pattern, "
                              "bands spread evenly over the sensor's range"),
    }, advanced=True),
    Field("hsi_snr", Kind.TEXT, Sentence("SNR of the coarse image [dB]"), Sentence(
        "Signal-to-noise ratio of every band in dB; none for no noise; auto as published for the ratio: 35 dB at 4, "
        "30 at 8, 25 at 16, 20 at 32."), metavar="DB|none|auto"),
    Field("msi_snr", Kind.TEXT, Sentence("SNR of the fine image [dB]"), Sentence(
        "Signal-to-noise ratio of every band in dB, or none for no noise."), metavar="DB|none"),
    replace(shared.SEED, help=Sentence("Start of the noise's random numbers: the same seed gives the same images.")),
    replace(shared.DTYPE, choices={"float32": Sentence("Decimal numbers (float32)"),
                                   "auto": Sentence("Data type and scale of the cube")}),
    shared.MEMORY, shared.HSI_WAVELENGTHS, shared.BAD_BANDS,
    Field("lr_hsi", Kind.OUTPUT_RASTER, Sentence("Coarse hyperspectral image"), Sentence(
        "The simulated LR-HSI, as GeoTIFF (.tif) or ENVI (.bsq)."), metavar="FILE"),
    Field("hr_msi", Kind.OUTPUT_RASTER, Sentence("Fine multispectral image"), Sentence(
        "The simulated HR-MSI, as GeoTIFF (.tif) or ENVI (.bsq)."), metavar="FILE"),
    Field("truth", Kind.OUTPUT_RASTER, Sentence("Truth"), Sentence(
        "The bands and pixels of the cube that were used, with which a sharpened image can be compared."),
        metavar="FILE"),
    replace(shared.REPORT, help=Sentence(
        "JSON file that documents the simulation: the PSF's values, the response matrix, the noise.")),
    shared.COMPRESS,
)  # fmt: skip
