"""Fields of the requests for fusion, training and applying a model. Imports no NumPy: QGIS loads this at start."""

from __future__ import annotations

from dataclasses import replace

from spectralift_qgis.core.base.field import Field, Kind
from spectralift_qgis.core.base.file_formats import AUTO
from spectralift_qgis.core.base.sentence import Sentence

LEAST_MEMORY_MIB = 64

HSI = Field(
    "hsi", Kind.RASTER, Sentence("Hyperspectral image (many bands, coarse pixels)"),
    Sentence("The image to sharpen (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. "
             "Bands marked as bad are left out."),
)  # fmt: skip
MSI = Field(
    "msi", Kind.RASTER, Sentence("Multispectral image (few bands, fine pixels)"),
    Sentence("The image with the fine pixels (HR-MSI). The result has its grid, extent and coordinate system."),
)  # fmt: skip
SENSOR = Field(
    "sensor", Kind.SENSOR, Sentence("Multispectral sensor"),
    Sentence("Sensor of the multispectral image in the library of spectral responses; from-metadata takes the band "
             "centres and widths from the image's metadata. Leave it empty if you give a response file."),
    metavar="ID",
)  # fmt: skip
SRF = Field(
    "srf", Kind.FILE, Sentence("Spectral response file"),
    Sentence("Spectral response of a sensor that is not in the library: a CSV file with the wavelength in nm in the "
             "first column and one column for each band, a table of centres and widths, an ENVI spectral library or an "
             "EnMAP-Box GeoJSON."),
    files=Sentence("Spectral responses (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)"), metavar="FILE",
)  # fmt: skip
MSI_BANDS = Field(
    "msi_bands", Kind.TEXT, Sentence("Multispectral bands to use"),
    Sentence("Band number in the file of each band of the sensor: numbers in the sensor's order (3,2,1) or pairs "
             "(Blue=3,Green=2,Red=1); unused bands may be left out. Leave it empty to assign the bands automatically."),
    advanced=True, metavar="LIST",
)  # fmt: skip
HSI_WAVELENGTHS = Field(
    "hsi_wavelengths", Kind.WAVELENGTHS, Sentence("Hyperspectral wavelengths"),
    Sentence("Only for files that do not contain them: a table (CSV or ENVI header), a list (400,410,…) or a range "
             "spread evenly over the bands (400:1000), in nm."),
    advanced=True, metavar="FILE|LIST",
)  # fmt: skip
BAD_BANDS = Field(
    "bad_bands", Kind.TEXT, Sentence("Hyperspectral bands to leave out"),
    Sentence("Bands to leave out besides those that the image marks as bad: numbers and ranges (130-135,220), and "
             "water-vapour for the bands in the two water-vapour absorptions."),
    advanced=True, metavar="LIST",
)  # fmt: skip
PRESET = Field(
    "preset", Kind.CHOICE, Sentence("Preset"), Sentence("Method that finds the spectral model."),
    {
        "default": Sentence("Standard: neural network, best weights kept"),
        "paper": Sentence("As published: neural network, 2500 epochs on all spectra, slow"),
        "preview": Sentence("Preview: closed-form fit in seconds, without PyTorch"),
    },
)  # fmt: skip
SCHEDULE = Field(
    "schedule", Kind.CHOICE, Sentence("Learning rate"), Sentence("Course of the learning rate during the training."),
    {
        "one_cycle": Sentence("One cycle: up to the peak rate, then down"),
        "cosine_restarts": Sentence("Cosine with restarts"),
        "constant": Sentence("Constant"),
    },
    advanced=True, key="",
)  # fmt: skip
TRAINING = Field(
    "training", Kind.TEXT, Sentence("Training options"),
    Sentence("Changes to the preset, such as layers=4,width=32; the help page on the paper's method lists the options. "
             "Leave it empty unless you repeat an experiment."),
    advanced=True, metavar="NAME=VALUE",
)  # fmt: skip
RADIOMETRY = Field(
    "radiometry", Kind.CHOICE, Sentence("Radiometry"),
    Sentence("Conversion of the multispectral values to the units of the hyperspectral image."),
    {
        "auto": Sentence("Automatic: decided from the images"),
        "none": Sentence("None: both images have the same units"),
        "factor": Sentence("Factor: one factor for all bands"),
        "match": Sentence("Match: gain and offset for each band"),
    },
    advanced=True,
)  # fmt: skip
REFINE = Field(
    "refine", Kind.CHOICE, Sentence("Refinement"),
    Sentence("Residual correction: the blurred result is made to agree with the hyperspectral image."),
    {
        "auto": Sentence("Automatic: where both images show the same ground"),
        "none": Sentence("Off: each pixel on its own, as published"),
        "consistent": Sentence("Strict: also reproduce the multispectral values"),
    },
    advanced=True,
)  # fmt: skip
EXPECT = Field(
    "expect", Kind.CHOICE, Sentence("Estimated error"),
    Sentence("Estimate of the error by a second fusion at reduced resolution. It takes a while and does not change the "
             "result."),
    {
        "auto": Sentence("Automatic: with the standard preset, for a whole image"),
        "always": Sentence("Always: with every preset and extent"),
        "none": Sentence("Off"),
    },
    advanced=True,
)  # fmt: skip
SEED = Field(
    "seed", Kind.INTEGER, Sentence("Seed"),
    Sentence("Start of the random numbers: the same seed and inputs give the same result on the same computer."),
    least=0, advanced=True, metavar="N",
)  # fmt: skip
DEVICE = Field(
    "device", Kind.CHOICE, Sentence("Device"), Sentence("Processor that trains and predicts."),
    {
        "auto": Sentence("Automatic: a graphics card if PyTorch can use one, otherwise the CPU"),
        "cpu": Sentence("CPU"),
        "cuda": Sentence("NVIDIA graphics card (CUDA)"),
        "mps": Sentence("Apple graphics processor (MPS)"),
    },
    advanced=True,
)  # fmt: skip
MEMORY = Field(
    "memory_mib", Kind.INTEGER, Sentence("Memory limit [MiB]"),
    Sentence("Memory limit for image data, in MiB. It changes the speed, never the result."),
    least=LEAST_MEMORY_MIB, advanced=True, key="MEMORY", metavar="N",
)  # fmt: skip
DTYPE = Field(
    "dtype", Kind.CHOICE, Sentence("Data type"), Sentence("Data type of the values in the result."),
    {
        "auto": Sentence("As in the hyperspectral image"),
        "int16": Sentence("Whole numbers from −32768 to 32767 (int16)"),
        "uint16": Sentence("Whole numbers from 0 to 65535 (uint16)"),
        "float32": Sentence("Decimal numbers (float32)"),
    },
    advanced=True,
)  # fmt: skip
EXTENT = Field(
    "extent", Kind.EXTENT, Sentence("Extent to sharpen"),
    Sentence("Only the multispectral pixels that this extent touches are sharpened; the model is trained on the whole "
             "hyperspectral image nevertheless. Leave it empty for the whole image."),
    advanced=True, metavar="XMIN,YMIN,XMAX,YMAX",
)  # fmt: skip
EVERY = Field(
    "every", Kind.INTEGER, Sentence("Subsampling (1 = every pixel, 4 = every fourth)"),
    Sentence("Only every n-th multispectral pixel along rows and columns is sharpened, for a quick look at a large "
             "image. 0 chooses the step."),
    least=0, advanced=True, metavar="N",
)  # fmt: skip
OUTPUT = Field(
    "output", Kind.OUTPUT_RASTER, Sentence("Sharpened image"),
    Sentence("The hyperspectral image on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An "
             "existing file is replaced only when the new one is complete."),
)  # fmt: skip
FORMAT = Field(
    "format", Kind.CHOICE, Sentence("Format"), Sentence("File format of the result."),
    {
        AUTO: Sentence("As the file name's extension says"),
        "GTiff": Sentence("GeoTIFF"),
        "ENVI": Sentence("ENVI"),
        "COG": Sentence("Cloud-optimised GeoTIFF (COG)"),
    },
    advanced=True, first=AUTO,
)  # fmt: skip
COMPRESS = Field(
    "compress", Kind.CHOICE, Sentence("Compression"), Sentence("Lossless compression of the result."),
    {
        "none": Sentence("None"),
        "deflate": Sentence("DEFLATE"),
        "zstd": Sentence("ZSTD"),
        "lzw": Sentence("LZW"),
    },
    advanced=True, key="",
)  # fmt: skip
MODEL = Field(
    "model", Kind.OUTPUT_FILE, Sentence("Spectral model"),
    Sentence("File for the trained model, which can be applied to other images of the same two sensors."),
    files=Sentence("SpectraLift models (*.npz)"), advanced=True, metavar="FILE",
)  # fmt: skip
QUALITY = Field(
    "quality", Kind.OUTPUT_RASTER, Sentence("Quality raster"),
    Sentence("Three measures of each pixel that need no reference: closure (difference between the multispectral pixel "
             "and the sharp spectrum seen by the sensor), spread (disagreement of the networks) and a mark for pixels "
             "outside the range of the training. None of them is an uncertainty."),
    advanced=True, metavar="FILE",
)  # fmt: skip
REPORT = Field(
    "report", Kind.OUTPUT_FILE, Sentence("Report"),
    Sentence("JSON file that documents the result: settings, seed, accuracy on held-out spectra, times and warnings."),
    files=Sentence("JSON files (*.json)"), metavar="FILE",
)  # fmt: skip

