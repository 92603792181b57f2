/** Fonts for documents, from packages: nothing is looked for on the machine, so that it prints alike everywhere. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { codePointsOf } from './font-coverage.ts'

const require = createRequire(import.meta.url)

/**
 * For letters: DejaVu has every letter of the languages here, and tells 0 from O and 1 from l. Files to be read by
 * pdfkit, which puts in only the letters that are used.
 */
export const fonts = {
  regular: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
  mono: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'),
} as const

/** For documents: Inter as on the pages; DejaVu for letters that Inter has not, and for formulas. */
const documentFonts = [
  [require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'), 'inter'],
  [require.resolve('@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf'), 'inter'],
  [require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'), 'inter'],
  [require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), 'dejavu'],
  [require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'), 'dejavu'],
  [require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'), 'mono'],
] as const

export interface DocumentFonts {
  files: Buffer[]
  /** For each family of the running text: the characters that all its files have. */
  families: Set<number>[]
}

/** Reads the files anew: keep what it returns. */
export function readDocumentFonts(): DocumentFonts {
  const read = documentFonts.map(([path, family]) => ({ family, file: readFileSync(path) }))
  const common = (family: string) => {
    const [first = new Set<number>(), ...others] = read
      .filter((one) => one.family === family)
      .map(({ file }) => codePointsOf(file))
    return new Set([...first].filter((code) => others.every((other) => other.has(code))))
  }
  return { files: read.map(({ file }) => file), families: [common('inter'), common('dejavu')] }
}
