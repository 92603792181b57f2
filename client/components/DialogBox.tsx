/** A dialog over the page: closed by Escape, its button or the page; focus returns to where it came from. */
import { Button, Dialog } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { useTexts } from '../platform/language.tsx'
import './DialogBox.css'

/** `actions`: the buttons at the bottom, the primary one first. The content exists only while it is open. */
export function DialogBox({
  open,
  title,
  onClose,
  actions,
  children,
}: {
  open: boolean
  title: string
  onClose: () => void
  actions?: React.ReactNode
  children: React.ReactNode
}) {
  const t = useTexts(interfaceTexts)
  const id = useId()
  return (
    <Dialog open={open} onClose={onClose} closeButton={false} aria-labelledby={id} className="mv-dialog">
      {open && (
        <>
          <div className="mv-dialog-head">
            <h2 id={id}>{title}</h2>
            <Button variant="tertiary" data-color="neutral" icon aria-label={t('close')} onClick={onClose}>
              <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.6" />
              </svg>
            </Button>
          </div>
          <div className="mv-dialog-content">{children}</div>
          {actions && <div className="mv-dialog-actions">{actions}</div>}
        </>
      )}
    </Dialog>
  )
}
