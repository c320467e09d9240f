import { messages } from './table';

export const options = messages({
  title: { ar: 'إسناد: الإعدادات', en: 'Isnad: settings', fr: 'Isnad : réglages' },
  heading: { ar: 'الإعدادات', en: 'Settings', fr: 'Réglages' },
  savedAtOnce: {
    ar: 'يُحفظ كل تغيير فورًا، على هذا الجهاز وحده.',
    en: 'Every change is saved at once, on this device only.',
    fr: 'Chaque changement est enregistré aussitôt, sur cet appareil seulement.',
  },
  sections: { ar: 'أقسام الإعدادات', en: 'Parts of the settings', fr: 'Parties des réglages' },

  // Sites
  sites: { ar: 'المواقع', en: 'Sites', fr: 'Sites' },
  allSites: {
    ar: 'اعمل في كل موقع إخباري عربي أزوره',
    en: 'Work on all Arabic news sites I visit',
    fr: 'Fonctionner sur tous les sites d’actualité arabes que je visite',
  },
  allSitesNote: {
    ar: 'يسألك المتصفح عن إذن بكل المواقع. يفحص «إسناد» كل صفحة فحصًا سريعًا، ولا يعمل إلا في المقالات العربية، ولا يغادر شيء جهازك.',
    en: 'The browser asks for permission for all sites. Isnad takes a quick look at each page and works only on Arabic articles; nothing leaves your device.',
    fr: 'Le navigateur demande l’autorisation pour tous les sites. Isnad jette un coup d’œil à chaque page et ne fonctionne que sur les articles en arabe ; rien ne quitte votre appareil.',
  },
  listed: {
    ar: {
      zero: 'لا مواقع في القائمة',
      one: 'يعمل تلقائيًا في موقع إخباري واحد معروف.',
      two: 'يعمل تلقائيًا في موقعين إخباريين معروفين.',
      few: 'يعمل تلقائيًا في {count} مواقع إخبارية معروفة.',
      many: 'يعمل تلقائيًا في {count} موقعًا إخباريًا معروفًا.',
      other: 'يعمل تلقائيًا في {count} موقع إخباري معروف.',
    },
    en: {
      one: 'Works by itself on {count} known news site.',
      other: 'Works by itself on {count} known news sites.',
    },
    fr: {
      one: 'Fonctionne de lui-même sur {count} site d’actualité connu.',
      many: 'Fonctionne de lui-même sur {count} sites d’actualité connus.',
      other: 'Fonctionne de lui-même sur {count} sites d’actualité connus.',
    },
  },
  revoked: {
    ar: {
      zero: 'كل الأذون ممنوحة',
      one: 'سُحب الإذن من موقع واحد منها.',
      two: 'سُحب الإذن من موقعين منها.',
      few: 'سُحب الإذن من {count} مواقع منها.',
      many: 'سُحب الإذن من {count} موقعًا منها.',
      other: 'سُحب الإذن من {count} موقع منها.',
    },
    en: {
      one: 'Permission for {count} of them was taken back.',
      other: 'Permission for {count} of them was taken back.',
    },
    fr: {
      one: 'L’autorisation a été retirée pour {count} d’entre eux.',
      many: 'L’autorisation a été retirée pour {count} d’entre eux.',
      other: 'L’autorisation a été retirée pour {count} d’entre eux.',
    },
  },
  allowAgain: { ar: 'اسمح بها من جديد', en: 'Allow them again', fr: 'Les autoriser à nouveau' },
  allowed: { ar: 'مواقع سمحتَ بها', en: 'Sites you allowed', fr: 'Sites que vous avez autorisés' },
  noAllowed: {
    ar: 'لم تسمح بموقع آخر. يُسمح بالموقع من النافذة المنبثقة وأنت فيه.',
    en: 'You allowed no other site. A site is allowed from the popup while you are on it.',
    fr: 'Vous n’avez autorisé aucun autre site. Un site s’autorise depuis la fenêtre de l’extension, quand vous y êtes.',
  },
  forbid: { ar: 'اسحب الإذن من {site}', en: 'Take back permission for {site}', fr: 'Retirer l’autorisation de {site}' },
  modes: { ar: 'سلوك خاص بموقع', en: 'Sites with a mode of their own', fr: 'Sites avec un mode particulier' },
  modesNote: {
    ar: 'ما ليس هنا يعمل تلقائيًا حيث أُذن له.',
    en: 'Sites that are not here work by themselves where they are allowed.',
    fr: 'Les sites absents d’ici fonctionnent d’eux-mêmes là où ils sont autorisés.',
  },
  mode: { ar: 'السلوك', en: 'Mode', fr: 'Mode' },
  modeOf: { ar: 'سلوك «إسناد» في {site}', en: 'Mode on {site}', fr: 'Mode sur {site}' },
  modeOn: { ar: 'تلقائيًا', en: 'Always', fr: 'Toujours' },
  modeClick: { ar: 'عند النقر', en: 'On click', fr: 'Au clic' },
  modeOff: { ar: 'متوقف', en: 'Off', fr: 'Arrêt' },
  removeSite: { ar: 'احذف {site} من القائمة', en: 'Remove {site} from the list', fr: 'Retirer {site} de la liste' },
  addSite: { ar: 'أضف موقعًا', en: 'Add a site', fr: 'Ajouter un site' },
  host: { ar: 'عنوان الموقع', en: 'Address of the site', fr: 'Adresse du site' },
  badHost: {
    ar: 'ليس هذا عنوان موقع. مثاله: news.example',
    en: 'This is not a site’s address. An example: news.example',
    fr: 'Ce n’est pas l’adresse d’un site. Par exemple : news.example',
  },

  // Marks
  marks: { ar: 'العلامات', en: 'Marks', fr: 'Marques' },
  shownLegend: { ar: 'ما الذي يُعلَّم', en: 'What is marked', fr: 'Ce qui est marqué' },
  shownNote: {
    ar: 'إخفاء صنف لا يغيّر العدّ.',
    en: 'Hiding a class changes no count.',
    fr: 'Masquer une catégorie ne change aucun décompte.',
  },
  showAct: {
    ar: 'الدعوات والوعود والأحكام',
    en: 'Calls, promises and judgements',
    fr: 'Appels, promesses et jugements',
  },
  palette: { ar: 'الألوان', en: 'Colours', fr: 'Couleurs' },
  paletteDefault: { ar: 'المعتادة', en: 'Standard', fr: 'Standard' },
  paletteBlind: { ar: 'لعمى الألوان', en: 'Colour-blind safe', fr: 'Daltonisme' },
  paletteContrast: { ar: 'تباين عالٍ', en: 'High contrast', fr: 'Contraste élevé' },
  preview: { ar: 'هكذا تظهر في الصفحات', en: 'How it looks on pages', fr: 'Aperçu sur les pages' },

  // Own lists
  names: { ar: 'وكالاتي ووسائل إعلامي', en: 'My agencies and outlets', fr: 'Mes agences et médias' },
  namesNote: {
    ar: 'أضف ما ينقص الدليل، فيُعرف في كل الصفحات.',
    en: 'Add what the catalogue lacks; it is then known on all pages.',
    fr: 'Ajoutez ce qui manque au catalogue ; c’est alors connu sur toutes les pages.',
  },
  name: { ar: 'الاسم بالعربية', en: 'Name in Arabic', fr: 'Nom en arabe' },
  kind: { ar: 'النوع', en: 'Kind', fr: 'Type' },
  aliases: { ar: 'أسماء أخرى', en: 'Other names', fr: 'Autres noms' },
  aliasesNote: { ar: 'افصل بينها بفاصلة منقوطة', en: 'Separated by semicolons', fr: 'Séparés par des points-virgules' },
  addName: { ar: 'أضف', en: 'Add', fr: 'Ajouter' },
  removeWords: { ar: 'احذف «{words}»', en: 'Remove “{words}”', fr: 'Supprimer « {words} »' },
  none: { ar: 'القائمة فارغة.', en: 'The list is empty.', fr: 'La liste est vide.' },
  phrases: { ar: 'عباراتي', en: 'My phrases', fr: 'Mes formules' },
  phrasesNote: {
    ar: 'عبارات تسمّي مصدرًا مجهَّلًا، مثل «مصادر خاصة»، أو تنقل كلامًا بلا مصدر، مثل «يتردد أن».',
    en: 'Phrases that name an unnamed source, like «مصادر خاصة», or report without one, like «يتردد أن».',
    fr: 'Formules qui désignent une source anonyme, comme «مصادر خاصة», ou rapportent sans source, comme «يتردد أن».',
  },
  phrase: { ar: 'العبارة', en: 'Phrase', fr: 'Formule' },
  phraseClass: { ar: 'تُعدّ', en: 'Counts as', fr: 'Comptée comme' },
  import: { ar: 'استيراد', en: 'Import', fr: 'Importer' },
  export: { ar: 'تصدير', en: 'Export', fr: 'Exporter' },
  format: { ar: 'صيغة الملف', en: 'Format of the file', fr: 'Format du fichier' },
  formatNames: {
    ar: 'ملف نصي بترميز UTF-8، مدخل في كل سطر، وبين الأعمدة علامة جدولة (Tab): النوع، الاسم، الأسماء الأخرى تفصلها فاصلة منقوطة، الاسم اللاتيني، رمز البلد. الأعمدة الثلاثة الأخيرة اختيارية. السطر الأول isnad-names ثم 1. العلامة ~ قبل الاسم تعني أنه كلمة عادية أيضًا، فلا يُعرف إلا بعد «وكالة» أو «صحيفة» ونحوهما. يُرفض الملف كله إن كان فيه سطر خاطئ.',
    en: 'A UTF-8 text file, one entry a line, columns separated by tabs: kind, name, other names separated by semicolons, Latin name, country code. The last three may be left out. The first line is isnad-names, then 1. A ~ before a name says that it is an ordinary word too, known only after a word like «وكالة» or «صحيفة». A file with one bad line is refused as a whole.',
    fr: 'Un fichier texte UTF-8, une entrée par ligne, colonnes séparées par des tabulations : type, nom, autres noms séparés par des points-virgules, nom latin, code du pays. Les trois derniers sont facultatifs. La première ligne est isnad-names, puis 1. Un ~ devant un nom indique que c’est aussi un mot ordinaire, reconnu seulement après un mot comme «وكالة» ou «صحيفة». Un fichier avec une seule ligne fautive est refusé en entier.',
  },
  formatPhrases: {
    ar: 'ملف نصي بترميز UTF-8، عبارة في كل سطر: unnamed أو hearsay، ثم علامة جدولة (Tab)، ثم العبارة. السطر الأول isnad-phrases ثم 1.',
    en: 'A UTF-8 text file, one phrase a line: unnamed or hearsay, a tab, the phrase. The first line is isnad-phrases, then 1.',
    fr: 'Un fichier texte UTF-8, une formule par ligne : unnamed ou hearsay, une tabulation, la formule. La première ligne est isnad-phrases, puis 1.',
  },
  imported: {
    ar: {
      zero: 'لم يُستورد شيء',
      one: 'استُورد مدخل واحد',
      two: 'استُورد مدخلان',
      few: 'استُوردت {count} مداخل',
      many: 'استُورد {count} مدخلًا',
      other: 'استُورد {count} مدخل',
    },
    en: { one: '{count} entry imported', other: '{count} entries imported' },
    fr: { one: '{count} entrée importée', many: '{count} entrées importées', other: '{count} entrées importées' },
  },

  // Faults of files and forms
  refused: {
    ar: 'رُفض الملف، ولم يتغير شيء. {why}',
    en: 'The file was refused; nothing was changed. {why}',
    fr: 'Le fichier a été refusé ; rien n’a changé. {why}',
  },
  atLine: { ar: 'السطر {line}: {why}', en: 'Line {line}: {why}', fr: 'Ligne {line} : {why}' },
  faultLarge: { ar: 'الملف كبير جدًا.', en: 'The file is too large.', fr: 'Le fichier est trop gros.' },
  faultHeader: {
    ar: 'ليس ملفًا من هذا النوع: السطر الأول غير صحيح.',
    en: 'Not a file of this kind: the first line is not right.',
    fr: 'Ce n’est pas un fichier de ce type : la première ligne est incorrecte.',
  },
  faultColumns: { ar: 'عدد الأعمدة غير صحيح.', en: 'Wrong number of columns.', fr: 'Nombre de colonnes incorrect.' },
  faultKind: { ar: 'النوع غير معروف.', en: 'Unknown kind.', fr: 'Type inconnu.' },
  faultName: {
    ar: 'الاسم فارغ أو طويل أو بلا حروف كافية.',
    en: 'The name is empty, too long or has too few letters.',
    fr: 'Le nom est vide, trop long ou a trop peu de lettres.',
  },
  faultAlias: {
    ar: 'أحد الأسماء الأخرى طويل أو بلا حروف كافية.',
    en: 'One of the other names is too long or has too few letters.',
    fr: 'L’un des autres noms est trop long ou a trop peu de lettres.',
  },
  faultAliases: { ar: 'الأسماء الأخرى كثيرة جدًا.', en: 'Too many other names.', fr: 'Trop d’autres noms.' },
  faultLatin: { ar: 'الاسم اللاتيني غير صحيح.', en: 'The Latin name is not right.', fr: 'Le nom latin est incorrect.' },
  faultCountry: {
    ar: 'رمز البلد حرفان لاتينيان كبيران، مثل PS.',
    en: 'The country is two capital letters, like PS.',
    fr: 'Le pays s’écrit en deux majuscules, comme PS.',
  },
  faultMany: { ar: 'المداخل كثيرة جدًا.', en: 'Too many entries.', fr: 'Trop d’entrées.' },
  faultTwice: { ar: '«{words}» مكرر.', en: '“{words}” is there twice.', fr: '« {words} » y figure deux fois.' },
  faultTaken: {
    ar: '«{words}» اسم {owner} في الدليل.',
    en: '“{words}” is {owner} in the catalogue.',
    fr: '« {words} » désigne {owner} dans le catalogue.',
  },
  faultClass: {
    ar: 'يبدأ السطر بـ unnamed أو hearsay.',
    en: 'The line begins with unnamed or hearsay.',
    fr: 'La ligne commence par unnamed ou hearsay.',
  },
  faultEmpty: { ar: 'لا شيء في الملف.', en: 'There is nothing in the file.', fr: 'Le fichier ne contient rien.' },
  faultShape: { ar: 'تعذّر فهمه ({why}).', en: 'It cannot be understood ({why}).', fr: 'Incompréhensible ({why}).' },

  // Corrections
  corrections: { ar: 'تصحيحاتي', en: 'My corrections', fr: 'Mes corrections' },
  correctionsNote: {
    ar: 'ما صحّحتَه من علامات، في البطاقة أو اللوحة الجانبية.',
    en: 'Marks that you corrected, on the card or in the side panel.',
    fr: 'Les marques que vous avez corrigées, dans la bulle ou le panneau.',
  },
  correctionCount: {
    ar: {
      zero: 'لا تصحيحات',
      one: 'تصحيح واحد',
      two: 'تصحيحان',
      few: '{count} تصحيحات',
      many: '{count} تصحيحًا',
      other: '{count} تصحيح',
    },
    en: { one: '{count} correction', other: '{count} corrections' },
    fr: { one: '{count} correction', many: '{count} corrections', other: '{count} corrections' },
  },
  noCorrections: { ar: 'لا تصحيحات بعد', en: 'No corrections yet', fr: 'Aucune correction pour l’instant' },
  onPages: {
    ar: {
      zero: 'في أي صفحة',
      one: 'في صفحة واحدة',
      two: 'في صفحتين',
      few: 'في {count} صفحات',
      many: 'في {count} صفحة',
      other: 'في {count} صفحة',
    },
    en: { one: 'on {count} page', other: 'on {count} pages' },
    fr: { one: 'sur {count} page', many: 'sur {count} pages', other: 'sur {count} pages' },
  },
  deleteCorrections: { ar: 'احذفها كلها', en: 'Delete all', fr: 'Tout supprimer' },

  // Language
  language: { ar: 'لغة الواجهة', en: 'Language of the interface', fr: 'Langue de l’interface' },
  languageAuto: { ar: 'لغة المتصفح', en: 'As the browser', fr: 'Comme le navigateur' },

  // Shortcuts
  shortcuts: { ar: 'اختصارات لوحة المفاتيح', en: 'Keyboard shortcuts', fr: 'Raccourcis clavier' },
  commandNext: { ar: 'العلامة التالية', en: 'Next mark', fr: 'Marque suivante' },
  commandPrevious: { ar: 'العلامة السابقة', en: 'Previous mark', fr: 'Marque précédente' },
  commandUnnamed: { ar: 'القول المجهَّل التالي', en: 'Next unnamed claim', fr: 'Propos anonyme suivant' },
  commandToggle: {
    ar: 'إظهار العلامات أو إخفاؤها',
    en: 'Show or hide the marks',
    fr: 'Afficher ou masquer les marques',
  },
  commandCard: { ar: 'فتح البطاقة', en: 'Open the card', fr: 'Ouvrir la bulle' },
  noKeys: { ar: 'بلا اختصار', en: 'none', fr: 'aucun' },
  changeShortcuts: {
    ar: 'غيّرها في صفحة المتصفح',
    en: 'Change them in the browser',
    fr: 'Les changer dans le navigateur',
  },

  // Data
  data: { ar: 'بياناتي', en: 'My data', fr: 'Mes données' },
  dataNote: {
    ar: 'كل ما يحفظه «إسناد» هو هذه الإعدادات والقوائم والتصحيحات. لا يحفظ ما تقرأ، ولا يرسل شيئًا.',
    en: 'These settings, lists and corrections are all that Isnad stores. It keeps nothing of what you read and sends nothing.',
    fr: 'Ces réglages, listes et corrections sont tout ce qu’Isnad enregistre. Il ne garde rien de ce que vous lisez et n’envoie rien.',
  },
  exportAll: { ar: 'صدّر كل بياناتي', en: 'Export all my data', fr: 'Exporter toutes mes données' },
  importAll: { ar: 'استورد بياناتي', en: 'Import my data', fr: 'Importer mes données' },
  reset: { ar: 'أعد الإعدادات إلى أصلها', en: 'Reset the settings', fr: 'Réinitialiser les réglages' },
  resetNote: {
    ar: 'تعود الإعدادات وحدها، وتبقى قوائمك وتصحيحاتك.',
    en: 'The settings only; your lists and corrections stay.',
    fr: 'Les réglages seulement ; vos listes et corrections restent.',
  },
  deleteAll: { ar: 'احذف كل بياناتي', en: 'Delete all my data', fr: 'Supprimer toutes mes données' },
  deleteAsk: { ar: 'أتحذف كل شيء؟', en: 'Delete everything?', fr: 'Tout supprimer ?' },
  deleteWords: {
    ar: 'تُحذف الإعدادات والقوائم والتصحيحات من هذا الجهاز. يمكنك التراجع ما دامت هذه الصفحة مفتوحة.',
    en: 'Settings, lists and corrections are deleted from this device. You can undo it while this page is open.',
    fr: 'Réglages, listes et corrections seront supprimés de cet appareil. Vous pouvez annuler tant que cette page reste ouverte.',
  },

  // What was done
  saidSaved: { ar: 'حُفظ', en: 'Saved', fr: 'Enregistré' },
  saidRemoved: { ar: 'حُذف «{words}»', en: '“{words}” removed', fr: '« {words} » supprimé' },
  saidReset: { ar: 'عادت الإعدادات إلى أصلها', en: 'The settings were reset', fr: 'Réglages réinitialisés' },
  saidDeleted: { ar: 'حُذف كل شيء', en: 'Everything was deleted', fr: 'Tout a été supprimé' },
  saidUndone: { ar: 'عاد كما كان', en: 'Undone', fr: 'Annulé' },
  notSaved: {
    ar: 'تعذّر الحفظ: مساحة التخزين ممتلئة أو غير متاحة.',
    en: 'Could not be saved: the storage is full or not available.',
    fr: 'Enregistrement impossible : le stockage est plein ou indisponible.',
  },
  newer: {
    ar: 'كتبت هذه الإعدادات نسخة أحدث من «إسناد»، فلا يمكن تغييرها هنا.',
    en: 'A newer version of Isnad wrote these settings; they cannot be changed here.',
    fr: 'Ces réglages viennent d’une version plus récente d’Isnad ; impossible de les changer ici.',
  },
  broken: {
    ar: 'تعذّرت قراءة بعض الإعدادات المحفوظة، فعادت إلى أصلها.',
    en: 'Some of the stored settings could not be read and are as they were at first.',
    fr: 'Certains réglages enregistrés sont illisibles et ont repris leur valeur initiale.',
  },
  unavailable: {
    ar: 'لا يتيح المتصفح التخزين الآن، فلن يُحفظ ما تغيّره.',
    en: 'The browser gives no storage now: what you change will not be kept.',
    fr: 'Le navigateur ne fournit pas de stockage : vos changements ne seront pas gardés.',
  },
  private: {
    ar: 'نافذة خاصة: لا يُحفظ شيء.',
    en: 'Private window: nothing is stored.',
    fr: 'Fenêtre privée : rien n’est enregistré.',
  },
  notGranted: { ar: 'لم يُمنح الإذن', en: 'Permission was not given', fr: 'Autorisation non accordée' },
});
