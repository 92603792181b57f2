/** The texts of one theme, folded until somebody wants them: all of a questionnaire would be many screens. */
import { languages } from '#shared/language.ts'
import { questionnairesTexts } from '#shared/texts/questionnaires.ts'
import { useTexts } from '../../platform/language.tsx'
import { LanguageTable, type TextRow } from './language-table.tsx'

/** `open`: from the start. `what`: heads the column that says what each text is. */
export function ThemeSheet({
  title,
  size,
  what,
  rows,
  open,
}: {
  title: string
  /** How much is in it, in words. */
  size: string
  what: string
  rows: readonly TextRow[]
  open: boolean
}) {
  const t = useTexts(questionnairesTexts)
  const missing = rows
    .flatMap(({ text, list }) => list?.map((entry) => entry.text) ?? [text])
    .reduce((count, text) => count + languages.filter((language) => text[language] === null).length, 0)
  return (
    <details className="mv-sheet mv-theme-sheet" open={open}>
      <summary>
        <h2>{title}</h2>
        <span className="mv-muted mv-small">{size}</span>
        {missing > 0 && (
          <span className="mv-questionnaire-attention mv-small">{t('missing', { count: missing })}</span>
        )}
      </summary>
      <LanguageTable caption={title} what={what} rows={rows} />
    </details>
  )
}
