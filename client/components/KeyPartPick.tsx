/** A key holder's part of the key: the file from the key meeting, or the sixteen groups typed from paper. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { CodeRefusal } from '#shared/ballot/readable.ts'
import { keyPartTexts } from '#shared/texts/key-part.ts'
import type { Say } from '#shared/texts/say.ts'
import { useTexts } from '../platform/language.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { TextAreaField } from './Fields.tsx'
import { FilePick } from './FilePick.tsx'
import './KeyPartPick.css'

/** Why a part is not accepted, before anything is sent. */
export type PartFault =
  | CodeRefusal
  | 'another-box'
  | 'no-file'
  | 'unreadable'
  /** Whose part was read before. */
  | { twice: string }

const words = {
  'unknown-character': 'faultCharacter',
  'too-short': 'faultShort',
  'too-long': 'faultLong',
  mistyped: 'faultMistyped',
  'another-box': 'faultOtherBox',
  'no-file': 'faultNoFile',
  unreadable: 'faultUnreadable',
} as const

export function partFaultText(t: Say<typeof keyPartTexts>, fault: PartFault): string {
  return typeof fault === 'string' ? t(words[fault]) : t('faultTwice', { name: fault.twice })
}

/** Files of the key meeting are far smaller; another one is not read at all. */
const largestFile = 20_000

/** The text of a chosen file, or why it cannot be one from the key meeting. */
export async function readKeyFile(file: File): Promise<{ text: string } | { fault: PartFault }> {
  if (file.size > largestFile) return { fault: 'no-file' }
  const text = await file.text().catch(() => null)
  if (text === null) return { fault: 'unreadable' }
  return text.includes('Medvirk-Key-Part:') ? { text } : { fault: 'no-file' }
}

/** `onRead` gets the file's or the typed text and says what is wrong with it, if anything is. */
export function KeyPartPick({ onRead }: { onRead: (text: string) => Promise<PartFault | null> }) {
  const t = useTexts(keyPartTexts)
  const [file, setFile] = useState<File | null>(null)
  const [fault, setFault] = useState<PartFault | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const error = fault ? partFaultText(t, fault) : undefined
  const read = async (text: string) => {
    const found = await onRead(text)
    setFault(found)
    if (found) return
    setFile(null)
    setTyped(null)
  }
  return (
    <div className="mv-key-part">
      {typed === null ? (
        <>
          <FilePick
            label={t('partFile')}
            help={t('partFileHelp')}
            accept=".txt,text/plain"
            file={file}
            error={error}
            onPick={async (picked) => {
              setFile(picked)
              setFault(null)
              if (!picked) return
              const content = await readKeyFile(picked)
              if ('fault' in content) setFault(content.fault)
              else await read(content.text)
            }}
          />
          <button
            type="button"
            className="mv-link-button"
            onClick={() => {
              setFault(null)
              setTyped('')
            }}
          >
            {t('typePart')}
          </button>
        </>
      ) : (
        <CheckedForm
          onSubmit={() => {
            void read(typed)
          }}
        >
          <TextAreaField
            label={t('partTyped')}
            help={t('partTypedHelp')}
            error={error}
            value={typed}
            rows={3}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit" variant="secondary">
            {t('readPart')}
          </Button>
          <button
            type="button"
            className="mv-link-button"
            onClick={() => {
              setFault(null)
              setTyped(null)
            }}
          >
            {t('pickInstead')}
          </button>
        </CheckedForm>
      )}
    </div>
  )
}
