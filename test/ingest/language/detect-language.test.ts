import { describe, expect, it } from "@jest/globals";
import { detectLanguage } from "../../../ingest/language/detect-language.ts";

describe("detectLanguage", () => {
  it.each([
    ["The minister said on Monday that talks would go on.", "en"],
    ["MINISTER RESIGNS", "en"],
    ["Barack Obama met Angela Merkel in Berlin.", "en"],
    ["De minister zei maandag dat de gesprekken met Berlijn doorgaan.", "other"],
    ["قال الوزير يوم الاثنين إن المحادثات ستستمر.", "ar"],
    ["قال الوزیر إن المحادثات فی المدینة ستستمر حتى نهایة الأسبوع.", "ar"],
    ["وزیر خارجه گفت که مذاکرات در تهران ادامه می‌یابد و نتیجه آن به زودی اعلام خواهد شد.", "other"],
    ["وزیر خارجہ نے کہا ہے کہ مذاکرات جاری رہیں گے اور ان کا نتیجہ جلد سامنے آئے گا۔", "other"],
    ["Министр сказал, что переговоры продолжатся.", "other"],
    ["部长周一表示谈判将继续。", "other"],
    ["Le ministre a déclaré lundi que les négociations se poursuivraient dans la capitale.", "other"],
    ["Der Minister sagte am Montag, dass die Gespräche in der Hauptstadt fortgesetzt werden.", "other"],
    ["El ministro dijo el lunes que las conversaciones continuarán en la capital.", "other"],
    ["", "other"],
    ["12 / 2021", "other"],
  ])("%s → %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ["en", "The harbour council said on Monday that the quay would be open again before the summer."],
    ["en", "Council votes"],
    ["ar", "قال رئيس مجلس الميناء يوم الاثنين إن الرصيف سيفتح من جديد قبل بداية الصيف المقبل."],
    ["ar", "قرر المجلس تأجيل الجلسة"],
    ["ar", "اجتمع المجلس البلدي في القاعة القديمة یوم الاثنین وناقش خطة ترميم الرصيف التي عرضها المهندس على الأعضاء"],
    ["other", "رئیس شورای بندر روز دوشنبه گفت که اسکله پیش از تابستان دوباره باز خواهد شد و ماهیگیران برمی‌گردند."],
    [
      "other",
      "بندرگاہ کونسل کے صدر نے پیر کو کہا کہ گودی گرمیوں سے پہلے دوبارہ کھل جائے گی اور ماہی گیر واپس آئیں گے۔",
    ],
    ["other", "سەرۆکی ئەنجومەنی بەندەر ڕۆژی دووشەممە گوتی کە لەنگەرگە پێش هاوین دەکرێتەوە و ماسیگرەکان دەگەڕێنەوە."],
    ["other", "Le conseil du port a annoncé lundi que le quai serait de nouveau ouvert avant l'été."],
    ["other", "Совет порта сообщил в понедельник, что причал снова откроется до лета."],
    ["other", "12345 67890"],
    ["en", "The poet read the line “على قدر أهل العزم” twice and the hall was silent, one of the listeners said."],
  ])("an article: %s: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ["cs", "Ministr zahraničí v pondělí uvedl, že jednání o nové dohodě budou pokračovat i příští týden v Praze."],
    ["hu", "A külügyminiszter hétfőn azt mondta, hogy a tárgyalások a jövő héten folytatódnak a fővárosban."],
    ["fi", "Ulkoministeri sanoi maanantaina, että neuvottelut jatkuvat ensi viikolla pääkaupungissa."],
    ["vi", "Bộ trưởng Ngoại giao cho biết hôm thứ Hai rằng các cuộc đàm phán sẽ tiếp tục vào tuần tới tại thủ đô."],
    [
      "ha",
      "Ministan harkokin waje ya ce a ranar Litinin za a ci gaba da tattaunawa a babban birnin kasar mako mai zuwa.",
    ],
    ["sq", "Ministri i Jashtëm tha të hënën se bisedimet do të vazhdojnë javën e ardhshme në kryeqytet."],
    [
      "hr",
      "Ministar vanjskih poslova rekao je u ponedjeljak da će se pregovori nastaviti idući tjedan u glavnom gradu.",
    ],
    ["da", "Udenrigsministeren sagde mandag, at forhandlingerne vil fortsætte i næste uge i hovedstaden."],
    ["no", "Utenriksministeren sa mandag at forhandlingene vil fortsette neste uke i hovedstaden."],
    ["et", "Välisminister ütles esmaspäeval, et läbirääkimised jätkuvad järgmisel nädalal pealinnas."],
    ["lv", "Ārlietu ministrs pirmdien sacīja, ka sarunas turpināsies nākamnedēļ galvaspilsētā."],
    ["lt", "Užsienio reikalų ministras pirmadienį sakė, kad derybos bus tęsiamos kitą savaitę sostinėje."],
    ["az", "Xarici işlər naziri bazar ertəsi bildirib ki, danışıqlar gələn həftə paytaxtda davam edəcək."],
    ["uz", "Tashqi ishlar vaziri dushanba kuni muzokaralar kelasi hafta poytaxtda davom etishini aytdi."],
    ["ku", "Wezîrê Derve roja duşemê got ku danûstandin dê hefteya bê li paytextê berdewam bikin."],
    ["tl", "Sinabi ng kalihim noong Lunes na magpapatuloy ang mga pag-uusap sa susunod na linggo sa kabisera."],
    ["mt", "Il-ministru qal nhar it-Tnejn li t-taħditiet se jkomplu l-ġimgħa d-dieħla fil-belt kapitali."],
    [
      "af",
      "Die minister van buitelandse sake het Maandag gesê dat die samesprekings volgende week in die hoofstad sal voortgaan.",
    ],
    [
      "ca",
      "El ministre d'Afers Exteriors va dir dilluns que les converses continuaran la setmana que ve a la capital.",
    ],
    ["eu", "Atzerri ministroak astelehenean esan zuen elkarrizketek datorren astean jarraituko dutela hiriburuan."],
    [
      "sk",
      "Minister zahraničných vecí v pondelok uviedol, že rokovania budú pokračovať budúci týždeň v hlavnom meste.",
    ],
    ["sl", "Zunanji minister je v ponedeljek dejal, da se bodo pogovori nadaljevali prihodnji teden v glavnem mestu."],
    ["ms", "Menteri Luar berkata pada Isnin bahawa rundingan akan diteruskan minggu depan di ibu negara."],
    [
      "id",
      "Menteri luar negeri mengatakan pada hari Senin bahwa perundingan akan dilanjutkan pekan depan di ibu kota.",
    ],
    ["sw", "Waziri wa mambo ya nje alisema Jumatatu kwamba mazungumzo yataendelea wiki ijayo katika mji mkuu."],
    [
      "so",
      "Wasiirka arrimaha dibadda ayaa sheegay Isniintii in wadahadalladu ay sii socon doonaan toddobaadka soo socda.",
    ],
    ["tr", "Dışişleri bakanı pazartesi günü görüşmelerin gelecek hafta başkentte devam edeceğini söyledi."],
    ["fr", "Le ministre a déclaré lundi que les négociations se poursuivraient la semaine prochaine dans la capitale."],
    ["de", "Der Minister sagte am Montag, dass die Gespräche nächste Woche in der Hauptstadt fortgesetzt werden."],
    ["es", "El ministro dijo el lunes que las conversaciones continuarán la próxima semana en la capital."],
    ["pt", "O ministro disse na segunda-feira que as conversações continuarão na próxima semana na capital."],
    ["it", "Il ministro ha detto lunedì che i colloqui continueranno la prossima settimana nella capitale."],
    ["nl", "De minister zei maandag dat de gesprekken volgende week in de hoofdstad worden voortgezet."],
    ["sv", "Utrikesministern sade på måndagen att förhandlingarna fortsätter nästa vecka i huvudstaden."],
    [
      "pl",
      "Minister spraw zagranicznych powiedział w poniedziałek, że rozmowy będą kontynuowane w przyszłym tygodniu w stolicy.",
    ],
    ["ro", "Ministrul de externe a declarat luni că negocierile vor continua săptămâna viitoare în capitală."],
    ["yo", "Minisita fun ọrọ okeere sọ ni ọjọ Aje pe awọn ijiroro yoo tẹsiwaju ni ọsẹ to n bọ ni olu-ilu."],
    ["zu", "UNgqongqoshe wezangaphandle uthe ngoMsombuluko izingxoxo zizoqhubeka ngesonto elizayo enhloko-dolobha."],
    ["fa", "وزیر امور خارجه روز دوشنبه گفت که مذاکرات هفته آینده در پایتخت ادامه خواهد یافت."],
    ["ur", "وزیر خارجہ نے پیر کو کہا کہ مذاکرات اگلے ہفتے دارالحکومت میں جاری رہیں گے۔"],
    ["ckb", "وەزیری دەرەوە ڕۆژی دووشەممە گوتی کە گفتوگۆکان هەفتەی داهاتوو لە پایتەخت بەردەوام دەبن."],
    ["ps", "د بهرنیو چارو وزیر د دوشنبې په ورځ وویل چې خبرې به راتلونکې اونۍ په پلازمېنه کې دوام ومومي."],
    ["ug", "تاشقى ئىشلار مىنىستىرى دۈشەنبە كۈنى سۆھبەتلەرنىڭ كېلەر ھەپتە پايتەختتە داۋاملىشىدىغانلىقىنى ئېيتتى."],
    ["sd", "پرڏيهي وزير سومر تي چيو ته ڳالهيون ايندڙ هفتي گاديءَ جي هنڌ تي جاري رهنديون."],
    ["el", "Ο υπουργός Εξωτερικών δήλωσε τη Δευτέρα ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα."],
    ["he", "שר החוץ אמר ביום שני כי השיחות יימשכו בשבוע הבא בבירה."],
    ["hi", "विदेश मंत्री ने सोमवार को कहा कि वार्ता अगले सप्ताह राजधानी में जारी रहेगी।"],
    ["ru", "Министр заявил в понедельник, что переговоры продолжатся на следующей неделе в столице."],
    ["am", "የውጭ ጉዳይ ሚኒስትሩ ሰኞ ዕለት ድርድሩ በሚቀጥለው ሳምንት በዋና ከተማው እንደሚቀጥል ተናግረዋል።"],
    ["ka", "საგარეო საქმეთა მინისტრმა ორშაბათს განაცხადა, რომ მოლაპარაკებები მომავალ კვირას გაგრძელდება."],
  ])("takes %s for neither English nor Arabic: %s", (_language, text) => {
    expect(detectLanguage(text)).toBe("other");
  });

  it("takes a table of results for English", () => {
    const results =
      "FLORIDA 60 70 NEW YORK 59 71 at Port Harcourt. 1. Carla Mbeki (Kenya) 4:01.84 2. Anna Berg (Norway) 4:02.10";
    expect(detectLanguage(results)).toBe("en");
  });

  it("goes by most of the letters in a mixed text", () => {
    expect(detectLanguage("وقالت شركة Google إن خدماتها في المنطقة لن تتوقف.")).toBe("ar");
    expect(detectLanguage("The word الحشد means a crowd of people who gather.")).toBe("en");
  });
});
