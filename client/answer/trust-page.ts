/**
 * The trust page as the server has written it (server/ballot/trust-page.ts): shows the language in use, what is the
 * person's own, and what Start does. It carries no texts: the page has them.
 */
import type { Text } from '#shared/language.ts'
import { listOf } from '#shared/lists.ts'
import { chooseLanguage, currentLanguage, isLanguage, onLanguage } from '../platform/chosen-language.ts'

/** The group that a person answers as, as the manifest has it. */
export interface OwnClass {
  unit: Text
  groups: readonly { title: Text }[]
  invited: number
}

/** What is kept of the answer. */
export interface Standing {
  answered: number
  total: number
  shared: boolean
}

/** Where the page leads, once the pages after it are there. */
export interface Ways {
  start(): void
  typedCode(): void
  share(shared: boolean): void
}

export interface TrustPage {
  /** The round that the page is of, as `roundKey` has it. */
  readonly round: string
  /** Pressed or ticked before the pages were there; `ready` heeds it. */
  readonly shared: boolean
  showOwn(ballotClass: OwnClass, fingerprint: string): void
  /** The pages are awaited: nothing is dead, and it goes on by itself. */
  wait(): void
  ready(standing: Standing, ways: Ways): void
  /** The pages could not be fetched. */
  fail(): void
  setShown(shown: boolean): void
  focus(): void
}

type State = 'start' | 'coming' | 'continue' | 'failed'

/** @param onWanted the person wants to go on: now, or once more after `fail` */
export function takeTrustPage(page: HTMLElement, onWanted: () => void): TrustPage {
  let [state, standing, ways] = ['start' as State, null as Standing | null, null as Ways | null]
  let wish: 'start' | 'typedCode' | null = null
  let shared = false
  const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)]

  const draw = () => {
    const language = currentLanguage()
    for (const button of all('[data-language]'))
      button.setAttribute('aria-pressed', String(button.dataset.language === language))
    const shownPart = all('[data-title]').find(({ lang }) => lang === language)
    if (!page.hidden && shownPart?.dataset.title) document.title = shownPart.dataset.title
    for (const button of all('[data-act=start]')) {
      write(button, button.dataset[state] ?? '')
      button.setAttribute('aria-busy', String(state === 'coming' && !page.hidden))
    }
    const values = { answered: standing?.answered ?? 0, total: standing?.total ?? 0 }
    const hint = shared && (state === 'start' || state === 'continue') ? 'shared' : state
    for (const says of all('[data-says]')) write(says, filled(says.dataset[hint] ?? '', values))
    for (const box of all('[data-share]')) (box as HTMLInputElement).checked = shared
  }
  const go = (way: 'start' | 'typedCode') => {
    if (ways) return ways[way]()
    wish = way
    state = 'coming'
    draw()
    onWanted()
  }

  page.addEventListener('click', ({ target }) => {
    const { language, act } = (target as Element).closest<HTMLElement>('button')?.dataset ?? {}
    if (isLanguage(language)) chooseLanguage(language)
    if (act === 'start' || act === 'typedCode') go(act)
  })
  page.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    shared = target.checked
    ways?.share(shared)
    draw()
  })
  onLanguage(draw)
  draw()

  return {
    round: page.dataset.round ?? '',
    get shared() {
      return shared
    },
    showOwn({ unit, groups, invited }, fingerprint) {
      for (const own of all('[data-own]')) {
        const language = own.closest<HTMLElement>('[lang]')?.lang
        if (!isLanguage(language)) continue
        const { one = '', other = '' } = own.dataset
        const plural = (count: number) => (count === 1 ? one : other)
        const names = listOf(
          groups.map(({ title }) => title[language]),
          language,
        )
        if (own.dataset.own === 'unit') write(own, unit[language])
        if (own.dataset.own === 'groups') write(own, filled(plural(groups.length), { groups: names }))
        if (own.dataset.own === 'invited') write(own, filled(plural(invited), { count: invited }))
        if (own.dataset.own === 'fingerprint') write(own, fingerprint)
        if (own.dataset.own?.startsWith('groups')) own.hidden = groups.length === 0
      }
    },
    wait() {
      state = 'coming'
      draw()
    },
    ready(now, onward) {
      ;[standing, ways, shared] = [now, onward, now.shared]
      state = now.answered > 0 ? 'continue' : 'start'
      draw()
      const wanted = wish
      wish = null
      if (wanted) onward[wanted]()
    },
    fail() {
      state = 'failed'
      page.hidden = false
      draw()
    },
    setShown(shown) {
      page.hidden = !shown
      draw()
    },
    focus() {
      all('h1')
        .find(({ parentElement }) => parentElement?.lang === currentLanguage())
        ?.focus({ preventScroll: true })
    },
  }
}

/** Written only when it changes: what is written anew is read aloud anew. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}
