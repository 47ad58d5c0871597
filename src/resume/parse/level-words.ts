import { MONTH_LENGTHS, YEAR_WORDS } from './date-words.ts'
import { fold, wordsOf } from './words.ts'

/**
 * How well somebody knows something, and for how long, in English, German, French, Dutch, Spanish, Portuguese, Italian,
 * Polish and other languages of the European Union. Accents may be left out.
 */
const LEVEL_WORDS = new Set(
  [
    'expert advanced intermediate beginner novice basic basics master proficient fluent native experienced skilled familiar ' +
      'strong good excellent professional working limited elementary competent knowledge level very upper lower a1 a2 b1 ' +
      'b2 c1 c2 of out speaker proficiency mother tongue conversational bilingual experience',
    'grundkenntnisse fortgeschritten fortgeschrittene experte expertin expertenwissen gut gute sehr grundlegend solide ' +
      'kenntnisse verhandlungssicher fließend muttersprache muttersprachler erfahrung anfänger',
    'expertise avancé avancée intermédiaire débutant débutante notions bon bonne très courant confirmé maîtrise excellente ' +
      'opérationnel bilingue maternelle langue lu parlé écrit niveau',
    'gevorderd gevorderde basis goed goede zeer uitstekend beginner ruime ervaring redelijk vloeiend moedertaal matig kennis',
    'básico básica medio alto avanzado avanzada experto experta nativo nativa intermedio fluido nivel bajo materna lengua usuario',
    'intermédio intermediário avançado avançada fluente especialista nível experiência língua',
    'buono buona ottimo ottima avanzato esperto discreto scolastico madrelingua livello eccellente sufficiente elementare',
    'podstawowy podstawowa podstawy średniozaawansowany średni zaawansowany zaawansowana biegły biegle ekspert dobry bardzo ' +
      'komunikatywny ojczysty poziom znajomość dobra doświadczenia',
    'grundläggande god goda mycket flytande modersmål avancerad nybörjare erfaren øvet begynder rutineret flydende ' +
      'modersmål godt meget grunnleggende flytende morsmål',
    'hyvä erinomainen perusteet perustaidot äidinkieli sujuva edistynyt kiitettävä tyydyttävä',
    'pokročilý pokročilá začátečník základní základy mírně středně výborná dobrá rodný aktivně pasivně pokročilý základy materinský',
    'haladó alap alapfok középfok felsőfok kezdő középhaladó anyanyelv anyanyelvi szakértő',
    'avansat mediu începător nativ fluent bun foarte matern napredno osnovno izvrsno materinji napredni osnovni tekoče odlično',
  ].flatMap((words) => fold(words).split(' ')),
)
for (const word of [...YEAR_WORDS, ...MONTH_LENGTHS]) LEVEL_WORDS.add(fold(word))

/** Does the text say only how well, how long, how many stars? Said beside a skill, it is no skill. */
export function isLevel(text: string): boolean {
  return wordsOf(text).every((word) => LEVEL_WORDS.has(word) || /^\d+\+?$/.test(word))
}
