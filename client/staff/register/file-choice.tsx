/** The two files, and the button that shows what they would change. */

import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { RegisterFiles } from '#shared/register.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { registerPageTexts } from '#shared/texts/register-page.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { FilePick } from '../../components/FilePick.tsx'
import { base64OfFile } from '../../platform/files.ts'
import { useTexts } from '../../platform/language.tsx'

/** Largest files in bytes: what the request's base64 has room for. */
const largestFile = { units: 3_000_000, people: 6_000_000 } as const

type Name = keyof typeof largestFile

const names = ['units', 'people'] as const
const labels = { units: 'unitsFile', people: 'peopleFile' } as const
const helps = { units: 'unitsFileHelp', people: 'peopleFileHelp' } as const

/** `onOther`: another file was chosen, so that what is shown no longer holds. */
export function FileChoice({
  checking,
  onFiles,
  onOther,
}: {
  checking: boolean
  onFiles: (files: RegisterFiles) => void
  onOther: () => void
}) {
  const t = useTexts(registerPageTexts)
  const ui = useTexts(interfaceTexts)
  const [chosen, setChosen] = useState<Record<Name, File | null>>({ units: null, people: null })
  const [checked, setChecked] = useState(false)
  const [unread, setUnread] = useState<ReadonlySet<Name>>(new Set())
  const fault = (name: Name) => {
    const file = chosen[name]
    if (!file) return checked ? ui('fileMissing') : undefined
    if (unread.has(name)) return ui('fileChanged')
    return file.size > largestFile[name] ? ui('fileTooLarge') : undefined
  }
  return (
    <CheckedForm
      className="mv-sheet mv-register-files"
      onSubmit={async () => {
        setChecked(true)
        const { units, people } = chosen
        if (!units || !people || fault('units') || fault('people')) return
        const read = { units: await base64OfFile(units), people: await base64OfFile(people) }
        setUnread(new Set(names.filter((name) => read[name] === null)))
        if (read.units !== null && read.people !== null) onFiles({ units: read.units, people: read.people })
      }}
    >
      <h2>{t('filesTitle')}</h2>
      <div className="mv-register-choices">
        {names.map((name) => (
          <FilePick
            key={name}
            label={t(labels[name])}
            help={t(helps[name])}
            error={fault(name)}
            file={chosen[name]}
            accept=".csv,.xlsx,.json,text/csv,text/plain,application/json"
            onPick={(file) => {
              setChosen({ ...chosen, [name]: file })
              setUnread(new Set([...unread].filter((other) => other !== name)))
              onOther()
            }}
          />
        ))}
      </div>
      <ButtonRow>
        <Button type="submit" loading={checking}>
          {t('check')}
        </Button>
        <p className="mv-muted mv-small">{t('checkPromise')}</p>
      </ButtonRow>
    </CheckedForm>
  )
}
