/**
 * Abbreviations by language, in four classes by what a stop after them can mean, and the words with which sentences
 * usually begin. Chosen by hand from those that Unicode's CLDR 46 lists as segmentation suppressions
 * (cldr-segments-full, Unicode-3.0) and from dictionaries' lists; entries of CLDR that are words of their own (`Act.`,
 * `By.`, `Up.`, `So.`) are left out, since a sentence can end with them.
 *
 * A spaced abbreviation (`z. B.`) is listed without its spaces and its last stop. One that is listed with a small first
 * letter is known with a capital, too; one with a capital only so (`Sun.` is no `sun.`).
 */

export interface LanguageTable {
  /** Those that lean on what follows and end no sentence: `Mr. Smith`, `z. B. Berlin`. */
  readonly before: string;
  /** Those that lean on a number: `No. 5`, but `He said no. They left.` */
  readonly number: string;
  /** Those after which a sentence ends only where a usual beginning follows: `the U.S. Senate`, `the U.S. They left.` */
  readonly either: string;
  /** Ends of words that are shortened as those of `either` are: `Goethestr. 5`. */
  readonly endings?: string;
  /** Those that close a list: a capital after them begins a sentence. */
  readonly closing?: string;
  /** Words with which sentences begin; one that ends in an apostrophe is an elided one (`l’homme`). */
  readonly starters: string;
  /** Words that a letter follows as a name: no initial stands after them (`vitamin C. They`). */
  readonly labels?: string;
  /** Where a number with a stop is an ordinal (`am 27. Januar`): months, and words that stand before one. */
  readonly ordinals?: { readonly months: string; readonly articles: string };
}

