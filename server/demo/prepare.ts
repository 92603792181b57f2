/** Makes the demo in an empty folder, or takes up the one that is there; never touches anybody's real data. */
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { MakeKey } from '../keeping/preparation.job.ts'
import type { Clock } from '../platform/clock.ts'
import type { Storage } from '../platform/database.ts'
import { keptMail } from '../platform/outbox.ts'
import { projectRoot } from '../platform/paths.ts'
import type { Vault } from '../platform/vault.ts'
import { readProgrammes } from '../programme/programmes.ts'
import { type DemoState, isUnused, loadDemoState } from './demo.store.ts'
import { keepRoundOpen, makeDemo } from './make.ts'

interface Surroundings {
  config: Config
  storage: Storage
  vault: Vault
  clock: Clock
  say(line: string): void
  /** How a signing key is made; tests hand in finished ones. */
  makeKey?: MakeKey
}

/** @throws Error when the folder holds something that is no finished demo */
export async function prepareDemo({
  config,
  storage,
  vault,
  clock,
  say,
  makeKey,
}: Surroundings): Promise<DemoState> {
  const programmes = readProgrammes(join(projectRoot, 'surveys'))
  const used = ['ark-style', 'hms-round', 'ia-plan'].map((id) => programmes.get(id))
  const [programme, safetyRound, periodPlan] = used
  if (!programme || !safetyRound || !periodPlan)
    throw new Error('One of the folders in surveys/ that the demo uses is missing')
  const baseUrl = config.BASE_URL?.replace(/\/$/, '') ?? `http://${config.HOST}:${config.PORT}`
  const options = {
    services: {
      storage,
      vault,
      clock,
      mail: keptMail(true),
      dataDir: config.DATA_DIR,
      baseUrl: () => baseUrl,
    },
    programme,
    safetyRound,
    periodPlan,
    size: config.DEMO_SIZE,
    dataDir: config.DATA_DIR,
    say,
    makeKey,
  }
  const kept = await loadDemoState(storage)
  if (kept) return keepRoundOpen(options, kept)
  if (!(await isUnused(storage)))
    throw new Error(`${config.DATA_DIR} holds data that is no finished demo; choose another DATA_DIR`)
  return makeDemo(options)
}
