import { messages } from './table';

export const welcome = messages({
  title: { ar: 'أهلًا بك في إسناد', en: 'Welcome to Isnad', fr: 'Bienvenue dans Isnad' },
  headline: { ar: 'من قال هذا؟', en: 'Who says so?', fr: 'Qui le dit ?' },
  lead: {
    ar: 'يُظهر «إسناد» في أي خبر بالعربية من قال الكلام، وكيف عرف، ومن لا يُسمَّى. لا حاجة إلى إعداد: افتح خبرًا، فتُعلَّم المصادر في النص، ونقرة على الأيقونة تسرد الوكالات المذكورة.',
    en: 'On any Arabic news page Isnad shows who says so, how they know, and who won’t be named. There is nothing to set up: open an article and its sources are marked in the text; one click on the icon lists the agencies it cites.',
    fr: 'Sur toute page d’actualité en arabe, Isnad montre qui parle, comment il le sait et qui n’est pas nommé. Rien à régler : ouvrez un article, ses sources sont marquées dans le texte ; un clic sur l’icône liste les agences citées.',
  },

  tryTitle: { ar: 'جرّب هنا', en: 'Try it here', fr: 'Essayez ici' },
  tryLead: {
    ar: 'هكذا يبدو النص. اختر علامة لترى سببها.',
    en: 'This is what an article looks like. Choose a mark to see the reason for it.',
    fr: 'Voici à quoi ressemble un article. Choisissez une marque pour en voir la raison.',
  },
  whyRelay: {
    ar: 'الوكالة مسمّاة، لكنها تنقل عن مصدر آخر: هذه الصفحة ← الأناضول ← مصادر محلية.',
    en: 'The agency is named, but it relays another source: this page → Anadolu → local sources.',
    fr: 'L’agence est nommée, mais elle relaie une autre source : cette page → Anadolu → sources locales.',
  },
  whyUnnamed: {
    ar: '«مصادر محلية»: لا اسم، ولم يُذكر سبب للتجهيل. لذلك يُحسب القول مجهَّلًا، وإن نقلته وكالة.',
    en: '“Local sources”: no name, and no reason is given for that. So the claim counts as unnamed, although an agency relays it.',
    fr: '« Des sources locales » : pas de nom, et aucun motif indiqué. Le propos compte donc comme anonyme, même relayé par une agence.',
  },
  whyNamed: {
    ar: 'شخص ذُكر باسمه ومنصبه.',
    en: 'A person, with name and office.',
    fr: 'Une personne, avec son nom et sa fonction.',
  },
  whyImplicit: {
    ar: 'لا اسم هنا، لكن «وأضاف» تعود إلى رئيس البلدية، فتأخذ صنفه.',
    en: 'There is no name here, but “he added” refers to the mayor and takes his class.',
    fr: 'Pas de nom ici, mais « il a ajouté » renvoie au maire et prend sa catégorie.',
  },
  whyHearsay: {
    ar: '«تردّد أن»: لا أحد يقول هذا. يُعلَّم القول نفسه أيضًا.',
    en: '“It is rumoured that”: nobody says this. The claim itself is marked, too.',
    fr: '« La rumeur dit que » : personne ne le dit. Le propos lui-même est marqué aussi.',
  },

  classesTitle: { ar: 'ما الذي يُعلَّم', en: 'What is marked', fr: 'Ce qui est marqué' },
  classesLead: {
    ar: 'لكل صنف لون وخط يخصّانه، فلا يُعتمد على اللون وحده. وكلما ضعف المصدر تقطّع خطه.',
    en: 'Each class has a colour and a line of its own, so colour never stands alone. The weaker the source, the more broken its line.',
    fr: 'Chaque catégorie a sa couleur et son trait : la couleur n’est jamais seule. Plus la source est faible, plus le trait est brisé.',
  },
  aboutWire: {
    ar: 'وكالة أنباء أو صحيفة أو قناة أو موقع، مذكورة باسمها.',
    en: 'A news agency, newspaper, channel or site, by name.',
    fr: 'Une agence, un journal, une chaîne ou un site, par son nom.',
  },
  aboutNamed: {
    ar: 'شخص أو جهة أو وثيقة تُعرف الجهة التي أصدرتها.',
    en: 'A person, an institution, or a document whose issuer is known.',
    fr: 'Une personne, une institution ou un document dont l’émetteur est connu.',
  },
  aboutUnnamed: {
    ar: 'مصدر موجود لا يُسمَّى: «مصدر مطّلع»، «مسؤول»، «خبراء»، «تقارير صحفية».',
    en: 'Somebody who is not named: “an informed source”, “an official”, “experts”, “press reports”.',
    fr: 'Quelqu’un qui n’est pas nommé : « une source informée », « un responsable », « des experts ».',
  },
  aboutHearsay: {
    ar: 'لا مصدر أصلًا: «يُقال»، «تردّد»، «يُعتقد».',
    en: 'No source at all: “it is said”, “it is rumoured”, “it is believed”.',
    fr: 'Aucune source : « on dit », « la rumeur court », « on croit ».',
  },

  pinTitle: { ar: 'ثبّت الأيقونة', en: 'Pin the icon', fr: 'Épinglez l’icône' },
  findTitle: { ar: 'أين تجد «إسناد»', en: 'Where to find Isnad', fr: 'Où trouver Isnad' },
  pinChrome: {
    ar: 'انقر قطعة الأحجية في شريط الأدوات، ثم الدبوس بجانب «إسناد».',
    en: 'Click the puzzle piece in the toolbar, then the pin beside Isnad.',
    fr: 'Cliquez sur la pièce de puzzle de la barre d’outils, puis sur l’épingle à côté d’Isnad.',
  },
  pinFirefox: {
    ar: 'انقر قطعة الأحجية في شريط الأدوات، ثم الترس بجانب «إسناد»، ثم «التثبيت في شريط الأدوات».',
    en: 'Click the puzzle piece in the toolbar, then the gear beside Isnad, then “Pin to Toolbar”.',
    fr: 'Cliquez sur la pièce de puzzle de la barre d’outils, puis sur la roue à côté d’Isnad, puis « Épingler à la barre d’outils ».',
  },
  pinAndroid: {
    ar: 'افتح قائمة فايرفوكس ثم «الإضافات»: تجد «إسناد» فيها وأنت في أي صفحة.',
    en: 'Open Firefox’s menu, then “Extensions”: Isnad is there on every page.',
    fr: 'Ouvrez le menu de Firefox, puis « Extensions » : Isnad y est, sur chaque page.',
  },
  pinBadge: {
    ar: 'الرقم على الأيقونة هو عدد الأقوال التي لا مصدر مسمّى لها في الصفحة.',
    en: 'The number on the icon counts the claims on the page that have no named source.',
    fr: 'Le nombre sur l’icône compte les propos de la page sans source nommée.',
  },

  privacyTitle: { ar: 'خصوصيتك', en: 'Your privacy', fr: 'Votre vie privée' },
  privacy1: {
    ar: 'كل شيء يجري على جهازك.',
    en: 'Everything happens on your device.',
    fr: 'Tout se passe sur votre appareil.',
  },
  privacy2: {
    ar: 'لا يتصل «إسناد» بأي خادم، ولا يجمع شيئًا.',
    en: 'Isnad contacts no server and collects nothing.',
    fr: 'Isnad ne contacte aucun serveur et ne collecte rien.',
  },
  privacy3: {
    ar: 'يعمل وحده في مواقع الأخبار العربية المعروفة، وفي غيرها حين تنقر أيقونته فقط.',
    en: 'It works by itself on known Arabic news sites, and anywhere else only when you click its icon.',
    fr: 'Il agit seul sur les sites d’actualité arabes connus et, ailleurs, seulement quand vous cliquez sur son icône.',
  },

  openHelp: {
    ar: 'كيف يُحسب هذا، وما الذي يفوته',
    en: 'How it counts, and what it misses',
    fr: 'Comment il compte, et ce qui lui échappe',
  },
  openSettings: { ar: 'الإعدادات', en: 'Settings', fr: 'Réglages' },
});
