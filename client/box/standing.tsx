/** Where the round stands, and what happened to its last day. */
import type { PublicBox } from '#shared/box.ts'
import { fullDate, weekdayAndFullDate } from '#shared/dates.ts'
import { boxTexts } from '#shared/texts/box.ts'
import { type Shape, StateShape } from '../components/StateShape.tsx'
import { useLanguage, useTexts } from '../platform/language.tsx'
import type { ReadBox } from './read-box.ts'

const shapes: Record<PublicBox['state'], Shape> = {
  draft: 'not-started',
  preparing: 'ready',
  open: 'in-progress',
  closing: 'in-progress',
  released: 'done',
  aborted: 'not-chosen',
}

export function BoxStanding({ read: { box, keyList, extended } }: { read: ReadBox }) {
  const t = useTexts(boxTexts)
  const language = useLanguage()
  const words = {
    draft: t('statePreparing'),
    preparing: t('statePreparing'),
    open: t('stateOpen', { closes: weekdayAndFullDate(box.closesOn, language) }),
    closing: t(box.parts ? 'stateWaiting' : 'stateClosing'),
    released: t('stateReleased'),
    aborted: t('stateAborted'),
  }
  const planned = keyList && !('refused' in keyList) ? fullDate(keyList.manifest.closesOn, language) : ''
  return (
    <div className="box-standing">
      <p role="status">
        <StateShape shape={shapes[box.state]} strong>
          {words[box.state]}
        </StateShape>
      </p>
      {box.destroyedOn && <p>{t('destroyed', { date: fullDate(box.destroyedOn, language) })}</p>}
      {extended && (
        <p>
          {!extended.holds
            ? t('extensionUnsigned', { planned })
            : extended.signedBy.length > 0
              ? t('extended', { planned, names: extended.signedBy.join(', ') })
              : t('extendedByServer', { planned })}
        </p>
      )}
    </div>
  )
}
