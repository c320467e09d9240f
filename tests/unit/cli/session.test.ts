import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerAll } from '../../../src/cli/session';
import { fixturePages } from '../article/pages';

async function run(lines: readonly string[], output?: Writable, signal = new AbortController().signal) {
  const written: string[] = [];
  const reports: string[] = [];
  const sink =
    output ??
    new Writable({
      write(chunk, _encoding, done) {
        written.push(String(chunk));
        done();
      },
    });
  const failures = await answerAll(
    Readable.from([Buffer.from(lines.join('\n'))]),
    sink,
    (r) => reports.push(r),
    signal,
  );
  return { failures, reports, answers: written.map((line) => JSON.parse(line)), written };
}

const TEXT = 'وقال وزير الصحة إن الوضع مستقر.';

describe('session', () => {
  it('answers a text with its analysis, offsets into the text as given', async () => {
    const { answers } = await run([JSON.stringify({ id: 'a', text: TEXT })]);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ id: 'a', schema: 1 });
    const { start, end } = answers[0].attributions[0].cue;
    expect(TEXT.slice(start, end)).toMatch(/قال/);
  });

  it('answers a page with title, text and blocks, offsets into that text', async () => {
    const page = fixturePages.find(({ name }) => name === 'wordpress-jannah');
    const { answers } = await run([JSON.stringify({ id: 'p', html: page?.html })]);
    const [answer] = answers;
    expect(answer.text).toBe(page?.blocks.map((block) => block.text).join('\n'));
    expect(answer.blocks).toEqual(page?.blocks);
    expect(answer.title).toBe(page?.blocks[0]?.text);
    const sources = answer.attributions.map((a: { source: { start: number; end: number } | null }) =>
      a.source ? answer.text.slice(a.source.start, a.source.end) : '',
    );
    expect(sources).toContain('وكالة الأناضول');
  });

  it('answers a page without an article with no text', async () => {
    const { answers, failures } = await run([JSON.stringify({ id: 'p', html: '<nav>الرئيسية</nav>' })]);
    expect(answers[0]).toMatchObject({ id: 'p', title: null, text: '', blocks: [], attributions: [] });
    expect(failures).toBe(0);
  });

  it('takes a page of one sentence as it is given', async () => {
    const { answers } = await run([JSON.stringify({ id: 'p', html: '<p>قال وزير الصحة <b>إن</b> الوضع مستقر' })]);
    expect(answers[0].text).toBe('قال وزير الصحة إن الوضع مستقر');
    expect(answers[0].attributions).toHaveLength(1);
  });

  it('reports bad lines by number, skips them and goes on', async () => {
    const { answers, failures, reports } = await run([
      '{"id":"a","text":"قال"}',
      'nonsense',
      '',
      '{"id":"b"}',
      '{"id":"c","text":""}',
    ]);
    expect(answers.map((answer) => answer.id)).toEqual(['a', 'c']);
    expect(failures).toBe(2);
    expect(reports.map((report) => report.slice(0, 7))).toEqual(['line 2:', 'line 4:']);
  });

  it('writes one line for each answer, whatever the text holds', async () => {
    const { written } = await run([JSON.stringify({ id: 'a\nb', text: 'قال\u2028مصدر\nوأضاف' })]);
    expect(written).toHaveLength(1);
    expect(written[0]?.indexOf('\n')).toBe((written[0]?.length ?? 0) - 1);
  });

  it('waits for a slow reader instead of holding answers in memory', async () => {
    let held = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        most = Math.max(most, ++held);
        setTimeout(() => {
          held--;
          done();
        }, 1);
      },
    });
    await run(
      Array.from({ length: 30 }, (_, i) => JSON.stringify({ id: i, text: TEXT })),
      slow,
    );
    expect(slow.writableLength).toBeLessThan(2000);
    expect(most).toBe(1);
  });

  it('ends without an error when the reader has gone', async () => {
    const gone = new AbortController();
    const closed = new Writable({ highWaterMark: 1, write: () => gone.abort() });
    const { failures } = await run([JSON.stringify({ id: 1, text: TEXT }), 'nonsense'], closed, gone.signal);
    expect(failures).toBe(0);
  });
});
