// Generated from data/ by src/build/catalogue.ts; edit those.
export const DETAILS = `26-sbtmbr	26 September	newspaper	YE	ar		26sep.net 26sepnews.net
aa	Anadolu Agency	agency	TR	tr ar en		aa.com.tr/ar
aajl	Ajel	site	SA	ar		ajel.sa
aamaq	Amaq	agency		ar
aap	Australian Associated Press	agency	AU	en
aatmad	Etemad	newspaper	IR	fa
aayn	Ayin	site	SD	ar en
ada	Adnkronos / AKI	agency	IT	it ar
aden-agency	Aden News Agency	agency	YE	ar
adi-dj	Djibouti News Agency (ADI)	agency	DJ	fr ar	state
adn-alghd	Aden Al-Ghad	newspaper	YE	ar		adenalghad.net
adn-alywm	Aden Al-Youm	site	YE	ar		adenalyoum.com
afp	Agence France-Presse	agency	FR	fr ar en es de pt		afp.com/ar
afryka-nywz	Africanews	channel		en fr
aftwnbladt	Aftonbladet	newspaper	SE	sv
agerpres	Agerpres	agency	RO	ro
ahlulbayt	AhlulBayt News Agency	agency	IR	ar fa
ahwal-trkya	Ahval	site		tr en ar
aina	Asia News Agency	agency	LB	ar
akaz	Okaz	newspaper	SA	ar		okaz.com.sa
akhbar-alan	Akhbar Al Aan	channel	AE	ar		alaan.fm
akhbar-alkhlyj	Akhbar Al Khaleej	newspaper	BH	ar		akhbar-alkhaleej.com
akhbar-alswdan	Sudan Akhbar	site	SD	ar		sudanakhbar.com
akhbar-alywm	Akhbar El-Yom	newspaper	EG	ar		akhbarelyom.com
akhbar-lybya	Akhbar Libya	site	LY	ar		akhbar-libya.com
akhbar-trkya	Akhbar Turkiya	site	TR	ar		akhbarturkiya.com
akhbarna	Akhbarona	site	MA	ar		akhbarona.com
aks-alsyr	Aks Alser	site	SY	ar		aksalser.com
aksyws	Axios	site	US	en
alaalm	Al-Alam	channel	IR	ar		alalam.ir alalamtv.net
alaalm-aljdyd	Al-Aalem Al-Jadeed	newspaper	IQ	ar		al-aalem.com
alahd	Al-Ahed	site	LB	ar		alahednews.com.lb
alahdath-almghrbya	Al Ahdath Al Maghribia	newspaper	MA	ar		ahdath.info
alahram	Al-Ahram	newspaper	EG	ar
alakhbar	Al-Akhbar	newspaper	LB	ar		al-akhbar.com
alakhbar-almsrya	Al-Akhbar (Egypt)	newspaper	EG	ar
alakhbar-mr	Alakhbar	agency	MR	ar fr		alakhbar.info
alalm-almghrbya	Al-Alam	newspaper	MA	ar
alamq-almghrby	Al3omk	site	MA	ar		al3omk.com
alanba	Al-Anba	newspaper	KW	ar		alanba.com.kw
alantbaha	Al-Intibaha	newspaper	SD	ar		alintibaha.net
alanwar	Al-Anwar	newspaper	LB	ar
alaqtsad-walaamal	Al-Iktissad Wal-Aamal	magazine	LB	ar
alaqtsadya	Al-Eqtisadiah	newspaper	SA	ar
alaraqya	Al Iraqiya	channel	IQ	ar
alarb-alqtrya	Al Arab (Qatar)	newspaper	QA	ar		alarab.qa
alarb-alywm	Al-Arab Al-Yawm	newspaper	JO	ar
alarby	Alaraby TV	channel		ar		alaraby.tv
alarby-aljdyd	Al-Araby Al-Jadeed	newspaper		ar		alaraby.co.uk
alarbya	Al Arabiya	channel		ar en		alarabiya.net
alathad	Al-Ittihad	newspaper	AE	ar		alittihad.ae
alathad-alashtraky	Al Ittihad Al Ichtiraki	newspaper	MA	ar
alathad-alhyfawya	Al-Ittihad (Haifa)	newspaper	IL	ar		alittihad44.com
alawnrwa	UNRWA	institution		en ar
alayam	Al-Ayyam	newspaper	PS	ar		al-ayyam.ps
alayam-albhrynya	Al Ayam (Bahrain)	newspaper	BH	ar		alayam.com
alayn-alikhbarya	Al-Ain News	site	AE	ar		al-ain.com
albath	Al-Baath	newspaper	SY	ar
albdyl	El-Badil	newspaper	EG	ar		elbadil.com
alblad	Al-Bilad	newspaper	SA	ar		albiladdaily.com
alblad-albhrynya	Al Bilad (Bahrain)	newspaper	BH	ar		albiladpress.com
alblad-aljzayrya	El Bilad	newspaper	DZ	ar		elbilad.net
albld	Al-Balad	newspaper	LB	ar
albwaba	Al Bawaba	site	JO	ar en		albawaba.com/ar
albwaba-nywz	Al-Bawaba News	newspaper	EG	ar		albawabhnews.com
albwrsa	Al-Borsa	newspaper	EG	ar		elborsanews.com
albyan	Al Bayan	newspaper	AE	ar		albayan.ae
aldrr-alshamya	Eldorar	site	SY	ar		eldorar.com
aldstwr	Ad-Dustour	newspaper	JO	ar		addustour.com
aldstwr-almsrya	Al-Dostor	newspaper	EG	ar		dostor.org
aldyar	Ad-Diyar	newspaper	LB	ar		addiyar.com
alfjr	El Fagr	newspaper	EG	ar		elfagr.org
alfrat	Al Forat	channel	IQ	ar		alforatnews.com
alghad-press	Al-Ghad Press	agency	IQ	ar		alghadpress.com
alghardyan	The Guardian	newspaper	GB	en
alghd	Al-Ghad	newspaper	JO	ar		alghad.com
alhdf	Al-Hadaf	magazine	PS	ar		hadfnews.ps
alhdth	Al Hadath	channel		ar		alhadath.net
alhdwd	AlHudood	site	JO	ar		alhudood.net
alhl-nt	7al	site	SY	ar		7al.net
alhra	Alhurra	channel	US	ar
alhrya	Al-Hourriah	magazine	PS	ar		alhourriah.ps
alhwar-almtmdn	Al-Hiwar al-Mutamaddin	site		ar		ahewar.org
alhwar-altwnsy	El Hiwar Ettounsi	channel	TN	ar
alhyaa	Al-Hayat	newspaper		ar		alhayat.com
alhyaa-aljdyda	Al-Hayat Al-Jadida	newspaper	PS	ar
alidhaaa-aljzayrya	Algerian Radio	radio	DZ	ar fr
alidhaaa-altwnsya	Tunisian Radio	radio	TN	ar		radiotunisienne.tn radionationale.tn
alidhaaa-alwtnya-alaama	NPR	radio	US	en	public
alikhbarya	Al Ekhbariya	channel	SA	ar
alikhbarya-alswrya	Al-Ikhbariyah Syria	channel	SY	ar
alimarat-alywm	Emarat Al Youm	newspaper	AE	ar		emaratalyoum.com
alindbndnt	The Independent	newspaper	GB	en
aliykwnwmyst	The Economist	magazine	GB	en
aljdyd	Al Jadeed	channel	LB	ar		aljadeed.tv
aljmhwrya	Al-Gomhuria	newspaper	EG	ar		algomhuria.net.eg
aljmhwrya-allbnanya	Al-Joumhouria (Lebanon)	newspaper	LB	ar		aljoumhouria.com
aljmhwrya-nt	Al-Jumhuriya	site	SY	ar en		aljumhuriya.net
aljryda	Al-Jarida	newspaper	KW	ar		aljarida.com
aljryda-alswdanya	Al-Jareeda (Sudan)	newspaper	SD	ar		aljareeda-sd.net
aljzayr-aljdyda	El Djazair El Djadida	newspaper	DZ	ar		eldjazaireldjadida.com
aljzyra	Al Jazeera	channel	QA	ar en		aljazeera.net
aljzyra-alinjlyzya	Al Jazeera English	channel	QA	en
aljzyra-mbashr	Al Jazeera Mubasher	channel	QA	ar		mubasher.aljazeera.net
alkhbr	El Khabar	newspaper	DZ	ar		elkhabar.com
alkhlyj	Al Khaleej	newspaper	AE	ar		alkhaleej.ae
alkhlyj-aljdyd	The New Khalij	site		ar		thenewkhalij.news
alkhlyj-awnlayn	Al-Khaleej Online	site		ar		alkhaleejonline.net
alktayb	Kataeb.org	site	LB	ar		kataeb.org
allwa	Al-Liwaa	newspaper	LB	ar		aliwaa.com.lb
almaalomah	Al-Maalomah	agency	IQ	ar
almal	Al-Mal	newspaper	EG	ar
almarkazia	Al-Markazia	agency	LB	ar		almarkazia.com/ar
almda	Al-Mada	newspaper	IQ	ar		almadapaper.net
almdn	Al-Modon	site	LB	ar		almodon.com
almgharbya	Al Magharibia	channel		ar		almagharibia.tv
almjahd	El Moudjahid	newspaper	DZ	fr		elmoudjahid.com
almjla	Al Majalla	magazine		ar		arb.majalla.com
almjla-altbya-albrytanya	The BMJ	magazine	GB	en
almmlka	Al-Mamlaka TV	channel	JO	ar		almamlakatv.com
almnar	Al-Manar	channel	LB	ar en		almanar.com.lb
almrabtwn	El Mourabitoun TV	channel	MR	ar
almrbd	Al-Mirbad	radio	IQ	ar		almirbad.com
almrkz-alflstyny-llialam	Palestinian Information Center	site	PS	ar		palinfo.com
almrsd-allybya	Al-Marsad (Libya)	newspaper	LY	ar
almsa-aljzayrya	El Massa	newspaper	DZ	ar		el-massa.com
almsa-almghrbya	Al Massae	newspaper	MA	ar
almsdr-awnlayn	Al-Masdar Online	site	YE	ar		almasdaronline.com
almshhd	Al Mashhad	channel	AE	ar
almsry-alywm	Al-Masry Al-Youm	newspaper	EG	ar		almasryalyoum.com
almsrywn	Al-Mesryoon	newspaper	EG	ar		almesryoon.com elmesryoon.com
almstqbl	Al-Mustaqbal	newspaper	LB	ar		almustaqbal.com
almsyra	Al-Masirah	channel	YE	ar		almasirah.net
almwatn	Al-Mowaten	site	SA	ar		almowaten.net
almwnytwr	Al-Monitor	site	US	en ar
almwqa-bwst	Almawqea Post	site	YE	ar		almawqeapost.net
almwtmr-nt	Almotamar	site	YE	ar		almotamar.net
almyadyn	Al Mayadeen	channel	LB	ar en		almayadeen.net
alnhar	An-Nahar	newspaper	LB	ar		annahar.com
alnhar-aljzayrya	Ennahar	channel	DZ	ar		ennaharonline.com
alnhar-alkwytya	An-Nahar (Kuwait)	newspaper	KW	ar
alnshra	Elnashra	site	LB	ar		elnashra.com
alnsr-aljzayrya	An-Nasr	newspaper	DZ	ar		annasronline.com
alnylyn	Al-Nilin	site	SD	ar		alnilin.com
alqahra-24	Cairo 24	site	EG	ar		cairo24.com
alqahra-alikhbarya	Al Qahera News	channel	EG	ar
alqbs	Al-Qabas	newspaper	KW	ar		alqabas.com
alqds	Al-Quds	newspaper	PS	ar		alquds.com
alqds-alarby	Al-Quds Al-Arabi	newspaper	GB	ar		alquds.co.uk
alqnaa-12	Channel 12 (Israel)	channel	IL	he		mako.co.il
alqnaa-13	Channel 13 (Israel)	channel	IL	he
alqnaa-14	Channel 14 (Israel)	channel	IL	he
alqnaa-alawla-almghrbya	Al Aoula	channel	MA	ar
alqnaa-alawla-alrwsya	Channel One Russia	channel	RU	ru
alqnaa-alrabaa-albrytanya	Channel 4	channel	GB	en
alqnaa-alsabaa-alisrayylya	Arutz Sheva (Channel 7)	site	IL	he en		inn.co.il
alrakwba	Al-Rakoba	site	SD	ar		rakobanews.com
alray	Al-Rai (Jordan)	newspaper	JO	ar		alrai.com
alray-alkwytya	Al-Rai (Kuwait)	newspaper	KW	ar		alraimedia.com
alraya	Al Raya	newspaper	QA	ar		raya.com
alrsala-nt	Al-Resalah	newspaper	PS	ar		alresalah.ps
alrwya-alamanya	Al Roya (Oman)	newspaper	OM	ar
alrwya-alimaratya	Al Roeya	newspaper	AE	ar		alroeya.com
alryad	Al-Riyadh	newspaper	SA	ar		alriyadh.com
alryadya	Arriyadiyah	newspaper	SA	ar		arriyadiyah.com
alsbah-alaraqya	Al-Sabaah	newspaper	IQ	ar		alsabaah.iq
alsbah-aljdyd	Al-Sabah Al-Jadeed	newspaper	IQ	ar		newsabah.com
alsbah-almghrbya	Assabah (Morocco)	newspaper	MA	ar
alsbah-altwnsya	Assabah	newspaper	TN	ar		assabah.com.tn assabahnews.tn
alsbyl	Assabeel	newspaper	JO	ar		assabeel.net
alsfyr	As-Safir	newspaper	LB	ar		assafir.com
alsfyr-alarby	Assafir Al-Arabi	site	LB	ar		assafirarabi.com
alshafa-alywm	Essahafa	newspaper	TN	ar		essahafa.tn
alshahd	Al-Shahed	newspaper	KW	ar		alshahedkw.com
alsharqa-24	Sharjah 24	site	AE	ar		sharjah24.ae
alshbyba	Al Shabiba	newspaper	OM	ar
alshra-almghrbya	Assahra Al Maghribia	newspaper	MA	ar		assahraa.ma
alshraa	Al-Shiraa	magazine	LB	ar		alshiraa.com
alshrka-alwtnya-llidhaaa-waltlfza	SNRT	channel	MA	ar
alshrq-alawst	Asharq Al-Awsat	newspaper		ar		aawsat.com
alshrq-alsawdya	Al-Sharq (Saudi Arabia)	newspaper	SA	ar		alsharq.net.sa
alshrqya	Al Sharqiya	channel	IQ	ar		alsharqiya.com
alshrwq	Al-Shorouk	newspaper	EG	ar		shorouknews.com
alshrwq-aljzayrya	Echorouk	newspaper	DZ	ar		echoroukonline.com
alshrwq-altwnsya	Alchourouk	newspaper	TN	ar		alchourouk.com
alshwa-nt	Al-Sahwa	site	YE	ar		alsahwa-yemen.net
alswdan-alywm	Al-Sudan Al-Youm	site	SD	ar		alsudanalyoum.com
alswdany	Al-Sudani	newspaper	SD	ar		alsudaninews.com
alswmal-alywm	Somalia Today	site	SO	ar		somaliatoday.net
alswmrya	Alsumaria	channel	IQ	ar		alsumaria.tv
alswrya-nt	Alsouria Net	site	SY	ar		alsouria.net
alswyda-24	Suwayda 24	site	SY	ar
alsyasa	Al-Seyassah	newspaper	KW	ar		alseyassah.com al-seyassah.com
alsyha	Assayha	newspaper	SD	ar		assayha.net
altakhy	Al-Taakhi	newspaper	IQ	ar		altaakhipress.com
altaymz	The Times	newspaper	GB	en
altghyyr	Altaghyeer	site	SD	ar		altaghyeer.info
althryr	Al-Tahrir	newspaper	EG	ar		tahrirnews.com
althwra	Al-Thawra	newspaper	SY	ar		thawra.sy
althwra-alymnya	Al-Thawra (Yemen)	newspaper	YE	ar		althawrah.ye
altlfzywn-alaraqy	Iraqi Television	channel	IQ	ar
altlfzywn-alardny	Jordan Television	channel	JO	ar
altlfzywn-alawkrany	Ukrainian Television	channel	UA	uk
altlfzywn-alithywby	Ethiopian Broadcasting Corporation	channel	ET	am
altlfzywn-aljybwty	Radio Television of Djibouti	channel	DJ	fr so ar
altlfzywn-aljzayry	Algerian Television	channel	DZ	ar
altlfzywn-allyby	Libyan Television	channel	LY	ar
altlfzywn-almrkzy-alkwry	Korean Central Television	channel	KP	ko
altlfzywn-almsry	Egyptian Television	channel	EG	ar
altlfzywn-almwrytany	Mauritanian Television	channel	MR	ar		tvm.mr
altlfzywn-alrwsy	Russian Television	channel	RU	ru
altlfzywn-alsawdy	Saudi Television	channel	SA	ar
altlfzywn-alswmaly	Somali National Television	channel	SO	so
altlfzywn-alswry	Syrian Television	channel	SY	ar		ortas.gov.sy
altra-swt	Ultra Sawt	site		ar		ultrasawt.com
altwnsya	Attounissia	newspaper	TN	ar
alwasat	Al-Wasat	newspaper		ar
alwatan	Al-Watan	newspaper		ar
alwfd	Al-Wafd	newspaper	EG	ar		alwafd.news
alwkala-alaalmya-lmkafha-almnshtat	World Anti-Doping Agency (WADA)	institution		en
alwkala-alamrykya-lltnmya-aldwlya	USAID	institution	US	en
alwkala-alathadya-lidara-altwary	Federal Emergency Management Agency (FEMA)	institution	US	en
alwkala-aldwlya-labhath-alsrtan	International Agency for Research on Cancer (IARC)	institution		en
alwkala-aldwlya-lltaqa-aldhrya	International Atomic Energy Agency (IAEA)	institution		en
alwkala-aldwlya-lltaqa-almtjdda	International Renewable Energy Agency (IRENA)	institution		en ar
alwkala-alwtnya-lltkhfyf-mn-alkwarth	Indonesian disaster agency	institution	ID	id
alwkala-alwtnya-lmkafha-aljryma	National Crime Agency	institution	GB	en
alwkala-alyhwdya	Jewish Agency	institution	IL	he
alwkyl-alikhbary	Al-Wakeel News	site	JO	ar		alwakeelnews.com
alwst-albhrynya	Al-Wasat (Bahrain)	newspaper	BH	ar		alwasatnews.com
alwtn-alamanya	Al-Watan (Oman)	newspaper	OM	ar
alwtn-albhrynya	Al-Watan (Bahrain)	newspaper	BH	ar		alwatannews.net
alwtn-aljzayrya	El Watan	newspaper	DZ	fr		elwatan.com
alwtn-alkwytya	Al-Watan (Kuwait)	newspaper	KW	ar
alwtn-almsrya	El Watan News	newspaper	EG	ar		elwatannews.com
alwtn-alqmrya	Al-Watwan	newspaper	KM	fr ar
alwtn-alqtrya	Al-Watan (Qatar)	newspaper	QA	ar		al-watan.com
alwtn-alsawdya	Al-Watan (Saudi Arabia)	newspaper	SA	ar		alwatan.com.sa
alwtn-alswrya	Al-Watan (Syria)	newspaper	SY	ar
alwtnya-altwnsya	El Watania	channel	TN	ar		watania1.tn watania2.tn
alwyam	Al-Weeam	site	SA	ar		alweeam.com.sa
alymn-alywm	Yemen Today	channel	YE	ar
alywm-24	Alyaoum24	site	MA	ar		alyaoum24.com
alywm-alsaba	Youm7	newspaper	EG	ar		youm7.com
alywrwbwl	Europol	institution		en
alzman	Azzaman	newspaper	IQ	ar		azzaman.com
amd	Amad	site	PS	ar		amad.ps
ami-mr	Mauritanian News Agency (AMI)	agency	MR	ar fr	state
amwn	Ammon News	site	JO	ar		ammonnews.net
ana-mpa	Athens-Macedonian News Agency	agency	GR	el
anb-bldy	Enab Baladi	newspaper	SY	ar en		enabbaladi.net
ani	Asian News International	agency	IN	en hi
ankawa	Ankawa	site	IQ	ar		ankawa.com
anp	ANP	agency	NL	nl
ansa	ANSA	agency	IT	it ar
antara	Antara	agency	ID	id en
ap	Associated Press	agency	US	en
apa-at	Austria Presse Agentur	agency	AT	de
app-pk	Associated Press of Pakistan	agency	PK	en ur
aps	Algérie Presse Service	agency	DZ	ar fr en	state	aps.dz
aqra	Iqraa TV	channel		ar
ar-by-ka	RBC	site	RU	ru
ar-im-sy	RMC	radio	FR	fr
ar-ty	RT	channel	RU	ru en
ar-ty-arbya	RT Arabic	channel	RU	ar		arabic.rt.com
ar-ty-fy-iy	RTVE	channel	ES	es
ar-ty-il	RTL	radio	FR	fr
ar-ty-iy	RTÉ	channel	IE	en
arb-48	Arab 48	site	IL	ar		arab48.com
arb-nywz	Arab News	newspaper	SA	en
arb-taymz-alkwytya	Arab Times (Kuwait)	newspaper	KW	en		arabtimesonline.com
arby-bwst	Arabic Post	site		ar		arabicpost.net
arby21	Arabi21	site	GB	ar		arabi21.com
arfa-swtk	Irfaa Sawtak	site	US	ar
armenpress	Armenpress	agency	AM	hy ar
arqam	Argaam	site	SA	ar		argaam.com
aryj	ARIJ	site	JO	ar en		arij.net
as	AS	newspaper	ES	es
asahy-shymbwn	Asahi Shimbun	newspaper	JP	ja
aswat-mgharbya	Maghreb Voices	site	US	ar		maghrebvoices.com
aswat-msrya	Aswat Masriya	site	EG	ar		aswatmasriya.com
athr-brs	Athr Press	site	SY	ar
athyr	Atheer	site	OM	ar
atlaaat	Ettela'at	newspaper	IR	fa
aw-ar-if	ORF	channel	AT	de
aw-ghlwbw	O Globo	newspaper	BR	pt
aw-ty-fy	OTV	channel	LB	ar
awkranska-brafda	Ukrainska Pravda	site	UA	uk
awl-afryka	AllAfrica	site		en fr		allafrica.com
awlyh	Olé	newspaper	AR	es
awn-ty-fy	ON TV	channel	EG	ar
awrwba-1	Europe 1	radio	FR	fr
awrynt	Orient News	channel	AE	ar		orient-news.net
ay-24-nywz	i24NEWS	channel	IL	en fr ar
ay-im-dy-by	IMDb	site	US	en
ay-im-lybanwn	IMLebanon	site	LB	ar		imlebanon.org
ay-ty-fy	ITV	channel	GB	en
ayn-lybya	Ean Libya	site	LY	ar
ayrysh-taymz	The Irish Times	newspaper	IE	en
azertac	Azertac	agency	AZ	az
bab-nat	Babnet	site	TN	ar		babnet.net
baghdad-today	Baghdad Today	agency	IQ	ar		baghdadtoday.news
bakhtar	Bakhtar News Agency	agency	AF	ps fa
bankwk-bwst	Bangkok Post	newspaper	TH	en
banyt	Panet	site	IL	ar		panet.co.il
bas-news	BasNews	agency	IQ	ku ar en		basnews.com
bazfyd	BuzzFeed	site	US	en
belga	Belga	agency	BE	fr nl
belta	BelTA	agency	BY	ru be
bernama	Bernama	agency	MY	ms en ar
bghdad-bwst	The Baghdad Post	site	IQ	ar en		thebaghdadpost.com/ar
blay-bwy	Playboy	magazine	US	en
bloomberg	Bloomberg	agency	US	en
blqys	Belqees TV	channel	YE	ar		belqees.tv
blyk	Blick	newspaper	CH	de
blynks	Blinx	site	AE	ar		blinx.com
bna	Bahrain News Agency	agency	BH	ar en	state	bna.bh
bnynswla	The Peninsula	newspaper	QA	en		thepeninsulaqatar.com
brafda	Pravda	newspaper	RU	ru
braytbart	Breitbart	site	US	en
brlman-kwm	Barlamane	site	MA	ar		barlamane.com
brs-ty-fy	Press TV	channel	IR	en		presstv.com
brwbwblyka	ProPublica	site	US	en
bss-bd	Bangladesh Sangbad Sangstha (BSS)	agency	BD	bn en	state
bta	Bulgarian News Agency	agency	BG	bg
bwaba-afryqya-alikhbarya	Afrigate News	site	LY	ar
bwaba-alahram	Ahram Gate	site	EG	ar		gate.ahram.org.eg
bwaba-alhrkat-alislamya	Islamist Movements Portal	site	EG	ar		islamist-movements.com
bwaba-alwst	Al-Wasat	site	LY	ar
bwld-skay	Boldsky	site	IN	en
bwlytykw	Politico	site	US	en
by-awt-kyw	beoutQ	channel		ar
by-by-is	PBS	channel	US	en	public
by-by-sy	BBC	channel	GB	en ar
by-by-sy-alfarsya	BBC Persian	channel	GB	fa
by-by-sy-arby	BBC Arabic	channel	GB	ar		bbc.com/arabic bbc.co.uk/arabic bbcarabic.com
by-if-im	BFM TV	channel	FR	fr
by-in-sbwrts	beIN Sports	channel	QA	ar en
by-sy-maghazyn	PCMag	magazine	US	en
byant	Bianet	site	TR	tr en		bianet.org
byld	Bild	newspaper	DE	de
bylynghkat	Bellingcat	site		en
bzns-insaydr	Business Insider	site	US	en
chinanews	China News Service	agency	CN	zh
cna-cy	Cyprus News Agency	agency	CY	el
cna-tw	Central News Agency	agency	TW	zh
cp-ca	The Canadian Press	agency	CA	en fr
ctk	ČTK	agency	CZ	cs
dbnqa	Radio Dabanga	radio		ar en		dabangasudan.org/ar
dha	Doğan Haber Ajansı (DHA)	agency	TR	tr
dha-athlytyk	The Athletic	site	US	en
dha-atlantyk	The Atlantic	magazine	US	en
dha-fyrj	The Verge	site	US	en
dha-hyl	The Hill	newspaper	US	en
dha-kwnfrsyshn	The Conversation	site		en
dha-lansyt	The Lancet	magazine	GB	en
dha-lwkal	The Local	site	SE	en
dha-markr	TheMarker	newspaper	IL	he
dha-nashywnal	The National	newspaper	AE	en		thenational.ae
dha-sn	The Sun	newspaper	GB	en
dhy-awstralyan	The Australian	newspaper	AU	en
djla	Dijlah TV	channel	IQ	ar		dijlah.tv
dmshq-alan	Damascus Now	site	SY	ar
dnya-alwtn	Donia Al-Watan	site	PS	ar		alwatanvoice.com
dpa	Deutsche Presse-Agentur	agency	DE	de ar en
drj	Daraj	site	LB	ar		daraj.com daraj.media
drym	Dream TV	channel	EG	ar
dwn-albakstanya	Dawn	newspaper	PK	en
dwn-balwn	Don Balón	site	ES	es
dwytshh-fylh	Deutsche Welle	channel	DE	de en ar		dw.com/ar
dwzym	2M	channel	MA	ar fr
dy-ar	DR	channel	DK	da
dy-fylt	Die Welt	newspaper	DE	de
dy-im-sy	DMC	channel	EG	ar
dy-tlghraf-alhwlndya	De Telegraaf	newspaper	NL	nl
dy-tsayt	Die Zeit	newspaper	DE	de
dyaryw-ghwl	Diario Gol	site	ES	es
dybka	DEBKAfile	site	IL	en he		debka.com
dyly-byst	The Daily Beast	site	US	en
dyly-iksbrs	Daily Express	newspaper	GB	en
dyly-myl	Daily Mail	newspaper	GB	en
dyly-myrwr	Daily Mirror	newspaper	GB	en
dyly-nywz-iyjybt	Daily News Egypt	newspaper	EG	en		dailynewsegypt.com
dyly-sbah	Daily Sabah	newspaper	TR	en ar
dyly-star	Daily Star	newspaper	GB	en
dyly-star-allbnanya	The Daily Star (Lebanon)	newspaper	LB	en		dailystar.com.lb
dyly-tlghraf	The Daily Telegraph	newspaper	GB	en
dyr-alzwr-24	Deir Ezzor 24	site	SY	ar
dyr-shbyghl	Der Spiegel	magazine	DE	de
dyr-standard	Der Standard	newspaper	AT	de
efe	EFE	agency	ES	es ar
ena	Ethiopian News Agency	agency	ET	am ar en	state
epa	European Pressphoto Agency	agency	DE	en
erina	Eritrean News Agency	agency	ER	ar ti en	state
fanyty-fyr	Vanity Fair	magazine	US	en
fars	Fars News Agency	agency	IR	fa ar en		arabic.farsnews.com
fatykan-nywz	Vatican News	site	VA	it ar
faynnshal-taymz	Financial Times	newspaper	GB	en
fays	Vice	site	US	en ar		vice.com/ar
fbrayr-kwm	Febrayer	site	MA	ar		febrayer.com
firat	Firat News Agency (ANF)	agency		ku ar tr
flstyn-alan	Palestine Now	site	PS	ar		paltimes.net
frankfwrtr-alghmaynh	Frankfurter Allgemeine Zeitung	newspaper	DE	de
frans-2	France 2	channel	FR	fr
frans-24	France 24	channel	FR	fr en ar		france24.com/ar
frans-fwtbwl	France Football	magazine	FR	fr
frans-infw	France Info	radio	FR	fr
frda-nywz	Farda News	site	IR	fa
fwgh	Vogue	magazine	US	en
fwks-alamyrky	Vox	site	US	en
fwks-nywz	Fox News	channel	US	en
fwkws	Focus	magazine	DE	de
fwlha-dy-saw-bawlw	Folha de S.Paulo	newspaper	BR	pt
fwrbs	Forbes	magazine	US	en
fwryn-afyrz	Foreign Affairs	magazine	US	en
fwryn-bwlysy	Foreign Policy	magazine	US	en
fwtbwl-iytalya	Football Italia	site	IT	en
fydwmwsty	Vedomosti	newspaper	RU	ru
fysbwk	Facebook	institution	US	en
fytsh	Fitch Ratings	institution	US	en
fytw	Veto Gate	newspaper	EG	ar		vetogate.com
gharwy-awnlayn	Garowe Online	site	SO	en so		garoweonline.com
ghlf-dyly-nywz	Gulf Daily News	newspaper	BH	en		gdnonline.com
ghlf-nywz	Gulf News	newspaper	AE	en		gulfnews.com
ghlf-taymz	Gulf Times	newspaper	QA	en		gulf-times.com
ghlwb-and-myl	The Globe and Mail	newspaper	CA	en		theglobeandmail.com
ghlwbal-taymz	Global Times	newspaper	CN	en zh
ghlwbs	Globes	newspaper	IL	he		globes.co.il
ghwl	Goal	site		en ar
ghyzmwdw	Gizmodo	site	US	en
gna-gh	Ghana News Agency	agency	GH	en
hafynghtwn-bwst	HuffPost	site	US	en
handlsblat	Handelsblatt	newspaper	DE	de
harts	Haaretz	newspaper	IL	he en		haaretz.co.il
hawar	Hawar News (ANHA)	agency	SY	ar ku
hba-brys	Hiba Press	site	MA	ar		hibapress.com
hbr	7iber	magazine	JO	ar		7iber.com
hina	HINA	agency	HR	hr
hla-akhbar	Hala Akhbar	site	JO	ar		hala.jo
hmshhry	Hamshahri	newspaper	IR	fa		hamshahrionline.ir
hnbal	Hannibal TV	channel	TN	ar		hannibaltv.com.tn
hndwstan-taymz	Hindustan Times	newspaper	IN	en
hqayq-awn-layn	Hakaek Online	site	TN	ar		hakaekonline.com
hryyt	Hürriyet	newspaper	TR	tr		hurriyet.com.tr hurriyetdailynews.com
hsbrys	Hespress	site	MA	ar		hespress.com
hsbwrt	Hesport	site	MA	ar		hesport.com
hwlywwd-rybwrtr	The Hollywood Reporter	magazine	US	en
hyran-awnlayn	Hiiraan Online	site	SO	en so		hiiraan.com
hyya-albth-alisrayylya	Kan	channel	IL	he	public
hyya-alidhaaa-waltlfzywn-aliyranya	IRIB	channel	IR	fa ar
ians	Indo-Asian News Service	agency	IN	en
idara-alkwarth-waltwary-altrkya	AFAD	institution	TR	tr
idhaaa-alaraq-alhr	Radio Free Iraq	radio	US	ar		iraqhurr.org
idhaaa-aljysh-alisrayyly	Army Radio (Galei Tzahal)	radio	IL	he
idhaaa-alnwr	Al-Nour Radio	radio	LB	ar		alnour.com.lb
idhaaa-asya-alhra	Radio Free Asia	radio	US	en
idhaaa-awrwba-alhra	Radio Free Europe/Radio Liberty	radio	US	en
idhaaa-frnsa-aldwlya	RFI	radio	FR	fr
idhaaa-swt-alarb	Voice of the Arabs	radio	EG	ar
iha	İhlas Haber Ajansı (IHA)	agency	TR	tr
iks	X	institution	US	en
iksbrys-if-im	Express FM	radio	TN	fr ar
ikstra-nywz	Extra News	channel	EG	ar
il-bayys	El País	newspaper	ES	es		elpais.com
il-by-sy	LBCI	channel	LB	ar		lbcgroup.tv
il-kwnfydnsyal	El Confidencial	site	ES	es
il-mwndw	El Mundo	newspaper	ES	es		elmundo.es
il-sy-iy	LCI	channel	FR	fr
ilna	ILNA	agency	IR	fa
im-by-sy	MBC	channel		ar		mbc.net
im-by-sy-msr	MBC Masr	channel	EG	ar
im-is-in-by-sy	MSNBC	channel	US	en
im-ty-fy-allbnanya	MTV Lebanon	channel	LB	ar		mtv.com.lb
in-ar-ky	NRK	channel	NO	no
in-ar-ty	NRT	channel	IQ	ku ar
in-by-in	NBN	channel	LB	ar
in-by-sy	NBC News	channel	US	en
in-dy-ty-fy	NDTV	channel	IN	en hi
in-itsh-kyh	NHK	channel	JP	ja en ar
in-ty-fy-altrkya	NTV	channel	TR	tr
ina	Iraqi News Agency	agency	IQ	ar en	state	ina-iraq.com
indbndnt-arbya	Independent Arabia	site		ar		independentarabia.com
inghadjt	Engadget	site	US	en
inkyfada	Inkyfada	site	TN	fr ar
instghram	Instagram	institution	US	en
interfax	Interfax	agency	RU	ru en
interfax-ua	Interfax-Ukraine	agency	UA	uk
intrsbt	The Intercept	site	US	en
iqna	IQNA	agency	IR	fa ar
irm-nywz	Erem News	site	AE	ar		eremnews.com
irna	IRNA	agency	IR	fa ar en	state	ar.irna.ir
is-by-sy	SBC	channel	SA	ar
is-fy-ty	SVT	channel	SE	sv
isna	ISNA	agency	IR	fa ar en
israyyl-hywm	Israel Hayom	newspaper	IL	he		israelhayom.com
iy-is-by-in	ESPN	channel	US	en
iyfnyngh-standrd	Evening Standard	newspaper	GB	en
iyh-ar-dy	ARD	channel	DE	de
iyh-by-sy	ABC News	channel	US	en
iyh-by-sy-alastralya	ABC (Australia)	channel	AU	en
iyh-by-sy-alisbanya	ABC (Spain)	newspaper	ES	es
iyh-khbr	A Haber	channel	TR	tr
iyjybt-indbndnt	Egypt Independent	site	EG	en		egyptindependent.com
iyjybt-twday	Egypt Today	magazine	EG	en		egypttoday.com
iylaf	Elaph	site	GB	ar		elaph.com
iymyryts-247	Emirates 24/7	site	AE	en		emirates247.com
iyran-dyly	Iran Daily	newspaper	IR	en fa
iyran-intrnashwnal	Iran International	channel	GB	fa en ar
izfystya	Izvestia	newspaper	RU	ru
jaksa	JAXA	institution	JP	ja
jana	Jamahiriya News Agency (JANA)	agency	LY	ar
jfra-nywz	Jfra News	site	JO	ar		jfranews.com.jo
jiji	Jiji Press	agency	JP	ja en
jmhwryyt	Cumhuriyet	newspaper	TR	tr
jnwbya	Janoubia	site	LB	ar		janoubia.com
jw-24	Jo24	site	JO	ar		jo24.net
jwan	Javan	newspaper	IR	fa		javanonline.ir
jwhra-if-im	Jawhara FM	radio	TN	ar fr		jawharafm.net/ar
jwn-afryk	Jeune Afrique	magazine	FR	fr
jwrdn-taymz	Jordan Times	newspaper	JO	en		jordantimes.com
jyrwzalym-bwst	The Jerusalem Post	newspaper	IL	en		jpost.com
jyw-albakstanya	Geo TV	channel	PK	ur
kabytalys	Kapitalis	site	TN	fr		kapitalis.com
kadyna-kwby	Cadena COPE	radio	ES	es
kadyna-syr	Cadena SER	radio	ES	es
kalkalyst	Calcalist	newspaper	IL	he
kathymyryny	Kathimerini	newspaper	GR	el en
kazinform	Kazinform	agency	KZ	kk ru ar
kcna	Korean Central News Agency	agency	KP	ko en	state
khabar-agency	Khabar News Agency	agency	YE	ar		khabaragency.net
khbr-awnlayn	Khabar Online	site	IR	fa		khabaronline.ir
khbr-trk	Habertürk	channel	TR	tr
khbrny	Khaberni	site	JO	ar		khaberni.com
khbrpress	Khabar Press	agency	PS	ar		khbrpress.ps
khlyj-taymz	Khaleej Times	newspaper	AE	en		khaleejtimes.com
kl-alarb	Kul Al-Arab	newspaper	IL	ar		kul-alarab.com
kl-shy-an-aljzayr	Tout sur l'Algérie (TSA)	site	DZ	fr ar
klaryn	Clarín	newspaper	AR	es
krdstan-24	Kurdistan 24	channel	IQ	ku ar en
ksh-24	Kech24	site	MA	ar		kech24.com
ktabat	Kitabat	site	IQ	ar		kitabat.com
kuna	Kuwait News Agency (KUNA)	agency	KW	ar en	state
kurdpress	Kurdpress	agency	IR	fa ku
kwartz	Quartz	site	US	en
kwd	Goud	site	MA	ar		goud.ma
kwmyrsant	Kommersant	newspaper	RU	ru
kwryyry-dyla-syra	Corriere della Sera	newspaper	IT	it
kwwwra	Kooora	site		ar		kooora.com
kwyt-taymz	Kuwait Times	newspaper	KW	en		kuwaittimes.net
kyh-by-is	KBS	channel	KR	ko ar
kyhan	Kayhan	newspaper	IR	fa		kayhan.ir
kykr	Kicker	magazine	DE	de
kyodo	Kyodo News	agency	JP	ja en
kyyf-bwst	Kyiv Post	newspaper	UA	en
kyyf-indbndnt	The Kyiv Independent	site	UA	en
la-fanghwardya	La Vanguardia	newspaper	ES	es
la-ghazyta-dylw-sbwrt	La Gazzetta dello Sport	newspaper	IT	it
la-nasywn	La Nación	newspaper	AR	es
la-nasywn-aljybwtya	La Nation (Djibouti)	newspaper	DJ	fr
la-rybwblyka	La Repubblica	newspaper	IT	it
la-stamba	La Stampa	newspaper	IT	it
labras	La Presse de Tunisie	newspaper	TN	fr		lapresse.tn
lakrwa	La Croix	newspaper	FR	fr
lana	Libyan News Agency (LANA)	agency	LY	ar	state
lbnan-24	Lebanon 24	site	LB	ar		lebanon24.com
lbnan-alhr	Radio Liban Libre	radio	LB	ar
lkm	Lakome2	site	MA	ar		lakome2.com
lusa	Lusa	agency	PT	pt
lw-360	Le360	site	MA	fr ar
lwbaryzyan	Le Parisien	newspaper	FR	fr
lwbwan	Le Point	magazine	FR	fr
lwfygharw	Le Figaro	newspaper	FR	fr
lwjwrnal-dw-dymansh	Le Journal du Dimanche	newspaper	FR	fr
lwkanar-awnshynyh	Le Canard enchaîné	newspaper	FR	fr
lwmanytyh	L'Humanité	newspaper	FR	fr
lwmwnd	Le Monde	newspaper	FR	fr
lwmwnd-dyblwmatyk	Le Monde diplomatique	magazine	FR	fr		editionarabediplo.com
lwryan-lwjwr	L'Orient-Le Jour	newspaper	LB	fr		lorientlejour.com
lws-anjlws-taymz	Los Angeles Times	newspaper	US	en
lybanwn-dybayt	Lebanon Debate	site	LB	ar		lebanondebate.com
lybanwn-faylz	Lebanon Files	site	LB	ar		lebanonfiles.com
lybrasywn	Libération	newspaper	FR	fr
lybya-alahrar	Libya Al-Ahrar	channel	LY	ar
lybya-almstqbl	Libya Al-Mostakbal	site	LY	ar		libya-almostakbal.com
lybya-awbzrfr	The Libya Observer	site	LY	en
lybya-hyrald	Libya Herald	site	LY	en
lyfrbwl-iykw	Liverpool Echo	newspaper	GB	en
lyksbrys	L'Express	magazine	FR	fr
lykyb	L'Équipe	newspaper	FR	fr
lyzykw	Les Échos	newspaper	FR	fr
maan	Ma'an News Agency	agency	PS	ar en		maannews.net
maaryf	Maariv	newspaper	IL	he
makwr-ryshwn	Makor Rishon	newspaper	IL	he		makorrishon.co.il
map	Maghreb Arabe Presse (MAP)	agency	MA	ar fr en es
marb-brs	Mareb Press	site	YE	ar		marebpress.net
marka	Marca	newspaper	ES	es
masalah	Al-Masalah	agency	IQ	ar		almasalah.com
mashabl	Mashable	site	US	en
mawazin	Mawazin News	agency	IQ	ar		mawazin.net
mbashr	Mubasher	site		ar
mda-msr	Mada Masr	site	EG	ar en		madamasr.com
mdhrbwrd	Motherboard	site	US	en
mehr	Mehr News Agency	agency	IR	fa ar en		ar.mehrnews.com
mena	Middle East News Agency (MENA)	agency	EG	ar en fr
mizan	Mizan News Agency	agency	IR	fa ar
mjla-972	+972 Magazine	magazine	IL	en		972mag.com
mkmlyn	Mekameleen TV	channel		ar		mekameleen.tv
msand	Musaned	institution	SA	ar
msqt-dyly	Muscat Daily	newspaper	OM	en
msr-alarbya	Masr Al-Arabia	site	EG	ar		masralarabia.com
msrawy	Masrawy	site	EG	ar		masrawy.com
mti	MTI	agency	HU	hu
mtrw	Metro	newspaper	GB	en
mwatn	Muwatin	site		ar		muwatin.net
mwdyz	Moody's	institution	US	en
mwndw-dybwrtyfw	Mundo Deportivo	newspaper	ES	es
mwnt-karlw-aldwlya	Monte Carlo Doualiya	radio	FR	ar		mc-doualiya.com
mwqa-24	24.ae	site	AE	ar		24.ae
mwskw-taymz	The Moscow Times	newspaper	RU	en
mwzayyk-if-im	Mosaïque FM	radio	TN	ar fr		mosaiquefm.net/ar
mydl-iyst-awnlayn	Middle East Online	site	GB	ar		middle-east-online.com
mydl-iyst-ay	Middle East Eye	site	GB	en		middleeasteye.net
mydl-iyst-mwnytwr	Middle East Monitor	site	GB	en		middleeastmonitor.com
mydwza	Meduza	site	LV	ru en
mydy-1-ty-fy	Medi1TV	channel	MA	ar fr
mydyabart	Mediapart	site	FR	fr
myghafwn	Megaphone	site	LB	ar		megaphone.news
mylyyt	Milliyet	newspaper	TR	tr
nan	News Agency of Nigeria	agency	NG	en
nasa	NASA	institution	US	en
nashwnal-inkwyrr	National Enquirer	magazine	US	en
nashwnal-intrst	The National Interest	magazine	US	en
nashywnal-jywghrafyk	National Geographic	magazine	US	en
nda-alwtn	Nidaa Al-Watan	newspaper	LB	ar
nda-swrya	Nedaa Syria	site	SY	ar		nedaa-sy.com
nina	National Iraqi News Agency (NINA)	agency	IQ	ar en		ninanews.com
nna	National News Agency (NNA)	agency	LB	ar en fr
novanews	Agenzia Nova	agency	IT	it ar
nsma	Nessma TV	channel	TN	ar		nessma.tv
ntb	NTB	agency	NO	no
nwaa	Nawaat	site	TN	ar fr
nwfaya-ghazyta	Novaya Gazeta	newspaper	RU	ru
nwn-bwst	Noon Post	site		ar		noonpost.com
nwr-nywz	Nour News	site	IR	fa ar
nwrth-brs	North Press	site	SY	ar en
nykay	Nikkei	newspaper	JP	ja
nytshr	Nature	magazine	GB	en
nyw-arb	The New Arab	site		en		newarab.com
nyw-sayntst	New Scientist	magazine	GB	en
nyw-stytsman	New Statesman	magazine	GB	en
nywlaynz	New Lines Magazine	magazine	US	en
nywywrk-bwst	New York Post	newspaper	US	en
nywywrk-dyly-nywz	New York Daily News	newspaper	US	en		nydailynews.com
nywywrk-taymz	The New York Times	newspaper	US	en
nywywrkr	The New Yorker	magazine	US	en
nywzwyk	Newsweek	magazine	US	en
nyzafysymaya-ghazyta	Nezavisimaya Gazeta	newspaper	RU	ru
ona	Oman News Agency	agency	OM	ar en	state
pa-media	Press Association (PA Media)	agency	GB	en
pajhwok	Pajhwok Afghan News	agency	AF	ps fa en
paltoday	Palestine Today	agency	PS	ar		paltoday.ps/ar
panapress	Panapress	agency	SN	fr en ar
pap	Polish Press Agency (PAP)	agency	PL	pl
petra	Jordan News Agency (Petra)	agency	JO	ar en	state	petra.gov.jo
pna-ph	Philippine News Agency	agency	PH	en	state
prensa-latina	Prensa Latina	agency	CU	es
pti	Press Trust of India	agency	IN	en
qasioun	Qasioun News Agency	agency	SY	ar
qna	Qatar News Agency	agency	QA	ar en	state
qnaa-218	218 TV	channel	LY	ar
qnaa-alaqsa	Al-Aqsa TV	channel	PS	ar		aqsatv.ps
qnaa-alghd	Al-Ghad TV	channel		ar
qnaa-alhwar	Al-Hiwar TV	channel	GB	ar
qnaa-alkwthr	Al-Kawthar TV	channel	IR	ar		alkawthartv.com
qnaa-alnhar-almsrya	Al Nahar TV	channel	EG	ar
qnaa-alnyl-llakhbar	Nile News	channel	EG	ar
qnaa-alqds	Al-Quds TV	channel	PS	ar
qnaa-alshrq	Asharq News	channel	SA	ar
qnaa-alshrq-almsrya	El Sharq TV	channel	TR	ar
qnaa-flstyn-alywm	Palestine Today TV	channel	PS	ar
qnaa-lybya	Libya's Channel	channel	LY	ar
qnaa-sma	Sama TV	channel	SY	ar
qntra	Qantara	site	DE	ar de en		ar.qantara.de
qnwat-alkas	Alkass	channel	QA	ar
qtr-trybywn	Qatar Tribune	newspaper	QA	en		qatar-tribune.com
quds-press	Quds Press	agency		ar		qudspress.com
qudsn	Quds News Network	agency	PS	ar en		qudsn.co qudsn.net qudsn.ps
qudsnet	Quds Net News Agency	agency	PS	ar
radyw-alsyn-aldwly	China Radio International	radio	CN	zh en ar
radyw-mqdyshw	Radio Mogadishu	radio	SO	so
radyw-shbyly	Radio Shabelle	radio	SO	so		radioshabelle.com
radyw-swa	Radio Sawa	radio	US	ar		radiosawa.com
radyw-tmazj	Radio Tamazuj	radio	SS	ar en
rai-ps	Al-Ray Palestinian Media Agency	agency	PS	ar		alray.ps/ar
ray-aliytalya	RAI	channel	IT	it
ray-alywm	Rai al-Youm	newspaper	GB	ar		raialyoum.com
raya-ps	Raya	agency	PS	ar		raya.ps
reuters	Reuters	agency	GB	en ar
ria-novosti	RIA Novosti	agency	RU	ru
ritzau	Ritzau	agency	DK	da
rsd	Rassd	site	EG	ar		rassd.com
rsyf22	Raseef22	site	LB	ar		raseef22.net raseef22.com
rwdwngh-synmwn	Rodong Sinmun	newspaper	KP	ko
rwskwsmws	Roscosmos	institution	RU	ru
rwsya-1	Russia-1	channel	RU	ru
rwsyskaya-ghazyta	Rossiyskaya Gazeta	newspaper	RU	ru
rwtana	Rotana	channel	SA	ar
rwwdaw	Rudaw	channel	IQ	ku ar en
rwya	Roya News	channel	JO	ar		royanews.tv
rwz-alywsf	Rose al-Youssef	magazine	EG	ar
rwzna	Rozana	radio	SY	ar		rozana.fm
rydyt	Reddit	institution	US	en
saba	Yemen News Agency (Saba)	agency	YE	ar en	state	saba.ye sabanew.net
safa	Palestinian Press Agency (Safa)	agency	PS	ar		safa.ps safa.news
saharamedia	Sahara Media	agency	MR	ar		saharamedias.net
sama	Sama News Agency	agency	PS	ar		samanews.ps
samapress-ye	Sama Press	agency	YE	ar
sana	Syrian Arab News Agency (SANA)	agency	SY	ar en fr	state	sana.sy
sanews	South African Government News Agency	agency	ZA	en	state
sasa-bwst	Sasapost	site		ar		sasapost.com
sawa	Sawa News Agency	agency	PS	ar		palsawa.com
sawdy-ghazyt	Saudi Gazette	newspaper	SA	en		saudigazette.com.sa
sawth-tshayna-mwrnyngh-bwst	South China Morning Post	newspaper	HK	en
sayns	Science	magazine	US	en
sayntfyk-amrykan	Scientific American	magazine	US	en
sayt	SITE Intelligence Group	site	US	en
sbah-altrkya	Sabah	newspaper	TR	tr
sbq	Sabq	site	SA	ar		sabq.org
sbwrt-360	Sport360	site	AE	ar en
sbwrt-alisbanya	Sport	newspaper	ES	es
sbyktatwr	The Spectator	magazine	GB	en
sbys	Space.com	site	US	en
sda	Keystone-SDA	agency	CH	de fr it
sda-albld	Sada El-Balad	channel	EG	ar		elbalad.news
shaam	Shaam News Network	agency	SY	ar		shaam.org
shafaq	Shafaq News	agency	IQ	ar ku en		shafaaq.com
shafaqna	Shafaqna	agency		ar fa en
sham-if-im	Sham FM	radio	SY	ar
sham-taymz	Sham Times	site	SY	ar		shaamtimes.net
sharly-iybdw	Charlie Hebdo	magazine	FR	fr
shbka-alialam-alaraqy	Iraqi Media Network	channel	IQ	ar		imn.iq
shbka-flstyn-alikhbarya	Palestine News Network	site	PS	ar en		pnn.ps
shbwrt-byld	Sport Bild	magazine	DE	de
shehab	Shehab News Agency	agency	PS	ar		shehab.ps shehabnews.com
shms-if-im	Shems FM	radio	TN	ar fr		shemsfm.net/ar
shrq-aliyranya	Shargh	newspaper	IR	fa
shwf-tyfy	Chouf TV	site	MA	ar		chouftv.ma
shyfa-alarb	Al-Arab	newspaper	GB	ar		alarab.co.uk
shyfa-aljzyra	Al-Jazirah	newspaper	SA	ar		al-jazirah.com
shyfa-almdyna	Al-Madina	newspaper	SA	ar		al-madina.com
shyfa-alshab-alsynya	People's Daily	newspaper	CN	zh ar		arabic.peopledaily.com.cn
shyfa-alshrq	Al-Sharq (Qatar)	newspaper	QA	ar		al-sharq.com
shyfa-alywm	Al-Yaum	newspaper	SA	ar		alyaum.com
shyfa-aman	Oman Daily	newspaper	OM	ar
shyfa-flstyn	Felesteen	newspaper	PS	ar		felesteen.ps
shyfa-mka	Makkah Newspaper	newspaper	SA	ar		makkahnewspaper.com
shykaghw-trybywn	Chicago Tribune	newspaper	US	en
shyl	Suhail TV	channel	YE	ar		suhail.net
skay-nywz	Sky News	channel	GB	en
skay-nywz-arbya	Sky News Arabia	channel	AE	ar		skynewsarabia.com
skay-sbwrts	Sky Sports	channel	GB	en
slaati	Slaati	site	SA	ar		slaati.com
slayt	Slate	magazine	US	en
snab-shat	Snapchat	institution	US	en
snak-swry	Snack Syrian	site	SY	ar		snacksyrian.com
sonna	Somali National News Agency (SONNA)	agency	SO	so ar en	state	sonna.so/ar
spa	Saudi Press Agency (SPA)	agency	SA	ar en	state	spa.gov.sa
spsrasd	Sahara Press Service	agency	EH	ar es fr		spsrasd.info
sputnik	Sputnik	agency	RU	ru ar en		sputnikarabic.ae arabic.sputniknews.com
sraya	Saraya News	site	JO	ar		sarayanews.com
standrd-and-bwrz	Standard & Poor's	institution	US	en
step	Step News Agency	agency	SY	ar		stepagency-sy.net
stryts-taymz	The Straits Times	newspaper	SG	en
stt-fi	STT	agency	FI	fi
suna	Sudan News Agency (SUNA)	agency	SD	ar en	state	suna-sd.net
swdan-trbywn	Sudan Tribune	site	SD	en ar		sudantribune.net
swdanayl	Sudanile	site	SD	ar		sudanile.com
swrya-ala-twl	Syria Direct	site		ar en
swt-alama	Sout Al-Omma	newspaper	EG	ar		soutalomma.com
swt-alaraq	Sot Al-Iraq	site	IQ	ar		sotaliraq.com
swt-amryka	Voice of America	radio	US	en
swt-byrwt-intrnashwnal	Sawt Beirut International	site	LB	ar		sawtbeirut.com
swt-flstyn	Voice of Palestine	radio	PS	ar
swt-lbnan	Voice of Lebanon	radio	LB	ar
swys-infw	SWI swissinfo.ch	site	CH	de fr it ar		swissinfo.ch/ara
swzjw	Sözcü	newspaper	TR	tr
sy-by-is	CBS News	channel	US	en
sy-by-sy	CBC	channel	EG	ar
sy-by-sy-alkndya	CBC (Canada)	channel	CA	en fr
sy-in-by-sy	CNBC	channel	US	en
sy-in-by-sy-arbya	CNBC Arabia	channel	AE	ar
sy-in-in	CNN	channel	US	en
sy-in-in-arbya	CNN Arabic	site	US	ar		arabic.cnn.com cnnarabic.com
sy-in-in-trk	CNN Türk	channel	TR	tr
sy-jy-ty-in	CGTN	channel	CN	en zh ar
sy-nt	CNET	site	US	en
sy-nywz	CNews	channel	FR	fr
sy-sy-ty-fy	CCTV	channel	CN	zh
sydny-mwrnyngh-hyrald	The Sydney Morning Herald	newspaper	AU	en
tabnak	Tabnak	site	IR	fa ar
taghs-shbyghl	Der Tagesspiegel	newspaper	DE	de
tanjug	Tanjug	agency	RS	sr
tap	Tunis Afrique Presse	agency	TN	ar fr	state
tasnim	Tasnim News Agency	agency	IR	fa ar en		tasnimnews.com
tass	TASS	agency	RU	ru en
tats	taz	newspaper	DE	de
taym	Time	magazine	US	en
taymz-awf-aman	Times of Oman	newspaper	OM	en
taymz-awf-indya	The Times of India	newspaper	IN	en
taymz-awf-israyyl	The Times of Israel	site	IL	en		timesofisrael.com
tdawl	Tadawul	institution	SA	ar
telam	Télam	agency	AR	es
thran-taymz	Tehran Times	newspaper	IR	en
tk-kransh	TechCrunch	site	US	en
tlfzywn-abwzby	Abu Dhabi TV	channel	AE	ar		adtv.ae
tlfzywn-albhryn	Bahrain TV	channel	BH	ar
tlfzywn-alkwyt	Kuwait TV	channel	KW	ar
tlfzywn-almstqbl	Future TV	channel	LB	ar		futuretvnetwork.com
tlfzywn-alswdan	Sudan TV	channel	SD	ar
tlfzywn-alymn	Yemen TV	channel	YE	ar		yemen-tv.net
tlfzywn-dby	Dubai TV	channel	AE	ar
tlfzywn-flstyn	Palestine TV	channel	PS	ar
tlfzywn-jzr-alqmr	Comoros Radio and Television	channel	KM	fr
tlfzywn-lbnan	Télé Liban	channel	LB	ar
tlfzywn-qtr	Qatar TV	channel	QA	ar		qtv.qa
tlfzywn-sltna-aman	Oman TV	channel	OM	ar
tlfzywn-swrya	Syria TV	channel	TR	ar		syria.tv
tlghram	Telegram	institution		en
tlwa-nywz	TOLOnews	channel	AF	fa ps en
tqdmy	Taqadoumy	site	MR	ar		taqadoumy.com
transfyr-markt	Transfermarkt	site	DE	de
trend	Trend News Agency	agency	AZ	az ru en
trk-brs	Turk Press	site	TR	ar		turkpress.co
trkya-alan	Turkey Now	site	TR	ar		turk-now.com
trkya-balarby	Turkey in Arabic	site	TR	ar
trwth-swshal	Truth Social	institution	US	en
tryq-alshab	Tareeq Al-Shaab	newspaper	IQ	ar		tareeqashaab.com
tshanl-nywz-asya	CNA (Channel NewsAsia)	channel	SG	en
tshayna-dyly	China Daily	newspaper	CN	en
tshryn	Tishreen	newspaper	SY	ar
tshwswn-iylbw	Chosun Ilbo	newspaper	KR	ko
tt-se	TT News Agency	agency	SE	sv
turkmen-tdh	Turkmenistan State News Agency (TDH)	agency	TM	tk ru	state
twasl	Twasul	site	SA	ar		twasul.info
twns-alrqmya	Tunisie Numérique	site	TN	fr ar
twtw-sbwrt	Tuttosport	newspaper	IT	it
twytr	Twitter	institution	US	en
ty-24	T24	site	TR	tr
ty-ar-ty	TRT	channel	TR	tr
ty-ar-ty-arby	TRT Arabi	channel	TR	ar		trtarabi.com
ty-if-1	TF1	channel	FR	fr
ty-im-zd	TMZ	site	US	en
ty-way-sy-sbwrts	TyC Sports	channel	AR	es
tyk-radar	TechRadar	site	GB	en
tyk-twk	TikTok	institution	CN	en
tyl-kyl	TelQuel	magazine	MA	fr ar
tylyswr	teleSUR	channel	VE	es
ukrinform	Ukrinform	agency	UA	uk ar en
unian	UNIAN	agency	UA	uk ru
upi	United Press International (UPI)	agency	US	en
uza	Uzbekistan National News Agency (UzA)	agency	UZ	uz ru	state
vna	Vietnam News Agency	agency	VN	vi en	state
wafa	Palestine News and Information Agency (WAFA)	agency	PS	ar en	state	wafa.ps
wala	Walla	site	IL	he		walla.co.il
wam	Emirates News Agency (WAM)	agency	AE	ar en	state	wam.ae
washntn-bwst	The Washington Post	newspaper	US	en
washntn-taymz	The Washington Times	newspaper	US	en
wattan-agency	Wattan News Agency	agency	PS	ar		wattenagency.com
way-nt	Ynet	site	IL	he		ynet.co.il
wayrd	Wired	magazine	US	en
wkala-abhath-alintrnt	Internet Research Agency	institution	RU	ru
wkala-aladwya-alawrwbya	European Medicines Agency (EMA)	institution		en
wkala-alamm-almthda	UN agency	institution		en
wkala-alamm-almthda-llajyyn	UN Refugee Agency (UNHCR)	institution		en
wkala-alamn	Security agency	institution		en
wkala-alamn-alqwmy	National Security Agency (NSA)	institution	US	en
wkala-alamn-alshy-albrytanya	UK Health Security Agency	institution	GB	en
wkala-alamn-alsybrany-walbnya-althtya	Cybersecurity and Infrastructure Security Agency	institution	US	en
wkala-alarsad-aljwya	Meteorological agency	institution		en
wkala-alastkhbarat	Intelligence agency	institution		en
wkala-alastkhbarat-almrkzya	Central Intelligence Agency (CIA)	institution	US	en
wkala-albyya-alawrwbya	European Environment Agency	institution		en
wkala-alfda	Space agency	institution		en
wkala-alfda-alawrwbya	European Space Agency (ESA)	institution		en
wkala-alfda-alhndya	Indian Space Research Organisation	institution	IN	en
wkala-alfda-almsrya	Egyptian Space Agency	institution	EG	ar
wkala-alfda-alsawdya	Saudi Space Agency	institution	SA	ar
wkala-alfda-alsynya	China National Space Administration	institution	CN	zh
wkala-alhmaya-almdnya	Civil protection agency	institution		en
wkala-alimarat-llfda	UAE Space Agency	institution	AE	ar
wkala-alsfr	Travel agency	institution		en
wkala-altaawn-waltnsyq-altrkya	TİKA	institution	TR	tr
wkala-altaqa	Energy agency	institution		en
wkala-altaqa-aldwlya	International Energy Agency (IEA)	institution		en
wkala-altnmya	Development agency	institution		en
wkala-altsnyf-alaytmany	Credit rating agency	institution		en
wkala-altyran	Aviation agency	institution		en
wkala-alwzara	Deputy ministry	institution	SA	ar
wkala-astkhbarat-aldfaa	Defense Intelligence Agency (DIA)	institution	US	en
wkala-hmaya-albyya	Environmental Protection Agency	institution	US	en
wkala-hrs-alhdwd-alawrwbya	Frontex	institution		en
wkala-infadh-alqanwn	Law enforcement agency	institution		en
wkala-mkafha-almkhdrat-alamyrkya	Drug Enforcement Administration	institution	US	en
wkala-slama-altyran-alawrwbya	European Union Aviation Safety Agency (EASA)	institution		en
wtn-srb	Watan	site	US	ar		watanserb.com
wwl-stryt-jwrnal	The Wall Street Journal	newspaper	US	en
wybw	Weibo	institution	CN	zh
wyky-alakhbar	Wikinews	site		ar
wykybydya	Wikipedia	institution		en
wykylyks	WikiLeaks	site		en
wyst-frans	Ouest-France	newspaper	FR	fr		ouest-france.fr
xinhua	Xinhua	agency	CN	zh ar en
yaqein	Yaqein	agency	IQ	ar
ycj-ir	Young Journalists Club	agency	IR	fa
ydyawt-ahrwnwt	Yedioth Ahronoth	newspaper	IL	he
ylh	Yle	channel	FI	fi
ymn-shbab	Yemen Shabab	channel	YE	ar		yemenshabab.net
ymnat	Yemenat	site	YE	ar		yemenat.net
yny-shfq	Yeni Şafak	newspaper	TR	tr ar		yenisafak.com/ar
yonhap	Yonhap	agency	KR	ko ar en
ypagency	Yemen Press Agency	agency	YE	ar en		ypagency.net
ys-araq	Yes Iraq	site	IQ	ar		yesiraq.com
yw-is-iyh-twday	USA Today	newspaper	US	en
yw-ty-fy	UTV	channel	IQ	ar
ywlands-bwstn	Jyllands-Posten	newspaper	DK	da
ywmywry-shymbwn	Yomiuri Shimbun	newspaper	JP	ja
ywrwnywz	Euronews	channel		en fr ar
ywrwsbwrt	Eurosport	channel	FR	en fr
ywtywb	YouTube	institution	US	en
zawya	Zawya	site	AE	en ar
zd-dy-if	ZDF	channel	DE	de
zman-altrkya	Zaman	newspaper	TR	tr ar		zamanarabic.com
zman-alwsl	Zaman Al-Wasl	newspaper	SY	ar		zamanalwsl.net
znqa-20	Rue20	site	MA	ar		rue20.com
zwd-dwytshh-tsaytwngh	Süddeutsche Zeitung	newspaper	DE	de`;
