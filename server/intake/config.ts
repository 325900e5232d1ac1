/** What the widget must know before a shopper types: the merchant, and what it can repair, in the shopper's language. */
import type { CategoryCode } from '../../shared/catalog'
import { catalog, categoryCodes, handoverModes } from '../../shared/catalog'
import type { ConfigCategory, WidgetConfig } from '../../shared/config'
import { consentText } from '../../shared/consent'
import type { Language } from '../../shared/language'
import type { CategoryWords } from '../../shared/messages/catalog'
import { catalogWords } from '../../shared/messages/catalog'
import { limits } from '../../shared/request'
import type { Bengkel } from '../bengkel'
import type { Merchant } from '../store/directory'
import type { Shares } from './troubleshooting'
import { readShares } from './troubleshooting'

/** @param language of the words; the merchant's own where the widget names none */
export async function configFor(
  bengkel: Bengkel,
  merchant: Merchant,
  language: Language,
): Promise<WidgetConfig> {
  const { stores } = await bengkel.directory.books()
  const shares = await readShares(bengkel)
  const { id, name, country, currency, accent, privacyUrl, noFaultFee } = merchant
  const { photos, photoBytes, descriptionChars } = limits
  return {
    merchant: { name, country, currency, language: merchant.language },
    language,
    theme: accent === null ? {} : { accent },
    categories: (await repairedBy(bengkel, id)).map((code) =>
      categoryOf(code, catalogWords[language][code], shares),
    ),
    modes: [...handoverModes],
    stores: [...stores.values()]
      .filter((store) => store.merchant === id)
      .map(({ id, name, address, lat, lon }) => ({ id: String(id), name, address, lat, lon })),
    limits: { photos: bengkel.photos ? photos : 0, photoBytes, descriptionChars },
    privacyUrl,
    consent: { text: consentText(language) },
    noFaultFee: noFaultFee === null ? undefined : { amount: noFaultFee, currency },
  }
}

/** The categories that somebody in the merchant's network repairs; all of them where nobody does yet. */
async function repairedBy({ directory }: Bengkel, merchant: number): Promise<CategoryCode[]> {
  const repaired = await directory.repairedFor(merchant)
  return repaired.size === 0 ? [...categoryCodes] : categoryCodes.filter((code) => repaired.has(code))
}

function categoryOf(code: CategoryCode, words: CategoryWords, shares: Shares): ConfigCategory {
  const { symptoms, modes } = catalog[code]
  return {
    code,
    name: words.name,
    plural: words.plural,
    modes: [...modes],
    symptoms: Object.entries(symptoms).map(([symptom, { steps }]) => ({
      code: symptom,
      name: words.symptoms[symptom]!,
      steps: steps
        .map((step) => ({
          code: step,
          ...words.steps[step]!,
          share: shares.get(`${code}/${symptom}/${step}`),
        }))
        .sort((a, b) => (b.share ?? -1) - (a.share ?? -1)),
    })),
  }
}
