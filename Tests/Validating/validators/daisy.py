"""DAISY 2.02: valid by the DTDs of W3C that the standard builds on, whole, in time, and opened by a player."""
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import subprocess
import tempfile
import time
import unicodedata

import lxml.etree

from validators.outcome import Outcome
from validators.programs import run

DTD, BOOK, PLAYER = ROWS = ["xmllint: DTDs of XHTML 1.0 and SMIL 1.0", "DAISY 2.02: links, times and numbers", "daisy-player opens it"]
CATALOG = "/usr/share/xml/w3c-sgml-lib/schema/dtd/catalog.xml"
HTML = "{http://www.w3.org/1999/xhtml}"
REQUIRED = ["dc:creator", "dc:date", "dc:format", "dc:identifier", "dc:language", "dc:publisher", "dc:title", "ncc:charset", "ncc:multimediaType",
            "ncc:pageFront", "ncc:pageNormal", "ncc:pageSpecial", "ncc:setInfo", "ncc:tocItems", "ncc:totalTime"]


def parts(library):
    return library.editions


def check(edition):
    outcome = Outcome()
    folder = edition / "daisy"
    if not (folder / "ncc.html").is_file():
        outcome.lack(BOOK, "daisy/ncc.html", edition)
        return outcome
    valid(folder, outcome)
    try:
        book(folder, edition, outcome)
    except lxml.etree.XMLSyntaxError as error:
        outcome.error(BOOK, folder, f"can't be read: {error}")
        return outcome
    opened(folder, edition, outcome)
    return outcome


def documents(folder):
    return sorted([*folder.glob("*.html"), *folder.glob("*.smil")])


def valid(folder, outcome):
    for file in documents(folder):
        outcome.look(DTD)
        said = run("xmllint", "--nonet", "--noout", "--valid", file, env={**os.environ, "XML_CATALOG_FILES": CATALOG})
        outcome.expect(DTD, file, said.returncode == 0 and not said.stderr.strip(), said.stderr)


def read(file):
    # The DTD says which attributes are ids; from the network nothing is loaded.
    return lxml.etree.parse(str(file), lxml.etree.XMLParser(load_dtd=False, no_network=True, resolve_entities=False)).getroot()


def metas(root):
    return {meta.get("name"): meta.get("content") for meta in root.iter(f"{HTML}meta", "meta") if meta.get("name")}


def seconds(text):
    """hh:mm:ss with or without a fraction, `npt=1.2s`, `1.2s`."""
    text = text.removeprefix("npt=").removesuffix("s")
    total = 0.0
    for part in text.split(":"):
        total = total * 60 + float(part)
    return total


