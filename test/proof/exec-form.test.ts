import { provePage } from "./page.ts";

provePage("exec-form.md");
