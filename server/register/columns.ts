/**
 * The columns of the two register files. A header matches in any case, with or without spaces, hyphens and
 * underscores, by its Norwegian name or one of the aliases.
 */

export interface Column {
  /** Canonical header: what errors name and the product writes. */
  header: string
  aliases: string[]
  /** The file is refused without it. Cells may still be empty where the row allows it. */
  required: boolean
}

export const unitColumns = {
  code: column('enhetskode', ['kode', 'einingskode', 'unit code', 'code']),
  nameNb: column('navn', ['enhetsnavn', 'navn_bokmål', 'name', 'unit name']),
  nameNn: optional('navn_nynorsk', ['namn', 'namn_nynorsk', 'name_nynorsk']),
  nameEn: optional('navn_engelsk', ['namn_engelsk', 'name_english']),
  parent: column('overordnet', ['overordnet enhet', 'overordna', 'parent', 'parent code']),
  leader: column('leder', ['leiar', 'leader']),
  safetyArea: optional('verneområde', ['verneomrade', 'safety area']),
  replaces: optional('erstatter', ['erstattar', 'replaces', 'successor of']),
} as const

export const peopleColumns = {
  number: column('ansattnummer', ['ansattnr', 'tilsettnummer', 'employee number']),
  name: column('navn', ['namn', 'name']),
  email: column('e-post', ['epostadresse', 'email', 'e-mail address']),
  unit: column('enhetskode', ['enhet', 'einingskode', 'unit code', 'unit']),
  percent: column('stillingsprosent', ['stillingsandel', 'position percent', 'percent']),
  category: column('stillingskategori', ['position category', 'category']),
  phd: optional('stipendiat', ['phd', 'phd candidate']),
  loginName: optional('brukernavn', [
    'brukarnamn',
    'feide-navn',
    'eduPersonPrincipalName',
    'user principal name',
    'upn',
    'user name',
    'login name',
  ]),
  language: optional('språk', ['sprak', 'language']),
  from: optional('ansatt_fra', ['tilsett_fra', 'from', 'employed from']),
  to: optional('ansatt_til', ['tilsett_til', 'to', 'employed to']),
  represents: optional('verneombud_for', ['verneombod_for', 'safety representative for']),
  tags: optional('grupper', ['groups', 'tags', 'merke']),
  personnelLeader: optional('personalleder', ['personalleiar', 'personnel leader', 'line manager']),
} as const

function column(header: string, aliases: string[]): Column {
  return { header, aliases, required: true }
}

function optional(header: string, aliases: string[]): Column {
  return { header, aliases, required: false }
}

/** The form in which headers are compared: lower case, letters and digits only. */
export function plainHeader(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** A column as a spreadsheet names it: A, B … Z, AA. @param index from 0 */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}
