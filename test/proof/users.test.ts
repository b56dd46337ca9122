import { provePage } from "./page.ts";

provePage("users.md", { rules: ["missing-user", "root-user"], fixes: "each" });
