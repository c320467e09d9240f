/**
 * Reporting verbs, one a line: `root form | frames | stance | flags | verbal nouns`. The forms are inflected from root
 * and form number (I–X) by `morphology.ts`; an irregular verb gives its stems instead: `=perfect imperfect participle`.
 *
 * Frames are the complements that license the verb as a cue:
 *   n  a clause with أن، إن، بأن            q  a quotation or a colon
 *   i  إلى …   a  عن …   l  على …   m  من …   b  بـ …   (governed prepositions, before a noun or a clause)
 *   p  a noun that names a fact (أعلنت مقتل)
 *   f  likewise any noun with a possessive (نفى علمه)
 *   o  an object, then بـ or a clause (اتهم موسكو بـ)      e  an object, then إلى (عزا الارتفاع إلى)
 * Flags:
 *   s  strong: a colon or a quotation is enough              w  weak: only with an explicit speaker
 *   d  the subject is a document, data, a study or a body    c  goes on with speech: a quotation, a colon or قائلا follows
 *   r  relays: the source behind the source follows           x  a speech act: asks, promises, judges, feels
 *   k  an outlet's own information (علمت «الجهة»)
 */
export const VERBS = `
=قال قول قائل|n q|neutral|s|قول اقوال
ذكر 1|n q|neutral|s
صرح 2|n q b|neutral|s|تصريح تصريحات
علن 4|n q p a|neutral|s
=اكد ؤكد مؤكد|n q p l b|endorsing|s|تاكيد تاكيدات
فيد 4|n q b a|neutral|s|افاده افادات
وضح 4|n q p|neutral|s|ايضاح
وضح 2|n q|neutral|s|توضيح
ضيف 4|n q|neutral|s
تبع 3|q n|neutral|c
تبع 4|q|neutral|c
شور 4|i n|neutral|s|اشاره
لفت 1|i n|neutral||لفت
نوه 2|i n b|neutral||تنويه
بين 2|n q|endorsing|w
بين 4|n q|neutral|s
كشف 1|a n p q|endorsing||كشف
نفي 1|n p f q|denying||نفي
نكر 4|n p f|denying||انكار
قرر 4|b n q|conceding||اقرار
عرف 8|b n q|conceding||اعتراف اعترافات
زعم 1|n q b p|distancing||زعم مزاعم
=ادعي دعي مدعي|n b p q|distancing|g|ادعاء ادعائ ادعاءات
رجح 2|n p q|predicting||ترجيح ترجيحات
وقع 5|n p q|predicting||توقع توقعات
عبر 8|n q|neutral|g|اعتبار
=راي ري رائي|n q|neutral|g|راي
عقد 8|n|neutral|g|اعتقاد
ظنن 1|n|neutral|w
شدد 2|l n q|endorsing||تشديد
حذر 2|m n q b|warning||تحذير تحذيرات
=اتهم تهم متهم|o|neutral||اتهام اتهامات
وصف 1|o|evaluating||وصف
خبر 4|o n|neutral
بلغ 4|o n|neutral
بلغ 2|o n|neutral|w
علم 4|o n|neutral|w
حيط 4|o n|neutral|w
نذر 4|o n b|warning|w
خطر 4|o n|neutral|w
روي 1|n q p|neutral|w|روايه
حكي 1|n q a|neutral|w
سرد 1|q n|neutral|w
قصص 1|n q|neutral|w
كتب 1|n q|neutral|w
=عنون عنون معنون|n q|neutral|w
غرد 2|n q|neutral
نشر 1|n q|neutral|w
بثث 1|n|neutral|w
ذيع 4|n|neutral|w
ورد 4|n q p|neutral|w
ظهر 4|n p|endorsing|d
ثبت 4|n p|endorsing|d|اثبات
علم 1|n|neutral|k
شرح 1|n q|neutral||شرح
فسر 2|n q|neutral||تفسير
ردف 4|n q|neutral|s
برز 4|n q|neutral
حضر 10|n|neutral|w
طرد 10|n q|neutral|s
درك 10|n q|neutral|s
كمل 4|q n|neutral|c
وصل 3|q|neutral|c
=مضي مضي ماضي|q|neutral|c
عقب 2|q n|neutral|c|تعقيب
علق 2|q n l|neutral|c|تعليق
ردد 1|q n l|neutral|c|رد
جوب 4|n q b|neutral|s|اجابه
ختم 8|q n b|neutral|c
ختم 1|q n b|neutral|c
زيد 1|q n|neutral|c
سهب 4|q|neutral|c
بعد 10|n p|denying||استبعاد
قدر 2|n b|predicting|w|تقدير تقديرات
حدث 5|a n q|neutral|w|حديث
كلم 5|a q|neutral|w
جزم 1|b n|endorsing
جزم 4|b n|endorsing
صرر 4|l n|endorsing||اصرار
لمح 4|i n|neutral||الماح
لمح 2|i n b|neutral||تلميح
خلص 1|i|neutral|d
وصل 5|i|neutral|d
وجد 1|n|neutral|d
نتج 10|n|neutral|d|استنتاج
خلص 10|n|neutral|d
كشف 8|n|neutral|d
وثق 2|n p|endorsing|d|توثيق
حصو 4|n p|neutral|d
رصد 1|n p|neutral|d
قيس 1|n|neutral|d
لحظ 3|n p|neutral
نبه 2|i l n m|warning||تنبيه
=تنبا تنبا متنبئ|b n|predicting
=تكهن تكهن متكهن|b n|predicting
شكك 2|n b|distancing||تشكيك
كذب 2|p n f|denying|w|تكذيب
فند 2|p n f|denying|w
دحض 1|p f|denying|w
جدل 3|n b|neutral
حجج 3|n b|neutral
حجج 8|b n|neutral|w
قسم 4|n|endorsing|w
شهد 1|b|endorsing|w
برر 2|n b|neutral|w|تبرير
سوغ 2|n b|neutral|w
علل 2|n b|neutral|w
ذرع 5|b n|distancing|w
حجج 5|b n|distancing|w
علل 5|b n|distancing|w
فصح 4|a n q|neutral||افصاح
بوح 1|b n|neutral|w
شيع 4|n|distancing|w
روج 2|n|distancing|w
سرب 2|n|distancing|w
نبء 4|n b|neutral|w
صرح 3|n b|neutral|w
كشف 3|n b|neutral|w
سلم 2|b n|conceding|w
فرض 8|n|neutral|w
ذكر 2|n b|neutral|w|تذكير
ذكر 10|n q|neutral|w
كرر 2|n q p|neutral|w|تكرار
ردد 2|n q|neutral|w
لخص 2|q n|neutral|w
حلل 2|q|neutral|w
همس 1|q b|neutral|w
هتف 1|q b|neutral|w
صرخ 1|q|neutral|w
صيح 1|q|neutral|w
خطب 3|q|neutral|w
نقل 1|r|neutral|r|نقل
نسب 1|r|neutral|r
قبس 8|r|neutral|r
=عزا عزو عازي|e|neutral|w
رجع 4|e|neutral|w
فتي 4|b n|neutral|w
شهد 10|b q|neutral|w|استشهاد
عدد 1|o|neutral|w
نعت 1|o|evaluating|w
شبه 2|o|evaluating|w
سمي 2|o|distancing|w
حمل 2|h|evaluating
=دعا دعو داعي|i n l|urging|x
طلب 3|b n|urging|x
طلب 1|n|urging|x
نشد 3|n p|urging|x
حثث 1|l n|urging|x
حضض 1|l n|urging|x
امر 1|b n|urging|x
نصح 1|b n|urging|x
وصي 4|b n|urging|x
هدد 2|b n|warning|x
وعد 5|b n|warning|x
لوح 2|n|warning|x
وعد 1|b n|predicting|x
عهد 5|b n|predicting|x
لزم 8|b|predicting|x
دين 4|p|evaluating|x
دين 1|p|evaluating|x
شجب 1|p|evaluating|x
نكر 10|p n|evaluating|x
هجن 10|p n|evaluating|x
ندد 2|b|evaluating|x
نقد 8|p n|evaluating|x
رحب 2|b n|evaluating|x
شيد 4|b n|evaluating|x
=اثني ثني مثني|l n|evaluating|x
مدح 8|p|evaluating|x
ثمن 2|p|evaluating|x
=هنا هنئ مهنئ|p b l|evaluating|x
شكر 1|p l|evaluating|x
عرب 4|a n|evaluating|x
عبر 2|a|evaluating|x
=اسف اسف اسف|l n|evaluating|x
عذر 8|a n|evaluating|x
=امل امل امل|n p|predicting|x
مني 5|n p|predicting|x
رجو 1|n|urging|x
=ايد ؤيد مؤيد|p n|evaluating|x
بدي 4|p n|evaluating|x
جمع 4|l n|endorsing|w|اجماع
صور 5|n|neutral|w
رفض 1|n|denying|x
خشي 1|n m|warning|x
خوف 5|m n|warning|x
=شكا شكو شاكي|m n|evaluating|x
=اشتكي شتكي مشتكي|m n|evaluating|x
=تساءل تساءل متسائل|q a n|asking|x
=سال سال سائل|q a n|asking|x
فسر 10|a q|asking|x
عجب 5|m n|evaluating|x
غرب 10|p m n|evaluating|x
=طمان طمئن مطمئن|o n|endorsing|w
شعر 4|o b|neutral|w
بشر 10|b|predicting|w
حدس 1|n|predicting|w
خمن 2|n|predicting|w|تخمين تخمينات
شبه 8|n b|distancing|w|اشتباه
ريب 8|n b|distancing|w
طعن 1|m b|distancing|w
وهم 4|n|distancing|w
غلط 3|n|distancing|w
نقض 3|p|denying|w
سجل 2|n|neutral|w
وشي 1|b n|neutral|w
وحي 4|b n|neutral|w
دلل 1|l n|neutral|d
عكس 1|n p|neutral|d
سرر 4|b n|neutral|w
جهر 1|b n|endorsing|w
خرص 5|n|distancing|w
وقن 4|n|endorsing|w
ذهب 1|n|neutral|w
قرح 8|n|urging|x
وجز 4|q n|neutral|w
فخر 6|b|evaluating|x
ضمن 5|n|neutral|d
=تباهي تباهي متباهي|b|evaluating|x
شفف 10|n|neutral|w
عمم 2|n|neutral|w
بشر 2|b n|predicting|w
جوب 3|q|neutral|w
لمز 1|b|distancing|w
عرض 10|n|neutral|w
عرض 8|n|denying|w
دفع 3|n|endorsing|w
نطق 1|b n|neutral|w
فوه 5|b|neutral|w
صدح 1|b|neutral|w
=برهن برهن مبرهن|l n|endorsing|w
دلل 2|l n|endorsing|w
=ارتاي رتئي مرتئي|n|neutral|w
هلل 10|q b|neutral|c
=اوما ومئ مومئ|i|neutral|w
شعر 10|n|neutral|w
حسب 8|n|neutral|w
وعز 4|b|urging|x
حفظ 5|n|denying|w
سخر 1|n|distancing|w
ذمر 5|n|evaluating|w
نصل 5|n|denying|w
جدد 2|n|endorsing|w
جهر 3|b n|endorsing|w
=تمتم تمتم متمتم|q b|neutral|w
=غمغم غمغم مغمغم|q|neutral|w
عرض 3|p|denying|x
برك 3|p|evaluating|x
عتب 3|o|evaluating|x
بجح 5|b|distancing|x
لوم 1|o|evaluating|x
حرض 2|l|urging|x
شجع 2|l|urging|x
`;
