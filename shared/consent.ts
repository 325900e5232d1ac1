/** The version of the consent text that the widget of this release shows (its words stand in the widget's messages). */
export const CONSENT_TEXT = '2026-11'
