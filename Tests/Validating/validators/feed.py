"""Feeds, read back by two readers of podcasts and one of JSON Feed, each field against the editions and the files.

Neither RSS 2.0, nor Apple, nor the podcast namespace publishes a schema that can be had offline; the rules of theirs that are tried here are
named one by one, and are ours.
"""
import calendar
import datetime
import email.utils
import io
import json
import pathlib
import re
import urllib.parse
import uuid

import feedparser
import jsonfeed
import lxml.etree
import mutagen
import podcastparser
from PIL import Image

from validators.cues import against
from validators.outcome import Outcome

READ, PODCAST, RULES, JSON = ROWS = [
    "feedparser: each field of each episode", "podcastparser: each field of each episode", "RSS 2.0, Apple, podcast namespace: rules and files", "JSON Feed 1.1: fields and files",
]
ITUNES, PODCASTING, ATOM = "{http://www.itunes.com/dtds/podcast-1.0.dtd}", "{https://podcastindex.org/namespace/1.0}", "{http://www.w3.org/2005/Atom}"
TYPES = {".mp3": "audio/mpeg", ".wav": "audio/wav", ".flac": "audio/flac", ".opus": "audio/ogg; codecs=opus", ".ogg": "audio/ogg"}
# What the podcast namespace makes guids of.
NAMESPACE = uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")


def parts(library):
    return [("rss", file, library.editions) for file in library.feeds] + [("json", file, library.editions) for file in library.json_feeds] or [("none", None, library.folders)]


def check(part):
    kind, file, editions = part
    outcome = Outcome()
    if kind == "none":
        for folder in editions:
            outcome.lack(READ, "feed", folder)
    elif kind == "rss":
        rss(file, editions, outcome)
    else:
        json_feed(file, editions, outcome)
    return outcome


class Web:
    """The folder of a feed as it is on the web: an address leads to a file below the feed's own folder."""

    def __init__(self, feed, own_address):
        self.folder, self.base = feed.parent, own_address.rsplit("/", 1)[0] + "/"

    def file(self, address):
        """The file at an address; None if the address is elsewhere."""
        if not address or not address.startswith(self.base):
            return None
        return self.folder / urllib.parse.unquote(urllib.parse.urlsplit(address[len(self.base):]).path)


def of_folder(editions, folder):
    """The editions below a feed's folder, by their own folders."""
    return {edition.folder: edition for edition in editions if folder in edition.folder.parents}


def line(text):
    return " ".join((text or "").split())


def rss(file, editions, outcome):
    data = file.read_bytes()
    channel = lxml.etree.fromstring(data).find("channel")
    own = channel.find(f"{ATOM}link[@rel='self']")
    if not outcome.expect(RULES, file, own is not None, "doesn't say where it is itself (atom:link)."):
        return
    web = Web(file, own.get("href"))
    of_channel(file, channel, web, outcome)
    own_editions = of_folder(editions, file.parent)
    items = {}
    for item in channel.findall("item"):
        edition = of_item(file, item, web, own_editions, outcome)
        if edition:
            items[line(item.findtext("guid"))] = (item, edition)
    missing = set(own_editions) - {edition.folder for _, edition in items.values()}
    outcome.expect(RULES, file, not missing or len(items) >= 300, f"lacks {len(missing)} editions: {', '.join(sorted(folder.name for folder in missing))[:200]}.")
    guids = [line(guid.text) for guid in channel.iterfind("item/guid")]
    outcome.expect(RULES, file, len(guids) == len(set(guids)), "has two episodes of one guid.")
    by_feedparser(file, data, items, outcome)
    by_podcastparser(file, data, channel, items, outcome)


