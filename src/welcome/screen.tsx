import type { MarkClass } from '../engine/claims';
import { Button } from '../ui/components/button';
import { ClassMark } from '../ui/components/chip';
import { Icon } from '../ui/components/icon';
import { PageTop } from '../ui/components/page-top';
import { type LanguageChoice, useText } from '../ui/i18n/language';
import type { PlainKey } from '../ui/i18n/table';
import { terms } from '../ui/i18n/terms';
import { welcome } from '../ui/i18n/welcome';
import { Example } from './example';

export interface WelcomeProps {
  place: 'chrome' | 'firefox' | 'android';
  onLanguage: (language: LanguageChoice) => void;
  onHelp: () => void;
  onSettings: () => void;
}

const classes = [
  ['wire', 'aboutWire'],
  ['named', 'aboutNamed'],
  ['unnamed', 'aboutUnnamed'],
  ['hearsay', 'aboutHearsay'],
] as const satisfies readonly [MarkClass, PlainKey<typeof welcome>][];

const pins = { chrome: 'pinChrome', firefox: 'pinFirefox', android: 'pinAndroid' } as const;

/** What a reader sees once, after the installation. */
export function WelcomeScreen(props: WelcomeProps) {
  const t = useText(welcome);
  const term = useText(terms);
  return (
    <div class="reading">
      <PageTop onLanguage={props.onLanguage} />
      <main>
        <h1>{t('headline')}</h1>
        <p class="lead">{t('lead')}</p>

        <section>
          <h2>{t('tryTitle')}</h2>
          <p class="quiet">{t('tryLead')}</p>
          <Example />
        </section>

        <section>
          <h2>{t('classesTitle')}</h2>
          <p class="quiet">{t('classesLead')}</p>
          <ul class="class-list plain-list">
            {classes.map(([of, about]) => (
              <li key={of} class="class-entry">
                <ClassMark of={of} />
                <div>
                  <span class="class-entry-name">{term(of)}</span>
                  <p class="quiet">{t(about)}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>

        <div class="columns">
          <section class="panel">
            <Icon name={props.place === 'android' ? 'search' : 'pin'} size={24} />
            <h2>{t(props.place === 'android' ? 'findTitle' : 'pinTitle')}</h2>
            <p>{t(pins[props.place])}</p>
            <p class="quiet">{t('pinBadge')}</p>
          </section>
          <section class="panel">
            <Icon name="shield" size={24} />
            <h2>{t('privacyTitle')}</h2>
            <p>
              {t('privacy1')} {t('privacy2')} {t('privacy3')}
            </p>
          </section>
        </div>

        <div class="page-actions">
          <Button look="primary" icon="help" onClick={props.onHelp}>
            {t('openHelp')}
          </Button>
          <Button icon="settings" onClick={props.onSettings}>
            {t('openSettings')}
          </Button>
        </div>
      </main>
    </div>
  );
}
