/** What can be done with the units picked out; stays in sight at the bottom while there are any. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Progress, UnitAct } from '#shared/progress.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { progressTexts } from '#shared/texts/progress.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { MoveMany, NoteMany, RemindMany } from './many-forms.tsx'
import { commonActs } from './selection.ts'
import type { Selection } from './use-selection.ts'
import './many-bar.css'

/** Units named beside their count. */
const mostNamed = 3

const forms = { remind: RemindMany, move: MoveMany, note: NoteMany }

export function ManyBar({ progress, selection }: { progress: Progress; selection: Selection }) {
  const t = useTexts(progressTexts)
  const ui = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const [act, setAct] = useState<UnitAct | null>(null)
  const [said, setSaid] = useState('')
  const units = progress.units.filter(({ id }) => selection.ids.has(id))
  const named = units
    .slice(0, mostNamed)
    .map(({ name }) => textIn(name))
    .join(', ')
  const more = units.length - mostNamed
  const names = more > 0 ? t('selectedMore', { units: named, count: more }) : named
  const Form = act && forms[act]
  const done = (words: string) => {
    setSaid(words)
    setAct(null)
    selection.clear()
  }
  return (
    <>
      <div role="status" className="mv-many-said">
        {said !== '' && units.length === 0 && (
          <Notice>
            {said}{' '}
            <button type="button" className="mv-link-button" onClick={() => setSaid('')}>
              {ui('close')}
            </button>
          </Notice>
        )}
      </div>
      {units.length > 0 && (
        <section className="mv-many-bar mv-not-on-paper" aria-label={t('selected', { count: units.length })}>
          <p>
            <strong>{t('selected', { count: units.length })}</strong> <span>{names}</span>
          </p>
          <div>
            {commonActs(units).map((one) => (
              <Button
                key={one}
                variant={one === 'remind' ? 'primary' : 'secondary'}
                onClick={() => {
                  setSaid('')
                  setAct(one)
                }}
              >
                {t(one)}
              </Button>
            ))}
            <Button variant="tertiary" onClick={selection.clear}>
              {t('clearSelection')}
            </Button>
          </div>
        </section>
      )}
      <DialogBox open={Form !== null} title={act ? t(act) : ui('close')} onClose={() => setAct(null)}>
        <p>
          <strong>{t('selected', { count: units.length })}:</strong> {names}
        </p>
        {Form && <Form progress={progress} units={units} onDone={done} onCancel={() => setAct(null)} />}
      </DialogBox>
    </>
  )
}
