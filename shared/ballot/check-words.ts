/**
 * Words by which two people can tell on the telephone whether they hold the same thing. They are spelt alike in bokmål
 * and nynorsk, sound different from each other, and are not translated: they are names, not texts.
 */
const words = `
  anker banan barkebåt bjelle balkong brevdue bukett daggry delfin diamant domino eplekake fasan fiskekrok fjelltopp
  flagg fyrlykt gaffel gitar granitt hagl hatt havørn humle iskrem jakke jordbær kaktus kanon kappe kobolt kompass
  kråkebolle lakris lampe lerke magnet marsipan muskat nattlys natron oliven orgel padde panda pelikan pepper pingvin
  rakett reinsdyr rubin safir sandal sirkus sjiraff sofa tango tiger tulipan turban ulv vaffel vott sitron
`
  .trim()
  .split(/\s+/)

/** Two words, from the first 12 bits of a hash. */
export function checkWords(hash: Uint8Array): string {
  const bits = (hash[0] ?? 0) * 256 + (hash[1] ?? 0)
  return [bits >> 10, (bits >> 4) & 63].map((index) => words[index]).join(' ')
}
