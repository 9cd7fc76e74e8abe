"""Chooses what goes into the wheel; everything else stands in pyproject.toml.

resources/sensors and resources/sample lie beside the package in the repository and inside it in the wheel, where
paths.py looks for them.
What needs QGIS stays out: the plugin is the zip that tools/package.py makes.
"""

from __future__ import annotations

import shutil

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

PACKAGE = "spectralift_qgis"
SENSORS, SAMPLE = f"{PACKAGE}.resources.sensors", f"{PACKAGE}.resources.sample"
QGIS_FOLDERS = ("adapters", "gui", "processing")
QGIS_MODULE = (PACKAGE, "plugin")


class BuildLibrary(build_py):
    """Collects the modules of the wheel, all but the plugin's, in an empty folder."""

    def run(self) -> None:
        # setuptools leaves build/lib behind; modules that have moved since would be packed from there.
        shutil.rmtree(self.build_lib, ignore_errors=True)
        super().run()

    def find_package_modules(self, package: str, package_dir: str) -> list[tuple[str, str, str]]:
        modules = super().find_package_modules(package, package_dir)
        return [module for module in modules if module[:2] != QGIS_MODULE]


setup(
    packages=[
        *find_packages(
            include=[PACKAGE, f"{PACKAGE}.*"],
            exclude=[f"{PACKAGE}.{folder}{inside}" for folder in QGIS_FOLDERS for inside in ("", ".*")],
        ),
        SENSORS,
        SAMPLE,
    ],
    package_dir={SENSORS: "resources/sensors", SAMPLE: "resources/sample"},
    package_data={SENSORS: ["index.json", "*.csv"], SAMPLE: ["*.npz"]},
    cmdclass={"build_py": BuildLibrary},
)
