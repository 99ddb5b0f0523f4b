/** The pictures that `npm run guide` takes of the running pane, one for each language. */
export type GuidePicture =
  'check' | 'finding' | 'fill' | 'fill-options' | 'stars' | 'funding' | 'compare' | 'minutes';

export interface GuideStep {
  readonly text: string;
  readonly picture?: GuidePicture;
}

/** What one person does from nothing to what can be signed. */
export interface GuidePerson {
  readonly id: 'reviewer' | 'compiler' | 'budget';
  readonly title: string;
  readonly who: string;
  readonly steps: readonly GuideStep[];
}

export interface GuideSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The guide of the pane and the administrators' page, in one language. */
export interface GuideWords {
  readonly title: string;
  readonly intro: string;
  readonly contents: string;
  /** The link to the same page in the other language, in that language. */
  readonly otherLanguage: string;
  readonly tryIt: string;
  readonly tour: string;
  readonly people: readonly GuidePerson[];
  readonly questionsTitle: string;
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  /** What a picture shows, for those who do not see it. */
  readonly pictures: Readonly<Record<GuidePicture, string>>;
  readonly admin: {
    readonly title: string;
    readonly intro: string;
    readonly sections: readonly GuideSection[];
  };
  readonly back: string;
}
