"""Keeps i18n/spectralift_*.ts: collects what is to be translated, and takes translations in.

    python tools/translations.py update              → the .ts files follow the source
    python tools/translations.py missing de          → a JSON object of what is not translated yet, on standard output
    python tools/translations.py take de FILE.json   → translations from such an object, into the .ts file
    python tools/translations.py release FOLDER      → FOLDER/spectralift_*.qm

Two kinds of text, both literals: those in translate("SpectraLift", …), and the templates of the core's sentences in
Sentence(…) and plural(…), which adapters/text/core_sentences.py looks up. pylupdate5 is not used: it drops calls with a
trailing comma, which the formatter writes, and knows no Sentence.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "spectralift_qgis"
I18N = ROOT / "i18n"
LANGUAGES = ("de", "es", "fr", "pt")
CONTEXT = "SpectraLift"
LOOKS_UP = "adapters/text/core_sentences.py"
MAKES = "core/base/sentence.py"
TEMPLATES = {"Sentence": slice(0, 1), "plural": slice(1, 3)}
"""Call → its arguments that are templates."""


def interface_texts() -> dict[str, str]:
    """Return the literals of all translate() calls, each with the file it stands in first. Refuses other arguments."""
    found: dict[str, str] = {}
    for file, tree in _modules(PACKAGE):
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or _name(node.func) != "translate":
                continue
            context, text = (_literal(a) for a in [*node.args, None, None][:2])
            if context == CONTEXT and text is None and file != LOOKS_UP:
                sys.exit(f"{file}:{node.lineno}: what is translated has to be a literal")
            if context == CONTEXT and text is not None:
                found.setdefault(text, file)
    return found


def core_sentences() -> dict[str, str]:
    """Return the templates of all Sentence() and plural() calls, each with the call it comes from. Refuses others."""
    found: dict[str, str] = {}
    for file, tree in _modules(PACKAGE):
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or _name(node.func) not in TEMPLATES or file == MAKES:
                continue
            for argument in node.args[TEMPLATES[_name(node.func)]]:
                template = _literal(argument)
                if template is None:
                    sys.exit(f"{file}:{node.lineno}: the template of a sentence has to be a literal")
                if re.search("[A-Za-z]{2,}", re.sub(r"\{[^{}]*\}", "", template)):
                    found.setdefault(template, f"{file}: {ast.unparse(node)}")
    return found


def _modules(folder: Path) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(folder.rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def _name(node: ast.expr) -> str:
    return getattr(node, "attr", getattr(node, "id", ""))


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _file(language: str) -> Path:
    return I18N / f"spectralift_{language}.ts"


def translations(language: str) -> dict[str, str]:
    """Return what is translated into a language: source → translation."""
    if not _file(language).exists():
        return {}
    root = ET.fromstring(_file(language).read_text(encoding="utf-8"))
    pairs = ((m.findtext("source", ""), m.find("translation")) for m in root.iter("message"))
    return {s: t.text for s, t in pairs if t is not None and t.text and t.get("type") != "unfinished"}


def sources() -> dict[str, str]:
    """Return everything to be translated, with where it comes from."""
    return {**core_sentences(), **interface_texts()}


def update(taken: dict[str, dict[str, str]] | None = None) -> None:
    """Write the .ts files anew from the source; translations are kept, what is no longer said is dropped."""
    I18N.mkdir(exist_ok=True)
    wanted = sources()
    for language in LANGUAGES:
        known = {**translations(language), **(taken or {}).get(language, {})}
        _write(language, wanted, known)


def _write(language: str, wanted: dict[str, str], known: dict[str, str]) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sorted(wanted):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        ET.SubElement(message, "extracomment").text = wanted[source]
        translation = ET.SubElement(message, "translation")
        if known.get(source):
            translation.text = known[source]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "  ")
    body = ET.tostring(root, encoding="unicode")
    _file(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def missing(language: str) -> dict[str, str]:
    """Return what is not translated into a language yet: source → where it comes from."""
    known = translations(language)
    return {source: where for source, where in sorted(sources().items()) if source not in known}


def release(folder: Path, i18n: Path = I18N) -> list[Path]:
    """Write the .qm files into a folder, as the plugin ships them; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for language in LANGUAGES:
        target = folder / f"spectralift_{language}.qm"
        subprocess.run(["lrelease", "-silent", str(i18n / _file(language).name), "-qm", str(target)], check=True)
        made.append(target)
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    for name in ("missing", "take"):
        command = commands.add_parser(name)
        command.add_argument("language", choices=LANGUAGES)
        if name == "take":
            command.add_argument("file", type=Path)
    commands.add_parser("release").add_argument("folder", type=Path)
    args = parser.parse_args()
    if args.command == "missing":
        print(json.dumps(missing(args.language), ensure_ascii=False, indent=1))
    elif args.command == "take":
        update({args.language: json.loads(args.file.read_text(encoding="utf-8"))})
    elif args.command == "release":
        release(args.folder)
    else:
        update()


if __name__ == "__main__":
    main()
