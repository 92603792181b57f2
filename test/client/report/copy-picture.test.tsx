// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '#shared/language.ts'
import type { Session } from '#shared/session.ts'
import { pictureTexts } from '#shared/texts/picture.ts'
import { chooseLanguage } from '../../../client/platform/chosen-language.ts'
import { SessionContext } from '../../../client/platform/session.tsx'
import { CopyPicture } from '../../../client/staff/report/copy-picture.tsx'
import { atTheScreen, press, screen, see, show, text } from '../screen.tsx'

const session = {
  institution: {
    name: { nb: 'Nordhavn universitet', nn: 'Nordhamn universitet', en: 'Nordhavn University' },
  },
} as Session
const round = { title: { nb: 'Arbeidsmiljø 2025', nn: 'Arbeidsmiljø 2025', en: 'Work environment 2025' } }
const drawn: string[] = []
const copied: unknown[] = []
const saved: string[] = []

async function open(draw = async () => () => ({ markup: '', height: 40 }), language: Language = 'nb') {
  chooseLanguage(language)
  await show(
    <SessionContext value={session}>
      <CopyPicture of={{ unit: 'Kjemi', round, answers: 52 }} what="Alle skalaer" draw={draw} />
    </SessionContext>,
  )
}

const copy = (language: Language = 'nb') => press(pictureTexts.copy[language])
const status = () => screen().querySelector('[role=status]')?.textContent

function clipboard(write: (items: { parts: Record<string, Promise<Blob>> }[]) => Promise<void>) {
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly parts: Record<string, Promise<Blob>>
      constructor(parts: Record<string, Promise<Blob>>) {
        this.parts = parts
      }
    },
  )
  vi.stubGlobal('navigator', { clipboard: { write } })
}

const takes = async ([item]: { parts: Record<string, Promise<Blob>> }[]) => {
  copied.push((await item?.parts['image/png'])?.type)
}
const refuses = async () => {
  throw new DOMException('no', 'NotAllowedError')
}

atTheScreen()

/** jsdom draws nothing: an image that keeps what it was asked to show, and a canvas that takes it. */
beforeEach(() => {
  drawn.length = copied.length = saved.length = 0
  vi.stubGlobal(
    'Image',
    class {
      set src(address: string) {
        drawn.push(decodeURIComponent(address))
      }
      decode = async () => undefined
    },
  )
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ drawImage: () => undefined } as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) =>
    done(new Blob(['a picture'], { type: 'image/png' })),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:one', revokeObjectURL: () => undefined }),
  )
})

describe('a picture of a report', () => {
  it('is copied with the unit, the round, how many answered and the source in it, and the page says so', async () => {
    clipboard(takes)
    await open()
    expect(status()).toBe('')
    await copy()
    await see(() => expect(status()).toBe(pictureTexts.copied.nb))
    expect(copied).toEqual(['image/png'])
    expect(saved).toEqual([])
    for (const words of ['Kjemi: Alle skalaer', 'Arbeidsmiljø 2025, 52 svar', 'Kilde: Nordhavn universitet'])
      expect(drawn.join()).toContain(words)
  })

  it('is saved as a file where the browser refuses, and the page says that instead', async () => {
    clipboard(refuses)
    await open()
    await copy()
    await see(() => expect(status()).toBe(pictureTexts.saved.nb))
    expect(saved).toEqual(['Kjemi: Alle skalaer.png'])
  })

  it('that cannot be made is said to have failed, and can be tried once more', async () => {
    clipboard(takes)
    let works = false
    await open(async () => {
      if (!works) throw new Error('offline')
      return () => ({ markup: '', height: 40 })
    })
    await copy()
    await see(() => expect(status()).toBe(pictureTexts.failed.nb))
    expect([...copied, ...saved]).toEqual([])
    works = true
    await copy()
    await see(() => expect(status()).toBe(pictureTexts.copied.nb))
  })

  it.each(['nb', 'nn', 'en'] as const)(
    'speaks the language of the page (%s), also within it',
    async (language) => {
      clipboard(takes)
      await open(undefined, language)
      await copy(language)
      await see(() => expect(status()).toBe(pictureTexts.copied[language]))
      expect(drawn.join()).toContain(session.institution.name[language])
      expect(text()).toContain(pictureTexts.copy[language])
    },
  )
})
