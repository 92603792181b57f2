/** The arrows of ARCHITECTURE.md, enforced: stages import earlier stages only, never later ones. */
const year = [
  'platform',
  'organisation',
  'access',
  'register',
  'programme',
  'disclosure',
  'deadlines',
  'round',
  'keeping',
  'ballot',
  'results',
  'report',
  'handout',
  'year',
  'plan',
  'meeting',
  'follow-up',
  'records',
  'absence',
  'calendar',
  'reminder',
  'progress',
  'retention',
  'operation',
]

const downTheYear = year.slice(0, -1).map((stage, index) => ({
  name: `${stage}-imports-no-later-stage`,
  severity: 'error',
  from: { path: `^server/${stage}/` },
  to: { path: `^server/(${year.slice(index + 1).join('|')}|demo)/|^server/[^/]+\\.ts$` },
}))

module.exports = {
  forbidden: [
    ...downTheYear,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: '\\.tables\\.ts$' } },
    },
    {
      name: 'ballot-knows-no-person',
      comment: 'The trust boundary is a folder.',
      severity: 'error',
      from: { path: '^server/ballot/' },
      to: {
        path: '^server/',
        pathNot:
          '^server/(ballot|platform)/|^server/round/sealed-round|^server/keeping/(signing-key|round-box)',
      },
    },
    {
      name: 'pure-files-stay-pure',
      comment: 'A file without a suffix holds rules only.',
      severity: 'error',
      from: {
        path: '^server/(disclosure|deadlines|report|handout|year|plan|meeting|follow-up|results|records|absence|calendar|reminder|progress|retention|register|round|keeping|ballot)/[^./]+\\.ts$',
      },
      to: {
        path: '^(express|drizzle-orm|better-sqlite3)|node_modules/(express|drizzle-orm|better-sqlite3)|\\.routes\\.ts$|\\.job\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'disclosure-is-pure',
      severity: 'error',
      from: { path: '^server/disclosure/', pathNot: '\\.command\\.ts$' },
      to: { pathNot: '^server/disclosure/|^shared/|node_modules/zod' },
    },
    {
      name: 'sql-only-in-stores',
      severity: 'error',
      from: { path: '^server/', pathNot: '\\.(store|tables)\\.ts$|^server/platform/database\\.ts$' },
      to: { path: 'node_modules/(drizzle-orm|better-sqlite3)' },
    },
    {
      name: 'http-only-in-routes',
      severity: 'error',
      from: {
        path: '^server/',
        pathNot:
          '\\.routes\\.ts$|^server/(app|start|try-out)\\.ts$|^server/platform/(route|problem)\\.ts$|^server/demo/',
      },
      to: { path: 'node_modules/express' },
    },
    {
      name: 'client-imports-only-shared',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|test)/' },
    },
    {
      name: 'shared-imports-nothing-else',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(server|client|test)/' },
    },
    {
      name: 'client-stages-stand-apart',
      severity: 'error',
      from: { path: '^client/staff/([^/]+)/', pathNot: '^client/staff/shell/' },
      to: { path: '^client/staff/([^/]+)/', pathNot: '^client/staff/$1/' },
    },
    {
      name: 'surveyjs-only-where-forms-are',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/(answer|forms|survey)/' },
      to: { path: 'node_modules/survey-|^client/survey/' },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: { path: '^(server|client|shared)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
