import type { ComponentChildren } from 'preact';
import { detailsOf } from '../catalogue/details';
import type { Answer, Sheet, SheetClaim, SheetSource } from '../exports/sheet';
import { Button } from '../ui/components/button';
import { ClassMark } from '../ui/components/chip';
import { type Option, Select } from '../ui/components/controls';
import { EmptyState } from '../ui/components/empty-state';
import { useFormat, useLanguage, useText } from '../ui/i18n/language';
import { sheet as texts } from '../ui/i18n/sheet';
import type { Language } from '../ui/i18n/table';
import { terms } from '../ui/i18n/terms';
import { ChainNames } from './chain-names';

export type SheetState =
  | { readonly is: 'waiting' }
  | { readonly is: 'gone' }
  | { readonly is: 'sheet'; readonly sheet: Sheet };

const languageNames: readonly Option<Language>[] = [
  { value: 'ar', label: 'العربية' },
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
];

/** The printable source sheet: filled in as far as the text can tell, with boxes for the rest. */
export function SheetScreen(props: { state: SheetState; onPrint: () => void; onLanguage: (to: Language) => void }) {
  const t = useText(texts);
  const { state } = props;
  if (state.is === 'waiting') {
    return (
      <main class="sheet-waiting">
        <h1 class="quiet">{t('waiting')}</h1>
      </main>
    );
  }
  if (state.is === 'gone') {
    return (
      <main class="sheet-gone">
        <EmptyState icon="page" title={t('gone')}>
          <p>{t('goneWords')}</p>
        </EmptyState>
      </main>
    );
  }
  return (
    <>
      <Bar {...props} />
      <main class="sheet">
        <Head sheet={state.sheet} />
        <Counts sheet={state.sheet} />
        <Sources sources={state.sheet.sources} />
        <Questions sheet={state.sheet} />
        <Claims claims={state.sheet.claims} />
        <Notes />
      </main>
    </>
  );
}

function Bar(props: { onPrint: () => void; onLanguage: (to: Language) => void }) {
  const t = useText(texts);
  return (
    <header class="sheet-bar">
      <Select label={t('language')} options={languageNames} value={useLanguage()} onChange={props.onLanguage} />
      <Button look="primary" icon="print" onClick={props.onPrint}>
        {t('print')}
      </Button>
    </header>
  );
}

function Head({ sheet }: { sheet: Sheet }) {
  const t = useText(texts);
  const format = useFormat();
  const { page } = sheet;
  return (
    <div>
      <h1>{t('heading')}</h1>
      <p class="quiet small">{t('made')}</p>
      <dl class="facts">
        <Fact name={t('pageTitle')}>
          <strong lang="ar" dir="auto">
            {page.title}
          </strong>
        </Fact>
        <Fact name={t('outlet')}>
          <bdi>{page.outlet ?? page.host}</bdi>
        </Fact>
        <Fact name={t('address')}>
          <bdi dir="ltr" class="address">
            {readable(page.address)}
          </bdi>
        </Fact>
        <Fact name={t('date')}>{format.date(Date.parse(page.exportedAt))}</Fact>
        <Fact name={t('learner')}>
          <span class="blank-line" />
        </Fact>
      </dl>
      {sheet.partial && <p>{t('partial')}</p>}
    </div>
  );
}

