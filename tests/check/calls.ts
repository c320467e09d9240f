import { readdirSync, readFileSync } from 'node:fs';
import type { Outcome } from './report';

/** What no built script may call: whatever reaches the network or turns text into code. */
const FORBIDDEN =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|eval|Function)\s*\(|\.innerHTML\s*=[^=]|\bdocument\.write/g;

export function checkCalls(): Outcome {
  const files = ['dist/chrome', 'dist/firefox'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.js'))
      .map((path) => `${root}/${path}`),
  );
  const faults = files.flatMap((path) => callsIn(readFileSync(path, 'utf8')).map((call) => `${path}: ${call}`));
  return { detail: `${files.length} scripts`, faults };
}

/** Each forbidden call with what stands around it. */
export function callsIn(code: string): string[] {
  return [...code.matchAll(FORBIDDEN)].map(({ index }) => code.slice(Math.max(0, index - 20), index + 40));
}
