// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { copyPicture } from '../../../client/platform/picture.ts'

const drawn = { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 960, height: 400 }
const png = new Blob(['a picture'], { type: 'image/png' })
const sizes: [number, number][] = []
const written: unknown[] = []
const saved: string[] = []

/** jsdom draws nothing: a canvas that says how large it was, and an image that can always be read. */
beforeEach(() => {
  sizes.length = written.length = saved.length = 0
  vi.stubGlobal(
    'Image',
    class {
      src = ''
      decode = async () => {
        if (!this.src.startsWith('data:image/svg+xml')) throw new Error('The policy allows no other images')
      }
    },
  )
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() => ({
    drawImage: (_: unknown, __: number, ___: number, width: number, height: number) =>
      sizes.push([width, height]),
  })) as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(png))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:one', revokeObjectURL: () => undefined }),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

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

describe('copying a picture', () => {
  it('puts it on the clipboard, twice as sharp as it is on the page', async () => {
    clipboard(async ([item]) => void written.push(await item?.parts['image/png']))
    expect(await copyPicture(Promise.resolve(drawn), 'unit')).toBe('copied')
    expect(written).toEqual([png])
    expect(sizes).toEqual([[1920, 800]])
    expect(saved).toEqual([])
  })

  it('asks for the clipboard before the picture is there, while the press still counts', async () => {
    const asked = vi.fn(async () => undefined)
    clipboard(asked)
    let finish: (picture: typeof drawn) => void = () => undefined
    const copying = copyPicture(new Promise((resolve) => (finish = resolve)), 'unit')
    expect(asked).toHaveBeenCalledOnce()
    finish(drawn)
    expect(await copying).toBe('copied')
  })

  it('downloads it where the browser refuses, or has no clipboard for images', async () => {
    clipboard(async () => {
      throw new DOMException('no', 'NotAllowedError')
    })
    expect(await copyPicture(Promise.resolve(drawn), 'unit')).toBe('saved')
    vi.stubGlobal('ClipboardItem', undefined)
    expect(await copyPicture(Promise.resolve(drawn), 'unit')).toBe('saved')
    expect(saved).toEqual(['unit.png', 'unit.png'])
  })

  it('says so when it cannot be drawn, and leaves the clipboard as it was', async () => {
    clipboard(async ([item]) => void written.push(await item?.parts['image/png']))
    await expect(copyPicture(Promise.reject(new Error('offline')), 'unit')).rejects.toThrow('offline')
    expect([...written, ...saved]).toEqual([])
  })
})
