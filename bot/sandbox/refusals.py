"""The network's refusals, in Telegram's own words."""


class RefusalError(Exception):
    """A call the network answers with an error instead of a result.

    Source: core.telegram.org/bots/api#making-requests
    """

    def __init__(
        self, code: int, description: str, *, retry_after: int | None = None, migrate_to: int | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        given = {"retry_after": retry_after, "migrate_to_chat_id": migrate_to}
        self.parameters = {name: value for name, value in given.items() if value is not None}


def bad_request(reason: str, *, migrate_to: int | None = None) -> RefusalError:
    """Give the 400 that says `reason`."""
    return RefusalError(400, f"Bad Request: {reason}", migrate_to=migrate_to)


def forbidden(reason: str) -> RefusalError:
    """Give the 403 that says `reason`."""
    return RefusalError(403, f"Forbidden: {reason}")


def unauthorized() -> RefusalError:
    """Give the answer to a wrong token."""
    return RefusalError(401, "Unauthorized")


def unknown_method() -> RefusalError:
    """Give the answer to a method that does not exist."""
    return RefusalError(404, "Not Found: method not found")


def too_large() -> RefusalError:
    """Give the answer to a request whose body is over the limit."""
    return RefusalError(413, "Request Entity Too Large")


def too_many(retry_after: int) -> RefusalError:
    """Give the answer to a message over the flood limits."""
    return RefusalError(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


def other_poller() -> RefusalError:
    """Give the answer to a poller whose place another one has taken."""
    return RefusalError(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )


def late_query() -> RefusalError:
    """Give the answer to a callback query that is unknown, answered already or too old."""
    return bad_request("query is too old and response timeout expired or query ID is invalid")
