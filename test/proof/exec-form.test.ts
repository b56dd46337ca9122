import { provePage } from "./page.ts";

provePage("exec-form.md", {
  rules: ["shell-form-cmd"],
  before: { kind: "killed", code: 137 },
  after: { kind: "stops", code: 0 },
});
