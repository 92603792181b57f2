import { expect, test } from 'vitest'
import { loadInstitution, saveInstitution } from '../../server/organisation/settings.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { freshStorage } from '../world.ts'

test('before the set-up the institution has a neutral name; afterwards its own, and it can be changed', async () => {
  const storage = freshStorage()
  expect((await loadInstitution(storage)).name.nb).toBe('Medvirk')
  const institution = {
    name: { nb: 'Fjell universitet', nn: 'Fjell universitet', en: 'Fjell University' },
    recordsSystem: 'Elements',
    contact: 'hr@fjell.example',
  }
  await transaction(storage, (tx) => saveInstitution(tx, institution))
  expect(await loadInstitution(storage)).toEqual(institution)
  await transaction(storage, (tx) => saveInstitution(tx, { ...institution, recordsSystem: 'ePhorte' }))
  expect((await loadInstitution(storage)).recordsSystem).toBe('ePhorte')
})
