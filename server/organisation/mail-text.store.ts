/** Words of mails that the institution has adapted, in all their versions. */
import { desc, eq, type SQL, sql } from 'drizzle-orm'
import { languages } from '#shared/language.ts'
import {
  type AdaptableMail,
  adaptableMails,
  faultIn,
  type MailText,
  type MailTextList,
  type SavedWords,
  savedWordsSchema,
} from '#shared/mail-text.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { languagesOf, type MailWording, partsOf, wordingOf, wordsThatHold } from './mail-catalogue.ts'
import { mailTextTable } from './mail-text.tables.ts'
import { personTable } from './organisation.tables.ts'

interface Version {
  mail: AdaptableMail
  revision: number
  words: SavedWords
  writtenOn: string
  writtenBy: string
}

/** The words of all mails as they hold now; asked once for the mails of one cause, however many. */
export async function loadMailWording(reader: Reader): Promise<MailWording> {
  return wordingOf(new Map((await loadNewest(reader)).map(({ mail, words }) => [mail, words])))
}

/** The catalogue in its order. */
export async function listMailTexts(reader: Reader): Promise<MailTextList> {
  const newest = new Map((await loadNewest(reader)).map((version) => [version.mail, version]))
  return {
    mails: adaptableMails.map((mail) => {
      const version = newest.get(mail)
      return {
        mail,
        adapted: languagesOf(version?.words ?? {}),
        writtenOn: version?.writtenOn ?? null,
        writtenBy: version?.writtenBy ?? null,
      }
    }),
  }
}

/** One mail with its rules, its words, and all that was saved before. */
export async function loadMailText(reader: Reader, mail: AdaptableMail): Promise<MailText> {
  const versions = await loadVersions(reader, mail)
  const [newest] = versions
  const parts = partsOf(mail)
  const holding = (saved: SavedWords) =>
    new Map(
      parts.map((part) => {
        const [nb = '', nn = '', en = ''] = languages.map((language) =>
          wordsThatHold(part, language, saved[part.id]?.[language]),
        )
        return [part.id, { nb, nn, en }]
      }),
    )
  const now = holding(newest?.words ?? {})
  return {
    mail,
    revision: newest?.revision ?? 0,
    parts: parts.map((part) => ({
      ...part,
      words: now.get(part.id) ?? part.own,
      passedOver: languages.filter((language) => {
        const saved = newest?.words[part.id]?.[language]
        return saved !== undefined && faultIn(saved, part) !== null
      }),
    })),
    history: versions.map(({ revision, words, writtenOn, writtenBy }) => ({
      revision,
      writtenOn,
      writtenBy,
      words: Object.fromEntries(holding(words)),
      adapted: languagesOf(words),
    })),
  }
}

/**
 * Saves words as the next version.
 *
 * @param version `revision`: the one it was written from @returns false where somebody else has saved meanwhile
 */
export async function saveMailText(
  tx: Tx,
  { mail, revision, words, writtenOn, writtenById }: Omit<Version, 'writtenBy'> & { writtenById: string },
): Promise<boolean> {
  const [newest] = await loadVersions(tx, mail)
  if ((newest?.revision ?? 0) !== revision) return false
  await tx.db
    .insert(mailTextTable)
    .values({ mail, revision: revision + 1, words: JSON.stringify(words), writtenBy: writtenById, writtenOn })
  return true
}

/** Of mails that the catalogue still has. */
async function loadNewest(reader: Reader): Promise<Version[]> {
  const rows = await selectVersions(
    reader,
    sql`${mailTextTable.revision} = (select max(newer.revision) from mail_text as newer where newer.mail = ${mailTextTable.mail})`,
  )
  return rows.flatMap((row) => {
    const mail = adaptableMails.find((one) => one === row.mail)
    return mail ? [versionOf(mail, row)] : []
  })
}

/** The newest first. */
async function loadVersions(reader: Reader, mail: AdaptableMail): Promise<Version[]> {
  return (await selectVersions(reader, eq(mailTextTable.mail, mail))).map((row) => versionOf(mail, row))
}

function versionOf(mail: AdaptableMail, row: Omit<Version, 'mail' | 'words'> & { words: string }): Version {
  const { revision, writtenOn, writtenBy } = row
  return { mail, revision, writtenOn, writtenBy, words: savedWordsSchema.parse(JSON.parse(row.words)) }
}

function selectVersions(reader: Reader, which: SQL) {
  const { mail, revision, words, writtenOn } = mailTextTable
  return reader.db
    .select({ mail, revision, words, writtenOn, writtenBy: personTable.name })
    .from(mailTextTable)
    .innerJoin(personTable, eq(personTable.id, mailTextTable.writtenBy))
    .where(which)
    .orderBy(desc(revision))
}
