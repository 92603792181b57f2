/** The way into the meeting as a QR code: the address with the code in its fragment. */
import { useMemo } from 'react'
import { readMeetingCode } from '#shared/meeting-view.ts'
import { qrCode } from '#shared/qr-code.ts'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { useTexts } from '../../platform/language.tsx'

/** `size`: pixels a side, with the quiet border of four modules. */
export function JoinCode({ code, size }: { code: string; size: number }) {
  const t = useTexts(meetingTexts)
  const qr = useMemo(() => qrCode(`${location.origin}/m#${readMeetingCode(code)}`), [code])
  return (
    <svg
      className="meeting-qr"
      width={size}
      height={size}
      viewBox={`-4 -4 ${qr.size + 8} ${qr.size + 8}`}
      role="img"
      aria-label={t('qr', { code })}
    >
      <rect x="-4" y="-4" width={qr.size + 8} height={qr.size + 8} fill="#fff" />
      {qr.stripes.map(({ x, y, length }) => (
        <rect key={`${x}-${y}`} x={x} y={y} width={length} height="1" fill="#000" />
      ))}
    </svg>
  )
}