/** The languages that have a table, by code. */
export const LANGUAGES: Readonly<Record<string, LanguageTable>> = {
  en: {
    before:
      'Mr Mrs Ms Mx Messrs Mmes Mme Mlle Dr Drs Prof Profs Rev Revd Fr Hon Gov Lt Col Gen Maj Capt Cpl Sgt Pvt Cmdr Cdr Cmdre Adm Brig Sen Sens ' +
      'Rep Reps Pres Amb Supt Insp Det Msgr Atty Ald Treas Mt Mts Ft vs v e.g eg i.e cf viz approx ca incl esp resp q.v',
    number:
      'no nos p pp vol vols ch chap chs chaps sec secs sect art arts fig figs eq eqs par para paras pt pts app appx tab ver cl col cols n nn l ll ' +
      'bk bks op c ex exx pl s ss N° Nr Sun Sat',
    either:
      'St Ste Ave Blvd Rd Hwy Inc Ltd Co Cos Corp Bros Jr Sr Esq Dept Univ Assn Natl Intl Govt Ed Eds Mfg Soc Acad Inst Sec Jan Feb Mar Apr Jun Jul Aug ' +
      'Sep Sept Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss ' +
      'Mo Mont Neb Nebr Nev Okla Ore Pa Penn Penna Tenn Tex Va Vt Wash Wis Wyo al ed eds trans',
    closing: 'etc etcetera',
    starters:
      'The A An This That These Those It He She They We I You There Here But And Or Nor So Yet However In On At For From After Before When While Whenever If ' +
      'Unless Until As Since Because What Who Whom Whose Why How Where Which Not No Yes Many Most Some Any All Both Each Every Either Neither Few Several ' +
      'Much More Less His Her Hers Their Theirs Our Ours My Mine Your Yours Its Then Now Later Today Tomorrow Yesterday Once Although Though Thus Therefore ' +
      'Hence Moreover Meanwhile Otherwise Instead Nevertheless Nonetheless Furthermore Indeed With Without Within By To Over Between Among Against About ' +
      'Above During Despite Through Throughout Across Another One Two Three Such Still Only Even Perhaps Maybe Never Always Often Sometimes Usually Soon ' +
      'Nobody Nothing None Everyone Everybody Everything Someone Somebody Something Anyone Anybody Anything Also Again Finally ' +
      'According Is Are Was Were Do Does Did Has Have Had Can Could Would Should Shall Might Must Let Please Of Per Like Unlike Given Whether',
    labels:
      'vitamin vitamins plan type group class grade hepatitis appendix section part option answer team figure table exhibit schedule block version category ' +
      'level phase point case model room gate hall step war chapter act book volume variant method form site zone area section clause column row unit',
  },
  de: {
    before:
      'z.B zB d.h dh d.i s i.V.m i.H.v i.S.v i.d.F i.d.R v.a m.E o.g u.g s.g s.o s.u sog bzw vgl ca bzgl ggf ggfs evtl inkl exkl insb insbes bes einschl abzgl zzgl gem lt betr bspw ' +
      'beisp näml eigtl urspr ehem jew allg angebl Dr Dres Prof Hr Hrn Fr Frl Dipl Ing Mag hl St Gen Kfm geb gest verh gesch verw Fam Fa nat med phil jur rer ' +
      'theol h.c dt franz engl lat griech ital span röm kath evang ev österr schweiz amerik russ Univ.-Prof i.S.d i.S.v vs mind max min u.zw und.zw',
    number:
      'Nr Nrn Art Abs S Bd Bde Kap Ziff Abb Tab Anm Fn Rn Rz Rdnr Bl Sp Tel Lfg Heft Anl Lit Buchst Pkt Pos Jg Op Vers',
    either:
      'u.a u.ä o.ä o.dgl u.dgl u.v.a u.v.m u.U z.T z.Zt z.Z z.Hd n.Chr v.Chr v.u.Z u.Z e.V a.D a.M a.Rh i.R i.A i.V i.J d.J d.M d.Ä m.W ' +
      'Str Aufl Hrsg Hg Jh Jhd Jhdt Jahrh Jan Jän Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mio Mrd Tsd Co Inc Ltd Jr jun sen Verf Red Univ ' +
      'Abt Ges Gebr Std Min Sek Stk Bhf Hbf Pl gez p.a',
    endings: 'str',
    closing: 'usw usf etc u.s.w u.s.f',
    starters:
      'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Es Er Sie Wir Ich Ihr Du Man Dies Diese Dieser Dieses Diesen Diesem Jene Jener Jenes Wer Was ' +
      'Wo Wann Warum Wieso Weshalb Wie Welche Welcher Welches Und Aber Oder Doch Denn Wenn Weil Da Dass Dann Danach Dort Hier Heute Gestern Jetzt Nun So Auch ' +
      'Nur Noch Schon In Im Am An Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Gegen Ohne Um Über Unter Durch Seit Während Trotz Wegen Als Ob Obwohl ' +
      'Damit Dabei Dadurch Dafür Dagegen Darauf Darin Darüber Deshalb Daher Darum Deswegen Trotzdem Außerdem Jedoch Allerdings Dennoch Sondern Sein Seine Seinen ' +
      'Ihre Ihren Unser Unsere Mein Meine Dein Deine Kein Keine Keiner Niemand Nichts Jeder Jede Jedes Alle Alles Viele Manche Einige Beide Nicht Nie Niemals ' +
      'Immer Zwar Zuerst Zuletzt Zunächst Schließlich Später Früher Bald Endlich Vielleicht Natürlich Leider Ja Nein Somit Folglich Hat Ist Sind War Waren ' +
      'Wird Werden Kann Können Soll Sollte Muss Darf',
    labels:
      'Vitamin Plan Typ Gruppe Klasse Teil Anhang Punkt Anlage Abschnitt Variante Antwort Kategorie Stufe Phase Fall Modell Raum Halle Hepatitis Block Zone',
    ordinals: {
      months:
        'Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Jän Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez',
      articles:
        'am im vom zum zur beim ins ans aufs fürs der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen meinem ' +
        'meiner dein deine deinen deinem deiner sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres ' +
        'euer eure euren eurem eurer dieser diese dieses diesen diesem jeder jede jedes jeden jedem jener jene jenes jenen jenem in ab bis nach mit seit vor auf gegen als zu pro von dessen deren welcher welche welches ' +
        'welchen welchem Am Im Vom Zum Zur Beim Der Die Das Den Dem Des Ein Eine Sein Seine Ihr Ihre Unser Unsere Mein Meine Jeder Jede Jedes Dieser Diese Dieses',
    },
  },
  fr: {
    before:
      'M MM Mme Mmes Mlle Mlles Mgr Me Mes Dr Drs Pr Prof Vve St Ste Sts Stes p.ex par.ex c.-à-d c-à-d cf env av ap apr bd boul pl ' +
      'ex N.B P.-S vs gén lieut cdt sgt sén dép prés ing anc resp',
    number:
      'p pp n no nos n° nº art arts al vol vols t chap ch fig figs tab l liv sect par ann tél fol f v vv s sc sér sept',
    either:
      'janv févr fév avr juill juil aoû oct nov déc Cie Inc Ltd Co Corp Jr éd édit coll trad dir Dir réf ' +
      'hab s.d s.l ibid op.cit loc.cit suiv sq',
    closing: 'etc',
    starters:
      "Le La Les L' Un Une Des Du De D' Il Elle Ils Elles On Nous Vous Je J' Tu Ce C' Cet Cette Ces Cela Ça Ceci Celui Celle Ceux Et Mais Ou Or Donc Car Ni Si " +
      "S' Que Qu' Qui Quoi Quand Quel Quelle Quels Quelles Comme Comment Pourquoi Où En Dans Sur Sous Avec Sans Pour Par Parce Après Avant Depuis Pendant Durant " +
      "Lorsque Lorsqu' Puisque Puisqu' Puis Ensuite Alors Ainsi Aussi Enfin Toutefois Cependant Pourtant Néanmoins Son Sa Ses Leur Leurs Mon Ma Mes Notre Nos Votre " +
      "Vos Ton Ta Tes Tous Toutes Tout Toute Chaque Plusieurs Certains Certaines Aucun Aucune Personne Rien Ne N' Se Y À Au Aux Chez Entre Vers Selon Malgré " +
      "Contre Oui Non Hier Demain Aujourd'hui Ici Là Voici Voilà Peut-être Jamais Toujours Souvent Même Bien Très Trop Est Était Sera Faut",
    labels:
      'vitamine plan type groupe classe partie annexe option réponse point section catégorie niveau phase cas modèle salle hépatite bloc zone',
  },
  es: {
    before:
      'Sr Sra Srta Sres Sras Srtas Dr Dra Dres Dras D Dña Da Dª Prof Profa Excmo Excma Ilmo Ilma Mons Fr Sto Sta Gral Gen Cnel Col Cap Tte Cmte Lic Lcdo Ldo ' +
      'Ing Arq Mtro Av Avda Pza Pl p.ej ej v.gr cf cfr vs aprox ca Rev Rvdo Hno Hna Pdte Pte Sgto Alte',
    number:
      'pág págs p pp pg núm núms n nº n° n.º art arts cap caps vol vols t fig figs tab ss s sec párr inc l lib ed tel tfno fol col sig sigs',
    either:
      'EE.UU EEUU Ud Uds Vd Vds a.C d.C a.e.c e.c ene febr feb abr may jun jul ago sep sept set oct nov dic Cía Ltda Inc Corp Co ' +
      'RR.HH JJ.OO FF.AA CC.OO FF.CC SS.MM SS.AA a.m p.m trad dir depto dpto Jr prov ibíd',
    closing: 'etc',
    starters:
      'El La Los Las Lo Un Una Unos Unas Él Ella Ellos Ellas Yo Tú Usted Ustedes Nosotros Nosotras Este Esta Estos Estas Esto Ese Esa Esos Esas Eso Aquel Aquella ' +
      'Y E O U Pero Mas Sino Si Que Qué Quien Quién Quiénes Cuando Cuándo Como Cómo Donde Dónde Cuál Cuánto Por Porque Para Con Sin Sobre En De Del Al A Ante Bajo ' +
      'Desde Hasta Entre Según Tras Durante Contra Después Antes Luego Entonces Así También Además Aunque Mientras No Sí Ya Hoy Ayer Mañana Ahora Aquí Allí Nunca ' +
      'Siempre Su Sus Mi Mis Tu Tus Nuestro Nuestra Nuestros Todo Toda Todos Todas Cada Muchos Muchas Algunos Algunas Ningún Ninguno Nadie Nada Se Le Les Me Te Nos ' +
      'Hay Es Era Fue Son Está Están Ha Han Otro Otra Otros Otras Sin Quizá Quizás',
    labels:
      'vitamina plan tipo grupo clase parte anexo opción respuesta punto sección categoría nivel fase caso modelo sala hepatitis bloque zona',
  },
  it: {
    before:
      'sig Sig sigg Sigg sig.ra Sig.ra sig.na Sig.na dott Dott dott.ssa Dott.ssa dr Dr prof Prof prof.ssa Prof.ssa avv Avv ing Ing arch Arch geom Geom rag Rag ' +
      'on On sen Sen gen Gen col Col cap Cap ten Ten mons Mons p.es es cfr cf ca N.B v vs S Egr Spett Gent',
    number: 'pag pagg p pp n nn nr art artt cap capp vol voll fig figg tab tav sez par lett tel l',
    either: 'a.C d.C gen feb mar apr mag giu lug ago set sett ott nov dic Inc Co Corp Jr ed',
    closing: 'ecc etc',
    starters:
      "Il Lo La I Gli Le L' Un Uno Una Un' Egli Ella Lui Lei Loro Esso Essa Essi Io Tu Noi Voi Questo Questa Questi Queste Quest' Quello Quella Quelli Quelle E Ed O Ma Però " +
      "Se Che Chi Cosa Quando Come Dove Perché Poiché Per Con Senza Su Sul Sulla Nel Nella Nei Nelle Nell' In Di Del Della Dei Delle Dell' Da Dal Dalla Dall' A Al Alla Ai Alle All' " +
      'Tra Fra Dopo Prima Poi Allora Così Anche Inoltre Tuttavia Mentre Non No Sì Oggi Ieri Domani Ora Adesso Qui Lì Mai Sempre Suo Sua Suoi Nostro Nostra Tutto Tutta Tutti Tutte ' +
      "Ogni Molti Alcuni Nessuno Niente Si C' È Era Sono Ci",
  },
  pt: {
    before:
      'Sr Sra Srs Sras Srta Dr Dra Drs Dras Prof Profa D Dom Exmo Exma Ilmo Ilma Sto Sta S Gen Cel Cap Ten Maj Eng Arq Av R Pe Fr p.ex ex cf vs aprox ca V.Ex N.B',
    number: 'pág págs p pp n nº n.º núm art arts cap caps vol vols fig figs tab séc sécs inc tel fl fls l t',
    either: 'a.C d.C jan fev abr mai jun jul ago set out nov dez Cia Ltda Inc Corp Jr ed',
    closing: 'etc',
    starters:
      'O A Os As Um Uma Uns Umas Ele Ela Eles Elas Eu Tu Você Vocês Nós Este Esta Estes Estas Isto Esse Essa Esses Essas Isso Aquele Aquela Aquilo E Ou Mas Porém Se Que Quem ' +
      'Quando Como Onde Qual Por Porque Para Com Sem Sobre Em No Na Nos Nas De Do Da Dos Das Ao À Aos Às Desde Até Entre Segundo Após Durante Contra Depois Antes Então Assim Também ' +
      'Além Embora Enquanto Não Sim Já Hoje Ontem Amanhã Agora Aqui Ali Nunca Sempre Seu Sua Seus Suas Meu Minha Nosso Nossa Todo Toda Todos Todas Cada Muitos Alguns Nenhum Ninguém ' +
      'Nada Há É Era Foi São Está',
  },
  nl: {
    before:
      'dhr Dhr mevr Mevr mw Mw dr Dr drs Drs prof Prof ir Ir ing Ing mr Mr ds Ds st St bijv bv d.w.z dwz m.a.w m.n o.a m.b.t i.v.m t.a.v t.o.v z.g zgn resp ca vgl cf vs incl excl evt gen Gen kol Kol kap Kap lt Lt',
    number: 'nr nrs p pp blz art arts lid hfst par deel dl afb fig tab vol jg tel',
    either: 'a.d n.Chr v.Chr jan feb febr mrt apr jun jul aug sept okt nov dec Inc Co jr sr Jr Sr ed mln mld',
    closing: 'enz etc e.d e.a',
    starters:
      'De Het Een Hij Zij Ze We Wij Ik Jij Je U Men Dit Dat Deze Die Er Hier Daar En Maar Of Want Dus Als Toen Toch Ook Nu Dan Daarna Vandaag Gisteren Morgen In Op Aan Uit Bij Met Na ' +
      'Naar Van Voor Tot Tegen Zonder Om Over Onder Door Sinds Tijdens Ondanks Wegens Omdat Hoewel Terwijl Wie Wat Waar Wanneer Waarom Hoe Welke Niet Nooit Altijd Geen Niemand Niets ' +
      'Iedereen Alle Veel Sommige Beide Zijn Haar Hun Ons Onze Mijn Misschien Ja Nee Is Was',
  },
  pl: {
    before:
      'np m.in tzn tj tzw dr Dr prof Prof hab inż mgr ks Ks św Św ul al pl gen Gen płk kpt por red bp abp p pp pn mec zob wg ds ws',
    number: 'nr art ust str s t tom rozdz rys tab pkt poz par vol tel',
    either:
      'r w im ok wyd n.e p.n.e godz tys mln mld zł jr stycz lut kwiet czerw lip sierp wrz paźdz listop grudz',
    closing: 'itd itp etc',
    starters:
      'On Ona Ono Oni One My Wy Ty Ja To Ten Ta Te Ci Tam Tu Tutaj I A Ale Lecz Jednak Oraz Albo Lub Więc Dlatego Jeśli Jeżeli Gdy Kiedy Kto Co Gdzie Dlaczego Jak Jaki Który Że Żeby Bo ' +
      'Ponieważ Chociaż W We Na Z Ze Do Od Po Przed Przy Przez Dla Bez Pod Nad Między O U Za Nie Tak Już Jeszcze Dziś Dzisiaj Wczoraj Jutro Teraz Potem Następnie Nigdy Zawsze Jego Jej Ich ' +
      'Nasz Nasza Mój Moja Wszystko Wszyscy Każdy Wielu Niektórzy Nikt Nic Jest Był Była Było Są',
  },
  ru: {
    before:
      'т.е т.к т.н т.ч напр Напр ср ул просп пр-т пр-кт пер пл наб бул б-р ш пос дер св Св проф Проф доц Доц акад Акад ген Ген полк подполк кап тов Тов гр ' +
      'чл.-кор канд докт инж англ фр нем лат греч итал исп рус укр букв собств прим прибл оз',
    number: 'стр пп рис гл табл тел кв корп тт вып кн ч разд подп абз кол',
    either:
      'г гг в вв с п ст д т им см ок пр н.э руб коп долл тыс млн млрд трлн чел экз обл р о изд ред сост янв февр апр авг сент окт нояб дек ж.д с.ш в.д з.д ю.ш л.с',
    closing: 'др проч т.д т.п',
    starters:
      'Он Она Оно Они Мы Вы Ты Я Это Этот Эта Эти Этого Этим Тот Та То Те Такой Такая Такие Так И А Но Или Либо Однако Зато Затем Потом После До Перед При В Во На С Со К Ко У О Об По За Из ' +
      'От Для Без Через Между Под Над Про Среди Кроме Вместо Когда Если Хотя Что Чтобы Как Какой Какая Какие Который Кто Где Куда Откуда Почему Зачем Сколько Там Тут Здесь Сейчас Теперь ' +
      'Тогда Вчера Сегодня Завтра Его Её Ее Их Ему Ей Им Нам Вам Мне Меня Нас Вас Мой Моя Мои Наш Наша Наши Ваш Ваша Свой Все Всё Весь Вся Каждый Каждая Многие Некоторые Никто Ничто Ничего ' +
      'Никогда Всегда Не Нет Да Ни Уже Ещё Еще Только Лишь Даже Также Тоже Поэтому Потому Ведь Вот Был Была Было Были Есть Впрочем Именно Позже Ранее Итак Наконец Например Оба Обе',
    labels:
      'витамин план тип группа класс часть приложение вариант пункт раздел категория уровень гепатит зона литера буква',
  },
  uk: {
    before:
      'т.зв т.к напр див пор вул просп пр-т пров пл наб св проф Проф доц акад ген полк англ лат нім смт чл.-кор канд',
    number: 'стор рис гл табл тел буд кв корп т тт вип кн ч розд',
    either:
      'р рр ім м с п ст н.е грн коп тис млн млрд обл р-н вид ред січ лют берез квіт трав черв лип серп верес жовт листоп груд',
    closing: 'ін т.д т.п',
    starters:
      'Він Вона Воно Вони Ми Ви Ти Я Це Цей Ця Ці Той Та Те Ті Так І Й А Але Або Однак Проте Потім Після До Перед При В У На З Із Зі К Про По За Від Для Без Через Між Під Над Коли Якщо Хоча Що ' +
      'Щоб Як Який Хто Де Куди Чому Там Тут Зараз Тепер Тоді Вчора Сьогодні Завтра Його Її Їх Мій Наш Ваш Всі Усі Все Кожен Багато Деякі Ніхто Ніщо Не Ні Вже Ще Тільки Лише Навіть Також Тому Був Була Було Були Є',
  },
};
