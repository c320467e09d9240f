import { useState } from 'preact/hooks';
import { type Settings, type SiteMode, siteKey } from '../platform/settings-values';
import { Button, IconButton } from '../ui/components/button';
import { Select, Switch, TextField } from '../ui/components/controls';
import { Notice } from '../ui/components/notice';
import { useText } from '../ui/i18n/language';
import { options } from '../ui/i18n/options';
import type { Access, Actions } from './actions';
import { Part } from './part';

interface SitesProps {
  readonly settings: Settings;
  readonly access: Access;
  readonly actions: Actions;
}

export function Sites(props: SitesProps) {
  const t = useText(options);
  const { access, actions } = props;
  return (
    <Part id="sites" title={t('sites')}>
      <div class="block">
        <Switch label={t('allSites')} note={t('allSitesNote')} on={access.all} onChange={actions.setAllSites} />
      </div>
      {!access.all && <Listed {...props} />}
      <Allowed {...props} />
      <Modes {...props} />
    </Part>
  );
}

/** The sites of the manifest's list; of no interest where all are allowed. */
function Listed({ access, actions }: SitesProps) {
  const t = useText(options);
  return (
    <div class="block">
      <p>{t('listed', { count: access.listed })}</p>
      {access.revoked.length > 0 && (
        <Notice
          icon="alert"
          actions={
            <Button look="quiet" onClick={actions.allowAgain}>
              {t('allowAgain')}
            </Button>
          }
        >
          {t('revoked', { count: access.revoked.length })}
        </Notice>
      )}
    </div>
  );
}

function Allowed({ access, actions }: SitesProps) {
  const t = useText(options);
  const sites = access.allowed.filter((pattern) => hostOfPattern(pattern) !== '');
  return (
    <div class="block">
      <h3>{t('allowed')}</h3>
      {sites.length === 0 ? (
        <p class="quiet">{t('noAllowed')}</p>
      ) : (
        <ul class="entries plain-list">
          {sites.map((pattern) => (
            <li key={pattern} class="entry">
              <span class="host">
                <bdi>{hostOfPattern(pattern)}</bdi>
              </span>
              <IconButton
                icon="remove"
                label={t('forbid', { site: hostOfPattern(pattern) })}
                onClick={() => actions.forbid(pattern)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Empty for a pattern of all hosts, which has a switch of its own. */
function hostOfPattern(pattern: string): string {
  const host = /^[^:]+:\/\/([^/]*)/.exec(pattern)?.[1] ?? '';
  return host === '*' ? '' : host.replace(/^\*\./, '');
}

function Modes({ settings, actions }: SitesProps) {
  const t = useText(options);
  const modes = useModes();
  const sites = Object.entries(settings.sites).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <div class="block">
      <h3>{t('modes')}</h3>
      <p class="quiet small">{t('modesNote')}</p>
      {sites.length > 0 && (
        <ul class="entries plain-list">
          {sites.map(([host, mode]) => (
            <li key={host} class="entry">
              <span class="host">
                <bdi>{host}</bdi>
              </span>
              <span class="entry-end">
                <Select
                  label={t('modeOf', { site: host })}
                  labelHidden
                  options={modes}
                  value={mode}
                  onChange={(next) => actions.setMode(host, next)}
                />
                <IconButton
                  icon="remove"
                  label={t('removeSite', { site: host })}
                  onClick={() => actions.removeSite(host)}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      <AddSite actions={actions} />
    </div>
  );
}

function useModes() {
  const t = useText(options);
  return [
    { value: 'on', label: t('modeOn') },
    { value: 'click', label: t('modeClick') },
    { value: 'off', label: t('modeOff') },
  ] as const satisfies readonly { value: SiteMode; label: string }[];
}

function AddSite({ actions }: { actions: Actions }) {
  const t = useText(options);
  const modes = useModes().filter(({ value }) => value !== 'on');
  const [written, setWritten] = useState('');
  const [mode, setMode] = useState<SiteMode>('off');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const host = hostOf(written);
    setWrong(host === null);
    if (host === null) return;
    actions.setMode(host, mode);
    setWritten('');
  };
  return (
    <form
      class="add-line"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={t('host')}
        value={written}
        onInput={setWritten}
        dir="ltr"
        error={wrong ? t('badHost') : undefined}
        placeholder="news.example"
      />
      <div class="add-end">
        <Select label={t('mode')} options={modes} value={mode} onChange={setMode} />
        <Button icon="add" onClick={add}>
          {t('addSite')}
        </Button>
      </div>
    </form>
  );
}

/** The host that was written, as an address or by itself; null where it is none. */
export function hostOf(written: string): string | null {
  const text = written.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[^.\s]+(\.[^.\s]+)+$/.test(hostname) ? siteKey(hostname) : null;
}
