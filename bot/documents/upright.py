"""A photo or scan of a page is made black on white and straight."""

from collections.abc import Iterator
from itertools import pairwise

from PIL import Image, ImageChops, ImageFilter, ImageOps, ImageStat

STEPS = (1.0, 0.2)  # degrees: first roughly, then finely
MOST_DEGREES = 5.0
LEAST_DEGREES = 0.1
SMALL = 800  # pixels: the width in which the slant is measured
SHADOW = 8  # pixels that are looked at as one to find the shade of the paper
WHITE = 255
LEAST_INK = 0.05  # the mean over a page, of 255


def upright(picture: Image.Image) -> Image.Image:
    """Return a page in greys, its lines level. In red light a red stamp is white."""
    grey = _evened(_grey(picture))
    degrees = slant(grey)
    if abs(degrees) < LEAST_DEGREES:
        return grey
    return grey.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=WHITE)


def red_ink(picture: Image.Image) -> Image.Image | None:
    """Return what is stamped in red, black on white; None where hardly anything is."""
    if picture.mode in ("1", "L", "I", "I;16", "F"):
        return None
    red, green, blue = picture.convert("RGB").split()
    ink = ImageChops.subtract(red, ImageChops.lighter(green, blue)).point(lambda value: min(WHITE, 2 * value))
    return None if ImageStat.Stat(ink).mean[0] < LEAST_INK else ImageOps.invert(ink)


def _grey(picture: Image.Image) -> Image.Image:
    if picture.mode in ("1", "L", "I", "I;16", "F"):
        return picture.convert("L")
    if picture.has_transparency_data:
        seen = picture.convert("RGBA")
        picture = Image.alpha_composite(Image.new("RGBA", seen.size, "white"), seen)
    return picture.convert("RGB").getchannel("R")


def _evened(grey: Image.Image) -> Image.Image:
    """Return a page without its shadows: what is no darker than the paper around it is white."""
    small = grey.resize((max(1, grey.width // SHADOW), max(1, grey.height // SHADOW)), Image.Resampling.BOX)
    paper = small.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.GaussianBlur(6))
    return ImageChops.subtract(grey, paper.resize(grey.size, Image.Resampling.BILINEAR), 1, WHITE)


def slant(grey: Image.Image) -> float:
    """Return by how many degrees a page must be turned, to the left, for its lines to be level."""
    small = ImageOps.autocontrast(grey.resize((SMALL, max(1, SMALL * grey.height // grey.width))))
    dark = ImageOps.invert(small)
    best, reach = 0.0, MOST_DEGREES
    for step in STEPS:
        best = max(_angles(best, reach, step), key=lambda degrees: _unevenness(dark, degrees))
        reach = step
    return best


def _angles(middle: float, reach: float, step: float) -> Iterator[float]:
    count = round(reach / step)
    yield from (middle + step * number for number in range(-count, count + 1))


def _unevenness(dark: Image.Image, degrees: float) -> float:
    """Return how much the rows of pixels differ: most where rows of ink and gaps between lines alternate."""
    rows = dark.rotate(degrees, Image.Resampling.BILINEAR).resize((1, dark.height), Image.Resampling.BOX)
    values = rows.tobytes()
    return sum((b - a) ** 2 for a, b in pairwise(values))
