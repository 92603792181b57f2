/** An invented instrument as two tables: what a file looks like, and nothing that anybody owns. Pure. */
import { csvFile } from '#shared/csv.ts'

export function exampleTexts(): string {
  return csvFile([
    ['slag', 'navn', 'verdi', 'bokmål', 'nynorsk', 'engelsk'],
    ['tittel', '', '', 'Ro og rom', 'Ro og rom', 'Calm and room'],
    ['side', 'lokale', '', 'Der vi arbeider', 'Der vi arbeider', 'Where we work'],
    [
      'spørsmål',
      'lokale',
      '',
      'Hvor ofte stemmer dette?',
      'Kor ofte stemmer dette?',
      'How often is this true?',
    ],
    ['valg', '', '1', 'Aldri', 'Aldri', 'Never'],
    ['valg', '', '2', 'Sjelden', 'Sjeldan', 'Seldom'],
    ['valg', '', '3', 'Av og til', 'Av og til', 'Sometimes'],
    ['valg', '', '4', 'Ofte', 'Ofte', 'Often'],
    ['valg', '', '5', 'Alltid', 'Alltid', 'Always'],
    [
      'påstand',
      'stille',
      '',
      'Det er stille nok til å tenke.',
      'Det er stilt nok til å tenkje.',
      'It is quiet enough to think.',
    ],
    [
      'påstand',
      'trangt',
      '',
      'Det er trangt om plassen.',
      'Det er trongt om plassen.',
      'There is too little room.',
    ],
  ])
}

export function exampleScoring(): string {
  return csvFile([
    [
      'slag',
      'navn',
      'bokmål',
      'nynorsk',
      'engelsk',
      'om_bokmål',
      'om_nynorsk',
      'om_engelsk',
      'art',
      'sensitiv',
      'minste_andel',
      'snudd',
    ],
    ['tema', 'omgivelser', 'Omgivelser', 'Omgivnader', 'Surroundings', '', '', '', '', '', '', ''],
    [
      'skala',
      'ro-og-rom',
      'Ro og rom',
      'Ro og rom',
      'Calm and room',
      'Høy verdi betyr at det er ro og plass til å arbeide.',
      'Høg verdi betyr at det er ro og plass til å arbeide.',
      'A high value means that there is calm and room to work.',
      'ressurs',
      'nei',
      '0,5',
      '',
    ],
    ['påstand', 'stille', '', '', '', '', '', '', '', '', '', 'nei'],
    ['påstand', 'trangt', '', '', '', '', '', '', '', '', '', 'ja'],
  ])
}
