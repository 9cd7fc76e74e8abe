"""The parameters of `spectralift:fuse`, each with its help. Choices and defaults are the core's."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition as Parameter
from qgis.core import (
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.core.request.request import DEVICES, DTYPES, FusionRequest
from spectralift_qgis.core.request.request import EXPECT as EXPECTATIONS
from spectralift_qgis.core.request.request import RADIOMETRY as RADIOMETRIES
from spectralift_qgis.core.request.request import REFINE as REFINEMENTS
from spectralift_qgis.core.train.options import PRESETS
from spectralift_qgis.processing.parameters import (
    advanced,
    choice,
    cube_output,
    device,
    format_parameter,
    integer,
    memory,
    sensor_ids,
)

HSI = "HSI"
MSI = "MSI"
SENSOR = "SENSOR"
SRF = "SRF"
MSI_BANDS = "MSI_BANDS"
HSI_WAVELENGTHS = "HSI_WAVELENGTHS"
BAD_BANDS = "BAD_BANDS"
PRESET = "PRESET"
TRAINING = "TRAINING"
RADIOMETRY = "RADIOMETRY"
REFINE = "REFINE"
EXPECT = "EXPECT"
SEED = "SEED"
DTYPE = "DTYPE"
MODEL = "MODEL"
REPORT = "REPORT"
EXTENT = "EXTENT"
EVERY = "EVERY"
QUALITY = "QUALITY"

DEFAULTS = FusionRequest(hsi="", msi="", output="")


def fuse_parameters() -> list[Parameter]:
    """Return the parameters in the order of the dialog."""
    training = [*training_parameters(), refine_parameter(), *computing_parameters()]
    results = [extent(), _result(), *_by_products(), format_parameter(), expect_parameter(), every_parameter()]
    return [*_images(), *response_parameters(), *band_parameters(), *training, *results]


def _images() -> list[Parameter]:
    hsi = QgsProcessingParameterRasterLayer(
        HSI, QCoreApplication.translate("SpectraLift", "Hyperspectral image (many bands, coarse pixels)")
    )
    hsi.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "The image to sharpen. Its bands need wavelengths, in the file or in an ENVI header beside it. "
            "Bad bands are left out.",
        )
    )
    msi = QgsProcessingParameterRasterLayer(
        MSI, QCoreApplication.translate("SpectraLift", "Multispectral image (few bands, fine pixels)")
    )
    msi.setHelp(
        QCoreApplication.translate(
            "SpectraLift", "The image with the fine pixels. The result takes over its grid, extent and CRS."
        )
    )
    return [hsi, msi]


def response_parameters() -> list[Parameter]:
    sensor = choice(SENSOR, QCoreApplication.translate("SpectraLift", "Multispectral sensor"), sensor_ids())
    sensor.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "The sensor of the multispectral image, from the library of spectral responses. Leave it empty "
            "when you give a table of your own; from-metadata takes the centres and widths that the image names.",
        )
    )
    srf = QgsProcessingParameterFile(
        SRF,
        QCoreApplication.translate("SpectraLift", "Spectral response table"),
        fileFilter=QCoreApplication.translate(
            "SpectraLift", "Response tables (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)"
        ),
        optional=True,
    )
    srf.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "A CSV file with a header line, the wavelength in nm in its first column and one column for each "
            "multispectral band; or a table of centres and widths, an ENVI spectral library, an EnMAP-Box GeoJSON. "
            "Only when the sensor is not in the library.",
        )
    )
    bands = QgsProcessingParameterString(
        MSI_BANDS, QCoreApplication.translate("SpectraLift", "Multispectral bands to use"), optional=True
    )
    bands.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "Which band of the file belongs to which band of the sensor: band numbers in the sensor's order "
            "(3,2,1), or pairs (Blue=3,Green=2,Red=1; these need not name all bands). Leave it empty when the "
            "file's bands are named or in the sensor's order.",
        )
    )
    return [sensor, srf, advanced(bands)]


def band_parameters() -> list[Parameter]:
    """Return what a user may say about the bands of the hyperspectral image."""
    wavelengths = QgsProcessingParameterString(
        HSI_WAVELENGTHS, QCoreApplication.translate("SpectraLift", "Hyperspectral wavelengths"), optional=True
    )
    wavelengths.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "Only for files that do not say them: a table (CSV or ENVI header), a list (400,410,…), or a range that "
            "is spread evenly over the bands (400:1000).",
        )
    )
    bad = QgsProcessingParameterString(
        BAD_BANDS, QCoreApplication.translate("SpectraLift", "Hyperspectral bands to leave out"), optional=True
    )
    bad.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "Beside those that the file marks as bad: numbers and ranges (130-135,220), and water-vapour for the "
            "bands in the two windows where the atmosphere lets nothing through.",
        )
    )
    return [advanced(wavelengths), advanced(bad)]


def training_parameters() -> list[Parameter]:
    preset = choice(PRESET, QCoreApplication.translate("SpectraLift", "Preset"), PRESETS, DEFAULTS.preset)
    preset.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "default: trains on a sample of the spectra and holds some out to keep the best weights. paper: "
            "as published, 2500 epochs on all spectra; slow. preview: a closed-form fit, in seconds.",
        )
    )
    training = QgsProcessingParameterString(
        TRAINING, QCoreApplication.translate("SpectraLift", "Training options"), optional=True
    )
    training.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "What to change in the preset, as layers=4,width=32; docs/paper.md of the project lists the options. "
            "Leave it empty unless you repeat an experiment.",
        )
    )
    radiometry = choice(
        RADIOMETRY,
        QCoreApplication.translate("SpectraLift", "Radiometry"),
        RADIOMETRIES,
        DEFAULTS.radiometry,
    )
    radiometry.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "How the multispectral values are brought to the units of the hyperspectral ones. auto: decide "
            "from the data. none: they are the same already. factor: one factor for all bands. match: match "
            "the distributions, as digital numbers need it.",
        )
    )
    seed = integer(SEED, QCoreApplication.translate("SpectraLift", "Seed"), DEFAULTS.seed, minimum=0)
    seed.setHelp(
        QCoreApplication.translate("SpectraLift", "The same seed and inputs give the same result on the same CPU.")
    )
    return [preset, advanced(training), advanced(radiometry), advanced(seed)]


def refine_parameter() -> Parameter:
    refine = choice(REFINE, QCoreApplication.translate("SpectraLift", "Refinement"), REFINEMENTS, DEFAULTS.refine)
    refine.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "What the hyperspectral image itself says about each place. auto: with the default preset, and where both "
            "images show the same ground, what the prediction misses of it is returned. none: every pixel is "
            "predicted by itself, as published. consistent: as auto, and the spectra are brought to the "
            "multispectral values, as far as the two images agree.",
        )
    )
    return advanced(refine)


def expect_parameter() -> Parameter:
    """Return whether the accuracy is forecast."""
    expect = choice(
        EXPECT, QCoreApplication.translate("SpectraLift", "Expected accuracy"), EXPECTATIONS, DEFAULTS.expect
    )
    expect.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "A forecast of how accurate the result is, found by fusing one scale down; it does not change the result. "
            "auto: with the default preset, for a whole image. always: with every preset and part. none: never.",
        )
    )
    return advanced(expect)


def every_parameter() -> Parameter:
    every = integer(EVERY, QCoreApplication.translate("SpectraLift", "One pixel in"), DEFAULTS.every, minimum=0)
    every.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "Sharpen one pixel of the multispectral image in so many, along rows and columns, on a grid as much "
            "coarser: a look at a large image. 1: all pixels. 0: as many as a quick look needs.",
        )
    )
    return advanced(every)


def training_device() -> Parameter:
    return device(
        DEVICES,
        DEFAULTS.device,
        QCoreApplication.translate(
            "SpectraLift",
            "Where to compute: auto takes a graphics card when PyTorch can use one, else the CPU.",
        ),
    )


def computing_parameters() -> list[Parameter]:
    return [training_device(), memory(DEFAULTS.memory_mib), dtype_parameter()]


def dtype_parameter() -> Parameter:
    dtype = choice(DTYPE, QCoreApplication.translate("SpectraLift", "Data type"), DTYPES, DEFAULTS.dtype)
    dtype.setHelp(
        QCoreApplication.translate(
            "SpectraLift", "The type of the result's values: auto takes that of the hyperspectral image."
        )
    )
    return advanced(dtype)


def extent() -> Parameter:
    parameter = QgsProcessingParameterExtent(
        EXTENT, QCoreApplication.translate("SpectraLift", "Part to sharpen"), optional=True
    )
    parameter.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "Sharpen only the pixels of the multispectral image that this extent touches: with the preset preview, a "
            "quick look. The model is trained on the whole hyperspectral image all the same. Leave it empty for all.",
        )
    )
    return advanced(parameter)


def quality() -> Parameter:
    parameter = QgsProcessingParameterRasterDestination(
        QUALITY, QCoreApplication.translate("SpectraLift", "Quality raster"), optional=True, createByDefault=False
    )
    parameter.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "What can be said of each pixel without the truth: closure (how far the spectrum, seen by the sensor, is "
            "from the pixel), spread (how far the networks disagree) and a mark where the pixel lies outside what the "
            "model was trained on. None of them is an uncertainty.",
        )
    )
    return advanced(parameter)


def _result() -> Parameter:
    return cube_output(
        QCoreApplication.translate("SpectraLift", "Sharpened image"),
        QCoreApplication.translate(
            "SpectraLift",
            "The hyperspectral image on the multispectral grid, as GeoTIFF (.tif) or ENVI (.bsq). A file of "
            "that name is replaced only when the new one is complete.",
        ),
    )


def _by_products() -> list[Parameter]:
    model = QgsProcessingParameterFileDestination(
        MODEL,
        QCoreApplication.translate("SpectraLift", "Spectral model"),
        QCoreApplication.translate("SpectraLift", "SpectraLift models (*.npz)"),
        optional=True,
        createByDefault=False,
    )
    model.setHelp(
        QCoreApplication.translate(
            "SpectraLift", "Keeps the trained model, to be applied to other images of the same two sensors."
        )
    )
    return [quality(), advanced(model), report_parameter()]


def report_parameter() -> Parameter:
    report = QgsProcessingParameterFileDestination(
        REPORT,
        QCoreApplication.translate("SpectraLift", "Report"),
        QCoreApplication.translate("SpectraLift", "JSON files (*.json)"),
        optional=True,
        createByDefault=False,
    )
    report.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "A JSON file that says how the result was made: settings, seed, accuracy on held-out spectra, "
            "timings and warnings.",
        )
    )
    return report
