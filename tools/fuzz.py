"""Looks, guided by coverage (atheris), for bytes that break one of the parsers of a stranger's files.

    make fuzz SECONDS=60                  every parser for a minute
    make fuzz SECONDS=600 ARGS="model"    one of them
    .venv/bin/python tools/fuzz.py model --try build/fuzz/model/crash-…

What it tries grows in build/fuzz/<parser>/corpus from run to run. Bytes that break a parser are left beside it and
named at the end: they belong into FOUND of tests/core/test_parsers_fuzz.py, and the parser mended.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / "build" / "fuzz"
sys.path.insert(0, str(ROOT))


def fuzz(name: str, seconds: int) -> None:
    """Fuzz one parser in this process until the time is over or something is found. Does not return."""
    import atheris

    with atheris.instrument_imports(include=["spectralift_qgis"]):
        from tests.core.parser_table import parsers

    folder = HOME / name.replace(" ", "_")
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    with parsers() as table:
        parser = table[name]
        for i, seed in enumerate(parser.seeds):
            (corpus / f"seed-{i}").write_bytes(seed)
        options = [
            f"-max_total_time={seconds}", "-timeout=30", "-rss_limit_mb=3000", "-max_len=100000",
            "-print_final_stats=1", f"-artifact_prefix={folder}/",
        ]  # fmt: skip
        atheris.Setup([sys.argv[0], *options, str(corpus)], parser.check)
        atheris.Fuzz()


def fuzz_each(names: list[str], seconds: int) -> list[str]:
    """Fuzz parsers one after another, each in a process of its own; return what was found, a line each."""
    found = []
    for name in names:
        log = HOME / f"{name.replace(' ', '_')}.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        run = [sys.executable, __file__, "--inside", name, str(seconds)]
        with log.open("wb") as f:
            code = subprocess.run(run, cwd=ROOT, stdout=f, stderr=subprocess.STDOUT, check=False).returncode
        said = log.read_text(errors="replace").splitlines()
        runs = next((line.split()[-1] for line in said if "number_of_executed_units" in line), "?")
        print(f"{name}: {runs} runs, {'nothing found' if code == 0 else f'FOUND (exit code {code})'}", flush=True)
        if code:
            artifacts = [line.split("Test unit written to ")[1] for line in said if "Test unit written to" in line]
            found.append(f"{name}: {', '.join(artifacts) or 'no bytes were kept'}; what happened is in {log}")
    return found


def main() -> int:
    if sys.argv[1:2] == ["--inside"]:
        fuzz(sys.argv[2], int(sys.argv[3]))
    from tests.core.parser_table import NAMES, parsers  # not before: atheris instruments what is imported under it

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="PARSER", help=f"which ones: {', '.join(NAMES)}; all")
    parser.add_argument("--seconds", type=int, default=60, help="time for each")
    parser.add_argument("--try", dest="tried", type=Path, metavar="FILE", help="give it this file and nothing else")
    options = parser.parse_args()
    if unknown := set(options.names) - set(NAMES):
        parser.error(f"there is no parser {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    if options.tried:
        with parsers() as table:
            table[options.names[0]].check(options.tried.read_bytes())
        return 0
    found = fuzz_each(options.names or list(NAMES), options.seconds)
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
