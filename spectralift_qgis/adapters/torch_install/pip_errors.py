"""Explain a failure of pip in one sentence, with the remedy."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.torch_install.plan import Source, redacted, torch_wheels
from spectralift_qgis.adapters.torch_install.target import Target

# The first pattern that matches the log counts, because pip also logs consequences. Keys of `_texts`.
_SIGNS = (
    ("disk", r"\[Errno 28\]|No space left|not enough space on the disk|Disk quota exceeded|\[Errno 122\]"),
    ("socks", r"Missing dependencies for SOCKS"),
    ("proxy", r"ProxyError|Cannot connect to proxy|407 Proxy Authentication|InvalidProxyURL"),
    ("certificate", r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError|SSLError"),
    ("unsafe", r"is not a trusted or secure host"),
    ("refused", r"40[13] Client Error|User for .* needed|Unauthorized|Forbidden"),
    (
        "network",
        r"NewConnectionError|Failed to establish|Temporary failure in name resolution|getaddrinfo failed"
        r"|NameResolution|Name or service not known|ConnectTimeout|Read timed out|ReadTimeout"
        r"|Connection (?:refused|reset|aborted|broken)|ConnectionResetError|Network is unreachable|IncompleteRead"
        r"|Max retries exceeded|Connection to .* timed out",
    ),
    ("damaged", r"THESE PACKAGES DO NOT MATCH THE HASHES|BadZipFile|is invalid|Bad CRC|not a zip file|Error -\d while"),
    ("numpy", r"requested \(constraint\) numpy|No matching distribution found for numpy"),
    ("fit", r"No matching distribution found for torch|is not a supported wheel"),
    ("lacking", r"No matching distribution found for (?P<what>[\w.+-]+)"),
    ("conflict", r"ResolutionImpossible|conflicting dependencies"),
    ("denied", r"\[Errno 13\]|Permission denied|\[WinError 5\]|Read-only file system"),
    ("long", r"path.*too long|\[WinError 206\]|\[Errno 36\]"),
    ("memory", r"MemoryError"),
)  # fmt: skip


def explain_failure(code: int, log: Sequence[str], target: Target, source: Source) -> str:
    """Return a sentence on why pip failed with this exit code and log."""
    text = "\n".join(log)
    values: dict[str, Any] = {
        "folder": source.folder,
        "place": target.folder.parent,
        "python": "{}.{}".format(*target.facts["version"][:2]),
        "system": f"{target.facts['system']}, {target.facts['machine']}",
        "wheels": ", ".join(torch_wheels(source.folder)[:3]) if source.folder else "",
        "what": "",
        "code": code,
        "said": _last_error(log),
    }
    for key, pattern in _SIGNS:
        match = re.search(pattern, text)
        if match and not (source.folder and key in ("network", "proxy", "refused", "certificate", "unsafe")):
            values.update({name: value for name, value in match.groupdict().items() if value})
            return _texts(bool(source.folder))[key].format(**values)
    return _texts(bool(source.folder))["killed" if code < 0 else "other"].format(**values)


def _last_error(log: Sequence[str]) -> str:
    lines = [redacted(line).strip() for line in log if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR")]
    return ((errors or lines or [""])[-1]).removeprefix("ERROR:").strip().rstrip(".")


def _texts(offline: bool) -> dict[str, str]:
    translate = QCoreApplication.translate
    if offline:
        fit = translate(
            "SpectraLift",
            "No wheel of PyTorch in {folder} fits Python {python} on this system ({system}). The folder has {wheels}.",
        )
        lacking = translate("SpectraLift", "PyTorch needs {what}, and {folder} has no suitable wheel of it. Add one.")
    else:
        fit = translate(
            "SpectraLift",
            "The package index has no PyTorch for Python {python} on this system ({system}), or "
            "cannot be reached. Check the address of the index, or use a folder of wheels.",
        )
        lacking = translate(
            "SpectraLift",
            "The package index lacks {what}, which PyTorch needs. Check its address, or use a folder of wheels.",
        )
    return {
        "fit": fit,
        "lacking": lacking,
        "disk": translate("SpectraLift", "The disk of {place} is full. Free some space, and try again."),
        "socks": translate(
            "SpectraLift",
            "pip cannot use the SOCKS proxy of QGIS's network options. Enter an HTTP proxy, or use a folder of wheels.",
        ),
        "proxy": translate("SpectraLift", "The proxy blocks the download. Check the proxy in QGIS's network options."),
        "certificate": translate(
            "SpectraLift",
            "The server's certificate is not trusted. Behind an inspecting proxy, set PIP_CERT "
            "to its certificate, or use a folder of wheels.",
        ),
        "unsafe": translate(
            "SpectraLift",
            "pip does not accept an address without encryption. Use https://, or a folder of wheels.",
        ),
        "refused": translate("SpectraLift", "The package index refuses access. Check its address and your password."),
        "network": translate(
            "SpectraLift",
            "The download failed. Check the connection and the proxy in QGIS's network options, "
            "or use a folder of wheels.",
        ),
        "damaged": translate("SpectraLift", "A file is damaged ({said}). Download it again."),
        "numpy": translate(
            "SpectraLift",
            "This PyTorch would replace QGIS's NumPy. Choose another release of PyTorch.",
        ),
        "conflict": translate("SpectraLift", "The packages there are incompatible ({said}). See the log."),
        "denied": translate("SpectraLift", "{place} is not writable ({said}). Choose another folder in the options."),
        "long": translate("SpectraLift", "The path {place} is too long. Choose a shorter folder in the options."),
        "memory": translate("SpectraLift", "There is not enough memory. Close other programs, and try again."),
        "killed": translate("SpectraLift", "The system ended the installation (signal {code})."),
        "other": translate("SpectraLift", "pip failed ({said}). See the log."),
    }
