"""Fingerprints of texts and pictures, made so that alike things meet.

Texts are cut into sentences, without what differs between two uses of one text: numbers, handles, addresses,
names. Sentences of fewer than ``MIN_WORDS`` words are labels and greetings and say nothing about an author.

>>> sentences("Hello, Ria here. I like long walks and jazz! Call 0660 123", names=["Ria"])
('i like long walks and jazz',)
>>> jaccard([1, 2, 3], [2, 3, 4])
0.5
"""

import hashlib
import itertools
import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from rensa import RMinHash

from clew.kernel.text import fold

MIN_WORDS = 4
BANDS, ROWS = 30, 4
"""Two texts that share half of their shingles meet in a band in 86 of 100 cases, 60 % in 98, a fifth in 5."""

_PDQ_BITS, _CHUNK_BITS = 256, 16
PDQ_DISTANCE = 31
"""Meta's advice for PDQ. With 16 chunks, two hashes this near differ in some chunk by at most one bit."""

_SEED = 1
_ENDS = re.compile(r"[\n.!?…;:|•()]+|\s[-–—]\s")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MASKED = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|@\S+|\bt\.me/\S+|\S*\d\S*")


def sentences(text: str, *, names: Iterable[str] = ()) -> tuple[str, ...]:
    """Give the folded sentences of a text without numbers, addresses and the names; each once, in order."""
    hidden = {word for name in names for word in _WORD.findall(fold(name))}
    found: dict[str, None] = {}
    for part in _ENDS.split(_MASKED.sub(" ", fold(text))):
        words = [word for word in _WORD.findall(part) if word not in hidden]
        if len(words) >= MIN_WORDS:
            found.setdefault(" ".join(words))
    return tuple(found)


def shingles(parts: Iterable[str]) -> tuple[str, ...]:
    """Give the runs of three words of the sentences, sorted, each once."""
    runs: set[str] = set()
    for part in parts:
        words = part.split()
        runs.update(" ".join(words[at : at + 3]) for at in range(len(words) - 2))
    return tuple(sorted(runs))


def bands(runs: Sequence[int]) -> tuple[int, ...]:
    """Give the MinHash of numbered shingles as one number a band: texts that have one in common may be alike."""
    minhash = RMinHash(num_perm=BANDS * ROWS, seed=_SEED)
    minhash.update([str(run) for run in runs])
    digest = minhash.digest()
    return tuple(_number(repr(digest[at * ROWS : (at + 1) * ROWS])) for at in range(BANDS))


def digest_number(text: str) -> int:
    """Give 63 bits of the text's SHA-256: the same on every machine."""
    return _number(text)


def jaccard(left: Collection[int], right: Collection[int]) -> float:
    """Give the share of what both hold in what either holds."""
    a, b = set(left), set(right)
    return len(a & b) / len(a | b) if a or b else 0.0


def pdq_words(pdq: str) -> tuple[int, int, int, int]:
    """Give a PDQ hash (64 hexadecimal digits) as four signed numbers of 64 bits."""
    data = bytes.fromhex(pdq)
    numbers = [int.from_bytes(data[at : at + 8], "big", signed=True) for at in range(0, 32, 8)]
    return numbers[0], numbers[1], numbers[2], numbers[3]


def pdq_chunks(pdq: str) -> tuple[int, ...]:
    """Give the chunks of a PDQ hash, each with its place."""
    whole = int(pdq, 16)
    return tuple(
        place << _CHUNK_BITS | whole >> place * _CHUNK_BITS & 0xFFFF
        for place in range(_PDQ_BITS // _CHUNK_BITS)
    )


def near_chunks(chunk: int) -> tuple[int, ...]:
    """Give the chunk and all that differ from it in one bit."""
    return (chunk, *(chunk ^ 1 << bit for bit in range(_CHUNK_BITS)))


def with_one_left_out(word: str) -> Iterator[str]:
    """Give the word and the word without each of its letters: misspellings of one letter meet in one of these."""
    yield word
    yield from (word[:at] + word[at + 1 :] for at in range(len(word)))


def is_misspelling(word: str, usual: str) -> bool:
    """Say whether the word is the usual one with a letter doubled, left out or swapped with the next, inside it.

    A changed letter makes too often another word (books, looks), and a letter less at the end another form of it.

    >>> is_misspelling("beautifull", "beautiful"), is_misspelling("beuatiful", "beautiful")
    (False, True)
    >>> is_misspelling("looks", "books"), is_misspelling("beaautiful", "beautiful")
    (False, True)
    """
    start = _common(word, usual)
    end = _common(word[start:][::-1], usual[start:][::-1])
    left, right = word[start : len(word) - end], usual[start : len(usual) - end]
    swapped = len(left) == len(right) == 2 and left == right[::-1] and start > 0  # noqa: PLR2004 - two letters
    doubled = len(left) == 1 and not right and word[start - 1 : start] == left and end > 0
    left_out = not left and len(right) == 1 and start > 0 and end > 1
    return swapped or doubled or left_out


def _common(left: str, right: str) -> int:
    return sum(
        1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(left, right, strict=False))
    )


def _number(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:8], "big") >> 1
