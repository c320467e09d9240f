// Generated from data/ by src/build/catalogue.ts; edit those.
export const INDEX = `@aalghad-press
Algd brs
@arai-ps
AlrOy AlflsTynyp
AlrAy !AlflsTynyh llAElAm|!llAElAm
@aadi-dj
AlwkAlp Aljybwtyp llOnbAc
Aljybwtyh &
jybwty &|!llAnbAc
@anna
AlwkAlp AlwTnyp llIElAm
AlwTnyh ~llAElAm
AllbnAnyh &
AlAnbAc ~AllbnAnyh
AlAElAm !AllbnAnyh|!AlwTnyh AllbnAnyh
AlwkAlh AlwTnyh AllbnAnyh llAElAm
@aada
Cky
Adnkrwnws
AlAyTAlyh &Aky
@aaina
CsyA llOnbAc
AsyA &|!nywz
@aani
CsyAn nywz IntrnAPwnAl
Ayh An Ay
AsyA nywz AntrnAPywnAl
@aaden-agency
Edn AlIxbAryp
Edn &
@aiqna
IknA
AlqrAnyh &Aldwlyh|&
@amti
Im ty Cy
Almjryh &
@antb
In ty by
Alnrwyjyh &
@ainterfax
IntrfAks
Antr fAks
@ainterfax-ua
IntrfAks OwkrAnyA
@aefe
Iyfy
Afy
AlAsbAnyh &
@ailna
IylnA
AlnA
AlEmAl &AlAyrAnyh
AlEml &AlAyrAnyh
@aazertac
OVrtAj
AVrtAk
AzrtAj
AlAVrbyjAnyh &
@aagerpres
Ojyrbrys
Ajrbrs
AlrwmAnyh &
@a
OnsA
AlAyTAlyh &
@a
OntArA
AlAndwnysyh &
@aarmenpress
Ormnbrs
Armn brs
AlArmynyh &
AlArmnyh &
@aap
OswPytd brs
AlAswPytd brs|
AlAswPyytd brs
AlAswPtd brs
AswPyytd brs|
AswPtd brs
AlAswPytdbrs
AlAswPyytdbrs
AlAswPtdbrs
AswPytdbrs
AswPyytdbrs
AswPtdbrs
AlAswPytyd brs
AswPytyd brs
AlAswsytd brs
Aswsytd brs
AswPytd
A b
Ayh by
{ap}
@aukrinform
Owkrynfwrm
AwkrAnfwrm
ywkrynfwrm
AlAwkrAnyh &
@aqudsn
Pbkp qds AlIxbAryp
qds \$AlAxbAryh|AlAxbAryh|\$
Alqds \$AlAxbAryh
@ashafaq
Pfq nywz
@ashafaqna
PfqnA
@axinhua
PynxwA
PnxwA
PynhwA
zynxwA
PyngwA
AlSyn &Aljdydh|&Aljdydh PynxwA|!Aljdydh
AlSynyh &
{xinhua}
@asaharamedia
SHrAc mydyA
@apajhwok
bAjhwk
bjwAk
bjhwk
bAjwk
bAzwAk
xAmA brs
@apanapress
bAnA brs
bAnA !
AlAfryqyh &
Emwm &AfryqyA
bAnAbrs
@abas-news
bAsnywz
bAs nywz
@abakhtar
bAxtr
AlAfgAnyh &
@abloomberg
blwmbrg
blwmbrj |!llAnbAc AlAqtSAdyh
blwmbrq
blwmbyrg
blwmbyrj
blwmbyrq
blwmbrg nywz|!llAnbAc AlAqtSAdyh
{bloomberg}
@abernama
brnAmA
AlmAlyzyh &
AlwTnyh &AlmAlyzyh
@aprensa-latina
brnsA lAtynA
brynsA lAtynA
Alkwbyh &
@apa-media
brs OswsyPn
brys AswsyPn
brs AswsyyPn
AlbryTAnyh &
AlSHAfh !AlbryTAnyh
by Ayh mydyA
@apti
brs trst Owf IndyA
brs trAst Awf AndyA|trst Alhndyh
Alhndyh &
@abelta
byltA
AlbylArwsyh &
@a
hAwAr
hAwAr nywz
@akazinform
kAzynfwrm
kAzAnfwrm
qAzynfwrm
AlkAzAxstAnyh &
AlkAzAxyh &
@acp-ca
kndyAn brs
VA kndyAn brs
kAnAdyAn brs
kAnydyAn brs
AlSHAfh ~Alkndyh
Alkndyh &
@akurdpress
krdbrs
krd brs
@akyodo
kywdw
kywdw nywz
AlyAbAnyh &
@alusa
lwsA
AlbrtgAlyh &
@amawazin
mwAzyn nywz
@aycj-ir
nAdy AlmrAslyn AlPbAb
nAdy AlSHfyyn AlPbAb|AlSHAfyyn AlPbAb
@aria-novosti
nwfwsty
ryA nwfwsty|~
AlAElAm !Alrwsyh
Ar Ay Ayh nwfwsty|Ay Ayh
@aquds-press
qds brs
qds brs AntrnAPywnAl|brs AntrnAPwnAl
@aqudsnet
qds nt
@areuters
rwytrz
rwytr
rwtyrz
r wytrz
{reuters}
@aritzau
rytsAw
rytzAw
AldnmArkyh &
@asputnik
sbwtnyk
sbwtnk
sbwtnyk Erby
sbwntyk
{sputnik}
@asamapress-ye
smA brs
@astep
styb
styb nywz
@atanjug
tAnywg
tAnywj
tAnywng
AlSrbyh &
@atass
tAs
AytAr tAs
Alrwsyh &
AlAnbAc ~Alrwsyh
{tass}
@actk
tPytykA
sy ty kA
tPytkA
AltPykyh &
@atasnim
tsnym
tsnym !AlAyrAnyh Pbh Alrsmyh
@att-se
ty ty
Alswydyh &
@atelam
tylAm
AlArjntynyh &
@awattan-agency
wTn llOnbAc
wTn !|AlflsTynyh
@aaa
wkAlp AlOnADwl
AlAnADwl !|
AnADwl
Altrkyh &
trkyA &
{aa}
{anadolu}
@aerina
wkAlp AlOnbAc AlIrytryp
AlArytryh &
@aena
wkAlp AlOnbAc AlIvywbyp
AlAvywbyh &
@airna
wkAlp AlOnbAc AlIyrAnyp
AlAyrAnyh &
AyrnA
AlAnbAc ~AlAyrAnyh
Aljmhwryh &AlAslAmyh|&AlAslAmyh AlAyrAnyh|!AlAslAmyh AlAyrAnyh llAnbAc|!AlAslAmyh llAnbAc|&AlAslAmyh ArnA|&AlAslAmyh AyrnA
A r n A
{irna}
ArnA
@adpa
wkAlp AlOnbAc AlOlmAnyp
AlAlmAnyh &
d b A
dy by Ayh
dwytPh brs
AlAnbAc ~AlAlmAnyh
AlSHAfh !AlAlmAnyh
{dpa}
@aaap
wkAlp AlOnbAc AlOstrAlyp
AlAstrAlyh &
AswPytd brs AlAstrAlyh
@aspsrasd
wkAlp AlOnbAc AlSHrAwyp
AlSHrAwyh &
wAS
@abta
wkAlp AlOnbAc AlblgAryp
AlblgAryh &
AltlgrAf !AlblgAryh
@apna-ph
wkAlp AlOnbAc Alflbynyp
Alflbynyh &
@astt-fi
wkAlp AlOnbAc Alfnlndyp
Alfnlndyh &
As ty ty
@avna
wkAlp AlOnbAc AlfytnAmyp
AlfytnAmyh &
@agna-gh
wkAlp AlOnbAc AlgAnyp
AlgAnyh &
@aians
wkAlp AlOnbAc Alhndyp AlCsywyp
Alhndyh &AlAsywyh
@aanp
wkAlp AlOnbAc Alhwlndyp
Alhwlndyh &
@aaps
wkAlp AlOnbAc AljzAQryp
AljzAQryh &
wAj
w A j
AlAnbAc ~AljzAQryh
@akcna
wkAlp AlOnbAc Almrkzyp Alkwryp
Almrkzyh &Alkwryh|&Alkwryh AlPmAlyh|&Alkwryh Alrsmyh|&fy kwryA AlPmAlyh|&Alrsmyh Alkwryh
Alkwryh &Almrkzyh|&AlPmAlyh|&AlPmAlyh Alrsmyh
Alrsmyh &Alkwryh AlPmAlyh
kwryA &AlPmAlyh|&AlPmAlyh Alrsmyh
@acna-tw
wkAlp AlOnbAc Almrkzyp AltAywAnyp
Almrkzyh &AltAywAnyh
AltAywAnyh &|&Almrkzyh
tAywAn &Almrkzyh
@aami-mr
wkAlp AlOnbAc AlmwrytAnyp
AlmwrytAnyh &
AlAnbAc ~AlmwrytAnyh
AlwkAlh AlmwrytAnyh llAnbAc
@aapa-at
wkAlp AlOnbAc AlnmsAwyp
AlnmsAwyh &
AlSHAfh !AlnmsAwyh
@anan
wkAlp AlOnbAc Alnyjyryp
Alnyjyryh &
@acna-cy
wkAlp AlOnbAc AlqbrSyp
AlqbrSyh &
qbrS &
@asana
wkAlp AlOnbAc Alswryp
Alswryh &
s A n A
AlAnbAc ~Alswryh
AlwkAlh AlErbyh Alswryh|Alswryh llAnbAc|Alswryh Alrsmyh
{sana}
AlErbyh !Alswryh
sAnA
@asda
wkAlp AlOnbAc Alswysryp
Alswysryh &
kystwn |As dy Ayh
@aturkmen-tdh
wkAlp AlOnbAc AltrkmAnyp
AltrkmAnyh &
trkmAnstAn &
@aana-mpa
wkAlp AlOnbAc AlywnAnyp
AlywnAnyh &
AvynA &|&Almqdwnyh|!llAnbAc
@aalakhbar-mr
wkAlp AlOxbAr Almstqlp
AlAxbAr !Almstqlh|!AlmwrytAnyh|Almstqlh|Anfw
@aypagency
wkAlp AlSHAfp Alymnyp
AlSHAfh !Alymnyh|~Alymnyh|!Alymnyh wAy by
@aepa
wkAlp AlSwr AlSHfyp AlOwrwbyp
AlSwr !AlSHfyh AlAwrwbyh|!AlAwrwbyh
Ay by Ayh
@amap
wkAlp Almgrb AlErby llOnbAc
Almgrb !AlErby llAnbAc|AlErby llAnbAc|!AlErby
lAmAb
Almgrbyh &
AlAnbAc ~Almgrbyh
w m E
@amena
wkAlp OnbAc AlPrq AlOwsT
AlPrq &AlAwsT|&AlAwsT Alrsmyh|&AlAwsT AlmSryh|&AlAwsT AlmSryh Alrsmyh|!AlAwsT|!AlAwsT llAnbAc
A P A
AnbAc AlPrq AlAwsT
AlmSryh &
AlAnbAc ~AlmSryh
{mena}
@achinanews
wkAlp OnbAc AlSyn
AlSyn &
xdmh AxbAr AlSyn|AlSyn AlAxbAryh
@aapp-pk
wkAlp OnbAc OswPytd brs AlbAkstAnyp
AswPytd &brs AlbAkstAnyh|brs Awf bAkstAn|brs bAkstAn
AlbAkstAnyh &
@auza
wkAlp OnbAc OwzbkstAn
AwzbkstAn &
AlwTnyh &AlAwzbkyh
AlAwzbkyh &
AwzA
@abss-bd
wkAlp OnbAc bnglAdyP
bnglAdyP &
AlbnglAdyPyh &
AlbngAlyh &
@asanews
wkAlp OnbAc jnwb OfryqyA
jnwb &AfryqyA
Aljnwb &Afryqyh
@aafp
wkAlp frAns brs
frAns !brs|brs
frns brs
frAnz brs
frAnsbrs
Alfrnsyh &
AlSHAfh ~Alfrnsyh
A f b
Af b
{afp}
@afirat
wkAlp frAt llOnbAc
frAt !llAnbAc|&|llAnbAc
AlfrAt &
@akhbrpress
xbr AlflsTynyp
xbr !AlflsTynyh llSHAfh
@aupi
ywnAytd brs IntrnAPwnAl
ywnAytd brs|brs AntrnAPywnAl|brys AntrnAPywnAl
yw by Ay
y b A
@ayonhap
ywnhAb
Alkwryh &Aljnwbyh
kwryA &Aljnwbyh
@aunian
ywnyAn
AwnyAn
@Aalmaalomah
AlmElwmp
@Aalmarkazia
Almrkzyp
@Amasalah
Almslp
Almslh \$
@A
IsnA
AysnA
AlTlbh &|!|!AlAyrAnyh llAnbAc|!llAnbAc|&AlAyrAnyyn|&AlAyrAnyh
AlTlAb &AlAyrAnyh
{isna}
@Aiha
IxlAS
@A
OEmAq
@Aahlulbayt
ObnA
Ahl !Albyt llAnbAc|&Albyt
@Ashaam
PAm
PAm \$|AlAxbAryh
@!Ashehab
PhAb
PhAb AlAxbAryh
@Asafa
SfA
AlSHAfh !AlflsTynyh|!AlflsTynyh SfA
@Apap
bAb
AlSHAfh !Albwlndyh
Albwlndyh &
@Abaghdad-today
bgdAd Alywm
@Abelga
blgA
bljA
bylgA
byljA
Albljykyh &
@!Adha
dwgAn
dwjAn
dymyrwryn
dmyrwrn !
@Apaltoday
flsTyn Alywm
@Ahina
hynA
AlkrwAtyh &
@!A
jAnA
AljmAhyryh !llAnbAc|&
@!Ajiji
jyjy brs
jyjy AlyAbAnyh|
@Amaan
mEA
mEA AlAxbAryh|AlflsTynyh
@Amizan
myzAn
myzAn AwnlAyn
@Anovanews
nwfA
nwfA AlAyTAlyh|nywz
@!Anina
nynA
AlwkAlh AlwTnyh AlErAqyh llAnbAc
AlwTnyh &AlErAqyh
@Aqasioun
qAsywn
qAsywn llAnbAc
@Araya-ps
rAyp
rAyh \$|\$AlAElAmyh|Af Am
@Asama
smA
smA AlAxbAryh|nywz
@Asawa
swA
swA AlAxbAryh
@Atrend
trynd
trynd AlAVrbyjAnyh
@!Aona
wkAlp AlOnbAc AlEmAnyp
AlEmAnyh &|
AlAnbAc ~AlEmAnyh
EmAn &
@Aina
wkAlp AlOnbAc AlErAqyp
AlErAqyh &
w A E
AlAnbAc ~AlErAqyh
AlErAq &
wAE
@Apetra
wkAlp AlOnbAc AlOrdnyp
AlArdnyh &
AlAnbAc ~AlArdnyh
b t r A
{petra}
btrA
@Asonna
wkAlp AlOnbAc AlSwmAlyp
AlSwmAlyh &
AlwTnyh &AlSwmAlyh
AlAnbAc ~AlSwmAlyh
swnA AlSwmAlyh
SwnA
@Awafa
wkAlp AlOnbAc AlflsTynyp
AlflsTynyh &|&wfA
w f A
wAlmElwmAt &AlflsTynyh
AlAnbAc ~AlflsTynyh
{wafa}
wfA
@Akuna
wkAlp AlOnbAc Alkwytyp
Alkwytyh &
k w n A
AlAnbAc ~Alkwytyh
Alkwyt &
{kuna}
kwnA
@!Alana
wkAlp AlOnbAc Allybyp
Allybyh &
w A l
lAnA
AlAnbAc ~Allybyh
lybyA &
wAl
@Aqna
wkAlp AlOnbAc AlqTryp
AlqTryh &
qnA
q n A
AlAnbAc ~AlqTryh
qTr &
{qna}
@Aspa
wkAlp AlOnbAc AlsEwdyp
AlsEwdyh &|&wAs
w A s
AlAnbAc ~AlsEwdyh
{spa}
wAs
@Asaba
wkAlp AlOnbAc Alymnyp
Alymnyh &|&sbA|&AlHkwmyh
AlAnbAc ~Alymnyh
Alymynh &
sbA
@Asuna
wkAlp AlswdAn llOnbAc
AlswdAn !llAnbAc|&|!llAnbAc swnA|!llAnbAc Alrsmyh
s w n A
AlswdAnyh &
AlAnbAc ~AlswdAnyh
swnA
@Awam
wkAlp OnbAc AlImArAt
AlAmArAt &|&Alrsmyh
wAm
w A m
AlAmArAtyh &|&wAm
AlAnbAc ~AlAmArAtyh
AnbAc ~AlAmArAt
{wam}
@Abna
wkAlp OnbAc AlbHryn
AlbHryn &
bnA
b n A
AlbHrynyh &
AlAnbAc ~AlbHrynyh
AnbAc ~AlbHryn
@!Afars
wkAlp fArs
fArs !||AlAyrAnyh|!AlAyrAnyh Pbh Alrsmyh|nywz
@Amehr
wkAlp mhr
mhr !||AlAyrAnyh|nywz
@Atap
wkAlp twns IfryqyA llOnbAc
twns !AfryqyA llAnbAc|AfryqyA llAnbAc|!AfryqyA|&AfryqyA
w A t
Altwnsyh &
AlAnbAc ~Altwnsyh
wAt
@Akhabar-agency
xbr
@Ayaqein
yqyn
@c
AlIxbAryp Alswryp
AlAxbAryh Alswryh nt
@c
AlPrkp AlwTnyp llIVAEp wAltlfzp
@c
Aljzyrp AlInjlyzyp
Aljzyrh AnjlyP|AlAnklyzyh|bAlAnjlyzyh
@c
Aljzyrp mbAPr
Aljzyrh mbAPr mSr
@c
AlnhAr AljzAQryp
AlnhAr AwnlAyn
@c
AlqAhrp AlIxbAryp
@c
AlqnAp 12
12 *|*AlAsrAQylyh|*AlEbryh
Al *12 AlAsrAQylyh|*12 AlEbryh|*12
AlvAnyh *EPrh AlAsrAQylyh|*EPrh AlEbryh|*EPrh|*AlAsrAQylyh|*AlEbryh|*fy Altlfzywn AlAsrAQyly
2 *AlAsrAQylyh|*AlEbryh
AlAsrAQylyh *12
AlEbryh *12
{n12}
@c
AlqnAp 13
13 *|*AlAsrAQylyh|*AlEbryh
Al *13 AlAsrAQylyh|*13 AlEbryh|*13
AlvAlvh *EPrh AlAsrAQylyh|*EPrh AlEbryh|*EPrh
AlEAPrh *AlAsrAQylyh|*AlEbryh|*fy Altlfzywn AlAsrAQyly
10 *AlAsrAQylyh|*AlEbryh
AlAsrAQylyh *13
AlEbryh *13
@c
AlqnAp 14
14 *|*AlAsrAQylyh|*AlEbryh
Al *14 AlAsrAQylyh|*14 AlEbryh|*14
AlrAbEh *EPrh AlAsrAQylyh|*EPrh AlEbryh|*EPrh
@c
AlqnAp AlOwlY Almgrbyp
AlAwly *Almgrbyh
Almgrby *
@c
AlqnAp AlOwlY Alrwsyp
AlAwly *Alrwsyh
Alrwsyh *AlAwly
@c
AlqnAp AlrAbEp AlbryTAnyp
AlrAbEh *AlbryTAnyh|*fy Altlfzywn AlbryTAny
4 *fy Altlfzywn AlbryTAny|*AlbryTAnyh
tPAnl 4|fwr
@c
Altlfzywn AlErAqy
AlErAqy *
@c
Altlfzywn AlIvywby
AlAvywby *
hyQh AlAVAEh AlAvywbyh|Albv AlAvywbyh
@c
Altlfzywn AlOrdny
AlArdny *
AlArdn *
@c
Altlfzywn AlOwkrAny
AlAwkrAny *
@c
Altlfzywn AlSwmAly
AlSwmAly *
AlSwmAl *
@c
Altlfzywn Aljybwty
Aljybwty *
wtlfzywn ^jybwty
@c
Altlfzywn AljzAQry
AljzAQry *
AlEmwmy *AljzAQry
@c
Altlfzywn Allyby
Allyby *
lybyA *AlwTnyh
@c
Altlfzywn AlmSry
AlmSry *
@c
Altlfzywn Almrkzy Alkwry
Almrkzy *Alkwry
Alkwry *AlPmAly
kwryA *AlPmAlyh
@c
Altlfzywn AlmwrytAny
AlmwrytAny *
AlmwrytAnyh AlAwly|*
@c
Altlfzywn Alrwsy
Alrwsy *
@c
Altlfzywn AlsEwdy
AlsEwdy *
AlsEwdyh *|*AlAwly
@c
Altlfzywn Alswry
Alswry *
AlErby *Alswry
@c
Cr ty
{rt}
@c
Cr ty Erbyp
rwsyA ~Alywm
Ar ty Erby
{rt} Erbyh
@c
Cr ty Iy
hyQh AlAVAEh wAltlfzywn AlAyrlndyh
@c
Cr ty fy Iy
AlAsbAny *
@c
Cy 24 nywz
Ay 24
@c
Cy ty fy
Ay ty fy nywz
@c
IkstrA nywz
@c
Il by sy
Al by sy Ay
AlmWssh AllbnAnyh llArsAl
{lbc}
{lbci}
@c
Il sy Iy
@c
Im Is In by sy
@c
Im by sy
mjmwEh Am by sy
Am by sy 1
{mbc}
@c
Im by sy mSr
{mbc} mSr
@c
Im ty fy AllbnAnyp
Am *ty fy AllbnAny|ty fy lbnAn
{mtv} AllbnAnyh
@c
In Cr ky
An Ar kyh
hyQh AlAVAEh Alnrwyjyh|AlAVAEh wAltlfzywn Alnrwyjyh
@c
In Cr ty
@c
In ItP kyh
An AtP ky
hyQh AlAVAEh wAltlfzywn AlyAbAnyh|AlAVAEh AlyAbAnyh
AlyAbAny *
{nhk}
@c
In by In
@c
In by sy
AlAn by sy
An by sy nywz
{nbc}
@c
In dy ty fy
@c
In ty fy Altrkyp
An ty fy
{ntv} Altrkyh
@c
Is by sy
@c
Is fy ty
Alswydy *
hyQh AlAVAEh Alswydyh
Alswydyh ^
@c
Iy Is by In
{espn}
@c
Iyh Cr dy
Ay Ar dy
AlAwly *AlAlmAnyh
AlAlmAnyh *AlAwly
tAgsPAw
@c
Iyh by sy
Ay by sy|by sy nywz
A by sy
Ayh by sy nywz
{abc}
@c
Iyh by sy AlOstrAlyp
Ay by sy AlAstrAlyh
hyQh AlAVAEh AlAstrAlyh|AlAVAEh wAltlfzywn AlAstrAlyh
@c
Iyh xbr
A xbr|hAbr
Ayh hAbr
@c
IyrAn IntrnAPwnAl
AyrAn AntrnAPywnAl|AntrnAPnAl
@c
OfrykA nywz
AfryqyA nywz
@c
Ow Cr If
hyQh AlAVAEh wAltlfzywn AlnmsAwyh|Albv AlnmsAwyh
@c
Ow ty fy
@c
Own ty fy
Awn AlmSryh|*
@c
Owrynt
Awrynt nt|nywz
AlAwrynt
@c
Pbkp AlIElAm AlErAqy
AlAElAm \$AlErAqy|\$AlErAqyh
@c
SdY Albld
@c
TlwE nywz
TlwE AlAfgAnyh|*|ty fy
twlw nywz|*
@c
brs ty fy
brys ty fy
@c
by If Im
by Af Am ty fy
{bfm}
{bfmtv}
@c
by In sbwrts
by An sbwrt
@c
by Owt kyw
@c
by by Is
@c
by by sy
Alby by sy
bybysy
Albybysy
hyQh AlAVAEh AlbryTAnyh
by by sy nywz
{bbc}
@c
by by sy AlfArsyp
by by sy fArsy
@c
by by sy Erby
by by sy AlErbyh|by sy bAlErbyh|by sy nywz Erby
Alby by sy AlErbyh|by sy bAlErbyh|by sy nywz Erby
lndn ^
{bbc} Erby
@c
drym
drym 2
@c
dwytPh fylh
dwytPyh fylh|fylyh
dwytPh fylyh|fylh Erbyh
dwtPyh fylh|fylyh
dwtPh fylh|fylyh
dy dblyw
{dw} |Erbyh
@c
dwzym
AlvAnyh *Almgrbyh
2 {m}
@c
dy Cr
hyQh AlAVAEh AldnmArkyh|Albv AldnmArkyh
AldnmArky *
@c
dy Im sy
@c
frAns 2
frAns 3
Alfrnsyh *AlvAnyh
@c
frAns 24
frnsA 24
@c
fwks nywz
Alfwks nywz
fwks *|\$|byzns
@c
hyQp AlIVAEp wAltlfzywn AlIyrAnyp
AlAyrAny *
AlHkwmy *AlAyrAny
AyrAn *|*Alrsmy
hyQh AlAVAEh wAltlfzywn Alrsmyh AlAyrAnyh
AlAyrAnyh ^
@c
hyQp Albv AlIsrAQylyp
hyQh Albv AlEAm AlAsrAQylyh|Albv AlEAmh fy AsrAQyl|Albv|Albv AlEAmh|AlAVAEh wAltlfzywn AlAsrAQylyh
kAn AlEbryh|AlAsrAQylyh|*11|*11 AlEbryh|^
slTh Albv AlAsrAQylyh
AlAsrAQyly *
AlAsrAQylyh ^
AlEbryh ^
AlEAmh ^AlAsrAQylyh
AsrAQyl ^
mkAn AlEbryh
@c
jyw AlbAkstAnyp
jyw nywz|*|ty fy
@c
krdstAn 24
@c
kyh by Is
ky by As
@c
lybyA AlOHrAr
@c
mydy 1 ty fy
mydy 1|1 tyfy
@c
qnAp 218
218 *|nywz|*Allybyh
@c
qnAp AlHwAr
AlHwAr *|AlfDAQyh
@c
qnAp AlOqSY
AlAqSy *|*AlfDAQyh|^
Swt ^AlAqSy
@c
qnAp AlPrq
AlPrq *|llAxbAr|blwmbrg|*AlsEwdyh
@c
qnAp AlPrq AlmSryp
AlPrq *AlmSryh|*AlmEArDh
@c
qnAp Algd
Algd *|AlErby|*AlAxbAryh
@c
qnAp Alkwvr
Alkwvr *|*AlAyrAnyh|AlfDAQyh
@c
qnAp AlnhAr AlmSryp
AlnhAr *AlmSryh|AlmSryh
@c
qnAp Alnyl llOxbAr
Alnyl *llAxbAr|llAxbAr|*
nAyl nywz
@c
qnAp Alqds
Alqds *|*AlfDAQyh|*Alywm
@c
qnAp flsTyn Alywm
flsTyn *Alywm
@c
qnAp lybyA
lybyA *|AlHdv|*rwHhA AlwTn
@c
qnAp smA
smA *|AlfDAQyh|Alswryh
@c
qnwAt AlkOs
AlkAs *|AlqTryh
@c
rAy AlIyTAlyp
rAy *|nywz
AlAyTAly *
wtlfzywn ^AyTAlyA
@c
rwtAnA
rwtAnA xlyjyh
@c
rwwdAw
rwdAw
@c
skAy nywz
skAy \$|*
@c
skAy nywz Erbyp
skAy nywz AlErbyh|nywz Erby
@c
skAy sbwrts
skAy sbwrt|sbwrts nywz
skAys sbwrt|sbwrts|sbwrts nywz
@c
sy In In
Alsy An An
sy An An {cnn}|An An AntrnAPwnAl
{cnn}
@c
sy In In trk
sy An An twrk|An An Altrkyh
@c
sy In by sy
{cnbc}
@c
sy In by sy Erbyp
{cnbc} Erbyh
@c
sy by Is
sy by As nywz
{cbs}
@c
sy by sy
sy by sy AkstrA
@c
sy by sy Alkndyp
hyQh AlAVAEh Alkndyh|Albv Alkndyh
sy by sy nywz
kndA ^
@c
sy jy ty In
{cgtn}
@c
sy nywz
@c
sy sy ty fy
AlSyn *Almrkzy
AlSyny *|*Almrkzy
Almrkzy *AlSyny
{cctv}
@c
tPAnl nywz CsyA
nywz *AsyA
tPAnyl nywz AsyA
@c
tlfzywn AlbHryn
AlbHryn *
AlbHryny *
@c
tlfzywn Alkwyt
Alkwyt *
Alkwyty *
@c
tlfzywn Almstqbl
Almstqbl *|AlfDAQyh
@c
tlfzywn AlswdAn
AlswdAn *
AlswdAny *
Alqwmy *AlswdAny
@c
tlfzywn Alymn
Alymn *
Alymny *
AlfDAQyh Alymnyh
@c
tlfzywn ObwZby
AbwZby *|AlfDAQyh|AlryADyh
@c
tlfzywn dby
dby *
mWssh dby llAElAm
@c
tlfzywn flsTyn
flsTyn *
AlflsTyny *
@c
tlfzywn jzr Alqmr
jzr *Alqmr
Alqmry *
wtlfzywn ^jzr Alqmr
@c
tlfzywn lbnAn
lbnAn *|*Alrsmy
AllbnAny *
@c
tlfzywn qTr
qTr *
AlqTry *
@c
tlfzywn slTnp EmAn
slTnh *EmAn
AlEmAny *
EmAn *
@c
tlfzywn swryA
swryA *
tlfzywn =swryA
@c
ty Cr ty
ty Ar ty xbr|Ar ty hAbr|Ar ty wwrld
{trt} |hAbr|xbr|{world}|wwrld
Alrsmy *Altrky
Altrky *
hyQh AlAVAEh wAltlfzywn Altrkyh
@c
ty Cr ty Erby
ty Ar ty AlErbyh
{trt} Erby|AlErbyh
@c
ty If 1
{tf1}
@c
ty wAy sy sbwrts
ty wAy sy sbwrt|wAy sy|Ay sy sbwrt|Ay sy sbwrts|Ay sy
@c
tylyswr
tyly swr
tly swr
tlswr
@c
xbr trk
xbr twrk
hAbr twrk|trk
xbrtwrk
@c
ymn PbAb
ymn PbAb nt
@c
yw ty fy
@c
ywrwnywz
ywrwnywz Erby|Erbyh
ywrw nywz Erby|nywz Erbyh|nywz
@c
ywrwsbwrt
ywrw sbwrt
@c
zd dy If
tsyt dy Af
zy dy Af
AlvAnyh *AlAlmAnyh
AlAlmAnyh *AlvAnyh
@!C
AlEAlm
AlEAlm AlAyrAnyh
@!C
AlErAqyp
AlErAqyh AlAxbAryh
@!C
AlErby
@C
AlErbyp
AlErbyh nt|AlsEwdyh nt|Anjlyzyh
@C
AlHdv
AlErbyh AlHdv
AlHdv nt
@C
AlHrp
AlHrh AlAmrykyh|AlAmyrkyh
@C
AlHwAr Altwnsy
@C
AlIxbAryp
AlAxbAryh AlsEwdyh
@!C
AlPrqyp
AlPrqyh nywz|AlErAqyh
@C
AlfrAt
AlfrAt nywz
@C
Aljdyd
Aljdyd AllbnAnyh
@C
Aljzyrp
Aljzyrh nt|AlqTryh|AlfDAQyh|\$AlAElAmyh|AlAxbAryh
@C
AlmPhd
AlmPhd AlAmArAtyh
@!C
AlmgArbyp
@!C
Almmlkp
@C
AlmnAr
AlmnAr AllbnAnyh
@!C
AlmrAbTwn
@C
Almsyrp
Almsyrh nt|AlfDAQyh
@C
AlmyAdyn
AlmyAdyn nt|\$|AwnlAyn
@C
Alswmryp
Alswmryh nywz|AlErAqyh
@C
AlwTnyp Altwnsyp
Altwnsy *
AlwTnyh *AlAwly
@C
Alymn Alywm
Alymn %Alywm
@C
AqrO
@!C
HnbEl
@C
OxbAr AlCn
AlAn *
@!C
blqys
blqys AlfDAQyh
@C
djlp
djlh AlfDAQyh
@C
mkmlyn
@C
nsmp
@C
rWyA
rWyA AlAxbAry|AlArdnyh
@!C
rwsyA 1
rwsyA 24
@!C
shyl
shyl AlfDAQyh
@C
ylh
hyQh AlAVAEh Alfnlndyh|Albv Alfnlndyh
@i
AlOwnrwA
AwnrwA
AnrwA
gwv !|!wtPgyl AllAjQyn|!wtPgyl AllAjQyn AlflsTynyyn|!AllAjQyn
Algwv !
AlAgAvh !
AgAvh !AllAjQyn
AlAmm !AlmtHdh lgwv wtPgyl AllAjQyn AlflsTynyyn|!AlmtHdh lAgAvh wtPgyl AllAjQyn AlflsTynyyn|!AlmtHdh lgwv|!AlmtHdh lAgAvh|!AlmtHdh lgwv wtPgyl|!AlmtHdh lAgAvh wtPgyl
{unrwa}
@i
AlwkAlp AlAtHAdyp lIdArp AlTwArQ
AdArh !AlTwArQ|!AlkwArv
AlTwArQ !AlfydrAlyh
@i
AlwkAlp AlEAlmyp lmkAfHp AlmnPTAt
AlwkAlh Aldwlyh lmkAfHh AlmnPTAt
mkAfHh !AlmnPTAt
AlEAlmyh !lmkAfHh AlmnPTAt
Aldwlyh !lmkAfHh AlmnPTAt
@i
AlwkAlp AlOmrykyp lltnmyp Aldwlyp
AlwkAlh AlAmrykyh lltnmyh|AlAmyrkyh lltnmyh
AlAmrykyh !lltnmyh Aldwlyh|!lltnmyh
AlAmyrkyh !lltnmyh Aldwlyh|!lltnmyh
Altnmyh !AlAmrykyh|!AlAmyrkyh|!Aldwlyh
{usaid}
@i
AlwkAlp Aldwlyp lObHAv AlsrTAn
AbHAv !AlsrTAn
@i
AlwkAlp Aldwlyp llTAqp AlVryp
AlTAqh !AlVryh|!AlVryh Aldwlyh|!Alnwwyh Aldwlyh|!Alnwwyh
AlwkAlh AlVryh
Aldwlyh llTAqh AlVryh
@i
AlwkAlp Aldwlyp llTAqp Almtjddp
AyrynA
@i
AlwkAlp AlwTnyp lltxfyf mn AlkwArv
Altxfyf !mn AlkwArv
@i
AlwkAlp AlwTnyp lmkAfHp Aljrymp
AlwTnyh !lmkAfHh Aljrymh
mkAfHh !Aljrymh AlbryTAnyh|!Aljrymh AlwTnyh
@i
AlwkAlp Alyhwdyp
AlwkAlh Alyhwdyh lAsrAQyl
@i
Alywrwbwl
ywrwbwl
AlPrTh !AlAwrwbyh
AnfAV !AlqAnwn AlAwrwbyh
@i
IdArp AlkwArv wAlTwArQ Altrkyp
AfAd
AlkwArv !
@i
InstgrAm
AnstjrAm
AnstqrAm
@i
fysbwk
fys bwk
Alfysbwk
@i
fytP
fytP lltSnyf|rytyngz|swlywPnz
@i
jAksA
AlfDAc !AlyAbAnyh
AstkPAf !AlfDAc AlyAbAnyh
@i
mwdyz
mwdyz !lltSnyf|!lltSnyf AlAQtmAny|!lxdmAt Almstvmryn
@i
nAsA
AlfDAc !AlAmrykyh|!AlAmyrkyh|!wAlTyrAn AlAmrykyh|!wAlTyrAn AlAmyrkyh
AlTyrAn !wAlfDAc AlAmrykyh|!wAlfDAc AlAmyrkyh
{nasa}
@i
rwskwsmws
AlfDAc !Alrwsyh|!AlfydrAlyh Alrwsyh|!AlAtHAdyh Alrwsyh
@i
rydyt
@i
snAb PAt
snAbPAt
@i
stAndrd Cnd bwrz
stAndrd And bwrs|And by|!|And bwrz glwbAl
stAndArd And bwrz|And bwrs|And by
As And bwrz|And bwrs|And by
@i
tlgrAm
tlygrAm
tylygrAm
@i
trwv swPAl
trwv swPyAl
@i
twytr
@i
tyk twk
tyktwk
@i
wkAlp AlAstxbArAt
AlAstxbArAt !|!AlEskryh
AlmxAbrAt !
AstxbArAt !
mxAbrAt !
Altjss !
AlAstxbAryh !
@i
wkAlp AlAstxbArAt Almrkzyp
AlAstxbArAt !Almrkzyh|!AlAmrykyh|!AlAmyrkyh
AlmxAbrAt !Almrkzyh|!AlAmrykyh|!AlAmyrkyh
sy Ay Ayh
Alsy Ay Ayh
{cia}
@i
wkAlp AlHmAyp Almdnyp
AlHmAyh !Almdnyh|!
AldfAE !Almdny|!
AdArh !
AlSHh !|!AlEAmh
@i
wkAlp AlImArAt llfDAc
AlAmArAt !llfDAc
AlfDAc !AlAmArAtyh
@i
wkAlp AlOdwyp AlOwrwbyp
AlAdwyh !AlAwrwbyh
AlwkAlh AlAwrwbyh llAdwyh
AlAwrwbyh !llAdwyh
@i
wkAlp AlOmm AlmtHdp
AlAmm !AlmtHdh
@i
wkAlp AlOmm AlmtHdp llAjQyn
AlAmm !AlmtHdh llAjQyn|!AlmtHdh lPWwn AllAjQyn
@i
wkAlp AlOmn
AlAmn !|!AlwTny|!AldAxly
Amn !
@i
wkAlp AlOmn AlSHy AlbryTAnyp
AlAmn !AlSHy AlbryTAnyh
@i
wkAlp AlOmn Alqwmy
AlAmn !Alqwmy|!Alqwmy AlAmrykyh|!Alqwmy AlAmyrkyh|!AlwTny AlAmyrkyh
@i
wkAlp AlOmn AlsybrAny wAlbnyp AltHtyp
AlAmn !AlsybrAny wAlbnyh AltHtyh|!AlsybrAny wAmn Albnyh AltHtyh|!AlsybrAny
@i
wkAlp AlOrSAd Aljwyp
AlArSAd !Aljwyh|!|!Aljwyh AlyAbAnyh
@i
wkAlp AlTAqp
AlTAqh !
@i
wkAlp AlTAqp Aldwlyp
AlTAqh !Aldwlyh
AlwkAlh Aldwlyh llTAqh
Aldwlyh !llTAqh
@i
wkAlp AlTyrAn
AlTyrAn !|!Almdny
@i
wkAlp AlbyQp AlOwrwbyp
AlbyQh !AlAwrwbyh
@i
wkAlp AlfDAc
AlfDAc !
@i
wkAlp AlfDAc AlOwrwbyp
AlfDAc !AlAwrwbyh
@i
wkAlp AlfDAc AlSynyp
AlfDAc !AlSynyh
@i
wkAlp AlfDAc Alhndyp
AlfDAc !Alhndyh
@i
wkAlp AlfDAc AlmSryp
AlfDAc !AlmSryh
@i
wkAlp AlfDAc AlsEwdyp
AlfDAc !AlsEwdyh
@i
wkAlp Alsfr
Alsfr !
sfr !
sfryAt !
syArAt !
AlsyArAt !
AElAn !
AElAnAt !
tAmyn !
EqArAt !
@i
wkAlp AltEAwn wAltnsyq Altrkyp
AltEAwn !wAltnsyq Altrkyh|!wAltnsyq
tykA
@i
wkAlp AltSnyf AlAQtmAny
AltSnyf !AlAQtmAny|!
tSnyf !
AltSnyfAt !
@i
wkAlp Altnmyp
Altnmyh !
AgAvh !
@i
wkAlp AlwzArp
AlwzArh !
wzArh !
AlrQAsh !
AlPWwn !
AlPQwn !
AmArh !
AljAmEh !
AlAnZmh !
AlxdmAt !
PWwn !
AlmsAEdh !
@i
wkAlp AstxbArAt AldfAE
AstxbArAt !AldfAE
AlAstxbArAt !AldfAEyh
@i
wkAlp HmAyp AlbyQp
HmAyh !AlbyQh
AlAmrykyh !lHmAyh AlbyQh
AlAmyrkyh !lHmAyh AlbyQh
@i
wkAlp Hrs AlHdwd AlOwrwbyp
Hrs !AlHdwd AlAwrwbyh
frwntks
AlHdwd !AlAwrwbyh
@i
wkAlp InfAV AlqAnwn
AnfAV !AlqAnwn|!
mkAfHh !
AlPrTh !
@i
wkAlp ObHAv AlIntrnt
AbHAv !AlAntrnt
@i
wkAlp mkAfHp AlmxdrAt AlOmyrkyp
mkAfHh !AlmxdrAt AlAmyrkyh
@i
wkAlp slAmp AlTyrAn AlOwrwbyp
slAmh !AlTyrAn AlAwrwbyh
AlwkAlh AlAwrwbyh lslAmh AlTyrAn
@i
wybw
@i
wykybydyA
@i
ywtywb
@I
Iks
Aks =|\$
@I
msAnd
msAnd =
@I
tdAwl
tdAwl =
@m
AlIykwnwmyst
Aykwnwmyst
Akwnwmyst
AlAkwnwmyst
VA Aykwnwmyst|Akwnwmyst
Vy Aykwnwmyst|Akwnwmyst
AlAykwnwmst
@m
Almjlp AlTbyp AlbryTAnyp
by Am jy
brytyP mydykAl jwrnAl
@m
Iyjybt twdAy
@m
PArly Iybdw
PArly Abdw|hybdw
@m
Pbwrt byld
sbwrt byld
@m
VA OtlAntyk
AtlAntyk
Vy AtlAntyk|AtlAntk
AtlAntk
VA AtlAntk
@m
VA lAnsyt
lAnsyt
Vy lAnsyt
VA lAnst
lAnst
@m
blAy bwy
blAybwy
@m
by sy mAgAzyn
by sy mAjAzyn|sy mjAzyn
@m
dyr Pbygl
dyr Pbyjl|Pbygyl|Pbyjyl
dr Pbygl|Pbyjl|Pbygyl|Pbyjyl
Pbygl |AwnlAyn
Pbyjl
@m
fAnyty fyr
@m
frAns fwtbwl
frAns fwtbAl
@m
fwg
@m
fwkws
fwkws AwnlAyn
@m
fwrbs
fwrbz
fwrbs AlPrq AlAwsT|mydl Ayst
@m
fwryn Ofyrz
fwryn Afyrs
fwrn Afyrz
@m
fwryn bwlysy
fwrn bwlysy
@m
hwlywwd rybwrtr
VA hwlywwd rybwrtr
Vy hwlywwd rybwrtr
@m
jwn Ofryk
jAn Afryk
jyn Afryk
@m
kykr
@m
lwbwAn
lw bwAn
@m
lwmwnd dyblwmAtyk
lwmwnd dblwmAtyk
lw mwnd dyblwmAtyk
@m
lyksbrys
lyksbrs
lksbrs
lksbrys
@m
mjlp 972
972 ?|
@m
nAPwnAl Inkwyrr
nAPywnAl AnkwAyrr
@m
nAPwnAl Intrst
nAPywnAl Antrst|Antryst
VA nAPwnAl Antrst
@m
nAPywnAl jywgrAfyk
nAPywnAl jywjrAfyk
nAPwnAl jywgrAfyk|jywjrAfyk
@m
nytPr
nytPr mydysyn|kwmywnykyPnz
@m
nyw sAyntst
nywsAyntst
nyw sAyntyst|syntyst
nywsAyntyst
@m
nyw stytsmAn
nywstytsmAn
nyw stytsmn
@m
nywlAynz
nyw lAynz
@m
nywywrkr
VA nywywrkr
Vy nywywrkr
Alnywywrkr
@m
nywzwyk
nywz wyk
@m
rwz Alywsf
@m
sAyns
@m
sAyntfyk OmrykAn
sAyntfyk AmyrkAn
sAyntfk AmyrkAn|AmrykAn
sAyntyfyk AmyrkAn|AmrykAn
@m
sbyktAtwr
VA sbyktAtwr
Vy sbyktAtwr
sbktAtwr
@m
slAyt
@m
tAym
AltAym
@m
tyl kyl
tylkyl
tyl kyl Erby
@m
wAyrd
@M
AlAqtSAd wAlOEmAl
@M
AlHryp
@M
AlPrAE
@M
Alhdf
Alhdf =
@M
Almjlp
@M
Hbr
Hbr =
@n
AlAtHAd AlHyfAwyp
@n
AlElm Almgrbyp
AlElm %
@n
AlErb AlqTryp
@n
AlErby Aljdyd
@n
AlIndbndnt
Andbndnt
VA Andbndnt
Vy Andbndnt
AlAndbndt
@n
AlOyAm AlbHrynyp
@n
AlPrq AlsEwdyp
@n
AlPrwq AljzAQryp
AlPrwq AwnlAyn|Alywmy|nywz
@n
AlPrwq Altwnsyp
@n
AlSbAH AlErAqyp
@n
AlSbAH Almgrbyp
@n
AlSbAH Altwnsyp
@n
AlbwAbp nywz
nywz =
@n
Aldstwr AlmSryp
@n
AlgArdyAn
gArdyAn
jArdyAn
AljArdyAn
AlgArdyn
VA gArdyAn|jArdyAn
Vy gArdyAn
AlAwbzrfr
Awbzrfr
AlAwbzyrfr
Awbzyrfr
@n
AlmrSd Allybyp
@n
AlmsAc AljzAQryp
@n
AlmsAc Almgrbyp
AlmsAc %
@n
AlnSr AljzAQryp
@n
AlnhAr Alkwytyp
@n
Alqds AlErby
@n
AlrAy Alkwytyp
@n
AlrsAlp nt
AlrsAlh AlflsTynyh
@n
AltAymz
tAymz
VA tAymz|SndAy tAymz
Vy tAymz|SndAy tAymz
SndAy tAymz
AlSndAy tAymz
@n
AlwTn AlEmAnyp
@n
AlwTn AlbHrynyp
@n
AlwTn AljzAQryp
lwTwn
AlwTn AlnATqh bAlfrnsyh
@n
AlwTn Alkwytyp
@n
AlwTn AlmSryp
@n
AlwTn AlqTryp
@n
AlwTn Alqmryp
AlwTn Alqmry
@n
AlwTn AlsEwdyp
AlwTn Awn lAyn
@n
AlwTn Alswryp
AlwTn Awn lAyn Alswryh
@n
AlwsT AlbHrynyp
@n
CyryP tAymz
Vy AyryP tAymz
@n
Edn Algd
@n
Enb bldy
@n
Erb nywz
ArAb nywz
@n
Erb tAymz Alkwytyp
@n
Hryyt
Hryt %|Altrkyh|dyly nywz
Hryyt dyly nywz
@n
Il bAyys
AlbAyys
Ayl bAyys
AlbAys
Al bAys
@n
Il mwndw
Almwndw
Ayl mwndw
@n
IsrAQyl hywm
ysrAQyl hywm|hAywm
AsrAQyl hAywm|Alywm AlAsrAQylyh|~Alywm
@n
Iyfnyng stAndrd
Ayfnyng stAndArd
Ayfnynj stAndrd|stAndArd
Ayfnng stAndrd|stAndArd
stAndrd %
lndn Ayfnyng stAndrd
@n
Iyh by sy AlIsbAnyp
Ay by sy AlAsbAnyh
A by sy AlAsbAnyh|%by vy
@n
IyrAn dyly
AyrAn %|%AlHkwmyh
@n
IzfystyA
AzfstyA
AyzfystyA
@n
OftwnblAdt
AftwnblAdyt
AftwnblAt
AftwnblAd
@n
OsAhy Pymbwn
AsAhy Pymbn|Pymbw|
@n
Ow glwbw
Aw jlwbw
Awglwbw
jlwbw *|\$|nywz
glwbw |nywz
@n
Owlyh
Awly %|AlArjntynyh
@n
Prq AlIyrAnyp
Prq %|%AlASlAHyh
@n
PykAgw trybywn
PykAgw trybwn
@n
SHyfp AlErb
AlErb %|Allndnyh|AwnlAyn
@n
SHyfp AlPEb AlSynyp
AlPEb %AlSynyh|Alywmyh|AwnlAyn
@n
SHyfp AlPrq
AlPrq %|AlqTryh
@n
SHyfp Aljzyrp
Aljzyrh %|%AlsEwdyh
@n
SHyfp Almdynp
Almdynh %|%AlsEwdyh
@n
SHyfp Alywm
Alywm %|%AlsEwdyh
@n
SHyfp EmAn
EmAn %|AlEmAnyh
@n
SHyfp flsTyn
flsTyn %|Awn lAyn
@n
SHyfp mkp
mkh %|%AlsEwdyh|%Almkrmh
@n
SbAH Altrkyp
SbAH %
@n
ThrAn tAymz
thrAn tAymz
@n
VA Sn
Vy Sn|sAn
VA sAn
Sn ~|AlbryTAnyh
AlSn ~
@n
VA hyl
Vy hyl
@n
VA mArkr
Vy mArkr
dy mArkr
@n
VA nAPywnAl
VA nAPwnAl
Vy nAPywnAl|nAPwnAl
@n
Vy OwstrAlyAn
AstrAlyAn
AwstrAlyAn
VA AstrAlyAn
dyly tlgrAf AlAstrAlyh
@n
bAnkwk bwst
@n
blyk
@n
bnynswlA
VA bnynswlA
AlbnnswlA
@n
brAfdA
@n
byld
bylt
byld tsAytwng|Am zwntAg|Am zwntAj
@n
dwn AlbAkstAnyp
dAwn %|AlbAkstAnyh|nywz
dwn nywz
@n
dy fylt
fylt |Am zwntAj|Am zwntAg
dy flt
flt Am zwntAj|Am zwntAg
@n
dy tlgrAf Alhwlndyp
dy tlygrAf Alhwlndyh
tlgrAf Alhwlndyh
@n
dy tsAyt
tsAyt
dy zAyt|tzAyt
@n
dyly Iksbrs
dyly Aksbrys
Aldyly Aksbrs|Aksbrys
dAyly Aksbrs|Aksbrys
SndAy Aksbrs|Aksbrys
Aksbrs ~|AlbryTAnyh
Aksbrys ~|=
@n
dyly SbAH
dAyly SbAH
@n
dyly myl
Aldyly myl|mAyl
dyly mAyl
dAyly myl|mAyl
AldAyly myl|mAyl
myl AwnlAyn|Awn lAyn|Awn SndAy
VA dyly myl
Vy dyly myl
@n
dyly myrwr
myrwr
Almyrwr
Aldyly myrwr
dAyly myrwr
SndAy myrwr
@n
dyly nywz Iyjybt
@n
dyly stAr
VA dyly stAr|dAyly stAr
Vy dyly stAr|dAyly stAr|dAyly stAr SndAy
dyly stAr SndAy
dAyly stAr SndAy
stAr %
@n
dyly stAr AllbnAnyp
VA dyly stAr AllbnAnyh
@n
dyly tlgrAf
dyly tlygrAf|tljrAf|tlyjrAf
Aldyly tlgrAf|tlygrAf|tljrAf|tlyjrAf
tlgrAf ~|=
tlygrAf ~
tljrAf ~
tylgrAf ~
AltlgrAf ~
AltlygrAf ~
SndAy tlgrAf|tlygrAf
@n
dyr stAndArd
dy stAndArd
dyr PtAndArd|PtAndrd|stAndrd
dr PtAndArd
@n
fAynnPAl tAymz
AlfAynnPAl tAymz
fAynnPyAl tAymz
AlfAynnPyAl tAymz
fAynAnPyAl tAymz
AlfAynAnPyAl tAymz
fAynAnPAl tAymz
AlfAynAnPAl tAymz
fAynnAPyAl tAymz
AlfAynnAPyAl tAymz
fynAnPAl tAymz
AlfynAnPAl tAymz
fynAnPyAl tAymz
AlfynAnPyAl tAymz
@n
frAnkfwrtr OlgmAynh
frAnkfwrtr AlgmAynh tsAytwng|AlgmAynh tsAytwnj|AljmAynh tsAytwng|AljmAynh tsAytwnj|AljmAynh
@n
fwlhA dy sAw bAwlw
fwlyA dy sAw bAwlw
fwlA dy sAw bAwlw
fwlhA dy sAn bAwlw
@n
fydwmwsty
fydwmsty
@n
glf dyly nywz
jlf dyly nywz
@n
glf nywz
jlf nywz
klf nywz
@n
glf tAymz
jlf tAymz
@n
glwb Cnd myl
jlwb And myl
VA glwb And myl
@n
glwbAl tAymz
jlwbAl tAymz
glwbl tAymz
jlwbl tAymz
@n
glwbs
jlwbs
jlwbz
@n
hAndlsblAt
hAndlsblt
@n
hCrts
{haaretz}
@n
hmPhry
@n
hndwstAn tAymz
hndstAn tAymz
hyndwstAn tAymz
@n
jmhwryyt
jmhwryt
@n
jwrdn tAymz
jwrdAn tAymz
@n
jyrwzAlym bwst
jyrwzAlm bwst
jrwzAlym bwst
jwrzAlym bwst
VA jyrwzAlym bwst
Vy jyrwzAlym bwst
jyrwsAlm bwst
@n
kAlkAlyst
klklyst
@n
kAvymyryny
kAvymryny
kAtymyryny
kvymyryny
@n
klAryn
@n
kwmyrsAnt
kwmrsAnt
kwmyrsnt
kwmrsnt
@n
kwryyry dylA syrA
kwryry dylA syrA|dy lA syrA
kwryyry dy lA syrA
kwryyr dylA syrA|dy lA syrA
kwryyrh dylA syrA|dy lA syrA
@n
kwyt tAymz
Alkwyt tAymz
@n
kyhAn
@n
kyyf bwst
@n
lA fAngwArdyA
lA fAnjwArdyA|bAngwArdyA
fAngwArdyA
fAnjwArdyA
bAngwArdyA
lAfAngwArdyA
@n
lA gAzytA dylw sbwrt
lA gAzytA dyllw sbwrt|gAzytA dy lw sbwrt|jAzytA dylw sbwrt|jAzytA dyllw sbwrt|jAzytA dy lw sbwrt|gAzyttA dylw sbwrt|gAzyttA dyllw sbwrt|gAzyttA dy lw sbwrt
gAzytA dylw sbwrt|dyllw sbwrt|dy lw sbwrt
jAzytA dylw sbwrt|dyllw sbwrt|dy lw sbwrt
gAzyttA dylw sbwrt|dyllw sbwrt|dy lw sbwrt
lAgAzytA dylw sbwrt
@n
lA nAsywn
lAnAsywn
lA nAvywn
@n
lA nAsywn Aljybwtyp
lAnAsywn Aljybwtyh
@n
lA rybwblykA
lA rybAblykA|rybwblkA
rybwblykA
rybAblykA
rybwblkA
lArybwblykA
@n
lA stAmbA
lAstAmbA
stAmbA
@n
lAbrAs
lA brys Altwnsyh
@n
lAkrwA
lA krwA
@n
lwbAryzyAn
lw bAryzyAn|bAryzyyn
lwbAryzyn
lwbAryzyyn
@n
lwfygArw
lw fygArw|fyjArw
lwfyjArw
AlfygArw
AlfyjArw
@n
lwjwrnAl dw dymAnP
lw jwrnAl dw dymAnP
jwrnAl dw dymAnP|dy dymAnP
@n
lwkAnAr OwnPynyh
lwkAnAr AnPynyh
lw kAnAr AnPynyh
@n
lwmAnytyh
lwmAnyty
lwmAnyth
@n
lwmwnd
lw mwnd
@n
lwryAn lwjwr
lwrywn lw jwr
lwryAn lw jwr
@n
lws Onjlws tAymz
lws Anjlys tAymz|Anjls tAymz|Anjylys tAymz
@n
lybrAsywn
lbrAsywn
lybyrAsywn
@n
lyfrbwl Iykw
@n
lykyb
lwkyb
lkyb
@n
lyzykw
lyz Aykw
ly zykw
lyzAykw
@n
mAkwr ryPwn
mkwr ryPwn
@n
mEAryf
@n
msqT dyly
@n
mwndw dybwrtyfw
Al mwndw dybwrtyfw
Almwndw mwndw dybwrtyfw|dybwrtyfw
Almwndybwrtyfw
@n
mwskw tAymz
VA mwskw tAymz
@n
mylyyt
mylyt
mlyyt
myllyt
mlyt %
@n
nwfAyA gAzytA
nwfAyA jAzytA
@n
nykAy
nyky %|AsyA|AsyAn ryfyw
nykAy AsyA|AsyAn ryfyw|AsyAn ryfyww
nyhwn kyzAy
@n
nywywrk bwst
@n
nywywrk dyly nywz
dyly nywz AlAmyrkyh
@n
nywywrk tAymz
Alnywywrk tAymz|tAyms
nywywrk tAyms
nyywrk tAymz|tAyms
Alnyywrk tAymz|tAyms
VA nywywrk tAymz
Vy nywywrk tAymz
@n
nyzAfysymAyA gAzytA
nyzAfysymAyA jAzytA|gAzyttA
nzAfysymAyA gAzytA|jAzytA|gAzyttA
nyzAfysmAyA gAzytA|jAzytA|gAzyttA
@n
qTr trybywn
@n
rOy Alywm
@n
rwdwng synmwn
rwdwng synmn|Pynmwn|Pynmn
rwdwnj synmwn|synmn|Pynmwn|Pynmn
rwdng synmwn|synmn|Pynmwn|Pynmn
@n
rwsyskAyA gAzytA
rwsyskAyA jAzytA
rwsyyskAyA gAzytA|jAzytA
rAsyskAyA gAzytA|jAzytA
@n
sAwv tPAynA mwrnyng bwst
sAwv tPAynA mwrnng bwst|tPAynA mwrnynj bwst|tPAynA mwrnnj bwst|tPAynA mwrng bwst|PAynA mwrnyng bwst|PAynA mwrnng bwst|PAynA mwrnynj bwst|PAynA mwrnnj bwst|PAynA mwrng bwst
tPAynA mwrnyng bwst|mwrnng bwst|mwrnynj bwst|mwrnnj bwst|mwrng bwst
@n
sEwdy gAzyt
sEwdy jAzyt
@n
sbwrt AlIsbAnyp
sbwrt %|AlktAlwnyh
@n
stryts tAymz
VA stryts tAymz|strAyts tAymz|stryt tAymz
Vy stryts tAymz|strAyts tAymz|stryt tAymz
strAyts tAymz
stryt tAymz
@n
swzjw
swzjy
swzkw
swzjh
@n
sydny mwrnyng hyrAld
VA sydny mwrnyng hyrAld|sydny mwrnng hyrAld|sydny mwrnynj hyrAld
sydny mwrnng hyrAld|mwrnynj hyrAld
@n
tAgs Pbygl
dyr tAgs Pbygl|tAjs Pbyjl|tAgsPbygl|tAjsPbyjl
dr tAgs Pbygl|tAjs Pbyjl|tAgsPbygl|tAjsPbyjl
tAgsPbygl
@n
tAts
dy tAts
tAgs tsAytwng
@n
tAymz Owf EmAn
@n
tAymz Owf IndyA
VA tAymz Awf AndyA
tAymz tAymz Awf AndyA
@n
tPAynA dyly
tPAynA dAyly
PAynA dyly|dAyly
@n
tPwswn Iylbw
tPwsn Aylbw|Albw
tPwswn Albw
Pwswn Aylbw|Albw
tPwsAn Aylbw|Albw
@n
twtw sbwrt
twtwsbwrt
@n
wAPnTn bwst
AlwAPnTn bwst
VA wAPnTn bwst
Vy wAPnTn bwst
@n
wAPnTn tAymz
@n
wwl stryt jwrnAl
Alwwl stryt jwrnAl|stryt jrnAl|stryt jwnAl|Astryt jwrnAl|Astryt jrnAl|Astryt jwnAl
wwl stryt jrnAl|stryt jwnAl|Astryt jwrnAl|Astryt jrnAl|Astryt jwnAl|%stryt|stryt jyrnAl
VA wwl stryt jwrnAl
Vy wwl stryt jwrnAl
{wsj}
@n
wyst frAns
Awyst frAns
wst frAns
Awst frAns
@n
xlyj tAymz
Alxlyj tAymz
@n
ydyEwt OHrwnwt
ydyEwt AHrnwt|AHrwnwn|
ydEwt AHrwnwt|AHrnwt|AHrwnwn
ydyEwv AHrwnwt|AHrnwt|AHrwnwn
@n
yny Pfq
yny Pfq bAlErbyh
@n
yw Is Iyh twdAy
yw As Ay twdAy
@n
ywlAnds bwstn
ywlAnds bwsTn|bwsn
ylAnds bwstn|bwsTn|bwsn
yylAnds bwstn|bwsTn|bwsn
@n
ywmywry Pymbwn
ywmywry Pymbn|Pymbw|
@n
zmAn Altrkyp
zmAn %
twdAyz zmAn
@n
zmAn AlwSl
@n
zwd dwytPh tsAytwng
zwd dwytPh tsAytwnj
swd dwytPh tsAytwng|dwytPh tsAytwnj
zwdwytPh tsAytwng|tsAytwnj
@N
26 sbtmbr
sbtmbr nt
26 sbtmbr nt
@N
AEtmAd
AEtmAd AlAyrAnyh|AwnlAyn
@N
ATlAEAt
ATlAEAt AlAyrAnyh
@N
AlAntbAhp
@!N
AlAqtSAdyp
AlAqtSAdyh ~AlsEwdyh
@!N
AlAtHAd
AlAtHAd AlAmArAtyh
@N
AlAtHAd AlAPtrAky
@N
AlEAlm Aljdyd
@N
AlErb Alywm
AlErb Alywm AlArdnyh
@N
AlHyAp
AlHyAh Allndnyh
@N
AlHyAp Aljdydp
AlHyAh Aljdydh AlflsTynyh
@N
AlImArAt Alywm
@N
AlOHdAv Almgrbyp
AHdAv Anfw
@N
AlOhrAm
AlAhrAm ~AlmSryh|AlqAhryh
@N
AlOnbAc
@N
AlOnwAr
AlAnwAr AllbnAnyh
@N
AlOxbAr
AlAxbAr ~AllbnAnyh
@N
AlOxbAr AlmSryp
@!N
AlOyAm
AlAyAm AlflsTynyh
@!N
AlPAhd
AlPAhd Alkwytyh
@!N
AlPbybp
AlPbybh AlEmAnyh
@N
AlPrq AlOwsT
AlPrq AlAwsT Allndnyh|AlAwsT AlsEwdyh
@N
AlPrwq
AlPrwq AlmSryh|=
@N
AlSHAfp Alywm
@N
AlSHrAc Almgrbyp
@N
AlSbAH Aljdyd
@N
AlSyHp
@N
AlbEv
AlbEv Alswryh
@N
Albdyl
@!N
AlblAd
AlblAd ~AlsEwdyh
@N
AlblAd AlbHrynyp
@N
AlblAd AljzAQryp
AlblAd *AljzAQryh|*
@!N
Albld
Albld AllbnAnyh
@N
AlbwrSp
@!N
AlbyAn
AlbyAn AlAmArAtyh
@!N
Aldstwr
Aldstwr AlArdnyh
@N
AldyAr
AldyAr AllbnAnyh
@N
Alfjr
Alfjr AlmSryh|=
@N
Algd
Algd AlArdnyh
@!N
Aljmhwryp
Aljmhwryh ~AlmSryh
@!N
Aljmhwryp AllbnAnyp
@N
Aljrydp
Aljrydh ~Alkwytyh
@N
Aljrydp AlswdAnyp
@N
AljzAQr Aljdydp
@!N
AllwAc
AllwAc AllbnAnyh
@N
AlmAl
@N
AlmSry Alywm
@!N
AlmSrywn
@N
AlmdY
Almdy AlErAqyh|brs
@!N
AlmjAhd
@N
Almstqbl
Almstqbl AllbnAnyh
@N
AlnhAr
AlnhAr AllbnAnyh|AlErby
@N
Alqbs
Alqbs Alkwytyh
@N
Alqds
Alqds Almqdsyh|dwt kwm
@N
AlrAyp
AlrAyh AlqTryh
@N
AlrOy
AlrAy AlArdnyh
@N
AlrWyp AlEmAnyp
@N
AlrWyp AlImArAtyp
@N
AlryAD
@!N
AlryADyp
AlryADyh ~AlsEwdyh
@N
Alsbyl
Alsbyl AlArdnyh
@!N
Alsfyr
Alsfyr AllbnAnyh
@!N
AlswdAny
@N
AlsyAsp
AlsyAsh ~Alkwytyh
@N
AltCxy
@N
AltHryr
AltHryr AlmSryh
@!N
Altwnsyp
Altwnsyh *
@N
Alvwrp
Alvwrh Alswryh Alywmyh
@N
Alvwrp Alymnyp
@Nalwatan
AlwTn
@!N
Alwfd
Alwfd =|AlmSryh
@Nalwasat
AlwsT
@!N
Alxbr
Alxbr AljzAQryh
@N
Alxlyj
Alxlyj AlAmArAtyh
@N
Alywm AlsAbE
Alywm =AlsAbE|AlsAbE AlmSryh|AlsAbE AlmSry
@N
AlzmAn
AlzmAn AlErAqyh
@N
Cs
As =|AlAsbAnyh
A s
@N
EkAZ
EkAZ AlsEwdyh
@N
OxbAr Alxlyj
AxbAr Alxlyj AlbHrynyh
@N
OxbAr Alywm
AxbAr =Alywm|Alywm AlmSryh
@N
Swt AlOmp
@N
Tryq AlPEb
@N
fytw
fytw =
@!N
jwAn
jwAn AwnlAyn|AlAyrAnyh
@N
kl AlErb
kl =AlErb
@N
mArkA
AlmArkA
mArkA AlAsbAnyh
@N
mtrw
mtrw AlbryTAnyh
@N
ndAc AlwTn
ndAc AlwTn AllbnAnyh
@N
tPryn
tPryn Alswryh
@r
AlIVAEp AljzAQryp
AljzAQryh ^|^Alrsmyh
AlwTnyh ^AljzAQryh
@r
AlIVAEp Altwnsyp
Altwnsyh ^
AlwTnyh ^Altwnsyh
@r
AlIVAEp AlwTnyp AlEAmp
AlwTnyh ^AlEAmh|^AlEAmh AlAmyrkyh
AlEAmh ^AlwTnyh
AlrAdyw AlwTny AlEAm
An by Ar
{npr}
@r
Cr Im sy
Ar Am sy sbwrt
@r
Cr ty Il
@r
IVAEp AlErAq AlHr
AlErAq ^AlHr
@r
IVAEp AljyP AlIsrAQyly
AljyP ^AlAsrAQyly|^
jyP ^AlAHtlAl|^AlAHtlAl AlAsrAQyly
gAly tsAhl
@r
IVAEp Alnwr
Alnwr ^|^AllbnAnyh
@r
IVAEp CsyA AlHrp
AsyA ^AlHrh|^AlHr
@r
IVAEp OwrwbA AlHrp
AwrwbA ^AlHrh|^AlHrh rAdyw lybrty
frdA ^
lybrty ^
@r
IVAEp Swt AlErb
Swt ^AlErb
@r
IVAEp frnsA Aldwlyp
frnsA ^Aldwlyh|^Aldwly
Ar Af Ay
{rfi}
@r
Iksbrys If Im
Aksbrs Af Am
@r
PAm If Im
@r
Pms If Im
Pms ^
@r
Swt OmrykA
Swt AmyrkA
fwys Awf AmyrkA
{voa}
@r
dbnqA
@r
frAns Infw
frnsA ^llAxbAr
@r
jwhrp If Im
@r
kAdynA kwby
kwby ^|AlAsbAnyh
@r
kAdynA syr
kAdynA sr
@r
mwnt kArlw Aldwlyp
rAdyw ^mwnt kArlw
mwnty kArlw Aldwlyh
mwnt kArlw
@r
mwzAyyk If Im
mwzAyyk
@r
rAdyw AlSyn Aldwly
AlSyn ^Aldwly|^Aldwlyh
@r
rAdyw Pbyly
Pbyly ^
@r
rAdyw mqdyPw
mqdyPw ^
@r
rAdyw swA
swA ^|^AlAmyrky
@r
rAdyw tmAzj
tmAzj ^
@r
rwznp
@R
Almrbd
@!R
OwrwbA 1
ywrwb 1
Awrwb 1
@R
Swt flsTyn
@R
Swt lbnAn
@R
lbnAn AlHr
@s
AlEmq Almgrby
AlEmq ~
@s
AlEyn AlIxbAryp
AlEyn =AlAmArAtyh
@s
AlHl nt
@s
AlHwAr Almtmdn
@s
AlPArqp 24
@s
AlSHwp nt
AlSHwh Alymnyh
@s
Aldrr AlPAmyp
@s
Aljmhwryp nt
@s
AlmSdr OwnlAyn
AlmSdr Awn lAyn
@s
AlmWtmr nt
@s
Almrkz AlflsTyny llIElAm
@s
Almwnytwr
Almwnytr
Almwntwr
@s
AlmwqE bwst
@s
AlqnAp AlsAbEp AlIsrAQylyp
AlsAbEh *AlAsrAQylyh|*AlEbryh
7 *AlEbryh|*AlAsrAQylyh
EArwts PyfE
Arwts PyfE
@s
Alswryp nt
@s
AlswydAc 24
@s
Alwkyl AlIxbAry
@s
Alxlyj Aljdyd
@s
Alxlyj OwnlAyn
@s
ArfE Swtk
@s
Cr by kA
Ar by kyh|by sy Alrwsyh
@s
Cy Im dy by
@s
Cy Im lybAnwn
@s
EnkAwA
EnkAwA kwm
@s
Erby bwst
hAf bwst Erby
hAfyngtwn bwst Erby
@s
Erby21
Erby 21
@s
HqAQq Own lAyn
@s
Il kwnfydnsyAl
Al kwnfdnsyAl|kwnfydynsyAl
Ayl kwnfydnsyAl|kwnfdnsyAl|kwnfydynsyAl
@s
Indbndnt Erbyp
AlAndbndnt AlErbyh
Andbndnt AlErbyh
@s
IngAdjt
AngAdjyt
AnjAdjyt
@s
InkyfAdA
@s
Intrsbt
VA Antrsbt|Antrsybt
Vy Antrsbt|Antrsybt
Antrsybt
@s
Irm nywz
Arm AlAxbAryh
@s
Iyjybt Indbndnt
@s
IylAf
@s
Iymyryts 247
AmArAt 24
@s
OHwAl trkyp
AHwAl %|Altrkyh|=|Altrky
@s
Oksyws
{axios}
@s
OltrA Swt
AltrA ErAq|flsTyn|twns
@s
Ovr brs
@s
OwkrAnskA brAfdA
AwkrAynskA brAfdA
AwkrAnyskA brAfdA
AwkrAynskAyA brAfdA
@s
Owl OfrykA
Awl AfrykA nywz
@s
PAm tAymz
@s
Pbkp flsTyn AlIxbAryp
flsTyn \$AlAxbAryh
@s
Pwf tyfy
Pwf ty fy
@s
Swt byrwt IntrnAPwnAl
Swt ~byrwt
@s
VA Ovlytyk
Vy Avltyk|Atltyk
VA Avltyk|Atltyk
Avltyk
@s
VA fyrj
Vy fyrj
VA fyrg
fyrj
@s
VA kwnfrsyPn
VA kwnfrzyPn|kwnfrsAyPn
Vy kwnfrsyPn
kwnfrsyPn
@s
VA lwkAl
Vy lwkAl
@s
bAb nAt
bAb nt
@s
bAnyt
bAnwrAmA bAnyt
@s
bAzfyd
bAz fyd
bAzfyd nywz
bzfyd
@s
bgdAd bwst
@s
blynks
@s
brAytbArt
brytbArt
@s
brlmAn kwm
brlmAn =
@s
brwbwblykA
brw bwblykA
brwbblykA
@s
bwAbp AlHrkAt AlIslAmyp
AlHrkAt =AlAslAmyh
@s
bwAbp AlOhrAm
AlAhrAm =|AwnlAyn
bwAbh =AlAhrAm
@s
bwAbp AlwsT
AlwsT =|Allybyh|*
@s
bwAbp OfryqyA AlIxbAryp
AfryqyA =AlAxbAryh|=
@s
bwld skAy
@s
bwlytykw
bwlytkw
bwltykw
bwlytykw AwrwbA
{politico}
@s
byAnt
byAnyt
@s
bylyngkAt
bylngkAt
bylyng kAt
bylng kAt
bylynjkAt
blyngkAt
@s
bzns InsAydr
byzns AnsAydr
byznys AnsAydr
bznys AnsAydr
@s
dnyA AlwTn
@s
dwn bAlwn
dwn blwn
@s
dyAryw gwl
dyAryw qwl|jwl
@s
dybkA
dybkA fAyl
@s
dyly byst
VA dyly byst
Vy dyly byst
dAyly byst
@s
dyr Alzwr 24
@s
fAtykAn nywz
AlfAtykAn ^
@s
fAys
fAys nywz
@s
fbrAyr kwm
@s
frdA nywz
@s
fwks AlOmyrky
fwks =
@s
fwtbwl IyTAlyA
@s
gArwy OwnlAyn
jArwy AwnlAyn
gArwy =
@s
gyzmwdw
jyzmwdw
@s
hAfyngtwn bwst
hAfngtwn bwst
hAfynjtwn bwst
hfngtwn bwst
hAf bwst
@s
hbp brys
@s
hlA OxbAr
hlA ^
@s
hsbrys
hysbrys
@s
hsbwrt
@s
hyrAn OwnlAyn
@s
jfrA nywz
@s
jw 24
AlArdn 24
@s
kAbytAlys
@s
kP 24
@s
kwwwrp
kwwrh
@s
kyyf Indbndnt
kyyf Andbndt|Andybndnt
VA kyyf Andbndnt
Vy kyyf Andbndnt
@s
lw 360
@s
lybAnwn dybAyt
lybAnwn dybyt
@s
lybAnwn fAylz
@s
lybyA Owbzrfr
lybyA Awbzyrfr
VA lybyA Awbzrfr
@s
lybyA hyrAld
@s
mAPAbl
mPAbl
@s
mOrb brs
@s
mSrAwy
@s
mVrbwrd
mAVrbwrd
@s
mdY mSr
@s
mwqE 24
24 =|AlAmArAty
@s
mydl Iyst Cy
@s
mydl Iyst OwnlAyn
mydl Ayst Awn lAyn
@s
mydl Iyst mwnytwr
mydl Ayst mwnytr
@s
mydwzA
@s
mydyAbArt
mydyA bArt|bAr
@s
mygAfwn
mygAfwn nywz
@s
ndAc swryA
@s
nwn bwst
@s
nwr nywz
nwrnywz
@s
nwrv brs
nwrv !brs
@s
nyw Erb
VA nyw Erb
Vy nyw Erb
@s
rSyf22
rSyf 22
@s
sAsp bwst
@s
sbwrt 360
@s
snAk swry
@s
swdAn trbywn
swdAn trybywn
@s
swdAnAyl
@s
swryA ElY Twl
swryA mbAPr
@s
swys Infw
swysAnfw
@s
sy In In Erbyp
sy An An AlErbyh|An An bAlErbyh|An An Erby
{cnn} bAlErbyh|AlErbyh|Erbyh
@s
sy nt
sy nyt
@s
tAbnAk
@s
tAymz Owf IsrAQyl
VA tAymz Awf AsrAQyl
tAym Awf AsrAQyl
@s
tk krAnP
tyk krAnP|krnP
@s
trAnsfyr mArkt
trAnsfyr mArkyt
trAnsfr mArkt|mArkyt
trAnsfyrmArkt
@s
trk brs
twrk brs
@s
trkyA bAlErby
@s
ty 24
@s
ty Im zd
ty Am zy
{tmz}
@s
tyk rAdAr
tk rAdAr
@s
wAy nt
wAynt
@s
wTn srb
wTn ygrd xArj Alsrb
@s
wyky AlOxbAr
wykynywz
@s
wykylyks
wyky lyks
wyklyks
@s
xbr OwnlAyn
xbr Awn lAyn
@s
ymnAt
@s
ys ErAq
@s
znqp 20
@S
AlEhd
AlEhd AlAxbAry
@S
AlHdwd
AlHdwd \$
@S
AlSwmAl Alywm
@S
AlbwAbp
AlbwAbh ~AlAxbAryh
@!S
AlktAQb
@S
Almdn
Almdn %|AlAlktrwnyh
@!S
AlmwATn
AlmwATn %|AlAlktrwnyh
@S
AlnPrp
AlnPrh AllbnAnyh
@S
Alnylyn
@!S
AlqAhrp 24
@S
AlrAkwbp
AlrAkwbh %
@S
Alsfyr AlErby
@S
AlswdAn Alywm
@S
Altgyyr
Altgyyr %|AlswdAnyh
@S
AlwQAm
AlwQAm %|AlAlktrwnyh
@!S
Alywm 24
@S
EAjl
EAjl %|AlAlktrwnyh|AlsEwdyh
@S
EAyn
EAyn \$
@S
Edn Alywm
@S
Eks Alsyr
Eks Alsyr dwt kwm
@S
Emwn
Emwn nywz|!|!AlAxbAryh
@S
Erb 48
@S
Eyn lybyA
@S
OSwAt mSryp
@S
OSwAt mgArbyp
@S
Omd
Amd llAElAm
@S
OrqAm
@!S
Oryj
Aryj \$
@!S
Ovyr
Avyr %|AlEmAnyh
@S
OxbAr AlswdAn
@S
OxbAr lybyA
AxbAr lybyA 24
@S
OxbAr trkyA
@S
OxbArnA
AxbArnA Almgrbyh
@Sslaati
SdY
Sdy %
@S
Swt AlErAq
@S
dmPq AlCn
dmPq \$AlAn
@S
drj
drj mydyA
@S
flsTyn AlCn
flsTyn \$AlAn|!AlAn
@!S
gwl
jwl |dwt kwm
qwl
hdf
gwl dwt kwm
{goal}
@S
jnwbyp
@S
kl Pyc En AljzAQr
ty As A
@S
ktAbAt
@S
kwArtz
@S
kwd
@S
lbnAn 24
@!S
lkm
lkm 2
@S
lybyA Almstqbl
@S
mSr AlErbyp
@S
mbAPr
mElwmAt mbAPr
@!S
mwATn
mwATn \$|?
@S
nwAp
mdwnh nwAh
@S
qnTrp
@S
rSd
rSd \$|\$AlAxbAryh
@S
sAyt
mrkz sAyt
mjmwEh sAyt
sAyt Antlyjns
@S
sbq
sbq %|AlAlktrwnyh|AlsEwdyh
@S
sbys
sbys dwt kwm|nywz
sbAys =
@!S
srAyA
srAyA nywz|!|AlAxbAryh
@S
tqdmy
@S
trkyA AlCn
@S
twASl
twASl %
@S
twns Alrqmyp
@!S
wAlA
wAllA AlEbry|AlAsrAQyly|nywz|
wAlA AlEbry|AlAsrAQyly|nywz
wAlAh AlEbry|AlAsrAQyly|nywz
wylA AlEbry|AlAsrAQyly|nywz
@!S
xbrny
@S
zAwyp`;
// Generated from data/ by src/build/catalogue.ts; edit those.
export const COUNTRIES = `AlArdnyh:AlArdn EmAn
AlAvywbyh:AvywbyA Adys
AlArytryh:ArytryA Asmrh
AlAmArAtyh:AlAmArAt AbwZby
AlAyrAnyh:AyrAn ThrAn
AlbHrynyh:AlbHryn AlmnAmh
Altrkyh:trkyA Anqrh
Altwnsyh:twns
AljzAQryh:AljzAQr
Aljybwtyh:jybwty
Alrwsyh:rwsyA mwskw
AlsEwdyh:AlsEwdyh AlryAD
AlswdAnyh:AlswdAn AlxrTwm
Alswryh:swryA swryh dmPq
AlSwmAlyh:AlSwmAl mqdyPw
AlSynyh:AlSyn bkyn
AlErAqyh:AlErAq bgdAd
AlEmAnyh:msqT
AlflsTynyh:flsTyn
Alfnzwylyh:fnzwylA krAkAs
AlqTryh:qTr AldwHh
Alkwryh AlPmAlyh:kwryA_AlPmAlyh bywngyAng bywng
Alkwbyh:kwbA hAfAnA
Alkwytyh:Alkwyt
AllbnAnyh:lbnAn byrwt
Allybyh:lybyA TrAbls
AlmSryh:mSr AlqAhrh
Almgrbyh:Almgrb AlrbAT
AlmwrytAnyh:mwrytAnyA nwAkPwT
Alymnyh:Alymn SnEAc`;
