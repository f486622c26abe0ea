"""What has been kept long enough is forgotten; a post for a time ends."""

from datetime import timedelta

from sqlalchemy import select, text

from bot.domain.people import Post, Role
from bot.services import joining, retaining
from bot.services.retaining import Retention
from bot.store import accounts, posts, schema
from tests.town import Town

LONG = timedelta(days=91)


async def test_raw_words_go_and_reports_stay(town: Town) -> None:
    await town.publish()
    await town.says("btc", "mục 2 được 60%")
    await retaining.tick(town.store, Retention(90, 365), town.now + timedelta(days=89))
    assert await _written(town)

    await retaining.tick(town.store, Retention(90, 365), town.now + LONG)

    assert not await _written(town)
    assert "60%" in await town.says("btc", "/lichsu")


async def test_words_that_were_sent_go_later(town: Town) -> None:
    await town.publish()

    async def sent() -> int:
        async with town.store.reading() as tx:
            found = await tx.execute(text("SELECT count(*) FROM deliveries WHERE text <> ''"))
            return int(found.scalar_one())

    await retaining.tick(town.store, Retention(90, 365), town.now + LONG)
    assert await sent()

    await retaining.tick(town.store, Retention(90, 365), town.now + timedelta(days=366))

    assert not await sent()


async def test_a_post_for_a_time_ends(town: Town) -> None:
    async with town.store.transaction() as tx:
        account = await accounts.find(tx, "telegram", "btc")
        assert account is not None
        assert account.cadre_id is not None
        until = town.now + timedelta(days=10)
        await posts.add(tx, account.cadre_id, Post(Role.HEAD, "ubnd"), town.now, until=until)

    for later, ended in ((9, 0), (11, 1), (12, 0)):
        assert await retaining.tick(town.store, Retention(90, 365), town.now + timedelta(days=later)) == ended


async def _written(town: Town) -> bool:
    async with town.store.reading() as tx:
        return "60%" in str((await tx.execute(text("SELECT CAST(body AS TEXT) FROM inbox"))).all())


async def test_the_name_of_who_was_invited_is_kept_only_while_the_code_is_good(town: Town) -> None:
    async with town.store.transaction() as tx:
        for name, days in (("Nguyễn Văn A", 1), ("Trần Thị B", 14)):
            await joining.invite(tx, Post(Role.FOCAL, "btc"), name=name, now=town.now, days=days)
        third = await joining.invite(tx, Post(Role.HEAD, "btc"), name="Lê Văn C", now=town.now, days=14)
    await town.enters("new", third.code)

    await retaining.tick(town.store, Retention(), town.now + timedelta(days=2))

    async with town.store.reading() as tx:
        kept = (await tx.execute(select(schema.invites.c.name))).scalars()
        assert [name for name in kept if name is not None] == ["Trần Thị B"]
        assert [one.name for one in await posts.held(tx) if one.post.role is Role.HEAD] == ["Lê Văn C"]
