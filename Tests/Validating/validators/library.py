"""The editions, feeds and index pages that stand below folders."""
import functools
import json
import pathlib

SOUNDS = ["audio.wav", "audio.flac", "audio.opus", "audio.ogg", "audio.mp3"]


class Edition:
    """A folder with an edition.json."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def __str__(self):
        return str(self.folder)

    @property
    def name(self):
        return self.folder.name

    def __truediv__(self, name):
        return self.folder / name

    def has(self, name):
        return (self.folder / name).is_file()

    @property
    def sounds(self):
        """The sound files that are there."""
        return [self.folder / name for name in SOUNDS if self.has(name)]

    @functools.cached_property
    def manifest(self):
        return json.loads((self.folder / "edition.json").read_text("utf-8"))

    @functools.cached_property
    def words(self):
        return json.loads((self.folder / "words.json").read_text("utf-8"))["words"]

    @functools.cached_property
    def lines(self):
        """The lines of the script, by id, in order."""
        return {line["id"]: line for line in json.loads((self.folder / "script.json").read_text("utf-8"))["lines"]}

    @property
    def seconds(self):
        return self.manifest["audio"]["seconds"]


class Library:
    """Everything below some folders that Lectern publishes."""

    def __init__(self, folders):
        self.folders = [pathlib.Path(folder).resolve() for folder in folders]
        self.editions, self.feeds, self.json_feeds, self.indexes = [], [], [], []
        for folder in self.folders:
            for file in sorted(folder.rglob("*")):
                # What begins with a dot, or ends in .part, isn't published: an edition that was never finished.
                if any(part.startswith(".") or part.endswith(".part") for part in file.relative_to(folder).parts):
                    continue
                if file.name == "edition.json":
                    self.editions.append(Edition(file.parent))
                elif file.suffix in (".xml", ".rss") and b"<rss" in head(file):
                    self.feeds.append(file)
                elif file.suffix == ".json" and b"https://jsonfeed.org/version/" in head(file):
                    self.json_feeds.append(file)
                elif file.name == "index.html" and not (file.parent / "edition.json").exists():
                    # A page above editions lists them; one inside an edition, as in an unpacked book, is that edition's business.
                    if not any((above / "edition.json").exists() for above in file.parents):
                        self.indexes.append(file)


def head(file):
    with open(file, "rb") as stream:
        return stream.read(4096)


def without(editions, name):
    """The editions that have no such file."""
    return [edition for edition in editions if not edition.has(name)]
