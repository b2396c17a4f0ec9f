/** The page as a whole: type, header, legend, columns. */
export const PAGE_STYLE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);
  font:1rem/1.5 var(--sans);
  overflow-wrap:anywhere}
a{color:inherit}
a:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
.doc{max-width:82rem;margin:0 auto;padding:2.5rem clamp(1rem,4vw,3rem) 3rem}
.doc+link+.doc,.doc+.doc{border-top:1px solid var(--rule)}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:.5rem;padding:.25rem .75rem;background:var(--paper);z-index:3}
.file{margin:0 0 .5rem;color:var(--soft);font-size:.8125rem}
h1{margin:0 0 .75rem;max-width:24em;font:600 clamp(1.6rem,1.1rem + 2vw,2.35rem)/1.2 var(--serif);
  text-wrap:balance;letter-spacing:-.01em}
h2{margin:0;color:var(--soft);font:600 .75rem/1.5 var(--sans);letter-spacing:.08em;text-transform:uppercase}
dl{margin:0}
header dl{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;font-size:.875rem}
dl div{display:flex;gap:.5rem}
dt{flex:none;color:var(--soft)}
dd{margin:0;min-width:0}
.source{margin-left:-.75rem;padding:.375rem .75rem;border-radius:.375rem;
  background:var(--lit,transparent);outline:var(--ring,none)}
.source h2{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1.25rem 0 0;padding:.75rem 0;
  border-block:1px solid var(--rule);list-style:none;font-size:.8125rem}
.legend a{display:inline-flex;align-items:center;gap:.5rem;min-height:1.5rem;text-decoration:none}
.legend a:hover{text-decoration:underline}
.legend .line{forced-color-adjust:none;width:1.5rem;height:3px;
  background:linear-gradient(90deg,var(--k) var(--dash-k,100%),transparent 0) 0 0/var(--period-k,100%) 100%}
.count{color:var(--soft);font-variant-numeric:tabular-nums}
.columns{margin-top:2rem}
@media screen and (min-width:64rem){
  .columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(22rem,27rem);gap:3.5rem}
  /* The shorter column stops where its end comes in sight, while the longer one goes on. */
  .story,.cards{position:sticky;bottom:0;align-self:end;min-height:100vh;padding-bottom:2rem}
}
`;
