/** Who is to keep the key to a round's answer box, as it is chosen at launch. */
import { defineTexts } from './define.ts'

export const keepingChoiceTexts = defineTexts({
  /* The choice at launch */
  choice: {
    nb: 'Hvem skal ha nøkkelen til svarboksen?',
    nn: 'Kven skal ha nøkkelen til svarboksen?',
    en: 'Who is to keep the key to the answer box?',
  },
  choiceLead: {
    nb: 'Svarene ligger forseglet til undersøkelsen er avsluttet. Valget gjelder hele runden og kan ikke endres etter start.',
    nn: 'Svara ligg forsegla til undersøkinga er avslutta. Valet gjeld heile runden og kan ikkje endrast etter start.',
    en: 'The answers lie sealed until the survey has closed. The choice holds for the whole round and cannot be changed after the launch.',
  },
  custodian: { nb: 'Nøkkelholdere', nn: 'Nøkkelhaldarar', en: 'Key holders' },
  recommended: { nb: 'Anbefalt', nn: 'Tilrådd', en: 'Recommended' },
  custodianText: {
    nb: 'HR, hovedverneombudet og en tillitsvalgt får hver sin del av nøkkelen. To av tre må være med for å åpne. Ikke personvernombudet: det skal være uavhengig.',
    nn: 'HR, hovudverneombodet og ein tillitsvald får kvar sin del av nøkkelen. To av tre må vere med for å opne. Ikkje personvernombodet: det skal vere uavhengig.',
    en: 'HR, the chief safety representative and a union representative get one part of the key each. Two of three are needed to open. Not the data protection officer, who must stay independent.',
  },
  custodianPromise: {
    nb: 'Løftet til de ansatte: Ingen kan lese svarene mens undersøkelsen er åpen, heller ikke de som drifter serveren.',
    nn: 'Lovnaden til dei tilsette: Ingen kan lese svara medan undersøkinga er open, heller ikkje dei som driftar serveren.',
    en: 'The promise to employees: nobody can read the answers while the survey is open, not even those who run the server.',
  },
  custodianWork: {
    nb: 'De møtes én gang før undersøkelsen åpner, omtrent en halv time.',
    nn: 'Dei møtest éin gong før undersøkinga opnar, om lag ein halv time.',
    en: 'They meet once before the survey opens, for about half an hour.',
  },
  singleKey: {
    nb: 'Én nøkkel på serveren',
    nn: 'Éin nøkkel på serveren',
    en: 'One key on the server',
  },
  singleKeyText: {
    nb: 'Serveren lager og oppbevarer nøkkelen. Undersøkelsen åpner av seg selv når nøklene er laget.',
    nn: 'Serveren lagar og oppbevarer nøkkelen. Undersøkinga opnar av seg sjølv når nøklane er laga.',
    en: 'The server makes and keeps the key. The survey opens by itself when the keys are made.',
  },
  singleKeyPromise: {
    nb: 'Et svakere løfte: De som drifter serveren, kan lese svar mens undersøkelsen er åpen, og med logger finne ut hvem som har svart hva. De ansatte får vite det før de svarer.',
    nn: 'Ein svakare lovnad: Dei som driftar serveren, kan lese svar medan undersøkinga er open, og med loggar finne ut kven som har svara kva. Dei tilsette får vite det før dei svarar.',
    en: 'A weaker promise: those who run the server can read answers while the survey is open and, with logs, find out who answered what. Employees are told before they answer.',
  },
  accept: {
    nb: 'Jeg har lest dette og godtar det svakere løftet på institusjonens vegne.',
    nn: 'Eg har lese dette og godtek den svakare lovnaden på vegner av institusjonen.',
    en: 'I have read this and accept the weaker promise on the institution’s behalf.',
  },
  acceptFirst: {
    nb: 'Kryss av for at det svakere løftet er godtatt, eller velg nøkkelholdere.',
    nn: 'Kryss av for at den svakare lovnaden er godteken, eller vel nøkkelhaldarar.',
    en: 'Tick that the weaker promise is accepted, or choose key holders.',
  },
  launchPrepares: {
    nb: 'Nøklene til svarboksen lages. Ingen inviteres før nøkkelholderne har møttes, øvd på åpningen, og du har åpnet undersøkelsen.',
    nn: 'Nøklane til svarboksen blir laga. Ingen blir inviterte før nøkkelhaldarane har møtst, øvd på opninga, og du har opna undersøkinga.',
    en: 'The keys to the answer box are made. Nobody is invited until the key holders have met and rehearsed the opening, and you have opened the survey.',
  },
  launchOpensAlone: {
    nb: 'Nøklene til svarboksen lages. Så åpner undersøkelsen av seg selv, og {{count}} personer får invitasjonen på e-post eller brev.',
    nn: 'Nøklane til svarboksen blir laga. Så opnar undersøkinga av seg sjølv, og {{count}} personar får invitasjonen på e-post eller brev.',
    en: 'The keys to the answer box are made. Then the survey opens by itself, and {{count}} people get the invitation by e-mail or letter.',
  },
  launchBack: {
    nb: 'Fram til undersøkelsen åpner, kan runden gjøres til et utkast igjen.',
    nn: 'Fram til undersøkinga opnar, kan runden gjerast til eit utkast igjen.',
    en: 'Until the survey opens, the round can be made a draft again.',
  },
})
