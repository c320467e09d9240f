import type { AnonymityReason, Attribution, SourceClass, SourceKind, Stance } from '../../engine/analysis';
import type { MarkClass } from '../../engine/claims';
import { type Language, messages, translator } from './table';
import { terms } from './terms';

/** Header and closed values of exported tables. */
export const exportTexts = messages({
  number: { ar: 'الرقم', en: 'No.', fr: 'N°' },
  counted: { ar: 'في العدّ', en: 'Counted as', fr: 'Compté comme' },
  class: { ar: 'الصنف', en: 'Class', fr: 'Catégorie' },
  source: { ar: 'المصدر', en: 'Source', fr: 'Source' },
  kind: { ar: 'نوع المصدر', en: 'Kind of source', fr: 'Type de source' },
  identification: { ar: 'كيف عُرّف المصدر', en: 'How it is identified', fr: 'Identification' },
  chain: { ar: 'سلسلة الإسناد', en: 'Chain', fr: 'Chaîne' },
  cue: { ar: 'لفظ الإسناد', en: 'Cue', fr: 'Verbe ou formule' },
  stance: { ar: 'موقف الناقل', en: 'Stance of the cue', fr: 'Prise de distance' },
  content: { ar: 'القول المنقول', en: 'Claim', fr: 'Propos' },
  anonymity: { ar: 'تعليل التجهيل', en: 'Reason for anonymity', fr: 'Motif de l’anonymat' },
  reason: { ar: 'نص السبب', en: 'Reason in words', fr: 'Motif, texte' },
  corrected: { ar: 'تصحيح القارئ', en: 'Corrected', fr: 'Corrigé' },
  sentence: { ar: 'الجملة', en: 'Sentence', fr: 'Phrase' },
  start: { ar: 'البداية', en: 'Start', fr: 'Début' },
  end: { ar: 'النهاية', en: 'End', fr: 'Fin' },
  link: { ar: 'رابط الموضع', en: 'Link to the passage', fr: 'Lien vers le passage' },
  title: { ar: 'عنوان الصفحة', en: 'Page title', fr: 'Titre de la page' },
  address: { ar: 'عنوان الويب', en: 'Address', fr: 'Adresse' },

  noSource: { ar: 'بلا مصدر', en: 'no source', fr: 'sans source' },
  unnamedKind: { ar: 'مصدر غير مسمّى', en: 'unnamed', fr: 'anonyme' },
  hearsayKind: { ar: 'كلام متداول', en: 'hearsay', fr: 'ouï-dire' },

  rowClaim: { ar: 'قول منقول', en: 'claim', fr: 'propos rapporté' },
  rowLink: { ar: 'حلقة ناقلة', en: 'relaying link', fr: 'maillon de relais' },
  rowAct: {
    ar: 'دعوة أو وعد أو حكم (لا يُعدّ)',
    en: 'urging, promising, judging (not counted)',
    fr: 'appel, promesse, jugement (non compté)',
  },
  rowCredit: { ar: 'توقيع أو مصدر صورة (لا يُعدّ)', en: 'credit (not counted)', fr: 'crédit (non compté)' },
  rowUndecided: { ar: 'غير محدد (لا يُعدّ)', en: 'undecided (not counted)', fr: 'indéterminé (non compté)' },

  neutral: { ar: 'محايد', en: 'neutral', fr: 'neutre' },
  endorsing: { ar: 'مؤيّد', en: 'endorsing', fr: 'adhésion' },
  distancing: { ar: 'متحفّظ', en: 'distancing', fr: 'distanciation' },
  denying: { ar: 'نافٍ', en: 'denying', fr: 'démenti' },
  conceding: { ar: 'مُقرّ', en: 'conceding', fr: 'concession' },
  urging: { ar: 'داعٍ', en: 'urging', fr: 'appel' },
  warning: { ar: 'محذّر', en: 'warning', fr: 'avertissement' },
  predicting: { ar: 'متوقّع', en: 'predicting', fr: 'prévision' },
  evaluating: { ar: 'مقيّم', en: 'judging', fr: 'jugement' },
  asking: { ar: 'سائل', en: 'asking', fr: 'question' },

  given: { ar: 'ذُكر السبب', en: 'reason given', fr: 'motif indiqué' },
  asked: { ar: 'طلب عدم ذكر اسمه', en: 'asked not to be named', fr: 'a demandé l’anonymat' },
  absent: { ar: 'لم يُذكر سبب', en: 'no reason given', fr: 'aucun motif' },
  changed: { ar: 'غُيّر الصنف', en: 'class changed', fr: 'catégorie modifiée' },
  added: { ar: 'أضافه القارئ', en: 'added by the reader', fr: 'ajouté par le lecteur' },
});

type TermKey = keyof typeof terms;
type TextKey = keyof typeof exportTexts;

/** Names of how a source is identified, in `terms`. */
export const identificationTerms = {
  named: 'classNamed',
  office: 'classOffice',
  spokesman: 'classSpokesman',
  placed: 'classPlaced',
  unplaced: 'classUnplaced',
  group: 'classGroup',
  media: 'classMedia',
  agentless: 'classAgentless',
  issued: 'classIssued',
  unissued: 'classUnissued',
} as const satisfies Record<SourceClass, TermKey>;

const rowKinds = {
  claim: 'rowClaim',
  link: 'rowLink',
  act: 'rowAct',
  credit: 'rowCredit',
  undecided: 'rowUndecided',
} as const satisfies Record<string, TextKey>;

type OfExports = Stance | AnonymityReason['state'] | NonNullable<Attribution['corrected']>;
type OfTerms = MarkClass | Exclude<SourceKind, 'unnamed' | 'hearsay'>;

/** What the exporters need to write in a language; shaped as `ExportWords` of the exports. */
export function exportWords(language: Language) {
  const say = translator(exportTexts, language);
  const term = translator(terms, language);
  const kinds: Record<string, string> = { unnamed: say('unnamedKind'), hearsay: say('hearsayKind') };
  const value = (column: string, id: string): string => {
    if (column === 'counted') return isKey(rowKinds, id) ? say(rowKinds[id]) : id;
    if (column === 'identification') return isKey(identificationTerms, id) ? term(identificationTerms[id]) : id;
    if (column === 'kind' && kinds[id] !== undefined) return kinds[id];
    return isKey(valueTexts, id) ? say(id) : isKey(valueTerms, id) ? term(id) : id;
  };
  const noSource = say('noSource');
  return {
    csv: { header: (column: ColumnKey) => say(column), value, noSource },
    annotation: { language, class: (row: { readonly class: MarkClass }) => term(row.class), noSource },
  };
}

type ColumnKey = Exclude<TextKey, 'noSource' | `row${string}` | OfExports | 'unnamedKind' | 'hearsayKind'>;

function isKey<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}

const valueTexts: Record<OfExports, true> = {
  neutral: true,
  endorsing: true,
  distancing: true,
  denying: true,
  conceding: true,
  urging: true,
  warning: true,
  predicting: true,
  evaluating: true,
  asking: true,
  given: true,
  asked: true,
  absent: true,
  changed: true,
  added: true,
};
const valueTerms: Record<OfTerms, true> = {
  wire: true,
  named: true,
  unnamed: true,
  hearsay: true,
  undecided: true,
  agency: true,
  outlet: true,
  person: true,
  institution: true,
  document: true,
};
