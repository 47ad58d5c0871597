import { describe, expect, it } from 'vitest'
import { resumeFromText } from '../../support/document-from-text.ts'

const rest = '\n\nEXPERIENCE\nBackend Engineer, Copperleaf Ltd\n2020 – 2022\n- Built the billing API'

describe('the name is found', () => {
  it.each([
    ["Siobhán O'Neill-Byrne", "Siobhán O'Neill-Byrne"],
    ['JOSÉ MARÍA GARCÍA', 'JOSÉ MARÍA GARCÍA'],
    ['J. R. Okonkwo', 'J. R. Okonkwo'],
    ['Robert "Bob" van der Meer', 'Robert "Bob" van der Meer'],
    ['Łukasz Żółć', 'Łukasz Żółć'],
    ['CURRICULUM VITAE\nMette Sørensen', 'Mette Sørensen'],
    ['Résumé of Amara Diallo', 'Amara Diallo'],
    ['Name: Wei Zhang', 'Wei Zhang'],
    ['Lena Fischer – Senior Backend Engineer', 'Lena Fischer'],
    ['Tom Ashby | tom@ashby.example', 'Tom Ashby'],
  ])('in %j', (top, name) => {
    expect(resumeFromText(`${top}\nYork, UK${rest}`).name?.text).toBe(name)
  })

  it.each(['Austin, TX | (512) 555-0142', 'Leeds, UK\nada@brook.example', 'May – June 2019', 'Nursing Experience'])(
    'and %j is none',
    (top) => {
      expect(resumeFromText(`${top}${rest}`).name).toBeNull()
    },
  )

  it('and is not looked for below the first heading', () => {
    expect(resumeFromText('ada@brook.example\n\nEXPERIENCE\nNorth Lights\n2020 – 2022').name).toBeNull()
  })

  it('and is left open where an application is anonymous', () => {
    expect(resumeFromText(`Candidate reference 4471${rest}`).name).toBeNull()
  })
})

it('reads the headline beside the name or below it', () => {
  expect(resumeFromText(`Lena Fischer – Senior Backend Engineer${rest}`).headline?.text).toBe('Senior Backend Engineer')
  expect(resumeFromText(`Lena Fischer\nPlatform Engineer\nlena@fischer.example${rest}`).headline?.text).toBe(
    'Platform Engineer',
  )
})

describe('the telephone number is found whatever its country', () => {
  it.each([
    '+44 7700 900123',
    '(555) 123-4567',
    '555.123.4567',
    '+49 (0)30 901820',
    '+91 98765 43210',
    '01 42 68 53 00',
    '07700 900123',
  ])('%s', (phone) => {
    expect(resumeFromText(`Ada Brook\nada@brook.example | ${phone}${rest}`).contact.phone?.text).toBe(phone)
  })

  it.each(['2019 - 2023', '12/05/1990 - 2020', '2018–2022'])('and %s is not taken for one', (text) => {
    expect(resumeFromText(`Ada Brook\nada@brook.example | ${text}${rest}`).contact.phone).toBeNull()
  })
})

it('lists the candidate’s own links, by address or by handle, and no technology as one', () => {
  const resume = resumeFromText(
    `Ada Brook\nada@brook.example | github.com/abrook | LinkedIn: ada-brook | https://brook.dev/cv\nNode.js and ASP.NET developer${rest}`,
  )
  expect(resume.contact.links.map((link) => [link.url, link.kind])).toEqual([
    ['github.com/abrook', 'github'],
    ['linkedin.com/in/ada-brook', 'linkedin'],
    ['https://brook.dev/cv', 'site'],
  ])
})

describe('town and region are read without the street', () => {
  it.each([
    ['Columbus, OH', 'Columbus, OH'],
    ['Leeds, West Yorkshire', 'Leeds, West Yorkshire'],
    ['Utrecht, Netherlands', 'Utrecht, Netherlands'],
    ['14 Mill Lane, Leeds LS6 2AB', 'Leeds LS6 2AB'],
    ['Hauptstraße 5, 10115 Berlin', '10115 Berlin'],
  ])('%s', (printed, location) => {
    expect(resumeFromText(`Ada Brook\n${printed} | ada@brook.example${rest}`).contact.location?.text).toBe(location)
  })
})

it('notes personal details that some markets leave out', () => {
  const resume = resumeFromText(
    `Ada Brook\n14 Mill Lane, Leeds LS6 2AB | Date of birth: 3 May 1990\nNationality: British | Marital status: single | Gender: female${rest}`,
  )
  expect(new Set(resume.personal.map((detail) => detail.kind))).toEqual(
    new Set(['street-address', 'birth-date', 'nationality', 'marital-status', 'gender']),
  )
})

it.each(['P.O. Box 417', 'PO Box 9', 'Postfach 12 34'])('counts %s as a street address', (address) => {
  const { personal } = resumeFromText(`Ada Brook\n${address}, Leeds LS6 2AB | ada@brook.example${rest}`)
  expect(personal.map((detail) => [detail.kind, detail.text])).toEqual([['street-address', address]])
})

it('an address for mail that a narrow column breaks before its @ is whole', () => {
  const { contact } = resumeFromText(
    'Ada Brook\n\nCONTACT\n\nada.brook\n@post.example\n+44 7700 900123\n\nSKILLS\n\nGo, SQL',
  )
  expect(contact.email?.text).toBe('ada.brook@post.example')
})

it.each([
  'Imię i nazwisko: Ada Brook',
  'Nome e cognome: Ada Brook',
  'Życiorys\nAda Brook',
  'Nombre y apellidos: Ada Brook',
])('finds the name below %j', (top) => {
  expect(resumeFromText(`${top}\nada@brook.example\n\nEDUCATION\nBSc Physics, 2015`).name?.text).toBe('Ada Brook')
})

it('finds the town behind its label, with the country in its own language', () => {
  for (const place of [
    'Localidad: Zaragoza, España',
    'Miejsce zamieszkania: Gdańsk, Polska',
    'Città: Torino, Italia',
  ]) {
    const { contact } = resumeFromText(`Ada Brook\nada@brook.example\n${place}\n\nEDUCATION\nBSc Physics, 2015`)
    expect(contact.location?.text).toBe(place.split(': ')[1])
  }
})

describe('the telephone number', () => {
  const phone = (header: string) => resumeFromText(`Ada Brook\n${header}\n\nSKILLS\nGo`).contact.phone?.text

  it('goes on in the next line', () => {
    expect(phone('ada@brook.example | Phone: +31 6 1234\n0166 | github.com/adab')).toBe('+31 6 1234 0166')
  })

  it('ends before the postal code of a town', () => {
    expect(phone('ada@brook.example\t0639984127 35000 Rennes')).toBe('0639984127')
    expect(phone('+91 98765 00318 Bengaluru')).toBe('+91 98765 00318')
  })
})
