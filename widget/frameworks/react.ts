/**
 * The element for React, 18 and later: a component with typed attributes and events. In React 19 the element may as well be
 * written as it is, `<bengkel-repair merchant="pk_..." onbengkel-submitted={...} />`.
 */
import {
  createElement,
  forwardRef,
  useEffect,
  useRef,
  type DetailedHTMLProps,
  type HTMLAttributes,
  type ReactNode,
  type RefAttributes,
} from 'react'
import type { BengkelRepairAttributes } from '../attributes'
import type { BengkelEventMap, BengkelEvents } from '../events'
import type { BengkelRepair as BengkelRepairElement } from '../repair/element'

/** Told of events: `onSubmitted={({ detail }) => track(detail.code)}`. */
type Handlers = {
  [Name in keyof BengkelEvents as `on${Capitalize<Name>}`]?: (event: BengkelEvents[Name]) => void
}

export interface BengkelRepairProps extends BengkelRepairAttributes, Handlers {
  /** The repair server: the element is loaded from there, unless the page has it already. */
  server?: string
  /** Which release is loaded: `v1` follows them, `1.2.3` never changes. */
  release?: string
  id?: string
  className?: string
  /** Words of your own for the launcher, with `mode="button"`. */
  children?: ReactNode
}

const events = [
  'ready',
  'step',
  'submitted',
  'solved',
  'status',
  'error',
] as const satisfies (keyof BengkelEvents)[]

const handlerOf = (name: keyof BengkelEvents) =>
  `on${name[0]!.toUpperCase()}${name.slice(1)}` as keyof Handlers

/** Asks for a repair, and follows it. */
export const BengkelRepair = forwardRef<BengkelRepairElement, BengkelRepairProps>(
  function BengkelRepair(props, given) {
    const latest = useRef(props)
    latest.current = props
    const own = useRef<BengkelRepairElement | null>(null)
    const { server, release = 'v1' } = props
    useEffect(() => {
      if (server !== undefined && !customElements.get('bengkel-repair')) {
        const url = `${server}/${release}/bengkel-repair.js`
        void import(/* @vite-ignore */ /* webpackIgnore: true */ url).catch((error: unknown) =>
          console.error(`bengkel: The widget did not load. ${server}/guide#files`, error),
        )
      }
    }, [server, release])
    useEffect(() => {
      const element = own.current!
      const heard = events.map((name) => {
        const hear = (event: Event) => latest.current[handlerOf(name)]?.(event as never)
        element.addEventListener(`bengkel-${name}`, hear)
        return () => element.removeEventListener(`bengkel-${name}`, hear)
      })
      return () => heard.forEach((end) => end())
    }, [])
    const ref = (element: BengkelRepairElement | null) => {
      own.current = element
      if (typeof given === 'function') given(element)
      else if (given) given.current = element
    }
    return createElement('bengkel-repair', { ...attributesOf(props), ref } as object, props.children)
  },
)

/** Properties of the component that are none of the element's attributes. */
const ours = /^(on[A-Z].*|server|release|className|children)$/

/** What becomes an attribute; React 18 would write all else of a custom element down, too. */
function attributesOf(props: BengkelRepairProps): Record<string, unknown> {
  const { className, hosted } = props
  const said = Object.entries(props).filter(([name]) => !ours.test(name))
  return { ...Object.fromEntries(said), class: className, hosted: hosted ? '' : undefined }
}

/** The element as JSX knows it, in React 19. */
export type BengkelRepairJsx = DetailedHTMLProps<HTMLAttributes<BengkelRepairElement>, BengkelRepairElement> &
  RefAttributes<BengkelRepairElement> &
  BengkelRepairAttributes & { class?: string } & {
    [Name in keyof BengkelEventMap as `on${Name}`]?: (event: BengkelEventMap[Name]) => void
  }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'bengkel-repair': BengkelRepairJsx
    }
  }
}
