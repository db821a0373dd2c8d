"""The listening page in Chromium: as a reader of screens, a keyboard, a pair of ears and a printer have it.

What the page promises to scripts is in the docstring of each function that relies on it: ids of controls, `.s` for sentences, `.w[data-w]` for
words with their position in words.json, and `.now` on the word and the sentence that are heard.
"""
import collections
import random
import re
import tempfile
import unicodedata

import tinycss2

from validators.browser import PHONE, ZOOMED, accessibility_tree, browser, opened, run_axe, served
from validators.outcome import Outcome
from validators.programs import run

AXE, HOME, TAB, TREE, VALUES, KEYS, SENTENCES, PLAYING, SEEKS, SPEED, MEMORY, ZOOM, MOTION, PRINT, SERVED, TRACKS, STYLES = ROWS = [
    "axe-core, every rule", "Chromium: nothing leaves the machine, nothing fails", "keyboard: everything reached, focus seen",
    "accessibility tree: roles and names", "accessibility tree: values of sliders", "keyboard: each shortcut of the help", "sentences: click and Enter play",
    "the word marked while playing", "the word marked after a seek", "speed keeps pitch", "position remembered", "320 px wide: no scrolling sideways",
    "reduced motion: nothing moves", "printed: the whole article", "lectern serve: plays and seeks", "Chromium: textTracks", "Chromium: CSS it doesn't know",
]
PAGE = "index.html"
# How late a mark may be while other programs want the processor, in seconds.
LATE = 0.1


def parts(library):
    chosen = [(edition, aspect) for edition in library.editions for aspect in (ASPECTS if edition.has(PAGE) else ["none"])]
    return chosen + [(index, "index") for index in library.indexes]


def check(part):
    thing, aspect = part
    outcome = Outcome()
    if aspect == "none":
        outcome.lack(AXE, PAGE, thing)
        tracks_alone(thing, outcome)
    elif aspect == "index":
        index(thing, outcome)
    else:
        ASPECTS[aspect](thing, outcome)
    return outcome


def address(edition):
    return (edition / PAGE).as_uri()


def ready(page):
    """The page sets class `js` on the root when the player works."""
    page.wait_for_selector("html.js", state="attached")
    page.wait_for_function("document.querySelector('audio').readyState >= 1")


def tidy(page, watch, file, outcome):
    outcome.look(HOME, len(watch.addresses))
    for other in watch.abroad:
        outcome.error(HOME, file, f"asks for {other}.")
    for complaint in watch.complaints:
        outcome.error(HOME, file, f"makes the browser say: {complaint}")


# Accessibility

def looks(edition, outcome):
    """axe-core in every look that the page has."""
    file = edition / PAGE
    found = Examination(file)
    with browser() as chromium, opened(chromium, address(edition), reduced_motion="reduce") as (page, watch):
        ready(page)
        found.examine(page, "light")
        page.emulate_media(color_scheme="dark")
        found.examine(page, "dark")
        page.evaluate("document.querySelector('audio').play()")
        page.wait_for_selector(".w.now")
        found.examine(page, "playing, dark")
        page.emulate_media(color_scheme="light")
        found.examine(page, "playing, light")
        page.evaluate("document.querySelector('audio').pause()")
        for button, panel in [("#player-chapters-button", "#player-chapters"), ("#player-settings-button", "#player-settings")]:
            page.click(button)
            page.wait_for_selector(panel, state="visible")
            found.examine(page, f"{panel} open")
            page.keyboard.press("Escape")
        page.keyboard.press("?")
        page.wait_for_selector("dialog[open]")
        found.examine(page, "dialog open")
        page.keyboard.press("Escape")
        page.emulate_media(forced_colors="active")
        found.examine(page, "forced colours")
        page.emulate_media(forced_colors="none")
        page.set_viewport_size(PHONE)
        found.examine(page, "phone")
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        page.set_viewport_size(ZOOMED)
        found.examine(page, "400 %")
        found.tell(outcome)
        tidy(page, watch, file, outcome)
        styles(page, file, outcome)


class Examination:
    """What axe-core finds in a page's looks, told once for all looks that have it."""

    def __init__(self, file):
        self.file, self.looked, self.version = file, 0, ""
        self.violations, self.doubts = {}, collections.Counter()

    def examine(self, page, look):
        page.wait_for_timeout(50)
        found = run_axe(page)
        self.looked += 1
        self.version = f"{found['rules']} of axe-core {found['version']}"
        for result in found["violations"]:
            self.violations.setdefault(result["id"], []).append((look, result))
        self.doubts.update(result["id"] for result in found["incomplete"])

    def tell(self, outcome):
        outcome.look(AXE, self.looked)
        outcome.measure(AXE, "rules, with their version", self.version)
        for rule, results in self.violations.items():
            result = results[0][1]
            why = " ".join(result["why"].split())
            where = ", ".join(f"{look} {other['nodes']}×" for look, other in results)
            outcome.error(AXE, self.file, f"{rule} ({where}): {result['help']}. {result['where']}: {why}")
        for rule in self.doubts:
            outcome.measure(AXE, "can't tell, in so many pages", rule)


