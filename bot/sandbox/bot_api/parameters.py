"""The parameters of a call, from the query, a form, a multipart body or JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from aiohttp import web

from bot.sandbox.refusals import bad_request, too_large


@dataclass(frozen=True)
class Upload:
    """A file inside a multipart body."""

    name: str
    content: bytes


class Parameters:
    """One call's parameters by name; what a form sends as JSON text is read the same."""

    def __init__(self, fields: Mapping[str, object], uploads: Mapping[str, Upload]) -> None:
        self._fields = fields
        self._uploads = uploads

    def without(self, name: str) -> "Parameters":
        """Give the same parameters but one."""
        return Parameters({n: value for n, value in self._fields.items() if n != name}, self._uploads)

    def text(self, name: str) -> str:
        """Give a string, empty when absent."""
        value = self._fields.get(name)
        return "" if value is None else value if isinstance(value, str) else json.dumps(value)

    def decimal(self, name: str, default: float) -> float:
        """Give a number with a fraction, the default when absent; raises ValueError when it is none."""
        return float(self.text(name) or default)

    def number(self, name: str, default: int = 0) -> int:
        """Give an integer, the default when absent or not a number."""
        try:
            return int(self.text(name))
        except ValueError:
            return default

    def flag(self, name: str) -> bool:
        """Give a truth value, false when absent."""
        return self.text(name).lower() in {"true", "1"}

    def structure(self, name: str) -> object:
        """Give an object or array, None when absent; raises RefusalError when it is broken JSON."""
        value = self._fields.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None

    def mapping(self, name: str) -> Mapping[str, object]:
        """Give an object, empty when absent; raises RefusalError when it is something else."""
        return as_mapping(self.structure(name) or {}, name)

    def sequence(self, name: str) -> list[object]:
        """Give an array, empty when absent; raises RefusalError when it is something else."""
        return as_sequence(self.structure(name) or [], name)

    def upload(self, name: str) -> Upload | None:
        """Give the file that stands under `name`, or that its `attach://` names."""
        return self._uploads.get(self.text(name).removeprefix("attach://") or name)


def as_mapping(value: object, name: str) -> Mapping[str, object]:
    """Give `value` as an object; raises RefusalError when it is none."""
    if not isinstance(value, dict):
        raise bad_request(f"object expected as {name}")
    return value


def as_sequence(value: object, name: str) -> list[object]:
    """Give `value` as an array; raises RefusalError when it is none."""
    if not isinstance(value, list):
        raise bad_request(f"array expected as {name}")
    return value


async def read(request: web.Request) -> Parameters:
    """Read all parameters of a request; raises RefusalError when the body is too large or broken."""
    try:
        if request.content_type == "application/json" and request.body_exists:
            return Parameters({**request.query, **as_mapping(await request.json(), "body")}, {})
        return _from_form({**request.query, **await request.post()})
    except web.HTTPRequestEntityTooLarge:
        raise too_large() from None
    except ValueError:
        raise bad_request("can't parse request body") from None


def _from_form(form: Mapping[str, object]) -> Parameters:
    uploads: dict[str, Upload] = {}
    for name, value in form.items():
        if isinstance(value, web.FileField):
            with value.file as opened:
                uploads[name] = Upload(value.filename, opened.read())
    return Parameters({name: value for name, value in form.items() if name not in uploads}, uploads)
