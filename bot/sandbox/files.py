"""The files that went through the network, kept in memory."""

import mimetypes
import secrets
from dataclasses import dataclass

# Said here, because what the machine's own tables know differs from one to another.
_TYPES = mimetypes.MimeTypes()
_OFFICE = "application/vnd.openxmlformats-officedocument"
_TYPES.add_type(f"{_OFFICE}.wordprocessingml.document", ".docx")
_TYPES.add_type(f"{_OFFICE}.spreadsheetml.sheet", ".xlsx")


@dataclass(frozen=True)
class StoredFile:
    """A file as it was sent; `path` is what getFile gives."""

    id: str
    unique_id: str
    name: str
    mime_type: str
    content: bytes
    path: str
    is_photo: bool = False


class FileShelf:
    """Every file by its id and by its path."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def store(self, name: str, content: bytes, *, is_photo: bool = False) -> StoredFile:
        """Keep a file under a new id."""
        number = len(self._by_id) + 1
        file = StoredFile(
            id=f"BQAC{secrets.token_urlsafe(24)}",
            unique_id=f"AgAD{number:06d}",
            name=name,
            mime_type=_TYPES.guess_type(name)[0] or "application/octet-stream",
            content=content,
            path=f"{'photos' if is_photo else 'documents'}/file_{number}.{_extension(name)}",
            is_photo=is_photo,
        )
        self._by_id[file.id] = self._by_path[file.path] = file
        return file

    def find(self, file_id: str) -> StoredFile | None:
        """Look a file up by its id."""
        return self._by_id.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """Look a file up by its path."""
        return self._by_path.get(path)


def _extension(name: str) -> str:
    extension = name.rpartition(".")[2]
    return extension if extension.isascii() and extension.isalnum() else "bin"
