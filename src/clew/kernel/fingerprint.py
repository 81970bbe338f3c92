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
_ENDS = ".!?…;:|•()"
_DASH = re.compile(r"\s[-–—]\s")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"(?<!\S)\S*\d\S*")
_ADDRESSES = re.compile(r"https?://\S+|www\.\S+|(?<!\S)\S+@\S+|@\S+|\bt\.me/\S+")
_ADDRESS_MARKS = ("@", "://", "www.", "t.me/")


def sentences(text: str, *, names: Iterable[str] = ()) -> tuple[str, ...]:
    """Give the folded sentences of a text without numbers, addresses and the names; each once, in order."""
    hidden = set[str]().union(*map(_words_of_name, names))
    found: dict[str, None] = {}
    for part in _parts(masked(fold(text))):
        words = part.split()
        if not "".join(words).isalpha():
            words = _WORD.findall(part)
        if not hidden.isdisjoint(words):
            words = [word for word in words if word not in hidden]
        if len(words) >= MIN_WORDS:
            found[" ".join(words)] = None
    return tuple(found)


def _parts(text: str) -> list[str]:
    """Cut a text where a sentence ends or a dash stands between spaces; a comma is a space.

    Replacing what is there takes a tenth of the time that a pattern takes to look at each character.
    """
    if "-" in text or "–" in text or "—" in text:
        text = _DASH.sub("\n", text)
    for mark in _ENDS:
        text = text.replace(mark, "\n")
    return text.replace(",", " ").split("\n")


@functools.lru_cache(maxsize=65536)
def _words_of_name(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(name)))


def masked(text: str) -> str:
    """Leave out words with digits, and addresses; looking for these only where their marks stand."""
    if _DIGIT.search(text):
        text = _DIGITS.sub(" ", text)
    return _ADDRESSES.sub(" ", text) if any(mark in text for mark in _ADDRESS_MARKS) else text


def numbered_words(texts: Iterable[Iterable[str]]) -> tuple[Numbers, Places, Places]:
    """Number the words of texts that are lists of sentences: words, where each sentence ends, whose it is.

    Sentences are as :func:`sentences` gives them: words with one space between.
    """
    lists = [list(parts) for parts in texts]
    single = list(itertools.chain.from_iterable(lists))
    words = " ".join(single).split(" ") if single else []
    numbers = np.fromiter(map(_numbers.__getitem__, words), np.uint64, len(words))
    sizes = np.fromiter((part.count(" ") + 1 for part in single), np.int64, len(single))
    owners = np.repeat(np.arange(len(lists), dtype=np.int64), list(map(len, lists)))
    return numbers, np.cumsum(sizes), owners


def digest_numbers(texts: Iterable[str]) -> Places:
    """Give 63 bits of each text's BLAKE2b: the same on every machine."""
    digests = b"".join(map(_digest, texts))
    return (np.frombuffer(digests, dtype=">u8") >> np.uint64(1)).astype(np.int64)


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


class _Numbers(dict[str, int]):
    """The number of each word met so far: looked up at the speed of C, word by word of millions."""

    MOST = 131_072

    def __missing__(self, word: str) -> int:
        number = int.from_bytes(_digest(word), "big") >> 1
        if len(self) >= self.MOST:
            self.clear()
        self[word] = number
        return number


_numbers = _Numbers()


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
