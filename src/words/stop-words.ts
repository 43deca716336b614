/**
 * Words that say little alone, by language: articles, pronouns, prepositions and auxiliary verbs. Words that deny (`not`,
 * `kein`) are not among them: without these a name would say the opposite.
 */

const STOP_WORDS: Readonly<Record<string, string>> = {
  de:
    'der die das den dem des ein eine einen einem einer eines und oder aber denn dass daß ob wenn als wie auch nur noch schon so zu zum zur in im ' +
    'ins an am ans auf aus bei beim bis durch für mit nach seit über um unter von vom vor ist sind war waren wird werden wurde wurden sei hat haben ' +
    'hatte kann können könnte soll sollen sollte sollten muss müssen müsste darf dürfen es er sie wir ihr ich du man sich uns ihm ihn ihnen mein dein ' +
    'sein seine seinen seiner ihre ihren ihrer unser unsere dieser diese dieses diesen diesem jener jene da hier dort sehr mehr',
  en:
    'a an the and or but that what which who whom whose if than then as of to in on at by for from with about into over under after before between is are ' +
    'was were be been being am has have had do does did can could will would shall should may might must it its he she they we you i his her their ' +
    'our your my him them us me this these those there here so very also just s t',
  es:
    'el la los las lo un una unos unas y e o u pero que si como de del a al en con por para sobre entre desde hasta es son era eran fue ser está están ' +
    'ha han había puede pueden debe deben debería deberían se su sus le les nos me te mi tu este esta estos estas ese esa esto eso hay muy más',
  fr:
    'le la les l un une des d de du et ou mais que qu qui si comme à au aux en dans avec par pour sur entre depuis est sont était étaient être a ont ' +
    'avait peut peuvent doit doivent devrait devraient se s il elle ils elles on nous vous je j tu y ce c cet cette ces son sa ses leur leurs notre nos ' +
    'très plus',
  it:
    'il lo la i gli le l un uno una e ed o ma che se come di d del dello della dei degli delle a al allo alla ai agli alle in nel nella nei nelle con ' +
    'da dal dalla per su sul sulla tra fra è sono era erano essere ha hanno può possono deve devono dovrebbe dovrebbero si ci suo sua suoi sue loro ' +
    'questo questa questi queste molto più',
  nl:
    'de het een en of maar dat die als dan zoals van te tot in op aan bij door voor met naar uit over onder is zijn was waren wordt worden werd werden ' +
    'heeft hebben had kan kunnen kon zal zullen zou zouden moet moeten mag mogen er het hij zij ze wij we je u ik zich ons hun haar mijn deze dit ook ' +
    'nog zeer meer',
  pl:
    'a i oraz lub albo ale że żeby aby jeśli jak jako z ze w we na do od o po przez dla przy pod nad przed jest są był była było byli być ma mają może ' +
    'mogą powinien powinna powinno powinny powinni musi muszą się on ona ono oni one my wy ja ty to ten ta te tego tej tych jego jej ich tym już też ' +
    'także bardzo',
  pt:
    'o a os as um uma uns umas e ou mas que se como de do da dos das em no na nos nas a ao aos à às com por pelo pela para sobre entre desde até é são ' +
    'era eram foi ser está estão tem têm tinha pode podem deve devem deveria deveriam seu sua seus suas lhe nos este esta estes estas isto isso muito ' +
    'mais',
  ru:
    'и или а но что чтобы если как в во на с со к ко от до из за о об обо по под над при про для у через между это этот эта эти тот та те того этой ' +
    'этого он она оно они мы вы я ты его ее её их наш ваш свой своя свои был была было были быть есть будет будут может могут должен должна должно ' +
    'должны надо нужно бы же ли уже еще ещё очень также',
  uk:
    'і й та або але що щоб якщо як у в на з із зі до від за про по під над при для через між це цей ця ці той того цієї цього він вона воно вони ми ви ' +
    'я ти його її їх наш ваш свій своя свої був була було були бути є буде будуть може можуть має мають повинен повинна повинно повинні треба би б же ' +
    'чи вже ще дуже також',
};

const made = new Map<string, ReadonlySet<string>>();

/** The words that say little alone in a language (`de`, `de-AT`); none in a language that has no list. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const code = language.toLowerCase().split('-')[0]!;
  const known = made.get(code);
  if (known !== undefined) return known;
  const words = new Set(Object.hasOwn(STOP_WORDS, code) ? STOP_WORDS[code]!.split(' ') : []);
  made.set(code, words);
  return words;
}
