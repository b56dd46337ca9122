/** The wall around the YAML parser: nobody else imports it, and the files beside this one keep its nodes to themselves. */
export type { CST, Document, Pair, ParsedNode, Scalar } from "yaml";
export { Composer, isAlias, isMap, isPair, isScalar, Lexer, Parser } from "yaml";
