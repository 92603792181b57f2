/** The key holders' door: whoever has a part may give it; no login, and nothing but the part is sent. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { KeyList } from '#shared/ballot/key-list.ts'
import { writePart } from '#shared/ballot/key-part.ts'
import { type KnownPart, knownPart } from '#shared/ballot/known-part.ts'
import type { PartsGiven } from '#shared/box.ts'
import { keyDoorTexts } from '#shared/texts/key-door.ts'
import { ButtonRow } from '../components/ButtonRow.tsx'
import { KeyPartPick } from '../components/KeyPartPick.tsx'
import { Notice } from '../components/Notice.tsx'
import { ProblemNotice } from '../components/Problem.tsx'
import { StateShape } from '../components/StateShape.tsx'
import { useTexts } from '../platform/language.tsx'
import { givePart } from './box-requests.ts'

export function KeyDoor({
  roundId,
  parts,
  keyList,
  onGiven,
}: {
  roundId: string
  parts: PartsGiven
  keyList: KeyList
  onGiven: () => void
}) {
  const t = useTexts(keyDoorTexts)
  const [known, setKnown] = useState<KnownPart | null>(null)
  const [thanks, setThanks] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [giving, setGiving] = useState(false)
  const missing = parts.needed - parts.given.length
  const give = async (part: KnownPart) => {
    setGiving(true)
    setError(null)
    try {
      await givePart(roundId, await writePart(part.part))
      setThanks(part.name)
      setKnown(null)
      onGiven()
    } catch (failure) {
      setError(failure)
    } finally {
      setGiving(false)
    }
  }
  return (
    <section className="box-door">
      <h2>{t('door')}</h2>
      <p>
        {t('doorLead')} <a href="/key-holders">{t('doorMore')}</a>
      </p>
      <ul className="box-given">
        {keyList.holders.map(({ name }) => {
          const given = parts.given.includes(name)
          return (
            <li key={name}>
              <StateShape shape={given ? 'done' : 'not-started'}>
                {name} {t(given ? 'given' : 'notGiven')}
              </StateShape>
            </li>
          )
        })}
      </ul>
      <div role="status">
        {thanks && <p>{t('thanks', { name: thanks })}</p>}
        <p>
          <strong>{missing > 0 ? t('stillNeeded', { count: missing }) : t('openingNow')}</strong>
        </p>
      </div>
      {missing > 0 &&
        (known ? (
          <div className="box-known">
            <Notice live>
              <strong>{t('partIs', { name: known.name })}</strong>
              <p>{t('partIsWords', { words: known.words })}</p>
            </Notice>
            {Boolean(error) && <ProblemNotice error={error} />}
            <ButtonRow>
              <Button loading={giving} onClick={() => void give(known)}>
                {t('givePart')}
              </Button>
              <Button
                variant="secondary"
                data-color="neutral"
                disabled={giving}
                onClick={() => {
                  setKnown(null)
                  setError(null)
                }}
              >
                {t('anotherPart')}
              </Button>
            </ButtonRow>
          </div>
        ) : (
          <KeyPartPick
            onRead={async (text) => {
              const found = await knownPart(keyList.manifest, text)
              if ('refused' in found) return found.refused
              if (parts.given.includes(found.name)) return { twice: found.name }
              setThanks(null)
              setKnown(found)
              return null
            }}
          />
        ))}
      <p className="box-help">{t('restartLoses')}</p>
    </section>
  )
}
