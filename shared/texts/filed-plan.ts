/** The signed action plan as a document of its own, for the records system. */
import { defineTexts } from './define.ts'

export const filedPlanTexts = defineTexts({
  label: { nb: 'Tiltaksplan', nn: 'Tiltaksplan', en: 'Action plan' },
  title: { nb: 'Tiltaksplan: {{unit}}', nn: 'Tiltaksplan: {{unit}}', en: 'Action plan: {{unit}}' },
  under: {
    nb: '{{round}}, versjon {{version}}',
    nn: '{{round}}, versjon {{version}}',
    en: '{{round}}, version {{version}}',
  },
  signed: { nb: 'Signert av leder', nn: 'Signert av leiar', en: 'Signed by the leader' },
  signedByDeputy: {
    nb: 'Signert av stedfortreder for leder',
    nn: 'Signert av stadfortredar for leiar',
    en: 'Signed by the deputy for the leader',
  },
  consulted: {
    nb: 'Samråd med verneombud',
    nn: 'Samråd med verneombod',
    en: 'Safety representative consulted',
  },
  byOn: { nb: '{{name}}, {{date}}', nn: '{{name}}, {{date}}', en: '{{name}}, {{date}}' },
  consultationNotConfirmed: {
    nb: 'Ikke bekreftet ved signeringen',
    nn: 'Ikkje stadfesta ved signeringa',
    en: 'Not confirmed at the signature',
  },
  changedSince: {
    nb: 'Dokumentet ble endret mellom bekreftelsen og signaturen.',
    nn: 'Dokumentet vart endra mellom stadfestinga og signaturen.',
    en: 'The document was changed between the confirmation and the signature.',
  },
  remark: {
    nb: 'Merknad fra verneombudet',
    nn: 'Merknad frå verneombodet',
    en: 'Remark of the safety representative',
  },
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  measure: { nb: 'Tiltak {{number}}', nn: 'Tiltak {{number}}', en: 'Measure {{number}}' },
  measureOf: {
    nb: 'Tiltak {{number}}: {{theme}}',
    nn: 'Tiltak {{number}}: {{theme}}',
    en: 'Measure {{number}}: {{theme}}',
  },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  responsible: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  status: { nb: 'Status ved signering', nn: 'Status ved signering', en: 'Status when signed' },
  prevention: { nb: 'Forebygging', nn: 'Førebygging', en: 'Prevention' },
  model: { nb: 'Område', nn: 'Område', en: 'Area' },
  references: { nb: 'Henvisninger', nn: 'Tilvisingar', en: 'References' },
  origin: { nb: 'Kommer fra', nn: 'Kjem frå', en: 'Comes from' },
  meaning: { nb: 'Hva det betyr', nn: 'Kva det tyder', en: 'What it means' },
  electronic: {
    nb: 'Signert elektronisk. Samrådet bekrefter at verneombudet har medvirket; det er ikke en godkjenning.',
    nn: 'Signert elektronisk. Samrådet stadfestar at verneombodet har medverka; det er ikkje ei godkjenning.',
    en: 'Signed electronically. The consultation confirms that the safety representative took part; it is not an approval.',
  },
})
