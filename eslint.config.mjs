import { defineConfig, globalIgnores } from "eslint/config"
import next from "eslint-config-next/core-web-vitals"
import typescript from "eslint-config-next/typescript"
import prettier from "eslint-config-prettier"
import { configs as regexp } from "eslint-plugin-regexp"

export default defineConfig([
  globalIgnores([
    ".ci/check-lock.mjs",
    ".next/**",
    "data/built/**",
    "coverage/**",
    "next-env.d.ts",
    "playwright-report/**",
    "test-results/**",
  ]),
  ...next,
  ...typescript,
  regexp["flat/recommended"],
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
    },
  },
  prettier,
])
