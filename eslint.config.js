import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "data", "coverage", "node_modules", ".cache", "**/*.cjs"] },
  js.configs.recommended,
  regexp.configs["flat/recommended"],
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: "Only cli/ and server/main.ts read the environment; take a parsed Config instead.",
        },
      ],
    },
  },
  { files: ["client/**/*.tsx", "client/**/*.ts"], extends: [reactHooks.configs.flat.recommended] },
  { files: ["cli/**", "server/main.ts", "test/**", "tools/**"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["graph/store/neo4j/**", "tools/neo4j/**", "test/graph/**"],
    // neo4j-driver types its options as classes, which it does not export: a literal is the only way to give them.
    rules: { "@typescript-eslint/no-unsafe-class-instance-assignment": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", URL: "readonly", setTimeout: "readonly", fetch: "readonly" },
    },
  },
  prettier,
);
