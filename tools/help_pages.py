"""Builds the help that the plugin brings along: docs/*.md as HTML pages with their pictures, to be read offline.

    python tools/help_pages.py build/help

Links between the pages keep working; links to files of the repository that are not shipped lose their link.
"""

from __future__ import annotations

import argparse
import html
import re
import shutil
from pathlib import Path

import markdown

ROOT = Path(__file__).resolve().parent.parent
EXTENSIONS = ("tables", "fenced_code", "toc", "sane_lists")

PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title><link rel="stylesheet" href="help.css"></head>
<body><p><a href="index.html">SpectraLift: contents</a></p>
{body}
</body></html>
"""

# Also read by Qt's text browser, which knows little CSS: nothing may depend on more than these.
STYLE = """body { font-family: sans-serif; line-height: 1.45; max-width: 52em; margin: 1em auto; padding: 0 1em }
pre, code { font-family: monospace; background-color: #f2f4f5 }
pre { padding: 0.6em; overflow-x: auto }
table { border-collapse: collapse }
th, td { border: 1px solid #b8c0c6; padding: 0.2em 0.5em; text-align: left; vertical-align: top }
img { max-width: 100% }
"""


def build(folder: Path, root: Path = ROOT) -> list[Path]:
    """Write the pages, their pictures and their style into a folder; return the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for source in sorted((root / "docs").glob("*.md")):
        target = folder / f"{source.stem}.html"
        target.write_text(page(source), encoding="utf-8")
        made.append(target)
    for picture in sorted((root / "docs").glob("*.png")):
        made.append(Path(shutil.copyfile(picture, folder / picture.name)))
    style = folder / "help.css"
    style.write_text(STYLE, encoding="utf-8")
    return [*made, style]


def page(source: Path) -> str:
    """Return a Markdown file as a page."""
    text = source.read_text(encoding="utf-8")
    title = re.search(r"^# (.+)$", text, re.MULTILINE)
    body = markdown.markdown(text, extensions=list(EXTENSIONS), output_format="html")
    body = re.sub(r'<a href="([^"]*)">(.*?)</a>', lambda link: _link(link[1], link[2]), body, flags=re.DOTALL)
    return PAGE.format(title=html.escape(title[1] if title else source.stem), body=body)


def _link(target: str, text: str) -> str:
    if re.match(r"https?://|#", target):
        return f'<a href="{target}">{text}</a>'
    path, _, part = target.partition("#")
    if re.fullmatch(r"[\w-]+\.md", path):
        return f'<a href="{path[:-3]}.html{"#" + part if part else ""}">{text}</a>'
    return text  # a file of the repository, which the plugin does not bring


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    for made in build(parser.parse_args().folder):
        print(made)


if __name__ == "__main__":
    main()
