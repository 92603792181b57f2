/** The environment, checked once at start. */
import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { z } from 'zod'
import { isGuessable, isKnownWord, isOpenTo } from './platform/exposure.ts'

/** The pages stand at the root of their host. */
const addressSchema = z
  .url({ protocol: /^https?$/ })
  .refine(isBare, 'must be an address without path, query or user: https://example.org')

const configSchema = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    /** Address to listen on; a reverse proxy on the same machine needs no other. */
    HOST: z.string().min(1).default('127.0.0.1'),
    /** Address people use, for links in mails; by default the one the server listens on. */
    BASE_URL: z.optional(addressSchema),
    /**
     * How many reverse proxies stand before the server. Each adds an address to X-Forwarded-For, and limits count by the
     * one that the outermost has seen; 0 believes no such header, which anybody can write.
     */
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
    /** Folder of the database. */
    DATA_DIR: z.string().min(1).default('data'),
    /**
     * Folder of the round keys. In production it must be named, outside DATA_DIR and outside every backup and snapshot:
     * what is destroyed here is what makes old copies of the database unreadable.
     */
    KEY_DIR: z.string().min(1).optional(),
    /** Address of the answer box, when it has a host name of its own; the same server answers there. */
    BOX_URL: z.optional(addressSchema),
    /** Mail server, for instance smtp://user:password@mail.example.org:587. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().min(3).default('Medvirk <medvirk@localhost>'),
    /**
     * Folder into which the mail server puts mails that come back. When it is named, each mail leaves with an envelope
     * sender of its own, bounce+<id>@ the domain of MAIL_FROM.
     */
    BOUNCE_DIR: z.string().min(1).optional(),
    /** Folder that the records system watches: packages out, receipts in. Without it, documents are filed by hand. */
    FILING_DIR: z.string().min(1).optional(),
    /** File that names the institution's login providers (docs/login.md). Without it, people sign in by mail. */
    LOGIN_PROVIDERS: z.string().min(1).optional(),
    /** `off`: nobody signs in by mail, only with the providers; the set-up link of the first start still works. */
    LOGIN_LINKS: z.enum(['on', 'off']).default('on'),
    /** Whoever has it may read /metrics; without it there is no such page. */
    METRICS_TOKEN: z.string().optional(),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info']).default('info'),
    DEMO_SIZE: z.enum(['small', 'full']).default('full'),
    /** Demo only: the moment the demo's clock starts at, ISO 8601 with offset. */
    DEMO_NOW: z.iso.datetime({ offset: true }).optional(),
  })
  .superRefine((config, context) => {
    if (config.LOGIN_LINKS === 'off' && !config.LOGIN_PROVIDERS)
      context.addIssue({
        code: 'custom',
        path: ['LOGIN_LINKS'],
        message: 'cannot be off without LOGIN_PROVIDERS: nobody could sign in',
      })
    if (config.NODE_ENV === 'production' && !config.BASE_URL)
      context.addIssue({
        code: 'custom',
        path: ['BASE_URL'],
        message: 'is needed in production: links in mails use it',
      })
    if (config.NODE_ENV === 'production' && config.BASE_URL && !isPrivateEnough(config.BASE_URL))
      context.addIssue({
        code: 'custom',
        path: ['BASE_URL'],
        message: 'must be https in production: log-in links and answers travel over it',
      })
    if (config.NODE_ENV === 'production' && !config.KEY_DIR)
      context.addIssue({
        code: 'custom',
        path: ['KEY_DIR'],
        message: 'is needed in production: a folder for round keys, outside DATA_DIR and every backup',
      })
    const isReal = config.NODE_ENV === 'production'
    if (isReal && config.KEY_DIR && isWithin(config.KEY_DIR, config.DATA_DIR))
      context.addIssue({
        code: 'custom',
        path: ['KEY_DIR'],
        message: 'must lie outside DATA_DIR: whoever copies the database must not copy the keys with it',
      })
    else if (isReal && config.KEY_DIR && isWithin(config.DATA_DIR, config.KEY_DIR))
      context.addIssue({
        code: 'custom',
        path: ['KEY_DIR'],
        message: 'must not hold DATA_DIR: keys and database need folders of their own, side by side',
      })
    if (config.SMTP_URL && config.MAIL_FROM.endsWith('@localhost>'))
      context.addIssue({ code: 'custom', path: ['MAIL_FROM'], message: 'is needed together with SMTP_URL' })
    if (isReal)
      for (const [name, message] of exposures(config))
        context.addIssue({ code: 'custom', path: [name], message })
  })

/** Secrets that anybody would try, and folders that others on the machine can read. The values themselves are not told. */
function exposures(config: Pick<Config, 'SMTP_URL' | 'METRICS_TOKEN' | Folder>): [string, string][] {
  const found: [string, string][] = []
  const { username, password } = new URL(config.SMTP_URL ?? 'smtp://localhost')
  if (username !== '' && (password === '' || isKnownWord(decoded(password)) || password === username))
    found.push(['SMTP_URL', 'has no password, or one that everybody tries first'])
  if (config.METRICS_TOKEN !== undefined && isGuessable(config.METRICS_TOKEN, 32))
    found.push([
      'METRICS_TOKEN',
      'must have 32 characters or more that nobody guesses: openssl rand -base64 32',
    ])
  const owner = 'can be opened by others on this machine: chmod 700, and find out who has'
  for (const name of ['DATA_DIR', 'KEY_DIR'] as const)
    if (isOpenTo(config[name] ?? '', 0o077)) found.push([name, owner])
  // The records system and the mail server work in these, as another user of the same group.
  const group = 'can be opened by everybody on this machine: chmod o-rwx'
  for (const name of ['FILING_DIR', 'BOUNCE_DIR'] as const)
    if (isOpenTo(config[name] ?? '', 0o007)) found.push([name, group])
  return found
}

/** A percent sign that encodes nothing stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

type Folder = 'DATA_DIR' | 'KEY_DIR' | 'FILING_DIR' | 'BOUNCE_DIR'

function isBare(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { pathname, search, hash, username } = new URL(address)
  return pathname === '/' && search === '' && hash === '' && username === ''
}

/** Plain http never leaves the machine on a loopback address. */
function isPrivateEnough(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function isWithin(folder: string, above: string): boolean {
  const way = relative(realPath(resolve(above)), realPath(resolve(folder)))
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

/** Where links lead to; what is not there yet will be made where its nearest folder lies. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(realPath(above), basename(path))
  }
}

export type Config = z.infer<typeof configSchema>

/** Where the round keys lie: outside production beside the database, if nothing else is said. */
export function keyFolder({ KEY_DIR, DATA_DIR }: Config): string {
  return KEY_DIR ?? join(DATA_DIR, 'keys')
}

/**
 * @param environment usually process.env; an empty string counts as not set
 * @throws Error whose message lists every variable that is wrong, one a line
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = configSchema.safeParse(given)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment is not usable:\n${lines.join('\n')}`)
}
