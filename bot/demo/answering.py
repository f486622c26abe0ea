"""How cadres answer in the demo: a button, "xong", a number out of a list, a quoted reply."""

from bot.demo.stage import Stage, StoryError, answer, check, first_due, says
from bot.domain.assignments import REMINDED, State, TaskCard
from bot.sandbox import ChatMessage, Person
from bot.store import assignments

RECORDED, WHICH, CONFIRM = "đã ghi nhận", "nhiệm vụ nào", "Văn phòng hiểu là"
MOST_QUESTIONS = 2  # which task, and whether understood


async def cadres_answer(stage: Stage) -> None:
    """Let cadres answer, each in their own way."""
    stage.say("\n[bold]4. Cadres answer, each in their own way[/]")
    held = await stage.cards()
    by_load = sorted(stage.cadres, key=lambda i: len(held[i]))
    reporter = _reporter(held, by_load)
    others = [i for i in by_load if i != reporter] or [reporter]
    await _press(stage, others[-1], "Đã nhận")
    await _say_xong(stage, reporter, held[reporter])
    await _say_and_choose(stage, others[-1], "được 60% rồi ạ")
    blocked = others[-2] if len(others) > 1 else others[-1]
    await _quote_card(stage, blocked, "vướng kinh phí")


def _reporter(held: dict[str, list[TaskCard]], by_load: list[str]) -> str:
    """Choose who reports: somebody whose task falls due first, but not alone, and who has little else."""
    due = first_due(card for cards in held.values() for card in cards)
    sharing = [i for i in by_load if any(due and c.due_on == due for c in held[i])]
    return sharing[0] if len(sharing) > 1 else by_load[0]


async def _press(stage: Stage, organisation_id: str, label: str) -> None:
    person, push = stage.cadres[organisation_id], stage.pushes[organisation_id]
    last = person.last_id
    button = _under(person, push, label)
    person.press(button.id, label)
    stage.quote(f"{person.name} presses", label)
    stage.quote("Bot", (await answer(person, last, RECORDED)).text)
    cards = (await stage.cards())[organisation_id]
    check(all(c.state is State.RECEIVED for c in cards), f"“{label}” was not stored for every task")


def _under(person: Person, push: ChatMessage, label: str) -> ChatMessage:
    """Return the part of a push that has the buttons."""
    parts = (m for m in person.messages if m.from_bot and m.id >= push.id and m.button(label))
    found = next(parts, None)
    check(found is not None, f"{person.name} sees no button “{label}”")
    assert found is not None
    return found


async def _say_xong(stage: Stage, organisation_id: str, cards: list[TaskCard]) -> None:
    """Report the first task due with "xong" alone: where there are several, its card is opened first."""
    person = stage.cadres[organisation_id]
    due = first_due(cards)
    target = next((c for c in cards if c.due_on == due), cards[0])
    if len(cards) > 1:
        card = await answer(person, person.say(f"#{target.id}").id, f"NHIỆM VỤ mục {target.ref}")
        stage.quote(f"{person.name} opens a task", card.text)
    await _told(stage, person, "xong", target.id, State.REPORTED)


async def _say_and_choose(stage: Stage, organisation_id: str, words: str) -> None:
    """Say something that may fit several tasks, and choose the first of the list."""
    person = stage.cadres[organisation_id]
    before = await _percents(stage, organisation_id)
    recorded = await _say_until_recorded(stage, person, words)
    check("60%" in recorded.text, "the acknowledgement does not say 60%")
    after = await _percents(stage, organisation_id)
    check(len(set(after.items()) - set(before.items())) == 1, "60% was not stored for exactly one task")


async def _percents(stage: Stage, organisation_id: str) -> dict[int, int | None]:
    return {card.id: card.percent for card in (await stage.cards())[organisation_id]}


async def _say_until_recorded(stage: Stage, person: Person, words: str) -> ChatMessage:
    """Say something; while the bot asks back, storing nothing, answer with the first choice."""
    for _ in range(MOST_QUESTIONS + 1):
        stage.quote(person.name, words)
        told = await answer(person, person.say(words).id, RECORDED, WHICH, CONFIRM)
        stage.quote("Bot", told.text)
        if says(told, RECORDED):
            return told
        check(says(told, "Chưa có thông tin nào được lưu"), "a question must say that nothing is stored")
        words = "1"
    raise StoryError(f"{person.name} is asked again and again")


async def _quote_card(stage: Stage, organisation_id: str, words: str) -> None:
    """Open the list, then a task's card by its number there, and quote that card."""
    person = stage.cadres[organisation_id]
    waiting = [c for c in (await stage.cards())[organisation_id] if c.state in REMINDED]
    check(bool(waiting), f"{person.name} has nothing left to report")
    listed = await answer(person, person.say("/viec").id, "nhiệm vụ chờ báo cáo")
    number = [b.text for row in listed.buttons for b in row if b.text.isdigit()][-1]
    card = await answer(person, person.say(number).id, "NHIỆM VỤ mục")
    stage.quote(f"{person.name} opens number {number} of the list", card.text)
    check(card.id > listed.id, "the card comes after the list")
    said = person.say(words, quoting=card.id)
    recorded = await answer(person, said.id, RECORDED)
    stage.quote(f"{person.name} quotes it", words)
    stage.quote("Bot", recorded.text)
    check("có vướng mắc" in recorded.text, "the acknowledgement does not name the obstacle")
    blocked = [c for c in (await stage.cards())[organisation_id] if c.state is State.BLOCKED]
    check(len(blocked) == 1, "exactly one task is blocked")


async def _told(stage: Stage, person: Person, words: str, card_id: int, state: State) -> None:
    await _say_until_recorded(stage, person, words)
    async with stage.store.reading() as tx:
        (card,) = await assignments.get(tx, [card_id])
    check(card.state is state, f"“{words}” stored {card.state}")
