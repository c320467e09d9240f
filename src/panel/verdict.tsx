import { useState } from 'preact/hooks';
import type { SourceKind } from '../engine/analysis';
import { namedOf } from '../engine/corrections';
import { Button } from '../ui/components/button';
import { type Option, Select, Switch } from '../ui/components/controls';
import { useText } from '../ui/i18n/language';
import { panel } from '../ui/i18n/panel';
import { terms } from '../ui/i18n/terms';
import type { Verdict } from './actions';

/** Kinds by name, in the order of the classes. */
export function useKinds(): readonly Option<SourceKind>[] {
  const term = useText(terms);
  const t = useText(panel);
  const plain = (['agency', 'outlet', 'person', 'institution', 'document'] as const).map((value) => ({
    value,
    label: term(value),
  }));
  return [...plain, { value: 'unnamed', label: t('unnamedKind') }, { value: 'hearsay', label: t('hearsayKind') }];
}

/** Asks for the kind of a source; a document is named where its issuer is. */
export function VerdictForm(props: {
  kind: SourceKind;
  issuerNamed?: boolean;
  action: string;
  onGive: (verdict: Verdict) => void;
}) {
  const t = useText(panel);
  const kinds = useKinds();
  const [kind, setKind] = useState(props.kind);
  const [issuerNamed, setIssuerNamed] = useState(props.issuerNamed ?? false);
  return (
    <div class="verdict">
      <div class="verdict-line">
        <Select label={t('change')} labelHidden options={kinds} value={kind} onChange={setKind} />
        <Button onClick={() => props.onGive({ kind, named: namedOf(kind, issuerNamed) })}>{props.action}</Button>
      </div>
      {kind === 'document' && <Switch label={t('issuerNamed')} on={issuerNamed} onChange={setIssuerNamed} />}
    </div>
  );
}
