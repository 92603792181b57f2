/** Which characters a font file (TrueType or OpenType) has: its `cmap` table, formats 4 and 12 of the specification. */

/** @returns the code points that have a glyph; empty where the font has neither format */
export function codePointsOf(font: Buffer): Set<number> {
  const found = new Set<number>()
  const table = cmapAt(font)
  if (table === null) return found
  const subtables = Array.from({ length: font.readUInt16BE(table + 2) }, (_, index) => {
    return table + font.readUInt32BE(table + 4 + index * 8 + 4)
  })
  for (const at of subtables) {
    const format = font.readUInt16BE(at)
    if (format === 4) addSegments(font, at, found)
    if (format === 12) addGroups(font, at, found)
  }
  return found
}

function cmapAt(font: Buffer): number | null {
  const tables = font.readUInt16BE(4)
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + index * 16
    if (font.toString('latin1', entry, entry + 4) === 'cmap') return font.readUInt32BE(entry + 8)
  }
  return null
}

/** Format 4: segments of the first 65,536 characters, each with a shift or a list of glyphs. */
function addSegments(font: Buffer, at: number, found: Set<number>): void {
  const twice = font.readUInt16BE(at + 6)
  const ends = at + 14
  const starts = ends + twice + 2
  const shifts = starts + twice
  const offsets = shifts + twice
  for (let segment = 0; segment < twice; segment += 2) {
    const start = font.readUInt16BE(starts + segment)
    const offset = font.readUInt16BE(offsets + segment)
    for (let code = start; code <= font.readUInt16BE(ends + segment); code += 1) {
      const listed = offsets + segment + offset + (code - start) * 2
      const glyph = offset === 0 ? code + font.readUInt16BE(shifts + segment) : font.readUInt16BE(listed)
      if ((glyph & 0xffff) !== 0 && code !== 0xffff) found.add(code)
    }
  }
}

/** Format 12: groups of characters whose glyphs follow each other. */
function addGroups(font: Buffer, at: number, found: Set<number>): void {
  const groups = font.readUInt32BE(at + 12)
  for (let group = 0; group < groups; group += 1) {
    const entry = at + 16 + group * 12
    for (let code = font.readUInt32BE(entry); code <= font.readUInt32BE(entry + 4); code += 1) found.add(code)
  }
}
