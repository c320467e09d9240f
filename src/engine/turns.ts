import type { Speaker } from './same-speaker';

/** One who spoke. Positions are token indices. */
export interface Turn {
  readonly speaker: Speaker;
  readonly token: number;
  /** Spoke inside another's words: «قال الوزير إن الشرطة ذكرت …». */
  readonly nested: boolean;
  /** Only told or credited: nobody goes on speaking as it. */
  readonly silent: boolean;
}

/** How far reference looks back: turns, entities. Keeps the whole linear in the text. */
export const MEMORY = 120;

/** How many blocks a subject that is not said, or a role, reaches back. */
export const REACH = 5;

/** Who spoke, in the order of the text. */
export class Turns {
  readonly all: Turn[] = [];

  /** The first turn that is remembered. */
  get oldest(): number {
    return Math.max(0, this.all.length - MEMORY);
  }

  get last(): Turn | undefined {
    return this.all.at(-1);
  }

  findLast(fits: (turn: Turn) => boolean): Turn | undefined {
    const { all, oldest } = this;
    for (let k = all.length - 1; k >= oldest; k--) {
      const turn = all[k] as Turn;
      if (fits(turn)) return turn;
    }
    return undefined;
  }

  /** The latest speaker of a sort; `silently`: who was only told or credited counts too. */
  latest(fits: (speaker: Speaker) => boolean, silently = false): Speaker | null {
    return this.findLast((turn) => (silently || !turn.silent) && fits(turn.speaker))?.speaker ?? null;
  }
}
