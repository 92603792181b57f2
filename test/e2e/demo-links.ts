/** The links that the demo prints, for whoever needs no browser test around them. */

/** The printed lines `DEMO <role> <url>`, in order. */
export function demoLinks(lines: readonly string[]): Map<string, string> {
  const pairs = lines.map((line) => /^DEMO (\S+) (\S+)$/.exec(line)).filter((match) => match !== null)
  return new Map(pairs.map(([, role = '', link = '']) => [role, link]))
}
