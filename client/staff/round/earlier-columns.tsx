/** What the columns are, in the words of the questionnaire, with an example to start from. */
import { Button } from '@digdir/designsystemet-react'
import type { EarlierColumns, EarlierSurvey } from '#shared/earlier.ts'
import { earlierTexts } from '#shared/texts/earlier.ts'
import { fileTexts } from '#shared/texts/file.ts'
import { type FileColumn, FileColumns } from '../../components/FileColumns.tsx'
import { saveFile } from '../../platform/download.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { exampleFile, figureColumns } from './earlier-example.ts'

export function EarlierColumnHelp({
  kind,
  columns,
}: {
  kind: EarlierSurvey['kind']
  columns: EarlierColumns
}) {
  const t = useTexts(earlierTexts)
  const ofFile = useTexts(fileTexts)
  const answers = useAnswerRows(columns)
  const statements = useStatementRows(columns)
  const figures = useFigureRows(columns)
  return (
    <section className="mv-sheet mv-section">
      <div className="mv-section-head">
        <h2>{t('columnsTitle')}</h2>
        <Button
          variant="tertiary"
          onClick={() =>
            saveFile(kind === 'answers' ? 'answers.csv' : 'figures.csv', exampleFile(kind, columns))
          }
        >
          {ofFile('example')}
        </Button>
      </div>
      <p>{t(kind === 'answers' ? 'columnsAnswers' : 'columnsFigures')}</p>
      <FileColumns caption={t('columnsTitle')} columns={kind === 'answers' ? answers : figures} />
      {kind === 'answers' && (
        <details className="mv-earlier-names">
          <summary>{t('statementColumns', { count: statements.length })}</summary>
          <FileColumns caption={t('statementColumns', { count: statements.length })} columns={statements} />
        </details>
      )}
    </section>
  )
}

function useAnswerRows({ unit, groups }: EarlierColumns): FileColumn[] {
  const t = useTexts(earlierTexts)
  const textIn = useTextIn()
  return [
    { header: unit, about: t('aboutUnit'), optional: false },
    ...groups.map(({ id, title }) => ({
      header: id,
      about: t('aboutGroup', { group: textIn(title) }),
      optional: true,
    })),
  ]
}

function useStatementRows({ statements }: EarlierColumns): FileColumn[] {
  const t = useTexts(earlierTexts)
  const textIn = useTextIn()
  return statements.map(({ column, text, values }) => ({
    header: column,
    about: t('aboutStatement', { text: textIn(text), values: stepsIn(values) }),
    optional: false,
  }))
}

function useFigureRows({ unit, groups, scales }: EarlierColumns): FileColumn[] {
  const t = useTexts(earlierTexts)
  const named = groups.map(({ id }) => id).join(', ')
  const rows: FileColumn[] = [
    { header: unit, about: t('aboutUnit'), optional: false },
    {
      header: figureColumns.scale,
      about: t('aboutScale', { scales: scales.map(({ id }) => id).join(', ') }),
      optional: false,
    },
    { header: figureColumns.n, about: t('aboutN'), optional: false },
    { header: figureColumns.mean, about: t('aboutMean'), optional: false },
    { header: figureColumns.deviation, about: t('aboutDeviation'), optional: true },
  ]
  const group = {
    header: figureColumns.group,
    about: t('aboutGroupOfRow', { groups: named }),
    optional: true,
  }
  return groups.length > 0 ? [...rows, group] : rows
}

/** `1–5`, or each where there are gaps. */
function stepsIn(values: readonly number[]): string {
  const [first] = values
  const last = values.at(-1)
  const unbroken = values.every((value, index) => value === (first ?? 0) + index)
  return unbroken && values.length > 2 ? `${first}–${last}` : values.join(', ')
}
