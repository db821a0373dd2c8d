"""Pictures of the pages for people, in a folder with an index.html: LECTERN_SCREENSHOTS says where; without it none are taken."""
import html
import os
import pathlib

from validators.browser import DESKTOP, PHONE, ZOOMED, accessibility_tree, browser, opened
from validators.outcome import Outcome

TAKEN, = ROWS = ["pictures of pages, for people"]
LOOKS = ["desktop", "dark", "playing", "chapters", "settings", "help", "forced", "phone", "phone-playing", "zoomed", "whole", "print"]


def parts(library):
    return [library] if "LECTERN_SCREENSHOTS" in os.environ else []


def check(library):
    outcome = Outcome()
    folder = pathlib.Path(os.environ["LECTERN_SCREENSHOTS"])
    folder.mkdir(parents=True, exist_ok=True)
    with browser() as chromium:
        shown = []
        for edition in library.editions:
            if edition.has("index.html"):
                take(chromium, edition, folder / edition.name, outcome)
                shown.append((edition.name, edition.manifest["title"]))
        for number, file in enumerate(library.indexes):
            name = f"index-{number}" if number else "index"
            take_index(chromium, file, folder / name, outcome)
            shown.insert(0, (name, "The index page"))
    write_index(folder, shown)
    outcome.notes.append(f"{TAKEN}: {folder / 'index.html'}")
    return outcome


def take(chromium, edition, folder, outcome):
    folder.mkdir(exist_ok=True)

    def shot(page, name, **options):
        page.wait_for_timeout(150)
        page.screenshot(path=folder / f"{name}.png", **options)
        outcome.look(TAKEN)

    address = (edition / "index.html").as_uri()
    with opened(chromium, address, viewport=DESKTOP, reduced_motion="reduce") as (page, _):
        page.wait_for_selector("html.js", state="attached")
        shot(page, "desktop")
        page.emulate_media(color_scheme="dark")
        shot(page, "dark")
        page.emulate_media(color_scheme="light")
        (folder / "tree.txt").write_text(tree(page), "utf-8")
        for name in ["chapters", "settings"]:
            page.click(f"#player-{name}-button")
            shot(page, name)
            page.keyboard.press("Escape")
        page.click("#player-help-button")
        shot(page, "help")
        page.keyboard.press("Escape")
        page.emulate_media(forced_colors="active")
        shot(page, "forced")
        page.emulate_media(forced_colors="none")
        page.evaluate("async (t) => { const audio = document.querySelector('audio'); audio.currentTime = t; await audio.play(); }", edition.seconds * 0.4)
        page.wait_for_timeout(600)
        shot(page, "playing")
        page.set_viewport_size(PHONE)
        page.wait_for_timeout(600)
        shot(page, "phone-playing")
        page.evaluate("document.querySelector('audio').pause()")
    with opened(chromium, address, viewport=PHONE, reduced_motion="reduce") as (page, _):
        page.wait_for_selector("html.js", state="attached")
        shot(page, "phone")
        page.set_viewport_size(ZOOMED)
        shot(page, "zoomed")
    with opened(chromium, address, viewport=DESKTOP, reduced_motion="reduce") as (page, _):
        page.wait_for_selector("html.js", state="attached")
        shot(page, "whole", full_page=True)
        page.pdf(path=folder / "print.pdf", format="A4")
        page.emulate_media(media="print")
        page.set_viewport_size({"width": 794, "height": 1123})
        shot(page, "print")


def take_index(chromium, file, folder, outcome):
    folder.mkdir(exist_ok=True)
    for name, viewport, scheme in [("desktop", DESKTOP, "light"), ("dark", DESKTOP, "dark"), ("phone", PHONE, "light"), ("zoomed", ZOOMED, "light")]:
        with opened(chromium, file.as_uri(), viewport=viewport, color_scheme=scheme, reduced_motion="reduce") as (page, _):
            page.wait_for_timeout(150)
            page.screenshot(path=folder / f"{name}.png")
            outcome.look(TAKEN)
            if name == "desktop":
                (folder / "tree.txt").write_text(tree(page), "utf-8")


def tree(page):
    """What a screen reader is told, a line for each thing that has a role and something to say."""
    lines = []
    for node in accessibility_tree(page):
        if node["role"] in ("StaticText", "InlineTextBox", "none", "generic", "LineBreak", "ListMarker"):
            continue
        said = f"{node['role']} {node['name']!r}" if node["name"] else node["role"]
        for name in ["level", "valuetext", "description", "expanded", "checked", "pressed", "current", "live"]:
            if node.get(name) not in (None, "", "off", "false"):
                said += f" {name}={node[name]}"
        lines.append(said)
    return "\n".join(lines) + "\n"


def write_index(folder, shown):
    rows = "".join(
        f"<h2>{html.escape(title)}</h2><p>" + " · ".join(f'<a href="{html.escape(name)}/{extra}">{what}</a>' for extra, what in [("tree.txt", "what screen readers get"), ("print.pdf", "on paper")] if (folder / name / extra).exists())
        + "</p><div>" + "".join(f'<a href="{html.escape(name)}/{look}.png"><img loading="lazy" src="{html.escape(name)}/{look}.png" alt="{look}"><br>{look}</a>'
                                for look in LOOKS if (folder / name / f"{look}.png").exists()) + "</div>"
        for name, title in shown)
    (folder / "index.html").write_text(
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Pages in pictures</title><style>body{font:16px/1.5 system-ui;margin:2rem}"
        "div{display:flex;gap:1rem;overflow-x:auto}div a{flex:none;text-align:center}img{height:22rem;border:1px solid #bbb}</style><h1>Pages in pictures</h1>" + rows + "</html>\n", "utf-8")
