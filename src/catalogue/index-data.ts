// Generated from data/*.tsv by src/build/catalogue.ts; edit those.
export const INDEX = `@N
26 sbtmbr
sbtmbr nt
26 sbtmbr nt
@aaa
wkAlp AlOnADwl
AlAnADwl !|
AnADwl
Altrkyh &
trkyA &
{aa}
{anadolu}
@S
EAjl
EAjl AlAlktrwnyh|AlsEwdyh
@A
OEmAq
@aaap
wkAlp AlOnbAc AlOstrAlyp
AlAstrAlyh &
AswPytd brs AlAstrAlyh
@N
AEtmAd
AEtmAd AlAyrAnyh|AwnlAyn
@S
EAyn
@aada
Cky
Adnkrwnws
AlAyTAlyh &Aky
@aaden-agency
Edn AlIxbAryp
Edn &
@aadi-dj
AlwkAlp Aljybwtyp llOnbAc
Aljybwtyh &
jybwty &|!llAnbAc
@n
Edn Algd
@S
Edn Alywm
@s
Edn bwst
@m
Odys stAndrd
Adys stAndArd
@C
CfAq
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
@c
OfrykA nywz
AfryqyA nywz
@n
OftwnblAdt
AftwnblAdyt
AftwnblAt
AftwnblAd
@aagencia-brasil
OjynsyA brAzyl
AjnsyA brAzyl
AlbrAzyl !
AlbrAzylyh &
@aagerpres
Ojyrbrys
Ajrbrs
AlrwmAnyh &
@Aahlulbayt
ObnA
Ahl !Albyt llAnbAc|&Albyt
@s
OHwAl trkyp
AHwAl %|Altrkyh|=|Altrky
@Aaina
CsyA llOnbAc
AsyA &|!nywz
@N
EkAZ
EkAZ AlsEwdyh
@C
OxbAr AlCn
AlAn *
@N
OxbAr Alxlyj
AxbAr Alxlyj AlbHrynyh
@S
OxbAr AlswdAn
@N
OxbAr Alywm
AxbAr Alywm AlmSryh
@n
OxbAr Alywm AljzAQryp
@S
OxbAr lybyA
AxbAr lybyA 24
@S
OxbAr trkyA
@S
OxbArnA
AxbArnA Almgrbyh
@s
Cxr xbr OwnlAyn
Axr xbr Altwnsyh
@N
Cxr lHZp
@S
Eks Alsyr
Eks Alsyr dwt kwm
@s
Oksyws
{axios}
@C
AlEAlm
AlEAlm AlAyrAnyh
@N
AlEAlm Aljdyd
@S
AlEhd
AlEhd AlAxbAry
@n
AlOHdAv Almgrbyp
AHdAv Anfw
@N
AlOhrAm
AlAhrAm AlmSryh|AlqAhryh
@N
AlOxbAr
AlAxbAr AllbnAnyh
@n
AlOxbAr AlmSryp
@aalakhbar-mr
wkAlp AlOxbAr Almstqlp
AlAxbAr !Almstqlh|!AlmwrytAnyh|Almstqlh|Anfw
@n
AlElm Almgrbyp
AlElm %
@s
AlEmq Almgrby
AlEmq ~
@s
AlCn AlIlktrwnyp
AlAn %
@N
AlOnbAc
@N
AlOnbAT
@N
AlAntbAhp
@N
AlOnwAr
AlAnwAr AllbnAnyh
@M
AlAqtSAd wAlOEmAl
@N
AlAqtSAdyp
AlAqtSAdyh AlsEwdyh
@s
AlErAq nywz
@C
AlErAqyp
AlErAqyh AlAxbAryh
@n
AlErb AlqTryp
@N
AlErb Alywm
AlErb Alywm AlArdnyh
@C
AlErby
AlErby AxbAr
@n
AlErby Aljdyd
@C
AlErbyp
AlErbyh nt|AlsEwdyh nt|Anjlyzyh
@N
AlOsbwE
AlAsbwE AlmSryh
@M
AlOsbwE AlErby
@N
AlAtHAd
AlAtHAd AlAmArAtyh
@N
AlAtHAd AlAPtrAky
@n
AlAtHAd AlHyfAwyp
@N
AlOyAm
AlAyAm AlflsTynyh
@n
AlOyAm AlEdnyp
AlAyAm Alymnyh
@n
AlOyAm AlbHrynyp
@n
AlOyAm nywz
@s
AlEyn AlIxbAryp
AlEyn =AlAmArAtyh
@N
AlbEv
AlbEv Alswryh
@S
AlbdAyp
@N
Albdyl
@C
AlbgdAdyp
@N
AlblAd
AlblAd AlsEwdyh
@n
AlblAd AlbHrynyp
@n
AlblAd AljzAQryp
AlblAd *
@N
Albld
Albld AllbnAnyh
@S
AlbwAbp
AlbwAbh AlAxbAryh
@n
AlbwAbp nywz
nywz =
@N
AlbwrSp
@N
AlbyAn
AlbyAn AlAmArAtyh
@S
AldAr
@s
Aldrr AlPAmyp
@N
Aldstwr
Aldstwr AlArdnyh
@n
Aldstwr AlmSryp
@N
AldyAr
AldyAr AllbnAnyh
@N
Alfjr
Alfjr AlmSryh
@C
AlfrAt
AlfrAt nywz
@aalghad-press
Algd brs
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
@N
Algd
Algd AlArdnyh
@M
Alhdf
@C
AlHdv
AlErbyh AlHdv
AlHdv nt
@S
AlHdwd
@s
AlHl nt
@C
AlHrp
AlHrh AlAmrykyh|AlAmyrkyh
@M
AlHryp
@s
AlHwAr Almtmdn
@C
AlHwAr Altwnsy
@N
AlHyAp
AlHyAh Allndnyh
@N
AlHyAp Aljdydp
AlHyAh Aljdydh AlflsTynyh
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
@C
AlIxbAryp
AlAxbAryh AlsEwdyh
@c
AlIxbAryp Alswryp
AlAxbAryh Alswryh nt
@n
AlImArAt Alywm
@n
AlIndbndnt
Andbndnt
VA Andbndnt
Vy Andbndnt
AlAndbndt
@m
AlIykwnwmyst
Aykwnwmyst
Akwnwmyst
AlAkwnwmyst
VA Aykwnwmyst|Akwnwmyst
Vy Aykwnwmyst|Akwnwmyst
AlAykwnwmst
@C
Aljdyd
Aljdyd AllbnAnyh
@N
Aljmhwryp
Aljmhwryh AlmSryh
@n
Aljmhwryp AllbnAnyp
@s
Aljmhwryp nt
@N
Aljrydp
Aljrydh Alkwytyh
@n
Aljrydp AlswdAnyp
@s
Oljyry 360
@N
AljzAQr Aljdydp
@C
Aljzyrp
Aljzyrh nt|AlqTryh|AlfDAQyh|AlAxbAryh
@s
Aljzyrp 360
@c
Aljzyrp AlInjlyzyp
Aljzyrh AnjlyP|AlAnklyzyh|bAlAnjlyzyh
@c
Aljzyrp mbAPr
Aljzyrh mbAPr mSr
@N
Alxbr
Alxbr AljzAQryh
@S
Alxbr Alymny
@N
Alxlyj
Alxlyj AlAmArAtyh
@s
Alxlyj Aljdyd
@s
Alxlyj OwnlAyn
@S
AlktAQb
@N
AllwAc
AllwAc AllbnAnyh
@Aalmaalomah
AlmElwmp
@N
AlmAl
@Aalmarkazia
Almrkzyp
@N
AlmdY
Almdy AlErAqyh|brs
@S
Almdn
Almdn AlAlktrwnyh
@C
AlmgArbyp
@n
Almgrb Altwnsyp
@s
Almhrp bwst
@N
AlmjAhd
@n
Almjhr AlsyAsy
@M
Almjlp
@m
Almjlp AlTbyp AlbryTAnyp
by Am jy
brytyP mydykAl jwrnAl
@C
Almmlkp
@C
AlmnAr
AlmnAr AllbnAnyh
@S
AlmnSp
@C
AlmrAbTwn
@R
Almrbd
@s
Almrkz AlflsTyny llIElAm
@n
AlmrSd Allybyp
@n
AlmsAc AljzAQryp
@n
AlmsAc Almgrbyp
AlmsAc %
@s
AlmSdr OwnlAyn
AlmSdr Awn lAyn
@C
AlmPhd
AlmPhd AlAmArAtyh
@S
AlmPhd AlswdAny
@n
AlmSry Alywm
@N
AlmSrywn
@N
Almstqbl
Almstqbl AllbnAnyh
@C
Almsyrp
Almsyrh nt|AlfDAQyh
@S
AlmwATn
AlmwATn AlAlktrwnyh
@s
Almwnytwr
Almwnytr
Almwntwr
@s
AlmwqE bwst
@s
AlmWtmr nt
@C
AlmyAdyn
AlmyAdyn nt|AwnlAyn
@N
AlnhAr
AlnhAr AllbnAnyh|AlErby
@c
AlnhAr AljzAQryp
AlnhAr AwnlAyn
@n
AlnhAr Alkwytyp
@S
AlnPrp
AlnPrh AllbnAnyh
@n
AlnSr AljzAQryp
@S
Alnylyn
@s
AlqAhrp 24
@c
AlqAhrp AlIxbAryp
@N
Alqbs
Alqbs Alkwytyh
@N
Alqds
Alqds Almqdsyh|dwt kwm
@n
Alqds AlErby
@c
AlqnAp 12
12 *|*AlAsrAQylyh|*AlEbryh
Al *12 AlAsrAQylyh|*12 AlEbryh|*12
AlvAnyh *EPrh AlAsrAQylyh|*EPrh AlEbryh|*EPrh|*AlAsrAQylyh|*AlEbryh|*fy Altlfzywn AlAsrAQyly
2 *AlAsrAQylyh|*AlEbryh
AlAsrAQylyh *12
AlEbryh *12
{n}12
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
@s
AlqnAp AlsAbEp AlIsrAQylyp
AlsAbEh *AlAsrAQylyh|*AlEbryh
7 *AlEbryh|*AlAsrAQylyh
EArwts PyfE
Arwts PyfE
@S
AlrAkwbp
@N
AlrOy
AlrAy AlArdnyh
@n
AlrAy Alkwytyp
@N
AlrAyp
AlrAyh AlqTryh
@s
Alrqp tVbH bSmt
Hmlh Alrqh tVbH bSmt
@n
AlrsAlp nt
AlrsAlh AlflsTynyh
@n
AlrWyp AlEmAnyp
@n
AlrWyp AlImArAtyp
@N
AlryAD
AlryAD AlsEwdyh
@N
AlryADy
@N
AlryADyp
AlryADyh AlsEwdyh
@s
Alryf 24
@C
AlsEydp
@n
AlSbAH AlErAqyp
@N
AlSbAH Aljdyd
@n
AlSbAH Almgrbyp
@n
AlSbAH Altwnsyp
@N
Alsbyl
Alsbyl AlArdnyh
@N
Alsfyr
Alsfyr AllbnAnyh
@s
Alsfyr AlErby
@N
AlSHAfp Alywm
@N
AlPAhd
AlPAhd Alkwytyh
@s
AlPArqp 24
@N
AlPbybp
AlPbybh AlEmAnyh
@N
AlSHrAc Almgrbyp
@M
AlPrAE
@c
AlPrkp AlwTnyp llIVAEp wAltlfzp
@N
AlPrq AlOwsT
AlPrq AlAwsT Allndnyh|AlAwsT AlsEwdyh
@c
AlPrq AlmEArDp
AlPrq *AlmSryh
@n
AlPrq AlsEwdyp
@C
AlPrqyp
AlPrqyh nywz|AlErAqyh
@N
AlPrwq
AlPrwq AlmSryh
@n
AlPrwq AljzAQryp
AlPrwq AwnlAyn|Alywmy|nywz
@n
AlPrwq Altwnsyp
@s
AlSHwp nt
AlSHwh Alymnyh
@N
AlslAm Alywm
@S
AlswdAn Alywm
@N
AlswdAny
@S
AlSwmAl Aljdyd
mrkz AlSwmAl Aljdyd
@S
AlSwmAl Alywm
@C
Alswmryp
Alswmryh nywz|AlErAqyh
@s
Alswryp nt
@S
Alswsnp
@s
AlswydAc 24
@N
AlsyAsp
AlsyAsh Alkwytyh
@N
AlSyHp
@N
AltCxy
@C
AltAsEp
@n
AltAymz
tAymz
VA tAymz|SndAy tAymz
Vy tAymz|SndAy tAymz
SndAy tAymz
AlSndAy tAymz
@S
Altgyyr
Altgyyr AlswdAnyh
@N
AltHryr
AltHryr AlmSryh
@N
Alvwrp
Alvwrh Alswryh Alywmyh
@n
Alvwrp Alymnyp
@c
Altlfzywn AlErAqy
AlErAqy *
@c
Altlfzywn AlOrdny
AlArdny *
AlArdn *
@c
Altlfzywn AlOwkrAny
AlAwkrAny *
@c
Altlfzywn AlIvywby
AlAvywby *
hyQh AlAVAEh AlAvywbyh|Albv AlAvywbyh
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
lybyA *AlwTnyh|Alrsmyh
@c
Altlfzywn Almrkzy Alkwry
Almrkzy *Alkwry
Alkwry *AlPmAly
kwryA *AlPmAlyh
Alrsmy *fy kwryA AlPmAlyh
@c
Altlfzywn AlmSry
AlmSry *
Alrsmy *fy mSr
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
Altlfzywn AlSwmAly
AlSwmAly *
AlSwmAl *
@c
Altlfzywn Alswry
Alswry *
AlErby *Alswry
Alrsmy *fy swryA
@s
OltrA Swt
AltrA ErAq|flsTyn|twns
@N
Altwnsyp
Altwnsyh *
@N
Alwfd
Alwfd AlmSryh
@s
Alwkyl AlIxbAry
@n
AlwsT AlbHrynyp
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
AlwTn Alqmryp
AlwTn Alqmry
@n
AlwTn AlqTryp
@n
AlwTn AlsEwdyp
AlwTn Awn lAyn
@n
AlwTn Alswryp
AlwTn Awn lAyn Alswryh
@c
AlwTnyp Altwnsyp
Altwnsy *
AlwTnyh *AlAwly
@S
AlwQAm
AlwQAm AlAlktrwnyh
@C
Alymn Alywm
Alymn %Alywm
@s
Alywm 24
@N
Alywm AlsAbE
Alywm AlsAbE AlmSryh|AlsAbE AlmSry
@c
Alywm Alswryp
@N
AlzmAn
AlzmAn AlErAqyh
@C
Alzytwnp
@r
EmAn nt
Albld ^AlArdny
@S
Omd
Amd llAElAm
@aami-mr
wkAlp AlOnbAc AlmwrytAnyp
AlmwrytAnyh &
AlAnbAc ~AlmwrytAnyh
AlwkAlh AlmwrytAnyh llAnbAc
@S
Emwn
Emwn nywz|!|!AlAxbAryh
@aana-mpa
wkAlp AlOnbAc AlywnAnyp
AlywnAnyh &
AvynA &|&Almqdwnyh|!llAnbAc
@S
EnAwyn
@n
Enb bldy
@s
OnfAs brys
@aani
CsyAn nywz IntrnAPwnAl
Ayh An Ay
AsyA nywz AntrnAPywnAl
@s
EnkAwA
EnkAwA kwm
@aanp
wkAlp AlOnbAc Alhwlndyp
Alhwlndyh &
@a
OnsA
AlAyTAlyh &
@a
OntArA
AlAndwnysyh &
@s
Ontrlynyw
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
@aapa-at
wkAlp AlOnbAc AlnmsAwyp
AlnmsAwyh &
AlSHAfh !AlnmsAwyh
@aapp-pk
wkAlp OnbAc OswPytd brs AlbAkstAnyp
AswPytd &brs AlbAkstAnyh|brs Awf bAkstAn|brs bAkstAn
AlbAkstAnyh &
@Aaps
wkAlp AlOnbAc AljzAQryp
AljzAQryh &
wAj
w A j
AlAnbAc ~AljzAQryh
@aaps-sn
wkAlp AlOnbAc AlsngAlyp
AlsngAlyh &
@S
OqlAm Hrp
@C
AqrO
@s
Cr by kA
Ar by kyh|by sy Alrwsyh
@r
Cr Im sy
Ar Am sy sbwrt
@c
Cr ty
{rt}
@c
Cr ty Erbyp
rwsyA ~Alywm
Ar ty Erby
{rt} Erbyh
@c
Cr ty fy Iy
AlAsbAny *
@r
Cr ty Il
@c
Cr ty Iy
hyQh AlAVAEh wAltlfzywn AlAyrlndyh
@aarakan-na
wkAlp OnbAc OrAkAn
ArAkAn &|&AnA
AlrwhnjyA &
AlrwhyngA &
@s
Erb 48
@n
Erb nywz
ArAb nywz
@n
Erb tAymz
@n
Erb tAymz Alkwytyp
@s
Erby bwst
hAf bwst Erby
hAfyngtwn bwst Erby
@s
Erby21
Erby 21
@s
ArfE Swtk
@aarmenpress
Ormnbrs
Armn brs
AlArmynyh &
AlArmnyh &
@S
OrqAm
@r
CrtA If Im
ArtA ^
@S
Oryj
@N
Cs
As AlAsbAnyh
A s
@n
OsAhy Pymbwn
AsAhy Pymbn|Pymbw|
@s
OSwAt mgArbyp
@s
OSwAt mSryp
@s
Ovr brs
@S
Ovyr
Avyr AlEmAnyh
@N
ATlAEAt
ATlAEAt AlAyrAnyh
@c
Ow Cr If
hyQh AlAVAEh wAltlfzywn AlnmsAwyh|Albv AlnmsAwyh
@n
Ow glwbw
Aw jlwbw
Awglwbw
jlwbw *|\$|Asbwrty|nywz
glwbw |Asbwrty|nywz
@c
Ow ty fy
@n
Owjwrdwy lw mArwk
Awjwrdwy lwmArwk
@s
OwkrAnskA brAfdA
AwkrAynskA brAfdA
AwkrAnyskA brAfdA
AwkrAynskAyA brAfdA
@s
Owl OfrykA
Awl AfrykA nywz
@n
Owlyh
Awly %|AlArjntynyh
@c
Own ty fy
Awn AlmSryh|*
@r
OwrwbA 1
ywrwb 1
Awrwb 1
@s
OwryAn 21
AwryAn {xxi}
@c
Owrynt
Awrynt nt|nywz
AlAwrynt
@c
Cy 24 nywz
Ay 24
@s
Cy Im dy by
@s
Cy Im Iy Im sy
@s
Cy Im lybAnwn
@c
Cy ty fy
Ay ty fy nywz
@S
Eyn lybyA
@n
CyryP tAymz
Vy AyryP tAymz
@aazertac
OVrtAj
AVrtAk
AzrtAj
AlAVrbyjAnyh &
@s
bAb nAt
bAb nt
@Abaghdad-today
bgdAd Alywm
@abakhtar
bAxtr
AlAfgAnyh &
@n
bAnkwk bwst
@s
bAnyt
bAnwrAmA bAnyt
@m
bAry mAtP
bArys mAtP
@abas-news
bAsnywz
bAs nywz
@s
bAzfyd
bAz fyd
bAzfyd nywz
bzfyd
@Abelga
blgA
bljA
bylgA
byljA
Albljykyh &
@abelta
byltA
AlbylArwsyh &
@abernama
brnAmA
AlmAlyzyh &
AlwTnyh &AlmAlyzyh
@s
bgdAd bwst
@m
blAy bwy
blAybwy
@abloomberg
blwmbrg
blwmbrj |!llAnbAc AlAqtSAdyh
blwmbrq
blwmbyrg
blwmbyrj
blwmbyrq
blwmbrg nywz|!llAnbAc AlAqtSAdyh
{bloomberg}
@C
blqys
blqys AlfDAQyh
@n
blyk
@s
blynks
@Abna
wkAlp OnbAc AlbHryn
AlbHryn &
bnA
b n A
AlbHrynyh &
AlAnbAc ~AlbHrynyh
AnbAc ~AlbHryn
@n
bnynswlA
VA bnynswlA
AlbnnswlA
@n
brAfdA
@s
brAytbArt
brytbArt
@s
brlmAn kwm
brlmAn =
@c
brs ty fy
brys ty fy
@s
brwbwblykA
brw bwblykA
brwbblykA
@abss-bd
wkAlp OnbAc bnglAdyP
bnglAdyP &
AlbnglAdyPyh &
AlbngAlyh &
@abta
wkAlp AlOnbAc AlblgAryp
AlblgAryh &
AltlgrAf !AlblgAryh
@s
bwAbp OfryqyA AlIxbAryp
AfryqyA =AlAxbAryh|=
@s
bwAbp AlOhrAm
AlAhrAm =|AwnlAyn
bwAbh =AlAhrAm
@s
bwAbp AlHrkAt AlIslAmyp
AlHrkAt =AlAslAmyh
@s
bwAbp AlwsT
AlwsT =|Allybyh|*
@s
bwlytykw
bwlytkw
bwltykw
bwlytykw AwrwbA
{politico}
@n
bwsTn glwb
bwsTn jlwb|glwbz|hyrAld
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
by If Im
by Af Am ty fy
{bfm}
{bfmtv}
@c
by In sbwrts
by An sbwrt
@m
by sy mAgAzyn
by sy mAjAzyn|sy mjAzyn
@s
byAnt
byAnyt
@n
byld
bylt
byld tsAytwng|Am zwntAg|Am zwntAj
@s
bylyngkAt
bylngkAt
bylyng kAt
bylng kAt
bylynjkAt
blyngkAt
@s
byzns nywz Altwnsy
@s
bzns InsAydr
byzns AnsAydr
byznys AnsAydr
bznys AnsAydr
@achinanews
wkAlp OnbAc AlSyn
AlSyn &
xdmh AxbAr AlSyn|AlSyn AlAxbAryh
@acna-cy
wkAlp AlOnbAc AlqbrSyp
AlqbrSyh &
qbrS &
@acna-tw
wkAlp AlOnbAc Almrkzyp AltAywAnyp
Almrkzyh &AltAywAnyh
AltAywAnyh &|&Almrkzyh
tAywAn &Almrkzyh
@acp-ca
kndyAn brs
VA kndyAn brs
kAnAdyAn brs
kAnydyAn brs
AlSHAfh ~Alkndyh
Alkndyh &
@actk
tPytykA
sy ty kA
tPytkA
AltPykyh &
@s
dAm brs
@s
dAmAs bwst
@r
dbnqA
@Adha
dwgAn
dwjAn
dymyrwryn
dmyrwrn !
@s
VA Ovlytyk
Vy Avltyk|Atltyk
VA Avltyk|Atltyk
Avltyk
@m
VA OtlAntyk
AtlAntyk
Vy AtlAntyk|AtlAntk
AtlAntk
VA AtlAntk
@s
VA fyrj
Vy fyrj
VA fyrg
fyrj
@n
VA hyl
Vy hyl
@s
VA kwnfrsyPn
VA kwnfrzyPn|kwnfrsAyPn
Vy kwnfrsyPn
kwnfrsyPn
@m
VA lAnsyt
lAnsyt
Vy lAnsyt
VA lAnst
lAnst
@s
VA lwkAl
Vy lwkAl
@n
VA mArkr
Vy mArkr
dy mArkr
@n
VA nAPywnAl
VA nAPwnAl
Vy nAPywnAl|nAPwnAl
@N
VA Sn
Sn |AlbryTAnyh
AlSn
Vy Sn|sAn
VA sAn|Sn AlbryTAnyh
@n
Vy OwstrAlyAn
VA AstrAlyAn|AwstrAlyAn|AstrylyAn
Vy AstrAlyAn|AstrylyAn
AstrAlyAn
AwstrAlyAn
AstrylyAn
dyly tlgrAf AlAstrAlyh
@C
djlp
djlh AlfDAQyh
@S
dmPq AlCn
@s
dnyA AlwTn
@adpa
wkAlp AlOnbAc AlOlmAnyp
AlAlmAnyh &
d b A
dy by Ayh
dwytPh brs
AlAnbAc ~AlAlmAnyh
AlSHAfh !AlAlmAnyh
{dpa}
@S
drj
drj mydyA
@c
drym
drym 2
@n
dwn AlbAkstAnyp
dAwn %|AlbAkstAnyh|nywz
dwn nywz
@s
dwn bAlwn
dwn blwn
@s
dwt mSr
@c
dwytPh fylh
dwytPyh fylh|fylyh
dwytPh fylyh|fylh Erbyh
dwtPyh fylh|fylyh
dwtPh fylh|fylyh
dy dblyw
{dw} |Erbyh
@S
dwz
@c
dwzym
AlvAnyh *Almgrbyh
2 {m}
@c
dy Cr
hyQh AlAVAEh AldnmArkyh|Albv AldnmArkyh
AldnmArky *
@n
dy fylt
fylt |Am zwntAj|Am zwntAg
dy flt
flt Am zwntAj|Am zwntAg
@c
dy Im sy
@n
dy tlgrAf Alhwlndyp
dy tlygrAf Alhwlndyh
tlgrAf Alhwlndyh
@n
dy tsAyt
tsAyt
dy zAyt|tzAyt
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
@N
dyly Iksbrs
dyly Aksbrys
Aldyly Aksbrs|Aksbrys
dAyly Aksbrs|Aksbrys
Aksbrys
Aksbrs |AlbryTAnyh
SndAy Aksbrs|Aksbrys
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
dyly nyPn
VA nyPn Alkynyh
nyPn Alkynyh
@n
dyly nywz Iyjybt
@n
dyly SbAH
dAyly SbAH
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
dyly tlygrAf|tljrAf|tlyjrAf|tylgrAf|tylygrAf
Aldyly tlgrAf|tlygrAf|tljrAf|tlyjrAf|tylgrAf|tylygrAf
dAyly tlgrAf|tlygrAf|tljrAf|tlyjrAf|tylgrAf|tylygrAf
VA dyly tlgrAf|dyly tlygrAf|dyly tljrAf|dyly tlyjrAf|dyly tylgrAf|dyly tylygrAf|tlgrAf|SndAy tlgrAf|SndAy tlygrAf
tlgrAf
tlygrAf
tljrAf
tlyjrAf
tylgrAf
tylygrAf
AltlgrAf
AltlygrAf
AltljrAf
Vy tlgrAf
AltylygrAf
AltlyjrAf
SndAy tlgrAf|tlygrAf
AlSndAy tlgrAf|tlygrAf
@s
dyr Alzwr 24
@m
dyr Pbygl
dyr Pbyjl|Pbygyl|Pbyjyl
dr Pbygl|Pbyjl|Pbygyl|Pbyjyl
Pbygl |AwnlAyn
Pbyjl
@n
dyr stAndArd
dy stAndArd
dyr PtAndArd|PtAndrd|stAndrd
dr PtAndArd
@r
dywAn If Im
@aefe
Iyfy
Afy
AlAsbAnyh &
@aena
wkAlp AlOnbAc AlIvywbyp
AlAvywbyh &
@aepa
wkAlp AlSwr AlSHfyp AlOwrwbyp
AlSwr !AlSHfyh AlAwrwbyh|!AlAwrwbyh
Ay by Ayh
@aerina
wkAlp AlOnbAc AlIrytryp
AlArytryh &
@m
fAnyty fyr
@Afars
wkAlp fArs
fArs !||AlAyrAnyh|!AlAyrAnyh Pbh Alrsmyh|nywz
@s
fAtykAn nywz
AlfAtykAn ^
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
@s
fAys
fAys nywz
@s
fbrAyr kwm
@Afirat
wkAlp frAt llOnbAc
frAt !llAnbAc|&|llAnbAc
AlfrAt &
@S
flsTyn AlCn
flsTyn !AlAn
@S
fnk
@n
frAnkfwrtr OlgmAynh
frAnkfwrtr AlgmAynh tsAytwng|AlgmAynh tsAytwnj|AlgmAynh zwntAgstsAytwng|AljmAynh tsAytwng|AljmAynh tsAytwnj|AljmAynh zwntAgstsAytwng|AljmAynh|AlgmAnyh tsAytwng|AlgmAnyh tsAytwnj|AlgmAnyh zwntAgstsAytwng|AlgmAnyh
@c
frAns 2
frAns 3
Alfrnsyh *AlvAnyh
@c
frAns 24
frnsA 24
@m
frAns fwtbwl
frAns fwtbAl
@r
frAns Infw
frnsA ^llAxbAr
@s
frdA nywz
@m
fwg
fwj
@s
fwks AlOmyrky
fwks =
@c
fwks nywz
Alfwks nywz
fwks *|\$|byzns
@m
fwkws
fwkws AwnlAyn
@n
fwlhA dy sAw bAwlw
fwlyA dy sAw bAwlw|dy sAn bAwlw|dw sAw bAwlw|dw sAn bAwlw|d sAw bAwlw|d sAn bAwlw
fwlA dy sAw bAwlw|dy sAn bAwlw|dw sAw bAwlw|dw sAn bAwlw|d sAw bAwlw|d sAn bAwlw
fwlyh dy sAw bAwlw|dy sAn bAwlw|dw sAw bAwlw|dw sAn bAwlw|d sAw bAwlw|d sAn bAwlw
fwlhA dy sAn bAwlw|dw sAw bAwlw|dw sAn bAwlw|d sAw bAwlw|d sAn bAwlw
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
@s
fwtbwl IyTAlyA
@S
fy Alfn
@n
fydwmwsty
fydwmsty
@s
fyfAc Own lAyn
fyfA Awn lAyn
@N
fytw
@s
gArwy OwnlAyn
jArwy AwnlAyn
gArwy =
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
@S
gwl
jwl |dwt kwm
qwl
hdf
gwl dwt kwm
{goal}
@s
gyzmwdw
jyzmwdw
@agna-gh
wkAlp AlOnbAc AlgAnyp
AlgAnyh &
@s
hAfyngtwn bwst
hAfngtwn bwst
hAfynjtwn bwst
hfngtwn bwst
hAf bwst
@n
hAndlsblAt
hAndlsblt
@n
hCrts
{haaretz}
@a
hAwAr
hAwAr nywz
@s
hbp brys
@M
Hbr
@Ahina
hynA
AlkrwAtyh &
@s
hlA OxbAr
hlA ^
@n
hmPhry
@C
HnbEl
@n
hndwstAn tAymz
hndstAn tAymz
hyndwstAn tAymz
@s
HqAQq Own lAyn
@n
Hryyt
Hryt |dyly nywz
HryyAt
Hryyt dyly nywz
@s
hsbrys
hysbrys
@s
hsbwrt
@s
hwA AlOrdn
@m
hwlywwd rybwrtr
VA hwlywwd rybwrtr
Vy hwlywwd rybwrtr
@s
hyrAn OwnlAyn
@c
hyQp Albv AlIsrAQylyp
hyQh Albv AlEAm AlAsrAQylyh|Albv AlEAmh fy AsrAQyl|Albv|Albv AlEAmh|AlAVAEh wAltlfzywn AlAsrAQylyh
kAn AlEbryh|AlAsrAQylyh|11|^
slTh Albv AlAsrAQylyh
AlAsrAQyly *
AlAsrAQylyh ^
AlEbryh ^
AlEAmh ^AlAsrAQylyh
AsrAQyl ^
mkAn AlEbryh
@c
hyQp AlIVAEp wAltlfzywn AlIyrAnyp
AlAyrAny *
Alrsmy *fy AyrAn
AlHkwmy *AlAyrAny
AyrAn *|*Alrsmy
hyQh AlAVAEh wAltlfzywn Alrsmyh AlAyrAnyh
AlAyrAnyh ^
@aians
wkAlp AlOnbAc Alhndyp AlCsywyp
Alhndyh &AlAsywyh
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
IVAEp frnsA Aldwlyp
frnsA ^Aldwlyh|^Aldwly
Ar Af Ay
{rfi}
@r
IVAEp Swt AlErb
Swt ^AlErb
@Aiha
IxlAS
@r
Iksbrys If Im
Aksbrs Af Am
@c
IkstrA nywz
@n
Il bAyys
AlbAyys
Ayl bAyys
AlbAys
Al bAys
@c
Il by sy
Al by sy Ay
AlmWssh AllbnAnyh llArsAl
{lbc}
{lbci}
@s
Il kwnfydnsyAl
Al kwnfdnsyAl|kwnfydynsyAl
Ayl kwnfydnsyAl|kwnfdnsyAl|kwnfydynsyAl
@n
Il mwndw
Almwndw
Ayl mwndw
@c
Il sy Iy
@ailna
IylnA
AlnA
AlEmAl &AlAyrAnyh
AlEml &AlAyrAnyh
@c
Im by sy
mjmwEh Am by sy
Am by sy 1
{mbc}
@c
Im by sy mSr
{mbc} mSr
@c
Im Is In by sy
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
In by In
@c
In by sy
AlAn by sy
An by sy nywz
{nbc}
@c
In dy ty fy
@c
In ItP kyh
An AtP ky
hyQh AlAVAEh wAltlfzywn AlyAbAnyh|AlAVAEh AlyAbAnyh
AlyAbAny *
{nhk}
@s
In kyh nywz
An ky nywz
@c
In ty fy Altrkyp
An ty fy
{ntv} Altrkyh
@Aina
wAE
w A E
AlErAqyh &
AlAnbAc ~AlErAqyh
AlErAq &
@s
Indbndnt Erbyp
AlAndbndnt AlErbyh
Andbndnt AlErbyh
@s
Infwwrz
Anfw wwrz
@s
IngAdjt
AngAdjyt
AnjAdjyt
@s
InkyfAdA
@ainterfax
IntrfAks
Antr fAks
@ainterfax-ua
IntrfAks OwkrAnyA
@s
Intljns OwnlAyn
Antlyjns AwnlAyn|Awn lAyn
Antljns Awn lAyn
AntljAns AwnlAyn|Awn lAyn
AfrykA Antljns
@s
Intrsbt
VA Antrsbt|Antrsybt
Vy Antrsbt|Antrsybt
Antrsybt
@aiqna
IknA
AlqrAnyh &Aldwlyh|&
@s
Irm nywz
Arm AlAxbAryh
@a
IrnA
AyrnA
AlAyrAnyh &
AlAnbAc ~AlAyrAnyh
Aljmhwryh &AlAslAmyh|&AlAslAmyh AlAyrAnyh|!AlAslAmyh AlAyrAnyh llAnbAc|!AlAslAmyh llAnbAc|&AlAslAmyh ArnA|&AlAslAmyh AyrnA
A r n A
{irna}
@c
Is by sy
@c
Is fy ty
Alswydy *
hyQh AlAVAEh Alswydyh
Alswydyh ^
@a
IsnA
AysnA
AlTlbh &AlAyrAnyh|!AlAyrAnyh llAnbAc|&|!llAnbAc|&AlAyrAnyyn
AlTlAb &AlAyrAnyh
{isna}
@n
IsrAQyl hywm
ysrAQyl hywm|hAywm
AsrAQyl hAywm|Alywm AlAsrAQylyh|~Alywm
@c
Iy Is by In
{espn}
@n
Iyfnyng stAndrd
Ayfnyng stAndArd
Ayfnynj stAndrd|stAndArd
Ayfnng stAndrd|stAndArd
stAndrd %
lndn Ayfnyng stAndrd
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
hyQh AlAVAEh AlAstrAlyh|AlAVAEh wAltlfzywn AlAstrAlyh|Albv AlAstrAlyh
@n
Iyh by sy AlIsbAnyp
Ay by sy AlAsbAnyh
A by sy AlAsbAnyh|%by vy
@s
Iyh jy bls
Ayh jy bls Erby
{aj}
@c
Iyh xbr
A xbr|hAbr
Ayh hAbr
@s
Iyjybt Indbndnt
@m
Iyjybt twdAy
@s
IylAf
@s
Iymyryts 247
AmArAt 24
@n
IyrAn dyly
AyrAn %|%AlHkwmyh
@c
IyrAn IntrnAPwnAl
AyrAn AntrnAPywnAl|AntrnAPnAl
@n
IzfystyA
AzfstyA
AyzfystyA
@n
jAbAn tAymz
VA jAbAn tAymz
Vy jAbAn tAymz
jAbAn twdAy
@A
jAnA
AljmAhyryh !llAnbAc|&
@s
jAzAn nywz
@s
jfrA nywz
@Ajiji
jyjy brs
jyjy AlyAbAnyh|
@n
jmhwry IslAmy
@n
jmhwryyt
jmhwryt
jmhwryAt
@S
jnwbyp
@s
jw 24
AlArdn 24
@N
jwAn
jwAn AwnlAyn|AlAyrAnyh
@r
jwhrp If Im
@m
jwn Ofryk
jAn Afryk
jyn Afryk
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
@c
jyw AlbAkstAnyp
jyw nywz|*|ty fy
@s
jzAyrs
@n
kAbytAl gAzyt
kAbytAl jAzyt
@s
kAbytAlys
@r
kAdynA kwby
kwby ^|AlAsbAnyh
@r
kAdynA syr
kAdynA sr
@n
kAlkAlyst
klklyst
@n
kAvymyryny
kAvymryny
kAtymyryny
kvymyryny
@s
kAzA brys
@akazinform
kAzynfwrm
kAzAnfwrm
qAzynfwrm
AlkAzAxstAnyh &
AlkAzAxyh &
@akcna
wkAlp AlOnbAc Almrkzyp Alkwryp
Almrkzyh &Alkwryh|&Alkwryh AlPmAlyh|&Alkwryh Alrsmyh|&fy kwryA AlPmAlyh|&Alrsmyh Alkwryh
Alkwryh &Almrkzyh|&AlPmAlyh|&AlPmAlyh Alrsmyh
Alrsmyh &Alkwryh AlPmAlyh
kwryA &AlPmAlyh|&AlPmAlyh Alrsmyh
@Akhabar-agency
xbr
@s
xbr OwnlAyn
xbr Awn lAyn
@c
xbr trk
xbr twrk
hAbr twrk|trk
xbrtwrk
@s
xbrny
@akhbrpress
xbr AlflsTynyp
xbr !AlflsTynyh llSHAfh
@n
xlyj tAymz
Alxlyj tAymz
@N
kl AlErb
@S
kl Pyc En AljzAQr
ty As A
@n
klAryn
@m
kmbywtr byld
@akna
wkAlp AlOnbAc Alkynyp
Alkynyh &
@c
krdstAn 24
@c
krdstAn ty fy
krdstAn *
@s
krydm
@n
krystyAn sAyns mwnytwr
krystyAn sAyns mwnytr
@s
kP 24
@S
ktAbAt
@Akuna
kwnA
k w n A
Alkwytyh &
AlAnbAc ~Alkwytyh
Alkwyt &
{kuna}
@akurdpress
krdbrs
krd brs
@S
kwArtz
@S
kwd
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
@s
kwwwrp
kwwrh
kwrh
@n
kwyt tAymz
Alkwyt tAymz
@c
kyh by Is
ky by As
@n
kyhAn
@m
kykr
@akyodo
kywdw
kywdw nywz
AlyAbAnyh &
@n
kyyf bwst
@s
kyyf Indbndnt
kyyf Andbndt|Andybndnt
VA kyyf Andbndnt
Vy kyyf Andbndnt
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
@Alana
wAl
w A l
lAnA
Allybyh &
AlAnbAc ~Allybyh
lybyA &
@s
lbnAn 24
@R
lbnAn AlHr
@S
lkm
lkm 2
@alusa
lwsA
AlbrtgAlyh &
@s
lw 360
@n
lwbAryzyAn
lw bAryzyAn|bAryzyyn
lwbAryzyn
lwbAryzyyn
@m
lwbwAn
lw bwAn
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
lwkAnAr AnPynyh|AnPynh|AwnPyny
lw kAnAr AnPynyh|kAnAr AwnPynyh|kAnAr AnPynh|kAnAr AwnPyny
@n
lwmAnytyh
lwmAnyty
lwmAnyth
@n
lwmwnd
lw mwnd
@m
lwmwnd dyblwmAtyk
lwmwnd dblwmAtyk
lw mwnd dyblwmAtyk
@n
lwryAn lwjwr
lwrywn lw jwr
lwryAn lw jwr
@n
lws Onjlws tAymz
lws Anjlys tAymz|Anjls tAymz|Anjylys tAymz
@n
lwswAr
lw swAr
@n
lwswAr dAljyry
lwswAr AljzAQryh
@N
lwsyl
@s
lybAnwn dybAyt
lybAnwn dybyt
@s
lybAnwn fAylz
@n
lybrAsywn
lbrAsywn
lybyrAsywn
@n
lybrty
lybrtyh
@c
lybyA AlOHrAr
@S
lybyA Almstqbl
@s
lybyA Owbzrfr
lybyA Awbzyrfr
VA lybyA Awbzrfr
@s
lybyA hyrAld
@n
lyfrbwl Iykw
@m
lyksbrys
lyksbrs
lksbrs
lksbrys
@n
lykwnwmyst Almgrbyp
lykwnwmyst
@n
lykyb
lwkyb
lkyb
@n
lyzykw
lyz Aykw
ly zykw
lyzAykw
@Amaan
mEA
mEA AlAxbAryh|AlflsTynyh
@n
mEAryf
@n
mAkwr ryPwn
mkwr ryPwn
@amap
wkAlp Almgrb AlErby llOnbAc
Almgrb !AlErby llAnbAc|AlErby llAnbAc|!AlErby
lAmAb
Almgrbyh &
AlAnbAc ~Almgrbyh
w m E
@s
mOrb brs
@N
mArkA
AlmArkA
mArkA AlAsbAnyh
@Amasalah
Almslp
@s
mAPAbl
mPAbl
@amawazin
mwAzyn nywz
@n
mAynytPy Pymbwn
mAynytPy Pymbn|
mAyntPy Pymbwn|Pymbn|
mynytPy Pymbwn|Pymbn|
@S
mbAPr
mElwmAt mbAPr
@s
mdY mSr
@s
mVrbwrd
mAVrbwrd
@Amehr
wkAlp mhr
mhr !||AlAyrAnyh|nywz
@amena
wkAlp OnbAc AlPrq AlOwsT
AlPrq &AlAwsT|&AlAwsT Alrsmyh|&AlAwsT AlmSryh|&AlAwsT AlmSryh Alrsmyh|!AlAwsT|!AlAwsT llAnbAc
A P A
AnbAc AlPrq AlAwsT
AlmSryh &
AlAnbAc ~AlmSryh
{mena}
@S
mHyT
@Amizan
myzAn
myzAn AwnlAyn
@m
mjlp 972
972 ?|
@C
mkmlyn
@amontsame
mwntsAmy
Almngwlyh &
@n
msqT dyly
@S
mSr AlErbyp
@s
mSrAwy
@amti
Im ty Cy
Almjryh &
@M
mtrAs
@N
mtrw
mtrw AlbryTAnyh
@S
mwATn
mwATn ?
@n
mwndw dybwrtyfw
Al mwndw dybwrtyfw
Almwndw mwndw dybwrtyfw|dybwrtyfw
Almwndybwrtyfw
@r
mwnt kArlw Aldwlyp
rAdyw ^mwnt kArlw
mwnty kArlw Aldwlyh
mwnt kArlw
@s
mwqE 24
24 =|AlAmArAty
@n
mwskw tAymz
VA mwskw tAymz
@r
mwzAyyk If Im
mwzAyyk
@s
mydl Iyst OwnlAyn
mydl Ayst Awn lAyn
@s
mydl Iyst Cy
@s
mydl Iyst mwnytwr
mydl Ayst mwnytr
@s
mydwzA
@c
mydy 1 ty fy
mydy 1|1 tyfy
@s
mydyAbArt
mydyA bArt|bAr
@s
mygAfwn
mygAfwn nywz
@S
mylAd
mylAd !
@n
mylyyt
mylyt
mlyt
mlyyt
myllyt
mllyt
@M
mym
@anan
wkAlp AlOnbAc Alnyjyryp
Alnyjyryh &
@s
nAs nywz
@m
nAPwnAl Inkwyrr
nAPywnAl AnkwAyrr
@m
nAPwnAl Intrst
nAPywnAl Antrst|Antryst|Antyryst
nAPwnAl Antryst|Antyryst
VA nAPwnAl Antrst|nAPwnAl Antryst|nAPwnAl Antyryst
Vy nAPwnAl Antrst|nAPwnAl Antryst|nAPwnAl Antyryst
@m
nAPywnAl jywgrAfyk
nAPywnAl jywjrAfyk
nAPwnAl jywgrAfyk|jywjrAfyk
@N
ndAc AlwTn
ndAc AlwTn AllbnAnyh
@s
ndAc swryA
@s
nhArnt
nhAr nt
@Anina
nynA
AlwkAlh AlwTnyh AlErAqyh llAnbAc
AlwTnyh &AlErAqyh
@anna
AlwkAlp AlwTnyp llIElAm
AlwTnyh llAElAm
AllbnAnyh &
AlAnbAc ~AllbnAnyh
AlAElAm !AllbnAnyh|!AlwTnyh AllbnAnyh
AlwkAlh AlwTnyh AllbnAnyh llAElAm
@Anovanews
nwfA
nwfA AlAyTAlyh|nywz
@C
nsmp
@antb
In ty by
Alnrwyjyh &
@S
nwAp
mdwnh nwAh
@n
nwfAyA gAzytA
nwfAyA jAzytA
@s
nwn Alxbryp
nwn !Alxbryh|AlAxbAryh
@s
nwn bwst
@s
nwr nywz
nwrnywz
@s
nwrv brs
nwrv !brs
@n
nykAy
nyky %|AsyA|AsyAn ryfyw
nykAy AsyA|AsyAn ryfyw|AsyAn ryfyww
nyhwn kyzAy
@m
nyPAn
@m
nytPr
nytPr mydysyn|kwmywnykyPnz
@s
nyw Erb
VA nyw Erb
Vy nyw Erb
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
@m
nywywrkr
VA nywywrkr
Vy nywywrkr
Alnywywrkr
@s
nywz ymn
@m
nywzwyk
nywz wyk
@n
nyzAfysymAyA gAzytA
nyzAfysymAyA jAzytA|gAzyttA
nzAfysymAyA gAzytA|jAzytA|gAzyttA
nyzAfysmAyA gAzytA|jAzytA|gAzyttA
@Aona
wkAlp AlOnbAc AlEmAnyp
AlEmAnyh &|
AlAnbAc ~AlEmAnyh
EmAn &
@apa-media
brs OswsyPn
brys AswsyPn
brs AswsyyPn
AlbryTAnyh &
AlSHAfh !AlbryTAnyh
by Ayh mydyA
@apajhwok
bAjhwk
bjwAk
bjhwk
bAjwk
bAzwAk
xAmA brs
@Apaltoday
flsTyn Alywm
@apanapress
bAnA brs
bAnA !
AlAfryqyh &
Emwm &AfryqyA
bAnAbrs
@Apap
bAb
AlSHAfh !Albwlndyh
Albwlndyh &
@Apetra
btrA
AlArdnyh &
AlAnbAc ~AlArdnyh
b t r A
{petra}
@apna-ph
wkAlp AlOnbAc Alflbynyp
Alflbynyh &
@aprensa-latina
brnsA lAtynA
brynsA lAtynA
Alkwbyh &
@apti
brs trst Owf IndyA
brs trAst Awf AndyA|trst Alhndyh
Alhndyh &
@Aqasioun
qAsywn
qAsywn llAnbAc
@Aqna
wkAlp AlOnbAc AlqTryp
AlqTryh &
qnA
q n A
AlAnbAc ~AlqTryh
qTr &
{qna}
@c
qnAp 218
218 *|nywz|*Allybyh
@c
qnAp AlOqSY
AlAqSy *|*AlfDAQyh|^
Swt ^AlAqSy
@c
qnAp Alflwjp
Alflwjh *
@c
qnAp Algd
Algd *|AlErby|*AlAxbAryh
@c
qnAp AlHwAr
AlHwAr *|AlfDAQyh
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
qnAp AlrPyd
AlrPyd *|AlfDAQyh
@c
qnAp AlPrq
AlPrq *|llAxbAr|blwmbrg|*AlsEwdyh
AqtSAd AlPrq
@c
qnAp AltnASH
AltnASH *
@c
qnAp flsTyn Alywm
flsTyn *Alywm
@c
qnAp lybyA
lybyA *|AlHdv|*rwHhA AlwTn
@c
qnAp smA
smA *|AlfDAQyh|Alswryh
@S
qnTrp
@c
qnwAt AlkOs
AlkAs *|AlqTryh
@n
qTr trybywn
@aquds-press
qds brs
qds brs AntrnAPywnAl|brs AntrnAPwnAl
@aqudsn
Pbkp qds AlIxbAryp
qds \$AlAxbAryh|AlAxbAryh|\$
Alqds \$AlAxbAryh
@aqudsnet
qds nt
@r
rAdyw AlSyn Aldwly
AlSyn ^Aldwly|^Aldwlyh
@r
rAdyw mqdyPw
mqdyPw ^
@r
rAdyw Pbyly
Pbyly ^
@r
rAdyw swA
swA ^|^AlAmyrky
@r
rAdyw tmAzj
tmAzj ^
@arai-ps
AlrOy AlflsTynyp
AlrAy !AlflsTynyh llAElAm|!llAElAm
@c
rAy AlIyTAlyp
rAy *|nywz
AlAyTAly *
wtlfzywn ^AyTAlyA
@n
rOy Alywm
@Araya-ps
rAyp
rAyh Af Am
@n
rAynyPh bwst
@areuters
rwytrz
rwytr
rwtyrz
r wytrz
{reuters}
@aria-novosti
nwfwsty
ryA nwfwsty|~
AlAElAm !Alrwsyh
Ar Ay Ayh nwfwsty|Ay Ayh
@aritzau
rytsAw
rytzAw
AldnmArkyh &
@S
rSd
@s
rSyf22
rSyf 22
@n
rwdwng synmwn
rwdwng synmn|Pynmwn|Pynmn
rwdwnj synmwn|synmn|Pynmwn|Pynmn
rwdng synmwn|synmn|Pynmwn|Pynmn
@c
rwnAhy
@c
rwsyA 1
rwsyA 24
@n
rwsyskAyA gAzytA
rwsyskAyA jAzytA
rwsyyskAyA gAzytA|jAzytA
rAsyskAyA gAzytA|jAzytA
@c
rwtAnA
rwtAnA xlyjyh
@c
rwwdAw
rwdAw
@C
rWyA
rWyA AlAxbAry|AlArdnyh
@m
rwz Alywsf
@r
rwznp
@Asaba
sbO
Alymnyh &sbA|&|&AlHkwmyh
AlAnbAc ~Alymnyh
Alymynh &
@Asafa
SfA
AlSHAfh !AlflsTynyh|!AlflsTynyh SfA
@asaharamedia
SHrAc mydyA
@Asama
smA
smA AlAxbAryh|nywz
@asamapress-ye
smA brs
@a
sAnA
s A n A
Alswryh &
AlAnbAc ~Alswryh
AlwkAlh AlErbyh Alswryh|Alswryh llAnbAc|Alswryh Alrsmyh
{sana}
@asanews
wkAlp OnbAc jnwb OfryqyA
jnwb &AfryqyA
Aljnwb &Afryqyh
@s
sAsp bwst
@Asawa
swA
swA AlAxbAryh
@n
sEwdy gAzyt
sEwdy jAzyt
@n
sAwv tPAynA mwrnyng bwst
sAwv tPAynA mwrnng bwst|tPAynA mwrnynj bwst|tPAynA mwrnnj bwst|tPAynA mwrng bwst|PAynA mwrnyng bwst|PAynA mwrnng bwst|PAynA mwrnynj bwst|PAynA mwrnnj bwst|PAynA mwrng bwst
tPAynA mwrnyng bwst|mwrnng bwst|mwrnynj bwst|mwrnnj bwst|mwrng bwst
@m
sAyns
@m
sAyntfyk OmrykAn
sAyntfyk AmyrkAn
sAyntfk AmyrkAn|AmrykAn
sAyntyfyk AmyrkAn|AmrykAn
@S
sAyt
mrkz sAyt
mjmwEh sAyt
sAyt Antlyjns
@n
SbAH Altrkyp
SbAH %
@S
sbq
sbq AlAlktrwnyh|AlsEwdyh
@s
sbq brs
@s
sbwrt 360
@n
sbwrt AlIsbAnyp
sbwrt %|AlktAlwnyh
@m
sbyktAtwr
VA sbyktAtwr
Vy sbyktAtwr
sbktAtwr
@S
sbys
sbys dwt kwm|nywz
@asda
wkAlp AlOnbAc Alswysryp
Alswysryh &
kystwn |As dy Ayh
@c
SdY Albld
@s
SdY AlIElAm
Sdy \$
@Ashaam
PAm
PAm AlAxbAryh
@ashafaq
Pfq nywz
@ashafaqna
PfqnA
@s
PAm brs
@r
PAm If Im
@s
PAm tAymz
@m
PArly Iybdw
PArly Abdw|hybdw
@c
Pbkp AlIElAm AlErAqy
AlAElAm \$AlErAqy|\$AlErAqyh
@s
Pbkp flsTyn AlIxbAryp
flsTyn \$AlAxbAryh
@m
Pbwrt byld
sbwrt byld
@Ashehab
PhAb
PhAb AlAxbAryh
@r
Pms If Im
Pms ^
@n
Prq AlIyrAnyp
Prq %|%AlASlAHyh
@m
Ptyrn
Ptrn
@s
Pwf tyfy
Pwf ty fy
@n
SHyfp AlErb
AlErb %|Allndnyh|AwnlAyn
@n
SHyfp Aljzyrp
Aljzyrh %|%AlsEwdyh
@n
SHyfp Almdynp
Almdynh %|AlsEwdyh
@n
SHyfp AlPEb AlSynyp
AlPEb %AlSynyh|Alywmyh|AwnlAyn
bybwlz dyly
@n
SHyfp AlPrq
AlPrq %|AlqTryh
@n
SHyfp Alywm
Alywm %|AlsEwdyh
@n
SHyfp EmAn
EmAn %|AlEmAnyh
@n
SHyfp flsTyn
flsTyn %|Awn lAyn
@n
SHyfp mkp
mkh %|AlsEwdyh|%Almkrmh
@n
PykAgw trybywn
PykAgw trybwn
@C
shyl
shyl AlfDAQyh
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
@Sslaati
SdY
@m
slAyt
slyt
@s
snAk swry
@Asonna
SwnA
AlwTnyh &AlSwmAlyh
AlSwmAlyh &
AlAnbAc ~AlSwmAlyh
swnA AlSwmAlyh
@Aspa
wAs
w A s
AlsEwdyh &|&wAs
AlAnbAc ~AlsEwdyh
{spa}
@aspsrasd
wkAlp AlOnbAc AlSHrAwyp
AlSHrAwyh &
wAS
@asputnik
sbwtnyk
sbwtnk
sbwtnyk Erby
sbwntyk
{sputnik}
@S
srAyA
srAyA nywz|!|AlAxbAryh
@astep
styb
styb nywz
@n
stryts tAymz
VA stryts tAymz|strAyts tAymz|stryt tAymz
Vy stryts tAymz|strAyts tAymz|stryt tAymz
strAyts tAymz
stryt tAymz
@astt-fi
wkAlp AlOnbAc Alfnlndyp
Alfnlndyh &
As ty ty
@Asuna
swnA
s w n A
AlswdAnyh &
AlAnbAc ~AlswdAnyh
AlswdAn !llAnbAc|&|!llAnbAc swnA|!llAnbAc Alrsmyh
@s
swdAn trbywn
swdAn trybywn
@s
swdAnAyl
@c
swdAnyp 24
@s
swryA ElY Twl
swryA mbAPr
@N
Swt AlOmp
@s
Swt AlErAq
@r
Swt OmrykA
Swt AmyrkA
fwys Awf AmyrkA
{voa}
@s
Swt byrwt IntrnAPwnAl
Swt ~byrwt
@R
Swt flsTyn
@R
Swt lbnAn
@s
swys Infw
swysAnfw
@n
swzjw
swzjy
swzkw
swzjh
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
sy In by sy
{cnbc}
@c
sy In by sy Erbyp
{cnbc} Erbyh
@c
sy In In
Alsy An An
sy An An {cnn}|An An AntrnAPwnAl
{cnn}
@s
sy In In Erbyp
sy An An AlErbyh|An An bAlErbyh|An An Erby
{cnn} bAlErbyh|AlErbyh|Erbyh
@c
sy In In trk
sy An An twrk|An An Altrkyh
@c
sy jy ty In
{cgtn}
@s
sy nt
sy nyt
@c
sy nywz
@c
sy sy ty fy
AlSyn *Almrkzy
AlSyny *|*Almrkzy
Almrkzy *AlSyny
{cctv}
@n
sydny mwrnyng hyrAld
VA sydny mwrnyng hyrAld|sydny mwrnng hyrAld|sydny mwrnynj hyrAld
sydny mwrnng hyrAld|mwrnynj hyrAld
@M
sydty
@s
syryA hwm nywz
@s
tAbnAk
@n
tAgs Pbygl
dyr tAgs Pbygl|tAjs Pbyjl|tAgsPbygl|tAjsPbyjl
dr tAgs Pbygl|tAjs Pbyjl|tAgsPbygl|tAjsPbyjl
tAgsPbygl
@atanjug
tAnywg
tAnywj
tAnywng
AlSrbyh &
@Atap
wAt
w A t
twns AfryqyA llAnbAc|!AfryqyA|&AfryqyA
Altwnsyh &
AlAnbAc ~Altwnsyh
@atasnim
tsnym
tsnym !AlAyrAnyh Pbh Alrsmyh
@atass
tAs
AytAr tAs
Alrwsyh &
AlAnbAc ~Alrwsyh
{tass}
@n
tAts
dy tAts
tAgs tsAytwng
@m
tAym
AltAym
@n
tAymz Owf EmAn
@n
tAymz Owf IndyA
VA tAymz Awf AndyA
tAymz tAymz Awf AndyA
@s
tAymz Owf IsrAQyl
VA tAymz Awf AsrAQyl
tAym Awf AsrAQyl
@atelam
tylAm
AlArjntynyh &
@M
vmAnyp
Prkh vmAnyh
@n
ThrAn tAymz
thrAn tAymz
@s
tk krAnP
tyk krAnP|krnP
@c
tlfzywn ObwZby
AbwZby *|AlfDAQyh|AlryADyh
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
TlwE nywz
TlwE AlAfgAnyh|*|ty fy
twlw nywz|*
@s
tlyksbrys
@S
tqdmy
@s
trAnsfyr mArkt
trAnsfyr mArkyt
trAnsfr mArkt|mArkyt
trAnsfyrmArkt
@Atrend
trynd
trynd AlAVrbyjAnyh
@s
trk brs
twrk brs
@S
trkyA AlCn
@s
trkyA bAlErby
@N
Tryq AlPEb
@c
tPAnl nywz CsyA
nywz *AsyA
tPAnyl nywz AsyA
@n
tPAynA dyly
tPAynA dAyly
PAynA dyly|dAyly
@N
tPryn
tPryn Alswryh
@n
tPwswn Iylbw
tPwsn Aylbw|Albw
tPwswn Albw
Pwswn Aylbw|Albw
tPwsAn Aylbw|Albw
@att-se
ty ty
Alswydyh &
@aturkmen-tdh
wkAlp AlOnbAc AltrkmAnyp
AltrkmAnyh &
trkmAnstAn &
@S
twASl
@s
twmz gAyd
twmz jAyd
@S
twns Alrqmyp
@n
twtw sbwrt
twtwsbwrt
@s
ty 24
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
ty fy In
@c
ty If 1
{tf}1
@s
ty Im zd
ty Am zy
{tmz}
@c
ty wAy sy sbwrts
ty wAy sy sbwrt|wAy sy|Ay sy sbwrt|Ay sy sbwrts|Ay sy
@s
tyk rAdAr
tk rAdAr
@m
tyl kyl
tylkyl
tyl kyl Erby
@c
tylyswr
tyly swr
tly swr
tlswr
@aukrinform
Owkrynfwrm
AwkrAnfwrm
ywkrynfwrm
AlAwkrAnyh &
@aunian
ywnyAn
AwnyAn
@aupi
ywnAytd brs IntrnAPwnAl
ywnAytd brs|brs AntrnAPywnAl|brys AntrnAPywnAl
yw by Ay
y b A
@auza
wkAlp OnbAc OwzbkstAn
AwzbkstAn &
AlwTnyh &AlAwzbkyh
AlAwzbkyh &
AwzA
@avna
wkAlp AlOnbAc AlfytnAmyp
AlfytnAmyh &
@Awafa
wfA
w f A
wAlmElwmAt &AlflsTynyh
AlflsTynyh &|&wfA
AlAnbAc ~AlflsTynyh
{wafa}
@s
wAlA
wAllA nywz|
wAlA nywz
wAlAh AlEbry|AlAsrAQyly|nywz
wylA AlEbry|AlAsrAQyly|nywz
@Awam
wkAlp OnbAc AlImArAt
AlAmArAt &|&Alrsmyh
wAm
w A m
AlAmArAtyh &|&wAm
AlAnbAc ~AlAmArAtyh
AnbAc ~AlAmArAt
{wam}
@n
wAPnTn bwst
AlwAPnTn bwst
VA wAPnTn bwst
Vy wAPnTn bwst
@n
wAPnTn tAymz
@awattan-agency
wTn llOnbAc
wTn !|AlflsTynyh
@s
wAy nt
wAynt
@m
wAyrd
@s
wlAty mh
@n
wTn Omrwz
@s
wTn srb
wTn ygrd xArj Alsrb
@n
wwl stryt jwrnAl
Alwwl stryt jwrnAl|stryt jrnAl|stryt jwnAl|Astryt jwrnAl|Astryt jrnAl|Astryt jwnAl
wwl stryt jrnAl|stryt jwnAl|Astryt jwrnAl|Astryt jrnAl|Astryt jwnAl|%stryt|stryt jyrnAl
VA wwl stryt jwrnAl
Vy wwl stryt jwrnAl
{wsj}
@s
wyky AlOxbAr
wykynywz
@s
wykylyks
wyky lyks
wyklyks
@n
wyst frAns
Awyst frAns
wst frAns
Awst frAns
@axinhua
PynxwA
PnxwA
PynhwA
zynxwA
PyngwA
AlSyn &Aljdydh|&Aljdydh PynxwA|!Aljdydh
AlSynyh &
{xinhua}
@s
yA blAdy
yAblAdy
@Ayaqein
yqyn
@aycj-ir
nAdy AlmrAslyn AlPbAb
nAdy AlSHfyyn AlPbAb|AlSHAfyyn AlPbAb
@n
ydyEwt OHrwnwt
ydyEwt AHrnwt|AHrwnwn|
ydEwt AHrwnwt|AHrnwt|AHrwnwn
ydyEwv AHrwnwt|AHrnwt|AHrwnwn
@C
ylh
hyQh AlAVAEh Alfnlndyh|Albv Alfnlndyh
@c
ymn PbAb
ymn PbAb nt
@n
ymn tAymz
Alymn tAymz
@s
ymnAt
@n
yny Pfq
yny Pfq bAlErbyh
@ayonhap
ywnhAb
Alkwryh &Aljnwbyh
kwryA &Aljnwbyh
@aypagency
wkAlp AlSHAfp Alymnyp
AlSHAfh !Alymnyh|~Alymnyh|!Alymnyh wAy by
@s
ys ErAq
@n
yw Is Iyh twdAy
yw As Ay twdAy
@c
yw ty fy
@n
ywlAnds bwstn
ywlAnds bwsTn|bwsn
ylAnds bwstn|bwsTn|bwsn
yylAnds bwstn|bwsTn|bwsn
@n
ywmywry Pymbwn
ywmywry Pymbn|Pymbw|
@s
ywrAktyf
ywr Aktyf
@c
ywrwnywz
ywrwnywz Erby|Erbyh
ywrw nywz Erby|nywz Erbyh|nywz
@c
ywrwsbwrt
ywrw sbwrt
@S
zAwyp
@c
zd dy If
tsyt dy Af
zy dy Af
AlvAnyh *AlAlmAnyh
AlAlmAnyh *AlvAnyh
@s
zhrp PnqyT
@n
zmAn Altrkyp
zmAn %
twdAyz zmAn
@n
zmAn AlwSl
@s
znqp 20
@n
zwd dwytPh tsAytwng
zwd dwytPh tsAytwnj|dwytPh zAytwng|dwytPh tsAytwnk|dwytPyh tsAytwng|dwytPyh tsAytwnj|dwytPyh zAytwng|dwytPyh tsAytwnk
swd dwytPh tsAytwng|dwytPh tsAytwnj|dwytPh zAytwng|dwytPh tsAytwnk
zwdwytPh tsAytwng|tsAytwnj|zAytwng|tsAytwnk
zwddwytPh tsAytwng|tsAytwnj|zAytwng|tsAytwnk`;