def styles(page, file, outcome):
    """Every declaration and selector of the page's style sheets, which Chromium otherwise drops without a word."""
    for text in page.evaluate("[...document.querySelectorAll('style')].map((style) => style.textContent)"):
        declarations, selectors = [], []
        take_apart(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True), declarations, selectors, file, outcome)
        outcome.look(STYLES, len(declarations) + len(selectors))
        own = {name for name, _ in declarations if name.startswith("-")}
        for name, value in page.evaluate("(all) => all.filter(([name, value]) => !CSS.supports(name, value))", declarations):
            # What another browser calls its own, and what Chromium still calls its own and is declared so too.
            if not name.startswith("-moz-") and f"-webkit-{name}" not in own:
                outcome.error(STYLES, file, f"declares “{name}: {value}”.")
        fails = "(one) => { try { document.createDocumentFragment().querySelector(one); return false; } catch { return true; } }"
        for selector in page.evaluate(f"(all) => all.filter({fails})", selectors):
            if "::-moz-" not in selector:
                outcome.error(STYLES, file, f"selects “{selector}”.")


def take_apart(rules, declarations, selectors, file, outcome):
    for rule in rules:
        if rule.type == "error":
            outcome.error(STYLES, file, f"has a style sheet that can't be parsed at line {rule.source_line}: {rule.message}.")
        elif rule.type == "at-rule" and rule.content is not None:
            if rule.at_keyword in ("media", "supports", "layer", "container"):
                take_apart(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True), declarations, selectors, file, outcome)
        elif rule.type == "qualified-rule":
            selectors.append(tinycss2.serialize(rule.prelude).strip())
            take_apart_declarations(rule.content, declarations, selectors, file, outcome)


def take_apart_declarations(content, declarations, selectors, file, outcome):
    for entry in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
        if entry.type == "declaration" and not entry.name.startswith("--"):
            declarations.append([entry.name, tinycss2.serialize(entry.value).strip()])
        elif entry.type == "qualified-rule":
            take_apart_declarations(entry.content, declarations, selectors, file, outcome)
        elif entry.type == "error":
            outcome.error(STYLES, file, f"has a declaration that can't be parsed at line {entry.source_line}: {entry.message}.")


# Keyboard

FOCUSABLE = """() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, audio[controls], [tabindex]')];
  window.controls = all.filter((one) => !one.disabled && one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'));
  return window.controls.map((one) => one.id ? `#${one.id}` : `${one.localName}${one.className && '.' + one.className} “${one.textContent.trim().slice(0, 40)}”`);
}"""


def keyboard(edition, outcome):
    file = edition / PAGE
    with browser() as chromium, opened(chromium, address(edition), reduced_motion="reduce") as (page, watch):
        ready(page)
        tour(page, file, "", outcome)
        page.click("#player-chapters-button")
        tour(page, file, "chapters open: ", outcome)
        page.keyboard.press("Escape")
        page.click("#player-settings-button")
        tour(page, file, "settings open: ", outcome)
        page.keyboard.press("Escape")
        names(page, edition, outcome)
        values(page, edition, outcome)
        help_dialog(page, file, outcome)
        shortcuts(page, edition, outcome)
        sentences(page, edition, outcome)
        tidy(page, watch, file, outcome)


def tour(page, file, when, outcome):
    """Goes through the page with the Tab key until it comes round again: every control is reached, and is seen to have the focus."""
    expected = page.evaluate(FOCUSABLE)
    page.evaluate("document.activeElement?.blur(); getSelection().removeAllRanges(); document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')")
    reached = []
    for _ in range(len(expected) + 20):
        page.keyboard.press("Tab")
        at = page.evaluate("window.controls.indexOf(document.activeElement)")
        if at in reached:
            break
        if at < 0:
            # The focus is at the end of the page, in the browser; another Tab comes back to its beginning.
            if page.evaluate("document.activeElement === document.body || document.activeElement === null"):
                continue
            outcome.error(TAB, file, f"{when}Tab goes to {page.evaluate('document.activeElement.outerHTML.slice(0, 120)')}, which is no control that shows.")
            continue
        reached.append(at)
        outcome.look(TAB)
        seen(page, file, when + expected[at], outcome)
    for at, name in enumerate(expected):
        outcome.expect(TAB, file, at in reached, f"{when}Tab never comes to {name}.")


