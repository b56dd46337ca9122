import { provePage } from "./page.ts";

provePage("users.md");
