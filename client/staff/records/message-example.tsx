/** The message that the settings make, from the fields as they stand in the form. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type FilingSettings, filingSettingsSchema, messageExampleSchema } from '#shared/filing-package.ts'
import { filingPackageTexts } from '#shared/texts/filing-package.ts'
import { filingSettingsTexts } from '#shared/texts/filing-settings.ts'
import { Loading } from '../../components/Loading.tsx'
import { MessageXml } from '../../components/MessageXml.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { SchemaVerdict } from '../../components/SchemaVerdict.tsx'
import { ask } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { useSettled } from '../../platform/use-settled.ts'

/** Milliseconds in which nobody writes. */
const pauseInWriting = 400

export function MessageExample({ settings }: { settings: FilingSettings }) {
  const t = useTexts(filingSettingsTexts)
  const ofPackage = useTexts(filingPackageTexts)
  const settled = useSettled(settings, pauseInWriting)
  const body = filingSettingsSchema.safeParse(settled)
  const example = useQuery({
    queryKey: ['filing-settings-example', body.data],
    queryFn: ({ signal }) =>
      ask('POST', '/api/filing-settings/example', messageExampleSchema, { body: body.data, signal }),
    enabled: body.success,
    placeholderData: keepPreviousData,
  })
  return (
    <section className="mv-sheet mv-section mv-filing-example" aria-labelledby="message-example">
      <h2 id="message-example">{t('example')}</h2>
      <p className="mv-muted mv-small">{t(body.success ? 'exampleLead' : 'exampleWaits')}</p>
      {example.error && body.success && <ProblemNotice error={example.error} />}
      {example.isPending && body.success && <Loading />}
      {example.data && body.success && (
        <>
          <SchemaVerdict faults={example.data.faults} />
          <MessageXml xml={example.data.xml} label={ofPackage('message')} />
        </>
      )}
    </section>
  )
}