def seen(page, file, name, outcome):
    """Whether the focus can be seen: the control is on the screen, not under the player, and looks otherwise than without the focus."""
    place = page.evaluate("""() => {
      const one = document.activeElement;
      const box = (one.closest('label') ?? one).getBoundingClientRect();
      const own = one.getBoundingClientRect();
      const inside = (x, y) => { const top = document.elementFromPoint(x, y); return top && (top === one || one.contains(top) || top.contains(one)); };
      const points = [...one.getClientRects()].flatMap((r) => [[r.left + r.width / 2, r.top + r.height / 2], [r.left + 3, r.top + r.height / 2], [r.right - 3, r.top + r.height / 2]]);
      return { x: box.x, y: box.y, width: box.width, height: box.height, shows: points.some(([x, y]) => inside(x, y)), focused: one.matches(':focus-visible') };
    }""")
    outcome.expect(TAB, file, place["focused"], f"{name} has the focus of the keyboard without :focus-visible.")
    outcome.expect(TAB, file, place["shows"], f"{name} has the focus and is off the screen or under something else, at {place['x']:.0f}, {place['y']:.0f}.")
    margin = 8
    size = page.viewport_size
    left, top = max(0, place["x"] - margin), max(0, place["y"] - margin)
    clip = {"x": left, "y": top, "width": min(size["width"] - left, place["width"] + 2 * margin), "height": min(size["height"] - top, place["height"] + 2 * margin)}
    if clip["width"] < 1 or clip["height"] < 1:
        return
    focused = page.screenshot(clip=clip)
    style = "(() => { const s = getComputedStyle(window.controlsAt); return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor, s.borderColor].join(); })()"
    page.evaluate("window.controlsAt = document.activeElement")
    before = page.evaluate(style)
    page.evaluate("window.controlsAt.blur()")
    page.wait_for_timeout(20)
    unfocused = page.screenshot(clip=clip)
    after = page.evaluate(style)
    page.evaluate("window.controlsAt.focus({ preventScroll: true })")
    outcome.expect(TAB, file, focused != unfocused, f"{name} looks the same with and without the focus.")
    outcome.expect(TAB, file, before != after or focused != unfocused, f"{name} has no style of its own for the focus.")


NAMED = {"button", "link", "slider", "checkbox", "radio", "textbox", "searchbox", "combobox", "dialog", "img", "image", "region", "navigation", "heading", "group", "spinbutton", "switch"}


def names(page, edition, outcome):
    """What screen readers get: a name for everything that needs one, landmarks, one first heading, and a live region."""
    file, tree = edition / PAGE, accessibility_tree(page)
    roles = collections.Counter(node["role"] for node in tree)
    for node in tree:
        if node["role"] in NAMED and node["role"] not in ("group",):
            outcome.look(TREE)
            outcome.expect(TREE, file, str(node["name"]).strip(), f"has a {node['role']} without a name.")
    for role in ["main", "article", "region", "slider", "status"]:
        outcome.expect(TREE, file, roles[role], f"has nothing of the role {role}.")
    first = [node for node in tree if node["role"] == "heading" and node.get("level") == 1]
    if outcome.expect(TREE, file, len(first) == 1, f"has {len(first)} headings of the first level."):
        title = " ".join(edition.manifest["title"].split())
        outcome.expect(TREE, file, same(first[0]["name"], title) or not edition.manifest["article"].get("headline"), f"is headed “{first[0]['name']}”, not “{title}”.")
    levels = [node["level"] for node in tree if node["role"] == "heading"]
    for above, level in zip(levels, levels[1:]):
        outcome.expect(TREE, file, level <= above + 1, f"goes from a heading of level {above} to one of level {level}.")
    status = page.evaluate("(() => { const one = document.getElementById('player-status'); return one && (one.role || one.getAttribute('role')); })()")
    outcome.expect(TREE, file, status == "status", "has no live region #player-status.")
    missing = page.evaluate("""async () => {
      for (const one of document.images) one.loading = 'eager';
      const shows = await Promise.all([...document.images].map((one) => one.decode().then(() => true, () => false)));
      return [...document.images].filter((one, index) => !shows[index]).map((one) => one.src);
    }""")
    outcome.expect(TREE, file, not missing, f"shows pictures that can't be shown: {', '.join(missing)}.")
    undescribed = page.evaluate("[...document.images].filter((one) => !one.hasAttribute('alt')).length")
    outcome.expect(TREE, file, not undescribed, f"has {undescribed} pictures without alt.")
    outcome.measure(TREE, "controls by role", *(role for role in roles.elements() if role in ("button", "slider", "checkbox", "link")))


def same(one, other):
    letters = [re.sub(r"\W", "", unicodedata.normalize("NFKC", text)) for text in (one, other)]
    return letters[0] == letters[1] or (len(letters[1]) > 400 and letters[0][:100] == letters[1][:100])


def numbers(text):
    """The numbers in a text, whatever digits it has, with the decimal sign of its language."""
    return [float("".join(unicodedata.normalize("NFKC", c) if not c.isdecimal() else str(unicodedata.decimal(c)) for c in found).replace(",", ".").replace("٫", "."))
            for found in re.findall(r"\d+(?:[.,٫]\d+)?", text)]


