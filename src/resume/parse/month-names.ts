/**
 * What the months are called, January first, in the languages of the European Union and in Norwegian: whole, as they
 * stand beside a day or a year ("stycznia"), and cut short. Accents may be left out. Where two languages call different
 * months the same ("listopad"), the one that more people write decides.
 * The forms are those of CLDR, and the ways to cut them short that resumes show besides.
 */
export const MONTH_NAMES: readonly string[] = [
  'january januar januari janvier janv jan jän jänner enero ene janeiro gennaio gen genn styczeń stycznia sty stycz ' +
    'tammikuu tammikuuta leden ledna január januára ianuarie ian siječanj siječnja jaanuar jaan janvāris janvāra sausis ' +
    'sausio eanáir jannar януари яну ιανουάριος ιανουαρίου ιαν',
  'february februar februari février févr fév feb febr feber febrero fevereiro fev febbraio febbr luty lutego lut ' +
    'helmikuu helmikuuta únor února február februára februarie veljača veljače veebruar veebr februāris februāra ' +
    'vasaris vasario feabhra frar февруари фев φεβρουάριος φεβρουαρίου φεβ',
  'march mar märz mrz maerz mars maart mrt marzo março marzec marca marts maaliskuu maaliskuuta březen března marec ' +
    'március márc martie ožujak ožujka märts marta kovas kovo márta marzu март мар μάρτιος μαρτίου μαρ',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi kwiec huhtikuu huhtikuuta duben dubna apríl apríla ' +
    'április ápr aprilie travanj travnja aprill aprīlis aprīļa balandis balandžio aibreán април апр απρίλιος απριλίου απρ',
  'may mai mei mayo maio maggio mag magg maj maja toukokuu toukokuuta květen května máj mája május svibanj svibnja ' +
    'maijs maija gegužė gegužės bealtaine mejju май μάιος μαΐου μαΐ',
  'june jun juni juin junio junho giugno giu czerwiec czerwca cze czerw kesäkuu kesäkuuta červen června jún júna június ' +
    'iunie iun lipanj lipnja junij juuni jūnijs jūnija birželis birželio meitheamh ġunju юни ιούνιος ιουνίου ιουν',
  'july jul juli juillet juil julio julho luglio lug lipiec lipca lip heinäkuu heinäkuuta červenec července júl júla ' +
    'július iulie iul srpanj srpnja julij juuli jūlijs jūlija liepa liepos iúil lulju юли ιούλιος ιουλίου ιουλ',
  'august aug augustus août aout agosto ago sierpień sierpnia sie sierp augusti elokuu elokuuta srpen srpna augusta ' +
    'augusztus kolovoz kolovoza avgust avg augusts rugpjūtis rugpjūčio lúnasa awwissu август авг αύγουστος αυγούστου αυγ',
  'september sept sep septembre septiembre setiembre setembro set settembre sett wrzesień września wrz wrzes syyskuu ' +
    'syyskuuta září septembra szeptember szept septembrie rujan rujna septembris septembrī rugsėjis rugsėjo ' +
    'settembru септември сеп σεπτέμβριος σεπτεμβρίου σεπ',
  'october oct oktober okt octobre octubre outubro out ottobre ott październik października paź pazdz lokakuu ' +
    'lokakuuta říjen října október októbra octombrie oktoober oktobris oktobra spalis spalio ottubru октомври окт ' +
    'οκτώβριος οκτωβρίου οκτ',
  'november nov novembre noviembre novembro listopad listopada listopadu lis marraskuu marraskuuta novembra noiembrie ' +
    'noi studeni studenoga novembris lapkritis lapkričio samhain novembru ноември ное νοέμβριος νοεμβρίου νοε',
  'december dec décembre déc dez dezember diciembre dic dezembro dicembre grudzień grudnia gru grudz joulukuu ' +
    'joulukuuta prosinec prosince decembra decembrie prosinac prosinca detsember dets decembris gruodis gruodžio ' +
    'nollaig diċembru desember des декември дек δεκέμβριος δεκεμβρίου δεκ',
]
