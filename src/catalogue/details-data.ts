// Generated from data/ by src/build/catalogue.ts; edit those.
export const DETAILS = `26-sbtmbr	26 sbtmbr	26 September	newspaper	YE	ar		26sep.net 26sepnews.net
aa	wkAlp AlOnADwl	Anadolu Agency	agency	TR	tr ar en		aa.com.tr/ar
aajl	EAjl	Ajel	site	SA	ar		ajel.sa
aamaq	OEmAq	Amaq	agency		ar
aap	wkAlp AlOnbAc AlOstrAlyp	Australian Associated Press	agency	AU	en
aatmad	AEtmAd	Etemad	newspaper	IR	fa
aayn	EAyn	Ayin	site	SD	ar en
ada	Cky	Adnkronos / AKI	agency	IT	it ar
aden-agency	Edn AlIxbAryp	Aden News Agency	agency	YE	ar
adi-dj	AlwkAlp Aljybwtyp llOnbAc	Djibouti News Agency (ADI)	agency	DJ	fr ar	state
adn-alghd	Edn Algd	Aden Al-Ghad	newspaper	YE	ar		adenalghad.net
adn-alywm	Edn Alywm	Aden Al-Youm	site	YE	ar		adenalyoum.com
afp	wkAlp frAns brs	Agence France-Presse	agency	FR	fr ar en es de pt		afp.com/ar
afryka-nywz	OfrykA nywz	Africanews	channel		en fr
aftwnbladt	OftwnblAdt	Aftonbladet	newspaper	SE	sv
agerpres	Ojyrbrys	Agerpres	agency	RO	ro
ahlulbayt	ObnA	AhlulBayt News Agency	agency	IR	ar fa
ahwal-trkya	OHwAl trkyp	Ahval	site		tr en ar
aina	CsyA llOnbAc	Asia News Agency	agency	LB	ar
akaz	EkAZ	Okaz	newspaper	SA	ar		okaz.com.sa
akhbar-alan	OxbAr AlCn	Akhbar Al Aan	channel	AE	ar		alaan.fm
akhbar-alkhlyj	OxbAr Alxlyj	Akhbar Al Khaleej	newspaper	BH	ar		akhbar-alkhaleej.com
akhbar-alswdan	OxbAr AlswdAn	Sudan Akhbar	site	SD	ar		sudanakhbar.com
akhbar-alywm	OxbAr Alywm	Akhbar El-Yom	newspaper	EG	ar		akhbarelyom.com
akhbar-lybya	OxbAr lybyA	Akhbar Libya	site	LY	ar		akhbar-libya.com
akhbar-trkya	OxbAr trkyA	Akhbar Turkiya	site	TR	ar		akhbarturkiya.com
akhbarna	OxbArnA	Akhbarona	site	MA	ar		akhbarona.com
aks-alsyr	Eks Alsyr	Aks Alser	site	SY	ar		aksalser.com
aksyws	Oksyws	Axios	site	US	en
alaalm	AlEAlm	Al-Alam	channel	IR	ar		alalam.ir alalamtv.net
alaalm-aljdyd	AlEAlm Aljdyd	Al-Aalem Al-Jadeed	newspaper	IQ	ar		al-aalem.com
alahd	AlEhd	Al-Ahed	site	LB	ar		alahednews.com.lb
alahdath-almghrbya	AlOHdAv Almgrbyp	Al Ahdath Al Maghribia	newspaper	MA	ar		ahdath.info
alahram	AlOhrAm	Al-Ahram	newspaper	EG	ar
alakhbar	AlOxbAr	Al-Akhbar	newspaper	LB	ar		al-akhbar.com
alakhbar-almsrya	AlOxbAr AlmSryp	Al-Akhbar (Egypt)	newspaper	EG	ar
alakhbar-mr	wkAlp AlOxbAr Almstqlp	Alakhbar	agency	MR	ar fr		alakhbar.info
alalm-almghrbya	AlElm Almgrbyp	Al-Alam	newspaper	MA	ar
alamq-almghrby	AlEmq Almgrby	Al3omk	site	MA	ar		al3omk.com
alanba	AlOnbAc	Al-Anba	newspaper	KW	ar		alanba.com.kw
alantbaha	AlAntbAhp	Al-Intibaha	newspaper	SD	ar		alintibaha.net
alanwar	AlOnwAr	Al-Anwar	newspaper	LB	ar
alaqtsad-walaamal	AlAqtSAd wAlOEmAl	Al-Iktissad Wal-Aamal	magazine	LB	ar
alaqtsadya	AlAqtSAdyp	Al-Eqtisadiah	newspaper	SA	ar
alaraqya	AlErAqyp	Al Iraqiya	channel	IQ	ar
alarb-alqtrya	AlErb AlqTryp	Al Arab (Qatar)	newspaper	QA	ar		alarab.qa
alarb-alywm	AlErb Alywm	Al-Arab Al-Yawm	newspaper	JO	ar
alarby	AlErby	Alaraby TV	channel		ar		alaraby.tv
alarby-aljdyd	AlErby Aljdyd	Al-Araby Al-Jadeed	newspaper		ar		alaraby.co.uk
alarbya	AlErbyp	Al Arabiya	channel		ar en		alarabiya.net
alathad	AlAtHAd	Al-Ittihad	newspaper	AE	ar		alittihad.ae
alathad-alashtraky	AlAtHAd AlAPtrAky	Al Ittihad Al Ichtiraki	newspaper	MA	ar
alathad-alhyfawya	AlAtHAd AlHyfAwyp	Al-Ittihad (Haifa)	newspaper	IL	ar		alittihad44.com
alawnrwa	AlOwnrwA	UNRWA	institution		en ar
alayam	AlOyAm	Al-Ayyam	newspaper	PS	ar		al-ayyam.ps
alayam-albhrynya	AlOyAm AlbHrynyp	Al Ayam (Bahrain)	newspaper	BH	ar		alayam.com
alayn-alikhbarya	AlEyn AlIxbAryp	Al-Ain News	site	AE	ar		al-ain.com
albath	AlbEv	Al-Baath	newspaper	SY	ar
albdyl	Albdyl	El-Badil	newspaper	EG	ar		elbadil.com
alblad	AlblAd	Al-Bilad	newspaper	SA	ar		albiladdaily.com
alblad-albhrynya	AlblAd AlbHrynyp	Al Bilad (Bahrain)	newspaper	BH	ar		albiladpress.com
alblad-aljzayrya	AlblAd AljzAQryp	El Bilad	newspaper	DZ	ar		elbilad.net
albld	Albld	Al-Balad	newspaper	LB	ar
albwaba	AlbwAbp	Al Bawaba	site	JO	ar en		albawaba.com/ar
albwaba-nywz	AlbwAbp nywz	Al-Bawaba News	newspaper	EG	ar		albawabhnews.com
albwrsa	AlbwrSp	Al-Borsa	newspaper	EG	ar		elborsanews.com
albyan	AlbyAn	Al Bayan	newspaper	AE	ar		albayan.ae
aldrr-alshamya	Aldrr AlPAmyp	Eldorar	site	SY	ar		eldorar.com
aldstwr	Aldstwr	Ad-Dustour	newspaper	JO	ar		addustour.com
aldstwr-almsrya	Aldstwr AlmSryp	Al-Dostor	newspaper	EG	ar		dostor.org
aldyar	AldyAr	Ad-Diyar	newspaper	LB	ar		addiyar.com
alfjr	Alfjr	El Fagr	newspaper	EG	ar		elfagr.org
alfrat	AlfrAt	Al Forat	channel	IQ	ar		alforatnews.com
alghad-press	Algd brs	Al-Ghad Press	agency	IQ	ar		alghadpress.com
alghardyan	AlgArdyAn	The Guardian	newspaper	GB	en
alghd	Algd	Al-Ghad	newspaper	JO	ar		alghad.com
alhdf	Alhdf	Al-Hadaf	magazine	PS	ar		hadfnews.ps
alhdth	AlHdv	Al Hadath	channel		ar		alhadath.net
alhdwd	AlHdwd	AlHudood	site	JO	ar		alhudood.net
alhl-nt	AlHl nt	7al	site	SY	ar		7al.net
alhra	AlHrp	Alhurra	channel	US	ar
alhrya	AlHryp	Al-Hourriah	magazine	PS	ar		alhourriah.ps
alhwar-almtmdn	AlHwAr Almtmdn	Al-Hiwar al-Mutamaddin	site		ar		ahewar.org
alhwar-altwnsy	AlHwAr Altwnsy	El Hiwar Ettounsi	channel	TN	ar
alhyaa	AlHyAp	Al-Hayat	newspaper		ar		alhayat.com
alhyaa-aljdyda	AlHyAp Aljdydp	Al-Hayat Al-Jadida	newspaper	PS	ar
alidhaaa-aljzayrya	AlIVAEp AljzAQryp	Algerian Radio	radio	DZ	ar fr
alidhaaa-altwnsya	AlIVAEp Altwnsyp	Tunisian Radio	radio	TN	ar		radiotunisienne.tn radionationale.tn
alidhaaa-alwtnya-alaama	AlIVAEp AlwTnyp AlEAmp	NPR	radio	US	en	public
alikhbarya	AlIxbAryp	Al Ekhbariya	channel	SA	ar
alikhbarya-alswrya	AlIxbAryp Alswryp	Al-Ikhbariyah Syria	channel	SY	ar
alimarat-alywm	AlImArAt Alywm	Emarat Al Youm	newspaper	AE	ar		emaratalyoum.com
alindbndnt	AlIndbndnt	The Independent	newspaper	GB	en
aliykwnwmyst	AlIykwnwmyst	The Economist	magazine	GB	en
aljdyd	Aljdyd	Al Jadeed	channel	LB	ar		aljadeed.tv
aljmhwrya	Aljmhwryp	Al-Gomhuria	newspaper	EG	ar		algomhuria.net.eg
aljmhwrya-allbnanya	Aljmhwryp AllbnAnyp	Al-Joumhouria (Lebanon)	newspaper	LB	ar		aljoumhouria.com
aljmhwrya-nt	Aljmhwryp nt	Al-Jumhuriya	site	SY	ar en		aljumhuriya.net
aljryda	Aljrydp	Al-Jarida	newspaper	KW	ar		aljarida.com
aljryda-alswdanya	Aljrydp AlswdAnyp	Al-Jareeda (Sudan)	newspaper	SD	ar		aljareeda-sd.net
aljzayr-aljdyda	AljzAQr Aljdydp	El Djazair El Djadida	newspaper	DZ	ar		eldjazaireldjadida.com
aljzyra	Aljzyrp	Al Jazeera	channel	QA	ar en		aljazeera.net
aljzyra-alinjlyzya	Aljzyrp AlInjlyzyp	Al Jazeera English	channel	QA	en
aljzyra-mbashr	Aljzyrp mbAPr	Al Jazeera Mubasher	channel	QA	ar		mubasher.aljazeera.net
alkhbr	Alxbr	El Khabar	newspaper	DZ	ar		elkhabar.com
alkhlyj	Alxlyj	Al Khaleej	newspaper	AE	ar		alkhaleej.ae
alkhlyj-aljdyd	Alxlyj Aljdyd	The New Khalij	site		ar		thenewkhalij.news
alkhlyj-awnlayn	Alxlyj OwnlAyn	Al-Khaleej Online	site		ar		alkhaleejonline.net
alktayb	AlktAQb	Kataeb.org	site	LB	ar		kataeb.org
allwa	AllwAc	Al-Liwaa	newspaper	LB	ar		aliwaa.com.lb
almaalomah	AlmElwmp	Al-Maalomah	agency	IQ	ar
almal	AlmAl	Al-Mal	newspaper	EG	ar
almarkazia	Almrkzyp	Al-Markazia	agency	LB	ar		almarkazia.com/ar
almda	AlmdY	Al-Mada	newspaper	IQ	ar		almadapaper.net
almdn	Almdn	Al-Modon	site	LB	ar		almodon.com
almgharbya	AlmgArbyp	Al Magharibia	channel		ar		almagharibia.tv
almjahd	AlmjAhd	El Moudjahid	newspaper	DZ	fr		elmoudjahid.com
almjla	Almjlp	Al Majalla	magazine		ar		arb.majalla.com
almjla-altbya-albrytanya	Almjlp AlTbyp AlbryTAnyp	The BMJ	magazine	GB	en
almmlka	Almmlkp	Al-Mamlaka TV	channel	JO	ar		almamlakatv.com
almnar	AlmnAr	Al-Manar	channel	LB	ar en		almanar.com.lb
almrabtwn	AlmrAbTwn	El Mourabitoun TV	channel	MR	ar
almrbd	Almrbd	Al-Mirbad	radio	IQ	ar		almirbad.com
almrkz-alflstyny-llialam	Almrkz AlflsTyny llIElAm	Palestinian Information Center	site	PS	ar		palinfo.com
almrsd-allybya	AlmrSd Allybyp	Al-Marsad (Libya)	newspaper	LY	ar
almsa-aljzayrya	AlmsAc AljzAQryp	El Massa	newspaper	DZ	ar		el-massa.com
almsa-almghrbya	AlmsAc Almgrbyp	Al Massae	newspaper	MA	ar
almsdr-awnlayn	AlmSdr OwnlAyn	Al-Masdar Online	site	YE	ar		almasdaronline.com
almshhd	AlmPhd	Al Mashhad	channel	AE	ar
almsry-alywm	AlmSry Alywm	Al-Masry Al-Youm	newspaper	EG	ar		almasryalyoum.com
almsrywn	AlmSrywn	Al-Mesryoon	newspaper	EG	ar		almesryoon.com elmesryoon.com
almstqbl	Almstqbl	Al-Mustaqbal	newspaper	LB	ar		almustaqbal.com
almsyra	Almsyrp	Al-Masirah	channel	YE	ar		almasirah.net
almwatn	AlmwATn	Al-Mowaten	site	SA	ar		almowaten.net
almwnytwr	Almwnytwr	Al-Monitor	site	US	en ar
almwqa-bwst	AlmwqE bwst	Almawqea Post	site	YE	ar		almawqeapost.net
almwtmr-nt	AlmWtmr nt	Almotamar	site	YE	ar		almotamar.net
almyadyn	AlmyAdyn	Al Mayadeen	channel	LB	ar en		almayadeen.net
alnhar	AlnhAr	An-Nahar	newspaper	LB	ar		annahar.com
alnhar-aljzayrya	AlnhAr AljzAQryp	Ennahar	channel	DZ	ar		ennaharonline.com
alnhar-alkwytya	AlnhAr Alkwytyp	An-Nahar (Kuwait)	newspaper	KW	ar
alnshra	AlnPrp	Elnashra	site	LB	ar		elnashra.com
alnsr-aljzayrya	AlnSr AljzAQryp	An-Nasr	newspaper	DZ	ar		annasronline.com
alnylyn	Alnylyn	Al-Nilin	site	SD	ar		alnilin.com
alqahra-24	AlqAhrp 24	Cairo 24	site	EG	ar		cairo24.com
alqahra-alikhbarya	AlqAhrp AlIxbAryp	Al Qahera News	channel	EG	ar
alqbs	Alqbs	Al-Qabas	newspaper	KW	ar		alqabas.com
alqds	Alqds	Al-Quds	newspaper	PS	ar		alquds.com
alqds-alarby	Alqds AlErby	Al-Quds Al-Arabi	newspaper	GB	ar		alquds.co.uk
alqnaa-12	AlqnAp 12	Channel 12 (Israel)	channel	IL	he		mako.co.il
alqnaa-13	AlqnAp 13	Channel 13 (Israel)	channel	IL	he
alqnaa-14	AlqnAp 14	Channel 14 (Israel)	channel	IL	he
alqnaa-alawla-almghrbya	AlqnAp AlOwlY Almgrbyp	Al Aoula	channel	MA	ar
alqnaa-alawla-alrwsya	AlqnAp AlOwlY Alrwsyp	Channel One Russia	channel	RU	ru
alqnaa-alrabaa-albrytanya	AlqnAp AlrAbEp AlbryTAnyp	Channel 4	channel	GB	en
alqnaa-alsabaa-alisrayylya	AlqnAp AlsAbEp AlIsrAQylyp	Arutz Sheva (Channel 7)	site	IL	he en		inn.co.il
alrakwba	AlrAkwbp	Al-Rakoba	site	SD	ar		rakobanews.com
alray	AlrOy	Al-Rai (Jordan)	newspaper	JO	ar		alrai.com
alray-alkwytya	AlrAy Alkwytyp	Al-Rai (Kuwait)	newspaper	KW	ar		alraimedia.com
alraya	AlrAyp	Al Raya	newspaper	QA	ar		raya.com
alrsala-nt	AlrsAlp nt	Al-Resalah	newspaper	PS	ar		alresalah.ps
alrwya-alamanya	AlrWyp AlEmAnyp	Al Roya (Oman)	newspaper	OM	ar
alrwya-alimaratya	AlrWyp AlImArAtyp	Al Roeya	newspaper	AE	ar		alroeya.com
alryad	AlryAD	Al-Riyadh	newspaper	SA	ar		alriyadh.com
alryadya	AlryADyp	Arriyadiyah	newspaper	SA	ar		arriyadiyah.com
alsbah-alaraqya	AlSbAH AlErAqyp	Al-Sabaah	newspaper	IQ	ar		alsabaah.iq
alsbah-aljdyd	AlSbAH Aljdyd	Al-Sabah Al-Jadeed	newspaper	IQ	ar		newsabah.com
alsbah-almghrbya	AlSbAH Almgrbyp	Assabah (Morocco)	newspaper	MA	ar
alsbah-altwnsya	AlSbAH Altwnsyp	Assabah	newspaper	TN	ar		assabah.com.tn assabahnews.tn
alsbyl	Alsbyl	Assabeel	newspaper	JO	ar		assabeel.net
alsfyr	Alsfyr	As-Safir	newspaper	LB	ar		assafir.com
alsfyr-alarby	Alsfyr AlErby	Assafir Al-Arabi	site	LB	ar		assafirarabi.com
alshafa-alywm	AlSHAfp Alywm	Essahafa	newspaper	TN	ar		essahafa.tn
alshahd	AlPAhd	Al-Shahed	newspaper	KW	ar		alshahedkw.com
alsharqa-24	AlPArqp 24	Sharjah 24	site	AE	ar		sharjah24.ae
alshbyba	AlPbybp	Al Shabiba	newspaper	OM	ar
alshra-almghrbya	AlSHrAc Almgrbyp	Assahra Al Maghribia	newspaper	MA	ar		assahraa.ma
alshraa	AlPrAE	Al-Shiraa	magazine	LB	ar		alshiraa.com
alshrka-alwtnya-llidhaaa-waltlfza	AlPrkp AlwTnyp llIVAEp wAltlfzp	SNRT	channel	MA	ar
alshrq-alawst	AlPrq AlOwsT	Asharq Al-Awsat	newspaper		ar		aawsat.com
alshrq-alsawdya	AlPrq AlsEwdyp	Al-Sharq (Saudi Arabia)	newspaper	SA	ar		alsharq.net.sa
alshrqya	AlPrqyp	Al Sharqiya	channel	IQ	ar		alsharqiya.com
alshrwq	AlPrwq	Al-Shorouk	newspaper	EG	ar		shorouknews.com
alshrwq-aljzayrya	AlPrwq AljzAQryp	Echorouk	newspaper	DZ	ar		echoroukonline.com
alshrwq-altwnsya	AlPrwq Altwnsyp	Alchourouk	newspaper	TN	ar		alchourouk.com
alshwa-nt	AlSHwp nt	Al-Sahwa	site	YE	ar		alsahwa-yemen.net
alswdan-alywm	AlswdAn Alywm	Al-Sudan Al-Youm	site	SD	ar		alsudanalyoum.com
alswdany	AlswdAny	Al-Sudani	newspaper	SD	ar		alsudaninews.com
alswmal-alywm	AlSwmAl Alywm	Somalia Today	site	SO	ar		somaliatoday.net
alswmrya	Alswmryp	Alsumaria	channel	IQ	ar		alsumaria.tv
alswrya-nt	Alswryp nt	Alsouria Net	site	SY	ar		alsouria.net
alswyda-24	AlswydAc 24	Suwayda 24	site	SY	ar
alsyasa	AlsyAsp	Al-Seyassah	newspaper	KW	ar		alseyassah.com al-seyassah.com
alsyha	AlSyHp	Assayha	newspaper	SD	ar		assayha.net
altakhy	AltCxy	Al-Taakhi	newspaper	IQ	ar		altaakhipress.com
altaymz	AltAymz	The Times	newspaper	GB	en
altghyyr	Altgyyr	Altaghyeer	site	SD	ar		altaghyeer.info
althryr	AltHryr	Al-Tahrir	newspaper	EG	ar		tahrirnews.com
althwra	Alvwrp	Al-Thawra	newspaper	SY	ar		thawra.sy
althwra-alymnya	Alvwrp Alymnyp	Al-Thawra (Yemen)	newspaper	YE	ar		althawrah.ye
altlfzywn-alaraqy	Altlfzywn AlErAqy	Iraqi Television	channel	IQ	ar
altlfzywn-alardny	Altlfzywn AlOrdny	Jordan Television	channel	JO	ar
altlfzywn-alawkrany	Altlfzywn AlOwkrAny	Ukrainian Television	channel	UA	uk
altlfzywn-alithywby	Altlfzywn AlIvywby	Ethiopian Broadcasting Corporation	channel	ET	am
altlfzywn-aljybwty	Altlfzywn Aljybwty	Radio Television of Djibouti	channel	DJ	fr so ar
altlfzywn-aljzayry	Altlfzywn AljzAQry	Algerian Television	channel	DZ	ar
altlfzywn-allyby	Altlfzywn Allyby	Libyan Television	channel	LY	ar
altlfzywn-almrkzy-alkwry	Altlfzywn Almrkzy Alkwry	Korean Central Television	channel	KP	ko
altlfzywn-almsry	Altlfzywn AlmSry	Egyptian Television	channel	EG	ar
altlfzywn-almwrytany	Altlfzywn AlmwrytAny	Mauritanian Television	channel	MR	ar		tvm.mr
altlfzywn-alrwsy	Altlfzywn Alrwsy	Russian Television	channel	RU	ru
altlfzywn-alsawdy	Altlfzywn AlsEwdy	Saudi Television	channel	SA	ar
altlfzywn-alswmaly	Altlfzywn AlSwmAly	Somali National Television	channel	SO	so
altlfzywn-alswry	Altlfzywn Alswry	Syrian Television	channel	SY	ar		ortas.gov.sy
altra-swt	OltrA Swt	Ultra Sawt	site		ar		ultrasawt.com
altwnsya	Altwnsyp	Attounissia	newspaper	TN	ar
alwasat	AlwsT	Al-Wasat	newspaper		ar
alwatan	AlwTn	Al-Watan	newspaper		ar
alwfd	Alwfd	Al-Wafd	newspaper	EG	ar		alwafd.news
alwkala-alaalmya-lmkafha-almnshtat	AlwkAlp AlEAlmyp lmkAfHp AlmnPTAt	World Anti-Doping Agency (WADA)	institution		en
alwkala-alamrykya-lltnmya-aldwlya	AlwkAlp AlOmrykyp lltnmyp Aldwlyp	USAID	institution	US	en
alwkala-alathadya-lidara-altwary	AlwkAlp AlAtHAdyp lIdArp AlTwArQ	Federal Emergency Management Agency (FEMA)	institution	US	en
alwkala-aldwlya-labhath-alsrtan	AlwkAlp Aldwlyp lObHAv AlsrTAn	International Agency for Research on Cancer (IARC)	institution		en
alwkala-aldwlya-lltaqa-aldhrya	AlwkAlp Aldwlyp llTAqp AlVryp	International Atomic Energy Agency (IAEA)	institution		en
alwkala-aldwlya-lltaqa-almtjdda	AlwkAlp Aldwlyp llTAqp Almtjddp	International Renewable Energy Agency (IRENA)	institution		en ar
alwkala-alwtnya-lltkhfyf-mn-alkwarth	AlwkAlp AlwTnyp lltxfyf mn AlkwArv	Indonesian disaster agency	institution	ID	id
alwkala-alwtnya-lmkafha-aljryma	AlwkAlp AlwTnyp lmkAfHp Aljrymp	National Crime Agency	institution	GB	en
alwkala-alyhwdya	AlwkAlp Alyhwdyp	Jewish Agency	institution	IL	he
alwkyl-alikhbary	Alwkyl AlIxbAry	Al-Wakeel News	site	JO	ar		alwakeelnews.com
alwst-albhrynya	AlwsT AlbHrynyp	Al-Wasat (Bahrain)	newspaper	BH	ar		alwasatnews.com
alwtn-alamanya	AlwTn AlEmAnyp	Al-Watan (Oman)	newspaper	OM	ar
alwtn-albhrynya	AlwTn AlbHrynyp	Al-Watan (Bahrain)	newspaper	BH	ar		alwatannews.net
alwtn-aljzayrya	AlwTn AljzAQryp	El Watan	newspaper	DZ	fr		elwatan.com
alwtn-alkwytya	AlwTn Alkwytyp	Al-Watan (Kuwait)	newspaper	KW	ar
alwtn-almsrya	AlwTn AlmSryp	El Watan News	newspaper	EG	ar		elwatannews.com
alwtn-alqmrya	AlwTn Alqmryp	Al-Watwan	newspaper	KM	fr ar
alwtn-alqtrya	AlwTn AlqTryp	Al-Watan (Qatar)	newspaper	QA	ar		al-watan.com
alwtn-alsawdya	AlwTn AlsEwdyp	Al-Watan (Saudi Arabia)	newspaper	SA	ar		alwatan.com.sa
alwtn-alswrya	AlwTn Alswryp	Al-Watan (Syria)	newspaper	SY	ar
alwtnya-altwnsya	AlwTnyp Altwnsyp	El Watania	channel	TN	ar		watania1.tn watania2.tn
alwyam	AlwQAm	Al-Weeam	site	SA	ar		alweeam.com.sa
alymn-alywm	Alymn Alywm	Yemen Today	channel	YE	ar
alywm-24	Alywm 24	Alyaoum24	site	MA	ar		alyaoum24.com
alywm-alsaba	Alywm AlsAbE	Youm7	newspaper	EG	ar		youm7.com
alywrwbwl	Alywrwbwl	Europol	institution		en
alzman	AlzmAn	Azzaman	newspaper	IQ	ar		azzaman.com
amd	Omd	Amad	site	PS	ar		amad.ps
ami-mr	wkAlp AlOnbAc AlmwrytAnyp	Mauritanian News Agency (AMI)	agency	MR	ar fr	state
amwn	Emwn	Ammon News	site	JO	ar		ammonnews.net
ana-mpa	wkAlp AlOnbAc AlywnAnyp	Athens-Macedonian News Agency	agency	GR	el
anb-bldy	Enb bldy	Enab Baladi	newspaper	SY	ar en		enabbaladi.net
ani	CsyAn nywz IntrnAPwnAl	Asian News International	agency	IN	en hi
ankawa	EnkAwA	Ankawa	site	IQ	ar		ankawa.com
anp	wkAlp AlOnbAc Alhwlndyp	ANP	agency	NL	nl
ansa	OnsA	ANSA	agency	IT	it ar
antara	OntArA	Antara	agency	ID	id en
ap	OswPytd brs	Associated Press	agency	US	en
apa-at	wkAlp AlOnbAc AlnmsAwyp	Austria Presse Agentur	agency	AT	de
app-pk	wkAlp OnbAc OswPytd brs AlbAkstAnyp	Associated Press of Pakistan	agency	PK	en ur
aps	wkAlp AlOnbAc AljzAQryp	Algérie Presse Service	agency	DZ	ar fr en	state	aps.dz
aqra	AqrO	Iqraa TV	channel		ar
ar-by-ka	Cr by kA	RBC	site	RU	ru
ar-im-sy	Cr Im sy	RMC	radio	FR	fr
ar-ty	Cr ty	RT	channel	RU	ru en
ar-ty-arbya	Cr ty Erbyp	RT Arabic	channel	RU	ar		arabic.rt.com
ar-ty-fy-iy	Cr ty fy Iy	RTVE	channel	ES	es
ar-ty-il	Cr ty Il	RTL	radio	FR	fr
ar-ty-iy	Cr ty Iy	RTÉ	channel	IE	en
arb-48	Erb 48	Arab 48	site	IL	ar		arab48.com
arb-nywz	Erb nywz	Arab News	newspaper	SA	en
arb-taymz-alkwytya	Erb tAymz Alkwytyp	Arab Times (Kuwait)	newspaper	KW	en		arabtimesonline.com
arby-bwst	Erby bwst	Arabic Post	site		ar		arabicpost.net
arby21	Erby21	Arabi21	site	GB	ar		arabi21.com
arfa-swtk	ArfE Swtk	Irfaa Sawtak	site	US	ar
armenpress	Ormnbrs	Armenpress	agency	AM	hy ar
arqam	OrqAm	Argaam	site	SA	ar		argaam.com
aryj	Oryj	ARIJ	site	JO	ar en		arij.net
as	Cs	AS	newspaper	ES	es
asahy-shymbwn	OsAhy Pymbwn	Asahi Shimbun	newspaper	JP	ja
aswat-mgharbya	OSwAt mgArbyp	Maghreb Voices	site	US	ar		maghrebvoices.com
aswat-msrya	OSwAt mSryp	Aswat Masriya	site	EG	ar		aswatmasriya.com
athr-brs	Ovr brs	Athr Press	site	SY	ar
athyr	Ovyr	Atheer	site	OM	ar
atlaaat	ATlAEAt	Ettela'at	newspaper	IR	fa
aw-ar-if	Ow Cr If	ORF	channel	AT	de
aw-ghlwbw	Ow glwbw	O Globo	newspaper	BR	pt
aw-ty-fy	Ow ty fy	OTV	channel	LB	ar
awkranska-brafda	OwkrAnskA brAfdA	Ukrainska Pravda	site	UA	uk
awl-afryka	Owl OfrykA	AllAfrica	site		en fr		allafrica.com
awlyh	Owlyh	Olé	newspaper	AR	es
awn-ty-fy	Own ty fy	ON TV	channel	EG	ar
awrwba-1	OwrwbA 1	Europe 1	radio	FR	fr
awrynt	Owrynt	Orient News	channel	AE	ar		orient-news.net
ay-24-nywz	Cy 24 nywz	i24NEWS	channel	IL	en fr ar
ay-im-dy-by	Cy Im dy by	IMDb	site	US	en
ay-im-lybanwn	Cy Im lybAnwn	IMLebanon	site	LB	ar		imlebanon.org
ay-ty-fy	Cy ty fy	ITV	channel	GB	en
ayn-lybya	Eyn lybyA	Ean Libya	site	LY	ar
ayrysh-taymz	CyryP tAymz	The Irish Times	newspaper	IE	en
azertac	OVrtAj	Azertac	agency	AZ	az
bab-nat	bAb nAt	Babnet	site	TN	ar		babnet.net
baghdad-today	bgdAd Alywm	Baghdad Today	agency	IQ	ar		baghdadtoday.news
bakhtar	bAxtr	Bakhtar News Agency	agency	AF	ps fa
bankwk-bwst	bAnkwk bwst	Bangkok Post	newspaper	TH	en
banyt	bAnyt	Panet	site	IL	ar		panet.co.il
bas-news	bAsnywz	BasNews	agency	IQ	ku ar en		basnews.com
bazfyd	bAzfyd	BuzzFeed	site	US	en
belga	blgA	Belga	agency	BE	fr nl
belta	byltA	BelTA	agency	BY	ru be
bernama	brnAmA	Bernama	agency	MY	ms en ar
bghdad-bwst	bgdAd bwst	The Baghdad Post	site	IQ	ar en		thebaghdadpost.com/ar
blay-bwy	blAy bwy	Playboy	magazine	US	en
bloomberg	blwmbrg	Bloomberg	agency	US	en
blqys	blqys	Belqees TV	channel	YE	ar		belqees.tv
blyk	blyk	Blick	newspaper	CH	de
blynks	blynks	Blinx	site	AE	ar		blinx.com
bna	wkAlp OnbAc AlbHryn	Bahrain News Agency	agency	BH	ar en	state	bna.bh
bnynswla	bnynswlA	The Peninsula	newspaper	QA	en		thepeninsulaqatar.com
brafda	brAfdA	Pravda	newspaper	RU	ru
braytbart	brAytbArt	Breitbart	site	US	en
brlman-kwm	brlmAn kwm	Barlamane	site	MA	ar		barlamane.com
brs-ty-fy	brs ty fy	Press TV	channel	IR	en		presstv.com
brwbwblyka	brwbwblykA	ProPublica	site	US	en
bss-bd	wkAlp OnbAc bnglAdyP	Bangladesh Sangbad Sangstha (BSS)	agency	BD	bn en	state
bta	wkAlp AlOnbAc AlblgAryp	Bulgarian News Agency	agency	BG	bg
bwaba-afryqya-alikhbarya	bwAbp OfryqyA AlIxbAryp	Afrigate News	site	LY	ar
bwaba-alahram	bwAbp AlOhrAm	Ahram Gate	site	EG	ar		gate.ahram.org.eg
bwaba-alhrkat-alislamya	bwAbp AlHrkAt AlIslAmyp	Islamist Movements Portal	site	EG	ar		islamist-movements.com
bwaba-alwst	bwAbp AlwsT	Al-Wasat	site	LY	ar
bwld-skay	bwld skAy	Boldsky	site	IN	en
bwlytykw	bwlytykw	Politico	site	US	en
by-awt-kyw	by Owt kyw	beoutQ	channel		ar
by-by-is	by by Is	PBS	channel	US	en	public
by-by-sy	by by sy	BBC	channel	GB	en ar
by-by-sy-alfarsya	by by sy AlfArsyp	BBC Persian	channel	GB	fa
by-by-sy-arby	by by sy Erby	BBC Arabic	channel	GB	ar		bbc.com/arabic bbc.co.uk/arabic bbcarabic.com
by-if-im	by If Im	BFM TV	channel	FR	fr
by-in-sbwrts	by In sbwrts	beIN Sports	channel	QA	ar en
by-sy-maghazyn	by sy mAgAzyn	PCMag	magazine	US	en
byant	byAnt	Bianet	site	TR	tr en		bianet.org
byld	byld	Bild	newspaper	DE	de
bylynghkat	bylyngkAt	Bellingcat	site		en
bzns-insaydr	bzns InsAydr	Business Insider	site	US	en
chinanews	wkAlp OnbAc AlSyn	China News Service	agency	CN	zh
cna-cy	wkAlp AlOnbAc AlqbrSyp	Cyprus News Agency	agency	CY	el
cna-tw	wkAlp AlOnbAc Almrkzyp AltAywAnyp	Central News Agency	agency	TW	zh
cp-ca	kndyAn brs	The Canadian Press	agency	CA	en fr
ctk	tPytykA	ČTK	agency	CZ	cs
dbnqa	dbnqA	Radio Dabanga	radio		ar en		dabangasudan.org/ar
dha	dwgAn	Doğan Haber Ajansı (DHA)	agency	TR	tr
dha-athlytyk	VA Ovlytyk	The Athletic	site	US	en
dha-atlantyk	VA OtlAntyk	The Atlantic	magazine	US	en
dha-fyrj	VA fyrj	The Verge	site	US	en
dha-hyl	VA hyl	The Hill	newspaper	US	en
dha-kwnfrsyshn	VA kwnfrsyPn	The Conversation	site		en
dha-lansyt	VA lAnsyt	The Lancet	magazine	GB	en
dha-lwkal	VA lwkAl	The Local	site	SE	en
dha-markr	VA mArkr	TheMarker	newspaper	IL	he
dha-nashywnal	VA nAPywnAl	The National	newspaper	AE	en		thenational.ae
dha-sn	VA Sn	The Sun	newspaper	GB	en
dhy-awstralyan	Vy OwstrAlyAn	The Australian	newspaper	AU	en
djla	djlp	Dijlah TV	channel	IQ	ar		dijlah.tv
dmshq-alan	dmPq AlCn	Damascus Now	site	SY	ar
dnya-alwtn	dnyA AlwTn	Donia Al-Watan	site	PS	ar		alwatanvoice.com
dpa	wkAlp AlOnbAc AlOlmAnyp	Deutsche Presse-Agentur	agency	DE	de ar en
drj	drj	Daraj	site	LB	ar		daraj.com daraj.media
drym	drym	Dream TV	channel	EG	ar
dwn-albakstanya	dwn AlbAkstAnyp	Dawn	newspaper	PK	en
dwn-balwn	dwn bAlwn	Don Balón	site	ES	es
dwytshh-fylh	dwytPh fylh	Deutsche Welle	channel	DE	de en ar		dw.com/ar
dwzym	dwzym	2M	channel	MA	ar fr
dy-ar	dy Cr	DR	channel	DK	da
dy-fylt	dy fylt	Die Welt	newspaper	DE	de
dy-im-sy	dy Im sy	DMC	channel	EG	ar
dy-tlghraf-alhwlndya	dy tlgrAf Alhwlndyp	De Telegraaf	newspaper	NL	nl
dy-tsayt	dy tsAyt	Die Zeit	newspaper	DE	de
dyaryw-ghwl	dyAryw gwl	Diario Gol	site	ES	es
dybka	dybkA	DEBKAfile	site	IL	en he		debka.com
dyly-byst	dyly byst	The Daily Beast	site	US	en
dyly-iksbrs	dyly Iksbrs	Daily Express	newspaper	GB	en
dyly-myl	dyly myl	Daily Mail	newspaper	GB	en
dyly-myrwr	dyly myrwr	Daily Mirror	newspaper	GB	en
dyly-nywz-iyjybt	dyly nywz Iyjybt	Daily News Egypt	newspaper	EG	en		dailynewsegypt.com
dyly-sbah	dyly SbAH	Daily Sabah	newspaper	TR	en ar
dyly-star	dyly stAr	Daily Star	newspaper	GB	en
dyly-star-allbnanya	dyly stAr AllbnAnyp	The Daily Star (Lebanon)	newspaper	LB	en		dailystar.com.lb
dyly-tlghraf	dyly tlgrAf	The Daily Telegraph	newspaper	GB	en
dyr-alzwr-24	dyr Alzwr 24	Deir Ezzor 24	site	SY	ar
dyr-shbyghl	dyr Pbygl	Der Spiegel	magazine	DE	de
dyr-standard	dyr stAndArd	Der Standard	newspaper	AT	de
efe	Iyfy	EFE	agency	ES	es ar
ena	wkAlp AlOnbAc AlIvywbyp	Ethiopian News Agency	agency	ET	am ar en	state
epa	wkAlp AlSwr AlSHfyp AlOwrwbyp	European Pressphoto Agency	agency	DE	en
erina	wkAlp AlOnbAc AlIrytryp	Eritrean News Agency	agency	ER	ar ti en	state
fanyty-fyr	fAnyty fyr	Vanity Fair	magazine	US	en
fars	wkAlp fArs	Fars News Agency	agency	IR	fa ar en		arabic.farsnews.com
fatykan-nywz	fAtykAn nywz	Vatican News	site	VA	it ar
faynnshal-taymz	fAynnPAl tAymz	Financial Times	newspaper	GB	en
fays	fAys	Vice	site	US	en ar		vice.com/ar
fbrayr-kwm	fbrAyr kwm	Febrayer	site	MA	ar		febrayer.com
firat	wkAlp frAt llOnbAc	Firat News Agency (ANF)	agency		ku ar tr
flstyn-alan	flsTyn AlCn	Palestine Now	site	PS	ar		paltimes.net
frankfwrtr-alghmaynh	frAnkfwrtr OlgmAynh	Frankfurter Allgemeine Zeitung	newspaper	DE	de
frans-2	frAns 2	France 2	channel	FR	fr
frans-24	frAns 24	France 24	channel	FR	fr en ar		france24.com/ar
frans-fwtbwl	frAns fwtbwl	France Football	magazine	FR	fr
frans-infw	frAns Infw	France Info	radio	FR	fr
frda-nywz	frdA nywz	Farda News	site	IR	fa
fwgh	fwg	Vogue	magazine	US	en
fwks-alamyrky	fwks AlOmyrky	Vox	site	US	en
fwks-nywz	fwks nywz	Fox News	channel	US	en
fwkws	fwkws	Focus	magazine	DE	de
fwlha-dy-saw-bawlw	fwlhA dy sAw bAwlw	Folha de S.Paulo	newspaper	BR	pt
fwrbs	fwrbs	Forbes	magazine	US	en
fwryn-afyrz	fwryn Ofyrz	Foreign Affairs	magazine	US	en
fwryn-bwlysy	fwryn bwlysy	Foreign Policy	magazine	US	en
fwtbwl-iytalya	fwtbwl IyTAlyA	Football Italia	site	IT	en
fydwmwsty	fydwmwsty	Vedomosti	newspaper	RU	ru
fysbwk	fysbwk	Facebook	institution	US	en
fytsh	fytP	Fitch Ratings	institution	US	en
fytw	fytw	Veto Gate	newspaper	EG	ar		vetogate.com
gharwy-awnlayn	gArwy OwnlAyn	Garowe Online	site	SO	en so		garoweonline.com
ghlf-dyly-nywz	glf dyly nywz	Gulf Daily News	newspaper	BH	en		gdnonline.com
ghlf-nywz	glf nywz	Gulf News	newspaper	AE	en		gulfnews.com
ghlf-taymz	glf tAymz	Gulf Times	newspaper	QA	en		gulf-times.com
ghlwb-and-myl	glwb Cnd myl	The Globe and Mail	newspaper	CA	en		theglobeandmail.com
ghlwbal-taymz	glwbAl tAymz	Global Times	newspaper	CN	en zh
ghlwbs	glwbs	Globes	newspaper	IL	he		globes.co.il
ghwl	gwl	Goal	site		en ar
ghyzmwdw	gyzmwdw	Gizmodo	site	US	en
gna-gh	wkAlp AlOnbAc AlgAnyp	Ghana News Agency	agency	GH	en
hafynghtwn-bwst	hAfyngtwn bwst	HuffPost	site	US	en
handlsblat	hAndlsblAt	Handelsblatt	newspaper	DE	de
harts	hCrts	Haaretz	newspaper	IL	he en		haaretz.co.il
hawar	hAwAr	Hawar News (ANHA)	agency	SY	ar ku
hba-brys	hbp brys	Hiba Press	site	MA	ar		hibapress.com
hbr	Hbr	7iber	magazine	JO	ar		7iber.com
hina	hynA	HINA	agency	HR	hr
hla-akhbar	hlA OxbAr	Hala Akhbar	site	JO	ar		hala.jo
hmshhry	hmPhry	Hamshahri	newspaper	IR	fa		hamshahrionline.ir
hnbal	HnbEl	Hannibal TV	channel	TN	ar		hannibaltv.com.tn
hndwstan-taymz	hndwstAn tAymz	Hindustan Times	newspaper	IN	en
hqayq-awn-layn	HqAQq Own lAyn	Hakaek Online	site	TN	ar		hakaekonline.com
hryyt	Hryyt	Hürriyet	newspaper	TR	tr		hurriyet.com.tr hurriyetdailynews.com
hsbrys	hsbrys	Hespress	site	MA	ar		hespress.com
hsbwrt	hsbwrt	Hesport	site	MA	ar		hesport.com
hwlywwd-rybwrtr	hwlywwd rybwrtr	The Hollywood Reporter	magazine	US	en
hyran-awnlayn	hyrAn OwnlAyn	Hiiraan Online	site	SO	en so		hiiraan.com
hyya-albth-alisrayylya	hyQp Albv AlIsrAQylyp	Kan	channel	IL	he	public
hyya-alidhaaa-waltlfzywn-aliyranya	hyQp AlIVAEp wAltlfzywn AlIyrAnyp	IRIB	channel	IR	fa ar
ians	wkAlp AlOnbAc Alhndyp AlCsywyp	Indo-Asian News Service	agency	IN	en
idara-alkwarth-waltwary-altrkya	IdArp AlkwArv wAlTwArQ Altrkyp	AFAD	institution	TR	tr
idhaaa-alaraq-alhr	IVAEp AlErAq AlHr	Radio Free Iraq	radio	US	ar		iraqhurr.org
idhaaa-aljysh-alisrayyly	IVAEp AljyP AlIsrAQyly	Army Radio (Galei Tzahal)	radio	IL	he
idhaaa-alnwr	IVAEp Alnwr	Al-Nour Radio	radio	LB	ar		alnour.com.lb
idhaaa-asya-alhra	IVAEp CsyA AlHrp	Radio Free Asia	radio	US	en
idhaaa-awrwba-alhra	IVAEp OwrwbA AlHrp	Radio Free Europe/Radio Liberty	radio	US	en
idhaaa-frnsa-aldwlya	IVAEp frnsA Aldwlyp	RFI	radio	FR	fr
idhaaa-swt-alarb	IVAEp Swt AlErb	Voice of the Arabs	radio	EG	ar
iha	IxlAS	İhlas Haber Ajansı (IHA)	agency	TR	tr
iks	Iks	X	institution	US	en
iksbrys-if-im	Iksbrys If Im	Express FM	radio	TN	fr ar
ikstra-nywz	IkstrA nywz	Extra News	channel	EG	ar
il-bayys	Il bAyys	El País	newspaper	ES	es		elpais.com
il-by-sy	Il by sy	LBCI	channel	LB	ar		lbcgroup.tv
il-kwnfydnsyal	Il kwnfydnsyAl	El Confidencial	site	ES	es
il-mwndw	Il mwndw	El Mundo	newspaper	ES	es		elmundo.es
il-sy-iy	Il sy Iy	LCI	channel	FR	fr
ilna	IylnA	ILNA	agency	IR	fa
im-by-sy	Im by sy	MBC	channel		ar		mbc.net
im-by-sy-msr	Im by sy mSr	MBC Masr	channel	EG	ar
im-is-in-by-sy	Im Is In by sy	MSNBC	channel	US	en
im-ty-fy-allbnanya	Im ty fy AllbnAnyp	MTV Lebanon	channel	LB	ar		mtv.com.lb
in-ar-ky	In Cr ky	NRK	channel	NO	no
in-ar-ty	In Cr ty	NRT	channel	IQ	ku ar
in-by-in	In by In	NBN	channel	LB	ar
in-by-sy	In by sy	NBC News	channel	US	en
in-dy-ty-fy	In dy ty fy	NDTV	channel	IN	en hi
in-itsh-kyh	In ItP kyh	NHK	channel	JP	ja en ar
in-ty-fy-altrkya	In ty fy Altrkyp	NTV	channel	TR	tr
ina	wkAlp AlOnbAc AlErAqyp	Iraqi News Agency	agency	IQ	ar en	state	ina-iraq.com
indbndnt-arbya	Indbndnt Erbyp	Independent Arabia	site		ar		independentarabia.com
inghadjt	IngAdjt	Engadget	site	US	en
inkyfada	InkyfAdA	Inkyfada	site	TN	fr ar
instghram	InstgrAm	Instagram	institution	US	en
interfax	IntrfAks	Interfax	agency	RU	ru en
interfax-ua	IntrfAks OwkrAnyA	Interfax-Ukraine	agency	UA	uk
intrsbt	Intrsbt	The Intercept	site	US	en
iqna	IknA	IQNA	agency	IR	fa ar
irm-nywz	Irm nywz	Erem News	site	AE	ar		eremnews.com
irna	wkAlp AlOnbAc AlIyrAnyp	IRNA	agency	IR	fa ar en	state	ar.irna.ir
is-by-sy	Is by sy	SBC	channel	SA	ar
is-fy-ty	Is fy ty	SVT	channel	SE	sv
isna	IsnA	ISNA	agency	IR	fa ar en
israyyl-hywm	IsrAQyl hywm	Israel Hayom	newspaper	IL	he		israelhayom.com
iy-is-by-in	Iy Is by In	ESPN	channel	US	en
iyfnyngh-standrd	Iyfnyng stAndrd	Evening Standard	newspaper	GB	en
iyh-ar-dy	Iyh Cr dy	ARD	channel	DE	de
iyh-by-sy	Iyh by sy	ABC News	channel	US	en
iyh-by-sy-alastralya	Iyh by sy AlOstrAlyp	ABC (Australia)	channel	AU	en
iyh-by-sy-alisbanya	Iyh by sy AlIsbAnyp	ABC (Spain)	newspaper	ES	es
iyh-khbr	Iyh xbr	A Haber	channel	TR	tr
iyjybt-indbndnt	Iyjybt Indbndnt	Egypt Independent	site	EG	en		egyptindependent.com
iyjybt-twday	Iyjybt twdAy	Egypt Today	magazine	EG	en		egypttoday.com
iylaf	IylAf	Elaph	site	GB	ar		elaph.com
iymyryts-247	Iymyryts 247	Emirates 24/7	site	AE	en		emirates247.com
iyran-dyly	IyrAn dyly	Iran Daily	newspaper	IR	en fa
iyran-intrnashwnal	IyrAn IntrnAPwnAl	Iran International	channel	GB	fa en ar
izfystya	IzfystyA	Izvestia	newspaper	RU	ru
jaksa	jAksA	JAXA	institution	JP	ja
jana	jAnA	Jamahiriya News Agency (JANA)	agency	LY	ar
jfra-nywz	jfrA nywz	Jfra News	site	JO	ar		jfranews.com.jo
jiji	jyjy brs	Jiji Press	agency	JP	ja en
jmhwryyt	jmhwryyt	Cumhuriyet	newspaper	TR	tr
jnwbya	jnwbyp	Janoubia	site	LB	ar		janoubia.com
jw-24	jw 24	Jo24	site	JO	ar		jo24.net
jwan	jwAn	Javan	newspaper	IR	fa		javanonline.ir
jwhra-if-im	jwhrp If Im	Jawhara FM	radio	TN	ar fr		jawharafm.net/ar
jwn-afryk	jwn Ofryk	Jeune Afrique	magazine	FR	fr
jwrdn-taymz	jwrdn tAymz	Jordan Times	newspaper	JO	en		jordantimes.com
jyrwzalym-bwst	jyrwzAlym bwst	The Jerusalem Post	newspaper	IL	en		jpost.com
jyw-albakstanya	jyw AlbAkstAnyp	Geo TV	channel	PK	ur
kabytalys	kAbytAlys	Kapitalis	site	TN	fr		kapitalis.com
kadyna-kwby	kAdynA kwby	Cadena COPE	radio	ES	es
kadyna-syr	kAdynA syr	Cadena SER	radio	ES	es
kalkalyst	kAlkAlyst	Calcalist	newspaper	IL	he
kathymyryny	kAvymyryny	Kathimerini	newspaper	GR	el en
kazinform	kAzynfwrm	Kazinform	agency	KZ	kk ru ar
kcna	wkAlp AlOnbAc Almrkzyp Alkwryp	Korean Central News Agency	agency	KP	ko en	state
khabar-agency	xbr	Khabar News Agency	agency	YE	ar		khabaragency.net
khbr-awnlayn	xbr OwnlAyn	Khabar Online	site	IR	fa		khabaronline.ir
khbr-trk	xbr trk	Habertürk	channel	TR	tr
khbrny	xbrny	Khaberni	site	JO	ar		khaberni.com
khbrpress	xbr AlflsTynyp	Khabar Press	agency	PS	ar		khbrpress.ps
khlyj-taymz	xlyj tAymz	Khaleej Times	newspaper	AE	en		khaleejtimes.com
kl-alarb	kl AlErb	Kul Al-Arab	newspaper	IL	ar		kul-alarab.com
kl-shy-an-aljzayr	kl Pyc En AljzAQr	Tout sur l'Algérie (TSA)	site	DZ	fr ar
klaryn	klAryn	Clarín	newspaper	AR	es
krdstan-24	krdstAn 24	Kurdistan 24	channel	IQ	ku ar en
ksh-24	kP 24	Kech24	site	MA	ar		kech24.com
ktabat	ktAbAt	Kitabat	site	IQ	ar		kitabat.com
kuna	wkAlp AlOnbAc Alkwytyp	Kuwait News Agency (KUNA)	agency	KW	ar en	state
kurdpress	krdbrs	Kurdpress	agency	IR	fa ku
kwartz	kwArtz	Quartz	site	US	en
kwd	kwd	Goud	site	MA	ar		goud.ma
kwmyrsant	kwmyrsAnt	Kommersant	newspaper	RU	ru
kwryyry-dyla-syra	kwryyry dylA syrA	Corriere della Sera	newspaper	IT	it
kwwwra	kwwwrp	Kooora	site		ar		kooora.com
kwyt-taymz	kwyt tAymz	Kuwait Times	newspaper	KW	en		kuwaittimes.net
kyh-by-is	kyh by Is	KBS	channel	KR	ko ar
kyhan	kyhAn	Kayhan	newspaper	IR	fa		kayhan.ir
kykr	kykr	Kicker	magazine	DE	de
kyodo	kywdw	Kyodo News	agency	JP	ja en
kyyf-bwst	kyyf bwst	Kyiv Post	newspaper	UA	en
kyyf-indbndnt	kyyf Indbndnt	The Kyiv Independent	site	UA	en
la-fanghwardya	lA fAngwArdyA	La Vanguardia	newspaper	ES	es
la-ghazyta-dylw-sbwrt	lA gAzytA dylw sbwrt	La Gazzetta dello Sport	newspaper	IT	it
la-nasywn	lA nAsywn	La Nación	newspaper	AR	es
la-nasywn-aljybwtya	lA nAsywn Aljybwtyp	La Nation (Djibouti)	newspaper	DJ	fr
la-rybwblyka	lA rybwblykA	La Repubblica	newspaper	IT	it
la-stamba	lA stAmbA	La Stampa	newspaper	IT	it
labras	lAbrAs	La Presse de Tunisie	newspaper	TN	fr		lapresse.tn
lakrwa	lAkrwA	La Croix	newspaper	FR	fr
lana	wkAlp AlOnbAc Allybyp	Libyan News Agency (LANA)	agency	LY	ar	state
lbnan-24	lbnAn 24	Lebanon 24	site	LB	ar		lebanon24.com
lbnan-alhr	lbnAn AlHr	Radio Liban Libre	radio	LB	ar
lkm	lkm	Lakome2	site	MA	ar		lakome2.com
lusa	lwsA	Lusa	agency	PT	pt
lw-360	lw 360	Le360	site	MA	fr ar
lwbaryzyan	lwbAryzyAn	Le Parisien	newspaper	FR	fr
lwbwan	lwbwAn	Le Point	magazine	FR	fr
lwfygharw	lwfygArw	Le Figaro	newspaper	FR	fr
lwjwrnal-dw-dymansh	lwjwrnAl dw dymAnP	Le Journal du Dimanche	newspaper	FR	fr
lwkanar-awnshynyh	lwkAnAr OwnPynyh	Le Canard enchaîné	newspaper	FR	fr
lwmanytyh	lwmAnytyh	L'Humanité	newspaper	FR	fr
lwmwnd	lwmwnd	Le Monde	newspaper	FR	fr
lwmwnd-dyblwmatyk	lwmwnd dyblwmAtyk	Le Monde diplomatique	magazine	FR	fr		editionarabediplo.com
lwryan-lwjwr	lwryAn lwjwr	L'Orient-Le Jour	newspaper	LB	fr		lorientlejour.com
lws-anjlws-taymz	lws Onjlws tAymz	Los Angeles Times	newspaper	US	en
lybanwn-dybayt	lybAnwn dybAyt	Lebanon Debate	site	LB	ar		lebanondebate.com
lybanwn-faylz	lybAnwn fAylz	Lebanon Files	site	LB	ar		lebanonfiles.com
lybrasywn	lybrAsywn	Libération	newspaper	FR	fr
lybya-alahrar	lybyA AlOHrAr	Libya Al-Ahrar	channel	LY	ar
lybya-almstqbl	lybyA Almstqbl	Libya Al-Mostakbal	site	LY	ar		libya-almostakbal.com
lybya-awbzrfr	lybyA Owbzrfr	The Libya Observer	site	LY	en
lybya-hyrald	lybyA hyrAld	Libya Herald	site	LY	en
lyfrbwl-iykw	lyfrbwl Iykw	Liverpool Echo	newspaper	GB	en
lyksbrys	lyksbrys	L'Express	magazine	FR	fr
lykyb	lykyb	L'Équipe	newspaper	FR	fr
lyzykw	lyzykw	Les Échos	newspaper	FR	fr
maan	mEA	Ma'an News Agency	agency	PS	ar en		maannews.net
maaryf	mEAryf	Maariv	newspaper	IL	he
makwr-ryshwn	mAkwr ryPwn	Makor Rishon	newspaper	IL	he		makorrishon.co.il
map	wkAlp Almgrb AlErby llOnbAc	Maghreb Arabe Presse (MAP)	agency	MA	ar fr en es
marb-brs	mOrb brs	Mareb Press	site	YE	ar		marebpress.net
marka	mArkA	Marca	newspaper	ES	es
masalah	Almslp	Al-Masalah	agency	IQ	ar		almasalah.com
mashabl	mAPAbl	Mashable	site	US	en
mawazin	mwAzyn nywz	Mawazin News	agency	IQ	ar		mawazin.net
mbashr	mbAPr	Mubasher	site		ar
mda-msr	mdY mSr	Mada Masr	site	EG	ar en		madamasr.com
mdhrbwrd	mVrbwrd	Motherboard	site	US	en
mehr	wkAlp mhr	Mehr News Agency	agency	IR	fa ar en		ar.mehrnews.com
mena	wkAlp OnbAc AlPrq AlOwsT	Middle East News Agency (MENA)	agency	EG	ar en fr
mizan	myzAn	Mizan News Agency	agency	IR	fa ar
mjla-972	mjlp 972	+972 Magazine	magazine	IL	en		972mag.com
mkmlyn	mkmlyn	Mekameleen TV	channel		ar		mekameleen.tv
msand	msAnd	Musaned	institution	SA	ar
msqt-dyly	msqT dyly	Muscat Daily	newspaper	OM	en
msr-alarbya	mSr AlErbyp	Masr Al-Arabia	site	EG	ar		masralarabia.com
msrawy	mSrAwy	Masrawy	site	EG	ar		masrawy.com
mti	Im ty Cy	MTI	agency	HU	hu
mtrw	mtrw	Metro	newspaper	GB	en
mwatn	mwATn	Muwatin	site		ar		muwatin.net
mwdyz	mwdyz	Moody's	institution	US	en
mwndw-dybwrtyfw	mwndw dybwrtyfw	Mundo Deportivo	newspaper	ES	es
mwnt-karlw-aldwlya	mwnt kArlw Aldwlyp	Monte Carlo Doualiya	radio	FR	ar		mc-doualiya.com
mwqa-24	mwqE 24	24.ae	site	AE	ar		24.ae
mwskw-taymz	mwskw tAymz	The Moscow Times	newspaper	RU	en
mwzayyk-if-im	mwzAyyk If Im	Mosaïque FM	radio	TN	ar fr		mosaiquefm.net/ar
mydl-iyst-awnlayn	mydl Iyst OwnlAyn	Middle East Online	site	GB	ar		middle-east-online.com
mydl-iyst-ay	mydl Iyst Cy	Middle East Eye	site	GB	en		middleeasteye.net
mydl-iyst-mwnytwr	mydl Iyst mwnytwr	Middle East Monitor	site	GB	en		middleeastmonitor.com
mydwza	mydwzA	Meduza	site	LV	ru en
mydy-1-ty-fy	mydy 1 ty fy	Medi1TV	channel	MA	ar fr
mydyabart	mydyAbArt	Mediapart	site	FR	fr
myghafwn	mygAfwn	Megaphone	site	LB	ar		megaphone.news
mylyyt	mylyyt	Milliyet	newspaper	TR	tr
nan	wkAlp AlOnbAc Alnyjyryp	News Agency of Nigeria	agency	NG	en
nasa	nAsA	NASA	institution	US	en
nashwnal-inkwyrr	nAPwnAl Inkwyrr	National Enquirer	magazine	US	en
nashwnal-intrst	nAPwnAl Intrst	The National Interest	magazine	US	en
nashywnal-jywghrafyk	nAPywnAl jywgrAfyk	National Geographic	magazine	US	en
nda-alwtn	ndAc AlwTn	Nidaa Al-Watan	newspaper	LB	ar
nda-swrya	ndAc swryA	Nedaa Syria	site	SY	ar		nedaa-sy.com
nina	nynA	National Iraqi News Agency (NINA)	agency	IQ	ar en		ninanews.com
nna	AlwkAlp AlwTnyp llIElAm	National News Agency (NNA)	agency	LB	ar en fr
novanews	nwfA	Agenzia Nova	agency	IT	it ar
nsma	nsmp	Nessma TV	channel	TN	ar		nessma.tv
ntb	In ty by	NTB	agency	NO	no
nwaa	nwAp	Nawaat	site	TN	ar fr
nwfaya-ghazyta	nwfAyA gAzytA	Novaya Gazeta	newspaper	RU	ru
nwn-bwst	nwn bwst	Noon Post	site		ar		noonpost.com
nwr-nywz	nwr nywz	Nour News	site	IR	fa ar
nwrth-brs	nwrv brs	North Press	site	SY	ar en
nykay	nykAy	Nikkei	newspaper	JP	ja
nytshr	nytPr	Nature	magazine	GB	en
nyw-arb	nyw Erb	The New Arab	site		en		newarab.com
nyw-sayntst	nyw sAyntst	New Scientist	magazine	GB	en
nyw-stytsman	nyw stytsmAn	New Statesman	magazine	GB	en
nywlaynz	nywlAynz	New Lines Magazine	magazine	US	en
nywywrk-bwst	nywywrk bwst	New York Post	newspaper	US	en
nywywrk-dyly-nywz	nywywrk dyly nywz	New York Daily News	newspaper	US	en		nydailynews.com
nywywrk-taymz	nywywrk tAymz	The New York Times	newspaper	US	en
nywywrkr	nywywrkr	The New Yorker	magazine	US	en
nywzwyk	nywzwyk	Newsweek	magazine	US	en
nyzafysymaya-ghazyta	nyzAfysymAyA gAzytA	Nezavisimaya Gazeta	newspaper	RU	ru
ona	wkAlp AlOnbAc AlEmAnyp	Oman News Agency	agency	OM	ar en	state
pa-media	brs OswsyPn	Press Association (PA Media)	agency	GB	en
pajhwok	bAjhwk	Pajhwok Afghan News	agency	AF	ps fa en
paltoday	flsTyn Alywm	Palestine Today	agency	PS	ar		paltoday.ps/ar
panapress	bAnA brs	Panapress	agency	SN	fr en ar
pap	bAb	Polish Press Agency (PAP)	agency	PL	pl
petra	wkAlp AlOnbAc AlOrdnyp	Jordan News Agency (Petra)	agency	JO	ar en	state	petra.gov.jo
pna-ph	wkAlp AlOnbAc Alflbynyp	Philippine News Agency	agency	PH	en	state
prensa-latina	brnsA lAtynA	Prensa Latina	agency	CU	es
pti	brs trst Owf IndyA	Press Trust of India	agency	IN	en
qasioun	qAsywn	Qasioun News Agency	agency	SY	ar
qna	wkAlp AlOnbAc AlqTryp	Qatar News Agency	agency	QA	ar en	state
qnaa-218	qnAp 218	218 TV	channel	LY	ar
qnaa-alaqsa	qnAp AlOqSY	Al-Aqsa TV	channel	PS	ar		aqsatv.ps
qnaa-alghd	qnAp Algd	Al-Ghad TV	channel		ar
qnaa-alhwar	qnAp AlHwAr	Al-Hiwar TV	channel	GB	ar
qnaa-alkwthr	qnAp Alkwvr	Al-Kawthar TV	channel	IR	ar		alkawthartv.com
qnaa-alnhar-almsrya	qnAp AlnhAr AlmSryp	Al Nahar TV	channel	EG	ar
qnaa-alnyl-llakhbar	qnAp Alnyl llOxbAr	Nile News	channel	EG	ar
qnaa-alqds	qnAp Alqds	Al-Quds TV	channel	PS	ar
qnaa-alshrq	qnAp AlPrq	Asharq News	channel	SA	ar
qnaa-alshrq-almsrya	qnAp AlPrq AlmSryp	El Sharq TV	channel	TR	ar
qnaa-flstyn-alywm	qnAp flsTyn Alywm	Palestine Today TV	channel	PS	ar
qnaa-lybya	qnAp lybyA	Libya's Channel	channel	LY	ar
qnaa-sma	qnAp smA	Sama TV	channel	SY	ar
qntra	qnTrp	Qantara	site	DE	ar de en		ar.qantara.de
qnwat-alkas	qnwAt AlkOs	Alkass	channel	QA	ar
qtr-trybywn	qTr trybywn	Qatar Tribune	newspaper	QA	en		qatar-tribune.com
quds-press	qds brs	Quds Press	agency		ar		qudspress.com
qudsn	Pbkp qds AlIxbAryp	Quds News Network	agency	PS	ar en		qudsn.co qudsn.net qudsn.ps
qudsnet	qds nt	Quds Net News Agency	agency	PS	ar
radyw-alsyn-aldwly	rAdyw AlSyn Aldwly	China Radio International	radio	CN	zh en ar
radyw-mqdyshw	rAdyw mqdyPw	Radio Mogadishu	radio	SO	so
radyw-shbyly	rAdyw Pbyly	Radio Shabelle	radio	SO	so		radioshabelle.com
radyw-swa	rAdyw swA	Radio Sawa	radio	US	ar		radiosawa.com
radyw-tmazj	rAdyw tmAzj	Radio Tamazuj	radio	SS	ar en
rai-ps	AlrOy AlflsTynyp	Al-Ray Palestinian Media Agency	agency	PS	ar		alray.ps/ar
ray-aliytalya	rAy AlIyTAlyp	RAI	channel	IT	it
ray-alywm	rOy Alywm	Rai al-Youm	newspaper	GB	ar		raialyoum.com
raya-ps	rAyp	Raya	agency	PS	ar		raya.ps
reuters	rwytrz	Reuters	agency	GB	en ar
ria-novosti	nwfwsty	RIA Novosti	agency	RU	ru
ritzau	rytsAw	Ritzau	agency	DK	da
rsd	rSd	Rassd	site	EG	ar		rassd.com
rsyf22	rSyf22	Raseef22	site	LB	ar		raseef22.net raseef22.com
rwdwngh-synmwn	rwdwng synmwn	Rodong Sinmun	newspaper	KP	ko
rwskwsmws	rwskwsmws	Roscosmos	institution	RU	ru
rwsya-1	rwsyA 1	Russia-1	channel	RU	ru
rwsyskaya-ghazyta	rwsyskAyA gAzytA	Rossiyskaya Gazeta	newspaper	RU	ru
rwtana	rwtAnA	Rotana	channel	SA	ar
rwwdaw	rwwdAw	Rudaw	channel	IQ	ku ar en
rwya	rWyA	Roya News	channel	JO	ar		royanews.tv
rwz-alywsf	rwz Alywsf	Rose al-Youssef	magazine	EG	ar
rwzna	rwznp	Rozana	radio	SY	ar		rozana.fm
rydyt	rydyt	Reddit	institution	US	en
saba	wkAlp AlOnbAc Alymnyp	Yemen News Agency (Saba)	agency	YE	ar en	state	saba.ye sabanew.net
safa	SfA	Palestinian Press Agency (Safa)	agency	PS	ar		safa.ps safa.news
saharamedia	SHrAc mydyA	Sahara Media	agency	MR	ar		saharamedias.net
sama	smA	Sama News Agency	agency	PS	ar		samanews.ps
samapress-ye	smA brs	Sama Press	agency	YE	ar
sana	wkAlp AlOnbAc Alswryp	Syrian Arab News Agency (SANA)	agency	SY	ar en fr	state	sana.sy
sanews	wkAlp OnbAc jnwb OfryqyA	South African Government News Agency	agency	ZA	en	state
sasa-bwst	sAsp bwst	Sasapost	site		ar		sasapost.com
sawa	swA	Sawa News Agency	agency	PS	ar		palsawa.com
sawdy-ghazyt	sEwdy gAzyt	Saudi Gazette	newspaper	SA	en		saudigazette.com.sa
sawth-tshayna-mwrnyngh-bwst	sAwv tPAynA mwrnyng bwst	South China Morning Post	newspaper	HK	en
sayns	sAyns	Science	magazine	US	en
sayntfyk-amrykan	sAyntfyk OmrykAn	Scientific American	magazine	US	en
sayt	sAyt	SITE Intelligence Group	site	US	en
sbah-altrkya	SbAH Altrkyp	Sabah	newspaper	TR	tr
sbq	sbq	Sabq	site	SA	ar		sabq.org
sbwrt-360	sbwrt 360	Sport360	site	AE	ar en
sbwrt-alisbanya	sbwrt AlIsbAnyp	Sport	newspaper	ES	es
sbyktatwr	sbyktAtwr	The Spectator	magazine	GB	en
sbys	sbys	Space.com	site	US	en
sda	wkAlp AlOnbAc Alswysryp	Keystone-SDA	agency	CH	de fr it
sda-albld	SdY Albld	Sada El-Balad	channel	EG	ar		elbalad.news
shaam	PAm	Shaam News Network	agency	SY	ar		shaam.org
shafaq	Pfq nywz	Shafaq News	agency	IQ	ar ku en		shafaaq.com
shafaqna	PfqnA	Shafaqna	agency		ar fa en
sham-if-im	PAm If Im	Sham FM	radio	SY	ar
sham-taymz	PAm tAymz	Sham Times	site	SY	ar		shaamtimes.net
sharly-iybdw	PArly Iybdw	Charlie Hebdo	magazine	FR	fr
shbka-alialam-alaraqy	Pbkp AlIElAm AlErAqy	Iraqi Media Network	channel	IQ	ar		imn.iq
shbka-flstyn-alikhbarya	Pbkp flsTyn AlIxbAryp	Palestine News Network	site	PS	ar en		pnn.ps
shbwrt-byld	Pbwrt byld	Sport Bild	magazine	DE	de
shehab	PhAb	Shehab News Agency	agency	PS	ar		shehab.ps shehabnews.com
shms-if-im	Pms If Im	Shems FM	radio	TN	ar fr		shemsfm.net/ar
shrq-aliyranya	Prq AlIyrAnyp	Shargh	newspaper	IR	fa
shwf-tyfy	Pwf tyfy	Chouf TV	site	MA	ar		chouftv.ma
shyfa-alarb	SHyfp AlErb	Al-Arab	newspaper	GB	ar		alarab.co.uk
shyfa-aljzyra	SHyfp Aljzyrp	Al-Jazirah	newspaper	SA	ar		al-jazirah.com
shyfa-almdyna	SHyfp Almdynp	Al-Madina	newspaper	SA	ar		al-madina.com
shyfa-alshab-alsynya	SHyfp AlPEb AlSynyp	People's Daily	newspaper	CN	zh ar		arabic.peopledaily.com.cn
shyfa-alshrq	SHyfp AlPrq	Al-Sharq (Qatar)	newspaper	QA	ar		al-sharq.com
shyfa-alywm	SHyfp Alywm	Al-Yaum	newspaper	SA	ar		alyaum.com
shyfa-aman	SHyfp EmAn	Oman Daily	newspaper	OM	ar
shyfa-flstyn	SHyfp flsTyn	Felesteen	newspaper	PS	ar		felesteen.ps
shyfa-mka	SHyfp mkp	Makkah Newspaper	newspaper	SA	ar		makkahnewspaper.com
shykaghw-trybywn	PykAgw trybywn	Chicago Tribune	newspaper	US	en
shyl	shyl	Suhail TV	channel	YE	ar		suhail.net
skay-nywz	skAy nywz	Sky News	channel	GB	en
skay-nywz-arbya	skAy nywz Erbyp	Sky News Arabia	channel	AE	ar		skynewsarabia.com
skay-sbwrts	skAy sbwrts	Sky Sports	channel	GB	en
slaati	SdY	Slaati	site	SA	ar		slaati.com
slayt	slAyt	Slate	magazine	US	en
snab-shat	snAb PAt	Snapchat	institution	US	en
snak-swry	snAk swry	Snack Syrian	site	SY	ar		snacksyrian.com
sonna	wkAlp AlOnbAc AlSwmAlyp	Somali National News Agency (SONNA)	agency	SO	so ar en	state	sonna.so/ar
spa	wkAlp AlOnbAc AlsEwdyp	Saudi Press Agency (SPA)	agency	SA	ar en	state	spa.gov.sa
spsrasd	wkAlp AlOnbAc AlSHrAwyp	Sahara Press Service	agency	EH	ar es fr		spsrasd.info
sputnik	sbwtnyk	Sputnik	agency	RU	ru ar en		sputnikarabic.ae arabic.sputniknews.com
sraya	srAyA	Saraya News	site	JO	ar		sarayanews.com
standrd-and-bwrz	stAndrd Cnd bwrz	Standard & Poor's	institution	US	en
step	styb	Step News Agency	agency	SY	ar		stepagency-sy.net
stryts-taymz	stryts tAymz	The Straits Times	newspaper	SG	en
stt-fi	wkAlp AlOnbAc Alfnlndyp	STT	agency	FI	fi
suna	wkAlp AlswdAn llOnbAc	Sudan News Agency (SUNA)	agency	SD	ar en	state	suna-sd.net
swdan-trbywn	swdAn trbywn	Sudan Tribune	site	SD	en ar		sudantribune.net
swdanayl	swdAnAyl	Sudanile	site	SD	ar		sudanile.com
swrya-ala-twl	swryA ElY Twl	Syria Direct	site		ar en
swt-alama	Swt AlOmp	Sout Al-Omma	newspaper	EG	ar		soutalomma.com
swt-alaraq	Swt AlErAq	Sot Al-Iraq	site	IQ	ar		sotaliraq.com
swt-amryka	Swt OmrykA	Voice of America	radio	US	en
swt-byrwt-intrnashwnal	Swt byrwt IntrnAPwnAl	Sawt Beirut International	site	LB	ar		sawtbeirut.com
swt-flstyn	Swt flsTyn	Voice of Palestine	radio	PS	ar
swt-lbnan	Swt lbnAn	Voice of Lebanon	radio	LB	ar
swys-infw	swys Infw	SWI swissinfo.ch	site	CH	de fr it ar		swissinfo.ch/ara
swzjw	swzjw	Sözcü	newspaper	TR	tr
sy-by-is	sy by Is	CBS News	channel	US	en
sy-by-sy	sy by sy	CBC	channel	EG	ar
sy-by-sy-alkndya	sy by sy Alkndyp	CBC (Canada)	channel	CA	en fr
sy-in-by-sy	sy In by sy	CNBC	channel	US	en
sy-in-by-sy-arbya	sy In by sy Erbyp	CNBC Arabia	channel	AE	ar
sy-in-in	sy In In	CNN	channel	US	en
sy-in-in-arbya	sy In In Erbyp	CNN Arabic	site	US	ar		arabic.cnn.com cnnarabic.com
sy-in-in-trk	sy In In trk	CNN Türk	channel	TR	tr
sy-jy-ty-in	sy jy ty In	CGTN	channel	CN	en zh ar
sy-nt	sy nt	CNET	site	US	en
sy-nywz	sy nywz	CNews	channel	FR	fr
sy-sy-ty-fy	sy sy ty fy	CCTV	channel	CN	zh
sydny-mwrnyngh-hyrald	sydny mwrnyng hyrAld	The Sydney Morning Herald	newspaper	AU	en
tabnak	tAbnAk	Tabnak	site	IR	fa ar
taghs-shbyghl	tAgs Pbygl	Der Tagesspiegel	newspaper	DE	de
tanjug	tAnywg	Tanjug	agency	RS	sr
tap	wkAlp twns IfryqyA llOnbAc	Tunis Afrique Presse	agency	TN	ar fr	state
tasnim	tsnym	Tasnim News Agency	agency	IR	fa ar en		tasnimnews.com
tass	tAs	TASS	agency	RU	ru en
tats	tAts	taz	newspaper	DE	de
taym	tAym	Time	magazine	US	en
taymz-awf-aman	tAymz Owf EmAn	Times of Oman	newspaper	OM	en
taymz-awf-indya	tAymz Owf IndyA	The Times of India	newspaper	IN	en
taymz-awf-israyyl	tAymz Owf IsrAQyl	The Times of Israel	site	IL	en		timesofisrael.com
tdawl	tdAwl	Tadawul	institution	SA	ar
telam	tylAm	Télam	agency	AR	es
thran-taymz	ThrAn tAymz	Tehran Times	newspaper	IR	en
tk-kransh	tk krAnP	TechCrunch	site	US	en
tlfzywn-abwzby	tlfzywn ObwZby	Abu Dhabi TV	channel	AE	ar		adtv.ae
tlfzywn-albhryn	tlfzywn AlbHryn	Bahrain TV	channel	BH	ar
tlfzywn-alkwyt	tlfzywn Alkwyt	Kuwait TV	channel	KW	ar
tlfzywn-almstqbl	tlfzywn Almstqbl	Future TV	channel	LB	ar		futuretvnetwork.com
tlfzywn-alswdan	tlfzywn AlswdAn	Sudan TV	channel	SD	ar
tlfzywn-alymn	tlfzywn Alymn	Yemen TV	channel	YE	ar		yemen-tv.net
tlfzywn-dby	tlfzywn dby	Dubai TV	channel	AE	ar
tlfzywn-flstyn	tlfzywn flsTyn	Palestine TV	channel	PS	ar
tlfzywn-jzr-alqmr	tlfzywn jzr Alqmr	Comoros Radio and Television	channel	KM	fr
tlfzywn-lbnan	tlfzywn lbnAn	Télé Liban	channel	LB	ar
tlfzywn-qtr	tlfzywn qTr	Qatar TV	channel	QA	ar		qtv.qa
tlfzywn-sltna-aman	tlfzywn slTnp EmAn	Oman TV	channel	OM	ar
tlfzywn-swrya	tlfzywn swryA	Syria TV	channel	TR	ar		syria.tv
tlghram	tlgrAm	Telegram	institution		en
tlwa-nywz	TlwE nywz	TOLOnews	channel	AF	fa ps en
tqdmy	tqdmy	Taqadoumy	site	MR	ar		taqadoumy.com
transfyr-markt	trAnsfyr mArkt	Transfermarkt	site	DE	de
trend	trynd	Trend News Agency	agency	AZ	az ru en
trk-brs	trk brs	Turk Press	site	TR	ar		turkpress.co
trkya-alan	trkyA AlCn	Turkey Now	site	TR	ar		turk-now.com
trkya-balarby	trkyA bAlErby	Turkey in Arabic	site	TR	ar
trwth-swshal	trwv swPAl	Truth Social	institution	US	en
tryq-alshab	Tryq AlPEb	Tareeq Al-Shaab	newspaper	IQ	ar		tareeqashaab.com
tshanl-nywz-asya	tPAnl nywz CsyA	CNA (Channel NewsAsia)	channel	SG	en
tshayna-dyly	tPAynA dyly	China Daily	newspaper	CN	en
tshryn	tPryn	Tishreen	newspaper	SY	ar
tshwswn-iylbw	tPwswn Iylbw	Chosun Ilbo	newspaper	KR	ko
tt-se	ty ty	TT News Agency	agency	SE	sv
turkmen-tdh	wkAlp AlOnbAc AltrkmAnyp	Turkmenistan State News Agency (TDH)	agency	TM	tk ru	state
twasl	twASl	Twasul	site	SA	ar		twasul.info
twns-alrqmya	twns Alrqmyp	Tunisie Numérique	site	TN	fr ar
twtw-sbwrt	twtw sbwrt	Tuttosport	newspaper	IT	it
twytr	twytr	Twitter	institution	US	en
ty-24	ty 24	T24	site	TR	tr
ty-ar-ty	ty Cr ty	TRT	channel	TR	tr
ty-ar-ty-arby	ty Cr ty Erby	TRT Arabi	channel	TR	ar		trtarabi.com
ty-if-1	ty If 1	TF1	channel	FR	fr
ty-im-zd	ty Im zd	TMZ	site	US	en
ty-way-sy-sbwrts	ty wAy sy sbwrts	TyC Sports	channel	AR	es
tyk-radar	tyk rAdAr	TechRadar	site	GB	en
tyk-twk	tyk twk	TikTok	institution	CN	en
tyl-kyl	tyl kyl	TelQuel	magazine	MA	fr ar
tylyswr	tylyswr	teleSUR	channel	VE	es
ukrinform	Owkrynfwrm	Ukrinform	agency	UA	uk ar en
unian	ywnyAn	UNIAN	agency	UA	uk ru
upi	ywnAytd brs IntrnAPwnAl	United Press International (UPI)	agency	US	en
uza	wkAlp OnbAc OwzbkstAn	Uzbekistan National News Agency (UzA)	agency	UZ	uz ru	state
vna	wkAlp AlOnbAc AlfytnAmyp	Vietnam News Agency	agency	VN	vi en	state
wafa	wkAlp AlOnbAc AlflsTynyp	Palestine News and Information Agency (WAFA)	agency	PS	ar en	state	wafa.ps
wala	wAlA	Walla	site	IL	he		walla.co.il
wam	wkAlp OnbAc AlImArAt	Emirates News Agency (WAM)	agency	AE	ar en	state	wam.ae
washntn-bwst	wAPnTn bwst	The Washington Post	newspaper	US	en
washntn-taymz	wAPnTn tAymz	The Washington Times	newspaper	US	en
wattan-agency	wTn llOnbAc	Wattan News Agency	agency	PS	ar		wattenagency.com
way-nt	wAy nt	Ynet	site	IL	he		ynet.co.il
wayrd	wAyrd	Wired	magazine	US	en
wkala-abhath-alintrnt	wkAlp ObHAv AlIntrnt	Internet Research Agency	institution	RU	ru
wkala-aladwya-alawrwbya	wkAlp AlOdwyp AlOwrwbyp	European Medicines Agency (EMA)	institution		en
wkala-alamm-almthda	wkAlp AlOmm AlmtHdp	UN agency	institution		en
wkala-alamm-almthda-llajyyn	wkAlp AlOmm AlmtHdp llAjQyn	UN Refugee Agency (UNHCR)	institution		en
wkala-alamn	wkAlp AlOmn	Security agency	institution		en
wkala-alamn-alqwmy	wkAlp AlOmn Alqwmy	National Security Agency (NSA)	institution	US	en
wkala-alamn-alshy-albrytanya	wkAlp AlOmn AlSHy AlbryTAnyp	UK Health Security Agency	institution	GB	en
wkala-alamn-alsybrany-walbnya-althtya	wkAlp AlOmn AlsybrAny wAlbnyp AltHtyp	Cybersecurity and Infrastructure Security Agency	institution	US	en
wkala-alarsad-aljwya	wkAlp AlOrSAd Aljwyp	Meteorological agency	institution		en
wkala-alastkhbarat	wkAlp AlAstxbArAt	Intelligence agency	institution		en
wkala-alastkhbarat-almrkzya	wkAlp AlAstxbArAt Almrkzyp	Central Intelligence Agency (CIA)	institution	US	en
wkala-albyya-alawrwbya	wkAlp AlbyQp AlOwrwbyp	European Environment Agency	institution		en
wkala-alfda	wkAlp AlfDAc	Space agency	institution		en
wkala-alfda-alawrwbya	wkAlp AlfDAc AlOwrwbyp	European Space Agency (ESA)	institution		en
wkala-alfda-alhndya	wkAlp AlfDAc Alhndyp	Indian Space Research Organisation	institution	IN	en
wkala-alfda-almsrya	wkAlp AlfDAc AlmSryp	Egyptian Space Agency	institution	EG	ar
wkala-alfda-alsawdya	wkAlp AlfDAc AlsEwdyp	Saudi Space Agency	institution	SA	ar
wkala-alfda-alsynya	wkAlp AlfDAc AlSynyp	China National Space Administration	institution	CN	zh
wkala-alhmaya-almdnya	wkAlp AlHmAyp Almdnyp	Civil protection agency	institution		en
wkala-alimarat-llfda	wkAlp AlImArAt llfDAc	UAE Space Agency	institution	AE	ar
wkala-alsfr	wkAlp Alsfr	Travel agency	institution		en
wkala-altaawn-waltnsyq-altrkya	wkAlp AltEAwn wAltnsyq Altrkyp	TİKA	institution	TR	tr
wkala-altaqa	wkAlp AlTAqp	Energy agency	institution		en
wkala-altaqa-aldwlya	wkAlp AlTAqp Aldwlyp	International Energy Agency (IEA)	institution		en
wkala-altnmya	wkAlp Altnmyp	Development agency	institution		en
wkala-altsnyf-alaytmany	wkAlp AltSnyf AlAQtmAny	Credit rating agency	institution		en
wkala-altyran	wkAlp AlTyrAn	Aviation agency	institution		en
wkala-alwzara	wkAlp AlwzArp	Deputy ministry	institution	SA	ar
wkala-astkhbarat-aldfaa	wkAlp AstxbArAt AldfAE	Defense Intelligence Agency (DIA)	institution	US	en
wkala-hmaya-albyya	wkAlp HmAyp AlbyQp	Environmental Protection Agency	institution	US	en
wkala-hrs-alhdwd-alawrwbya	wkAlp Hrs AlHdwd AlOwrwbyp	Frontex	institution		en
wkala-infadh-alqanwn	wkAlp InfAV AlqAnwn	Law enforcement agency	institution		en
wkala-mkafha-almkhdrat-alamyrkya	wkAlp mkAfHp AlmxdrAt AlOmyrkyp	Drug Enforcement Administration	institution	US	en
wkala-slama-altyran-alawrwbya	wkAlp slAmp AlTyrAn AlOwrwbyp	European Union Aviation Safety Agency (EASA)	institution		en
wtn-srb	wTn srb	Watan	site	US	ar		watanserb.com
wwl-stryt-jwrnal	wwl stryt jwrnAl	The Wall Street Journal	newspaper	US	en
wybw	wybw	Weibo	institution	CN	zh
wyky-alakhbar	wyky AlOxbAr	Wikinews	site		ar
wykybydya	wykybydyA	Wikipedia	institution		en
wykylyks	wykylyks	WikiLeaks	site		en
wyst-frans	wyst frAns	Ouest-France	newspaper	FR	fr		ouest-france.fr
xinhua	PynxwA	Xinhua	agency	CN	zh ar en
yaqein	yqyn	Yaqein	agency	IQ	ar
ycj-ir	nAdy AlmrAslyn AlPbAb	Young Journalists Club	agency	IR	fa
ydyawt-ahrwnwt	ydyEwt OHrwnwt	Yedioth Ahronoth	newspaper	IL	he
ylh	ylh	Yle	channel	FI	fi
ymn-shbab	ymn PbAb	Yemen Shabab	channel	YE	ar		yemenshabab.net
ymnat	ymnAt	Yemenat	site	YE	ar		yemenat.net
yny-shfq	yny Pfq	Yeni Şafak	newspaper	TR	tr ar		yenisafak.com/ar
yonhap	ywnhAb	Yonhap	agency	KR	ko ar en
ypagency	wkAlp AlSHAfp Alymnyp	Yemen Press Agency	agency	YE	ar en		ypagency.net
ys-araq	ys ErAq	Yes Iraq	site	IQ	ar		yesiraq.com
yw-is-iyh-twday	yw Is Iyh twdAy	USA Today	newspaper	US	en
yw-ty-fy	yw ty fy	UTV	channel	IQ	ar
ywlands-bwstn	ywlAnds bwstn	Jyllands-Posten	newspaper	DK	da
ywmywry-shymbwn	ywmywry Pymbwn	Yomiuri Shimbun	newspaper	JP	ja
ywrwnywz	ywrwnywz	Euronews	channel		en fr ar
ywrwsbwrt	ywrwsbwrt	Eurosport	channel	FR	en fr
ywtywb	ywtywb	YouTube	institution	US	en
zawya	zAwyp	Zawya	site	AE	en ar
zd-dy-if	zd dy If	ZDF	channel	DE	de
zman-altrkya	zmAn Altrkyp	Zaman	newspaper	TR	tr ar		zamanarabic.com
zman-alwsl	zmAn AlwSl	Zaman Al-Wasl	newspaper	SY	ar		zamanalwsl.net
znqa-20	znqp 20	Rue20	site	MA	ar		rue20.com
zwd-dwytshh-tsaytwngh	zwd dwytPh tsAytwng	Süddeutsche Zeitung	newspaper	DE	de`;
