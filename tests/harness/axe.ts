// What axe finds wrong with a whole page of a journey (the elements' own tests use chai's `accessible()`).
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Runs axe (WCAG 2.2 AA and good practice) on the page as it stands, shadow roots included, whatever its policy.
 * @returns one line for each fault: its rule, what is wrong, and where; empty is good
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const violations = await page.evaluate(async (runOnly) => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run({
      runOnly,
    })
    return violations.map(({ id, help, nodes }) => ({ id, help, targets: nodes.map((node) => node.target) }))
  }, rules)
  return violations.map(({ id, help, targets }) => `${id}: ${help}: ${JSON.stringify(targets)}`)
}
