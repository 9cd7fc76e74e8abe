"""A user's whole way, on the built-in sample scene: plugin, fresh profile, qgis_process, picture, accuracy.

    make demo                         leaves everything in build/demo
    make demo ARGS="--preset preview" the same in seconds, with the closed-form fit

QGIS runs with its own Python; the worker it starts runs with this one, which has PyTorch.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SENSOR = "planetscope_dove_r"
PLUGIN = "spectralift_qgis"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "demo", help="made anew (%(default)s)")
    parser.add_argument("--preset", default="default", choices=["default", "paper", "preview"])
    arguments = parser.parse_args()
    folder: Path = arguments.folder.resolve()
    if folder.exists():
        shutil.rmtree(folder)
    scene = {name: folder / file for name, file in SCENE.items()}
    sharp, report, picture = folder / "hr_hsi.tif", folder / "report.json", folder / "demo.png"

    step("making the sample scene")
    call([sys.executable, "-m", PLUGIN, "sample", "--output", folder], quiet=True)

    step("enabling the plugin in a fresh profile")
    qgis = fresh_qgis(folder)
    call([qgis_process(), "plugins", "enable", PLUGIN], env=qgis, quiet=True)

    step("qgis_process run spectralift:fuse")
    inputs = [f"HSI={scene['hsi']}", f"MSI={scene['msi']}", f"SENSOR={SENSOR}", f"PRESET={arguments.preset}"]
    outputs = [f"OUTPUT={sharp}", f"REPORT={report}"]
    call([qgis_process(), "run", "spectralift:fuse", "--", *inputs, *outputs], env=qgis)

    step("drawing the picture")
    drawn = {**scene, "sharp": sharp, "output": picture}
    options = [part for name, path in drawn.items() for part in (f"--{name}", path)]
    call([sys.executable, "-W", "ignore:Unable to import Axes3D", ROOT / "tools" / "demo_picture.py", *options])

    step("accuracy against the scene's truth (reflectance 0–1)")
    measured = {"truth": scene["truth"], "sharp": sharp, "hsi": scene["hsi"]}
    options = [part for name, path in measured.items() for part in (f"--{name}", path)]
    call([sys.executable, ROOT / "tools" / "demo_accuracy.py", *options])

    step("what there is now")
    for path, what in (
        (sharp, "the sharpened image"),
        (report, "how it was made"),
        (picture, "look at this one"),
    ):
        if not path.is_file():
            sys.exit(f"demo: {path} was not written")
        print(f"  {path}  {what}")


SCENE = {"hsi": "lr_hsi.tif", "msi": "hr_msi.tif", "truth": "truth.tif", "points": "points.json"}
"""The files that `sample` writes."""

STARTED = time.monotonic()


def step(what: str) -> None:
    print(f"── {what} ({time.monotonic() - STARTED:.0f} s)", flush=True)


def call(command: list[str | Path], env: dict[str, str] | None = None, quiet: bool = False) -> None:
    """Run a command in the checkout and stop with its output when it fails."""
    pipe = subprocess.PIPE if quiet else None
    done = subprocess.run(command, cwd=ROOT, env=env, check=False, text=True, stdout=pipe, stderr=pipe)
    if done.returncode:
        sys.exit(f"{done.stdout or ''}{done.stderr or ''}demo: {command[0]} ended with {done.returncode}")


def qgis_process() -> str:
    """Return qgis_process; Debian's wrapper of that name passes an option that makes it do nothing."""
    found = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    return found or sys.exit("demo: there is no qgis_process here: install QGIS (`make setup`)")


def fresh_qgis(folder: Path) -> dict[str, str]:
    """Return the environment of a QGIS with a new profile, the plugin and this Python for its worker."""
    plugins, profile = folder / "plugins", folder / "profile"
    call([sys.executable, ROOT / "tools" / "package.py", "stage", plugins], quiet=True)
    settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(f'[spectralift]\npython="{sys.executable}"\n', encoding="utf-8")
    return {
        **os.environ,
        # QGIS's Python looks for its home beside the first python3 on PATH: that must not be pyenv's.
        "PATH": os.pathsep.join([os.path.dirname(qgis_process()), os.environ.get("PATH", "")]),
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONWARNINGS": "ignore",  # QGIS 3.22 itself uses what Python 3.11 deprecates
    }


if __name__ == "__main__":
    main()
