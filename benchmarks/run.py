"""`make bench`: measures side by side, prints a table, writes build/bench/bench.md and bench.json.

    python benchmarks/run.py [--only training|memory|import|preview] [--quick] [--rounds 3]

All figures of a part are of one run, its date and the machine's load beside them; --only keeps the other parts.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import imports
import memory
import preview
import training
import wald

ROOT = Path(__file__).resolve().parents[1]
TITLES = {
    "import": "Import of the plugin package: fresh interpreters, medians; plugin.py after qgis.core, gui and widgets",
    "training": "Training and inference, 160 × 40 × 191 → 1280 × 320 × 4, and small scenes: medians; ratios by round",
    "memory": "Peak memory of `fuse`, LR-HSI 100 × 100 × 150",
    "preview": "`fuse --preset preview` of what is seen: medians of the whole process and of its stages",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=TITLES, action="append", help="a single part; may be repeated")
    parser.add_argument("--quick", action="store_true", help="rougher: short reference runs, smaller rasters")
    parser.add_argument("--rounds", type=int, default=0, help="how often each is measured (3, quick 1)")
    parser.add_argument("--memory-mib", type=int, default=512)
    args = parser.parse_args()
    rounds = args.rounds or (1 if args.quick else 3)
    folder = ROOT / "build/bench"
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / "bench.json"
    results: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8")) if args.only and kept.exists() else {}
    for part in args.only or TITLES:
        print(f"{part}:", flush=True)
        before = machine()
        if part == "import":
            rows = imports.run(5 * rounds)
        elif part == "memory":
            rows = memory.run(folder, args.memory_mib, args.quick)
        elif part == "preview":
            rows = preview.run(folder, rounds)
        elif training.KERAS.exists() and (wald.SHARED / "data").exists():
            rows = training.run(folder, rounds, args.quick)
        else:
            print(f"  left out: {wald.SHARED} with the reference and the scenes is not there")
            continue
        results[part] = {"begun": before, "ended": machine(), "rows": rows}
        kept.write_text(json.dumps(results, indent=1, ensure_ascii=False), encoding="utf-8")
    text = "# Benchmarks\n" + "".join(
        f"\n## {TITLES[part]}\n\n{result['begun']} – {result['ended']}\n\n{table(result['rows'])}"
        for part, result in results.items()
    )
    (folder / "bench.md").write_text(text, encoding="utf-8")
    print(f"\n{text}\nwritten to {folder / 'bench.md'} and {kept}")


def machine() -> str:
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    now = datetime.now(timezone.utc).isoformat(timespec="minutes")
    return f"{now}, {os.cpu_count()} cores, {platform.machine()}, load {load:.1f}"


def table(rows: list[dict[str, Any]]) -> str:
    """Return rows as a Markdown table; a column a key, in the order they first come in."""
    columns = list(dict.fromkeys(key for row in rows for key in row))
    lines = [columns, ["---"] * len(columns)] + [[_cell(row.get(c, "")) for c in columns] for row in rows]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def _cell(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    main()
