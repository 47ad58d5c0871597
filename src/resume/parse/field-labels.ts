/** What a label names: a field of a job or of a course, or something beside these. */
export type Field =
  | 'title'
  | 'company'
  | 'client'
  | 'location'
  | 'dates'
  | 'degree'
  | 'area'
  | 'school'
  | 'duties'
  | 'about'
  | 'other'

const listed = (rows: string): string[] => rows.split(/\s*[;\n]\s*/).filter((label) => label !== '')

/**
 * What forms print before a field, in English, German, French, Dutch, Spanish, Portuguese, Italian, Polish and other
 * languages of the European Union. The long ones are those of the Europass CV of 2002; where they often wrap, their
 * first line stands beside the whole. Accents may be left out.
 */
export const FIELD_LABELS: Record<Field, string[]> = {
  company: listed(`
    company; company name; employer; employer name; name of employer; name of company; name of the company; organisation
    organization; organisation name; organization name; name of organisation; name of organization; firm; worked with; worked at
    working with; working at; name of employer; name of the employer; name and address of employer
    name and address of the employer; current employer; previous employer; company and location
    firma; unternehmen; arbeitgeber; betrieb; name und adresse des arbeitgebers; name und anschrift des arbeitgebers
    entreprise; société; employeur; nom de l'entreprise; nom de l'employeur; nom et adresse de l'employeur; organisme
    bedrijf; werkgever; bedrijfsnaam; naam werkgever; naam bedrijf; organisatie; naam en adres van de werkgever; in dienst bij
    empresa; empleador; nombre de la empresa; nombre y dirección de la empresa; nombre y dirección del empleador; compañía; entidad
    empregador; nome da empresa; nome e endereço do empregador; nome e morada do empregador; entidade empregadora; companhia
    azienda; datore di lavoro; società; nome dell'azienda; nome e indirizzo del datore di lavoro; ente
    pracodawca; nazwa firmy; nazwa pracodawcy; nazwa i adres pracodawcy; przedsiębiorstwo
    arbetsgivare; företag; arbejdsgiver; virksomhed; arbeidsgiver; bedrift; työnantaja; yritys; zaměstnavatel; firma; společnost
    zamestnávateľ; spoločnosť; munkáltató; cég; angajator; companie; numele și adresa angajatorului; poslodavac; tvrtka
    delodajalec; podjetje; работодател; фирма; име и адрес на работодателя; εργοδότης; εταιρεία; tööandja; darba devējs; darbdavys; įmonė
  `),
  client: listed(`
    client; client name; end client; customer; customer name; kunde; auftraggeber; endkunde; client final; opdrachtgever
    klant; eindklant; cliente; cliente final; cliente finale; klient; kund; uppdragsgivare; asiakas; zákazník; ügyfél; megbízó; beneficiar
  `),
  title: listed(`
    designation; title; job title; role; job role; role played; roles; position; position held; position title; post; post held; occupation
    occupation or position held; working as; worked as; profile; current role; project role
    beruf oder funktion; beruf; funktion; position; tätigkeit; rolle; stelle; tätigkeit als; stellenbezeichnung; berufsbezeichnung
    poste; poste occupé; fonction; fonction ou poste occupé; rôle; intitulé du poste; titre; emploi occupé
    functie; functie of beroep; rol; functietitel; beroep; beroep of functie
    puesto; cargo; profesión o cargo desempeñado; función; rol; puesto desempeñado; ocupación
    função; função ou cargo ocupado; cargo ocupado; posição; papel; posto; cargo ou função
    ruolo; posizione; mansione; qualifica; tipo di impiego; lavoro o posizione ricoperti; posizione ricoperta; incarico
    stanowisko; rola; zawód lub zajmowane stanowisko; zajmowane stanowisko; funkcja; pozycja
    befattning; roll; tjänst; yrke eller befattning; stilling; rolle; titel; stillingsbetegnelse; tehtävänimike; tehtävä; rooli; asema
    pozice; pozícia; role; pracovní pozice; pracovná pozícia; funkce; beosztás; pozíció; munkakör; szerepkör; funcția; funcție; poziție; post ocupat
    funcția sau postul ocupat; radno mjesto; pozicija; uloga; delovno mesto; vloga; длъжност; позиция; заемана длъжност; θέση; ρόλος
    απασχόληση ή θέση που κατείχατε; amet; roll; amats; amata nosaukums; pareigos
  `),
  location: listed(`
    location; place; city; work location; job location; place of work; based in; ort; standort; arbeitsort; einsatzort; dienstort
    lieu; localisation; lieu de travail; ville; plaats; locatie; standplaats; werklocatie; lugar; ubicación; localidad; ciudad; localização
    local; local de trabalho; cidade; luogo; sede; località; città; miejsce; lokalizacja; miejscowość; miasto; ort; plats; sted; paikka; paikkakunta
    místo; miesto; město; hely; helyszín; locație; locul; mjesto; kraj; място; град; τόπος; τοποθεσία; asukoht; vieta
  `),
  dates: listed(`
    duration; period; date; dates; from; tenure; time period; time frame; timeframe; timeline; project duration; dates of employment; employment period
    employment dates; since; date of joining; years; zeitraum; datum; dauer; daten; von bis; laufzeit; projektdauer; projektzeitraum; zeit; beschäftigungszeitraum
    période; durée; date; dates; depuis; periode; duur; looptijd; data; van tot; fecha; fechas; periodo; período; duración; desde
    datas; duração; período; date; durata; da a; data; daty; okres; okres zatrudnienia; okres pracy; czas trwania; lata
    tid; tidsperiod; varaktighet; varighed; tidspunkt; ajankohta; aika; kesto; päivämäärät; období; obdobie; dátum; doba; trvání; időszak; időtartam; perioada; durata
    razdoblje; trajanje; obdobje; datumi; период; дати; продължителност; περίοδος; διάρκεια; χρονολογία; ημερομηνίες; periood; ajavahemik; periods; laikotarpis; data
  `),
  degree: listed(`
    degree; degree name; qualification; qualifications; course; course name; title of qualification awarded; qualification awarded; programme; program; award; certificate
    abschluss; abschlussart; studienabschluss; bezeichnung der erworbenen qualifikation; angestrebter abschluss; studiengang
    diplôme; intitulé du diplôme; intitulé du certificat ou diplôme délivré; titre du diplôme; diplôme obtenu; opleiding; graad; diploma; niveau
    naam van het behaalde certificaat of diploma; título; titulación; título de la cualificación obtenida; grado; estudios
    grau; curso; designação da qualificação; designação da qualificação atribuída; grau académico; qualificação; habilitação
    titolo; titolo di studio; laurea; titolo della qualifica rilasciata; qualifica conseguita; corso di laurea; titolo conseguito
    tytuł; tytuł zawodowy; stopień; wykształcenie; uzyskane kwalifikacje; nazwa uzyskanych kwalifikacji; poziom wykształcenia; uzyskany tytuł
    examen; examenstitel; grad; tutkinto; titul; stupeň; végzettség; fokozat; diploma obținută; calificarea; calificarea / diploma obținută; zvanje; stopnja; naziv
    степен; придобита квалификация; τίτλος; πτυχίο; kraad; grāds; laipsnis
  `),
  area: listed(`
    field of study; major; specialization; specialisation; stream; subject; subjects; branch; area of study; discipline; concentration; minor; fach; studienfach; fachrichtung
    schwerpunkt; studienrichtung; spécialité; filière; domaine d'études; option; studierichting; richting; afstudeerrichting; especialidad; especialización; rama; área
    especialidade; especialização; área de estudo; indirizzo; facoltà; indirizzo di studio; specializzazione; kierunek; kierunek studiów; specjalność; specjalizacja; wydział; profil
    inriktning; linje; studieretning; fagretning; pääaine; koulutusohjelma; obor; odbor; studijní obor; študijný odbor; szak; szakirány; specializare; specializarea; smjer; smer; специалност; ειδικότητα; eriala; specialitāte; specialybė
  `),
  school: listed(`
    institution; institute; institution name; name of institution; school; university; college; university name; name and type of organisation providing education and training; board
    name and type of organization providing education and training; organisation providing education; name and type of organisation providing education; school/college; university/board; board/university
    college/university; school or college; schule; hochschule; universität; bildungseinrichtung; name und art der bildungs- oder ausbildungseinrichtung; institution; lehranstalt
    établissement; école; université; nom et type de l'établissement d'enseignement ou de formation; organisme de formation; onderwijsinstelling; instelling; naam en soort onderwijsinstelling; hogeschool; universiteit; school
    naam en type van de organisatie die het onderwijs en de opleiding heeft verzorgd; centro; universidad; institución; centro de estudios; escuela; tipo de centro donde se ha impartido la formación
    nombre y tipo de la organización que ha impartido la formación; instituição; universidade; escola; faculdade; estabelecimento de ensino; nome e tipo da organização de ensino; nome e tipo da organização de ensino ou formação; nome e tipo da organização de
    istituto; università; ateneo; scuola; nome e tipo di istituto di istruzione o formazione; nome e tipo d'organizzazione erogatrice dell'istruzione e formazione; ente
    uczelnia; szkoła; nazwa uczelni; nazwa szkoły; uniwersytet; nazwa i typ organizacji zapewniającej kształcenie i szkolenie; nazwa i typ instytucji edukacyjnej
    skola; lärosäte; universitet; högskola; skole; uddannelsessted; utdanningsinstitusjon; oppilaitos; koulu; yliopisto; škola; univerzita; vysoká škola; iskola; egyetem; intézmény; instituția; universitatea; facultatea
    numele și tipul instituției de învățământ; ustanova; fakultet; sveučilište; šola; univerza; институция; университет; училище; ίδρυμα; πανεπιστήμιο; σχολή; kool; ülikool; skola; universitāte; mokykla; universitetas
  `),
  duties: listed(`
    responsibilities; key responsibilities; main responsibilities; core responsibilities; primary responsibilities; job responsibilities; roles and responsibilities; role and responsibilities; roles & responsibilities; role & responsibilities
    duties; main duties; key duties; duties and responsibilities; duties & responsibilities; duties performed; duties and accomplishments; tasks; main tasks; key tasks; activities; main activities; key activities
    main activities and responsibilities; achievements; key achievements; achievements and tasks; achievements/tasks; achievements / tasks; main achievements; contributions; key contributions; key contribution; my contributions; contribution; deliverables; key deliverables; results; key results
    highlights; key highlights; accomplishments; key accomplishments; job description; job profile; work done; key result areas; responsibilities included; responsibilities include; selected achievements; notable achievements; key projects and achievements
    aufgaben; tätigkeiten; hauptaufgaben; aufgabenbereich; aufgabengebiet; aufgaben und erfolge; wichtigste tätigkeiten und zuständigkeiten; tätigkeitsschwerpunkte; verantwortlichkeiten; schwerpunkte; erfolge; verantwortungsbereich; meine aufgaben; kernaufgaben; ergebnisse; aufgaben und verantwortlichkeiten; haupttätigkeiten
    missions; mission; tâches; réalisations; principales réalisations; responsabilités; activités; principales missions; principales activités; principales activités et responsabilités; missions principales; missions et réalisations; missions réalisées; travaux réalisés; tâches réalisées; résultats; activités et responsabilités
    taken; werkzaamheden; verantwoordelijkheden; taken en verantwoordelijkheden; voornaamste werkzaamheden en verantwoordelijkheden; belangrijkste taken; belangrijkste werkzaamheden; resultaten; hoofdtaken; activiteiten; prestaties; mijn taken; behaalde resultaten
    funciones; tareas; responsabilidades; logros; principales funciones; funciones y responsabilidades; principales actividades y responsabilidades; funciones principales; actividades; funciones realizadas; tareas realizadas; logros principales; principales logros; funciones y logros
    atividades; tarefas; funções; principais atividades; principais atividades e responsabilidades; principais actividades e responsabilidades; principais funções; responsabilidades principais; realizações; principais realizações; resultados; conquistas; principais tarefas; funções e responsabilidades; atividades e responsabilidades
    attività; mansioni; compiti; responsabilità; principali attività; principali attività e responsabilità; principali mansioni e responsabilità; mansioni e responsabilità; attività svolte; principali mansioni; risultati; obiettivi raggiunti; attività principali
    obowiązki; zadania; zakres obowiązków; główne obowiązki; osiągnięcia; osiągnięcia i zadania; zadania i osiągnięcia; główne zadania; główne działania i obowiązki; zakres zadań; obowiązki i osiągnięcia; najważniejsze osiągnięcia; odpowiedzialność; zakres odpowiedzialności; opis stanowiska; do moich obowiązków należało
    arbetsuppgifter; ansvarsområden; ansvar; huvudsakliga arbetsuppgifter; resultat; uppgifter; arbejdsopgaver; ansvarsområder; opgaver; arbeidsoppgaver; oppgaver; resultater; ansvar og opgaver; tehtävät; työtehtävät; vastuut; vastuualueet; saavutukset; keskeiset tehtävät; päätehtävät
    náplň práce; pracovní náplň; odpovědnosti; hlavní úkoly; úspěchy; pracovná náplň; zodpovednosti; úlohy; feladatok; főbb feladatok; feladatkör; eredmények; responsabilități; activități; activități și responsabilități; activitățile și responsabilitățile principale; principalele activități; sarcini; realizări
    odgovornosti; zadaci; opis posla; glavne aktivnosti i odgovornosti; postignuća; naloge; zadolžitve; dosežki; отговорности; задължения; основни дейности и отговорности; задачи; постижения; καθήκοντα; αρμοδιότητες; κύριες δραστηριότητες; κύριες δραστηριότητες και αρμοδιότητες; tööülesanded; ülesanded; pienākumi; pareigos ir atsakomybės; atsakomybės
  `),
  about: listed(`
    environment; technical environment; technologies; technologies used; technology; tech stack; technology stack; stack; tools; tools used; tools and technologies; skills used; software used; platform; description; project description; about the company; about; summary; context
    umgebung; technologien; eingesetzte technologien; techniken; werkzeuge; projektbeschreibung; beschreibung; technologie-stack; techstack; systemumgebung; branche; unternehmensbeschreibung
    environnement; environnement technique; technologies utilisées; outils; contexte; description; stack technique; projet et contexte; technieken; technologieën; omgeving; omschrijving; projectomschrijving; gebruikte technieken; tools en technieken; branche; context
    tecnologías; entorno; entorno tecnológico; entorno técnico; tecnologías utilizadas; herramientas; descripción; contexto; tecnologias; ambiente; tecnologias utilizadas; ferramentas; descrição; ambiente técnico
    tecnologie; ambiente tecnico; tecnologie utilizzate; strumenti; descrizione; contesto; technologie; środowisko; wykorzystywane technologie; narzędzia; opis; opis projektu; użyte technologie; teknik; teknologier; verktyg; beskrivning; beskrivelse; teknologiat; kuvaus
    technologie; nástroje; popis; popis projektu; technológie; eszközök; technológiák; leírás; tehnologii; descriere; tehnologije; opis; технологии; описание; τεχνολογίες; περιγραφή; tehnoloogiad; tehnoloģijas; technologijos
  `),
  other: listed(`
    team size; team; project; project name; project title; type of business or sector; nature of business; domain; industry; sector; reporting to; reason for leaving; employment type; industry sector
    projekt; teamgröße; tätigkeitsbereich oder branche; projet; taille de l'équipe; type ou secteur d'activité; équipe; secteur; teamgrootte; aard van het bedrijf of de sector; project; proyecto; tipo de empresa o sector; equipo; projeto; tipo de empresa ou sector; tipo de empresa ou setor; equipa
    progetto; tipo di attività o settore; settore; tipo di azienda o settore; projekt; nazwa projektu; rodzaj działalności lub sektor; branża; wielkość zespołu; zespół; grade; marks; result; percentage; cgpa; gpa; note; gesamtnote; classificação; nota; votazione; voto; ocena; cijfer; mention
  `),
}
