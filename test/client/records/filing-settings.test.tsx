// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { FilingSettings, KeptFilingSettings } from '#shared/filing-package.ts'
import { FilingSettingsForm } from '../../../client/staff/records/filing-settings-form.tsx'
import { settings } from '../../records/package-question.ts'
import { atTheScreen, field, press, see, show, text, type } from '../screen.tsx'

atTheScreen()

const saved = (changed: Partial<FilingSettings>, revision: number): KeptFilingSettings => ({
  revision,
  settings: { ...settings, ...changed },
})

/** A server that has the settings, and refuses what was written from an older revision. */
function serverWith(first: KeptFilingSettings) {
  const server = { kept: first, sent: 0 }
  vi.stubGlobal('fetch', async (_: string, { method, body }: RequestInit) => {
    if (method === 'PUT') {
      server.sent += 1
      const asked = JSON.parse(String(body)) as KeptFilingSettings
      if (asked.revision !== server.kept.revision)
        return Response.json(
          { type: 'about:blank', title: 'Changed', status: 409, instance: '', code: 'changed-meanwhile' },
          { status: 409 },
        )
      server.kept = { revision: asked.revision + 1, settings: asked.settings }
    }
    return Response.json(server.kept)
  })
  return server
}

function Page({ kept }: { kept: KeptFilingSettings }) {
  const [written, setWritten] = useState(kept)
  return <FilingSettingsForm kept={kept} written={written} onWrite={setWritten} />
}

const open = (kept: KeptFilingSettings) =>
  show(
    <QueryClientProvider client={new QueryClient()}>
      <Page kept={kept} />
    </QueryClientProvider>,
  )

describe('the filing settings', () => {
  it('are not sent while a title has words that cannot be filled in, or nobody is to act', async () => {
    const server = serverWith(saved({ entryType: 'N' }, 3))
    await open(server.kept)
    await type('Sakstittel', '{{unit}} {{leader}}')
    await press('Lagre')
    await see(() => {
      expect(text()).toContain('Skriv en tittel på høyst 200 tegn.')
      expect(text()).toContain('Skriv hvem som skal følge opp.')
    })
    expect(server.sent).toBe(0)
  })

  it('that somebody else has saved meanwhile lose nothing of either', async () => {
    const server = serverWith(saved({ series: 'DERES' }, 4))
    await open(saved({}, 3))
    await type('Arkivdel', 'MIN')
    await press('Lagre')
    await see(() => expect(text()).toContain('Noen andre har lagret innstillingene mens du skrev.'))
    expect(field('Arkivdel')?.value).toBe('MIN')
    expect(server.kept.settings.series).toBe('DERES')
  })

  it('are saved with a choice of access', async () => {
    const server = serverWith(saved({}, 0))
    await open(server.kept)
    await press('Legg til et valg')
    await type('Tilgangskode', 'UO')
    await type('Betegnelse', 'Unntatt offentlighet')
    await press('Lagre')
    await see(() => expect(text()).toContain('Må fylles ut.'))
    await type('Hjemmel', 'Offl. § 14')
    await press('Lagre')
    await see(() => expect(server.kept.settings.accessChoices).toHaveLength(1))
    expect(server.kept.settings.accessChoices[0]).toMatchObject({ code: 'UO', legalBasis: 'Offl. § 14' })
    await press('Fjern')
    await see(() => expect(text()).toContain('Listen er tom: alt er åpent.'))
  })
})
