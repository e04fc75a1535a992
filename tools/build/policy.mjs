import { readFileSync } from 'node:fs';
import { root } from './root.mjs';

/** What a page of the web version may load and from where: its own files, and nothing else. */

const directives = JSON.parse(readFileSync(new URL('config/policy.json', root), 'utf8'));

/** What the demo has no use for. A name that a browser does not know would be a complaint on its console. */
const UNUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What the web version is served with. */
export const HEADERS = {
  'Content-Security-Policy': Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; '),
  'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
};
