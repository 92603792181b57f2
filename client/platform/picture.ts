/** Pictures that leave the page: SVG text as an image, on the clipboard or in a file. */
import { saveBlob } from './download.ts'

export interface DrawnPicture {
  /** Stands by itself: no script, no file of its own. */
  svg: string
  /** Pixels. */
  width: number
  height: number
}

/** Twice as many pixels as the picture says, so that it is sharp on a wall. */
const scale = 2

/** @throws when the browser cannot draw it */
async function asPng({ svg, width, height }: DrawnPicture): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no room to draw in')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!png) throw new Error('The picture could not be written')
  return png
}

/**
 * Puts a picture on the clipboard; where the browser has none for images, or refuses, it is downloaded.
 *
 * @param drawing on its way: the clipboard must be asked in the same moment as the person presses
 * @throws when the picture cannot be drawn
 */
export async function copyPicture(drawing: Promise<DrawnPicture>, name: string): Promise<'copied' | 'saved'> {
  const png = drawing.then(asPng)
  if (typeof ClipboardItem === 'function' && navigator.clipboard) {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
      return 'copied'
    } catch {
      // Refused, or a browser that takes no promises: the picture itself may be well.
    }
  }
  saveBlob(`${name}.png`, await png)
  return 'saved'
}
