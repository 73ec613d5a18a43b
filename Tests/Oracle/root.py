"""The Merkle root (RFC 6962) over the lines of `annals export --format jsonl`.

    annals export --format jsonl | python3 root.py

Prints the number of leaves and the root in hexadecimal. A leaf is the exact bytes of a line
without its newline.
"""

from __future__ import annotations

import sys
from hashlib import sha256


def leaf_hash(line: bytes) -> bytes:
    return sha256(b"\x00" + line).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def root(leaves: list[bytes]) -> bytes:
    """The root over leaf hashes; the left half holds the largest power of two below the size."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return node_hash(root(leaves[:split]), root(leaves[split:]))


def lines(data: bytes) -> list[bytes]:
    """The lines of the export; a newline ends a line and belongs to none."""
    parts = data.split(b"\n")
    return parts[:-1] if parts[-1] == b"" else parts


def main() -> None:
    leaves = [leaf_hash(line) for line in lines(sys.stdin.buffer.read())]
    print(len(leaves), root(leaves).hex())


if __name__ == "__main__":
    main()
