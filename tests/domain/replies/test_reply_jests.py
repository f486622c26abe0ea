"""What is taken back in the same message is not stored."""

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import never_silently_done, stored_as

test_a_jest_is_never_stored_as_done = never_silently_done("""
xong, em đùa cho vui
xong rồi... mơ vậy thôi
xong ạ, nói trước vậy
xong!!! (đùa đấy)
xong rồi, em đùa thôi
xong rồi haha đùa đấy
xong nhé, nói chơi thôi
xong rồi... giỡn á
done, just kidding
xong rồi, à chưa
xong rồi à nhầm
xong rồi, ý là gần xong
xong, à quên chưa ký
xong rồi đấy, anh tin không
xong rồi, em nói xạo đó
xong rồi, khoan đã
xong rồi mà thôi để em xem lại đã
xong rồi, trêu anh thôi
done jk
hoàn thành rồi, nói vui vậy thôi
xong rồi, cá tháng tư
xong rồi (nói chơi á)
xong rồi anh, em giỡn tí
xong rồi, đừng tin
xong rồi 😂 đùa anh tí thôi
hoàn thành!!! đùa thôi chứ chưa đâu
xong rồi, nhắn thử thôi
xong... ủa mà chưa
xong rồi á, lộn
xong rồi nhưng không chắc
xong roi, dua thoi
xong rồi, em trêu đấy
""")

test_an_end_in_earnest_is_done = stored_as(Outcome.DONE)("""
xong rồi, không đùa đâu
xong thật rồi, không nói đùa đâu anh
em nói thật, xong rồi
haha xong rồi nhé
xong rồi nhé anh hihi
done, no kidding
đùa chứ xong rồi anh
xong rồi không giỡn đâu
xong rồi nhé, em nói nghiêm túc
xong rồi anh 😄
vui quá, xong rồi anh ơi
""")
