import { expect, it } from 'vitest'
import { plainText } from '../../src/thread/plain.ts'
import { reviewText } from '../support/review-example.ts'

const LEBENSLAUF = `Jonas Rieger
Leipzig | +49 30 23125 014 | jonas.rieger@post.example

PROFIL
Entwickler mit fünf Jahren Erfahrung in der Entwicklung von Diensten für den Handel, zuletzt mit der Verantwortung für
die Abrechnung und die Anbindung an die Systeme der Partner.

BERUFSERFAHRUNG
Softwareentwickler, Saale Handel GmbH, Leipzig
03/2021 – heute
- Verantwortlich für die Abrechnung mit den Partnern und für den Betrieb der Dienste in der Nacht
- Entwicklung von Schnittstellen mit Java und PostgreSQL für die Lager und das Rechnungswesen

AUSBILDUNG
B.Sc. Informatik, Hochschule an der Saale, 2017 – 2021

KENNTNISSE
Java, SQL, PostgreSQL, Docker
`

it('looks at the form of a document in another language, says so, and leaves its wording alone', async () => {
  const { review, thread } = await reviewText(LEBENSLAUF, { market: 'de', level: 'mid' })
  expect(plainText(thread.parts[0]!)).toContain(
    'It is not written in English: I looked at its form, and not at its wording.',
  )
  expect(review.findings.filter(({ area }) => ['summary', 'bullets', 'readability'].includes(area))).toEqual([])
  expect(review.rubric.map(({ area }) => area)).not.toContain('bullets')
})

const ZYCIORYS = `Zuzanna Brzoza
Wrocław | +48 600 000 137 | zuzanna@brzoza.example

O MNIE
Programistka z sześcioletnim doświadczeniem w aplikacjach dla banków i szpitali.

DOŚWIADCZENIE ZAWODOWE
Starsza programistka, Kredyton S.A., Wrocław
11.2021 – obecnie
- Przebudowa panelu klienta w Javie, z którego korzysta 300 tysięcy osób
- Wdrożenie testów dla wszystkich usług oraz szkolenie zespołu

Programistka, MedOdra, Wrocław
10.2018 – 10.2021
- Tworzenie aplikacji do rejestracji pacjentów

WYKSZTAŁCENIE
Magister inżynier, Informatyka, Politechnika Nadodrzańska, 2013 – 2018

UMIEJĘTNOŚCI
Java, SQL, Git
`

it('counts software jobs whose titles are in another language, and asks nobody who has some for projects', async () => {
  const { review, thread } = await reviewText(ZYCIORYS, { market: 'eu' })
  const [opening] = thread.parts.map(plainText)
  expect(opening).toContain('for a senior backend role')
  expect(opening).toContain('It is not written in English')
  expect(review.findings.map(({ rule }) => rule)).not.toContain('structure/projects-missing')
})
