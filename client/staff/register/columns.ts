/** The columns of the two files, in words, and an example of each. docs/register-files.md says it at length. */
import type { Text } from '#shared/language.ts'

export interface ColumnHelp {
  header: string
  /** The column may be left out of the file. */
  optional?: true
  about: Text
}

export const unitColumns: readonly ColumnHelp[] = [
  {
    header: 'enhetskode',
    about: {
      nb: 'Enhetens kode. Er tekst: 0110 og 110 er to enheter.',
      nn: 'Koden til eininga. Er tekst: 0110 og 110 er to einingar.',
      en: 'The unit’s code. It is text: 0110 and 110 are two units.',
    },
  },
  { header: 'navn', about: { nb: 'Navn på bokmål', nn: 'Namn på bokmål', en: 'Name in Bokmål' } },
  {
    header: 'overordnet',
    about: {
      nb: 'Koden til enheten over. Tom for institusjonen selv.',
      nn: 'Koden til eininga over. Tom for institusjonen sjølv.',
      en: 'Code of the unit above. Empty for the institution itself.',
    },
  },
  {
    header: 'leder',
    about: {
      nb: 'Lederens ansattnummer eller e-postadresse. Tom når enheten ikke har leder.',
      nn: 'Tilsettnummeret eller e-postadressa til leiaren. Tom når eininga ikkje har leiar.',
      en: 'The leader’s employee number or e-mail address. Empty when nobody leads the unit.',
    },
  },
  {
    header: 'verneområde',
    optional: true,
    about: {
      nb: 'Navnet på verneområdet enheten hører til',
      nn: 'Namnet på verneområdet eininga høyrer til',
      en: 'Name of the safety area the unit belongs to',
    },
  },
  {
    header: 'navn_nynorsk',
    optional: true,
    about: { nb: 'Navn på nynorsk', nn: 'Namn på nynorsk', en: 'Name in Nynorsk' },
  },
  {
    header: 'navn_engelsk',
    optional: true,
    about: { nb: 'Navn på engelsk', nn: 'Namn på engelsk', en: 'Name in English' },
  },
  {
    header: 'erstatter',
    optional: true,
    about: {
      nb: 'Koden til enheten denne har tatt over for, med | mellom flere. Da kan resultatene sammenlignes med tidligere.',
      nn: 'Koden til eininga denne har teke over for, med | mellom fleire. Då kan resultata samanliknast med tidlegare.',
      en: 'Code of the unit this one has taken over from, with | between several. Results can then be compared with earlier ones.',
    },
  },
]

