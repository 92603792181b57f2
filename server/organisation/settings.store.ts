/** Settings of the institution: its name, its records system, whom to ask, and what it says on its public pages. */
import { eq } from 'drizzle-orm'
import { type Helpers, helpersSchema } from '#shared/assistance.ts'
import {
  type FilingSettings,
  type KeptFilingSettings,
  keptFilingSettingsSchema,
} from '#shared/filing-package.ts'
import { type Notices, noticesSchema } from '#shared/notices.ts'
import { datedKinds, type RetentionDates, retentionDatesSchema, retentionRules } from '#shared/retention.ts'
import { type Institution, institutionSchema } from '#shared/session.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { settingTable } from './organisation.tables.ts'

/** Shown until the platform is set up. */
const beforeSetup: Institution = {
  name: { nb: 'Medvirk', nn: 'Medvirk', en: 'Medvirk' },
  recordsSystem: 'ePhorte',
  contact: '–',
}

const nothingSaid: Notices = {
  accessibilityStatement: '',
  accessibilityContact: '',
  dataProtectionContact: '',
  legalBasis: { nb: '', nn: '', en: '' },
}

/** Open, for the record, without codes that only the institution's archive knows. */
const usualFiling: FilingSettings = {
  language: 'nb',
  system: 'Medvirk',
  series: '',
  classification: { system: '', class: '' },
  entryType: 'X',
  recipient: '',
  documentType: '',
  caseTitle: '{{round}} – {{unit}}',
  entryTitle: 'Tiltaksplan – {{unit}} – {{round}}',
  otherTitle: '{{document}} – {{unit}} – {{round}}',
  caseNumberForm: '',
  accessChoices: [],
}

/** The institution as it was set up; a neutral one before that. Throws when the stored setting is damaged. */
export async function loadInstitution(reader: Reader): Promise<Institution> {
  const value = await load(reader, 'institution')
  return value === null ? beforeSetup : institutionSchema.parse(JSON.parse(value))
}

/** Replaces all of the institution's settings. */
export async function saveInstitution(tx: Tx, institution: Institution): Promise<void> {
  await save(tx, 'institution', institution)
}

/** What the pages about accessibility and privacy say; empty until somebody has said it. */
export async function loadNotices(reader: Reader): Promise<Notices> {
  const value = await load(reader, 'notices')
  return value === null ? nothingSaid : noticesSchema.parse(JSON.parse(value))
}

/** Replaces all that is said there. */
export async function saveNotices(tx: Tx, notices: Notices): Promise<void> {
  await save(tx, 'notices', notices)
}

/** Helpers outside the platform; none until somebody has named them. */
export async function loadHelpers(reader: Reader): Promise<Helpers> {
  const value = await load(reader, 'helpers')
  return value === null
    ? { hr: null, occupationalHealth: null, external: [] }
    : helpersSchema.parse(JSON.parse(value))
}

/** Replaces them all. */
export async function saveHelpers(tx: Tx, helpers: Helpers): Promise<void> {
  await save(tx, 'helpers', helpers)
}

/** How documents are filed; in the words of this platform until the records officer has written others. */
export async function loadFilingSettings(reader: Reader): Promise<KeptFilingSettings> {
  const value = await load(reader, 'filing')
  if (value === null) return { revision: 0, settings: usualFiling }
  const { revision, settings } = JSON.parse(value)
  // Those saved before there was something more to decide are read with what is usual.
  return keptFilingSettingsSchema.parse({ revision, settings: { ...usualFiling, ...settings } })
}

/** Replaces them all. @returns false when somebody else has saved since that revision */
export async function saveFilingSettings(
  tx: Tx,
  { revision, settings }: KeptFilingSettings,
): Promise<boolean> {
  if ((await loadFilingSettings(tx)).revision !== revision) return false
  await save(tx, 'filing', { revision: revision + 1, settings })
  return true
}

/** The last day (`yyyy-mm-dd`) on which everybody was sent what they are to be told; null before the first. */
export async function findDigestDay(reader: Reader): Promise<string | null> {
  return load(reader, 'digest-day')
}

export async function saveDigestDay(tx: Tx, day: string): Promise<void> {
  await saveValue(tx, 'digest-day', day)
}

/** How long what is about people is kept; the usual dates until somebody has chosen others. */
export async function loadRetentionDates(reader: Reader): Promise<RetentionDates> {
  const value = await load(reader, 'retention')
  const usual = Object.fromEntries(datedKinds.map((kind) => [kind, retentionRules[kind].usual]))
  // Those saved before there was one more kind are read with what is usual.
  return retentionDatesSchema.parse({ ...usual, ...(value === null ? {} : JSON.parse(value)) })
}

/** Replaces them all. */
export async function saveRetentionDates(tx: Tx, dates: RetentionDates): Promise<void> {
  await save(tx, 'retention', dates)
}

/** The last day (`yyyy-mm-dd`) on which everything due was deleted; null before the first. */
export async function findRetentionDay(reader: Reader): Promise<string | null> {
  return load(reader, 'retention-day')
}

export async function saveRetentionDay(tx: Tx, day: string): Promise<void> {
  await saveValue(tx, 'retention-day', day)
}

async function load(reader: Reader, key: string): Promise<string | null> {
  const [row] = await reader.db.select().from(settingTable).where(eq(settingTable.key, key))
  return row?.value ?? null
}

async function save(
  tx: Tx,
  key: string,
  setting: Institution | Notices | Helpers | KeptFilingSettings | RetentionDates,
): Promise<void> {
  await saveValue(tx, key, JSON.stringify(setting))
}

async function saveValue(tx: Tx, key: string, value: string): Promise<void> {
  await tx.db
    .insert(settingTable)
    .values({ key, value })
    .onConflictDoUpdate({ target: settingTable.key, set: { value } })
}

/** Whether this database was made to try rounds in; pages say so. */
export async function isTrialCopy(reader: Reader): Promise<boolean> {
  return (await load(reader, 'trial')) !== null
}

export async function markTrialCopy(tx: Tx): Promise<void> {
  await saveValue(tx, 'trial', 'yes')
}
