"""Several tasks told of with few signs between them, or named in spoken words; a weekday names none."""

import pytest

from tests.domain.replies.tables import read, rows

SEVERAL = """
1=done,2=progress50,3=blocked | 1. xong 2. 50% 3. vướng kinh phí
1=done,2=progress50,3=done | 1 xong 2 50% 3 xong
1=progress50,2=done,3=progress | 1 50% 2 xong 3 đang làm
1=progress60,2=not_started | 1 được 60% 2 chưa làm
1=done,2=progress | 1 xong 2 mai xong
1=done,2=progress | 1 xong, 2 thứ 6 xong
1=done,2=done,3=progress | 1 xong 2 xong 3 chưa
3=done,4=progress | mục ba xong mục bốn đang triển khai
1=done,2=progress | việc một xong, việc hai đang làm
2.1=done,2.2=progress50 | mục hai chấm một xong, mục 2 chấm 2 50%
"""


@pytest.mark.parametrize("line", rows(SEVERAL))
def test_each_task_has_what_is_said_of_it(line: str) -> None:
    wanted, text = line.split(" | ")

    items = [f"{item.task_ref}={item.outcome}{item.percent or ''}" for item in read(text).items]

    assert ",".join(items) == wanted


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("nhiệm vụ một hoàn thành", ("1",)),
        ("việc 2 chấm 1 xong", ("2.1",)),
        ("việc hai bên đã ký", ()),
        ("việc năm nay xong", ()),
        ("việc một cửa xong rồi", ()),
        ("thứ 6 xong", ()),
        ("xong 50% 3 xã còn lại", ()),
    ],
)
def test_a_number_in_words_names_a_task_only_where_it_closes_its_name(text: str, refs: tuple[str]) -> None:
    assert read(text).task_refs == refs
