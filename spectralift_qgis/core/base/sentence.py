"""Sentences for the user that can be looked up in another language: English text with its template and values.

A sentence is made where it is needed, `Sentence("There is no file {path}: check the path.", path=path)`, and is a
`str`: the command line and files show it as it is. An interface in another language looks up the template and fills in
the same values. tools/translations.py collects the templates, which are therefore literals.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

_REACHES_INTO = re.compile(r"\{[^{}:!]*[.\[]")  # "{a.b}": attributes of a value, which no template of ours asks for

SENTENCES = "sentences"
"""Key of a JSON object under which the sentences in it are described: text → template and values."""


class Sentence(str):
    """English text that remembers its template and its values.

    Args:
        template: the text, a literal, with its values in braces: "{count} of {size:.1f} MB". Other braces are doubled.
        values: text, numbers, paths or other sentences, by name.
    """

    template: str
    values: Mapping[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Sentence:
        """Fill the template in."""
        values = {name: _sentence_in(value) for name, value in values.items()}
        self = super().__new__(cls, template.format(**values))
        self.template, self.values = template, values
        return self

    def __copy__(self) -> Sentence:
        return self

    def __deepcopy__(self, memo: object) -> Sentence:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _make, (self.template, dict(self.values))


def _sentence_in(value: Any) -> Any:
    """Return the text of an exception, which may be a sentence; other values as they are."""
    if not isinstance(value, BaseException):
        return value
    return value.args[0] if value.args and isinstance(value.args[0], Sentence) else str(value)


def _make(template: str, values: Mapping[str, Any]) -> Sentence:
    return Sentence(template, **values)


def plain(text: str) -> Sentence:
    """Return text that is not to be translated, such as a message of another library; a sentence as it is."""
    return text if isinstance(text, Sentence) else Sentence("{text}", text=text)


def joined(parts: Iterable[str], separator: str = " ") -> Sentence:
    """Return sentences or phrases one after the other, each of which can be translated by itself.

    Args:
        parts: sentences, or text that stays as it is; empty ones are left out.
        separator: the text between two of them.
    """
    values = {f"part{i}": part for i, part in enumerate(part for part in parts if part)}
    braces = separator.replace("{", "{{").replace("}", "}}")
    return Sentence(braces.join(f"{{{name}}}" for name in values), **values)


def plural(count: int, one: str, many: str, **values: Any) -> Sentence:
    """Return the sentence for one or for any other number, filled in with `count`.

    Args:
        count: the number, {count} in the templates.
        one: template for one, a literal: "{count} band".
        many: template for other numbers, a literal: "{count} bands".
        values: other values of the templates.
    """
    return Sentence(one if count == 1 else many, count=count, **values)


def described(message: Mapping[str, Any]) -> dict[str, Any]:
    """Return a JSON object with the sentences in it described under SENTENCES, for a reader in another language.

    Args:
        message: plain data; its sentences may be anywhere in it.
    """
    entries = {str(text): _as_data(text) for text in _sentences_in(message)}
    return {**message, SENTENCES: entries} if entries else dict(message)


def restored(message: Mapping[str, Any]) -> dict[str, Any]:
    """Return a JSON object that `described` wrote, with its sentences as such; a wrong description is ignored.

    Args:
        message: the object, as read.
    """
    rest = {key: value for key, value in message.items() if key != SENTENCES}
    entries = message.get(SENTENCES)
    sentences = {text: _from_data(entry, text) for text, entry in entries.items()} if isinstance(entries, dict) else {}
    return {key: _replaced(value, sentences) for key, value in rest.items()}


def _sentences_in(value: Any) -> Iterator[Sentence]:
    if isinstance(value, Sentence):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _sentences_in(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _sentences_in(item)


def _as_data(sentence: Sentence) -> dict[str, Any]:
    values = {
        name: _as_data(value)
        if isinstance(value, Sentence)
        else value.item()
        if hasattr(value, "item")
        else value
        if isinstance(value, (int, float))
        else str(value)
        for name, value in sentence.values.items()
    }
    return {"template": sentence.template, "values": values}


def _from_data(entry: Any, text: str) -> str:
    """Return the sentence of a description, `text` itself for one that does not make this text."""
    try:
        values = {k: _from_data(v, "") if isinstance(v, dict) else v for k, v in entry["values"].items()}
        sentence = Sentence(entry["template"], **values) if not _REACHES_INTO.search(entry["template"]) else None
    except (TypeError, KeyError, ValueError, IndexError, AttributeError):
        return text
    return text if sentence is None or (text and sentence != text) else sentence


def _replaced(value: Any, sentences: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return sentences.get(value, value)
    if isinstance(value, dict):
        return {key: _replaced(item, sentences) for key, item in value.items()}
    if isinstance(value, list):
        return [_replaced(item, sentences) for item in value]
    return value
