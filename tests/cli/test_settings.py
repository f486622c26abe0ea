"""`settings list`, `settings set` and `settings history`."""

from bot.domain.office_settings import BY_NAME

from .conftest import Clerk


def _values(clerk: Clerk) -> dict[str, str]:
    return {row["name"]: row["value"] for row in clerk.types("settings", "list", "--json").json}


def test_every_setting_is_listed_with_its_default(clerk: Clerk) -> None:
    clerk.writes(".env", "MORNING=08:00-11:30\n")

    rows = {row["name"]: row for row in clerk.types("settings", "list", "--json").json}

    assert list(rows) == list(BY_NAME)
    assert rows["remind_before"] == {
        "name": "remind_before",
        "vietnamese": "nhắc trước",
        "value": "7, 3, 1",
        "default": "7, 3, 1",
        "unit": "ngày",
        "bounds": "1-90",
    }
    assert rows["morning"]["default"] == "08:00-11:30"
    assert "remind_before" in clerk.types("settings", "list").out


def test_what_is_set_stays_with_its_history(clerk: Clerk) -> None:
    said = clerk.types("settings", "set", "remind_before", "5,2")
    clerk.types("settings", "set", "remind_before", "default")

    assert said.out == "remind_before: 5, 2, not 7, 3, 1\n"
    assert _values(clerk)["remind_before"] == "7, 3, 1"
    rows = clerk.types("settings", "history", "--json").json
    assert [(row["before"], row["value"], row["by"]) for row in rows] == [
        ("5, 2", None, None),
        ("7, 3, 1", "5, 2", None),
    ]
    assert "the command line" in clerk.types("settings", "history", "remind_before").out


def test_a_bad_value_changes_nothing(clerk: Clerk) -> None:
    refused = [
        clerk.types("settings", "set", *words).refused()
        for words in (("remind_before", "mai"), ("morning", "7h-15h"), ("head_after", "1"), ("colour", "1"))
    ]

    assert refused[0] == [
        "remind_before: 'mai' is no value of it; as a default it is written '7, 3, 1', each within 1-90"
    ]
    assert "must end before" in refused[1][0]
    assert refused[2] == ["head_after: it is 1 already; nothing is changed"]
    assert refused[3][0].startswith("there is no setting 'colour'; they are: remind_before,")
    assert clerk.types("settings", "history", "--json").json == []
