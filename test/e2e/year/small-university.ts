/** A small university as two register files, and answers for its people. */

export const people = {
  rector: 'Ragnhild Bakke',
  dean: 'Dag Eide',
  leader: 'Kari Lunde',
  safetyRepresentative: 'Tor Moe',
  coordinator: 'Siri Vik',
  hr: 'Hanne Rud',
  recordsOfficer: 'Arne Kvist',
  stationLeader: 'Frida Fjærå',
  stranger: 'Stein Aune',
} as const
export type Part = keyof typeof people

/** The address of somebody in the files. */
export function addressOf(name: string): string {
  const plain = name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a')
  return `${plain.replaceAll(' ', '.')}@testnes.example`
}

const unitHead = 'enhetskode;navn;navn_nynorsk;navn_engelsk;overordnet;leder;verneområde'
const unitRows = [
  '01;Testnes universitet;Testnes universitet;Testnes University;;E001;Sentralt',
  '0110;Det naturvitenskapelige fakultet;Det naturvitskaplege fakultetet;Faculty of Natural Sciences;01;E002;Sentralt',
  '0120;Det humanistiske fakultet;Det humanistiske fakultetet;Faculty of Humanities;01;;Humaniora',
  '011010;Institutt for kystbiologi;Institutt for kystbiologi;Department of Coastal Biology;0110;E003;Kyst og hav',
  // The code lies: the parent is named, never derived from digits.
  '99001;Seksjon for akvakultur;Seksjon for akvakultur;Aquaculture Section;011010;;Kyst og hav',
  '01101020;Seksjon for marin økologi;Seksjon for marin økologi;Marine Ecology Section;011010;;Kyst og hav',
  '01101030;Feltstasjonen;Feltstasjonen;Field Station;011010;E008;Kyst og hav',
  '012010;Institutt for historie;Institutt for historie;Department of History;0120;E009;Humaniora',
]

const personHead =
  'ansattnummer;navn;e-post;enhetskode;stillingsprosent;stillingskategori;stipendiat;språk;ansatt_fra;ansatt_til;verneombud_for'

function personRow(
  number: string,
  name: string,
  unit: string,
  more: Partial<Record<string, string>> = {},
): string {
  const percent = more.percent ?? '100'
  const language = more.language ?? 'nb'
  return [
    number,
    name,
    addressOf(name),
    unit,
    percent,
    more.category ?? 'Rådgiver',
    more.phd ?? 'nei',
    language,
    more.from ?? '01.08.2019',
    more.to ?? '',
    more.represents ?? '',
  ].join(';')
}

/** Unnamed staff: the unit's code, how many, and what begins their names. */
const staff: [unit: string, count: number, name: string][] = [
  ['01', 2, 'Sentral'],
  ['0110', 4, 'Dekanat'],
  ['011010', 3, 'Kyst'],
  ['99001', 8, 'Akva'],
  ['01101020', 8, 'Marin'],
  ['01101030', 4, 'Stasjon'],
  ['0120', 2, 'Human'],
  ['012010', 8, 'Historie'],
]

const ordinals = ['Een', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju', 'Aatte']

function personRows(): string[] {
  const parts: [Part, string, Partial<Record<string, string>>?][] = [
    ['rector', '01'],
    ['dean', '0110'],
    ['leader', '011010'],
    ['safetyRepresentative', '01101020', { represents: 'Kyst og hav' }],
    ['coordinator', '0110'],
    ['hr', '01'],
    ['recordsOfficer', '01'],
    ['stationLeader', '01101030'],
    ['stranger', '012010'],
  ]
  return [
    ...parts.map(([part, unit, more], index) => personRow(`E00${index + 1}`, people[part], unit, more)),
    ...staff.flatMap(([unit, count, name], group) =>
      Array.from({ length: count }, (_, index) =>
        personRow(`S${group}${index}`, `${name} ${ordinals[index]}`, unit, {
          percent: index === 0 ? '60,5' : '100',
          language: index % 3 === 1 ? 'nn' : index % 3 === 2 ? 'en' : 'nb',
          phd: index === 3 ? 'ja' : 'nei',
          category: index === 3 ? 'Stipendiat' : 'Forsker',
        }),
      ),
    ),
    // A quarter of a position is below the programme's 40 %: not invited.
    personRow('K001', 'Kort Stilling', '99001', { percent: '25,0' }),
  ]
}

const joined = (lines: string[]) => `${lines.join('\r\n')}\r\n`

export const unitsCsv = joined([unitHead, ...unitRows])
export const peopleCsv = joined([personHead, ...personRows()])

/**
 * Row 4 of the units names a parent that does not exist. Row 3 of the people has a percent that is no number, row 5 a
 * day that is in no calendar.
 */
export const brokenUnitsCsv = unitsCsv.replace(';01;;Humaniora', ';0199;;Humaniora')
export const brokenPeopleCsv = peopleCsv
  .replace(';0110;100;', ';0110;hele;')
  .replace(/^(E004.*)01\.08\.2019/m, '$131.02.2019')

/** Invented, with valid control digits and a month (15 + 65) that only test numbers have. */
export const identityNumber = '15076500565'

/** A column of national identity numbers under an innocent name. */
export const peopleWithIdentityNumbersCsv = joined(
  [personHead, ...personRows()].map((line, index) =>
    line.replace(';Rådgiver;', index === 1 ? `;${identityNumber};` : ';Rådgiver;'),
  ),
)

/** Finished figures of a survey in 2021, of the university and of the institute whose year is walked. */
export const figuresCsv = joined([
  'enhetskode;gruppe;skala;n;gjennomsnitt;standardavvik',
  '01;;goal-clarity;41;3,65;0,8',
  '011010;;goal-clarity;19;3,4;0,7',
])

/** UTF-8 as Excel writes it. */
export function withByteOrderMark(text: string): Buffer {
  return Buffer.from(`\uFEFF${text}`)
}

/** The bytes as older systems write them. @throws for a character Windows-1252 lacks */
export function asWindows1252(text: string): Buffer {
  if ([...text].some((character) => (character.codePointAt(0) ?? 0) > 255))
    throw new Error('not a character of Windows-1252')
  return Buffer.from(text, 'latin1')
}

const numbered = (name: string, count: number) => ordinals.slice(0, count).map((n) => `${name} ${n}`)

/**
 * Who answers over the API: most, and three of four at the field station. One more, Akva To, answers in the browser.
 */
export const answerers: string[] = [
  ...numbered('Akva', 8).filter((name) => name !== 'Akva To'),
  ...numbered('Marin', 7),
  ...numbered('Stasjon', 3),
  ...numbered('Kyst', 3),
  ...numbered('Dekanat', 4),
  ...numbered('Historie', 6),
  people.leader,
  people.stationLeader,
  people.stranger,
]

interface Questionnaire {
  pages: { elements: { type: string; name: string; rows: { value: string }[] }[] }[]
}

/** Answers to every statement, different from person to person. */
export function answersOf(questionnaire: unknown, person: number): Record<string, Record<string, number>> {
  const { pages } = questionnaire as Questionnaire
  const matrices = pages.flatMap(({ elements }) => elements)
  return Object.fromEntries(
    matrices.map(({ name, rows }, theme) => [
      name,
      Object.fromEntries(rows.map(({ value }, row) => [value, 1 + ((person * 3 + theme + row * 2) % 5)])),
    ]),
  )
}
