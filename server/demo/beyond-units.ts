/** What goes beyond the demo's units: committees, what one of them said, and a measure lifted to the faculty. */
import { addTreatment } from '../follow-up/treatment.store.ts'
import { addCommittee } from '../organisation/committee.store.ts'
import { putLift } from '../plan/lift.store.ts'
import { loadMeasures } from '../plan/plan.store.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { daysAfter } from './calendar.ts'

interface Where {
  university: string
  faculty: string
  /** The leader's unit. */
  unit: string
}

/**
 * The leader's plan asks for something that only the faculty can give; its plan has been before the local cooperation
 * committee once, in the round before.
 */
export async function makeBeyond(
  storage: Services['storage'],
  { university, faculty, unit }: Where,
  rounds: { earlier: { id: string; releasedOn: string | null }; current: { id: string } },
  people: { leader: string; coordinator: string },
  today: string,
): Promise<void> {
  await transaction(storage, async (tx) => {
    await addCommittee(tx, {
      kind: 'amu',
      name: 'Arbeidsmiljøutvalget (AMU)',
      unitId: university,
      composition: 'Fem fra ledelsen, fem fra de ansatte, bedriftshelsetjenesten',
    })
    const losam = await addCommittee(tx, {
      kind: 'losam',
      name: 'LOSAM naturvitenskap',
      unitId: faculty,
      composition: 'Dekan, fakultetsdirektør, fire tillitsvalgte, verneombud',
    })
    const { earlier, current } = rounds
    if (earlier.releasedOn)
      await addTreatment(
        tx,
        { roundId: earlier.id, unitId: unit },
        {
          committeeId: losam,
          stepId: null,
          heldOn: daysAfter(earlier.releasedOn, 120),
          outcome: 'endorsed',
          comment: 'LOSAM ber om at planen for tokt og felt samordnes med studieplanen.',
          recordedBy: people.coordinator,
        },
      )
    const measures = await loadMeasures(tx, { roundId: current.id, unitId: unit })
    const lifted = measures.find(({ theme }) => theme === 'Fysisk arbeidsmiljø')
    if (!lifted) throw new Error("The leader's plan in the demo has nothing to lift")
    await putLift(tx, lifted.id, {
      toUnitId: faculty,
      why: 'Ventilasjonen hører til bygget, og fakultetet har avtalen med eiendomsavdelingen.',
      by: people.leader,
      on: daysAfter(today, -9),
    })
  })
}
