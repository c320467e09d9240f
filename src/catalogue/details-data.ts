// Generated from data/*.tsv by src/build/catalogue.ts; edit those.
export const DETAILS = `
24ae	24.ae	site	AE	ar		24.ae
26september	26 September	newspaper	YE	ar		26sep.net 26sepnews.net
2m	2M	channel	MA	ar fr
7al	7al	site	SY	ar		7al.net
7iber	7iber	magazine	JO	ar		7iber.com
972mag	+972 Magazine	magazine	IL	en		972mag.com
aa	Anadolu Agency	agency	TR	tr ar en		aa.com.tr/ar
aamaq	Amaq	agency		ar
aap	Australian Associated Press	agency	AU	en
aawsat	Asharq Al-Awsat	newspaper		ar		aawsat.com
abc-au	ABC (Australia)	channel	AU	en
abc-es	ABC (Spain)	newspaper	ES	es
abcnews	ABC News	channel	US	en
abudhabi-tv	Abu Dhabi TV	channel	AE	ar		adtv.ae
ada	Adnkronos / AKI	agency	IT	it ar
addisstandard	Addis Standard	magazine	ET	en
addiyar	Ad-Diyar	newspaper	LB	ar		addiyar.com
addustour	Ad-Dustour	newspaper	JO	ar		addustour.com
aden-agency	Aden News Agency	agency	YE	ar
aden-alyoum	Aden Al-Youm	site	YE	ar		adenalyoum.com
adenalghad	Aden Al-Ghad	newspaper	YE	ar		adenalghad.net
adenpost	Aden Post	site	YE	ar		aden-post.com
adi-dj	Djibouti News Agency (ADI)	agency	DJ	fr ar	state
afaq	Afaq TV	channel	IQ	ar		afaq.tv
afp	Agence France-Presse	agency	FR	fr ar en es de pt		afp.com/ar
africanews	Africanews	channel	CG	en fr
afrigate	Afrigate News	site	LY	ar
aftonbladet	Aftonbladet	newspaper	SE	sv
agencia-brasil	Agência Brasil	agency	BR	pt
agerpres	Agerpres	agency	RO	ro
ahaber	A Haber	channel	TR	tr
ahlulbayt	AhlulBayt News Agency	agency	IR	ar fa
ahram	Al-Ahram	newspaper	EG	ar
ahram-gate	Ahram Gate	site	EG	ar		gate.ahram.org.eg
ahval	Ahval	site		tr en ar
aina	Asia News Agency	agency	LB	ar
ajel	Ajel	site	SA	ar		ajel.sa
ajplus-ar	AJ+	site	QA	ar en
akhbar-alkhaleej	Akhbar Al Khaleej	newspaper	BH	ar		akhbar-alkhaleej.com
akhbar-elyom	Akhbar El-Yom	newspaper	EG	ar		akhbarelyom.com
akhbar-libya	Akhbar Libya	site	LY	ar		akhbar-libya.com
akhbarelyoum-dz	Akhbar El Youm (Algeria)	newspaper	DZ	ar		akhbarelyoum.dz
akhbarona	Akhbarona	site	MA	ar		akhbarona.com
akhbarturkiya	Akhbar Turkiya	site	TR	ar		akhbarturkiya.com
akherkhabar-tn	Akher Khabar Online	site	TN	ar		akherkhabaronline.com
akhirlahza	Akhir Lahza	newspaper	SD	ar		akhirlahza-sd.com
aksalser	Aks Alser	site	SY	ar		aksalser.com
al-jazirah	Al-Jazirah	newspaper	SA	ar		al-jazirah.com
al3omk	Al3omk	site	MA	ar		al3omk.com
alaalem	Al-Aalem Al-Jadeed	newspaper	IQ	ar		al-aalem.com
alaan	Akhbar Al Aan	channel	AE	ar		alaan.fm
alaan-cc	Alaan	site	KW	ar		alaan.cc
alahdath-ma	Al Ahdath Al Maghribia	newspaper	MA	ar		ahdath.info
alahed	Al-Ahed	site	LB	ar		alahednews.com.lb
alain	Al-Ain News	site	AE	ar		al-ain.com
alakhbar-eg	Al-Akhbar (Egypt)	newspaper	EG	ar
alakhbar-horizons	Aqlam Horra	site	MR	ar
alakhbar-lb	Al-Akhbar	newspaper	LB	ar		al-akhbar.com
alakhbar-mr	Alakhbar	agency	MR	ar fr		alakhbar.info
alalam	Al-Alam	channel	IR	ar		alalam.ir alalamtv.net
alalam-ma	Al-Alam	newspaper	MA	ar
alanba-kw	Al-Anba	newspaper	KW	ar		alanba.com.kw
alanbat-jo	Al-Anbat	newspaper	JO	ar		alanbatnews.net
alanwar	Al-Anwar	newspaper	LB	ar
alarab	Al-Arab	newspaper	GB	ar		alarab.co.uk
alarab-alyoum	Al-Arab Al-Yawm	newspaper	JO	ar
alarab-qa	Al Arab (Qatar)	newspaper	QA	ar		alarab.qa
alarabiya	Al Arabiya	channel		ar en		alarabiya.net
alaraby-aljadeed	Al-Araby Al-Jadeed	newspaper		ar		alaraby.co.uk
alaraby-tv	Alaraby TV	channel		ar		alaraby.tv
alayam-bh	Al Ayam (Bahrain)	newspaper	BH	ar		alayam.com
alayam-dz	El Ayem News	newspaper	DZ	ar
alayyam-ps	Al-Ayyam	newspaper	PS	ar		al-ayyam.ps
alayyam-ye	Al-Ayyam (Aden)	newspaper	YE	ar		alayyam.info
albalad-lb	Al-Balad	newspaper	LB	ar
albawaba	Al Bawaba	site	JO	ar en		albawaba.com/ar
albawabhnews	Al-Bawaba News	newspaper	EG	ar		albawabhnews.com
albayan	Al Bayan	newspaper	AE	ar		albayan.ae
albedaiah	Al-Bedaiah	site	EG	ar		albedaiah.com
albilad-bh	Al Bilad (Bahrain)	newspaper	BH	ar		albiladpress.com
albilad-sa	Al-Bilad	newspaper	SA	ar		albiladdaily.com
alchourouk-tn	Alchourouk	newspaper	TN	ar		alchourouk.com
aldar-ma	Aldar	site	MA	ar		aldar.ma
alekhbariya	Al Ekhbariya	channel	SA	ar
aleqt	Al-Eqtisadiah	newspaper	SA	ar
aleqtisad-alaamal	Al-Iktissad Wal-Aamal	magazine	LB	ar
alfallujah	Al Fallujah TV	channel	IQ	ar		alfallujah.tv
alforat	Al Forat	channel	IQ	ar		alforatnews.com
algerie360	Algérie360	site	DZ	fr		algerie360.com
alghad-jo	Al-Ghad	newspaper	JO	ar		alghad.com
alghad-press	Al-Ghad Press	agency	IQ	ar		alghadpress.com
alghad-tv	Al-Ghad TV	channel		ar
algomhuria	Al-Gomhuria	newspaper	EG	ar		algomhuria.net.eg
alhadath	Al Hadath	channel		ar		alhadath.net
alhaya-ps	Al-Hayat Al-Jadida	newspaper	PS	ar
alhayat	Al-Hayat	newspaper		ar		alhayat.com
alhewar	Al-Hiwar al-Mutamaddin	site		ar		ahewar.org
alhiwar-arab-week	Arab Week	magazine	LB	ar		arabweek.com.lb
alhiwar-tv	Al-Hiwar TV	channel	GB	ar
alhourriah	Al-Hourriah	magazine	PS	ar		alhourriah.ps
alhudood	AlHudood	site	JO	ar		alhudood.net
alhurra	Alhurra	channel	US	ar
alikhbariya-sy	Al-Ikhbariyah Syria	channel	SY	ar
alintibaha	Al-Intibaha	newspaper	SD	ar		alintibaha.net
aliraqnews	Al-Iraq News	site	IQ	ar		aliraqnews.com
alittihad	Al-Ittihad	newspaper	AE	ar		alittihad.ae
alittihad-ichtiraki	Al Ittihad Al Ichtiraki	newspaper	MA	ar
alittihad44	Al-Ittihad (Haifa)	newspaper	IL	ar		alittihad44.com
aliwaa	Al-Liwaa	newspaper	LB	ar		aliwaa.com.lb
aljadeed	Al Jadeed	channel	LB	ar		aljadeed.tv
aljareeda-sd	Al-Jareeda (Sudan)	newspaper	SD	ar		aljareeda-sd.net
aljarida-kw	Al-Jarida	newspaper	KW	ar		aljarida.com
aljazeera	Al Jazeera	channel	QA	ar en		aljazeera.net
aljazeera-english	Al Jazeera English	channel	QA	en
aljazeera-mubasher	Al Jazeera Mubasher	channel	QA	ar		mubasher.aljazeera.net
aljazeera360	Al Jazeera 360	site	QA	ar		aljazeera360.com
aljoumhouria	Al-Joumhouria (Lebanon)	newspaper	LB	ar		aljoumhouria.com
alkass	Alkass	channel	QA	ar
alkawthar	Al-Kawthar TV	channel	IR	ar		alkawthartv.com
alkhabar-ye	Al-Khabar Al-Yemeni	site	YE	ar		alkhabaralyemeni.net
alkhaleej	Al Khaleej	newspaper	AE	ar		alkhaleej.ae
alkhaleejonline	Al-Khaleej Online	site		ar		alkhaleejonline.net
allafrica	AllAfrica	site		en fr		allafrica.com
almaalomah	Al-Maalomah	agency	IQ	ar
almada	Al-Mada	newspaper	IQ	ar		almadapaper.net
almadina	Al-Madina	newspaper	SA	ar		al-madina.com
almagharibia	Al Magharibia	channel		ar		almagharibia.tv
almaghreb-tn	Le Maghreb (Tunisia)	newspaper	TN	ar		ar.lemaghreb.tn
almahrah-post	Al-Mahrah Post	site	YE	ar		almahrahpost.com
almal	Al-Mal	newspaper	EG	ar
almamlaka	Al-Mamlaka TV	channel	JO	ar		almamlakatv.com
almanar	Al-Manar	channel	LB	ar en		almanar.com.lb
almarkazia	Al-Markazia	agency	LB	ar		almarkazia.com/ar
almarsad-ly	Al-Marsad (Libya)	newspaper	LY	ar
almasdar-ye	Al-Masdar Online	site	YE	ar		almasdaronline.com
almashhad	Al Mashhad	channel	AE	ar
almashhad-sd	Al-Mashhad Al-Sudani	site	SD	ar		almashhadalsudani.com
almasirah	Al-Masirah	channel	YE	ar		almasirah.net
almasry-alyoum	Al-Masry Al-Youm	newspaper	EG	ar		almasryalyoum.com
almassae	Al Massae	newspaper	MA	ar
almawqea	Almawqea Post	site	YE	ar		almawqeapost.net
almayadeen	Al Mayadeen	channel	LB	ar en		almayadeen.net
almeghar	Al-Mijhar Al-Siyasi	newspaper	SD	ar		almeghar.com
almesryoon	Al-Mesryoon	newspaper	EG	ar		almesryoon.com elmesryoon.com
almirbad	Al-Mirbad	radio	IQ	ar		almirbad.com
almodon	Al-Modon	site	LB	ar		almodon.com
almonitor	Al-Monitor	site	US	en ar
almotamar-ye	Almotamar	site	YE	ar		almotamar.net
almowaten	Al-Mowaten	site	SA	ar		almowaten.net
almustaqbal-lb	Al-Mustaqbal	newspaper	LB	ar		almustaqbal.com
alnahar-tv-eg	Al Nahar TV	channel	EG	ar
alnilin	Al-Nilin	site	SD	ar		alnilin.com
alnour-radio	Al-Nour Radio	radio	LB	ar		alnour.com.lb
aloula-ma	Al Aoula	channel	MA	ar
alqabas	Al-Qabas	newspaper	KW	ar		alqabas.com
alquds-alarabi	Al-Quds Al-Arabi	newspaper	GB	ar		alquds.co.uk
alquds-ps	Al-Quds	newspaper	PS	ar		alquds.com
alquds-tv	Al-Quds TV	channel	PS	ar
alrai-jo	Al-Rai (Jordan)	newspaper	JO	ar		alrai.com
alrai-kw	Al-Rai (Kuwait)	newspaper	KW	ar		alraimedia.com
alrakoba	Al-Rakoba	site	SD	ar		rakobanews.com
alrasheed	Al-Rasheed	channel	IQ	ar		alrasheedmedia.com
alraya-qa	Al Raya	newspaper	QA	ar		raya.com
alresalah-ps	Al-Resalah	newspaper	PS	ar		alresalah.ps
alriadi	Al-Riyadi	newspaper	SA	ar		alriadi.com
alriyadh	Al-Riyadh	newspaper	SA	ar		alriyadh.com
alroeya	Al Roeya	newspaper	AE	ar		alroeya.com
alroya-om	Al Roya (Oman)	newspaper	OM	ar
alsabaah	Al-Sabaah	newspaper	IQ	ar		alsabaah.iq
alsahwa	Al-Sahwa	site	YE	ar		alsahwa-yemen.net
alseyassah	Al-Seyassah	newspaper	KW	ar		alseyassah.com al-seyassah.com
alshabiba	Al Shabiba	newspaper	OM	ar
alshahed-kw	Al-Shahed	newspaper	KW	ar		alshahedkw.com
alsharq-eg	El Sharq TV	channel	TR	ar
alsharq-qa	Al-Sharq (Qatar)	newspaper	QA	ar		al-sharq.com
alsharq-sa	Al-Sharq (Saudi Arabia)	newspaper	SA	ar		alsharq.net.sa
alsharqiya	Al Sharqiya	channel	IQ	ar		alsharqiya.com
alshiraa	Al-Shiraa	magazine	LB	ar		alshiraa.com
alsouria-net	Alsouria Net	site	SY	ar		alsouria.net
alsudanalyoum	Al-Sudan Al-Youm	site	SD	ar		alsudanalyoum.com
alsudani	Al-Sudani	newspaper	SD	ar		alsudaninews.com
alsumaria	Alsumaria	channel	IQ	ar		alsumaria.tv
altaghyeer	Altaghyeer	site	SD	ar		altaghyeer.info
althawra-ye	Al-Thawra (Yemen)	newspaper	YE	ar		althawrah.ye
alwafd	Al-Wafd	newspaper	EG	ar		alwafd.news
alwakeelnews	Al-Wakeel News	site	JO	ar		alwakeelnews.com
alwasat-bh	Al-Wasat (Bahrain)	newspaper	BH	ar		alwasatnews.com
alwasat-ly	Al-Wasat	site	LY	ar
alwatan-bh	Al-Watan (Bahrain)	newspaper	BH	ar		alwatannews.net
alwatan-eg	El Watan News	newspaper	EG	ar		elwatannews.com
alwatan-kw	Al-Watan (Kuwait)	newspaper	KW	ar
alwatan-om	Al-Watan (Oman)	newspaper	OM	ar
alwatan-qa	Al-Watan (Qatar)	newspaper	QA	ar		al-watan.com
alwatan-sa	Al-Watan (Saudi Arabia)	newspaper	SA	ar		alwatan.com.sa
alwatan-sy	Al-Watan (Syria)	newspaper	SY	ar
alwatwan-km	Al-Watwan	newspaper	KM	fr ar
alweeam	Al-Weeam	site	SA	ar		alweeam.com.sa
alyaoum24	Alyaoum24	site	MA	ar		alyaoum24.com
alyaum-sa	Al-Yaum	newspaper	SA	ar		alyaum.com
alyaum-tv	Al-Youm TV	channel	SY	ar		alyaumtv.net
amad	Amad	site	PS	ar		amad.ps
ami-mr	Mauritanian News Agency (AMI)	agency	MR	ar fr	state
ammannet	AmmanNet	radio	JO	ar		ammannet.net
ammonnews	Ammon News	site	JO	ar		ammonnews.net
ana-mpa	Athens-Macedonian News Agency	agency	GR	el
anaween	Anaween	site	SA	ar		anaween.com
anfaspress	Anfas Press	site	MA	ar		anfaspress.com
ani	Asian News International	agency	IN	en hi
ankawa	Ankawa	site	IQ	ar		ankawa.com
annahar	An-Nahar	newspaper	LB	ar		annahar.com
annahar-kw	An-Nahar (Kuwait)	newspaper	KW	ar
annasr-dz	An-Nasr	newspaper	DZ	ar		annasronline.com
anp	ANP	agency	NL	nl
ansa	ANSA	agency	IT	it ar
antara	Antara	agency	ID	id en
ap	Associated Press	agency	US	en
apa-at	Austria Presse Agentur	agency	AT	de
app-pk	Associated Press of Pakistan	agency	PK	en ur
aps	Algérie Presse Service	agency	DZ	ar fr en	state	aps.dz
aps-sn	Agence de Presse Sénégalaise	agency	SN	fr
aqsa-tv	Al-Aqsa TV	channel	PS	ar		aqsatv.ps
arab-times-us	Arab Times	newspaper	US	ar
arab48	Arab 48	site	IL	ar		arab48.com
arabi21	Arabi21	site	GB	ar		arabi21.com
arabicpost	Arabic Post	site		ar		arabicpost.net
arabnews	Arab News	newspaper	SA	en
arabtimesonline	Arab Times (Kuwait)	newspaper	KW	en		arabtimesonline.com
arakan-na	Arakan News Agency	agency		ar en
ard	ARD	channel	DE	de
argaam	Argaam	site	SA	ar		argaam.com
arij	ARIJ	site	JO	ar en		arij.net
armenpress	Armenpress	agency	AM	hy ar
arriyadiyah	Arriyadiyah	newspaper	SA	ar		arriyadiyah.com
artafm	ARTA FM	radio	SY	ku ar
as-es	AS	newspaper	ES	es
asahi	Asahi Shimbun	newspaper	JP	ja
asharq-news	Asharq News	channel	SA	ar
assabah-ma	Assabah (Morocco)	newspaper	MA	ar
assabah-tn	Assabah	newspaper	TN	ar		assabah.com.tn assabahnews.tn
assabeel	Assabeel	newspaper	JO	ar		assabeel.net
assafir	As-Safir	newspaper	LB	ar		assafir.com
assafir-arabi	Assafir Al-Arabi	site	LB	ar		assafirarabi.com
assahraa-ma	Assahra Al Maghribia	newspaper	MA	ar		assahraa.ma
assawsana	Assawsana	site	JO	ar		assawsana.com
assayha	Assayha	newspaper	SD	ar		assayha.net
aswatmasriya	Aswat Masriya	site	EG	ar		aswatmasriya.com
atheer	Atheer	site	OM	ar
athr-press	Athr Press	site	SY	ar
atlantic	The Atlantic	magazine	US	en
attessia	Attessia TV	channel	TN	ar		attessia.tv
attounisia	Attounissia	newspaper	TN	ar
aujourdhui-ma	Aujourd'hui le Maroc	newspaper	MA	fr		aujourdhui.ma
axios	Axios	site	US	en
ayin	Ayin	site	SD	ar en
azertac	Azertac	agency	AZ	az
azzaman	Azzaman	newspaper	IQ	ar		azzaman.com
baath-sy	Al-Baath	newspaper	SY	ar
babnet	Babnet	site	TN	ar		babnet.net
baghdad-today	Baghdad Today	agency	IQ	ar		baghdadtoday.news
baghdadiya	Al-Baghdadia	channel	IQ	ar		albaghdadiyagroup.com
baghdadpost	The Baghdad Post	site	IQ	ar en		thebaghdadpost.com/ar
bahrain-tv	Bahrain TV	channel	BH	ar
bakhtar	Bakhtar News Agency	agency	AF	ps fa
bangkokpost	Bangkok Post	newspaper	TH	en
bankchart-zawya	Zawya	site	AE	en ar
barlamane	Barlamane	site	MA	ar		barlamane.com
bas-news	BasNews	agency	IQ	ku ar en		basnews.com
basra-non14	Non News	site	IQ	ar		non14.net
bbc	BBC	channel	GB	en ar
bbc-arabic	BBC Arabic	channel	GB	ar		bbc.com/arabic bbc.co.uk/arabic bbcarabic.com
bbc-persian	BBC Persian	channel	GB	fa
beinsports	beIN Sports	channel	QA	ar en
belga	Belga	agency	BE	fr nl
bellingcat	Bellingcat	site		en
belqees	Belqees TV	channel	YE	ar		belqees.tv
belta	BelTA	agency	BY	ru be
bernama	Bernama	agency	MY	ms en ar
bfmtv	BFM TV	channel	FR	fr
bianet	Bianet	site	TR	tr en		bianet.org
bild	Bild	newspaper	DE	de
blick	Blick	newspaper	CH	de
blinx	Blinx	site	AE	ar		blinx.com
bloomberg	Bloomberg	agency	US	en
bmj	The BMJ	magazine	GB	en
bna	Bahrain News Agency	agency	BH	ar en	state	bna.bh
bostonglobe	The Boston Globe	newspaper	US	en
breitbart	Breitbart	site	US	en
bss-bd	Bangladesh Sangbad Sangstha (BSS)	agency	BD	bn en	state
bta	Bulgarian News Agency	agency	BG	bg
businessinsider	Business Insider	site	US	en
businessnews-tn	Business News (Tunisia)	site	TN	fr
buzzfeed	BuzzFeed	site	US	en
cadenaser	Cadena SER	radio	ES	es
cairo-news	Al Qahera News	channel	EG	ar
cairo24	Cairo 24	site	EG	ar		cairo24.com
calcalist	Calcalist	newspaper	IL	he
canard	Le Canard enchaîné	newspaper	FR	fr
capitalgazette	Capital Gazette	newspaper	US	en
casapress	Casa Press	site	MA	ar		casapress.net
cbc-ca	CBC (Canada)	channel	CA	en fr	public
cbc-eg	CBC	channel	EG	ar
cbsnews	CBS News	channel	US	en
cctv	CCTV	channel	CN	zh
cgtn	CGTN	channel	CN	en zh ar
champress	Champress	site	SY	ar		champress.net
channel1-ru	Channel One Russia	channel	RU	ru
channel12-il	Channel 12 (Israel)	channel	IL	he		mako.co.il
channel13-il	Channel 13 (Israel)	channel	IL	he
channel14-il	Channel 14 (Israel)	channel	IL	he
channel4-uk	Channel 4	channel	GB	en
channel7-il	Arutz Sheva (Channel 7)	site	IL	he en		inn.co.il
charliehebdo	Charlie Hebdo	magazine	FR	fr
chicagotribune	Chicago Tribune	newspaper	US	en
chinadaily	China Daily	newspaper	CN	en
chinanews	China News Service	agency	CN	zh
chosunilbo	Chosun Ilbo	newspaper	KR	ko
chouftv	Chouf TV	site	MA	ar		chouftv.ma
clarin	Clarín	newspaper	AR	es
cna-cy	Cyprus News Agency	agency	CY	el
cna-sg	CNA (Channel NewsAsia)	channel	SG	en
cna-tw	Central News Agency	agency	TW	zh
cnbc	CNBC	channel	US	en
cnbc-arabia	CNBC Arabia	channel	AE	ar
cnet	CNET	site	US	en
cnews	CNews	channel	FR	fr
cnn	CNN	channel	US	en
cnn-arabic	CNN Arabic	site	US	ar		arabic.cnn.com cnnarabic.com
cnn-turk	CNN Türk	channel	TR	tr
comoros-tv	Comoros Radio and Television	channel	KM	fr
computerbild	Computer Bild	magazine	DE	de
conversation	The Conversation	site		en
cope	Cadena COPE	radio	ES	es
corriere	Corriere della Sera	newspaper	IT	it
cp-ca	The Canadian Press	agency	CA	en fr
cri	China Radio International	radio	CN	zh en ar
cridem	Cridem	site	MR	fr		cridem.org
csmonitor	The Christian Science Monitor	newspaper	US	en
ctk	ČTK	agency	CZ	cs
cumhuriyet	Cumhuriyet	newspaper	TR	tr
dabanga	Radio Dabanga	radio		ar en		dabangasudan.org/ar
dailybeast	The Daily Beast	site	US	en
dailymail	Daily Mail	newspaper	GB	en
dailymirror	Daily Mirror	newspaper	GB	en
dailynewsegypt	Daily News Egypt	newspaper	EG	en		dailynewsegypt.com
dailysabah	Daily Sabah	newspaper	TR	en ar
dailystar-lb	The Daily Star (Lebanon)	newspaper	LB	en		dailystar.com.lb
dailystar-uk	Daily Star	newspaper	GB	en
damaspost	Damas Post	site	SY	ar		damaspost.com
dampress	Dam Press	site	SY	ar		dampress.net
daraj	Daraj	site	LB	ar		daraj.com daraj.media
dawn	Dawn	newspaper	PK	en
debka	DEBKAfile	site	IL	en he		debka.com
deirezzor24	Deir Ezzor 24	site	SY	ar
derstandard	Der Standard	newspaper	AT	de
dha	Doğan Haber Ajansı (DHA)	agency	TR	tr
diariogol	Diario Gol	site	ES	es
diezeit	Die Zeit	newspaper	DE	de
dijlah	Dijlah TV	channel	IQ	ar		dijlah.tv
diwanfm	Diwan FM	radio	TN	ar		diwanfm.net
djazairess	Djazairess	site	DZ	ar		djazairess.com
djibouti-tv	Radio Television of Djibouti	channel	DJ	fr so ar
dmc	DMC	channel	EG	ar
donbalon	Don Balón	site	ES	es
donia-alwatan	Donia Al-Watan	site	PS	ar		alwatanvoice.com
dooz	Dooz	site	PS	ar		dooz.ps
dostor-eg	Al-Dostor	newspaper	EG	ar		dostor.org
dotmsr	Dot Masr	site	EG	ar		dotmsr.com
dpa	Deutsche Presse-Agentur	agency	DE	de ar en
dr-dk	DR	channel	DK	da
dream-tv	Dream TV	channel	EG	ar
dubai-tv	Dubai TV	channel	AE	ar
dw	Deutsche Welle	channel	DE	de en ar		dw.com/ar
ean-libya	Ean Libya	site	LY	ar
echorouk	Echorouk	newspaper	DZ	ar		echoroukonline.com
economist	The Economist	magazine	GB	en
efe	EFE	agency	ES	es ar
egypt-tv	Egyptian Television	channel	EG	ar
egyptindependent	Egypt Independent	site	EG	en		egyptindependent.com
egypttoday	Egypt Today	magazine	EG	en		egypttoday.com
elaosboa	Al-Osboa	newspaper	EG	ar		elaosboa.com
elaph	Elaph	site	GB	ar		elaph.com
elbadil	El-Badil	newspaper	EG	ar		elbadil.com
elbalad	Sada El-Balad	channel	EG	ar		elbalad.news
elbilad-dz	El Bilad	newspaper	DZ	ar		elbilad.net
elborsanews	Al-Borsa	newspaper	EG	ar		elborsanews.com
elconfidencial	El Confidencial	site	ES	es
eldjazair-eldjadida	El Djazair El Djadida	newspaper	DZ	ar		eldjazaireldjadida.com
eldorar	Eldorar	site	SY	ar		eldorar.com
elfagr	El Fagr	newspaper	EG	ar		elfagr.org
elhiwar-tn	El Hiwar Ettounsi	channel	TN	ar
elkhabar	El Khabar	newspaper	DZ	ar		elkhabar.com
elmassa-dz	El Massa	newspaper	DZ	ar		el-massa.com
elmoudjahid	El Moudjahid	newspaper	DZ	fr		elmoudjahid.com
elmourabitoun	El Mourabitoun TV	channel	MR	ar
elmundo	El Mundo	newspaper	ES	es		elmundo.es
elnashra	Elnashra	site	LB	ar		elnashra.com
elpais	El País	newspaper	ES	es		elpais.com
elwatan-dz	El Watan	newspaper	DZ	fr		elwatan.com
elwatania-dz	Algerian Radio	radio	DZ	ar fr
emaratalyoum	Emarat Al Youm	newspaper	AE	ar		emaratalyoum.com
emirates247	Emirates 24/7	site	AE	en		emirates247.com
ena	Ethiopian News Agency	agency	ET	am ar en	state
enabbaladi	Enab Baladi	newspaper	SY	ar en		enabbaladi.net
engadget	Engadget	site	US	en
ennahar	Ennahar	channel	DZ	ar		ennaharonline.com
enquirer	National Enquirer	magazine	US	en
entv	Algerian Television	channel	DZ	ar
epa	European Pressphoto Agency	agency	DE	en
eremnews	Erem News	site	AE	ar		eremnews.com
erina	Eritrean News Agency	agency	ER	ar ti en	state
espn	ESPN	channel	US	en
essahafa	Essahafa	newspaper	TN	ar		essahafa.tn
essalam-dz	Essalam Online	newspaper	DZ	ar		essalamonline.com
etemad	Etemad	newspaper	IR	fa
ethiopian-tv	Ethiopian Broadcasting Corporation	channel	ET	am
ettelaat	Ettela'at	newspaper	IR	fa
euractiv	Euractiv	site	BE	en
euronews	Euronews	channel	FR	en fr ar
europe1	Europe 1	radio	FR	fr
eurosport	Eurosport	channel	FR	en fr
express-uk	Daily Express	newspaper	GB	en
expressfm	Express FM	radio	TN	fr ar
extra-news	Extra News	channel	EG	ar
faifa	Faifa Online	site	SA	ar		faifaonline.net
fanack	Fanack	site		ar en
farda-news	Farda News	site	IR	fa
fars	Fars News Agency	agency	IR	fa ar en		arabic.farsnews.com
faz	Frankfurter Allgemeine Zeitung	newspaper	DE	de
febrayer	Febrayer	site	MA	ar		febrayer.com
felesteen	Felesteen	newspaper	PS	ar		felesteen.ps
filfan	FilFan	site	EG	ar		filfan.com
firat	Firat News Agency (ANF)	agency		ku ar tr
focus-de	Focus	magazine	DE	de
folha	Folha de S.Paulo	newspaper	BR	pt
footballitalia	Football Italia	site	IT	en
forbes	Forbes	magazine	US	en
foreignaffairs	Foreign Affairs	magazine	US	en
foreignpolicy	Foreign Policy	magazine	US	en
foxnews	Fox News	channel	US	en
france-info	France Info	radio	FR	fr
france2	France 2	channel	FR	fr
france24	France 24	channel	FR	fr en ar		france24.com/ar
francefootball	France Football	magazine	FR	fr
freelebanon-radio	Radio Liban Libre	radio	LB	ar
ft	Financial Times	newspaper	GB	en
future-tv	Future TV	channel	LB	ar		futuretvnetwork.com
galatz	Army Radio (Galei Tzahal)	radio	IL	he
garowe	Garowe Online	site	SO	en so		garoweonline.com
gazzetta	La Gazzetta dello Sport	newspaper	IT	it
gdn	Gulf Daily News	newspaper	BH	en		gdnonline.com
geotv	Geo TV	channel	PK	ur
gizmodo	Gizmodo	site	US	en
globaltimes	Global Times	newspaper	CN	en zh
globeandmail	The Globe and Mail	newspaper	CA	en		theglobeandmail.com
globes	Globes	newspaper	IL	he		globes.co.il
globo	O Globo	newspaper	BR	pt
gna-gh	Ghana News Agency	agency	GH	en
goal	Goal	site		en ar
goud	Goud	site	MA	ar		goud.ma
guardian	The Guardian	newspaper	GB	en
gulf-times	Gulf Times	newspaper	QA	en		gulf-times.com
gulfnews	Gulf News	newspaper	AE	en		gulfnews.com
haaretz	Haaretz	newspaper	IL	he en		haaretz.co.il
haberturk	Habertürk	channel	TR	tr
hadf	Al-Hadaf	magazine	PS	ar		hadfnews.ps
hakaek	Hakaek Online	site	TN	ar		hakaekonline.com
hala-akhbar	Hala Akhbar	site	JO	ar		hala.jo
hamshahri	Hamshahri	newspaper	IR	fa		hamshahrionline.ir
handelsblatt	Handelsblatt	newspaper	DE	de
hannibal	Hannibal TV	channel	TN	ar		hannibaltv.com.tn
hawajordan	Hawa Jordan	site	JO	ar		hawajordan.net
hawar	Hawar News (ANHA)	agency	SY	ar ku
hesport	Hesport	site	MA	ar		hesport.com
hespress	Hespress	site	MA	ar		hespress.com
hibapress	Hiba Press	site	MA	ar		hibapress.com
hiiraan	Hiiraan Online	site	SO	en so		hiiraan.com
hina	HINA	agency	HR	hr
hindustantimes	Hindustan Times	newspaper	IN	en
hollywoodreporter	The Hollywood Reporter	magazine	US	en
huffpost	HuffPost	site	US	en
hurriyet	Hürriyet	newspaper	TR	tr		hurriyet.com.tr hurriyetdailynews.com
i24news	i24NEWS	channel	IL	en fr ar
ians	Indo-Asian News Service	agency	IN	en
iha	İhlas Haber Ajansı (IHA)	agency	TR	tr
ilna	ILNA	agency	IR	fa
imdb	IMDb	site	US	en
imemc	IMEMC	site	PS	en		imemc.org
imlebanon	IMLebanon	site	LB	ar		imlebanon.org
imn	Iraqi Media Network	channel	IQ	ar		imn.iq
ina	Iraqi News Agency	agency	IQ	ar en	state	ina-iraq.com
independent-uk	The Independent	newspaper	GB	en
independentarabia	Independent Arabia	site		ar		independentarabia.com
infowars	InfoWars	site	US	en
inkyfada	Inkyfada	site	TN	fr ar
intelligenceonline	Intelligence Online	site	FR	fr en
intercept	The Intercept	site	US	en
interfax	Interfax	agency	RU	ru en
interfax-ua	Interfax-Ukraine	agency	UA	uk
interlignes	Interlignes	site	DZ	fr
iqna	IQNA	agency	IR	fa ar
iqraa	Iqraa TV	channel		ar
iran-daily	Iran Daily	newspaper	IR	en fa
iranintl	Iran International	channel	GB	fa en ar
iraq-hurr	Radio Free Iraq	radio	US	ar		iraqhurr.org
iraq-tv	Iraqi Television	channel	IQ	ar
iraqiya	Al Iraqiya	channel	IQ	ar
irfaasawtak	Irfaa Sawtak	site	US	ar
irib	IRIB	channel	IR	fa ar
irishtimes	The Irish Times	newspaper	IE	en
irna	IRNA	agency	IR	fa ar en	state	ar.irna.ir
islamist-movements	Islamist Movements Portal	site	EG	ar		islamist-movements.com
isna	ISNA	agency	IR	fa ar en
israelhayom	Israel Hayom	newspaper	IL	he		israelhayom.com
itv	ITV	channel	GB	en
izvestia	Izvestia	newspaper	RU	ru
jana	Jamahiriya News Agency (JANA)	agency	LY	ar
janoubia	Janoubia	site	LB	ar		janoubia.com
japantimes	The Japan Times	newspaper	JP	en
javan-ir	Javan	newspaper	IR	fa		javanonline.ir
jawharafm	Jawhara FM	radio	TN	ar fr		jawharafm.net/ar
jazan	Jazan News	site	SA	ar		jazannews.org
jdd	Le Journal du Dimanche	newspaper	FR	fr
jeuneafrique	Jeune Afrique	magazine	FR	fr
jfranews	Jfra News	site	JO	ar		jfranews.com.jo
jiji	Jiji Press	agency	JP	ja en
jo24	Jo24	site	JO	ar		jo24.net
jomhouri-eslami	Jomhouri-e Eslami	newspaper	IR	fa
jordan-tv	Jordan Television	channel	JO	ar
jordantimes	Jordan Times	newspaper	JO	en		jordantimes.com
jpost	The Jerusalem Post	newspaper	IL	en		jpost.com
jumhuriya-net	Al-Jumhuriya	site	SY	ar en		aljumhuriya.net
jyllandsposten	Jyllands-Posten	newspaper	DK	da
kan	Kan	channel	IL	he	public
kapitalis	Kapitalis	site	TN	fr		kapitalis.com
kataeb	Kataeb.org	site	LB	ar		kataeb.org
kathimerini	Kathimerini	newspaper	GR	el en
kayhan	Kayhan	newspaper	IR	fa		kayhan.ir
kazinform	Kazinform	agency	KZ	kk ru ar
kbs	KBS	channel	KR	ko ar
kcna	Korean Central News Agency	agency	KP	ko en	state
kctv	Korean Central Television	channel	KP	ko
kech24	Kech24	site	MA	ar		kech24.com
khabar-agency	Khabar News Agency	agency	YE	ar		khabaragency.net
khabaronline	Khabar Online	site	IR	fa		khabaronline.ir
khaberni	Khaberni	site	JO	ar		khaberni.com
khaleejtimes	Khaleej Times	newspaper	AE	en		khaleejtimes.com
khbrpress	Khabar Press	agency	PS	ar		khbrpress.ps
kicker	Kicker	magazine	DE	de
kitabat	Kitabat	site	IQ	ar		kitabat.com
kna	Kenya News Agency	agency	KE	en
kommersant	Kommersant	newspaper	RU	ru
kooora	Kooora	site	BH	ar		kooora.com
kul-alarab	Kul Al-Arab	newspaper	IL	ar		kul-alarab.com
kuna	Kuwait News Agency (KUNA)	agency	KW	ar en	state
kurdistan-tv	Kurdistan TV	channel	IQ	ku		kurdistantv.net
kurdistan24	Kurdistan 24	channel	IQ	ku ar en
kurdpress	Kurdpress	agency	IR	fa ku
kuwait-tv	Kuwait TV	channel	KW	ar
kuwaittimes	Kuwait Times	newspaper	KW	en		kuwaittimes.net
kyivindependent	The Kyiv Independent	site	UA	en
kyivpost	Kyiv Post	newspaper	UA	en
kyodo	Kyodo News	agency	JP	ja en
lacroix	La Croix	newspaper	FR	fr
lakome2	Lakome2	site	MA	ar		lakome2.com
lana	Libyan News Agency (LANA)	agency	LY	ar	state
lanacion-ar	La Nación	newspaper	AR	es
lanation-dj	La Nation (Djibouti)	newspaper	DJ	fr
lancet	The Lancet	magazine	GB	en
lapresse-tn	La Presse de Tunisie	newspaper	TN	fr		lapresse.tn
lastampa	La Stampa	newspaper	IT	it
latimes	Los Angeles Times	newspaper	US	en
lavanguardia	La Vanguardia	newspaper	ES	es
lbci	LBCI	channel	LB	ar		lbcgroup.tv
lci	LCI	channel	FR	fr
le360	Le360	site	MA	fr ar
lebanon24	Lebanon 24	site	LB	ar		lebanon24.com
lebanondebate	Lebanon Debate	site	LB	ar		lebanondebate.com
lebanonfiles	Lebanon Files	site	LB	ar		lebanonfiles.com
leconomiste-ma	L'Économiste	newspaper	MA	fr
lefigaro	Le Figaro	newspaper	FR	fr
lemonde	Le Monde	newspaper	FR	fr
leparisien	Le Parisien	newspaper	FR	fr
lepoint	Le Point	magazine	FR	fr
lequipe	L'Équipe	newspaper	FR	fr
lesechos	Les Échos	newspaper	FR	fr
lesoir-be	Le Soir	newspaper	BE	fr
lesoir-dz	Le Soir d'Algérie	newspaper	DZ	fr		lesoirdalgerie.com
lexpress	L'Express	magazine	FR	fr
lhumanite	L'Humanité	newspaper	FR	fr
liberation	Libération	newspaper	FR	fr
liberte-dz	Liberté	newspaper	DZ	fr		liberte-algerie.com
libya-218	218 TV	channel	LY	ar
libya-alahrar	Libya Al-Ahrar	channel	LY	ar
libya-almostakbal	Libya Al-Mostakbal	site	LY	ar		libya-almostakbal.com
libya-herald	Libya Herald	site	LY	en
libya-news-tv	Libya's Channel	channel	LY	ar
libya-observer	The Libya Observer	site	LY	en
libya-tv	Libyan Television	channel	LY	ar
liverpoolecho	Liverpool Echo	newspaper	GB	en
lorientlejour	L'Orient-Le Jour	newspaper	LB	fr		lorientlejour.com
lusa	Lusa	agency	PT	pt
lusail	Lusail	newspaper	QA	ar
maan	Ma'an News Agency	agency	PS	ar en		maannews.net
maariv	Maariv	newspaper	IL	he
madamasr	Mada Masr	site	EG	ar en		madamasr.com
maghrebvoices	Maghreb Voices	site	US	ar		maghrebvoices.com
mainichi	Mainichi Shimbun	newspaper	JP	ja
majalla	Al Majalla	magazine		ar		arb.majalla.com
makkah-newspaper	Makkah Newspaper	newspaper	SA	ar		makkahnewspaper.com
makorrishon	Makor Rishon	newspaper	IL	he		makorrishon.co.il
manassa	Al-Manassa	site	EG	ar		almanassa.com
map	Maghreb Arabe Presse (MAP)	agency	MA	ar fr en es
marca	Marca	newspaper	ES	es
marebpress	Mareb Press	site	YE	ar		marebpress.net
masalah	Al-Masalah	agency	IQ	ar		almasalah.com
mashable	Mashable	site	US	en
masralarabia	Masr Al-Arabia	site	EG	ar		masralarabia.com
masrawy	Masrawy	site	EG	ar		masrawy.com
mauritania-tv	Mauritanian Television	channel	MR	ar		tvm.mr
mawazin	Mawazin News	agency	IQ	ar		mawazin.net
mbc	MBC	channel		ar		mbc.net
mbc-masr	MBC Masr	channel	EG	ar
mc-doualiya	Monte Carlo Doualiya	radio	FR	ar		mc-doualiya.com
medi1tv	Medi1TV	channel	MA	ar fr
mediapart	Mediapart	site	FR	fr
meduza	Meduza	site	LV	ru en
mee	Middle East Eye	site	GB	en		middleeasteye.net
meem	Meem Magazine	magazine		ar		meemmagazine.net
megaphone	Megaphone	site	LB	ar		megaphone.news
megazine-thmanyah	Thmanyah	magazine	SA	ar
mehr	Mehr News Agency	agency	IR	fa ar en		ar.mehrnews.com
mekameleen	Mekameleen TV	channel		ar		mekameleen.tv
memo	Middle East Monitor	site	GB	en		middleeastmonitor.com
mena	Middle East News Agency (MENA)	agency	EG	ar en fr
metras	Metras	magazine	PS	ar		metras.co
metro-uk	Metro	newspaper	GB	en
middle-east-online	Middle East Online	site	GB	ar		middle-east-online.com
milad	Milad News	site	PS	ar		milad.ps
milliyet	Milliyet	newspaper	TR	tr
mizan	Mizan News Agency	agency	IR	fa ar
moheet	Moheet	site	EG	ar		moheet.com
mondediplo	Le Monde diplomatique	magazine	FR	fr		editionarabediplo.com
montsame	Montsame	agency	MN	mn
mosaiquefm	Mosaïque FM	radio	TN	ar fr		mosaiquefm.net/ar
moscowtimes	The Moscow Times	newspaper	RU	en
motherboard	Motherboard	site	US	en
msnbc	MSNBC	channel	US	en
mti	MTI	agency	HU	hu
mtv-lb	MTV Lebanon	channel	LB	ar		mtv.com.lb
mubasher-info	Mubasher	site		ar
mundodeportivo	Mundo Deportivo	newspaper	ES	es
muscat-daily	Muscat Daily	newspaper	OM	en
muwatin	Muwatin	site		ar		muwatin.net
naharnet	Naharnet	site	LB	en		naharnet.com
nan	News Agency of Nigeria	agency	NG	en
nasnews	NAS News	site	IQ	ar
nation-ke	Daily Nation	newspaper	KE	en
nationalgeographic	National Geographic	magazine	US	en
nationalinterest	The National Interest	magazine	US	en
nature	Nature	magazine	GB	en
nawaat	Nawaat	site	TN	ar fr
nbcnews	NBC News	channel	US	en
nbn	NBN	channel	LB	ar
ndtv	NDTV	channel	IN	en hi
nedaa-sy	Nedaa Syria	site	SY	ar		nedaa-sy.com
nessma	Nessma TV	channel	TN	ar		nessma.tv
newarab	The New Arab	site		en		newarab.com
newkhalij	The New Khalij	site		ar		thenewkhalij.news
newlines	New Lines Magazine	magazine	US	en
newsabah	Al-Sabah Al-Jadeed	newspaper	IQ	ar		newsabah.com
newscientist	New Scientist	magazine	GB	en
newstatesman	New Statesman	magazine	GB	en
newsweek	Newsweek	magazine	US	en
newsyemen	News Yemen	site	YE	ar		newsyemen.net
newyorker	The New Yorker	magazine	US	en
nezavisimaya	Nezavisimaya Gazeta	newspaper	RU	ru
nhk	NHK	channel	JP	ja en ar
nichan	Nichan	magazine	MA	ar		nichan.ma
nidaalwatan	Nidaa Al-Watan	newspaper	LB	ar
nikkei	Nikkei	newspaper	JP	ja
nile-news	Nile News	channel	EG	ar
nilefm	Voice of the Arabs	radio	EG	ar
nina	National Iraqi News Agency (NINA)	agency	IQ	ar en		ninanews.com
nknews	NK News	site	KR	en
nna	National News Agency (NNA)	agency	LB	ar en fr
noonpost	Noon Post	site		ar		noonpost.com
northpress	North Press	site	SY	ar en
nournews	Nour News	site	IR	fa ar
novanews	Agenzia Nova	agency	IT	it ar
novayagazeta	Novaya Gazeta	newspaper	RU	ru
npr	NPR	radio	US	en	public
nrk	NRK	channel	NO	no
nrt	NRT	channel	IQ	ku ar
ntb	NTB	agency	NO	no
ntv-tr	NTV	channel	TR	tr
nydailynews	New York Daily News	newspaper	US	en		nydailynews.com
nypost	New York Post	newspaper	US	en
nyt	The New York Times	newspaper	US	en
okaz	Okaz	newspaper	SA	ar		okaz.com.sa
ole	Olé	newspaper	AR	es
oman-daily	Oman Daily	newspaper	OM	ar
oman-tv	Oman TV	channel	OM	ar
ona	Oman News Agency	agency	OM	ar en	state
ontv	ON TV	channel	EG	ar
orf	ORF	channel	AT	de
orient-news	Orient News	channel	AE	ar		orient-news.net
orientxxi	Orient XXI	site	FR	fr ar en
otv-lb	OTV	channel	LB	ar
ouestfrance	Ouest-France	newspaper	FR	fr		ouest-france.fr
pa-media	Press Association (PA Media)	agency	GB	en
pajhwok	Pajhwok Afghan News	agency	AF	ps fa en
palestine-tv	Palestine TV	channel	PS	ar
palestinetoday-tv	Palestine Today TV	channel	PS	ar
palinfo	Palestinian Information Center	site	PS	ar		palinfo.com
paltimes	Palestine Now	site	PS	ar		paltimes.net
paltoday	Palestine Today	agency	PS	ar		paltoday.ps/ar
panapress	Panapress	agency	SN	fr en ar
panet	Panet	site	IL	ar		panet.co.il
pap	Polish Press Agency (PAP)	agency	PL	pl
parismatch	Paris Match	magazine	FR	fr
pbs	PBS	channel	US	en	public
pcmag	PCMag	magazine	US	en
peninsula	The Peninsula	newspaper	QA	en		thepeninsulaqatar.com
peopledaily	People's Daily	newspaper	CN	zh ar		arabic.peopledaily.com.cn
petra	Jordan News Agency (Petra)	agency	JO	ar en	state	petra.gov.jo
playboy	Playboy	magazine	US	en
pna-ph	Philippine News Agency	agency	PH	en	state
pnn	Palestine News Network	site	PS	ar en		pnn.ps
politico	Politico	site	US	en
pravda	Pravda	newspaper	RU	ru
prensa-latina	Prensa Latina	agency	CU	es
presstv	Press TV	channel	IR	en		presstv.com
propublica	ProPublica	site	US	en
pti	Press Trust of India	agency	IN	en
qantara	Qantara	site	DE	ar de en		ar.qantara.de
qasioun	Qasioun News Agency	agency	SY	ar
qatar-tribune	Qatar Tribune	newspaper	QA	en		qatar-tribune.com
qatar-tv	Qatar TV	channel	QA	ar		qtv.qa
qna	Qatar News Agency	agency	QA	ar en	state
quartz	Quartz	site	US	en
quds-press	Quds Press	agency		ar		qudspress.com
qudsn	Quds News Network	agency	PS	ar en		qudsn.co qudsn.net qudsn.ps
qudsnet	Quds Net News Agency	agency	PS	ar
radio-mogadishu	Radio Mogadishu	radio	SO	so
radiotamazuj	Radio Tamazuj	radio	SS	ar en
rai	RAI	channel	IT	it
rai-alyoum	Rai al-Youm	newspaper	GB	ar		raialyoum.com
rai-ps	Al-Ray Palestinian Media Agency	agency	PS	ar		alray.ps/ar
raqqa-slaughtered	Raqqa is Being Slaughtered Silently	site	SY	ar
raseef22	Raseef22	site	LB	ar		raseef22.net raseef22.com
rassd	Rassd	site	EG	ar		rassd.com
raya-ps	Raya	agency	PS	ar		raya.ps
rbc-ru	RBC	site	RU	ru
repubblica	La Repubblica	newspaper	IT	it
reuters	Reuters	agency	GB	en ar
rfa	Radio Free Asia	radio	US	en
rferl	Radio Free Europe/Radio Liberty	radio	US	en
rfi	RFI	radio	FR	fr
rheinischepost	Rheinische Post	newspaper	DE	de
ria-novosti	RIA Novosti	agency	RU	ru
rif24	Rif24	site	MA	ar		rif24.com
ritzau	Ritzau	agency	DK	da
rmc	RMC	radio	FR	fr
rodongsinmun	Rodong Sinmun	newspaper	KP	ko
ronahi	Ronahi TV	channel	SY	ku ar
roseelyoussef	Rose al-Youssef	magazine	EG	ar
rossiyskaya	Rossiyskaya Gazeta	newspaper	RU	ru
rotana	Rotana	channel	SA	ar
royanews	Roya News	channel	JO	ar		royanews.tv
rozana	Rozana	radio	SY	ar		rozana.fm
rt	RT	channel	RU	ru en
rt-arabic	RT Arabic	channel	RU	ar		arabic.rt.com
rte	RTÉ	channel	IE	en
rtl-fr	RTL	radio	FR	fr
rtve	RTVE	channel	ES	es
rudaw	Rudaw	channel	IQ	ku ar en
rue20	Rue20	site	MA	ar		rue20.com
russia1	Russia-1	channel	RU	ru
russian-tv	Russian Television	channel	RU	ru
saba	Yemen News Agency (Saba)	agency	YE	ar en	state	saba.ye sabanew.net
sabah-tr	Sabah	newspaper	TR	tr
sabq	Sabq	site	SA	ar		sabq.org
sabqpress	Sabq Press	site	DZ	ar		sabqpress.net
sadaa	Sadaa	site	PS	ar		sadaa.ps
saeeda-tv	Al-Saeeda	channel	YE	ar
safa	Palestinian Press Agency (Safa)	agency	PS	ar		safa.ps safa.news
saharamedia	Sahara Media	agency	MR	ar		saharamedias.net
sama	Sama News Agency	agency	PS	ar		samanews.ps
sama-tv	Sama TV	channel	SY	ar
samapress-ye	Sama Press	agency	YE	ar
sana	Syrian Arab News Agency (SANA)	agency	SY	ar en fr	state	sana.sy
sanews	South African Government News Agency	agency	ZA	en	state
sarayanews	Saraya News	site	JO	ar		sarayanews.com
sasapost	Sasapost	site		ar		sasapost.com
saudi-tv	Saudi Television	channel	SA	ar
saudigazette	Saudi Gazette	newspaper	SA	en		saudigazette.com.sa
sawa	Sawa News Agency	agency	PS	ar		palsawa.com
sawa-radio	Radio Sawa	radio	US	ar		radiosawa.com
sawtbeirut	Sawt Beirut International	site	LB	ar		sawtbeirut.com
sayidaty	Sayidaty	magazine	SA	ar
sbc	SBC	channel	SA	ar
sciam	Scientific American	magazine	US	en
science-mag	Science	magazine	US	en
scmp	South China Morning Post	newspaper	HK	en
sda	Keystone-SDA	agency	CH	de fr it
shaam	Shaam News Network	agency	SY	ar		shaam.org
shaamtimes	Sham Times	site	SY	ar		shaamtimes.net
shabelle	Radio Shabelle	radio	SO	so		radioshabelle.com
shafaq	Shafaq News	agency	IQ	ar ku en		shafaaq.com
shafaqna	Shafaqna	agency		ar fa en
shamfm	Sham FM	radio	SY	ar
sharjah24	Sharjah 24	site	AE	ar		sharjah24.ae
sharq-ir	Shargh	newspaper	IR	fa
shehab	Shehab News Agency	agency	PS	ar		shehab.ps shehabnews.com
shemsfm	Shems FM	radio	TN	ar fr		shemsfm.net/ar
shorouk-eg	Al-Shorouk	newspaper	EG	ar		shorouknews.com
site-intel	SITE Intelligence Group	site	US	en
skynews	Sky News	channel	GB	en
skynewsarabia	Sky News Arabia	channel	AE	ar		skynewsarabia.com
skysports	Sky Sports	channel	GB	en
slaati	Slaati	site	SA	ar		slaati.com
slate	Slate	magazine	US	en
smh	The Sydney Morning Herald	newspaper	AU	en
snacksyrian	Snack Syrian	site	SY	ar		snacksyrian.com
snrt	SNRT	channel	MA	ar
somali-jadid	New Somalia	site	SO	ar
somali-today	Somalia Today	site	SO	ar		somaliatoday.net
somali-tv	Somali National Television	channel	SO	so
sonna	Somali National News Agency (SONNA)	agency	SO	so ar en	state	sonna.so/ar
sotaliraq	Sot Al-Iraq	site	IQ	ar		sotaliraq.com
soutalomma	Sout Al-Omma	newspaper	EG	ar		soutalomma.com
sozcu	Sözcü	newspaper	TR	tr
spa	Saudi Press Agency (SPA)	agency	SA	ar en	state	spa.gov.sa
spacenews	Space.com	site	US	en
spectator	The Spectator	magazine	GB	en
spiegel	Der Spiegel	magazine	DE	de
sport-es	Sport	newspaper	ES	es
sport360	Sport360	site	AE	ar en
sportbild	Sport Bild	magazine	DE	de
spsrasd	Sahara Press Service	agency	EH	ar es fr		spsrasd.info
sputnik	Sputnik	agency	RU	ru ar en		sputnikarabic.ae arabic.sputniknews.com
standard-uk	Evening Standard	newspaper	GB	en
step	Step News Agency	agency	SY	ar		stepagency-sy.net
stern	Stern	magazine	DE	de
straitstimes	The Straits Times	newspaper	SG	en
stt-fi	STT	agency	FI	fi
sudan-tv	Sudan TV	channel	SD	ar
sudanakhbar	Sudan Akhbar	site	SD	ar		sudanakhbar.com
sudania24	Sudania 24	channel	SD	ar		sudania24.tv
sudanile	Sudanile	site	SD	ar		sudanile.com
sudantribune	Sudan Tribune	site	SD	en ar		sudantribune.net
suhail	Suhail TV	channel	YE	ar		suhail.net
suna	Sudan News Agency (SUNA)	agency	SD	ar en	state	suna-sd.net
suwayda24	Suwayda 24	site	SY	ar
svt	SVT	channel	SE	sv
swissinfo	SWI swissinfo.ch	site	CH	de fr it ar		swissinfo.ch/ara
syria-direct	Syria Direct	site		ar en
syria-tv	Syria TV	channel	TR	ar		syria.tv
syriahomenews	Syria Home News	site	SY	ar		syriahomenews.com
syriahr-damas	Damascus Now	site	SY	ar
syrian-tv	Syrian Television	channel	SY	ar		ortas.gov.sy
sz	Süddeutsche Zeitung	newspaper	DE	de
t24	T24	site	TR	tr
taakhi	Al-Taakhi	newspaper	IQ	ar		altaakhipress.com
tabnak	Tabnak	site	IR	fa ar
tagesspiegel	Der Tagesspiegel	newspaper	DE	de
tahrirnews	Al-Tahrir	newspaper	EG	ar		tahrirnews.com
tanasuh	Tanasuh TV	channel	LY	ar
tanjug	Tanjug	agency	RS	sr
tap	Tunis Afrique Presse	agency	TN	ar fr	state
taqadoumy	Taqadoumy	site	MR	ar		taqadoumy.com
tareeq-alshaab	Tareeq Al-Shaab	newspaper	IQ	ar		tareeqashaab.com
tasnim	Tasnim News Agency	agency	IR	fa ar en		tasnimnews.com
tass	TASS	agency	RU	ru en
taz	taz	newspaper	DE	de
tech-radar	TechRadar	site	GB	en
techcrunch	TechCrunch	site	US	en
tehrantimes	Tehran Times	newspaper	IR	en
telam	Télam	agency	AR	es
telegraaf	De Telegraaf	newspaper	NL	nl
telegraph	The Daily Telegraph	newspaper	GB	en
telelibani	Télé Liban	channel	LB	ar
telesur	teleSUR	channel	VE	es
telexpresse	Telexpresse	site	MA	ar		telexpresse.com
telquel	TelQuel	magazine	MA	fr ar
tf1	TF1	channel	FR	fr
thawra-sy	Al-Thawra	newspaper	SY	ar		thawra.sy
the-athletic	The Athletic	site	US	en
theaustralian	The Australian	newspaper	AU	en
thehill	The Hill	newspaper	US	en
thelocal	The Local	site	SE	en
themarker	TheMarker	newspaper	IL	he
thenational	The National	newspaper	AE	en		thenational.ae
thesun	The Sun	newspaper	GB	en
thetimes	The Times	newspaper	GB	en
theverge	The Verge	site	US	en
time	Time	magazine	US	en
times-of-oman	Times of Oman	newspaper	OM	en
timesofindia	The Times of India	newspaper	IN	en
timesofisrael	The Times of Israel	site	IL	en		timesofisrael.com
tishreen	Tishreen	newspaper	SY	ar
tmz	TMZ	site	US	en
tolonews	TOLOnews	channel	AF	fa ps en
tomsguide	Tom's Guide	site	US	en
transfermarkt	Transfermarkt	site	DE	de
trend	Trend News Agency	agency	AZ	az ru en
trt	TRT	channel	TR	tr
trt-arabi	TRT Arabi	channel	TR	ar		trtarabi.com
tsa	Tout sur l'Algérie (TSA)	site	DZ	fr ar
tt-se	TT News Agency	agency	SE	sv
tunisian-radio	Tunisian Radio	radio	TN	ar		radiotunisienne.tn radionationale.tn
tunisie-numerique	Tunisie Numérique	site	TN	fr ar
turkeyalaan	Turkey in Arabic	site	TR	ar
turkmen-tdh	Turkmenistan State News Agency (TDH)	agency	TM	tk ru	state
turknow	Turkey Now	site	TR	ar		turk-now.com
turkpress	Turk Press	site	TR	ar		turkpress.co
tuttosport	Tuttosport	newspaper	IT	it
tvn-pl	TVN	channel	PL	pl
twasul	Twasul	site	SA	ar		twasul.info
tycsports	TyC Sports	channel	AR	es
ukrainian-tv	Ukrainian Television	channel	UA	uk
ukrinform	Ukrinform	agency	UA	uk ar en
ukrpravda	Ukrainska Pravda	site	UA	uk
ultrasawt	Ultra Sawt	site		ar		ultrasawt.com
unian	UNIAN	agency	UA	uk ru
upi	United Press International (UPI)	agency	US	en
usatoday	USA Today	newspaper	US	en
utv-iq	UTV	channel	IQ	ar
uza	Uzbekistan National News Agency (UzA)	agency	UZ	uz ru	state
vanityfair	Vanity Fair	magazine	US	en
vatanemrooz	Vatan-e Emrooz	newspaper	IR	fa
vaticannews	Vatican News	site	VA	it ar
vedomosti	Vedomosti	newspaper	RU	ru
vetogate	Veto Gate	newspaper	EG	ar		vetogate.com
vice	Vice	site	US	en ar		vice.com/ar
vna	Vietnam News Agency	agency	VN	vi en	state
voa	Voice of America	radio	US	en
vogue	Vogue	magazine	US	en
voice-of-palestine	Voice of Palestine	radio	PS	ar
voiceoflebanon	Voice of Lebanon	radio	LB	ar
vox	Vox	site	US	en
wafa	Palestine News and Information Agency (WAFA)	agency	PS	ar en	state	wafa.ps
walla	Walla	site	IL	he		walla.co.il
wam	Emirates News Agency (WAM)	agency	AE	ar en	state	wam.ae
wapo	The Washington Post	newspaper	US	en
washtimes	The Washington Times	newspaper	US	en
watan-serb	Watan	site	US	ar		watanserb.com
watania-tn	El Watania	channel	TN	ar		watania1.tn watania2.tn
wattan-agency	Wattan News Agency	agency	PS	ar		wattenagency.com
welati	Welate Me	site	SY	ku ar		welateme.net/erebi
welt	Die Welt	newspaper	DE	de
wikileaks	WikiLeaks	site		en
wikinews	Wikinews	site		ar
wired	Wired	magazine	US	en
wsj	The Wall Street Journal	newspaper	US	en
xinhua	Xinhua	agency	CN	zh ar en
yabiladi	Yabiladi	site	MA	fr ar
yaqein	Yaqein	agency	IQ	ar
ycj-ir	Young Journalists Club	agency	IR	fa
yedioth	Yedioth Ahronoth	newspaper	IL	he
yemen-shabab	Yemen Shabab	channel	YE	ar		yemenshabab.net
yemen-today	Yemen Today	channel	YE	ar
yemen-tv	Yemen TV	channel	YE	ar		yemen-tv.net
yemenat	Yemenat	site	YE	ar		yemenat.net
yementimes	Yemen Times	newspaper	YE	en		yementimes.com
yenisafak	Yeni Şafak	newspaper	TR	tr ar		yenisafak.com/ar
yesiraq	Yes Iraq	site	IQ	ar		yesiraq.com
yle	Yle	channel	FI	fi
ynet	Ynet	site	IL	he		ynet.co.il
yomiuri	Yomiuri Shimbun	newspaper	JP	ja
yonhap	Yonhap	agency	KR	ko ar en
youm7	Youm7	newspaper	EG	ar		youm7.com
ypagency	Yemen Press Agency	agency	YE	ar en		ypagency.net
zahraa-mr	Zahrat Chinguetti	site	MR	ar
zaman-tr	Zaman	newspaper	TR	tr ar		zamanarabic.com
zamanalwsl	Zaman Al-Wasl	newspaper	SY	ar		zamanalwsl.net
zdf	ZDF	channel	DE	de
zitouna-tv	Zitouna TV	channel	TN	ar
`;
