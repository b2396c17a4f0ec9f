/** Paper: one column after the other, colours kept, and the ids of records where their words end. */
export const PRINT_STYLE = `
@media print{
  @page{margin:18mm 16mm}
  :root{color-scheme:light;--ground:#fff;--paper:#fff}
  *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
  .skip{display:none}
  .doc{max-width:none;padding:0}
  .doc~.doc{break-before:page}
  .story{max-width:none;font-size:11pt}
  .story p{orphans:3;widows:3}
  .e[data-refs]::after{content:attr(data-refs);margin-left:.15em;color:var(--soft);
    font:600 .6em/1 system-ui,sans-serif;vertical-align:super}
  .cards{margin-top:1.5rem;columns:2;column-gap:1.5rem}
  .card{break-inside:avoid;font-size:8pt}
  .card h3{font-size:9pt}
  .card dt{width:3rem}
  blockquote,.places{font-size:8.5pt}
  .cards h2{break-after:avoid}
}
`;
