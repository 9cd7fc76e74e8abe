"""Checks a cluster before anything is written: workers must see the same files and have the software they need."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import time
from collections.abc import Iterator

from spectralift_qgis.core.base.errors import Finding, ModelError
from spectralift_qgis.core.base.sentence import Sentence, restored
from spectralift_qgis.core.predict.cluster import remote, tile
from spectralift_qgis.core.predict.cluster.session import CONNECT_S, Session
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest
from spectralift_qgis.core.train import checkpoint
from spectralift_qgis.core.train.torch import device as devices

_PACKAGE = os.path.dirname(
    os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
)
_NAMED = 3  # workers in a sentence


def check_workers(session: Session, request: FusionRequest | ApplyRequest) -> list[Finding]:
    """Return errors that prevent a prediction on the workers, and warnings. Leaves no files behind.

    Args:
        session: the connection to the cluster.
        request: the request, whose input and output folders every worker has to see.
    """
    until = time.monotonic() + CONNECT_S
    while not session.threads():
        if time.monotonic() > until:
            return [
                Finding(
                    "error",
                    "scheduler.no_workers",
                    Sentence("The scheduler has no workers. Start some, and try again."),
                )
            ]
        time.sleep(0.2)
    with _probes(request) as probes:
        files = [os.path.abspath(p) for p in (request.msi,) if os.path.exists(p)]
        question = {"files": files, "probes": probes, "device": _device(request), "needs_torch": _needs_torch(request)}
        answers = session.ask(remote.inspect_worker, json.dumps(question))
    problems: dict[str, list[str]] = {}
    others: dict[str, list[str]] = {}
    for address, answer in answers.items():
        if not isinstance(answer, str):
            sentence = Sentence(
                "cannot run SpectraLift ({name}: {answer}): its PYTHONPATH needs {package}",
                name=type(answer).__name__,
                answer=answer,
                package=_PACKAGE,
            )
            problems.setdefault(sentence, []).append(address)
            continue
        report = restored(json.loads(answer))
        for sentence in report["problems"]:
            problems.setdefault(sentence, []).append(f"{address} ({report['me']})")
        for name, version in report["versions"].items():
            if version != tile.versions().get(name, "none"):
                others.setdefault(f"{name} {version}", []).append(address)
    return [
        *_check_scheduler(session),
        *(
            Finding(
                "error", "scheduler.worker", Sentence("{workers} {sentence}.", workers=_workers(who), sentence=sentence)
            )
            for sentence, who in problems.items()
        ),
        *(_other_version(what, who) for what, who in others.items()),
    ]


def _check_scheduler(session: Session) -> list[Finding]:
    """Check that the scheduler, which only passes tasks on, can import the names in them, as Dask requires."""
    answer = session.ask_scheduler(remote.version)
    if isinstance(answer, str):
        return []
    message = Sentence(
        "The scheduler cannot import SpectraLift ({name}): its PYTHONPATH needs {package}.",
        name=type(answer).__name__,
        package=_PACKAGE,
    )
    return [Finding("error", "scheduler.package", message)]


def _other_version(what: str, who: list[str]) -> Finding:
    name = what.split()[0]
    here = tile.versions().get(name, "none")
    if name == "SpectraLift":
        return Finding(
            "error",
            "scheduler.version",
            Sentence(
                "{workers} has {subject}, this machine {here}. Use the same version.",
                workers=_workers(who),
                subject=what,
                here=here,
            ),
        )
    message = Sentence(
        "{workers} has {subject}, this machine {here}. Values may differ from those of a local run in the last digit.",
        workers=_workers(who),
        subject=what,
        here=here,
    )
    return Finding("warning", "scheduler.version", message)


def _workers(who: list[str]) -> Sentence:
    names, more = ", ".join(who[:_NAMED]), len(who) - _NAMED
    if more <= 0:
        return Sentence("The worker {names}", names=names)
    return Sentence("The worker {names} (and {more} more)", names=names, more=more)


@contextlib.contextmanager
def _probes(request: FusionRequest | ApplyRequest) -> Iterator[list[str]]:
    """Yield the paths of new files, with random names, in the output folders: a worker that sees them shares these."""
    folders = {os.path.dirname(os.path.abspath(p)) for p in (request.output, request.quality) if p}
    made = []
    try:
        for folder in sorted(folders):
            path = os.path.join(folder, tile.PROBE + secrets.token_hex(8))
            with contextlib.suppress(OSError, ValueError), open(path, "xb"):  # the check of the request reports it
                made.append(path)
        yield made
    finally:
        for path in made:
            with contextlib.suppress(OSError):
                os.remove(path)


def _device(request: FusionRequest | ApplyRequest) -> str:
    """Return where the workers will predict, as far as that is known before the request is checked."""
    return "cpu" if not _needs_torch(request) else devices.for_applying(request.device)


def _needs_torch(request: FusionRequest | ApplyRequest) -> bool:
    """Return False for the closed-form model."""
    if isinstance(request, FusionRequest):
        return request.preset != "preview"
    try:
        return checkpoint.load(request.model).kind != "quadratic"
    except ModelError:
        return True
