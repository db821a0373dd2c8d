"""From folders to a table."""
import argparse
import collections
import concurrent.futures
import importlib
import json
import multiprocessing
import os
import pathlib
import shutil
import statistics
import sys
import time
import traceback

from validators.library import Library
from validators.outcome import ERROR, WARNING, Outcome

# In the order in which they start: what takes longest first. The rows of the table stand in ROWS of each.
VALIDATORS = ["screenshots", "page", "sound", "epub", "markup", "daisy", "feed", "cues", "audiobook", "metadata", "manifest"]
PROGRAMS = ["chromium", "daisy-player", "ffmpeg", "ffprobe", "flac", "java", "mp3val", "opusinfo", "pdftotext", "xmllint"]


def main(doc):
    parser = argparse.ArgumentParser(description=doc.split("\n")[0], epilog=doc.partition("\n\n")[2], formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=4, help="how much is done at once (4 unless said otherwise: pages that play are mostly waited for)")
    parser.add_argument("--only", action="append", type=chosen, metavar="NAME", help="this validator alone; may be repeated")
    parser.add_argument("--screenshots", type=pathlib.Path, help="where pictures of the pages go; none are taken unless said")
    parser.add_argument("--json", type=pathlib.Path, help="a file to write everything into, for programs")
    parser.add_argument("folders", nargs="+", type=pathlib.Path, metavar="FOLDER")
    options = parser.parse_args()
    for folder in options.folders:
        if not folder.is_dir():
            parser.error(f"{folder} is no folder")
    absent = [program for program in PROGRAMS if not shutil.which(program)]
    if absent:
        print(f"validate: {', '.join(absent)} missing; install the packages of Tests/Validating/packages", file=sys.stderr)
        sys.exit(6)
    if options.screenshots:
        os.environ["LECTERN_SCREENSHOTS"] = str(options.screenshots.resolve())
    else:
        os.environ.pop("LECTERN_SCREENSHOTS", None)
    library = Library(options.folders)
    if not library.editions:
        print(f"validate: no edition below {', '.join(map(str, options.folders))}", file=sys.stderr)
        sys.exit(5)
    started = time.monotonic()
    only = dict(options.only or [])
    names = [name for name in VALIDATORS if not only or name in only]
    outcome = validate(library, names, only, options.jobs)
    rows = [row for name in names for row in importlib.import_module(f"validators.{name}").ROWS]
    report(library, outcome, rows, time.monotonic() - started)
    if options.json:
        options.json.write_text(json.dumps({
            "checked": outcome.checked, "findings": [vars(finding) for finding in outcome.findings], "notes": outcome.notes,
            "missing": outcome.missing, "figures": {" · ".join(key): values for key, values in outcome.figures.items()},
        }, indent=1, ensure_ascii=False))
    sys.exit(4 if outcome.findings else 0)


def chosen(text):
    """A validator and, after a colon, the aspect of it that is wanted."""
    name, _, aspect = text.partition(":")
    if name not in VALIDATORS or aspect and aspect not in getattr(importlib.import_module(f"validators.{name}"), "ASPECTS", {}):
        raise argparse.ArgumentTypeError(f"there is no {text}; there are {', '.join(VALIDATORS)}")
    return name, aspect


def validate(library, names, only, jobs):
    """Looks at everything, some of it at once; the findings are in the order of files, whatever was ready first."""
    total = Outcome()
    # Spawned, not forked: a Java machine and a browser's driver live in these processes.
    with concurrent.futures.ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn")) as pool:
        tasks = {}
        for name in names:
            for part in importlib.import_module(f"validators.{name}").parts(library):
                if only.get(name) and part[1] != only[name]:
                    continue
                tasks[pool.submit(look, name, part)] = (name, part)
        done = 0
        for task in concurrent.futures.as_completed(tasks):
            done += 1
            if sys.stderr.isatty():
                print(f"\r{done}/{len(tasks)} ", end="", file=sys.stderr, flush=True)
            total.add(task.result())
        if sys.stderr.isatty():
            print("\r", end="", file=sys.stderr)
    total.findings.sort(key=lambda finding: (finding.row, finding.file))
    total.notes.sort()
    total.missing.sort()
    return total


def look(name, part):
    """What a validator says of a part; one that breaks down is a finding too."""
    try:
        return importlib.import_module(f"validators.{name}").check(part)
    except Exception:
        outcome = Outcome()
        outcome.error(f"{name} (broke down)", part[0] if isinstance(part, (list, tuple)) and part else part, traceback.format_exc(limit=-3))
        return outcome


def report(library, outcome, rows, seconds):
    base = pathlib.Path(os.path.commonpath(library.folders))

    def short(file):
        return file[len(str(base)) + 1:] if file.startswith(f"{base}/") else file

    found = collections.Counter((finding.row, finding.severity) for finding in outcome.findings)
    rows = list(dict.fromkeys([*rows, *(finding.row for finding in outcome.findings)]))
    width = max(map(len, rows))
    print(f"{'validator':{width}}  looked at  errors  warnings")
    for row in rows:
        looked = outcome.checked[row] or "nothing"
        print(f"{row:{width}}  {looked:>9}  {found[row, ERROR]:>6}  {found[row, WARNING]:>8}")
    print(f"{'all':{width}}  {sum(outcome.checked.values()):>9}  {sum(f.severity == ERROR for f in outcome.findings):>6}"
          f"  {sum(f.severity == WARNING for f in outcome.findings):>8}")
    if outcome.figures:
        print("\nMeasured")
        for (row, name), values in sorted(outcome.figures.items()):
            print(f"  {row}: {name}: {summary(values)}")
    if outcome.notes:
        print("\nNoted")
        for note, count in sorted(collections.Counter(outcome.notes).items()):
            print(f"  {note}" + (f" ({count}×)" if count > 1 else ""))
    if outcome.missing:
        print("\nNothing to look at")
        groups = collections.defaultdict(list)
        for row, what, whose in outcome.missing:
            groups[row, what].append(short(whose))
        for (row, what), whose in sorted(groups.items()):
            print(f"  {row}: no {what} in {len(whose)}: {', '.join(whose[:4])}{', …' if len(whose) > 4 else ''}")
    if outcome.findings:
        print("\nFound")
        for finding in outcome.findings:
            print(f"  {finding.severity}: {finding.row}: {short(finding.file)}: {finding.sentence}")
    count = len(outcome.findings)
    print(f"\n{len(library.editions)} editions, {len(library.feeds)} podcast feeds, {len(library.json_feeds)} JSON feeds and {len(library.indexes)} index pages "
          f"in {seconds:.0f} s: {'no findings' if not count else f'{count} finding' + 's' * (count > 1)}.")


def summary(values):
    if not all(isinstance(value, (int, float)) for value in values):
        counts = collections.Counter(map(str, values))
        return ", ".join(f"{value} ({count}×)" if count > 1 else value for value, count in sorted(counts.items()))
    if len(values) == 1:
        return f"{values[0]:g}"
    return f"{min(values):g} to {max(values):g}, median {statistics.median(values):g}, of {len(values)}"
