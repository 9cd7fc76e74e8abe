"""What becomes of a command that nobody reads, or whose words there are no letters for."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from spectralift_qgis.cli.commands import fuse as fuse_command
from spectralift_qgis.cli.commands import selftest
from spectralift_qgis.cli.console import Console
from spectralift_qgis.cli.main import main
from tests.cli.test_cli import fuse, start
from tests.conftest import ROOT, Pair


def preview(pair: Pair, output: Path, *more: str) -> list[str]:
    return fuse(pair, output, "--preset", "preview", *more)


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Return the exit code and what stands on stderr, "" where that is no pipe."""
    err = process.stderr.read() if process.stderr else ""
    code = process.wait(timeout=60)
    assert "Traceback" not in err and "Exception ignored" not in err, err
    return code, err


@pytest.mark.parametrize("words", [["--json"], []], ids=["json", "text"])
def test_a_run_whose_reader_leaves_is_not_done(words: list[str], tiny_pair: Pair, tmp_path: Path) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    where = {"stdout": write_end} if words else {"stdout": write_end, "stderr": write_end}
    process = start(*preview(tiny_pair, tmp_path / "o.tif", *words), **where)
    os.close(write_end)
    code, err = ended(process)
    assert code == 1
    assert not words or "cannot be written: Broken pipe" in err
    assert list(tmp_path.iterdir()) == []


def test_who_lists_and_has_seen_enough_is_done() -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    process = start("sensors", stdout=write_end)
    os.close(write_end)
    assert ended(process) == (0, "")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
@pytest.mark.parametrize("words", [["--json"], []], ids=["json", "text"])
def test_a_result_that_cannot_be_printed_is_a_sentence(words: list[str], tiny_pair: Pair, tmp_path: Path) -> None:
    with open("/dev/full", "w") as full:
        process = start(*preview(tiny_pair, tmp_path / "o.tif", *words), stdout=full)
        code, err = ended(process)
    assert code == 1
    assert err.splitlines()[-1] == "error: The output of this command cannot be written: No space left on device."
    assert (tmp_path / "o.tif").exists() == (not words)  # progress is on stdout as well there, and fails first


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
def test_a_log_without_room_does_not_end_a_run(tiny_pair: Pair, tmp_path: Path) -> None:
    with open("/dev/full", "w") as full:
        process = start(*preview(tiny_pair, tmp_path / "o.tif"), stderr=full)
        assert ended(process)[0] == 0
    assert (tmp_path / "o.tif").exists()


def test_without_stderr_nothing_but_the_result_is_on_stdout(tiny_pair: Pair, tmp_path: Path) -> None:
    words = " ".join(preview(tiny_pair, tmp_path / "o.tif"))
    done = subprocess.run(
        f"{sys.executable} -m spectralift_qgis {words} 2>&-", shell=True, cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == [str(tmp_path / "o.tif")]


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_letters_that_an_encoding_lacks_are_escaped(encoding: str, tiny_pair: Pair) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    same = ["--estimate", str(tiny_pair.hsi), "--reference", str(tiny_pair.hsi)]
    process = start("assess", *same, env=environment, encoding=encoding)
    assert "PSNR               \\u221e dB" in process.stdout.read()
    assert ended(process)[0] == 0
    process = start("assess", *same, "--json", env=environment, encoding="ascii")
    assert json.loads(process.stdout.readlines()[-1])["type"] == "result"
    assert ended(process)[0] == 0
    help_text = subprocess.run(
        [sys.executable, "-m", "spectralift_qgis", "profile", "--help"], cwd=ROOT, env=environment, capture_output=True
    )
    assert (help_text.returncode, help_text.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("module", "acts", "words"),
    [
        (selftest, "_versions", ["selftest"]),
        (fuse_command, "_check", ["fuse", "--hsi=a", "--msi=b", "--output=c", "--check"]),
    ],
    ids=["selftest", "check"],
)
def test_ctrl_c_ends_at_once_what_only_looks(module, acts, words, monkeypatch, capsys) -> None:
    monkeypatch.setattr(module, acts, lambda *_: os.kill(os.getpid(), signal.SIGINT))
    assert main(words) == 130
    assert capsys.readouterr() == ("", "Cancelled. Nothing was written.\n")


def test_a_closed_terminal_is_told_of_twice_and_breaks_into_nothing() -> None:
    console = Console(json=True)
    with console.listening():
        os.kill(os.getpid(), signal.SIGHUP)  # the system's
        assert console.is_cancelled()
        os.kill(os.getpid(), signal.SIGHUP)  # the shell's, while the run tidies up
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)  # somebody who does not want to wait


def test_ctrl_c_before_anything_is_130_without_a_traceback(tmp_path: Path) -> None:
    # An import that takes long, as it does on a cold disk. A suite that runs in a shell's background ignores Ctrl-C.
    (tmp_path / "sitecustomize.py").write_text(
        "import signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "class Slow:\n"
        "    def find_spec(self, name, *rest):\n"
        "        if name == 'spectralift_qgis.cli.console':\n"
        "            import time\n"
        "            print('importing', flush=True)\n"
        "            time.sleep(30)\n"
        "sys.meta_path.insert(0, Slow())\n"
    )
    process = start("sensors", env={**os.environ, "PYTHONPATH": str(tmp_path)})
    assert process.stdout.readline() == "importing\n"
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    assert ended(process) == (130, "")
