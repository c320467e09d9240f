import type { BrowserName, Session } from '../browser/harness';

/** Milliseconds that one of our files takes to load in a frame on the machine for which the limits in ms are meant. */
const USUAL: Record<BrowserName, number> = { chromium: 22, firefox: 55 };

/**
 * How many times longer than usual this machine takes at the moment for what a browser does when it opens one of our
 * documents; 1 where it is as fast as usual or faster. Nothing of our own code runs meanwhile.
 */
export async function slowness(session: Session): Promise<number> {
  const times = await session.inExtension(loadFrames, 25);
  const median = times.toSorted((a, b) => a - b)[times.length >> 1] ?? Infinity;
  return Math.max(1, median / USUAL[session.name]);
}

/** In one of our pages: loads an icon in frames, one after another. Milliseconds of each. */
async function loadFrames(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = `/icons/16.png?${i}`;
    await new Promise((loaded) => {
      frame.addEventListener('load', loaded);
      document.body.append(frame);
    });
    frame.remove();
    times.push(performance.now() - start);
  }
  return times;
}
