/** The letter to leaders as it is proposed, and what is said to those who get a copy. */
import { defineTexts } from './define.ts'

export const letterTemplateTexts = defineTexts({
  subject: {
    nb: '{{round}}: dette gjør enheten din, og innen når',
    nn: '{{round}}: dette gjer eininga di, og innan når',
    en: '{{round}}: what your unit does, and by when',
  },
  text: {
    nb: `Hei {{name}}

{{institution}} følger nå opp arbeidsmiljøet i alle enheter: {{round}}. Brevet gjelder {{units}}.

Snakk med medarbeiderne om hvordan dere har det nå. Bli enige om hva dere skal bevare og hva dere skal forbedre, og skriv det i tiltaksplanen. Ta med verneombudet fra dere planlegger møtet til planen er signert, og snakk med de tillitsvalgte underveis. Risikovurdering og en sak i ledermøtet hører med, uansett hvor langt enheten har kommet.

Datoer å merke seg:

{{dates}}

Alt som skal gjøres, står på enhetens side. Der finner du også møtet, planen og skjemaene:

{{link}}

Hjelp å få: Koordinatoren gir råd og kan hjelpe til med møtet. Er noe vanskelig, så ta det opp med lederen din. HR, HMS og bedriftshelsetjenesten kan også bistå. Be om bistand fra enhetens side.

Du får én e-post om dagen når noe nærmer seg eller er over fristen, og ellers ingen.

Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

{{institution}} følgjer no opp arbeidsmiljøet i alle einingar: {{round}}. Brevet gjeld {{units}}.

Snakk med medarbeidarane om korleis de har det no. Bli samde om kva de skal ta vare på og kva de skal gjere betre, og skriv det i tiltaksplanen. Ta med verneombodet frå de planlegg møtet til planen er signert, og snakk med dei tillitsvalde undervegs. Risikovurdering og ei sak i leiarmøtet høyrer med, kor langt eininga enn er komen.

Datoar å merke seg:

{{dates}}

Alt som skal gjerast, står på sida til eininga. Der finn du òg møtet, planen og skjemaa:

{{link}}

Hjelp å få: Koordinatoren gir råd og kan hjelpe til med møtet. Er noko vanskeleg, så ta det opp med leiaren din. HR, HMS og bedriftshelsetenesta kan òg hjelpe. Be om hjelp frå sida til eininga.

Du får éin e-post om dagen når noko nærmar seg eller er over fristen, og elles ingen.

Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

{{institution}} is now following up the working environment in all units: {{round}}. This letter is about {{units}}.

Talk with your colleagues about how things are now. Agree on what to keep and what to improve, and write it in the action plan. Involve the safety representative from the planning of the meeting until the plan is signed, and talk with the union representatives on the way. A risk assessment and an item in the leader group belong to it, however far the unit has come.

Dates to note:

{{dates}}

Everything to be done stands on the unit’s page, with the meeting, the plan and the forms:

{{link}}

Help to get: the coordinator gives advice and can help with the meeting. If something is difficult, talk with your own leader. HR, HSE and the occupational health service can help as well. Ask for it from the unit’s page.

You get one e-mail a day when something is near its deadline or past it, and otherwise none.

Questions? Contact {{contact}}.`,
  },
  units: {
    nb: '{{first}} og {{others}} enheter til',
    nn: '{{first}} og {{others}} einingar til',
    en: '{{first}} and {{others}} more units',
  },
  date: { nb: '- {{date}}: {{step}}', nn: '- {{date}}: {{step}}', en: '- {{date}}: {{step}}' },
  copySubject: { nb: 'Kopi: {{subject}}', nn: 'Kopi: {{subject}}', en: 'Copy: {{subject}}' },
  copyLead: {
    nb: 'Dette brevet er sendt til {{count}} ledere. Du får en kopi til orientering.',
    nn: 'Dette brevet er sendt til {{count}} leiarar. Du får ein kopi til orientering.',
    en: 'This letter was sent to {{count}} leaders. You get a copy for your information.',
  },
  copyName: { nb: 'leder', nn: 'leiar', en: 'leader' },
  copyUnits: { nb: 'lederens enhet', nn: 'eininga til leiaren', en: 'the leader’s unit' },
})
