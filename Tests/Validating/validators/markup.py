"""The Nu Html Checker over every page, in one Java machine; what it is too old for is put aside by a list, and counted."""
import json
import pathlib
import re
import subprocess
import tempfile

from validators.java import NU, OPTIONS
from validators.outcome import Outcome

PAGES, STYLES = ROWS = ["Nu Html Checker: HTML", "Nu Html Checker: CSS"]
# What the checker of June 2020 can't know, with where it is specified; made by hand, each for a thing that our pages have.
YOUNGER = json.loads((pathlib.Path(__file__).parent / "younger-than-nu.json").read_text("utf-8"))


def parts(library):
    return [library]


def check(library):
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as scratch:
        pages = {}
        for edition in library.editions:
            if edition.has("index.html"):
                pages[edition / "index.html"] = edition / "index.html"
            else:
                outcome.lack(PAGES, "index.html", edition)
            if edition.has("embed.html"):
                # A snippet is checked where it would stand: in a page.
                page = pathlib.Path(scratch) / f"embed-{len(pages)}.html"
                page.write_text("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>A page</title></head><body>\n<h1>A page</h1>\n"
                                + (edition / "embed.html").read_text("utf-8") + "\n</body></html>\n", "utf-8")
                pages[page] = edition / "embed.html"
            else:
                outcome.lack(PAGES, "embed.html", edition)
            for file in sorted(edition.folder.rglob("*.svg")):
                pages[file] = file
        pages |= {index: index for index in library.indexes}
        if not library.indexes:
            outcome.lack(PAGES, "index page of editions", ", ".join(map(str, library.folders)))
        if pages:
            nu(pages, outcome)
    return outcome


def nu(pages, outcome):
    said = subprocess.run(["java", *OPTIONS, "-jar", NU, "--format", "json", "--also-check-svg", "--stdout", "--exit-zero-always", *pages],
                          capture_output=True, text=True, timeout=900, stdin=subprocess.DEVNULL)
    for page, file in pages.items():
        outcome.look(PAGES)
        if "<style" in page.read_text("utf-8", "replace"):
            outcome.look(STYLES)
    aside = {}
    for message in json.loads(said.stdout)["messages"]:
        page = pathlib.Path(message["url"].removeprefix("file:"))
        file = pages.get(page, page)
        text = message["message"]
        row = STYLES if text.startswith("CSS:") else PAGES
        younger = next((rule for rule in YOUNGER if re.search(rule["message"], text) and re.search(rule.get("near", ""), message.get("extract", ""))), None)
        if younger:
            aside[younger["is"]] = aside.get(younger["is"], 0) + 1
            continue
        sentence = f"line {message.get('lastLine', 0)}: {text} In: {message.get('extract', '')}"
        if message["type"] == "info" and message.get("subType") != "warning":
            outcome.notes.append(f"{PAGES}: {text}")
        elif message["type"] == "info":
            outcome.warning(row, file, sentence)
        else:
            outcome.error(row, file, sentence)
    for what, count in sorted(aside.items()):
        outcome.measure(PAGES, f"put aside, younger than the checker: {what}", count)
