import type { Language } from '../locales/language';

/** A function as Excel is told of it; the form is Microsoft's (custom-functions.schema.json). */
export interface FunctionMetadata {
  /** What the script associates, and what is typed behind the namespace. */
  readonly id: FunctionId;
  readonly name: FunctionId;
  readonly description: string;
  readonly result: { readonly type: 'string' | 'number' };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'string' | 'number';
  }[];
}

export type FunctionId = 'BANGCHU' | 'DOCSO' | 'SAO';

type Texts = Readonly<Record<Language, string>>;

interface Parameter {
  readonly name: Texts;
  readonly description: Texts;
  readonly type: 'string' | 'number';
}

interface Described {
  readonly description: Texts;
  readonly result: 'string' | 'number';
  readonly parameters: readonly Parameter[];
}

const FUNCTIONS: Readonly<Record<FunctionId, Described>> = {
  BANGCHU: {
    description: { vi: 'Đọc số tiền bằng chữ.', en: 'An amount of money in Vietnamese words.' },
    result: 'string',
    parameters: [
      {
        name: { vi: 'sốTiền', en: 'amount' },
        description: { vi: 'Số tiền, đơn vị đồng.', en: 'The amount, in đồng.' },
        type: 'number',
      },
    ],
  },
  DOCSO: {
    description: {
      vi: 'Đọc số tiền viết bằng chữ thành số.',
      en: 'The number that an amount in Vietnamese words says.',
    },
    result: 'number',
    parameters: [
      {
        name: { vi: 'chữ', en: 'words' },
        description: { vi: 'Số tiền viết bằng chữ.', en: 'The amount in words.' },
        type: 'string',
      },
    ],
  },
  SAO: {
    description: {
      vi: 'Hạng sao theo điểm và quy định có hiệu lực vào ngày đánh giá. Đó là hạng có thể đạt, chưa phải hạng được công nhận.',
      en: 'The star that a score gives by the rule in force on the day of assessment: what it may reach, not what was recognised.',
    },
    result: 'number',
    parameters: [
      {
        name: { vi: 'điểm', en: 'score' },
        description: { vi: 'Điểm từ 0 đến 100.', en: 'The score, 0 to 100.' },
        type: 'number',
      },
      {
        name: { vi: 'ngày', en: 'day' },
        description: { vi: 'Ngày đánh giá.', en: 'The day of assessment.' },
        type: 'number',
      },
    ],
  },
};

/** What the manifest's metadata file says, in one language. */
export function functionsMetadata(language: Language): { readonly functions: readonly FunctionMetadata[] } {
  return {
    functions: (Object.keys(FUNCTIONS) as FunctionId[]).map((id) => {
      const { description, result, parameters } = FUNCTIONS[id];
      return {
        id,
        name: id,
        description: description[language],
        result: { type: result },
        parameters: parameters.map(({ name, description: text, type }) => ({
          name: name[language],
          description: text[language],
          type,
        })),
      };
    }),
  };
}
