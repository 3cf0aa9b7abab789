"""Write files whole or not at all."""

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path


def write_atomically(path, text):
    """Replace the file at `path` by `text` (UTF-8) in one step; a failure leaves the old file whole."""
    path = Path(path)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        temporary.chmod(path.stat().st_mode if path.exists() else 0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


@contextmanager
def all_or_nothing(folder):
    """Give a fresh folder beside `folder`; when the block ends well, its files replace those of the same name.

    When the block fails, or is interrupted, `folder` is as it was before.
    """
    folder = Path(folder)
    if folder.exists() and not folder.is_dir():
        raise ValueError(f"{folder} is a file: a folder is expected to write into.")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}.") as name:
        yield Path(name)
        folder.mkdir(exist_ok=True)
        for path in sorted(Path(name).iterdir()):
            path.replace(folder / path.name)
