/** What jsdom lacks: the design system's popovers ask for CSS.escape as they load. */
if ('document' in globalThis && globalThis.CSS === undefined)
  Object.assign(globalThis, { CSS: { escape: (words: string) => words, supports: () => false } })
