/// How a book looks where the reading system does not decide it: little, so that the reader's own choices of type, size and
/// colour hold, by day and by night.
enum BookStyle {
  static let sheet = """
    body { margin: 0 4%; line-height: 1.5; overflow-wrap: break-word; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-align: start; break-after: avoid; }
    h1 { font-size: 1.7em; margin: 0.6em 0; }
    h2 { font-size: 1.3em; margin: 1.6em 0 0.5em; }
    h3, h4, h5, h6 { font-size: 1.1em; margin: 1.4em 0 0.4em; }
    p { margin: 0 0 0.8em; }
    header p, footer p { margin: 0 0 0.4em; }
    .standfirst { font-size: 1.15em; margin: 0 0 0.8em; }
    header { margin-block-end: 1.6em; }
    footer { margin-block-start: 2em; border-block-start: 1px solid; padding-block-start: 0.8em; }
    .added { font-size: 0.85em; font-style: italic; }
    :lang(ko) .added, :lang(ja) .added, :lang(zh) .added, :lang(ar) .added, :lang(fa) .added, :lang(he) .added { font-style: normal; }
    figure { margin: 1.4em 0; break-inside: avoid; }
    figure img { display: block; max-width: 100%; height: auto; margin: 0 auto 0.5em; }
    figcaption { font-size: 0.9em; }
    figcaption p { margin: 0 0 0.3em; }
    blockquote { margin: 1.2em 0; padding-inline-start: 1em; border-inline-start: 3px solid; }
    .pullquote { margin: 1.4em 0; font-size: 1.2em; }
    .list ol, .list ul { margin: 0.4em 0; padding-inline-start: 1.6em; }
    .list ol { list-style: none; padding-inline-start: 0.8em; }
    .table { margin: 1.4em 0; overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    caption { text-align: start; margin-block-end: 0.5em; }
    th, td { border-block-end: 1px solid; padding: 0.3em 0.8em 0.3em 0; text-align: start; vertical-align: top; }
    aside, .note, .correction, .embed { margin: 1.4em 0; padding: 0.8em 1em; border: 1px solid; }
    .box > p:first-child { font-weight: bold; }
    .note { font-size: 0.9em; }
    code { font-family: monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
    .code p { margin: 0; }
    .\(BookNames.activeClass) { background-color: #ffe08a; color: #000; }

    """
}
