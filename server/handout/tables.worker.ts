/** The thread that writes long tables as a sheet: thousands of lines take more than half a second of a processor. */
import { workInThread } from '../platform/worker.ts'
import { sheetOfTables } from './sheet.ts'
import type { Table } from './table.ts'

workInThread<Table[], Uint8Array, never>(sheetOfTables)
