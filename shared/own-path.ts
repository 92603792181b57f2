/** Where somebody who had to sign in first is led afterwards: a page of this product, and never another address. */

/**
 * Segments of letters, digits, hyphens and underscores: no `//` and no `\` that a browser reads as another host, no
 * `..`, no query, and nothing that would have to be encoded in a link.
 */
export const ownPath = /^(?:\/[A-Za-z0-9_-]+)+$/

/** The path as it may stand in a link's query; null for everything that is not a page of ours. */
export function asOwnPath(path: string | null): string | null {
  return path !== null && path.length <= 300 && ownPath.test(path) ? path : null
}