def values(page, edition, outcome):
    """`#player-seek` and `#player-speed` say in words what they are at, and it is true."""
    file = edition / PAGE
    for position in [0, edition.seconds / 3, edition.seconds / 2]:
        page.evaluate("(t) => { document.querySelector('audio').currentTime = t; }", position)
        outcome.look(VALUES)
        # Once a second, so that it may take one.
        wanted = {part for seconds in (position, edition.seconds) for part in page.evaluate(IN_WORDS, int(seconds + 0.0005))}
        for _ in range(20):
            page.wait_for_timeout(100)
            text = page.evaluate("document.getElementById('player-seek').getAttribute('aria-valuetext')")
            if text and all(part in text for part in wanted):
                break
        outcome.expect(VALUES, file, text and all(part in text for part in wanted), f"#player-seek says “{text}” at {position:.1f} s of {edition.seconds:.1f} s, without {wanted}.")
    slider = next((node for node in accessibility_tree(page) if node["role"] == "slider"), None)
    outcome.expect(VALUES, file, slider and str(slider.get("valuetext", "")).strip(), "#player-seek has no value in words in the accessibility tree.")
    page.click("#player-settings-button")
    page.focus("#player-speed")
    for key, wanted in [("End", 3), ("Home", 0.5), ("ArrowRight", 0.6)]:
        page.keyboard.press(key)
        text = page.evaluate("document.getElementById('player-speed').getAttribute('aria-valuetext')")
        outcome.look(VALUES)
        outcome.expect(VALUES, file, text and numbers(text)[:1] == [wanted], f"#player-speed says “{text}” at {wanted}.")
        rate = page.evaluate("document.querySelector('audio').playbackRate")
        outcome.expect(VALUES, file, abs(rate - wanted) < 0.001, f"#player-speed is at {wanted}, and the sound at {rate}.")
    page.keyboard.press("Escape")
    page.keyboard.press("0")


# Hours, minutes and seconds in words, in the language of the player, as ICU has them: “2 minutes”, “دقيقة”.
IN_WORDS = """(seconds) => {
  const language = document.getElementById('player-seek').closest('[lang]').lang;
  const parts = [['hour', Math.floor(seconds / 3600)], ['minute', Math.floor(seconds / 60) % 60], ['second', seconds % 60]].filter(([, number]) => number > 0);
  return (parts.length ? parts : [['second', 0]]).map(([unit, number]) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(number));
}"""


def help_dialog(page, file, outcome):
    """Opened by its button and by “?”, closed by Escape, and the focus is where it was."""
    page.focus("#player-help-button")
    for key in ["Enter", "?"]:
        page.keyboard.press(key)
        outcome.look(KEYS)
        if not outcome.expect(KEYS, file, page.evaluate("document.getElementById('player-help').open"), f"{key} doesn't open the help."):
            continue
        outcome.expect(KEYS, file, page.evaluate("document.getElementById('player-help').contains(document.activeElement)"), "the focus isn't in the help that was opened.")
        for _ in range(6):
            page.keyboard.press("Tab")
            inside = page.evaluate("document.getElementById('player-help').contains(document.activeElement) || document.activeElement === document.body")
            outcome.expect(KEYS, file, inside, "Tab leads out of the help while it is open.")
        page.keyboard.press("Escape")
        outcome.expect(KEYS, file, not page.evaluate("document.getElementById('player-help').open"), "Escape doesn't close the help.")
        back = page.evaluate("document.activeElement?.id")
        outcome.expect(KEYS, file, back == "player-help-button", f"when the help is closed the focus is at “{back}”, not where it came from.")


STATE = """() => {
  const audio = document.querySelector('audio');
  const sentences = [...document.querySelectorAll('.s')];
  return { time: audio.currentTime, paused: audio.paused, rate: audio.playbackRate, sentence: sentences.indexOf(document.querySelector('.s.now')),
    chapters: document.getElementById('player-chapters-button').getAttribute('aria-expanded'), follow: document.getElementById('player-follow').checked,
    help: document.getElementById('player-help').open, images: sentences.filter((one) => one.closest('figure')).length,
    heading: !!document.querySelector('.s.now')?.closest('h1, h2, h3, h4, h5, h6'), figure: !!document.querySelector('.s.now')?.closest('figure') };
}"""


