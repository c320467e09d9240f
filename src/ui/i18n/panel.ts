import { messages } from './table';

export const panel = messages({
  title: { ar: 'إسناد: لوحة المصادر', en: 'Isnad: source panel', fr: 'Isnad : panneau des sources' },
  views: { ar: 'طرق العرض', en: 'Views', fr: 'Vues' },
  listView: { ar: 'القائمة', en: 'List', fr: 'Liste' },
  chainView: { ar: 'السلسلة', en: 'Chain', fr: 'Chaîne' },
  correctionsView: { ar: 'تصحيحاتي', en: 'My corrections', fr: 'Mes corrections' },
  export: { ar: 'تصدير', en: 'Export', fr: 'Exporter' },
  sheet: { ar: 'ورقة المصادر', en: 'Source sheet', fr: 'Fiche des sources' },

  // Filters
  filters: { ar: 'تصفية القائمة', en: 'Filter the list', fr: 'Filtrer la liste' },
  search: {
    ar: 'ابحث في الأقوال والمصادر',
    en: 'Search claims and sources',
    fr: 'Chercher dans les propos et les sources',
  },
  searchShort: { ar: 'ابحث', en: 'Search', fr: 'Chercher' },
  source: { ar: 'المصدر', en: 'Source', fr: 'Source' },
  allSources: { ar: 'كل المصادر', en: 'All sources', fr: 'Toutes les sources' },
  otherNamed: { ar: 'مسمّى آخر', en: 'Other named', fr: 'Autre nommée' },
  unnamed: { ar: 'مجهَّل', en: 'Unnamed', fr: 'Anonyme' },
  acts: { ar: 'دعوات ووعود وأحكام', en: 'Calls, promises, judgements', fr: 'Appels, promesses, jugements' },
  credits: { ar: 'توقيعات', en: 'Credits', fr: 'Crédits' },
  shown: {
    ar: {
      zero: 'لا شيء يوافق التصفية',
      one: 'موضع واحد',
      two: 'موضعان',
      few: '{count} مواضع',
      many: '{count} موضعًا',
      other: '{count} موضع',
    },
    en: { one: '{count} passage', other: '{count} passages' },
    fr: { one: '{count} passage', many: '{count} passages', other: '{count} passages' },
  },
  noneShown: {
    ar: 'لا شيء يوافق التصفية',
    en: 'Nothing matches the filters',
    fr: 'Aucun résultat',
  },
  clear: { ar: 'أزل التصفية', en: 'Clear filters', fr: 'Effacer les filtres' },

  // Rows
  rowTools: {
    ar: 'تصحيح هذا الموضع ورابطه',
    en: 'Correct this passage, or link to it',
    fr: 'Corriger ce passage ou en copier le lien',
  },
  wrong: { ar: 'علامة خاطئة', en: 'Wrong mark', fr: 'Marque erronée' },
  change: { ar: 'نوع المصدر', en: 'Kind of source', fr: 'Type de source' },
  changeNow: { ar: 'غيّر', en: 'Change', fr: 'Modifier' },
  copyLink: { ar: 'انسخ رابط الموضع', en: 'Copy link', fr: 'Copier le lien' },
  changedBadge: { ar: 'صحّحتَه', en: 'Corrected by you', fr: 'Corrigé par vous' },
  addedBadge: { ar: 'أضفتَه', en: 'Added by you', fr: 'Ajouté par vous' },
  notCounted: { ar: 'لا يُعدّ', en: 'not counted', fr: 'non compté' },

  // Chain
  chainLabel: {
    ar: 'سلاسل الإسناد في هذا المقال',
    en: 'Chains of attribution in this article',
    fr: 'Chaînes d’attribution de cet article',
  },
  thisPage: { ar: 'هذه الصفحة', en: 'This page', fr: 'Cette page' },
  noSource: { ar: 'لا يُذكر مصدر', en: 'No source mentioned', fr: 'Aucune source citée' },
  more: {
    ar: {
      zero: 'لا مزيد',
      one: 'وقول آخر',
      two: 'وقولان آخران',
      few: 'و{count} أقوال أخرى',
      many: 'و{count} قولًا آخر',
      other: 'و{count} قول آخر',
    },
    en: { one: '{count} more claim', other: '{count} more claims' },
    fr: { one: 'encore {count} propos', many: 'encore {count} propos', other: 'encore {count} propos' },
  },

  // Corrections
  correctionsNote: {
    ar: 'تبقى تصحيحاتك على هذا الجهاز، وتدخل في العدّ والورقة والتصدير كلما فتحت هذه الصفحة.',
    en: 'Your corrections stay on this device; they count in numbers, sheet and exports whenever you open this page.',
    fr: 'Vos corrections restent sur cet appareil ; elles comptent dans les chiffres, la fiche et les exports dès que vous ouvrez cette page.',
  },
  noCorrections: {
    ar: 'لم تصحّح شيئًا في هذه الصفحة.',
    en: 'You have corrected nothing on this page.',
    fr: 'Vous n’avez rien corrigé sur cette page.',
  },
  addHeading: { ar: 'أضف مصدرًا', en: 'Add a source', fr: 'Ajouter une source' },
  addNote: {
    ar: 'ظلّل في الصفحة الكلمات التي تسمّي المصدر، ثم انقر الزر.',
    en: 'Select the words that name the source on the page, then press the button.',
    fr: 'Sélectionnez dans la page les mots qui nomment la source, puis cliquez sur le bouton.',
  },
  take: { ar: 'خذ النص المظلَّل', en: 'Take the selection', fr: 'Prendre la sélection' },
  add: { ar: 'أضف هنا', en: 'Add here', fr: 'Ajouter ici' },
  issuerNamed: { ar: 'الجهة المصدرة مسمّاة', en: 'Its issuer is named', fr: 'L’émetteur est nommé' },
  unnamedKind: { ar: 'مصدر مجهَّل', en: 'Unnamed source', fr: 'Source anonyme' },
  hearsayKind: { ar: 'بلا مصدر', en: 'No source', fr: 'Sans source' },
  madeWrong: { ar: 'علامة خاطئة', en: 'Wrong mark', fr: 'Marque erronée' },
  madeKind: { ar: 'غُيّر إلى: {kind}', en: 'Changed to: {kind}', fr: 'Changé en : {kind}' },
  madeAdd: { ar: 'أُضيف: {kind}', en: 'Added: {kind}', fr: 'Ajouté : {kind}' },
  gone: {
    ar: 'لم تعد هذه الكلمات في الصفحة',
    en: 'These words are no longer on the page',
    fr: 'Ces mots ne sont plus dans la page',
  },
  undoThis: {
    ar: 'تراجع عن تصحيح «{words}»',
    en: 'Undo the correction of “{words}”',
    fr: 'Annuler la correction de « {words} »',
  },
  manage: {
    ar: 'كل التصحيحات: تصدير واستيراد',
    en: 'All corrections: export and import',
    fr: 'Toutes les corrections : exporter, importer',
  },
  privateNote: {
    ar: 'هذه نافذة خاصة، ولا يُحفظ فيها شيء، فلا تصحيح هنا.',
    en: 'This is a private window: nothing is stored, so nothing can be corrected here.',
    fr: 'Fenêtre privée : rien n’est enregistré, donc rien ne peut y être corrigé.',
  },

  // What was done
  saidWrong: { ar: 'أُزيلت العلامة', en: 'Mark removed', fr: 'Marque retirée' },
  saidChanged: { ar: 'غُيّر نوع المصدر', en: 'Kind of source changed', fr: 'Type de source modifié' },
  saidAdded: { ar: 'أُضيف المصدر', en: 'Source added', fr: 'Source ajoutée' },
  saidUndone: { ar: 'أُلغي التصحيح', en: 'Correction undone', fr: 'Correction annulée' },
  full: {
    ar: 'لا متسع لمزيد من التصحيحات',
    en: 'No room for more corrections',
    fr: 'Plus de place pour d’autres corrections',
  },
  notSaved: {
    ar: 'تعذّر حفظ التصحيح',
    en: 'The correction could not be saved',
    fr: 'La correction n’a pas pu être enregistrée',
  },
  outside: {
    ar: 'النص المظلَّل خارج المقال',
    en: 'The selection is not in the article',
    fr: 'La sélection est hors de l’article',
  },
  tooLong: {
    ar: 'النص المظلَّل طويل: ظلّل المصدر وحده',
    en: 'Select the source alone',
    fr: 'Sélectionnez la source seule',
  },

  // States
  closed: { ar: 'أُغلقت الصفحة', en: 'The page was closed', fr: 'La page a été fermée' },
  closedWords: {
    ar: 'افتح اللوحة من جديد من صفحة أخرى.',
    en: 'Open the panel again from another page.',
    fr: 'Rouvrez le panneau depuis une autre page.',
  },
  notAllowedHiddenWords: {
    ar: 'انقر أيقونة «إسناد» في شريط الأدوات وأنت في الصفحة.',
    en: 'Click Isnad’s icon in the toolbar while you are on the page.',
    fr: 'Cliquez sur l’icône d’Isnad dans la barre d’outils depuis la page.',
  },
  notAllowedWords: {
    ar: 'انقر أيقونة «إسناد» في شريط الأدوات وأنت في الصفحة، أو اسمح بالموقع كله.',
    en: 'Click Isnad’s icon in the toolbar while you are on the page, or allow the whole site.',
    fr: 'Cliquez sur l’icône d’Isnad dans la barre d’outils depuis la page, ou autorisez tout le site.',
  },
});
