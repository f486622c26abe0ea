"""The story of the demo: what each person does, and the check that it happened as told."""

import asyncio
from datetime import date, datetime, time

from bot.cli import showing
from bot.demo.answering import cadres_answer
from bot.demo.stage import Stage, answer, check, first_due, settled
from bot.domain.assignments import REMINDED, State, TaskCard
from bot.domain.ladder import rungs
from bot.domain.people import Post, Role
from bot.sandbox import Person
from bot.services import joining, tracking
from bot.services.drafting import Paper
from bot.store.schema import DeliveryState

REMINDER_HEAD = "NHẮC VIỆC"


async def tell(stage: Stage) -> None:
    """Play the six steps. Raises StoryError at the first that does not happen."""
    await _people_join(stage)
    await _the_chief_publishes(stage)
    await _everyone_gets_their_own(stage)
    await cadres_answer(stage)
    await _time_passes(stage)
    await _the_books(stage)


async def _people_join(stage: Stage) -> None:
    stage.say("[bold]1. People join by invite codes[/]")
    stage.chief = stage.network.add_person("Chánh Văn phòng (mẫu)", "chanh_van_phong_mau")
    await _join(stage, stage.chief, Post(Role.ADMIN))
    for organisation_id in _named(stage.paper):
        name = stage.directory.by_id[organisation_id].short or stage.directory.by_id[organisation_id].name
        stage.cadres[organisation_id] = stage.network.add_person(f"Cán bộ mẫu, {name}")
    posts = [(person, Post(Role.FOCAL, i)) for i, person in stage.cadres.items()]
    await asyncio.gather(*(_join(stage, person, post) for person, post in posts))
    stage.say(f"    the chief and {len(posts)} focal points have joined")


def _named(paper: Paper) -> list[str]:
    """Return the ids of every organisation that holds something, in the document's order."""
    held = [a for task in paper.conclusion.tasks for a in task.assignments]
    return list(dict.fromkeys(i for a in held for i in (*a.lead_ids, *a.coordinator_ids)))


async def _join(stage: Stage, person: Person, post: Post) -> None:
    now = stage.network.clock.now()
    async with stage.store.transaction() as tx:
        invitation = await joining.invite(tx, post, name=person.name, now=now, days=1)
    person.start()
    await answer(person, 0, "mã mời")
    typed = person.say(invitation.code)
    asked = await answer(person, typed.id, "Dữ liệu xử lý")
    person.press(asked.id, "Đồng ý")
    welcome = await answer(person, asked.id, "xác nhận đồng chí")
    if post.role is Role.ADMIN:
        stage.quote(person.name, invitation.code)
        stage.quote("Bot", welcome.text)


async def _the_chief_publishes(stage: Stage) -> None:
    stage.say(f"\n[bold]2. The chief uploads {stage.file_name}, checks the draft, publishes[/]")
    sent = stage.chief.upload(stage.file_name, stage.content)
    draft = await answer(stage.chief, sent.id, "Chưa gửi cho đơn vị nào")
    parts = [m for m in stage.chief.messages if m.from_bot and sent.id < m.id <= draft.id]
    whole = "\n".join(m.text for m in parts)
    stage.console.print(whole, markup=False)
    for task in stage.paper.conclusion.tasks:
        check(f"\n{task.ref}" in whole, f"the draft does not show task {task.ref}")
    stage.chief.press(draft.id, "Phát hành")
    if not (stage.paper.conclusion.number and stage.paper.conclusion.issued_on):
        asked = await answer(stage.chief, draft.id, "chưa có số hoặc ngày ban hành")
        stage.chief.press(asked.id, "Vẫn phát hành")
    published = await answer(stage.chief, draft.id, "Đã phát hành")
    stage.quote("Bot", published.text)


async def _everyone_gets_their_own(stage: Stage) -> None:
    stage.say("\n[bold]3. Every cadre gets one message with only their own tasks[/]")
    held = await stage.cards()
    every_ref = {card.ref for cards in held.values() for card in cards}
    for organisation_id, person in stage.cadres.items():
        push = await answer(person, 0, "THÔNG BÁO NHIỆM VỤ MỚI")
        stage.pushes[organisation_id] = push
        await settled(stage)
        text = "\n".join(m.text for m in person.messages if m.from_bot and m.id >= push.id)
        own = {card.ref for card in held[organisation_id]}
        shown = {ref for ref in every_ref if f"Mục {ref} " in text}
        check(shown == own, f"{person.name} was shown {sorted(shown)} instead of {sorted(own)}")
        stage.say(f"    {person.name}: {', '.join(sorted(own))}")
    stage.quote("Bot", next(iter(stage.pushes.values())).text)


async def _time_passes(stage: Stage) -> None:
    stage.say("\n[bold]5. Time moves on[/]")
    held = await stage.cards()
    waiting = [c for cards in held.values() for c in cards if c.state in REMINDED]
    due = first_due(waiting)
    if due is None:
        stage.say("    no task here has a day by which it is due, so nobody is reminded")
        return
    day = _rung_day(stage, due)
    last = {i: person.last_id for i, person in stage.cadres.items()}
    stage.network.clock.set(datetime.combine(day, time(9, 0), stage.settings.office.zone))
    stage.say(f"    it is {day:%d/%m/%Y}, 09:00; the first deadline is {due:%d/%m/%Y}")
    for organisation_id, cards in held.items():
        if any(c.due_on == due and c.state in REMINDED for c in cards):
            await _reminded(stage, organisation_id, last[organisation_id])
    await settled(stage)
    for organisation_id, cards in held.items():
        reported = [c for c in cards if c.state is State.REPORTED]
        _not_reminded(stage, organisation_id, last[organisation_id], reported)


def _rung_day(stage: Stage, due: date) -> date:
    today = stage.settings.office.today(stage.network.clock.now())
    return next(r.on for r in rungs(due, stage.settings.office.calendar) if r.on > today)


async def _reminded(stage: Stage, organisation_id: str, after: int) -> None:
    person = stage.cadres[organisation_id]
    reminder = await answer(person, after, REMINDER_HEAD)
    stage.quote(f"Bot to {person.name}", reminder.text)


def _not_reminded(stage: Stage, organisation_id: str, after: int, reported: list[TaskCard]) -> None:
    person = stage.cadres[organisation_id]
    reminders = [m.text for m in person.messages if m.id > after and REMINDER_HEAD in m.text]
    for card in reported:
        check(
            not any(f"Mục {card.ref} " in text for text in reminders),
            f"{person.name} was reminded of {card.ref}, which is reported",
        )
        stage.say(f"    {person.name} has reported {card.ref} and is not reminded of it")


async def _the_books(stage: Stage) -> None:
    stage.say("\n[bold]6. Where everything stands[/]")
    office, now = stage.settings.office, stage.network.clock.now()
    async with stage.store.reading() as tx:
        rows, ledger = await tracking.standing(tx, office, now), await tracking.ledger(tx)
    stage.console.print(showing.status_table(rows))
    stage.console.print(showing.ledger_table(ledger))
    check(ledger.states[DeliveryState.FAILED] == 0, "a delivery failed")
    stage.console.print(f"The database: {stage.store.place}", markup=False)
