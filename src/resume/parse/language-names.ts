/**
 * What languages are called in Portuguese, Italian, Polish, Swedish, Danish, Norwegian, Finnish, Czech, Slovak, Hungarian,
 * Romanian, Croatian, Slovene, Bulgarian, Greek, Estonian, Latvian and Lithuanian, after CLDR: those of the European
 * Union and the largest around it. Written down, since asking for them takes as long as reading a resume.
 */
export const LANGUAGE_NAMES: readonly string[] = `
  inglês alemão francês holandês espanhol italiano português polonês russo ucraniano tcheco eslovaco esloveno
  croata sérvio búlgaro romeno húngaro grego turco árabe chinês japonês hindi sueco norueguês dinamarquês
  finlandês estoniano letão lituano irlandês catalão
  inglese tedesco francese olandese spagnolo italiano portoghese polacco russo ucraino ceco slovacco sloveno
  croato serbo bulgaro rumeno ungherese greco turco arabo cinese giapponese hindi svedese norvegese danese
  finlandese estone lettone lituano irlandese catalano
  angielski niemiecki francuski niderlandzki hiszpański włoski portugalski polski rosyjski ukraiński czeski
  słowacki słoweński chorwacki serbski bułgarski rumuński węgierski grecki turecki arabski chiński japoński
  hindi szwedzki norweski duński fiński estoński łotewski litewski irlandzki kataloński
  engelska tyska franska nederländska spanska italienska portugisiska polska ryska ukrainska tjeckiska
  slovakiska slovenska kroatiska serbiska bulgariska rumänska ungerska grekiska turkiska arabiska kinesiska
  japanska hindi svenska norskt danska finska estniska lettiska litauiska iriska katalanska
  engelsk tysk fransk nederlandsk spansk italiensk portugisisk polsk russisk ukrainsk tjekkisk slovakisk
  slovensk kroatisk serbisk bulgarsk rumænsk ungarsk græsk tyrkisk arabisk kinesisk japansk hindi svensk dansk
  finsk estisk lettisk litauisk irsk catalansk
  engelsk tysk fransk nederlandsk spansk italiensk portugisisk polsk russisk ukrainsk tsjekkisk slovakisk
  slovensk kroatisk serbisk bulgarsk rumensk ungarsk gresk tyrkisk arabisk kinesisk japansk hindi svensk norsk
  dansk finsk estisk latvisk litauisk irsk katalansk
  englanti saksa ranska hollanti espanja italia portugali puola venäjä ukraina tšekki slovakki sloveeni kroatia
  serbia bulgaria romania unkari kreikka turkki arabia kiina japani hindi ruotsi norjan tanska suomi viro latvia
  liettua iiri katalaani
  angličtina němčina francouzština nizozemština španělština italština portugalština polština ruština
  ukrajinština čeština slovenština slovinština chorvatština srbština bulharština rumunština maďarština řečtina
  turečtina arabština čínština japonština hindština švédština norština dánština finština estonština lotyština
  litevština irština katalánština
  angličtina nemčina francúzština holandčina španielčina taliančina portugalčina poľština ruština ukrajinčina
  čeština slovenčina slovinčina chorvátčina srbčina bulharčina rumunčina maďarčina gréčtina turečtina arabčina
  čínština japončina hindčina švédčina nórčina bokmal dánčina fínčina estónčina lotyština litovčina írčina
  katalánčina
  angol német francia holland spanyol olasz portugál lengyel orosz ukrán cseh szlovák szlovén horvát szerb
  bolgár román magyar görög török arab kínai japán hindi svéd norvég finn észt lett litván katalán
  engleză germană franceză neerlandeză spaniolă italiană portugheză poloneză rusă ucraineană cehă slovacă
  slovenă croată sârbă bulgară română maghiară greacă turcă arabă chineză japoneză hindi suedeză norvegiană
  daneză finlandeză estonă letonă lituaniană irlandeză catalană
  engleski njemački francuski nizozemski španjolski talijanski portugalski poljski ruski ukrajinski češki
  slovački slovenski hrvatski srpski bugarski rumunjski mađarski grčki turski arapski kineski japanski hindski
  švedski norveški danski finski estonski latvijski litavski irski katalonski
  angleščina nemščina francoščina nizozemščina španščina italijanščina portugalščina poljščina ruščina
  ukrajinščina češčina slovaščina slovenščina hrvaščina srbščina bolgarščina romunščina madžarščina grščina
  turščina arabščina kitajščina japonščina hindijščina švedščina knjižna norveščina danščina finščina estonščina
  latvijščina litovščina irščina katalonščina
  английски немски френски нидерландски испански италиански португалски полски руски украински чешки словашки
  словенски хърватски сръбски български румънски унгарски гръцки турски арабски китайски японски хинди шведски
  норвежки букмол датски фински естонски латвийски литовски ирландски каталонски
  αγγλικά γερμανικά γαλλικά ολλανδικά ισπανικά ιταλικά πορτογαλικά πολωνικά ρωσικά ουκρανικά τσεχικά σλοβακικά
  σλοβενικά κροατικά σερβικά βουλγαρικά ρουμανικά ουγγρικά ελληνικά τουρκικά αραβικά κινεζικά ιαπωνικά χίντι
  σουηδικά νορβηγικά μποκμάλ δανικά φινλανδικά εσθονικά λετονικά λιθουανικά ιρλανδικά καταλανικά
  inglise saksa prantsuse hollandi hispaania itaalia portugali poola vene ukraina tšehhi slovaki sloveeni
  horvaadi serbia bulgaaria rumeenia ungari kreeka türgi araabia hiina jaapani hindi rootsi norra taani soome
  eesti läti leedu iiri katalaani
  angļu vācu franču holandiešu spāņu itāļu portugāļu poļu krievu ukraiņu čehu slovāku slovēņu horvātu serbu
  bulgāru rumāņu ungāru grieķu turku arābu ķīniešu japāņu hindi zviedru norvēģu bukmols dāņu somu igauņu
  latviešu lietuviešu katalāņu
  anglų vokiečių prancūzų olandų ispanų italų portugalų lenkų rusų ukrainiečių čekų slovakų slovėnų kroatų serbų
  bulgarų rumunų vengrų graikų turkų arabų kinų japonų hindi švedų norvegų bukmolas danų suomių estų latvių
  lietuvių airių katalonų
`
  .trim()
  .split(/\s+/)
