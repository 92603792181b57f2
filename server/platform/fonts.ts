/** Fonts for documents: DejaVu has every letter of the languages here, and tells 0 from O and 1 from l. */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Files to be read by pdfkit, which puts in only the letters that are used. */
export const fonts = {
  regular: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
  mono: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'),
} as const
