/** The pages after the questionnaire, and those for a person who comes back: by what is kept of the answer. */
import { CollectedPage, ReturnedPage } from './collected.tsx'
import { removeElsewhere } from './elsewhere.ts'
import { beginAnswer, type Kept, nothingAnswered } from './kept.ts'
import type { Place } from './place.ts'
import { ReceiptPage } from './receipt.tsx'
import { codeOf } from './sending.ts'
import { type PageProps, SendingPage } from './sending-page.tsx'
import { TypedCodePage } from './typed-code-page.tsx'
import { WithdrawingPage, WithdrawnPage } from './withdrawing.tsx'

export interface LaterProps extends PageProps {
  /** The form is collected, and this device does not know its code. */
  needsCode: boolean
  go: (place: Place) => void
  onNeedsCode: () => void
  onAdopt: (kept: Kept) => void
}

export function LaterPage({ needsCode, go, onNeedsCode, onAdopt, ...page }: LaterProps) {
  const { kept, change, forget } = page.answer
  const begin = (sequence: number) => {
    void change({ ...nothingAnswered, stage: 'answering', sequence, sealed: null })
    go(nothingAnswered.place)
  }
  const delivered = (receipt: string | null) => {
    const { token, round } = page.way
    if (kept.elsewhere) void removeElsewhere({ token, code: codeOf(kept), binding: round.binding })
    return change({ ...nothingAnswered, stage: 'boxed', sealed: null, elsewhere: false, receipt })
  }

  if (needsCode) return <CollectedPage {...page} onAdopt={onAdopt} />
  switch (kept.stage) {
    case 'answering':
      return <TypedCodePage {...page} onAdopt={onAdopt} onBack={() => go({ at: 'trust' })} />
    case 'sending':
      return <SendingPage {...page} onDelivered={delivered} onOtherCode={onNeedsCode} />
    case 'boxed':
      return (
        <ReceiptPage
          {...page}
          onReplace={() => begin(kept.sequence + 1)}
          onForget={() => {
            onNeedsCode()
            void forget(beginAnswer())
          }}
        />
      )
    case 'withdrawing':
      return <WithdrawingPage {...page} />
    case 'withdrawn':
      return <WithdrawnPage {...page} onAnew={() => begin(kept.sequence + 1)} />
    case 'collected':
      return <ReturnedPage {...page} onAnswer={() => begin(0)} />
  }
}
