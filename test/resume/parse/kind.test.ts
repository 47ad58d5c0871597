import { expect, it } from 'vitest'
import { refuseUnlessResume } from '../../../src/resume/parse/kind.ts'
import { languageOf } from '../../../src/resume/parse/language.ts'
import { Refusal } from '../../../src/resume/refusal.ts'
import { resumeFromText } from '../../support/document-from-text.ts'

function answer(text: string): string {
  try {
    refuseUnlessResume(resumeFromText(text))
    return 'accepted'
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error)
  }
}

const resume =
  'Ada Brook\nada@brook.example | +44 7700 900123\n\nEXPERIENCE\nBackend Engineer, Copperleaf\n2020 – 2022\n- Built the billing API\n\nEDUCATION\nBSc Physics, Northern University, 2015'

it('accepts a resume, a thin one too, and a template that nobody filled in', () => {
  expect(answer(resume)).toBe('accepted')
  expect(
    answer(
      'YOUR NAME\nyou@mail.example\n\nEXPERIENCE\nJob Title, Company Name\nMonth 20XX – Month 20XX\n- Describe what you did here\n\nEDUCATION\nDegree, University Name\n\nSKILLS\nSkill one, skill two',
    ),
  ).toBe('accepted')
})

it('asks for the whole file when there are only a few words', () => {
  expect(answer('Ada Brook\nada@brook.example')).toBe('too-little-text')
})

it('tells a cover letter from a resume', () => {
  expect(
    answer(
      'Ada Brook\nada@brook.example\n\nDear Ms Okafor,\n\nI am writing to apply for the post of backend engineer. In my last job I built the billing API of an energy supplier, and I would bring that experience to your team.\n\nYours sincerely,\nAda Brook',
    ),
  ).toBe('cover-letter')
})

it('tells an article and a job advertisement from a resume', () => {
  expect(
    answer(
      'How caches fail\n\nEvery cache lies a little. In this article we look at three ways in which a cache can serve stale data, and what experience teaches about education of teams and the skills that they need to notice it early.',
    ),
  ).toBe('not-a-resume')
  expect(
    answer(
      'Backend Engineer\n\nAbout the role\nWe are looking for an engineer who will join our platform team.\n\nSkills\nGo, SQL, Kafka\n\nExperience\nFive years of backend work.\n\nWhat we offer\nA pension and a bicycle.\n\nHow to apply\njobs@copperleaf.example',
    ),
  ).toBe('not-a-resume')
})

it('asks for one resume where a file holds those of several people, and takes no referee for one', () => {
  expect(answer(`${resume}\n\n${resume.replaceAll('Ada', 'Bram').replaceAll('ada', 'bram')}`)).toBe('several-people')
  expect(
    answer(`${resume}\n\nREFERENCES\nDr Kofi Boateng, kofi@northern.example\nLin Zhou, lin@copperleaf.example`),
  ).toBe('accepted')
})

it('knows a text in another script for one that is not English, and a name in one for a name', () => {
  const hebrew =
    'נועה לוינשטיין\nnoa@mail.example\n\nניסיון תעסוקתי\nמפתחת בקאנד בחברת גלים\n2019 – 2022\n- בניתי שירות תשלומים חדש עבור אלפי לקוחות בכל יום עבודה\n\nהשכלה\nתואר ראשון במדעי המחשב, אוניברסיטת חיפה'
  expect(languageOf(hebrew)).toBe('he')
  expect(languageOf('后端工程师 Go, Java, Kafka\n使用Go重构支付系统，延迟从640毫秒降到180毫秒')).toBe('zh')
  expect(languageOf('バックエンドエンジニア Go\n決済サービスをGoで開発しました。')).toBe('ja')
  expect(languageOf('Разработчик\nРазработал платёжный сервис на Go и PostgreSQL')).toBe('ru')
  expect(answer(resume.replace('Ada Brook', 'Noa Levinstein (נועה לוינשטיין)'))).toBe('accepted')
})

it.each([
  ['de', 'Verantwortlich für die Abrechnung mit den Partnern und für den Betrieb der Dienste.'],
  ['fr', 'Conception des services de paiement avec Java et migration de la base vers PostgreSQL pour les agences.'],
  ['nl', 'Verantwoordelijk voor het bouwen van een dienst met Go en voor de overgang naar PostgreSQL bij de klant.'],
  ['es', 'Diseño de los servicios de pago con Java y migración de la base para las oficinas del grupo por fases.'],
  ['pt', 'Desenvolvimento dos serviços de pagamento em Java e migração da base para a nuvem com uma equipe de cinco.'],
  ['it', 'Sviluppo dei servizi di pagamento con Java e migrazione della base di dati per le filiali del gruppo.'],
  ['pl', 'Tworzenie usług płatniczych w Javie oraz migracja bazy do PostgreSQL dla oddziałów banku i ich klientów.'],
  ['sv', 'Utvecklade betaltjänster i Java och flyttade databasen till PostgreSQL för alla kontor med ett litet team.'],
  ['da', 'Udviklede betalingstjenester i Java og flyttede databasen til PostgreSQL for alle kontorer af banken.'],
  [
    'nb',
    'Utviklet betalingstjenester i Java og flyttet databasen til PostgreSQL for alle kontorene av banken, å spare tid.',
  ],
  [
    'fi',
    'Kehitin maksupalvelun Javalla ja siirsin tietokannan pilveen tiimin kanssa sekä koulutin tiimin, joka ylläpitää sitä.',
  ],
  [
    'cs',
    'Vývoj platebních služeb v Javě a převod databáze na PostgreSQL pro pobočky banky, která se rozrostla při fúzi.',
  ],
  [
    'hu',
    'Fizetési szolgáltatások fejlesztése Javában és az adatbázis átállítása egy új rendszerre, valamint a csapat képzése.',
  ],
  [
    'ro',
    'Dezvoltarea serviciilor de plată în Java și migrarea bazei de date pentru sucursale, din care două cu date vechi.',
  ],
  [
    'sk',
    'Vývoj platobných služieb v Jave a prevod databázy na PostgreSQL pre pobočky banky, ktorá sa rozrástla pri fúzii.',
  ],
  ['hr', 'Razvoj usluga plaćanja u Javi i prijenos baze na PostgreSQL za podružnice banke, koja je rasla od spajanja.'],
  [
    'sl',
    'Razvoj plačilnih storitev v Javi in prenos baze na PostgreSQL za podružnice banke, ki je rasla od združitve.',
  ],
  [
    'lt',
    'Mokėjimo paslaugų kūrimas su Java ir duomenų bazės perkėlimas į PostgreSQL, bei komandos mokymas iki pabaigos.',
  ],
  [
    'lv',
    'Maksājumu pakalpojumu izstrāde ar Java un datubāzes pārnešana uz PostgreSQL, kā arī komandas apmācība par to.',
  ],
  ['et', 'Maksete teenuste arendamine Java abil ning andmebaasi üleviimine, mis kestis aasta ja oli koos koolitusega.'],
])('knows %s for a language that is not English', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

it('takes the lines of an English resume for English, names of towns and tools among them', () => {
  expect(
    languageOf('Built a REST API in Go\nMoved the data of a bank to AWS\nMentored two interns in Łódź and Århus'),
  ).toBe('en')
})
