/** Where things are in the running demo: links by role, and the units and rounds its people have to do with. */
import type { Browser } from 'playwright-core'
import { unitListSchema } from '#shared/organisation.ts'
import { roundListSchema } from '#shared/round.ts'
import { sessionSchema } from '#shared/session.ts'
import { ask } from './ask.ts'
import { openVisitor } from './visitor.ts'

export interface DemoPlaces {
  /** The leader's unit, and the stranger's in another faculty. */
  unit: string
  unitName: string
  strangersUnit: string
  /** A unit too small for a report of its own. */
  smallUnit: string
  /** The leader's faculty, and a section in it that was two in the earlier round. */
  faculty: string
  merged: string
  /** The round that is followed up now, the one two years before, and the one that is open. */
  current: string
  earlier: string
  open: string
  /** A round without a survey. */
  running: string
}

export async function demoPlaces(
  browser: Browser,
  baseUrl: string,
  links: ReadonlyMap<string, string>,
): Promise<DemoPlaces> {
  const as = async (role: string) => {
    const visitor = await openVisitor(browser, baseUrl)
    await visitor.context.request.get(links.get(role) ?? '')
    return visitor
  }
  const [leader, stranger, hr] = await Promise.all([as('leader'), as('stranger'), as('hr')])
  const { rounds } = await ask(hr, '/api/rounds', roundListSchema)
  const released = rounds.filter(({ state }) => state === 'released')
  const { units } = await ask(hr, '/api/units', unitListSchema)
  const called = (wanted: string) => units.find(({ name }) => name.nb === wanted)?.id
  const ownUnit = async (visitor: typeof leader) =>
    (await ask(visitor, '/api/session', sessionSchema)).person?.units[0]
  const unit = await ownUnit(leader)
  const places = {
    unit: unit?.id,
    unitName: unit?.name.nb,
    strangersUnit: (await ownUnit(stranger))?.id,
    smallUnit: called('Feltstasjonen Ytterholmen'),
    faculty: called('Det naturvitenskapelige fakultet'),
    merged: called('Seksjon for biofysikk'),
    current: released[0]?.id,
    earlier: released[1]?.id,
    open: rounds.find(({ state }) => state === 'open')?.id,
    running: rounds.find(({ state }) => state === 'running')?.id,
  }
  await Promise.all([leader, stranger, hr].map(({ context }) => context.close()))
  return complete(places)
}

function complete(places: { [Key in keyof DemoPlaces]: string | undefined }): DemoPlaces {
  const missing = Object.entries(places).filter(([, id]) => id === undefined)
  if (missing.length > 0) throw new Error(`The demo has no ${missing.map(([name]) => name).join(', ')}`)
  return places as DemoPlaces
}
