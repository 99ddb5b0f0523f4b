import type { FunctionId, FunctionsWords } from '../locales/types/functions';

type Kind = 'string' | 'number';

/** A function as Excel is told of it; the form is Microsoft's (custom-functions.schema.json). */
interface FunctionMetadata {
  /** What the script associates, and what is typed behind the namespace. */
  readonly id: FunctionId;
  readonly name: FunctionId;
  readonly description: string;
  readonly result: { readonly type: Kind };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: Kind;
  }[];
}

/** What the manifest's metadata file says, in the words of one language; parameters in the order of typing. */
export function functionsMetadata({ BANGCHU, DOCSO, SAO }: FunctionsWords): {
  readonly functions: readonly FunctionMetadata[];
} {
  return {
    functions: [
      {
        id: 'BANGCHU',
        name: 'BANGCHU',
        description: BANGCHU.description,
        result: { type: 'string' },
        parameters: [{ ...BANGCHU.parameters.amount, type: 'number' }],
      },
      {
        id: 'DOCSO',
        name: 'DOCSO',
        description: DOCSO.description,
        result: { type: 'number' },
        parameters: [{ ...DOCSO.parameters.words, type: 'string' }],
      },
      {
        id: 'SAO',
        name: 'SAO',
        description: SAO.description,
        result: { type: 'number' },
        parameters: [
          { ...SAO.parameters.score, type: 'number' },
          { ...SAO.parameters.day, type: 'number' },
        ],
      },
    ],
  };
}
