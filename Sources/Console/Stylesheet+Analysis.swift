extension Stylesheet {
  /// Comparisons, charts, the log and its proofs, the public's pages.
  static let analysis = """
    .scroll{position:relative}
    ul.plain{list-style:none;margin:0;padding:0}
    .pair fieldset{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center}.pair fieldset label{display:inline;padding:0}
    .inline{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:.5rem 0}
    .inline input{max-width:100%}
    code,.code{font-family:ui-monospace,"Noto Sans Mono CJK SC",monospace;font-size:.9375rem;overflow-wrap:anywhere}
    progress{width:100%;max-width:32rem;height:1.25rem}
    .figures{display:flex;flex-wrap:wrap;gap:1rem 3rem}.figures figure{max-width:100%}
    figure{margin:.5rem 0 1.5rem}figcaption{font-weight:700}
    .chart{display:block}.chart text{font-size:13px;fill:var(--ink)}
    .chart .e{text-anchor:end}.chart .m{text-anchor:middle}
    .chart .bar{fill:#3d5a80}.chart .axis{stroke:#505a5f;stroke-width:1}.chart .grid{stroke:#d8dadb;stroke-width:1}
    .chart .line{fill:none;stroke:#1b1b1b;stroke-width:2.5}
    .chart .s2{stroke-dasharray:10 5}.chart .s3{stroke-dasharray:2 4}.chart .s4{stroke-dasharray:12 4 2 4}
    .chart .dot{fill:#1b1b1b}
    dl.terms dt{font-weight:700;margin-top:.75rem}dl.terms dd{margin:0 0 0 1rem}
    .two{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:0 2rem}
    kbd{border:1px solid var(--line);padding:0 .35rem;font:inherit}
    .search.public{margin:1rem 0}.search.public input{min-width:16rem}
    @media (forced-colors:active){.chart .bar,.chart .dot{fill:CanvasText}.chart .line,.chart .axis{stroke:CanvasText}.chart text{fill:CanvasText}}
    @media print{.inline,.pair button{display:none}}

    """
}
