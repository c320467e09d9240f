import { messages } from './table';

/** The field's words, the same on every screen. */
export const terms = messages({
  name: { ar: 'إسناد', en: 'Isnad', fr: 'Isnad' },

  // Classes of marks
  wire: { ar: 'وكالة أو وسيلة إعلام', en: 'Agency or outlet', fr: 'Agence ou média' },
  named: { ar: 'مصدر مسمّى آخر', en: 'Other named source', fr: 'Autre source nommée' },
  unnamed: { ar: 'مصدر مجهَّل', en: 'Unnamed source', fr: 'Source anonyme' },
  hearsay: { ar: 'بلا مصدر', en: 'No source', fr: 'Sans source' },
  undecided: { ar: 'غير محدد', en: 'Undecided', fr: 'Indéterminé' },

  // Kinds of sources
  agency: { ar: 'وكالة أنباء', en: 'News agency', fr: 'Agence de presse' },
  outlet: { ar: 'وسيلة إعلام', en: 'Outlet', fr: 'Média' },
  person: { ar: 'شخص', en: 'Person', fr: 'Personne' },
  institution: { ar: 'جهة', en: 'Institution', fr: 'Institution' },
  document: { ar: 'وثيقة', en: 'Document', fr: 'Document' },
  persons: { ar: 'أشخاص', en: 'People', fr: 'Personnes' },
  institutions: { ar: 'جهات ومؤسسات', en: 'Institutions', fr: 'Institutions' },
  documents: { ar: 'وثائق', en: 'Documents', fr: 'Documents' },

  // Types of catalogue entries
  newspaper: { ar: 'صحيفة', en: 'Newspaper', fr: 'Journal' },
  magazine: { ar: 'مجلة', en: 'Magazine', fr: 'Magazine' },
  channel: { ar: 'قناة', en: 'TV channel', fr: 'Chaîne de télévision' },
  radio: { ar: 'إذاعة', en: 'Radio', fr: 'Radio' },
  site: { ar: 'موقع إخباري', en: 'News site', fr: 'Site d’information' },
  state: { ar: 'رسمية', en: 'state-owned', fr: 'd’État' },
  public: { ar: 'عامة', en: 'public', fr: 'publique' },
  party: { ar: 'حزبية', en: 'party-owned', fr: 'd’un parti' },
  private: { ar: 'خاصة', en: 'private', fr: 'privée' },
  nonprofit: { ar: 'غير ربحية', en: 'non-profit', fr: 'à but non lucratif' },

  // How a source is identified
  classNamed: { ar: 'مذكور بالاسم', en: 'by name', fr: 'par son nom' },
  classOffice: { ar: 'مذكور بمنصبه', en: 'by an office one person holds', fr: 'par sa fonction' },
  classSpokesman: { ar: 'ناطق باسم جهة مسمّاة', en: 'speaks for a named body', fr: 'porte-parole d’un organisme nommé' },
  classPlaced: { ar: 'فرد بلا اسم، ذُكرت صفته', en: 'no name, role given', fr: 'sans nom, fonction indiquée' },
  classUnplaced: { ar: 'بلا اسم ولا صفة', en: 'no name and no role', fr: 'ni nom ni fonction' },
  classGroup: { ar: 'جماعة بلا أسماء', en: 'a group without names', fr: 'un groupe sans noms' },
  classMedia: { ar: 'وسائل إعلام غير مسمّاة', en: 'media that are not named', fr: 'médias non nommés' },
  classAgentless: { ar: 'لا مصدر', en: 'no source at all', fr: 'aucune source' },
  classIssued: { ar: 'وثيقة ذُكرت جهتها', en: 'document with a named issuer', fr: 'document dont l’émetteur est nommé' },
  classUnissued: { ar: 'وثيقة بلا جهة مصدرة', en: 'document without an issuer', fr: 'document sans émetteur' },

  // Why a source is not named
  reasonGiven: {
    ar: 'سبب التجهيل: {reason}',
    en: 'Reason for anonymity: {reason}',
    fr: 'Motif de l’anonymat : {reason}',
  },
  reasonAsked: {
    ar: 'طلب عدم ذكر اسمه، دون سبب',
    en: 'Asked not to be named, no reason given',
    fr: 'A demandé l’anonymat, sans motif indiqué',
  },
  reasonAbsent: {
    ar: 'لم يُذكر سبب للتجهيل',
    en: 'No reason given for anonymity',
    fr: 'Aucun motif d’anonymat indiqué',
  },

  // Counting
  claims: {
    ar: {
      zero: 'لا أقوال منقولة',
      one: 'قول منقول واحد',
      two: 'قولان منقولان',
      few: '{count} أقوال منقولة',
      many: '{count} قولًا منقولًا',
      other: '{count} قول منقول',
    },
    en: { one: '{count} claim', other: '{count} claims' },
    fr: { one: '{count} propos rapporté', many: '{count} propos rapportés', other: '{count} propos rapportés' },
  },
  direct: {
    ar: {
      zero: 'لا نقل مباشر',
      one: 'مرة مباشرة',
      two: 'مرتان مباشرة',
      few: '{count} مرات مباشرة',
      many: '{count} مرة مباشرة',
      other: '{count} مرة مباشرة',
    },
    en: { one: '{count} direct', other: '{count} direct' },
    fr: { one: '{count} directe', many: '{count} directes', other: '{count} directes' },
  },
  relayed: {
    ar: {
      zero: 'لا نقل بواسطتها',
      one: 'مرة ناقلة عن غيرها',
      two: 'مرتان ناقلة عن غيرها',
      few: '{count} مرات ناقلة عن غيرها',
      many: '{count} مرة ناقلة عن غيرها',
      other: '{count} مرة ناقلة عن غيرها',
    },
    en: { one: '{count} relaying others', other: '{count} relaying others' },
    fr: { one: '{count} en relais', many: '{count} en relais', other: '{count} en relais' },
  },
  times: {
    ar: {
      zero: 'ولا مرة',
      one: 'مرة واحدة',
      two: 'مرتان',
      few: '{count} مرات',
      many: '{count} مرة',
      other: '{count} مرة',
    },
    en: { one: 'once', other: '{count} times' },
    fr: { one: '{count} fois', many: '{count} fois', other: '{count} fois' },
  },
  language: { ar: 'لغة الواجهة', en: 'Interface language', fr: 'Langue de l’interface' },
  close: { ar: 'إغلاق', en: 'Close', fr: 'Fermer' },
  cancel: { ar: 'إلغاء', en: 'Cancel', fr: 'Annuler' },
  undo: { ar: 'تراجع', en: 'Undo', fr: 'Annuler l’action' },
});
