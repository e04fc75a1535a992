#!/usr/bin/env bash
# node-ical 0.27.2 reads an escaped backslash before an n as a line break.
#
# RFC 5545 (3.3.11) writes a backslash in a text as two. "C:\\notes" in a file is therefore C:\notes. node-ical replaces
# \n before \\ and so finds a line break after a lone backslash; a text that it writes down itself cannot be told from
# one with a line break. ical.js 2.2.1 reads the same file as it is meant. The file is accepted without a word.
# Seen on Node 20, November 2026. Ends with 1 when any of it changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error node-ical@0.27.2 ical.js@2.2.1 >/dev/null
cat >read.mjs <<'JS'
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
const file = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//calendar//EN', 'BEGIN:VEVENT', 'UID:one@example.org',
  'DTSTAMP:20261101T000000Z', 'DTSTART:20261120T010000Z', 'SUMMARY:folder C:\\\\notes', 'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n');
const meant = 'folder C:\\notes';
const [component] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
const byIcal = new ICAL.Event(component).summary;
const byNodeIcal = Object.values(nodeIcal.sync.parseICS(file)).find(({ type }) => type === 'VEVENT').summary;
console.log('ical.js  ', JSON.stringify(byIcal));
console.log('node-ical', JSON.stringify(byNodeIcal));
const same = byIcal === meant && byNodeIcal !== meant && byNodeIcal.includes('\n');
console.log(same ? 'as described' : 'NOT as described');
process.exitCode = same ? 0 : 1;
JS
node read.mjs
