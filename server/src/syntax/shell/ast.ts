/** The wall around the shell parser: nobody else imports it, and the files beside this one keep its nodes to themselves. */
export type * from "unbash";
export { forEachChild, parse } from "unbash";
