"""The names that scripts may rely on (docs/python.md), and the address that older scripts have."""

from __future__ import annotations

import ast
import re
import subprocess
import sys

import pytest

from spectralift_qgis import core
from tests.conftest import ROOT

PROMISED = {"fuse_arrays", "run_fusion", "FusionRequest", "FusionResult"}


def test_the_face_has_what_is_promised_and_what_the_docs_import_from_it() -> None:
    page = (ROOT / "docs" / "python.md").read_text("utf-8")
    lines = re.findall(r"^from spectralift_qgis\.core import (.+)$", page, re.MULTILINE)
    documented = {name for line in lines for name in line.split(", ")}
    assert len(documented) >= 8
    assert PROMISED | documented <= set(core.__all__)


def test_each_name_leads_to_what_type_checkers_see() -> None:
    tree = ast.parse((ROOT / "spectralift_qgis" / "core" / "__init__.py").read_text("utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {alias.name: node.module for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert set(seen) == set(core.__all__)
    for name, module in seen.items():
        assert getattr(core, name).__module__ == module
        assert name in dir(core)


def test_another_name_is_refused_as_python_does() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'fuse'"):
        core.fuse  # noqa: B018


def test_the_old_address_leads_to_the_same_functions() -> None:
    from spectralift_qgis.core import fusion

    assert (fusion.fuse_arrays, fusion.run_fusion) == (core.fuse_arrays, core.run_fusion)


def test_importing_the_face_loads_no_library() -> None:
    source = "import sys, spectralift_qgis.core; print(sorted({'numpy', 'osgeo', 'torch'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
