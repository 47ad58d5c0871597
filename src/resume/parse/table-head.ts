import type { Line } from '../model.ts'
import { fold, wordsOf } from './words.ts'

/** What the columns of a table of jobs or schools are called: a row of such words heads the table and is no entry. */
const COLUMN_NAMES = new Set(
  fold(
    'course degree qualification qualifications examination exam class program programme institute institution college ' +
      'school university board subject subjects stream specialisation specialization major year passing completion of ' +
      'date dates period duration from to score marks percentage cgpa gpa grade result aggregate division company ' +
      'employer organisation organization role position designation title job location place city issuer name ' +
      'certificate certification abschluss zeitraum jahr note schule hochschule firma funktion ort diplôme établissement ' +
      'année période mention entreprise poste lieu opleiding instelling jaar bedrijf functie periode título centro año ' +
      'empresa puesto area what category skill skills technologies details level proficiency client results key contributions responsibilities tasks duties achievements main stream s sr sl no marks' +
      ' tätigkeit position kenntnisse niveau bezeichnung intitulé fonction compétences poste domaine vaardigheden kennis niveau rol ' +
      'fecha fechas institución tecnologías nivel entidad período curso instituição universidade cargo função área tecnologias ' +
      'nível ano data periodo istituto titolo voto azienda ruolo competenze livello anno okres uczelnia kierunek firma stanowisko ' +
      'technologie poziom rok umiejętność obszar år utbildning företag roll uddannelse virksomhed stilling utdanning vuosi koulu ' +
      'yritys tehtävä škola obor pozice společnost iskola cég beosztás perioada instituția companie kategorie categoría ' +
      'categoria catégorie kategoria bereich',
  ).split(' '),
)

/** The lines without the row that names the columns of a table: three or more cells, or two in a table of dates. */
export function withoutTableHead(lines: Line[]): Line[] {
  return lines.filter((line) => !isTableHead(line))
}

function isTableHead(line: Line): boolean {
  const cells = line.text.split('\t')
  if (cells.length < 2 || line.text.length > 120 || /\d{4}/.test(line.text)) return false
  return cells.every((cell) => {
    const words = wordsOf(cell)
    return words.length <= 4 && words.every((word) => COLUMN_NAMES.has(word) || word === 'and')
  })
}
