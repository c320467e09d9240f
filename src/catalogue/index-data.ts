// Generated from data/*.tsv by src/build/catalogue.ts; edit those.
export const INDEX = `
s24ae;mwqE 24;=24 AlAmArAty;24 AlAmArAty
N26september;26 sbtmbr;%26 sbtmbr;sbtmbr nt;26 sbtmbr nt
c2m;dwzym;*AlvAnyh Almgrbyh;dwzym Almgrbyh;2 {m}
s7al;AlHl nt
M7iber;Hbr;?Hbr;=Hbr
m972mag;mjlp 972;972;?972 AlAsrAQylyh
aaa;wkAlp AlOnADwl;AlAnADwl;AnADwl;AlAnADwl Altrkyh;&AlAnADwl Altrkyh;!AlAnADwl Altrkyh;&AlAnADwl;!AlAnADwl llAnbAc;&Altrkyh;&trkyA;{aa};{anadolu}
Aaamaq;OEmAq;!AEmAq;!AEmAq llAnbAc;!AEmAq AlAxbAryh
aaap;wkAlp AlOnbAc AlOstrAlyp;AswPytd brs AlAstrAlyh
Naawsat;AlPrq AlOwsT;%AlPrq AlAwsT;%AlPrq AlAwsT Allndnyh;AlPrq AlAwsT Allndnyh;AlPrq AlAwsT AlsEwdyh
cabc-au;Iyh by sy AlOstrAlyp;Ay by sy AlAstrAlyh;hyQh AlAVAEh AlAstrAlyh;hyQh AlAVAEh wAltlfzywn AlAstrAlyh;hyQh Albv AlAstrAlyh
nabc-es;Iyh by sy AlIsbAnyp;Ay by sy AlAsbAnyh;A by sy AlAsbAnyh;%A by vy
cabcnews;Iyh by sy;Ay by sy;A by sy;Ayh by sy nywz;Ay by sy nywz;{abc}
cabudhabi-tv;tlfzywn ObwZby;AbwZby AlfDAQyh;AbwZby AlryADyh
aada;Cky;Aky AlAyTAlyh;!Aky AlAyTAlyh;Adnkrwnws;&AlAyTAlyh Aky
maddisstandard;Odys stAndrd;Adys stAndArd
Naddiyar;AldyAr;%AldyAr;AldyAr AllbnAnyh
Naddustour;Aldstwr;%Aldstwr;Aldstwr AlArdnyh
aaden-agency;Edn AlIxbAryp;&Edn;!Edn AlAxbAryh
Saden-alyoum;Edn Alywm;=Edn Alywm
nadenalghad;Edn Algd
sadenpost;Edn bwst
aadi-dj;AlwkAlp Aljybwtyp llOnbAc;&Aljybwtyh;&jybwty;!jybwty llAnbAc
Cafaq;CfAq;*AfAq
aafp;wkAlp frAns brs;frAns brs;frns brs;frAnz brs;frAnsbrs;frAns brs Alfrnsyh;!frns brs;!frAns brs llAnbAc;!AlSHAfh Alfrnsyh;&Alfrnsyh;~AlSHAfh Alfrnsyh;!AlSHAfh Alfrnsyh llAnbAc;A f b;Af b;{afp}
cafricanews;OfrykA nywz;AfryqyA nywz
safrigate;bwAbp OfryqyA AlIxbAryp;=AfryqyA
naftonbladet;OftwnblAdt;AftwnblAdyt;AftwnblAt;AftwnblAd
aagencia-brasil;OjynsyA brAzyl;AjnsyA brAzyl;!AlbrAzyl;&AlbrAzylyh
aagerpres;Ojyrbrys;Ajrbrs;&AlrwmAnyh
cahaber;Iyh xbr;A xbr;Ayh hAbr;A hAbr
Aahlulbayt;ObnA;!Ahl Albyt llAnbAc;&Ahl Albyt
Nahram;AlOhrAm;AlAhrAm AlmSryh;AlAhrAm AlqAhryh;%AlAhrAm
sahram-gate;bwAbp AlOhrAm;=bwAbh AlAhrAm;AlAhrAm AwnlAyn
sahval;OHwAl trkyp;%AHwAl;AHwAl Altrkyh;=AHwAl;AHwAl Altrky
Aaina;CsyA llOnbAc;&AsyA;!AsyA nywz;!AsyA llAnbAc
Sajel;EAjl;%EAjl;EAjl AlAlktrwnyh;EAjl AlsEwdyh
sajplus-ar;Iyh jy bls;Ayh jy bls Erby;{aj}
Nakhbar-alkhaleej;OxbAr Alxlyj;%AxbAr Alxlyj;AxbAr Alxlyj AlbHrynyh
Nakhbar-elyom;OxbAr Alywm;=AxbAr Alywm;AxbAr Alywm AlmSryh
Sakhbar-libya;OxbAr lybyA;=AxbAr lybyA;AxbAr lybyA 24
nakhbarelyoum-dz;OxbAr Alywm AljzAQryp
Sakhbarona;OxbArnA;AxbArnA Almgrbyh;=AxbArnA
Sakhbarturkiya;OxbAr trkyA;=AxbAr trkyA
sakherkhabar-tn;Cxr xbr OwnlAyn;Axr xbr Altwnsyh
Nakhirlahza;Cxr lHZp;%Axr lHZh
Saksalser;Eks Alsyr;=Eks Alsyr;Eks Alsyr dwt kwm
nal-jazirah;SHyfp Aljzyrp;%Aljzyrh AlsEwdyh
sal3omk;AlEmq Almgrby;~AlEmq
Nalaalem;AlEAlm Aljdyd;%AlEAlm Aljdyd
Calaan;OxbAr AlCn;*AlAn;*AxbAr AlAn
salaan-cc;AlCn AlIlktrwnyp;%AlAn
nalahdath-ma;AlOHdAv Almgrbyp;AHdAv Anfw;%AlAHdAv Almgrbyh
Salahed;AlEhd;=AlEhd AlAxbAry;AlEhd AlAxbAry;=AlEhd
salain;AlEyn AlIxbAryp;=AlEyn AlAxbAryh;=AlEyn AlAmArAtyh
nalakhbar-eg;AlOxbAr AlmSryp;%AlAxbAr AlmSryh
Salakhbar-horizons;OqlAm Hrp;=AqlAm Hrh
Nalakhbar-lb;AlOxbAr;%AlAxbAr;AlAxbAr AllbnAnyh
aalakhbar-mr;wkAlp AlOxbAr Almstqlp;!AlAxbAr AlmwrytAnyh;AlAxbAr Almstqlh;AlAxbAr Anfw;&AlAxbAr Almstqlh
Calalam;AlEAlm;*AlEAlm;*AlEAlm AlAyrAnyh;AlEAlm AlAyrAnyh;*AlEAlm AlAxbAryh
nalalam-ma;AlElm Almgrbyp;%AlElm Almgrbyh;%AlElm
Nalanba-kw;AlOnbAc;%AlAnbAc;%AlAnbAc Alkwytyh
Nalanbat-jo;AlOnbAT;%AlAnbAT
Nalanwar;AlOnwAr;%AlAnwAr;AlAnwAr AllbnAnyh
nalarab;SHyfp AlErb;AlErb Allndnyh;%AlErb Allndnyh;AlErb AwnlAyn
Nalarab-alyoum;AlErb Alywm;%AlErb Alywm;AlErb Alywm AlArdnyh
nalarab-qa;AlErb AlqTryp;%AlErb AlqTryh
Calarabiya;AlErbyp;AlErbyh nt;*AlErbyh;AlErbyh AlsEwdyh nt;*AlErbyh AlfDAQyh;AlErbyh Anjlyzyh
nalaraby-aljadeed;AlErby Aljdyd;%AlErby Aljdyd
Calaraby-tv;AlErby;*AlErby;AlErby AxbAr
nalayam-bh;AlOyAm AlbHrynyp;%AlAyAm AlbHrynyh
nalayam-dz;AlOyAm nywz
Nalayyam-ps;AlOyAm;%AlAyAm;AlAyAm AlflsTynyh;%AlAyAm AlflsTynyh
nalayyam-ye;AlOyAm AlEdnyp;%AlAyAm AlEdnyh;AlAyAm Alymnyh;%AlAyAm Alymnyh
Nalbalad-lb;Albld;%Albld;Albld AllbnAnyh
Salbawaba;AlbwAbp;=AlbwAbh;AlbwAbh AlAxbAryh
nalbawabhnews;AlbwAbp nywz;=nywz
Nalbayan;AlbyAn;%AlbyAn;AlbyAn AlAmArAtyh
Salbedaiah;AlbdAyp;=AlbdAyh
nalbilad-bh;AlblAd AlbHrynyp;%AlblAd AlbHrynyh
Nalbilad-sa;AlblAd;%AlblAd;AlblAd AlsEwdyh
nalchourouk-tn;AlPrwq Altwnsyp;%AlPrwq Altwnsyh
Saldar-ma;AldAr;=AldAr Almgrby;=AldAr
Calekhbariya;AlIxbAryp;*AlAxbAryh;AlAxbAryh AlsEwdyh;*AlAxbAryh AlsEwdyh
Naleqt;AlAqtSAdyp;%AlAqtSAdyh;AlAqtSAdyh AlsEwdyh
Maleqtisad-alaamal;AlAqtSAd wAlOEmAl;?AlAqtSAd wAlAEmAl
calfallujah;qnAp Alflwjp
Calforat;AlfrAt;*AlfrAt;AlfrAt nywz
salgerie360;Oljyry 360
Nalghad-jo;Algd;%Algd;Algd AlArdnyh;%Algd AlArdnyh
aalghad-press;Algd brs;!Algd brs
calghad-tv;qnAp Algd;Algd AlErby;*Algd AlErby;*Algd AlAxbAryh
Nalgomhuria;Aljmhwryp;Aljmhwryh AlmSryh
Calhadath;AlHdv;*AlHdv;AlErbyh AlHdv;*AlErbyh AlHdv;AlHdv nt
Nalhaya-ps;AlHyAp Aljdydp;%AlHyAh Aljdydh;AlHyAh Aljdydh AlflsTynyh
Nalhayat;AlHyAp;AlHyAh Allndnyh;%AlHyAh
salhewar;AlHwAr Almtmdn
Malhiwar-arab-week;AlOsbwE AlErby;?AlAsbwE AlErby
calhiwar-tv;qnAp AlHwAr;AlHwAr AlfDAQyh
Malhourriah;AlHryp;?AlHryh
Salhudood;AlHdwd;\$AlHdwd;=AlHdwd
Calhurra;AlHrp;*AlHrh;AlHrh AlAmrykyh;AlHrh AlAmyrkyh;*AlHrh AlAmyrkyh
calikhbariya-sy;AlIxbAryp Alswryp;*AlAxbAryh Alswryh;AlAxbAryh Alswryh nt
Nalintibaha;AlAntbAhp;%AlAntbAhh
saliraqnews;AlErAq nywz
Nalittihad;AlAtHAd;%AlAtHAd;AlAtHAd AlAmArAtyh
Nalittihad-ichtiraki;AlAtHAd AlAPtrAky;%AlAtHAd AlAPtrAky
nalittihad44;AlAtHAd AlHyfAwyp;%AlAtHAd AlHyfAwyh
Naliwaa;AllwAc;%AllwAc;AllwAc AllbnAnyh
Caljadeed;Aljdyd;*Aljdyd;Aljdyd AllbnAnyh;*Aljdyd AllbnAnyh
naljareeda-sd;Aljrydp AlswdAnyp;%Aljrydh AlswdAnyh
Naljarida-kw;Aljrydp;%Aljrydh;Aljrydh Alkwytyh
Caljazeera;Aljzyrp;Aljzyrh nt;*Aljzyrh AlqTryh;Aljzyrh AlqTryh;*Aljzyrh AlfDAQyh;Aljzyrh AlfDAQyh;\$Aljzyrh AlAElAmyh;Aljzyrh AlAxbAryh
caljazeera-english;Aljzyrp AlInjlyzyp;Aljzyrh AnjlyP;Aljzyrh AlAnklyzyh;Aljzyrh bAlAnjlyzyh
caljazeera-mubasher;Aljzyrp mbAPr;Aljzyrh mbAPr mSr
saljazeera360;Aljzyrp 360
naljoumhouria;Aljmhwryp AllbnAnyp;%Aljmhwryh AllbnAnyh
calkass;qnwAt AlkOs;AlkAs AlqTryh
calkawthar;qnAp Alkwvr;*Alkwvr AlAyrAnyh;Alkwvr AlfDAQyh
Salkhabar-ye;Alxbr Alymny
Nalkhaleej;Alxlyj;%Alxlyj;Alxlyj AlAmArAtyh
salkhaleejonline;Alxlyj OwnlAyn
sallafrica;Owl OfrykA;Awl AfrykA nywz
Aalmaalomah;AlmElwmp;!AlmElwmh;!AlmElwmh AlErAqyh
Nalmada;AlmdY;%Almdy;Almdy AlErAqyh;Almdy brs
nalmadina;SHyfp Almdynp;Almdynh AlsEwdyh;%Almdynh AlsEwdyh
Calmagharibia;AlmgArbyp;*AlmgArbyh
nalmaghreb-tn;Almgrb Altwnsyp;%Almgrb Altwnsyh
salmahrah-post;Almhrp bwst
Nalmal;AlmAl;%AlmAl
Calmamlaka;Almmlkp;*Almmlkh;*Almmlkh AlArdnyh
Calmanar;AlmnAr;*AlmnAr;AlmnAr AllbnAnyh
Aalmarkazia;Almrkzyp;&Almrkzyh;!Almrkzyh;&Almrkzyh AllbnAnyh
nalmarsad-ly;AlmrSd Allybyp;%AlmrSd Allybyh
salmasdar-ye;AlmSdr OwnlAyn;AlmSdr Awn lAyn
Calmashhad;AlmPhd;*AlmPhd;AlmPhd AlAmArAtyh
Salmashhad-sd;AlmPhd AlswdAny
Calmasirah;Almsyrp;*Almsyrh;Almsyrh nt;Almsyrh AlfDAQyh
nalmasry-alyoum;AlmSry Alywm
nalmassae;AlmsAc Almgrbyp;%AlmsAc Almgrbyh;%AlmsAc
salmawqea;AlmwqE bwst
Calmayadeen;AlmyAdyn;AlmyAdyn nt;*AlmyAdyn;\$AlmyAdyn;AlmyAdyn AwnlAyn
nalmeghar;Almjhr AlsyAsy
Nalmesryoon;AlmSrywn;%AlmSrywn
Ralmirbad;Almrbd;^Almrbd
Salmodon;Almdn;%Almdn;=Almdn;Almdn AlAlktrwnyh
salmonitor;Almwnytwr;Almwnytr;Almwntwr
salmotamar-ye;AlmWtmr nt
Salmowaten;AlmwATn;%AlmwATn;AlmwATn AlAlktrwnyh
Nalmustaqbal-lb;Almstqbl;%Almstqbl;Almstqbl AllbnAnyh
calnahar-tv-eg;qnAp AlnhAr AlmSryp;AlnhAr AlmSryh
Salnilin;Alnylyn;=Alnylyn
ralnour-radio;IVAEp Alnwr;^Alnwr AllbnAnyh
caloula-ma;AlqnAp AlOwlY Almgrbyp;*Almgrby
Nalqabas;Alqbs;%Alqbs;Alqbs Alkwytyh
nalquds-alarabi;Alqds AlErby;%Alqds AlErby Allndnyh;Alqds AlErby Allndnyh
Nalquds-ps;Alqds;%Alqds;Alqds Almqdsyh;Alqds dwt kwm;%Alqds AlflsTynyh
calquds-tv;qnAp Alqds;*Alqds AlfDAQyh;*Alqds Alywm
Nalrai-jo;AlrOy;%AlrAy;AlrAy AlArdnyh;%AlrAy AlArdnyh
nalrai-kw;AlrAy Alkwytyp;%AlrAy Alkwytyh
Salrakoba;AlrAkwbp;%AlrAkwbh;=AlrAkwbh
calrasheed;qnAp AlrPyd;AlrPyd AlfDAQyh
Nalraya-qa;AlrAyp;%AlrAyh;AlrAyh AlqTryh
nalresalah-ps;AlrsAlp nt;AlrsAlh AlflsTynyh;%AlrsAlh AlflsTynyh
Nalriadi;AlryADy;%AlryADy
Nalriyadh;AlryAD;%AlryAD;AlryAD AlsEwdyh
nalroeya;AlrWyp AlImArAtyp;%AlrWyh AlAmArAtyh
nalroya-om;AlrWyp AlEmAnyp;%AlrWyh AlEmAnyh
nalsabaah;AlSbAH AlErAqyp;%AlSbAH AlErAqyh
salsahwa;AlSHwp nt;AlSHwh Alymnyh
Nalseyassah;AlsyAsp;%AlsyAsh;AlsyAsh Alkwytyh
Nalshabiba;AlPbybp;%AlPbybh;AlPbybh AlEmAnyh
Nalshahed-kw;AlPAhd;%AlPAhd;AlPAhd Alkwytyh
calsharq-eg;AlPrq AlmEArDp;*AlPrq AlmSryh;*AlPrq AlmEArDh
nalsharq-qa;SHyfp AlPrq;AlPrq AlqTryh;%AlPrq AlqTryh
nalsharq-sa;AlPrq AlsEwdyp;%AlPrq AlsEwdyh
Calsharqiya;AlPrqyp;*AlPrqyh;AlPrqyh nywz;AlPrqyh AlErAqyh;*AlPrqyh AlErAqyh
Malshiraa;AlPrAE;?AlPrAE
salsouria-net;Alswryp nt
Salsudanalyoum;AlswdAn Alywm;=AlswdAn Alywm
Nalsudani;AlswdAny;%AlswdAny
Calsumaria;Alswmryp;Alswmryh nywz;*Alswmryh;Alswmryh AlErAqyh
Saltaghyeer;Altgyyr;%Altgyyr;Altgyyr AlswdAnyh
nalthawra-ye;Alvwrp Alymnyp;%Alvwrh Alymnyh
Nalwafd;Alwfd;=Alwfd;%Alwfd;Alwfd AlmSryh
salwakeelnews;Alwkyl AlIxbAry
nalwasat-bh;AlwsT AlbHrynyp;%AlwsT AlbHrynyh
salwasat-ly;bwAbp AlwsT;AlwsT Allybyh;*AlwsT;*AlwsT Allybyh;%AlwsT Allybyh
nalwatan-bh;AlwTn AlbHrynyp;%AlwTn AlbHrynyh
nalwatan-eg;AlwTn AlmSryp;%AlwTn AlmSryh;=AlwTn AlmSryh
nalwatan-kw;AlwTn Alkwytyp;%AlwTn Alkwytyh
nalwatan-om;AlwTn AlEmAnyp;%AlwTn AlEmAnyh
nalwatan-qa;AlwTn AlqTryp;%AlwTn AlqTryh
nalwatan-sa;AlwTn AlsEwdyp;%AlwTn AlsEwdyh;AlwTn Awn lAyn
nalwatan-sy;AlwTn Alswryp;%AlwTn Alswryh;AlwTn Awn lAyn Alswryh
nalwatwan-km;AlwTn Alqmryp;%AlwTn Alqmryh;AlwTn Alqmry
Salweeam;AlwQAm;%AlwQAm;AlwQAm AlAlktrwnyh
salyaoum24;Alywm 24
nalyaum-sa;SHyfp Alywm;Alywm AlsEwdyh;%Alywm AlsEwdyh
calyaum-tv;Alywm Alswryp;*Alywm Alswryh
Samad;Omd;Amd llAElAm;=Amd
aami-mr;wkAlp AlOnbAc AlmwrytAnyp;~AlAnbAc AlmwrytAnyh;AlwkAlh AlmwrytAnyh llAnbAc
rammannet;EmAn nt;^Albld AlArdny
Sammonnews;Emwn;=Emwn;Emwn nywz;!Emwn;!Emwn AlAxbAryh
aana-mpa;wkAlp AlOnbAc AlywnAnyp;&AvynA;&AvynA Almqdwnyh;!AvynA llAnbAc
Sanaween;EnAwyn;%EnAwyn
sanfaspress;OnfAs brys
aani;CsyAn nywz IntrnAPwnAl;Ayh An Ay;AsyA nywz AntrnAPywnAl
sankawa;EnkAwA;EnkAwA kwm;=EnkAwA
Nannahar;AlnhAr;%AlnhAr;AlnhAr AllbnAnyh;AlnhAr AlErby
nannahar-kw;AlnhAr Alkwytyp;%AlnhAr Alkwytyh
nannasr-dz;AlnSr AljzAQryp;%AlnSr AljzAQryh
aanp;wkAlp AlOnbAc Alhwlndyp
aansa;OnsA;AnsA AlAyTAlyh;&AnsA;!AnsA;&AlAyTAlyh
aantara;OntArA;AntArA AlAndwnysyh;&AlAndwnysyh
aap;OswPytd brs;AlAswPytd brs;AlAswPyytd brs;AlAswPtd brs;AswPyytd brs;AswPtd brs;AlAswPytdbrs;AlAswPyytdbrs;AlAswPtdbrs;AswPytdbrs;AswPyytdbrs;AswPtdbrs;AlAswPytyd brs;AswPytyd brs;AlAswsytd brs;Aswsytd brs;AlAswPytd;AswPytd;AswPyytd;!AswPytd brs llAnbAc;!AlAswPytd brs AlAmyrkyh;&AswPytd brs;A b;Ayh by;{ap}
aapa-at;wkAlp AlOnbAc AlnmsAwyp;!AlSHAfh AlnmsAwyh
aapp-pk;wkAlp OnbAc OswPytd brs AlbAkstAnyp;AswPytd brs Awf bAkstAn;AswPytd brs bAkstAn;&AlbAkstAnyh
Aaps;wkAlp AlOnbAc AljzAQryp;wAj;w A j;~AlAnbAc AljzAQryh
aaps-sn;wkAlp AlOnbAc AlsngAlyp
caqsa-tv;qnAp AlOqSY;*AlAqSy AlfDAQyh;^AlAqSy;^Swt AlAqSy
narab-times-us;Erb tAymz
sarab48;Erb 48
sarabi21;Erby21
sarabicpost;Erby bwst;hAf bwst Erby;hAfyngtwn bwst Erby
narabnews;Erb nywz;ArAb nywz;Erb nywz AlsEwdyh
narabtimesonline;Erb tAymz Alkwytyp
aarakan-na;wkAlp OnbAc OrAkAn;&AlrwhnjyA;&ArAkAn AnA;&AlrwhyngA
card;Iyh Cr dy;Ay Ar dy;*AlAwly AlAlmAnyh;*AlAlmAnyh AlAwly;tAgsPAw
Sargaam;OrqAm;=ArqAm;=ArqAm AlmAlyh
Sarij;Oryj;\$Aryj
aarmenpress;Ormnbrs;Armn brs;&AlArmynyh;&AlArmnyh
Narriyadiyah;AlryADyp;%AlryADyh;AlryADyh AlsEwdyh
rartafm;CrtA If Im;^ArtA
Nas-es;Cs;%As;=As;As AlAsbAnyh;A s
nasahi;OsAhy Pymbwn;AsAhy Pymbn;AsAhy Pymbw;AsAhy
casharq-news;qnAp AlPrq;AlPrq llAxbAr;*AlPrq llAxbAr;AlPrq blwmbrg;AqtSAd AlPrq;*AlPrq AlsEwdyh
nassabah-ma;AlSbAH Almgrbyp;%AlSbAH Almgrbyh
nassabah-tn;AlSbAH Altwnsyp;%AlSbAH Altwnsyh
Nassabeel;Alsbyl;%Alsbyl;Alsbyl AlArdnyh
Nassafir;Alsfyr;%Alsfyr;Alsfyr AllbnAnyh
sassafir-arabi;Alsfyr AlErby
Nassahraa-ma;AlSHrAc Almgrbyp;%AlSHrAc Almgrbyh
Sassawsana;Alswsnp;=Alswsnh;%Alswsnh
Nassayha;AlSyHp;%AlSyHh
saswatmasriya;OSwAt mSryp
Satheer;Ovyr;%Avyr;Avyr AlEmAnyh
sathr-press;Ovr brs
matlantic;VA OtlAntyk;AtlAntyk;Vy AtlAntyk;AtlAntk;Vy AtlAntk;VA AtlAntk
Cattessia;AltAsEp;*AltAsEh
Nattounisia;Altwnsyp;%Altwnsyh;*Altwnsyh
naujourdhui-ma;Owjwrdwy lw mArwk;Awjwrdwy lwmArwk
saxios;Oksyws;Aksyws AlAmryky;Aksyws AlAmyrky;Aksyws AlAxbAry;{axios}
Sayin;EAyn;\$EAyn;=EAyn
aazertac;OVrtAj;AVrtAk;AzrtAj;&AlAVrbyjAnyh
Nazzaman;AlzmAn;%AlzmAn;AlzmAn AlErAqyh
Nbaath-sy;AlbEv;%AlbEv;AlbEv Alswryh
sbabnet;bAb nAt;bAb nt
Abaghdad-today;bgdAd Alywm;!bgdAd Alywm;!bgdAd Alywm AlAxbAryh
Cbaghdadiya;AlbgdAdyp;*AlbgdAdyh
sbaghdadpost;bgdAd bwst
cbahrain-tv;tlfzywn AlbHryn;*AlbHryny
abakhtar;bAxtr;!bAxtr;!bAxtr AlAfgAnyh;&AlAfgAnyh
nbangkokpost;bAnkwk bwst
Sbankchart-zawya;zAwyp;=zAwyh
sbarlamane;brlmAn kwm;=brlmAn
abas-news;bAsnywz;bAs nywz;!bAs nywz
sbasra-non14;nwn Alxbryp;!nwn Alxbryh;nwn AlAxbAryh
cbbc;by by sy;Alby by sy;bybysy;Albybysy;hyQh AlAVAEh AlbryTAnyh;*hyQh AlAVAEh AlbryTAnyh;by by sy nywz;^by by sy;{bbc}
cbbc-arabic;by by sy Erby;by by sy AlErbyh;by by sy bAlErbyh;by by sy nywz Erby;Alby by sy AlErbyh;Alby by sy bAlErbyh;Alby by sy nywz Erby;^lndn;{bbc} Erby
cbbc-persian;by by sy AlfArsyp;by by sy fArsy
cbeinsports;by In sbwrts;by An sbwrt;by An sbwrts AlErbyh
Abelga;blgA;bljA;bylgA;byljA;&Albljykyh
sbellingcat;bylyngkAt;bylngkAt;bylyng kAt;bylng kAt;bylynjkAt;blyngkAt
Cbelqees;blqys;*blqys;blqys AlfDAQyh
abelta;byltA;byltA AlbylArwsyh;&AlbylArwsyh
abernama;brnAmA;brnAmA AlmAlyzyh;&AlmAlyzyh;&AlwTnyh AlmAlyzyh
cbfmtv;by If Im;by Af Am ty fy;{bfm};{bfmtv}
sbianet;byAnt;byAnyt;=byAnt
nbild;byld;bylt;byld tsAytwng;byld AlAlmAnyh;byld Am zwntAg;byld Am zwntAj
nblick;blyk;blyk Alswysryh
sblinx;blynks
abloomberg;blwmbrg;blwmbrj;blwmbrq;blwmbyrg;blwmbyrj;blwmbyrq;blwmbrg nywz;!blwmbrg llAnbAc;!blwmbrg llAnbAc AlAqtSAdyh;!blwmbrj llAnbAc AlAqtSAdyh;!blwmbrg AlAmyrkyh;{bloomberg}
mbmj;Almjlp AlTbyp AlbryTAnyp;by Am jy;brytyP mydykAl jwrnAl
Abna;wkAlp OnbAc AlbHryn;bnA;b n A;&AlbHrynyh;~AlAnbAc AlbHrynyh;~AnbAc AlbHryn
nbostonglobe;bwsTn glwb;bwsTn jlwb;bwsTn glwbz;bwsTn hyrAld
sbreitbart;brAytbArt;brytbArt
abss-bd;wkAlp OnbAc bnglAdyP;&AlbnglAdyPyh;&AlbngAlyh
abta;wkAlp AlOnbAc AlblgAryp;!AltlgrAf AlblgAryh
sbusinessinsider;bzns InsAydr;byzns AnsAydr;byznys AnsAydr;bznys AnsAydr
sbusinessnews-tn;byzns nywz Altwnsy
sbuzzfeed;bAzfyd;bAz fyd;bAzfyd nywz;bzfyd
rcadenaser;kAdynA syr;kAdynA sr;^kAdynA syr
ccairo-news;AlqAhrp AlIxbAryp;*AlqAhrh AlAxbAryh
scairo24;AlqAhrp 24
ncalcalist;kAlkAlyst;klklyst;kAlkAlyst AlAsrAQylyh
ncanard;lwkAnAr OwnPynyh;lwkAnAr AnPynyh;lwkAnAr AnPynh;lwkAnAr AwnPyny;lw kAnAr AnPynyh;lw kAnAr AwnPynyh;lw kAnAr AnPynh;lw kAnAr AwnPyny
ncapitalgazette;kAbytAl gAzyt;kAbytAl jAzyt
scasapress;kAzA brys
ccbc-ca;sy by sy Alkndyp;hyQh AlAVAEh Alkndyh;sy by sy nywz;hyQh Albv Alkndyh;^kndA
ccbc-eg;sy by sy;sy by sy AlmSryh;sy by sy AkstrA
ccbsnews;sy by Is;sy by As nywz;{cbs}
ccctv;sy sy ty fy;*AlSyn Almrkzy;*AlSyny;*Almrkzy AlSyny;*AlSyny Almrkzy;{cctv}
ccgtn;sy jy ty In;sy jy ty An AlErbyh;{cgtn};{cgtn} AlErbyh
schampress;PAm brs
cchannel1-ru;AlqnAp AlOwlY Alrwsyp;*Alrwsyh AlAwly
cchannel12-il;AlqnAp 12;*12 AlAsrAQylyh;*12 AlEbryh;*Al 12 AlAsrAQylyh;*Al 12 AlEbryh;*AlvAnyh EPrh AlAsrAQylyh;*AlvAnyh EPrh AlEbryh;*Al 12;*AlvAnyh EPrh;*AlvAnyh AlAsrAQylyh;*AlvAnyh AlEbryh;*2 AlAsrAQylyh;*2 AlEbryh;*AlvAnyh fy Altlfzywn AlAsrAQyly;*AlAsrAQylyh 12;*AlEbryh 12;{n}12
cchannel13-il;AlqnAp 13;*13 AlAsrAQylyh;*13 AlEbryh;*Al 13 AlAsrAQylyh;*Al 13 AlEbryh;*AlvAlvh EPrh AlAsrAQylyh;*AlvAlvh EPrh AlEbryh;*Al 13;*AlvAlvh EPrh;*AlEAPrh AlAsrAQylyh;*AlEAPrh AlEbryh;*10 AlAsrAQylyh;*10 AlEbryh;*AlEAPrh fy Altlfzywn AlAsrAQyly;*AlAsrAQylyh 13;*AlEbryh 13
cchannel14-il;AlqnAp 14;*14 AlAsrAQylyh;*14 AlEbryh;*Al 14 AlAsrAQylyh;*Al 14 AlEbryh;*AlrAbEh EPrh AlAsrAQylyh;*AlrAbEh EPrh AlEbryh;*Al 14;*AlrAbEh EPrh
cchannel4-uk;AlqnAp AlrAbEp AlbryTAnyp;*AlrAbEh fy Altlfzywn AlbryTAny;*4 fy Altlfzywn AlbryTAny;*4 AlbryTAnyh;tPAnl 4;tPAnl fwr
schannel7-il;AlqnAp AlsAbEp AlIsrAQylyp;*7 AlEbryh;*7 AlAsrAQylyh;*AlsAbEh AlEbryh;EArwts PyfE;Arwts PyfE
mcharliehebdo;PArly Iybdw;PArly Abdw;PArly hybdw
nchicagotribune;PykAgw trybywn;PykAgw trybwn
nchinadaily;tPAynA dyly;tPAynA dAyly;PAynA dyly;PAynA dAyly
achinanews;wkAlp OnbAc AlSyn;xdmh AxbAr AlSyn;xdmh AlSyn AlAxbAryh
nchosunilbo;tPwswn Iylbw;tPwsn Aylbw;tPwsn Albw;tPwswn Albw;Pwswn Aylbw;Pwswn Albw;tPwsAn Aylbw;tPwsAn Albw
schouftv;Pwf tyfy;Pwf ty fy
nclarin;klAryn;klAryn AlArjntynyh
acna-cy;wkAlp AlOnbAc AlqbrSyp;&qbrS
ccna-sg;tPAnl nywz CsyA;*nywz AsyA;tPAnyl nywz AsyA
acna-tw;wkAlp AlOnbAc Almrkzyp AltAywAnyp;&AltAywAnyh;&tAywAn Almrkzyh;&AltAywAnyh Almrkzyh
ccnbc;sy In by sy;sy An by sy AlAmyrkyh;{cnbc}
ccnbc-arabia;sy In by sy Erbyp;{cnbc} Erbyh
scnet;sy nt;sy nyt
ccnews;sy nywz;sy nywz Alfrnsyh
ccnn;sy In In;Alsy An An;sy An An AlAmrykyh;sy An An {cnn};sy An An AntrnAPwnAl;{cnn}
scnn-arabic;sy In In Erbyp;sy An An AlErbyh;sy An An bAlErbyh;sy An An Erby;{cnn} bAlErbyh;{cnn} AlErbyh;{cnn} Erbyh
ccnn-turk;sy In In trk;sy An An twrk;sy An An Altrkyh
ccomoros-tv;tlfzywn jzr Alqmr;*Alqmry;^wtlfzywn jzr Alqmr
mcomputerbild;kmbywtr byld
sconversation;VA kwnfrsyPn;VA kwnfrzyPn;Vy kwnfrsyPn;kwnfrsyPn;VA kwnfrsAyPn
rcope;kAdynA kwby;^kwby;kwby AlAsbAnyh
ncorriere;kwryyry dylA syrA;kwryry dylA syrA;kwryry dy lA syrA;kwryyry dy lA syrA;kwryyr dylA syrA;kwryyr dy lA syrA;kwryyrh dylA syrA;kwryyrh dy lA syrA
acp-ca;kndyAn brs;VA kndyAn brs;kAnAdyAn brs;kAnydyAn brs;~AlSHAfh Alkndyh;!AlSHAfh Alkndyh;&Alkndyh
rcri;rAdyw AlSyn Aldwly;^AlSyn Aldwlyh
scridem;krydm
ncsmonitor;krystyAn sAyns mwnytwr;krystyAn sAyns mwnytr
actk;tPytykA;sy ty kA;tPytkA;&AltPykyh
ncumhuriyet;jmhwryyt;jmhwryt;jmhwryAt;jmhwryyt Altrkyh;jmhwryt Altrkyh
rdabanga;dbnqA;^dbnqA
sdailybeast;dyly byst;VA dyly byst;Vy dyly byst;dAyly byst
ndailymail;dyly myl;Aldyly myl;dyly mAyl;Aldyly mAyl;dAyly myl;AldAyly myl;dAyly mAyl;AldAyly mAyl;myl AwnlAyn;myl Awn lAyn;myl Awn SndAy;VA dyly myl;Vy dyly myl
ndailymirror;dyly myrwr;myrwr;Almyrwr;Aldyly myrwr;dAyly myrwr;SndAy myrwr
ndailynewsegypt;dyly nywz Iyjybt
ndailysabah;dyly SbAH;dAyly SbAH
ndailystar-lb;dyly stAr AllbnAnyp;VA dyly stAr AllbnAnyh
ndailystar-uk;dyly stAr;VA dyly stAr;VA dAyly stAr;Vy dyly stAr;Vy dAyly stAr;dyly stAr SndAy;dAyly stAr SndAy;Vy dAyly stAr SndAy;%stAr
sdamaspost;dAmAs bwst
sdampress;dAm brs
Sdaraj;drj;=drj;drj mydyA
ndawn;dwn AlbAkstAnyp;%dAwn;dAwn AlbAkstAnyh;dAwn nywz;dwn nywz
sdebka;dybkA;=dybkA;dybkA AlEbry;dybkA fAyl
sdeirezzor24;dyr Alzwr 24;\$dyr Alzwr 24
nderstandard;dyr stAndArd;dy stAndArd;dyr PtAndArd;dr PtAndArd;dyr PtAndrd;dyr stAndrd
Adha;dwgAn;dwjAn;!dwgAn Altrkyh;!dwgAn llAnbAc;!dwjAn Altrkyh;!dwjAn llAnbAc;&dwgAn;dymyrwryn;!dmyrwrn
sdiariogol;dyAryw gwl;dyAryw qwl;dyAryw jwl
ndiezeit;dy tsAyt;tsAyt;dy zAyt;dy tzAyt
Cdijlah;djlp;*djlh;djlh AlfDAQyh
rdiwanfm;dywAn If Im
sdjazairess;jzAyrs
cdjibouti-tv;Altlfzywn Aljybwty;^wtlfzywn jybwty
cdmc;dy Im sy;*dy Am sy
sdonbalon;dwn bAlwn;dwn blwn
sdonia-alwatan;dnyA AlwTn;%dnyA AlwTn
Sdooz;dwz;=dwz
ndostor-eg;Aldstwr AlmSryp;%Aldstwr AlmSryh
sdotmsr;dwt mSr
adpa;wkAlp AlOnbAc AlOlmAnyp;d b A;dy by Ayh;dwytPh brs;~AlAnbAc AlAlmAnyh;!AlSHAfh AlAlmAnyh;{dpa}
cdr-dk;dy Cr;hyQh AlAVAEh AldnmArkyh;hyQh Albv AldnmArkyh;*AldnmArky
cdream-tv;drym;*drym;drym 2
cdubai-tv;tlfzywn dby;mWssh dby llAElAm
cdw;dwytPh fylh;dwytPyh fylh;dwytPyh fylyh;dwytPh fylyh;dwtPyh fylh;dwtPyh fylyh;dwtPh fylh;dwtPh fylyh;dy dblyw;{dw};{dw} Erbyh;dwytPh fylh Erbyh
Sean-libya;Eyn lybyA;=Eyn lybyA
nechorouk;AlPrwq AljzAQryp;%AlPrwq AljzAQryh;AlPrwq AwnlAyn;AlPrwq Alywmy;*AlPrwq AljzAQryh;AlPrwq nywz
meconomist;AlIykwnwmyst;Aykwnwmyst;Akwnwmyst;AlAkwnwmyst;VA Aykwnwmyst;Vy Aykwnwmyst;Vy Akwnwmyst;VA Akwnwmyst;AlAykwnwmst
aefe;Iyfy;Afy;Afy AlAsbAnyh;Ayfy AlAsbAnyh;&Ayfy;!Ayfy;&AlAsbAnyh
cegypt-tv;Altlfzywn AlmSry;*Alrsmy fy mSr
segyptindependent;Iyjybt Indbndnt
megypttoday;Iyjybt twdAy
Nelaosboa;AlOsbwE;%AlAsbwE;AlAsbwE AlmSryh
selaph;IylAf;%AylAf AlAlktrwnyh;AylAf AlAlktrwnyh
Nelbadil;Albdyl;%Albdyl
celbalad;SdY Albld;*Sdy Albld;=Sdy Albld
nelbilad-dz;AlblAd AljzAQryp;%AlblAd AljzAQryh;*AlblAd AljzAQryh;*AlblAd
Nelborsanews;AlbwrSp;%AlbwrSh
selconfidencial;Il kwnfydnsyAl;Al kwnfdnsyAl;Al kwnfydynsyAl;Ayl kwnfydnsyAl;Ayl kwnfdnsyAl;Ayl kwnfydynsyAl
Neldjazair-eldjadida;AljzAQr Aljdydp;%AljzAQr Aljdydh
seldorar;Aldrr AlPAmyp;\$Aldrr AlPAmyh
Nelfagr;Alfjr;Alfjr AlmSryh;=Alfjr
Celhiwar-tn;AlHwAr Altwnsy;*AlHwAr Altwnsy
Nelkhabar;Alxbr;%Alxbr;Alxbr AljzAQryh;%Alxbr AljzAQryh
nelmassa-dz;AlmsAc AljzAQryp;%AlmsAc AljzAQryh
Nelmoudjahid;AlmjAhd;%AlmjAhd
Celmourabitoun;AlmrAbTwn;*AlmrAbTwn
nelmundo;Il mwndw;Almwndw;Ayl mwndw
Selnashra;AlnPrp;=AlnPrh;AlnPrh AllbnAnyh
nelpais;Il bAyys;AlbAyys;Ayl bAyys;AlbAys;Al bAys
nelwatan-dz;AlwTn AljzAQryp;%AlwTn AljzAQryh;lwTwn;AlwTn AlnATqh bAlfrnsyh
relwatania-dz;AlIVAEp AljzAQryp;^AlwTnyh AljzAQryh;^AljzAQryh Alrsmyh
nemaratalyoum;AlImArAt Alywm
semirates247;Iymyryts 247;AmArAt 24
aena;wkAlp AlOnbAc AlIvywbyp
nenabbaladi;Enb bldy;%Enb bldy
sengadget;IngAdjt;AngAdjyt;AnjAdjyt
cennahar;AlnhAr AljzAQryp;%AlnhAr AljzAQryh;*AlnhAr AljzAQryh;AlnhAr AwnlAyn
menquirer;nAPwnAl Inkwyrr;nAPywnAl AnkwAyrr
centv;Altlfzywn AljzAQry;*AlEmwmy AljzAQry
aepa;wkAlp AlSwr AlSHfyp AlOwrwbyp;!AlSwr AlAwrwbyh;Ay by Ayh
seremnews;Irm nywz;Arm AlAxbAryh;\$Arm nywz
aerina;wkAlp AlOnbAc AlIrytryp
cespn;Iy Is by In;{espn}
Nessahafa;AlSHAfp Alywm;%AlSHAfh Alywm
Nessalam-dz;AlslAm Alywm;%AlslAm Alywm
Netemad;AEtmAd;%AEtmAd;AEtmAd AlAyrAnyh;AEtmAd AwnlAyn
cethiopian-tv;Altlfzywn AlIvywby;hyQh AlAVAEh AlAvywbyh;hyQh Albv AlAvywbyh
Nettelaat;ATlAEAt;%ATlAEAt;ATlAEAt AlAyrAnyh
seuractiv;ywrAktyf;ywr Aktyf
ceuronews;ywrwnywz;ywrwnywz Erby;ywrwnywz Erbyh;ywrwnywz AlErbyh;ywrw nywz Erby;ywrw nywz Erbyh;ywrw nywz AlErbyh;ywrw nywz
reurope1;OwrwbA 1;^AwrwbA 1;ywrwb 1;Awrwb 1
ceurosport;ywrwsbwrt;ywrw sbwrt
Nexpress-uk;dyly Iksbrs;dyly Aksbrys;Aldyly Aksbrs;Aldyly Aksbrys;dAyly Aksbrs;dAyly Aksbrys;Aksbrys;Aksbrs;SndAy Aksbrs;SndAy Aksbrys;Aksbrs AlbryTAnyh
rexpressfm;Iksbrys If Im;Aksbrs Af Am
cextra-news;IkstrA nywz
sfaifa;fyfAc Own lAyn;fyfA Awn lAyn
Sfanack;fnk;=fnk
sfarda-news;frdA nywz
Afars;wkAlp fArs;fArs;fArs AlAyrAnyh;&fArs;!fArs llAnbAc;&fArs AlAyrAnyh;!fArs AlAyrAnyh llAnbAc;!fArs AlAyrAnyh Pbh Alrsmyh;fArs nywz
nfaz;frAnkfwrtr OlgmAynh;frAnkfwrtr AlgmAynh tsAytwng;frAnkfwrtr AlgmAynh tsAytwnj;frAnkfwrtr AlgmAynh zwntAgstsAytwng;frAnkfwrtr AljmAynh tsAytwng;frAnkfwrtr AljmAynh tsAytwnj;frAnkfwrtr AljmAynh zwntAgstsAytwng;frAnkfwrtr AljmAynh;frAnkfwrtr AlgmAnyh tsAytwng;frAnkfwrtr AlgmAnyh tsAytwnj;frAnkfwrtr AlgmAnyh zwntAgstsAytwng;frAnkfwrtr AlgmAnyh
sfebrayer;fbrAyr kwm
nfelesteen;SHyfp flsTyn;flsTyn Awn lAyn
Sfilfan;fy Alfn;=fy Alfn
Afirat;wkAlp frAt llOnbAc;&AlfrAt;&frAt;frAt llAnbAc
mfocus-de;fwkws;fwkws AlAlmAnyh;fwkws AwnlAyn;?fwkws
nfolha;fwlhA dy sAw bAwlw;fwlyA dy sAw bAwlw;fwlyA dy sAn bAwlw;fwlyA dw sAw bAwlw;fwlyA dw sAn bAwlw;fwlyA d sAw bAwlw;fwlyA d sAn bAwlw;fwlA dy sAw bAwlw;fwlA dy sAn bAwlw;fwlA dw sAw bAwlw;fwlA dw sAn bAwlw;fwlA d sAw bAwlw;fwlA d sAn bAwlw;fwlyh dy sAw bAwlw;fwlyh dy sAn bAwlw;fwlyh dw sAw bAwlw;fwlyh dw sAn bAwlw;fwlyh d sAw bAwlw;fwlyh d sAn bAwlw;fwlhA dy sAn bAwlw;fwlhA dw sAw bAwlw;fwlhA dw sAn bAwlw;fwlhA d sAw bAwlw;fwlhA d sAn bAwlw
sfootballitalia;fwtbwl IyTAlyA
mforbes;fwrbs;fwrbz;fwrbs AlPrq AlAwsT;fwrbs mydl Ayst
mforeignaffairs;fwryn Ofyrz;fwryn Afyrs;fwrn Afyrz
mforeignpolicy;fwryn bwlysy;fwrn bwlysy
cfoxnews;fwks nywz;Alfwks nywz;*fwks;\$fwks;fwks byzns
rfrance-info;frAns Infw;^frAns Anfw;^frnsA llAxbAr
cfrance2;frAns 2;frAns 3;*Alfrnsyh AlvAnyh
cfrance24;frAns 24;frnsA 24
mfrancefootball;frAns fwtbwl;frAns fwtbAl;frAns fwtbwl Alfrnsyh
Rfreelebanon-radio;lbnAn AlHr;^lbnAn AlHr
nft;fAynnPAl tAymz;AlfAynnPAl tAymz;fAynnPyAl tAymz;AlfAynnPyAl tAymz;fAynAnPyAl tAymz;AlfAynAnPyAl tAymz;fAynAnPAl tAymz;AlfAynAnPAl tAymz;fAynnAPyAl tAymz;AlfAynnAPyAl tAymz;fynAnPAl tAymz;AlfynAnPAl tAymz;fynAnPyAl tAymz;AlfynAnPyAl tAymz
cfuture-tv;tlfzywn Almstqbl;Almstqbl AlfDAQyh
rgalatz;IVAEp AljyP AlIsrAQyly;^AljyP;^jyP AlAHtlAl;^jyP AlAHtlAl AlAsrAQyly;gAly tsAhl
sgarowe;gArwy OwnlAyn;jArwy AwnlAyn;=gArwy
ngazzetta;lA gAzytA dylw sbwrt;lA gAzytA dyllw sbwrt;lA gAzytA dy lw sbwrt;lA jAzytA dylw sbwrt;lA jAzytA dyllw sbwrt;lA jAzytA dy lw sbwrt;lA gAzyttA dylw sbwrt;lA gAzyttA dyllw sbwrt;lA gAzyttA dy lw sbwrt;gAzytA dylw sbwrt;gAzytA dyllw sbwrt;gAzytA dy lw sbwrt;jAzytA dylw sbwrt;jAzytA dyllw sbwrt;jAzytA dy lw sbwrt;gAzyttA dylw sbwrt;gAzyttA dyllw sbwrt;gAzyttA dy lw sbwrt;lAgAzytA dylw sbwrt
ngdn;glf dyly nywz;jlf dyly nywz
cgeotv;jyw AlbAkstAnyp;jyw nywz;*jyw;jyw ty fy
sgizmodo;gyzmwdw;jyzmwdw
nglobaltimes;glwbAl tAymz;jlwbAl tAymz;glwbl tAymz;jlwbl tAymz;glwbAl tAymz AlSynyh
nglobeandmail;glwb Cnd myl;jlwb And myl;VA glwb And myl
nglobes;glwbs;jlwbs;glwbs AlAsrAQylyh;jlwbz
nglobo;Ow glwbw;Aw jlwbw;Awglwbw;*glwbw;*jlwbw;\$glwbw;\$jlwbw;glwbw;jlwbw Asbwrty;glwbw Asbwrty;glwbw nywz;jlwbw nywz
agna-gh;wkAlp AlOnbAc AlgAnyp
Sgoal;gwl;jwl;qwl;hdf;=gwl;=jwl;=qwl;=hdf;={goal};gwl dwt kwm;jwl dwt kwm;{goal}
Sgoud;kwd;=kwd
nguardian;AlgArdyAn;gArdyAn;jArdyAn;AljArdyAn;AlgArdyn;VA gArdyAn;Vy gArdyAn;VA jArdyAn;AlAwbzrfr;Awbzrfr;AlAwbzyrfr;Awbzyrfr
ngulf-times;glf tAymz;jlf tAymz
ngulfnews;glf nywz;jlf nywz;klf nywz
nhaaretz;hCrts;hArts AlEbryh;hArts AlAsrAQylyh;{haaretz}
chaberturk;xbr trk;xbr twrk;hAbr twrk;hAbr trk;xbrtwrk;xbr twrk Altrkyh
Mhadf;Alhdf;?Alhdf;=Alhdf
shakaek;HqAQq Own lAyn
shala-akhbar;hlA OxbAr;^hlA
nhamshahri;hmPhry;hmPhry AlAyrAnyh
nhandelsblatt;hAndlsblAt;hAndlsblt
Channibal;HnbEl;*HnbEl
shawajordan;hwA AlOrdn
ahawar;hAwAr;&hAwAr;!hAwAr Alkrdyh;hAwAr Alkrdyh;hAwAr nywz;&hAwAr Alkrdyh
shesport;hsbwrt
shespress;hsbrys;hysbrys;%hsbrys;hsbrys AlAlktrwnyh
shibapress;hbp brys
shiiraan;hyrAn OwnlAyn
Ahina;hynA;&AlkrwAtyh
nhindustantimes;hndwstAn tAymz;hndstAn tAymz;hyndwstAn tAymz
mhollywoodreporter;hwlywwd rybwrtr;VA hwlywwd rybwrtr;Vy hwlywwd rybwrtr
shuffpost;hAfyngtwn bwst;hAfngtwn bwst;hAfynjtwn bwst;hfngtwn bwst;hAf bwst
nhurriyet;Hryyt;Hryt;HryyAt;Hryyt Altrkyh;Hryyt dyly nywz;Hryt dyly nywz
ci24news;Cy 24 nywz;Ay 24;*Ay 24
aians;wkAlp AlOnbAc Alhndyp AlCsywyp
Aiha;IxlAS;!AxlAS;!AxlAS llAnbAc;!AxlAS Altrkyh;&AxlAS
ailna;IylnA;AlnA;&AlEmAl AlAyrAnyh;&AlEml AlAyrAnyh
simdb;Cy Im dy by
simemc;Cy Im Iy Im sy
simlebanon;Cy Im lybAnwn
cimn;Pbkp AlIElAm AlErAqy;\$AlAElAm AlErAqyh
Aina;wAE;w A E;&AlErAqyh;~AlAnbAc AlErAqyh;&AlErAq
nindependent-uk;AlIndbndnt;Andbndnt;VA Andbndnt;Vy Andbndnt;AlAndbndt;Andbndnt AlbryTAnyh
sindependentarabia;Indbndnt Erbyp;AlAndbndnt AlErbyh;Andbndnt AlErbyh
sinfowars;Infwwrz;Anfw wwrz
sinkyfada;InkyfAdA
sintelligenceonline;Intljns OwnlAyn;Antlyjns AwnlAyn;Antlyjns Awn lAyn;Antljns Awn lAyn;AntljAns AwnlAyn;AntljAns Awn lAyn;AfrykA Antljns
sintercept;Intrsbt;VA Antrsbt;VA Antrsybt;Vy Antrsbt;Vy Antrsybt;Antrsybt
ainterfax;IntrfAks;Antr fAks;AntrfAks Alrwsyh;!AntrfAks llAnbAc;!AntrfAks Alrwsyh llAnbAc;&AntrfAks
ainterfax-ua;IntrfAks OwkrAnyA
sinterlignes;Ontrlynyw
aiqna;IknA;&AlqrAnyh Aldwlyh;&AlqrAnyh
Ciqraa;AqrO;*AqrA
niran-daily;IyrAn dyly;%AyrAn;%AyrAn AlHkwmyh
ciranintl;IyrAn IntrnAPwnAl;AyrAn AntrnAPywnAl;AyrAn AntrnAPnAl
riraq-hurr;IVAEp AlErAq AlHr
ciraq-tv;Altlfzywn AlErAqy
Ciraqiya;AlErAqyp;*AlErAqyh;AlErAqyh AlAxbAryh;*AlErAqyh AlAxbAryh
sirfaasawtak;ArfE Swtk
cirib;hyQp AlIVAEp wAltlfzywn AlIyrAnyp;*AlAyrAny;*Alrsmy fy AyrAn;*AlHkwmy AlAyrAny;*AyrAn;*AyrAn Alrsmy;hyQh AlAVAEh wAltlfzywn Alrsmyh AlAyrAnyh;^AlAyrAnyh
nirishtimes;CyryP tAymz;Vy AyryP tAymz
airna;IrnA;AyrnA;ArnA AlAyrAnyh;&AlAyrAnyh;~AlAnbAc AlAyrAnyh;&Aljmhwryh AlAslAmyh;&Aljmhwryh AlAslAmyh AlAyrAnyh;!Aljmhwryh AlAslAmyh AlAyrAnyh llAnbAc;!Aljmhwryh AlAslAmyh llAnbAc;&Aljmhwryh AlAslAmyh ArnA;&Aljmhwryh AlAslAmyh AyrnA;A r n A;{irna}
sislamist-movements;bwAbp AlHrkAt AlIslAmyp
aisna;IsnA;AysnA;&AlTlbh AlAyrAnyh;!AlTlbh AlAyrAnyh llAnbAc;&AlTlbh;!AlTlbh llAnbAc;&AlTlbh AlAyrAnyyn;&AlTlAb AlAyrAnyh;{isna}
nisraelhayom;IsrAQyl hywm;ysrAQyl hywm;ysrAQyl hAywm;AsrAQyl hAywm;%AsrAQyl Alywm;AsrAQyl Alywm AlAsrAQylyh;%AsrAQyl Alywm AlAsrAQylyh;~AsrAQyl Alywm
citv;Cy ty fy;Ay ty fy nywz;Ay ty fy AlbryTAnyh
nizvestia;IzfystyA;AzfstyA;AyzfystyA
Ajana;jAnA;!AljmAhyryh llAnbAc;&AljmAhyryh
Sjanoubia;jnwbyp;=jnwbyh
njapantimes;jAbAn tAymz;VA jAbAn tAymz;Vy jAbAn tAymz;jAbAn twdAy
Njavan-ir;jwAn;%jwAn;jwAn AwnlAyn;jwAn AlAyrAnyh
rjawharafm;jwhrp If Im;^jwhrh Af Am
sjazan;jAzAn nywz
njdd;lwjwrnAl dw dymAnP;lw jwrnAl dw dymAnP;jwrnAl dw dymAnP;jwrnAl dy dymAnP
mjeuneafrique;jwn Ofryk;jAn Afryk;jyn Afryk;jwn Afryk Alfrnsyh
sjfranews;jfrA nywz
Ajiji;jyjy brs;jyjy AlyAbAnyh;jyjy;!jyjy llAnbAc;!jyjy AlyAbAnyh
sjo24;jw 24;AlArdn 24
njomhouri-eslami;jmhwry IslAmy;%jmhwry AslAmy
cjordan-tv;Altlfzywn AlOrdny;*AlArdn
njordantimes;jwrdn tAymz;jwrdAn tAymz
njpost;jyrwzAlym bwst;jyrwzAlm bwst;jrwzAlym bwst;jwrzAlym bwst;VA jyrwzAlym bwst;Vy jyrwzAlym bwst;jyrwsAlm bwst
sjumhuriya-net;Aljmhwryp nt;=Aljmhwryh nt
njyllandsposten;ywlAnds bwstn;ywlAnds bwsTn;ywlAnds bwsn;ylAnds bwstn;ylAnds bwsTn;ylAnds bwsn;yylAnds bwstn;yylAnds bwsTn;yylAnds bwsn
ckan;hyQp Albv AlIsrAQylyp;hyQh Albv AlEAm AlAsrAQylyh;hyQh Albv AlEbryh;hyQh Albv AlEAmh AlAsrAQylyh;hyQh Albv Alrsmyh AlAsrAQylyh;hyQh Albv AlAsrAQylyh Alrsmyh;hyQh Albv AlEAmh fy AsrAQyl;hyQh Albv;hyQh Albv AlEAmh;hyQh AlAVAEh wAltlfzywn AlAsrAQylyh;kAn AlEbryh;kAn AlAsrAQylyh;kAn 11;*kAn AlEbryh;*kAn AlAsrAQylyh;*kAn 11;*kAn 11 AlEbryh;slTh Albv AlAsrAQylyh;*AlAsrAQyly;^AlAsrAQylyh;^AlEbryh;^kAn;^AlEAmh AlAsrAQylyh;^AsrAQyl;mkAn AlEbryh
skapitalis;kAbytAlys;kAbytAlys Altwnsy
Skataeb;AlktAQb;=AlktAQb
nkathimerini;kAvymyryny;kAvymryny AlywnAnyh;kAvymryny;kAtymyryny AlywnAnyh;kAtymyryny;kvymyryny AlywnAnyh;kvymyryny
nkayhan;kyhAn;kyhAn AlAyrAnyh;kyhAn AlErby
akazinform;kAzynfwrm;kAzAnfwrm;qAzynfwrm;&AlkAzAxstAnyh;&AlkAzAxyh
ckbs;kyh by Is;ky by As;kyh by As Alkwryh
akcna;wkAlp AlOnbAc Almrkzyp Alkwryp;&Alkwryh Almrkzyh;&Alkwryh AlPmAlyh;&Almrkzyh Alkwryh AlPmAlyh;&Alkwryh AlPmAlyh Alrsmyh;&Alrsmyh Alkwryh AlPmAlyh;&Almrkzyh Alkwryh Alrsmyh;&kwryA AlPmAlyh;&kwryA AlPmAlyh Alrsmyh;&Almrkzyh fy kwryA AlPmAlyh;&Almrkzyh Alrsmyh Alkwryh
ckctv;Altlfzywn Almrkzy Alkwry;*Alkwry AlPmAly;*kwryA AlPmAlyh;*Alrsmy fy kwryA AlPmAlyh
skech24;kP 24
Akhabar-agency;xbr;!xbr;!xbr llAnbAc
skhabaronline;xbr OwnlAyn;xbr Awn lAyn
skhaberni;xbrny;=xbrny
nkhaleejtimes;xlyj tAymz;Alxlyj tAymz
akhbrpress;xbr AlflsTynyp;!xbr AlflsTynyh;!xbr AlflsTynyh llSHAfh
mkicker;kykr;kykr AlAlmAnyh
Skitabat;ktAbAt;=ktAbAt
akna;wkAlp AlOnbAc Alkynyp
nkommersant;kwmyrsAnt;kwmyrsAnt Alrwsyh;kwmrsAnt Alrwsyh;kwmrsAnt;kwmyrsnt Alrwsyh;kwmyrsnt;kwmrsnt Alrwsyh;kwmrsnt
skooora;kwwwrp;kwwrh;kwrh
Nkul-alarab;kl AlErb;%kl AlErb;=kl AlErb
Akuna;kwnA;k w n A;&Alkwytyh;~AlAnbAc Alkwytyh;&Alkwyt;{kuna}
ckurdistan-tv;krdstAn ty fy;*krdstAn
ckurdistan24;krdstAn 24
akurdpress;krdbrs;krd brs
ckuwait-tv;tlfzywn Alkwyt;*Alkwyty
nkuwaittimes;kwyt tAymz;Alkwyt tAymz
skyivindependent;kyyf Indbndnt;kyyf Andbndt;kyyf Andybndnt;VA kyyf Andbndnt;Vy kyyf Andbndnt
nkyivpost;kyyf bwst
akyodo;kywdw;kywdw AlyAbAnyh;kywdw nywz;!kywdw llAnbAc;!kywdw AlyAbAnyh;!kywdw AlyAbAnyh llAnbAc;&kywdw;&AlyAbAnyh
nlacroix;lAkrwA;lA krwA
Slakome2;lkm;=lkm;lkm 2
Alana;wAl;w A l;lAnA;&Allybyh;~AlAnbAc Allybyh;&lybyA
nlanacion-ar;lA nAsywn;lAnAsywn;lA nAvywn;lA nAsywn AlArjntynyh
nlanation-dj;lA nAsywn Aljybwtyp;lAnAsywn Aljybwtyh
mlancet;VA lAnsyt;lAnsyt;lAnsyt AlTbyh;Vy lAnsyt;VA lAnst;lAnst
nlapresse-tn;lAbrAs;lA brys Altwnsyh;lAbrAs Altwnsyh
nlastampa;lA stAmbA;lAstAmbA;stAmbA
nlatimes;lws Onjlws tAymz;lws Anjlys tAymz;lws Anjls tAymz;lws Anjylys tAymz
nlavanguardia;lA fAngwArdyA;lA fAnjwArdyA;lA bAngwArdyA;fAngwArdyA;fAnjwArdyA;bAngwArdyA;lAfAngwArdyA
clbci;Il by sy;Al by sy Ay;AlmWssh AllbnAnyh llArsAl;Al by sy AllbnAnyh;{lbc};{lbci}
clci;Il sy Iy
sle360;lw 360;lw 360 Almgrby;=lw 360
slebanon24;lbnAn 24
slebanondebate;lybAnwn dybAyt;lybAnwn dybyt
slebanonfiles;lybAnwn fAylz
nleconomiste-ma;lykwnwmyst Almgrbyp;lykwnwmyst
nlefigaro;lwfygArw;lw fygArw;lwfyjArw;lw fyjArw;AlfygArw;AlfyjArw
nlemonde;lwmwnd;lw mwnd
nleparisien;lwbAryzyAn;lw bAryzyAn;lwbAryzyn;lw bAryzyyn;lwbAryzyyn
mlepoint;lwbwAn;lw bwAn;lwbwAn Alfrnsyh
nlequipe;lykyb;lwkyb;lkyb;lykyb Alfrnsyh
nlesechos;lyzykw;lyz Aykw;ly zykw;lyzAykw
nlesoir-be;lwswAr;lw swAr;lwswAr Albljykyh
nlesoir-dz;lwswAr dAljyry;lwswAr AljzAQryh
mlexpress;lyksbrys;lyksbrs;lksbrs;lksbrys
nlhumanite;lwmAnytyh;lwmAnyty;lwmAnyth
nliberation;lybrAsywn;lbrAsywn;lybyrAsywn
nliberte-dz;lybrty;lybrtyh;lybrty AljzAQryh
clibya-218;qnAp 218;*218 nywz;218 nywz;*218 Allybyh
clibya-alahrar;lybyA AlOHrAr;*lybyA AlAHrAr
Slibya-almostakbal;lybyA Almstqbl;=lybyA Almstqbl
slibya-herald;lybyA hyrAld
clibya-news-tv;qnAp lybyA;*lybyA AlHdv;lybyA AlHdv;*lybyA rwHhA AlwTn
slibya-observer;lybyA Owbzrfr;lybyA Awbzyrfr;VA lybyA Awbzrfr
clibya-tv;Altlfzywn Allyby;*lybyA AlwTnyh;lybyA Alrsmyh
nliverpoolecho;lyfrbwl Iykw
nlorientlejour;lwryAn lwjwr;lwrywn lw jwr;lwryAn lw jwr;lwryAn lwjwr AllbnAnyh
alusa;lwsA;lwsA AlbrtgAlyh;&AlbrtgAlyh
Nlusail;lwsyl;%lwsyl
Amaan;mEA;!mEA AlAxbAryh;!mEA AlflsTynyh;!mEA llAnbAc;mEA AlAxbAryh;mEA AlflsTynyh
nmaariv;mEAryf;mEAryf AlEbryh;mEAryf AlAsrAQylyh
smadamasr;mdY mSr
smaghrebvoices;OSwAt mgArbyp
nmainichi;mAynytPy Pymbwn;mAynytPy Pymbn;mAynytPy;mAyntPy Pymbwn;mAyntPy Pymbn;mAyntPy;mynytPy Pymbwn;mynytPy Pymbn;mynytPy
Mmajalla;Almjlp;?Almjlh
nmakkah-newspaper;SHyfp mkp;mkh AlsEwdyh;%mkh AlsEwdyh;%mkh Almkrmh
nmakorrishon;mAkwr ryPwn;mkwr ryPwn
Smanassa;AlmnSp;=AlmnSh
amap;wkAlp Almgrb AlErby llOnbAc;lAmAb;Almgrb AlErby llAnbAc;!Almgrb AlErby;&Almgrbyh;~AlAnbAc Almgrbyh;!Almgrb AlErby llAnbAc Alrsmyh;w m E
Nmarca;mArkA;AlmArkA;mArkA AlAsbAnyh;%mArkA
smarebpress;mOrb brs
Amasalah;Almslp;!Almslh;\$Almslh
smashable;mAPAbl;mPAbl
Smasralarabia;mSr AlErbyp;=mSr AlErbyh
smasrawy;mSrAwy
cmauritania-tv;Altlfzywn AlmwrytAny;AlmwrytAnyh AlAwly;*AlmwrytAnyh
amawazin;mwAzyn nywz;!mwAzyn nywz
cmbc;Im by sy;mjmwEh Am by sy;*Am by sy;Am by sy 1;{mbc}
cmbc-masr;Im by sy mSr;{mbc} mSr
rmc-doualiya;mwnt kArlw Aldwlyp;^mwnt kArlw;^rAdyw mwnt kArlw;mwnty kArlw Aldwlyh;mwnt kArlw
cmedi1tv;mydy 1 ty fy;mydy 1;mydy 1 tyfy;^mydy 1;mydy 1 AlAxbAryh
smediapart;mydyAbArt;mydyA bArt;mydyA bAr
smeduza;mydwzA;mydwzA Alrwsy;=mydwzA
smee;mydl Iyst Cy
Mmeem;mym;?mym
smegaphone;mygAfwn;mygAfwn nywz
Mmegazine-thmanyah;vmAnyp;Prkh vmAnyh
Amehr;wkAlp mhr;mhr;mhr AlAyrAnyh;!mhr llAnbAc;&mhr;&mhr AlAyrAnyh;!mhr AlAyrAnyh llAnbAc;mhr nywz
Cmekameleen;mkmlyn;*mkmlyn
smemo;mydl Iyst mwnytwr;mydl Ayst mwnytr
amena;wkAlp OnbAc AlPrq AlOwsT;A P A;AnbAc AlPrq AlAwsT;&AlPrq AlAwsT Alrsmyh;&AlPrq AlAwsT AlmSryh;&AlPrq AlAwsT AlmSryh Alrsmyh;&AlmSryh;~AlAnbAc AlmSryh;!AlPrq AlAwsT;!AlPrq AlAwsT llAnbAc;{mena}
Mmetras;mtrAs;=mtrAs;?mtrAs
Nmetro-uk;mtrw;%mtrw;mtrw AlbryTAnyh
smiddle-east-online;mydl Iyst OwnlAyn;mydl Ayst Awn lAyn
Smilad;mylAd;\$mylAd;!mylAd
nmilliyet;mylyyt;mylyt;mlyt;mlyyt;myllyt;mllyt
Amizan;myzAn;!myzAn;!myzAn llAnbAc;&myzAn;!myzAn AlAyrAnyh;myzAn AwnlAyn
Smoheet;mHyT;\$mHyT;=mHyT
mmondediplo;lwmwnd dyblwmAtyk;lwmwnd dblwmAtyk;lw mwnd dyblwmAtyk;lwmwnd dyblwmAtyk AlErbyh
amontsame;mwntsAmy;!mwntsAmy;&Almngwlyh
rmosaiquefm;mwzAyyk If Im;mwzAyyk;^mwzAyyk;^mwzAyyk Af Am
nmoscowtimes;mwskw tAymz;VA mwskw tAymz
smotherboard;mVrbwrd;mAVrbwrd
cmsnbc;Im Is In by sy
amti;Im ty Cy;&Almjryh
cmtv-lb;Im ty fy AllbnAnyp;*Am ty fy AllbnAnyh;*Am ty fy AllbnAny;{mtv} AllbnAnyh;Am ty fy lbnAn
Smubasher-info;mbAPr;mElwmAt mbAPr;=mbAPr
nmundodeportivo;mwndw dybwrtyfw;Al mwndw dybwrtyfw;Almwndw mwndw dybwrtyfw;Almwndw dybwrtyfw;Almwndybwrtyfw
nmuscat-daily;msqT dyly
Smuwatin;mwATn;\$mwATn;?mwATn
snaharnet;nhArnt;nhAr nt
anan;wkAlp AlOnbAc Alnyjyryp
snasnews;nAs nywz
nnation-ke;dyly nyPn;dyly nyPn Alkynyh;VA nyPn Alkynyh;nyPn Alkynyh
mnationalgeographic;nAPywnAl jywgrAfyk;nAPywnAl jywjrAfyk;nAPwnAl jywgrAfyk;nAPwnAl jywjrAfyk
mnationalinterest;nAPwnAl Intrst;nAPywnAl Antrst;nAPywnAl Antryst;nAPywnAl Antyryst;nAPwnAl Antryst;nAPwnAl Antyryst;VA nAPwnAl Antrst;VA nAPwnAl Antryst;VA nAPwnAl Antyryst;Vy nAPwnAl Antrst;Vy nAPwnAl Antryst;Vy nAPwnAl Antyryst
mnature;nytPr;nytPr mydysyn;nytPr kwmywnykyPnz;?nytPr;nytPr AlErbyh
Snawaat;nwAp;=nwAh;mdwnh nwAh
cnbcnews;In by sy;AlAn by sy;An by sy nywz;{nbc}
cnbn;In by In;*An by An;An by An AllbnAnyh
cndtv;In dy ty fy
snedaa-sy;ndAc swryA
Cnessma;nsmp;*nsmh
snewarab;nyw Erb;VA nyw Erb;Vy nyw Erb
snewkhalij;Alxlyj Aljdyd
mnewlines;nywlAynz;nyw lAynz;?nyw lAynz
Nnewsabah;AlSbAH Aljdyd;%AlSbAH Aljdyd
mnewscientist;nyw sAyntst;nywsAyntst;nyw sAyntyst;nyw syntyst;nywsAyntyst
mnewstatesman;nyw stytsmAn;nywstytsmAn;nyw stytsmn
mnewsweek;nywzwyk;nywz wyk
snewsyemen;nywz ymn
mnewyorker;nywywrkr;VA nywywrkr;Vy nywywrkr;Alnywywrkr
nnezavisimaya;nyzAfysymAyA gAzytA;nyzAfysymAyA jAzytA;nyzAfysymAyA gAzyttA;nzAfysymAyA gAzytA;nzAfysymAyA jAzytA;nzAfysymAyA gAzyttA;nyzAfysmAyA gAzytA;nyzAfysmAyA jAzytA;nyzAfysmAyA gAzyttA
cnhk;In ItP kyh;An AtP ky;hyQh AlAVAEh wAltlfzywn AlyAbAnyh;hyQh AlAVAEh AlyAbAnyh;*AlyAbAny;{nhk}
mnichan;nyPAn;?nyPAn
Nnidaalwatan;ndAc AlwTn;%ndAc AlwTn;ndAc AlwTn AllbnAnyh
nnikkei;nykAy;%nyky;%nykAy;nyky AsyA;nyky AsyAn ryfyw;nykAy AsyA;nykAy AsyAn ryfyw;nykAy AsyAn ryfyww;nyhwn kyzAy
cnile-news;qnAp Alnyl llOxbAr;Alnyl llAxbAr;*Alnyl;nAyl nywz
rnilefm;IVAEp Swt AlErb
Anina;nynA;AlwkAlh AlwTnyh AlErAqyh llAnbAc;&AlwTnyh AlErAqyh;!nynA AlErAqyh
snknews;In kyh nywz;An ky nywz
anna;AlwkAlp AlwTnyp llIElAm;AlwTnyh llAElAm;AlwkAlh AlwTnyh llAElAm AllbnAnyh;&AllbnAnyh;~AlAnbAc AllbnAnyh;!AlAElAm AllbnAnyh;AlwkAlh AlwTnyh AllbnAnyh llAElAm;!AlAElAm AlwTnyh AllbnAnyh
snoonpost;nwn bwst
snorthpress;nwrv brs;!nwrv brs
snournews;nwr nywz;nwrnywz;=nwr nywz;=nwrnywz
Anovanews;nwfA;!nwfA;!nwfA AlAyTAlyh;nwfA AlAyTAlyh;nwfA nywz
nnovayagazeta;nwfAyA gAzytA;nwfAyA jAzytA;nwfAyA gAzytA Alrwsyh
rnpr;AlIVAEp AlwTnyp AlEAmp;^AlEAmh AlwTnyh;^AlwTnyh AlEAmh AlAmyrkyh;AlrAdyw AlwTny AlEAm;An by Ar;{npr}
cnrk;In Cr ky;An Ar kyh;hyQh AlAVAEh Alnrwyjyh;hyQh AlAVAEh wAltlfzywn Alnrwyjyh
cnrt;In Cr ty;*An Ar ty
antb;In ty by;&Alnrwyjyh
cntv-tr;In ty fy Altrkyp;An ty fy;{ntv} Altrkyh
nnydailynews;nywywrk dyly nywz;dyly nywz AlAmyrkyh
nnypost;nywywrk bwst
nnyt;nywywrk tAymz;Alnywywrk tAymz;nywywrk tAyms;Alnywywrk tAyms;nyywrk tAymz;Alnyywrk tAymz;nyywrk tAyms;Alnyywrk tAyms;VA nywywrk tAymz;Vy nywywrk tAymz
Nokaz;EkAZ;%EkAZ;EkAZ AlsEwdyh
nole;Owlyh;%Awly;Awly AlArjntynyh;Awlyh AlArjntynyh
noman-daily;SHyfp EmAn;EmAn AlEmAnyh
coman-tv;tlfzywn slTnp EmAn;*AlEmAny;*EmAn
Aona;wkAlp AlOnbAc AlEmAnyp;AlEmAnyh;~AlAnbAc AlEmAnyh;&EmAn
contv;Own ty fy;Awn AlmSryh;*Awn
corf;Ow Cr If;hyQh AlAVAEh wAltlfzywn AlnmsAwyh;hyQh Albv AlnmsAwyh
corient-news;Owrynt;Awrynt nt;Awrynt nywz;*Awrynt;AlAwrynt
sorientxxi;OwryAn 21;AwryAn {xxi}
cotv-lb;Ow ty fy;Aw ty fy AllbnAnyh;*Aw ty fy
nouestfrance;wyst frAns;Awyst frAns;wst frAns;Awst frAns
apa-media;brs OswsyPn;brys AswsyPn;brs AswsyyPn;&AlbryTAnyh;!AlSHAfh AlbryTAnyh;by Ayh mydyA
apajhwok;bAjhwk;bjwAk;!bAjhwk AlAfgAnyh;bjhwk;bAjwk;bAzwAk;!bAzwAk;xAmA brs
cpalestine-tv;tlfzywn flsTyn;*AlflsTyny
cpalestinetoday-tv;qnAp flsTyn Alywm
spalinfo;Almrkz AlflsTyny llIElAm
Spaltimes;flsTyn AlCn;\$flsTyn AlAn;!flsTyn AlAn
Apaltoday;flsTyn Alywm;!flsTyn Alywm;!flsTyn Alywm AlAxbAryh
apanapress;bAnA brs;!bAnA;&AlAfryqyh;&Emwm AfryqyA;bAnAbrs
spanet;bAnyt;bAnwrAmA bAnyt;=bAnyt
Apap;bAb;!AlSHAfh Albwlndyh;&Albwlndyh
mparismatch;bAry mAtP;bArys mAtP
cpbs;by by Is
mpcmag;by sy mAgAzyn;by sy mAjAzyn;by sy mjAzyn
npeninsula;bnynswlA;VA bnynswlA;AlbnnswlA
npeopledaily;SHyfp AlPEb AlSynyp;AlPEb Alywmyh AlSynyh;%AlPEb Alywmyh;AlPEb Alywmyh;bybwlz dyly;AlPEb AwnlAyn;%AlPEb Alywmyh AlSynyh
Apetra;btrA;&AlArdnyh;!btrA;~AlAnbAc AlArdnyh;!btrA AlArdnyh;b t r A;{petra}
mplayboy;blAy bwy;blAybwy
apna-ph;wkAlp AlOnbAc Alflbynyp
spnn;Pbkp flsTyn AlIxbAryp
spolitico;bwlytykw;bwlytkw;bwltykw;bwlytykw AwrwbA;{politico}
npravda;brAfdA;brAfdA Alrwsyh
aprensa-latina;brnsA lAtynA;brynsA lAtynA;&Alkwbyh
cpresstv;brs ty fy;brys ty fy
spropublica;brwbwblykA;brw bwblykA;brwbblykA
apti;brs trst Owf IndyA;brs trAst Awf AndyA;brs trst Alhndyh;!brs trst Awf AndyA;&Alhndyh
Sqantara;qnTrp;=qnTrh
Aqasioun;qAsywn;!qAsywn llAnbAc;!qAsywn AlAxbAryh;qAsywn llAnbAc
nqatar-tribune;qTr trybywn
cqatar-tv;tlfzywn qTr;*AlqTry
Aqna;wkAlp AlOnbAc AlqTryp;qnA;q n A;~AlAnbAc AlqTryh;&qTr;{qna}
Squartz;kwArtz;=kwArtz
aquds-press;qds brs;qds brs AntrnAPywnAl;!qds brs;!qds brs llAnbAc;qds brs AntrnAPwnAl
aqudsn;Pbkp qds AlIxbAryp;\$Alqds AlAxbAryh;qds AlAxbAryh;\$qds
aqudsnet;qds nt;!qds nt;!qds nt llAnbAc
rradio-mogadishu;rAdyw mqdyPw
rradiotamazuj;rAdyw tmAzj
crai;rAy AlIyTAlyp;*rAy;rAy nywz;*AlAyTAly;^wtlfzywn AyTAlyA
nrai-alyoum;rOy Alywm;rAy Alywm AlAlktrwnyh
arai-ps;AlrOy AlflsTynyp;!AlrAy AlflsTynyh;!AlrAy AlflsTynyh llAElAm;!AlrAy llAElAm
sraqqa-slaughtered;Alrqp tVbH bSmt;Hmlh Alrqh tVbH bSmt
sraseef22;rSyf22
Srassd;rSd;\$rSd;\$rSd AlAxbAryh;=rSd
Araya-ps;rAyp;\$rAyh;\$rAyh AlAElAmyh;rAyh Af Am
srbc-ru;Cr by kA;Ar by kyh;Ar by sy Alrwsyh
nrepubblica;lA rybwblykA;lA rybAblykA;lA rybwblkA;rybwblykA;rybAblykA;rybwblkA;lArybwblykA
areuters;rwytrz;rwytr;rwytrz llAnbAc;rwtyrz;!rwytrz llAnbAc;!rwytrz AlAxbAryh;!rwytrz AlbryTAnyh;&rwytrz;r wytrz;{reuters}
rrfa;IVAEp CsyA AlHrp;^AsyA AlHr
rrferl;IVAEp OwrwbA AlHrp;^AwrwbA AlHrh rAdyw lybrty;^frdA;^lybrty
rrfi;IVAEp frnsA Aldwlyp;^frnsA Aldwly;Ar Af Ay;{rfi}
nrheinischepost;rAynyPh bwst
aria-novosti;nwfwsty;ryA nwfwsty;nwfwsty Alrwsyh;&ryA nwfwsty;&nwfwsty;!ryA nwfwsty Alrwsyh;!nwfwsty Alrwsyh;!AlAElAm Alrwsyh;Ar Ay Ayh nwfwsty;Ar Ay Ayh;~ryA
srif24;Alryf 24
aritzau;rytsAw;rytzAw;&AldnmArkyh
rrmc;Cr Im sy;Ar Am sy sbwrt
nrodongsinmun;rwdwng synmwn;rwdwng synmn;rwdwng Pynmwn;rwdwng Pynmn;rwdwnj synmwn;rwdwnj synmn;rwdwnj Pynmwn;rwdwnj Pynmn;rwdng synmwn;rwdng synmn;rwdng Pynmwn;rwdng Pynmn
cronahi;rwnAhy;*rwnAhy
mroseelyoussef;rwz Alywsf;?rwz Alywsf
nrossiyskaya;rwsyskAyA gAzytA;rwsyskAyA jAzytA;rwsyyskAyA gAzytA;rwsyyskAyA jAzytA;rAsyskAyA gAzytA;rAsyskAyA jAzytA
crotana;rwtAnA;rwtAnA xlyjyh;*rwtAnA
Croyanews;rWyA;*rWyA;rWyA AlAxbAry;rWyA AlArdnyh
rrozana;rwznp;^rwznh
crt;Cr ty;Ar ty Alrwsyh;*Ar ty;{rt}
crt-arabic;Cr ty Erbyp;~rwsyA Alywm;*rwsyA Alywm;Ar ty Erby;{rt} Erbyh
crte;Cr ty Iy;hyQh AlAVAEh wAltlfzywn AlAyrlndyh
rrtl-fr;Cr ty Il;Ar ty Al Alfrnsyh
crtve;Cr ty fy Iy;*AlAsbAny
crudaw;rwwdAw;\$rwwdAw;\$rwwdAw AlAElAmyh;rwdAw
srue20;znqp 20
crussia1;rwsyA 1;*rwsyA 1;rwsyA 24;*rwsyA 24
crussian-tv;Altlfzywn Alrwsy
Asaba;sbO;&sbA;&Alymnyh sbA;&Alymnyh;~AlAnbAc Alymnyh;!sbA Alymnyh;!sbA llAnbAc;!sbA Alrsmyh;&Alymynh;&Alymnyh AlHkwmyh
nsabah-tr;SbAH Altrkyp;%SbAH;%SbAH Altrkyh
Ssabq;sbq;%sbq;sbq AlAlktrwnyh;sbq AlsEwdyh
ssabqpress;sbq brs
ssadaa;SdY AlIElAm;\$Sdy
Csaeeda-tv;AlsEydp;*AlsEydh
Asafa;SfA;!AlSHAfh AlflsTynyh;!SfA AlflsTynyh;!AlSHAfh AlflsTynyh SfA;!SfA AlAxbAryh
asaharamedia;SHrAc mydyA;SHrAc mydyA AlmwrytAnyh;!SHrAc mydyA
Asama;smA;!smA AlAxbAryh;!smA AlflsTynyh;smA AlAxbAryh;smA nywz
csama-tv;qnAp smA;*smA Alswryh;smA AlfDAQyh;smA Alswryh
asamapress-ye;smA brs
asana;sAnA;s A n A;&Alswryh;~AlAnbAc Alswryh;AlwkAlh AlErbyh Alswryh llAnbAc;AlwkAlh AlErbyh Alswryh;AlwkAlh Alswryh llAnbAc;AlwkAlh Alswryh Alrsmyh;&sAnA;!sAnA Alrsmyh;!sAnA Alswryh;{sana}
asanews;wkAlp OnbAc jnwb OfryqyA;&Aljnwb Afryqyh
Ssarayanews;srAyA;=srAyA;srAyA nywz;!srAyA;srAyA AlAxbAryh
ssasapost;sAsp bwst
csaudi-tv;Altlfzywn AlsEwdy;*AlsEwdyh;*AlsEwdyh AlAwly
nsaudigazette;sEwdy gAzyt;sEwdy jAzyt
Asawa;swA;!swA;!swA AlAxbAryh;swA AlAxbAryh
rsawa-radio;rAdyw swA;^swA AlAmyrky
ssawtbeirut;Swt byrwt IntrnAPwnAl;~Swt byrwt
Msayidaty;sydty;?sydty
csbc;Is by sy;*As by sy
msciam;sAyntfyk OmrykAn;sAyntfyk AmyrkAn;sAyntfk AmyrkAn;sAyntfk AmrykAn;sAyntyfyk AmyrkAn;sAyntyfyk AmrykAn
mscience-mag;sAyns;?sAyns
nscmp;sAwv tPAynA mwrnyng bwst;sAwv tPAynA mwrnng bwst;sAwv tPAynA mwrnynj bwst;sAwv tPAynA mwrnnj bwst;sAwv tPAynA mwrng bwst;sAwv PAynA mwrnyng bwst;sAwv PAynA mwrnng bwst;sAwv PAynA mwrnynj bwst;sAwv PAynA mwrnnj bwst;sAwv PAynA mwrng bwst;tPAynA mwrnyng bwst;tPAynA mwrnng bwst;tPAynA mwrnynj bwst;tPAynA mwrnnj bwst;tPAynA mwrng bwst
asda;wkAlp AlOnbAc Alswysryp;kystwn;kystwn As dy Ayh
Ashaam;PAm;\$PAm;\$PAm AlAxbAryh;!PAm;!PAm AlAxbAryh;PAm AlAxbAryh
sshaamtimes;PAm tAymz
rshabelle;rAdyw Pbyly
ashafaq;Pfq nywz;!Pfq nywz;Pfq nywz AlErAqyh
ashafaqna;PfqnA;!PfqnA
rshamfm;PAm If Im;^PAm Af Am
ssharjah24;AlPArqp 24
nsharq-ir;Prq AlIyrAnyp;%Prq;%Prq AlASlAHyh
Ashehab;PhAb;!PhAb AlAxbAryh;!PhAb AlflsTynyh;!PhAb llAnbAc;PhAb AlAxbAryh
rshemsfm;Pms If Im;^Pms Af Am;^Pms
Nshorouk-eg;AlPrwq;AlPrwq AlmSryh;=AlPrwq
Ssite-intel;sAyt;=sAyt;mrkz sAyt;mjmwEh sAyt;sAyt Antlyjns
cskynews;skAy nywz;skAy nywz AlbryTAnyh;\$skAy;*skAy
cskynewsarabia;skAy nywz Erbyp;skAy nywz AlErbyh;skAy nywz Erby
cskysports;skAy sbwrts;skAy sbwrt;skAy sbwrts nywz;skAys sbwrt;skAys sbwrts;skAys sbwrts nywz
Sslaati;SdY;%Sdy
mslate;slAyt;slyt
nsmh;sydny mwrnyng hyrAld;VA sydny mwrnyng hyrAld;VA sydny mwrnng hyrAld;VA sydny mwrnynj hyrAld;sydny mwrnng hyrAld;sydny mwrnynj hyrAld
ssnacksyrian;snAk swry
csnrt;AlPrkp AlwTnyp llIVAEp wAltlfzp;AlPrkh AlwTnyh llAVAEh wAltlfzh Almgrbyh
Ssomali-jadid;AlSwmAl Aljdyd;mrkz AlSwmAl Aljdyd;=AlSwmAl Aljdyd
Ssomali-today;AlSwmAl Alywm;=AlSwmAl Alywm
csomali-tv;Altlfzywn AlSwmAly;*AlSwmAl
Asonna;SwnA;&AlwTnyh AlSwmAlyh;&AlSwmAlyh;~AlAnbAc AlSwmAlyh;swnA AlSwmAlyh
ssotaliraq;Swt AlErAq
Nsoutalomma;Swt AlOmp;%Swt AlAmh
nsozcu;swzjw;swzjy;swzkw;swzjw Altrkyh;swzjh
Aspa;wAs;w A s;&AlsEwdyh;~AlAnbAc AlsEwdyh;&AlsEwdyh wAs;!wAs AlsEwdyh;{spa}
Sspacenews;sbys;=sbys;sbys dwt kwm;sbys nywz
mspectator;sbyktAtwr;VA sbyktAtwr;Vy sbyktAtwr;sbktAtwr
mspiegel;dyr Pbygl;dyr Pbyjl;dyr Pbygyl;dyr Pbyjyl;dr Pbygl;dr Pbyjl;dr Pbygyl;dr Pbyjyl;Pbygl;Pbygl AwnlAyn;Pbyjl
nsport-es;sbwrt AlIsbAnyp;%sbwrt;%sbwrt AlktAlwnyh;sbwrt AlktAlwnyh
ssport360;sbwrt 360
msportbild;Pbwrt byld;sbwrt byld
aspsrasd;wkAlp AlOnbAc AlSHrAwyp;wAS
asputnik;sbwtnyk;sbwtnk;sbwtnyk Alrwsyh;sbwtnyk Erby;sbwtnyk AlErbyh;sbwntyk;sbwtnyk llAnbAc;!sbwtnyk Alrwsyh;!sbwtnyk Erby;!sbwtnyk llAnbAc;&sbwtnyk;{sputnik}
nstandard-uk;Iyfnyng stAndrd;Ayfnyng stAndArd;Ayfnynj stAndrd;Ayfnynj stAndArd;Ayfnng stAndrd;Ayfnng stAndArd;%stAndrd;lndn Ayfnyng stAndrd
astep;styb;styb AlAxbAryh;!styb AlAxbAryh;!styb Alswryh;!styb nywz;!styb llAnbAc;styb nywz
mstern;Ptyrn;Ptrn;?Ptyrn
nstraitstimes;stryts tAymz;VA stryts tAymz;VA strAyts tAymz;VA stryt tAymz;Vy stryts tAymz;Vy strAyts tAymz;Vy stryt tAymz;strAyts tAymz;stryt tAymz
astt-fi;wkAlp AlOnbAc Alfnlndyp;As ty ty
csudan-tv;tlfzywn AlswdAn;*AlswdAny;*Alqwmy AlswdAny
Ssudanakhbar;OxbAr AlswdAn;=AxbAr AlswdAn
csudania24;swdAnyp 24;*swdAnyh 24
ssudanile;swdAnAyl
ssudantribune;swdAn trbywn;swdAn trybywn
Csuhail;shyl;*shyl;shyl AlfDAQyh
Asuna;swnA;s w n A;&AlswdAnyh;~AlAnbAc AlswdAnyh;!AlswdAn llAnbAc;&AlswdAn;!AlswdAn llAnbAc swnA;!AlswdAn llAnbAc Alrsmyh
ssuwayda24;AlswydAc 24;\$AlswydAc 24
csvt;Is fy ty;*Alswydy;hyQh AlAVAEh Alswydyh;^Alswydyh
sswissinfo;swys Infw;swysAnfw
ssyria-direct;swryA ElY Twl;swryA mbAPr
csyria-tv;tlfzywn swryA;=tlfzywn swryA
ssyriahomenews;syryA hwm nywz
Ssyriahr-damas;dmPq AlCn;\$dmPq AlAn
csyrian-tv;Altlfzywn Alswry;*AlErby Alswry;*Alrsmy fy swryA
nsz;zwd dwytPh tsAytwng;zwd dwytPh tsAytwnj;zwd dwytPh zAytwng;zwd dwytPh tsAytwnk;zwd dwytPyh tsAytwng;zwd dwytPyh tsAytwnj;zwd dwytPyh zAytwng;zwd dwytPyh tsAytwnk;swd dwytPh tsAytwng;swd dwytPh tsAytwnj;swd dwytPh zAytwng;swd dwytPh tsAytwnk;zwdwytPh tsAytwng;zwdwytPh tsAytwnj;zwdwytPh zAytwng;zwdwytPh tsAytwnk;zwddwytPh tsAytwng;zwddwytPh tsAytwnj;zwddwytPh zAytwng;zwddwytPh tsAytwnk
st24;ty 24
Ntaakhi;AltCxy;%AltAxy
stabnak;tAbnAk;tAbnAk AlAyrAny;=tAbnAk
ntagesspiegel;tAgs Pbygl;dyr tAgs Pbygl;dyr tAjs Pbyjl;dyr tAgsPbygl;dyr tAjsPbyjl;dr tAgs Pbygl;dr tAjs Pbyjl;dr tAgsPbygl;dr tAjsPbyjl;tAgsPbygl
Ntahrirnews;AltHryr;%AltHryr;AltHryr AlmSryh
ctanasuh;qnAp AltnASH
atanjug;tAnywg;tAnywj;tAnywng;&AlSrbyh
Atap;wAt;w A t;!twns AfryqyA llAnbAc;twns AfryqyA llAnbAc;!twns AfryqyA;&twns AfryqyA;&Altwnsyh;~AlAnbAc Altwnsyh
Staqadoumy;tqdmy;=tqdmy
Ntareeq-alshaab;Tryq AlPEb;%Tryq AlPEb
atasnim;tsnym;tsnym AlAyrAnyh;tsnym Aldwlyh llAnbAc;!tsnym llAnbAc;!tsnym Aldwlyh llAnbAc;!tsnym AlAyrAnyh;!tsnym Aldwlyh;&tsnym;!tsnym AlAyrAnyh llAnbAc;!tsnym AlAyrAnyh Pbh Alrsmyh
atass;tAs;AytAr tAs;tAs Alrwsyh;!tAs llAnbAc;!tAs Alrwsyh;&tAs;!tAs Alrsmyh;!tAs Alrwsyh llAnbAc;!tAs Alrwsyh Alrsmyh;&Alrwsyh;~AlAnbAc Alrwsyh;{tass}
ntaz;tAts;dy tAts;tAgs tsAytwng
stech-radar;tyk rAdAr;tk rAdAr
stechcrunch;tk krAnP;tyk krAnP;tyk krnP
ntehrantimes;ThrAn tAymz;thrAn tAymz
atelam;tylAm;tylAm AlArjntynyh;&AlArjntynyh
ntelegraaf;dy tlgrAf Alhwlndyp;dy tlygrAf Alhwlndyh;tlgrAf Alhwlndyh
ntelegraph;dyly tlgrAf;dyly tlygrAf;dyly tljrAf;dyly tlyjrAf;dyly tylgrAf;dyly tylygrAf;Aldyly tlgrAf;Aldyly tlygrAf;Aldyly tljrAf;Aldyly tlyjrAf;Aldyly tylgrAf;Aldyly tylygrAf;dAyly tlgrAf;dAyly tlygrAf;dAyly tljrAf;dAyly tlyjrAf;dAyly tylgrAf;dAyly tylygrAf;VA dyly tlgrAf;VA dyly tlygrAf;VA dyly tljrAf;VA dyly tlyjrAf;VA dyly tylgrAf;VA dyly tylygrAf;tlgrAf;tlygrAf;tljrAf;tlyjrAf;tylgrAf;tylygrAf;AltlgrAf;AltlygrAf;AltljrAf;VA tlgrAf;Vy tlgrAf;AltylygrAf;AltlyjrAf;SndAy tlgrAf;SndAy tlygrAf;VA SndAy tlgrAf;VA SndAy tlygrAf;AlSndAy tlgrAf;AlSndAy tlygrAf
ctelelibani;tlfzywn lbnAn;*AllbnAny;*lbnAn Alrsmy
ctelesur;tylyswr;tyly swr;tly swr;tlswr
stelexpresse;tlyksbrys
mtelquel;tyl kyl;tylkyl;tyl kyl Erby;?tyl kyl
ctf1;ty If 1;ty Af 1 Alfrnsyh;{tf}1
Nthawra-sy;Alvwrp;%Alvwrh;Alvwrh Alswryh Alywmyh
sthe-athletic;VA Ovlytyk;Vy Avltyk;VA Avltyk;Avltyk;Vy Atltyk;VA Atltyk
ntheaustralian;Vy OwstrAlyAn;VA AstrAlyAn;VA AwstrAlyAn;VA AstrylyAn;Vy AstrAlyAn;Vy AstrylyAn;AstrAlyAn;AwstrAlyAn;AstrylyAn;dyly tlgrAf AlAstrAlyh
nthehill;VA hyl;Vy hyl
sthelocal;VA lwkAl;Vy lwkAl
nthemarker;VA mArkr;Vy mArkr;dy mArkr;VA mArkr AlAsrAQylyh
nthenational;VA nAPywnAl;VA nAPwnAl;Vy nAPywnAl;Vy nAPwnAl;VA nAPywnAl AlAmArAtyh
Nthesun;VA Sn;Sn;AlSn;Vy Sn;VA sAn;Vy sAn;Sn AlbryTAnyh;VA Sn AlbryTAnyh
nthetimes;AltAymz;tAymz;VA tAymz;Vy tAymz;SndAy tAymz;VA SndAy tAymz;Vy SndAy tAymz;AlSndAy tAymz;tAymz AlbryTAnyh
stheverge;VA fyrj;Vy fyrj;VA fyrg;fyrj
mtime;tAym;AltAym;?tAym
ntimes-of-oman;tAymz Owf EmAn
ntimesofindia;tAymz Owf IndyA;VA tAymz Awf AndyA;tAymz tAymz Awf AndyA;tAymz Awf AndyA Alhndyh
stimesofisrael;tAymz Owf IsrAQyl;VA tAymz Awf AsrAQyl;tAym Awf AsrAQyl
Ntishreen;tPryn;%tPryn;tPryn Alswryh
stmz;ty Im zd;ty Am zy;{tmz}
ctolonews;TlwE nywz;TlwE AlAfgAnyh;*TlwE;twlw nywz;*twlw;TlwE ty fy
stomsguide;twmz gAyd;twmz jAyd
stransfermarkt;trAnsfyr mArkt;trAnsfyr mArkyt;trAnsfr mArkt;trAnsfr mArkyt;trAnsfyrmArkt
Atrend;trynd;!trynd AlAVrbyjAnyh;trynd AlAVrbyjAnyh
ctrt;ty Cr ty;ty Ar ty xbr;ty Ar ty hAbr;ty Ar ty wwrld;ty Ar ty Altrkyh;{trt};{trt} hAbr;{trt} xbr;{trt} {world};{trt} wwrld;*Alrsmy Altrky;*Altrky;hyQh AlAVAEh wAltlfzywn Altrkyh
ctrt-arabi;ty Cr ty Erby;ty Ar ty AlErbyh;{trt} Erby;{trt} AlErbyh
Stsa;kl Pyc En AljzAQr;ty As A
att-se;ty ty;ty ty Alswydyh;&Alswydyh
rtunisian-radio;AlIVAEp Altwnsyp;^AlwTnyh Altwnsyh
Stunisie-numerique;twns Alrqmyp;=twns Alrqmyh
sturkeyalaan;trkyA bAlErby;=trkyA bAlErby
aturkmen-tdh;wkAlp AlOnbAc AltrkmAnyp;&trkmAnstAn
Sturknow;trkyA AlCn;=trkyA AlAn
sturkpress;trk brs;twrk brs
ntuttosport;twtw sbwrt;twtwsbwrt
ctvn-pl;ty fy In;ty fy An Albwlndyh
Stwasul;twASl;%twASl
ctycsports;ty wAy sy sbwrts;ty wAy sy sbwrt;ty wAy sy;ty Ay sy sbwrt;ty Ay sy sbwrts;ty Ay sy
cukrainian-tv;Altlfzywn AlOwkrAny
aukrinform;Owkrynfwrm;AwkrAnfwrm;ywkrynfwrm;Awkrynfwrm AlAwkrAnyh;&AlAwkrAnyh
sukrpravda;OwkrAnskA brAfdA;AwkrAynskA brAfdA;AwkrAnyskA brAfdA;AwkrAynskAyA brAfdA
sultrasawt;OltrA Swt;AltrA ErAq;AltrA flsTyn;AltrA twns
aunian;ywnyAn;AwnyAn;ywnyAn AlAwkrAnyh
aupi;ywnAytd brs IntrnAPwnAl;ywnAytd brs;ywnAytd brs AntrnAPywnAl;ywnAytd brys AntrnAPywnAl;yw by Ay;y b A
nusatoday;yw Is Iyh twdAy;yw As Ay twdAy
cutv-iq;yw ty fy;*yw ty fy
auza;wkAlp OnbAc OwzbkstAn;&AlwTnyh AlAwzbkyh;&AlAwzbkyh;AwzA
mvanityfair;fAnyty fyr
nvatanemrooz;wTn Omrwz
svaticannews;fAtykAn nywz;^AlfAtykAn
nvedomosti;fydwmwsty;fydwmsty;fydwmwsty Alrwsyh
Nvetogate;fytw;=fytw;%fytw
svice;fAys;fAys nywz;=fAys;fAys AlErbyh
avna;wkAlp AlOnbAc AlfytnAmyp
rvoa;Swt OmrykA;Swt AmyrkA;^Swt AmyrkA;^Swt AmrykA;fwys Awf AmyrkA;{voa}
mvogue;fwg;fwj;fwg AlErbyh
Rvoice-of-palestine;Swt flsTyn;^Swt flsTyn
Rvoiceoflebanon;Swt lbnAn;^Swt lbnAn
svox;fwks AlOmyrky;=fwks
Awafa;wfA;w f A;&wAlmElwmAt AlflsTynyh;&AlflsTynyh;~AlAnbAc AlflsTynyh;&AlflsTynyh wfA;!wfA AlflsTynyh;!wfA Alrsmyh;&wfA;{wafa}
swalla;wAlA;wAllA AlEbry;wAllA AlAsrAQyly;wAllA nywz;wAlA AlEbry;wAlA AlAsrAQyly;wAlA nywz;wAlAh AlEbry;wAlAh AlAsrAQyly;wAlAh nywz;wylA AlEbry;wylA AlAsrAQyly;wylA nywz;wAllA;=wAlA;=wAllA
Awam;wkAlp OnbAc AlImArAt;wAm;w A m;&AlAmArAtyh;~AlAnbAc AlAmArAtyh;~AnbAc AlAmArAt;&AlAmArAt Alrsmyh;&AlAmArAtyh wAm;{wam}
nwapo;wAPnTn bwst;AlwAPnTn bwst;VA wAPnTn bwst;Vy wAPnTn bwst
nwashtimes;wAPnTn tAymz
swatan-serb;wTn srb;wTn ygrd xArj Alsrb
cwatania-tn;AlwTnyp Altwnsyp;*AlwTnyh Altwnsyh;*Altwnsy;*AlwTnyh AlAwly
awattan-agency;wTn llOnbAc;!wTn llAnbAc;!wTn;wTn AlflsTynyh
swelati;wlAty mh
nwelt;dy fylt;fylt;dy flt;fylt Am zwntAj;fylt Am zwntAg;flt Am zwntAj;flt Am zwntAg
swikileaks;wykylyks;wyky lyks;wyklyks;=wykylyks
swikinews;wyky AlOxbAr;wykynywz
mwired;wAyrd;?wAyrd
nwsj;wwl stryt jwrnAl;Alwwl stryt jwrnAl;wwl stryt jrnAl;Alwwl stryt jrnAl;wwl stryt jwnAl;Alwwl stryt jwnAl;wwl Astryt jwrnAl;Alwwl Astryt jwrnAl;wwl Astryt jrnAl;Alwwl Astryt jrnAl;wwl Astryt jwnAl;Alwwl Astryt jwnAl;VA wwl stryt jwrnAl;Vy wwl stryt jwrnAl;%wwl stryt;wwl stryt jyrnAl;{wsj}
axinhua;PynxwA;PynxwA AlSynyh;PnxwA;PynhwA;zynxwA;PyngwA;!PynxwA llAnbAc;!PynxwA AlSynyh;&PynxwA;&AlSyn Aljdydh;&AlSyn Aljdydh PynxwA;!AlSyn Aljdydh;&AlSynyh;{xinhua}
syabiladi;yA blAdy;yAblAdy
Ayaqein;yqyn;!yqyn;!yqyn llAnbAc
aycj-ir;nAdy AlmrAslyn AlPbAb;!nAdy AlmrAslyn AlPbAb;!nAdy AlSHAfyyn AlPbAb;nAdy AlSHfyyn AlPbAb;nAdy AlSHAfyyn AlPbAb
nyedioth;ydyEwt OHrwnwt;ydyEwt AHrnwt;ydyEwt AHrwnwn;ydEwt AHrwnwt;ydEwt AHrnwt;ydEwt AHrwnwn;ydyEwv AHrwnwt;ydyEwv AHrnwt;ydyEwv AHrwnwn;ydyEwt;%ydyEwt
cyemen-shabab;ymn PbAb;*ymn PbAb;ymn PbAb nt
Cyemen-today;Alymn Alywm;*Alymn Alywm;%Alymn Alywm
cyemen-tv;tlfzywn Alymn;*Alymny;AlfDAQyh Alymnyh
syemenat;ymnAt
nyementimes;ymn tAymz;Alymn tAymz
nyenisafak;yny Pfq;yny Pfq Altrkyh;yny Pfq bAlErbyh;yny Pfq AlErbyh
syesiraq;ys ErAq
Cyle;ylh;hyQh AlAVAEh Alfnlndyh;hyQh Albv Alfnlndyh
synet;wAy nt;wAynt AlEbry;wAynt AlAsrAQyly;wAy nt AlEbry;wAy nt AlAsrAQyly;wAynt
nyomiuri;ywmywry Pymbwn;ywmywry Pymbn;ywmywry Pymbw;ywmywry
ayonhap;ywnhAb;ywnhAb Alkwryh;ywnhAb Alkwryh Aljnwbyh;ywnhAb llAnbAc;!ywnhAb llAnbAc;!ywnhAb Alkwryh;!ywnhAb Alkwryh llAnbAc;!ywnhAb Alkwryh Aljnwbyh;!ywnhAb Alkwryh Aljnwbyh llAnbAc;&ywnhAb;&Alkwryh Aljnwbyh;&kwryA Aljnwbyh
Nyoum7;Alywm AlsAbE;%Alywm AlsAbE;=Alywm AlsAbE;Alywm AlsAbE AlmSryh;Alywm AlsAbE AlmSry
aypagency;wkAlp AlSHAfp Alymnyp;~AlSHAfh Alymnyh;!AlSHAfh Alymnyh wAy by
szahraa-mr;zhrp PnqyT;=zhrh PnqyT
nzaman-tr;zmAn Altrkyp;%zmAn;%zmAn Altrkyh;twdAyz zmAn
nzamanalwsl;zmAn AlwSl;%zmAn AlwSl
czdf;zd dy If;tsyt dy Af;zy dy Af;*AlvAnyh AlAlmAnyh;*AlAlmAnyh AlvAnyh
Czitouna-tv;Alzytwnp;*Alzytwnh;^Alzytwnh
`;
