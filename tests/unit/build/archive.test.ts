import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archive } from '../../../src/build/archive';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const files = [file('manifest.json', '{}'), file('src/خبر.html', '<p>خبر</p>'), file('icons/16.png', 'png')];

test('holds every file under its path', () => {
  const unzipped = unzipSync(archive(files));
  expect(Object.keys(unzipped)).toEqual(['icons/16.png', 'manifest.json', 'src/خبر.html']);
  expect(new TextDecoder().decode(unzipped['src/خبر.html'])).toBe('<p>خبر</p>');
});

test('has the same bytes whatever the order of the files', () => {
  expect(archive(files.toReversed())).toEqual(archive(files));
});

test.each(['UTC', 'Asia/Riyadh', 'America/New_York'])('has the same bytes in the time zone %s', (zone) => {
  const before = process.env.TZ;
  const here = archive(files);
  process.env.TZ = zone;
  try {
    expect(archive(files)).toEqual(here);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test('differs when a byte differs', () => {
  expect(archive([file('a', '1')])).not.toEqual(archive([file('a', '2')]));
});
