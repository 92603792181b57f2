/** Fonts for documents: DejaVu has every letter of the languages here, and tells 0 from O and 1 from l. */
import { createRequire } from 'node:module'

const fontFile = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)

/** Files to be read by pdfkit, which puts in only the letters that are used. */
export const fonts = {
  regular: fontFile('DejaVuSansCondensed'),
  bold: fontFile('DejaVuSansCondensed-Bold'),
  mono: fontFile('DejaVuSansMono'),
} as const
