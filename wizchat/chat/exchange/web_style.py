"""How an exported page looks: like the app, light and dark, on screen and on paper."""

from __future__ import annotations

from typing import Final

STYLE: Final = """\
:root { color-scheme: light dark; --background: #fff; --text: #1d1d21; --muted: #6d6d78;
  --line: #e4e4e9; --accent: #5151cd; --tint: #eeeefb; --code: #f5f5f8; --keyword: #5151cd;
  --string: #1f7a33; --number: #9a4d08; --name: #7a3e9d; --comment: #6d6d78; }
@media (prefers-color-scheme: dark) { :root { --background: #17171a; --text: #ececf0;
  --muted: #a2a2ad; --line: #2d2d33; --accent: #8b8bf0; --tint: #25253a; --code: #1f1f24;
  --keyword: #9a9af4; --string: #69c77f; --number: #e5a15a; --name: #d3a6f0; --comment: #a2a2ad; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--background); color: var(--text); overflow-wrap: anywhere;
  font: 16px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 720px; margin: 0 auto; padding: 32px 16px 64px; }
h1 { font-size: 1.6em; line-height: 1.25; margin: 0 0 4px; }
.about, time, .ending, .language { color: var(--muted); font-size: .85em; }
.about { margin: 0 0 32px; padding-bottom: 16px; border-bottom: 1px solid var(--line); }
article { margin: 0 0 28px; }
header { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: baseline; margin-bottom: 6px; }
h2 { font-size: .9em; margin: 0; }
.user .typed { background: var(--tint); border-radius: 14px; padding: 10px 14px; }
.typed, details pre { white-space: pre-wrap; }
.text h1 { font-size: 1.45em; } .text h2 { font-size: 1.25em; margin: 1.2em 0 .5em; }
.text h3 { font-size: 1.1em; }
.text :is(p, li, h1, h2, h3, h4, h5, h6, th, td) { unicode-bidi: plaintext; }
math[display="block"] { margin: 1em 0; overflow-x: auto; }
mtd[columnalign="left"] { text-align: left; } mtd[columnalign="right"] { text-align: right; }
aside { display: flex; gap: 8px; font-size: .9em; } aside > sup, p sup { color: var(--accent); }
aside p { margin: 0 0 .5em; }
a { color: var(--accent); }
blockquote { margin: 1em 0; padding-inline-start: 14px; border-inline-start: 3px solid var(--line);
  color: var(--muted); }
code, pre { font: .9em/1.5 ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; }
:not(pre) > code { background: var(--code); border-radius: 4px; padding: 1px 4px; }
.code, details { background: var(--code); border: 1px solid var(--line); border-radius: 10px;
  margin: 1em 0; overflow: hidden; }
.language { padding: 6px 14px 0; }
pre { margin: 0; padding: 10px 14px; overflow-x: auto; }
summary { padding: 8px 14px; cursor: pointer; }
.table { overflow-x: auto; margin: 1em 0; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid var(--line); padding-block: 6px; padding-inline: 0 18px;
  text-align: start;
  overflow-wrap: normal; vertical-align: top; }
th { color: var(--muted); }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.5em 0; }
.k, .kc, .kd, .kn, .kp, .kr, .kt, .ow, .cp { color: var(--keyword); }
.s, .s1, .s2, .sa, .sb, .sc, .sd, .se, .sh, .si, .sr, .ss, .sx, .dl, .gi { color: var(--string); }
.m, .mi, .mf, .mh, .mo, .mb, .il, .gd { color: var(--number); }
.nf, .nc, .nd, .nt, .fm, .gh { color: var(--name); }
.c, .c1, .cm, .ch, .cs, .cpf { color: var(--comment); }
@media print { main { max-width: none; padding: 0; } pre { white-space: pre-wrap; }
  h2, header { break-after: avoid; } }
"""
