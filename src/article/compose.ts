import { isSpace } from './letters';
import type { Part, Run } from './scan';
import type { TextMapBuilder } from './text-map';

/** A stretch of a composed text that is, unit for unit, a text node's data (white space aside). */
interface Segment<N> {
  readonly node: N;
  readonly from: number;
  readonly at: number;
  size: number;
  readonly broken: boolean;
}

const OTHER_SPACE = /[\t\n\f\r]/g;

/** No white space to collapse or replace inside: what most text nodes are. */
function isSimple(data: string): boolean {
  return !(
    data.includes('  ') ||
    data.includes('\n') ||
    data.includes('\t') ||
    data.includes('\r') ||
    data.includes('\f')
  );
}

/** A run's text as the page shows it (white space collapsed, ends trimmed), with where each stretch comes from. */
export class Composed<N> {
  text = '';
  private readonly segments: Segment<N>[] = [];
  private apart = false;

  constructor(run: Run<N>) {
    let spaced = true;
    for (const part of run.parts) {
      if (part.text === '') {
        if (!spaced) this.text += ' ';
        spaced = true;
      } else spaced = this.append(part, spaced);
    }
    this.trimEnd();
  }

  /** `spaced`: the text so far ends in a space (or is empty), so that white space adds nothing. */
  private append(part: Part<N>, spaced: boolean): boolean {
    const data = part.text;
    this.apart ||= part.broken;
    if (isSimple(data)) return this.appendSimple(part, spaced);
    let start = -1;
    let last = spaced;
    for (let i = 0; i < data.length; i++) {
      const space = isSpace(data.charCodeAt(i));
      if (!space || !last) {
        if (start < 0) start = i;
      } else if (start >= 0) {
        this.take(part, start, i);
        start = -1;
      }
      last = space;
    }
    if (start >= 0) this.take(part, start, data.length);
    return last;
  }

  /** Text whose only white space are single spaces: one stretch, but for a space at its start. */
  private appendSimple(part: Part<N>, spaced: boolean): boolean {
    const data = part.text;
    const from = spaced && data.startsWith(' ') ? 1 : 0;
    if (from === data.length) return spaced;
    this.segments.push({
      node: part.node,
      from: part.from + from,
      at: this.text.length,
      size: data.length - from,
      broken: this.apart,
    });
    this.text += from === 0 ? data : data.slice(from);
    this.apart = false;
    return data.endsWith(' ');
  }

  private take(part: Part<N>, from: number, to: number): void {
    this.segments.push({
      node: part.node,
      from: part.from + from,
      at: this.text.length,
      size: to - from,
      broken: this.apart,
    });
    this.text += part.text.slice(from, to).replace(OTHER_SPACE, ' ');
    this.apart = false;
  }

  private trimEnd(): void {
    if (!this.text.endsWith(' ')) return;
    this.text = this.text.slice(0, -1);
    const segment = this.segments[this.segments.length - 1];
    if (!segment || segment.at + segment.size <= this.text.length) return;
    segment.size--;
    if (segment.size === 0) this.segments.pop();
  }

  /** Adds the stretches to a map whose text has this one at `offset`. */
  mapTo(builder: TextMapBuilder<N>, offset: number): void {
    this.segments.forEach((segment, i) => {
      builder.add(segment.node, segment.from, offset + segment.at, segment.size, i === 0 || segment.broken);
    });
  }
}
