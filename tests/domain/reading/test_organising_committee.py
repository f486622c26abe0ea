"""The Party's Ban Tổ chức: a name that ends in a verb."""

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in
from bot.domain.reading.model import Rules


@pytest.mark.parametrize(
    ("text", "leads", "coordinators"),
    [
        ("Giao Ban Tổ chức chủ trì, phối hợp với UBND phường lập hồ sơ.", ("Ban Tổ chức",), ("UBND phường",)),
        ("Ban Tổ chức xây dựng phương án nhân sự.", ("Ban Tổ chức",), ()),
        ("Giao Ban Tổ chức Thành ủy rà soát biên chế.", ("Ban Tổ chức Thành ủy",), ()),
        ("Giao Ban Tổ chức - Nội vụ rà soát biên chế.", ("Ban Tổ chức - Nội vụ",), ()),
        ("Sở Nội vụ phối hợp với Ban Tổ chức tham mưu.", ("Sở Nội vụ",), ("Ban Tổ chức",)),
    ],
)
def test_it_ends_before_what_it_is_to_do(
    text: str, leads: tuple[str, ...], coordinators: tuple[str, ...]
) -> None:
    (found,) = assignments_in(text, directory=Directory(), rules=Rules())

    assert (found.leads, found.coordinators) == (leads, coordinators)
