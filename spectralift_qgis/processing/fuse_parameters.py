"""The parameters of `spectralift:fuse`, each with its help. Choices and defaults are the core's."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.core import QgsProcessingParameterDefinition as Parameter
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.core.options import PRESETS
from spectralift_qgis.core.request import DEVICES, DTYPES, FusionRequest
from spectralift_qgis.core.request import RADIOMETRY as RADIOMETRIES

HSI = "HSI"
MSI = "MSI"
SENSOR = "SENSOR"
SRF = "SRF"
MSI_BANDS = "MSI_BANDS"
HSI_WAVELENGTHS = "HSI_WAVELENGTHS"
BAD_BANDS = "BAD_BANDS"
PRESET = "PRESET"
RADIOMETRY = "RADIOMETRY"
SEED = "SEED"
DEVICE = "DEVICE"
MEMORY = "MEMORY"
DTYPE = "DTYPE"
MODEL = "MODEL"
REPORT = "REPORT"
OUTPUT = "OUTPUT"

DEFAULTS = FusionRequest(hsi="", msi="", output="")


def fuse_parameters() -> list[Parameter]:
    """Return the parameters in the order of the dialog."""
    return [*_images(), *_response(), *_bands(), *_training(), *_computing(), *_result(), *_by_products()]


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


def _response() -> list[Parameter]:
    sensor = _choice(SENSOR, QCoreApplication.translate("SpectraLift", "Multispectral sensor"), _sensors())
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
    return [sensor, srf, _advanced(bands)]


def _bands() -> list[Parameter]:
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
    return [_advanced(wavelengths), _advanced(bad)]


def _training() -> list[Parameter]:
    preset = _choice(PRESET, QCoreApplication.translate("SpectraLift", "Preset"), PRESETS, DEFAULTS.preset)
    preset.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "default: trains on a sample of the spectra and holds some out to keep the best weights. paper: "
            "as published, 2500 epochs on all spectra; slow. preview: a closed-form fit, in seconds.",
        )
    )
    radiometry = _choice(
        RADIOMETRY,
        QCoreApplication.translate("SpectraLift", "Radiometry"),
        RADIOMETRIES,
        DEFAULTS.radiometry,
    )
    radiometry.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "How the multispectral values are brought to the units of the hyperspectral ones. auto: decide "
            "from the data. none: they are the same already. factor: a factor for each band. match: match "
            "the distributions, as digital numbers need it.",
        )
    )
    seed = _integer(SEED, QCoreApplication.translate("SpectraLift", "Seed"), DEFAULTS.seed, minimum=0)
    seed.setHelp(
        QCoreApplication.translate("SpectraLift", "The same seed and inputs give the same result on the same CPU.")
    )
    return [preset, _advanced(radiometry), _advanced(seed)]


def _computing() -> list[Parameter]:
    device = _choice(DEVICE, QCoreApplication.translate("SpectraLift", "Device"), DEVICES, DEFAULTS.device)
    device.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "Where to compute: auto takes a graphics card when PyTorch can use one, else the CPU.",
        )
    )
    memory = _integer(
        MEMORY,
        QCoreApplication.translate("SpectraLift", "Memory budget [MiB]"),
        DEFAULTS.memory_mib,
        minimum=16,
    )
    memory.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "What the image data may take up in memory at a time, beside the program itself. It changes the "
            "speed, never the result.",
        )
    )
    dtype = _choice(DTYPE, QCoreApplication.translate("SpectraLift", "Data type"), DTYPES, DEFAULTS.dtype)
    dtype.setHelp(
        QCoreApplication.translate(
            "SpectraLift", "The type of the result's values: auto takes that of the hyperspectral image."
        )
    )
    return [_advanced(device), _advanced(memory), _advanced(dtype)]


def _result() -> list[Parameter]:
    output = QgsProcessingParameterRasterDestination(
        OUTPUT, QCoreApplication.translate("SpectraLift", "Sharpened image")
    )
    output.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "The hyperspectral image on the multispectral grid, as GeoTIFF (.tif) or ENVI (.bsq). A file of "
            "that name is replaced only when the new one is complete.",
        )
    )
    return [output]


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
    return [_advanced(model), report]


def _sensors() -> tuple[str, ...]:
    """Return the sensor library's IDs; none where it cannot be read: an exception here would end QGIS."""
    from spectralift_qgis.core.sensors import FROM_METADATA, sensor_index

    try:
        return (*(entry.id for entry in sensor_index()), FROM_METADATA)
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = QCoreApplication.translate("SpectraLift", "The sensor library cannot be read: {error}")
        QgsMessageLog.logMessage(message.format(error=error), "SpectraLift", Qgis.MessageLevel.Warning)
        return ()


def _choice(
    name: str, description: str, options: tuple[str, ...], default: str | None = None
) -> QgsProcessingParameterEnum:
    """Return a choice whose values are words: models and scripts read well and survive new entries.

    Without a default it may be left empty.
    """
    return QgsProcessingParameterEnum(
        name, description, options, False, default, optional=default is None, usesStaticStrings=True
    )


def _integer(name: str, description: str, default: int, minimum: int) -> QgsProcessingParameterNumber:
    integer = QgsProcessingParameterNumber.Type.Integer
    return QgsProcessingParameterNumber(name, description, integer, default, minValue=minimum)


def _advanced(parameter: Parameter) -> Parameter:
    """Put a parameter that few people need into the folded part of the dialog."""
    parameter.setFlags(parameter.flags() | Parameter.Flag.FlagAdvanced)
    return parameter
