/// The style sheet of a script's page.
enum HTMLStyle {
  static let sheet = """
    :root {
      color-scheme: light dark;
      --paper: #fdfcfa; --ink: #1d1b19; --quiet: #635d57; --line: #e2ddd6;
      --added: #6a3d8f; --said: #0b5c53; --said-paper: #e3f2ef; --mark: #9a4a00;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #171615; --ink: #ece8e3; --quiet: #a8a199; --line: #37332f;
        --added: #cfaef0; --said: #8fd8cc; --said-paper: #16332f; --mark: #f0b070;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 2rem 1.25rem 5rem; max-width: 62rem;
      background: var(--paper); color: var(--ink);
      font: 1.125rem/1.6 Georgia, "Noto Serif", "Noto Serif CJK KR", serif;
    }
    header { border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; padding-bottom: 1rem; }
    h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; text-wrap: balance; }
    h2 { line-height: 1.3; }
    :lang(ko) { word-break: keep-all; }
    .kind, .role, .pause, .note, dl, nav h2, .legend, section { font-family: system-ui, "Noto Sans", sans-serif; }
    .kind { margin: 0 0 .25rem; color: var(--quiet); font-size: .875rem; letter-spacing: .04em; }
    dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0 0 1rem; font-size: .9375rem; }
    dl div { display: flex; gap: .5rem; }
    dt { color: var(--quiet); }
    dd { margin: 0; font-variant-numeric: tabular-nums; }
    .legend { color: var(--quiet); font-size: .9375rem; margin: 0; max-width: 46rem; }
    nav { font-size: 1rem; margin-bottom: 1.5rem; }
    nav h2 { font-size: .875rem; color: var(--quiet); font-weight: normal; margin: 0; }
    nav ul { margin: .25rem 0 0; padding-left: 1.25rem; }
    a { color: var(--said); }
    .block {
      display: grid; grid-template-columns: 7rem minmax(0, 1fr) 6rem; column-gap: 1.25rem; align-items: baseline;
      padding: .55rem 0;
    }
    .role, .pause { margin: 0; font-size: .8125rem; color: var(--quiet); }
    .role { text-align: right; }
    .pause { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .pause::before { content: "‖ "; }
    .text { margin: 0; font-size: inherit; overflow-wrap: anywhere; }
    .headline .text { font-weight: bold; }
    h2.text { font-size: 1.3125rem; }
    .heading { margin-top: 1.25rem; border-top: 1px solid var(--line); padding-top: 1.25rem; }
    .quotation .text, .pullQuote .text { border-left: 3px solid var(--line); padding-left: 1rem; }
    .image .text, .table .text, .aside .text, .embed .text { font-size: 1.0625rem; }
    ins { color: var(--added); text-decoration: none; font-style: italic; }
    .shown { text-decoration: underline dotted var(--said); text-underline-offset: .2em; }
    .said {
      color: var(--said); background: var(--said-paper); border-radius: .25rem; padding: .05em .35em;
      font-size: .875em; font-style: normal; box-decoration-break: clone; -webkit-box-decoration-break: clone;
    }
    .note { color: var(--mark); font-size: .8125rem; font-style: normal; }
    section { border-top: 1px solid var(--line); margin-top: 2rem; font-size: 1rem; }
    section h2 { font-size: 1.125rem; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    @media (max-width: 44rem) {
      .block { grid-template-columns: 1fr auto; }
      .role { text-align: left; }
      .text { grid-column: 1 / -1; grid-row: 2; }
    }
    @media print { body { max-width: none; } .block { break-inside: avoid; } }
    """
}
