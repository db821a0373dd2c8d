"""EPUBCheck over every edition.epub, in one Java machine."""
import json
import pathlib
import re
import tempfile
import zipfile

import jpype

from validators.java import EPUBCHECK, OPTIONS
from validators.library import without
from validators.outcome import Outcome

CHECKED, OVERLAYS = ROWS = ["EPUBCheck 5.3", "EPUB: overlays as long as the recording"]
BOOK = "edition.epub"


def parts(library):
    return [library.editions]


def check(editions):
    outcome = Outcome()
    for edition in without(editions, BOOK):
        outcome.lack(CHECKED, BOOK, edition)
    editions = [edition for edition in editions if edition.has(BOOK)]
    if not editions:
        return outcome
    jpype.startJVM(*OPTIONS, classpath=EPUBCHECK)
    checker = jpype.JClass("com.adobe.epubcheck.tool.EpubChecker")
    silence = jpype.JClass("java.io.PrintStream")(jpype.JClass("java.io.OutputStream").nullOutputStream())
    jpype.JClass("java.lang.System").setOut(silence)
    jpype.JClass("java.lang.System").setErr(silence)
    with tempfile.TemporaryDirectory() as scratch:
        for edition in editions:
            book, said = edition / BOOK, pathlib.Path(scratch) / "said.json"
            said.unlink(missing_ok=True)
            checker().run([str(book), "--json", str(said), "--quiet", "--profile", "default"])
            outcome.look(CHECKED)
            report(book, json.loads(said.read_text("utf-8")), outcome)
            overlays(book, edition, outcome)
    return outcome


def report(book, said, outcome):
    version = said["checker"]["checkerVersion"]
    outcome.expect(CHECKED, book, version.startswith("5.3"), f"was checked by EPUBCheck {version}.")
    outcome.expect(CHECKED, book, said["publication"]["ePubVersion"].startswith("3"), f"is EPUB {said['publication']['ePubVersion']}.")
    for message in said["messages"]:
        severity = message["severity"]
        places = message["locations"] or [{}]
        place = f"{places[0].get('path', '')}:{places[0].get('line', 0)}"
        sentence = f"{message['ID']} at {place}, {len(places)}×: {message['message']}"
        if severity in ("FATAL", "ERROR"):
            outcome.error(CHECKED, book, sentence)
        elif severity == "WARNING":
            outcome.warning(CHECKED, book, sentence)


def overlays(book, edition, outcome):
    """EPUBCheck doesn't listen: that the overlays name the recording from its beginning to its end, word by word."""
    outcome.look(OVERLAYS)
    with zipfile.ZipFile(book) as archive:
        overlay = "".join(archive.read(name).decode("utf-8") for name in archive.namelist() if name.endswith(".smil"))
        package = next(archive.read(name).decode("utf-8") for name in archive.namelist() if name.endswith(".opf"))
    clips = [(clock(begin), clock(end)) for begin, end in re.findall(r'clipBegin="([^"]+)"\s+clipEnd="([^"]+)"', overlay)]
    if not outcome.expect(OVERLAYS, book, clips, "has no overlay."):
        return
    before = 0.0
    for begin, end in clips:
        outcome.expect(OVERLAYS, book, before - 0.0015 <= begin < end <= edition.seconds + 0.0015, f"plays {begin} to {end} after {before} of {edition.seconds} s.")
        before = end
    outcome.expect(OVERLAYS, book, len(clips) >= 0.9 * len(edition.words), f"has {len(clips)} clips for {len(edition.words)} words.")
    durations = [clock(text) for text in re.findall(r'<meta property="media:duration"(?![^>]*refines)[^>]*>([^<]+)<', package)]
    total = sum(end - begin for begin, end in clips)
    outcome.expect(OVERLAYS, book, durations and abs(durations[0] - total) <= 1, f"says that it lasts {durations} s; its clips last {total:.3f} s.")


def clock(text):
    """A clock value of SMIL 3 in seconds: 1:02:03.4, 2:03.4, 3.4s, 3.4."""
    for unit, factor in [("ms", 0.001), ("min", 60), ("h", 3600), ("s", 1)]:
        if text.endswith(unit):
            return float(text[: -len(unit)]) * factor
    seconds = 0.0
    for part in text.split(":"):
        seconds = seconds * 60 + float(part)
    return seconds
