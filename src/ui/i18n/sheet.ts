import { messages } from './table';

export const sheet = messages({
  title: { ar: 'إسناد: ورقة المصادر', en: 'Isnad: source sheet', fr: 'Isnad : fiche des sources' },
  heading: { ar: 'ورقة المصادر', en: 'Source sheet', fr: 'Fiche des sources' },
  print: { ar: 'اطبع', en: 'Print', fr: 'Imprimer' },
  language: { ar: 'لغة الورقة', en: 'Language of the sheet', fr: 'Langue de la fiche' },
  made: {
    ar: 'ملأتها إضافة «إسناد» بما يدل عليه النص وحده، وتركت الباقي لك. وهي إشارات لا أحكام.',
    en: 'Filled in by Isnad as far as the text alone can tell; the rest is left to you. Signals, not verdicts.',
    fr: 'Remplie par Isnad dans la mesure où le texte seul le permet ; le reste vous revient. Des indices, pas des verdicts.',
  },
  pageTitle: { ar: 'العنوان', en: 'Headline', fr: 'Titre' },
  outlet: { ar: 'الموقع', en: 'Site', fr: 'Site' },
  address: { ar: 'الرابط', en: 'Address', fr: 'Adresse' },
  date: { ar: 'تاريخ الورقة', en: 'Date of the sheet', fr: 'Date de la fiche' },
  learner: { ar: 'الاسم', en: 'Name', fr: 'Nom' },

  // 1
  counts: { ar: 'العدّ', en: 'Counts', fr: 'Décompte' },
  allClaims: { ar: 'الأقوال المنقولة', en: 'Claims', fr: 'Propos rapportés' },
  namedClaims: { ar: 'عن مصادر مسمّاة', en: 'from named sources', fr: 'de sources nommées' },
  ofWire: { ar: 'منها عن وكالات ووسائل إعلام', en: 'of these, agencies and outlets', fr: 'dont agences et médias' },
  unnamedClaims: { ar: 'عن مصادر مجهَّلة', en: 'from unnamed sources', fr: 'de sources anonymes' },
  hearsayClaims: { ar: 'بلا مصدر', en: 'with no source', fr: 'sans source' },
  distinct: { ar: 'مصادر مختلفة', en: 'Distinct sources', fr: 'Sources distinctes' },
  distinctNamed: { ar: 'مسمّاة', en: 'named', fr: 'nommées' },
  distinctUnnamed: { ar: 'مجهَّلة', en: 'unnamed', fr: 'anonymes' },
  direct: { ar: 'نقل مباشر', en: 'Direct', fr: 'Directs' },
  relayed: { ar: 'نقل عبر مصدر آخر', en: 'Relayed by another source', fr: 'Relayés par une autre source' },
  reasonGiven: { ar: 'ذُكر سبب التجهيل', en: 'Anonymity explained', fr: 'Anonymat motivé' },
  reasonAsked: {
    ar: 'طُلب التجهيل، دون سبب',
    en: 'Anonymity asked for, not explained',
    fr: 'Anonymat demandé, non motivé',
  },
  reasonAbsent: { ar: 'لم يُذكر سبب', en: 'No reason given', fr: 'Aucun motif' },
  partial: {
    ar: 'النص طويل جدًا، ولم يُحلَّل إلا أوله.',
    en: 'The text is very long; only its beginning was analysed.',
    fr: 'Le texte est très long ; seul son début a été analysé.',
  },

  // 2
  sources: { ar: 'المصادر بمعيار IMVA/IN', en: 'Sources by IMVA/IN', fr: 'Les sources selon IMVA/IN' },
  sourcesNote: {
    ar: 'ضع علامة في الخانات الفارغة: ما لا يظهر من النص وحده متروك للقارئ.',
    en: 'Tick the blank boxes: what the text alone cannot tell is for the reader to find out.',
    fr: 'Cochez les cases vides : ce que le texte seul ne dit pas, c’est au lecteur de le chercher.',
  },
  source: { ar: 'المصدر', en: 'Source', fr: 'Source' },
  cited: { ar: 'مباشر / ناقل', en: 'Direct / relaying', fr: 'Direct / relais' },
  independent: { ar: 'مستقل', en: 'Independent', fr: 'Indépendante' },
  multiple: { ar: 'ليس وحيدًا', en: 'Multiple', fr: 'Multiple' },
  verifies: { ar: 'يتحقق بدليل', en: 'Verifies', fr: 'Vérifie' },
  authoritative: { ar: 'مختص ومطّلع', en: 'Authoritative, informed', fr: 'Autorisée, informée' },
  named: { ar: 'مسمّى', en: 'Named', fr: 'Nommée' },
  noSources: { ar: 'لا مصادر في النص.', en: 'No sources in the text.', fr: 'Aucune source dans le texte.' },

  // 3
  questions: {
    ar: 'أسئلة «أخبار ميتر» عن المصادر',
    en: 'AkhbarMeter’s questions on sources',
    fr: 'Les questions d’AkhbarMeter sur les sources',
  },
  credited: {
    ar: 'هل أشار المحرر إلى المصدر في حالة النقل أو الاقتباس؟',
    en: 'Did the editor point to the source when relaying or quoting?',
    fr: 'Le rédacteur a-t-il indiqué la source lorsqu’il rapporte ou cite ?',
  },
  sourced: {
    ar: 'هل ذكر المحرر مصادر المعلومات الواردة بالمحتوى؟',
    en: 'Did the editor give the sources of the information in the content?',
    fr: 'Le rédacteur a-t-il donné les sources des informations du contenu ?',
  },
  sides: {
    ar: 'هل تمثل المصادر جهة واحدة من الرأي أم تعرض الرأي الآخر؟',
    en: 'Do the sources stand for one side of opinion, or is the other view shown?',
    fr: 'Les sources représentent-elles un seul avis, ou l’autre point de vue est-il présenté ?',
  },
  pictures: { ar: 'نسب الصور لمصدرها', en: 'Pictures credited to their source', fr: 'Images attribuées à leur source' },
  unexplained: {
    ar: 'خطأ: الاستعانة بمصدر مجهول بدون توضيح سبب تجهيله',
    en: 'Fault: an unnamed source is used without explaining why it is not named',
    fr: 'Faute : recours à une source anonyme sans expliquer pourquoi elle l’est',
  },
  yes: { ar: 'نعم', en: 'Yes', fr: 'Oui' },
  partly: { ar: 'جزئيًا', en: 'Partly', fr: 'En partie' },
  no: { ar: 'لا', en: 'No', fr: 'Non' },
  oneSide: { ar: 'جهة واحدة', en: 'One side', fr: 'Un seul avis' },
  otherSide: { ar: 'يُعرض الرأي الآخر', en: 'Other view shown', fr: 'Autre avis présenté' },
  found: { ar: 'وُجد', en: 'Found', fr: 'Constatée' },
  notFound: { ar: 'لم يوجد', en: 'Not found', fr: 'Non constatée' },
  textSays: { ar: 'من النص: {what}', en: 'From the text: {what}', fr: 'D’après le texte : {what}' },
  evidenceCredited: {
    ar: '{named} عن مصدر مذكور، {none} بلا مصدر',
    en: '{named} with a source, {none} without',
    fr: '{named} avec source, {none} sans',
  },
  evidenceSourced: {
    ar: 'مصادر مسمّاة {named}، مجهَّلة {unnamed}. أما الجمل غير المنسوبة فتُقدَّر بالقراءة.',
    en: 'named sources {named}, unnamed {unnamed}. Sentences attributed to nobody are for the reader to judge.',
    fr: 'sources nommées {named}, anonymes {unnamed}. Les phrases non attribuées sont à apprécier à la lecture.',
  },
  evidenceSides: { ar: 'مصادر مختلفة: {count}', en: 'distinct sources: {count}', fr: 'sources distinctes : {count}' },
  evidenceCredits: {
    ar: 'توقيعات في النص: {list}',
    en: 'credits in the text: {list}',
    fr: 'crédits dans le texte : {list}',
  },
  evidenceNoCredits: { ar: 'لا توقيع في النص', en: 'no credit in the text', fr: 'aucun crédit dans le texte' },
  evidenceUnexplained: {
    ar: 'بلا سبب {absent}، بطلب منه دون سبب {asked}، بسبب مذكور {given}',
    en: 'no reason {absent}, asked without a reason {asked}, explained {given}',
    fr: 'sans motif {absent}, demandé sans motif {asked}, motivé {given}',
  },

  // 4
  claims: { ar: 'الأقوال واحدًا واحدًا', en: 'The claims one by one', fr: 'Les propos un à un' },
  claim: { ar: 'القول', en: 'Claim', fr: 'Propos' },
  chain: { ar: 'سلسلة الإسناد', en: 'Chain', fr: 'Chaîne' },
  class: { ar: 'الصنف', en: 'Class', fr: 'Catégorie' },
  thisPage: { ar: 'هذه الصفحة', en: 'this page', fr: 'cette page' },
  noSource: { ar: 'لا مصدر', en: 'no source', fr: 'aucune source' },
  notes: { ar: 'ملاحظات', en: 'Notes', fr: 'Remarques' },

  // States
  waiting: { ar: 'تُجهَّز الورقة…', en: 'Preparing the sheet…', fr: 'Préparation de la fiche…' },
  gone: { ar: 'لم يعد المقال مفتوحًا', en: 'The article is no longer open', fr: 'L’article n’est plus ouvert' },
  goneWords: {
    ar: 'لا يحفظ «إسناد» ما تقرأ: تُملأ الورقة من علامة تبويب المقال. افتح المقال، ثم اطلب الورقة من جديد.',
    en: 'Isnad keeps nothing of what you read: the sheet is filled from the article’s tab. Open the article, then ask for the sheet again.',
    fr: 'Isnad ne garde rien de ce que vous lisez : la fiche se remplit depuis l’onglet de l’article. Ouvrez l’article, puis redemandez la fiche.',
  },
});
