/** A value that follows another one when it has stood still for a while. */
import { useEffect, useState } from 'react'

/** @param wait milliseconds */
export function useSettled<T>(value: T, wait: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait)
    return () => clearTimeout(timer)
  }, [value, wait])
  return settled
}