def of_channel(file, channel, web, outcome):
    """What RSS 2.0 and Apple require of a channel, and what Podcasting 2.0 recommends."""
    outcome.look(RULES)

    def required(name, where):
        outcome.expect(RULES, file, line(channel.findtext(name)), f"has no {name.rpartition('}')[2]} in its channel, which {where} requires.")

    for name in ["title", "link", "description"]:
        required(name, "RSS 2.0")
    required("language", "Apple")
    required(f"{ITUNES}author", "directories")
    outcome.expect(RULES, file, channel.findtext(f"{ITUNES}explicit") in ("true", "false"), f"has the itunes:explicit {channel.findtext(f'{ITUNES}explicit')}.")
    outcome.expect(RULES, file, channel.find(f"{ITUNES}category") is not None, "has no itunes:category.")
    outcome.expect(RULES, file, channel.findtext(f"{ITUNES}type") in (None, "episodic", "serial"), "has an unknown itunes:type.")
    picture(file, channel.find(f"{ITUNES}image"), web, outcome)
    guid = channel.findtext(f"{PODCASTING}guid")
    own = channel.find(f"{ATOM}link[@rel='self']").get("href")
    made = str(uuid.uuid5(NAMESPACE, own.partition("://")[2].rstrip("/")))
    outcome.expect(RULES, file, guid and re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", guid), f"has the podcast:guid {guid}.")
    if guid != made:
        outcome.notes.append(f"{RULES}: podcast:guid is {guid}, which isn't the one that its address makes, {made}")
    locked = channel.find(f"{PODCASTING}locked")
    outcome.expect(RULES, file, locked is None or locked.text in ("yes", "no"), "has an unknown podcast:locked.")
    built = channel.findtext("lastBuildDate")
    outcome.expect(RULES, file, built is None or is_rfc2822(built), f"has the lastBuildDate {built}.")


def is_rfc2822(text):
    """A date as RSS asks for it, with the right day of the week."""
    found = re.fullmatch(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d(:\d\d)? ([+-]\d{4}|GMT|UT)", text or "")
    return bool(found) and email.utils.parsedate_to_datetime(text).strftime("%a") == found[1]


def picture(file, element, web, outcome):
    """Apple: square, 1400 to 3000 pixels, JPEG or PNG, RGB, its type in its name."""
    address = element.get("href") if element is not None else None
    if not outcome.expect(RULES, file, address, "has no itunes:image."):
        return
    target = web.file(address)
    outcome.expect(RULES, file, re.search(r"\.(jpe?g|png)$", urllib.parse.urlsplit(address).path), f"has a picture {address} that is neither .jpg nor .png.")
    if target is None:
        outcome.notes.append(f"{RULES}: the picture {address} is elsewhere on the web and can't be looked at")
    elif outcome.expect(RULES, file, target.is_file(), f"names the picture {address}, which isn't there."):
        outcome.look(RULES)
        with Image.open(target) as image:
            wide, high = image.size
            outcome.expect(RULES, target, wide == high and 1400 <= wide <= 3000, f"is {wide} × {high}; Apple wants squares of 1400 to 3000.")
            outcome.expect(RULES, target, image.format in ("JPEG", "PNG") and image.mode in ("RGB", "L"), f"is {image.format}, {image.mode}.")


def of_item(file, item, web, editions, outcome):
    """What is required of an episode; enclosures exactly as the files are. The edition that it is of, if there is one."""
    outcome.look(RULES)
    title = line(item.findtext("title"))

    def expect(truth, sentence):
        return outcome.expect(RULES, file, truth, f"“{title[:60]}” {sentence}")

    enclosures = item.findall("enclosure")
    if not expect(len(enclosures) == 1, f"has {len(enclosures)} enclosures."):
        return None
    sound = enclosure(enclosures[0].attrib, "url", "type", "length", web, expect)
    edition = editions.get(sound.parent) if sound else None
    if not expect(edition is not None, f"isn't of an edition below {file.parent}."):
        return None
    guid = item.find("guid")
    expect(guid is not None and line(guid.text), "has no guid.")
    expect(guid is None or guid.get("isPermaLink") == "false" or re.match("https?://", guid.text), "has a guid that is no address and doesn't say so.")
    date = item.findtext("pubDate")
    if edition.manifest["article"].get("published"):
        expect(is_rfc2822(date), f"has the pubDate {date}.")
    expect(item.findtext(f"{ITUNES}explicit") in (None, "true", "false"), "has an unknown itunes:explicit.")
    expect(item.findtext(f"{ITUNES}episodeType") in (None, "full", "trailer", "bonus"), "has an unknown itunes:episodeType.")
    length = item.findtext(f"{ITUNES}duration")
    expect(length and abs(int(length) - edition.seconds) <= 0.51, f"lasts {length} s; the recording is {edition.seconds} s.")
    cover = item.find(f"{ITUNES}image")
    if cover is not None:
        picture(file, cover, web, outcome)
    for name, what in [("transcript", "transcript"), ("chapters", "chapters")]:
        for element in item.findall(f"{PODCASTING}{name}"):
            target = web.file(element.get("url"))
            expect(target and target.is_file() and target.parent == edition.folder, f"has the {what} {element.get('url')}, which isn't there.")
            kinds = {".vtt": "text/vtt", ".srt": "application/x-subrip", ".txt": "text/plain", ".html": "text/html", ".json": "application/json+chapters" if name == "chapters" else "application/json"}
            expect(element.get("type") == kinds.get(target.suffix if target else ""), f"has the {what} {element.get('url')} of the type {element.get('type')}.")
    offered = {pathlib.PurePosixPath(urllib.parse.urlsplit(one.get("url")).path).name for one in item.findall(f"{PODCASTING}transcript")}
    for name in ["transcript.vtt", "transcript.srt", "transcript.json"]:
        expect(not edition.has(name) or name in offered, f"doesn't offer its {name}.")
    for other in item.findall(f"{PODCASTING}alternateEnclosure"):
        source = other.find(f"{PODCASTING}source")
        if expect(source is not None and source.get("uri"), "has an alternateEnclosure without a source."):
            enclosure({"url": source.get("uri"), "type": other.get("type"), "length": other.get("length")}, "url", "type", "length", web, expect)
    return edition


def enclosure(values, url, kind, length, web, expect):
    """Whether length and type are exactly those of the file; the file, if it is there."""
    target = web.file(values.get(url))
    if not expect(target is not None and target.is_file(), f"encloses {values.get(url)}, which isn't there."):
        return None
    size = target.stat().st_size
    expect(str(values.get(length)) == str(size), f"says that {target.name} has {values.get(length)} bytes; it has {size}.")
    expect(values.get(kind) in (TYPES[target.suffix], TYPES[target.suffix].partition(";")[0]), f"says that {target.name} is {values.get(kind)}.")
    expect(mutagen.File(target) is not None, f"encloses {target.name}, which is no sound.")
    return target



def same_time(text, seconds):
    """Whether an ISO 8601 date is a moment; of a day without a time, whether it is within the day, wherever that is."""
    if len(text) == 10:
        return abs(calendar.timegm(datetime.date.fromisoformat(text).timetuple()) + 43200 - seconds) <= 43200 + 14 * 3600
    return abs(datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() - seconds) < 1


def by_feedparser(file, data, items, outcome):
    found = feedparser.parse(io.BytesIO(data))
    outcome.expect(READ, file, not found.bozo, f"isn't well-formed to feedparser: {found.get('bozo_exception')}.")
    outcome.expect(READ, file, found.version == "rss20", f"is {found.version} to feedparser.")
    for name in ["title", "link", "subtitle", "language", "author"]:
        outcome.look(READ)
        outcome.expect(READ, file, line(found.feed.get(name)), f"has no {name} to feedparser.")
    outcome.expect(READ, file, len(found.entries) >= len(items), f"has {len(found.entries)} episodes to feedparser, {len(items)} are written.")
    for entry in found.entries:
        if entry.get("id") not in items:
            continue
        item, edition = items[entry.id]
        article, whose = edition.manifest["article"], edition.name
        expected = {
            "title": (line(entry.get("title")), line(edition.manifest["title"])),
            "enclosure": ((entry.enclosures[0].href, entry.enclosures[0].length, entry.enclosures[0].type) if entry.enclosures else None, tuple(item.find("enclosure").get(name) for name in ("url", "length", "type"))),
            "duration": (entry.get("itunes_duration"), str(round(edition.seconds))),
        }
        if article.get("url"):
            expected["link"] = (entry.get("link"), article["url"])
        if article.get("bylines"):
            expected["author"] = ([name for name in article["bylines"] if line(name) not in line(entry.get("author", "") + " ".join(a.get("name", "") for a in entry.get("authors", [])))], [])
        for name, (read, written) in expected.items():
            outcome.look(READ)
            outcome.expect(READ, file, read == written, f"{whose} has to feedparser the {name} {read}, not {written}.")
        if article.get("published"):
            outcome.look(READ)
            read = calendar.timegm(entry.published_parsed) if entry.get("published_parsed") else 0
            outcome.expect(READ, file, same_time(article["published"], read), f"{whose} was to feedparser published at {entry.get('published')}, not {article['published']}.")
        outcome.expect(READ, file, "<script" not in entry.get("summary", "").lower() + str(entry.get("content", "")).lower(), f"{whose} has a script in its description.")


def by_podcastparser(file, data, channel, items, outcome):
    # Of the namespace's two names it knows the one on GitHub alone.
    podcastparser.Namespace.NAMESPACES[PODCASTING.strip("{}")] = "podcast"
    try:
        found = podcastparser.parse(channel.find(f"{ATOM}link[@rel='self']").get("href"), io.BytesIO(data))
    except podcastparser.FeedParseError as error:
        outcome.error(PODCAST, file, f"can't be read by podcastparser: {error}")
        return
    category = channel.find(f"{ITUNES}category")
    for name, read, written in [
        ("title", found.get("title"), channel.findtext("title")), ("link", found.get("link"), channel.findtext("link")), ("language", found.get("language"), channel.findtext("language")),
        ("itunes_author", found.get("itunes_author"), channel.findtext(f"{ITUNES}author")), ("cover_url", found.get("cover_url"), channel.find(f"{ITUNES}image").get("href")),
        ("explicit", found.get("explicit"), channel.findtext(f"{ITUNES}explicit") == "true"), ("itunes_categories", bool(found.get("itunes_categories")), category is not None),
    ]:
        outcome.look(PODCAST)
        outcome.expect(PODCAST, file, (line(read) if isinstance(read, str) else read) == (line(written) if isinstance(written, str) else written), f"has to podcastparser the {name} {read}, not {written}.")
    episodes = {episode["guid"]: episode for episode in found["episodes"]}
    outcome.expect(PODCAST, file, len(episodes) >= len(items), f"has {len(episodes)} episodes to podcastparser, {len(items)} are written.")
    for guid, (item, edition) in items.items():
        episode = episodes.get(guid)
        if not outcome.expect(PODCAST, file, episode, f"{edition.name} is no episode to podcastparser."):
            continue
        sound = item.find("enclosure")
        article = edition.manifest["article"]
        for name, read, written in [
            ("title", line(episode["title"]), line(edition.manifest["title"])), ("total_time", episode["total_time"], round(edition.seconds)),
            ("enclosure", [(e["url"], str(e["file_size"]), e["mime_type"]) for e in episode["enclosures"]], [(sound.get("url"), sound.get("length"), sound.get("type").partition(";")[0] if ";" in sound.get("type") else sound.get("type"))]),
            ("transcript_url", bool(episode.get("transcript_url")), item.find(f"{PODCASTING}transcript") is not None),
            ("chapters_json_url", episode.get("chapters_json_url"), item.find(f"{PODCASTING}chapters").get("url") if item.find(f"{PODCASTING}chapters") is not None else None),
            ("persons", len(episode.get("persons", [])), len(item.findall(f"{PODCASTING}person"))),
        ]:
            outcome.look(PODCAST)
            outcome.expect(PODCAST, file, read == written or (name == "enclosure" and [e[:2] for e in read] == [e[:2] for e in written]), f"{edition.name} has to podcastparser the {name} {read}, not {written}.")
        if article.get("published"):
            outcome.look(PODCAST)
            outcome.expect(PODCAST, file, same_time(article["published"], episode["published"]), f"{edition.name} was to podcastparser published at {episode['published']}, not {article['published']}.")


def json_feed(file, editions, outcome):
    outcome.look(JSON)
    text = file.read_text("utf-8")
    value = json.loads(text)
    if not against("json-feed.json", value, file, JSON, outcome):
        return
    try:
        feed = jsonfeed.Feed.parse_string(text)
    except jsonfeed.ParseError as error:
        outcome.error(JSON, file, f"can't be read by jsonfeed-util: {error!r}")
        return
    web, own = Web(file, feed.feed_url), of_folder(editions, file.parent)
    seen = set()
    # jsonfeed-util wraps sizes up, so they are taken from the text.
    sizes = [[one.get("size_in_bytes") for one in item.get("attachments", [])] for item in value["items"]]
    for item, size in zip(feed.items, sizes):
        outcome.look(JSON)

        def expect(truth, sentence):
            return outcome.expect(JSON, file, truth, f"“{line(item.title)[:60]}” {sentence}")

        sounds = [enclosure({"url": one.url, "type": one.mime_type, "length": length}, "url", "type", "length", web, expect) for one, length in zip(item.attachments or [], size)]
        if not expect(sounds and sounds[0] and own.get(sounds[0].parent), "has no sound of an edition."):
            continue
        edition = own[sounds[0].parent]
        seen.add(edition.folder)
        expect(line(item.title) == line(edition.manifest["title"]), f"isn't called “{edition.manifest['title']}”.")
        expect(all(abs(one.duration_in_seconds - edition.seconds) <= 0.51 for one in item.attachments), f"isn't {edition.seconds} s long.")
        if edition.manifest["article"].get("published"):
            expect(item.date_published and same_time(edition.manifest["article"]["published"], datetime.datetime.fromisoformat(item.date_published.replace("Z", "+00:00")).timestamp()),
                   f"was published at {item.date_published}, not {edition.manifest['article']['published']}.")
    ids = [item.id for item in feed.items]
    outcome.expect(JSON, file, len(ids) == len(set(ids)), "has two items of one id.")
    outcome.expect(JSON, file, len(seen) == len(own) or len(ids) >= 300, f"has {len(seen)} editions of {len(own)}.")
