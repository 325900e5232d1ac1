// The controls of all forms: each with its label, hint and error, filled with what was typed. They read value and error by
// their name from the form's state, so a page that is shown again after a mistake loses nothing.
//
//   <Form action command version? form words>…</Form>      posts, with the ids that make it once and guard its version
//   <Text form words name label hint? optional? type? …/>   one line: text, email, tel, date, number, amounts
//   <Area …/>  <Select … options/>  <Choice … options/>  <Ticks … options/>
//   <Files … />                                             pictures; its form has `files`
//   options: [{ value, label, hint? }]; Choice is one of several (radio), Ticks is any of several (checkboxes)
import type { Child } from 'hono/jsx'
import type { ProblemCode } from '../../shared/problem'
import type { FormState } from './form'
import { textOf } from './form'
import type { Words } from './messages/words'
import { sayProblem } from './messages/words'

export interface FormProps {
  action: string
  /** The id that makes the command once; random, made where the page is rendered. */
  command: string
  /** The job's version that the page shows, where the command carries one. */
  version?: number
  form: FormState
  words: Words
  id?: string
  class?: string
  /** What is typed and not sent is kept on the device. Default: it is. */
  keep?: boolean
  /** It brings pictures. */
  files?: boolean
  children?: Child
}

export function Form({
  action,
  command,
  version,
  form,
  words,
  id,
  class: name,
  keep,
  files,
  children,
}: FormProps) {
  return (
    <form
      method="post"
      action={action}
      id={id}
      class={name}
      data-keep={keep === false ? undefined : ''}
      enctype={files ? 'multipart/form-data' : undefined}
    >
      <input type="hidden" name="command" value={command} />
      {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
      <Trouble form={form} words={words} />
      {children}
    </form>
  )
}

/** That something is wrong: with the form as a whole, or with fields, which say it themselves and take the focus. */
export function Trouble({ form, words }: { form: FormState; words: Words }) {
  if (Object.keys(form.wrong).length === 0) return null
  const code = form.wrong['']
  return (
    <div class="trouble" role="alert">
      {code ? sayProblem(words, code) : words.wrong}
    </div>
  )
}

interface ControlProps {
  form: FormState
  words: Words
  name: string
  label: string
  hint?: string
  /** It may stay empty, and its label says so. */
  optional?: boolean
  /** Whether the browser insists on it. Default: unless it is optional. Never on what may be hidden. */
  required?: boolean
}

const isRequired = ({ optional, required }: Pick<ControlProps, 'optional' | 'required'>) =>
  required ?? !optional

/** A field's id: its name, made fit for a fragment, and its form's scope where a page holds several. */
const idOf = ({ form: { scope }, name }: Pick<ControlProps, 'form' | 'name'>) =>
  `f-${scope ? `${scope}-` : ''}${name.replace(/\W+/g, '-')}`

/** A wrong control takes the focus: of several the first on the page, as browsers do it. */
const isWrong = ({ form, name }: Pick<ControlProps, 'form' | 'name'>) => form.wrong[name] !== undefined

/** What ties a control to its hint and its error for those who hear the page. */
function described({ form, name, hint }: Pick<ControlProps, 'form' | 'name' | 'hint'>) {
  const wrong: ProblemCode | undefined = form.wrong[name]
  const id = idOf({ form, name })
  const ids = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  return { 'aria-invalid': wrong ? ('true' as const) : undefined, 'aria-describedby': ids || undefined }
}

function Labelled({ control, children }: { control: ControlProps; children: Child }) {
  return (
    <div class="field">
      <label for={idOf(control)}>
        <LabelText {...control} />
      </label>
      <Hint {...control} />
      {children}
      <Wrong {...control} />
    </div>
  )
}

function Grouped({ control, children }: { control: ControlProps; children: Child }) {
  return (
    <fieldset class="field" id={idOf(control)} {...described(control)}>
      <legend>
        <LabelText {...control} />
      </legend>
      <Hint {...control} />
      {children}
      <Wrong {...control} />
    </fieldset>
  )
}

function LabelText({ label, optional, words }: ControlProps) {
  return (
    <>
      {label}
      {optional && <span class="optional"> {words.optional}</span>}
    </>
  )
}

function Hint({ form, name, hint }: ControlProps) {
  return hint ? (
    <p class="hint" id={`${idOf({ form, name })}-hint`}>
      {hint}
    </p>
  ) : null
}

function Wrong({ form, name, words }: ControlProps) {
  const code = form.wrong[name]
  return code ? (
    <p class="wrong" id={`${idOf({ form, name })}-wrong`}>
      {sayProblem(words, code)}
    </p>
  ) : null
}

export interface TextProps extends ControlProps {
  type?: 'text' | 'email' | 'tel' | 'date' | 'number' | 'url' | 'search'
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  maxlength?: number
  min?: string | number
  max?: string | number
  placeholder?: string
  autofocus?: boolean
  /** Ids of a datalist with what is likely. */
  list?: string
}

export function Text({ type = 'text', ...control }: TextProps) {
  const { form, name, autocomplete, inputmode, maxlength, min, max, placeholder, autofocus, list } = control
  return (
    <Labelled control={control}>
      <input
        id={idOf(control)}
        name={name}
        type={type}
        value={textOf(form, name)}
        required={isRequired(control)}
        {...{
          autocomplete: autocomplete ?? 'off',
          inputmode,
          maxlength,
          min,
          max,
          placeholder,
          autofocus: autofocus || isWrong(control),
          list,
        }}
        {...described(control)}
      />
    </Labelled>
  )
}

export interface AreaProps extends ControlProps {
  rows?: number
  maxlength?: number
  placeholder?: string
}

export function Area({ rows = 3, maxlength, placeholder, ...control }: AreaProps) {
  const { form, name } = control
  return (
    <Labelled control={control}>
      <textarea
        id={idOf(control)}
        name={name}
        required={isRequired(control)}
        {...{ rows, maxlength, placeholder, autofocus: isWrong(control) }}
        {...described(control)}
      >
        {textOf(form, name)}
      </textarea>
    </Labelled>
  )
}

/** Pictures; a browser shows none again after a mistake, they are chosen anew. */
export function Files(control: ControlProps) {
  const { name } = control
  return (
    <Labelled control={control}>
      <input
        id={idOf(control)}
        name={name}
        type="file"
        accept="image/*"
        multiple
        required={isRequired(control)}
        autofocus={isWrong(control)}
        {...described(control)}
      />
    </Labelled>
  )
}

export interface Option {
  value: string
  label: string
  hint?: string
}

/** A list of options from the contract's names. */
export function optionsOf<Code extends string>(
  codes: readonly Code[],
  names: Readonly<Record<Code, string>>,
): Option[] {
  return codes.map((code) => ({ value: code, label: names[code] }))
}

interface OptionsProps extends ControlProps {
  options: readonly Option[]
}

export function Select({ options, ...control }: OptionsProps) {
  const { form, name } = control
  const chosen = textOf(form, name)
  return (
    <Labelled control={control}>
      <select
        id={idOf(control)}
        name={name}
        required={isRequired(control)}
        autofocus={isWrong(control)}
        {...described(control)}
      >
        {(chosen === '' || control.optional) && <option value="" selected={chosen === ''}></option>}
        {options.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

export function Choice({ options, ...control }: OptionsProps) {
  const chosen = textOf(control.form, control.name)
  return (
    <Grouped control={control}>
      <Options
        options={options}
        type="radio"
        name={control.name}
        required={isRequired(control)}
        focused={isWrong(control)}
        chosen={(value) => value === chosen}
      />
    </Grouped>
  )
}

export function Ticks({ options, ...control }: OptionsProps) {
  const chosen = control.form.typed[control.name] ?? []
  return (
    <Grouped control={control}>
      <Options
        options={options}
        type="checkbox"
        name={control.name}
        focused={isWrong(control)}
        chosen={(value) => chosen.includes(value)}
      />
    </Grouped>
  )
}

interface OptionListProps {
  options: readonly Option[]
  type: 'radio' | 'checkbox'
  name: string
  required?: boolean
  /** The first takes the focus. */
  focused: boolean
  chosen: (value: string) => boolean
}

function Options({ options, type, name, required, focused, chosen }: OptionListProps) {
  return (
    <div class="opts two">
      {options.map(({ value, label, hint }, i) => (
        <label class="opt">
          <input
            type={type}
            name={name}
            value={value}
            checked={chosen(value)}
            required={required}
            autofocus={focused && i === 0}
          />
          <span>{label}</span>
          {hint && <small>{hint}</small>}
        </label>
      ))}
    </div>
  )
}