/** Arabic addresses are legible only decoded. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function Fact(props: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Counts({ sheet }: { sheet: Sheet }) {
  const t = useText(texts);
  const { counts, distinct, anonymity } = sheet;
  return (
    <Part number={1} title={t('counts')}>
      <div class="counts">
        <Tally
          lines={[
            [t('allClaims'), counts.claims, 'sum'],
            [t('namedClaims'), counts.wire + counts.named, undefined],
            [t('ofWire'), counts.wire, 'inner'],
            [t('unnamedClaims'), counts.unnamed, undefined],
            [t('hearsayClaims'), counts.hearsay, undefined],
          ]}
        />
        <Tally
          lines={[
            [t('distinct'), distinct.all, 'sum'],
            [t('distinctNamed'), distinct.named, undefined],
            [t('distinctUnnamed'), distinct.unnamed, undefined],
            [t('direct'), sheet.direct, undefined],
            [t('relayed'), sheet.relayed, undefined],
          ]}
        />
        <Tally
          lines={[
            [t('unnamedClaims'), counts.unnamed, 'sum'],
            [t('reasonGiven'), anonymity.given, undefined],
            [t('reasonAsked'), anonymity.asked, undefined],
            [t('reasonAbsent'), anonymity.absent, undefined],
          ]}
        />
      </div>
    </Part>
  );
}

function Tally(props: {
  lines: readonly (readonly [name: string, count: number, look: 'sum' | 'inner' | undefined])[];
}) {
  const format = useFormat();
  return (
    <dl class="tally">
      {props.lines.map(([name, count, look]) => (
        <div key={name} class={look ? `tally-line tally-${look}` : 'tally-line'}>
          <dt>{name}</dt>
          <dd>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Part(props: { number: number; title: string; note?: string; children: ComponentChildren }) {
  const format = useFormat();
  return (
    <section class="part">
      <h2>
        {format.number(props.number)}. {props.title}
      </h2>
      {props.note !== undefined && <p class="quiet small">{props.note}</p>}
      {props.children}
    </section>
  );
}

const criteria = ['independent', 'multiple', 'verifies', 'authoritative', 'named'] as const;

function Sources({ sources }: { sources: readonly SheetSource[] }) {
  const t = useText(texts);
  const format = useFormat();
  if (sources.length === 0) {
    return (
      <Part number={2} title={t('sources')}>
        <p>{t('noSources')}</p>
      </Part>
    );
  }
  return (
    <Part number={2} title={t('sources')} note={t('sourcesNote')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('source')}</th>
            <th scope="col" class="narrow">
              {t('cited')}
            </th>
            {criteria.map((name) => (
              <th key={name} scope="col" class="narrow">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={`${source.kind} ${source.name}`}>
              <th scope="row">
                <SourceName source={source} />
              </th>
              <td class="narrow">
                {format.number(source.direct)} / {format.number(source.relayed)}
              </td>
              {criteria.map((name) => (
                <td key={name} class="narrow">
                  <Box answer={source.imvain[name]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function SourceName({ source }: { source: SheetSource }) {
  const t = useText(terms);
  const format = useFormat();
  const known = source.catalogueId === null ? undefined : detailsOf(source.catalogueId);
  const about = [
    t(source.kind),
    known?.latin,
    known?.country ? format.country(known.country) : undefined,
    known?.ownership ? t(known.ownership) : undefined,
  ].filter((word) => word !== undefined);
  return (
    <>
      <span class="source-line">
        <ClassMark of={source.class} />
        <span lang="ar" dir="auto">
          {source.name}
        </span>
      </span>
      <span class="source-about">
        {about.map((word, at) => (
          <span key={word}>
            {at > 0 && ' · '}
            <bdi>{word}</bdi>
          </span>
        ))}
      </span>
    </>
  );
}

/** Ticked, crossed, or empty for the pen. */
function Box({ answer }: { answer: Answer }) {
  const t = useText(texts);
  return (
    <span class="box-cell">
      <BoxDrawing mark={answer === 'yes' ? 'tick' : answer === 'no' ? 'cross' : 'none'} />
      {answer !== 'blank' && <span class="visually-hidden">{t(answer)}</span>}
    </span>
  );
}

function BoxDrawing({ mark }: { mark: 'tick' | 'cross' | 'none' }) {
  return (
    <svg class="box" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <rect x="1" y="1" width="14" height="14" rx="2" stroke-width="1.2" />
      {mark === 'tick' && <path d="m4 8.5 3 3 5.5-7" stroke-width="2" />}
      {mark === 'cross' && <path d="m4.5 4.5 7 7m0-7-7 7" stroke-width="1.6" />}
    </svg>
  );
}

