/** The states of an action plan, in their order. Apart from plan.ts, so that leaders' pages stay light. */

/** `filed` follows from the completed filing step; case number and date: GET …/filing (shared/records.ts). */
export const planStates = ['draft', 'ready', 'signed', 'filed'] as const
