#!/usr/bin/env bash
# node-irr 2.0.5: the rate of an instalment loan of 60 or more level payments comes out as -99.99999963 %, without an error.
#
# 10,000 received, then n equal payments of 10,000 / n + 10,000 × 0.16 / 12 (a flat fee of 16 % a year). One change of
# sign, so there is exactly one rate. Up to 56 payments node-irr agrees with financial 0.2.4; from 60 on it returns
# -0.9999999962747097, the end of the interval that it searches, where financial has 0.02175… (60) and 0.01954… (120).
# Seen with Node 20.20 on Linux, November 2026. Ends with 1 when either library answers otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error node-irr@2.0.5 financial@0.2.4 >/dev/null
node --eval '
const { irr } = require("node-irr");
const financial = require("financial");
const flows = (n) => [10000, ...Array(n).fill(-(10000 / n + (10000 * 0.16) / 12))];
const worth = (rate, values) => values.reduce((sum, value, time) => sum + value / (1 + rate) ** time, 0);
let as = true;
for (const [n, lost] of [[12, false], [36, false], [56, false], [60, true], [120, true]]) {
  const [theirs, other] = [irr(flows(n)), financial.irr(flows(n))];
  console.log(`${n} payments: node-irr ${theirs}, financial ${other}, worth at the latter ${worth(other, flows(n)).toExponential(1)}`);
  as &&= lost ? theirs < -0.99 && other > 0.015 : Math.abs(theirs - other) < 1e-9;
  as &&= Math.abs(worth(other, flows(n))) < 1e-4;
}
console.log(as ? "as described" : "NOT as described");
process.exitCode = as ? 0 : 1;
'
