"""Transcripts and chapters: WebVTT, SubRip, podcast JSON and plain text."""
import bisect
import html
import json
import pathlib
import re
import unicodedata

import jsonschema
import srt
import webvtt

from validators.outcome import Outcome
from validators.programs import run

VTT, VTT_LIMITS, SRT, SRT_LIMITS, FFMPEG, JSON, TEXT, CHAPTERS = ROWS = [
    "webvtt-py: cues, text and times", "WebVTT: 65 characters a line, 1 to 7 s", "srt: cues, text and times", "SubRip: 2 lines of 32, 1 to 7 s",
    "ffprobe: as many captions", "podcast namespace: transcript.json", "transcript.txt: the article's words", "podcast namespace: chapters.json",
]
SCHEMAS = pathlib.Path(__file__).parent / "schemas"
SHORTEST, LONGEST = 1.0, 7.0
# Times are in milliseconds.
A_MOMENT = 0.0015


def parts(library):
    return library.editions


def check(edition):
    outcome = Outcome()
    spoken = letters("".join(word["text"] for word in edition.words))
    for name in ["transcript.vtt", "words.vtt"]:
        if edition.has(name):
            captions(edition, name, webvtt_cues(edition / name), spoken, VTT, VTT_LIMITS, 65, 2, outcome)
        else:
            outcome.lack(VTT, name, edition)
    if edition.has("words.vtt"):
        word_times(edition, outcome)
    if edition.has("chapters.vtt"):
        chapter_cues(edition, outcome)
    else:
        outcome.lack(VTT, "chapters.vtt", edition)
    if edition.has("transcript.srt"):
        captions(edition, "transcript.srt", srt_cues(edition / "transcript.srt"), spoken, SRT, SRT_LIMITS, 32, 2, outcome)
    else:
        outcome.lack(SRT, "transcript.srt", edition)
    if edition.has("transcript.json"):
        podcast_transcript(edition, spoken, outcome)
    else:
        outcome.lack(JSON, "transcript.json", edition)
    if edition.has("transcript.txt"):
        outcome.look(TEXT)
        same_words(edition / "transcript.txt", (edition / "transcript.txt").read_text("utf-8"), spoken, TEXT, outcome)
    else:
        outcome.lack(TEXT, "transcript.txt", edition)
    if edition.has("chapters.json"):
        podcast_chapters(edition, outcome)
    else:
        outcome.lack(CHAPTERS, "chapters.json", edition)
    return outcome


def webvtt_cues(file):
    """Start, end and lines of each cue; the reader takes tags away and leaves character references."""
    return [(seconds(cue.start), seconds(cue.end), html.unescape(cue.text).split("\n")) for cue in webvtt.read(str(file))]


def seconds(stamp):
    total = 0.0
    for part in stamp.replace(",", ".").split(":"):
        total = total * 60 + float(part)
    return total


def srt_cues(file):
    text = file.read_text("utf-8")
    return [(cue.start.total_seconds(), cue.end.total_seconds(), cue.content.split("\n")) for cue in srt.parse(text, ignore_errors=False)]


def captions(edition, name, cues, spoken, row, limits, widest, most, outcome):
    """What holds of every caption file: its words are the words heard, its times are in order, and lines and durations keep to the limits."""
    file = edition / name
    outcome.look(row, len(cues))
    outcome.look(limits, len(cues))
    outcome.expect(row, file, cues, "has no cues.")
    same_words(file, " ".join(" ".join(lines) for _, _, lines in cues), spoken, row, outcome)
    before, outside = 0.0, 0
    for index, (start, end, lines) in enumerate(cues):
        shown = " ".join(lines)
        outcome.expect(row, file, start >= before - A_MOMENT, f"shows “{shown}” at {start}, before the cue above it ends at {before}.")
        outcome.expect(row, file, start < end <= edition.seconds + A_MOMENT, f"shows “{shown}” from {start} to {end}; the recording is {edition.seconds} s long.")
        before = end
        outcome.expect(limits, file, len(lines) <= most, f"has {len(lines)} lines in one cue: “{shown}”.")
        for line in lines:
            # No word is broken that has no joint.
            outcome.expect(limits, file, width(line) <= widest or len(re.split(r"[\s\-/–—]", line)) == 1, f"has a line of {width(line)} characters: “{line}”.")
        duration = end - start
        outside += not SHORTEST - A_MOMENT <= duration <= LONGEST + A_MOMENT
        # A short sentence that another follows at once can't stand longer than it is heard.
        room = (cues[index + 1][0] if index + 1 < len(cues) else edition.seconds) - start
        outcome.expect(limits, file, duration <= LONGEST + A_MOMENT, f"shows “{shown}” for {duration:.3f} s.")
        outcome.expect(limits, file, duration >= min(SHORTEST, room) - A_MOMENT, f"shows “{shown}” for {duration:.3f} s; there are {room:.3f} s.")
    outcome.measure(limits, f"{name}, percent of cues outside 1 to 7 s", round(100 * outside / max(1, len(cues)), 2))
    count = run("ffprobe", "-v", "error", "-count_packets", "-show_entries", "stream=nb_read_packets", "-of", "csv=p=0", file).stdout.strip()
    outcome.look(FFMPEG)
    outcome.expect(FFMPEG, file, count.rstrip(",") == str(len(cues)), f"has {count} captions to ffprobe, {len(cues)} to another reader.")