FUSION = (
    HSI, MSI, SENSOR, SRF, MSI_BANDS, HSI_WAVELENGTHS, BAD_BANDS, PRESET, SCHEDULE, TRAINING, RADIOMETRY, SEED, REFINE,
    DEVICE, MEMORY, DTYPE, EXTENT, OUTPUT, QUALITY, MODEL, REPORT, FORMAT, COMPRESS, EXPECT, EVERY,
)  # fmt: skip
TRAIN = (
    replace(HSI, label=Sentence("Hyperspectral image"), help=Sentence(
        "The image to learn from (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. "
        "Bands marked as bad are left out.")),
    SENSOR, SRF,
    replace(MSI_BANDS, help=Sentence(
        "With a multispectral image: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Without "
        "one: names of the sensor's bands (B2,B3,B4). Leave it empty for the bands of the sensor's usual product.")),
    replace(MSI, label=Sentence("Multispectral image"), help=Sentence(
        "An image that the model is for. Its bands are assigned and its units compared, and the model keeps both. It "
        "may be left out.")),
    HSI_WAVELENGTHS, BAD_BANDS, PRESET, SCHEDULE, TRAINING, RADIOMETRY, SEED, DEVICE,
    replace(MODEL, help=Sentence("File for the trained model. Applying it needs no PyTorch."), advanced=False),
    REPORT,
)  # fmt: skip
APPLY = (
    replace(MODEL, kind=Kind.FILE, help=Sentence("A trained model, saved by training or by sharpening."),
            files=Sentence("SpectraLift models (*.npz);;All files (*)"), advanced=False),
    replace(MSI, label=Sentence("Multispectral image"), help=Sentence(
        "An image of the sensor that the model was trained for (HR-MSI). The result has its grid, extent and "
        "coordinate system.")),
    replace(MSI_BANDS, help=Sentence(
        "Band number in the file of each band of the model: numbers in the model's order (3,2,1) or pairs "
        "(Blue=3,Green=2,Red=1). Leave it empty for an image like the one that the model was trained with.")),
    replace(RADIOMETRY, help=Sentence("Conversion of the values to the units of the model."), choices={
        "auto": Sentence("Automatic: as in the training, if the values then fit"),
        "model": Sentence("As in the training, whether the values fit or not"),
        "none": Sentence("None: the values are in the units of the model's hyperspectral image"),
        "factor": Sentence("Factor: a usual factor, such as 10000"),
        "match": Sentence("Match: distributions matched to those of the training"),
    }),
    replace(DEVICE, help=Sentence("Processor that predicts. Automatic and CPU work without PyTorch too."),
            choices={**DEVICE.choices, "numpy": Sentence("CPU, without PyTorch (NumPy)")}),
    MEMORY, DTYPE, EXTENT,
    replace(OUTPUT, label=Sentence("Hyperspectral image"), help=Sentence(
        "The image with the model's bands on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An "
        "existing file is replaced only when the new one is complete.")),
    QUALITY, REPORT, FORMAT, COMPRESS,
)  # fmt: skip
