// Views that were just read: right after every commit, also one that came while they were read.
import { expect, it, onTestFinished } from 'vitest'
import { StatusCache } from '../../../server/http/public/status-cache'
import { openBengkel } from '../../harness/bengkel'

async function open() {
  const bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  const touch = (job: number) => bengkel.store.run([], { jobs: [job] })
  return { cache: new StatusCache(bengkel.store), touch, bengkel }
}

const view = (job: number) => ({ job, merchant: 1, etag: '"1"', body: '{}', until: Number.MAX_SAFE_INTEGER })

it('a view is kept until its job is touched', async () => {
  const { cache, touch } = await open()
  cache.set('token', view(1), cache.moment)
  await touch(2)
  expect(cache.get('token', 0)).toBeDefined()
  await touch(1)
  expect(cache.get('token', 0)).toBeUndefined()
})

it('a view that was read before a commit is not kept after it', async () => {
  const { cache, touch } = await open()
  const since = cache.moment
  await touch(1)
  cache.set('token', view(1), since)
  expect(cache.get('token', 0)).toBeUndefined()
})

it('a view that was read before who takes part changed is not kept after it', async () => {
  const { cache, bengkel } = await open()
  const since = cache.moment
  await bengkel.store.run([], { directory: true })
  cache.set('token', view(1), since)
  expect(cache.get('token', 0)).toBeUndefined()
})

it('a view that time alone makes old is not shown any more', async () => {
  const { cache } = await open()
  cache.set('token', { ...view(1), until: 10 }, cache.moment)
  expect(cache.get('token', 9)).toBeDefined()
  expect(cache.get('token', 10)).toBeUndefined()
})