def shortcuts(page, edition, outcome):
    """Each key that the help names does what it says; a key in the help that is not known here is a finding."""
    file, middle = edition / PAGE, edition.seconds / 2
    page.evaluate("document.activeElement?.blur()")
    named = set(page.evaluate("[...document.querySelectorAll('#player-help kbd')].map((one) => one.textContent.trim())"))
    letters = {name for name in named if len(name) == 1}

    def press(key, start=None, wait=150):
        if start is not None:
            page.evaluate("(t) => { const audio = document.querySelector('audio'); audio.pause(); audio.currentTime = t; }", start)
            page.wait_for_timeout(150)
        before = page.evaluate(STATE)
        page.keyboard.press(key)
        page.wait_for_timeout(wait)
        return before, page.evaluate(STATE)

    def holds(key, truth, sentence):
        outcome.look(KEYS)
        outcome.expect(KEYS, file, truth, f"the key {key} {sentence}")

    for key in ["k", "Space"]:
        before, after = press(key, middle, 400)
        holds(key, before["paused"] and not after["paused"], "doesn't play.")
        before, after = press(key)
        holds(key, after["paused"], "doesn't pause.")
    before, after = press("l", middle)
    holds("l", abs(min(before["time"] + 10, edition.seconds) - after["time"]) < 0.05, f"goes {after['time'] - before['time']:.2f} s on, not 10.")
    before, after = press("j", middle)
    holds("j", abs(max(before["time"] - 10, 0) - after["time"]) < 0.05, f"goes {before['time'] - after['time']:.2f} s back, not 10.")
    before, after = press("s", middle)
    holds("s", after["sentence"] == before["sentence"] + 1, f"goes from sentence {before['sentence']} to {after['sentence']}.")
    before, after = press("Shift+s")
    holds("Shift+s", after["sentence"] == before["sentence"] - 1, f"goes from sentence {before['sentence']} to {after['sentence']}.")
    before, after = press("p", middle)
    holds("p", after["sentence"] > before["sentence"], "doesn't go on to a paragraph.")
    before, after = press("Shift+p")
    holds("Shift+p", after["sentence"] < before["sentence"], "doesn't go back to a paragraph.")
    if page.evaluate("document.querySelectorAll('main :is(h2, h3, h4, h5, h6) .s').length"):
        before, after = press("h", 0.0)
        holds("h", after["heading"] and after["time"] > before["time"], "doesn't go on to a heading.")
        before, after = press("Shift+h")
        holds("Shift+h", after["time"] < before["time"], "doesn't go back to a heading.")
    if page.evaluate("document.querySelectorAll('main figure .s').length"):
        before, after = press("i", 0.0)
        holds("i", after["figure"] and after["time"] > before["time"], "doesn't go on to an image.")
    before, after = press("+")
    holds("+", abs(after["rate"] - before["rate"] - 0.1) < 0.001, f"changes the speed from {before['rate']} to {after['rate']}.")
    before, after = press("-")
    holds("−", abs(before["rate"] - after["rate"] - 0.1) < 0.001, f"changes the speed from {before['rate']} to {after['rate']}.")
    press("+")
    before, after = press("0")
    holds("0", after["rate"] == 1, f"makes the speed {after['rate']}.")
    before, after = press("c")
    holds("c", after["chapters"] == "true", "doesn't open the chapters.")
    page.keyboard.press("Escape")
    holds("Escape", page.evaluate(STATE)["chapters"] == "false", "doesn't close the chapters.")
    before, after = press("f")
    holds("f", after["follow"] != before["follow"], "doesn't change whether the page follows.")
    press("f")
    press("k", middle)
    page.mouse.wheel(0, 5000)
    page.wait_for_timeout(400)
    page.keyboard.press("b")
    page.wait_for_timeout(700)
    shows = page.evaluate("(() => { const box = document.querySelector('.s.now')?.getBoundingClientRect(); return !!box && box.bottom > 0 && box.top < innerHeight; })()")
    holds("b", shows, "doesn't bring back what is spoken.")
    page.evaluate("document.querySelector('audio').pause()")
    known = {"k", "l", "j", "s", "p", "h", "i", "+", "-", "−", "–", "0", "c", "f", "b", "?", "="}
    for key in sorted(letters):
        outcome.expect(KEYS, file, key.lower() in known or not key.isascii(), f"the help names the key {key}, which nobody tries.")
    for key in ["k", "l", "j", "s", "p", "h", "i", "c", "f", "b", "?"]:
        outcome.expect(KEYS, file, key in {letter.lower() for letter in letters}, f"the help doesn't name the key {key}.")


