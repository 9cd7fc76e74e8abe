"""Command line and environment of pip."""

from __future__ import annotations

import contextlib
import os
import re
import urllib.parse
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtNetwork import QNetworkProxy

from spectralift_qgis.adapters.torch_install.builds import DEPENDENCIES, NO_NUMPY, Build
from spectralift_qgis.adapters.torch_install.folder import InstallError
from spectralift_qgis.adapters.torch_install.target import Target
from spectralift_qgis.adapters.worker import process as worker

ANY_TORCH = "torch>=1.13"
"""Requirement for a folder of wheels, whose release the user has chosen. The code runs on 1.13 and later."""

# pip's settings in the user's environment that are ignored; those about the network (index, certificates, proxy) apply.
_IGNORED_SETTINGS = (
    "CONSTRAINT", "DRY_RUN", "IGNORE_INSTALLED", "NO_BINARY", "NO_DEPS", "NO_INDEX", "ONLY_BINARY", "PLATFORM",
    "PREFIX", "PRE", "PYTHON", "PYTHON_VERSION", "REQUIRE_HASHES", "REQUIRE_VIRTUALENV", "REQUIREMENT", "ROOT",
    "TARGET", "UPGRADE", "USER",
)  # fmt: skip

_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
}


@dataclass(frozen=True)
class Source:
    """Source of the wheels; by default the internet, as pip is configured.

    folder: folder of wheels, without network. index_url: index instead of PyPI and PyTorch's own. proxy: a URL.
    """

    folder: str = ""
    index_url: str = ""
    proxy: str = ""


def check_source(source: Source) -> None:
    """Raise InstallError if the folder or the address is not valid."""
    if source.folder and not os.path.isdir(source.folder):
        text = QCoreApplication.translate(
            "SpectraLift", "There is no folder {folder}. Choose the folder with the wheels."
        )
        raise InstallError(text.format(folder=source.folder))
    if source.folder and not torch_wheels(source.folder):
        text = QCoreApplication.translate(
            "SpectraLift", "There is no wheel of PyTorch (torch-….whl) in {folder}. Choose the folder with the wheels."
        )
        raise InstallError(text.format(folder=source.folder))
    if source.index_url and not _is_index(source.index_url):
        text = QCoreApplication.translate(
            "SpectraLift",
            "{url} is not the address of a package index, which begins with https://, http:// or file://.",
        )
        raise InstallError(text.format(url=redacted(source.index_url)))


def _is_index(url: str) -> bool:
    with contextlib.suppress(ValueError):
        parts = urllib.parse.urlsplit(url)
        return parts.scheme in ("https", "http", "file") and bool(parts.netloc or parts.path)
    return False


def torch_wheels(folder: str) -> list[str]:
    """Return the file names of the wheels of PyTorch in a folder."""
    with contextlib.suppress(OSError):
        return sorted(n for n in os.listdir(folder) if n.lower().startswith("torch-") and n.endswith(".whl"))
    return []


def pip_command(target: Target, build: Build, source: Source, part: Path, constraints: Path) -> list[str]:
    """Return the command that installs into `part` and changes nothing outside of it."""
    pip = ["pip"] if target.facts["pip"] else ["--from", str(target.facts["pip_wheel"]), "pip"]
    command = [target.python, "-m", "spectralift_qgis.adapters.torch_install.supervised", *pip, "install"]
    command += ["--disable-pip-version-check", "--no-input", "--no-cache-dir", "--no-color", "--progress-bar=off"]
    # Wheels only: building one would run foreign code and need a compiler.
    command += ["--no-compile", "--no-user", "--only-binary=:all:", "--retries=2", "--timeout=30"]
    command += [f"--target={part}", f"--constraint={constraints}"]
    if source.folder:
        return [*command, "--no-index", f"--find-links={source.folder}", ANY_TORCH]
    if source.index_url:
        return [*command, f"--index-url={source.index_url}", f"torch=={build.release}"]
    if build.index_url:
        command.append(f"--extra-index-url={build.index_url}")
    return [*command, build.requirement]


def constraint_lines(source: Source) -> str:
    """Return pip's constraints: no NumPy, and the pinned dependencies unless the wheels are in a folder."""
    pinned = () if source.folder else DEPENDENCIES
    return "\n".join([*pinned, NO_NUMPY, ""])


def pip_environment(
    target: Target, source: Source, scratch: Path, base: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Return pip's environment: the worker's, the user's network settings for pip, and the scratch folder."""
    env = worker.environment(target.python, base)
    settings = {} if source.folder else {k: v for k, v in env.items() if k.upper().startswith("PIP_")}
    env = {k: v for k, v in env.items() if not k.upper().startswith("PIP_")}
    env.update({k: v for k, v in settings.items() if k.upper()[4:] not in _IGNORED_SETTINGS})
    if source.folder:
        env["PIP_CONFIG_FILE"] = os.devnull  # no links or indexes from pip.conf
    if source.proxy:
        env["PIP_PROXY"] = source.proxy  # not on the command line, where others could read the password
    env.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch)))
    return env


def redacted(text: str) -> str:
    """Return a text without the passwords of the addresses in it."""
    return re.sub(r"(?<=//)[^/@\s]+@", "***@", text)


def qgis_proxy() -> str:
    """Return the proxy of QGIS's options as a URL, "" for none or for the system's, which pip finds itself.

    To be called in the main thread. The URL may contain a password.
    """
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    scheme = _SCHEMES.get(proxy.type())
    if not scheme or not proxy.hostName():
        return ""
    user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
    return f"{scheme}://{user}{proxy.hostName()}:{proxy.port()}"
