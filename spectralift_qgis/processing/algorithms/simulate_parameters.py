"""The parameters of `spectralift:simulate`, each with its help. Choices and defaults are the core's."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition as Parameter
from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.core.spectral.response.sensors import FROM_METADATA
from spectralift_qgis.evaluation.simulate.request import DTYPES, PAPER_SENSORS, PSFS, VARIANTS, SimulateRequest
from spectralift_qgis.processing.algorithms.fuse_parameters import HSI, SEED, SENSOR, SRF, band_parameters
from spectralift_qgis.processing.parameters import advanced, choice, integer, memory, sensor_ids

MSI_BANDS = "MSI_BANDS"
RATIO = "RATIO"
PSF = "PSF"
PSF_SIZE = "PSF_SIZE"
PSF_SIGMA = "PSF_SIGMA"
HSI_SNR = "HSI_SNR"
MSI_SNR = "MSI_SNR"
VARIANT = "VARIANT"
DTYPE = "DTYPE"
LR_HSI = "LR_HSI"
HR_MSI = "HR_MSI"
TRUTH = "TRUTH"
REPORT = "REPORT"

DEFAULTS = SimulateRequest(hsi="", lr_hsi="", hr_msi="")


def simulate_parameters() -> list[Parameter]:
    """Return the parameters in the order of the dialog."""
    described = [*_cube(), *_response(), *_degradation(), *_noise(), _dtype()]
    results = _results()
    for parameter, help_text in (*described, *results):
        parameter.setHelp(help_text)
    computing = memory(DEFAULTS.memory_mib)
    return [*(p for p, _ in described), computing, *band_parameters(), *(p for p, _ in results)]


def _cube() -> list[tuple[Parameter, str]]:
    hsi = QgsProcessingParameterRasterLayer(
        HSI, QCoreApplication.translate("SpectraLift", "Hyperspectral image (the truth)")
    )
    return [
        (
            hsi,
            QCoreApplication.translate(
                "SpectraLift",
                "The image to make the pair from. Its bands need wavelengths, in the file or in an ENVI header beside "
                "it. Bad bands are left out.",
            ),
        )
    ]


def _response() -> list[tuple[Parameter, str]]:
    sensors = (*(s for s in sensor_ids() if s != FROM_METADATA), *PAPER_SENSORS)
    sensor = choice(SENSOR, QCoreApplication.translate("SpectraLift", "Multispectral sensor"), sensors)
    srf = QgsProcessingParameterFile(
        SRF,
        QCoreApplication.translate("SpectraLift", "Spectral response table"),
        fileFilter=QCoreApplication.translate(
            "SpectraLift", "Response tables (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)"
        ),
        optional=True,
    )
    bands = QgsProcessingParameterString(
        MSI_BANDS, QCoreApplication.translate("SpectraLift", "Multispectral bands to simulate"), optional=True
    )
    return [
        (
            sensor,
            QCoreApplication.translate(
                "SpectraLift",
                "The sensor that is to see the fine image. paper-1 to paper-16 are the Gaussians by which the authors "
                "of SpectraLift approximate IKONOS and WorldView. Leave it empty when you give a table of your own.",
            ),
        ),
        (
            srf,
            QCoreApplication.translate(
                "SpectraLift",
                "A CSV file with the wavelength in nm in its first column and one column for each multispectral band; "
                "or a table of centres and widths, an ENVI spectral library, an EnMAP-Box GeoJSON.",
            ),
        ),
        (
            advanced(bands),
            QCoreApplication.translate(
                "SpectraLift",
                "Names of the sensor's bands, such as Blue,Green,Red. Leave it empty for all that the cube covers, but "
                "the panchromatic one.",
            ),
        ),
    ]


def _degradation() -> list[tuple[Parameter, str]]:
    ratio = integer(RATIO, QCoreApplication.translate("SpectraLift", "Ratio"), DEFAULTS.ratio, minimum=1)
    psf = choice(PSF, QCoreApplication.translate("SpectraLift", "Point spread function"), PSFS, DEFAULTS.psf)
    size = integer(
        PSF_SIZE, QCoreApplication.translate("SpectraLift", "Size of the PSF [pixels]"), DEFAULTS.psf_size, minimum=1
    )
    sigma = QgsProcessingParameterNumber(
        PSF_SIGMA,
        QCoreApplication.translate("SpectraLift", "Sigma of the PSF [pixels]"),
        QgsProcessingParameterNumber.Type.Double,
        DEFAULTS.psf_sigma,
        minValue=0.01,
    )
    variant = choice(VARIANT, QCoreApplication.translate("SpectraLift", "Variant"), VARIANTS, DEFAULTS.variant)
    return [
        (
            ratio,
            QCoreApplication.translate(
                "SpectraLift",
                "How many fine pixels make the side of a coarse one. Rows and columns beyond a multiple are left out.",
            ),
        ),
        (
            psf,
            QCoreApplication.translate(
                "SpectraLift", "How a point is blurred before the pixels are averaged; delta does not blur."
            ),
        ),
        (
            advanced(size),
            QCoreApplication.translate("SpectraLift", "The side of the PSF's square, an odd number of fine pixels."),
        ),
        (
            advanced(sigma),
            QCoreApplication.translate(
                "SpectraLift",
                "The width of the PSF in fine pixels: a Gaussian's standard deviation, an Airy pattern's first dark "
                "ring; what it is for each PSF is in the documentation.",
            ),
        ),
        (
            advanced(variant),
            QCoreApplication.translate(
                "SpectraLift",
                "physical: as sensors do it. published: as the authors of SpectraLift simulate, with darkness beyond "
                "the border, their Airy pattern, and the image's bands spread evenly over the sensor's range.",
            ),
        ),
    ]


def _noise() -> list[tuple[Parameter, str]]:
    hsi = QgsProcessingParameterString(
        HSI_SNR, QCoreApplication.translate("SpectraLift", "SNR of the coarse image [dB]"), DEFAULTS.hsi_snr
    )
    msi = QgsProcessingParameterString(
        MSI_SNR, QCoreApplication.translate("SpectraLift", "SNR of the fine image [dB]"), DEFAULTS.msi_snr
    )
    seed = integer(SEED, QCoreApplication.translate("SpectraLift", "Seed"), DEFAULTS.seed, minimum=0)
    return [
        (
            hsi,
            QCoreApplication.translate(
                "SpectraLift",
                "Signal-to-noise ratio of every band in dB; none for no noise; auto as published for the ratio: 35 dB "
                "at 4, 30 at 8, 25 at 16, 20 at 32.",
            ),
        ),
        (
            msi,
            QCoreApplication.translate(
                "SpectraLift", "Signal-to-noise ratio of every band in dB, or none for no noise."
            ),
        ),
        (
            advanced(seed),
            QCoreApplication.translate("SpectraLift", "Of the noise: the same seed gives the same images."),
        ),
    ]


def _dtype() -> tuple[Parameter, str]:
    dtype = choice(DTYPE, QCoreApplication.translate("SpectraLift", "Data type"), DTYPES, DEFAULTS.dtype)
    return (
        advanced(dtype),
        QCoreApplication.translate(
            "SpectraLift", "float32, or auto for the type and the scale in which the cube is stored."
        ),
    )


def _results() -> list[tuple[Parameter, str]]:
    lr_hsi = QgsProcessingParameterRasterDestination(
        LR_HSI, QCoreApplication.translate("SpectraLift", "Coarse hyperspectral image")
    )
    hr_msi = QgsProcessingParameterRasterDestination(
        HR_MSI, QCoreApplication.translate("SpectraLift", "Fine multispectral image")
    )
    truth = QgsProcessingParameterRasterDestination(
        TRUTH, QCoreApplication.translate("SpectraLift", "Truth"), optional=True, createByDefault=False
    )
    report = QgsProcessingParameterFileDestination(
        REPORT,
        QCoreApplication.translate("SpectraLift", "Report"),
        QCoreApplication.translate("SpectraLift", "JSON files (*.json)"),
        optional=True,
        createByDefault=False,
    )
    return [
        (lr_hsi, QCoreApplication.translate("SpectraLift", "What to sharpen: GeoTIFF (.tif) or ENVI (.bsq).")),
        (hr_msi, QCoreApplication.translate("SpectraLift", "What to sharpen it with: GeoTIFF (.tif) or ENVI (.bsq).")),
        (
            truth,
            QCoreApplication.translate(
                "SpectraLift",
                "The bands and pixels of the cube that were used: what the sharpened image should be, with its bands "
                "in its order.",
            ),
        ),
        (
            report,
            QCoreApplication.translate(
                "SpectraLift",
                "A JSON file with everything that was chosen: the PSF's values, the response matrix, the noise.",
            ),
        ),
    ]
