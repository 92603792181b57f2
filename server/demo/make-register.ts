/** Puts the invented university into the database through the real import, and grants the demo's roles. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Temporal } from 'temporal-polyfill'
import type { GrantableRole } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import { grantRole } from '../access/role-assignment.store.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { saveInstitution, saveNotices } from '../organisation/settings.store.ts'
import type { Storage } from '../platform/database.ts'
import { transaction } from '../platform/transaction.ts'
import { importRegister } from '../register/import.store.ts'
import { readRegister } from '../register/reading.ts'
import { loadEverCodes } from '../register/register.store.ts'
import { momentOf } from './calendar.ts'
import { loadIdsByNumber } from './demo.store.ts'
import { registerFiles } from './institution.ts'
import type { CastRole, DemoInstitution } from './people.ts'
import { places } from './units.ts'

/** Imports the register as of a moment. @throws when the import refuses a row */
export async function importInstitution(
  storage: Storage,
  institution: DemoInstitution,
  at: Temporal.Instant,
): Promise<void> {
  const reading = readRegister(registerFiles(institution), await loadEverCodes(storage))
  if (reading.outcome === 'refused')
    throw new Error(`The demo's register is refused: ${JSON.stringify(reading.errors[0])}`)
  const { units, people } = institution
  await transaction(storage, async (tx) => {
    await importRegister(tx, reading.register)
    await recordAudit(tx, {
      at,
      actorId: null,
      action: 'register-imported',
      subject: 'register',
      detail: `${units.length} units, ${people.length} people`,
    })
  })
}

/** Writes units.csv and people.csv, so that whoever tries the demo can try the import with them. */
export function writeRegisterFiles(institution: DemoInstitution, folder: string): void {
  const files = registerFiles(institution)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'units.csv'), files.units)
  writeFileSync(join(folder, 'people.csv'), files.people)
}

const roles: [CastRole, GrantableRole, unitCode: string][] = [
  ['coordinator', 'coordinator', places.science],
  ['centralCoordinator', 'coordinator', places.university],
  ['hr', 'hr', places.university],
  ['unionRepresentative', 'union-representative', places.science],
  ['recordsOfficer', 'records-officer', places.university],
  ['admin', 'admin', places.university],
]

/** The institution's settings and granted roles. @returns ids of the people with a part */
export async function settleIn(
  storage: Storage,
  institution: DemoInstitution,
  since: string,
): Promise<Record<CastRole, string>> {
  const ids = await loadIdsByNumber(storage)
  const cast = Object.fromEntries(
    Object.entries(institution.cast).map(([role, number]) => [role, ids.get(number) ?? '']),
  ) as Record<CastRole, string>
  const units = new Map((await loadTree(storage)).units.map(({ code, id }) => [code, id]))
  await transaction(storage, async (tx) => {
    await saveInstitution(tx, {
      name: { nb: 'Nordhavn universitet', nn: 'Nordhavn universitet', en: 'Nordhavn University' },
      recordsSystem: 'ePhorte',
      contact: 'arbeidsmiljo@nordhavn.example',
    })
    await saveNotices(tx, {
      accessibilityStatement: 'https://uustatus.example/nordhavn-universitet',
      accessibilityContact: 'tilgjengelighet@nordhavn.example',
      dataProtectionContact: 'Ida Personvern, personvernombud@nordhavn.example',
      legalBasis: {
        nb: 'Personvernforordningen artikkel 6 nr. 1 bokstav c, jf. arbeidsmiljøloven kapittel 3 og 4: arbeidsgiver skal kartlegge arbeidsmiljøet og følge det opp sammen med de ansatte.',
        nn: 'Personvernforordninga artikkel 6 nr. 1 bokstav c, jf. arbeidsmiljølova kapittel 3 og 4: arbeidsgivaren skal kartleggje arbeidsmiljøet og følgje det opp saman med dei tilsette.',
        en: 'Article 6(1)(c) of the General Data Protection Regulation, with chapters 3 and 4 of the Working Environment Act: the employer is to survey the working environment and follow it up together with the employees.',
      },
    })
    for (const [role, granted, code] of roles) {
      const grant = { personId: cast[role], role: granted, unitId: units.get(code) ?? '', since, until: null }
      await grantRole(tx, grant)
      await recordAudit(tx, {
        at: momentOf(since),
        actorId: null,
        action: 'role-granted',
        subject: `unit:${grant.unitId}`,
        detail: granted,
      })
    }
  })
  return cast
}
