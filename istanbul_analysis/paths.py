"""Where the data lives: inside the installed package, or beside it in a checkout."""

from pathlib import Path


def data_folder():
    """Return the folder of the built-in data.

    Raises
    ------
    ValueError
        The package holds no data and none lies beside it.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "data", package.parent / "data"):
        if (folder / "articles").is_dir():
            return folder
    raise ValueError(f"no data folder in {package} or beside it: the installation is incomplete, install it again.")
