/** The thread that makes handouts: a document takes a processor, and the server goes on answering meanwhile. */
import { workInThread } from '../platform/worker.ts'
import { makeFile } from './make.ts'
import type { HandoutQuestion } from './question.ts'

workInThread<HandoutQuestion, Uint8Array, never>(makeFile)
