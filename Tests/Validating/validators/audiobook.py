"""W3C audiobooks: the manifest by the rules of the standard, and the package by those of the Lightweight Packaging Format."""
import json
import re
import urllib.parse
import zipfile

import lxml.html

from validators.cues import against
from validators.outcome import Outcome

MANIFEST, PACKAGE = ROWS = ["W3C audiobook: publication.json", "W3C packaging (LPF): edition.lpf"]
# What the standard says an audiobook should have, and what of the article it needs.
RECOMMENDED = {
    "abridged": None, "accessMode": None, "accessModeSufficient": None, "accessibilityFeature": None, "accessibilityHazard": None,
    "accessibilitySummary": None, "author": "bylines", "dateModified": "published", "datePublished": "published", "duration": None, "id": None,
    "inLanguage": None, "readBy": None, "readingProgression": None, "resources": None, "type": None, "url": "url",
}


def parts(library):
    return library.editions


def check(edition):
    outcome = Outcome()
    if edition.has("publication.json"):
        manifest(edition, outcome)
    else:
        outcome.lack(MANIFEST, "publication.json", edition)
    if edition.has("edition.lpf"):
        package(edition, outcome)
    else:
        outcome.lack(PACKAGE, "edition.lpf", edition)
    return outcome


def manifest(edition, outcome):
    file = edition / "publication.json"
    outcome.look(MANIFEST)
    book = json.loads(file.read_text("utf-8"))
    if not against("audiobook.json", book, file, MANIFEST, outcome):
        return
    article = edition.manifest["article"]
    for name, needs in RECOMMENDED.items():
        if name not in book and (needs is None or article.get(needs)):
            outcome.warning(MANIFEST, file, f"has no {name}, which the standard recommends.")
    total = duration(book.get("duration", "PT0S"))
    order = [link for link in book.get("readingOrder", []) if isinstance(link, dict)]
    parts_ = sum(duration(link.get("duration", "PT0S")) for link in order)
    outcome.expect(MANIFEST, file, abs(total - parts_) < 0.0015, f"lasts {total} s, and its parts {parts_} s.")
    outcome.expect(MANIFEST, file, abs(total - edition.seconds) < 0.0015, f"lasts {total} s; the recording is {edition.seconds} s.")
    links = order + [link if isinstance(link, dict) else {"url": link} for link in book.get("resources", [])]
    urls = [link["url"] for link in links]
    outcome.expect(MANIFEST, file, len(urls) == len(set(urls)), "names a resource twice.")
    for url in urls:
        outcome.expect(MANIFEST, file, edition.has(urllib.parse.unquote(url)), f"names “{url}”, which isn't there.")
    contents = [link["url"] for link in links if "contents" in as_list(link.get("rel"))]
    if outcome.expect(MANIFEST, file, len(contents) == 1, "has no table of contents among its resources."):
        table(edition, edition / contents[0], urls, outcome)
    outcome.expect(MANIFEST, file, not edition.has("cover.jpg") or any("cover" in as_list(link.get("rel")) for link in links), "doesn't name the cover.")


def as_list(value):
    return value if isinstance(value, list) else [value] if value else []


def duration(text):
    """An ISO 8601 duration without years, months and weeks, in seconds."""
    found = re.fullmatch(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?", text)
    return sum(float(number or 0) * factor for number, factor in zip(found.groups(), (86400, 3600, 60, 1))) if found else float("nan")


def table(edition, file, urls, outcome):
    """The table of contents: an HTML page with one list of links of the role doc-toc, into the recording, in order."""
    page = lxml.html.fromstring(file.read_bytes())
    found = page.xpath("//*[@role='doc-toc']")
    if not outcome.expect(MANIFEST, file, len(found) == 1, f"has {len(found)} elements of the role doc-toc."):
        return
    before = -1.0
    for link in found[0].xpath(".//a/@href"):
        target, _, fragment = link.partition("#")
        outcome.expect(MANIFEST, file, target in urls, f"leads to “{target}”, which is no part of the book.")
        start = re.match(r"t=(?:npt:)?([\d.]+)", fragment)
        at = float(start[1]) if start else 0.0
        outcome.expect(MANIFEST, file, before < at < edition.seconds or (before <= at == 0.0), f"leads to {at} s after {before}.")
        before = at


def package(edition, outcome):
    file = edition / "edition.lpf"
    outcome.look(PACKAGE)
    with zipfile.ZipFile(file) as archive:
        broken = archive.testzip()
        outcome.expect(PACKAGE, file, broken is None, f"is damaged at {broken}.")
        names = archive.namelist()
        outcome.expect(PACKAGE, file, len(names) == len(set(names)), "has two entries of one name.")
        for entry in archive.infolist():
            outcome.expect(PACKAGE, file, entry.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED), f"packs {entry.filename} by method {entry.compress_type}.")
            outcome.expect(PACKAGE, file, not entry.flag_bits & 1, f"encrypts {entry.filename}.")
            outcome.expect(PACKAGE, file, ".." not in entry.filename.split("/") and not entry.filename.startswith("/"), f"has the entry {entry.filename}.")
        if not outcome.expect(PACKAGE, file, "publication.json" in names, "has no publication.json at its root."):
            return
        book = json.loads(archive.read("publication.json"))
        for link in [*book.get("readingOrder", []), *book.get("resources", [])]:
            url = urllib.parse.unquote(link["url"] if isinstance(link, dict) else link)
            if outcome.expect(PACKAGE, file, url in names, f"doesn't contain “{url}”, which its manifest names.") and edition.has(url):
                outcome.expect(PACKAGE, file, archive.read(url) == (edition / url).read_bytes(), f"contains another “{url}” than the edition.")
        for entry in archive.infolist():
            if entry.filename.endswith(".mp3"):
                outcome.expect(PACKAGE, file, entry.compress_type == zipfile.ZIP_STORED, f"packs {entry.filename} again, so that no player can seek in it.")
