// A test that asserts nothing proves nothing: each must assert at least once, without having to say so.
import { beforeEach, expect } from 'vitest'

beforeEach(() => expect.hasAssertions())
