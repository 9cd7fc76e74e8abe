"""`make demo` end to end, with the preset that takes seconds: what a new user does first must work."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.slow
def test_the_demo_leaves_what_it_promises(tmp_path):
    folder = tmp_path / "demo"
    command = [
        sys.executable,
        str(ROOT / "tools" / "demo.py"),
        "--preset",
        "preview",
        "--folder",
        str(folder),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    for name in ("hr_hsi.tif", "report.json", "demo.png"):
        assert (folder / name).is_file() and str(folder / name) in done.stdout

    sharp = gdal.Open(str(folder / "hr_hsi.tif"))
    assert (sharp.RasterCount, sharp.RasterYSize, sharp.RasterXSize) == (150, 512, 512)
    figures = dict(re.findall(r"^(SpectraLift|LR-HSI upsampled).*?(\d\.\d{5})", done.stdout, re.MULTILINE))
    assert float(figures["SpectraLift"]) < float(figures["LR-HSI upsampled"])
    picture = gdal.Open(str(folder / "demo.png"))
    assert picture.RasterXSize > 1000 and len(set(picture.ReadAsArray()[0, ::7, ::7].ravel())) > 50


def test_accuracy_of_the_truth_itself_is_perfect_and_a_known_error_is_measured(tmp_path):
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        from demo_accuracy import accuracy
    finally:
        sys.path.remove(str(ROOT / "tools"))
    memory = gdal.GetDriverByName("MEM")
    truth, shifted = (memory.Create("", 5, 70, 3, gdal.GDT_Float32) for _ in range(2))  # 70 rows: two strips
    for number in (1, 2, 3):
        truth.GetRasterBand(number).Fill(0.1 * number)
        shifted.GetRasterBand(number).Fill(0.1 * number + 0.01)
    perfect = accuracy(truth, truth)
    assert perfect.rmse == 0 and perfect.sam_deg == pytest.approx(0, abs=1e-3)
    off = accuracy(truth, shifted)
    assert off.rmse == pytest.approx(0.01, rel=1e-4)
    assert off.psnr_db == pytest.approx((20 + 26.0206 + 29.5424) / 3, abs=0.01)
    assert off.sam_deg == pytest.approx(0.961, abs=0.001)  # between (1, 2, 3) and (1.1, 2.1, 3.1)
