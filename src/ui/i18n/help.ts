import { messages } from './table';

export const help = messages({
  title: { ar: 'مساعدة إسناد', en: 'Isnad: help', fr: 'Aide d’Isnad' },
  headline: {
    ar: 'كيف يقرأ «إسناد» الخبر',
    en: 'How Isnad reads the news',
    fr: 'Comment Isnad lit l’actualité',
  },
  lead: {
    ar: 'يقول «إسناد» ما يفعله النص: إلى من ينسب الكلام. ولا يحكم على صحته: فقد يكون المسمّى مخطئًا والمجهَّل محقًا.',
    en: 'Isnad says what the text does: to whom it attributes what it reports. It does not judge whether that is true: a named source can be wrong, an unnamed one right.',
    fr: 'Isnad dit ce que fait le texte : à qui il attribue ce qu’il rapporte. Il ne juge pas si c’est vrai : une source nommée peut se tromper, une source anonyme avoir raison.',
  },
  contents: { ar: 'في هذه الصفحة', en: 'On this page', fr: 'Sur cette page' },

  // Classes
  classesTitle: { ar: 'الأصناف وألوانها', en: 'Classes and colours', fr: 'Catégories et couleurs' },
  classesLead: {
    ar: 'تُعلَّم صيغة النقل والمصدر معًا. وفي المجهَّل وما لا مصدر له يُعلَّم القول نفسه أيضًا، ولكن بعلامة أخف. واللون لا ينفرد أبدًا: لكل صنف خط يخصّه.',
    en: 'The reporting phrase and the source are marked together. Where the source is unnamed or there is none, the claim itself is marked too, more lightly. Colour never stands alone: each class has its own line.',
    fr: 'La tournure qui rapporte et la source sont marquées ensemble. Quand la source est anonyme ou absente, le propos l’est aussi, plus légèrement. La couleur n’est jamais seule : chaque catégorie a son trait.',
  },
  aboutWire: {
    ar: 'وكالة أنباء أو وسيلة إعلام ذُكرت باسمها، ومنها الصفحة نفسها حين تنقل عن مراسلها.',
    en: 'A news agency or an outlet by name, the page’s own included where it cites its correspondent.',
    fr: 'Une agence ou un média par son nom, y compris celui de la page quand il cite son correspondant.',
  },
  aboutNamed: {
    ar: 'شخص باسمه أو بمنصب لا يشغله غيره، أو جهة، أو ناطق باسمها، أو وثيقة ذُكرت الجهة التي أصدرتها.',
    en: 'A person by name or by an office that only one person holds, an institution, its spokesman, or a document whose issuer is named.',
    fr: 'Une personne par son nom ou par une fonction unique, une institution, son porte-parole, ou un document dont l’émetteur est nommé.',
  },
  aboutUnnamed: {
    ar: 'مصدر موجود لا هوية له في النص: «مصادر محلية»، «مسؤول أميركي»، «خبراء»، «تقارير صحفية»؛ ومنه وثيقة لا يُعرف من أصدرها. وتُذكر علة التجهيل إن ذكرها النص.',
    en: 'A source that has no identity in the text: “local sources”, “an American official”, “experts”, “press reports”; also a document whose issuer is unknown. The reason for anonymity is shown where the text gives one.',
    fr: 'Une source sans identité dans le texte : « des sources locales », « un responsable américain », « des experts », « la presse » ; aussi un document d’origine inconnue. Le motif de l’anonymat est montré quand le texte le donne.',
  },
  aboutHearsay: {
    ar: 'قول لا مصدر له أصلًا: «قيل»، «تردّد أن»، «يُعتقد»، «أنباء عن».',
    en: 'A claim without any source: “it was said”, “it is rumoured”, “it is believed”, “news of”.',
    fr: 'Un propos sans aucune source : « on a dit », « la rumeur court », « on croit », « des nouvelles de ».',
  },
  aboutUndecided: {
    ar: 'لا يتضح من النص لمن الكلام: «وأضاف» بعد متحدثَيْن. علامة محايدة، لا تُحسب في أي صنف.',
    en: 'The text does not make clear who speaks: “he added” after two speakers. A neutral mark that counts in no class.',
    fr: 'Le texte ne dit pas clairement qui parle : « il a ajouté » après deux locuteurs. Une marque neutre, comptée dans aucune catégorie.',
  },
  notMarkedTitle: { ar: 'ما لا يُعلَّم', en: 'What is not marked', fr: 'Ce qui n’est pas marqué' },
  notMarkedBackground: {
    ar: 'صيغ التذكير بالخلفية: «يُذكر أن»، «الجدير بالذكر»، «يشار إلى أن».',
    en: 'Formulas that introduce background, such as “it is worth noting that”.',
    fr: 'Les formules de rappel, comme « il convient de noter que ».',
  },
  notMarkedUnreal: {
    ar: 'المنفي والشرطي والمستقبل والسؤال: «لم يؤكد»، «إن أعلنت»، «سيعلن».',
    en: 'What is negated, conditional, future or asked: “did not confirm”, “if they announce”, “will announce”.',
    fr: 'Le nié, le conditionnel, le futur, la question : « n’a pas confirmé », « s’ils annoncent », « annoncera ».',
  },
  notMarkedForecast: {
    ar: 'التوقعات بلا مصدر: «من المتوقع»، «من المقرر»، «من المرجح».',
    en: 'Forecasts without a source: “it is expected”, “it is planned”, “it is likely”.',
    fr: 'Les prévisions sans source : « on s’attend à », « il est prévu », « il est probable ».',
  },
  notMarkedOther: {
    ar: 'الألفاظ نفسها في معنى آخر: «أعلن حالة الطوارئ»، «أضاف هدفًا»، «مصادر الطاقة».',
    en: 'The same words in another sense: to declare an emergency, to add a goal, energy sources.',
    fr: 'Les mêmes mots dans un autre sens : déclarer l’état d’urgence, ajouter un but, les sources d’énergie.',
  },

  // Counting
  countTitle: { ar: 'كيف يُحسب', en: 'How it is counted', fr: 'Comment on compte' },
  countClaim: {
    ar: 'القول المنقول يُحسب مرة واحدة، مهما طالت سلسلته، وفي صنف أضعف حلقة فيها. «نقلت الأناضول عن مصادر محلية»: قول واحد، مجهَّل.',
    en: 'A claim is counted once, however long its chain, in the class of its weakest link. “Anadolu, citing local sources”: one claim, unnamed.',
    fr: 'Un propos est compté une fois, quelle que soit la longueur de sa chaîne, dans la catégorie de son maillon le plus faible. « Anadolu, citant des sources locales » : un propos, anonyme.',
  },
  countDirect: {
    ar: 'الوكالة «مباشرة» إن كانت هي آخر حلقة قبل القول، و«ناقلة» إن نقلت عن غيرها.',
    en: 'An agency is “direct” where it is the last link before the claim, and “relaying” where it cites somebody else.',
    fr: 'Une agence est « directe » quand elle est le dernier maillon avant le propos, « relais » quand elle cite quelqu’un d’autre.',
  },
  countAnaphora: {
    ar: '«وأضافت» و«الوكالة» و«المصدر ذاته» تُنسب إلى من تعود إليه، وتأخذ صنفه.',
    en: '“It added”, “the agency”, “the same source” are given to whomever they refer to, and take that class.',
    fr: '« Elle a ajouté », « l’agence », « la même source » sont rapportées à qui elles renvoient, et en prennent la catégorie.',
  },
  countActs: {
    ar: 'الدعوات والوعود والأحكام (دعا، تعهّد، انتقد) تُعلَّم وتُسرد على حدة، ولا تدخل في النِسَب.',
    en: 'Calls, promises and judgements (urged, vowed, criticised) are marked and listed apart, and left out of the shares.',
    fr: 'Appels, promesses et jugements (a appelé, a promis, a critiqué) sont marqués et listés à part, hors des parts.',
  },
  countCredits: {
    ar: 'توقيع الخبر ومصدر صورته («دمشق - سانا») ليسا قولًا منقولًا: يُسردان على حدة.',
    en: 'The byline and photo credit (“Damascus – SANA”) are no claim: they are listed apart.',
    fr: 'La signature et le crédit photo (« Damas – SANA ») ne sont pas un propos : ils sont listés à part.',
  },
  countSame: {
    ar: 'الأرقام واحدة في النافذة والأيقونة واللوحة وورقة المصادر والملفات المصدَّرة. والرقم على الأيقونة هو عدد المجهَّل وما بلا مصدر.',
    en: 'Popup, icon, panel, source sheet and exported files show the same numbers. The number on the icon counts the unnamed and those with no source.',
    fr: 'Fenêtre, icône, panneau, fiche et fichiers exportés donnent les mêmes nombres. Celui de l’icône compte les propos anonymes et sans source.',
  },

  // Figures
  missesTitle: { ar: 'ما الذي يفوته', en: 'What it misses', fr: 'Ce qui lui échappe' },
  missesLead: {
    ar: 'يعمل «إسناد» بقواعد النحو ومعجم وفهرس للوكالات، على جهازك وفي أجزاء من الثانية، فيخطئ أحيانًا. يصعب عليه السخرية، والقول بلا صيغة نقل، واسم لا يعرفه، ومتحدثان يتناوبان بلا تسمية. وحين لا يتيقن يقول «غير محدد».',
    en: 'Isnad works with grammar, a lexicon and a catalogue of agencies, on your device and within a fraction of a second, so it errs at times. Irony is hard for it, and so are claims without a reporting phrase, names it has never met, and two speakers who take turns unnamed. Where it is not sure it says “undecided”.',
    fr: 'Isnad travaille avec une grammaire, un lexique et un catalogue d’agences, sur votre appareil et en une fraction de seconde : il se trompe parfois. L’ironie lui est difficile, tout comme un propos sans tournure d’attribution, un nom inconnu ou deux locuteurs qui alternent sans être nommés. S’il n’est pas sûr, il dit « indéterminé ».',
  },
  measuredOn: {
    ar: {
      zero: 'لم يُقَس على أي مقال بعد. عدد وسائل الإعلام: {outlets}.',
      one: 'قيس على مقال واحد لم يُنظر فيه حين كُتبت القواعد، من {outlets} وسيلة إعلام.',
      two: 'قيس على مقالين لم يُنظر فيهما حين كُتبت القواعد، من {outlets} وسيلة إعلام.',
      few: 'قيس على {count} مقالات لم يُنظر فيها حين كُتبت القواعد. عدد وسائل الإعلام: {outlets}.',
      many: 'قيس على {count} مقالًا لم يُنظر فيها حين كُتبت القواعد. عدد وسائل الإعلام: {outlets}.',
      other: 'قيس على {count} مقال لم يُنظر فيها حين كُتبت القواعد. عدد وسائل الإعلام: {outlets}.',
    },
    en: {
      one: 'Measured on {count} article that was not looked at while the rules were written; outlets: {outlets}.',
      other: 'Measured on {count} articles that were not looked at while the rules were written; outlets: {outlets}.',
    },
    fr: {
      one: 'Mesuré sur {count} article non consulté pendant l’écriture des règles ; médias : {outlets}.',
      many: 'Mesuré sur {count} articles non consultés pendant l’écriture des règles ; médias : {outlets}.',
      other: 'Mesuré sur {count} articles non consultés pendant l’écriture des règles ; médias : {outlets}.',
    },
  },
  figure: { ar: 'ما قيس', en: 'What was measured', fr: 'Ce qui a été mesuré' },
  result: { ar: 'النتيجة', en: 'Result', fr: 'Résultat' },
  notMeasured: { ar: 'لم يُقَس بعد', en: 'not measured yet', fr: 'pas encore mesuré' },
  cuePrecision: {
    ar: 'نسبة العلامات الصحيحة',
    en: 'Marks that are right',
    fr: 'Marques justes',
  },
  cueRecall: {
    ar: 'نسبة ما عُثر عليه من الإسنادات',
    en: 'Attributions that are found',
    fr: 'Attributions trouvées',
  },
  kind: {
    ar: 'نسبة المصادر التي صحّ نوعها',
    en: 'Sources given the right kind',
    fr: 'Sources dont le type est juste',
  },
  unnamed: {
    ar: 'المجهَّل وما بلا مصدر (F1)',
    en: 'Unnamed sources and hearsay (F1)',
    fr: 'Sources anonymes et ouï-dire (F1)',
  },
  agencies: {
    ar: 'وكالات الصفحة ووسائل إعلامها (F1)',
    en: 'Agencies and outlets of a page (F1)',
    fr: 'Agences et médias d’une page (F1)',
  },
  resolution: {
    ar: '«وأضاف» و«الوكالة» تعود إلى من يقصده النص',
    en: '“He added”, “the agency” given to the right source',
    fr: '« Il a ajouté », « l’agence » rendus à la bonne source',
  },
  relay: { ar: 'حلقات النقل', en: 'Links of relays', fr: 'Maillons des relais' },
  falseMarks: {
    ar: 'علامات خاطئة في كل ألف كلمة لا إسناد فيها',
    en: 'False marks per 1,000 words that attribute nothing',
    fr: 'Marques fausses pour 1 000 mots sans attribution',
  },
  correct: {
    ar: 'إن رأيت خطأ فصحّحه من البطاقة أو اللوحة: يبقى التصحيح على جهازك ويدخل في الحساب.',
    en: 'Where you see an error, correct it on the card or in the panel: the correction stays on your device and enters the counts.',
    fr: 'Si vous voyez une erreur, corrigez-la dans la bulle ou le panneau : la correction reste sur votre appareil et entre dans les comptes.',
  },

  // Keyboard
  keysTitle: { ar: 'لوحة المفاتيح', en: 'Keyboard', fr: 'Clavier' },
  keysLead: {
    ar: 'هذه هي المقترحة، ويمكن تغييرها في صفحة اختصارات المتصفح.',
    en: 'These are suggestions; all can be changed on the browser’s own page of shortcuts.',
    fr: 'Ce sont des suggestions ; tout se change dans la page des raccourcis du navigateur.',
  },
  keyNext: { ar: 'العلامة التالية', en: 'Next mark', fr: 'Marque suivante' },
  keyPrevious: { ar: 'العلامة السابقة', en: 'Previous mark', fr: 'Marque précédente' },
  keyNextUnnamed: { ar: 'القول المجهَّل التالي', en: 'Next unnamed claim', fr: 'Propos anonyme suivant' },
  keyToggle: { ar: 'إظهار العلامات أو إخفاؤها', en: 'Show or hide the marks', fr: 'Afficher ou masquer les marques' },
  keyClose: { ar: 'إغلاق البطاقة', en: 'Close the card', fr: 'Fermer la bulle' },

  // Privacy
  privacyTitle: { ar: 'الخصوصية والأذون', en: 'Privacy and permissions', fr: 'Vie privée et autorisations' },
  privacy: {
    ar: 'يُقرأ النص ويُحلَّل على جهازك، ولا يتصل «إسناد» بأي خادم. يعمل وحده في مواقع الأخبار العربية المعروفة، وفي غيرها حين تنقر أيقونته أو تسمح بالموقع. إعداداتك وتصحيحاتك محفوظة في متصفحك، ولا يُحفظ شيء في النوافذ الخاصة. ويمكنك سحب أي إذن في أي وقت.',
    en: 'The text is read and analysed on your device; Isnad contacts no server. It works by itself on known Arabic news sites, and elsewhere when you click its icon or allow the site. Your settings and corrections are kept in your browser; nothing is stored in private windows. You can take any permission back at any time.',
    fr: 'Le texte est lu et analysé sur votre appareil ; Isnad ne contacte aucun serveur. Il agit seul sur les sites d’actualité arabes connus et, ailleurs, quand vous cliquez sur son icône ou autorisez le site. Vos réglages et corrections restent dans votre navigateur ; rien n’est enregistré en fenêtre privée. Vous pouvez retirer toute autorisation à tout moment.',
  },
  openSettings: { ar: 'الإعدادات', en: 'Settings', fr: 'Réglages' },
});
