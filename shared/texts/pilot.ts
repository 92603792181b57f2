/** Texts of pilot rounds: choosing one, its people, and what is different about it. */
import { defineTexts } from './define.ts'

export const pilotTexts = defineTexts({
  /** In a proposed title. */
  titled: { nb: 'Prøverunde: {{title}}', nn: 'Prøverunde: {{title}}', en: 'Pilot round: {{title}}' },
  tag: { nb: 'Prøverunde', nn: 'Prøverunde', en: 'Pilot round' },

  kind: { nb: 'Hva slags runde?', nn: 'Kva slags runde?', en: 'What kind of round?' },
  everyone: { nb: 'Alle', nn: 'Alle', en: 'Everyone' },
  everyoneText: {
    nb: 'Alle ansatte som er inkludert i undersøkelsen, med rapporter for enhetene og oppfølging.',
    nn: 'Alle tilsette som er med i undersøkinga, med rapportar for einingane og oppfølging.',
    en: 'All employees who are eligible for the survey, with reports for the units and follow-up.',
  },
  few: { nb: 'Prøverunde med noen få', nn: 'Prøverunde med nokre få', en: 'Pilot round with a few people' },
  fewText: {
    nb: '{{fewest}}–{{most}} personer du velger, prøver alt fra e-post til resultat. Én rapport, bare for koordinator og HR. Ingen frister og ingen oppfølging.',
    nn: '{{fewest}}–{{most}} personar du vel, prøver alt frå e-post til resultat. Éin rapport, berre for koordinator og HR. Ingen fristar og inga oppfølging.',
    en: '{{fewest}}–{{most}} people whom you choose try everything from mail to result. One report, for the coordinator and HR only. No deadlines and no follow-up.',
  },

  step: { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' },
  title: { nb: 'Hvem skal prøve?', nn: 'Kven skal prøve?', en: 'Who will try it?' },
  lead: {
    nb: 'Velg {{fewest}}–{{most}} personer i {{top}}. Ta gjerne med verneombud og tillitsvalgte. Svarene telles samlet.',
    nn: 'Vel {{fewest}}–{{most}} personar i {{top}}. Ta gjerne med verneombod og tillitsvalde. Svara blir talde samla.',
    en: 'Choose {{fewest}}–{{most}} people in {{top}}. Do include safety representatives and union representatives. The answers are counted together.',
  },
  addresses: { nb: 'E-postadresser', nn: 'E-postadresser', en: 'E-mail addresses' },
  addressesHelp: {
    nb: 'Skriv eller lim inn, én adresse på hver linje. Adressene må stå i personalregisteret.',
    nn: 'Skriv eller lim inn, éi adresse på kvar linje. Adressene må stå i personalregisteret.',
    en: 'Write or paste, one address on each line. The addresses must be in the register.',
  },
  count_one: { nb: '{{count}} adresse', nn: '{{count}} adresse', en: '{{count}} address' },
  count_other: { nb: '{{count}} adresser', nn: '{{count}} adresser', en: '{{count}} addresses' },
  wrongTitle: {
    nb: 'Disse linjene må rettes. Ingenting er lagret.',
    nn: 'Desse linjene må rettast. Ingenting er lagra.',
    en: 'These lines must be corrected. Nothing has been saved.',
  },
  wrongLine: {
    nb: 'Linje {{line}}: {{address}}',
    nn: 'Linje {{line}}: {{address}}',
    en: 'Line {{line}}: {{address}}',
  },
  unknown: {
    nb: 'ingen i {{top}} har denne adressen',
    nn: 'ingen i {{top}} har denne adressa',
    en: 'nobody in {{top}} has this address',
  },
  shared: {
    nb: 'flere personer har denne adressen',
    nn: 'fleire personar har denne adressa',
    en: 'several people have this address',
  },
  wrongCount: {
    nb: 'Det må være {{fewest}}–{{most}} ulike personer.',
    nn: 'Det må vere {{fewest}}–{{most}} ulike personar.',
    en: 'There must be {{fewest}}–{{most}} different people.',
  },
  chosen: { nb: 'Valgt', nn: 'Valde', en: 'Chosen' },
  chosenNone: {
    nb: 'Ingen er valgt ennå. Navnene vises her når adressene er lagret.',
    nn: 'Ingen er valde enno. Namna blir viste her når adressene er lagra.',
    en: 'Nobody has been chosen yet. The names are shown here once the addresses are saved.',
  },
  noEmail: { nb: 'ingen e-postadresse', nn: 'inga e-postadresse', en: 'no e-mail address' },
  whySoMany: {
    nb: 'Er de bare noen få, kan de som vet hva de selv svarte, regne seg fram til hva de andre svarte. Derfor kan ikke runden settes i gang med færre enn {{fewest}}. Svarer for få, vises ingen resultater.',
    nn: 'Er dei berre nokre få, kan dei som veit kva dei sjølve svara, rekne seg fram til kva dei andre svara. Difor kan ikkje runden setjast i gang med færre enn {{fewest}}. Svarar for få, blir ingen resultat viste.',
    en: 'If they are only a few, those who know what they answered themselves can work out what the others answered. So the round cannot be launched with fewer than {{fewest}}. If too few answer, no results are shown.',
  },

  summary: { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' },
  summaryText: { nb: '{{count}} personer', nn: '{{count}} personar', en: '{{count}} people' },
  launchLead: {
    nb: 'Se over. Etter start kan deltakerne ikke endres.',
    nn: 'Sjå over. Etter start kan ikkje deltakarane endrast.',
    en: 'Look it over. Participants cannot be changed after the start.',
  },
  launchFixes: {
    nb: 'Det er en prøve: én rapport for koordinator og HR, ingen frister og ingen oppfølging.',
    nn: 'Det er ei prøve: éin rapport for koordinator og HR, ingen fristar og inga oppfølging.',
    en: 'It is a try: one report for the coordinator and HR, no deadlines and no follow-up.',
  },
  about: {
    nb: 'Dette er en prøverunde. Den står ikke i framdriftsoversikten, og ledere og verneombud ser den ikke.',
    nn: 'Dette er ein prøverunde. Han står ikkje i framdriftsoversynet, og leiarar og verneombod ser han ikkje.',
    en: 'This is a pilot round. It is not in the progress overview, and leaders and safety representatives do not see it.',
  },
  delete: { nb: 'Slett prøverunden', nn: 'Slett prøverunden', en: 'Delete the pilot round' },
  deleteTitle: { nb: 'Slette prøverunden?', nn: 'Slette prøverunden?', en: 'Delete the pilot round?' },
  deleteText: {
    nb: '«{{title}}» og rapporten blir borte for alltid. Loggen sier fortsatt at runden har vært.',
    nn: '«{{title}}» og rapporten blir borte for alltid. Loggen seier framleis at runden har vore.',
    en: '“{{title}}” and its report are gone for good. The log still says that the round has been.',
  },
  toReport: { nb: 'Åpne rapporten', nn: 'Opne rapporten', en: 'Open the report' },
})
