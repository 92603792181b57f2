/** The plan over time: its versions, whose it is, who reads it, what it takes over from earlier plans, what it did. */
import { defineTexts } from './define.ts'

export const planVersionTexts = defineTexts({
  version: { nb: 'Versjon {{version}}', nn: 'Versjon {{version}}', en: 'Version {{version}}' },
  versions: { nb: 'Versjoner', nn: 'Versjonar', en: 'Versions' },
  inWork: { nb: 'Under arbeid', nn: 'Under arbeid', en: 'In progress' },
  inForce: { nb: 'Gjelder', nn: 'Gjeld', en: 'In force' },
  superseded: { nb: 'Erstattet', nn: 'Erstatta', en: 'Superseded' },
  signedBy: {
    nb: 'Signert av {{by}} {{on}}',
    nn: 'Signert av {{by}} {{on}}',
    en: 'Signed by {{by}} on {{on}}',
  },
  consultedBy: {
    nb: 'samråd bekreftet av {{by}} {{on}}',
    nn: 'samråd stadfesta av {{by}} {{on}}',
    en: 'consultation confirmed by {{by}} on {{on}}',
  },
  notConsulted: {
    nb: 'samråd ikke bekreftet',
    nn: 'samråd ikkje stadfesta',
    en: 'consultation not confirmed',
  },
  filedOn: { nb: 'arkivert {{on}}', nn: 'arkivert {{on}}', en: 'filed on {{on}}' },
  newVersion: { nb: 'Lag ny versjon', nn: 'Lag ny versjon', en: 'Make a new version' },
  newVersionAbout: {
    nb: 'Trenger dere å endre noe som er avtalt? Lag en ny versjon. Den signerte gjelder til den nye er signert.',
    nn: 'Treng de å endre noko som er avtalt? Lag ein ny versjon. Den signerte gjeld til den nye er signert.',
    en: 'Do you need to change what was agreed? Make a new version. The signed one holds until the new one is signed.',
  },
  newVersionTitle: {
    nb: 'Lage versjon {{version}} av planen?',
    nn: 'Lage versjon {{version}} av planen?',
    en: 'Make version {{version}} of the plan?',
  },
  newVersionLead: {
    nb: 'Tiltakene åpnes for endringer igjen. Den nye versjonen skal gjennom samråd og signeres på nytt. Fristene dere har holdt, er fortsatt holdt.',
    nn: 'Tiltaka blir opna for endringar igjen. Den nye versjonen skal gjennom samråd og signerast på nytt. Fristane de har halde, er framleis haldne.',
    en: 'The measures are opened for changes again. The new version goes through consultation and is signed anew. Deadlines you have kept stay kept.',
  },
  atWork: {
    nb: 'Dere arbeider med versjon {{version}}. **Versjon {{before}}, signert {{on}}, gjelder** og er det de ansatte leser, til den nye er signert.',
    nn: 'De arbeider med versjon {{version}}. **Versjon {{before}}, signert {{on}}, gjeld** og er det dei tilsette les, til den nye er signert.',
    en: 'You are working on version {{version}}. **Version {{before}}, signed on {{on}}, holds** and is what employees read until the new one is signed.',
  },
  giveUp: {
    nb: 'Gå tilbake til versjon {{version}}',
    nn: 'Gå tilbake til versjon {{version}}',
    en: 'Go back to version {{version}}',
  },
  changedSince: {
    nb: 'Endret siden versjon {{version}}',
    nn: 'Endra sidan versjon {{version}}',
    en: 'Changed since version {{version}}',
  },
  nothingChanged: {
    nb: 'Ingenting er endret ennå.',
    nn: 'Ingenting er endra enno.',
    en: 'Nothing has been changed yet.',
  },
  added: { nb: 'Nytt', nn: 'Nytt', en: 'New' },
  removed: { nb: 'Fjernet', nn: 'Fjerna', en: 'Removed' },
  changed: { nb: 'Endret', nn: 'Endra', en: 'Changed' },
  wasField: { nb: 'Før: {{words}}', nn: 'Før: {{words}}', en: 'Before: {{words}}' },
  isField: { nb: 'Nå: {{words}}', nn: 'No: {{words}}', en: 'Now: {{words}}' },
  withoutText: { nb: '(uten tekst)', nn: '(utan tekst)', en: '(without text)' },

  ownerAbove: {
    nb: '**Enheten har ingen leder: planen trenger en ny eier.** {{who}} svarer for den så lenge.',
    nn: '**Eininga har ingen leiar: planen treng ein ny eigar.** {{who}} svarar for han så lenge.',
    en: '**The unit has no leader: the plan needs a new owner.** {{who}} answers for it in the meantime.',
  },
  ownerNobody: {
    nb: '**Planen trenger en ny eier.** Ingen leder er registrert for enheten eller over den. Koordinatoren må si fra til dem som fører registeret.',
    nn: '**Planen treng ein ny eigar.** Ingen leiar er registrert for eininga eller over ho. Koordinatoren må seie frå til dei som fører registeret.',
    en: '**The plan needs a new owner.** No leader is registered for the unit or above it. The coordinator must tell those who keep the register.',
  },
  ownerSuccessor: {
    nb: '**Enheten finnes ikke lenger.** Planen er tatt over av {{who}}. Åpne tiltak kan også videreføres i planen der.',
    nn: '**Eininga finst ikkje lenger.** Planen er teken over av {{who}}. Opne tiltak kan òg vidareførast i planen der.',
    en: '**The unit no longer exists.** The plan has been taken over by {{who}}. Open measures can also be carried on in the plan there.',
  },
  leaderOf: {
    nb: '{{leader}} ({{unit}})',
    nn: '{{leader}} ({{unit}})',
    en: '{{leader}} ({{unit}})',
  },

  wholeUnit: { nb: 'Hele enheten', nn: 'Heile eininga', en: 'The whole unit' },
  plansHere: { nb: 'Planer her', nn: 'Planar her', en: 'Plans here' },
  groupTitle: {
    nb: 'Tiltaksplan: {{group}}',
    nn: 'Tiltaksplan: {{group}}',
    en: 'Action plan: {{group}}',
  },

  groupHandling: {
    nb: 'Dette er planen til en gruppe på tvers av enheter. Den signeres her, men arkiveres og behandles ikke i Medvirk: følg institusjonens egne rutiner for det. Fristene i runden gjelder planen for hele enheten.',
    nn: 'Dette er planen til ei gruppe på tvers av einingar. Han blir signert her, men ikkje arkivert eller behandla i Medvirk: følg dei rutinane institusjonen har for det. Fristane i runden gjeld planen for heile eininga.',
    en: 'This is the plan of a group across units. It is signed here, but not filed or treated in Medvirk: follow your institution’s own routines for that. The round’s deadlines are those of the plan for the whole unit.',
  },

  readers: { nb: 'Hvem leser planen', nn: 'Kven les planen', en: 'Who reads the plan' },
  readersAlways: {
    nb: 'Leder og lederstøtte, verneombud, koordinator, HR og arkivar leser den alltid.',
    nn: 'Leiar og leiarstøtte, verneombod, koordinator, HR og arkivar les han alltid.',
    en: 'The leader and who supports the leader, the safety representative, the coordinator, HR and the records officer always read it.',
  },
  readersAbove: {
    nb: 'Ledere over enheten, hovedverneombud og bedriftshelsetjeneste',
    nn: 'Leiarar over eininga, hovudverneombod og bedriftshelseteneste',
    en: 'Leaders above the unit, chief safety representatives and the occupational health service',
  },
  readersWithin: {
    nb: 'De som arbeider i enheten, tillitsvalgte og utvalgsmedlemmer, når den er signert',
    nn: 'Dei som arbeider i eininga, tillitsvalde og utvalsmedlemmer, når han er signert',
    en: 'Those who work in the unit, union representatives and committee members, once it is signed',
  },
  readersBelow: {
    nb: 'Ledere for enheter under, når den er signert',
    nn: 'Leiarar for einingar under, når han er signert',
    en: 'Leaders of units below, once it is signed',
  },
  readersNobody: { nb: 'Ingen andre.', nn: 'Ingen andre.', en: 'Nobody else.' },

  earlier: { nb: 'Fra tidligere planer', nn: 'Frå tidlegare planar', en: 'From earlier plans' },
  earlierLead: {
    nb: 'Disse tiltakene er ikke ferdige. Velg dem dere vil videreføre.',
    nn: 'Desse tiltaka er ikkje ferdige. Vel dei de vil vidareføre.',
    en: 'These measures are not finished. Choose those you want to carry on.',
  },
  carry_one: {
    nb: 'Viderefør {{count}} tiltak',
    nn: 'Vidarefør {{count}} tiltak',
    en: 'Carry on {{count}} measure',
  },
  carry_other: {
    nb: 'Viderefør {{count}} tiltak',
    nn: 'Vidarefør {{count}} tiltak',
    en: 'Carry on {{count}} measures',
  },
  carryChosen: { nb: 'Viderefør valgte', nn: 'Vidarefør valde', en: 'Carry on the chosen ones' },
  chooseFirst: {
    nb: 'Velg minst ett tiltak først.',
    nn: 'Vel minst eitt tiltak først.',
    en: 'Choose at least one measure first.',
  },

  evaluation: { nb: 'Hva tiltakene gjorde', nn: 'Kva tiltaka gjorde', en: 'What the measures did' },
  evaluationLead: {
    nb: 'Leder og verneombud vurderer virkningen når det er gått en tid, fra 1 (ingen) til 5 (svært stor).',
    nn: 'Leiar og verneombod vurderer verknaden når det har gått ei tid, frå 1 (ingen) til 5 (svært stor).',
    en: 'The leader and the safety representative judge the effect after some time, from 1 (none) to 5 (very large).',
  },
  notJudged: { nb: 'Ikke vurdert ennå', nn: 'Ikkje vurdert enno', en: 'Not judged yet' },
  effectOf: { nb: 'Virkning {{effect}} av 5', nn: 'Verknad {{effect}} av 5', en: 'Effect {{effect}} of 5' },
  judge: { nb: 'Vurder', nn: 'Vurder', en: 'Judge' },
  judgeMeasure: {
    nb: 'Vurder tiltak {{number}}',
    nn: 'Vurder tiltak {{number}}',
    en: 'Judge measure {{number}}',
  },
  effect: { nb: 'Virkning', nn: 'Verknad', en: 'Effect' },
  effectNone: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  effectLarge: { nb: 'Svært stor', nn: 'Svært stor', en: 'Very large' },
  effectNote: { nb: 'Hva merket dere?', nn: 'Kva merka de?', en: 'What did you notice?' },
  effectNoteHelp: {
    nb: 'Skriv ikke navn på enkeltpersoner her.',
    nn: 'Skriv ikkje namn på enkeltpersonar her.',
    en: 'Do not name individuals here.',
  },
  takeBack: { nb: 'Fjern vurderingen', nn: 'Fjern vurderinga', en: 'Remove the judgement' },
  since: {
    nb: '{{scale}}: gjennomsnitt {{before}} før, {{after}} i {{round}}. Andre ting enn tiltaket kan ha virket.',
    nn: '{{scale}}: gjennomsnitt {{before}} før, {{after}} i {{round}}. Andre ting enn tiltaket kan ha verka.',
    en: '{{scale}}: mean {{before}} before, {{after}} in {{round}}. Other things than the measure may have had an effect.',
  },
})
