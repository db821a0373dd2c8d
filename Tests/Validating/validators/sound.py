"""The sound files of editions: that they are whole, as long as they should be, as loud as they should be, and say what they are."""
import base64
import json
import re

import mutagen
from mutagen.flac import Picture
from mutagen.id3 import ID3

from validators.outcome import Outcome
from validators.programs import probe, run

FLAC, OPUS, MP3, PROBE, LENGTH, LOUDNESS, TAGS, CHAPTERS, COVER = ROWS = [
    "flac --test", "opusinfo", "mp3val", "ffprobe: one mono stream of its kind", "ffmpeg: every sample, none more", "ffmpeg ebur128: ±0.2 LU, ≤ −1 dBTP",
    "mutagen: tags", "ffprobe: chapters", "mutagen: cover",
]
# By the end of the name: ffprobe's names of container and codec.
KINDS = {
    ".wav": ("wav", "pcm_s16le"), ".flac": ("flac", "flac"), ".opus": ("ogg", "opus"), ".ogg": ("ogg", "vorbis"), ".mp3": ("mp3", "mp3"),
}
LOUDEST = -1.0  # dBTP
# ffmpeg prints tenths.
ROUNDING = 0.05


def parts(library):
    return [(file, edition) for edition in library.editions for file in edition.sounds]


def check(part):
    file, edition = part
    outcome = Outcome()
    whole(file, outcome)
    streams = probe(file)
    kind(file, edition, streams, outcome)
    decoded(file, edition, streams, outcome)
    tags(file, edition, outcome)
    chapters(file, edition, streams, outcome)
    return outcome


def whole(file, outcome):
    """What the format's own program says of the file."""
    if file.suffix == ".flac":
        outcome.look(FLAC)
        said = run("flac", "--test", "--silent", "--warnings-as-errors", file)
        outcome.expect(FLAC, file, said.returncode == 0, said.stderr)
    elif file.suffix == ".opus":
        outcome.look(OPUS)
        said = run("opusinfo", file)
        outcome.expect(OPUS, file, said.returncode == 0 and "Opus stream 1:" in said.stdout, said.stderr or said.stdout)
        for line in (said.stdout + said.stderr).splitlines():
            if re.search("warning|error|corrupt|hole", line, re.IGNORECASE):
                outcome.warning(OPUS, file, line)
    elif file.suffix == ".mp3":
        outcome.look(MP3)
        for line in run("mp3val", file).stdout.splitlines():
            if line.startswith("WARNING"):
                outcome.warning(MP3, file, line.partition(": ")[2])
            elif line.startswith(("ERROR", "FATAL")):
                outcome.error(MP3, file, line)


def kind(file, edition, found, outcome):
    outcome.look(PROBE)
    container, codec = KINDS[file.suffix]
    sounds = [stream for stream in found.get("streams", []) if stream["codec_type"] == "audio"]
    if not outcome.expect(PROBE, file, len(sounds) == 1, f"has {len(sounds)} streams of sound."):
        return
    stream = sounds[0]
    outcome.expect(PROBE, file, found["format"]["format_name"] == container, f"is {found['format']['format_name']}, not {container}.")
    outcome.expect(PROBE, file, stream["codec_name"] == codec, f"holds {stream['codec_name']}, not {codec}.")
    outcome.expect(PROBE, file, stream["channels"] == 1, f"has {stream['channels']} channels.")
    seconds = float(found["format"]["duration"])
    # A decoder that is told nothing of the encoder's delay plays it: two frames of MP3, the preskip of Opus.
    outcome.expect(PROBE, file, -0.001 <= seconds - edition.seconds <= 0.1, f"is {seconds} s long to a player; the recording is {edition.seconds} s.")
    others = [s for s in found["streams"] if s["codec_type"] != "audio" and not s.get("disposition", {}).get("attached_pic")]
    outcome.expect(PROBE, file, not others, f"holds also {', '.join(s['codec_type'] for s in others)}.")


