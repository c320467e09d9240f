import type { Evidence, Rule, SourceClass, SourceKind, Stance } from '../engine/analysis';
import type { MarkClass } from '../engine/claims';

/** Languages of the card and of the position chip. The page layer cannot import ui/i18n, so it has its own small table. */
export const languages = ['ar', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

type Plurals = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Everything the page layer says. `{n}`, `{of}`, `{text}` are filled in by `fill`. */
export interface Words {
  readonly card: string;
  readonly close: string;
  readonly classes: Readonly<Record<MarkClass, string>>;
  readonly thisPage: string;
  readonly claim: string;
  readonly claimQuoted: string;
  readonly noSource: string;
  readonly kinds: Readonly<Record<SourceKind, string>>;
  readonly identified: Readonly<Record<SourceClass, string>>;
  readonly inherited: string;
  readonly stance: string;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly reason: string;
  readonly reasonAbsent: string;
  readonly reasonAsked: string;
  readonly refersTo: string;
  readonly undecided: string;
  readonly act: string;
  readonly credit: string;
  readonly addressee: string;
  readonly channel: string;
  readonly cited: Plurals;
  readonly why: string;
  readonly rules: Readonly<Record<Rule, string>>;
  readonly evidence: Readonly<Record<Evidence['what'], string>>;
  readonly position: string;
  readonly enter: string;
  readonly noMarks: string;
  readonly nothingHere: string;
  readonly wrong: string;
  readonly change: string;
  readonly undo: string;
  readonly noted: string;
  readonly corrected: string;
  readonly notKept: string;
}

const ar: Words = {
  card: 'من القائل؟',
  close: 'إغلاق',
  classes: {
    wire: 'وكالة أو وسيلة إعلام',
    named: 'مصدر مسمّى',
    unnamed: 'مصدر مجهَّل',
    hearsay: 'بلا مصدر',
    undecided: 'غير محدد',
  },
  thisPage: 'هذه الصفحة',
  claim: 'ما نُسب',
  claimQuoted: 'كلام منقول بنصّه',
  noSource: 'لا يُذكر أي مصدر',
  kinds: {
    agency: 'وكالة أنباء',
    outlet: 'وسيلة إعلام',
    person: 'شخص',
    institution: 'جهة',
    document: 'وثيقة',
    unnamed: 'مصدر غير مسمّى',
    hearsay: 'كلام متداول',
  },
  identified: {
    named: 'مذكور بالاسم',
    office: 'مذكور بمنصبه',
    spokesman: 'ناطق باسم جهة مسمّاة، ولم يُذكر اسمه',
    placed: 'بلا اسم، ذُكرت صفته أو جهته',
    unplaced: 'بلا اسم ولا صفة',
    group: 'جماعة بلا أسماء، ذُكرت صفتها',
    media: 'وسائل إعلام غير مسمّاة',
    agentless: 'لا قائل',
    issued: 'وثيقة ذُكرت جهتها',
    unissued: 'وثيقة بلا جهة مصدرة',
  },
  inherited: 'يُفهم من السياق: نُقل كلام هذا المصدر قبلُ عن طريقه',
  stance: 'موقف الناقل',
  stances: {
    neutral: 'محايد: ينقل ولا يحكم',
    endorsing: 'مؤيِّد: اللفظ يقدّم الكلام على أنه صحيح',
    distancing: 'متحفّظ: اللفظ يترك العهدة على القائل',
    denying: 'نفي',
    conceding: 'إقرار',
    urging: 'دعوة أو مطالبة',
    warning: 'تحذير',
    predicting: 'توقّع',
    evaluating: 'حكم أو تقييم',
    asking: 'سؤال',
  },
  reason: 'سبب التجهيل',
  reasonAbsent: 'لم يُذكر سبب',
  reasonAsked: 'طلب عدم ذكر اسمه',
  refersTo: 'يعود إلى',
  undecided: 'القائل مستتر أو مشار إليه بلفظ عام، ولا يتبيّن من النص من هو. لا تُعَدّ هذه العلامة في أي صنف.',
  act: 'ليس خبرًا بل فعلُ كلام (دعوة أو تعهّد أو حكم)، فلا يدخل في النسب.',
  credit: 'نسبة المادة إلى صاحبها، وليست ادّعاء، فلا تُعَدّ.',
  addressee: 'قيل لـ',
  channel: 'أين قيل',
  cited: {
    zero: 'لا يُنسب إليه شيء آخر في هذا المقال',
    one: 'يُنسب إليه في هذا المقال مرة واحدة',
    two: 'يُنسب إليه في هذا المقال مرتين',
    few: 'يُنسب إليه في هذا المقال {n} مرات',
    many: 'يُنسب إليه في هذا المقال {n} مرة',
    other: 'يُنسب إليه في هذا المقال {n} مرة',
  },
  why: 'لماذا هذه العلامة؟',
  rules: {
    verb: 'فعلُ قولٍ مع فاعله',
    'verb-implicit': 'فعلُ قولٍ فاعله ضمير',
    'verb-passive': 'فعلُ قولٍ لا يُذكر فاعله',
    'subject-verb': 'المصدر يليه فعلُ القول',
    participle: 'لفظ يتابع كلام القائل نفسه',
    noun: 'اسم من أسماء القول يربط المصدر بكلامه',
    according: 'عبارة إسناد من قبيل «وفقًا لـ»',
    'relay-outer': 'ناقلٌ عن مصدر آخر',
    'relay-inner': 'منقولٌ عنه',
    medium: 'وسيلة إعلام قيل لها الكلام أو اطّلعت على وثيقته أو نشرته، فهي حلقة خارجية في السلسلة',
    headline: 'صيغة عنوان: المصدر ثم كلامه',
    credit: 'صيغة نسبة المادة أو الصورة',
    reader: 'أضفته أنت',
  },
  evidence: {
    cue: 'لفظ الإسناد',
    complement: 'بعده الكلام المنسوب',
    subject: 'المصدر',
    head: 'اسم يدلّ على مصدر',
    catalogue: 'اسم وارد في دليل الوكالات والوسائل',
    title: 'لقب أو منصب',
    quotation: 'كلام بين علامتي تنصيص',
    antecedent: 'آخر قائل مطابق في الجنس والعدد',
    relay: 'الناقل',
  },
  position: '{n} من {of}',
  enter: 'Enter: البطاقة',
  noMarks: 'لا علامات من هذا النوع في المقال',
  nothingHere: 'لا إسناد لهذه الجملة',
  wrong: 'علامة خاطئة',
  change: 'تغيير الصنف',
  undo: 'تراجع',
  noted: 'سُجّل تصحيحك على جهازك',
  corrected: 'صنّفته أنت بتصحيحك.',
  notKept: 'تعذّر حفظ التصحيح (لا يُحفظ شيء في النوافذ الخاصة)',
};

const en: Words = {
  card: 'Who says so?',
  close: 'Close',
  classes: {
    wire: 'Agency or outlet',
    named: 'Named source',
    unnamed: 'Unnamed source',
    hearsay: 'No source',
    undecided: 'Undecided',
  },
  thisPage: 'This page',
  claim: 'What is attributed',
  claimQuoted: 'Quoted word for word',
  noSource: 'No source is given',
  kinds: {
    agency: 'news agency',
    outlet: 'news outlet',
    person: 'person',
    institution: 'institution',
    document: 'document',
    unnamed: 'unnamed source',
    hearsay: 'hearsay',
  },
  identified: {
    named: 'identified by name',
    office: 'identified by office',
    spokesman: 'speaks for a named body, own name withheld',
    placed: 'identified by role or body only',
    unplaced: 'not identified at all',
    group: 'a group known by its role only',
    media: 'media that are not named',
    agentless: 'nobody is named',
    issued: 'document with a known issuer',
    unissued: 'document without an issuer',
  },
  inherited: 'From the context: this source was reached through it before',
  stance: 'Attitude of the wording',
  stances: {
    neutral: 'neutral: reports without judging',
    endorsing: 'endorsing: the word presents this as true',
    distancing: 'distancing: the word leaves it to the speaker',
    denying: 'a denial',
    conceding: 'an admission',
    urging: 'a call or demand',
    warning: 'a warning',
    predicting: 'a forecast',
    evaluating: 'a judgement',
    asking: 'a question',
  },
  reason: 'Reason for withholding the name',
  reasonAbsent: 'none is given',
  reasonAsked: 'the source asked not to be named',
  refersTo: 'refers to',
  undecided:
    'The speaker is a pronoun or a general word, and the text does not show who it is. This mark counts in no class.',
  act: 'Not information but a speech act (a call, a promise, a judgement): left out of the shares.',
  credit: 'A credit for the piece, not a claim: not counted.',
  addressee: 'said to',
  channel: 'through',
  cited: {
    one: 'Cited once in this article',
    other: 'Cited {n} times in this article',
  },
  why: 'Why this mark?',
  rules: {
    verb: 'a reporting verb with its subject',
    'verb-implicit': 'a reporting verb whose subject is a pronoun',
    'verb-passive': 'a reporting verb without a speaker',
    'subject-verb': 'the source, then a reporting verb',
    participle: 'a word that carries on the same speaker’s statement',
    noun: 'a noun of speech that ties a source to its words',
    according: 'an “according to” phrase',
    'relay-outer': 'relays another source',
    'relay-inner': 'is relayed by another source',
    medium: 'the medium that was told it, saw the document or printed it: an outer link of the chain',
    headline: 'a headline form: the source, then its words',
    credit: 'a credit line',
    reader: 'added by you',
  },
  evidence: {
    cue: 'attributing word',
    complement: 'what is attributed follows',
    subject: 'source',
    head: 'a noun that denotes a source',
    catalogue: 'name in the catalogue of agencies and outlets',
    title: 'title or office',
    quotation: 'words in quotation marks',
    antecedent: 'last speaker that agrees in gender and number',
    relay: 'relayed by',
  },
  position: '{n} of {of}',
  enter: 'Enter: card',
  noMarks: 'No marks of this kind in the article',
  nothingHere: 'No attribution for this sentence',
  wrong: 'Wrong mark',
  change: 'Change class',
  undo: 'Undo',
  noted: 'Your correction is kept on this device',
  corrected: 'Classed by your own correction.',
  notKept: 'The correction could not be kept (nothing is stored in private windows)',
};

const fr: Words = {
  card: 'Qui le dit ?',
  close: 'Fermer',
  classes: {
    wire: 'Agence ou média',
    named: 'Source nommée',
    unnamed: 'Source anonyme',
    hearsay: 'Sans source',
    undecided: 'Indéterminé',
  },
  thisPage: 'Cette page',
  claim: 'Ce qui est attribué',
  claimQuoted: 'Propos cités mot pour mot',
  noSource: 'Aucune source n’est donnée',
  kinds: {
    agency: 'agence de presse',
    outlet: 'média',
    person: 'personne',
    institution: 'institution',
    document: 'document',
    unnamed: 'source anonyme',
    hearsay: 'ouï-dire',
  },
  identified: {
    named: 'identifiée par son nom',
    office: 'identifiée par sa fonction',
    spokesman: 'porte-parole d’un organisme nommé, nom non donné',
    placed: 'identifiée seulement par sa qualité ou son organisme',
    unplaced: 'pas du tout identifiée',
    group: 'groupe connu seulement par sa qualité',
    media: 'médias non nommés',
    agentless: 'personne n’est désigné',
    issued: 'document dont l’émetteur est connu',
    unissued: 'document sans émetteur',
  },
  inherited: 'D’après le contexte : cette source a été relayée ainsi auparavant',
  stance: 'Attitude de la formule',
  stances: {
    neutral: 'neutre : rapporte sans juger',
    endorsing: 'approbation : le mot présente ceci comme vrai',
    distancing: 'distance : le mot en laisse la charge au locuteur',
    denying: 'un démenti',
    conceding: 'un aveu',
    urging: 'un appel ou une demande',
    warning: 'un avertissement',
    predicting: 'une prévision',
    evaluating: 'un jugement',
    asking: 'une question',
  },
  reason: 'Motif de l’anonymat',
  reasonAbsent: 'aucun motif n’est donné',
  reasonAsked: 'la source a demandé l’anonymat',
  refersTo: 'renvoie à',
  undecided:
    'Le locuteur est un pronom ou un mot général, et le texte ne montre pas qui c’est. Cette marque ne compte dans aucune catégorie.',
  act: 'Non pas une information mais un acte de parole (appel, promesse, jugement) : exclu des parts.',
  credit: 'Une mention d’origine, non une affirmation : pas comptée.',
  addressee: 'dit à',
  channel: 'par',
  cited: {
    one: 'Citée une fois dans cet article',
    many: 'Citée {n} fois dans cet article',
    other: 'Citée {n} fois dans cet article',
  },
  why: 'Pourquoi cette marque ?',
  rules: {
    verb: 'un verbe de parole avec son sujet',
    'verb-implicit': 'un verbe de parole dont le sujet est un pronom',
    'verb-passive': 'un verbe de parole sans locuteur',
    'subject-verb': 'la source, puis un verbe de parole',
    participle: 'un mot qui prolonge les propos du même locuteur',
    noun: 'un nom de parole qui lie une source à ses propos',
    according: 'une formule « selon »',
    'relay-outer': 'relaie une autre source',
    'relay-inner': 'est relayée par une autre source',
    medium: 'le média à qui cela a été dit, qui a vu le document ou l’a publié : un maillon extérieur de la chaîne',
    headline: 'une forme de titre : la source, puis ses propos',
    credit: 'une mention d’origine',
    reader: 'ajoutée par vous',
  },
  evidence: {
    cue: 'mot d’attribution',
    complement: 'ce qui est attribué suit',
    subject: 'source',
    head: 'nom qui désigne une source',
    catalogue: 'nom du catalogue des agences et médias',
    title: 'titre ou fonction',
    quotation: 'propos entre guillemets',
    antecedent: 'dernier locuteur accordé en genre et en nombre',
    relay: 'relayé par',
  },
  position: '{n} sur {of}',
  enter: 'Entrée : bulle',
  noMarks: 'Aucune marque de ce type dans l’article',
  nothingHere: 'Aucune attribution pour cette phrase',
  wrong: 'Marque fausse',
  change: 'Changer de catégorie',
  undo: 'Annuler',
  noted: 'Votre correction est gardée sur cet appareil',
  corrected: 'Classée par votre propre correction.',
  notKept: 'La correction n’a pas pu être gardée (rien n’est enregistré en navigation privée)',
};

export const words: Readonly<Record<Language, Words>> = { ar, en, fr };

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** Numbers stay in Western digits, as most Arabic news sites print them and as the screens do. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function plural(language: Language, forms: Plurals, n: number): string {
  return fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n });
}
