import type { OwnFault } from '../catalogue/own-file';
import type { FileFault } from '../platform/corrections-file';
import type { options } from '../ui/i18n/options';
import type { Translate } from '../ui/i18n/table';
import type { ReadData } from './data-file';
import type { PhrasesFault } from './phrases-file';

type Say = Translate<typeof options>;

/** Every way in which a list can be wrong, with the words it is about. */
export interface Fault {
  readonly fault: OwnFault | PhrasesFault;
  readonly words?: string;
  readonly owner?: string;
}

export function faultWords(t: Say, { fault, words = '', owner = '' }: Fault): string {
  switch (fault) {
    case 'too-large':
      return t('faultLarge');
    case 'header':
      return t('faultHeader');
    case 'columns':
      return t('faultColumns');
    case 'kind':
      return t('faultKind');
    case 'class':
      return t('faultClass');
    case 'name':
      return t('faultName');
    case 'alias':
      return t('faultAlias');
    case 'too-many-aliases':
      return t('faultAliases');
    case 'latin':
      return t('faultLatin');
    case 'country':
      return t('faultCountry');
    case 'too-many-entries':
      return t('faultMany');
    case 'twice':
      return t('faultTwice', { words });
    case 'taken':
      return t('faultTaken', { words, owner });
    case 'empty':
      return t('faultEmpty');
  }
}

/** Why a list was refused, with the line where it is wrong. */
export function listRefusal(t: Say, refusal: Fault & { readonly line: number }): string {
  const why = faultWords(t, refusal);
  const whole = refusal.fault === 'too-large' || refusal.fault === 'empty';
  return t('refused', { why: whole ? why : t('atLine', { line: refusal.line, why }) });
}

export function correctionsRefusal(t: Say, refusal: FileFault): string {
  switch (refusal.fault) {
    case 'large':
      return t('refused', { why: t('faultLarge') });
    case 'empty':
      return t('refused', { why: t('faultEmpty') });
    case 'other-format':
      return t('refused', { why: t('atLine', { line: 1, why: t('faultHeader') }) });
    case 'line':
      return t('refused', { why: t('atLine', { line: refusal.line, why: t('faultShape', { why: refusal.reason }) }) });
  }
}

export function dataRefusal(t: Say, refusal: Extract<ReadData, { ok: false }>): string {
  switch (refusal.fault) {
    case 'too-large':
      return t('refused', { why: t('faultLarge') });
    case 'header':
      return t('refused', { why: t('faultHeader') });
    case 'shape':
      return t('refused', { why: t('atLine', { line: refusal.line, why: t('faultShape', { why: refusal.why }) }) });
  }
}
