/** A SHA-256 as tools print it: hex, for whoever computes it anew. */
import { fromBase64url, toHex } from '#shared/ballot/bytes.ts'
import './CodeGroups.css'

/** `value`: 32 bytes, base64url. */
export function Hash({ value }: { value: string }) {
  const bytes = fromBase64url(value, 32)
  return <code className="mv-hash">{bytes ? toHex(bytes) : value}</code>
}
