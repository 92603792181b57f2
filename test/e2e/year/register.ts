/** Step 1: set-up, the two register files, roles. */
import { describe, expect, it } from 'vitest'
import type { Text } from '#shared/language.ts'
import { unitListSchema } from '#shared/organisation.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { registerErrorTexts, registerPageTexts } from '#shared/texts/register-page.ts'
import { rolesTexts } from '#shared/texts/roles.ts'
import { ask, statusOf } from '../ask.ts'
import { arrived, button, confirm, seen } from '../on-page.ts'
import { institution, setUp, setUpLink } from '../set-up.ts'
import { words } from '../words.ts'
import {
  addressOf,
  asWindows1252,
  brokenPeopleCsv,
  brokenUnitsCsv,
  identityNumber,
  people,
  peopleCsv,
  peopleWithIdentityNumbersCsv,
  unitsCsv,
  withByteOrderMark,
} from './small-university.ts'
import { administrator, as, coast, newWindow, unitOf, type Year } from './year.ts'

export function register(year: Year): void {
  describe('register', () => {
    it('begins with a set-up link, printed at the first start, that makes the administrator', async () => {
      const admin = await newWindow(year)
      year.windows.set('admin', admin)
      await admin.go(setUpLink(year.product.lines))
      await setUp(admin)
      expect(await statusOf(admin, '/api/role-assignments')).toBe(200)
    })

    it('lists every wrong row of broken files with the reason, and imports nothing', async () => {
      await chooseFiles(year, brokenUnitsCsv, brokenPeopleCsv)
      const { page } = administrator(year)
      const rows = await page.locator('.mv-import-errors tbody tr').allInnerTexts()
      expect(rows.map((row) => row.split(/\s*\t\s*/))).toEqual([
        inTable(registerPageTexts.unitsFile, 4, 'overordnet', registerErrorTexts['unknown-parent']),
        inTable(registerPageTexts.peopleFile, 3, 'stillingsprosent', registerErrorTexts['not-a-number']),
        inTable(registerPageTexts.peopleFile, 5, 'ansatt_fra', registerErrorTexts['not-a-date']),
      ])
      await expectNothingImported(year)
    })

    it('refuses a column that holds national identity numbers, whatever it is called', async () => {
      await chooseFiles(year, unitsCsv, peopleWithIdentityNumbersCsv)
      const admin = administrator(year)
      await seen(admin, words(registerErrorTexts['national-identity-number']))
      expect(await admin.page.content()).not.toContain(identityNumber)
      await expectNothingImported(year)
    })

    it('imports units to level 4 and people, also from files that older systems write', async () => {
      await chooseFiles(year, withByteOrderMark(unitsCsv), asWindows1252(peopleCsv))
      const admin = administrator(year)
      await button(admin, registerPageTexts.import).click()
      await arrived(admin, words(registerPageTexts.importedTitle))
      const { units } = await ask(admin, '/api/units', unitListSchema)
      expect(units).toHaveLength(8)
      for (const { id, name } of units) year.units.set(name.nb, id)
      const byCode = (code: string) => units.find((unit) => unit.code === code)
      expect(byCode('99001')).toMatchObject({
        parentId: coast(year),
        level: 4,
        safetyRepresentatives: ['Tor Moe'],
      })
      expect(byCode('01101020')?.name.nb).toBe('Seksjon for marin økologi')
      expect(byCode('01101030')?.leader).toBe('Frida Fjærå')
      expect(byCode('012010')).toMatchObject({ safetyArea: 'Humaniora', safetyRepresentatives: [] })
    })

    it('lets the administrator give roles by e-mail address', async () => {
      const admin = administrator(year)
      await admin.go('/roles')
      for (const role of ['coordinator', 'hr', 'records-officer'] as const) {
        const name = people[role === 'records-officer' ? 'recordsOfficer' : role]
        await button(admin, rolesTexts.grant).click()
        const dialog = admin.page.getByRole('dialog')
        await dialog.getByLabel(words(rolesTexts.email)).fill(addressOf(name))
        await dialog.getByLabel(words(rolesTexts.name), { exact: true }).fill(name)
        await dialog.getByLabel(words(rolesTexts.columnRole), { exact: true }).selectOption(role)
        await dialog.getByLabel(words(rolesTexts.unitAndBelow)).selectOption(unitOf(year, institution))
        await confirm(admin, rolesTexts.grant)
        await admin.page.getByRole('rowheader', { name }).waitFor()
      }
    })

    it('lets each of them sign in by the link in a mail, and see what the role is for', async () => {
      const menuOf = async (part: 'coordinator' | 'hr' | 'recordsOfficer') => {
        const { page } = await as(year, part)
        return page
          .getByRole('navigation', { name: words(interfaceTexts.mainNavigation) })
          .getByRole('link')
          .allInnerTexts()
      }
      const rounds = [words(interfaceTexts.navRounds), words(interfaceTexts.navUnits)]
      expect(await menuOf('coordinator')).toEqual(expect.arrayContaining(rounds))
      expect(await menuOf('hr')).toEqual(rounds)
      expect(await menuOf('recordsOfficer')).toEqual([
        words(interfaceTexts.navFilings),
        words(interfaceTexts.navAccessRequests),
      ])
    })
  })
}

async function chooseFiles(year: Year, units: string | Buffer, staff: string | Buffer): Promise<void> {
  const admin = administrator(year)
  await admin.go('/register')
  const choose = (label: Text, content: string | Buffer) =>
    admin.page
      .locator('input[type=file]')
      .and(admin.page.getByLabel(words(label), { exact: true }))
      .setInputFiles({ name: 'file.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
  await choose(registerPageTexts.unitsFile, units)
  await choose(registerPageTexts.peopleFile, staff)
  await button(admin, registerPageTexts.check).click()
  await admin.page.locator('.mv-register-preview').waitFor()
  await admin.settled()
}

function inTable(file: Text, row: number, column: string, reason: Text): string[] {
  return [words(file), String(row), column, words(reason)]
}

async function expectNothingImported(year: Year): Promise<void> {
  const admin = administrator(year)
  expect(await button(admin, registerPageTexts.import).count()).toBe(0)
  // The institution itself stands there since the set-up.
  expect((await ask(admin, '/api/units', unitListSchema)).units).toHaveLength(1)
}
