"""Short, dialect and foreign spellings, and the standard words they stand for."""

from functools import lru_cache

from bot.domain.replies.letters import key

# Each line: the standard words, then the spellings that stand for them.
_TABLE = """
rồi: r ròi rùi roài dồi òi gòi rầu rùii roy rui oy zồi gồi gòy
không: nỏ k ko kg o hok hem hong hông hổng khum kh hk hôg kô khôn hổn hong khong kog
được: đc dc đk dk
chưa: chửa ch chx chwa
đang: đag dag đg dg
xong: xoong xoog xòng xóng xỏng xon xomg xog xg xoq xonq xonh xogn xonng xongg xonf sog
hoàn thành: ht hthành hthanh hoànthành hoanthanh hth
hoàn tất: htất htat
gì: j zì dì
với: vs
người: ng ngừi ngừ
bao nhiêu: bn bnhiêu bnh
bây giờ: bg
giờ: h
cũng: cx cg cug cùg
mới: ms mí
làm: lm nàm lèm
nhiệm vụ: nv n.vụ nvụ
công việc: cv
mọi người: mn
như thế nào: ntn nhthế
thế nào: tn
vậy: z v zậy dzậy zị dị vại vầy
trước: trc trk trươc
hôm nay: hnay hn hny
hôm qua: hqua hwa
thứ hai: t2
thứ ba: t3
thứ tư: t4
thứ năm: t5
thứ sáu: t6
thứ bảy: t7
chủ nhật: cn
ngày mai: nmai
thời gian: tg tgian
kinh phí: kp kphí kfí kfi
báo cáo: bc
đơn vị: đv đvị dv dvi
văn bản: vb
hướng dẫn: hd hdẫn
đồng chí: đ/c đc. đchí
ừ: ừa ừh uk ukm ukie uhm uhuh uầy
vâng: vg vâg vưng zâng vângg vag
dạ: dzạ dạk dạa daj
kẹt: kẹc kẹp
anh: a anhhh
em: e iem
chị: c
tôi: t tui tớ
mình: mìh
các: cac
tháng: thg
quá: wá qá
biết: bít bit bik biết
phải: fải fai
phần: fần
luôn: lun luonn
hôm: hum
thôi: thui
thế: thía
ạ: ah ak
việc: vc viec
vấn đề: vđ
vẫn: vẩn vưỡn
trong: trog
xin: xjn
hết: hếc
vướng: vướn zướng vướq vươg vướg
cảm ơn: tks camon
văn phòng: vp
phản hồi: phđ
ok: okk oki okla okê oci okê okey oce okela okila oklah uki ôkê okii okiii ocê
done: đone doneeee dn
yes: yup
please: pls plz
tomorrow: tmr tmrw
you: u
thanks: thankss
about: abt
can not: cannot cant
is not: isnt
because: cuz
have not: havent
has not: hasnt
do not: dont
will not: wont won't
did not: didnt
deadline: ddl dl
percent: pct
sắp: xắp xấp xap
sẽ: xẽ
gần: gầng
chờ: trờ
chậm: trậm
trễ: chễ
giải: dải
sửa: xửa
trình: chình
chuyển: truyển
"""

_SHORT_FORMS = {"n't": "not", "'s": "is", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}


def _read(table: str) -> dict[str, tuple[str, ...]]:
    pairs = [line.split(":", 1) for line in table.strip().splitlines()]
    return {key(short): tuple(words.split()) for words, shorts in pairs for short in shorts.split()}


SLANG = _read(_TABLE)


@lru_cache(maxsize=16384)
def spelled_out(word: str) -> tuple[str, ...]:
    """Return the standard words that one written word stands for; the word itself when it is not short.

    >>> spelled_out("đc"), spelled_out("ntn"), spelled_out("xong"), spelled_out("isn't")
    (('được',), ('như', 'thế', 'nào'), ('xong',), ('is', 'not'))
    """
    spelled = key(word)
    if spelled in SLANG:
        return SLANG[spelled]
    for ending, words in _SHORT_FORMS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return ("can" if word == "can't" else word.removesuffix(ending), words)
    return (word,)
