/** Picks a file. The browser's own control speaks the browser's language, so ours stands on top of it. */
import { ValidationMessage } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { useTexts } from '../platform/language.tsx'
import './FilePick.css'

export function FilePick({
  label,
  help,
  error,
  file,
  accept = '.csv,text/csv,text/plain',
  onPick,
}: {
  label: string
  help: string
  error: string | undefined
  file: File | null
  accept?: string
  onPick: (file: File | null) => void
}) {
  const t = useTexts(interfaceTexts)
  const id = useId()
  return (
    <div className="ds-field">
      <label htmlFor={id} className="ds-label mv-file-label">
        {label}
      </label>
      <div data-field="description" id={`${id}-help`}>
        {help}
      </div>
      <div className="mv-file">
        <input
          type="file"
          id={id}
          accept={accept}
          aria-describedby={`${id}-help${error ? ` ${id}-error` : ''}`}
          aria-invalid={error ? true : undefined}
          // The same file, corrected meanwhile, must count as a new choice.
          onClick={(event) => {
            event.currentTarget.value = ''
          }}
          onChange={(event) => onPick(event.target.files?.[0] ?? null)}
        />
        <span className="mv-file-button" aria-hidden="true">
          {t('pickFile')}
        </span>
        <span className={file ? undefined : 'mv-muted'}>{file ? file.name : t('noFile')}</span>
      </div>
      {error && <ValidationMessage id={`${id}-error`}>{error}</ValidationMessage>}
    </div>
  )
}
