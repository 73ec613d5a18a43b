extension Stylesheet {
  /// The parts that many pages share, and the reading pages.
  static let reading = """
    .keep,thead th{white-space:nowrap}tbody th{min-width:9rem}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    h1{font-size:1.6rem;line-height:1.3;margin:1rem 0 .5rem}h2{font-size:1.2rem;margin:1.25rem 0 .5rem}
    .count{color:var(--dim);font-variant-numeric:tabular-nums}
    .summary{display:grid;gap:0;margin:.5rem 0}
    .summary div{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:1rem;border-bottom:1px solid var(--line);padding:.35rem 0}
    .summary dt{color:var(--dim)}.summary dd{margin:0}.summary .act{margin-left:.75rem}
    .tabs ul,.chosen,.formats,.counts{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:.5rem 0;padding:0}
    .tabs{border-bottom:1px solid var(--line);margin:.5rem 0 1rem}.tabs ul{margin:0}
    .tabs a{padding:.4rem .25rem;display:inline-block;text-decoration:none;border-bottom:4px solid transparent}
    .tabs a[aria-current]{font-weight:700;border-color:var(--ink);color:var(--ink)}
    .listing{display:grid;grid-template-columns:minmax(11rem,14rem) minmax(0,1fr);gap:1.5rem;align-items:start}
    .filters{background:var(--band);padding:0 1rem .25rem}
    .filters h2{margin-top:.75rem}.filters input:not([type=checkbox]):not([type=radio]){width:100%}
    fieldset{border:0;border-top:1px solid var(--line);margin:0 0 .75rem;padding:.5rem 0 0}legend{font-weight:700;padding:0 .5rem 0 0}
    fieldset label{display:flex;gap:.4rem;align-items:baseline;padding:.15rem 0}fieldset .count{margin-left:auto}
    fieldset input{flex:none;position:relative}
    input[type=checkbox],input[type=radio]{min-height:0;width:1.5rem;height:1.5rem;vertical-align:-.35rem}
    .chosen li{border:1px solid var(--line);padding:0 .5rem}.chosen li:last-child{border:0}
    .do a{display:block;min-height:1.6rem}
    .pager{padding:.75rem 0}.pager a{margin-left:1rem}
    .none{padding:1rem;border-left:.5rem solid var(--line)}
    .results table{min-width:100%}.results td{min-width:4.5rem}tbody th{font-weight:400}
    button.plain{background:none;border:0;padding:0;min-height:0;color:var(--link);text-decoration:underline}
    details.law{display:inline-block}details.law summary{cursor:pointer}cite{font-style:normal}
    .codes{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;margin:.25rem 0}
    .halves{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2rem}
    .box{border:2px solid var(--ink);padding:0 1rem .25rem;margin-top:1rem}.box h2{margin-top:.75rem}
    .life{list-style:none;padding:0;margin:.5rem 0}.life li{display:grid;grid-template-columns:7rem 1fr;gap:1rem;border-bottom:1px solid var(--line);padding:.5rem 0}
    .life time{font-variant-numeric:tabular-nums}.life p{margin:0}.doc{margin-left:.75rem}
    .acts>div{columns:3 14rem;border:1px solid var(--line);padding:.5rem 1rem}.acts ul{margin:0 0 .5rem;padding-left:1.25rem;break-inside:avoid}
    .acts p{margin:.25rem 0;break-after:avoid}summary{cursor:pointer}
    .line{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
    .quick{display:inline-block;border:1px solid var(--link);padding:.5rem 1rem}cite+p{margin:.1rem 0 .5rem}
    del{color:var(--dim)}
    @media (max-width:50rem){.listing,.halves,.life li{grid-template-columns:minmax(0,1fr)}.summary div{grid-template-columns:1fr;gap:0}}
    @media print{.filters,.formats,.pager,.tabs,.chosen a{display:none}.listing{display:block}}

    """
}
