/**
 * Conditions (`visibleIf`, `enableIf`, `requiredIf`): only questions that there are, compared and counted. SurveyJS'
 * expressions can call functions that others register; ours cannot.
 */
import {
  ArrayOperand,
  BinaryOperand,
  ConditionsParser,
  Const,
  FunctionOperand,
  type Operand,
  UnaryOperand,
  Variable,
} from 'survey-core'
import { z } from 'zod'
import { shortened } from './markup.ts'

export const expressionSchema = z.string().trim().min(1).max(1000)

const operators: readonly string[] = [
  ...['and', 'or', 'negate', 'empty', 'notempty'],
  ...['equal', 'notequal', 'greater', 'less', 'greaterorequal', 'lessorequal'],
  ...['contains', 'notcontains', 'anyof', 'allof', 'noneof'],
  ...['plus', 'minus', 'mul', 'div'],
]

const functions: readonly string[] = ['iif', 'sum', 'min', 'max', 'avg', 'round']

/**
 * What is refused in an expression, one sentence each.
 *
 * @param known names that may stand in braces: `question`, or `matrix.row`
 */
export function expressionProblems(expression: string, known: ReadonlySet<string>): string[] {
  const parsed = new ConditionsParser().parseExpression(expression)
  if (!parsed) return [`"${shortened(expression)}" is no expression`]
  return [...new Set(problemsOf(parsed, known))]
}

function problemsOf(operand: Operand, known: ReadonlySet<string>): string[] {
  const within = (operands: unknown[]) =>
    operands.flatMap((part) => (part instanceof Object ? problemsOf(part as Operand, known) : []))
  if (operand instanceof Variable)
    return known.has(operand.variable)
      ? []
      : [`{${shortened(operand.variable)}} is no question or statement that can be asked about here`]
  if (operand instanceof Const) return []
  if (operand instanceof ArrayOperand) return within(operand.values)
  if (operand instanceof BinaryOperand)
    return [
      ...unless(operators, 'operator', operand.operator),
      ...within([operand.leftOperand, operand.rightOperand]),
    ]
  if (operand instanceof UnaryOperand)
    return [...unless(operators, 'operator', operand.operator), ...within([operand.expression])]
  if (operand instanceof FunctionOperand)
    return [...unless(functions, 'function', operand.functionName), ...within(operand.paramValues)]
  return ['something unknown in the expression']
}

function unless(allowed: readonly string[], what: string, name: string): string[] {
  return allowed.includes(name) ? [] : [`the ${what} "${shortened(name)}" is refused`]
}
