"""Drives a whole QGIS from inside, as its user would: `qgis --code drive.py`. test_end_to_end starts it.

SPECTRALIFT_DRIVER holds, as JSON, what `telling` reads. QGIS gives this file no `__file__`: its folder is told, too.
"""

import json
import os
import sys

TOLD = json.loads(os.environ["SPECTRALIFT_DRIVER"])
sys.path.append(TOLD["driver"])  # and not the checkout, whose package is not the one that QGIS has

from first_run import first_run  # noqa: E402
from fusions import be_killed, fuse, leave  # noqa: E402
from telling import Teller  # noqa: E402

STORIES = {"fuse": fuse, "first_run": first_run, "leave": leave, "be_killed": be_killed}
teller = Teller(STORIES[TOLD["story"]]())
