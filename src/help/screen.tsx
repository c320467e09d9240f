import type { MarkClass } from '../engine/claims';
import { classExamples } from '../ui/class-examples';
import { Button } from '../ui/components/button';
import { ClassMark } from '../ui/components/chip';
import { Marked } from '../ui/components/marked';
import { PageTop } from '../ui/components/page-top';
import { help } from '../ui/i18n/help';
import { type LanguageChoice, useText } from '../ui/i18n/language';
import type { PlainKey } from '../ui/i18n/table';
import { terms } from '../ui/i18n/terms';
import type { Figures } from './figures';
import { Measured } from './measured';

export interface HelpProps {
  figures: Figures;
  onLanguage: (language: LanguageChoice) => void;
  onSettings: () => void;
}

type Key = PlainKey<typeof help>;

const sections = [
  ['classes', 'classesTitle'],
  ['counting', 'countTitle'],
  ['misses', 'missesTitle'],
  ['keyboard', 'keysTitle'],
  ['privacy', 'privacyTitle'],
] as const satisfies readonly [string, Key][];

/** What is marked and why, how it is counted, and what is missed. */
export function HelpScreen(props: HelpProps) {
  const t = useText(help);
  return (
    <div class="reading">
      <PageTop onLanguage={props.onLanguage} />
      <main>
        <h1>{t('headline')}</h1>
        <p class="lead">{t('lead')}</p>
        <nav class="contents" aria-label={t('contents')}>
          <ul class="plain-list">
            {sections.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{t(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Classes />
        <Counting />
        <section id="misses">
          <h2>{t('missesTitle')}</h2>
          <p>{t('missesLead')}</p>
          <Measured figures={props.figures} />
          <p>{t('correct')}</p>
        </section>
        <Keyboard />
        <section id="privacy">
          <h2>{t('privacyTitle')}</h2>
          <p>{t('privacy')}</p>
          <div class="page-actions">
            <Button icon="settings" onClick={props.onSettings}>
              {t('openSettings')}
            </Button>
          </div>
        </section>
      </main>
    </div>
  );
}

const classes = [
  ['wire', 'aboutWire'],
  ['named', 'aboutNamed'],
  ['unnamed', 'aboutUnnamed'],
  ['hearsay', 'aboutHearsay'],
  ['undecided', 'aboutUndecided'],
] as const satisfies readonly [MarkClass, Key][];

const notMarked = ['notMarkedBackground', 'notMarkedUnreal', 'notMarkedForecast', 'notMarkedOther'] as const;

const counting = ['countClaim', 'countDirect', 'countAnaphora', 'countActs', 'countCredits', 'countSame'] as const;

function Classes() {
  const t = useText(help);
  const term = useText(terms);
  return (
    <section id="classes">
      <h2>{t('classesTitle')}</h2>
      <p>{t('classesLead')}</p>
      <ul class="class-list plain-list">
        {classes.map(([of, about]) => (
          <li key={of} class="class-entry">
            <ClassMark of={of} />
            <div>
              <span class="class-entry-name">{term(of)}</span>
              <p class="quiet">{t(about)}</p>
              <Marked pieces={classExamples[of]} />
            </div>
          </li>
        ))}
      </ul>
      <h3 class="not-marked">{t('notMarkedTitle')}</h3>
      <ul class="points">
        {notMarked.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}

function Counting() {
  const t = useText(help);
  return (
    <section id="counting">
      <h2>{t('countTitle')}</h2>
      <ul class="points">
        {counting.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}

/** As the manifest suggests them; a test holds both equal. */
export const suggestedKeys = [
  ['Alt+J', 'keyNext'],
  ['Alt+K', 'keyPrevious'],
  ['Alt+U', 'keyNextUnnamed'],
  ['Alt+M', 'keyToggle'],
  ['Esc', 'keyClose'],
] as const satisfies readonly [string, Key][];

function Keyboard() {
  const t = useText(help);
  return (
    <section id="keyboard">
      <h2>{t('keysTitle')}</h2>
      <p>{t('keysLead')}</p>
      <dl class="keys">
        {suggestedKeys.map(([keys, does]) => (
          <div key={keys} class="key">
            <dt>
              <kbd dir="ltr">{keys}</kbd>
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
