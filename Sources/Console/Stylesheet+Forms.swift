extension Stylesheet {
  /// Forms of acts, the check before them, the pages of the second officer.
  static let forms = """
    .act{max-width:52rem}.act .ask{margin:1.1rem 0;border-top:0;padding:0}
    .act label,.act legend{font-weight:700}.act fieldset label{font-weight:400}.act label .dim,.act legend .dim{font-weight:400;font-size:.9rem}
    .act input:not([type]),.act select,.act textarea,.act input[type=file]{display:block;max-width:100%}
    .act fieldset.ask>.row .ask label{font-weight:400}
    .act fieldset{min-width:0}
    .hint{margin:0;color:var(--dim)}
    .ask.wrong{border-left:.3rem solid var(--error)!important;padding-left:.75rem!important}
    .ask>.error{margin:0}
    .row{border-left:.25rem solid var(--line);padding-left:.75rem;margin:.5rem 0}.row .ask{margin:.5rem 0}
    button.second,.second{background:#fff;color:var(--link)}
    .buttons{display:flex;gap:1rem;align-items:center;margin:1.25rem 0}
    a.button{display:inline-block;background:#1d5aa8;color:#fff;padding:.35rem .75rem;text-decoration:none}
    .error-summary h2{margin:.25rem 0}.error-summary ul{margin:.25rem 0}
    .changes{font-variant-numeric:tabular-nums}.lines{white-space:pre-line}
    .catalog{columns:22rem}.catalog h2{break-after:avoid;margin-top:.5rem}
    .steps{padding-left:1.5rem}.steps li{padding:.2rem 0}
    .facts:has(>div){grid-template-columns:1fr}.part{display:block}
    .facts ol,.facts ul{margin:0;padding-left:1.25rem}
    blockquote{margin:.5rem 0;padding-left:1rem;border-left:.25rem solid var(--line);white-space:pre-line}
    ul.past{padding-left:1.75rem;list-style:disc}

    """
}
