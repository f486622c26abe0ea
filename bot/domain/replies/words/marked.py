"""Words that are too common without their marks to be trusted when they stand alone and unmarked."""

from bot.domain.replies.letters import key, word_set

NEEDS_MARKS = frozenset(
    key(word)
    for word in word_set(
        """
        chớ chờ đợi chả mắc dính ách bí treo lỗi sập hỏng hư bão lũ kiện tắc nỏ đừng hả hở à ư hè há hử ừ
        định tính hạn ước ráng gắng cố để nên tại vì do bởi mà đá cát thợ xe máy mạng mẫu quỹ giống vốn
        đất nguồn bản tổ hộ bộ căn nhà cây gian trạm cầu cống bài họ lỡ tồn sót thô khung sườn nháp vài dăm
        khâu đoạn vòng chương lộn nhầm hủy ngưng ngừng mốt lát nay hồi chậm tạm mất cạn hụt rõ chịu
        hễ dù tuy dẫu song hi chào khi kịp khó phải ngay liền trừ nữa nốt nào sao mấy khất
        đơ chặn cháy cắt khan ngập tịt nghẽn tắm hứa nhắm nhằm đặng chuẩn hiểu gật chúc cưới sáng trưa tối
        bộ tỉnh mơi mời tòa dân luật nước đường sở hộ chiều nửa quên thép bảo nói nghe kể đồn
        sớm khỏi bước chặng đâu cản đoán răng chăng hỏi khối móng
        """
    )
)
