/**
 * A way to the records system: what is to be filed goes out, receipts come back. The watched folder is one
 * (folder-way.ts); a vendor's interface is another file of this shape. Without one, documents are filed by hand.
 */
export interface FilingWay {
  /** Lays a package ready; the same name again takes its place. Safe on the disk when it returns. */
  stage(name: string, zip: Uint8Array): Promise<void>
  /** Hands over what lies ready, or was handed over before. @throws when it neither lies there nor is known to have left */
  handOver(name: string): Promise<void>
  /** Takes away what lies ready, if it does. */
  withdraw(name: string): Promise<void>
  /** What came back and is whole, the oldest first. `arrival` tells it from another of its name that comes later. */
  receipts(): Promise<{ name: string; arrival: string }[]>
  /** @returns null where it is too large to be a receipt */
  read(name: string): Promise<Uint8Array | null>
  /** Puts it away: `read` when it was understood, `held` when a person must look at it. */
  settle(name: string, as: 'read' | 'held'): Promise<void>
}

/** What the package of a filing is called on its way, without `.zip`; identifiers hold no `_`. @param key external key */
export function packageNameOf(key: string): string {
  return `medvirk_${key.replaceAll('/', '_')}`
}

/** The external key in the name of a file that answers to a package; null where there is none. */
export function keyInName(name: string): string | null {
  const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
  const found = new RegExp(`^medvirk_(${id})_(${id})_([a-z0-9.-]+)_(\\d+)(?!\\d)`).exec(name)
  return found?.slice(1).join('/') ?? null
}
