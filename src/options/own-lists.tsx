import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { faultOf } from '../catalogue/own-file';
import type { OwnEntry, OwnPhrase, Settings } from '../platform/settings-values';
import { Button, IconButton } from '../ui/components/button';
import { Select, TextField } from '../ui/components/controls';
import { useText } from '../ui/i18n/language';
import { options } from '../ui/i18n/options';
import { terms } from '../ui/i18n/terms';
import type { Actions } from './actions';
import { faultWords } from './faults';
import { Files } from './files';
import { Part } from './part';
import { isPhrase } from './phrases-file';

interface OwnProps {
  readonly settings: Settings;
  readonly actions: Actions;
}

/** Agencies and outlets that the catalogue lacks. */
export function OwnNames({ settings, actions }: OwnProps) {
  const t = useText(options);
  const term = useText(terms);
  const entries = settings.ownEntries;
  return (
    <Part id="names" title={t('names')} note={t('namesNote')}>
      <div class="block">
        {entries.length === 0 ? (
          <p class="quiet">{t('none')}</p>
        ) : (
          <ul class="entries plain-list">
            {entries.map((entry) => (
              <li key={entry.name} class="entry">
                <span class="entry-words">
                  <span>
                    <bdi lang="ar">{entry.name}</bdi>
                  </span>
                  <span class="quiet small">
                    {[term(entry.kind), ...entry.aliases, entry.latin, entry.country]
                      .filter(Boolean)
                      .map((word, at) => (
                        <span key={word}>
                          {at > 0 && ' · '}
                          <bdi>{word}</bdi>
                        </span>
                      ))}
                  </span>
                </span>
                <IconButton
                  icon="remove"
                  label={t('removeWords', { words: entry.name })}
                  onClick={() => actions.removeEntry(entry)}
                />
              </li>
            ))}
          </ul>
        )}
        <AddName entries={entries} actions={actions} />
      </div>
      <div class="block">
        <Files kind="names" empty={entries.length === 0} actions={actions} />
        <Format text={t('formatNames')} sample={NAMES_SAMPLE} />
      </div>
    </Part>
  );
}

const NAMES_SAMPLE =
  'isnad-names\t1\nagency\tوكالة زيتون\tزيتون نيوز; ز ن\tZaytoun News\tPS\noutlet\t~الضفة\tالضفة اليوم';
const PHRASES_SAMPLE = 'isnad-phrases\t1\nunnamed\tمصادر خاصة\nhearsay\tيتردد أن';

/** The format, written where it is needed. Each column by itself, or Arabic ones would change places. */
function Format({ text, sample }: { text: string; sample: string }) {
  const t = useText(options);
  return (
    <details class="format">
      <summary>{t('format')}</summary>
      <p>{text}</p>
      <pre dir="ltr" lang="ar">
        {sample.split('\n').map((line) => (
          <Fragment key={line}>
            {line.split('\t').map((cell, at) => (
              <Fragment key={cell}>
                {at > 0 && '\t'}
                <bdi>{cell}</bdi>
              </Fragment>
            ))}
            {'\n'}
          </Fragment>
        ))}
      </pre>
    </details>
  );
}

function AddName({ entries, actions }: { entries: readonly OwnEntry[]; actions: Actions }) {
  const t = useText(options);
  const term = useText(terms);
  const [name, setName] = useState('');
  const [aliases, setAliases] = useState('');
  const [kind, setKind] = useState<OwnEntry['kind']>('agency');
  const [wrong, setWrong] = useState<string>();
  const add = () => {
    const entry: OwnEntry = {
      name: name.trim(),
      kind,
      aliases: aliases
        .split(/[;؛]/)
        .map((a) => a.trim())
        .filter(Boolean),
    };
    const fault = faultOf(entry, entries);
    setWrong(fault && faultWords(t, fault));
    if (fault) return;
    actions.change({ ownEntries: [...entries, entry] });
    setName('');
    setAliases('');
  };
  return (
    <AddLine
      add={add}
      of={
        <Select
          label={t('kind')}
          options={[
            { value: 'agency', label: term('agency') },
            { value: 'outlet', label: term('outlet') },
          ]}
          value={kind}
          onChange={setKind}
        />
      }
    >
      <TextField label={t('name')} value={name} onInput={setName} lang="ar" error={wrong} />
      <TextField label={t('aliases')} value={aliases} onInput={setAliases} lang="ar" note={t('aliasesNote')} />
    </AddLine>
  );
}

/** Phrases that name an unnamed source, or report without one. */
export function OwnPhrases({ settings, actions }: OwnProps) {
  const t = useText(options);
  const term = useText(terms);
  const phrases = settings.ownPhrases;
  return (
    <Part id="phrases" title={t('phrases')} note={t('phrasesNote')}>
      <div class="block">
        {phrases.length === 0 ? (
          <p class="quiet">{t('none')}</p>
        ) : (
          <ul class="entries plain-list">
            {phrases.map((phrase) => (
              <li key={phrase.text} class="entry">
                <span class="entry-words">
                  <span>
                    <bdi lang="ar">{phrase.text}</bdi>
                  </span>
                  <span class="quiet small">{term(phrase.class)}</span>
                </span>
                <IconButton
                  icon="remove"
                  label={t('removeWords', { words: phrase.text })}
                  onClick={() => actions.removePhrase(phrase)}
                />
              </li>
            ))}
          </ul>
        )}
        <AddPhrase phrases={phrases} actions={actions} />
      </div>
      <div class="block">
        <Files kind="phrases" empty={phrases.length === 0} actions={actions} />
        <Format text={t('formatPhrases')} sample={PHRASES_SAMPLE} />
      </div>
    </Part>
  );
}

function AddPhrase({ phrases, actions }: { phrases: readonly OwnPhrase[]; actions: Actions }) {
  const t = useText(options);
  const term = useText(terms);
  const [written, setWritten] = useState('');
  const [of, setOf] = useState<OwnPhrase['class']>('unnamed');
  const [wrong, setWrong] = useState<string>();
  const add = () => {
    const text = written.trim();
    const twice = phrases.some((phrase) => phrase.text === text);
    setWrong(twice ? t('faultTwice', { words: text }) : isPhrase(text) ? undefined : t('faultName'));
    if (twice || !isPhrase(text)) return;
    actions.change({ ownPhrases: [...phrases, { text, class: of }] });
    setWritten('');
  };
  return (
    <AddLine
      add={add}
      of={
        <Select
          label={t('phraseClass')}
          options={[
            { value: 'unnamed', label: term('unnamed') },
            { value: 'hearsay', label: term('hearsay') },
          ]}
          value={of}
          onChange={setOf}
        />
      }
    >
      <TextField label={t('phrase')} value={written} onInput={setWritten} lang="ar" error={wrong} />
    </AddLine>
  );
}

/** A form that adds one row: its fields, and of which sort the row is. */
function AddLine({ add, of, children }: { add: () => void; of: ComponentChildren; children: ComponentChildren }) {
  const t = useText(options);
  return (
    <form
      class="add-line"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {children}
      <div class="add-end">
        {of}
        <Button icon="add" onClick={add}>
          {t('addName')}
        </Button>
      </div>
    </form>
  );
}
