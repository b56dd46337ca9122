import { provePage } from "./page.ts";

provePage("fixes.md");
