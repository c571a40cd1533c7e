/* layout_style.c - how pages look: quiet, for telephones, desks and paper */
#include <stdio.h>

#include "layout.h"
#include "text.h"

static const char plain[] =
    ":root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--panel:#f6f7f9;"
    "--muted:#59636e;--line:#d1d9e0;--edge:#59636e;--link:#0a5fb4;--on:#fff;"
    "--ok:#1a7f37;--warn:#9a5b00;--late:#b42318}\n"
    "@media(prefers-color-scheme:dark){:root{--ink:#e6e9ed;--paper:#14171b;"
    "--panel:#1c2127;--muted:#9aa5b1;--line:#39424c;--edge:#9aa5b1;"
    "--link:#7ab8ff;--on:#14171b;--ok:#57c26c;--warn:#e0a030;"
    "--late:#ff7a6b}}\n"
    "*{box-sizing:border-box}\n"
    "body{margin:0 auto;padding:16px;max-width:960px;color:var(--ink);"
    "background:var(--paper);font:16px/1.5 system-ui,sans-serif}\n"
    "body.wide{max-width:1280px}\n"
    "h1{font-size:28px;line-height:1.3;margin:24px 0 16px;"
    "overflow-wrap:anywhere}h2{font-size:20px;line-height:1.3;"
    "margin:32px 0 8px}\n"
    "p,li,dd,.text{max-width:70ch}a{color:var(--link)}\n"
    ":focus-visible{outline:3px solid var(--link);outline-offset:2px}\n"
    ".skip{position:absolute;left:-99rem}.skip:focus{left:16px;"
    "background:var(--paper);padding:8px}\n"
    "header{display:flex;flex-wrap:wrap;align-items:center;gap:0 24px;"
    "border-bottom:1px solid var(--line)}\n"
    ".name{font-weight:600;margin:0}.name a{color:var(--ink);"
    "text-decoration:none;display:inline-block;padding:12px 0}\n"
    "nav ul{display:flex;flex-wrap:wrap;gap:0 16px;margin:0;padding:0;"
    "list-style:none}nav a,nav span{display:inline-block;padding:12px 0;"
    "min-width:24px}\n"
    "footer{margin-top:32px;border-top:1px solid var(--line);"
    "color:var(--muted);font-size:14px;display:flex;flex-wrap:wrap;"
    "justify-content:space-between;gap:0 16px}.languages{display:flex;"
    "gap:16px}footer p{margin:12px 0}\n"
    "label,legend,.label{display:block;font-weight:600;margin-top:16px}\n"
    ".help,.note,time,.who{color:var(--muted);font-size:14px}"
    ".help{margin:0 0 4px}\n"
    "input:not([type=checkbox]):not([type=radio]),textarea,select{width:100%;"
    "max-width:40rem;font:inherit;color:var(--ink);background:var(--paper);"
    "border:1px solid var(--edge);border-radius:4px;padding:8px;"
    "min-height:44px}textarea{min-height:10rem}\n"
    "input[type=checkbox],input[type=radio]{width:24px;height:24px;"
    "vertical-align:middle;margin:10px 8px 10px 0}\n"
    ".choice{display:flex;align-items:center;font-weight:400;margin:0}\n"
    "button{font:inherit;font-weight:600;color:var(--on);"
    "background:var(--link);border:1px solid var(--link);border-radius:4px;"
    "padding:8px 16px;min-height:44px;margin:16px 8px 0 0;cursor:pointer}\n"
    "button.second{color:var(--link);background:var(--paper)}\n"
    ".trap{position:absolute;left:-99rem;width:1px;height:1px;"
    "overflow:hidden}\n";

static const char parts[] =
    ".errors{border:2px solid var(--late);border-radius:4px;padding:8px 16px;"
    "margin:16px 0}.errors h2{margin:0}.wrong{border-left:4px solid "
    "var(--late);padding-left:12px}.error{color:var(--late);font-weight:600;"
    "margin:0}\n"
    ".done{border:2px solid var(--ok);border-radius:4px;padding:8px 16px}\n"
    ".state{background:var(--panel);border-radius:8px;padding:16px;margin:0}"
    ".state dt{color:var(--muted);font-size:14px}.state dd{margin:0 0 8px}"
    ".state dd:last-child{margin:0}.facts{display:grid;gap:8px 16px;"
    "grid-template-columns:repeat(auto-fill,minmax(10rem,1fr))}"
    ".facts dd{margin:0}\n"
    ".entry{border-top:1px solid var(--line);padding:8px 0}.entry .text{"
    "white-space:pre-wrap;overflow-wrap:anywhere;margin:4px 0}\n"
    ".entry.own{border-left:4px solid var(--line);padding-left:12px}"
    ".entry.inside{background:var(--panel);padding-left:12px;"
    "border-left:4px solid var(--warn)}.who{margin:0}\n"
    ".list{list-style:none;padding:0;margin:0}.list li{"
    "border-top:1px solid var(--line);padding:12px 0;max-width:none;"
    "overflow-wrap:anywhere}\n"
    ".ok{color:var(--ok)}.soon{color:var(--warn)}.late{color:var(--late)}\n"
    "table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.3;"
    "font-variant-numeric:tabular-nums}th,td{text-align:left;padding:8px;"
    "border-bottom:1px solid var(--line);vertical-align:top;"
    "overflow-wrap:anywhere}thead th{color:var(--muted)}.n{text-align:right}\n"
    ".tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,"
    "1fr));gap:16px;padding:0;margin:0;list-style:none}.tiles li{"
    "background:var(--panel);border-radius:8px;padding:16px}.tiles b{"
    "display:block;font-size:28px;line-height:1.3}\n"
    ".scroll{overflow-x:auto}fieldset{border:0;padding:0;margin:0}"
    "summary{cursor:pointer;padding:12px 0}\n"
    "@media(max-width:40rem){.cards thead{position:absolute;left:-99rem}"
    ".cards tr{display:block;border-bottom:1px solid var(--line);"
    "padding:8px 0}.cards td,.cards th{display:block;border:0;padding:2px 0;"
    "text-align:left}.cards td[data-name]::before{content:attr(data-name)\": "
    "\";color:var(--muted)}}\n"
    "@media print{nav,footer,form,.skip{display:none}body{max-width:none;"
    "color:#000;background:#fff}}\n"
    "@media(forced-colors:active){button{border:2px solid}}\n";

const char *
layout_style_path(void)
{
	static char path[32];

	if (*path == '\0')
		snprintf(path, sizeof(path), "/style-%08zx.css",
		    (text_hash(plain) ^ text_hash(parts)) & 0xffffffff);
	return path;
}

void
layout_style(struct visit *v)
{
	v->r.type = "text/css; charset=utf-8";
	v->r.lasting = true;
	buf_str(&v->r.body, plain);
	buf_str(&v->r.body, parts);
}
