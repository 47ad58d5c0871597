/**
 * The words around the dates of a resume, by language: English, German, French, Dutch, Spanish, Portuguese, Italian,
 * Polish, then the others of the European Union and Norwegian. Accents may be left out.
 */

const listed = (rows: string): string[] => rows.split(/\s*[;\n]\s*/).filter((word) => word !== '')

/** What stands for the end of something that goes on. */
export const PRESENT_WORDS = listed(`
  present; present day; presently; the present; current; currently; now; today; to date; to-date; todate; till date; till now
  till today; until now; until present; date; ongoing; on-going; on going; continuing; continued; to the present
  heute; jetzt; aktuell; laufend; gegenwärtig; derzeit; bis heute; dato; andauernd; fortlaufend
  aujourd'hui; actuel; actuelle; actuellement; présent; en cours; à ce jour; ce jour; maintenant; poste actuel
  heden; nu; actueel; huidig; vandaag; lopend
  presente; actualidad; la actualidad; el presente; actual; actualmente; la fecha; hoy; ahora; en curso; vigente
  o presente; atual; atualmente; atualidade; o momento; momento; hoje; agora; data atual; à data; em curso; em andamento
  oggi; ad oggi; attuale; attualmente; in corso; corrente; tuttora; odierno
  obecnie; teraz; nadal; dziś; dzisiaj; chwili obecnej; chwila obecna; do dziś; do teraz; do chwili obecnej; w trakcie
  do nadal; trwa; aktualnie
  nuvarande; pågående; nu; idag; dags dato; tills vidare; nuværende; i dag; igangværende; nåværende; nå; pågår; dato; d.d.
  nykyinen; nykyhetki; edelleen; jatkuu; tällä hetkellä; nyt
  současnost; současnosti; nyní; dosud; doposud; dnes; trvá; súčasnosť; súčasnosti; teraz; trvá; doteraz; dodnes
  jelenleg; napjainkig; jelen; máig; folyamatban
  prezent; în prezent; în curs; actualmente; acum; astăzi
  danas; sada; trenutno; u tijeku; sadašnjost; zdaj; danes; v teku; še traja
  днес; сега; момента; настоящем; до момента; досега; настояще; σήμερα; παρόν; τώρα; έως σήμερα; μέχρι σήμερα
  praegu; tänaseni; käesolev; šobrīd; tagad; pašlaik; dabar; šiuo metu; iki dabar; anois; láthair; illum; preżent
`)

/** What stands between the two dates of a range, white space on both sides. */
export const TO_WORDS = listed(`
  to; and; until; till; til; through; thru; up to; bis; bis zum; jusqu'à; jusqu'au; jusqu'en; à; a; au; en; tot; t/m
  tot en met; hasta; al; hasta la; até; até à; ao; fino a; fino al; ad; do; aż do; till; tills; til; asti; saakka; až; až do
  până la; la; la data de; pana in; până în; до; έως; μέχρι; kuni; līdz; iki; ig
`)

/** What stands before a date from which something goes on to this day. */
export const SINCE_WORDS = listed(`
  since; seit; seit dem; depuis; depuis le; sinds; ab; ab dem; vanaf; desde; desde el; desde a; dal; dallo; da; od; sedan
  siden; fra og med; alates; kopš; nuo; din; от; από; lähtien; óta
`)

/** What stands before a date from which something went on to another. */
export const FROM_WORDS = listed(
  'from; von; vom; de; du; van; del; entre; between; between the; da; dal; od; z; från; fra',
)

/** Parts of a year that are no month. */
export const SEASON_WORDS = listed(`
  spring; summer; autumn; fall; winter; early; mid; late; end of; q1; q2; q3; q4; michaelmas; hilary; trinity; easter
  frühjahr; frühling; sommer; herbst; ws; ss; wise; sose; wintersemester; sommersemester; anfang; mitte; ende
  été; automne; hiver; printemps; début; fin; zomer; herfst; lente; najaar; voorjaar; begin; eind
  primavera; verano; otoño; invierno; verão; outono; inverno; estate; autunno
  wiosna; lato; jesień; zima; vår; höst; höstterminen; vårterminen; ht; vt; forår; efterår; efteråret; høst; syksy; kevät; kesä; talvi
`)

/** A length of time: years, and months. */
export const YEAR_WORDS = listed(`
  years; year; yrs; yr; jahre; jahr; ans; an; jaar; jaren; años; año; anos; ano; anni; anno; lata; lat; rok; roku; år
  vuotta; vuosi; let; roky; rokov; év; ani; godina; godine; leta; години; година; έτη; έτος; aastat; aasta; gadi; metai; metų
`)
export const MONTH_LENGTHS = listed(`
  months; month; mos; mo; monate; monat; mois; maanden; maand; meses; mes; mês; mesi; mese; miesięcy; miesiące; miesiąc
  mies; månader; månad; mdr; måneder; måned; mnd; kuukautta; kk; měsíců; měsíce; měsíc; mesiacov; mesiace; hónap; luni; lună
  mjeseci; mjesec; mesecev; mesece; месеца; месец; μήνες; μήνας; kuud; kuu; mēneši; mėnesiai; mėn
`)
