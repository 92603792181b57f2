/** How long what is about people is kept, by kind: what goes tonight, what comes next, what went last. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import { wholeNumber } from '#shared/numbers.ts'
import {
  type DatedKind,
  datedKinds,
  keptKinds,
  mostDays,
  otherwiseDeleted,
  type RetentionPage as Page,
  type RetentionDates,
  retentionDatesSchema,
  retentionPageSchema,
  retentionRules,
} from '#shared/retention.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import {
  keptTexts,
  otherwiseDeletedTexts,
  retentionKindTexts,
  retentionTexts,
} from '#shared/texts/retention.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { TextField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import './retention.css'

const queryKey = ['retention']

export function RetentionPage() {
  const t = useTexts(retentionTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const page = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask('GET', '/api/retention', retentionPageSchema, { signal }),
  })
  if (page.error) return <ProblemPage error={page.error} onRetry={() => void page.refetch()} />
  if (!page.data) return <Loading />
  const { ranOn } = page.data
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="mv-retention">
        <p className="mv-muted">
          {ranOn === null ? t('notRun') : t('ranOn', { date: fullDate(ranOn, language) })}
        </p>
        <DatesForm page={page.data} />
        <section>
          <h2>{t('otherwiseTitle')}</h2>
          <Rules
            rules={otherwiseDeleted
              .map((kind) => otherwiseDeletedTexts[kind])
              .map(({ name, when }) => [textIn(name), textIn(when)])}
          />
        </section>
        <section>
          <h2>{t('keptTitle')}</h2>
          <Rules
            rules={keptKinds
              .map((kind) => keptTexts[kind])
              .map(({ name, because }) => [textIn(name), textIn(because)])}
          />
        </section>
      </div>
    </>
  )
}

type Typed = Record<DatedKind, string>

function DatesForm({ page }: { page: Page }) {
  const t = useTexts(retentionTexts)
  const ui = useTexts(interfaceTexts)
  const client = useQueryClient()
  const [typed, setTyped] = useState<Typed>(
    () => Object.fromEntries(datedKinds.map((kind) => [kind, String(page.dates[kind])])) as Typed,
  )
  const [checked, setChecked] = useState(false)
  const save = useMutation({
    mutationFn: (body: RetentionDates) =>
      ask('PUT', '/api/settings/retention', retentionPageSchema, { body }),
    onSuccess: (saved) => client.setQueryData(queryKey, saved),
  })
  const wanted = retentionDatesSchema.safeParse(
    Object.fromEntries(datedKinds.map((kind) => [kind, numberIn(typed[kind])])),
  )
  const wrong = new Set(wanted.success ? [] : wanted.error.issues.map(({ path }) => path[0]))
  return (
    <CheckedForm
      className="mv-retention-form"
      onSubmit={() => {
        setChecked(true)
        if (wanted.success) save.mutate(wanted.data)
      }}
    >
      {page.kinds.map((kind) => (
        <KindSheet
          key={kind.kind}
          kind={kind}
          typed={typed[kind.kind]}
          isWrong={checked && wrong.has(kind.kind)}
          onType={(days) => {
            setTyped({ ...typed, [kind.kind]: days })
            save.reset()
          }}
        />
      ))}
      <Notice tone="attention">
        <p>{t('shorter')}</p>
      </Notice>
      {save.error && <ProblemNotice error={save.error} />}
      {save.isSuccess && <Notice live>{t('saved')}</Notice>}
      <div>
        <Button type="submit" loading={save.isPending}>
          {ui('save')}
        </Button>
      </div>
    </CheckedForm>
  )
}

/** Whole numbers only, as people write them: `1 826` too. */
function numberIn(words: string): number {
  const digits = words.replace(/\s/g, '')
  return /^\d{1,6}$/.test(digits) ? Number(digits) : Number.NaN
}

function KindSheet({
  kind: { kind, due, heldBack, nextOn, last },
  typed,
  isWrong,
  onType,
}: {
  kind: Page['kinds'][number]
  typed: string
  isWrong: boolean
  onType: (days: string) => void
}) {
  const t = useTexts(retentionTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { name, about, after } = retentionKindTexts[kind]
  const { least, usual } = retentionRules[kind]
  const figure = (number: number) => wholeNumber(number, language)
  return (
    <section className="mv-sheet mv-section mv-retention-kind">
      <h2>{textIn(name)}</h2>
      <p>{textIn(about)}</p>
      <TextField
        label={t('days', { after: textIn(after) })}
        help={t('range', { least: figure(least), usual: figure(usual) })}
        inputMode="numeric"
        maxLength={7}
        value={typed}
        error={isWrong ? t('daysWrong', { least: figure(least), most: figure(mostDays) }) : undefined}
        onChange={(event) => onType(event.target.value)}
      />
      <ul className="mv-small">
        {due > 0 && (
          <li>
            <EmphasisedText text={t('due', { count: due })} />
          </li>
        )}
        {heldBack > 0 && <li>{t('heldBack', { count: heldBack })}</li>}
        <li>{nextOn === null ? t('nothingNext') : t('next', { date: fullDate(nextOn, language) })}</li>
        <li>
          {last === null
            ? t('never')
            : t('last', { date: fullDate(last.on, language), number: figure(last.count) })}
        </li>
      </ul>
    </section>
  )
}

function Rules({ rules }: { rules: readonly (readonly [name: string, words: string])[] }) {
  return (
    <ul className="mv-sheet mv-section">
      {rules.map(([name, words]) => (
        <li key={name}>
          <strong>{name}:</strong> {words}
        </li>
      ))}
    </ul>
  )
}
