/** Texts of the unit tree and of the institution's settings. */
import { defineTexts } from './define.ts'

export const organisationTexts = defineTexts({
  unitsTitle: { nb: 'Enheter', nn: 'Einingar', en: 'Units' },
  unitsLead: {
    nb: 'Enhetene slik registeret er i dag, med leder, verneombud og ansatte.',
    nn: 'Einingane slik registeret er i dag, med leiar, verneombod og tilsette.',
    en: 'The units as the register is today, with leader, safety representative and employees.',
  },
  unitsEmpty: {
    nb: 'Registeret er tomt. Importer enheter og ansatte for å komme i gang.',
    nn: 'Registeret er tomt. Importer einingar og tilsette for å kome i gang.',
    en: 'The register is empty. Import units and employees to get started.',
  },
  toRegister: { nb: 'Importer registeret', nn: 'Importer registeret', en: 'Import the register' },
  search: {
    nb: 'Søk etter enhet, leder eller verneombud',
    nn: 'Søk etter eining, leiar eller verneombod',
    en: 'Search for a unit, leader or safety representative',
  },
  onlyMissing: {
    nb: 'Uten leder eller verneombud',
    nn: 'Utan leiar eller verneombod',
    en: 'Without leader or safety representative',
  },
  noneFound: {
    nb: 'Ingen enheter passer med søket.',
    nn: 'Ingen einingar passar med søket.',
    en: 'No units fit the search.',
  },
  showAll: { nb: 'Vis alle enheter', nn: 'Vis alle einingar', en: 'Show all units' },
  columnUnit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  columnLeader: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
  columnRepresentative: { nb: 'Verneombud', nn: 'Verneombod', en: 'Safety representative' },
  columnMembers: { nb: 'Ansatte', nn: 'Tilsette', en: 'Employees' },
  columnMembersNote: { nb: 'med alt under', nn: 'med alt under', en: 'with all below' },
  below: { nb: 'Enheter under {{unit}}', nn: 'Einingar under {{unit}}', en: 'Units below {{unit}}' },
  noLeader: { nb: 'Ingen leder', nn: 'Ingen leiar', en: 'No leader' },
  notElected: { nb: 'Verneombud ikke valgt', nn: 'Verneombod ikkje valt', en: 'None elected' },
  noArea: { nb: 'Ikke i et verneområde', nn: 'Ikkje i eit verneområde', en: 'In no safety area' },
  inArea: { nb: 'for {{area}}', nn: 'for {{area}}', en: 'for {{area}}' },
  shown_one: { nb: '{{count}} enhet vist', nn: '{{count}} eining vist', en: '{{count}} unit shown' },
  shown_other: { nb: '{{count}} enheter vist', nn: '{{count}} einingar viste', en: '{{count}} units shown' },

  settingsTitle: { nb: 'Innstillinger', nn: 'Innstillingar', en: 'Settings' },
  settingsLead: {
    nb: 'Navn og kontakt slik de ansatte ser dem på siden før de svarer, og i e-postene.',
    nn: 'Namn og kontakt slik dei tilsette ser dei på sida før dei svarar, og i e-postane.',
    en: 'Names and contact as employees see them on the page before they answer, and in the e-mails.',
  },
  nameNb: { nb: 'Navn på bokmål', nn: 'Namn på bokmål', en: 'Name in Bokmål' },
  nameNn: { nb: 'Navn på nynorsk', nn: 'Namn på nynorsk', en: 'Name in Nynorsk' },
  nameEn: { nb: 'Navn på engelsk', nn: 'Namn på engelsk', en: 'Name in English' },
  recordsSystem: { nb: 'Sak- og arkivsystem', nn: 'Sak- og arkivsystem', en: 'Records system' },
  recordsSystemHelp: {
    nb: 'Navnet slik dere bruker det, for eksempel ePhorte. Står der tiltaksplanen skal arkiveres.',
    nn: 'Namnet slik de bruker det, til dømes ePhorte. Står der tiltaksplanen skal arkiverast.',
    en: 'The name as you use it, for example ePhorte. Shown where the action plan is to be filed.',
  },
  contact: { nb: 'Hvem kan ansatte spørre?', nn: 'Kven kan tilsette spørje?', en: 'Whom can employees ask?' },
  contactHelp: {
    nb: 'Navn og telefon eller e-post.',
    nn: 'Namn og telefon eller e-post.',
    en: 'Name and telephone or e-mail.',
  },
  missing: { nb: 'Må fylles ut.', nn: 'Må fyllast ut.', en: 'Must be filled in.' },
  saved: { nb: 'Innstillingene er lagret.', nn: 'Innstillingane er lagra.', en: 'The settings are saved.' },
  noticesTitle: {
    nb: 'Tilgjengelighet og personvern',
    nn: 'Tilgjenge og personvern',
    en: 'Accessibility and privacy',
  },
  noticesLead: {
    nb: 'Står på sidene som alle kommer til nederst på hver side. Det som ikke er fylt ut, står det der at mangler.',
    nn: 'Står på sidene som alle kjem til nedst på kvar side. Der står det òg kva som ikkje er fylt ut.',
    en: 'Shown on the pages that everyone reaches from the foot of every page, which also say what is not filled in.',
  },
  toAccessibility: {
    nb: 'Siden om tilgjengelighet',
    nn: 'Sida om tilgjenge',
    en: 'The page about accessibility',
  },
  toPrivacy: { nb: 'Siden om personvern', nn: 'Sida om personvern', en: 'The page about privacy' },
  statementAddress: {
    nb: 'Lenke til tilgjengelighetserklæringen',
    nn: 'Lenkje til tilgjengeerklæringa',
    en: 'Link to the accessibility statement',
  },
  statementAddressHelp: {
    nb: 'Adressen til institusjonens egen erklæring hos uustatus.no.',
    nn: 'Adressa til erklæringa institusjonen sjølv har hos uustatus.no.',
    en: 'The address of the institution’s own statement at uustatus.no.',
  },
  statementAddressWrong: {
    nb: 'Må være en hel adresse som begynner med https://.',
    nn: 'Må vere ei heil adresse som byrjar med https://.',
    en: 'Must be a whole address that begins with https://.',
  },
  accessibilityContact: {
    nb: 'Hvem skal få vite om noe ikke kan brukes?',
    nn: 'Kven skal få vite om noko ikkje kan brukast?',
    en: 'Who is to be told when something cannot be used?',
  },
  accessibilityContactHelp: {
    nb: 'Navn og telefon eller e-post. Er feltet tomt, står kontakten over.',
    nn: 'Namn og telefon eller e-post. Er feltet tomt, står kontakten over.',
    en: 'Name and telephone or e-mail. If empty, the contact above is shown.',
  },
  dataProtectionContact: { nb: 'Personvernombud', nn: 'Personvernombod', en: 'Data protection officer' },
  legalBasisNb: {
    nb: 'Rettslig grunnlag på bokmål',
    nn: 'Rettsleg grunnlag på bokmål',
    en: 'Legal basis in Bokmål',
  },
  legalBasisNn: {
    nb: 'Rettslig grunnlag på nynorsk',
    nn: 'Rettsleg grunnlag på nynorsk',
    en: 'Legal basis in Nynorsk',
  },
  legalBasisEn: {
    nb: 'Rettslig grunnlag på engelsk',
    nn: 'Rettsleg grunnlag på engelsk',
    en: 'Legal basis in English',
  },
  legalBasisHelp: {
    nb: 'Bestemmelsene som behandlingen av personopplysninger bygger på. Avklar med personvernombudet.',
    nn: 'Føresegnene som behandlinga av personopplysningar byggjer på. Avklar med personvernombodet.',
    en: 'The provisions that the processing of personal data rests on. Settle it with the data protection officer.',
  },
  legalBasisMissing: {
    nb: 'Må stå på alle tre språk, eller på ingen.',
    nn: 'Må stå på alle tre språk, eller på ingen.',
    en: 'Must be there in all three languages, or in none.',
  },
  noticesSaved: {
    nb: 'Det som står på sidene, er lagret.',
    nn: 'Det som står på sidene, er lagra.',
    en: 'What the pages say is saved.',
  },
  moreTitle: { nb: 'Drift', nn: 'Drift', en: 'Operation' },
  toAudit: { nb: 'Logg', nn: 'Logg', en: 'Audit log' },
  toAuditHelp: {
    nb: 'Hvem gjorde hva, og når',
    nn: 'Kven gjorde kva, og når',
    en: 'Who did what, and when',
  },
  toOutbox: { nb: 'Utgående e-post', nn: 'Utgåande e-post', en: 'Outgoing e-mail' },
  toOutboxHelp: {
    nb: 'Hvor mange e-poster som venter, er sendt eller ikke kom fram',
    nn: 'Kor mange e-postar som ventar, er sende eller ikkje kom fram',
    en: 'How many e-mails wait, are sent or could not be delivered',
  },
})
