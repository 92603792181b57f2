/** What the institution has filled in, in the place of {{name}} in a document; said in words where it has not. */
import { createContext, useContext, useEffect, useState } from 'react'
import { type NoticesPage, noticesPageSchema } from '#shared/notices.ts'
import { documentTexts } from '#shared/texts/document.ts'
import { ask } from '../platform/api.ts'
import { useTextIn, useTexts } from '../platform/language.tsx'

type Fetched = NoticesPage | 'waiting' | 'failed'

const NoticesContext = createContext<Fetched>('waiting')

/** Asks once, as nobody: a session in the same browser is not sent along. `needed`: whether the document has any. */
export function NoticesProvider({ needed, children }: { needed: boolean; children: React.ReactNode }) {
  const [fetched, setFetched] = useState<Fetched>('waiting')
  useEffect(() => {
    if (!needed) return
    ask('GET', '/api/notices', noticesPageSchema, { anonymous: true }).then(setFetched, () =>
      setFetched('failed'),
    )
  }, [needed])
  return <NoticesContext value={fetched}>{children}</NoticesContext>
}

/** @throws for a name that documents do not know: a typing error in docs/ */
export function Filled({ name }: { name: string }) {
  const t = useTexts(documentTexts)
  const textIn = useTextIn()
  const fetched = useContext(NoticesContext)
  if (fetched === 'waiting') return '…'
  if (fetched === 'failed') return <em>{t('notFetched')}</em>
  const { institution, notices } = fetched
  const said: Record<string, string> = {
    institution: textIn(institution.name),
    contact: institution.contact,
    accessibilityStatement: notices.accessibilityStatement,
    accessibilityContact: notices.accessibilityContact || institution.contact,
    dataProtectionContact: notices.dataProtectionContact,
    legalBasis: textIn(notices.legalBasis),
  }
  const words = said[name]
  if (words === undefined) throw new Error(`No document knows of ${name}`)
  if (words === '') return <em>{t('notSaid')}</em>
  return name === 'accessibilityStatement' ? <a href={words}>{words}</a> : words
}
