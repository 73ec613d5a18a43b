extension Stylesheet {
  static let signIn = """
    .field{max-width:34rem}.field label,.field .dim,.field .error{display:block}.field input,.field select{width:100%}
    .note{border-left:.5rem solid #1d5aa8;background:var(--band);padding:.5rem 1rem;max-width:48rem}
    .secret{width:100%;max-width:48rem;font-family:ui-monospace,monospace}
    .inline{display:inline}.who{display:inline-flex;flex-wrap:wrap;gap:.75rem;align-items:center}
    .who button{background:none;color:var(--link);border-color:var(--line)}
    .facts:not(:has(>div)){display:grid;grid-template-columns:max-content auto;gap:.25rem 1.5rem}.facts dd{margin:0}
    .acts{list-style:none;padding:0}.acts li{margin:.5rem 0}.typed{white-space:pre-wrap}

    """
}
