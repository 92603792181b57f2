/** Whom units can ask for help besides leaders, coordinators and HR with a role: names and addresses. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Helper, type Helpers, helpersSchema } from '#shared/assistance.ts'
import { helpersTexts } from '#shared/texts/helpers.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { TextField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import './organisation.css'

const queryKey = ['helpers']
const nobody: Helper = { name: '', email: '' }
const mostExternal = 10

export function HelpersSection() {
  const t = useTexts(helpersTexts)
  const saved = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask('GET', '/api/settings/helpers', helpersSchema, { signal }),
  })
  return (
    <section className="mv-settings-more">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      {saved.error && <ProblemNotice error={saved.error} onRetry={() => void saved.refetch()} />}
      {saved.isPending && <Loading />}
      {saved.data && <HelpersForm saved={saved.data} />}
    </section>
  )
}

/** Nobody where both fields are empty; the schema refuses what is half filled in. */
function named(helper: Helper): Helper | null {
  const name = helper.name.trim()
  const email = helper.email.trim()
  return name === '' && email === '' ? null : { name, email }
}

function HelpersForm({ saved }: { saved: Helpers }) {
  const t = useTexts(helpersTexts)
  const ui = useTexts(interfaceTexts)
  const client = useQueryClient()
  const [hr, setHr] = useState(saved.hr ?? nobody)
  const [health, setHealth] = useState(saved.occupationalHealth ?? nobody)
  const [external, setExternal] = useState(saved.external)
  const [checked, setChecked] = useState(false)
  const save = useMutation({
    mutationFn: (body: Helpers) => ask('PUT', '/api/settings/helpers', helpersSchema, { body }),
    onSuccess: (kept) => client.setQueryData(queryKey, kept),
  })
  const kept = external.flatMap((helper) => named(helper) ?? [])
  const request = helpersSchema.safeParse({
    hr: named(hr),
    occupationalHealth: named(health),
    external: kept,
  })
  const change = (act: () => void) => {
    act()
    save.reset()
  }
  return (
    <CheckedForm
      className="mv-settings"
      onSubmit={() => {
        setChecked(true)
        if (request.success) save.mutate(request.data)
      }}
    >
      <HelperFields
        legend={t('hr')}
        help={t('hrHelp')}
        helper={hr}
        checked={checked}
        onChange={(helper) => change(() => setHr(helper))}
      />
      <HelperFields
        legend={t('occupationalHealth')}
        helper={health}
        checked={checked}
        onChange={(helper) => change(() => setHealth(helper))}
      />
      {external.map((helper, index) => (
        <HelperFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a helper is its place in the list; names change as they are typed
          key={index}
          legend={t('external', { number: index + 1 })}
          helper={helper}
          checked={checked}
          onChange={(changed) =>
            change(() => setExternal(external.map((each, at) => (at === index ? changed : each))))
          }
        />
      ))}
      {external.length < mostExternal && (
        <div>
          <Button
            variant="secondary"
            data-color="neutral"
            onClick={() => change(() => setExternal([...external, nobody]))}
          >
            {t('addExternal')}
          </Button>
        </div>
      )}
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

function HelperFields({
  legend,
  help,
  helper,
  checked,
  onChange,
}: {
  legend: string
  help?: string
  helper: Helper
  checked: boolean
  onChange: (helper: Helper) => void
}) {
  const t = useTexts(helpersTexts)
  const given = named(helper)
  const part = helpersSchema.shape.hr.safeParse(given)
  const wrong = new Set(checked ? part.error?.issues.map(({ path }) => path[0]) : [])
  return (
    <fieldset className="mv-helper">
      <legend>{legend}</legend>
      {help && <p className="mv-muted mv-small">{help}</p>}
      <TextField
        label={t('name')}
        maxLength={200}
        value={helper.name}
        error={wrong.has('name') && t('nameMissing')}
        onChange={(event) => onChange({ ...helper, name: event.target.value })}
      />
      <TextField
        label={t('email')}
        type="email"
        maxLength={254}
        value={helper.email}
        error={wrong.has('email') && t('emailWrong')}
        onChange={(event) => onChange({ ...helper, email: event.target.value })}
      />
    </fieldset>
  )
}