def book(folder, edition, outcome):
    root = read(folder / "ncc.html")
    outcome.look(BOOK)
    told = metas(root)

    def expect(file, truth, sentence):
        return outcome.expect(BOOK, folder / file, truth, sentence)

    for name in REQUIRED:
        expect("ncc.html", told.get(name, "").strip(), f"has no {name}, which the standard requires.")
    expect("ncc.html", told.get("dc:format") == "Daisy 2.02", f"says that it is {told.get('dc:format')}.")
    expect("ncc.html", abs(seconds(told["ncc:totalTime"]) - edition.seconds) <= 1, f"lasts {told['ncc:totalTime']}; the recording is {edition.seconds} s.")
    ids = {file.name: set(read(file).xpath("//@id")) for file in documents(folder)}
    # Every file is named, and every name is a file.
    files = [file for file in folder.rglob("*") if file.is_file()]
    if "ncc:files" in told:
        expect("ncc.html", int(told["ncc:files"]) == len(files), f"says that there are {told['ncc:files']} files; there are {len(files)}.")
    if "ncc:kByteSize" in told:
        size = sum(file.stat().st_size for file in files) / 1024
        expect("ncc.html", abs(int(told["ncc:kByteSize"]) - size) <= 1 + len(files), f"says that it has {told['ncc:kByteSize']} kB; it has {size:.0f}.")
    body = root.find(f"{HTML}body")
    items = [item for item in body if isinstance(item.tag, str)]
    expect("ncc.html", items and items[0].tag == f"{HTML}h1" and items[0].get("class") == "title", "doesn't begin with h1 of the class title.")
    expect("ncc.html", int(told["ncc:tocItems"]) == len(items), f"says that it has {told['ncc:tocItems']} items; it has {len(items)}.")
    depth = 0
    smils = []
    for item in items:
        name = lxml.etree.QName(item).localname
        if re.fullmatch("h[1-6]", name):
            expect("ncc.html", int(name[1]) <= depth + 1, f"goes from level {depth} to {name}.")
            depth = int(name[1])
        links = item.findall(f"{HTML}a")
        if expect("ncc.html", len(links) == 1, f"has an item with {len(links)} links."):
            target, _, fragment = links[0].get("href").partition("#")
            expect("ncc.html", fragment in ids.get(target, ()), f"leads to {links[0].get('href')}, which isn't there.")
            if target not in smils:
                smils.append(target)
            expect("ncc.html", "".join(links[0].itertext()).strip(), "has an item without a text.")
    expect("ncc.html", smils == sorted(smils) and set(smils) == {f.name for f in folder.glob("*.smil")} - {"master.smil"}, f"leads to {smils}.")
    elapsed, before = 0.0, 0.0
    texts = []
    for name in smils:
        smil = read(folder / name)
        about = metas(smil)
        expect(name, abs(seconds(about.get("ncc:totalElapsedTime", "0")) - elapsed) < 0.002, f"begins after {about.get('ncc:totalElapsedTime')}; before it are {elapsed:.3f} s.")
        length = 0.0
        for pair in smil.iter("par"):
            for text in pair.iter("text"):
                target, _, fragment = text.get("src").partition("#")
                expect(name, fragment in ids.get(target, ()), f"shows {text.get('src')}, which isn't there.")
                texts.append(fragment)
            for clip in pair.iter("audio"):
                begin, end = seconds(clip.get("clip-begin")), seconds(clip.get("clip-end"))
                expect(name, before - 0.002 <= begin < end <= edition.seconds + 0.002, f"plays {begin} to {end} after {before}.")
                expect(name, (folder / clip.get("src")).is_file(), f"plays {clip.get('src')}, which isn't there.")
                before, length = end, length + end - begin
        expect(name, abs(seconds(about.get("ncc:timeInThisSmil", "0")) - length) < 0.002, f"lasts {about.get('ncc:timeInThisSmil')}; its clips last {length:.3f} s.")
        whole = smil.find("body/seq")
        expect(name, whole is not None and abs(seconds(whole.get("dur", "0")) - length) < 0.002, f"is a sequence of {whole.get('dur') if whole is not None else None}; its clips last {length:.3f} s.")
        elapsed += length
    expect("ncc.html", abs(elapsed - edition.seconds) <= 1, f"has clips of {elapsed:.3f} s in all; the recording is {edition.seconds} s.")
    expect("ncc.html", len(texts) == len(set(texts)), "shows a text twice.")
    outcome.look(BOOK, len(texts))
    if (folder / "master.smil").exists():
        master = read(folder / "master.smil")
        order = [ref.get("src").partition("#")[0] for ref in master.iter("ref")]
        expect("master.smil", order == smils, f"has the order {order}, not {smils}.")
        expect("master.smil", abs(seconds(metas(master).get("ncc:timeInThisSmil", "0")) - edition.seconds) <= 1, f"lasts {metas(master).get('ncc:timeInThisSmil')}.")
    shown = letters("".join(text for file in folder.glob("*.html") if file.name != "ncc.html" for text in read(file).find(f"{HTML}body").itertext()))
    for line in edition.lines.values():
        # A table is shown as one, and read aloud row by row.
        if line["role"] != "table":
            expect("ncc.html", letters(line["text"]) in shown, f"the text lacks “{line['text']}”.")
    for file in folder.glob("*.html"):
        for address in read(file).xpath("//@src | //@href"):
            target, _, fragment = address.partition("#")
            if "://" not in address and target:
                expect(file.name, (folder / target).is_file() and (not fragment or fragment in ids.get(target, {fragment})), f"names {address}, which isn't there.")


def letters(text):
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFC", text))


def opened(folder, edition, outcome):
    """A player for the terminal, in a terminal: it must find the book, read what it is, and show its title.

    Without a sound card it ends there. It shows no title that is longer than its line, so it gets a copy of the book with a short one.
    """
    outcome.look(PLAYER)
    with tempfile.TemporaryDirectory() as home:
        copy = pathlib.Path(home) / "book"
        shutil.copytree(folder, copy, copy_function=os.link if os.stat(home).st_dev == folder.stat().st_dev else shutil.copy)
        root = read(folder / "ncc.html")
        root.find(f"{HTML}head/{HTML}title").text = "A talking book"
        root.find(f"{HTML}head/{HTML}meta[@name='dc:title']").set("content", "A talking book")
        (copy / "ncc.html").unlink()
        (copy / "ncc.html").write_bytes(lxml.etree.tostring(root.getroottree(), encoding="utf-8", xml_declaration=True))
        shown = in_terminal(["daisy-player", "-n", copy], home, "Atalkingbook")
    outcome.expect(PLAYER, folder, "Atalkingbook" in shown, f"isn't opened by daisy-player, which says: {shown[-200:]}")


def in_terminal(command, home, wanted):
    """What a program shows in a terminal of 40 lines until it has shown what is wanted, or ends."""
    main, terminal = pty.openpty()
    program = subprocess.Popen(command, stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True, cwd=home,
                               env={**os.environ, "HOME": home, "TERM": "vt100", "LINES": "40", "COLUMNS": "120", "LANG": "C.UTF-8"})
    os.close(terminal)
    shown, until = b"", time.monotonic() + 20
    while time.monotonic() < until and wanted not in plain(shown):
        if select.select([main], [], [], 0.3)[0]:
            try:
                shown += os.read(main, 65536)
            except OSError:
                break
        elif program.poll() is not None:
            break
    if program.poll() is None:
        os.killpg(program.pid, signal.SIGKILL)
    program.wait()
    os.close(main)
    return plain(shown)


def plain(output):
    """What a terminal was told to show, without spaces and orders."""
    return re.sub(r"\W", "", re.sub(r"\x1b(\[[0-9;?]*[A-Za-z]|[()][0-9A-B]|[=>78])", "", output.decode("utf-8", "replace")))
