/** Cards, and the one that stays in sight while its place in the story is pointed at. */
export const CARDS_STYLE = `
.cards h2{margin:1.75rem 0 .625rem}
.cards h2:first-of-type{margin-top:0}
.card{margin:0 0 .625rem;padding:.75rem 1rem .8125rem 1.125rem;
  border:1px solid var(--rule);border-radius:.5rem;
  background:linear-gradient(var(--k) 0 0) 0 0/4px 100% no-repeat var(--lit,var(--paper));
  outline:var(--ring,none);font-size:.875rem;overflow:clip;scroll-margin:1rem}
.card h3{margin:0 0 .25rem;font-size:.9375rem;font-weight:600;line-height:1.4}
.card a,.places a{text-decoration:none}
.card a:hover,.places a:hover{text-decoration:underline 1px;text-underline-offset:.2em}
.note{font-weight:400;color:var(--soft)}
.note::before{content:"· "}
.card h3>*{display:grid;grid-template-columns:1fr auto;gap:.75rem}
.label{color:var(--soft);font:400 .75rem/1.75 ui-monospace,monospace}
.card dt{width:4.25rem}
.card dl,.card blockquote,.card ul{margin:.25rem 0 0}
blockquote{font:1rem/1.5 var(--serif)}
blockquote p{margin:.25rem 0 0}
.places{padding:0;list-style:none;color:var(--soft);font:.875rem/1.5 var(--serif)}
@media screen and (min-width:64rem){.card{position:var(--keep,static);inset-block:1rem;z-index:1}}
.offsets{display:inline-block;color:var(--soft);font:.6875rem/1 ui-monospace,monospace;white-space:nowrap}
`;
