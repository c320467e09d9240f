import { messages } from './table';

export const popup = messages({
  title: { ar: 'إسناد: مصادر هذه الصفحة', en: 'Isnad: sources of this page', fr: 'Isnad : sources de cette page' },

  // Summary
  summary: { ar: '{claims}: {parts}.', en: '{claims}: {parts}.', fr: '{claims} : {parts}.' },
  noClaims: {
    ar: 'لم يُنقل في هذا النص قول عن مصدر.',
    en: 'This text attributes no claim to a source.',
    fr: 'Ce texte n’attribue aucun propos à une source.',
  },
  partNamed: {
    ar: {
      zero: 'لا شيء منها عن مصدر مسمّى',
      one: 'واحد عن مصدر مسمّى',
      two: 'اثنان عن مصادر مسمّاة',
      few: '{count} عن مصادر مسمّاة',
      many: '{count} عن مصادر مسمّاة',
      other: '{count} عن مصادر مسمّاة',
    },
    en: { one: '{count} from a named source', other: '{count} from named sources' },
    fr: {
      one: '{count} d’une source nommée',
      many: '{count} de sources nommées',
      other: '{count} de sources nommées',
    },
  },
  partUnnamed: {
    ar: {
      zero: 'لا شيء منها عن مصدر مجهَّل',
      one: 'واحد عن مصدر مجهَّل',
      two: 'اثنان عن مصادر مجهَّلة',
      few: '{count} عن مصادر مجهَّلة',
      many: '{count} عن مصادر مجهَّلة',
      other: '{count} عن مصادر مجهَّلة',
    },
    en: { one: '{count} from an unnamed source', other: '{count} from unnamed sources' },
    fr: {
      one: '{count} d’une source anonyme',
      many: '{count} de sources anonymes',
      other: '{count} de sources anonymes',
    },
  },
  partHearsay: {
    ar: {
      zero: 'لا شيء منها بلا مصدر',
      one: 'واحد بلا مصدر',
      two: 'اثنان بلا مصدر',
      few: '{count} بلا مصدر',
      many: '{count} بلا مصدر',
      other: '{count} بلا مصدر',
    },
    en: { one: '{count} with no source', other: '{count} with no source' },
    fr: { one: '{count} sans source', many: '{count} sans source', other: '{count} sans source' },
  },
  bar: {
    ar: 'مسمّى {named}، مجهَّل {unnamed}، بلا مصدر {none}',
    en: 'Named {named}, unnamed {unnamed}, no source {none}',
    fr: 'Nommées {named}, anonymes {unnamed}, sans source {none}',
  },
  legend: { ar: 'معاني العلامات', en: 'What the marks mean', fr: 'Signification des marques' },

  // Lists
  agencies: { ar: 'وكالات ووسائل إعلام', en: 'Agencies and outlets', fr: 'Agences et médias' },
  noAgencies: {
    ar: 'لا ينقل هذا النص عن وكالة أو وسيلة إعلام.',
    en: 'This text cites no agency or outlet.',
    fr: 'Ce texte ne cite ni agence ni média.',
  },
  direct: { ar: 'مباشرة', en: 'direct', fr: 'direct' },
  relayed: { ar: 'ناقلة', en: 'relaying', fr: 'relais' },
  directPlaces: { ar: 'نُقل عنها مباشرة', en: 'Cited directly', fr: 'Citée directement' },
  relayedPlaces: { ar: 'نقلت عن غيرها', en: 'Relaying another source', fr: 'Relayant une autre source' },
  unnamed: { ar: 'عن مصادر مجهَّلة', en: 'From unnamed sources', fr: 'De sources anonymes' },
  hearsay: { ar: 'بلا مصدر', en: 'With no source', fr: 'Sans source' },
  through: { ar: 'عبر {names}', en: 'through {names}', fr: 'par {names}' },
  acts: {
    ar: 'دعوات ووعود وأحكام',
    en: 'Calls, promises, judgements',
    fr: 'Appels, promesses, jugements',
  },
  actsNote: {
    ar: 'ليست معلومات منقولة، فلا تدخل في النِسَب.',
    en: 'Not reported information, so left out of the shares.',
    fr: 'Ce ne sont pas des informations rapportées : hors des parts.',
  },
  credits: { ar: 'توقيعات الخبر والصور', en: 'Credits and datelines', fr: 'Crédits et provenance' },
  creditsNote: {
    ar: 'نسبة الخبر أو الصورة إلى صاحبها، لا نقل عن مصدر.',
    en: 'The byline of the article or photo, not a citation.',
    fr: 'La signature de l’article ou de la photo, pas une citation.',
  },
  undecided: { ar: 'مصدر غير محدد', en: 'Source undecided', fr: 'Source indéterminée' },
  undecidedNote: {
    ar: 'لا يتضح من النص لمن الكلام، فلا يُحسب في أي صنف.',
    en: 'The text does not make clear who speaks; counted in no class.',
    fr: 'Le texte ne dit pas clairement qui parle : compté dans aucune catégorie.',
  },
  copyLink: { ar: 'انسخ رابط هذا الموضع', en: 'Copy link to this passage', fr: 'Copier le lien de ce passage' },

  // Tools
  marks: { ar: 'العلامات في هذه الصفحة', en: 'Marks on this page', fr: 'Marques sur cette page' },
  marksShort: { ar: 'العلامات', en: 'Marks', fr: 'Marques' },
  next: { ar: 'العلامة التالية', en: 'Next mark', fr: 'Marque suivante' },
  previous: { ar: 'العلامة السابقة', en: 'Previous mark', fr: 'Marque précédente' },
  panel: {
    ar: 'كل التفاصيل في اللوحة الجانبية',
    en: 'All details in the side panel',
    fr: 'Tous les détails dans le panneau',
  },
  settings: { ar: 'الإعدادات', en: 'Settings', fr: 'Réglages' },
  help: { ar: 'مساعدة: كيف يُحسب هذا', en: 'Help: how this is counted', fr: 'Aide : comment on compte' },
  export: { ar: 'تصدير', en: 'Export', fr: 'Exporter' },
  exportCsv: { ar: 'جدول CSV', en: 'CSV table', fr: 'Tableau CSV' },
  exportCsvNote: { ar: 'لبرامج الجداول', en: 'For spreadsheets', fr: 'Pour les tableurs' },
  exportJson: { ar: 'ملف JSON', en: 'JSON file', fr: 'Fichier JSON' },
  exportJsonNote: { ar: 'التحليل كاملًا', en: 'The whole analysis', fr: 'L’analyse complète' },
  exportAnnotation: { ar: 'Web Annotation من W3C', en: 'W3C Web Annotation', fr: 'Web Annotation du W3C' },
  exportAnnotationNote: { ar: 'لأدوات الحواشي', en: 'For annotation tools', fr: 'Pour les outils d’annotation' },
  exportSheet: { ar: 'ورقة المصادر', en: 'Source sheet', fr: 'Fiche des sources' },
  exportSheetNote: { ar: 'للطباعة والتدريس', en: 'To print and to teach with', fr: 'À imprimer, pour l’enseignement' },

  // Site mode
  mode: { ar: 'في هذا الموقع', en: 'On this site', fr: 'Sur ce site' },
  modeOn: { ar: 'تلقائيًا', en: 'Always', fr: 'Toujours' },
  modeClick: { ar: 'عند النقر', en: 'On click', fr: 'Au clic' },
  modeOff: { ar: 'متوقف', en: 'Off', fr: 'Arrêt' },
  always: { ar: 'دائمًا في هذا الموقع', en: 'Always on this site', fr: 'Toujours sur ce site' },
  alwaysNote: {
    ar: 'الآن لهذه الصفحة وحدها.',
    en: 'For now on this page only.',
    fr: 'Pour l’instant, cette page seulement.',
  },
  privateNote: {
    ar: 'نافذة خاصة: لا يُحفظ شيء.',
    en: 'Private window: nothing is stored.',
    fr: 'Fenêtre privée : rien n’est enregistré.',
  },

  // Notices
  partial: {
    ar: 'النص طويل جدًا: حُلّل أول {share} منه.',
    en: 'The text is very long: the first {share} was analysed.',
    fr: 'Le texte est très long : les premiers {share} ont été analysés.',
  },
  paused: {
    ar: 'تتغير هذه الصفحة كثيرًا، فتوقّف تتبّعها.',
    en: 'This page keeps changing, so it is no longer followed.',
    fr: 'Cette page change sans cesse : elle n’est plus suivie.',
  },
  rescan: { ar: 'اقرأها من جديد', en: 'Read it again', fr: 'La relire' },

  // States
  waiting: { ar: 'تُقرأ الصفحة…', en: 'Reading the page…', fr: 'Lecture de la page…' },
  slow: {
    ar: 'الصفحة بطيئة في الرد. ما زلنا ننتظرها.',
    en: 'The page is slow to answer. Still waiting.',
    fr: 'La page tarde à répondre. On attend encore.',
  },
  noArticle: { ar: 'لا مقال في هذه الصفحة', en: 'No article on this page', fr: 'Pas d’article sur cette page' },
  noArticleWords: {
    ar: 'يقرأ «إسناد» نص الأخبار والمقالات، لا الصفحات الأولى والقوائم.',
    en: 'Isnad reads the text of news articles, not front pages and lists.',
    fr: 'Isnad lit le texte des articles, pas les pages d’accueil ni les listes.',
  },
  selectionWords: {
    ar: 'ظلّل نصًّا في الصفحة لتعرف من قاله.',
    en: 'Select some text on the page to see who says it.',
    fr: 'Sélectionnez un texte dans la page pour voir qui le dit.',
  },
  selection: { ar: 'حلّل النص المظلَّل', en: 'Analyse the selection', fr: 'Analyser la sélection' },
  anyway: { ar: 'اقرأ الصفحة على أي حال', en: 'Read the page anyway', fr: 'Lire la page quand même' },
  notArabic: { ar: 'هذه الصفحة ليست بالعربية', en: 'This page is not in Arabic', fr: 'Cette page n’est pas en arabe' },
  notArabicWords: {
    ar: 'يعرف «إسناد» صيغ النقل في العربية وحدها.',
    en: 'Isnad knows how Arabic news attributes what it reports, and no other language.',
    fr: 'Isnad connaît les tournures de l’attribution en arabe, et aucune autre langue.',
  },
  notAllowed: {
    ar: 'لا إذن لقراءة هذه الصفحة',
    en: 'No permission to read this page',
    fr: 'Pas d’autorisation pour cette page',
  },
  notAllowedWords: {
    ar: 'المتصفح لم يسمح لـ«إسناد» بها. اسمح بهذه الصفحة وحدها، أو بالموقع كله.',
    en: 'The browser has not let Isnad in. Allow this page only, or the whole site.',
    fr: 'Le navigateur n’a pas laissé entrer Isnad. Autorisez cette page seule, ou tout le site.',
  },
  notAllowedKnownWords: {
    ar: 'هذا من المواقع الإخبارية التي يعرفها «إسناد»، ولم تأذن له به بعد. اسمح بالموقع مرة فيعمل فيه دائمًا، أو بهذه الصفحة وحدها.',
    en: 'Isnad knows this news site, but you have not let it in yet. Allow the site once and it works there for good, or this page only.',
    fr: 'Isnad connaît ce site d’actualité, mais vous ne l’y avez pas encore autorisé. Autorisez le site une fois pour toutes, ou cette page seule.',
  },
  thisPage: { ar: 'حلّل هذه الصفحة', en: 'Analyse this page', fr: 'Analyser cette page' },
  stillNotAllowed: {
    ar: 'ما زال المتصفح يمنعها. انقر أيقونة «إسناد» في شريط الأدوات وأنت في الصفحة.',
    en: 'The browser still refuses. Click Isnad’s icon in the toolbar while you are on the page.',
    fr: 'Le navigateur refuse encore. Cliquez sur l’icône d’Isnad dans la barre d’outils, depuis la page.',
  },
  off: { ar: '«إسناد» متوقف في هذا الموقع', en: 'Isnad is off on this site', fr: 'Isnad est arrêté sur ce site' },
  offWords: {
    ar: 'لا تُقرأ صفحاته ولا تُعلَّم إلا إذا طلبت.',
    en: 'Its pages are neither read nor marked unless you ask.',
    fr: 'Ses pages ne sont ni lues ni marquées, sauf si vous le demandez.',
  },
  translated: {
    ar: 'ترجم المتصفح هذه الصفحة',
    en: 'The browser translated this page',
    fr: 'Le navigateur a traduit cette page',
  },
  translatedWords: {
    ar: 'أُزيلت العلامات، لأن النص لم يعد نص الكاتب. اعرض النص الأصلي لتعود العلامات.',
    en: 'The marks were removed, for the text is no longer the author’s. Show the original to have them back.',
    fr: 'Les marques ont été retirées : le texte n’est plus celui de l’auteur. Affichez l’original pour les retrouver.',
  },
  reader: { ar: 'وضع القراءة', en: 'Reader view', fr: 'Mode lecture' },
  readerWords: {
    ar: 'لا يسمح المتصفح للإضافات بهذا العرض. اخرج من وضع القراءة، فيُحلَّل المقال في صفحته.',
    en: 'The browser lets no extension into this view. Leave it, and the article is analysed on its own page.',
    fr: 'Le navigateur ne laisse entrer aucune extension dans cette vue. Quittez-la : l’article sera analysé sur sa page.',
  },
  pdf: { ar: 'ملف PDF', en: 'A PDF file', fr: 'Un fichier PDF' },
  pdfWords: {
    ar: 'لا يسمح عارض PDF للإضافات بقراءة الملف.',
    en: 'The PDF viewer lets no extension read the file.',
    fr: 'Le lecteur PDF ne laisse aucune extension lire le fichier.',
  },
  browser: { ar: 'صفحة من صفحات المتصفح', en: 'One of the browser’s own pages', fr: 'Une page du navigateur' },
  browserWords: {
    ar: 'افتح مقالًا إخباريًا بالعربية، ثم انقر الأيقونة.',
    en: 'Open an Arabic news article, then click the icon.',
    fr: 'Ouvrez un article de presse en arabe, puis cliquez sur l’icône.',
  },
  store: { ar: 'متجر الإضافات', en: 'The extension store', fr: 'Le magasin d’extensions' },
  storeWords: {
    ar: 'لا يسمح المتصفح للإضافات بقراءة المتجر.',
    en: 'The browser lets no extension read the store.',
    fr: 'Le navigateur ne laisse aucune extension lire le magasin.',
  },
  file: { ar: 'ملف من جهازك', en: 'A file on your device', fr: 'Un fichier de votre appareil' },
  fileWords: {
    ar: 'لقراءته، فعّل «السماح بالوصول إلى عناوين URL للملفات» لـ«إسناد» في صفحة إضافات المتصفح، ثم أعد تحميل الملف.',
    en: 'To read it, switch on “Allow access to file URLs” for Isnad on the browser’s extensions page, then reload the file.',
    fr: 'Pour le lire, activez « Autoriser l’accès aux URL de fichier » pour Isnad dans la page des extensions, puis rechargez le fichier.',
  },
  ours: { ar: 'صفحة من صفحات «إسناد»', en: 'One of Isnad’s own pages', fr: 'Une page d’Isnad' },
  nothing: {
    ar: 'لا إسناد في هذا النص',
    en: 'No attribution in this text',
    fr: 'Aucune attribution dans ce texte',
  },
  nothingWords: {
    ar: 'قُرئ المقال كله، ولم يُنسب فيه شيء إلى مصدر بصيغة يعرفها «إسناد».',
    en: 'The whole article was read; it attributes nothing to a source in a form that Isnad knows.',
    fr: 'L’article a été lu en entier ; rien n’y est attribué à une source sous une forme qu’Isnad connaît.',
  },
  nothingPartialWords: {
    ar: 'قُرئ أول {share} من النص، ولم يُنسب فيه شيء إلى مصدر.',
    en: 'The first {share} of the text was read; it attributes nothing to a source.',
    fr: 'Les premiers {share} du texte ont été lus ; rien n’y est attribué à une source.',
  },
  error: { ar: 'تعذّرت قراءة الصفحة', en: 'The page could not be read', fr: 'La page n’a pas pu être lue' },
  errorWords: {
    ar: 'حاول مرة أخرى، أو أعد تحميل الصفحة. وإن تكرر ذلك، فانسخ التفاصيل وأرسلها إلينا.',
    en: 'Try again, or reload the page. If it keeps happening, copy the details and send them to us.',
    fr: 'Réessayez ou rechargez la page. Si cela persiste, copiez les détails et envoyez-les-nous.',
  },
  retry: { ar: 'حاول مرة أخرى', en: 'Try again', fr: 'Réessayer' },
  copyDetails: { ar: 'انسخ التفاصيل', en: 'Copy details', fr: 'Copier les détails' },

  // What was done
  copied: { ar: 'نُسخ', en: 'Copied', fr: 'Copié' },
  notCopied: { ar: 'لم يسمح المتصفح بالنسخ', en: 'The browser refused to copy', fr: 'Le navigateur a refusé la copie' },
  saved: { ar: 'حُفظ الملف {name}', en: 'Saved {name}', fr: '{name} enregistré' },
  modeSaved: { ar: 'حُفظ لهذا الموقع', en: 'Saved for this site', fr: 'Enregistré pour ce site' },
  notSaved: { ar: 'تعذّر الحفظ', en: 'Could not be saved', fr: 'Enregistrement impossible' },
  allowed: {
    ar: 'يعمل «إسناد» دائمًا في هذا الموقع',
    en: 'Isnad now always works on this site',
    fr: 'Isnad fonctionne désormais toujours sur ce site',
  },
  notGranted: { ar: 'لم يُمنح الإذن', en: 'Permission was not given', fr: 'Autorisation non accordée' },
  stillNothing: { ar: 'لم يُعثر على مقال', en: 'No article was found', fr: 'Aucun article trouvé' },
  placeGone: {
    ar: 'لم يعد هذا الموضع في الصفحة',
    en: 'This passage is no longer on the page',
    fr: 'Ce passage n’est plus dans la page',
  },
  noMark: { ar: 'لا علامة أخرى', en: 'No further mark', fr: 'Pas d’autre marque' },
  unattributed: {
    ar: 'لا إسناد لهذه الجملة',
    en: 'This sentence is attributed to nobody',
    fr: 'Cette phrase n’est attribuée à personne',
  },
  nothingSelected: {
    ar: 'ظلّل نصًّا في الصفحة أولًا',
    en: 'Select some text on the page first',
    fr: 'Sélectionnez d’abord un texte dans la page',
  },
  attributed: {
    ar: 'فُتحت البطاقة في الصفحة',
    en: 'The card is open on the page',
    fr: 'La bulle est ouverte dans la page',
  },
});
