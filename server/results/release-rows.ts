/** A release as it is stored: one row a crowd, a unit and a group within a unit, counters as JSON. */
import type { PlacedUnit, Release, ReleaseFacts } from './release.ts'

export interface ReleaseRows {
  crowds: { unitId: string; content: string }[]
  /** `groupId` is empty for the unit as a whole. */
  figures: { unitId: string; groupId: string; content: string }[]
  placed: PlacedUnit[]
  facts: ReleaseFacts
}

/** The same release gives the same rows in the same order. */
export function releaseRows({ crowds, figures, groupFigures, placed, facts }: Release): ReleaseRows {
  return {
    crowds: [...crowds].map(([unitId, crowd]) => ({ unitId, content: JSON.stringify(crowd) })),
    figures: [
      ...[...figures].map(([unitId, cell]) => ({ unitId, groupId: '', content: JSON.stringify(cell) })),
      ...[...groupFigures].flatMap(([groupId, units]) =>
        [...units].map(([unitId, cell]) => ({ unitId, groupId, content: JSON.stringify(cell) })),
      ),
    ],
    placed,
    facts,
  }
}

/** The lines that the release's hash is taken over: everything that is kept, in a fixed order. */
export function hashedLines({ crowds, figures, placed }: ReleaseRows): string[] {
  return [
    ...crowds.map(({ unitId, content }) => `crowd ${unitId} ${content}`),
    ...figures.map(({ unitId, groupId, content }) => `figure ${unitId} ${groupId || '-'} ${content}`),
    ...placed.map(({ unitId, reportUnitId, countsAtId, answered, invited }) =>
      ['unit', unitId, reportUnitId ?? '-', countsAtId ?? '-', answered ?? '-', invited ?? '-'].join(' '),
    ),
  ].sort()
}