def sentences(page, edition, outcome):
    """A click on a sentence plays it; by keyboard exactly one is a button, arrows go on from it, and Enter plays."""
    file = edition / PAGE
    starts = {}
    for word in edition.words:
        starts.setdefault(word["line"], word["from"])
    page.keyboard.press("Escape")
    ids = page.evaluate("[...document.querySelectorAll('.s')].map((one) => one.id)")
    outcome.look(SENTENCES)
    shown = [line for line in edition.lines if line in set(ids)]
    outcome.expect(SENTENCES, file, ids == shown and set(starts) <= set(ids), f"shows {len(ids)} sentences, and words.json has {len(starts)} lines.")
    clickable = page.evaluate("[...document.querySelectorAll('.s')].filter((one) => one.checkVisibility() && !one.closest('a, [aria-hidden=true]')).map((one) => one.id)")
    clickable = [line for line in clickable if line in starts]
    for line in clickable[:: max(1, len(clickable) // 5)]:
        page.evaluate("document.querySelector('audio').pause()")
        # Its first word that is no link, for a click on a link is the link's.
        word = page.query_selector(f"[id='{line}'] .w:not(a *)")
        if not word:
            continue
        word.scroll_into_view_if_needed()
        page.evaluate("(one) => one.scrollIntoView({ block: 'center' })", word)
        word.click()
        page.wait_for_timeout(250)
        playing(page, file, line, starts, "a click", outcome)
    page.evaluate("document.querySelector('audio').pause()")
    buttons = page.evaluate("document.querySelectorAll('.s[tabindex=\"0\"]').length")
    outcome.expect(SENTENCES, file, buttons == 1, f"has {buttons} sentences in the order of the Tab key.")
    page.focus(".s[tabindex='0']")
    for _ in range(3):
        page.keyboard.press("ArrowUp")
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    at = page.evaluate("document.activeElement.id")
    outcome.expect(SENTENCES, file, at in ids, f"arrow keys lead to “{at}”, which is no sentence.")
    page.keyboard.press("Enter")
    page.wait_for_timeout(250)
    playing(page, file, at, starts, "Enter", outcome)
    page.evaluate("document.querySelector('audio').pause()")


def playing(page, file, line, starts, how, outcome):
    outcome.look(SENTENCES)
    found = page.evaluate("(() => { const audio = document.querySelector('audio'); return [audio.currentTime, audio.paused, document.querySelector('.s.now')?.id]; })()")
    seconds, paused, now = found
    outcome.expect(SENTENCES, file, not paused, f"{how} on a sentence doesn't play.")
    outcome.expect(SENTENCES, file, now == line and -0.5 < seconds - starts.get(line, seconds) < 1.5, f"{how} on the sentence {line}, at {starts.get(line)} s, leads to {now} at {seconds:.2f} s.")


# What is heard

SAMPLE = "() => [document.querySelector('audio').currentTime, document.querySelector('.w.now')?.dataset.w ?? null, document.querySelectorAll('.w.now').length]"


class Score:
    """Which word is heard when."""

    def __init__(self, words):
        self.words = [(index, word) for index, word in enumerate(words) if word["to"] > word["from"]]

    def at(self, seconds, sooner=0.0, later=0.0):
        """The words that may be marked around a time; None where nothing may be."""
        allowed = set()
        for place, (index, word) in enumerate(self.words):
            following = self.words[place + 1][1] if place + 1 < len(self.words) else None
            ends_line = following is None or following["line"] != word["line"]
            # A word stays marked until the next one of its sentence; after the last one, until the sentence has faded.
            until = following["from"] if following is not None else float("inf")
            if word["from"] - later <= seconds + 0.0006 and seconds - sooner < until + 0.0006:
                allowed.add(str(index))
                if ends_line and seconds + later + 0.0006 >= word["to"]:
                    allowed.add(None)
        if not self.words or seconds - sooner < self.words[0][1]["from"]:
            allowed.add(None)
        return allowed


def hearing(edition, outcome):
    """The word that is marked is the one that is heard, asked in one breath with the sound's position: while it plays, and after seeking."""
    file, score, dice = edition / PAGE, Score(edition.words), random.Random(edition.manifest["source"]["sha256"])
    with browser() as chromium, opened(chromium, address(edition), reduced_motion="reduce") as (page, watch):
        ready(page)
        exact = 0
        for _ in range(5):
            page.evaluate("async (t) => { const audio = document.querySelector('audio'); audio.currentTime = t; await audio.play(); }", dice.uniform(0, max(0, edition.seconds - 4)))
            page.wait_for_timeout(300)
            for _ in range(10):
                page.wait_for_timeout(dice.uniform(60, 240))
                seconds, word, marks = page.evaluate(SAMPLE)
                outcome.look(PLAYING)
                exact += word in score.at(seconds)
                outcome.expect(PLAYING, file, word in score.at(seconds, sooner=LATE, later=0.02), f"at {seconds:.3f} s marks {told(edition, word)}; there {heard(edition, score, seconds)}.")
                outcome.expect(PLAYING, file, marks <= 1, f"marks {marks} words at once.")
        outcome.measure(PLAYING, "of 50 moments, marked to the word at once", exact)
        page.evaluate("document.querySelector('audio').pause()")
        for _ in range(50):
            target = dice.uniform(0.01, edition.seconds - 0.01)
            page.evaluate("""(t) => new Promise((done) => { const audio = document.querySelector('audio'); audio.currentTime = t;
              audio.addEventListener('seeked', () => requestAnimationFrame(() => requestAnimationFrame(done)), { once: true }); })""", target)
            seconds, word, marks = page.evaluate(SAMPLE)
            outcome.look(SEEKS)
            outcome.expect(SEEKS, file, word in score.at(seconds, sooner=0.001, later=0.001), f"after seeking to {seconds:.3f} s marks {told(edition, word)}; there {heard(edition, score, seconds)}.")
        speed(page, file, edition, outcome)
        memory(page, file, edition, outcome)
        tidy(page, watch, file, outcome)


def told(edition, word):
    return "nothing" if word is None else f"{word} “{edition.words[int(word)]['text']}”"


def heard(edition, score, seconds):
    return "is " + " or ".join(sorted(told(edition, word) for word in score.at(seconds)))


def speed(page, file, edition, outcome):
    for rate in [0.5, 3]:
        outcome.look(SPEED)
        page.evaluate("(rate) => { const slider = document.getElementById('player-speed'); slider.value = rate; slider.dispatchEvent(new Event('input', { bubbles: true })); }", rate)
        began, ended, keeps, shown, wall = page.evaluate("""async () => {
          const audio = document.querySelector('audio'); audio.currentTime = 1; await audio.play();
          await new Promise((done) => setTimeout(done, 300));
          const [began, from] = [audio.currentTime, performance.now()];
          await new Promise((done) => setTimeout(done, 1500));
          const result = [began, audio.currentTime, audio.preservesPitch, audio.playbackRate, (performance.now() - from) / 1000];
          audio.pause();
          return result;
        }""")
        outcome.expect(SPEED, file, keeps and shown == rate, f"plays at {shown}, pitch {'kept' if keeps else 'changed'}, when asked for {rate}.")
        outcome.expect(SPEED, file, 0.8 * rate < (ended - began) / wall < 1.2 * rate, f"plays {(ended - began) / wall:.2f} s in a second at {rate} times.")


def memory(page, file, edition, outcome):
    """Reloaded, the page offers to go on where it was left (`#player-resume`)."""
    outcome.look(MEMORY)
    where = edition.seconds / 2
    page.evaluate("async (t) => { const audio = document.querySelector('audio'); audio.playbackRate = 1; audio.currentTime = t; await audio.play(); }", where)
    page.wait_for_timeout(400)
    left = page.evaluate("(() => { const audio = document.querySelector('audio'); audio.pause(); return audio.currentTime; })()")
    page.wait_for_timeout(100)
    page.reload(wait_until="load")
    ready(page)
    outcome.expect(MEMORY, file, page.evaluate("document.querySelector('audio').playbackRate") == 3, "forgets the speed when it is loaded again.")
    if not outcome.expect(MEMORY, file, page.evaluate("(() => { const one = document.getElementById('player-resume'); return !!one && !one.hidden; })()"), "doesn't offer to go on where it was left."):
        return
    page.click("#player-resume")
    page.wait_for_timeout(300)
    now = page.evaluate("document.querySelector('audio').currentTime")
    outcome.expect(MEMORY, file, -0.5 < now - left < 3, f"goes on at {now:.1f} s; it was left at {left:.1f} s.")


# Shapes

def shapes(edition, outcome):
    file = edition / PAGE
    with browser() as chromium:
        with opened(chromium, address(edition), viewport=ZOOMED) as (page, watch):
            ready(page)
            narrow(page, file, "", outcome)
            for button in ["#player-chapters-button", "#player-settings-button", "#player-help-button"]:
                if page.evaluate("(button) => document.querySelector(button).checkVisibility()", button):
                    page.click(button)
                    narrow(page, file, f"with {button} opened, ", outcome)
                    page.keyboard.press("Escape")
            tidy(page, watch, file, outcome)
        with opened(chromium, address(edition), reduced_motion="reduce") as (page, watch):
            ready(page)
            outcome.look(MOTION)
            page.evaluate("document.querySelector('audio').play()")
            page.wait_for_timeout(500)
            moving = page.evaluate("document.getAnimations().filter((one) => one.playState === 'running').map((one) => one.animationName ?? one.transitionProperty)")
            outcome.expect(MOTION, file, not moving, f"moves with reduced motion: {', '.join(moving)}.")
            smooth = page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")
            outcome.expect(MOTION, file, smooth != "smooth", "scrolls smoothly with reduced motion.")
        with opened(chromium, address(edition)) as (page, watch):
            ready(page)
            printed(page, edition, outcome)
        tracks(chromium, edition, outcome)
    over_http(edition, outcome)


def narrow(page, file, when, outcome):
    page.wait_for_timeout(100)
    outcome.look(ZOOM)
    wide = page.evaluate("document.documentElement.scrollWidth")
    if wide > ZOOMED["width"]:
        culprit = page.evaluate("""() => { const out = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1
            && !one.closest('.scroller *')); return out.slice(-1)[0]?.outerHTML.slice(0, 120); }""")
        outcome.error(ZOOM, file, f"{when}is {wide} px wide in a window of 320: {culprit}")


def printed(page, edition, outcome):
    """The article as paper has it: every word of it, and no player."""
    file = edition / PAGE
    outcome.look(PRINT)
    with tempfile.NamedTemporaryFile(suffix=".pdf") as paper:
        page.pdf(path=paper.name, format="A4")
        text = run("pdftotext", "-enc", "UTF-8", paper.name, "-").stdout
    # What Lectern adds is for listeners, and a table as it is read aloud repeats the table.
    own = page.evaluate("[...document.querySelectorAll('.w')].filter((one) => !one.closest('.added, .as-read')).map((one) => one.textContent).join('')")
    outcome.expect(PRINT, file, len(own) > 0.5 * len("".join(word["text"] for word in edition.words)) or not own, "has hardly a word of the article itself.")
    wanted, found = (collections.Counter(letters(part)) for part in (own, text))
    lost = wanted - found
    # Letters that a font draws together come out of a PDF as one sign or as none.
    outcome.expect(PRINT, file, sum(lost.values()) <= 0.02 * sum(wanted.values()), f"lacks {sum(lost.values())} of {sum(wanted.values())} letters when printed: {''.join(sorted(lost))[:60]}")
    page.emulate_media(media="print")
    shows = page.evaluate("document.getElementById('the-player')?.checkVisibility()")
    outcome.expect(PRINT, file, not shows, "prints the player.")
    page.emulate_media(media="screen")


def letters(text):
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text))


