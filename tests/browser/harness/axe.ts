// What axe finds wrong with the page as it stands, shadow roots included.
import 'axe-core/axe.min.js'

declare const axe: typeof import('axe-core')

/** Rules for whole pages, which a test's page is not. */
const ofPages = ['region', 'page-has-heading-one', 'document-title', 'html-has-lang', 'landmark-one-main']

/** What may change with the scheme. */
const ofColours = ['color-contrast', 'link-in-text-block']

/**
 * @param which rules are asked; those of colours do for a second look at the same things
 * @returns one line for each fault: its rule, what is wrong, and where; empty is good
 */
export async function accessibilityFaults(which: 'all' | 'colours' = 'all'): Promise<string[]> {
  const { violations } = await axe.run(
    document.body,
    which === 'all'
      ? { rules: Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }])) }
      : { runOnly: ofColours },
  )
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${JSON.stringify(nodes.map((node) => [node.target, node.failureSummary]))}`,
  )
}
