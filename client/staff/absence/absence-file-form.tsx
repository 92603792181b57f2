/** The file, and the button that shows what it would change. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { AbsenceFile } from '#shared/absence.ts'
import { absenceImportTexts } from '#shared/texts/absence-import.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { FilePick } from '../../components/FilePick.tsx'
import { base64OfFile } from '../../platform/files.ts'
import { useTexts } from '../../platform/language.tsx'

/** Bytes: what the request's base64 has room for. */
const largestFile = 9_000_000
const longestName = 200

/** `onOther`: another file was chosen, so that what is shown no longer holds. */
export function AbsenceFileForm({
  checking,
  onFile,
  onOther,
}: {
  checking: boolean
  onFile: (file: AbsenceFile) => void
  onOther: () => void
}) {
  const t = useTexts(absenceImportTexts)
  const ui = useTexts(interfaceTexts)
  const [file, setFile] = useState<File | null>(null)
  const [checked, setChecked] = useState(false)
  const [unread, setUnread] = useState(false)
  const fault = () => {
    if (!file) return checked ? ui('fileMissing') : undefined
    if (unread) return ui('fileChanged')
    return file.size > largestFile ? ui('fileTooLarge') : undefined
  }
  return (
    <CheckedForm
      className="mv-sheet mv-section"
      onSubmit={async () => {
        setChecked(true)
        if (!file || fault()) return
        const read = await base64OfFile(file)
        setUnread(read === null)
        if (read !== null)
          onFile({ filename: file.name.slice(0, longestName), file: read, skipUnknown: false })
      }}
    >
      <h2>{t('fileTitle')}</h2>
      <FilePick
        label={t('file')}
        help={t('fileHelp')}
        error={fault()}
        file={file}
        onPick={(picked) => {
          setFile(picked)
          setUnread(false)
          onOther()
        }}
      />
      <ButtonRow>
        <Button type="submit" loading={checking}>
          {t('check')}
        </Button>
        <p className="mv-muted mv-small">{t('checkPromise')}</p>
      </ButtonRow>
    </CheckedForm>
  )
}
