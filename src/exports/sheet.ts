import type { AnonymityReason, SourceClass, SourceKind } from '../engine/analysis';
import { type Citation, citationsOf, classOf, countsOf, type MarkClass } from '../engine/claims';
import { type Article, type PageFacts, type Row, rowsOf, wordsOf } from './article';

/** What the text alone can answer. `blank`: the trainer's to tick. */
export type Answer = 'yes' | 'partly' | 'no' | 'blank';

/** One distinct source in the order of its first citation. */
export interface SheetSource {
  readonly name: string;
  readonly kind: SourceKind;
  readonly class: MarkClass;
  readonly identification: SourceClass;
  readonly catalogueId: string | null;
  /** How often it is cited as a claim's innermost source, and how often as an outer link. */
  readonly direct: number;
  readonly relayed: number;
  /**
   * IMVA/IN (Stony Brook): Independent, Multiple, Verifies, Authoritative/Informed, Named. A text shows whether there are
   * several sources and whether this one is named; whether it is independent, verifies and knows is for the reader.
   */
  readonly imvain: Readonly<Record<'independent' | 'multiple' | 'verifies' | 'authoritative' | 'named', Answer>>;
}

export interface SheetClaim {
  /** From 1, in reading order. */
  readonly number: number;
  readonly index: number;
  readonly class: MarkClass;
  readonly names: readonly (string | null)[];
  readonly words: string;
  readonly anonymity: AnonymityReason['state'] | null;
  readonly reason: string | null;
}

/** Sourcing questions and fault of AkhbarMeter, Egypt's media monitor. */
export interface SheetQuestions {
  /** «هل أشار المحرر إلى المصدر في حالة النقل أو الاقتباس؟» */
  readonly credited: Answer;
  /** «هل ذكر المحرر مصادر المعلومات الواردة بالمحتوى؟» */
  readonly sourced: Answer;
  /** «هل تمثل المصادر … جهة واحدة من الرأي أم تعرض الرأي الآخر؟»: `no` for a single source, else the reader's. */
  readonly sides: Answer;
  /** «نسب الصور لمصدرها» */
  readonly pictures: Answer;
  /** The fault «الاستعانة بمصدر مجهول بدون توضيح سبب تجهيله»: `yes` where it is found. */
  readonly unexplained: Answer;
}

export interface Sheet {
  readonly page: PageFacts;
  readonly counts: Readonly<Record<'wire' | 'named' | 'unnamed' | 'hearsay' | 'claims', number>>;
  readonly distinct: Readonly<Record<'all' | 'named' | 'unnamed', number>>;
  /** Claims of a source of their own, and those that came through another one. */
  readonly direct: number;
  readonly relayed: number;
  readonly sources: readonly SheetSource[];
  readonly claims: readonly SheetClaim[];
  /** Claims with an unnamed source by what the text says about its anonymity. */
  readonly anonymity: Readonly<Record<AnonymityReason['state'], number>>;
  readonly questions: SheetQuestions;
  /** Datelines, bylines, photo credits as they stand. */
  readonly credits: readonly string[];
  readonly partial: boolean;
}

export function sheetOf(article: Article): Sheet {
  const { analysis, page, text } = article;
  const rows = rowsOf(article);
  const { claims: counted, ...byClass } = countsOf(analysis);
  const citations = citationsOf(analysis);
  const sources = citations.flatMap((citation) => sourceOf(citation, rows, citations.length));
  const claims = counted.flatMap(({ index }, at) => {
    const row = rows[index];
    return row ? [claimOf(text, rows, row, at + 1)] : [];
  });
  const inState = (state: AnonymityReason['state']) => claims.filter(({ anonymity }) => anonymity === state).length;
  const anonymity = { given: inState('given'), asked: inState('asked'), absent: inState('absent') };
  const counts = { ...byClass, claims: counted.length };
  const unnamed = sources.filter((source) => source.class === 'unnamed').length;
  const relayed = counted.filter(({ chain }) => chain.length > 1).length;
  return {
    page,
    counts,
    distinct: { all: sources.length, named: sources.length - unnamed, unnamed },
    direct: counted.length - relayed,
    relayed,
    sources,
    claims,
    anonymity,
    questions: questionsOf(counts, sources.length, anonymity),
    credits: rows.filter(({ kind }) => kind === 'credit').map((row) => wordsOf(text, row.marked)),
    partial: analysis.partial !== undefined,
  };
}

function sourceOf({ entity, direct, relayed }: Citation, rows: readonly Row[], distinct: number): SheetSource[] {
  const link = [...direct, ...relayed].map((index) => rows[index]?.attribution).find((attribution) => attribution);
  if (!link) return [];
  return [
    {
      name: entity.name,
      kind: entity.kind,
      class: classOf(link),
      identification: link.class,
      catalogueId: entity.catalogueId ?? null,
      direct: direct.length,
      relayed: relayed.length,
      imvain: {
        independent: 'blank',
        multiple: distinct > 1 ? 'yes' : 'no',
        verifies: 'blank',
        authoritative: 'blank',
        named: link.named ? 'yes' : 'no',
      },
    },
  ];
}

function claimOf(text: string, rows: readonly Row[], row: Row, number: number): SheetClaim {
  const reasons = (row.class === 'unnamed' ? row.chain : []).flatMap((at) => {
    const link = rows[at]?.attribution;
    return link && classOf(link) === 'unnamed' ? [link.anonymity ?? ABSENT] : [];
  });
  const weakest = WORST_FIRST.flatMap((state) => reasons.filter((reason) => reason.state === state))[0];
  return {
    number,
    index: row.index,
    class: row.class,
    names: row.names,
    words: row.content || wordsOf(text, row.sentence),
    anonymity: weakest?.state ?? null,
    reason: weakest && 'span' in weakest ? wordsOf(text, weakest.span) : null,
  };
}

const ABSENT: AnonymityReason = { state: 'absent' };

/** A chain with two unnamed links is as well explained as its worse one. */
const WORST_FIRST: readonly AnonymityReason['state'][] = ['absent', 'asked', 'given'];

function questionsOf(counts: Sheet['counts'], distinct: number, anonymity: Sheet['anonymity']): SheetQuestions {
  const { claims, hearsay } = counts;
  return {
    credited: claims === 0 ? 'blank' : hearsay === 0 ? 'yes' : hearsay === claims ? 'no' : 'partly',
    sourced: claims > 0 && hearsay === claims ? 'no' : 'blank',
    sides: distinct === 1 ? 'no' : 'blank',
    pictures: 'blank',
    unexplained: anonymity.absent > 0 ? 'yes' : anonymity.asked > 0 ? 'partly' : 'no',
  };
}
