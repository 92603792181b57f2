/** Reading all key holders' parts one after the other: each is known by name and check words before it counts. */
import { type KnownPart, knownPart } from '#shared/ballot/known-part.ts'
import type { Manifest } from '#shared/ballot/manifest.ts'
import { preparingTexts } from '#shared/texts/preparing.ts'
import { KeyPartPick } from '../../components/KeyPartPick.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useTexts } from '../../platform/language.tsx'

export function ReadParts({
  manifest,
  parts,
  onParts,
}: {
  manifest: Manifest
  parts: readonly KnownPart[]
  onParts: (parts: readonly KnownPart[]) => void
}) {
  const t = useTexts(preparingTexts)
  const { keeping } = manifest
  if (keeping.mode === 'single-key') return null
  const missing = keeping.custodians.length - parts.length
  return (
    <>
      <section aria-label={t('partsRead')}>
        <ul className="mv-holders">
          {keeping.custodians.map(({ name }) => {
            const part = parts.find((one) => one.name === name)
            return (
              <li key={name}>
                <StateShape shape={part ? 'done' : 'not-started'} strong={part !== undefined}>
                  {part ? name : `${name}: ${t('notRead')}`}
                </StateShape>
                {part && (
                  <span>
                    {t('compareWords')} <strong>{part.words}</strong>
                  </span>
                )}
              </li>
            )
          })}
        </ul>
        <p role="status">{missing > 0 && t('partsMissing', { count: missing })}</p>
      </section>
      {missing > 0 && (
        <KeyPartPick
          onRead={async (text) => {
            const known = await knownPart(manifest, text)
            if ('refused' in known) return known.refused
            if (parts.some(({ name }) => name === known.name)) return { twice: known.name }
            onParts([...parts, known])
            return null
          }}
        />
      )}
    </>
  )
}
