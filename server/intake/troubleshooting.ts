/** What people tried before sending something in, and whether it helped: counted, and shown as shares. */
import { isStep } from '../../shared/catalog'
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import type { Merchant } from '../store/directory'

export interface Trial {
  category: string
  symptom: string
  step: string
  outcome: 'solved' | 'not_solved'
}

/** A share of fewer people than this says nothing. */
const FEWEST = 20

/** Counts one trial. @throws Problem `step-unknown` */
export async function countTrial({ store }: Bengkel, merchant: Merchant, trial: Trial): Promise<void> {
  const { category, symptom, step, outcome } = trial
  if (!isStep(category, symptom, step)) throw new Problem('step-unknown', { field: 'step' })
  await store.run([
    {
      sql: `INSERT INTO troubleshooting (category, symptom, step, merchant_id, solved, not_solved)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET solved = solved + excluded.solved, not_solved = not_solved + excluded.not_solved`,
      args: [
        category,
        symptom,
        step,
        merchant.id,
        outcome === 'solved' ? 1 : 0,
        outcome === 'solved' ? 0 : 1,
      ],
    },
  ])
}

/** Whole percent of those who were helped, by `category/symptom/step`, over all merchants; only where enough have tried. */
export type Shares = ReadonlyMap<string, number>

export async function readShares({ store }: Bengkel): Promise<Shares> {
  const rows = await store.read<{
    category: string
    symptom: string
    step: string
    solved: number
    tried: number
  }>(
    `SELECT category, symptom, step, sum(solved) AS solved, sum(solved + not_solved) AS tried
      FROM troubleshooting GROUP BY 1, 2, 3 HAVING tried >= ${FEWEST}`,
  )
  return new Map(
    rows.map(({ category, symptom, step, solved, tried }) => [
      `${category}/${symptom}/${step}`,
      Math.round((100 * solved) / tried),
    ]),
  )
}
