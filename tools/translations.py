"""Keeps i18n/spectralift_*.ts: collects what is to be translated, and takes translations in.

    python tools/translations.py update              → .ts files and i18n/sentences.json follow the source
    python tools/translations.py missing de          → a JSON object of what is not translated yet, on standard output
    python tools/translations.py take de FILE.json   → translations from such an object, into the .ts file
    python tools/translations.py release FOLDER      → FOLDER/spectralift_*.qm and sentences.json

Two kinds of text: literals in translate("SpectraLift", …), and the core's sentences. The core speaks English and knows
no Qt; its f-strings are read from the source as templates with {0}, {1}, …, by which adapters/text/core_sentences.py
finds a sentence again. pylupdate5 is not used: it drops calls with a trailing comma, which the formatter writes.
"""

from __future__ import annotations

import argparse
import ast
import itertools
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
SENTENCES = "sentences.json"

SPEAKING = ("core", "evaluation", "profiles")
"""The folders of the package whose sentences reach users without passing through Qt."""

NOT_FOR_USERS = ("core/raster/products/vrt", "core/raster/write/qml_style", "evaluation/assess/plots",
                 "evaluation/assess/report", "evaluation/assess/summary", "evaluation/sample/",
                 "evaluation/simulate/psfs", "profiles/export")  # fmt: skip
"""Modules of these whose strings are documents, file formats or names in data: these stay English."""

FEWEST_WORDS = 3
"""Fewer make no sentence: they would be found inside names and paths."""


def interface_texts() -> dict[str, str]:
    """Return the literals of all translate() calls, each with the file it stands in first. Refuses what is none."""
    found: dict[str, str] = {}
    for file, tree in _modules(PACKAGE):
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or _name(node.func) != "translate":
                continue
            context, text = (_literal(a) for a in [*node.args, None, None][:2])
            if context == CONTEXT and text is None and file != "adapters/text/core_sentences.py":
                sys.exit(f"{file}:{node.lineno}: what is translated has to be a literal")
            if context == CONTEXT and text is not None:
                found.setdefault(text, file)
    return found


def core_sentences() -> dict[str, str]:
    """Return the templates of the core's sentences, each with the code it comes from."""
    found: dict[str, str] = {}
    for file, tree in (found for folder in SPEAKING for found in _modules(PACKAGE / folder)):
        if file.startswith(NOT_FOR_USERS):
            continue
        hidden = set(_not_said(tree))
        for node in ast.walk(tree):
            if node in hidden or not isinstance(node, (ast.JoinedStr, ast.Constant)):
                continue
            for template in _templates(node):
                if _is_sentence(template):
                    found.setdefault(template, f"{file}: {ast.unparse(node)}")
    return found


def _modules(folder: Path) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(folder.rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def _name(node: ast.expr) -> str:
    return getattr(node, "attr", getattr(node, "id", ""))


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _not_said(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield the strings no user is told: documentation, parts of f-strings, errors of programmers, keys."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from (v for v in node.values if isinstance(v, ast.Constant))
            for value in node.values:
                if isinstance(value, ast.FormattedValue) and value.format_spec is not None:
                    yield from ast.walk(value.format_spec)
        elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            if _name(node.exc.func) in (
                "TypeError",
                "AssertionError",
                "AttributeError",
                "KeyError",
                "NotImplementedError",
            ):
                yield from ast.walk(node.exc)
        elif isinstance(node, ast.Subscript):
            yield from ast.walk(node.slice)


def _templates(node: ast.JoinedStr | ast.Constant) -> Iterator[str]:
    """Yield the templates of a string: one, or one for each choice between constants within it."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            numbers = itertools.count()  # of what .format() will fill in
            parts = re.split(r"\{[a-z0-9_]+(?::[^{}]*)?\}", node.value)
            yield _escaped(parts[0]) + "".join(f"{{{next(numbers)}}}{_escaped(part)}" for part in parts[1:])
        return
    pieces = [_piece(value) for value in node.values]
    for chosen in itertools.product(*pieces):
        numbers = itertools.count()
        yield "".join(f"{{{next(numbers)}}}" if part is None else part for part in chosen)


def _piece(value: ast.expr) -> list[str | None]:
    """Return what a part of an f-string can be: its text, its choices, or [None] for what is known at run time."""
    if isinstance(value, ast.Constant):
        return [_escaped(value.value)]
    inner = value.value if isinstance(value, ast.FormattedValue) else value
    if isinstance(inner, ast.IfExp):
        choices = [_literal(inner.body), _literal(inner.orelse)]
        if None not in choices:
            return [_escaped(c) for c in choices if c is not None]
    return [None]


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _is_sentence(template: str) -> bool:
    literal = re.sub(r"\{\d+\}", " ", template)
    words = re.findall(r"[A-Za-z]{2,}", literal)
    is_name = " " not in literal.strip()
    return len(words) >= FEWEST_WORDS and not is_name and not re.search(r"[<>=_\\\n]|^ ?/|^HDFEOS|PRODUCT", literal)


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
    text = json.dumps(sorted(core_sentences()), ensure_ascii=False, indent=0)
    (I18N / SENTENCES).write_text(text + "\n", encoding="utf-8")


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
    """Write the .qm files and the templates into a folder, as the plugin ships them; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for language in LANGUAGES:
        target = folder / f"spectralift_{language}.qm"
        subprocess.run(["lrelease", "-silent", str(i18n / _file(language).name), "-qm", str(target)], check=True)
        made.append(target)
    sentences = folder / SENTENCES
    sentences.write_bytes((i18n / SENTENCES).read_bytes())
    return [*made, sentences]


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
