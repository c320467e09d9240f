// Generated from data/*.tsv by src/build/catalogue.ts; edit those.
export const DETAILS = `
aa	Anadolu Agency	agency	TR	tr ar en		aa.com.tr/ar
aamaq	Amaq	agency		ar
aap	Australian Associated Press	agency	AU	en
ada	Adnkronos / AKI	agency	IT	it ar		adnkronos.com
aden-agency	Aden News Agency	agency	YE	ar
afp	Agence France-Presse	agency	FR	fr ar en es de pt		afp.com/ar
agerpres	Agerpres	agency	RO	ro
ahlulbayt	AhlulBayt News Agency	agency	IR	ar fa
aina	Asia News Agency	agency	LB	ar
akipress	AKIpress	agency	KG	ru
alakhbar-mr	Alakhbar	agency	MR	ar fr		alakhbar.info
alghad-press	Al-Ghad Press	agency	IQ	ar		alghadpress.com
almaalomah	Al-Maalomah	agency	IQ	ar
almarkazia	Al-Markazia	agency	LB	ar		almarkazia.com/ar
ana-mpa	Athens-Macedonian News Agency	agency	GR	el
ani-in	Asian News International	agency	IN	en hi
ansa	ANSA	agency	IT	it ar
antara	Antara	agency	ID	id en
ap	Associated Press	agency	US	en
apa-at	Austria Presse Agentur	agency	AT	de
apa-az	APA	agency	AZ	az
aps	Algérie Presse Service	agency	DZ	ar fr en	state	aps.dz
armenpress	Armenpress	agency	AM	hy ar
atpe	Tunis Afrique Presse	agency	TN	ar fr	state
azertac	Azertac	agency	AZ	az
baghdad-today	Baghdad Today	agency	IQ	ar		baghdadtoday.news
bas-news	BasNews	agency	IQ	ku ar en		basnews.com
belga	Belga	agency	BE	fr nl
belta	BelTA	agency	BY	ru be
bernama	Bernama	agency	MY	ms en ar
bloomberg	Bloomberg	agency	US	en
bna	Bahrain News Agency	agency	BH	ar en	state	bna.bh
bta	Bulgarian News Agency	agency	BG	bg
chinanews	China News Service	agency	CN	zh
cna-cy	Cyprus News Agency	agency	CY	el
cna-tw	Central News Agency	agency	TW	zh
cp-ca	The Canadian Press	agency	CA	en fr
ctk	ČTK	agency	CZ	cs
dha	Doğan Haber Ajansı (DHA)	agency	TR	tr
dpa	Deutsche Presse-Agentur	agency	DE	de ar en
dunya-pk	Associated Press of Pakistan	agency	PK	en ur
efe	EFE	agency	ES	es ar
emirates-news	Emirates News Agency (WAM)	agency	AE	ar en	state	wam.ae
ena	Ethiopian News Agency	agency	ET	am ar en	state
epa	European Pressphoto Agency	agency	DE	en
eritrea-na	Eritrean News Agency	agency	ER	ar ti en	state
fana	Fana	agency	ET	am en ar
fars	Fars News Agency	agency	IR	fa ar en		farsnews.com farsnews.ir
ferdous	Shafaqna	agency		ar fa en
fides	Agenzia Fides	agency	VA	it ar
firat	Firat News Agency (ANF)	agency		ku ar tr
gna-gh	Ghana News Agency	agency	GH	en
hawar	Hawar News (ANHA)	agency	SY	ar ku
hina	HINA	agency	HR	hr
ians	Indo-Asian News Service	agency	IN	en
iha	İhlas Haber Ajansı (IHA)	agency	TR	tr
ilna	ILNA	agency	IR	fa
ina	Iraqi News Agency	agency	IQ	ar en	state	ina-iraq.com
interfax	Interfax	agency	RU	ru en
interfax-ua	Interfax-Ukraine	agency	UA	uk
iqna	IQNA	agency	IR	fa ar
irna	IRNA	agency	IR	fa ar en	state	ar.irna.ir
isna	ISNA	agency	IR	fa ar en
jana	Jamahiriya News Agency (JANA)	agency	LY	ar
jiji	Jiji Press	agency	JP	ja en
jpn	Jordan News Agency (Petra)	agency	JO	ar en	state	petra.gov.jo
kabar	Kabar	agency	KG	ky ru
kazinform	Kazinform	agency	KZ	kk ru ar
kcna	Korean Central News Agency	agency	KP	ko en	state
khabar-agency	Khabar News Agency	agency	YE	ar		khabaragency.net
khbrpress	Khabar Press	agency	PS	ar		khbrpress.ps
kuna	Kuwait News Agency (KUNA)	agency	KW	ar en	state
kurdpress	Kurdpress	agency	IR	fa ku
kyodo	Kyodo News	agency	JP	ja en
lana	Libyan News Agency (LANA)	agency	LY	ar	state
lusa	Lusa	agency	PT	pt
maan	Ma'an News Agency	agency	PS	ar en		maannews.net
mana	Mauritanian News Agency (AMI)	agency	MR	ar fr	state
map	Maghreb Arabe Presse (MAP)	agency	MA	ar fr en es
masalah	Al-Masalah	agency	IQ	ar		almasalah.com
mawazin	Mawazin News	agency	IQ	ar		mawazin.net
mehr	Mehr News Agency	agency	IR	fa ar en		ar.mehrnews.com
mena	Middle East News Agency (MENA)	agency	EG	ar en fr
mizan	Mizan News Agency	agency	IR	fa ar
mti	MTI	agency	HU	hu
nan	News Agency of Nigeria	agency	NG	en
ncna	Xinhua	agency	CN	zh ar en
nina	National Iraqi News Agency (NINA)	agency	IQ	ar en		ninanews.com
nna	National News Agency (NNA)	agency	LB	ar en fr
novosti	RIA Novosti	agency	RU	ru
ntb	NTB	agency	NO	no
oman-na	Oman News Agency	agency	OM	ar en	state
pa-uk	Press Association (PA Media)	agency	GB	en
paltoday	Palestine Today	agency	PS	ar		paltoday.ps/ar
pap	Polish Press Agency (PAP)	agency	PL	pl
pna-ph	Philippine News Agency	agency	PH	en	state
prensa-latina	Prensa Latina	agency	CU	es
presstrust	Press Trust of India	agency	IN	en
qasioun	Qasioun News Agency	agency	SY	ar
qna	Qatar News Agency	agency	QA	ar en	state
quds-press	Quds Press	agency		ar		qudspress.com
qudsn	Quds News Network	agency	PS	ar en		qudsn.co qudsn.net qudsn.ps
qudsnet	Quds Net News Agency	agency	PS	ar
rai-ps	Al-Ray Palestinian Media Agency	agency	PS	ar		alray.ps/ar
raya-ps	Raya	agency	PS	ar		raya.ps
reuters	Reuters	agency	GB	en ar
ritzau	Ritzau	agency	DK	da
rosbalt	Rosbalt	agency	RU	ru
saba	Yemen News Agency (Saba)	agency	YE	ar en	state	saba.ye sabanew.net
safa	Palestinian Press Agency (Safa)	agency	PS	ar		safa.ps safa.news
saharamedia	Sahara Media	agency	MR	ar		saharamedias.net
sama	Sama News Agency	agency	PS	ar		samanews.ps
samapress-ye	Sama Press	agency	YE	ar
sana	Syrian Arab News Agency (SANA)	agency	SY	ar en fr	state	sana.sy
sawa	Sawa News Agency	agency	PS	ar		palsawa.com
sda	Keystone-SDA	agency	CH	de fr it
shaam	Shaam News Network	agency	SY	ar		shaam.org
shafaq	Shafaq News	agency	IQ	ar ku en		shafaaq.com
shehab	Shehab News Agency	agency	PS	ar		shehab.ps shehabnews.com
slna	Sierra Leone News Agency	agency	SL	en
sonna	Somali National News Agency (SONNA)	agency	SO	so ar en	state	sonna.so/ar
spa	Saudi Press Agency (SPA)	agency	SA	ar en	state	spa.gov.sa
spsrasd	Sahara Press Service	agency	EH	ar es fr		spsrasd.info
sputnik	Sputnik	agency	RU	ru ar en		sputnikarabic.ae arabic.sputniknews.com
step	Step News Agency	agency	SY	ar		stepagency-sy.net
suna	Sudan News Agency (SUNA)	agency	SD	ar en	state	suna-sd.net
tanjug	Tanjug	agency	RS	sr
tasnim	Tasnim News Agency	agency	IR	fa ar en		tasnimnews.com
tass	TASS	agency	RU	ru en	state
telam	Télam	agency	AR	es
telesur-na	Agência Brasil	agency	BR	pt
tna-tj	Khovar	agency	TJ	tg ru ar
trend	Trend News Agency	agency	AZ	az ru en
tt-se	TT News Agency	agency	SE	sv
ukrinform	Ukrinform	agency	UA	uk ar en
una-oic	Union of OIC News Agencies (UNA)	agency	SA	ar en fr
unian	UNIAN	agency	UA	uk ru
upi	United Press International (UPI)	agency	US	en
uzbekna	Uzbekistan National News Agency (UzA)	agency	UZ	uz ru	state
vna	Vietnam News Agency	agency	VN	vi en	state
wafa	Palestine News and Information Agency (WAFA)	agency	PS	ar en	state	wafa.ps
wattan-agency	Wattan News Agency	agency	PS	ar		wattenagency.com
wna-iq	Iraqi Media Network News	agency	IQ	ar
yaqein	Yaqein	agency	IQ	ar
yonhap	Yonhap	agency	KR	ko ar en
ypagency	Yemen Press Agency	agency	YE	ar en		ypagency.net
`;
