"""Small pictures for tests: soft shapes that are no one."""

import io
from typing import Any

import numpy as np
from PIL import Image


def picture(
    kind: str = "JPEG", *, size: tuple[int, int] = (160, 120), seed: int = 1, **options: Any
) -> bytes:
    """Draw a picture of seeded waves, in a format."""
    width, height = size
    x, y = np.meshgrid(np.linspace(0, 6, width), np.linspace(0, 6, height))
    waves = np.sin(x * (1 + seed % 3)) + np.cos(y * (2 + seed % 5)) + np.sin(x * y / (1 + seed))
    pixels = ((waves - waves.min()) / max(float(np.ptp(waves)), 1e-9) * 255).astype(np.uint8)
    out = io.BytesIO()
    Image.fromarray(np.stack([pixels, pixels[::-1], 255 - pixels], axis=-1)).save(out, kind, **options)
    return out.getvalue()
