/** What is left of a phase of a meeting, by the server's clock. */
import { useEffect, useState } from 'react'
import type { Language } from '#shared/language.ts'

/** `2.40` in Norwegian, `2:40` in English; never below zero. @param left milliseconds */
export function minutesAndSeconds(left: number, language: Language): string {
  const seconds = Math.max(0, Math.round(left / 1000))
  const separator = language === 'en' ? ':' : '.'
  return `${Math.floor(seconds / 60)}${separator}${String(seconds % 60).padStart(2, '0')}`
}

/** Milliseconds until a moment, counted down by the second; null without one. @param ahead of the server's clock */
export function useTimeLeft(endsAt: string | null, ahead: number): number | null {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (endsAt === null) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [endsAt])
  return endsAt === null ? null : Date.parse(endsAt) - now - ahead
}
