/** Taking a measure out of the plan, after a question. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Measure } from '#shared/measure.ts'
import type { Plan } from '#shared/plan.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { placeOf } from './queries.ts'
import { usePlanChange } from './use-plan-change.ts'

export function MeasureRemoval({
  plan,
  measure,
  onRemoved,
}: {
  plan: Plan
  measure: Measure
  onRemoved: () => void
}) {
  const t = useTexts(planTexts)
  const shell = useTexts(interfaceTexts)
  const [asking, setAsking] = useState(false)
  const remove = usePlanChange(placeOf(plan), onRemoved)
  return (
    <>
      <Button variant="secondary" data-color="neutral" onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <DialogBox
        open={asking}
        title={t('removeTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              loading={remove.isPending}
              onClick={() =>
                remove.mutate({
                  method: 'DELETE',
                  path: `/measures/${measure.id}`,
                  body: { revision: measure.revision },
                })
              }
            >
              {t('remove')}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
              {shell('cancel')}
            </Button>
          </>
        }
      >
        <p>
          {measure.text && <strong>{measure.text} </strong>}
          {t('removeLead')}
        </p>
        {remove.error && <ProblemNotice error={remove.error} />}
      </DialogBox>
    </>
  )
}
