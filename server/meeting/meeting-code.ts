/** The code of a live meeting: four letters of the unit's name, easy to read out, and four digits: `KYST 4182`. */

/** Words that many units have in their names. */
const common =
  /^(INSTITUTT|INSTITUTTET|FAKULTET|FAKULTETET|AVDELING|AVDELINGA|AVDELINGEN|SEKSJON|SEKSJONEN|SENTER|SENTERET|ENHET|ENHETEN|EINING|EININGA|UNIVERSITET|UNIVERSITETET|KLINIKK|KLINIKKEN)$/

/**
 * @param name of the unit, in Norwegian
 * @param digits 1000 to 9999, at random
 * @returns as it is stored, without a space
 */
export function meetingCode(name: string, digits: number): string {
  const words = name
    .toUpperCase()
    .replace(/Æ/g, 'AE')
    .replace(/Ø/g, 'O')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Z]+/)
  const telling = words.filter((word) => word.length >= 4 && !common.test(word)).at(-1)
  return `${(telling ?? 'MOTE').slice(0, 4)}${digits}`
}

/** As people read it: `KYST 4182`. */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}
