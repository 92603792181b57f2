/** One line of the list: filed, sent, or decided on. */
import { fullDate } from '#shared/dates.ts'
import { recordsTexts } from '#shared/texts/records.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { DocumentFiling } from '../../components/DocumentFiling.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import type { FilingLine } from './filings.ts'

/** `line`: null while the dialog is closed. */
export function RecordFiling({ line, onClose }: { line: FilingLine | null; onClose: () => void }) {
  const t = useTexts(recordsTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  return (
    <DialogBox
      open={line !== null}
      title={line ? t('dialogTitle', { document: textIn(line.document.name) }) : ''}
      onClose={onClose}
    >
      {line && (
        <>
          <p>
            <strong>{textIn(line.unit.name)}</strong>, {textIn(line.roundTitle)},{' '}
            {t('readyOn', { on: fullDate(line.readyOn, language) })}
          </p>
          <DocumentFiling
            place={{ roundId: line.roundId, unitId: line.unit.id, document: line.document.id }}
            unitName={textIn(line.unit.name)}
          />
        </>
      )}
    </DialogBox>
  )
}
