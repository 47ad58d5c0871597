import type { Document, Line, PersonalDetail } from '../model.ts'
import { mayBePortrait } from '../portrait.ts'
import { clip, passageOf } from './passage.ts'

/** Details that some markets leave out of a resume; where they stand is all that is recorded here. */
const PATTERNS: [PersonalDetail['kind'], RegExp][] = [
  [
    'birth-date',
    /\b(?:date of birth|birth ?date|birthday|d\.?o\.?b\.?|born(?: on| in)?|geboren(?: am)?|geburtsdatum|geb\.|né(?:e)? le|date de naissance|geboortedatum|fecha de nacimiento|nacid[oa] el|data de nascimento|data di nascita|nat[oa] il|data urodzenia|födelsedatum|født|fødselsdato|syntymäaika|datum narození|dátum narodenia|születési dátum|data nașterii|datum rođenja|datum rojstva)(?=[\s:])\s*:?\s*[^|•·;\t,]{4,24}(?:,\s\d{4})?/iu,
  ],
  [
    'age',
    /(?:\bage\s*:\s*\d{2}\b|\balter\s*:\s*\d{2}\b|\bleeftijd\s*:\s*\d{2}\b|(?<![\d.])\d{2}\s(?:years old|ans\b|jahre alt|jaar oud))/iu,
  ],
  [
    'nationality',
    /\b(?:nationality|citizenship|nationalität|staatsangehörigkeit|nationalité|nationaliteit|nacionalidade?|cittadinanza|nazionalità|narodowość|obywatelstwo|nationalitet|medborgarskap|kansalaisuus|národnost|státní občanství|állampolgárság|naționalitate|državljanstvo)\s*:?\s+[^|•·;\t,]{3,40}/iu,
  ],
  [
    'marital-status',
    /\b(?:marital status|civil status|familienstand|état civil|situation familiale|burgerlijke staat|estado civil|stato civile|stan cywilny|civilstånd|civilstand|sivilstand|siviilisääty|rodinný stav|családi állapot|stare civilă|bračno stanje)\s*:?\s+[^|•·;\t,]{3,30}|(?:^|[|•·,;\t]\s*)(?:single|married|divorced|widowed|ledig|verheiratet|célibataire|marié(?:e)?|ongehuwd|gehuwd|solter[oa]|casad[oa]|celibe|nubile|coniugat[oa]|kawaler|panna|żonaty|zamężna)(?=\s*(?:$|[|•·,;\t]))/iu,
  ],
  ['gender', /\b(?:gender|sex|geschlecht|sexe|geslacht)\s*:\s*[^|•·;\t,]{1,20}/iu],
  [
    'id-number',
    /\b(?:ssn|social security(?: number| no\.?)?|national insurance(?: number| no\.?)?|ni number|pps(?: number| no\.?)?|sin|nric|tfn|passport(?: number| no\.?)?|personal id|id number|bsn|aadhaar|pan)\s*(?:no\.?)?\s*:?\s*[A-Z\d][A-Z\d -]{4,20}\d[A-Z]{0,2}\b/iu,
  ],
  ['photo', /^\s*\[?(?:photo|photograph|picture|foto|passfoto|bewerbungsfoto|image)\]?\s*$/iu],
]

const STREET =
  /\bp\.?\s?o\.?\sbox\s\d{1,6}\b|\b(?:postfach|postbus|bo[iî]te postale)\s\d[\d ]{0,8}\d\b|(?:(?:flat|apt\.?|apartment|unit|suite)\s\w{1,5},?\s)?\b\d{1,5}[a-z]?,?\s(?:[NSEW]\.?\s)?(?:\p{L}[\p{L}'’.-]*\s){1,4}?(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|place|pl|way|close|terrace|crescent|gardens|row|square|boulevard|blvd|grove|mews|hill|parade|quay|parkway|pkwy|circle|cir|highway|hwy|loop|trail|trl|turnpike|plaza|alley|esplanade|promenade|wynd|embankment)\b\.?|(?:\p{Lu}\p{L}{2,30}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|straat|laan|plein|gracht|kade|dijk))\s\d{1,4}\s?[a-z]?\b|\b\d{1,4},?\s(?:bis\s)?(?:rue|avenue|boulevard|place|allée|chemin|impasse|quai)\s(?:\p{L}[\p{L}'’-]*\s?){1,5}/iu

/** `near`: the lines of the header and of sections about the person; other sections hold addresses of others. */
export function personalDetails(document: Document, near: Line[]): PersonalDetail[] {
  const found: PersonalDetail[] = []
  for (const line of near) {
    if (line.text.length > 500) continue
    const passage = passageOf([line])
    for (const [kind, pattern] of [...PATTERNS, ['street-address', STREET] as const]) {
      const match = pattern.exec(passage.text)
      if (match === null || found.some((detail) => detail.kind === kind)) continue
      const lead = /^[|•·,;\s]*/.exec(match[0])?.[0].length ?? 0
      found.push({ ...clip(passage, match.index + lead, match.index + match[0].trimEnd().length), kind })
    }
  }
  const first = document.lines[0]
  if (hasPortrait(document) && first !== undefined && !found.some((detail) => detail.kind === 'photo'))
    found.push({ ...clip(passageOf([first]), 0, 0), kind: 'photo' })
  return found
}

function hasPortrait(document: Document): boolean {
  const page = document.pages[0]
  return (page?.images ?? []).some((image) => !image.flat && mayBePortrait(image, page?.height ?? null))
}