def tracks_alone(edition, outcome):
    with browser() as chromium:
        tracks(chromium, edition, outcome)


def tracks(chromium, edition, outcome):
    """Chromium's own parser of WebVTT: as many cues as were written, of the same text."""
    with opened(chromium, "about:blank") as (page, watch):
        for name in ["transcript.vtt", "words.vtt", "chapters.vtt"]:
            if not edition.has(name):
                outcome.lack(TRACKS, name, edition)
                continue
            text = (edition / name).read_text("utf-8")
            cues = page.evaluate("""(text) => new Promise((done, fail) => {
              const track = document.createElement('track');
              track.addEventListener('load', () => done([...track.track.cues].map((cue) => [cue.startTime, cue.endTime, cue.getCueAsHTML().textContent])));
              track.addEventListener('error', () => fail(new Error('the track has an error')));
              track.src = URL.createObjectURL(new Blob([text], { type: 'text/vtt' }));
              const audio = document.createElement('audio');
              audio.append(track);
              document.body.append(audio);
              track.track.mode = 'hidden';
            })""", text)
            written = len(re.findall(r"^\S+ --> \S+", text, re.MULTILINE))
            outcome.look(TRACKS, len(cues))
            outcome.expect(TRACKS, edition / name, len(cues) == written > 0, f"has {len(cues)} cues in Chromium; {written} are written.")
            if name != "chapters.vtt":
                shown, spoken = letters("".join(cue[2] for cue in cues)), letters("".join(word["text"] for word in edition.words))
                outcome.expect(TRACKS, edition / name, shown == spoken, "doesn't show the words of words.json in Chromium.")


