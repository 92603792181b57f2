/** A round whose programme has every kind of step that a unit takes by itself. */
import { eq } from 'drizzle-orm'
import type { Storage } from '../server/platform/database.ts'
import { transaction } from '../server/platform/transaction.ts'
import { keepProgramme } from '../server/programme/programme.store.ts'
import type { Programme } from '../server/programme/programme.ts'
import { roundTable } from '../server/round/round.tables.ts'
import { bundledProgramme } from './invented-round.ts'
import { holdRound, roundId } from './released-round.ts'

const inAll = (nb: string) => ({ nb, nn: nb, en: nb })
const both: ('leader' | 'safety-representative')[] = ['leader', 'safety-representative']

/** The bundled programme with planning before the meeting, a risk assessment and an agenda item. */
function staged(): Programme {
  const programme = bundledProgramme()
  const { steps } = programme.definition
  const own = steps.filter(({ kind }) => !['planning', 'meeting', 'risk', 'agenda'].includes(kind))
  const step = { who: both, hint: inAll('Hint'), opens: 'results' as const }
  return {
    ...programme,
    hash: 'staged',
    definition: {
      ...programme.definition,
      steps: [
        ...own.slice(0, 2),
        { ...step, id: 'planning', kind: 'planning', title: inAll('Planlegg prosessen') },
        { ...step, id: 'meeting', kind: 'meeting', title: inAll('Oppfølgingsmøte'), after: 'planning' },
        { ...step, id: 'risk', kind: 'risk', title: inAll('Risikovurdering') },
        { ...step, id: 'agenda', kind: 'agenda', title: inAll('Sak i ledergruppa') },
        ...own.slice(2),
      ],
    },
  }
}

/** Results are open; all units take part. */
export async function holdStagedRound(storage: Storage): Promise<void> {
  await holdRound(storage)
  const programme = staged()
  await transaction(storage, async (tx) => {
    await keepProgramme(tx, programme)
    await tx.db.update(roundTable).set({ programmeHash: programme.hash }).where(eq(roundTable.id, roundId))
  })
}
