/** The words of the papers that go to an applicant: the attachment form and the request to complete. */
export type AnnexWords = {
  readonly form: {
    readonly title: string;
    readonly subject: string;
    readonly lead: string;
    /** That an official decides, and how the form becomes the office's. */
    readonly decides: string;
  };
  readonly request: {
    readonly title: string;
    readonly subject: string;
    readonly lead: string;
    readonly otherwise: string;
    readonly law: string;
    readonly due: string;
    readonly deliverTo: string;
    readonly decides: string;
  };
  /** In place of a request where the applicant has nothing to send. */
  readonly inquiry: { readonly title: string; readonly lead: string; readonly decides: string };
  readonly pilot: (year: number) => string;
  readonly sender: string;
  readonly applicant: string;
  readonly businessId: string;
  readonly checkedOn: string;
  readonly claim: (id: string) => string;
  readonly arrived: string;
  readonly person: string;
  readonly employer: string;
  readonly jobStarts: string;
  readonly demand: string;
  readonly reason: string;
  readonly stated: string;
  readonly notStated: string;
  readonly openBesides: string;
  readonly asked: string;
  readonly by: string;
  readonly criteria: string;
  readonly why: string;
  readonly officeClarifies: string;
  readonly nothingAsked: string;
  /** An official's ruling that a criterion isn't met. */
  readonly ruled: (official: string, day: string) => string;
  readonly grounds: string;
  readonly contact: string;
  readonly placeAndDay: string;
  readonly signature: string;
  readonly nameAndPost: string;
};