def over_http(edition, outcome):
    """The same page from “lectern serve”: it loads, plays, and seeks by ranges."""
    file = edition / PAGE
    with served(edition.folder) as base:
        if base is None:
            outcome.lack(SERVED, "program .build/release/lectern", edition)
            return
        with browser() as chromium, opened(chromium, base) as (page, watch):
            ready(page)
            outcome.look(SERVED)
            for target in [edition.seconds * 0.8, edition.seconds * 0.1]:
                reached = page.evaluate("""async (t) => { const audio = document.querySelector('audio'); audio.currentTime = t; await audio.play();
                  await new Promise((done) => setTimeout(done, 400)); audio.pause(); return audio.currentTime; }""", target)
                outcome.expect(SERVED, file, target <= reached < target + 2, f"plays at {reached:.2f} s when asked for {target:.2f}.")
            tidy(page, watch, file, outcome)
            for name in ["transcript.vtt", "edition.epub", "article.jsonld"]:
                if edition.has(name):
                    answer = page.request.get(f"{base.rstrip('/')}/{name}")
                    outcome.expect(SERVED, file, answer.status == 200 and answer.body() == (edition / name).read_bytes(), f"{name} isn't served as it is.")


# The index page

def index(file, outcome):
    """A page that lists editions: accessible in every look, all by keyboard, and searchable by headline (`input[type=search]`)."""
    found = Examination(file)
    with browser() as chromium, opened(chromium, file.as_uri(), reduced_motion="reduce") as (page, watch):
        for look, media in [("light", {"color_scheme": "light"}), ("dark", {"color_scheme": "dark"}), ("forced colours", {"forced_colors": "active"})]:
            page.emulate_media(**media)
            found.examine(page, look)
        page.emulate_media(color_scheme="light", forced_colors="none")
        tour(page, file, "", outcome)
        for node in accessibility_tree(page):
            if node["role"] in NAMED - {"group"}:
                outcome.look(TREE)
                outcome.expect(TREE, file, str(node["name"]).strip(), f"has a {node['role']} without a name.")
        styles(page, file, outcome)
        search(page, file, outcome)
        page.set_viewport_size(PHONE)
        found.examine(page, "phone")
        found.tell(outcome)
        page.set_viewport_size(ZOOMED)
        narrow(page, file, "", outcome)
        tidy(page, watch, file, outcome)


def search(page, file, outcome):
    box = page.query_selector("input[type=search], [role=searchbox]")
    if not outcome.expect(KEYS, file, box, "has no search."):
        return
    count = "[...document.querySelectorAll('main li, main article')].filter((one) => one.checkVisibility()).length"
    everything = page.evaluate(count)
    title = page.evaluate("document.querySelector('main :is(h2, h3, a)')?.textContent.trim() ?? ''")
    outcome.look(KEYS)
    box.fill(title)
    page.wait_for_timeout(400)
    outcome.expect(KEYS, file, 1 <= page.evaluate(count) <= everything and title in page.inner_text("main"), f"doesn't find “{title}”.")
    box.fill("zxqj zxqj")
    page.wait_for_timeout(400)
    outcome.expect(KEYS, file, page.evaluate(count) == 0, "shows editions that don't have what is searched for.")
    box.fill("")
    page.wait_for_timeout(400)
    outcome.expect(KEYS, file, page.evaluate(count) == everything, "doesn't show everything again.")


ASPECTS = {"looks": looks, "keyboard": keyboard, "hearing": hearing, "shapes": shapes}
