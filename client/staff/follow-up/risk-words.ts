/** Words for how likely and how serious, by degree. */
export const degreeKeys = {
  likelihood: ['likelihood1', 'likelihood2', 'likelihood3', 'likelihood4', 'likelihood5'],
  consequence: ['consequence1', 'consequence2', 'consequence3', 'consequence4', 'consequence5'],
} as const
