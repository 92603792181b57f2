/** On the page of meeting days: whom to invite. */
import { defineTexts } from './define.ts'

export const inviteeTexts = defineTexts({
  title: { nb: 'Hvem som skal inviteres', nn: 'Kven som skal inviterast', en: 'Whom to invite' },
  works_one: {
    nb: 'Én jobber i enheten i dag, ifølge registeret.',
    nn: 'Éin jobbar i eininga i dag, ifølgje registeret.',
    en: 'One person works in the unit today, by the register.',
  },
  works_other: {
    nb: '{{count}} jobber i enheten i dag, ifølge registeret.',
    nn: '{{count}} jobbar i eininga i dag, ifølgje registeret.',
    en: '{{count}} people work in the unit today, by the register.',
  },
  both_one: {
    nb: 'Én av dem jobber også i en annen enhet, og inviteres begge steder.',
    nn: 'Éin av dei jobbar òg i ei anna eining, og blir invitert begge stader.',
    en: 'One of them works in another unit as well, and is invited in both places.',
  },
  both_other: {
    nb: '{{count}} av dem jobber også i andre enheter, og inviteres der også.',
    nn: '{{count}} av dei jobbar òg i andre einingar, og blir inviterte der òg.',
    en: '{{count}} of them work in other units as well, and are invited there too.',
  },
  unreachable_one: {
    nb: 'Én har ingen e-postadresse her, og må inviteres på en annen måte.',
    nn: 'Éin har inga e-postadresse her, og må inviterast på ein annan måte.',
    en: 'One has no e-mail address here, and must be invited in another way.',
  },
  unreachable_other: {
    nb: '{{count}} har ingen e-postadresse her, og må inviteres på en annen måte.',
    nn: '{{count}} har inga e-postadresse her, og må inviterast på ein annan måte.',
    en: '{{count}} have no e-mail address here, and must be invited in another way.',
  },
  nobody: {
    nb: 'Ingen jobber i enheten i dag, ifølge registeret.',
    nn: 'Ingen jobbar i eininga i dag, ifølgje registeret.',
    en: 'Nobody works in the unit today, by the register.',
  },
  copy: { nb: 'Kopier e-postadressene', nn: 'Kopier e-postadressene', en: 'Copy the e-mail addresses' },
  copied_one: {
    nb: 'Én adresse er kopiert. Lim den inn i innkallingen.',
    nn: 'Éi adresse er kopiert. Lim ho inn i innkallinga.',
    en: 'One address is copied. Paste it into the invitation.',
  },
  copied_other: {
    nb: '{{count}} adresser er kopiert. Lim dem inn i innkallingen.',
    nn: '{{count}} adresser er kopierte. Lim dei inn i innkallinga.',
    en: '{{count}} addresses are copied. Paste them into the invitation.',
  },
  byHand: {
    nb: 'Nettleseren lot seg ikke kopiere fra. Merk adressene i feltet og kopier dem selv.',
    nn: 'Det gjekk ikkje å kopiere frå nettlesaren. Merk adressene i feltet og kopier dei sjølv.',
    en: 'The browser does not let pages copy. Mark the addresses in the field and copy them yourself.',
  },
  addresses: { nb: 'E-postadresser', nn: 'E-postadresser', en: 'E-mail addresses' },
  names: { nb: 'Se navnene', nn: 'Sjå namna', en: 'See the names' },
  elsewhere: { nb: 'også i en annen enhet', nn: 'òg i ei anna eining', en: 'in another unit as well' },
  noEmail: { nb: 'ingen e-postadresse', nn: 'inga e-postadresse', en: 'no e-mail address' },
})