def decoded(file, edition, found, outcome):
    """Decodes the file once: how many samples there are, and how loud they are to another meter than Lectern's."""
    said = run("ffmpeg", "-hide_banner", "-nostats", "-i", file, "-map", "0:a", "-af",
               "astats=measure_perchannel=none:measure_overall=Number_of_samples,ebur128=peak=true:framelog=verbose", "-f", "null", "-")
    text = said.stderr[said.stderr.rfind("Parsed_ebur128"):]
    count = re.search(r"Number of samples: (\d+)", said.stderr)
    if not outcome.expect(LENGTH, file, said.returncode == 0 and count is not None, f"can't be decoded: {said.stderr[-300:]}"):
        return
    outcome.look(LENGTH)
    for line in said.stderr.splitlines():
        if re.search(r"error|invalid|corrupt|overread|Header missing", line, re.IGNORECASE):
            outcome.warning(LENGTH, file, line)
    rate = int(next(stream["sample_rate"] for stream in found["streams"] if stream["codec_type"] == "audio"))
    samples, exact = int(count[1]), edition.seconds * rate
    # edition.json has milliseconds; a resampler may round to one sample more or less.
    outcome.measure(LENGTH, f"{file.suffix[1:]}, samples more than edition.json's seconds", round(samples - exact))
    outcome.expect(LENGTH, file, abs(samples - exact) <= rate / 2000 + 1, f"has {samples} samples when decoded; {edition.seconds} s at {rate} Hz are {exact:.0f}.")
    said_loudness, said_peak = edition.manifest["audio"].get("loudness"), edition.manifest["audio"].get("truePeak")
    outcome.look(LOUDNESS)
    if said_loudness is None:
        outcome.expect(LOUDNESS, file, re.search(r"I:\s+-70\.0 LUFS", text), "isn't silent, though edition.json gives no loudness.")
        return
    loudness, peak = float(re.search(r"I:\s+(-?[\d.]+) LUFS", text)[1]), float(re.search(r"Peak:\s+(-?[\d.]+|-inf) dBFS", text)[1])
    outcome.measure(LOUDNESS, f"{file.suffix[1:]}, LUFS", loudness)
    outcome.measure(LOUDNESS, f"{file.suffix[1:]}, dBTP", peak)
    outcome.expect(LOUDNESS, file, abs(loudness - said_loudness) <= 0.2 + ROUNDING, f"has {loudness} LUFS when decoded; edition.json says {said_loudness}.")
    outcome.expect(LOUDNESS, file, peak <= LOUDEST + ROUNDING, f"peaks at {peak} dBTP when decoded; edition.json says {said_peak}.")


# What a tag is called in ID3 and in Vorbis comments.
NAMES = {"title": ("TIT2", "title"), "artist": ("TPE1", "artist"), "album": ("TALB", "album"), "date": ("TDRC", "date"), "language": ("TLAN", "language")}
LONGEST = 500


def tags(file, edition, outcome):
    """The article's title, authors, publication, date and language, as the library of music players reads them."""
    found = mutagen.File(file)
    if not outcome.expect(TAGS, file, found is not None, "isn't taken for a sound file by mutagen."):
        return
    outcome.look(TAGS)
    article = edition.manifest["article"]
    if file.suffix == ".wav":
        # RIFF INFO, which mutagen doesn't read; ffprobe does.
        values = {key.lower(): value for key, value in probe(file)["format"].get("tags", {}).items()}
        wanted = ["title", "artist", "album", "date"]
        read = {name: [values.get(name)] if name in values else [] for name in wanted}
    else:
        wanted = list(NAMES)
        # In an MP3 file, a tag's key is the frame's name.
        index = 0 if file.suffix == ".mp3" else 1
        read = {name: texts(found, NAMES[name][index]) for name in wanted}
    for name in wanted:
        expected = {
            "title": [edition.manifest["title"]], "artist": article.get("bylines") or [], "album": [article.get("publication")],
            "date": [article.get("published")], "language": [edition.manifest["language"]],
        }[name]
        check_tag(file, name, [text for text in expected if text], read[name], outcome)
    if file.suffix == ".mp3":
        version = ID3(file).version
        outcome.expect(TAGS, file, version[:2] == (2, 4), f"has an ID3 tag of version {'.'.join(map(str, version))}, not 2.4.")
    pictured = edition.has("cover.jpg")
    if file.suffix != ".wav":
        cover(file, edition, found, pictured, outcome)


