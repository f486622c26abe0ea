"""Red stamps in a long frame, however they slant: a mark of secrecy is one, and so is "HỎA TỐC"."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from PIL import Image, ImageFilter, ImageOps

MOST_STAMPS = 6  # of a page: each is read twice
CELL_MM = 0.5  # what is looked at as one point
MM_PER_INCH = 25.4
LEAST_INK = 40  # of 255, the mean of a point
MOST_POINTS = 40_000  # a page with more is red itself
LENGTHS_MM, WIDTHS_MM = (12.0, 65.0), (5.0, 20.0)  # "MẬT" is 20 by 8; a round seal is wider
LEAST_RATIO = 1.5
EDGE_MM = 1.2  # how far from a side its line is looked for
STEP_MM = 1.0
LEAST_OF_SIDE = 0.75  # so much of each side is drawn: a signature has no sides
TURNS = tuple(math.radians(degrees) for degrees in range(-45, 45))
ROOM_MM = 1.4  # the frame itself is left out of what is read

Point = tuple[float, float]


@dataclass(frozen=True)
class Frame:
    """A frame: its middle, in millimetres from the top left; its sides; the direction of the long one."""

    middle: Point
    length: float
    width: float
    radians: float


def stamps_in(ink: Image.Image, dots_per_inch: float) -> Iterator[Image.Image]:
    """Yield what stands in each long frame of a page's red ink, black on white, made level."""
    dots = dots_per_inch / MM_PER_INCH
    for frame in islice(frames_of(ink, dots), MOST_STAMPS):
        size = (int((frame.length - 2 * ROOM_MM) * dots), int((frame.width - 2 * ROOM_MM) * dots))
        x, y = (part * dots for part in frame.middle)
        turned = ink.rotate(
            math.degrees(frame.radians), Image.Resampling.BICUBIC, center=(x, y), fillcolor="white"
        )
        left, top = int(x - size[0] / 2), int(y - size[1] / 2)
        yield turned.crop((left, top, left + size[0], top + size[1]))


def frames_of(ink: Image.Image, dots: float) -> Iterator[Frame]:
    """Yield the long frames of a page; `dots` are those of a millimetre."""
    size = (round(ink.width / dots / CELL_MM), round(ink.height / dots / CELL_MM))
    small = ImageOps.invert(ink).resize((max(1, size[0]), max(1, size[1])), Image.Resampling.BOX)
    small = small.filter(ImageFilter.MaxFilter(3))
    values = small.tobytes()
    drawn = {divmod(n, small.width)[::-1] for n, value in enumerate(values) if value > LEAST_INK}
    if len(drawn) > MOST_POINTS:
        return
    for part in _parts(drawn):
        frame = _frame([(x * CELL_MM, y * CELL_MM) for x, y in part])
        if frame:
            yield frame


def _parts(drawn: set[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Yield the points that hang together."""
    while drawn:
        part = [drawn.pop()]
        for x, y in part:  # it grows while it is looked at
            beside = {(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)} & drawn
            drawn -= beside
            part.extend(beside)
        yield part


def _frame(points: list[Point]) -> Frame | None:
    """Return the frame that points draw, None when they draw something else."""
    radians = min(TURNS, key=lambda turn: math.prod(_size(points, turn)))
    length, width = _size(points, radians)
    if length < width:
        radians, length, width = radians + math.pi / 2, width, length
    long = LENGTHS_MM[0] <= length <= LENGTHS_MM[1] and WIDTHS_MM[0] <= width <= WIDTHS_MM[1]
    if not long or length < LEAST_RATIO * width:
        return None
    level = _turned(points, radians)
    left, top = min(x for x, _ in level), min(y for _, y in level)
    placed = [(x - left, y - top) for x, y in level]
    if not _has_sides(placed, length, width):
        return None
    middle = _turned([(left + length / 2, top + width / 2)], -radians)[0]
    return Frame(middle, length, width, radians)


def _turned(points: list[Point], radians: float) -> list[Point]:
    cos, sin = math.cos(radians), math.sin(radians)
    return [(x * cos + y * sin, y * cos - x * sin) for x, y in points]


def _size(points: list[Point], radians: float) -> tuple[float, float]:
    level = _turned(points, radians)
    xs, ys = [x for x, _ in level], [y for _, y in level]
    return max(xs) - min(xs), max(ys) - min(ys)


def _has_sides(points: list[Point], length: float, width: float) -> bool:
    """Whether all four sides of a rectangle are drawn."""
    sides = (
        ({int(x / STEP_MM) for x, y in points if y <= EDGE_MM}, length),
        ({int(x / STEP_MM) for x, y in points if y >= width - EDGE_MM}, length),
        ({int(y / STEP_MM) for x, y in points if x <= EDGE_MM}, width),
        ({int(y / STEP_MM) for x, y in points if x >= length - EDGE_MM}, width),
    )
    return all(len(steps) >= LEAST_OF_SIDE * along / STEP_MM for steps, along in sides)
