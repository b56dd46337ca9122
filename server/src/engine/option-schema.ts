/** What one value may be, by its type's name. */
interface Scalars {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
}

export type ScalarType = keyof Scalars;
export type Scalar = Scalars[ScalarType];

/** A field of the objects in a list. */
export interface FieldSchema {
  readonly type: ScalarType;
  readonly description: string;
  /** True: each object must have it. */
  readonly required?: true;
}

/** What each text of a list or a map must look like. */
export interface TextPattern {
  /** A regular expression for the whole text, without flags: schemas hold it, too. */
  readonly pattern: string;
  /** What is expected; reads behind "Expected". */
  readonly what: string;
}

interface Described {
  /** What it is for, for pages, the settings editor and completion; no full stop. */
  readonly description: string;
  /** Key of `.hadolint.yaml` whose value means the same. */
  readonly hadolint?: string;
}

/** Type, default and meaning of an option. A map is from text to scalars; lists are of texts or of flat objects. */
export type OptionSchema = Described &
  (
    | {
        readonly type: "string";
        readonly default: string;
        readonly values?: readonly string[];
        readonly form?: TextPattern;
      }
    | { readonly type: "number"; readonly default: number }
    | { readonly type: "boolean"; readonly default: boolean }
    | { readonly type: "string[]"; readonly default: readonly string[]; readonly each?: TextPattern }
    | {
        readonly type: "map";
        readonly of: ScalarType;
        readonly keys?: TextPattern;
        /** For maps of strings. */
        readonly each?: TextPattern;
        readonly default: Readonly<Record<string, Scalar>>;
      }
    | {
        readonly type: "object[]";
        readonly fields: Readonly<Record<string, FieldSchema>>;
        readonly default: readonly Readonly<Record<string, Scalar>>[];
      }
  );

type Bare<Schema> = Schema extends unknown ? Omit<Schema, keyof Described | "default"> : never;

/** The type alone, for values that are no options. */
export type ValueSchema = Bare<OptionSchema>;

export type OptionsSchema = Readonly<Record<string, OptionSchema>>;
export type OptionValue = OptionSchema["default"];
export type Options = Readonly<Record<string, OptionValue>>;

type FieldsOf<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends { type: infer Type extends ScalarType }
    ? Scalars[Type] | (Fields[Name] extends { required: true } ? never : undefined)
    : never;
};

/** The type of the values that a schema lets through. */
export type ValueOf<Schema> = Schema extends { type: "string"; values: readonly (infer Value)[] }
  ? Value
  : Schema extends { type: infer Type extends ScalarType }
    ? Scalars[Type]
    : Schema extends { type: "string[]" }
      ? readonly string[]
      : Schema extends { type: "map"; of: infer Type extends ScalarType }
        ? Readonly<Record<string, Scalars[Type]>>
        : Schema extends { type: "object[]"; fields: infer Fields }
          ? readonly FieldsOf<Fields>[]
          : never;

/** The options of a rule as its `check` is given them: every one has a value. */
export type OptionsOf<Schema> = { readonly [Name in keyof Schema]: ValueOf<Schema[Name]> };
