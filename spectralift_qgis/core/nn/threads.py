"""How many threads torch shares one operation out to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Let torch use so many threads for what this thread asks of it.

    Minibatches are too small to share: with two busy cores two threads took three times as long as one. With one
    thread the result does not depend on how many cores there are, either.
    """
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)
