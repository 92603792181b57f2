/** The columns of a licensed instrument's two tables, with an invented example to start from. */
import { Button } from '@digdir/designsystemet-react'
import { fileTexts } from '#shared/texts/file.ts'
import { questionnaireImportTexts } from '#shared/texts/questionnaire-import.ts'
import { FileColumns } from '../../components/FileColumns.tsx'
import { saveFile } from '../../platform/download.ts'
import { useTexts } from '../../platform/language.tsx'
import { exampleScoring, exampleTexts } from './import-example.ts'

const textColumns = [
  ['slag', 'columnLine', false],
  ['navn', 'columnName', false],
  ['verdi', 'columnValue', true],
  ['bokmål, nynorsk, engelsk', 'columnText', true],
] as const

const scoringColumns = [
  ['slag', 'columnScoringLine', false],
  ['navn', 'columnScoringName', false],
  ['bokmål, nynorsk, engelsk', 'columnTitle', true],
  ['om_bokmål, om_nynorsk, om_engelsk', 'columnAbout', true],
  ['samtale_bokmål, samtale_nynorsk, samtale_engelsk', 'columnPrompt', true],
  ['art', 'columnKind', true],
  ['sensitiv', 'columnSensitive', true],
  ['minste_andel', 'columnShare', true],
  ['snudd', 'columnReverse', true],
] as const

export function ImportColumns() {
  const t = useTexts(questionnaireImportTexts)
  const tables = [
    { title: t('textsColumns'), columns: textColumns, name: 'texts.csv', example: exampleTexts },
    { title: t('scoringColumns'), columns: scoringColumns, name: 'scoring.csv', example: exampleScoring },
  ]
  return tables.map(({ title, columns, name, example }) => (
    <ColumnSheet
      key={name}
      title={title}
      onExample={() => saveFile(name, example())}
      columns={columns.map(([header, about, optional]) => ({ header, about: t(about), optional }))}
    />
  ))
}

function ColumnSheet({
  title,
  columns,
  onExample,
}: {
  title: string
  columns: { header: string; about: string; optional: boolean }[]
  onExample: () => void
}) {
  const t = useTexts(fileTexts)
  return (
    <section className="mv-sheet mv-section">
      <div className="mv-section-head">
        <h2>{title}</h2>
        <Button variant="tertiary" onClick={onExample}>
          {t('example')}
        </Button>
      </div>
      <FileColumns caption={title} columns={columns} />
    </section>
  )
}
