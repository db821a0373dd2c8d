"""edition.json and words.json against the files themselves."""
import hashlib

from validators.outcome import Outcome

ROWS = ["edition.json: size and checksum of each file", "words.json: each word once, in time"]


def parts(library):
    return library.editions


def check(edition):
    outcome = Outcome()
    files(edition, outcome, ROWS[0])
    words(edition, outcome, ROWS[1])
    return outcome


def files(edition, outcome, row):
    listed = {file["name"]: file for file in edition.manifest["files"]}
    there = {str(file.relative_to(edition.folder)) for file in edition.folder.rglob("*") if file.is_file()} - {"edition.json"}
    for name in sorted(there - set(listed)):
        outcome.error(row, edition / name, "isn't listed in edition.json.")
    for name, file in listed.items():
        outcome.look(row)
        if name not in there:
            outcome.error(row, edition / name, "is listed in edition.json and missing.")
            continue
        data = (edition / name).read_bytes()
        outcome.expect(row, edition / name, len(data) == file["bytes"], f"has {len(data)} bytes; edition.json says {file['bytes']}.")
        outcome.expect(row, edition / name, hashlib.sha256(data).hexdigest() == file["sha256"], "has another SHA-256 than edition.json says.")
    main = edition.manifest["audio"]["file"]
    outcome.expect(row, edition / "edition.json", main in listed, f"names the sound “{main}”, which isn't among its files.")


def words(edition, outcome, row):
    file, at, shown = edition / "words.json", 0.0, 0
    end = edition.seconds + 0.0005
    position = {}
    for index, word in enumerate(edition.words):
        outcome.expect(row, file, at - 0.0005 <= word["from"] <= word["to"] <= end, f"word {index} “{word['text']}” is at {word['from']} to {word['to']}, after {at}.")
        at = word["from"]
        line = edition.lines.get(word["line"])
        start, stop = word["at"]
        if outcome.expect(row, file, line is not None, f"word {index} “{word['text']}” is of no line of the script."):
            outcome.expect(row, file, line["text"][start:stop] == word["text"], f"word {index} “{word['text']}” isn't what stands at {start} of its line.")
            outcome.expect(row, file, position.get(word["line"], 0) <= start, f"word {index} “{word['text']}” overlaps the one before it.")
            position[word["line"]] = stop
        shown += 1
    outcome.look(row, shown)
