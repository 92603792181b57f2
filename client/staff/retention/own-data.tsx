/** What is held about the person who reads it, and why answers are not among it. */
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { fullDate } from '#shared/dates.ts'
import { percentSet } from '#shared/numbers.ts'
import {
  type OwnData,
  type OwnDataSection,
  ownDataPlaceNames,
  ownDataPlaces,
  ownDataSchema,
  ownDataSections,
} from '#shared/own-data.ts'
import { ownDataPlaceTexts, ownDataSectionTexts, ownDataTexts } from '#shared/texts/own-data.ts'
import { auditActionTexts } from '#shared/texts/roles.ts'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { languageNames } from '../../platform/chosen-language.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import './retention.css'

/** Of each kind on the page; the file has all. */
const mostShown = 20

/** Words that people wrote, or would know again. */
const readable = [
  'category',
  'browser',
  'issuer',
  'text',
  'remark',
  'why',
  'answer',
  'words',
  'message',
  'reason',
  'comment',
  'reference',
  'case_number',
  'filename',
]

export function OwnDataPage() {
  const t = useTexts(ownDataTexts)
  const data = useQuery({
    queryKey: ['own-data'],
    queryFn: ({ signal }) => ask('GET', '/api/own-data', ownDataSchema, { signal }),
  })
  if (data.error) return <ProblemPage error={data.error} onRetry={() => void data.refetch()} />
  if (!data.data) return <Loading />
  const { person, entries } = data.data
  const file = (
    <Button asChild variant="secondary">
      <a href="/api/own-data" download={t('fileName')}>
        {t('takeAlong')}
      </a>
    </Button>
  )
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} aside={file} />
      <div className="mv-retention">
        <Notice>
          <h2>{t('answersTitle')}</h2>
          <p>{t('answers')}</p>
          <p>{t('invitation')}</p>
        </Notice>
        {ownDataSections.map((section) => (
          <Section
            key={section}
            section={section}
            entries={entries.filter(({ place }) => ownDataPlaces[place] === section)}
            person={section === 'register' ? person : null}
          />
        ))}
      </div>
    </>
  )
}

function Section({
  section,
  entries,
  person,
}: {
  section: OwnDataSection
  entries: OwnData['entries']
  person: OwnData['person'] | null
}) {
  const t = useTexts(ownDataTexts)
  const textIn = useTextIn()
  return (
    <section>
      <h2>{textIn(ownDataSectionTexts[section])}</h2>
      <div className="mv-sheet mv-section mv-own-data">
        {person && <PersonRow person={person} />}
        {entries.length === 0 && !person && <p className="mv-muted">{t('none')}</p>}
        {ownDataPlaceNames.map((place) => (
          <Place key={place} place={place} entries={entries.filter((entry) => entry.place === place)} />
        ))}
      </div>
    </section>
  )
}

function PersonRow({ person }: { person: OwnData['person'] }) {
  const t = useTexts(ownDataTexts)
  const rows = [
    [t('name'), person.name],
    [t('employeeNumber'), person.employeeNumber],
    [t('email'), person.email],
    [t('loginName'), person.loginName],
    [t('language'), languageNames[person.language]],
  ] as const
  return (
    <dl>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  )
}

function Place({
  place,
  entries,
}: {
  place: OwnData['entries'][number]['place']
  entries: OwnData['entries']
}) {
  const t = useTexts(ownDataTexts)
  const textIn = useTextIn()
  if (entries.length === 0) return null
  const newest = [...entries].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))
  const hidden = entries.length - mostShown
  return (
    <>
      <h3>{textIn(ownDataPlaceTexts[place])}</h3>
      <ul>
        {newest.slice(0, mostShown).map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows that are only read, and may be alike
          <Entry key={index} entry={entry} />
        ))}
      </ul>
      {hidden > 0 && <p className="mv-muted">{t('more', { count: hidden })}</p>}
    </>
  )
}

function Entry({ entry: { place, on, round, unit, fields } }: { entry: OwnData['entries'][number] }) {
  const textIn = useTextIn()
  const language = useLanguage()
  const action = auditActionTexts[String(fields.action ?? '')]
  const parts = [
    on && fullDate(on, language),
    action && textIn(action),
    round && textIn(round),
    unit && textIn(unit),
    ...(typeof fields.percent_hundredths === 'number'
      ? [percentSet(fields.percent_hundredths / 100, language)]
      : []),
    // In the log, the subject is where it was done, in the words of the database.
    place === 'mail' ? (fields.subject ?? null) : null,
    ...readable.map((name) => fields[name] ?? null),
  ].filter((part) => part !== null && part !== undefined && part !== '')
  return <li>{parts.length > 0 ? parts.join(' · ') : '–'}</li>
}