def width(line):
    """Columns: marks that are drawn over others take none, East Asian letters two."""
    columns = 0
    for scalar in line:
        if unicodedata.category(scalar) in ("Mn", "Me", "Cf"):
            continue
        columns += 2 if unicodedata.east_asian_width(scalar) in "WF" else 1
    return columns


def letters(text):
    """Letters, digits and signs alone: no space, no brackets that mark words as added, nothing invisible."""
    return "".join(s for s in unicodedata.normalize("NFC", text) if not s.isspace() and s not in "[]" and unicodedata.category(s) not in ("Cf", "Cc"))


def same_words(file, text, spoken, row, outcome):
    """Whether the text says what words.json says, sign for sign but for what stands between words."""
    found = re.sub(r"\W", "", letters(text).replace("•", ""))
    spoken = re.sub(r"\W", "", spoken)
    if found != spoken:
        at = next((i for i, (a, b) in enumerate(zip(found, spoken)) if a != b), min(len(found), len(spoken)))
        outcome.error(row, file, f"says “…{found[max(0, at - 20):at + 30]}…” where words.json has “…{spoken[max(0, at - 20):at + 30]}…”.")


def word_times(edition, outcome):
    """The times inside the cues of words.vtt: those of words.json, each between its cue's ends and after the one before it."""
    file = edition / "words.vtt"
    known = sorted(round(word["from"], 3) for word in edition.words)
    # What is written without spaces may be one word in words.json and several in captions.
    unspaced = [(word["from"], word["to"]) for word in edition.words if re.search(r"[\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]", word["text"])]
    count = 0
    for block in file.read_text("utf-8").split("\n\n")[1:]:
        lines = block.strip().split("\n")
        if "-->" not in lines[0]:
            lines = lines[1:]
        if not lines or "-->" not in lines[0]:
            continue
        start, _, end = lines[0].split()[:3]
        at, last = seconds(start), seconds(end)
        for stamp in re.findall(r"<(\d+:\d\d:\d\d\.\d{3})>", "\n".join(lines[1:])):
            time = seconds(stamp)
            count += 1
            outcome.expect(VTT, file, at < time < last, f"has the word time {stamp} in the cue {start} to {end}, not after {at:.3f}.")
            at = time
            outcome.expect(VTT, file, near(known, time) or any(start < time < end for start, end in unspaced), f"has the word time {stamp}, when no word of words.json begins.")
    outcome.look(VTT, count)
    outcome.expect(VTT, file, count >= len(edition.words) // 2, f"has {count} word times for {len(edition.words)} words.")


def near(sorted_times, time):
    at = bisect.bisect(sorted_times, time - A_MOMENT)
    return at < len(sorted_times) and sorted_times[at] <= time + A_MOMENT


def chapter_cues(edition, outcome):
    file = edition / "chapters.vtt"
    cues = webvtt_cues(file)
    outcome.look(VTT, len(cues))
    if not edition.has("chapters.json"):
        return
    told = [chapter for chapter in json.loads((edition / "chapters.json").read_text("utf-8"))["chapters"] if chapter.get("toc", True)]
    if outcome.expect(VTT, file, len(cues) == len(told), f"has {len(cues)} cues; chapters.json has {len(told)} chapters."):
        for (start, _, lines), chapter in zip(cues, told):
            outcome.expect(VTT, file, abs(start - chapter["startTime"]) <= 0.002, f"has “{' '.join(lines)}” at {start}; chapters.json says {chapter['startTime']}.")


def against(schema, value, file, row, outcome):
    """Whether a value keeps to the rules in a file of ours."""
    rules = json.loads((SCHEMAS / schema).read_text("utf-8"))
    checker = jsonschema.Draft202012Validator(rules, format_checker=jsonschema.FormatChecker())
    errors = sorted(checker.iter_errors(value), key=lambda error: list(map(str, error.absolute_path)))
    for error in errors:
        outcome.error(row, file, f"at /{'/'.join(map(str, error.absolute_path))}: {error.message}")
    return not errors


def podcast_transcript(edition, spoken, outcome):
    file = edition / "transcript.json"
    outcome.look(JSON)
    transcript = json.loads(file.read_text("utf-8"))
    if not against("podcast-transcript.json", transcript, file, JSON, outcome):
        return
    segments = transcript["segments"]
    same_words(file, " ".join(segment["body"] for segment in segments), spoken, JSON, outcome)
    before = 0.0
    for segment in segments:
        start, end = segment["startTime"], segment["endTime"]
        outcome.expect(JSON, file, before - A_MOMENT <= start <= end <= edition.seconds + A_MOMENT, f"has “{segment['body']}” from {start} to {end}, after {before}.")
        before = start


def podcast_chapters(edition, outcome):
    file = edition / "chapters.json"
    outcome.look(CHAPTERS)
    told = json.loads(file.read_text("utf-8"))
    if not against("podcast-chapters.json", told, file, CHAPTERS, outcome):
        return
    before = -1.0
    for chapter in told["chapters"]:
        start = chapter["startTime"]
        outcome.expect(CHAPTERS, file, before < start < edition.seconds, f"has “{chapter.get('title')}” at {start}, after {before}.")
        end = chapter.get("endTime")
        outcome.expect(CHAPTERS, file, end is None or start < end <= edition.seconds + 0.001, f"ends “{chapter.get('title')}” at {end}.")
        before = start
        picture = chapter.get("img")
        if picture and "://" not in picture:
            outcome.expect(CHAPTERS, file, edition.has(picture), f"shows “{picture}”, which isn't there.")
