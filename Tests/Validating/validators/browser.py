"""Chromium, driven over its own protocol; it is let out to no network."""
import contextlib
import pathlib
import shutil
import subprocess
import urllib.parse

from axe_playwright_python import base as axe
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[3]
ARGUMENTS = [
    # A page may start its sound without a click, and what it plays goes nowhere.
    "--autoplay-policy=no-user-gesture-required", "--mute-audio",
    # Names lead nowhere, so that a page that asks for something fails even if the machine has a network.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-background-networking", "--no-sandbox",
    # The same picture on every machine.
    "--font-render-hinting=none", "--hide-scrollbars",
]
DESKTOP, PHONE, ZOOMED = {"width": 1280, "height": 1024}, {"width": 390, "height": 844}, {"width": 320, "height": 256}
AXE = (pathlib.Path(axe.__file__).parent / "axe.min.js").read_text("utf-8")


@contextlib.contextmanager
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        try:
            yield chromium
        finally:
            chromium.close()


class Watch:
    """What a page asked for and what it complained of."""

    def __init__(self, page):
        self.addresses, self.complaints = [], []
        page.on("request", lambda request: self.addresses.append(request.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda message: message.type in ("error", "warning") and self.complaints.append(message.text))

    @property
    def abroad(self):
        """The addresses that are neither on the disk nor on this machine."""
        return sorted({address for address in self.addresses if not is_at_home(address)})


def is_at_home(address):
    parts = urllib.parse.urlsplit(address)
    return parts.scheme in ("file", "data", "blob", "about") or parts.hostname == "127.0.0.1"


@contextlib.contextmanager
def opened(chromium, address, viewport=DESKTOP, **options):
    """A page in a window of its own, with nothing remembered, and what it did."""
    context = chromium.new_context(viewport=viewport, **options)
    context.set_default_timeout(15_000)
    page = context.new_page()
    watch = Watch(page)
    page.goto(address, wait_until="load")
    try:
        yield page, watch
    finally:
        context.close()


def accessibility_tree(page):
    """The tree that screen readers get: role, name and properties of each node that isn't ignored, in the order of the document."""
    session = page.context.new_cdp_session(page)
    try:
        nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    finally:
        session.detach()
    # Chromium lists a level of the tree after the other.
    by_id, visit, read = {node["nodeId"]: node for node in nodes}, [nodes[0]["nodeId"]], []
    while visit:
        node = by_id.get(visit.pop())
        if not node:
            continue
        visit += reversed(node.get("childIds", []))
        if node.get("ignored"):
            continue
        properties = {entry["name"]: entry["value"].get("value") for entry in node.get("properties", [])}
        read.append({"role": node["role"]["value"], "name": node.get("name", {}).get("value", ""), "value": node.get("value", {}).get("value"),
                     "description": node.get("description", {}).get("value", ""), "dom": node.get("backendDOMNodeId"), **properties})
    return read


def run_axe(page):
    """Every rule of axe-core, those that are experimental or for the highest level too."""
    page.evaluate(AXE)
    return page.evaluate("""async () => {
      const rules = Object.fromEntries(axe.getRules().map((rule) => [rule.ruleId, { enabled: true }]));
      const found = await axe.run(document, { rules, resultTypes: ['violations', 'incomplete'], elementRef: false });
      const brief = (results) => results.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.length, where: String(nodes[0].target), html: nodes[0].html,
        why: nodes[0].failureSummary ?? '' }));
      return { version: found.testEngine.version, rules: Object.keys(rules).length, violations: brief(found.violations), incomplete: brief(found.incomplete) };
    }""")


@contextlib.contextmanager
def served(folder):
    """The address of a folder that “lectern serve” gives out; nothing if there is no such program."""
    program = next((path for path in [ROOT / ".build/release/lectern", ROOT / ".build/debug/lectern"] if path.exists()), None)
    if not program:
        yield None
        return
    server = subprocess.Popen([program, "serve", folder, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        yield server.stdout.readline().strip() or None
    finally:
        server.terminate()
        server.wait()
