import type { Grammar } from "../rule"

export const en: Grammar = { byCharacter: {}, byWord: {}, byUnit: {} }
