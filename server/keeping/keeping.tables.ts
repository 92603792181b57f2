/** What a round's answer box is made of, besides the answers: signing keys, manifest, what is published of it. */
import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { roundTable } from '../round/round.tables.ts'

/** Keys that sign answer forms. The private part goes when the round closes, the public part when it is released. */
export const signingKeyTable = sqliteTable(
  'signing_key',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    /** The ballot class; empty for the round's admission key. */
    classId: text('class_id').notNull(),
    /** 256 bytes. */
    modulus: blob('modulus', { mode: 'buffer' }).notNull(),
    /** PKCS #8 under the round key; null once destroyed. */
    sealed: blob('sealed', { mode: 'buffer' }),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.classId] })],
)

/** One row a launched round. Everything in it may be read by anybody. */
export const roundBoxTable = sqliteTable('round_box', {
  roundId: text('round_id')
    .primaryKey()
    .references(() => roundTable.id),
  /** The manifest's one text (shared/ballot/manifest.ts). */
  manifest: text('manifest'),
  /** JSON: key holders' signatures over it. */
  signatures: text('signatures').notNull().default('[]'),
  /** JSON: a later closing day (shared/ballot/extension.ts). */
  extension: text('extension'),
  rehearsedOn: text('rehearsed_on'),
  /** Published at closing: answer forms given out, answers in the box, their Merkle root, and of each answer id and hash (64 bytes). */
  issued: integer('issued'),
  boxed: integer('boxed'),
  root: blob('root', { mode: 'buffer' }),
  ids: blob('ids', { mode: 'buffer' }),
  /** Published at opening. */
  opened: integer('opened'),
  invalid: integer('invalid'),
  /** When the round key, the answers and the invitations were destroyed. */
  destroyedOn: text('destroyed_on'),
})
