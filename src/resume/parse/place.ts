import { getCountries } from 'libphonenumber-js/min'
import { fold } from './words.ts'

/** Towns and regions, told by their form: "Columbus, OH", "Leeds, West Yorkshire", "Berlin, Germany", "Remote". */

/** In which the names of countries are known: those of the European Union, and Norwegian. */
const LANGUAGES = 'en de fr nl es pt it pl sv da nb fi cs sk hu ro hr sl bg el et lv lt'.split(' ')

const COUNTRIES = new Set(
  LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    return getCountries().map((code) => fold(names.of(code) ?? code))
  }),
)
for (const name of [
  'usa',
  'u.s.a.',
  'us',
  'uk',
  'u.k.',
  'uae',
  'england',
  'scotland',
  'wales',
  'northern ireland',
  'the netherlands',
  'holland',
])
  COUNTRIES.add(name)

const US_STATES = new Set(
  [
    'alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia',
    'hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts',
    'michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey',
    'new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania',
    'rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington',
    'west virginia, wisconsin, wyoming',
  ].flatMap((row) => row.split(', ')),
)

const WAY_OF_WORKING = /^(?:fully |100% )?(?:remote|hybrid|on-?site|home ?office)(?: (?:work|first|only))?$/i
const TOWN = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{L}{1,3}|\p{Lu}[\p{L}\p{M}'’.-]*)){0,4}$/u
const REGION_CODE = /^[A-Z]{2,3}(?: \d{5}(?:-\d{4})?)?$/

function isCountry(text: string): boolean {
  return COUNTRIES.has(fold(text))
}

/** A place that can be told without knowing the map: a country or a region's code stands in it, or it says "remote". */
export function isPlace(text: string): boolean {
  const plain = text.trim().replace(/^\(|\)$/g, '')
  if (plain.length > 60) return false
  if (WAY_OF_WORKING.test(plain) || isCountry(plain)) return true
  const without = plain.replace(/\s*[([/|-]\s*(?:fully )?(?:remote|hybrid|on-?site)[)\]]?$/i, '')
  if (without !== plain) return couldBePlace(without)
  const parts = plain.split(/,\s*/)
  const last = parts.at(-1) ?? ''
  const [town = '', region = ''] = parts
  if (!TOWN.test(town)) return false
  if (parts.length === 2) return isRegion(region) || isCountry(region)
  return parts.length === 3 && isRegion(region) && isCountry(last)
}

/** Does a place name its town? "Germany" and "Remote" do not. */
export function namesTown(place: string): boolean {
  const [first = ''] = place.split(/,\s*/)
  return !WAY_OF_WORKING.test(first) && !isCountry(first)
}

/** A code or an American state. */
function isRegion(text: string): boolean {
  return REGION_CODE.test(text) || US_STATES.has(fold(text))
}

/** "University of North Carolina": does a phrase end in the name of an American state, or open with it? */
export function namesState(text: string): boolean {
  const words = fold(text).split(' ')
  const ends = [words.slice(-1), words.slice(-2), words.slice(0, 1), words.slice(0, 2)]
  return ends.some((some) => US_STATES.has(some.join(' ')))
}

/** Nothing against a place: one to three capitalised phrases without figures. Many a company looks the same. */
export function couldBePlace(text: string): boolean {
  const parts = text.trim().split(/,\s*/)
  return (
    parts.length <= 4 && parts.every((part) => TOWN.test(part) || REGION_CODE.test(part) || WAY_OF_WORKING.test(part))
  )
}
