/** WCAG 1.4.12: text with the spacing people may set for themselves. Both functions run inside the page. */

/** Sets what the rule asks for on every element; style attributes are allowed by the page's policy. */
export function mostSpacing(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body, body *:not(svg, svg *)')) {
    element.style.setProperty('line-height', '1.5', 'important')
    element.style.setProperty('letter-spacing', '0.12em', 'important')
    element.style.setProperty('word-spacing', '0.16em', 'important')
    if (element.tagName === 'P') element.style.setProperty('margin-bottom', '2em', 'important')
  }
}

/** Texts that no longer fit where they stand, and a page that has become wider than its window. */
export function clippedWith(): string[] {
  const faults = [...document.querySelectorAll<HTMLElement>('body *')]
    .filter(
      (element) => element.checkVisibility() && element.children.length === 0 && element.innerText?.trim(),
    )
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element)
      if (clipPath !== 'none' || element.clientWidth <= 1) return false
      const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
      return (wide || high) && !['auto', 'scroll'].includes(overflowX)
    })
    .map((element) => `«${element.innerText.trim().slice(0, 30)}» is cut off`)
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth ? [...faults, `is ${scrollWidth - clientWidth} px too wide`] : faults
}
