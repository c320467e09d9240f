import type { ComponentChildren } from 'preact';
import { outletAt } from '../catalogue/details';
import type { Sheet, SheetClaim } from '../exports/sheet';
import { OutletOrHost } from '../ui/components/article-heading';
import { Button } from '../ui/components/button';
import { ClassMark } from '../ui/components/chip';
import { type Option, Select } from '../ui/components/controls';
import { EmptyState } from '../ui/components/empty-state';
import { useFormat, useLanguage, useText } from '../ui/i18n/language';
import { sheet as texts } from '../ui/i18n/sheet';
import type { Language } from '../ui/i18n/table';
import { terms } from '../ui/i18n/terms';
import { ChainNames } from './chain-names';
import { Part } from './sheet-part';
import { Questions } from './sheet-questions';
import { Sources } from './sheet-sources';

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
          <OutletOrHost outlet={outletAt(page.address)} host={page.host} />
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
              <td class="claim-chain">
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
