// The parts that lie at a workshop, each with how many; what has run out stands first.
import type { PartInput } from '../../accounts/stock'
import { Text } from '../controls'
import type { StandingDesk } from './book'
import { Add, Book, formOf, LineForm, Remove } from './book'

export interface StockProps {
  desk: StandingDesk
  stock: readonly PartInput[]
}

export function Stock({ desk, stock }: StockProps) {
  const { words, say } = desk
  const form = formOf(desk, 'stock')
  const given = { form, words }
  return (
    <Book desk={desk} book="stock" title={say.stock.title} intro={say.stock.intro}>
      {stock.length === 0 && <p class="sub">{say.stock.none}</p>}
      {stock.map(({ part, name, count }) => (
        <details class="fold">
          <summary>
            <span>
              <b>{part}</b> {count === 0 ? <span class="pill warn">{say.stock.out}</span> : `× ${count}`}
              {name && (
                <>
                  <br />
                  <span class="sub small">{name}</span>
                </>
              )}
            </span>
          </summary>
          <div class="line-forms">
            <LineForm desk={desk} book="stock" line={{ 'stock.part': part, 'stock.name': name }}>
              <input
                name="stock.count"
                inputmode="numeric"
                maxlength={6}
                aria-label={say.stock.count}
                value={String(count)}
                required
              />
              <button class="btn s">{say.stock.keep}</button>
            </LineForm>
            <Remove desk={desk} book="stock" line={{ part }} />
          </div>
        </details>
      ))}
      <Add desk={desk} book="stock" label={say.stock.add} form={form}>
        <div class="pair">
          <Text {...given} name="stock.part" label={say.stock.part} maxlength={60} />
          <Text {...given} name="stock.count" label={say.stock.count} inputmode="numeric" maxlength={6} />
        </div>
        <Text {...given} name="stock.name" label={say.stock.name} maxlength={120} optional />
      </Add>
    </Book>
  )
}
