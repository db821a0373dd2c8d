"""The Nu Html Checker over every page, in one Java machine.

The newest that PyPI has is of June 2020. Of HTML it lacks little since: a list says what is put aside. Its part for CSS knows no logical
properties, no `:is()`, and fails of itself on newer values: where it takes a property, a selector or a value for wrong, Chromium decides, which
validators/page.py asks about each of them. Everything that is put aside is counted.
"""
import collections
import json
import pathlib
import re
import subprocess
import tempfile

from validators.browser import browser
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
    aside, doubtful = collections.Counter(), []
    for message in json.loads(said.stdout)["messages"]:
        page = pathlib.Path(message["url"].removeprefix("file:"))
        file, text = pages.get(page, page), message["message"]
        younger = next((rule for rule in YOUNGER if re.search(rule["message"], text) and re.search(rule.get("near", ""), message.get("extract", ""))), None)
        if younger:
            aside[younger["is"]] += 1
        elif text.startswith("CSS:"):
            doubtful.append((file, message))
        else:
            tell(PAGES, file, message, outcome)
    if doubtful:
        with browser() as chromium:
            page = chromium.new_page()
            for file, message in doubtful:
                if page.evaluate(KNOWN, subject(message["message"])):
                    aside["CSS, where Chromium decides"] += 1
                else:
                    tell(STYLES, file, message, outcome)
    for what, count in sorted(aside.items()):
        outcome.measure(PAGES, f"put aside, younger than the checker: {what}", count)


# Whether Chromium knows a property, or a pseudo-class or pseudo-element; what has neither is decided declaration by declaration elsewhere.
KNOWN = """({ property, selector }) => (!property || CSS.supports(property, 'initial') || property.startsWith('-')) && (!selector || CSS.supports(`selector(${selector})`)
  || CSS.supports(`selector(${selector}(a))`) || CSS.supports(`selector(${selector}(ltr))`))"""


def subject(text):
    """What a message of the CSS part is about."""
    property_, selector = re.match(r"CSS: “([\w-]+)”: ", text), re.search(r"pseudo-class “(.+?)”", text)
    return {"property": property_ and property_[1], "selector": selector and selector[1]}


def tell(row, file, message, outcome):
    sentence = f"line {message.get('lastLine', 0)}: {message['message']} In: {message.get('extract', '')}"
    if message["type"] != "info":
        outcome.error(row, file, sentence)
    elif message.get("subType") == "warning":
        outcome.warning(row, file, sentence)
    else:
        outcome.notes.append(f"{row}: {message['message']}")
