/** What units answer in "Oppsummering og evaluering", for the bundled programme's form. */
import type { Dice } from './dice.ts'

interface Facts {
  keep: number
  improve: number
  represented: boolean
  members: number
}

const helped = [
  'At vi satte av tid til tiltakene på hvert enhetsmøte.',
  'Tydelig ansvar for hvert tiltak, og at ledergruppa spurte etter framdriften.',
  'God støtte fra HR og et verneombud som var med hele veien.',
  'De ansatte kom selv med forslagene, og da ble de også fulgt opp.',
]

const hindered = [
  'Eksamensperioden tok all tid, så ett tiltak ble forsinket.',
  'To av tiltakene krever penger vi ikke har i år.',
  'Flyttingen til nye lokaler gjorde det vanskelig å samle alle.',
  'Mange midlertidig ansatte er borte før tiltakene virker.',
]

const changed = [
  'Flere sier at det er lettere å planlegge uka.',
  'Møtene er kortere, og flere tar ordet.',
  'Nye kolleger sier at de er blitt bedre tatt imot.',
  'Det er for tidlig å si, men vi snakker mer om hvordan vi har det.',
]

/** Answers in SurveyJS' form: question names of forms/summary-and-evaluation.json. */
export function inventSummary(
  dice: Dice,
  { keep, improve, represented, members }: Facts,
): Record<string, unknown> {
  return {
    'meeting-held': dice.weighted([
      ['one', 5],
      ['several', 1],
      ['unit-meeting', 4],
    ]),
    participants: Math.max(3, Math.round(members * (0.6 + 0.35 * dice.next()))),
    involved: [
      'employees',
      ...(dice.happens(0.3) ? ['union-representatives'] : []),
      ...(dice.happens(0.4) ? ['hr-hse'] : []),
    ],
    'safety-representative': represented ? dice.pick(['throughout', 'throughout', 'in-part']) : 'none',
    'local-committee': dice.pick(['discussed', 'informed', 'not-applicable']),
    'measures-keep': keep,
    'measures-improve': improve,
    'measures-carried-on': dice.between(0, keep),
    helped: dice.pick(helped),
    hindered: dice.pick(hindered),
    effect: dice.weighted([
      [2, 1],
      [3, 4],
      [4, 5],
      [5, 1],
    ]),
    changed: dice.pick(changed),
  }
}
