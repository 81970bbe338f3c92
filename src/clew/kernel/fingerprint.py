"""Fingerprints of texts and pictures, made so that alike things meet.

Texts are cut into sentences, without what differs between two uses of one text: numbers, handles, addresses,
names. Sentences of fewer than ``MIN_WORDS`` words are labels and greetings and say nothing about an author.

>>> sentences("Hello, Ria here. I like long walks and jazz! Call 0660 123", names=["Ria"])
('i like long walks and jazz',)
"""

import functools
import hashlib
import itertools
import re
from collections.abc import Iterable, Iterator

import numpy as np

from clew.kernel.minhash import Numbers, Places
from clew.kernel.text import fold

MIN_WORDS = 4
_ENDS = re.compile(r"[\n.!?…;:|•()]+|\s[-–—]\s")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_DIGITS = re.compile(r"(?<!\S)\S*\d\S*")
_ADDRESSES = re.compile(r"https?://\S+|www\.\S+|(?<!\S)\S+@\S+|@\S+|\bt\.me/\S+")
_ADDRESS_MARKS = ("@", "://", "www.", "t.me/")


def sentences(text: str, *, names: Iterable[str] = ()) -> tuple[str, ...]:
    """Give the folded sentences of a text without numbers, addresses and the names; each once, in order."""
    hidden = {word for name in names for word in _WORD.findall(fold(name))}
    found: dict[str, None] = {}
    for part in _ENDS.split(_masked(fold(text))):
        words = [word for word in _WORD.findall(part) if word not in hidden]
        if len(words) >= MIN_WORDS:
            found.setdefault(" ".join(words))
    return tuple(found)


def _masked(text: str) -> str:
    """Leave out words with digits, and addresses; looking for these only where their marks stand."""
    text = _DIGITS.sub(" ", text)
    return _ADDRESSES.sub(" ", text) if any(mark in text for mark in _ADDRESS_MARKS) else text


def numbered_words(texts: Iterable[Iterable[str]]) -> tuple[Numbers, Places, Places]:
    """Number the words of texts that are lists of sentences: words, where each sentence ends, whose it is."""
    words: list[int] = []
    ends: list[int] = []
    owners: list[int] = []
    for owner, parts in enumerate(texts):
        for part in parts:
            words += map(_word_number, part.split())
            ends.append(len(words))
            owners.append(owner)
    return np.array(words, np.uint64), np.array(ends, np.int64), np.array(owners, np.int64)


def digest_number(text: str) -> int:
    """Give 63 bits of the text's BLAKE2b: the same on every machine."""
    return _number(text)


def with_one_left_out(word: str) -> Iterator[str]:
    """Give the word and the word without each of its letters: misspellings of one letter meet in one of these."""
    yield word
    yield from (word[:at] + word[at + 1 :] for at in range(len(word)))


def is_misspelling(word: str, usual: str) -> bool:
    """Say whether the word is the usual one with a letter doubled, left out or swapped with the next.

    A changed letter makes too often another word (books, looks), and a letter less at the end another form of it.

    >>> is_misspelling("beautifull", "beautiful"), is_misspelling("beuatiful", "beautiful")
    (False, True)
    >>> is_misspelling("looks", "books"), is_misspelling("beaautiful", "beautiful")
    (False, True)
    >>> is_misspelling("lcock", "clock")
    True
    """
    start = _common(word, usual)
    end = _common(word[start:][::-1], usual[start:][::-1])
    left, right = word[start : len(word) - end], usual[start : len(usual) - end]
    swapped = len(left) == len(right) == 2 and left == right[::-1]  # noqa: PLR2004 - two letters
    doubled = len(left) == 1 and not right and word[start - 1 : start] == left and end > 0
    left_out = not left and len(right) == 1 and start > 0 and end > 1
    return swapped or doubled or left_out


def _common(left: str, right: str) -> int:
    return sum(
        1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(left, right, strict=False))
    )


@functools.lru_cache(maxsize=131_072)
def _word_number(word: str) -> int:
    return _number(word)


def _number(text: str) -> int:
    return (
        int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
        >> 1
    )
