/** The invented university's library, museum and shared administration. `bokmål = English = nynorsk`, as elsewhere. */
import type { Text } from '#shared/language.ts'
import { subject } from './faculties.ts'

/** A unit with what lies below it; `kind` says what sort of people work there. */
export interface ServiceUnit {
  name: Text
  kind: 'office' | 'library' | 'museum' | 'operations'
  below: ServiceUnit[]
}

function service(text: string, kind: ServiceUnit['kind'], below: ServiceUnit[] = []): ServiceUnit {
  return { name: subject(text), kind, below }
}

function offices(text: string, kind: ServiceUnit['kind'] = 'office'): ServiceUnit[] {
  return text.split(',').map((name) => service(name, kind))
}

export const library = service('Universitetsbiblioteket = University Library', 'library', [
  ...offices(
    `Realfagbiblioteket = Science Library, Humaniorabiblioteket = Humanities Library,
    Medisinbiblioteket = Medical Library, Teknologibiblioteket = Engineering Library,
    Publisering og forskningsdata = Publishing and Research Data = Publisering og forskingsdata,
    Spesialsamlingene = Special Collections = Spesialsamlingane, Utlån og publikum = Circulation and Visitors`,
    'library',
  ),
])

export const museum = service('Nordhavn museum = Nordhavn Museum', 'museum', [
  service('Samlingsavdelingen = Collections = Samlingsavdelinga', 'museum', [
    ...offices(
      `Naturhistoriske samlinger = Natural History Collections = Naturhistoriske samlingar,
      Kulturhistoriske samlinger = Cultural History Collections = Kulturhistoriske samlingar,
      Konserveringsverkstedet = Conservation Workshop = Konserveringsverkstaden`,
      'museum',
    ),
  ]),
  service('Formidlingsavdelingen = Public Engagement = Formidlingsavdelinga', 'museum', [
    ...offices(
      `Utstillinger = Exhibitions = Utstillingar, Skoletjenesten = School Services = Skuletenesta,
      Besøkssenteret = Visitor Centre`,
      'museum',
    ),
  ]),
  service('Arkeologisk forvaltning = Archaeological Heritage Management', 'museum'),
  service('Botanisk hage = Botanical Garden', 'museum'),
])

const departments: ServiceUnit[] = [
  service('HR- og HMS-avdelingen = Human Resources and HSE = HR- og HMS-avdelinga', 'office', [
    ...offices(
      `HMS-seksjonen = HSE Section, Lønnsseksjonen = Payroll = Lønsseksjonen,
      Rekruttering og mottak = Recruitment and Onboarding, Lederutvikling = Leadership Development = Leiarutvikling,
      Arbeidsrett og forhandling = Employment Law and Negotiation`,
    ),
  ]),
  service('Dokumentasjonsavdelingen = Records Department = Dokumentasjonsavdelinga', 'office', [
    ...offices(
      'Arkivseksjonen = Records Section, Postmottaket = Mail Room, Innsyn og journal = Access and Register',
    ),
  ]),
  service('IT-avdelingen = IT Department = IT-avdelinga', 'office', [
    ...offices(
      `Brukerstøtte = User Support = Brukarstøtte, Nett og drift = Network and Operations,
      Systemutvikling = Systems Development, Informasjonssikkerhet og personvern = Information Security and Privacy = Informasjonstryggleik og personvern,
      Forskningsinfrastruktur = Research Computing = Forskingsinfrastruktur, Undervisningsteknologi = Learning Technology = Undervisingsteknologi`,
    ),
  ]),
  service('Eiendomsavdelingen = Property Department = Eigedomsavdelinga', 'office', [
    ...offices(
      `Drift nord = Building Operations North, Drift sør = Building Operations South,
      Renhold nord = Cleaning North = Reinhald nord, Renhold sør = Cleaning South = Reinhald sør,
      Vakt og resepsjon = Security and Reception, Prosjekt og utbygging = Projects and Construction,
      Uteområder = Grounds = Uteområde`,
      'operations',
    ),
  ]),
  service('Økonomiavdelingen = Finance Department = Økonomiavdelinga', 'office', [
    ...offices(
      `Regnskapsseksjonen = Accounting = Rekneskapsseksjonen, Innkjøpsseksjonen = Procurement,
      Budsjett og analyse = Budget and Analysis, Prosjektøkonomi = Project Finance`,
    ),
  ]),
  service('Studieavdelingen = Academic Affairs = Studieavdelinga', 'office', [
    ...offices(
      `Opptak = Admissions, Eksamen = Examinations, Studieveiledning = Student Guidance = Studierettleiing,
      Studiekvalitet = Quality of Education, Studentutveksling = Student Exchange,
      Tilrettelegging = Accessibility Services, Etter- og videreutdanning = Continuing Education = Etter- og vidareutdanning`,
    ),
  ]),
  service('Forskningsavdelingen = Research Department = Forskingsavdelinga', 'office', [
    ...offices(
      `EU-rådgiving = EU Advisory Services = EU-rådgjeving, Forskningsetikk = Research Ethics = Forskingsetikk,
      Innovasjon = Innovation, Doktorgradsutdanning = Doctoral Education`,
    ),
  ]),
  service('Kommunikasjonsavdelingen = Communications = Kommunikasjonsavdelinga', 'office', [
    ...offices(
      `Nett og sosiale medier = Web and Social Media = Nett og sosiale medium, Presse og formidling = Press and Outreach,
      Språktjenesten = Language Services = Språktenesta, Grafisk senter = Print and Design`,
    ),
  ]),
  service('Rektors stab = Office of the Rector', 'office', [
    ...offices(
      'Styresekretariatet = Board Secretariat, Juridisk seksjon = Legal Section, Internrevisjon = Internal Audit',
    ),
  ]),
]

/** @param few as in the small demo: three departments */
export function administration(few: boolean): ServiceUnit {
  const parts = few
    ? departments
        .slice(0, 3)
        .map((part, index) => ({ ...part, below: part.below.slice(0, index < 2 ? 2 : 1) }))
    : departments
  return service('Fellesadministrasjonen = Shared Administration = Fellesadministrasjonen', 'office', parts)
}
