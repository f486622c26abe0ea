"""What the office must decide itself is held: marked for inside use, marked as a draft, without a number."""

from tests.handlers.conftest import ON_SQLITE
from tests.handlers.test_numbering import BARE
from tests.town import CONCLUSION, Town

INTERNAL = f"LƯU HÀNH NỘI BỘ\n{CONCLUSION}".encode()
UNSIGNED = f"DỰ THẢO\n{CONCLUSION}".encode()


async def test_of_a_document_for_inside_use_only_pointers_go_out(town: Town) -> None:
    draft = await town.uploads("chief", "kl.txt", INTERNAL)

    assert "- Văn bản ghi là tài liệu nội bộ: chỉ gửi chỉ dẫn, không gửi nội dung." in draft.text
    await town.says("chief", "phát hành")
    pushed = "\n".join(town.all_to("btc"))
    assert "THÔNG BÁO NHIỆM VỤ MỚI" in pushed
    assert "rà soát hồ sơ" not in pushed
    assert "tập huấn" not in pushed


@ON_SQLITE
async def test_not_even_the_chief_lets_its_content_be_sent(town: Town) -> None:
    await town.uploads("chief", "kl.txt", INTERNAL)

    answer = await town.says("chief", "1 cho gửi nội dung")

    assert answer.startswith("Văn bản ghi là tài liệu nội bộ nên không được gửi nội dung, chỉ gửi chỉ dẫn.")


async def test_a_document_that_calls_itself_a_draft_waits_until_it_is_issued(town: Town) -> None:
    draft = await town.uploads("chief", "kl.txt", UNSIGNED)

    assert "- Văn bản ghi là dự thảo nên chưa phát hành được. Nếu đã ký ban hành, gõ" in draft.text
    assert (await town.says("chief", "phát hành")).startswith("Văn bản ghi là dự thảo nên chưa phát hành.")
    assert not any("NHIỆM VỤ MỚI" in each for each in town.all_to("btc"))
    await town.says("chief", "số 45-TB/ĐU ngày 16/11/2026")
    assert "Đã phát hành" in await town.says("chief", "phát hành")


async def test_without_a_number_it_goes_out_only_when_the_chief_says_so_again(town: Town) -> None:
    draft = await town.uploads("chief", "kl.txt", BARE)

    asked = await town.presses("chief", draft, "Phát hành")

    assert asked.startswith("Văn bản chưa có số hoặc ngày ban hành nên chưa phát hành.")
    assert "Đã phát hành" in await town.says("chief", "1")


@ON_SQLITE
async def test_a_draft_changed_after_that_question_is_shown_again(town: Town) -> None:
    draft = await town.uploads("chief", "kl.txt", BARE)
    await town.presses("chief", draft, "Phát hành")
    await town.says("chief", "2 hạn 30/12/2026")

    answer, _ = await town.hears("chief", text="phát hành 1 bản 0 không số")

    assert "Dự thảo đã được sửa sau tin vừa rồi nên chưa phát hành." in answer.text


@ON_SQLITE
async def test_a_number_entered_leaves_the_day_of_the_document_alone(town: Town) -> None:
    dated = CONCLUSION.replace("Số 45-TB/ĐU\n", "").encode()
    await town.uploads("chief", "kl.txt", dated)
    await town.says("chief", "số 46-TB/ĐU")

    answer = await town.says("chief", "số 47-TB/ĐU ngày 18/11/2026")

    assert "Thông báo số 47-TB/ĐU, ngày 16/11/2026" in answer


@ON_SQLITE
async def test_a_corrected_day_of_issue_moves_the_days_reckoned_from_it(town: Town) -> None:
    counted = BARE.decode().replace("hoàn thành trước ngày 28/11/2026", "trong 10 ngày kể từ ngày ký")
    await town.uploads("chief", "kl.txt", counted.encode())
    await town.says("chief", "số 46-TB/ĐU ngày 17/11/2026")
    await town.says("chief", "2 hạn 30/12/2026")
    assert "27/11/2026" in await town.says("chief", "danh mục")

    await town.says("chief", "số 46-TB/ĐU ngày 16/11/2026")

    listed = await town.says("chief", "danh mục")
    assert "26/11/2026" in listed
    assert "30/12/2026" in listed
    assert "27/11/2026" not in listed
