// Generated from data/*.tsv by src/build/catalogue.ts; edit those.
export const INDEX = `
aaa;wkAlp AlOnADwl;AlOnADwl;OnADwl;AlOnADwl Altrkyp;[wkAlp OnbAc /wkAlp ]AlOnADwl Altrkyp;wkAlp OnbAc AlOnADwl;wkAlp AlOnADwl llOnbAc;@Altrkyp;wkAlp OnbAc trkyA;#AA;#Anadolu
Aaamaq;OEmAq;wkAlp OEmAq;wkAlp OEmAq llOnbAc;wkAlp OEmAq AlIxbAryp
aaap;wkAlp AlOnbAc AlOstrAlyp;@AlOstrAlyp;OswPytd brs AlOstrAlyp;#AAP
aada;Cky;Cky AlIyTAlyp;wkAlp Cky AlIyTAlyp;Odnkrwnws;Idnkrwnws;Cdnkrwnws;wkAlp AlOnbAc AlIyTAlyp Cky;#AKI;#Adnkronos
aaden-agency;Edn AlIxbAryp;wkAlp OnbAc Edn;wkAlp Edn AlIxbAryp
aafp;wkAlp frAns brs;[frAns/frns/frAnz] brs;frAnsbrs;frAns brs Alfrnsyp;wkAlp [frAns/frns] brs;wkAlp frAns brs llOnbAc;wkAlp [AlSHAfp/AlOnbAc] Alfrnsyp;AlSHAfp Alfrnsyp;wkAlp AlSHAfp Alfrnsyp llOnbAc;.O f b;.A f b;Of b;#AFP
aagerpres;Ojyrbrys;Ojrbrs;@AlrwmAnyp;#Agerpres
aahlulbayt;ObnA;wkAlp Ohl Albyt llOnbAc;wkAlp OnbAc Ohl Albyt;#ABNA
Aaina;CsyA llOnbAc;wkAlp [OnbAc CsyA/CsyA nywz];wkAlp CsyA llOnbAc
aakipress;Oky brs;Cky brs;Okybrs
aalakhbar-mr;wkAlp AlOxbAr Almstqlp;wkAlp AlOxbAr AlmwrytAnyp;AlOxbAr Almstqlp;AlOxbAr Infw;wkAlp OnbAc AlOxbAr Almstqlp
aalghad-press;Algd brs;wkAlp Algd brs
Aalmaalomah;AlmElwmp;wkAlp AlmElwmp;wkAlp AlmElwmp AlErAqyp
Aalmarkazia;Almrkzyp;wkAlp AlOnbAc Almrkzyp;wkAlp Almrkzyp;wkAlp AlOnbAc Almrkzyp AllbnAnyp
aana-mpa;wkAlp AlOnbAc AlywnAnyp;wkAlp OnbAc OvynA;wkAlp OnbAc OvynA Almqdwnyp;wkAlp OvynA llOnbAc;@AlywnAnyp;#AMNA
aani-in;CsyAn nywz IntrnAPwnAl;Iyh In Cy;CsyA nywz IntrnAPywnAl;#ANI
aansa;OnsA;OnsA AlIyTAlyp;wkAlp [AlOnbAc /OnbAc /]OnsA;CnsA;@AlIyTAlyp;#ANSA
aantara;OntArA;OntArA AlIndwnysyp;@AlIndwnysyp;#Antara
aap;OswPytd brs;[Al/]Osw[Py/Pyy/P]td brs;[Al/]Osw[Py/Pyy/P]tdbrs;[Al/]OswPytyd brs;[Al/]Oswsytd brs;[Al/]OswPytd;OswPyytd;wkAlp OswPytd brs llOnbAc;wkAlp AlOswPytd brs AlOmyrkyp;wkAlp OnbAc OswPytd brs;.O b;.Iyh by;#AP
aapa-at;wkAlp AlOnbAc AlnmsAwyp;@AlnmsAwyp;wkAlp AlSHAfp AlnmsAwyp
aapa-az;ObA AlOVrbyjAnyp;wkAlp ObA AlOVrbyjAnyp
Aaps;wkAlp AlOnbAc AljzAQryp;wAj;.w A j;.w O j;@AljzAQryp;AlOnbAc AljzAQryp;#APS
aarmenpress;Ormnbrs;Ormn brs;@AlOrmynyp;wkAlp AlOnbAc AlOrmnyp;#Armenpress
Aatpe;wAt;.w A t;wkAlp twns IfryqyA llOnbAc;twns IfryqyA llOnbAc;wkAlp [twns/OnbAc twns] IfryqyA;@Altwnsyp;AlOnbAc Altwnsyp;#TAP
aazertac;OVrtAj;OVrtAk;OzrtAj;@AlOVrbyjAnyp;#AZERTAC
Abaghdad-today;bgdAd Alywm;wkAlp bgdAd Alywm;wkAlp bgdAd Alywm AlIxbAryp
abas-news;bAsnywz;bAs nywz;wkAlp bAs nywz;#BasNews
abelga;blgA;[bljA/bylgA/byljA];@Albljykyp;#Belga
abelta;byltA;byltA AlbylArwsyp;@AlbylArwsyp;#BelTA
abernama;brnAmA;brnAmA AlmAlyzyp;@AlmAlyzyp;wkAlp AlOnbAc AlwTnyp AlmAlyzyp;#Bernama
abloomberg;blwmbrg;blwm[br/byr][g/j/q];blwmbrg nywz;wkAlp blwmbrg llOnbAc;wkAlp [blwmbrg/blwmbrj] llOnbAc AlAqtSAdyp;wkAlp blwmbrg AlOmyrkyp;#Bloomberg
Abna;wkAlp OnbAc AlbHryn;bnA;.b n A;.b n O;@AlbHrynyp;AlOnbAc AlbHrynyp;OnbAc AlbHryn;#BNA
abta;wkAlp AlOnbAc AlblgAryp;@AlblgAryp;wkAlp AltlgrAf AlblgAryp;#BTA
achinanews;wkAlp OnbAc AlSyn;xdmp OxbAr AlSyn;xdmp AlSyn AlIxbAryp
acna-cy;wkAlp AlOnbAc AlqbrSyp;@AlqbrSyp;wkAlp OnbAc qbrS
acna-tw;wkAlp AlOnbAc Almrkzyp AltAywAnyp;wkAlp AlOnbAc AltAywAnyp;wkAlp OnbAc tAywAn Almrkzyp;wkAlp AlOnbAc AltAywAnyp Almrkzyp;#CNA
acp-ca;kndyAn brs;[VA kndyAn/kAnAdyAn/kAnydyAn] brs;AlSHAfp Alkndyp;wkAlp [AlSHAfp/AlOnbAc] Alkndyp
actk;tPytykA;sy ty kA;tPytkA;@AltPykyp;#CTK
adha;dwgAn;dwjAn;wkAlp [dwgAn/dwjAn] [Altrkyp/llOnbAc];wkAlp OnbAc dwgAn;dymyrwryn;wkAlp dmyrwrn;#DHA
adpa;wkAlp AlOnbAc AlOlmAnyp;.d b O;.d b A;dy by Iyh;dwytPh brs;@AlOlmAnyp;AlOnbAc AlOlmAnyp;wkAlp AlSHAfp AlOlmAnyp;#DPA
adunya-pk;wkAlp OnbAc OswPytd brs AlbAkstAnyp;OswPytd brs Owf bAkstAn;OswPytd brs bAkstAn;@AlbAkstAnyp;#APP
aefe;Iyfy;Ify;O fy;Ify AlIsbAnyp;Iyfy AlIsbAnyp;wkAlp [AlOnbAc /OnbAc /]Iyfy;@AlIsbAnyp;#EFE
Aemirates-news;wkAlp OnbAc AlImArAt;wAm;.w A m;.w O m;@AlImArAtyp;AlOnbAc AlImArAtyp;OnbAc AlImArAt;wkAlp OnbAc AlImArAt Alrsmyp;wkAlp AlOnbAc AlAmArAtyp wAm;#WAM
aena;wkAlp AlOnbAc AlIvywbyp;@AlIvywbyp;#ENA
aepa;wkAlp AlSwr AlSHfyp AlOwrwbyp;wkAlp AlSwr AlOwrwbyp;Iy by Iyh;#EPA
aeritrea-na;wkAlp AlOnbAc AlIrytryp;@AlIrytryp;IyrynA
Afana;fAnA;fAnA AlIvywbyp;hyQp fAnA AlIVAEyp;IVAEp fAnA
Afars;wkAlp fArs;fArs;fArs AlIyrAnyp;wkAlp [OnbAc fArs/fArs llOnbAc/OnbAc fArs AlIyrAnyp];wkAlp fArs AlIyrAnyp [llOnbAc/Pbh Alrsmyp];fArs nywz
aferdous;PfqnA;wkAlp PfqnA
afides;fyds;wkAlp fyds;#Fides
Afirat;wkAlp frAt llOnbAc;wkAlp OnbAc [AlfrAt/frAt];frAt llOnbAc;#ANF
agna-gh;wkAlp AlOnbAc AlgAnyp;@AlgAnyp
ahawar;hAwAr;wkAlp [OnbAc hAwAr/hAwAr Alkrdyp];hAwAr Alkrdyp;hAwAr nywz;wkAlp OnbAc hAwAr Alkrdyp;#ANHA
ahina;hynA;@AlkrwAtyp
aians;wkAlp AlOnbAc Alhndyp AlCsywyp;#IANS
Aiha;IxlAS;wkAlp IxlAS;wkAlp IxlAS [llOnbAc/Altrkyp];wkAlp OnbAc IxlAS;#IHA
ailna;IylnA;IlnA;wkAlp OnbAc AlEmAl AlIyrAnyp;wkAlp OnbAc AlEml AlIyrAnyp;#ILNA
Aina;wAE;.w A E;.w O E;@AlErAqyp;AlOnbAc AlErAqyp;wkAlp OnbAc AlErAq;#INA
ainterfax;IntrfAks;[Intr/Ontr] fAks;IntrfAks Alrwsyp;wkAlp IntrfAks [llOnbAc/Alrwsyp llOnbAc];wkAlp OnbAc IntrfAks;#Interfax
ainterfax-ua;IntrfAks OwkrAnyA;IntrfAks - OwkrAnyA;IntrfAks-OwkrAnyA
aiqna;IknA;wkAlp AlOnbAc AlqrCnyp Aldwlyp;wkAlp AlOnbAc AlqrCnyp;#IQNA
airna;IrnA;IyrnA;IrnA AlIyrAnyp;@AlIyrAnyp;AlOnbAc AlIyrAnyp;wkAlp OnbAc Aljmhwryp AlIslAmyp;wkAlp OnbAc Aljmhwryp AlIslAmyp AlIyrAnyp;wkAlp Aljmhwryp AlIslAmyp [AlIyrAnyp /]llOnbAc;wkAlp OnbAc Aljmhwryp AlIslAmyp [IrnA/IyrnA];.I r n A;#IRNA
aisna;IsnA;IysnA;wkAlp [OnbAc ]AlTlbp AlIyrAnyp;wkAlp AlTlbp AlIyrAnyp llOnbAc;wkAlp OnbAc AlTlbp;wkAlp AlTlbp llOnbAc;wkAlp OnbAc AlTlbp [AlIyrAnyyn/AlIyrAnyp];wkAlp OnbAc AlTlAb AlIyrAnyp;#ISNA
Ajana;jAnA;wkAlp AljmAhyryp llOnbAc;wkAlp OnbAc AljmAhyryp
ajiji;jyjy brs;jyjy AlyAbAnyp;jyjy;wkAlp jyjy [llOnbAc/AlyAbAnyp];#Jiji
Ajpn;btrA;wkAlp [AlOnbAc AlOrdnyp/btrA];@AlOrdnyp;AlOnbAc AlOrdnyp;wkAlp btrA AlOrdnyp;.b t r A;#PETRA
akabar;kAbAr;wkAlp AlOnbAc Alqyrgyzyp
akazinform;kAzynfwrm;kAzInfwrm;qAzynfwrm;@AlkAzAxstAnyp;wkAlp AlOnbAc AlkAzAxyp
akcna;wkAlp AlOnbAc Almrkzyp Alkwryp;wkAlp AlOnbAc [Alkwryp Almrkzyp/Alkwryp AlPmAlyp/Almrkzyp Alkwryp AlPmAlyp/Alkwryp AlPmAlyp Alrsmyp/Alrsmyp Alkwryp AlPmAlyp/Almrkzyp Alkwryp Alrsmyp];wkAlp OnbAc kwryA AlPmAlyp;wkAlp OnbAc kwryA AlPmAlyp Alrsmyp;wkAlp AlOnbAc Almrkzyp fy kwryA AlPmAlyp;wkAlp AlOnbAc Almrkzyp Alrsmyp Alkwryp;#KCNA
Akhabar-agency;xbr;wkAlp xbr;wkAlp xbr llOnbAc
akhbrpress;xbr AlflsTynyp;wkAlp xbr AlflsTynyp;wkAlp xbr AlflsTynyp llSHAfp
akuna;kwnA;.k w n A;@Alkwytyp;AlOnbAc Alkwytyp;wkAlp OnbAc Alkwyt;#KUNA
akurdpress;krdbrs;krd brs
akyodo;kywdw;kywdw [AlyAbAnyp/nywz];wkAlp kywdw [llOnbAc/AlyAbAnyp/AlyAbAnyp llOnbAc];wkAlp OnbAc kywdw;@AlyAbAnyp;#Kyodo
Alana;wAl;.w A l;.w O l;lAnA;@Allybyp;AlOnbAc Allybyp;wkAlp OnbAc lybyA;#LANA
alusa;lwsA;lwsA AlbrtgAlyp;@AlbrtgAlyp;#Lusa
Amaan;mEA;wkAlp mEA [AlIxbAryp/AlflsTynyp/llOnbAc];mEA AlIxbAryp;mEA AlflsTynyp;#Maan
amana;wkAlp AlOnbAc AlmwrytAnyp;@AlmwrytAnyp;AlOnbAc AlmwrytAnyp;AlwkAlp AlmwrytAnyp llOnbAc;wmA;#AMI
amap;wkAlp Almgrb AlErby llOnbAc;lAmAb;Almgrb AlErby llOnbAc;wkAlp Almgrb AlErby;@Almgrbyp;AlOnbAc Almgrbyp;wkAlp Almgrb AlErby llOnbAc Alrsmyp;.w m E;#MAP
Amasalah;Almslp;wkAlp Almslp;Pbkp Almslp
amawazin;mwAzyn nywz;wkAlp mwAzyn nywz
Amehr;wkAlp mhr;mhr;mhr AlIyrAnyp;wkAlp [mhr llOnbAc/OnbAc mhr/OnbAc mhr AlIyrAnyp/mhr AlIyrAnyp llOnbAc];mhr nywz
amena;wkAlp OnbAc AlPrq AlOwsT;.O P O;.A P A;OnbAc AlPrq AlOwsT;wkAlp OnbAc AlPrq AlOwsT [Alrsmyp/AlmSryp/AlmSryp Alrsmyp];@AlmSryp;AlOnbAc AlmSryp;wkAlp AlPrq AlOwsT;wkAlp AlPrq AlOwsT llOnbAc;#MENA
Amizan;myzAn;wkAlp myzAn;wkAlp [myzAn llOnbAc/OnbAc myzAn/myzAn AlIyrAnyp];myzAn OwnlAyn
amti;Im ty Cy;@Almjryp;#MTI
anan;wkAlp AlOnbAc Alnyjyryp;@Alnyjyryp;#NAN
ancna;PynxwA;PynxwA AlSynyp;PnxwA;PynhwA;zynxwA;PyngwA;wkAlp [PynxwA llOnbAc/PynxwA AlSynyp/OnbAc PynxwA];wkAlp OnbAc [AlSyn Aljdydp/AlSyn Aljdydp PynxwA];wkAlp AlSyn Aljdydp;@AlSynyp;#Xinhua
Anina;nynA;AlwkAlp AlwTnyp AlErAqyp llOnbAc;wkAlp AlOnbAc AlwTnyp AlErAqyp;wkAlp nynA AlErAqyp;#NINA
anna;AlwkAlp AlwTnyp llIElAm;AlwTnyp llIElAm;AlwkAlp AlwTnyp llIElAm AllbnAnyp;@AllbnAnyp;AlOnbAc AllbnAnyp;wkAlp AlIElAm AllbnAnyp;AlwkAlp AlwTnyp AllbnAnyp llIElAm;wkAlp AlIElAm AlwTnyp AllbnAnyp;#NNA
anovosti;nwfwsty;ryA nwfwsty;ryA-nwfwsty;nwfwsty Alrwsyp;wkAlp OnbAc [ryA nwfwsty/nwfwsty];wkAlp [ryA nwfwsty/nwfwsty] Alrwsyp;wkAlp AlIElAm Alrwsyp;Cr Cy Iyh nwfwsty;Cr Cy Iyh;ryA;#RIA
antb;In ty by;@Alnrwyjyp;#NTB
aoman-na;wkAlp AlOnbAc AlEmAnyp;AlEmAnyp;@AlEmAnyp;AlOnbAc AlEmAnyp;wkAlp OnbAc EmAn;#ONA
apa-uk;brs OswsyPn;brys OswsyPn;brs OswsyyPn;wkAlp AlOnbAc AlbryTAnyp;wkAlp AlSHAfp AlbryTAnyp;by Iyh mydyA
Apaltoday;flsTyn Alywm;wkAlp flsTyn Alywm;wkAlp flsTyn Alywm AlIxbAryp
Apap;bAb;wkAlp AlSHAfp Albwlndyp;@Albwlndyp;#PAP
apna-ph;wkAlp AlOnbAc Alflbynyp;@Alflbynyp
aprensa-latina;brnsA lAtynA;brynsA lAtynA;@Alkwbyp;#Prensa Latina
apresstrust;brs trst Owf IndyA;brs trAst Owf IndyA;brs trst Alhndyp;wkAlp brs trst Owf IndyA;@Alhndyp;#PTI
Aqasioun;qAsywn;wkAlp qAsywn [llOnbAc/AlIxbAryp];qAsywn llOnbAc
aqna;wkAlp AlOnbAc AlqTryp;qnA;.q n A;.q n O;@AlqTryp;AlOnbAc AlqTryp;wkAlp OnbAc qTr;#QNA
aquds-press;qds brs;qds brs IntrnAPywnAl;wkAlp qds brs;wkAlp qds brs llOnbAc;qds brs AntrnAPwnAl
aqudsn;Pbkp qds AlIxbAryp;Pbkp Alqds AlIxbAryp;qds AlIxbAryp;Pbkp qds
aqudsnet;qds nt;wkAlp qds nt;wkAlp qds nt llOnbAc
arai-ps;AlrOy AlflsTynyp;wkAlp AlrOy [AlflsTynyp/AlflsTynyp llIElAm/llIElAm]
Araya-ps;rAyp;Pbkp rAyp;Pbkp rAyp AlIElAmyp;rAyp If Im
areuters;rwytrz;rwytr;rwytrz llOnbAc;rwtyrz;wkAlp rwytrz [llOnbAc/AlIxbAryp/AlbryTAnyp];wkAlp OnbAc rwytrz;r wytrz;#Reuters
aritzau;rytsAw;rytzAw;@AldnmArkyp;#Ritzau
arosbalt;rwsbAlt
Asaba;sbO;wkAlp [OnbAc sbO/AlOnbAc Alymnyp sbO];@Alymnyp;AlOnbAc Alymnyp;wkAlp sbO [Alymnyp/llOnbAc/Alrsmyp];wkAlp AlOnbAc [Alymynp/Alymnyp AlHkwmyp];#SABA
Asafa;SfA;wkAlp AlSHAfp AlflsTynyp;wkAlp SfA AlflsTynyp;wkAlp AlSHAfp AlflsTynyp SfA;wkAlp SfA AlIxbAryp
asaharamedia;SHrAc mydyA;SHrAc mydyA AlmwrytAnyp;wkAlp SHrAc mydyA
Asama;smA;wkAlp smA [AlIxbAryp/AlflsTynyp];smA AlIxbAryp;smA nywz
asamapress-ye;smA brs
asana;sAnA;.s A n A;@Alswryp;AlOnbAc Alswryp;AlwkAlp AlErbyp Alswryp llOnbAc;AlwkAlp AlErbyp Alswryp;AlwkAlp Alswryp llOnbAc;AlwkAlp Alswryp Alrsmyp;wkAlp [OnbAc sAnA/sAnA Alrsmyp/sAnA Alswryp];#SANA
Asawa;swA;wkAlp swA;wkAlp swA AlIxbAryp;swA AlIxbAryp
asda;wkAlp AlOnbAc Alswysryp;kystwn;@Alswysryp;kystwn Is dy Iyh
Ashaam;PAm;Pbkp PAm;Pbkp PAm [AlIxbAryp/AlAxbAryp];wkAlp PAm;wkAlp PAm AlIxbAryp;PAm AlIxbAryp
ashafaq;Pfq nywz;wkAlp Pfq nywz;Pfq nywz AlErAqyp
Ashehab;PhAb;wkAlp PhAb [AlIxbAryp/AlflsTynyp/llOnbAc];PhAb AlIxbAryp
Aslna;slA;wkAlp OnbAc syrAlywn;wkAlp AlOnbAc AlsyrAlywnyp
asonna;SwnA;wkAlp AlOnbAc AlwTnyp AlSwmAlyp;@AlSwmAlyp;AlOnbAc AlSwmAlyp;swnA AlSwmAlyp;#SONNA
Aspa;wAs;.w A s;.w O s;@AlsEwdyp;AlOnbAc AlsEwdyp;wkAlp AlOnbAc AlsEwdyp wAs;wkAlp wAs AlsEwdyp;#SPA
aspsrasd;wkAlp AlOnbAc AlSHrAwyp;@AlSHrAwyp;wAS
asputnik;sbwtnyk;sbwtnk;sbwtnyk [Alrwsyp/Erby/AlErbyp];sbwntyk;sbwtnyk llOnbAc;wkAlp sbwtnyk [Alrwsyp/Erby/llOnbAc];wkAlp OnbAc sbwtnyk;#Sputnik
astep;styb;styb AlIxbAryp;wkAlp styb [AlIxbAryp/Alswryp/nywz/llOnbAc];styb nywz;styb AlAxbAryp
Asuna;swnA;.s w n A;@AlswdAnyp;AlOnbAc AlswdAnyp;wkAlp [AlswdAn llOnbAc/OnbAc AlswdAn/AlswdAn llOnbAc swnA/AlswdAn llOnbAc Alrsmyp];#SUNA
atanjug;tAnywg;tAnywj;tAnywng;@AlSrbyp;#Tanjug
atasnim;tsnym;tsnym AlIyrAnyp;tsnym Aldwlyp llOnbAc;wkAlp tsnym [llOnbAc/Aldwlyp llOnbAc/AlIyrAnyp/Aldwlyp];wkAlp OnbAc tsnym;wkAlp tsnym AlIyrAnyp [llOnbAc/Pbh Alrsmyp];#Tasnim
atass;tAs;IytAr tAs;IytAr-tAs;AytAr tAs;tAs Alrwsyp;wkAlp [tAs llOnbAc/tAs Alrwsyp/OnbAc tAs/tAs Alrsmyp];wkAlp tAs Alrwsyp [llOnbAc/Alrsmyp];@Alrwsyp;AlOnbAc Alrwsyp;#TASS
atelam;tylAm;tylAm AlOrjntynyp;@AlOrjntynyp;#Télam
atelesur-na;OjynsyA brAzyl;OjnsyA brAzyl;wkAlp AlbrAzyl;@AlbrAzylyp
atna-tj;xAwr;wkAlp xAwr;@AlTAjykyp
Atrend;trynd;wkAlp trynd AlOVrbyjAnyp;trynd AlOVrbyjAnyp
att-se;ty ty;ty ty Alswydyp;@Alswydyp;#TT
aukrinform;Owkrynfwrm;OwkrInfwrm;ywkrynfwrm;Owkrynfwrm AlOwkrAnyp;@AlOwkrAnyp
auna-oic;ywnA;AtHAd wkAlAt OnbAc mnZmp AltEAwn AlIslAmy;AtHAd wkAlAt OnbAc dwl mnZmp AltEAwn AlIslAmy;wkAlp AlOnbAc AlIslAmyp Aldwlyp;wkAlp AlOnbAc AlIslAmyp;IynA
aunian;ywnyAn;OwnyAn;ywnyAn AlOwkrAnyp;#UNIAN
aupi;ywnAytd brs IntrnAPwnAl;ywnAytd brs;ywnAytd br[s/ys] IntrnAPywnAl;yw by Cy;.y b O;.y b A;#UPI
auzbekna;wkAlp OnbAc OwzbkstAn;wkAlp AlOnbAc AlwTnyp AlOwzbkyp;@AlOwzbkyp;OwzA
avna;wkAlp AlOnbAc AlfytnAmyp;@AlfytnAmyp;#VNA
Awafa;wfA;.w f A;wkAlp AlOnbAc wAlmElwmAt AlflsTynyp;@AlflsTynyp;AlOnbAc AlflsTynyp;wkAlp [AlOnbAc AlflsTynyp wfA/wfA AlflsTynyp/wfA Alrsmyp/OnbAc wfA];#WAFA
awattan-agency;wTn llOnbAc;wkAlp wTn llOnbAc;wkAlp wTn;wTn AlflsTynyp
awna-iq;wAy nywz
Ayaqein;yqyn;wkAlp yqyn;wkAlp yqyn llOnbAc
ayonhap;ywnhAb;ywnhAb [Alkwryp/Alkwryp Aljnwbyp/llOnbAc];wkAlp ywnhAb [llOnbAc/Alkwryp/Alkwryp llOnbAc/Alkwryp Aljnwbyp/Alkwryp Aljnwbyp llOnbAc];wkAlp OnbAc ywnhAb;@Alkwryp Aljnwbyp;wkAlp OnbAc kwryA Aljnwbyp;#Yonhap
aypagency;wkAlp AlSHAfp Alymnyp;AlSHAfp Alymnyp;wkAlp AlSHAfp Alymnyp wAy by
`;
