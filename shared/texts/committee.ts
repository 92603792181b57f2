/** Committees that treat plans: the settings page, and what kinds there are. */
import { defineTexts } from './define.ts'

export const committeeTexts = defineTexts({
  title: { nb: 'Utvalg', nn: 'Utval', en: 'Committees' },
  lead: {
    nb: 'Utvalgene som behandler tiltaksplaner. Et utvalg gjelder enheten det hører til, og alle enheter under den.',
    nn: 'Utvala som behandlar tiltaksplanar. Eit utval gjeld eininga det høyrer til, og alle einingar under henne.',
    en: 'The committees that treat action plans. A committee serves its unit and every unit below it.',
  },
  empty: {
    nb: 'Ingen utvalg ennå. Legg til dem som skal behandle tiltaksplaner, for eksempel LOSAM og AMU.',
    nn: 'Ingen utval enno. Legg til dei som skal behandle tiltaksplanar, til dømes LOSAM og AMU.',
    en: 'No committees yet. Add those that are to treat action plans, for example LOSAM and AMU.',
  },
  add: { nb: 'Legg til utvalg', nn: 'Legg til utval', en: 'Add a committee' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  changeOf: { nb: 'Endre {{name}}', nn: 'Endre {{name}}', en: 'Change {{name}}' },
  end: { nb: 'Legg ned', nn: 'Legg ned', en: 'End' },
  endOf: { nb: 'Legg ned {{name}}', nn: 'Legg ned {{name}}', en: 'End {{name}}' },
  endTitle: { nb: 'Legge ned utvalget?', nn: 'Leggje ned utvalet?', en: 'End the committee?' },
  endText: {
    nb: '{{name}} kan ikke behandle flere planer. Det utvalget har behandlet, blir stående.',
    nn: '{{name}} kan ikkje behandle fleire planar. Det utvalet har behandla, blir ståande.',
    en: '{{name}} can treat no more plans. What it has treated stays.',
  },
  kind: { nb: 'Hva slags utvalg', nn: 'Kva slags utval', en: 'Kind of committee' },
  losam: {
    nb: 'Lokalt samarbeidsutvalg (LOSAM)',
    nn: 'Lokalt samarbeidsutval (LOSAM)',
    en: 'Local cooperation committee (LOSAM)',
  },
  lamu: {
    nb: 'Lokalt arbeidsmiljøutvalg (LAMU)',
    nn: 'Lokalt arbeidsmiljøutval (LAMU)',
    en: 'Local working environment committee (LAMU)',
  },
  amu: {
    nb: 'Arbeidsmiljøutvalg (AMU)',
    nn: 'Arbeidsmiljøutval (AMU)',
    en: 'Working environment committee (AMU)',
  },
  kvam: { nb: 'Utvidet KVAM-gruppe', nn: 'Utvida KVAM-gruppe', en: 'Extended KVAM group' },
  aboutLosam: {
    nb: 'Arbeidsgiver og tillitsvalgte, oftest på et fakultet. Behandler saker, signerer ikke planer.',
    nn: 'Arbeidsgivar og tillitsvalde, oftast på eit fakultet. Behandlar saker, signerer ikkje planar.',
    en: 'Employer and union representatives, mostly at a faculty. Treats cases, does not sign plans.',
  },
  aboutLamu: {
    nb: 'Et arbeidsmiljøutvalg for en del av institusjonen.',
    nn: 'Eit arbeidsmiljøutval for ein del av institusjonen.',
    en: 'A working environment committee for a part of the institution.',
  },
  aboutAmu: {
    nb: 'Lovpålagt. Kan vedta tiltak og sette frister som lederen ikke kan flytte.',
    nn: 'Lovpålagt. Kan vedta tiltak og setje fristar som leiaren ikkje kan flytte.',
    en: 'Required by law. May decide measures and set deadlines that the leader cannot move.',
  },
  aboutKvam: {
    nb: 'Gruppe for kvalitet og arbeidsmiljø i en klinikk. Behandler planene før AMU.',
    nn: 'Gruppe for kvalitet og arbeidsmiljø i ein klinikk. Behandlar planane før AMU.',
    en: 'A clinic’s group for quality and working environment. Treats plans before AMU.',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  nameHelp: {
    nb: 'Slik det heter hos dere, for eksempel «LOSAM ved Det naturvitenskapelige fakultet».',
    nn: 'Slik det heiter hos dykk, til dømes «LOSAM ved Det naturvitskaplege fakultetet».',
    en: 'As you call it, for example “LOSAM at the Faculty of Science”.',
  },
  unit: { nb: 'Gjelder for', nn: 'Gjeld for', en: 'Serves' },
  unitHelp: {
    nb: 'Enheten og alle under den.',
    nn: 'Eininga og alle under henne.',
    en: 'The unit and all below it.',
  },
  composition: { nb: 'Hvem sitter der', nn: 'Kven sit der', en: 'Who sits there' },
  compositionHelp: {
    nb: 'Helst roller, for eksempel «Leder, to tillitsvalgte, verneombud».',
    nn: 'Helst roller, til dømes «Leiar, to tillitsvalde, verneombod».',
    en: 'Preferably roles, for example “Leader, two union representatives, safety representative”.',
  },
  nameMissing: { nb: 'Skriv navnet.', nn: 'Skriv namnet.', en: 'Write the name.' },
  toCommittees: { nb: 'Utvalg', nn: 'Utval', en: 'Committees' },
  toCommitteesHelp: {
    nb: 'LOSAM, AMU og andre som behandler tiltaksplaner',
    nn: 'LOSAM, AMU og andre som behandlar tiltaksplanar',
    en: 'LOSAM, AMU and others that treat action plans',
  },
})
