/** The sheet functions that Excel offers. */
export type FunctionId = 'BANGCHU' | 'DOCSO' | 'SAO';

/** What Excel shows of a function while somebody types it. */
interface FunctionWords<Parameter extends string> {
  readonly description: string;
  /** Names are single words: Excel takes no spaces. */
  readonly parameters: Readonly<Record<Parameter, { readonly name: string; readonly description: string }>>;
}

export interface FunctionsWords {
  readonly BANGCHU: FunctionWords<'amount'>;
  readonly DOCSO: FunctionWords<'words'>;
  readonly SAO: FunctionWords<'score' | 'day'>;
}