def texts(found, key):
    tag = (found.tags or {}).get(key)
    if tag is None:
        return []
    return [str(text) for text in getattr(tag, "text", tag)]


def check_tag(file, name, expected, read, outcome):
    joined = " ".join(" ".join(read).split())
    if not expected:
        outcome.expect(TAGS, file, not joined, f"says that its {name} is “{joined}”; the article has none.")
        return
    if name == "language":
        # ID3 has ISO 639-2, others the tag of the language.
        outcome.expect(TAGS, file, joined and joined[:1].lower() == expected[0][:1].lower(), f"says that its language is “{joined}”, not “{expected[0]}”.")
        return
    if name == "date":
        outcome.expect(TAGS, file, joined and joined[:10] == expected[0][:10], f"says that its date is “{joined}”, not “{expected[0]}”.")
        return
    for text in expected:
        text = " ".join(text.split())
        outcome.expect(TAGS, file, text in joined or joined[:LONGEST // 2] and joined.rstrip("…").rstrip() in text,
                       f"says that its {name} is “{joined}”, not “{text}”.")


def cover(file, edition, found, pictured, outcome):
    if file.suffix == ".mp3":
        pictures = [frame.data for key, frame in (found.tags or {}).items() if key.startswith("APIC")]
    elif file.suffix == ".flac":
        pictures = [picture.data for picture in found.pictures]
    else:
        pictures = [Picture(base64.b64decode(block)).data for block in (found.tags or {}).get("metadata_block_picture", [])]
    if not pictured:
        outcome.lack(COVER, "cover.jpg", edition)
        return
    outcome.look(COVER)
    if outcome.expect(COVER, file, len(pictures) == 1, f"has {len(pictures)} covers."):
        outcome.expect(COVER, file, pictures[0][:2] == b"\xff\xd8" or pictures[0][:4] == b"\x89PNG", "has a cover that is neither JPEG nor PNG.")


def chapters(file, edition, found, outcome):
    """Chapters as players find them, against chapters.json if the edition has one."""
    if not edition.has("chapters.json"):
        outcome.lack(CHAPTERS, "chapters.json", edition)
        return
    told = json.loads((edition / "chapters.json").read_text("utf-8"))["chapters"]
    contents = [chapter for chapter in told if chapter.get("toc", True)]
    read = found.get("chapters", [])
    if file.suffix == ".wav":
        # A WAV file marks lines, of which chapters are a part, by cue points; no player shows them as chapters.
        starts = {round(float(chapter["start_time"]), 1) for chapter in read}
        outcome.look(CHAPTERS)
        for chapter in contents[1:]:
            start = chapter["startTime"]
            outcome.expect(CHAPTERS, file, any(abs(start - other) <= 0.2 for other in starts), f"has no cue point at {start} s, for “{chapter['title']}”.")
        return
    outcome.look(CHAPTERS)
    # With or without the pictures, which are no part of a table of contents.
    expected = contents if len(read) == len(contents) else told
    if not outcome.expect(CHAPTERS, file, len(read) == len(expected), f"has {len(read)} chapters; chapters.json has {len(contents)}, with pictures {len(told)}."):
        return
    for ours, theirs in zip(expected, read):
        start = float(theirs["start_time"])
        title = " ".join(theirs.get("tags", {}).get("title", "").split())
        outcome.expect(CHAPTERS, file, abs(start - ours["startTime"]) <= 0.002, f"has the chapter “{title}” at {start} s; chapters.json says {ours['startTime']}.")
        # Long ones are cut, with an ellipsis.
        full = " ".join(ours["title"].split())
        outcome.expect(CHAPTERS, file, title == full or title.endswith("…") and full.startswith(title[:-1].rstrip()),
                       f"has a chapter “{title}”; chapters.json says “{ours['title']}”.")
