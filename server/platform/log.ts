/** Log lines for operators: what the server does, never who did it. */
import { pino } from 'pino'

export type Logger = Pick<pino.Logger, 'info' | 'warn' | 'error'>

/** @param level pino's level name, or `silent` */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    // An error may carry a row's values in its message (a failed query): keep its kind and place only.
    serializers: {
      err: (error: unknown) =>
        error instanceof Error
          ? { kind: error.name, code: 'code' in error ? error.code : undefined, stack: placeOf(error) }
          : { kind: typeof error },
    },
  })
}

function placeOf(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .join('\n')
}