/** A question's boxes in a row, with the one that the text answers ticked. */
function Choices(props: { options: readonly (readonly [answer: Answer, label: string])[]; answer: Answer }) {
  return (
    <span class="choices">
      {props.options.map(([answer, label]) => (
        <span key={answer} class={answer === props.answer ? 'choice-box choice-given' : 'choice-box'}>
          <BoxDrawing mark={answer === props.answer ? 'tick' : 'none'} />
          {label}
          {answer === props.answer && <span class="visually-hidden"> ✓</span>}
        </span>
      ))}
    </span>
  );
}

function Questions({ sheet }: { sheet: Sheet }) {
  const t = useText(texts);
  const format = useFormat();
  const { counts, distinct, anonymity, questions, credits } = sheet;
  const yesNo = [
    ['yes', t('yes')],
    ['partly', t('partly')],
    ['no', t('no')],
  ] as const;
  const sides = [
    ['no', t('oneSide')],
    ['yes', t('otherSide')],
  ] as const;
  const fault = [
    ['yes', t('found')],
    ['no', t('notFound')],
  ] as const;
  const evidence = t('evidenceCredited', { named: counts.claims - counts.hearsay, none: counts.hearsay });
  const sourced = t('evidenceSourced', { named: distinct.named, unnamed: distinct.unnamed });
  const pictures = credits.length > 0 ? t('evidenceCredits', { list: format.list(credits) }) : t('evidenceNoCredits');
  return (
    <Part number={3} title={t('questions')}>
      <ol class="questions">
        <Question asks={t('credited')} answer={questions.credited} options={yesNo} evidence={evidence} />
        <Question asks={t('sourced')} answer={questions.sourced} options={yesNo} evidence={sourced} />
        <Question
          asks={t('sides')}
          answer={questions.sides}
          options={sides}
          evidence={t('evidenceSides', { count: distinct.all })}
        />
        <Question asks={t('pictures')} answer={questions.pictures} options={yesNo} evidence={pictures} />
        <Question
          asks={t('unexplained')}
          answer={questions.unexplained === 'partly' ? 'yes' : questions.unexplained}
          options={fault}
          evidence={t('evidenceUnexplained', anonymity)}
        />
      </ol>
    </Part>
  );
}

function Question(props: {
  asks: string;
  answer: Answer;
  options: readonly (readonly [answer: Answer, label: string])[];
  evidence: string;
}) {
  const t = useText(texts);
  return (
    <li class="question">
      <p class="asks">{props.asks}</p>
      <Choices options={props.options} answer={props.answer} />
      <p class="evidence">{t('textSays', { what: props.evidence })}</p>
    </li>
  );
}

function Claims({ claims }: { claims: readonly SheetClaim[] }) {
  const t = useText(texts);
  const term = useText(terms);
  const format = useFormat();
  if (claims.length === 0) return null;
  return (
    <Part number={4} title={t('claims')}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="narrow">
              #
            </th>
            <th scope="col">{t('claim')}</th>
            <th scope="col">{t('chain')}</th>
            <th scope="col">{t('class')}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.number}>
              <td class="narrow">{format.number(claim.number)}</td>
              <td lang="ar" dir="auto" class="claim-words">
                {claim.words}
              </td>
              <td>
                <ChainNames page={t('thisPage')} names={claim.names} none={t('noSource')} />
              </td>
              <td>
                <span class="source-line">
                  <ClassMark of={claim.class} />
                  {term(claim.class)}
                </span>
                <Reason claim={claim} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Reason({ claim }: { claim: SheetClaim }) {
  const term = useText(terms);
  if (claim.anonymity === null) return null;
  const words =
    claim.anonymity === 'given'
      ? term('reasonGiven', { reason: claim.reason ?? '' })
      : term(claim.anonymity === 'asked' ? 'reasonAsked' : 'reasonAbsent');
  return <span class="source-about">{words}</span>;
}

function Notes() {
  const t = useText(texts);
  return (
    <section class="part notes">
      <h2>{t('notes')}</h2>
      <div class="blank-line" />
      <div class="blank-line" />
      <div class="blank-line" />
    </section>
  );
}
