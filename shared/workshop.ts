/** A workshop as the contract shows it, and what the office enters to make one. */
import * as v from 'valibot'
import { categoryCodes, handoverModes } from './catalog'
import type { HandoverMode } from './catalog'
import { Country, Latitude, Longitude } from './place'
import { pageLanguages } from './language'

/** Opening times of one day: minutes after local midnight, `[from, to)` pairs in order. */
export type DayHours = readonly (readonly [from: number, to: number])[]

/** A week of opening times, Monday first; an empty list is a closed day. */
export type WeekHours = readonly [DayHours, DayHours, DayHours, DayHours, DayHours, DayHours, DayHours]

/** Days on which a workshop is closed beside its week, both ends included, `YYYY-MM-DD`. */
export interface Holiday {
  firstDay: string
  lastDay: string
  /** What it is called, such as Lebaran; may be empty. */
  word: string
}

const minute = v.pipe(
  v.number('field-invalid'),
  v.integer('field-invalid'),
  v.minValue(0, 'field-invalid'),
  v.maxValue(1440, 'field-invalid'),
)
const dayHours = v.pipe(
  v.array(v.tuple([minute, minute])),
  v.check(
    (spans) => spans.every(([from, to], i) => from < to && (i === 0 || spans[i - 1]![1] <= from)),
    'field-invalid',
  ),
)

export const Hours = v.tuple(
  [dayHours, dayHours, dayHours, dayHours, dayHours, dayHours, dayHours],
  'field-invalid',
)

const Skill = v.object({
  category: v.picklist(categoryCodes, 'category-unknown'),
  /** Brands whose warranty work the workshop is authorised for. */
  brands: v.optional(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(1, 'field-invalid'), v.maxLength(80, 'too-long'))),
  ),
})

const text = (max: number) =>
  v.pipe(v.string('field-missing'), v.trim(), v.minLength(1, 'field-missing'), v.maxLength(max, 'too-long'))

/** How customers read it on the European Repair Information Form, where that differs from how the network knows it. */
const Repairer = v.object({
  /** In full, with its legal form. */
  name: v.optional(text(200)),
  phone: v.optional(v.pipe(text(30), v.regex(/\d{4}/, 'phone-invalid'))),
  email: v.optional(v.pipe(text(254), v.email('email-invalid'))),
  /** Another way to reach it online, such as a chat or a contact form. */
  url: v.optional(v.pipe(text(300), v.regex(/^https?:\/\/[^\s/]/, 'field-invalid'))),
})
export type ShownRepairer = v.InferOutput<typeof Repairer>

/** What the office enters for a workshop. */
export const WorkshopInput = v.object({
  name: text(120),
  email: v.pipe(v.string('email-invalid'), v.trim(), v.email('email-invalid')),
  phone: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(30, 'too-long'))),
  repairer: v.optional(Repairer, {}),
  address: text(300),
  country: Country,
  lat: Latitude,
  lon: Longitude,
  /** IANA name such as Asia/Jakarta; opening times and offer limits are counted in it. */
  timeZone: v.pipe(v.string('field-invalid'), v.check(isTimeZone, 'field-invalid')),
  language: v.picklist(pageLanguages, 'language-unknown'),
  hours: Hours,
  skills: v.pipe(v.array(Skill), v.minLength(1, 'field-missing')),
  modes: v.pipe(v.array(v.picklist(handoverModes, 'mode-unsuited')), v.minLength(1, 'field-missing')),
  /** Modes whose jobs are booked at once, by agreement; the rest is offered. */
  agreement: v.array(v.picklist(handoverModes, 'mode-unsuited')),
  /** How far it collects and visits, metres. */
  reachM: v.pipe(
    v.number('field-invalid'),
    v.integer('field-invalid'),
    v.minValue(0, 'field-invalid'),
    v.maxValue(20_000_000, 'field-invalid'),
  ),
  /** Jobs that its bench holds at once. */
  capacity: v.pipe(
    v.number('field-invalid'),
    v.integer('field-invalid'),
    v.minValue(0, 'field-invalid'),
    v.maxValue(10_000, 'field-invalid'),
  ),
  /** Days that a repair usually takes. */
  usualDays: v.pipe(
    v.number('field-invalid'),
    v.integer('field-invalid'),
    v.minValue(0, 'field-invalid'),
    v.maxValue(365, 'field-invalid'),
  ),
  active: v.boolean(),
  /** The merchants whose jobs it does. */
  merchants: v.array(v.number()),
})
export type WorkshopInput = v.InferOutput<typeof WorkshopInput>

/** One answer of `GET /v1/workshops`. */
export interface WorkshopChoice {
  id: string
  name: string
  distanceM: number
  travelS?: number
  /** The store asked about usually ships to it, and asks it first. */
  usual?: true
  /** Nearer ones may repair this too, and have no place free. */
  nearerFull?: true
  modes: HandoverMode[]
  /** Why it stands first, in a sentence; of the first only. */
  why?: string
  /** The first day it can take the item or come, `YYYY-MM-DD`. */
  firstDay: string
  usualDays: number
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