export const peopleColumns: readonly ColumnHelp[] = [
  {
    header: 'ansattnummer',
    about: {
      nb: 'Kjenner den ansatte igjen fra import til import',
      nn: 'Kjenner den tilsette att frå import til import',
      en: 'Recognises the employee from import to import',
    },
  },
  { header: 'navn', about: { nb: 'Navn', nn: 'Namn', en: 'Name' } },
  {
    header: 'e-post',
    about: {
      nb: 'Adressen invitasjonen sendes til. To ansatte kan ikke dele adresse.',
      nn: 'Adressa invitasjonen blir send til. To tilsette kan ikkje dele adresse.',
      en: 'Address of the invitation. No two employees may share one.',
    },
  },
  {
    header: 'enhetskode',
    about: {
      nb: 'Enheten stillingen hører til. Har noen to stillinger, er det to rader.',
      nn: 'Eininga stillinga høyrer til. Har nokon to stillingar, er det to rader.',
      en: 'The unit of the position. Somebody with two positions has two rows.',
    },
  },
  {
    header: 'stillingsprosent',
    about: {
      nb: '0 til 100, for eksempel 60,5',
      nn: '0 til 100, til dømes 60,5',
      en: '0 to 100, for example 60,5',
    },
  },
  {
    header: 'stillingskategori',
    about: { nb: 'For eksempel Vitenskapelig', nn: 'Til dømes Vitskapleg', en: 'For example Academic' },
  },
  {
    header: 'stipendiat',
    optional: true,
    about: { nb: 'ja eller nei', nn: 'ja eller nei', en: 'yes or no' },
  },
  {
    header: 'brukernavn',
    optional: true,
    about: {
      nb: 'Det innloggingstjenesten kaller den ansatte, for eksempel Feide-navnet. Bare når dere logger inn med Feide, Microsoft eller lignende.',
      nn: 'Det innloggingstenesta kallar den tilsette, til dømes Feide-namnet. Berre når de loggar inn med Feide, Microsoft eller liknande.',
      en: 'What the login service calls the employee, for example the Feide name. Only when you sign in with Feide, Microsoft or the like.',
    },
  },
  {
    header: 'språk',
    optional: true,
    about: {
      nb: 'nb, nn eller en: språket i e-posten',
      nn: 'nb, nn eller en: språket i e-posten',
      en: 'nb, nn or en: language of the e-mails',
    },
  },
  {
    header: 'ansatt_fra',
    optional: true,
    about: {
      nb: 'Første dag i stillingen, for eksempel 01.08.2025',
      nn: 'Første dag i stillinga, til dømes 01.08.2025',
      en: 'First day of the position, for example 01.08.2025',
    },
  },
  {
    header: 'ansatt_til',
    optional: true,
    about: { nb: 'Siste dag i stillingen', nn: 'Siste dag i stillinga', en: 'Last day of the position' },
  },
  {
    header: 'verneombud_for',
    optional: true,
    about: {
      nb: 'Verneområdene den ansatte er verneombud for, med | mellom flere',
      nn: 'Verneområda den tilsette er verneombod for, med | mellom fleire',
      en: 'Safety areas the employee is elected for, with | between several',
    },
  },
  {
    header: 'grupper',
    optional: true,
    about: {
      nb: 'Egne ord for grupper på tvers av enhetene, for eksempel Feltarbeid, med | mellom flere. Ikke helse, fagforening eller annet som er sensitivt.',
      nn: 'Eigne ord for grupper på tvers av einingane, til dømes Feltarbeid, med | mellom fleire. Ikkje helse, fagforeining eller anna som er sensitivt.',
      en: 'Your own words for groups across units, for example Fieldwork, with | between several. Not health, union membership or anything else that is sensitive.',
    },
  },
  {
    header: 'personalleder',
    optional: true,
    about: {
      nb: 'Ansattnummeret eller e-postadressen til den som har personalansvar for stillingen. Tom når det er lederen av enheten.',
      nn: 'Tilsettnummeret eller e-postadressa til den som har personalansvar for stillinga. Tom når det er leiaren av eininga.',
      en: 'Employee number or e-mail address of the one with personnel responsibility for the position. Empty when that is the leader of the unit.',
    },
  },
]

// A spreadsheet takes UTF-8 for Windows-1252 unless the file begins with a byte order mark.
const byteOrderMark = '\uFEFF'

function sheet(rows: readonly string[]): string {
  return `${byteOrderMark}${rows.join('\r\n')}\r\n`
}

/** The same invented institution as in docs/register-files.md. */
export const exampleUnits = sheet([
  'enhetskode;navn;navn_nynorsk;navn_engelsk;overordnet;leder;verneområde',
  '01;Nordhavn universitet;Nordhamn universitet;Nordhavn University;;1001;',
  '0110;Det naturvitenskapelige fakultet;;Faculty of Science;01;1002;Realfag',
  '011010;Institutt for kystbiologi;;Department of Coastal Biology;0110;kari.lunde@nordhavn.example;Kyst og hav',
])

export const examplePeople = sheet([
  'ansattnummer;navn;e-post;enhetskode;stillingsprosent;stillingskategori;stipendiat;språk;ansatt_fra;ansatt_til;verneombud_for;grupper;personalleder',
  '1001;Ragnhild Bakke;ragnhild.bakke@nordhavn.example;01;100;Ledelse;nei;nb;01.08.2021;31.07.2027;;;',
  '1002;Dag Eide;dag.eide@nordhavn.example;0110;100;Ledelse;nei;nn;01.01.2019;;;;',
  '1003;Kari Lunde;kari.lunde@nordhavn.example;011010;100;Vitenskapelig;nei;nb;15.03.2015;;;Feltarbeid;',
  '1004;Tor Moe;tor.moe@nordhavn.example;011010;60,5;Teknisk-administrativ;nei;nb;01.09.2020;;Kyst og hav | Realfag;Feltarbeid | Skift;',
  '1004;Tor Moe;tor.moe@nordhavn.example;0110;39,5;Teknisk-administrativ;nei;nb;01.09.2020;;Kyst og hav | Realfag;;',
  '1005;Eva Strand;eva.strand@nordhavn.example;011010;100;Vitenskapelig;ja;en;01.09.2025;31.08.2028;;Feltarbeid;1004',
])
