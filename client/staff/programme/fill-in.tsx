/** Filling in texts that are missing: beside each what it says in the other languages. Saved as the next version. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { type Language, languages } from '#shared/language.ts'
import {
  type MissingText,
  nextVersion,
  type PartText,
  type QuestionnaireDetail,
} from '#shared/questionnaire.ts'
import { fillInTexts, questionnaireImportTexts } from '#shared/texts/questionnaire-import.ts'
import { questionnairesTexts } from '#shared/texts/questionnaires.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { Empty } from '../../components/Empty.tsx'
import { TextAreaField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { Failure } from '../../platform/api.ts'
import { languageNames } from '../../platform/chosen-language.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { type Filled, fieldOf, filledBody, progressOf } from './filled.ts'
import { useLanguageWords } from './language-words.ts'
import { textsByPlace } from './places.ts'
import { fillInQuestionnaire, questionnaireQuery } from './queries.ts'
import './questionnaires.css'
import './fill-in.css'

export function FillInPage() {
  const { id = '', version = '' } = useParams()
  const found = useQuery(questionnaireQuery(id, version))
  if (found.error) return <ProblemPage error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loading />
  return <FillIn questionnaire={found.data} />
}

function FillIn({ questionnaire }: { questionnaire: QuestionnaireDetail }) {
  const t = useTexts(fillInTexts)
  const ofImport = useTexts(questionnaireImportTexts)
  const list = useTexts(questionnairesTexts)
  const textIn = useTextIn()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { id, version, versions, title, missingTexts } = questionnaire
  const [filled, setFilled] = useState<Filled>({})
  const [empty, setEmpty] = useState(false)
  const next = nextVersion(versions)
  const texts = textsByPlace(questionnaire)
  const progress = progressOf(missingTexts, filled)
  const save = useMutation({
    mutationFn: () => fillInQuestionnaire(id, version, filledBody(missingTexts, filled, next)),
    onSuccess: async (kept) => {
      await client.invalidateQueries()
      navigate(`/questionnaires/${kept.id}/${kept.version}`)
    },
  })
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        path={[
          { key: 'questionnaires', label: <Link to="/questionnaires">{list('title')}</Link> },
          {
            key: 'version',
            label: (
              <Link to={`/questionnaires/${id}/${version}`}>
                {textIn(title)} {version}
              </Link>
            ),
          },
        ]}
      />
      {missingTexts.length === 0 ? (
        <div className="mv-sheet">
          <Empty>{t('nothingMissing')}</Empty>
        </div>
      ) : (
        <CheckedForm
          className="mv-fill-in"
          onSubmit={() => {
            setEmpty(progress.filled === 0)
            if (progress.filled > 0) save.mutate()
          }}
        >
          <ol className="mv-sheet mv-fill-in-list">
            {missingTexts.map((missing) => (
              <li key={`${missing.file} ${missing.place}`}>
                <MissingFields
                  missing={missing}
                  text={texts.get(`${missing.file} ${missing.place}`)}
                  filled={filled}
                  onChange={(language, words) => {
                    setFilled({ ...filled, [fieldOf(missing, language)]: words })
                    setEmpty(false)
                    save.reset()
                  }}
                />
              </li>
            ))}
          </ol>
          <div className="mv-fill-in-end">
            {empty && (
              <Notice tone="attention" live>
                {t('fillOne')}
              </Notice>
            )}
            {save.error && <Refusal error={save.error} />}
            <ButtonRow>
              <Button type="submit" loading={save.isPending}>
                {ofImport('keep', { version: next })}
              </Button>
              <p className="mv-muted mv-small" role="status">
                {t('filled', { filled: progress.filled, all: progress.all })}
              </p>
            </ButtonRow>
          </div>
        </CheckedForm>
      )}
    </>
  )
}

function MissingFields({
  missing,
  text,
  filled,
  onChange,
}: {
  missing: MissingText
  text: PartText | undefined
  filled: Filled
  onChange: (language: Language, words: string) => void
}) {
  const t = useTexts(fillInTexts)
  const languageWords = useLanguageWords()
  const there = languages.filter((language) => text?.[language])
  return (
    <div className="mv-fill-in-text">
      <div className="mv-fill-in-there">
        {there.length === 0 && <p className="mv-muted">{t('noneYet')}</p>}
        {there.map((language) => (
          <p key={language}>
            <span className="mv-muted mv-small" lang={language}>
              {languageNames[language]}
            </span>
            <br />
            <span lang={language}>{text?.[language]}</span>
          </p>
        ))}
        <code className="mv-muted">{missing.place}</code>
      </div>
      <div className="mv-fill-in-fields">
        {missing.languages.map((language) => (
          <TextAreaField
            key={language}
            label={t('field', { language: languageWords(language) })}
            lang={language}
            rows={2}
            maxLength={2000}
            value={filled[fieldOf(missing, language)] ?? ''}
            onChange={(event) => onChange(language, event.target.value)}
          />
        ))}
      </div>
    </div>
  )
}

/** What the check of the format says, by place, beside what was not kept. */
function Refusal({ error }: { error: unknown }) {
  const t = useTexts(fillInTexts)
  if (!(error instanceof Failure) || error.code !== 'questionnaire-invalid')
    return <ProblemNotice error={error} />
  return (
    <Notice tone="attention" live>
      <p>{t('refused')}</p>
      <ul lang="en">
        {error.invalidParams.map(({ reason }) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Notice>
  )
}
