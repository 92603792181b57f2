/** Log lines for operators: what the server does, never who did it. */
import { pino } from 'pino'

export type Logger = Pick<pino.Logger, 'info' | 'warn' | 'error'>

/** @param level pino's level name, or `silent` @param to standard output when not given */
export function createLogger(level: string, to?: { write(line: string): void }): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    // An error may carry a row's values in its message (a failed query): keep its kind and place only.
    serializers: {
      err: (error: unknown) =>
        error instanceof Error
          ? { kind: error.name, code: 'code' in error ? error.code : undefined, stack: placeOf(error) }
          : { kind: typeof error },
    },
  }
  return to ? pino(options, to) : pino(options)
}

/** Without the message, which the stack begins with and whose lines may look like places. */
function placeOf({ stack = '', message }: Error): string {
  const after = stack.slice(stack.indexOf(message) + message.length)
  return after
    .split('\n')
    .filter((line) => /^\s+at \S/.test(line))
    .slice(0, 12)
    .join('\n')
}
