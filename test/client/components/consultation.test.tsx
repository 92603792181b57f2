// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test } from 'vitest'
import type { Consultation, UnitHead } from '#shared/unit-year.ts'
import { ConsultationParts } from '../../../client/components/Consultation.tsx'
import { chooseLanguage } from '../../../client/platform/chosen-language.ts'
import { LanguageProvider } from '../../../client/platform/language.tsx'

const elected = { standing: 'elected', acting: [{ name: 'Tor Moe', as: 'elected' }] }
const vacant = { standing: 'vacant', acting: [] }
const confirmed = { by: 'Tor Moe', on: '2026-10-13', remark: 'Meldt to ganger', changedSince: false }
const confirming = { pending: false, error: null, confirm: () => undefined }

function read(
  consultation: Consultation | null,
  {
    unit = elected,
    may = false,
    amendable = false,
  }: { unit?: object; may?: boolean; amendable?: boolean } = {},
): string {
  return renderToStaticMarkup(
    <LanguageProvider>
      <ConsultationParts
        consultation={consultation}
        unit={{ safetyRepresentation: unit } as unknown as UnitHead}
        about="Stopper ingenting"
        confirming={may ? confirming : null}
        amendable={amendable}
      />
    </LanguageProvider>,
  )
}

beforeEach(() => chooseLanguage('nb'))

test('a missing confirmation is shown, with what it means, and asked only of those who can give it', () => {
  expect(read(null)).toContain('Samråd er ikke bekreftet ennå')
  expect(read(null)).toContain('Stopper ingenting')
  expect(read(null)).not.toContain('<button')
  expect(read(null, { may: true })).toMatch(/Det er ikke en godkjenning.*Bekreft samråd</s)
})

test('where nobody is elected, the reason stands in place of the confirmation', () => {
  expect(read(null, { unit: vacant })).not.toContain('Samråd er ikke bekreftet ennå')
})

test('a confirmation stands with its remark, and is asked for again only when something has changed', () => {
  expect(read(confirmed, { may: true })).toMatch(
    /Tor Moe bekreftet samråd 13\. oktober 2026.*Meldt to ganger/s,
  )
  expect(read(confirmed, { may: true })).not.toContain('<button')
  expect(read({ ...confirmed, changedSince: true }, { may: true })).toMatch(
    /Endret etter at samrådet ble bekreftet.*Bekreft samråd på nytt/s,
  )
  expect(read(confirmed, { may: true, amendable: true })).toContain('Bekreft samråd på nytt')
})
