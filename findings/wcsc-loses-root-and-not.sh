#!/usr/bin/env bash
# wcsc of miniprogram-compiler 0.2.3 (WeChat's style compiler): what it does to :root, to :not() in a list, and to RPX.
#
# All of it is valid CSS, and the compiler ends with status 0 and says nothing:
#   page, :root { … }          comes out as  body,  { … }          an empty selector, which makes the whole rule invalid
#   .a:root, .b { … }          comes out as  .a .b { … }           the list has become one selector
#   .a:not(view), .b { … }     comes out as  .a:not(view), .b      the tag keeps its bare name, which no element has;
#   .a:not(view) { … }         alone it is   .a:not(wx-view)       as elements are called
#   width: 10RPX               stays         10RPX                 no length to a browser; 10rpx becomes a number of its own
# Seen on Linux x64, November 2026. Ends with 1 when any of it changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error miniprogram-compiler@0.2.3 >/dev/null
cat >page.wxss <<'CSS'
page, :root { color: red }
.a:root, .b { color: blue }
.a:not(view), .b { color: green }
.a:not(view) { color: black }
.c { width: 10RPX; height: 10rpx }
CSS
compiler=node_modules/miniprogram-compiler/bin/linux/wcsc
chmod +x "$compiler"
"$compiler" -pc 1 page.wxss >out.js && status=0 || status=$?
echo "status $status"
node --eval '
const text = require("fs").readFileSync("out.js", "utf8");
const sheet = text.slice(text.indexOf("page.wxss=setCssToHead("));
// Class names and lengths stand beside the text as numbers; what is left is what is written.
const written = sheet.slice(0, sheet.indexOf("path:")).replaceAll("\\x22", "\"").replace(/",\[\d\],"/g, "").replace(/",\[0,10\],"/g, "<10 units>").replaceAll("\\n", "\n");
console.log(written);
const expected = ["body,  {", ".a .b { color: blue }", ".a:not(view), .b {", ".a:not(wx-view) {", "width: 10RPX; height: <10 units>"];
const missing = expected.filter((part) => !written.includes(part));
console.log(missing.length === 0 ? "as described" : `NOT as described: ${missing.join(" | ")}`);
process.exitCode = missing.length === 0 ? 0 : 1;
'
[ "$status" -eq 0 ]
