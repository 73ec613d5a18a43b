/// The stylesheet: system fonts, one neutral colour for words on lists, red for errors alone.
enum Stylesheet {
  static let text = base + signIn + reading + analysis + forms

  private static let base = """
    :root{color-scheme:light;--ink:#1b1b1b;--dim:#505a5f;--line:#b1b4b6;--link:#1d5aa8;--error:#b10e1e;--band:#f3f2f1}
    *{box-sizing:border-box}
    body{margin:0;color:var(--ink);background:#fff;font:1rem/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif}
    a{color:var(--link)}
    :focus-visible{outline:3px solid #1b1b1b;outline-offset:0;box-shadow:0 0 0 6px #ffdd00}
    .skip{position:absolute;left:-999em}.skip:focus{left:0;background:#fff;padding:.5rem;z-index:2}
    .top{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;padding:.5rem 1rem;border-bottom:1px solid var(--line)}
    .site{font-weight:700;font-size:1.25rem;text-decoration:none}
    nav a{padding:.25rem .5rem;display:inline-block}nav a[aria-current]{font-weight:700;text-decoration:none}
    .search{display:flex;gap:.5rem;align-items:center;margin-left:auto}
    .band{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.5rem 1rem;background:var(--band)}
    .past{margin:0;padding:.5rem 1rem;border-left:.5rem solid var(--ink);background:var(--band)}
    main{padding:0 1rem 2rem;max-width:90rem}
    main:focus{outline:none}
    table{border-collapse:collapse}caption{text-align:left;padding:.5rem 0}
    th,td{border-bottom:1px solid var(--line);padding:.35rem .75rem .35rem 0;text-align:left;vertical-align:top}
    td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
    .scroll{overflow-x:auto}
    input,select,textarea,button{font:inherit;padding:.25rem .5rem;border:1px solid #505a5f;border-radius:0;min-height:2rem}
    textarea{width:100%;max-width:48rem}
    button{background:#1d5aa8;color:#fff;border-color:#1d5aa8;cursor:pointer}
    .tag{border:1px solid var(--ink);padding:0 .35rem;white-space:nowrap}
    .dim{color:var(--dim)}
    .error-summary{border:3px solid var(--error);padding:.5rem 1rem}.error{color:var(--error);font-weight:700}
    footer{border-top:1px solid var(--line);padding:1rem}
    @media print{.top,.band,.skip,footer,button{display:none}thead{display:table-header-group}details{display:block}}

    """
}
