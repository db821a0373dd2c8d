"""article.jsonld as search engines read it, every term by schema.org's vocabulary; and embed.html."""
import importlib
import json
import pathlib
import re
import urllib.parse

import extruct
import lxml.html

from validators.outcome import Outcome
from validators.audiobook import duration

LD, TERMS, EMBED = ROWS = ["extruct: article.jsonld in a page", "schema.org: its types and properties", "embed.html: its sound, its text"]


def parts(library):
    return library.editions


def check(edition):
    outcome = Outcome()
    if edition.has("article.jsonld"):
        linked_data(edition, outcome)
    else:
        outcome.lack(LD, "article.jsonld", edition)
    if edition.has("embed.html"):
        embed(edition, outcome)
    else:
        outcome.lack(EMBED, "embed.html", edition)
    return outcome


def linked_data(edition, outcome):
    """Read as it stands in a newsroom's page, in a script element: nothing in it may end that element."""
    file = edition / "article.jsonld"
    outcome.look(LD)
    text = file.read_text("utf-8")
    page = f"<!DOCTYPE html><html><head><title>A page</title><script type=\"application/ld+json\">\n{text}\n</script></head><body><p>Text</p></body></html>"
    try:
        found = extruct.extract(page, syntaxes=["json-ld"], errors="strict")["json-ld"]
    except Exception as error:
        outcome.error(LD, file, f"can't be read out of a page: {error}.")
        return
    outcome.expect(LD, file, found == [json.loads(text)], f"is read out of a page as {len(found)} things, or as something else than it says.")
    outcome.expect(LD, file, not re.search(r"</script|<!--", text, re.IGNORECASE), "has what ends a script element.")
    article = json.loads(text)
    for node in nodes(article):
        vocabulary(node, file, outcome)
    outcome.expect(LD, file, article.get("@context") == "https://schema.org", f"has the context {article.get('@context')}.")
    outcome.expect(LD, file, {"NewsArticle", "AdvertiserContentArticle"} & set(as_list(article.get("@type"))), f"is of the type {article.get('@type')}.")
    title, told = edition.manifest["title"], edition.manifest["article"]
    headline = article.get("headline", "")
    outcome.expect(LD, file, one(headline) == one(title) or one(title).startswith(one(headline).rstrip("… ")) and len(headline) >= 60, f"has the headline “{headline}”, not “{title}”.")
    outcome.expect(LD, file, article.get("inLanguage") == edition.manifest["language"], f"has the language {article.get('inLanguage')}, not {edition.manifest['language']}.")
    for ours, theirs in [("datePublished", "published"), ("dateModified", "updated")]:
        if told.get(theirs):
            outcome.expect(LD, file, str(article.get(ours, ""))[:10] == told[theirs][:10], f"has the {ours} {article.get(ours)}, not {told[theirs]}.")
    authors = [author["name"] if isinstance(author, dict) else author for author in as_list(article.get("author"))]
    outcome.expect(LD, file, [one(name) for name in authors] == [one(name) for name in told.get("bylines", [])], f"has the authors {authors}, not {told.get('bylines')}.")
    sounds = [node for node in as_list(article.get("audio")) if isinstance(node, dict) and node.get("@type") == "AudioObject"]
    if outcome.expect(LD, file, sounds, "has no audio."):
        for sound in sounds:
            seconds = duration(sound.get("duration", ""))
            outcome.expect(LD, file, abs(seconds - edition.seconds) < 0.51, f"has sound of {sound.get('duration')}; the recording is {edition.seconds} s.")
            name = pathlib.PurePosixPath(urllib.parse.unquote(urllib.parse.urlsplit(sound.get("contentUrl", "")).path)).name
            outcome.expect(LD, file, edition.has(name), f"names the sound “{sound.get('contentUrl')}”, which isn't there.")
            outcome.expect(LD, file, str(sound.get("encodingFormat", "")).startswith("audio/"), f"has sound of the kind {sound.get('encodingFormat')}.")
            outcome.expect(LD, file, sound.get("transcript"), "has sound without a transcript.")


def one(text):
    return " ".join(str(text).split())


def as_list(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def nodes(value):
    """Every typed thing in a document."""
    if isinstance(value, dict):
        if "@type" in value:
            yield value
        for inner in value.values():
            yield from nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes(inner)


def vocabulary(node, file, outcome):
    """The properties of its types, with those of what they are kinds of, by classes that are made from schema.org's own definition."""
    names = set()
    for kind in as_list(node["@type"]):
        outcome.look(TERMS)
        try:
            known = getattr(importlib.import_module(f"pydantic2_schemaorg.{kind}"), kind)
        except (ImportError, AttributeError):
            outcome.error(TERMS, file, f"has the type {kind}, which schema.org doesn't have.")
            continue
        names |= {field.alias or name for name, field in known.__fields__.items()} | set(known.__fields__)
    for name in node:
        if not name.startswith("@"):
            outcome.look(TERMS)
            outcome.expect(TERMS, file, name in names, f"gives a {node['@type']} the property {name}, which schema.org doesn't.")


def embed(edition, outcome):
    file = edition / "embed.html"
    outcome.look(EMBED)
    snippet = lxml.html.fragment_fromstring(file.read_text("utf-8"), create_parent="div")
    players = snippet.xpath(".//audio")
    if outcome.expect(EMBED, file, len(players) == 1, f"has {len(players)} audio elements."):
        player = players[0]
        outcome.expect(EMBED, file, "controls" in player.attrib, "has a player without controls.")
        outcome.expect(EMBED, file, player.get("aria-label") or player.get("title") or player.get("aria-labelledby") or snippet.xpath(".//figcaption"), "has a player without a name.")
        for url in player.xpath("./@src | ./source/@src | ./track/@src"):
            name = pathlib.PurePosixPath(urllib.parse.unquote(urllib.parse.urlsplit(url).path)).name
            outcome.expect(EMBED, file, edition.has(name), f"names “{url}”, which isn't there.")
    outcome.expect(EMBED, file, not snippet.xpath(".//script[not(@type='application/ld+json')] | .//iframe | .//style | .//link"), "has more than a player, text and linked data.")
    if edition.has("article.jsonld"):
        linked = snippet.xpath(".//script[@type='application/ld+json']/text()")
        outcome.expect(EMBED, file, len(linked) == 1 and json.loads(linked[0]) == json.loads((edition / "article.jsonld").read_text("utf-8")),
                       "doesn't hold what article.jsonld says.")
    for attribute in snippet.xpath(".//@*"):
        if attribute.attrname.startswith("on"):
            outcome.error(EMBED, file, f"has the attribute {attribute.attrname}.")
