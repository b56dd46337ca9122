import { provePage } from "./page.ts";

provePage("malformed-arrays.md", {
  rules: ["malformed-exec-form"],
  before: { kind: "fails", code: 0 },
  after: { kind: "stops", code: 0 },
});
