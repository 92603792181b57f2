/** Sickness absence by unit and month, as imported. Personal data where a unit is small: shown by absence.ts alone. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'

export const absenceImportTable = sqliteTable('absence_import', {
  id: text('id').primaryKey(),
  importedOn: text('imported_on').notNull(),
  importedBy: text('imported_by')
    .notNull()
    .references(() => personTable.id),
  filename: text('filename').notNull(),
  rows: integer('rows').notNull(),
})

/** Days in hundredths, so that sums are exact. A later import of the same month replaces the row. */
export const absenceTable = sqliteTable(
  'absence',
  {
    unitId: text('unit_id')
      .notNull()
      .references(() => unitTable.id),
    /** `yyyy-mm` */
    month: text('month').notNull(),
    /** People employed at the unit itself, without units below. */
    headcount: integer('headcount').notNull(),
    /** Working days agreed upon: the denominator. */
    possibleDays: integer('possible_days').notNull(),
    totalDays: integer('total_days').notNull(),
    /** Of these, absences of up to 16 days (the employer's period). */
    shortDays: integer('short_days').notNull(),
    /**
     * Where the people are counted in everything that is shown of the month: the unit itself, or the nearest above where
     * enough stand together; null where too few do. Decided once, at the import: placed anew by a later register or
     * beside other months, the same days could be subtracted from each other.
     */
    countsAt: text('counts_at').references(() => unitTable.id),
    importId: text('import_id')
      .notNull()
      .references(() => absenceImportTable.id),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.month] })],
)
