import { provePage } from "./page.ts";

provePage("malformed-arrays.md", {
  rules: ["malformed-exec-form"],
  before: { kind: "fails" },
  after: { kind: "stops", code: 0 },
});
