import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GraphqlContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
// Made by `npm run generate` from the SDL. Do not edit.

/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment, ISO 8601 in UTC. */
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. Where it is used, the field says which shape is expected. */
  JSON: { input: unknown; output: unknown; }
  /** Bytes, as standard base64. */
  Base64: { input: Uint8Array; output: Uint8Array; }
  /** A count of bytes or of ledger entries; a whole number up to 2⁵³. */
  Long: { input: number; output: number; }
};

/** Terms that were set after a grant was given, and that its holder must accept. */
export type TermsToAccept = {
  terms: Terms;
  /** From then on nothing is delivered under the grant until they are accepted. */
  acceptBy: Scalars['DateTime']['output'];
  overdue: Scalars['Boolean']['output'];
  /** Whether they are stricter as a whole, in one sentence in the caller's language. */
  headline: Scalars['String']['output'];
  /** Exactly what is different from the terms the grant is under now, in the caller's language. */
  changes: Array<TermsChange>;
  /** What matching says today of the grant's purpose under them. Where they deny it, they cannot be accepted. */
  verdict: Verdict;
};

export type TermsChange = {
  /** The condition's shorthand, such as `NPU` or `ai.distil`. */
  term: Scalars['String']['output'];
  kind: ChangeKind;
  before: Maybe<Scalars['String']['output']>;
  after: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

export type TermsAcceptance = {
  id: Scalars['ID']['output'];
  terms: Terms;
  acceptedAt: Scalars['DateTime']['output'];
};

export type AcceptTermsInput = {
  grantId: Scalars['ID']['input'];
  /** The terms that were read, so that nobody accepts what was set a moment ago. */
  termsId: Scalars['ID']['input'];
};

export type AcceptTermsResult = Grant | Refusal;

/** A PDF that belongs to a request, kept encrypted. Added by POST /attachments, read by GET /attachments/{id}. */
export type Attachment = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  bytes: Scalars['Long']['output'];
  /** Of the file as it was sent. */
  sha256: Scalars['String']['output'];
  uploadedBy: Person;
  uploadedAt: Scalars['DateTime']['output'];
  viewerMayRemove: Scalars['Boolean']['output'];
};

export type CertificatePaper = {
  /** The certificate's name, as the plan says it. */
  name: Scalars['String']['output'];
  paper: Attachment;
};

export type RemoveAttachmentResult = Request | Refusal;

export type ReviewState =
  | 'open'
  | 'closed';

export type ReviewOutcome =
  | 'approved'
  | 'rejected'
  /** The request was withdrawn or returned, or another panel refused it, while this one was still looking. */
  | 'abandoned'
  /** Nobody decided in time: the next stage decides. */
  | 'lapsed';

export type Choice =
  | 'approve'
  | 'reject'
  | 'abstain';

/** How far a vote can be told to be the voter's. */
export type SignedBy =
  /** Signed with the voter's OpenPGP key; the signature can be checked by anybody, offline. */
  | 'openpgp'
  /** The voter gave the password again. */
  | 'reauthenticated'
  /** The voter was signed in. */
  | 'session';

export type Audience =
  /** Those who sit on the review, and auditors. */
  | 'panel'
  /** The applicant too, at once. */
  | 'applicant';

/** A duty that a condition lays on the grantee: see docs/guides/terms.md. */
export type ConditionDuty =
  | 'publish'
  | 'returnResults'
  | 'acknowledge'
  | 'destroy'
  | 'retrain'
  | 'reportYearly'
  | 'reportIncident';

/** One panel's look at one request in one round. Rule and seats were frozen when it opened. */
export type Review = Node & {
  id: Scalars['ID']['output'];
  request: Request;
  panel: Panel;
  /** Counts submissions of the request: one more after each return for changes and after an appeal. */
  round: Scalars['Int']['output'];
  stage: Scalars['Int']['output'];
  /** For a provider's consent: whose. */
  provider: Maybe<Organisation>;
  /** What it looks at. Panels look at everything, a provider at its own. */
  items: Array<RequestItem>;
  state: ReviewState;
  rule: PanelRule;
  seats: Array<Seat>;
  /** The votes that stand. Seen by the panel and auditors while open, by the applicant once closed. */
  votes: Array<Vote>;
  /** Votes that were changed, or taken back by stepping aside; seen by the same people. */
  supersededVotes: Array<Vote>;
  tally: Tally;
  /** Approved, where any of its items is. */
  outcome: Maybe<ReviewOutcome>;
  /** Each item is decided by its own votes, all of them at the same moment. */
  itemStandings: Array<ItemStanding>;
  /** Who let it pass without a vote, where somebody did. */
  autoApprovedBy: Maybe<Person>;
  /** Where it stands, in one sentence in the caller's language: «Approved 5:1, quorum 4 of 7, law and ethics present.» */
  standing: Scalars['String']['output'];
  /** What approvals demand beyond the terms. They bind once the review has closed with an approval. */
  conditions: Array<Condition>;
  comments: Array<ReviewComment>;
  /** Who prepares it, where the chair has said so. */
  lead: Maybe<Person>;
  openedAt: Scalars['DateTime']['output'];
  /** The panel's deadline, and when its members were reminded and its chair was told. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  remindedAt: Maybe<Scalars['DateTime']['output']>;
  escalatedAt: Maybe<Scalars['DateTime']['output']>;
  closedAt: Maybe<Scalars['DateTime']['output']>;
  clock: Maybe<DecisionClock>;
  /** Whether the caller can vote now, or change their vote; if not, `viewerMayNotVote` says why. */
  viewerMayVote: Scalars['Boolean']['output'];
  viewerMayNotVote: Maybe<Refusal>;
  /** The caller's vote as it stands. */
  viewerVote: Maybe<Vote>;
  /** Whether the caller acts as chair: may assign a lead, extend the deadline, and declare a member's conflict. */
  viewerIsChair: Scalars['Boolean']['output'];
};

/**
 * How long the decision has taken, as the European Health Data Space counts: three months from the first complete submission,
 * standing still while the request lies with the applicant (Regulation (EU) 2025/327, Article 68).
 */
export type DecisionClock = {
  startedAt: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  isPaused: Scalars['Boolean']['output'];
  pausedDays: Scalars['Int']['output'];
  /** Negative once the time is over. */
  daysLeft: Scalars['Int']['output'];
};

export type ItemStanding = {
  item: RequestItem;
  tally: Tally;
  /** Approved or rejected, once the review has closed with a decision. */
  outcome: Maybe<ReviewOutcome>;
  standing: Scalars['String']['output'];
};

export type ItemChoice = {
  item: RequestItem;
  choice: Choice;
};

export type Vote = Node & {
  id: Scalars['ID']['output'];
  voter: Person;
  capacity: Capacity;
  choice: Choice;
  /** Items of which the vote says otherwise. */
  exceptions: Array<ItemChoice>;
  comment: Scalars['String']['output'];
  castAt: Scalars['DateTime']['output'];
  /** When it was changed or taken back; such a vote counts for nothing and is kept. */
  supersededAt: Maybe<Scalars['DateTime']['output']>;
  conditions: Array<Condition>;
  signedBy: SignedBy;
  /** The canonical record: exactly the bytes that were signed. */
  record: Maybe<Scalars['String']['output']>;
  /** The armored detached signature over the record. */
  signature: Maybe<Scalars['String']['output']>;
  fingerprint: Maybe<Scalars['String']['output']>;
  /** The certificate the signature was made with, armored: with record and signature, all that checking it needs. */
  certificate: Maybe<Scalars['String']['output']>;
};

export type Condition = Node & {
  id: Scalars['ID']['output'];
  text: LocalText;
  duty: Maybe<ConditionDuty>;
  /** Days after the grant begins. */
  dueDays: Maybe<Scalars['Int']['output']>;
  /** How it narrows the terms of the grants, such as `ai.distil=forbidden`; what is made under them inherits it. */
  restriction: Maybe<Scalars['String']['output']>;
  /** When it became binding. */
  attachedAt: Maybe<Scalars['DateTime']['output']>;
};

export type ReviewComment = Node & {
  id: Scalars['ID']['output'];
  author: Person;
  audience: Audience;
  text: Scalars['String']['output'];
  madeAt: Scalars['DateTime']['output'];
};

export type Tally = {
  approve: Scalars['Int']['output'];
  reject: Scalars['Int']['output'];
  abstain: Scalars['Int']['output'];
  /** Those who may vote. */
  seats: Scalars['Int']['output'];
  /** How many of them must. */
  quorum: Scalars['Int']['output'];
  /** Votes still missing for the quorum. */
  votesMissing: Scalars['Int']['output'];
  capacitiesMissing: Array<Capacity>;
  externalsMissing: Scalars['Int']['output'];
  /** Required capacities that have voted. */
  capacitiesPresent: Array<Capacity>;
  /** Something is missing that nobody who may vote can bring. */
  isStuck: Scalars['Boolean']['output'];
};

export type ConditionInput = {
  text: LocalTextInput;
  duty?: InputMaybe<ConditionDuty>;
  dueDays?: InputMaybe<Scalars['Int']['input']>;
  /** One of `restrictionKinds`, such as `noLinkage` or `dates.until=2027-03-31`. Its words are taken where `text` is empty. */
  restriction?: InputMaybe<Scalars['String']['input']>;
};

/** What a vote says of one item, where it differs from the rest. */
export type ItemChoiceInput = {
  itemId: Scalars['ID']['input'];
  choice: Choice;
};

export type VoteRecordInput = {
  reviewId: Scalars['ID']['input'];
  choice: Choice;
  exceptions: Array<ItemChoiceInput>;
  comment: Scalars['String']['input'];
  conditions: Array<ConditionInput>;
};

/** What to sign: exactly these bytes, as UTF-8, within minutes. */
export type VoteRecord = {
  text: Scalars['String']['output'];
  /** Fingerprints of the caller's own certificates that a signature may be made with. */
  fingerprints: Array<Scalars['String']['output']>;
};

export type VoteRecordResult = VoteRecord | Refusal;

/**
 * A vote is signed in one of two ways, as the panel's rule allows: with `record` (from `voteRecord`) and a detached OpenPGP
 * `signature` over it, or with the `password` given again.
 */
export type CastVoteInput = {
  reviewId: Scalars['ID']['input'];
  choice: Choice;
  exceptions: Array<ItemChoiceInput>;
  comment: Scalars['String']['input'];
  /** Only with an approval. */
  conditions: Array<ConditionInput>;
  record?: InputMaybe<Scalars['String']['input']>;
  signature?: InputMaybe<Scalars['String']['input']>;
  password?: InputMaybe<Scalars['String']['input']>;
};

export type CastVoteResult = Review | Refusal;

export type RecuseInput = {
  reviewId: Scalars['ID']['input'];
  /** Whose conflict it is: the caller's own, unless the chair declares a member's. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};

export type RecuseResult = Review | Refusal;

export type CommentOnReviewInput = {
  reviewId: Scalars['ID']['input'];
  audience: Audience;
  text: Scalars['String']['input'];
};

export type CommentOnReviewResult = ReviewComment | Refusal;

export type AssignLeadInput = {
  reviewId: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
};

export type ExtendDeadlineInput = {
  reviewId: Scalars['ID']['input'];
  /** Counted from now. */
  days: Scalars['Int']['input'];
};

export type AssignLeadResult = Review | Refusal;

export type ExtendDeadlineResult = Review | Refusal;

export type ReviewFilter = {
  state?: InputMaybe<ReviewState>;
  panelId?: InputMaybe<Scalars['ID']['input']>;
  /** Only reviews where the caller has a seat. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only reviews that wait for the caller's vote. */
  awaitingMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only reviews that the caller is to prepare. */
  leading?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only open reviews whose deadline has passed. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReviewOrder =
  /** Newest first. */
  | 'opened'
  /** By deadline, the nearest first; those without one last. */
  | 'deadline';

export type ReviewEdge = {
  cursor: Scalars['String']['output'];
  node: Review;
};

export type ReviewConnection = {
  edges: Array<ReviewEdge>;
  pageInfo: PageInfo;
};

/** What a condition can narrow. */
export type RestrictionKind = {
  /** As it stands before the `=`, or alone. */
  code: Scalars['String']['output'];
  /** What stands behind the `=`: a date, country codes, one of some words, or nothing. */
  value: RestrictionValue;
  /** The restrictions themselves where there are only so many, in the terms' own words. */
  choices: Array<RestrictionChoice>;
};

export type RestrictionValue =
  | 'none'
  | 'choice'
  | 'date'
  | 'countries';

export type RestrictionChoice = {
  restriction: Scalars['String']['output'];
  text: LocalText;
};

export type Capacity =
  | 'medicine'
  | 'ethics'
  | 'law'
  | 'it'
  | 'public'
  /** Personal information and its protection. */
  | 'privacy'
  /** A person of the organisation whose data it is. */
  | 'provider';

export type Threshold =
  | 'majority'
  | 'twoThirds'
  | 'unanimous';

export type PanelTask =
  | 'review'
  /** Asks the people of each organisation whose data is wanted. Its seats follow from the organisation. */
  | 'providerConsent'
  /** Hears what another panel has refused, without anybody who voted on it. */
  | 'appeal';

/** How a vote must be told to be the voter's own. */
export type Signing =
  /** By the voter's OpenPGP key, and nothing else. */
  | 'openpgp'
  /** By the voter's OpenPGP key, or by giving the password again. */
  | 'signed'
  /** By being signed in. */
  | 'session';

/** Where a review goes that nobody decided in time. Neither way approves anything by silence. */
export type Lapse =
  /** It stays with the chair, who is reminded again and again. */
  | 'chair'
  /** It closes as lapsed, and a panel of a later stage must approve. */
  | 'nextStage';

/** When a review closes. */
export type Closing =
  /** Once no vote still outstanding could change the outcome. */
  | 'certain'
  /** As soon as the quorum has spoken clearly one way. */
  | 'quorum';

/** How a panel decides. */
export type PanelRule = {
  /** How many votes must be cast. */
  quorum: Scalars['Int']['output'];
  threshold: Threshold;
  /** At least one vote from each of these. */
  requiredCapacities: Array<Capacity>;
  /** At least one vote from any of these. */
  oneOfCapacities: Array<Capacity>;
  /** How many of the votes must come from outside. */
  externals: Scalars['Int']['output'];
  /** Recusals make the quorum smaller, but never smaller than this. */
  minimum: Scalars['Int']['output'];
  /** A rejection from one of these decides. */
  vetoCapacities: Array<Capacity>;
  /** Days to the deadline; none where null. */
  deadlineDays: Maybe<Scalars['Int']['output']>;
  /** Days the chair has after the deadline. */
  graceDays: Scalars['Int']['output'];
  lapse: Lapse;
  closing: Closing;
  signing: Signing;
};

/** A standing group of people who decide by a rule (部会). */
export type Panel = Node & {
  id: Scalars['ID']['output'];
  name: LocalText;
  task: PanelTask;
  /** Panels of one stage sit side by side; the next stage opens when all of them have decided. */
  stage: Scalars['Int']['output'];
  rule: PanelRule;
  seats: Array<Seat>;
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** What passes without a vote, and who answers for it; those that are over too. */
  autoApprovals: Array<AutoApproval>;
  /** Whether the caller chairs it, or sits on it while it has no chair. */
  viewerIsChair: Scalars['Boolean']['output'];
};

export type Seat = {
  id: Scalars['ID']['output'];
  person: Person;
  capacity: Capacity;
  external: Scalars['Boolean']['output'];
  chair: Scalars['Boolean']['output'];
  /** Sits only when called for somebody who stepped aside. */
  alternate: Scalars['Boolean']['output'];
  /** A rejection from this seat decides. */
  veto: Scalars['Boolean']['output'];
  /** On a review: when an alternate was called to sit. */
  calledAt: Maybe<Scalars['DateTime']['output']>;
  /** On a review: when and why the member stepped aside, or was set aside by the rules. */
  recusedAt: Maybe<Scalars['DateTime']['output']>;
  recusalReason: Maybe<Scalars['String']['output']>;
};

/** A named person lets permitted requests under stated terms pass a panel without a vote. */
export type AutoApproval = Node & {
  id: Scalars['ID']['output'];
  panel: Panel;
  termsDigest: Scalars['String']['output'];
  /** The assets whose current terms are these. */
  assets: Array<Asset>;
  verdict: VerdictKind;
  switchedOnBy: Person;
  switchedOnAt: Scalars['DateTime']['output'];
  endsAt: Maybe<Scalars['DateTime']['output']>;
  switchedOffAt: Maybe<Scalars['DateTime']['output']>;
  isRunning: Scalars['Boolean']['output'];
};

/** A composition to start from. */
export type PanelPreset = {
  id: Scalars['ID']['output'];
  name: LocalText;
  /** In the caller's language. */
  about: Scalars['String']['output'];
  /** Where it comes from, and which part of it the registry cannot check; in the caller's language. */
  source: Scalars['String']['output'];
  task: PanelTask;
  stage: Scalars['Int']['output'];
  rule: PanelRule;
  seats: Array<PresetSeat>;
};

export type PresetSeat = {
  capacity: Capacity;
  external: Scalars['Boolean']['output'];
  chair: Scalars['Boolean']['output'];
  alternate: Scalars['Boolean']['output'];
};

export type SeatInput = {
  personId: Scalars['ID']['input'];
  capacity: Capacity;
  external: Scalars['Boolean']['input'];
  chair: Scalars['Boolean']['input'];
  alternate: Scalars['Boolean']['input'];
  veto: Scalars['Boolean']['input'];
};

export type FormPanelInput = {
  name: LocalTextInput;
  task: PanelTask;
  stage: Scalars['Int']['input'];
  quorum: Scalars['Int']['input'];
  threshold: Threshold;
  requiredCapacities: Array<Capacity>;
  oneOfCapacities: Array<Capacity>;
  externals: Scalars['Int']['input'];
  minimum: Scalars['Int']['input'];
  vetoCapacities: Array<Capacity>;
  deadlineDays?: InputMaybe<Scalars['Int']['input']>;
  graceDays: Scalars['Int']['input'];
  lapse: Lapse;
  /** Unless told otherwise, a provider's consent closes at the quorum, everything else when it is certain. */
  closing?: InputMaybe<Closing>;
  signing: Signing;
  seats: Array<SeatInput>;
};

/** The whole panel as it is to be from now on. Reviews under way keep the rule and the seats they began with. */
export type ChangePanelInput = {
  panelId: Scalars['ID']['input'];
  name: LocalTextInput;
  task: PanelTask;
  stage: Scalars['Int']['input'];
  quorum: Scalars['Int']['input'];
  threshold: Threshold;
  requiredCapacities: Array<Capacity>;
  oneOfCapacities: Array<Capacity>;
  externals: Scalars['Int']['input'];
  minimum: Scalars['Int']['input'];
  vetoCapacities: Array<Capacity>;
  deadlineDays?: InputMaybe<Scalars['Int']['input']>;
  graceDays: Scalars['Int']['input'];
  lapse: Lapse;
  /** Unless told otherwise, a provider's consent closes at the quorum, everything else when it is certain. */
  closing?: InputMaybe<Closing>;
  signing: Signing;
  seats: Array<SeatInput>;
};

export type SwitchOnAutoApprovalInput = {
  panelId: Scalars['ID']['input'];
  /** The terms under which requests pass. Other terms, and later numbers of these, still need a vote. */
  termsId: Scalars['ID']['input'];
  verdict: VerdictKind;
  /** A year at most. */
  endsAt: Scalars['DateTime']['input'];
};

export type FormPanelResult = Panel | Refusal;

export type ChangePanelResult = Panel | Refusal;

export type ClosePanelResult = Panel | Refusal;

export type SwitchAutoApprovalResult = AutoApproval | Refusal;

export type PanelEdge = {
  cursor: Scalars['String']['output'];
  node: Panel;
};

export type PanelConnection = {
  edges: Array<PanelEdge>;
  pageInfo: PageInfo;
};

/** A meeting of a panel, with the reviews it speaks about. */
export type Sitting = Node & {
  id: Scalars['ID']['output'];
  panel: Panel;
  heldAt: Scalars['DateTime']['output'];
  place: Scalars['String']['output'];
  reviews: Array<Review>;
  /** Who was there; empty until it is closed. */
  attendance: Array<Person>;
  /** What the minutes say beside the votes. */
  notes: Scalars['String']['output'];
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** In the caller's language, as Markdown and as a page of its own to print. The minutes are computed from the votes. */
  agenda: SittingPaper;
  minutes: SittingPaper;
};

export type SittingPaper = {
  markdown: Scalars['String']['output'];
  html: Scalars['String']['output'];
};

export type CallSittingInput = {
  panelId: Scalars['ID']['input'];
  heldAt: Scalars['DateTime']['input'];
  place: Scalars['String']['input'];
  reviewIds: Array<Scalars['ID']['input']>;
};

export type ChangeSittingInput = {
  sittingId: Scalars['ID']['input'];
  heldAt: Scalars['DateTime']['input'];
  place: Scalars['String']['input'];
  reviewIds: Array<Scalars['ID']['input']>;
};

export type CloseSittingInput = {
  sittingId: Scalars['ID']['input'];
  attendance: Array<Scalars['ID']['input']>;
  notes: Scalars['String']['input'];
};

export type CallSittingResult = Sitting | Refusal;

export type ChangeSittingResult = Sitting | Refusal;

export type CloseSittingResult = Sitting | Refusal;

export type SittingEdge = {
  cursor: Scalars['String']['output'];
  node: Sitting;
};

export type SittingConnection = {
  edges: Array<SittingEdge>;
  pageInfo: PageInfo;
};

export type AssetKind =
  | 'dataset'
  | 'model';

export type Modality =
  | 'text'
  | 'image'
  | 'tabular'
  | 'fhir'
  | 'claims'
  | 'signal'
  | 'genome'
  | 'multimodal';

export type VersionState =
  /** Files may still be pushed; only the owner sees it. */
  | 'draft'
  /** Immutable, and being looked into. Only the owner and those who answer for inspections see it. */
  | 'inspecting'
  /** Immutable, and held back by what was found in it. */
  | 'held'
  /** Immutable and in the catalogue. */
  | 'published'
  /** Given up before it came into the catalogue. */
  | 'abandoned';

export type Custody =
  /** The session key is wrapped for the registry: grants deliver at once, and inspection can look inside. */
  | 'inspectable'
  /** The session key is wrapped for the provider alone: the registry can never read it. */
  | 'sealed';

/** A dataset or a model: a name that points at immutable versions. */
export type Asset = Node & {
  id: Scalars['ID']['output'];
  kind: AssetKind;
  title: LocalText;
  description: LocalText;
  modalities: Array<Modality>;
  owner: Organisation;
  /** The terms that apply to new requests. */
  currentTerms: Maybe<Terms>;
  /** Every numbered statement of terms, newest first. */
  termsHistory: TermsConnection;
  latestVersion: Maybe<Version>;
  versions: VersionConnection;
  createdAt: Scalars['DateTime']['output'];
  /** Null until the first version is published; until then only the owner's organisation sees the asset. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was counted in its latest version. */
  statistics: Maybe<Statistics>;
};


/** A dataset or a model: a name that points at immutable versions. */
export type AssetTermsHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A dataset or a model: a name that points at immutable versions. */
export type AssetVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Immutable content of an asset. */
export type Version = Node & {
  id: Scalars['ID']['output'];
  asset: Asset;
  number: Scalars['Int']['output'];
  state: VersionState;
  custody: Custody;
  note: LocalText;
  /** SHA-256 of the manifest's plaintext side: the identity of the content. Null for a draft, and for a model registered without files. */
  digest: Maybe<Scalars['String']['output']>;
  plainBytes: Scalars['Long']['output'];
  fileCount: Scalars['Int']['output'];
  files: FileConnection;
  createdAt: Scalars['DateTime']['output'];
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  publishedBy: Maybe<Person>;
  /** Null for sealed versions, which nobody but the provider can look into, for those without files, and for those who may not see it. */
  inspection: Maybe<Inspection>;
  /** What was counted in it, once it was inspected. */
  statistics: Maybe<Statistics>;
  /** What this version was made from, directly. */
  origins: Array<LineageLink>;
  /** The terms that hold for this version once those of everything it was made from are met, with the versions whose terms went into it. Null while none are set. */
  effectiveTerms: Maybe<EffectiveTerms>;
  profile: BodyProfile;
  /** Null for a draft, and for a model registered without files. */
  manifest: Maybe<VersionManifest>;
  /** Until when the store refuses to delete the version's bodies; nothing where it has no locks that hold. */
  lockedUntil: Maybe<Scalars['DateTime']['output']>;
};


/** Immutable content of an asset. */
export type VersionFilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type File = {
  path: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  plainBytes: Scalars['Long']['output'];
  plainSha256: Scalars['String']['output'];
  cipherBytes: Scalars['Long']['output'];
  /** SHA-256 over the parts' SHA-256 laid end to end: of a file sealed in one part, the hash of that hash. */
  cipherSha256: Scalars['String']['output'];
};

export type AssetFilter = {
  kind?: InputMaybe<AssetKind>;
  /** Words that must all occur in title or description, in either language. */
  text?: InputMaybe<Scalars['String']['input']>;
  modality?: InputMaybe<Modality>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what the caller's organisations own, published or not. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** A language that was found in the latest version: `ja`, `en`, `ko`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** At least so many rows, lines, resources or images were counted in the latest version. Sealed ones were not counted. */
  minRecords?: InputMaybe<Scalars['Long']['input']>;
  /** At least so many parameters were counted in the latest version. */
  minParameters?: InputMaybe<Scalars['Long']['input']>;
  /** Only assets whose current terms say so of a purpose. */
  permits?: InputMaybe<PermitsFilter>;
};

/** What matching must say of a purpose: one written here, or that of a request the caller may read. */
export type PermitsFilter = {
  purpose?: InputMaybe<Scalars['JSON']['input']>;
  requestId?: InputMaybe<Scalars['ID']['input']>;
  verdicts: Array<VerdictKind>;
};

export type RegisterAssetInput = {
  kind: AssetKind;
  /** The organisation that owns it; the caller must be its provider (datasets) or developer or provider (models). */
  ownerId: Scalars['ID']['input'];
  title: LocalTextInput;
  description: LocalTextInput;
  modalities: Array<Modality>;
};

export type RegisterAssetResult = Asset | Refusal;

export type DescribeAssetInput = {
  assetId: Scalars['ID']['input'];
  title: LocalTextInput;
  description: LocalTextInput;
  modalities: Array<Modality>;
};

export type DescribeAssetResult = Asset | Refusal;

export type AssetEdge = {
  cursor: Scalars['String']['output'];
  node: Asset;
};

export type AssetConnection = {
  edges: Array<AssetEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type VersionEdge = {
  cursor: Scalars['String']['output'];
  node: Version;
};

export type VersionConnection = {
  edges: Array<VersionEdge>;
  pageInfo: PageInfo;
};

export type FileEdge = {
  cursor: Scalars['String']['output'];
  node: File;
};

export type FileConnection = {
  edges: Array<FileEdge>;
  pageInfo: PageInfo;
};

/** Bytes handed out under a grant: the session key re-wrapped for one certificate, and addresses that can be renewed until it expires (提供). */
export type Delivery = Node & {
  id: Scalars['ID']['output'];
  grant: Grant;
  person: Person;
  /** The certificate the session key was wrapped for. */
  fingerprint: Scalars['String']['output'];
  cipherBytes: Scalars['Long']['output'];
  fileCount: Scalars['Int']['output'];
  openedAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
};

/** A delivery just opened. Its addresses are shown once, to the grantee. */
export type OpenedDelivery = {
  delivery: Delivery;
  /** The PKESK packet for the grantee; put it before any body to get an ordinary OpenPGP message. */
  header: Scalars['Base64']['output'];
  files: Array<DeliveredFile>;
  /** Until when the message addresses are good; open another delivery for fresh ones. */
  messagesUntil: Scalars['DateTime']['output'];
};

export type DeliveredFile = {
  path: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  plainBytes: Scalars['Long']['output'];
  plainSha256: Scalars['String']['output'];
  cipherBytes: Scalars['Long']['output'];
  cipherSha256: Scalars['String']['output'];
  /** The body alone, straight from the store. Good for a minute; `deliveryAddresses` gives another. */
  bodyUrl: Scalars['String']['output'];
  /** Header and body as one OpenPGP message, with Range: for a browser or plain curl. Grant, certificate and limits are looked at each time. */
  messageUrl: Scalars['String']['output'];
  /** How many messages the file consists of: one, unless it is larger than 64 MiB and in the gpg profile. Add `&message=2` to the address for the second, and so on; what they hold, laid end to end, is the file. */
  messageCount: Scalars['Int']['output'];
};

export type OpenDeliveryInput = {
  grantId: Scalars['ID']['input'];
  /** Only these files; all when left out. */
  paths?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type OpenDeliveryResult = OpenedDelivery | CertificateRefused | Refusal;

export type DeliveryEdge = {
  cursor: Scalars['String']['output'];
  node: Delivery;
};

export type DeliveryConnection = {
  edges: Array<DeliveryEdge>;
  pageInfo: PageInfo;
};

/** How much a grantee may ask for, how often, and from where. What is null or empty is not limited. */
export type GrantLimits = {
  /** Ciphertext octets within any 24 hours. */
  bytesPerDay: Maybe<Scalars['Long']['output']>;
  deliveriesPerHour: Maybe<Scalars['Int']['output']>;
  /** Address ranges in CIDR notation, such as 203.0.113.0/24. */
  networks: Array<Scalars['String']['output']>;
  setAt: Scalars['DateTime']['output'];
};

export type LimitGrantInput = {
  grantId: Scalars['ID']['input'];
  bytesPerDay?: InputMaybe<Scalars['Long']['input']>;
  deliveriesPerHour?: InputMaybe<Scalars['Int']['input']>;
  networks: Array<Scalars['String']['input']>;
};

export type LimitGrantResult = Grant | Refusal;

export type DeliveryAddresses = {
  files: Array<DeliveredAddress>;
};

export type DeliveredAddress = {
  path: Scalars['String']['output'];
  bodyUrl: Scalars['String']['output'];
};

export type DeliveryAddressesResult = DeliveryAddresses | Refusal;

/** What a provider or the board asks beside the application itself. */
export type Form = Node & {
  id: Scalars['ID']['output'];
  /** The provider whose assets it goes with; null for the board's own, which goes with every request. */
  owner: Maybe<Organisation>;
  title: LocalText;
  current: FormVersion;
  versions: Array<FormVersion>;
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether the caller may publish its next version or close it. */
  viewerMayPublish: Scalars['Boolean']['output'];
};

/** A form as it was published under a number. It never changes. */
export type FormVersion = Node & {
  id: Scalars['ID']['output'];
  form: Form;
  number: Scalars['Int']['output'];
  /** The questions: see docs/guides/forms.md for the shape. */
  body: Scalars['JSON']['output'];
  digest: Scalars['String']['output'];
  publishedAt: Scalars['DateTime']['output'];
};

/** The form has mistakes, or answers do not fit it; each is named with its place. */
export type InvalidForm = Problem & {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  flaws: Array<Flaw>;
};

export type PublishFormInput = {
  /** The form that gets its next version; a new form when left out. */
  formId?: InputMaybe<Scalars['ID']['input']>;
  /** For a new form: the organisation whose assets it goes with; the board's own when left out. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  body: Scalars['JSON']['input'];
};

export type PublishFormResult = Form | InvalidForm | Refusal;

export type CloseFormResult = Form | Refusal;

export type FormFilter = {
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only the board's own. */
  ofBoard?: InputMaybe<Scalars['Boolean']['input']>;
  /** Closed ones too. */
  closed?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FormEdge = {
  cursor: Scalars['String']['output'];
  node: Form;
};

export type FormConnection = {
  edges: Array<FormEdge>;
  pageInfo: PageInfo;
};

export type GrantState =
  | 'active'
  /** Held while something is looked into; it can be resumed. */
  | 'suspended'
  | 'expired'
  | 'revoked';

/** Why a grant is over that nobody revoked. */
export type GrantEndedBecause =
  | 'expired'
  /** A renewal or an amendment took its place. */
  | 'superseded'
  | 'requestClosed'
  | 'memberLeft';

export type GrantAction =
  | 'suspend'
  | 'resume'
  | 'revoke'
  | 'deliver';

/** Person × project × purpose × version × terms number, until a date (利用許諾). */
export type Grant = Node & {
  id: Scalars['ID']['output'];
  state: GrantState;
  request: Request;
  person: Person;
  organisation: Organisation;
  version: Version;
  terms: Terms;
  certificate: Certificate;
  startsAt: Scalars['DateTime']['output'];
  endsAt: Scalars['DateTime']['output'];
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  revokedReason: Maybe<Scalars['String']['output']>;
  suspendedAt: Maybe<Scalars['DateTime']['output']>;
  suspendedReason: Maybe<Scalars['String']['output']>;
  endedBecause: Maybe<GrantEndedBecause>;
  /** What the panels demanded with their approval; it binds like the terms. */
  conditions: Array<LocalText>;
  /** How those conditions narrow its terms, such as `ai.distil=forbidden`. What is made under the grant inherits it. */
  restrictions: Array<Scalars['String']['output']>;
  /** The terms as the conditions narrow them, in the caller's language; nothing where they do not. */
  narrowedTerms: Maybe<Explanation>;
  /** The grant that this one renewed or amended. */
  previous: Maybe<Grant>;
  /** What the caller may do with it now. */
  viewerActions: Array<GrantAction>;
  deliveries: DeliveryConnection;
  /** The ledger entry of its issue; an inclusion proof can be had for it. */
  issuedEntry: Maybe<LedgerEntry>;
  /** The terms it is under now: those it was given under, or later ones its holder accepted. */
  termsInForce: Terms;
  /** Null where nothing is to be accepted. */
  termsToAccept: Maybe<TermsToAccept>;
  /** Newest first. */
  acceptances: Array<TermsAcceptance>;
  /** Null when nothing is limited. */
  limits: Maybe<GrantLimits>;
  obligations: Array<Obligation>;
  /** What the provider of a sealed version has to do before this grant can deliver; null when nothing is open. */
  openRewrap: Maybe<RewrapTask>;
};


/** Person × project × purpose × version × terms number, until a date (利用許諾). */
export type GrantDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type GrantFilter = {
  state?: InputMaybe<GrantState>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  versionId?: InputMaybe<Scalars['ID']['input']>;
};

export type RevokeGrantInput = {
  grantId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RepointGrantsInput = {
  /** One of the caller's own, confirmed certificates. */
  certificateId: Scalars['ID']['input'];
  /** These grants of the caller's; all active ones when left out. */
  grantIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RepointedGrants = {
  grants: Array<Grant>;
};

export type RepointGrantsResult = RepointedGrants | Refusal;

export type RevokeGrantResult = Grant | Refusal;

export type SuspendGrantInput = {
  grantId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type SuspendGrantResult = Grant | Refusal;

export type ResumeGrantResult = Grant | Refusal;

export type GrantEdge = {
  cursor: Scalars['String']['output'];
  node: Grant;
};

export type GrantConnection = {
  edges: Array<GrantEdge>;
  pageInfo: PageInfo;
};

/** Anything that can be looked up by id. */
export type Node = {
  id: Scalars['ID']['output'];
};

/** What a command answers when it does not do what was asked. `code` is stable; `message` is in the caller's language. */
export type Problem = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A refusal by a rule of the registry. `code` names the rule; `facts` holds what the message speaks of, for machines. */
export type Refusal = Problem & {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  facts: Scalars['JSON']['output'];
};

/** One thing wrong with a document the caller sent, and where. */
export type Flaw = {
  /** JSON path, such as `modifiers.1.countries`. */
  path: Scalars['String']['output'];
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A text in Japanese and English. Either may be empty, never both. */
export type LocalText = {
  ja: Scalars['String']['output'];
  en: Scalars['String']['output'];
  /** The text in the caller's language, falling back to the other one. */
  local: Scalars['String']['output'];
};

export type LocalTextInput = {
  ja: Scalars['String']['input'];
  en: Scalars['String']['input'];
};

/** How two statements of the same thing differ in one place. */
export type ChangeKind =
  | 'added'
  | 'removed'
  | 'changed';

export type PageInfo = {
  hasNextPage: Scalars['Boolean']['output'];
  endCursor: Maybe<Scalars['String']['output']>;
};

export type Query = {
  /** The caller's own running grants under which later terms are to be accepted, soonest due first. */
  grantsToAccept: Array<Grant>;
  restrictionKinds: Array<RestrictionKind>;
  reviews: ReviewConnection;
  review: Review;
  /** The canonical record of the vote the caller would cast. */
  voteRecord: VoteRecordResult;
  /** Panels that are closed are listed too, after one another by when they were formed. */
  panels: PanelConnection;
  panel: Panel;
  panelPresets: Array<PanelPreset>;
  /** Those of panels the caller sits on; all of them for auditors and operators. Newest first. */
  sittings: SittingConnection;
  sitting: Sitting;
  /** The catalogue: what is published, and what the caller's organisations own. Newest first. */
  assets: AssetConnection;
  asset: Asset;
  version: Version;
  /** Fresh addresses of up to 100 files of a delivery that has not expired: for transfers that last longer than a minute. Refused from the moment the grant or the certificate is revoked. */
  deliveryAddresses: DeliveryAddressesResult;
  forms: FormConnection;
  form: Form;
  /** The forms that go with a request for these versions: the board's own, and those of the versions' owners. */
  formsFor: Array<FormVersion>;
  /** Grantees see their own, providers those on their data, auditors and operators all. Newest first. */
  grants: GrantConnection;
  grant: Grant;
  /** Providers see those of their assets; operators, board members and auditors all. Newest first. */
  inspections: InspectionConnection;
  inspection: Inspection;
  /** The ledger, newest first; with `subjectId`, what concerns one thing. Auditors and operators see all, others what concerns what they may see. */
  ledgerEntries: LedgerEntryConnection;
  ledgerEntry: LedgerEntry;
  /** The newest signed checkpoint; null before the first entry. Public. */
  checkpoint: Maybe<Checkpoint>;
  /** The key that signs checkpoints, as a C2SP verifier key. Public. */
  ledgerKey: Scalars['String']['output'];
  /** Null while the sequencer has not reached the entry yet. */
  inclusionProof: Maybe<InclusionProof>;
  consistencyProof: ConsistencyProof;
  lineageLink: LineageLink;
  lineage: LineageGraph;
  /** The signed-in person's own, newest first. */
  notices: NoticeConnection;
  unreadNotices: Scalars['Int']['output'];
  /** How the signed-in person is told, every group once. */
  noticePreferences: Array<NoticePreference>;
  /** Grantees see their own, providers those on their data, the board what it demanded and what is overdue, auditors and operators all. Due first. */
  obligations: ObligationConnection;
  obligation: Obligation;
  /** Operators only: every release that was imported, newest first. New ones are sent to POST /ontologies. */
  diseaseOntologies: Array<DiseaseOntology>;
  /** Diseases by words of their name or code, in either language, in ICD-10 and whatever operators put in force. */
  diseases: Array<Disease>;
  diseaseSlice: DiseaseSlice;
  /** Operators only. */
  deadLetters: DeadLetterConnection;
  /** Operators only. */
  systemStatus: SystemStatus;
  /** Operators only. */
  storage: Storage;
  /** Operators only: what the last sweep found and has not yet removed, oldest first. */
  strayObjects: StrayObjectConnection;
  /** The signed-in person; null when nobody is signed in. */
  me: Maybe<Me>;
  people: PersonConnection;
  organisations: OrganisationConnection;
  /** Made once a day and on demand. Newest first; for auditors and operators. */
  reconciliations: ReconciliationConnection;
  reconciliation: Reconciliation;
  /** Null for an item that was not submitted yet. Whoever may read the request may replay it. */
  replayVerdict: Maybe<Replay>;
  /** Applicants see their own, panels what they review, providers what asks for their data, auditors all. Newest first. */
  requests: RequestConnection;
  request: Request;
  /** For the applicant: what submitting would say, without doing it. */
  screening: Screening;
  /** Research teams the caller has been invited to. Newest first. */
  invitations: Array<Invitation>;
  /** By the token in the link; only for whom it was sent to. */
  invitation: InvitationResult;
  /** Tasks on the caller's own data, and those the caller waits for. `open` ones are wanted and not done. Newest first. */
  rewrapTasks: RewrapTaskConnection;
  terms: Terms;
  /** Reads a terms document back in plain words, or says what is wrong with it. Nothing is kept. */
  explainTerms: ExplainTermsResult;
  /** Reads terms from the text of a file: our JSON, a DUOS DataUse, ODRL in JSON-LD, or DUO codes. Nothing is kept. */
  readTerms: ReadTermsResult;
  /** Writes a terms document in another shape. Nothing is kept. */
  writeTerms: WriteTermsResult;
  /** What a purpose would meet under an asset's current terms, or under a terms document that is not kept. */
  matchPurpose: MatchPurposeResult;
  registryKey: RegistryKey;
  upload: Upload;
  /** Where to PUT up to 100 parts; the addresses are good for an hour. */
  partUrls: PartUrlsResult;
  /** Those of the organisations one works for; operators see all. Newest first. */
  webhooks: WebhookConnection;
  webhook: Webhook;
  /** The types of events that can be asked for. */
  webhookTypes: Array<Scalars['String']['output']>;
};


export type QueryReviewsArgs = {
  filter?: InputMaybe<ReviewFilter>;
  orderBy?: InputMaybe<ReviewOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVoteRecordArgs = {
  input: VoteRecordInput;
};


export type QueryPanelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPanelArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySittingsArgs = {
  panelId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySittingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssetsArgs = {
  filter?: InputMaybe<AssetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAssetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeliveryAddressesArgs = {
  deliveryId: Scalars['ID']['input'];
  paths: Array<Scalars['String']['input']>;
};


export type QueryFormsArgs = {
  filter?: InputMaybe<FormFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFormArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFormsForArgs = {
  versionIds: Array<Scalars['ID']['input']>;
};


export type QueryGrantsArgs = {
  filter?: InputMaybe<GrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionsArgs = {
  state?: InputMaybe<InspectionState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInspectionArgs = {
  versionId: Scalars['ID']['input'];
};


export type QueryLedgerEntriesArgs = {
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  type?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLedgerEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInclusionProofArgs = {
  entryId: Scalars['ID']['input'];
};


export type QueryConsistencyProofArgs = {
  from: Scalars['Long']['input'];
  to: Scalars['Long']['input'];
};


export type QueryLineageLinkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLineageArgs = {
  versionId: Scalars['ID']['input'];
  direction: LineageDirection;
  depth: Scalars['Int']['input'];
  limit: Scalars['Int']['input'];
};


export type QueryNoticesArgs = {
  filter?: InputMaybe<NoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryObligationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDiseasesArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDiseaseSliceArgs = {
  codes: Array<Scalars['String']['input']>;
};


export type QueryDeadLettersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStrayObjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPeopleArgs = {
  role?: InputMaybe<Role>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReconciliationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReconciliationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReplayVerdictArgs = {
  requestItemId: Scalars['ID']['input'];
};


export type QueryRequestsArgs = {
  filter?: InputMaybe<RequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryScreeningArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


export type QueryRewrapTasksArgs = {
  open?: InputMaybe<Scalars['Boolean']['input']>;
  versionId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTermsArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExplainTermsArgs = {
  body: Scalars['JSON']['input'];
};


export type QueryReadTermsArgs = {
  text: Scalars['String']['input'];
};


export type QueryWriteTermsArgs = {
  body: Scalars['JSON']['input'];
  shape: TermsShape;
};


export type QueryMatchPurposeArgs = {
  purpose: Scalars['JSON']['input'];
  assetId?: InputMaybe<Scalars['ID']['input']>;
  terms?: InputMaybe<Scalars['JSON']['input']>;
  profile: MatchingProfile;
};


export type QueryUploadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartUrlsArgs = {
  uploadId: Scalars['ID']['input'];
  numbers: Array<Scalars['Int']['input']>;
};


export type QueryWebhooksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWebhookArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /** Grantees only. May bring the end of the grant forward where the new terms end sooner; never puts it off. */
  acceptTerms: AcceptTermsResult;
  /** Takes away a file that was added since the last submission. */
  removeAttachment: RemoveAttachmentResult;
  /** Casts a vote, or changes it while the review is open: the one it replaces is kept. */
  castVote: CastVoteResult;
  /** Steps aside from one review; the quorum is then counted without the seat, and an alternate is called where there is one. */
  recuse: RecuseResult;
  commentOnReview: CommentOnReviewResult;
  /** The chair only. */
  assignLead: AssignLeadResult;
  /** The chair only. */
  extendDeadline: ExtendDeadlineResult;
  /** Operators only. Every request submitted from then on comes before every open panel, stage by stage. */
  formPanel: FormPanelResult;
  /** Operators only. Holds for reviews that open from then on. */
  changePanel: ChangePanelResult;
  /** Operators only. Reviews under way go on. */
  closePanel: ClosePanelResult;
  /** The chair only, in their own name. */
  switchOnAutoApproval: SwitchAutoApprovalResult;
  /** Whoever switched it on, or the chair. */
  switchOffAutoApproval: SwitchAutoApprovalResult;
  /** The chair only. */
  callSitting: CallSittingResult;
  /** The chair only, until it is closed. */
  changeSitting: ChangeSittingResult;
  /** The chair only. Records who was there and fixes the minutes. */
  closeSitting: CloseSittingResult;
  registerAsset: RegisterAssetResult;
  /** Corrects title and description; the change is in the ledger. */
  describeAsset: DescribeAssetResult;
  /** Providers and operators; the limits given replace those before. */
  limitGrant: LimitGrantResult;
  openDelivery: OpenDeliveryResult;
  /** Publishes a form, or its next version. Providers for their own assets, operators and board members for the board. */
  publishForm: PublishFormResult;
  /** Requests submitted from then on need not answer it. */
  closeForm: CloseFormResult;
  /** Moves the caller's grants to another certificate of theirs. What is delivered next is wrapped for it; a sealed version's provider is asked to wrap its key anew. */
  repointGrants: RepointGrantsResult;
  /** Stops new deliveries at once. What was already delivered cannot be unread: the duty to destroy it remains. */
  revokeGrant: RevokeGrantResult;
  /** Stops new deliveries at once until the grant is resumed. Its end stays where it is. */
  suspendGrant: SuspendGrantResult;
  resumeGrant: ResumeGrantResult;
  /** The provider says why findings may stay. */
  justifyFindings: JustifyFindingsResult;
  /** Lets a version that is held back become available. Whoever does so is named, and may not belong to its owner. */
  acceptFindings: AcceptFindingsResult;
  /** Adds links to a published version that were forgotten when it was published. */
  declareLineage: DeclareLineageResult;
  markNoticeRead: MarkNoticeReadResult;
  /** All of them up to the one given, which is the newest the reader has seen; all of them without. */
  markAllNoticesRead: MarkAllNoticesReadResult;
  setNoticePreferences: SetNoticePreferencesResult;
  /** Hands in what shows that the duty was done. Again, until it is accepted. */
  submitEvidence: SubmitEvidenceResult;
  acceptEvidence: AcceptEvidenceResult;
  /** Asks for better evidence; a reason is needed. */
  returnEvidence: ReturnEvidenceResult;
  /** The provider lets the grantee off; a reason is needed. */
  waiveObligation: WaiveObligationResult;
  /** Operators only: matching uses this release from now on, instead of any other of the same name. */
  activateOntology: OntologyResult;
  /** Operators only: matching stops using this release. It is kept for replays. */
  retireOntology: OntologyResult;
  /** Operators only: runs a dead job once more. */
  replayJob: ReplayJobResult;
  /** Signs a visa for each of the caller's active grants, good for an hour. Each is in the ledger. */
  issuePassport: Passport;
  signIn: SignInResult;
  signOut: SignedOut;
  changePassword: ChangePasswordResult;
  setLanguage: Me;
  /** Operators only. */
  registerOrganisation: RegisterOrganisationResult;
  /** Operators only. */
  registerPerson: RegisterPersonResult;
  /** The certificate can receive deliveries once its challenge has been signed (`confirmCertificate`). */
  registerCertificate: RegisterCertificateResult;
  /** Shows by a signature that the private key is the caller's. */
  confirmCertificate: ConfirmCertificateResult;
  /** Takes effect at once: grants bound to it deliver nothing until they are moved to another certificate (`repointGrants`). */
  revokeCertificate: RevokeCertificateResult;
  /** Compares intended with actual access now. */
  reconcileAccess: ReconcileAccessResult;
  /** Keeps the answers to one form of a draft. They may be incomplete, but not wrong. */
  answerForm: AnswerFormResult;
  draftRequest: DraftRequestResult;
  /** Of a draft, or of a request that was returned. What is the same as before leaves no entry. */
  reviseRequest: ReviseRequestResult;
  /** Checks purpose, plan, certificate and terms, pins terms and verdicts, and opens the panels' reviews. Begins the next round. */
  submitRequest: SubmitRequestResult;
  withdrawRequest: WithdrawRequestResult;
  /** For the chair of a review that is open on it: sends it back with remarks. Open reviews are closed without a decision. */
  returnRequest: ReturnRequestResult;
  /** A draft that adds to a granted request, prefilled from it. Its grants go on. */
  amendRequest: AmendRequestResult;
  /** A draft for another period, prefilled from a granted request, before its grants end. */
  renewRequest: RenewRequestResult;
  /** Reports and ends the use: the grants end, obligations stay open. */
  closeRequest: CloseRequestResult;
  /** Once for each rejection, within 60 days, to the appeal panels, without members who voted on it before. */
  appealRequest: AppealRequestResult;
  /** Somebody who declined or was removed can be invited again; an open invitation that was lost is renewed by removing it first. */
  inviteMember: InviteMemberResult;
  removeMember: RemoveMemberResult;
  acceptInvitation: AcceptInvitationResult;
  /** Says no, or leaves the team. */
  declineInvitation: DeclineInvitationResult;
  /** Hands in the session key, re-wrapped with the provider's own key on the provider's own machine. */
  completeRewrap: CompleteRewrapResult;
  /** New terms apply to new requests; grants keep the number they were given under. */
  setTerms: SetTermsResult;
  /** Starts the next version of an asset, as a draft. */
  openVersion: OpenVersionResult;
  /** Opens one file's upload. Asking again for the same path, size and salt answers the same upload, so that a client can resume. */
  openUpload: OpenUploadResult;
  /** Compares every part with what the store holds, then makes the file whole. */
  completeUpload: CompleteUploadResult;
  publishVersion: PublishVersionResult;
  abandonVersion: AbandonVersionResult;
  subscribeWebhook: SubscribeWebhookResult;
  changeWebhook: ChangeWebhookResult;
  /** The old secret signs nothing from now on. */
  renewWebhookSecret: RenewWebhookSecretResult;
  removeWebhook: RemoveWebhookResult;
  /** Switches it on again. What waited meanwhile is sent, in order. */
  enableWebhook: EnableWebhookResult;
  /** Sends a test now and answers what came of it. */
  pingWebhook: PingWebhookResult;
  /** Sends everything it follows again, from a leaf of the ledger on. */
  replayWebhook: ReplayWebhookResult;
  /** Sends one delivery again. */
  replayWebhookDelivery: ReplayDeliveryResult;
};


export type MutationAcceptTermsArgs = {
  input: AcceptTermsInput;
};


export type MutationRemoveAttachmentArgs = {
  attachmentId: Scalars['ID']['input'];
};


export type MutationCastVoteArgs = {
  input: CastVoteInput;
};


export type MutationRecuseArgs = {
  input: RecuseInput;
};


export type MutationCommentOnReviewArgs = {
  input: CommentOnReviewInput;
};


export type MutationAssignLeadArgs = {
  input: AssignLeadInput;
};


export type MutationExtendDeadlineArgs = {
  input: ExtendDeadlineInput;
};


export type MutationFormPanelArgs = {
  input: FormPanelInput;
};


export type MutationChangePanelArgs = {
  input: ChangePanelInput;
};


export type MutationClosePanelArgs = {
  panelId: Scalars['ID']['input'];
};


export type MutationSwitchOnAutoApprovalArgs = {
  input: SwitchOnAutoApprovalInput;
};


export type MutationSwitchOffAutoApprovalArgs = {
  autoApprovalId: Scalars['ID']['input'];
};


export type MutationCallSittingArgs = {
  input: CallSittingInput;
};


export type MutationChangeSittingArgs = {
  input: ChangeSittingInput;
};


export type MutationCloseSittingArgs = {
  input: CloseSittingInput;
};


export type MutationRegisterAssetArgs = {
  input: RegisterAssetInput;
};


export type MutationDescribeAssetArgs = {
  input: DescribeAssetInput;
};


export type MutationLimitGrantArgs = {
  input: LimitGrantInput;
};


export type MutationOpenDeliveryArgs = {
  input: OpenDeliveryInput;
};


export type MutationPublishFormArgs = {
  input: PublishFormInput;
};


export type MutationCloseFormArgs = {
  formId: Scalars['ID']['input'];
};


export type MutationRepointGrantsArgs = {
  input: RepointGrantsInput;
};


export type MutationRevokeGrantArgs = {
  input: RevokeGrantInput;
};


export type MutationSuspendGrantArgs = {
  input: SuspendGrantInput;
};


export type MutationResumeGrantArgs = {
  grantId: Scalars['ID']['input'];
};


export type MutationJustifyFindingsArgs = {
  input: JustifyFindingsInput;
};


export type MutationAcceptFindingsArgs = {
  input: AcceptFindingsInput;
};


export type MutationDeclareLineageArgs = {
  input: DeclareLineageInput;
};


export type MutationMarkNoticeReadArgs = {
  id: Scalars['ID']['input'];
};


export type MutationMarkAllNoticesReadArgs = {
  upTo?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationSetNoticePreferencesArgs = {
  input: SetNoticePreferencesInput;
};


export type MutationSubmitEvidenceArgs = {
  input: SubmitEvidenceInput;
};


export type MutationAcceptEvidenceArgs = {
  input: AcceptEvidenceInput;
};


export type MutationReturnEvidenceArgs = {
  input: ReturnEvidenceInput;
};


export type MutationWaiveObligationArgs = {
  input: WaiveObligationInput;
};


export type MutationActivateOntologyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRetireOntologyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReplayJobArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationSetLanguageArgs = {
  language: Language;
};


export type MutationRegisterOrganisationArgs = {
  input: RegisterOrganisationInput;
};


export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


export type MutationRegisterCertificateArgs = {
  input: RegisterCertificateInput;
};


export type MutationConfirmCertificateArgs = {
  input: ConfirmCertificateInput;
};


export type MutationRevokeCertificateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAnswerFormArgs = {
  input: AnswerFormInput;
};


export type MutationDraftRequestArgs = {
  input: DraftRequestInput;
};


export type MutationReviseRequestArgs = {
  input: ReviseRequestInput;
};


export type MutationSubmitRequestArgs = {
  requestId: Scalars['ID']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationWithdrawRequestArgs = {
  requestId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationReturnRequestArgs = {
  input: ReturnRequestInput;
};


export type MutationAmendRequestArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationRenewRequestArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationCloseRequestArgs = {
  input: CloseRequestInput;
};


export type MutationAppealRequestArgs = {
  input: AppealRequestInput;
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationRemoveMemberArgs = {
  memberId: Scalars['ID']['input'];
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationDeclineInvitationArgs = {
  memberId: Scalars['ID']['input'];
};


export type MutationCompleteRewrapArgs = {
  input: CompleteRewrapInput;
};


export type MutationSetTermsArgs = {
  input: SetTermsInput;
};


export type MutationOpenVersionArgs = {
  input: OpenVersionInput;
};


export type MutationOpenUploadArgs = {
  input: OpenUploadInput;
};


export type MutationCompleteUploadArgs = {
  input: CompleteUploadInput;
};


export type MutationPublishVersionArgs = {
  input: PublishVersionInput;
};


export type MutationAbandonVersionArgs = {
  versionId: Scalars['ID']['input'];
};


export type MutationSubscribeWebhookArgs = {
  input: SubscribeWebhookInput;
};


export type MutationChangeWebhookArgs = {
  input: ChangeWebhookInput;
};


export type MutationRenewWebhookSecretArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEnableWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPingWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReplayWebhookArgs = {
  input: ReplayWebhookInput;
};


export type MutationReplayWebhookDeliveryArgs = {
  id: Scalars['ID']['input'];
};

export type InspectionState =
  | 'running'
  /** Nothing was found that holds the version back. */
  | 'passed'
  /** Held back until the findings are mended in another version, or accepted. */
  | 'held'
  /** A named person answers for letting the findings pass. */
  | 'accepted';

export type Severity =
  | 'info'
  /** For a person to look at; holds nothing back. */
  | 'warn'
  /** Holds the version back. */
  | 'blocking';

export type ResourceCount = {
  type: Scalars['String']['output'];
  count: Scalars['Long']['output'];
};

/** What was counted while looking inside. */
export type Statistics = {
  /** Rows, lines, resources, images. */
  records: Maybe<Scalars['Long']['output']>;
  /** Entries of archives. */
  entries: Maybe<Scalars['Long']['output']>;
  tensors: Maybe<Scalars['Long']['output']>;
  parameters: Maybe<Scalars['Long']['output']>;
  languages: Array<Scalars['String']['output']>;
  modalities: Array<Scalars['String']['output']>;
  /** FHIR resources by type. */
  resources: Array<ResourceCount>;
  /** FHIR profiles that the resources say they follow. */
  profiles: Array<Scalars['String']['output']>;
};

/** A look inside a version, between its publishing and its being in the catalogue (検査). */
export type Inspection = Node & {
  id: Scalars['ID']['output'];
  versionId: Scalars['ID']['output'];
  assetId: Scalars['ID']['output'];
  assetTitle: LocalText;
  versionNumber: Scalars['Int']['output'];
  /** Null for those who may answer for the inspection but not see the version yet. */
  version: Maybe<Version>;
  state: InspectionState;
  filesDone: Scalars['Int']['output'];
  filesTotal: Scalars['Int']['output'];
  bytesDone: Scalars['Long']['output'];
  bytesTotal: Scalars['Long']['output'];
  blockingCount: Scalars['Int']['output'];
  warnCount: Scalars['Int']['output'];
  /** Blocking findings nobody has justified yet. */
  unjustifiedCount: Scalars['Int']['output'];
  statistics: Maybe<Statistics>;
  /** File by file, those inspected last first. */
  reports: FileReportConnection;
  startedAt: Scalars['DateTime']['output'];
  endedAt: Maybe<Scalars['DateTime']['output']>;
  acceptedBy: Maybe<Person>;
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  acceptedNote: Maybe<Scalars['String']['output']>;
  /** Whether the caller may justify findings. */
  mayJustify: Scalars['Boolean']['output'];
  /** Whether the caller may accept them. */
  mayAccept: Scalars['Boolean']['output'];
};


/** A look inside a version, between its publishing and its being in the catalogue (検査). */
export type InspectionReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  onlyWithFindings?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FileReport = Node & {
  id: Scalars['ID']['output'];
  path: Scalars['String']['output'];
  plainBytes: Scalars['Long']['output'];
  format: Scalars['String']['output'];
  statistics: Statistics;
  inspectedAt: Scalars['DateTime']['output'];
  findings: Array<Finding>;
};

/** Where something was first found. */
export type FindingPlace = {
  /** Inside an archive, the entry. */
  part: Maybe<Scalars['String']['output']>;
  /** A column, a tag, an element's path. */
  field: Maybe<Scalars['String']['output']>;
  line: Maybe<Scalars['Long']['output']>;
  byte: Maybe<Scalars['Long']['output']>;
};

/** One kind of thing found in one place. It holds the shape of what was found, never the thing itself. */
export type Finding = Node & {
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  severity: Severity;
  /** A defect or a danger, which nobody can accept: the file has to be mended. */
  final: Scalars['Boolean']['output'];
  /** What it is and what would do, in the caller's language. */
  message: Scalars['String']['output'];
  place: FindingPlace;
  /** Every digit as #, every letter as ○. */
  sample: Scalars['String']['output'];
  count: Scalars['Long']['output'];
  justification: Maybe<Scalars['String']['output']>;
  justifiedAt: Maybe<Scalars['DateTime']['output']>;
  justifiedBy: Maybe<Person>;
};

export type JustifyFindingsInput = {
  findingIds: Array<Scalars['ID']['input']>;
  /** Why they may stay. */
  justification: Scalars['String']['input'];
};

export type JustifyFindingsResult = Inspection | Refusal;

export type AcceptFindingsInput = {
  versionId: Scalars['ID']['input'];
  /** Why the version may become available all the same. */
  note: Scalars['String']['input'];
};

export type AcceptFindingsResult = Inspection | Refusal;

export type InspectionEdge = {
  cursor: Scalars['String']['output'];
  node: Inspection;
};

export type InspectionConnection = {
  edges: Array<InspectionEdge>;
  pageInfo: PageInfo;
};

export type FileReportEdge = {
  cursor: Scalars['String']['output'];
  node: FileReport;
};

export type FileReportConnection = {
  edges: Array<FileReportEdge>;
  pageInfo: PageInfo;
};

/** Something that happened, as the ledger keeps it. */
export type LedgerEntry = Node & {
  id: Scalars['ID']['output'];
  /** Such as `GrantIssued`. */
  type: Scalars['String']['output'];
  /** In plain words, in the caller's language. */
  title: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  /** What it is about: role (such as `grant`) to id. */
  subjects: Scalars['JSON']['output'];
  facts: Scalars['JSON']['output'];
  /** Who did it; null for the registry itself, and when the person has been forgotten or the caller may not know. */
  actor: Maybe<Person>;
  /** The canonical JSON whose hash is the leaf. */
  canonical: Scalars['String']['output'];
  leafHash: Scalars['String']['output'];
  /** Null for the moment between the commit and the sequencer. */
  leafIndex: Maybe<Scalars['Long']['output']>;
};

/** A signed statement of the whole log at one size (C2SP tlog-checkpoint). */
export type Checkpoint = {
  origin: Scalars['String']['output'];
  size: Scalars['Long']['output'];
  root: Scalars['Base64']['output'];
  note: Scalars['String']['output'];
  signedAt: Scalars['DateTime']['output'];
};

/** Proof that an entry is in the log the checkpoint signs. Check it with `raireki verify`, in the web app, or with any RFC 6962 tool. */
export type InclusionProof = {
  leafIndex: Scalars['Long']['output'];
  leafHash: Scalars['Base64']['output'];
  hashes: Array<Scalars['Base64']['output']>;
  checkpoint: Checkpoint;
  /** The same as a C2SP tlog-proof file. */
  document: Scalars['String']['output'];
};

export type ConsistencyProof = {
  from: Scalars['Long']['output'];
  to: Scalars['Long']['output'];
  hashes: Array<Scalars['Base64']['output']>;
};

export type LedgerEntryEdge = {
  cursor: Scalars['String']['output'];
  node: LedgerEntry;
};

export type LedgerEntryConnection = {
  edges: Array<LedgerEntryEdge>;
  pageInfo: PageInfo;
};

export type EdgeKind =
  | 'trainedOn'
  | 'continuedPretrainedFrom'
  | 'fineTunedFrom'
  | 'adapterOf'
  | 'mergedFrom'
  | 'quantizedFrom'
  | 'distilledFrom'
  | 'evaluatedOn'
  | 'derivedFrom'
  | 'generatedBy'
  | 'indexBuiltFrom'
  | 'deployedAs';

export type Evidence =
  /** Said by the party that made the version. */
  | 'declared'
  /** The registry delivered the origin to that party under a grant. */
  | 'verified'
  | 'inferred';

export type LineageDirection =
  /** What a version was made from. */
  | 'upstream'
  /** What was made with it. */
  | 'downstream'
  | 'both';

/** A typed, evidenced link between two versions. Corrected by superseding, never by deleting. */
export type LineageLink = Node & {
  id: Scalars['ID']['output'];
  kind: EdgeKind;
  derived: Version;
  origin: Version;
  evidence: Evidence;
  /** The grant under which the origin was used; null when none covers it. */
  grant: Maybe<Grant>;
  recordedAt: Scalars['DateTime']['output'];
};

export type LineageNode = {
  version: Version;
  /** Steps from the version asked about; negative upstream, positive downstream. */
  distance: Scalars['Int']['output'];
};

export type LineageGraph = {
  nodes: Array<LineageNode>;
  links: Array<LineageLink>;
  /** True when the limit was reached before the end: ask from one of the outer nodes for more. */
  truncated: Scalars['Boolean']['output'];
};

export type DeclareLineageInput = {
  derivedVersionId: Scalars['ID']['input'];
  lineage: Array<LineageInput>;
};

export type DeclareLineageResult = Version | Refusal;

export type EffectiveTerms = {
  body: Scalars['JSON']['output'];
  explanation: Explanation;
  /** The versions whose terms went into it. */
  sources: Array<Version>;
};

/** The portions of what people are told about. */
export type NoticeGroup =
  | 'requests'
  | 'reviews'
  | 'grants'
  | 'duties'
  | 'assets'
  | 'registry';

/** How notices of a group come by mail. The inbox holds all of them in any case. */
export type MailChoice =
  | 'atOnce'
  | 'daily'
  | 'off';

/** That something happened which concerns the signed-in person. */
export type Notice = Node & {
  id: Scalars['ID']['output'];
  /** The type of the ledger entry, such as RequestDecided. */
  type: Scalars['String']['output'];
  group: NoticeGroup;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** What happened, as a sentence in the caller's language. */
  sentence: Scalars['String']['output'];
  /** Where in the web app it leads, such as /requests/…; nothing where there is nothing to open. */
  path: Maybe<Scalars['String']['output']>;
  /** The ids of the things it is about, by role. */
  subjects: Scalars['JSON']['output'];
  /** The ledger entry it tells of. */
  entryId: Scalars['ID']['output'];
  readAt: Maybe<Scalars['DateTime']['output']>;
};

export type NoticeEdge = {
  cursor: Scalars['String']['output'];
  node: Notice;
};

export type NoticeConnection = {
  edges: Array<NoticeEdge>;
  pageInfo: PageInfo;
};

export type NoticeFilter = {
  unread?: InputMaybe<Scalars['Boolean']['input']>;
  group?: InputMaybe<NoticeGroup>;
};

export type NoticePreference = {
  group: NoticeGroup;
  mail: MailChoice;
};

export type NoticePreferenceInput = {
  group: NoticeGroup;
  mail: MailChoice;
};

export type SetNoticePreferencesInput = {
  /** Groups that are left out stay as they are. */
  preferences: Array<NoticePreferenceInput>;
};

export type NoticePreferences = {
  preferences: Array<NoticePreference>;
};

export type NoticesRead = {
  /** How many had not been read before. */
  count: Scalars['Int']['output'];
};

export type MarkNoticeReadResult = Notice | Refusal;

export type MarkAllNoticesReadResult = NoticesRead | Refusal;

export type SetNoticePreferencesResult = NoticePreferences | Refusal;

export type ObligationState =
  | 'open'
  /** Evidence was handed in and waits for the provider's answer. */
  | 'submitted'
  | 'accepted'
  | 'waived';

export type ObligationKind =
  | 'publish'
  | 'returnResults'
  | 'acknowledge'
  | 'destroy'
  | 'retrain'
  | 'reportYearly'
  | 'reportIncident'
  | 'collaborate'
  | 'embargo'
  /** What a panel demanded with its approval, in its own words. */
  | 'condition';

export type ObligationSource =
  | 'terms'
  | 'condition';

export type ObligationAction =
  | 'submitEvidence'
  | 'accept'
  | 'return'
  | 'waive';

/** A duty with a due date and evidence (履行すべき義務). */
export type Obligation = Node & {
  id: Scalars['ID']['output'];
  grant: Grant;
  kind: ObligationKind;
  source: ObligationSource;
  text: LocalText;
  state: ObligationState;
  /** None where the duty holds all the time, like reporting incidents. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  isOverdue: Scalars['Boolean']['output'];
  openedAt: Scalars['DateTime']['output'];
  evidence: Maybe<Scalars['String']['output']>;
  /** The attachment of the request that was handed in as evidence. */
  evidenceAttachmentId: Maybe<Scalars['ID']['output']>;
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the provider said to the evidence, or why it was waived. */
  answer: Maybe<Scalars['String']['output']>;
  answeredBy: Maybe<Person>;
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** What the caller may do with it now. */
  viewerActions: Array<ObligationAction>;
};

export type ObligationFilter = {
  state?: InputMaybe<ObligationState>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the caller's own. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  grantId?: InputMaybe<Scalars['ID']['input']>;
};

export type ObligationEdge = {
  cursor: Scalars['String']['output'];
  node: Obligation;
};

export type ObligationConnection = {
  edges: Array<ObligationEdge>;
  pageInfo: PageInfo;
};

export type SubmitEvidenceInput = {
  obligationId: Scalars['ID']['input'];
  evidence: Scalars['String']['input'];
  attachmentId?: InputMaybe<Scalars['ID']['input']>;
};

export type AcceptEvidenceInput = {
  obligationId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
};

export type ReturnEvidenceInput = {
  obligationId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
};

export type WaiveObligationInput = {
  obligationId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
};

export type SubmitEvidenceResult = Obligation | Refusal;

export type AcceptEvidenceResult = Obligation | Refusal;

export type ReturnEvidenceResult = Obligation | Refusal;

export type WaiveObligationResult = Obligation | Refusal;

/** A release of diseases an operator imported from an OBO or OBO-Graph file. Verdicts name it, so it never changes. */
export type DiseaseOntology = {
  id: Scalars['ID']['output'];
  /** As the file calls itself, such as `mondo`. */
  name: Scalars['String']['output'];
  version: Scalars['String']['output'];
  /** Names the exact content, such as `mondo/2025-06-03@1f0c2d3e4f5a`. */
  release: Scalars['String']['output'];
  /** The code systems it speaks of, such as MONDO. */
  systems: Array<Scalars['String']['output']>;
  diseases: Scalars['Int']['output'];
  fileName: Scalars['String']['output'];
  /** SHA-256 of the file, in hexadecimal. */
  fileSha256: Scalars['String']['output'];
  importedAt: Scalars['DateTime']['output'];
  /** Since when the registry matches with it; null where it does not. */
  activatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A disease with its name in the caller's language. */
export type Disease = {
  /** Such as `ICD10:I20-I25` or `MONDO:0005068`. */
  code: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

/** What the diseases in force say about some codes: enough to match with, for programs that match by themselves. */
export type DiseaseSlice = {
  /** The release a verdict names. */
  release: Scalars['String']['output'];
  /** Each code beyond ICD-10, its name, and everything it lies within. */
  diseases: Scalars['JSON']['output'];
};

export type OntologyResult = DiseaseOntology | Refusal;

/** A job that failed too often and waits for an operator. */
export type DeadLetter = {
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  attempts: Scalars['Int']['output'];
  /** What went wrong the last time. */
  error: Scalars['String']['output'];
  failedAt: Scalars['DateTime']['output'];
};

export type DeadLetterEdge = {
  cursor: Scalars['String']['output'];
  node: DeadLetter;
};

export type DeadLetterConnection = {
  edges: Array<DeadLetterEdge>;
  pageInfo: PageInfo;
};

export type JobReplayed = {
  id: Scalars['ID']['output'];
};

export type ReplayJobResult = JobReplayed | Refusal;

/** What the registry runs on, as probed at start-up. */
export type SystemStatus = {
  version: Scalars['String']['output'];
  database: Scalars['String']['output'];
  store: Scalars['String']['output'];
  storeAbilities: Array<Scalars['String']['output']>;
  queue: Scalars['String']['output'];
  jobsWaiting: Scalars['Int']['output'];
  jobsRunning: Scalars['Int']['output'];
  jobsDead: Scalars['Int']['output'];
  /** Committed entries the sequencer has not reached. */
  entriesPending: Scalars['Int']['output'];
};

export type StoreAbilityName =
  /** An overwritten body can still be read by its version. */
  | 'versioning'
  /** A version retained until a date cannot be deleted before. */
  | 'objectLock'
  /** A version held without a date cannot be deleted until the hold is lifted. */
  | 'legalHold'
  /** A part that does not match its declared SHA-256 is refused. */
  | 'checksums'
  /** Pages of the web app may send parts and read bodies. */
  | 'browserCors';

export type StoreOutcome =
  | 'holds'
  /** The engine says that it can, and did not. */
  | 'broken'
  | 'none';

/** What the engine was seen to do when it was tried, whatever it says of itself. */
export type StoreAbility = {
  name: StoreAbilityName;
  outcome: StoreOutcome;
};

/** What the last reading of everything in the store (`raireki-admin verify-store`) came to. */
export type StoreVerification = {
  at: Scalars['DateTime']['output'];
  files: Scalars['Int']['output'];
  bytes: Scalars['Long']['output'];
  /** Bodies that are missing, cut or changed. */
  faults: Scalars['Int']['output'];
  /** The versions they belong to, a hundred at most. */
  versionIds: Array<Scalars['ID']['output']>;
  attachments: Scalars['Int']['output'];
  attachmentFaults: Scalars['Int']['output'];
};

/** The store and what lies in it. */
export type Storage = {
  engine: Scalars['String']['output'];
  /** When what it can do was tried out. */
  probedAt: Scalars['DateTime']['output'];
  abilities: Array<StoreAbility>;
  /** Whether it answers now, and if not, why. */
  answers: Scalars['Boolean']['output'];
  fault: Maybe<Scalars['String']['output']>;
  /** For how many days bodies of published versions are locked; 0 where they are not to be. */
  lockDays: Scalars['Int']['output'];
  versionsLocked: Scalars['Int']['output'];
  /** Published versions with bodies in the store that nothing keeps from being deleted. */
  versionsUnlocked: Scalars['Int']['output'];
  openUploads: Scalars['Int']['output'];
  openBytes: Scalars['Long']['output'];
  abandonHours: Scalars['Int']['output'];
  strayObjects: Scalars['Int']['output'];
  strayBytes: Scalars['Long']['output'];
  graceHours: Scalars['Int']['output'];
  /** Nothing where it has never been read through. */
  lastVerification: Maybe<StoreVerification>;
};

/** An object in the store that neither a version nor an upload knows of. */
export type StrayObject = {
  id: Scalars['ID']['output'];
  objectKey: Scalars['String']['output'];
  bytes: Scalars['Long']['output'];
  foundAt: Scalars['DateTime']['output'];
  /** From when on the next sweep removes it. */
  removedAfter: Scalars['DateTime']['output'];
};

export type StrayObjectEdge = {
  cursor: Scalars['String']['output'];
  node: StrayObject;
};

export type StrayObjectConnection = {
  edges: Array<StrayObjectEdge>;
  pageInfo: PageInfo;
};

/** A GA4GH visa of the type ControlledAccessGrants: a signed JWT that tells another system of one grant. */
export type Visa = {
  grant: Grant;
  /** The JWT, signed with ES256; the key is in the JWK set. */
  token: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
};

/** The caller's visas, one for each active grant. */
export type Passport = {
  issuer: Scalars['String']['output'];
  jwksUrl: Scalars['String']['output'];
  /** Where a system that was shown a visa can ask whether the grant still holds. */
  introspectionUrl: Scalars['String']['output'];
  visas: Array<Visa>;
};

export type Role =
  /** Registers datasets and their usage terms. */
  | 'provider'
  /** Requests data, trains, registers models. */
  | 'developer'
  /** Sits on panels and votes. */
  | 'boardMember'
  /** Sees everything, changes nothing. */
  | 'auditor'
  /** Runs the registry: people, organisations, panels, jobs. */
  | 'operator';

export type OrganisationKind =
  | 'hospital'
  | 'university'
  | 'researchInstitute'
  | 'company'
  | 'publicBody'
  | 'ethicsBoard';

export type Language =
  | 'ja'
  | 'en';

export type Organisation = Node & {
  id: Scalars['ID']['output'];
  name: LocalText;
  kind: OrganisationKind;
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
};

export type Membership = {
  id: Scalars['ID']['output'];
  organisation: Organisation;
  role: Role;
};

export type Person = Node & {
  id: Scalars['ID']['output'];
  name: LocalText;
  memberships: Array<Membership>;
  /** Seen by the person and by operators. */
  email: Maybe<Scalars['String']['output']>;
};

/** The signed-in person, as they see themselves. */
export type Me = {
  person: Person;
  language: Language;
  /** What the person may do somewhere, as `action:Subject` (see docs/permissions.md). Screens use it to show or hide; the server decides anew each time. */
  abilities: Array<Scalars['String']['output']>;
  certificates: Array<Certificate>;
  sessionExpiresAt: Scalars['DateTime']['output'];
};

/** An OpenPGP certificate a person receives data with. */
export type Certificate = Node & {
  id: Scalars['ID']['output'];
  /** Hexadecimal, upper case. */
  fingerprint: Scalars['String']['output'];
  algorithm: Scalars['String']['output'];
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  registeredAt: Scalars['DateTime']['output'];
  /** When its holder signed the challenge. Until then nothing is delivered to it. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** The text to sign with the certificate's private key; for its holder, until it is confirmed. */
  challenge: Maybe<Scalars['String']['output']>;
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether its holder's tools say they read the registry's body format (SEIPDv2). If not, use the raireki command or sq. */
  readsV2: Scalars['Boolean']['output'];
  armored: Scalars['String']['output'];
};

/** Why an OpenPGP certificate cannot be used: NotACertificate, PrivateKeyGiven, Expired, Revoked, CannotEncrypt, TooWeak, SeveralCertificates. */
export type CertificateRefused = Problem & {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  fingerprint: Maybe<Scalars['String']['output']>;
  expiresAt: Maybe<Scalars['DateTime']['output']>;
};

export type SignedIn = {
  me: Me;
  /** Present only for `channel: CLI`: the bearer token. It is shown once and kept nowhere. */
  token: Maybe<Scalars['String']['output']>;
};

export type Channel =
  /** The token is set as a secure, http-only cookie. */
  | 'web'
  /** The token is answered, to be sent as `Authorization: Bearer …`. */
  | 'cli';

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
  channel: Channel;
};

export type SignInResult = SignedIn | Refusal;

export type SignedOut = {
  at: Scalars['DateTime']['output'];
};

export type RegisterOrganisationInput = {
  name: LocalTextInput;
  kind: OrganisationKind;
  country: Scalars['String']['input'];
};

export type RegisterOrganisationResult = Organisation | Refusal;

export type MembershipInput = {
  organisationId: Scalars['ID']['input'];
  role: Role;
};

export type RegisterPersonInput = {
  name: LocalTextInput;
  email: Scalars['String']['input'];
  language: Language;
  /** At least 12 characters; the person should change it at first sign-in. */
  password: Scalars['String']['input'];
  memberships: Array<MembershipInput>;
};

export type RegisterPersonResult = Person | Refusal;

export type ChangePasswordInput = {
  current: Scalars['String']['input'];
  next: Scalars['String']['input'];
};

/** Every other session of the person has ended. */
export type PasswordChanged = {
  at: Scalars['DateTime']['output'];
};

export type ChangePasswordResult = PasswordChanged | Refusal;

export type RegisterCertificateInput = {
  /** An ASCII-armoured OpenPGP certificate (public key). Never a private key. */
  armored: Scalars['String']['input'];
};

export type ConfirmCertificateInput = {
  certificateId: Scalars['ID']['input'];
  /** The challenge, clear-signed; or a detached, armoured signature over it. gpg, sq and the raireki command make either. */
  signature: Scalars['String']['input'];
};

export type ConfirmCertificateResult = Certificate | Refusal;

export type RegisterCertificateResult = Certificate | CertificateRefused | Refusal;

export type RevokeCertificateResult = Certificate | Refusal;

export type PersonEdge = {
  cursor: Scalars['String']['output'];
  node: Person;
};

export type PersonConnection = {
  edges: Array<PersonEdge>;
  pageInfo: PageInfo;
};

export type OrganisationEdge = {
  cursor: Scalars['String']['output'];
  node: Organisation;
};

export type OrganisationConnection = {
  edges: Array<OrganisationEdge>;
  pageInfo: PageInfo;
};

export type AccessDiscrepancy =
  | 'approvedNotGranted'
  | 'grantedNotApproved'
  | 'openPastEnd'
  | 'deliveredOutside'
  | 'granteeDisabled'
  | 'granteeLeft'
  | 'certificateUnusable';

/** One place where intended and actual access differ. */
export type AccessFinding = {
  kind: AccessDiscrepancy;
  /** The kind, in a sentence in the caller's language. */
  text: Scalars['String']['output'];
  /** The grant, or the request where there is none. */
  subjectId: Scalars['ID']['output'];
  since: Scalars['DateTime']['output'];
};

export type DiscrepancyCount = {
  kind: AccessDiscrepancy;
  text: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

/** One comparison of what grants allow with what is open. */
export type Reconciliation = Node & {
  id: Scalars['ID']['output'];
  madeAt: Scalars['DateTime']['output'];
  activeGrants: Scalars['Int']['output'];
  /** Deliveries under which a transfer could still go on at that moment. */
  liveDeliveries: Scalars['Int']['output'];
  findingCount: Scalars['Int']['output'];
  counts: Array<DiscrepancyCount>;
  /** The first hundred of each kind; `counts` has all. */
  findings: Array<AccessFinding>;
};

export type ReconciliationEdge = {
  cursor: Scalars['String']['output'];
  node: Reconciliation;
};

export type ReconciliationConnection = {
  edges: Array<ReconciliationEdge>;
  pageInfo: PageInfo;
};

export type ReconcileAccessResult = Reconciliation | Refusal;

/** A recorded verdict, reached again from the same inputs. */
export type Replay = {
  /** Whether it came out as it was recorded. */
  same: Scalars['Boolean']['output'];
  /** In one sentence, in the caller's language. */
  summary: Scalars['String']['output'];
  recorded: Verdict;
  now: Verdict;
  /** Empty where nothing differs. */
  differences: Array<ReplayDifference>;
  /** Everything the verdict rested on, for `raireki replay`, which needs no registry. */
  file: Scalars['JSON']['output'];
};

export type ReplayDifference = {
  /** What differs: the digest of a side, the release of rules or diseases, the verdict or its reasons. */
  what: Scalars['String']['output'];
  recorded: Scalars['String']['output'];
  now: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** A form that goes with a request, and how far it is answered. */
export type RequestForm = {
  version: FormVersion;
  /** By question id. */
  answers: Scalars['JSON']['output'];
  /** Counts what was written to these answers; 0 while nothing was. */
  revision: Scalars['Int']['output'];
  /** What is still wrong or missing; submitting is refused until there is nothing. */
  flaws: Array<Flaw>;
};

export type AnswerFormInput = {
  requestId: Scalars['ID']['input'];
  formId: Scalars['ID']['input'];
  /** By question id; null or an empty text for what is not answered yet. */
  answers: Scalars['JSON']['input'];
  /**
   * The revision of the answers this builds on. Where it is given and another came in between, nothing is overwritten:
   * AnswersChangedElsewhere, with the revision they are at.
   */
  revision?: InputMaybe<Scalars['Int']['input']>;
};

export type AnswerFormResult = Request | InvalidForm | Refusal;

export type RequestState =
  | 'draft'
  | 'underReview'
  /** Sent back for changes, or all its terms ended or its grant was revoked while it waited: it can be revised and submitted again. */
  | 'returned'
  | 'approved'
  | 'rejected'
  | 'granted'
  /** The applicant has reported and ended the use. */
  | 'closed'
  | 'withdrawn';

export type RequestKind =
  | 'new'
  /** Adds datasets, people or time to a granted request, whose grants go on. */
  | 'amendment'
  /** Asks for another period before the present one ends. */
  | 'renewal';

/** What can be done with a request: see docs/workflow.md. */
export type RequestAction =
  | 'revise'
  | 'invite'
  | 'removeMember'
  | 'submit'
  | 'withdraw'
  | 'accept'
  | 'decline'
  | 'return'
  | 'amend'
  | 'renew'
  | 'close'
  | 'appeal';

/** The parts of a request that can be remarked on, and by which submissions are compared. */
export type RequestField =
  | 'general'
  | 'project'
  | 'statement'
  | 'purpose'
  | 'versions'
  | 'certificate'
  | 'team'
  | 'ethicsApproval'
  | 'processing'
  | 'dataHandling'
  | 'outputs'
  | 'answers'
  | 'attachments';

/** A person's application to use versions of assets for one purpose (利用申請). */
export type Request = Node & {
  id: Scalars['ID']['output'];
  /** What people call it by. */
  number: Scalars['Int']['output'];
  kind: RequestKind;
  /** The granted request this one amends or renews. */
  basedOn: Maybe<Request>;
  /** Amendments and renewals that build on this one. Newest first. */
  followers: Array<Request>;
  state: RequestState;
  /** Counts submissions: 1 at the first, one more after each return for changes and after an appeal. */
  round: Scalars['Int']['output'];
  /** Changes with every change; give it back with a revision, so that nothing written elsewhere is overwritten. */
  revision: Scalars['Int']['output'];
  project: Scalars['String']['output'];
  statement: Scalars['String']['output'];
  /** The purpose document: see docs/guides/purposes.md for its shape. */
  purpose: Scalars['JSON']['output'];
  purposeExplanation: Maybe<Explanation>;
  /** Ethics approval, processing environment, data handling and planned outputs: see docs/guides/purposes.md for its shape. */
  plan: Scalars['JSON']['output'];
  /** The plan in plain words; empty while it has none, or while it cannot be read. */
  planLines: Array<PlanLine>;
  applicant: Person;
  organisation: Organisation;
  certificate: Maybe<Certificate>;
  /** The research team, without those who were removed. */
  members: Array<RequestMember>;
  items: Array<RequestItem>;
  reviews: Array<Review>;
  grants: Array<Grant>;
  /** What reviewers asked to be changed. Newest first. */
  remarks: Array<Remark>;
  /** What was submitted, round by round. Newest first. */
  submissions: Array<Submission>;
  createdAt: Scalars['DateTime']['output'];
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn. */
  reason: Maybe<Scalars['String']['output']>;
  /** What the applicant reported when closing it. */
  report: Maybe<Scalars['String']['output']>;
  /** Until when a rejection can be appealed. */
  appealUntil: Maybe<Scalars['DateTime']['output']>;
  /** What the caller may do with it now. */
  viewerActions: Array<RequestAction>;
  attachments: Array<Attachment>;
  /** The paper that the plan names as the letter of its ethics approval. */
  ethicsLetter: Maybe<Attachment>;
  /** The papers that the plan names for certificates which the purpose states. */
  certificatePapers: Array<CertificatePaper>;
  /** Nothing until it has been submitted. */
  clock: Maybe<DecisionClock>;
  /** The forms to be answered with it; once submitted, the versions that were answered. */
  forms: Array<RequestForm>;
};

export type ItemOutcome =
  | 'approved'
  | 'rejected'
  /** Its terms ended, or the grant it builds on was revoked, before anything could be granted. */
  | 'lapsed';

export type RequestItem = {
  id: Scalars['ID']['output'];
  version: Version;
  /** Pinned when the request is submitted. */
  terms: Maybe<Terms>;
  /** Pinned when the request is submitted; before that, what matching says today. Null while the draft's purpose is incomplete. */
  verdict: Maybe<Verdict>;
  /** What became of it; each item has a decision of its own. */
  outcome: Maybe<ItemOutcome>;
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  grant: Maybe<Grant>;
};

export type PlanLine = {
  field: RequestField;
  text: Scalars['String']['output'];
};

export type MemberState =
  | 'invited'
  | 'accepted'
  /** Purpose or terms have changed since they were accepted. */
  | 'outdated'
  | 'declined'
  | 'removed';

/** Somebody of the research team, who accepts the terms personally. A grant is issued only to those who have. */
export type RequestMember = Node & {
  id: Scalars['ID']['output'];
  /** Whole for the applicant; others see its beginning and its host. */
  email: Scalars['String']['output'];
  /** Known once they have accepted. */
  person: Maybe<Person>;
  part: Scalars['String']['output'];
  state: MemberState;
  invitedAt: Scalars['DateTime']['output'];
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
};

/** One question of a form, as it was numbered when it was answered. */
export type RemarkedQuestion = {
  formId: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  questionId: Scalars['String']['output'];
};

/** What a reviewer asked to be changed. */
export type Remark = Node & {
  id: Scalars['ID']['output'];
  round: Scalars['Int']['output'];
  field: RequestField;
  /** The question of a form that it is about, where it is about one. */
  question: Maybe<RemarkedQuestion>;
  /** The paper that it is about, where it is about one. */
  attachmentId: Maybe<Scalars['ID']['output']>;
  /** What it is about, in the caller's language: the question as the form asked it, the paper by its name, or the field. */
  label: Scalars['String']['output'];
  text: Scalars['String']['output'];
  /** Null where the registry itself sent the request back. */
  author: Maybe<Person>;
  madeAt: Scalars['DateTime']['output'];
};

export type SubmissionOccasion =
  | 'first'
  | 'resubmission'
  | 'appeal';

/** What was submitted in one round, as it was. */
export type Submission = Node & {
  id: Scalars['ID']['output'];
  round: Scalars['Int']['output'];
  occasion: SubmissionOccasion;
  /** Why an appeal was made. */
  reason: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its canonical text; the ledger's entry names it. */
  digest: Scalars['String']['output'];
  content: Scalars['JSON']['output'];
  submittedAt: Scalars['DateTime']['output'];
  /** What differs from the round before, field by field, in the caller's language. */
  changes: Array<SubmissionChange>;
};

export type SubmissionChange = {
  field: RequestField;
  label: Scalars['String']['output'];
  kind: ChangeKind;
  before: Maybe<Scalars['String']['output']>;
  after: Maybe<Scalars['String']['output']>;
};

/** What would be said of a request if it were submitted now. Nothing is changed by asking. */
export type Screening = {
  /** Whether it can be submitted as it is. */
  ready: Scalars['Boolean']['output'];
  /** The least favourable verdict of its items; null while there is none. */
  verdict: Maybe<VerdictKind>;
  /** Everything that stands in the way, each with what would do. */
  refusals: Array<Refusal>;
  purposeFlaws: Array<Flaw>;
  planFlaws: Array<Flaw>;
  /** What forms still ask for; paths are `forms.{form id}.{question id}`. */
  formFlaws: Array<Flaw>;
  /** With the terms as they are now, and what matching says of each. */
  items: Array<RequestItem>;
  /** What reviewers will be shown as changed since the last submission. */
  changes: Array<SubmissionChange>;
  /** The revision that was looked at: submit with it, and nothing else can be submitted. */
  revision: Scalars['Int']['output'];
};

/** The terms do not allow the purpose: submitting is refused, and why is said per item. */
export type TermsForbid = Problem & {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  items: Array<RequestItem>;
};

/** The plan is not complete; each flaw says where, what was found and what would do. */
export type InvalidPlan = Problem & {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  flaws: Array<Flaw>;
};

export type DraftRequestInput = {
  /** The organisation the applicant acts for. */
  organisationId: Scalars['ID']['input'];
  project: Scalars['String']['input'];
  statement: Scalars['String']['input'];
  purpose?: InputMaybe<Scalars['JSON']['input']>;
  plan?: InputMaybe<Scalars['JSON']['input']>;
  versionIds: Array<Scalars['ID']['input']>;
  certificateId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReviseRequestInput = {
  requestId: Scalars['ID']['input'];
  project: Scalars['String']['input'];
  statement: Scalars['String']['input'];
  purpose: Scalars['JSON']['input'];
  /** Left as it is where it is not given. */
  plan?: InputMaybe<Scalars['JSON']['input']>;
  versionIds: Array<Scalars['ID']['input']>;
  certificateId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision this builds on. Where it is given and another came in between, nothing is overwritten: ChangedElsewhere. */
  revision?: InputMaybe<Scalars['Int']['input']>;
};

export type RemarkedQuestionInput = {
  formId: Scalars['ID']['input'];
  questionId: Scalars['String']['input'];
};

export type RemarkInput = {
  field: RequestField;
  text: Scalars['String']['input'];
  /** With `ANSWERS`: one question of a form that was answered. */
  question?: InputMaybe<RemarkedQuestionInput>;
  /** With `ATTACHMENTS`: one of the papers. */
  attachmentId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnRequestInput = {
  requestId: Scalars['ID']['input'];
  remarks: Array<RemarkInput>;
};

export type CloseRequestInput = {
  requestId: Scalars['ID']['input'];
  report: Scalars['String']['input'];
};

export type AppealRequestInput = {
  requestId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type DraftRequestResult = Request | Refusal;

export type ReviseRequestResult = Request | Refusal;

export type SubmitRequestResult = Request | TermsForbid | InvalidPurpose | InvalidPlan | InvalidForm | CertificateRefused | Refusal;

export type WithdrawRequestResult = Request | Refusal;

export type ReturnRequestResult = Request | Refusal;

export type AmendRequestResult = Request | Refusal;

export type RenewRequestResult = Request | Refusal;

export type CloseRequestResult = Request | Refusal;

export type AppealRequestResult = Request | Refusal;

export type RequestFilter = {
  state?: InputMaybe<RequestState>;
  kind?: InputMaybe<RequestKind>;
  /** Only the caller's own. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the project's name, or a request's number. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type RequestEdge = {
  cursor: Scalars['String']['output'];
  node: Request;
};

export type RequestConnection = {
  edges: Array<RequestEdge>;
  pageInfo: PageInfo;
};

/** What somebody invited to a research team is to accept, in plain words. */
export type Invitation = Node & {
  /** The id of the member. */
  id: Scalars['ID']['output'];
  part: Scalars['String']['output'];
  state: MemberState;
  /** Whether it can still be answered. */
  isOpen: Scalars['Boolean']['output'];
  requestId: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  project: Scalars['String']['output'];
  applicant: Person;
  organisation: Organisation;
  purposeExplanation: Maybe<Explanation>;
  /** Each version with the terms that are to be accepted. */
  items: Array<InvitationItem>;
  /** What accepting accepts: this purpose under these terms. Null while there is nothing whole to accept. */
  digest: Maybe<Scalars['String']['output']>;
  certificate: Maybe<Certificate>;
};

export type InvitationItem = {
  id: Scalars['ID']['output'];
  version: Version;
  terms: Maybe<Terms>;
};

export type InvitedMember = {
  member: RequestMember;
  /** For the link `/invitations/<token>`. Shown this once; the registry keeps only its hash. */
  token: Scalars['String']['output'];
};

export type InviteMemberInput = {
  requestId: Scalars['ID']['input'];
  email: Scalars['String']['input'];
  /** What they do in the team, in the applicant's words. */
  part: Scalars['String']['input'];
};

export type AcceptInvitationInput = {
  memberId: Scalars['ID']['input'];
  /** The digest of what was read. */
  digest: Scalars['String']['input'];
  /** The certificate data is to be received with; can be left for later. */
  certificateId?: InputMaybe<Scalars['ID']['input']>;
};

export type InvitationResult = Invitation | Refusal;

export type InviteMemberResult = InvitedMember | Refusal;

export type RemoveMemberResult = Request | Refusal;

export type AcceptInvitationResult = Invitation | Refusal;

export type DeclineInvitationResult = Invitation | Refusal;

/** Of a sealed version: its provider is asked to wrap the session key for a grantee's certificate (再暗号化の依頼). */
export type RewrapTask = Node & {
  id: Scalars['ID']['output'];
  grant: Grant;
  version: Version;
  /** The certificate to wrap for. */
  certificate: Certificate;
  askedAt: Scalars['DateTime']['output'];
  /** When a client of the provider did it; deliveries work from then on. */
  doneAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether the grant still runs and still names this certificate: what is not wanted any more need not be done. */
  isWanted: Scalars['Boolean']['output'];
  /** The version's header, wrapped for the provider. Seen by those who may do the task. */
  header: Maybe<Scalars['Base64']['output']>;
};

export type CompleteRewrapInput = {
  taskId: Scalars['ID']['input'];
  /** The same session key, wrapped for the task's certificate: one PKESK packet of version 6. */
  header: Scalars['Base64']['input'];
};

export type CompleteRewrapResult = RewrapTask | Refusal;

export type RewrapTaskEdge = {
  cursor: Scalars['String']['output'];
  node: RewrapTask;
};

export type RewrapTaskConnection = {
  edges: Array<RewrapTaskEdge>;
  pageInfo: PageInfo;
};

export type TermEffect =
  | 'allows'
  | 'limits'
  | 'obliges'
  | 'informs';

/** A document in plain words. */
export type Explanation = {
  headline: Scalars['String']['output'];
  lines: Array<ExplanationLine>;
};

export type ExplanationLine = {
  /** The condition's id, such as `DUO:0000045` or `raireki:ai.distil`. */
  id: Scalars['String']['output'];
  /** The condition's shorthand, such as `NPU` or `ai.distil`. */
  term: Scalars['String']['output'];
  effect: TermEffect;
  text: Scalars['String']['output'];
};

/** A numbered, immutable statement of what an asset may be used for. */
export type Terms = Node & {
  id: Scalars['ID']['output'];
  asset: Asset;
  number: Scalars['Int']['output'];
  /** SHA-256 of the canonical JSON. */
  digest: Scalars['String']['output'];
  /** The document itself: see docs/guides/terms.md for its shape. */
  body: Scalars['JSON']['output'];
  /** In the caller's language. */
  explanation: Explanation;
  /** What changed against the previous number, in the caller's language; empty for number 1. */
  changes: Array<Scalars['String']['output']>;
  /**
   * By when those who hold grants under earlier numbers must have accepted this one, or nothing more is delivered to them.
   * Null: it holds for new grants only.
   */
  acceptBy: Maybe<Scalars['DateTime']['output']>;
  /** The document in another shape, or for people to read and print, in the caller's language. */
  written: WrittenTerms;
  createdAt: Scalars['DateTime']['output'];
  /** Running grants, of those the caller may see, whose holders have yet to accept these terms. 0 where nobody must. */
  awaitingAcceptance: Scalars['Int']['output'];
};


/** A numbered, immutable statement of what an asset may be used for. */
export type TermsWrittenArgs = {
  shape: TermsShape;
};

export type TermsEdge = {
  cursor: Scalars['String']['output'];
  node: Terms;
};

export type TermsConnection = {
  edges: Array<TermsEdge>;
  pageInfo: PageInfo;
};

export type InvalidTerms = Problem & {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  flaws: Array<Flaw>;
};

export type InvalidPurpose = Problem & {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  flaws: Array<Flaw>;
};

export type VerdictKind =
  | 'permit'
  | 'deny'
  /** A person must look. */
  | 'review';

/** Why: which condition met which part of the purpose, by which rule. */
export type Because = {
  term: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  rule: Scalars['String']['output'];
  effect: VerdictKind;
  text: Scalars['String']['output'];
};

/** By which rules a purpose is matched. */
export type MatchingProfile =
  /** This registry's own rules. Only they count here: requests are screened and submitted under them. */
  | 'strict'
  /** As DUOS would decide, in version 4 of its rules, including where it fails open. For comparison. */
  | 'duosV4';

/** What matching says of a purpose under terms. It binds nobody: the board decides. */
export type Verdict = {
  verdict: VerdictKind;
  because: Array<Because>;
  /** One sentence, in the caller's language. */
  summary: Scalars['String']['output'];
  /** `strict` or `duos-v4`. */
  profile: Scalars['String']['output'];
  /** Conditions of the terms that this profile does not look at. Empty under `strict`, which looks at all of them. */
  overlooked: Array<LostCondition>;
  ontology: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export type TermsShape =
  /** Our own JSON, in normal form. */
  | 'raireki'
  /** Ids of the Data Use Ontology, one a line, with parameters in brackets. */
  | 'duo'
  /** GA4GH consent as DUOS keeps it: its DataUse JSON. */
  | 'duos'
  /** ODRL, in JSON-LD. */
  | 'odrl'
  | 'markdown'
  /** One page that prints well and needs nothing from elsewhere. */
  | 'html';

/** Terms as the text of a file. */
export type WrittenTerms = {
  content: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  fileName: Scalars['String']['output'];
  /** What this shape has no word for. Whoever has only the file is bound by less than the terms say. */
  lost: Array<LostCondition>;
};

export type LostCondition = {
  path: Scalars['String']['output'];
  /** In the caller's language. */
  text: Scalars['String']['output'];
};

/** Terms as they were read from somebody's file. Nothing is kept. */
export type ReadTerms = {
  /** The document in our own shape, as `setTerms` takes it. */
  body: Scalars['JSON']['output'];
  /** The shape the file was in. */
  from: TermsShape;
  explanation: Explanation;
  /** Fields of the file that say nothing here: parties, identifiers, answers that set no limit. */
  lost: Array<LostCondition>;
};

export type ReadTermsResult = ReadTerms | InvalidTerms;

export type WriteTermsResult = WrittenTerms | InvalidTerms;

export type ExplainTermsResult = Explanation | InvalidTerms;

export type MatchPurposeResult = Verdict | InvalidPurpose | InvalidTerms;

export type SetTermsInput = {
  assetId: Scalars['ID']['input'];
  /** The whole document; it becomes the next number. */
  body: Scalars['JSON']['input'];
  /**
   * Those who hold grants under earlier numbers must accept these terms by then; from then on nothing is delivered under a
   * grant whose holder has not. Left out, these terms hold for new grants only.
   */
  acceptBy?: InputMaybe<Scalars['DateTime']['input']>;
};

export type SetTermsResult = Terms | InvalidTerms | Refusal;

/** What a client needs to encrypt for this registry. */
export type RegistryKey = {
  fingerprint: Scalars['String']['output'];
  /** ASCII-armoured OpenPGP certificate. */
  armored: Scalars['String']['output'];
};

/** One file on its way from the client to the store. The client encrypts; the registry never sees the plaintext. */
export type Upload = Node & {
  id: Scalars['ID']['output'];
  path: Scalars['String']['output'];
  partBytes: Scalars['Int']['output'];
  partCount: Scalars['Int']['output'];
  cipherBytes: Scalars['Long']['output'];
  /** Parts the store already holds: a client that resumes sends the others. */
  storedParts: Array<StoredPart>;
};

export type StoredPart = {
  number: Scalars['Int']['output'];
  bytes: Scalars['Long']['output'];
  etag: Scalars['String']['output'];
};

/** Where to PUT one part. */
export type PartUrl = {
  number: Scalars['Int']['output'];
  url: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
};

/** How the bodies of a version are written. It is chosen once: a body of one kind cannot become the other. */
export type BodyProfile =
  /** OpenPGP's SEIPD version 2: every chunk is verified by itself. Read by our CLI, OpenPGP.js and sq 1.0 or later. */
  | 'standard'
  /** SEIPD version 1, in messages of 64 MiB, for readers who have GnuPG and nothing else. */
  | 'gpg';

/**
 * What a version consists of, as the provider described and signed it. Whoever has the provider's certificate from elsewhere
 * checks it without trusting this registry.
 */
export type VersionManifest = {
  /** Canonical JSON: the very bytes that were signed. */
  json: Scalars['String']['output'];
  /** Detached OpenPGP signature, armoured. Null where the provider had no key to sign with. */
  signature: Maybe<Scalars['String']['output']>;
  signerFingerprint: Maybe<Scalars['String']['output']>;
  /** The certificate the signature was checked against when the version was published. */
  signerCertificate: Maybe<Scalars['String']['output']>;
};

export type OpenVersionInput = {
  assetId: Scalars['ID']['input'];
  custody: Custody;
  profile: BodyProfile;
  note?: InputMaybe<LocalTextInput>;
  /** Random, 22 to 100 characters, chosen by the client and written down before it asks: asked again with it, the same draft is answered instead of another being opened. */
  key?: InputMaybe<Scalars['String']['input']>;
};

export type OpenVersionResult = Version | Refusal;

export type OpenUploadInput = {
  versionId: Scalars['ID']['input'];
  /** Relative, with `/`; no `..`. */
  path: Scalars['String']['input'];
  mediaType: Scalars['String']['input'];
  plainBytes: Scalars['Long']['input'];
  /** The 32-byte salt of the file's body. */
  salt: Scalars['Base64']['input'];
};

export type OpenUploadResult = Upload | Refusal;

export type PartUrls = {
  urls: Array<PartUrl>;
};

export type PartUrlsResult = PartUrls | Refusal;

export type SentPartInput = {
  number: Scalars['Int']['input'];
  bytes: Scalars['Long']['input'];
  etag: Scalars['String']['input'];
  /** SHA-256 of the part's ciphertext, hexadecimal. */
  sha256: Scalars['String']['input'];
};

export type CompleteUploadInput = {
  uploadId: Scalars['ID']['input'];
  plainSha256: Scalars['String']['input'];
  /** SHA-256 over the parts' SHA-256 laid end to end. */
  cipherSha256: Scalars['String']['input'];
  parts: Array<SentPartInput>;
};

export type CompleteUploadResult = File | Refusal;

export type LineageInput = {
  kind: EdgeKind;
  /** The version this one was made with. */
  originVersionId: Scalars['ID']['input'];
};

export type PublishVersionInput = {
  versionId: Scalars['ID']['input'];
  /** The session key of all bodies, as an OpenPGP PKESK packet wrapped for the registry (inspectable) or the provider (sealed). Not needed without files. */
  header?: InputMaybe<Scalars['Base64']['input']>;
  /** The manifest digest the client computed; publishing is refused if the registry's differs. */
  digest?: InputMaybe<Scalars['String']['input']>;
  /** Detached OpenPGP signature of the manifest, armoured, by one of the caller's registered certificates. */
  signature?: InputMaybe<Scalars['String']['input']>;
  /** What this version was made from. Models must name at least one origin, or say `original: true`. */
  lineage: Array<LineageInput>;
  /** A model trained from nothing that is in this registry. */
  original: Scalars['Boolean']['input'];
};

export type PublishVersionResult = Version | Refusal;

export type AbandonVersionResult = Version | Refusal;

export type WebhookState =
  | 'active'
  /** Switched off because its receiver kept failing, or said that it wants no more. */
  | 'disabled';

export type WebhookDeliveryState =
  | 'waiting'
  | 'delivered'
  /** A test that did not arrive. Events wait until they do. */
  | 'failed';

/** An address to which the registry sends what happens (see docs/guides/notices.md). */
export type Webhook = Node & {
  id: Scalars['ID']['output'];
  /** Whose events it follows; the whole registry's where there is none. */
  organisation: Maybe<Organisation>;
  url: Scalars['String']['output'];
  /** The types of events it asked for; all of them where there are none. */
  types: Array<Scalars['String']['output']>;
  state: WebhookState;
  disabledAt: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  keeper: Person;
  /** How many deliveries wait. */
  waiting: Scalars['Int']['output'];
  deliveries: WebhookDeliveryConnection;
};


/** An address to which the registry sends what happens (see docs/guides/notices.md). */
export type WebhookDeliveriesArgs = {
  state?: InputMaybe<WebhookDeliveryState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type WebhookDelivery = Node & {
  id: Scalars['ID']['output'];
  webhook: Webhook;
  /** The type of the event, or Ping. */
  type: Scalars['String']['output'];
  /** Where in the ledger the event stands; nothing for a test. */
  leafIndex: Maybe<Scalars['Long']['output']>;
  state: WebhookDeliveryState;
  createdAt: Scalars['DateTime']['output'];
  /** When it is tried next, while it waits. */
  nextAt: Maybe<Scalars['DateTime']['output']>;
  deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** What is sent, to the byte. */
  body: Scalars['String']['output'];
  /** Every try, the latest first, twenty at most. */
  attempts: Array<WebhookAttempt>;
};

export type WebhookAttempt = {
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  tookMs: Scalars['Int']['output'];
  /** What the receiver answered. */
  status: Maybe<Scalars['Int']['output']>;
  /** Why there was no answer: privateAddress, unknownHost, refused, timeout, tls or broken. */
  error: Maybe<Scalars['String']['output']>;
};

export type WebhookEdge = {
  cursor: Scalars['String']['output'];
  node: Webhook;
};

export type WebhookConnection = {
  edges: Array<WebhookEdge>;
  pageInfo: PageInfo;
};

export type WebhookDeliveryEdge = {
  cursor: Scalars['String']['output'];
  node: WebhookDelivery;
};

export type WebhookDeliveryConnection = {
  edges: Array<WebhookDeliveryEdge>;
  pageInfo: PageInfo;
};

export type SubscribeWebhookInput = {
  /** Whose events; operators may leave it out to follow the whole registry. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  url: Scalars['String']['input'];
  /** Empty for all types. */
  types: Array<Scalars['String']['input']>;
};

export type ChangeWebhookInput = {
  webhookId: Scalars['ID']['input'];
  url: Scalars['String']['input'];
  types: Array<Scalars['String']['input']>;
};

export type ReplayWebhookInput = {
  webhookId: Scalars['ID']['input'];
  /** The first leaf of the ledger to be sent again. */
  fromLeaf: Scalars['Long']['input'];
};

/** A webhook with its secret, which is shown this once. */
export type WebhookSecret = {
  webhook: Webhook;
  secret: Scalars['String']['output'];
};

export type WebhookRemoved = {
  id: Scalars['ID']['output'];
};

export type SubscribeWebhookResult = WebhookSecret | Refusal;

export type ChangeWebhookResult = Webhook | Refusal;

export type RenewWebhookSecretResult = WebhookSecret | Refusal;

export type RemoveWebhookResult = WebhookRemoved | Refusal;

export type EnableWebhookResult = Webhook | Refusal;

export type PingWebhookResult = WebhookDelivery | Refusal;

export type ReplayWebhookResult = Webhook | Refusal;

export type ReplayDeliveryResult = WebhookDelivery | Refusal;



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptTermsResult:
    | ( Grant )
    | ( Refusal )
  ;
  RemoveAttachmentResult:
    | ( Request )
    | ( Refusal )
  ;
  VoteRecordResult:
    | ( VoteRecord )
    | ( Refusal )
  ;
  CastVoteResult:
    | ( Review )
    | ( Refusal )
  ;
  RecuseResult:
    | ( Review )
    | ( Refusal )
  ;
  CommentOnReviewResult:
    | ( ReviewComment )
    | ( Refusal )
  ;
  AssignLeadResult:
    | ( Review )
    | ( Refusal )
  ;
  ExtendDeadlineResult:
    | ( Review )
    | ( Refusal )
  ;
  FormPanelResult:
    | ( Panel )
    | ( Refusal )
  ;
  ChangePanelResult:
    | ( Panel )
    | ( Refusal )
  ;
  ClosePanelResult:
    | ( Panel )
    | ( Refusal )
  ;
  SwitchAutoApprovalResult:
    | ( AutoApproval )
    | ( Refusal )
  ;
  CallSittingResult:
    | ( Sitting )
    | ( Refusal )
  ;
  ChangeSittingResult:
    | ( Sitting )
    | ( Refusal )
  ;
  CloseSittingResult:
    | ( Sitting )
    | ( Refusal )
  ;
  RegisterAssetResult:
    | ( Asset )
    | ( Refusal )
  ;
  DescribeAssetResult:
    | ( Asset )
    | ( Refusal )
  ;
  OpenDeliveryResult:
    | ( OpenedDelivery )
    | ( CertificateRefused )
    | ( Refusal )
  ;
  LimitGrantResult:
    | ( Grant )
    | ( Refusal )
  ;
  DeliveryAddressesResult:
    | ( DeliveryAddresses )
    | ( Refusal )
  ;
  PublishFormResult:
    | ( Form )
    | ( InvalidForm )
    | ( Refusal )
  ;
  CloseFormResult:
    | ( Form )
    | ( Refusal )
  ;
  RepointGrantsResult:
    | ( RepointedGrants )
    | ( Refusal )
  ;
  RevokeGrantResult:
    | ( Grant )
    | ( Refusal )
  ;
  SuspendGrantResult:
    | ( Grant )
    | ( Refusal )
  ;
  ResumeGrantResult:
    | ( Grant )
    | ( Refusal )
  ;
  JustifyFindingsResult:
    | ( Inspection )
    | ( Refusal )
  ;
  AcceptFindingsResult:
    | ( Inspection )
    | ( Refusal )
  ;
  DeclareLineageResult:
    | ( Version )
    | ( Refusal )
  ;
  MarkNoticeReadResult:
    | ( Notice )
    | ( Refusal )
  ;
  MarkAllNoticesReadResult:
    | ( NoticesRead )
    | ( Refusal )
  ;
  SetNoticePreferencesResult:
    | ( NoticePreferences )
    | ( Refusal )
  ;
  SubmitEvidenceResult:
    | ( Obligation )
    | ( Refusal )
  ;
  AcceptEvidenceResult:
    | ( Obligation )
    | ( Refusal )
  ;
  ReturnEvidenceResult:
    | ( Obligation )
    | ( Refusal )
  ;
  WaiveObligationResult:
    | ( Obligation )
    | ( Refusal )
  ;
  OntologyResult:
    | ( DiseaseOntology )
    | ( Refusal )
  ;
  ReplayJobResult:
    | ( JobReplayed )
    | ( Refusal )
  ;
  SignInResult:
    | ( SignedIn )
    | ( Refusal )
  ;
  RegisterOrganisationResult:
    | ( Organisation )
    | ( Refusal )
  ;
  RegisterPersonResult:
    | ( Person )
    | ( Refusal )
  ;
  ChangePasswordResult:
    | ( PasswordChanged )
    | ( Refusal )
  ;
  ConfirmCertificateResult:
    | ( Certificate )
    | ( Refusal )
  ;
  RegisterCertificateResult:
    | ( Certificate )
    | ( CertificateRefused )
    | ( Refusal )
  ;
  RevokeCertificateResult:
    | ( Certificate )
    | ( Refusal )
  ;
  ReconcileAccessResult:
    | ( Reconciliation )
    | ( Refusal )
  ;
  AnswerFormResult:
    | ( Request )
    | ( InvalidForm )
    | ( Refusal )
  ;
  DraftRequestResult:
    | ( Request )
    | ( Refusal )
  ;
  ReviseRequestResult:
    | ( Request )
    | ( Refusal )
  ;
  SubmitRequestResult:
    | ( Request )
    | ( TermsForbid )
    | ( InvalidPurpose )
    | ( InvalidPlan )
    | ( InvalidForm )
    | ( CertificateRefused )
    | ( Refusal )
  ;
  WithdrawRequestResult:
    | ( Request )
    | ( Refusal )
  ;
  ReturnRequestResult:
    | ( Request )
    | ( Refusal )
  ;
  AmendRequestResult:
    | ( Request )
    | ( Refusal )
  ;
  RenewRequestResult:
    | ( Request )
    | ( Refusal )
  ;
  CloseRequestResult:
    | ( Request )
    | ( Refusal )
  ;
  AppealRequestResult:
    | ( Request )
    | ( Refusal )
  ;
  InvitationResult:
    | ( Invitation )
    | ( Refusal )
  ;
  InviteMemberResult:
    | ( InvitedMember )
    | ( Refusal )
  ;
  RemoveMemberResult:
    | ( Request )
    | ( Refusal )
  ;
  AcceptInvitationResult:
    | ( Invitation )
    | ( Refusal )
  ;
  DeclineInvitationResult:
    | ( Invitation )
    | ( Refusal )
  ;
  CompleteRewrapResult:
    | ( RewrapTask )
    | ( Refusal )
  ;
  ReadTermsResult:
    | ( ReadTerms )
    | ( InvalidTerms )
  ;
  WriteTermsResult:
    | ( WrittenTerms )
    | ( InvalidTerms )
  ;
  ExplainTermsResult:
    | ( Explanation )
    | ( InvalidTerms )
  ;
  MatchPurposeResult:
    | ( Verdict )
    | ( InvalidPurpose )
    | ( InvalidTerms )
  ;
  SetTermsResult:
    | ( Terms )
    | ( InvalidTerms )
    | ( Refusal )
  ;
  OpenVersionResult:
    | ( Version )
    | ( Refusal )
  ;
  OpenUploadResult:
    | ( Upload )
    | ( Refusal )
  ;
  PartUrlsResult:
    | ( PartUrls )
    | ( Refusal )
  ;
  CompleteUploadResult:
    | ( File )
    | ( Refusal )
  ;
  PublishVersionResult:
    | ( Version )
    | ( Refusal )
  ;
  AbandonVersionResult:
    | ( Version )
    | ( Refusal )
  ;
  SubscribeWebhookResult:
    | ( WebhookSecret )
    | ( Refusal )
  ;
  ChangeWebhookResult:
    | ( Webhook )
    | ( Refusal )
  ;
  RenewWebhookSecretResult:
    | ( WebhookSecret )
    | ( Refusal )
  ;
  RemoveWebhookResult:
    | ( WebhookRemoved )
    | ( Refusal )
  ;
  EnableWebhookResult:
    | ( Webhook )
    | ( Refusal )
  ;
  PingWebhookResult:
    | ( WebhookDelivery )
    | ( Refusal )
  ;
  ReplayWebhookResult:
    | ( Webhook )
    | ( Refusal )
  ;
  ReplayDeliveryResult:
    | ( WebhookDelivery )
    | ( Refusal )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Attachment )
    | ( Review )
    | ( Vote )
    | ( Condition )
    | ( ReviewComment )
    | ( Panel )
    | ( AutoApproval )
    | ( Sitting )
    | ( Asset )
    | ( Version )
    | ( Delivery )
    | ( Form )
    | ( FormVersion )
    | ( Grant )
    | ( Inspection )
    | ( FileReport )
    | ( Finding )
    | ( LedgerEntry )
    | ( LineageLink )
    | ( Notice )
    | ( Obligation )
    | ( Organisation )
    | ( Person )
    | ( Certificate )
    | ( Reconciliation )
    | ( Request )
    | ( RequestMember )
    | ( Remark )
    | ( Submission )
    | ( Invitation )
    | ( RewrapTask )
    | ( Terms )
    | ( Upload )
    | ( Webhook )
    | ( WebhookDelivery )
  ;
  Problem:
    | ( InvalidForm )
    | ( Refusal )
    | ( CertificateRefused )
    | ( TermsForbid )
    | ( InvalidPlan )
    | ( InvalidTerms )
    | ( InvalidPurpose )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  TermsToAccept: ResolverTypeWrapper<TermsToAccept>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TermsChange: ResolverTypeWrapper<TermsChange>;
  TermsAcceptance: ResolverTypeWrapper<TermsAcceptance>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptTermsInput: AcceptTermsInput;
  AcceptTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptTermsResult']>;
  Attachment: ResolverTypeWrapper<Attachment>;
  CertificatePaper: ResolverTypeWrapper<CertificatePaper>;
  RemoveAttachmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveAttachmentResult']>;
  ReviewState: null;
  ReviewOutcome: null;
  Choice: null;
  SignedBy: null;
  Audience: null;
  ConditionDuty: null;
  Review: ResolverTypeWrapper<Review>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DecisionClock: ResolverTypeWrapper<DecisionClock>;
  ItemStanding: ResolverTypeWrapper<ItemStanding>;
  ItemChoice: ResolverTypeWrapper<ItemChoice>;
  Vote: ResolverTypeWrapper<Vote>;
  Condition: ResolverTypeWrapper<Condition>;
  ReviewComment: ResolverTypeWrapper<ReviewComment>;
  Tally: ResolverTypeWrapper<Tally>;
  ConditionInput: ConditionInput;
  ItemChoiceInput: ItemChoiceInput;
  VoteRecordInput: VoteRecordInput;
  VoteRecord: ResolverTypeWrapper<VoteRecord>;
  VoteRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoteRecordResult']>;
  CastVoteInput: CastVoteInput;
  CastVoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CastVoteResult']>;
  RecuseInput: RecuseInput;
  RecuseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecuseResult']>;
  CommentOnReviewInput: CommentOnReviewInput;
  CommentOnReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommentOnReviewResult']>;
  AssignLeadInput: AssignLeadInput;
  ExtendDeadlineInput: ExtendDeadlineInput;
  AssignLeadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignLeadResult']>;
  ExtendDeadlineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendDeadlineResult']>;
  ReviewFilter: ReviewFilter;
  ReviewOrder: null;
  ReviewEdge: ResolverTypeWrapper<ReviewEdge>;
  ReviewConnection: ResolverTypeWrapper<ReviewConnection>;
  RestrictionKind: ResolverTypeWrapper<RestrictionKind>;
  RestrictionValue: null;
  RestrictionChoice: ResolverTypeWrapper<RestrictionChoice>;
  Capacity: null;
  Threshold: null;
  PanelTask: null;
  Signing: null;
  Lapse: null;
  Closing: null;
  PanelRule: ResolverTypeWrapper<PanelRule>;
  Panel: ResolverTypeWrapper<Panel>;
  Seat: ResolverTypeWrapper<Seat>;
  AutoApproval: ResolverTypeWrapper<AutoApproval>;
  PanelPreset: ResolverTypeWrapper<PanelPreset>;
  PresetSeat: ResolverTypeWrapper<PresetSeat>;
  SeatInput: SeatInput;
  FormPanelInput: FormPanelInput;
  ChangePanelInput: ChangePanelInput;
  SwitchOnAutoApprovalInput: SwitchOnAutoApprovalInput;
  FormPanelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FormPanelResult']>;
  ChangePanelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePanelResult']>;
  ClosePanelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosePanelResult']>;
  SwitchAutoApprovalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SwitchAutoApprovalResult']>;
  PanelEdge: ResolverTypeWrapper<PanelEdge>;
  PanelConnection: ResolverTypeWrapper<PanelConnection>;
  Sitting: ResolverTypeWrapper<Sitting>;
  SittingPaper: ResolverTypeWrapper<SittingPaper>;
  CallSittingInput: CallSittingInput;
  ChangeSittingInput: ChangeSittingInput;
  CloseSittingInput: CloseSittingInput;
  CallSittingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CallSittingResult']>;
  ChangeSittingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeSittingResult']>;
  CloseSittingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseSittingResult']>;
  SittingEdge: ResolverTypeWrapper<SittingEdge>;
  SittingConnection: ResolverTypeWrapper<SittingConnection>;
  AssetKind: null;
  Modality: null;
  VersionState: null;
  Custody: null;
  Asset: ResolverTypeWrapper<Asset>;
  Version: ResolverTypeWrapper<Version>;
  File: ResolverTypeWrapper<File>;
  AssetFilter: AssetFilter;
  PermitsFilter: PermitsFilter;
  RegisterAssetInput: RegisterAssetInput;
  RegisterAssetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterAssetResult']>;
  DescribeAssetInput: DescribeAssetInput;
  DescribeAssetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DescribeAssetResult']>;
  AssetEdge: ResolverTypeWrapper<AssetEdge>;
  AssetConnection: ResolverTypeWrapper<AssetConnection>;
  VersionEdge: ResolverTypeWrapper<VersionEdge>;
  VersionConnection: ResolverTypeWrapper<VersionConnection>;
  FileEdge: ResolverTypeWrapper<FileEdge>;
  FileConnection: ResolverTypeWrapper<FileConnection>;
  Delivery: ResolverTypeWrapper<Delivery>;
  OpenedDelivery: ResolverTypeWrapper<OpenedDelivery>;
  DeliveredFile: ResolverTypeWrapper<DeliveredFile>;
  OpenDeliveryInput: OpenDeliveryInput;
  OpenDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenDeliveryResult']>;
  DeliveryEdge: ResolverTypeWrapper<DeliveryEdge>;
  DeliveryConnection: ResolverTypeWrapper<DeliveryConnection>;
  GrantLimits: ResolverTypeWrapper<GrantLimits>;
  LimitGrantInput: LimitGrantInput;
  LimitGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LimitGrantResult']>;
  DeliveryAddresses: ResolverTypeWrapper<DeliveryAddresses>;
  DeliveredAddress: ResolverTypeWrapper<DeliveredAddress>;
  DeliveryAddressesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliveryAddressesResult']>;
  Form: ResolverTypeWrapper<Form>;
  FormVersion: ResolverTypeWrapper<FormVersion>;
  InvalidForm: ResolverTypeWrapper<InvalidForm>;
  PublishFormInput: PublishFormInput;
  PublishFormResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishFormResult']>;
  CloseFormResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseFormResult']>;
  FormFilter: FormFilter;
  FormEdge: ResolverTypeWrapper<FormEdge>;
  FormConnection: ResolverTypeWrapper<FormConnection>;
  GrantState: null;
  GrantEndedBecause: null;
  GrantAction: null;
  Grant: ResolverTypeWrapper<Grant>;
  GrantFilter: GrantFilter;
  RevokeGrantInput: RevokeGrantInput;
  RepointGrantsInput: RepointGrantsInput;
  RepointedGrants: ResolverTypeWrapper<RepointedGrants>;
  RepointGrantsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RepointGrantsResult']>;
  RevokeGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeGrantResult']>;
  SuspendGrantInput: SuspendGrantInput;
  SuspendGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendGrantResult']>;
  ResumeGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeGrantResult']>;
  GrantEdge: ResolverTypeWrapper<GrantEdge>;
  GrantConnection: ResolverTypeWrapper<GrantConnection>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Base64: ResolverTypeWrapper<Scalars['Base64']['output']>;
  Long: ResolverTypeWrapper<Scalars['Long']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Refusal: ResolverTypeWrapper<Refusal>;
  Flaw: ResolverTypeWrapper<Flaw>;
  LocalText: ResolverTypeWrapper<LocalText>;
  LocalTextInput: LocalTextInput;
  ChangeKind: null;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  InspectionState: null;
  Severity: null;
  ResourceCount: ResolverTypeWrapper<ResourceCount>;
  Statistics: ResolverTypeWrapper<Statistics>;
  Inspection: ResolverTypeWrapper<Inspection>;
  FileReport: ResolverTypeWrapper<FileReport>;
  FindingPlace: ResolverTypeWrapper<FindingPlace>;
  Finding: ResolverTypeWrapper<Finding>;
  JustifyFindingsInput: JustifyFindingsInput;
  JustifyFindingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JustifyFindingsResult']>;
  AcceptFindingsInput: AcceptFindingsInput;
  AcceptFindingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptFindingsResult']>;
  InspectionEdge: ResolverTypeWrapper<InspectionEdge>;
  InspectionConnection: ResolverTypeWrapper<InspectionConnection>;
  FileReportEdge: ResolverTypeWrapper<FileReportEdge>;
  FileReportConnection: ResolverTypeWrapper<FileReportConnection>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntry>;
  Checkpoint: ResolverTypeWrapper<Checkpoint>;
  InclusionProof: ResolverTypeWrapper<InclusionProof>;
  ConsistencyProof: ResolverTypeWrapper<ConsistencyProof>;
  LedgerEntryEdge: ResolverTypeWrapper<LedgerEntryEdge>;
  LedgerEntryConnection: ResolverTypeWrapper<LedgerEntryConnection>;
  EdgeKind: null;
  Evidence: null;
  LineageDirection: null;
  LineageLink: ResolverTypeWrapper<LineageLink>;
  LineageNode: ResolverTypeWrapper<LineageNode>;
  LineageGraph: ResolverTypeWrapper<LineageGraph>;
  DeclareLineageInput: DeclareLineageInput;
  DeclareLineageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareLineageResult']>;
  EffectiveTerms: ResolverTypeWrapper<EffectiveTerms>;
  NoticeGroup: null;
  MailChoice: null;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeEdge: ResolverTypeWrapper<NoticeEdge>;
  NoticeConnection: ResolverTypeWrapper<NoticeConnection>;
  NoticeFilter: NoticeFilter;
  NoticePreference: ResolverTypeWrapper<NoticePreference>;
  NoticePreferenceInput: NoticePreferenceInput;
  SetNoticePreferencesInput: SetNoticePreferencesInput;
  NoticePreferences: ResolverTypeWrapper<NoticePreferences>;
  NoticesRead: ResolverTypeWrapper<NoticesRead>;
  MarkNoticeReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNoticeReadResult']>;
  MarkAllNoticesReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkAllNoticesReadResult']>;
  SetNoticePreferencesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetNoticePreferencesResult']>;
  ObligationState: null;
  ObligationKind: null;
  ObligationSource: null;
  ObligationAction: null;
  Obligation: ResolverTypeWrapper<Obligation>;
  ObligationFilter: ObligationFilter;
  ObligationEdge: ResolverTypeWrapper<ObligationEdge>;
  ObligationConnection: ResolverTypeWrapper<ObligationConnection>;
  SubmitEvidenceInput: SubmitEvidenceInput;
  AcceptEvidenceInput: AcceptEvidenceInput;
  ReturnEvidenceInput: ReturnEvidenceInput;
  WaiveObligationInput: WaiveObligationInput;
  SubmitEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitEvidenceResult']>;
  AcceptEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptEvidenceResult']>;
  ReturnEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnEvidenceResult']>;
  WaiveObligationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WaiveObligationResult']>;
  DiseaseOntology: ResolverTypeWrapper<DiseaseOntology>;
  Disease: ResolverTypeWrapper<Disease>;
  DiseaseSlice: ResolverTypeWrapper<DiseaseSlice>;
  OntologyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OntologyResult']>;
  DeadLetter: ResolverTypeWrapper<DeadLetter>;
  DeadLetterEdge: ResolverTypeWrapper<DeadLetterEdge>;
  DeadLetterConnection: ResolverTypeWrapper<DeadLetterConnection>;
  JobReplayed: ResolverTypeWrapper<JobReplayed>;
  ReplayJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayJobResult']>;
  SystemStatus: ResolverTypeWrapper<SystemStatus>;
  StoreAbilityName: null;
  StoreOutcome: null;
  StoreAbility: ResolverTypeWrapper<StoreAbility>;
  StoreVerification: ResolverTypeWrapper<StoreVerification>;
  Storage: ResolverTypeWrapper<Storage>;
  StrayObject: ResolverTypeWrapper<StrayObject>;
  StrayObjectEdge: ResolverTypeWrapper<StrayObjectEdge>;
  StrayObjectConnection: ResolverTypeWrapper<StrayObjectConnection>;
  Visa: ResolverTypeWrapper<Visa>;
  Passport: ResolverTypeWrapper<Passport>;
  Role: null;
  OrganisationKind: null;
  Language: null;
  Organisation: ResolverTypeWrapper<Organisation>;
  Membership: ResolverTypeWrapper<Membership>;
  Person: ResolverTypeWrapper<Person>;
  Me: ResolverTypeWrapper<Me>;
  Certificate: ResolverTypeWrapper<Certificate>;
  CertificateRefused: ResolverTypeWrapper<CertificateRefused>;
  SignedIn: ResolverTypeWrapper<SignedIn>;
  Channel: null;
  SignInInput: SignInInput;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignedOut: ResolverTypeWrapper<SignedOut>;
  RegisterOrganisationInput: RegisterOrganisationInput;
  RegisterOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOrganisationResult']>;
  MembershipInput: MembershipInput;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPersonResult']>;
  ChangePasswordInput: ChangePasswordInput;
  PasswordChanged: ResolverTypeWrapper<PasswordChanged>;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  RegisterCertificateInput: RegisterCertificateInput;
  ConfirmCertificateInput: ConfirmCertificateInput;
  ConfirmCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmCertificateResult']>;
  RegisterCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterCertificateResult']>;
  RevokeCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeCertificateResult']>;
  PersonEdge: ResolverTypeWrapper<PersonEdge>;
  PersonConnection: ResolverTypeWrapper<PersonConnection>;
  OrganisationEdge: ResolverTypeWrapper<OrganisationEdge>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationConnection>;
  AccessDiscrepancy: null;
  AccessFinding: ResolverTypeWrapper<AccessFinding>;
  DiscrepancyCount: ResolverTypeWrapper<DiscrepancyCount>;
  Reconciliation: ResolverTypeWrapper<Reconciliation>;
  ReconciliationEdge: ResolverTypeWrapper<ReconciliationEdge>;
  ReconciliationConnection: ResolverTypeWrapper<ReconciliationConnection>;
  ReconcileAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReconcileAccessResult']>;
  Replay: ResolverTypeWrapper<Replay>;
  ReplayDifference: ResolverTypeWrapper<ReplayDifference>;
  RequestForm: ResolverTypeWrapper<RequestForm>;
  AnswerFormInput: AnswerFormInput;
  AnswerFormResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerFormResult']>;
  RequestState: null;
  RequestKind: null;
  RequestAction: null;
  RequestField: null;
  Request: ResolverTypeWrapper<Request>;
  ItemOutcome: null;
  RequestItem: ResolverTypeWrapper<RequestItem>;
  PlanLine: ResolverTypeWrapper<PlanLine>;
  MemberState: null;
  RequestMember: ResolverTypeWrapper<RequestMember>;
  RemarkedQuestion: ResolverTypeWrapper<RemarkedQuestion>;
  Remark: ResolverTypeWrapper<Remark>;
  SubmissionOccasion: null;
  Submission: ResolverTypeWrapper<Submission>;
  SubmissionChange: ResolverTypeWrapper<SubmissionChange>;
  Screening: ResolverTypeWrapper<Screening>;
  TermsForbid: ResolverTypeWrapper<TermsForbid>;
  InvalidPlan: ResolverTypeWrapper<InvalidPlan>;
  DraftRequestInput: DraftRequestInput;
  ReviseRequestInput: ReviseRequestInput;
  RemarkedQuestionInput: RemarkedQuestionInput;
  RemarkInput: RemarkInput;
  ReturnRequestInput: ReturnRequestInput;
  CloseRequestInput: CloseRequestInput;
  AppealRequestInput: AppealRequestInput;
  DraftRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftRequestResult']>;
  ReviseRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseRequestResult']>;
  SubmitRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitRequestResult']>;
  WithdrawRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawRequestResult']>;
  ReturnRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnRequestResult']>;
  AmendRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendRequestResult']>;
  RenewRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewRequestResult']>;
  CloseRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseRequestResult']>;
  AppealRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppealRequestResult']>;
  RequestFilter: RequestFilter;
  RequestEdge: ResolverTypeWrapper<RequestEdge>;
  RequestConnection: ResolverTypeWrapper<RequestConnection>;
  Invitation: ResolverTypeWrapper<Invitation>;
  InvitationItem: ResolverTypeWrapper<InvitationItem>;
  InvitedMember: ResolverTypeWrapper<InvitedMember>;
  InviteMemberInput: InviteMemberInput;
  AcceptInvitationInput: AcceptInvitationInput;
  InvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvitationResult']>;
  InviteMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteMemberResult']>;
  RemoveMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberResult']>;
  AcceptInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationResult']>;
  DeclineInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineInvitationResult']>;
  RewrapTask: ResolverTypeWrapper<RewrapTask>;
  CompleteRewrapInput: CompleteRewrapInput;
  CompleteRewrapResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteRewrapResult']>;
  RewrapTaskEdge: ResolverTypeWrapper<RewrapTaskEdge>;
  RewrapTaskConnection: ResolverTypeWrapper<RewrapTaskConnection>;
  TermEffect: null;
  Explanation: ResolverTypeWrapper<Explanation>;
  ExplanationLine: ResolverTypeWrapper<ExplanationLine>;
  Terms: ResolverTypeWrapper<Terms>;
  TermsEdge: ResolverTypeWrapper<TermsEdge>;
  TermsConnection: ResolverTypeWrapper<TermsConnection>;
  InvalidTerms: ResolverTypeWrapper<InvalidTerms>;
  InvalidPurpose: ResolverTypeWrapper<InvalidPurpose>;
  VerdictKind: null;
  Because: ResolverTypeWrapper<Because>;
  MatchingProfile: null;
  Verdict: ResolverTypeWrapper<Verdict>;
  TermsShape: null;
  WrittenTerms: ResolverTypeWrapper<WrittenTerms>;
  LostCondition: ResolverTypeWrapper<LostCondition>;
  ReadTerms: ResolverTypeWrapper<ReadTerms>;
  ReadTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReadTermsResult']>;
  WriteTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WriteTermsResult']>;
  ExplainTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExplainTermsResult']>;
  MatchPurposeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchPurposeResult']>;
  SetTermsInput: SetTermsInput;
  SetTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTermsResult']>;
  RegistryKey: ResolverTypeWrapper<RegistryKey>;
  Upload: ResolverTypeWrapper<Upload>;
  StoredPart: ResolverTypeWrapper<StoredPart>;
  PartUrl: ResolverTypeWrapper<PartUrl>;
  BodyProfile: null;
  VersionManifest: ResolverTypeWrapper<VersionManifest>;
  OpenVersionInput: OpenVersionInput;
  OpenVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenVersionResult']>;
  OpenUploadInput: OpenUploadInput;
  OpenUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenUploadResult']>;
  PartUrls: ResolverTypeWrapper<PartUrls>;
  PartUrlsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PartUrlsResult']>;
  SentPartInput: SentPartInput;
  CompleteUploadInput: CompleteUploadInput;
  CompleteUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteUploadResult']>;
  LineageInput: LineageInput;
  PublishVersionInput: PublishVersionInput;
  PublishVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishVersionResult']>;
  AbandonVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AbandonVersionResult']>;
  WebhookState: null;
  WebhookDeliveryState: null;
  Webhook: ResolverTypeWrapper<Webhook>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDelivery>;
  WebhookAttempt: ResolverTypeWrapper<WebhookAttempt>;
  WebhookEdge: ResolverTypeWrapper<WebhookEdge>;
  WebhookConnection: ResolverTypeWrapper<WebhookConnection>;
  WebhookDeliveryEdge: ResolverTypeWrapper<WebhookDeliveryEdge>;
  WebhookDeliveryConnection: ResolverTypeWrapper<WebhookDeliveryConnection>;
  SubscribeWebhookInput: SubscribeWebhookInput;
  ChangeWebhookInput: ChangeWebhookInput;
  ReplayWebhookInput: ReplayWebhookInput;
  WebhookSecret: ResolverTypeWrapper<WebhookSecret>;
  WebhookRemoved: ResolverTypeWrapper<WebhookRemoved>;
  SubscribeWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubscribeWebhookResult']>;
  ChangeWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeWebhookResult']>;
  RenewWebhookSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewWebhookSecretResult']>;
  RemoveWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveWebhookResult']>;
  EnableWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnableWebhookResult']>;
  PingWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PingWebhookResult']>;
  ReplayWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayWebhookResult']>;
  ReplayDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayDeliveryResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  TermsToAccept: TermsToAccept;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  TermsChange: TermsChange;
  TermsAcceptance: TermsAcceptance;
  ID: Scalars['ID']['output'];
  AcceptTermsInput: AcceptTermsInput;
  AcceptTermsResult: ResolversUnionTypes<ResolversParentTypes>['AcceptTermsResult'];
  Attachment: Attachment;
  CertificatePaper: CertificatePaper;
  RemoveAttachmentResult: ResolversUnionTypes<ResolversParentTypes>['RemoveAttachmentResult'];
  Review: Review;
  Int: Scalars['Int']['output'];
  DecisionClock: DecisionClock;
  ItemStanding: ItemStanding;
  ItemChoice: ItemChoice;
  Vote: Vote;
  Condition: Condition;
  ReviewComment: ReviewComment;
  Tally: Tally;
  ConditionInput: ConditionInput;
  ItemChoiceInput: ItemChoiceInput;
  VoteRecordInput: VoteRecordInput;
  VoteRecord: VoteRecord;
  VoteRecordResult: ResolversUnionTypes<ResolversParentTypes>['VoteRecordResult'];
  CastVoteInput: CastVoteInput;
  CastVoteResult: ResolversUnionTypes<ResolversParentTypes>['CastVoteResult'];
  RecuseInput: RecuseInput;
  RecuseResult: ResolversUnionTypes<ResolversParentTypes>['RecuseResult'];
  CommentOnReviewInput: CommentOnReviewInput;
  CommentOnReviewResult: ResolversUnionTypes<ResolversParentTypes>['CommentOnReviewResult'];
  AssignLeadInput: AssignLeadInput;
  ExtendDeadlineInput: ExtendDeadlineInput;
  AssignLeadResult: ResolversUnionTypes<ResolversParentTypes>['AssignLeadResult'];
  ExtendDeadlineResult: ResolversUnionTypes<ResolversParentTypes>['ExtendDeadlineResult'];
  ReviewFilter: ReviewFilter;
  ReviewEdge: ReviewEdge;
  ReviewConnection: ReviewConnection;
  RestrictionKind: RestrictionKind;
  RestrictionChoice: RestrictionChoice;
  PanelRule: PanelRule;
  Panel: Panel;
  Seat: Seat;
  AutoApproval: AutoApproval;
  PanelPreset: PanelPreset;
  PresetSeat: PresetSeat;
  SeatInput: SeatInput;
  FormPanelInput: FormPanelInput;
  ChangePanelInput: ChangePanelInput;
  SwitchOnAutoApprovalInput: SwitchOnAutoApprovalInput;
  FormPanelResult: ResolversUnionTypes<ResolversParentTypes>['FormPanelResult'];
  ChangePanelResult: ResolversUnionTypes<ResolversParentTypes>['ChangePanelResult'];
  ClosePanelResult: ResolversUnionTypes<ResolversParentTypes>['ClosePanelResult'];
  SwitchAutoApprovalResult: ResolversUnionTypes<ResolversParentTypes>['SwitchAutoApprovalResult'];
  PanelEdge: PanelEdge;
  PanelConnection: PanelConnection;
  Sitting: Sitting;
  SittingPaper: SittingPaper;
  CallSittingInput: CallSittingInput;
  ChangeSittingInput: ChangeSittingInput;
  CloseSittingInput: CloseSittingInput;
  CallSittingResult: ResolversUnionTypes<ResolversParentTypes>['CallSittingResult'];
  ChangeSittingResult: ResolversUnionTypes<ResolversParentTypes>['ChangeSittingResult'];
  CloseSittingResult: ResolversUnionTypes<ResolversParentTypes>['CloseSittingResult'];
  SittingEdge: SittingEdge;
  SittingConnection: SittingConnection;
  Asset: Asset;
  Version: Version;
  File: File;
  AssetFilter: AssetFilter;
  PermitsFilter: PermitsFilter;
  RegisterAssetInput: RegisterAssetInput;
  RegisterAssetResult: ResolversUnionTypes<ResolversParentTypes>['RegisterAssetResult'];
  DescribeAssetInput: DescribeAssetInput;
  DescribeAssetResult: ResolversUnionTypes<ResolversParentTypes>['DescribeAssetResult'];
  AssetEdge: AssetEdge;
  AssetConnection: AssetConnection;
  VersionEdge: VersionEdge;
  VersionConnection: VersionConnection;
  FileEdge: FileEdge;
  FileConnection: FileConnection;
  Delivery: Delivery;
  OpenedDelivery: OpenedDelivery;
  DeliveredFile: DeliveredFile;
  OpenDeliveryInput: OpenDeliveryInput;
  OpenDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['OpenDeliveryResult'];
  DeliveryEdge: DeliveryEdge;
  DeliveryConnection: DeliveryConnection;
  GrantLimits: GrantLimits;
  LimitGrantInput: LimitGrantInput;
  LimitGrantResult: ResolversUnionTypes<ResolversParentTypes>['LimitGrantResult'];
  DeliveryAddresses: DeliveryAddresses;
  DeliveredAddress: DeliveredAddress;
  DeliveryAddressesResult: ResolversUnionTypes<ResolversParentTypes>['DeliveryAddressesResult'];
  Form: Form;
  FormVersion: FormVersion;
  InvalidForm: InvalidForm;
  PublishFormInput: PublishFormInput;
  PublishFormResult: ResolversUnionTypes<ResolversParentTypes>['PublishFormResult'];
  CloseFormResult: ResolversUnionTypes<ResolversParentTypes>['CloseFormResult'];
  FormFilter: FormFilter;
  FormEdge: FormEdge;
  FormConnection: FormConnection;
  Grant: Grant;
  GrantFilter: GrantFilter;
  RevokeGrantInput: RevokeGrantInput;
  RepointGrantsInput: RepointGrantsInput;
  RepointedGrants: RepointedGrants;
  RepointGrantsResult: ResolversUnionTypes<ResolversParentTypes>['RepointGrantsResult'];
  RevokeGrantResult: ResolversUnionTypes<ResolversParentTypes>['RevokeGrantResult'];
  SuspendGrantInput: SuspendGrantInput;
  SuspendGrantResult: ResolversUnionTypes<ResolversParentTypes>['SuspendGrantResult'];
  ResumeGrantResult: ResolversUnionTypes<ResolversParentTypes>['ResumeGrantResult'];
  GrantEdge: GrantEdge;
  GrantConnection: GrantConnection;
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  Base64: Scalars['Base64']['output'];
  Long: Scalars['Long']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Refusal: Refusal;
  Flaw: Flaw;
  LocalText: LocalText;
  LocalTextInput: LocalTextInput;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ResourceCount: ResourceCount;
  Statistics: Statistics;
  Inspection: Inspection;
  FileReport: FileReport;
  FindingPlace: FindingPlace;
  Finding: Finding;
  JustifyFindingsInput: JustifyFindingsInput;
  JustifyFindingsResult: ResolversUnionTypes<ResolversParentTypes>['JustifyFindingsResult'];
  AcceptFindingsInput: AcceptFindingsInput;
  AcceptFindingsResult: ResolversUnionTypes<ResolversParentTypes>['AcceptFindingsResult'];
  InspectionEdge: InspectionEdge;
  InspectionConnection: InspectionConnection;
  FileReportEdge: FileReportEdge;
  FileReportConnection: FileReportConnection;
  LedgerEntry: LedgerEntry;
  Checkpoint: Checkpoint;
  InclusionProof: InclusionProof;
  ConsistencyProof: ConsistencyProof;
  LedgerEntryEdge: LedgerEntryEdge;
  LedgerEntryConnection: LedgerEntryConnection;
  LineageLink: LineageLink;
  LineageNode: LineageNode;
  LineageGraph: LineageGraph;
  DeclareLineageInput: DeclareLineageInput;
  DeclareLineageResult: ResolversUnionTypes<ResolversParentTypes>['DeclareLineageResult'];
  EffectiveTerms: EffectiveTerms;
  Notice: Notice;
  NoticeEdge: NoticeEdge;
  NoticeConnection: NoticeConnection;
  NoticeFilter: NoticeFilter;
  NoticePreference: NoticePreference;
  NoticePreferenceInput: NoticePreferenceInput;
  SetNoticePreferencesInput: SetNoticePreferencesInput;
  NoticePreferences: NoticePreferences;
  NoticesRead: NoticesRead;
  MarkNoticeReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNoticeReadResult'];
  MarkAllNoticesReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkAllNoticesReadResult'];
  SetNoticePreferencesResult: ResolversUnionTypes<ResolversParentTypes>['SetNoticePreferencesResult'];
  Obligation: Obligation;
  ObligationFilter: ObligationFilter;
  ObligationEdge: ObligationEdge;
  ObligationConnection: ObligationConnection;
  SubmitEvidenceInput: SubmitEvidenceInput;
  AcceptEvidenceInput: AcceptEvidenceInput;
  ReturnEvidenceInput: ReturnEvidenceInput;
  WaiveObligationInput: WaiveObligationInput;
  SubmitEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['SubmitEvidenceResult'];
  AcceptEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['AcceptEvidenceResult'];
  ReturnEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['ReturnEvidenceResult'];
  WaiveObligationResult: ResolversUnionTypes<ResolversParentTypes>['WaiveObligationResult'];
  DiseaseOntology: DiseaseOntology;
  Disease: Disease;
  DiseaseSlice: DiseaseSlice;
  OntologyResult: ResolversUnionTypes<ResolversParentTypes>['OntologyResult'];
  DeadLetter: DeadLetter;
  DeadLetterEdge: DeadLetterEdge;
  DeadLetterConnection: DeadLetterConnection;
  JobReplayed: JobReplayed;
  ReplayJobResult: ResolversUnionTypes<ResolversParentTypes>['ReplayJobResult'];
  SystemStatus: SystemStatus;
  StoreAbility: StoreAbility;
  StoreVerification: StoreVerification;
  Storage: Storage;
  StrayObject: StrayObject;
  StrayObjectEdge: StrayObjectEdge;
  StrayObjectConnection: StrayObjectConnection;
  Visa: Visa;
  Passport: Passport;
  Organisation: Organisation;
  Membership: Membership;
  Person: Person;
  Me: Me;
  Certificate: Certificate;
  CertificateRefused: CertificateRefused;
  SignedIn: SignedIn;
  SignInInput: SignInInput;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignedOut: SignedOut;
  RegisterOrganisationInput: RegisterOrganisationInput;
  RegisterOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterOrganisationResult'];
  MembershipInput: MembershipInput;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPersonResult'];
  ChangePasswordInput: ChangePasswordInput;
  PasswordChanged: PasswordChanged;
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  RegisterCertificateInput: RegisterCertificateInput;
  ConfirmCertificateInput: ConfirmCertificateInput;
  ConfirmCertificateResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmCertificateResult'];
  RegisterCertificateResult: ResolversUnionTypes<ResolversParentTypes>['RegisterCertificateResult'];
  RevokeCertificateResult: ResolversUnionTypes<ResolversParentTypes>['RevokeCertificateResult'];
  PersonEdge: PersonEdge;
  PersonConnection: PersonConnection;
  OrganisationEdge: OrganisationEdge;
  OrganisationConnection: OrganisationConnection;
  AccessFinding: AccessFinding;
  DiscrepancyCount: DiscrepancyCount;
  Reconciliation: Reconciliation;
  ReconciliationEdge: ReconciliationEdge;
  ReconciliationConnection: ReconciliationConnection;
  ReconcileAccessResult: ResolversUnionTypes<ResolversParentTypes>['ReconcileAccessResult'];
  Replay: Replay;
  ReplayDifference: ReplayDifference;
  RequestForm: RequestForm;
  AnswerFormInput: AnswerFormInput;
  AnswerFormResult: ResolversUnionTypes<ResolversParentTypes>['AnswerFormResult'];
  Request: Request;
  RequestItem: RequestItem;
  PlanLine: PlanLine;
  RequestMember: RequestMember;
  RemarkedQuestion: RemarkedQuestion;
  Remark: Remark;
  Submission: Submission;
  SubmissionChange: SubmissionChange;
  Screening: Screening;
  TermsForbid: TermsForbid;
  InvalidPlan: InvalidPlan;
  DraftRequestInput: DraftRequestInput;
  ReviseRequestInput: ReviseRequestInput;
  RemarkedQuestionInput: RemarkedQuestionInput;
  RemarkInput: RemarkInput;
  ReturnRequestInput: ReturnRequestInput;
  CloseRequestInput: CloseRequestInput;
  AppealRequestInput: AppealRequestInput;
  DraftRequestResult: ResolversUnionTypes<ResolversParentTypes>['DraftRequestResult'];
  ReviseRequestResult: ResolversUnionTypes<ResolversParentTypes>['ReviseRequestResult'];
  SubmitRequestResult: ResolversUnionTypes<ResolversParentTypes>['SubmitRequestResult'];
  WithdrawRequestResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawRequestResult'];
  ReturnRequestResult: ResolversUnionTypes<ResolversParentTypes>['ReturnRequestResult'];
  AmendRequestResult: ResolversUnionTypes<ResolversParentTypes>['AmendRequestResult'];
  RenewRequestResult: ResolversUnionTypes<ResolversParentTypes>['RenewRequestResult'];
  CloseRequestResult: ResolversUnionTypes<ResolversParentTypes>['CloseRequestResult'];
  AppealRequestResult: ResolversUnionTypes<ResolversParentTypes>['AppealRequestResult'];
  RequestFilter: RequestFilter;
  RequestEdge: RequestEdge;
  RequestConnection: RequestConnection;
  Invitation: Invitation;
  InvitationItem: InvitationItem;
  InvitedMember: InvitedMember;
  InviteMemberInput: InviteMemberInput;
  AcceptInvitationInput: AcceptInvitationInput;
  InvitationResult: ResolversUnionTypes<ResolversParentTypes>['InvitationResult'];
  InviteMemberResult: ResolversUnionTypes<ResolversParentTypes>['InviteMemberResult'];
  RemoveMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberResult'];
  AcceptInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationResult'];
  DeclineInvitationResult: ResolversUnionTypes<ResolversParentTypes>['DeclineInvitationResult'];
  RewrapTask: RewrapTask;
  CompleteRewrapInput: CompleteRewrapInput;
  CompleteRewrapResult: ResolversUnionTypes<ResolversParentTypes>['CompleteRewrapResult'];
  RewrapTaskEdge: RewrapTaskEdge;
  RewrapTaskConnection: RewrapTaskConnection;
  Explanation: Explanation;
  ExplanationLine: ExplanationLine;
  Terms: Terms;
  TermsEdge: TermsEdge;
  TermsConnection: TermsConnection;
  InvalidTerms: InvalidTerms;
  InvalidPurpose: InvalidPurpose;
  Because: Because;
  Verdict: Verdict;
  WrittenTerms: WrittenTerms;
  LostCondition: LostCondition;
  ReadTerms: ReadTerms;
  ReadTermsResult: ResolversUnionTypes<ResolversParentTypes>['ReadTermsResult'];
  WriteTermsResult: ResolversUnionTypes<ResolversParentTypes>['WriteTermsResult'];
  ExplainTermsResult: ResolversUnionTypes<ResolversParentTypes>['ExplainTermsResult'];
  MatchPurposeResult: ResolversUnionTypes<ResolversParentTypes>['MatchPurposeResult'];
  SetTermsInput: SetTermsInput;
  SetTermsResult: ResolversUnionTypes<ResolversParentTypes>['SetTermsResult'];
  RegistryKey: RegistryKey;
  Upload: Upload;
  StoredPart: StoredPart;
  PartUrl: PartUrl;
  VersionManifest: VersionManifest;
  OpenVersionInput: OpenVersionInput;
  OpenVersionResult: ResolversUnionTypes<ResolversParentTypes>['OpenVersionResult'];
  OpenUploadInput: OpenUploadInput;
  OpenUploadResult: ResolversUnionTypes<ResolversParentTypes>['OpenUploadResult'];
  PartUrls: PartUrls;
  PartUrlsResult: ResolversUnionTypes<ResolversParentTypes>['PartUrlsResult'];
  SentPartInput: SentPartInput;
  CompleteUploadInput: CompleteUploadInput;
  CompleteUploadResult: ResolversUnionTypes<ResolversParentTypes>['CompleteUploadResult'];
  LineageInput: LineageInput;
  PublishVersionInput: PublishVersionInput;
  PublishVersionResult: ResolversUnionTypes<ResolversParentTypes>['PublishVersionResult'];
  AbandonVersionResult: ResolversUnionTypes<ResolversParentTypes>['AbandonVersionResult'];
  Webhook: Webhook;
  WebhookDelivery: WebhookDelivery;
  WebhookAttempt: WebhookAttempt;
  WebhookEdge: WebhookEdge;
  WebhookConnection: WebhookConnection;
  WebhookDeliveryEdge: WebhookDeliveryEdge;
  WebhookDeliveryConnection: WebhookDeliveryConnection;
  SubscribeWebhookInput: SubscribeWebhookInput;
  ChangeWebhookInput: ChangeWebhookInput;
  ReplayWebhookInput: ReplayWebhookInput;
  WebhookSecret: WebhookSecret;
  WebhookRemoved: WebhookRemoved;
  SubscribeWebhookResult: ResolversUnionTypes<ResolversParentTypes>['SubscribeWebhookResult'];
  ChangeWebhookResult: ResolversUnionTypes<ResolversParentTypes>['ChangeWebhookResult'];
  RenewWebhookSecretResult: ResolversUnionTypes<ResolversParentTypes>['RenewWebhookSecretResult'];
  RemoveWebhookResult: ResolversUnionTypes<ResolversParentTypes>['RemoveWebhookResult'];
  EnableWebhookResult: ResolversUnionTypes<ResolversParentTypes>['EnableWebhookResult'];
  PingWebhookResult: ResolversUnionTypes<ResolversParentTypes>['PingWebhookResult'];
  ReplayWebhookResult: ResolversUnionTypes<ResolversParentTypes>['ReplayWebhookResult'];
  ReplayDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['ReplayDeliveryResult'];
};

export type TermsToAcceptResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TermsToAccept'] = ResolversParentTypes['TermsToAccept']> = {
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  acceptBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['TermsChange']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type TermsChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TermsChange'] = ResolversParentTypes['TermsChange']> = {
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermsAcceptanceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TermsAcceptance'] = ResolversParentTypes['TermsAcceptance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AcceptTermsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AcceptTermsResult'] = ResolversParentTypes['AcceptTermsResult']> = {
  __resolveType: TypeResolveFn<'Grant' | 'Refusal', ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerMayRemove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificatePaperResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificatePaper'] = ResolversParentTypes['CertificatePaper']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['Attachment'], ParentType, ContextType>;
};

export type RemoveAttachmentResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveAttachmentResult'] = ResolversParentTypes['RemoveAttachmentResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'Refusal', ParentType, ContextType>;
};

export type ReviewStateResolvers = { OPEN: 'open', CLOSED: 'closed' };

export type ReviewOutcomeResolvers = { APPROVED: 'approved', REJECTED: 'rejected', ABANDONED: 'abandoned', LAPSED: 'lapsed' };

export type ChoiceResolvers = { APPROVE: 'approve', REJECT: 'reject', ABSTAIN: 'abstain' };

export type SignedByResolvers = { OPENPGP: 'openpgp', REAUTHENTICATED: 'reauthenticated', SESSION: 'session' };

export type AudienceResolvers = { PANEL: 'panel', APPLICANT: 'applicant' };

export type ConditionDutyResolvers = { PUBLISH: 'publish', RETURN_RESULTS: 'returnResults', ACKNOWLEDGE: 'acknowledge', DESTROY: 'destroy', RETRAIN: 'retrain', REPORT_YEARLY: 'reportYearly', REPORT_INCIDENT: 'reportIncident' };

export type ReviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['Request'], ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['Panel'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['RequestItem']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PanelRule'], ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['Seat']>, ParentType, ContextType>;
  votes?: Resolver<Array<ResolversTypes['Vote']>, ParentType, ContextType>;
  supersededVotes?: Resolver<Array<ResolversTypes['Vote']>, ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReviewOutcome']>, ParentType, ContextType>;
  itemStandings?: Resolver<Array<ResolversTypes['ItemStanding']>, ParentType, ContextType>;
  autoApprovedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  comments?: Resolver<Array<ResolversTypes['ReviewComment']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['DecisionClock']>, ParentType, ContextType>;
  viewerMayVote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayNotVote?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  viewerVote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  viewerIsChair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionClockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecisionClock'] = ResolversParentTypes['DecisionClock']> = {
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pausedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemStandingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ItemStanding'] = ResolversParentTypes['ItemStanding']> = {
  item?: Resolver<ResolversTypes['RequestItem'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReviewOutcome']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ItemChoiceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ItemChoice'] = ResolversParentTypes['ItemChoice']> = {
  item?: Resolver<ResolversTypes['RequestItem'], ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['Choice'], ParentType, ContextType>;
};

export type VoteResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  voter?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['Choice'], ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['ItemChoice']>, ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  castAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['SignedBy'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fingerprint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['ConditionDuty']>, ParentType, ContextType>;
  dueDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewCommentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewComment'] = ResolversParentTypes['ReviewComment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TallyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Tally'] = ResolversParentTypes['Tally']> = {
  approve?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reject?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abstain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votesMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacitiesMissing?: Resolver<Array<ResolversTypes['Capacity']>, ParentType, ContextType>;
  externalsMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacitiesPresent?: Resolver<Array<ResolversTypes['Capacity']>, ParentType, ContextType>;
  isStuck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VoteRecordResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VoteRecord'] = ResolversParentTypes['VoteRecord']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fingerprints?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoteRecordResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VoteRecordResult'] = ResolversParentTypes['VoteRecordResult']> = {
  __resolveType: TypeResolveFn<'VoteRecord' | 'Refusal', ParentType, ContextType>;
};

export type CastVoteResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CastVoteResult'] = ResolversParentTypes['CastVoteResult']> = {
  __resolveType: TypeResolveFn<'Review' | 'Refusal', ParentType, ContextType>;
};

export type RecuseResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecuseResult'] = ResolversParentTypes['RecuseResult']> = {
  __resolveType: TypeResolveFn<'Review' | 'Refusal', ParentType, ContextType>;
};

export type CommentOnReviewResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommentOnReviewResult'] = ResolversParentTypes['CommentOnReviewResult']> = {
  __resolveType: TypeResolveFn<'ReviewComment' | 'Refusal', ParentType, ContextType>;
};

export type AssignLeadResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssignLeadResult'] = ResolversParentTypes['AssignLeadResult']> = {
  __resolveType: TypeResolveFn<'Review' | 'Refusal', ParentType, ContextType>;
};

export type ExtendDeadlineResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExtendDeadlineResult'] = ResolversParentTypes['ExtendDeadlineResult']> = {
  __resolveType: TypeResolveFn<'Review' | 'Refusal', ParentType, ContextType>;
};

export type ReviewOrderResolvers = { OPENED: 'opened', DEADLINE: 'deadline' };

export type ReviewEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RestrictionKindResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RestrictionKind'] = ResolversParentTypes['RestrictionKind']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['RestrictionValue'], ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['RestrictionChoice']>, ParentType, ContextType>;
};

export type RestrictionValueResolvers = { NONE: 'none', CHOICE: 'choice', DATE: 'date', COUNTRIES: 'countries' };

export type RestrictionChoiceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RestrictionChoice'] = ResolversParentTypes['RestrictionChoice']> = {
  restriction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type CapacityResolvers = { MEDICINE: 'medicine', ETHICS: 'ethics', LAW: 'law', IT: 'it', PUBLIC: 'public', PRIVACY: 'privacy', PROVIDER: 'provider' };

export type ThresholdResolvers = { MAJORITY: 'majority', TWO_THIRDS: 'twoThirds', UNANIMOUS: 'unanimous' };

export type PanelTaskResolvers = { REVIEW: 'review', PROVIDER_CONSENT: 'providerConsent', APPEAL: 'appeal' };

export type SigningResolvers = { OPENPGP: 'openpgp', SIGNED: 'signed', SESSION: 'session' };

export type LapseResolvers = { CHAIR: 'chair', NEXT_STAGE: 'nextStage' };

export type ClosingResolvers = { CERTAIN: 'certain', QUORUM: 'quorum' };

export type PanelRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PanelRule'] = ResolversParentTypes['PanelRule']> = {
  quorum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Threshold'], ParentType, ContextType>;
  requiredCapacities?: Resolver<Array<ResolversTypes['Capacity']>, ParentType, ContextType>;
  oneOfCapacities?: Resolver<Array<ResolversTypes['Capacity']>, ParentType, ContextType>;
  externals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vetoCapacities?: Resolver<Array<ResolversTypes['Capacity']>, ParentType, ContextType>;
  deadlineDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  graceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapse?: Resolver<ResolversTypes['Lapse'], ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['Closing'], ParentType, ContextType>;
  signing?: Resolver<ResolversTypes['Signing'], ParentType, ContextType>;
};

export type PanelResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Panel'] = ResolversParentTypes['Panel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['PanelTask'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PanelRule'], ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['Seat']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  autoApprovals?: Resolver<Array<ResolversTypes['AutoApproval']>, ParentType, ContextType>;
  viewerIsChair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  external?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alternate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  veto?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recusedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AutoApprovalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AutoApproval'] = ResolversParentTypes['AutoApproval']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['Panel'], ParentType, ContextType>;
  termsDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assets?: Resolver<Array<ResolversTypes['Asset']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['VerdictKind'], ParentType, ContextType>;
  switchedOnBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  switchedOnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  switchedOffAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isRunning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PanelPresetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PanelPreset'] = ResolversParentTypes['PanelPreset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['PanelTask'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PanelRule'], ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['PresetSeat']>, ParentType, ContextType>;
};

export type PresetSeatResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PresetSeat'] = ResolversParentTypes['PresetSeat']> = {
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  external?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alternate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FormPanelResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormPanelResult'] = ResolversParentTypes['FormPanelResult']> = {
  __resolveType: TypeResolveFn<'Panel' | 'Refusal', ParentType, ContextType>;
};

export type ChangePanelResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangePanelResult'] = ResolversParentTypes['ChangePanelResult']> = {
  __resolveType: TypeResolveFn<'Panel' | 'Refusal', ParentType, ContextType>;
};

export type ClosePanelResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClosePanelResult'] = ResolversParentTypes['ClosePanelResult']> = {
  __resolveType: TypeResolveFn<'Panel' | 'Refusal', ParentType, ContextType>;
};

export type SwitchAutoApprovalResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SwitchAutoApprovalResult'] = ResolversParentTypes['SwitchAutoApprovalResult']> = {
  __resolveType: TypeResolveFn<'AutoApproval' | 'Refusal', ParentType, ContextType>;
};

export type PanelEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PanelEdge'] = ResolversParentTypes['PanelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Panel'], ParentType, ContextType>;
};

export type PanelConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PanelConnection'] = ResolversParentTypes['PanelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PanelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SittingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Sitting'] = ResolversParentTypes['Sitting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['Panel'], ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['Review']>, ParentType, ContextType>;
  attendance?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agenda?: Resolver<ResolversTypes['SittingPaper'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['SittingPaper'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SittingPaperResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SittingPaper'] = ResolversParentTypes['SittingPaper']> = {
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CallSittingResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CallSittingResult'] = ResolversParentTypes['CallSittingResult']> = {
  __resolveType: TypeResolveFn<'Sitting' | 'Refusal', ParentType, ContextType>;
};

export type ChangeSittingResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangeSittingResult'] = ResolversParentTypes['ChangeSittingResult']> = {
  __resolveType: TypeResolveFn<'Sitting' | 'Refusal', ParentType, ContextType>;
};

export type CloseSittingResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CloseSittingResult'] = ResolversParentTypes['CloseSittingResult']> = {
  __resolveType: TypeResolveFn<'Sitting' | 'Refusal', ParentType, ContextType>;
};

export type SittingEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SittingEdge'] = ResolversParentTypes['SittingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sitting'], ParentType, ContextType>;
};

export type SittingConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SittingConnection'] = ResolversParentTypes['SittingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SittingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssetKindResolvers = { DATASET: 'dataset', MODEL: 'model' };

export type ModalityResolvers = { TEXT: 'text', IMAGE: 'image', TABULAR: 'tabular', FHIR: 'fhir', CLAIMS: 'claims', SIGNAL: 'signal', GENOME: 'genome', MULTIMODAL: 'multimodal' };

export type VersionStateResolvers = { DRAFT: 'draft', INSPECTING: 'inspecting', HELD: 'held', PUBLISHED: 'published', ABANDONED: 'abandoned' };

export type CustodyResolvers = { INSPECTABLE: 'inspectable', SEALED: 'sealed' };

export type AssetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssetKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  modalities?: Resolver<Array<ResolversTypes['Modality']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  currentTerms?: Resolver<Maybe<ResolversTypes['Terms']>, ParentType, ContextType>;
  termsHistory?: Resolver<ResolversTypes['TermsConnection'], ParentType, ContextType, RequireFields<AssetTermsHistoryArgs, 'first'>>;
  latestVersion?: Resolver<Maybe<ResolversTypes['Version']>, ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['VersionConnection'], ParentType, ContextType, RequireFields<AssetVersionsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['Statistics']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Version'] = ResolversParentTypes['Version']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asset?: Resolver<ResolversTypes['Asset'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VersionState'], ParentType, ContextType>;
  custody?: Resolver<ResolversTypes['Custody'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plainBytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  fileCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<ResolversTypes['FileConnection'], ParentType, ContextType, RequireFields<VersionFilesArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['Statistics']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['LineageLink']>, ParentType, ContextType>;
  effectiveTerms?: Resolver<Maybe<ResolversTypes['EffectiveTerms']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['BodyProfile'], ParentType, ContextType>;
  manifest?: Resolver<Maybe<ResolversTypes['VersionManifest']>, ParentType, ContextType>;
  lockedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plainBytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  plainSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cipherBytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  cipherSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterAssetResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterAssetResult'] = ResolversParentTypes['RegisterAssetResult']> = {
  __resolveType: TypeResolveFn<'Asset' | 'Refusal', ParentType, ContextType>;
};

export type DescribeAssetResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DescribeAssetResult'] = ResolversParentTypes['DescribeAssetResult']> = {
  __resolveType: TypeResolveFn<'Asset' | 'Refusal', ParentType, ContextType>;
};

export type AssetEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssetEdge'] = ResolversParentTypes['AssetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Asset'], ParentType, ContextType>;
};

export type AssetConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssetConnection'] = ResolversParentTypes['AssetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VersionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VersionEdge'] = ResolversParentTypes['VersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
};

export type VersionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VersionConnection'] = ResolversParentTypes['VersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FileEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FileEdge'] = ResolversParentTypes['FileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['File'], ParentType, ContextType>;
};

export type FileConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FileConnection'] = ResolversParentTypes['FileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cipherBytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  fileCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenedDeliveryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpenedDelivery'] = ResolversParentTypes['OpenedDelivery']> = {
  delivery?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['Base64'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['DeliveredFile']>, ParentType, ContextType>;
  messagesUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveredFileResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeliveredFile'] = ResolversParentTypes['DeliveredFile']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plainBytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  plainSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cipherBytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  cipherSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenDeliveryResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpenDeliveryResult'] = ResolversParentTypes['OpenDeliveryResult']> = {
  __resolveType: TypeResolveFn<'OpenedDelivery' | 'CertificateRefused' | 'Refusal', ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GrantLimitsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GrantLimits'] = ResolversParentTypes['GrantLimits']> = {
  bytesPerDay?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  deliveriesPerHour?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  networks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LimitGrantResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LimitGrantResult'] = ResolversParentTypes['LimitGrantResult']> = {
  __resolveType: TypeResolveFn<'Grant' | 'Refusal', ParentType, ContextType>;
};

export type DeliveryAddressesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeliveryAddresses'] = ResolversParentTypes['DeliveryAddresses']> = {
  files?: Resolver<Array<ResolversTypes['DeliveredAddress']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveredAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeliveredAddress'] = ResolversParentTypes['DeliveredAddress']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliveryAddressesResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeliveryAddressesResult'] = ResolversParentTypes['DeliveryAddressesResult']> = {
  __resolveType: TypeResolveFn<'DeliveryAddresses' | 'Refusal', ParentType, ContextType>;
};

export type FormResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Form'] = ResolversParentTypes['Form']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['FormVersion'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['FormVersion']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerMayPublish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormVersionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormVersion'] = ResolversParentTypes['FormVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidFormResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvalidForm'] = ResolversParentTypes['InvalidForm']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flaws?: Resolver<Array<ResolversTypes['Flaw']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishFormResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishFormResult'] = ResolversParentTypes['PublishFormResult']> = {
  __resolveType: TypeResolveFn<'Form' | 'InvalidForm' | 'Refusal', ParentType, ContextType>;
};

export type CloseFormResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CloseFormResult'] = ResolversParentTypes['CloseFormResult']> = {
  __resolveType: TypeResolveFn<'Form' | 'Refusal', ParentType, ContextType>;
};

export type FormEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormEdge'] = ResolversParentTypes['FormEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
};

export type FormConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormConnection'] = ResolversParentTypes['FormConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FormEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GrantStateResolvers = { ACTIVE: 'active', SUSPENDED: 'suspended', EXPIRED: 'expired', REVOKED: 'revoked' };

export type GrantEndedBecauseResolvers = { EXPIRED: 'expired', SUPERSEDED: 'superseded', REQUEST_CLOSED: 'requestClosed', MEMBER_LEFT: 'memberLeft' };

export type GrantActionResolvers = { SUSPEND: 'suspend', RESUME: 'resume', REVOKE: 'revoke', DELIVER: 'deliver' };

export type GrantResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GrantState'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['Request'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  suspendedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBecause?: Resolver<Maybe<ResolversTypes['GrantEndedBecause']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['LocalText']>, ParentType, ContextType>;
  restrictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  narrowedTerms?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['GrantAction']>, ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<GrantDeliveriesArgs, 'first'>>;
  issuedEntry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  termsInForce?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  termsToAccept?: Resolver<Maybe<ResolversTypes['TermsToAccept']>, ParentType, ContextType>;
  acceptances?: Resolver<Array<ResolversTypes['TermsAcceptance']>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['GrantLimits']>, ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  openRewrap?: Resolver<Maybe<ResolversTypes['RewrapTask']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepointedGrantsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RepointedGrants'] = ResolversParentTypes['RepointedGrants']> = {
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepointGrantsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RepointGrantsResult'] = ResolversParentTypes['RepointGrantsResult']> = {
  __resolveType: TypeResolveFn<'RepointedGrants' | 'Refusal', ParentType, ContextType>;
};

export type RevokeGrantResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevokeGrantResult'] = ResolversParentTypes['RevokeGrantResult']> = {
  __resolveType: TypeResolveFn<'Grant' | 'Refusal', ParentType, ContextType>;
};

export type SuspendGrantResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SuspendGrantResult'] = ResolversParentTypes['SuspendGrantResult']> = {
  __resolveType: TypeResolveFn<'Grant' | 'Refusal', ParentType, ContextType>;
};

export type ResumeGrantResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResumeGrantResult'] = ResolversParentTypes['ResumeGrantResult']> = {
  __resolveType: TypeResolveFn<'Grant' | 'Refusal', ParentType, ContextType>;
};

export type GrantEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GrantEdge'] = ResolversParentTypes['GrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GrantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface Base64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Base64'], any> {
  name: 'Base64';
}

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Attachment' | 'Review' | 'Vote' | 'Condition' | 'ReviewComment' | 'Panel' | 'AutoApproval' | 'Sitting' | 'Asset' | 'Version' | 'Delivery' | 'Form' | 'FormVersion' | 'Grant' | 'Inspection' | 'FileReport' | 'Finding' | 'LedgerEntry' | 'LineageLink' | 'Notice' | 'Obligation' | 'Organisation' | 'Person' | 'Certificate' | 'Reconciliation' | 'Request' | 'RequestMember' | 'Remark' | 'Submission' | 'Invitation' | 'RewrapTask' | 'Terms' | 'Upload' | 'Webhook' | 'WebhookDelivery', ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'InvalidForm' | 'Refusal' | 'CertificateRefused' | 'TermsForbid' | 'InvalidPlan' | 'InvalidTerms' | 'InvalidPurpose', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlawResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Flaw'] = ResolversParentTypes['Flaw']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocalTextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocalText'] = ResolversParentTypes['LocalText']> = {
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  local?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeKindResolvers = { ADDED: 'added', REMOVED: 'removed', CHANGED: 'changed' };

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  grantsToAccept?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  restrictionKinds?: Resolver<Array<ResolversTypes['RestrictionKind']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<QueryReviewsArgs, 'orderBy' | 'first'>>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType, RequireFields<QueryReviewArgs, 'id'>>;
  voteRecord?: Resolver<ResolversTypes['VoteRecordResult'], ParentType, ContextType, RequireFields<QueryVoteRecordArgs, 'input'>>;
  panels?: Resolver<ResolversTypes['PanelConnection'], ParentType, ContextType, RequireFields<QueryPanelsArgs, 'first'>>;
  panel?: Resolver<ResolversTypes['Panel'], ParentType, ContextType, RequireFields<QueryPanelArgs, 'id'>>;
  panelPresets?: Resolver<Array<ResolversTypes['PanelPreset']>, ParentType, ContextType>;
  sittings?: Resolver<ResolversTypes['SittingConnection'], ParentType, ContextType, RequireFields<QuerySittingsArgs, 'first'>>;
  sitting?: Resolver<ResolversTypes['Sitting'], ParentType, ContextType, RequireFields<QuerySittingArgs, 'id'>>;
  assets?: Resolver<ResolversTypes['AssetConnection'], ParentType, ContextType, RequireFields<QueryAssetsArgs, 'first'>>;
  asset?: Resolver<ResolversTypes['Asset'], ParentType, ContextType, RequireFields<QueryAssetArgs, 'id'>>;
  version?: Resolver<ResolversTypes['Version'], ParentType, ContextType, RequireFields<QueryVersionArgs, 'id'>>;
  deliveryAddresses?: Resolver<ResolversTypes['DeliveryAddressesResult'], ParentType, ContextType, RequireFields<QueryDeliveryAddressesArgs, 'deliveryId' | 'paths'>>;
  forms?: Resolver<ResolversTypes['FormConnection'], ParentType, ContextType, RequireFields<QueryFormsArgs, 'first'>>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType, RequireFields<QueryFormArgs, 'id'>>;
  formsFor?: Resolver<Array<ResolversTypes['FormVersion']>, ParentType, ContextType, RequireFields<QueryFormsForArgs, 'versionIds'>>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, RequireFields<QueryGrantsArgs, 'first'>>;
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType, RequireFields<QueryGrantArgs, 'id'>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<QueryInspectionsArgs, 'first'>>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType, RequireFields<QueryInspectionArgs, 'versionId'>>;
  ledgerEntries?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, RequireFields<QueryLedgerEntriesArgs, 'first'>>;
  ledgerEntry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType, RequireFields<QueryLedgerEntryArgs, 'id'>>;
  checkpoint?: Resolver<Maybe<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  ledgerKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inclusionProof?: Resolver<Maybe<ResolversTypes['InclusionProof']>, ParentType, ContextType, RequireFields<QueryInclusionProofArgs, 'entryId'>>;
  consistencyProof?: Resolver<ResolversTypes['ConsistencyProof'], ParentType, ContextType, RequireFields<QueryConsistencyProofArgs, 'from' | 'to'>>;
  lineageLink?: Resolver<ResolversTypes['LineageLink'], ParentType, ContextType, RequireFields<QueryLineageLinkArgs, 'id'>>;
  lineage?: Resolver<ResolversTypes['LineageGraph'], ParentType, ContextType, RequireFields<QueryLineageArgs, 'versionId' | 'direction' | 'depth' | 'limit'>>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  unreadNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticePreferences?: Resolver<Array<ResolversTypes['NoticePreference']>, ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<QueryObligationsArgs, 'first'>>;
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType, RequireFields<QueryObligationArgs, 'id'>>;
  diseaseOntologies?: Resolver<Array<ResolversTypes['DiseaseOntology']>, ParentType, ContextType>;
  diseases?: Resolver<Array<ResolversTypes['Disease']>, ParentType, ContextType, RequireFields<QueryDiseasesArgs, 'text' | 'first'>>;
  diseaseSlice?: Resolver<ResolversTypes['DiseaseSlice'], ParentType, ContextType, RequireFields<QueryDiseaseSliceArgs, 'codes'>>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, RequireFields<QueryDeadLettersArgs, 'first'>>;
  systemStatus?: Resolver<ResolversTypes['SystemStatus'], ParentType, ContextType>;
  storage?: Resolver<ResolversTypes['Storage'], ParentType, ContextType>;
  strayObjects?: Resolver<ResolversTypes['StrayObjectConnection'], ParentType, ContextType, RequireFields<QueryStrayObjectsArgs, 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  reconciliations?: Resolver<ResolversTypes['ReconciliationConnection'], ParentType, ContextType, RequireFields<QueryReconciliationsArgs, 'first'>>;
  reconciliation?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType, RequireFields<QueryReconciliationArgs, 'id'>>;
  replayVerdict?: Resolver<Maybe<ResolversTypes['Replay']>, ParentType, ContextType, RequireFields<QueryReplayVerdictArgs, 'requestItemId'>>;
  requests?: Resolver<ResolversTypes['RequestConnection'], ParentType, ContextType, RequireFields<QueryRequestsArgs, 'first'>>;
  request?: Resolver<ResolversTypes['Request'], ParentType, ContextType, RequireFields<QueryRequestArgs, 'id'>>;
  screening?: Resolver<ResolversTypes['Screening'], ParentType, ContextType, RequireFields<QueryScreeningArgs, 'requestId'>>;
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  invitation?: Resolver<ResolversTypes['InvitationResult'], ParentType, ContextType, RequireFields<QueryInvitationArgs, 'token'>>;
  rewrapTasks?: Resolver<ResolversTypes['RewrapTaskConnection'], ParentType, ContextType, RequireFields<QueryRewrapTasksArgs, 'open' | 'first'>>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType, RequireFields<QueryTermsArgs, 'id'>>;
  explainTerms?: Resolver<ResolversTypes['ExplainTermsResult'], ParentType, ContextType, RequireFields<QueryExplainTermsArgs, 'body'>>;
  readTerms?: Resolver<ResolversTypes['ReadTermsResult'], ParentType, ContextType, RequireFields<QueryReadTermsArgs, 'text'>>;
  writeTerms?: Resolver<ResolversTypes['WriteTermsResult'], ParentType, ContextType, RequireFields<QueryWriteTermsArgs, 'body' | 'shape'>>;
  matchPurpose?: Resolver<ResolversTypes['MatchPurposeResult'], ParentType, ContextType, RequireFields<QueryMatchPurposeArgs, 'purpose' | 'profile'>>;
  registryKey?: Resolver<ResolversTypes['RegistryKey'], ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['Upload'], ParentType, ContextType, RequireFields<QueryUploadArgs, 'id'>>;
  partUrls?: Resolver<ResolversTypes['PartUrlsResult'], ParentType, ContextType, RequireFields<QueryPartUrlsArgs, 'uploadId' | 'numbers'>>;
  webhooks?: Resolver<ResolversTypes['WebhookConnection'], ParentType, ContextType, RequireFields<QueryWebhooksArgs, 'first'>>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType, RequireFields<QueryWebhookArgs, 'id'>>;
  webhookTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptTerms?: Resolver<ResolversTypes['AcceptTermsResult'], ParentType, ContextType, RequireFields<MutationAcceptTermsArgs, 'input'>>;
  removeAttachment?: Resolver<ResolversTypes['RemoveAttachmentResult'], ParentType, ContextType, RequireFields<MutationRemoveAttachmentArgs, 'attachmentId'>>;
  castVote?: Resolver<ResolversTypes['CastVoteResult'], ParentType, ContextType, RequireFields<MutationCastVoteArgs, 'input'>>;
  recuse?: Resolver<ResolversTypes['RecuseResult'], ParentType, ContextType, RequireFields<MutationRecuseArgs, 'input'>>;
  commentOnReview?: Resolver<ResolversTypes['CommentOnReviewResult'], ParentType, ContextType, RequireFields<MutationCommentOnReviewArgs, 'input'>>;
  assignLead?: Resolver<ResolversTypes['AssignLeadResult'], ParentType, ContextType, RequireFields<MutationAssignLeadArgs, 'input'>>;
  extendDeadline?: Resolver<ResolversTypes['ExtendDeadlineResult'], ParentType, ContextType, RequireFields<MutationExtendDeadlineArgs, 'input'>>;
  formPanel?: Resolver<ResolversTypes['FormPanelResult'], ParentType, ContextType, RequireFields<MutationFormPanelArgs, 'input'>>;
  changePanel?: Resolver<ResolversTypes['ChangePanelResult'], ParentType, ContextType, RequireFields<MutationChangePanelArgs, 'input'>>;
  closePanel?: Resolver<ResolversTypes['ClosePanelResult'], ParentType, ContextType, RequireFields<MutationClosePanelArgs, 'panelId'>>;
  switchOnAutoApproval?: Resolver<ResolversTypes['SwitchAutoApprovalResult'], ParentType, ContextType, RequireFields<MutationSwitchOnAutoApprovalArgs, 'input'>>;
  switchOffAutoApproval?: Resolver<ResolversTypes['SwitchAutoApprovalResult'], ParentType, ContextType, RequireFields<MutationSwitchOffAutoApprovalArgs, 'autoApprovalId'>>;
  callSitting?: Resolver<ResolversTypes['CallSittingResult'], ParentType, ContextType, RequireFields<MutationCallSittingArgs, 'input'>>;
  changeSitting?: Resolver<ResolversTypes['ChangeSittingResult'], ParentType, ContextType, RequireFields<MutationChangeSittingArgs, 'input'>>;
  closeSitting?: Resolver<ResolversTypes['CloseSittingResult'], ParentType, ContextType, RequireFields<MutationCloseSittingArgs, 'input'>>;
  registerAsset?: Resolver<ResolversTypes['RegisterAssetResult'], ParentType, ContextType, RequireFields<MutationRegisterAssetArgs, 'input'>>;
  describeAsset?: Resolver<ResolversTypes['DescribeAssetResult'], ParentType, ContextType, RequireFields<MutationDescribeAssetArgs, 'input'>>;
  limitGrant?: Resolver<ResolversTypes['LimitGrantResult'], ParentType, ContextType, RequireFields<MutationLimitGrantArgs, 'input'>>;
  openDelivery?: Resolver<ResolversTypes['OpenDeliveryResult'], ParentType, ContextType, RequireFields<MutationOpenDeliveryArgs, 'input'>>;
  publishForm?: Resolver<ResolversTypes['PublishFormResult'], ParentType, ContextType, RequireFields<MutationPublishFormArgs, 'input'>>;
  closeForm?: Resolver<ResolversTypes['CloseFormResult'], ParentType, ContextType, RequireFields<MutationCloseFormArgs, 'formId'>>;
  repointGrants?: Resolver<ResolversTypes['RepointGrantsResult'], ParentType, ContextType, RequireFields<MutationRepointGrantsArgs, 'input'>>;
  revokeGrant?: Resolver<ResolversTypes['RevokeGrantResult'], ParentType, ContextType, RequireFields<MutationRevokeGrantArgs, 'input'>>;
  suspendGrant?: Resolver<ResolversTypes['SuspendGrantResult'], ParentType, ContextType, RequireFields<MutationSuspendGrantArgs, 'input'>>;
  resumeGrant?: Resolver<ResolversTypes['ResumeGrantResult'], ParentType, ContextType, RequireFields<MutationResumeGrantArgs, 'grantId'>>;
  justifyFindings?: Resolver<ResolversTypes['JustifyFindingsResult'], ParentType, ContextType, RequireFields<MutationJustifyFindingsArgs, 'input'>>;
  acceptFindings?: Resolver<ResolversTypes['AcceptFindingsResult'], ParentType, ContextType, RequireFields<MutationAcceptFindingsArgs, 'input'>>;
  declareLineage?: Resolver<ResolversTypes['DeclareLineageResult'], ParentType, ContextType, RequireFields<MutationDeclareLineageArgs, 'input'>>;
  markNoticeRead?: Resolver<ResolversTypes['MarkNoticeReadResult'], ParentType, ContextType, RequireFields<MutationMarkNoticeReadArgs, 'id'>>;
  markAllNoticesRead?: Resolver<ResolversTypes['MarkAllNoticesReadResult'], ParentType, ContextType, Partial<MutationMarkAllNoticesReadArgs>>;
  setNoticePreferences?: Resolver<ResolversTypes['SetNoticePreferencesResult'], ParentType, ContextType, RequireFields<MutationSetNoticePreferencesArgs, 'input'>>;
  submitEvidence?: Resolver<ResolversTypes['SubmitEvidenceResult'], ParentType, ContextType, RequireFields<MutationSubmitEvidenceArgs, 'input'>>;
  acceptEvidence?: Resolver<ResolversTypes['AcceptEvidenceResult'], ParentType, ContextType, RequireFields<MutationAcceptEvidenceArgs, 'input'>>;
  returnEvidence?: Resolver<ResolversTypes['ReturnEvidenceResult'], ParentType, ContextType, RequireFields<MutationReturnEvidenceArgs, 'input'>>;
  waiveObligation?: Resolver<ResolversTypes['WaiveObligationResult'], ParentType, ContextType, RequireFields<MutationWaiveObligationArgs, 'input'>>;
  activateOntology?: Resolver<ResolversTypes['OntologyResult'], ParentType, ContextType, RequireFields<MutationActivateOntologyArgs, 'id'>>;
  retireOntology?: Resolver<ResolversTypes['OntologyResult'], ParentType, ContextType, RequireFields<MutationRetireOntologyArgs, 'id'>>;
  replayJob?: Resolver<ResolversTypes['ReplayJobResult'], ParentType, ContextType, RequireFields<MutationReplayJobArgs, 'id'>>;
  issuePassport?: Resolver<ResolversTypes['Passport'], ParentType, ContextType>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignedOut'], ParentType, ContextType>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  setLanguage?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<MutationSetLanguageArgs, 'language'>>;
  registerOrganisation?: Resolver<ResolversTypes['RegisterOrganisationResult'], ParentType, ContextType, RequireFields<MutationRegisterOrganisationArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonResult'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  registerCertificate?: Resolver<ResolversTypes['RegisterCertificateResult'], ParentType, ContextType, RequireFields<MutationRegisterCertificateArgs, 'input'>>;
  confirmCertificate?: Resolver<ResolversTypes['ConfirmCertificateResult'], ParentType, ContextType, RequireFields<MutationConfirmCertificateArgs, 'input'>>;
  revokeCertificate?: Resolver<ResolversTypes['RevokeCertificateResult'], ParentType, ContextType, RequireFields<MutationRevokeCertificateArgs, 'id'>>;
  reconcileAccess?: Resolver<ResolversTypes['ReconcileAccessResult'], ParentType, ContextType>;
  answerForm?: Resolver<ResolversTypes['AnswerFormResult'], ParentType, ContextType, RequireFields<MutationAnswerFormArgs, 'input'>>;
  draftRequest?: Resolver<ResolversTypes['DraftRequestResult'], ParentType, ContextType, RequireFields<MutationDraftRequestArgs, 'input'>>;
  reviseRequest?: Resolver<ResolversTypes['ReviseRequestResult'], ParentType, ContextType, RequireFields<MutationReviseRequestArgs, 'input'>>;
  submitRequest?: Resolver<ResolversTypes['SubmitRequestResult'], ParentType, ContextType, RequireFields<MutationSubmitRequestArgs, 'requestId'>>;
  withdrawRequest?: Resolver<ResolversTypes['WithdrawRequestResult'], ParentType, ContextType, RequireFields<MutationWithdrawRequestArgs, 'requestId' | 'reason'>>;
  returnRequest?: Resolver<ResolversTypes['ReturnRequestResult'], ParentType, ContextType, RequireFields<MutationReturnRequestArgs, 'input'>>;
  amendRequest?: Resolver<ResolversTypes['AmendRequestResult'], ParentType, ContextType, RequireFields<MutationAmendRequestArgs, 'requestId'>>;
  renewRequest?: Resolver<ResolversTypes['RenewRequestResult'], ParentType, ContextType, RequireFields<MutationRenewRequestArgs, 'requestId'>>;
  closeRequest?: Resolver<ResolversTypes['CloseRequestResult'], ParentType, ContextType, RequireFields<MutationCloseRequestArgs, 'input'>>;
  appealRequest?: Resolver<ResolversTypes['AppealRequestResult'], ParentType, ContextType, RequireFields<MutationAppealRequestArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['InviteMemberResult'], ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberResult'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'memberId'>>;
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  declineInvitation?: Resolver<ResolversTypes['DeclineInvitationResult'], ParentType, ContextType, RequireFields<MutationDeclineInvitationArgs, 'memberId'>>;
  completeRewrap?: Resolver<ResolversTypes['CompleteRewrapResult'], ParentType, ContextType, RequireFields<MutationCompleteRewrapArgs, 'input'>>;
  setTerms?: Resolver<ResolversTypes['SetTermsResult'], ParentType, ContextType, RequireFields<MutationSetTermsArgs, 'input'>>;
  openVersion?: Resolver<ResolversTypes['OpenVersionResult'], ParentType, ContextType, RequireFields<MutationOpenVersionArgs, 'input'>>;
  openUpload?: Resolver<ResolversTypes['OpenUploadResult'], ParentType, ContextType, RequireFields<MutationOpenUploadArgs, 'input'>>;
  completeUpload?: Resolver<ResolversTypes['CompleteUploadResult'], ParentType, ContextType, RequireFields<MutationCompleteUploadArgs, 'input'>>;
  publishVersion?: Resolver<ResolversTypes['PublishVersionResult'], ParentType, ContextType, RequireFields<MutationPublishVersionArgs, 'input'>>;
  abandonVersion?: Resolver<ResolversTypes['AbandonVersionResult'], ParentType, ContextType, RequireFields<MutationAbandonVersionArgs, 'versionId'>>;
  subscribeWebhook?: Resolver<ResolversTypes['SubscribeWebhookResult'], ParentType, ContextType, RequireFields<MutationSubscribeWebhookArgs, 'input'>>;
  changeWebhook?: Resolver<ResolversTypes['ChangeWebhookResult'], ParentType, ContextType, RequireFields<MutationChangeWebhookArgs, 'input'>>;
  renewWebhookSecret?: Resolver<ResolversTypes['RenewWebhookSecretResult'], ParentType, ContextType, RequireFields<MutationRenewWebhookSecretArgs, 'id'>>;
  removeWebhook?: Resolver<ResolversTypes['RemoveWebhookResult'], ParentType, ContextType, RequireFields<MutationRemoveWebhookArgs, 'id'>>;
  enableWebhook?: Resolver<ResolversTypes['EnableWebhookResult'], ParentType, ContextType, RequireFields<MutationEnableWebhookArgs, 'id'>>;
  pingWebhook?: Resolver<ResolversTypes['PingWebhookResult'], ParentType, ContextType, RequireFields<MutationPingWebhookArgs, 'id'>>;
  replayWebhook?: Resolver<ResolversTypes['ReplayWebhookResult'], ParentType, ContextType, RequireFields<MutationReplayWebhookArgs, 'input'>>;
  replayWebhookDelivery?: Resolver<ResolversTypes['ReplayDeliveryResult'], ParentType, ContextType, RequireFields<MutationReplayWebhookDeliveryArgs, 'id'>>;
};

export type InspectionStateResolvers = { RUNNING: 'running', PASSED: 'passed', HELD: 'held', ACCEPTED: 'accepted' };

export type SeverityResolvers = { INFO: 'info', WARN: 'warn', BLOCKING: 'blocking' };

export type ResourceCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResourceCount'] = ResolversParentTypes['ResourceCount']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  records?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  tensors?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  parameters?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  modalities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['ResourceCount']>, ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assetTitle?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Version']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InspectionState'], ParentType, ContextType>;
  filesDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytesDone?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  bytesTotal?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  blockingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unjustifiedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['Statistics']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['FileReportConnection'], ParentType, ContextType, RequireFields<InspectionReportsArgs, 'first' | 'onlyWithFindings'>>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayJustify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayAccept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FileReport'] = ResolversParentTypes['FileReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plainBytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  inspectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingPlaceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FindingPlace'] = ResolversParentTypes['FindingPlace']> = {
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  byte?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['FindingPlace'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  justification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  justifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  justifiedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JustifyFindingsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JustifyFindingsResult'] = ResolversParentTypes['JustifyFindingsResult']> = {
  __resolveType: TypeResolveFn<'Inspection' | 'Refusal', ParentType, ContextType>;
};

export type AcceptFindingsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AcceptFindingsResult'] = ResolversParentTypes['AcceptFindingsResult']> = {
  __resolveType: TypeResolveFn<'Inspection' | 'Refusal', ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FileReportEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FileReportEdge'] = ResolversParentTypes['FileReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FileReport'], ParentType, ContextType>;
};

export type FileReportConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FileReportConnection'] = ResolversParentTypes['FileReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FileReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  canonical?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leafHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leafIndex?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckpointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Checkpoint'] = ResolversParentTypes['Checkpoint']> = {
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Base64'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InclusionProofResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InclusionProof'] = ResolversParentTypes['InclusionProof']> = {
  leafIndex?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  leafHash?: Resolver<ResolversTypes['Base64'], ParentType, ContextType>;
  hashes?: Resolver<Array<ResolversTypes['Base64']>, ParentType, ContextType>;
  checkpoint?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsistencyProofResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConsistencyProof'] = ResolversParentTypes['ConsistencyProof']> = {
  from?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  hashes?: Resolver<Array<ResolversTypes['Base64']>, ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EdgeKindResolvers = { TRAINED_ON: 'trainedOn', CONTINUED_PRETRAINED_FROM: 'continuedPretrainedFrom', FINE_TUNED_FROM: 'fineTunedFrom', ADAPTER_OF: 'adapterOf', MERGED_FROM: 'mergedFrom', QUANTIZED_FROM: 'quantizedFrom', DISTILLED_FROM: 'distilledFrom', EVALUATED_ON: 'evaluatedOn', DERIVED_FROM: 'derivedFrom', GENERATED_BY: 'generatedBy', INDEX_BUILT_FROM: 'indexBuiltFrom', DEPLOYED_AS: 'deployedAs' };

export type EvidenceResolvers = { DECLARED: 'declared', VERIFIED: 'verified', INFERRED: 'inferred' };

export type LineageDirectionResolvers = { UPSTREAM: 'upstream', DOWNSTREAM: 'downstream', BOTH: 'both' };

export type LineageLinkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LineageLink'] = ResolversParentTypes['LineageLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineageNodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LineageNode'] = ResolversParentTypes['LineageNode']> = {
  version?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineageGraphResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LineageGraph'] = ResolversParentTypes['LineageGraph']> = {
  nodes?: Resolver<Array<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['LineageLink']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeclareLineageResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeclareLineageResult'] = ResolversParentTypes['DeclareLineageResult']> = {
  __resolveType: TypeResolveFn<'Version' | 'Refusal', ParentType, ContextType>;
};

export type EffectiveTermsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EffectiveTerms'] = ResolversParentTypes['EffectiveTerms']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Version']>, ParentType, ContextType>;
};

export type NoticeGroupResolvers = { REQUESTS: 'requests', REVIEWS: 'reviews', GRANTS: 'grants', DUTIES: 'duties', ASSETS: 'assets', REGISTRY: 'registry' };

export type MailChoiceResolvers = { AT_ONCE: 'atOnce', DAILY: 'daily', OFF: 'off' };

export type NoticeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['NoticeGroup'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoticePreferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NoticePreference'] = ResolversParentTypes['NoticePreference']> = {
  group?: Resolver<ResolversTypes['NoticeGroup'], ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['MailChoice'], ParentType, ContextType>;
};

export type NoticePreferencesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NoticePreferences'] = ResolversParentTypes['NoticePreferences']> = {
  preferences?: Resolver<Array<ResolversTypes['NoticePreference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticesReadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NoticesRead'] = ResolversParentTypes['NoticesRead']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNoticeReadResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MarkNoticeReadResult'] = ResolversParentTypes['MarkNoticeReadResult']> = {
  __resolveType: TypeResolveFn<'Notice' | 'Refusal', ParentType, ContextType>;
};

export type MarkAllNoticesReadResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MarkAllNoticesReadResult'] = ResolversParentTypes['MarkAllNoticesReadResult']> = {
  __resolveType: TypeResolveFn<'NoticesRead' | 'Refusal', ParentType, ContextType>;
};

export type SetNoticePreferencesResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetNoticePreferencesResult'] = ResolversParentTypes['SetNoticePreferencesResult']> = {
  __resolveType: TypeResolveFn<'NoticePreferences' | 'Refusal', ParentType, ContextType>;
};

export type ObligationStateResolvers = { OPEN: 'open', SUBMITTED: 'submitted', ACCEPTED: 'accepted', WAIVED: 'waived' };

export type ObligationKindResolvers = { PUBLISH: 'publish', RETURN_RESULTS: 'returnResults', ACKNOWLEDGE: 'acknowledge', DESTROY: 'destroy', RETRAIN: 'retrain', REPORT_YEARLY: 'reportYearly', REPORT_INCIDENT: 'reportIncident', COLLABORATE: 'collaborate', EMBARGO: 'embargo', CONDITION: 'condition' };

export type ObligationSourceResolvers = { TERMS: 'terms', CONDITION: 'condition' };

export type ObligationActionResolvers = { SUBMIT_EVIDENCE: 'submitEvidence', ACCEPT: 'accept', RETURN: 'return', WAIVE: 'waive' };

export type ObligationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ObligationSource'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObligationState'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceAttachmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['ObligationAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type ObligationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SubmitEvidenceResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubmitEvidenceResult'] = ResolversParentTypes['SubmitEvidenceResult']> = {
  __resolveType: TypeResolveFn<'Obligation' | 'Refusal', ParentType, ContextType>;
};

export type AcceptEvidenceResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AcceptEvidenceResult'] = ResolversParentTypes['AcceptEvidenceResult']> = {
  __resolveType: TypeResolveFn<'Obligation' | 'Refusal', ParentType, ContextType>;
};

export type ReturnEvidenceResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReturnEvidenceResult'] = ResolversParentTypes['ReturnEvidenceResult']> = {
  __resolveType: TypeResolveFn<'Obligation' | 'Refusal', ParentType, ContextType>;
};

export type WaiveObligationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WaiveObligationResult'] = ResolversParentTypes['WaiveObligationResult']> = {
  __resolveType: TypeResolveFn<'Obligation' | 'Refusal', ParentType, ContextType>;
};

export type DiseaseOntologyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DiseaseOntology'] = ResolversParentTypes['DiseaseOntology']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  systems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  diseases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiseaseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Disease'] = ResolversParentTypes['Disease']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiseaseSliceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DiseaseSlice'] = ResolversParentTypes['DiseaseSlice']> = {
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  diseases?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type OntologyResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OntologyResult'] = ResolversParentTypes['OntologyResult']> = {
  __resolveType: TypeResolveFn<'DiseaseOntology' | 'Refusal', ParentType, ContextType>;
};

export type DeadLetterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JobReplayedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobReplayed'] = ResolversParentTypes['JobReplayed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayJobResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplayJobResult'] = ResolversParentTypes['ReplayJobResult']> = {
  __resolveType: TypeResolveFn<'JobReplayed' | 'Refusal', ParentType, ContextType>;
};

export type SystemStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SystemStatus'] = ResolversParentTypes['SystemStatus']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  database?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeAbilities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  queue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jobsWaiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jobsRunning?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jobsDead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entriesPending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoreAbilityNameResolvers = { VERSIONING: 'versioning', OBJECT_LOCK: 'objectLock', LEGAL_HOLD: 'legalHold', CHECKSUMS: 'checksums', BROWSER_CORS: 'browserCors' };

export type StoreOutcomeResolvers = { HOLDS: 'holds', BROKEN: 'broken', NONE: 'none' };

export type StoreAbilityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoreAbility'] = ResolversParentTypes['StoreAbility']> = {
  name?: Resolver<ResolversTypes['StoreAbilityName'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['StoreOutcome'], ParentType, ContextType>;
};

export type StoreVerificationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoreVerification'] = ResolversParentTypes['StoreVerification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  files?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  faults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  attachments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attachmentFaults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StorageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Storage'] = ResolversParentTypes['Storage']> = {
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  abilities?: Resolver<Array<ResolversTypes['StoreAbility']>, ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lockDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionsLocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionsUnlocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openUploads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openBytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  abandonHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strayObjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strayBytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  graceHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastVerification?: Resolver<Maybe<ResolversTypes['StoreVerification']>, ParentType, ContextType>;
};

export type StrayObjectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StrayObject'] = ResolversParentTypes['StrayObject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objectKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removedAfter?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StrayObjectEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StrayObjectEdge'] = ResolversParentTypes['StrayObjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StrayObject'], ParentType, ContextType>;
};

export type StrayObjectConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StrayObjectConnection'] = ResolversParentTypes['StrayObjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StrayObjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VisaResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Visa'] = ResolversParentTypes['Visa']> = {
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PassportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Passport'] = ResolversParentTypes['Passport']> = {
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jwksUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  introspectionUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visas?: Resolver<Array<ResolversTypes['Visa']>, ParentType, ContextType>;
};

export type RoleResolvers = { PROVIDER: 'provider', DEVELOPER: 'developer', BOARD_MEMBER: 'boardMember', AUDITOR: 'auditor', OPERATOR: 'operator' };

export type OrganisationKindResolvers = { HOSPITAL: 'hospital', UNIVERSITY: 'university', RESEARCH_INSTITUTE: 'researchInstitute', COMPANY: 'company', PUBLIC_BODY: 'publicBody', ETHICS_BOARD: 'ethicsBoard' };

export type LanguageResolvers = { ja: 'ja', en: 'en' };

export type OrganisationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  abilities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  certificates?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  sessionExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readsV2?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  armored?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateRefusedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CertificateRefused'] = ResolversParentTypes['CertificateRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fingerprint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedInResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn']> = {
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelResolvers = { WEB: 'web', CLI: 'cli' };

export type SignInResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'SignedIn' | 'Refusal', ParentType, ContextType>;
};

export type SignedOutResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SignedOut'] = ResolversParentTypes['SignedOut']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RegisterOrganisationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterOrganisationResult'] = ResolversParentTypes['RegisterOrganisationResult']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Refusal', ParentType, ContextType>;
};

export type RegisterPersonResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterPersonResult'] = ResolversParentTypes['RegisterPersonResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'Refusal', ParentType, ContextType>;
};

export type PasswordChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PasswordChanged'] = ResolversParentTypes['PasswordChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = {
  __resolveType: TypeResolveFn<'PasswordChanged' | 'Refusal', ParentType, ContextType>;
};

export type ConfirmCertificateResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfirmCertificateResult'] = ResolversParentTypes['ConfirmCertificateResult']> = {
  __resolveType: TypeResolveFn<'Certificate' | 'Refusal', ParentType, ContextType>;
};

export type RegisterCertificateResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterCertificateResult'] = ResolversParentTypes['RegisterCertificateResult']> = {
  __resolveType: TypeResolveFn<'Certificate' | 'CertificateRefused' | 'Refusal', ParentType, ContextType>;
};

export type RevokeCertificateResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevokeCertificateResult'] = ResolversParentTypes['RevokeCertificateResult']> = {
  __resolveType: TypeResolveFn<'Certificate' | 'Refusal', ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessDiscrepancyResolvers = { APPROVED_NOT_GRANTED: 'approvedNotGranted', GRANTED_NOT_APPROVED: 'grantedNotApproved', OPEN_PAST_END: 'openPastEnd', DELIVERED_OUTSIDE: 'deliveredOutside', GRANTEE_DISABLED: 'granteeDisabled', GRANTEE_LEFT: 'granteeLeft', CERTIFICATE_UNUSABLE: 'certificateUnusable' };

export type AccessFindingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccessFinding'] = ResolversParentTypes['AccessFinding']> = {
  kind?: Resolver<ResolversTypes['AccessDiscrepancy'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DiscrepancyCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DiscrepancyCount'] = ResolversParentTypes['DiscrepancyCount']> = {
  kind?: Resolver<ResolversTypes['AccessDiscrepancy'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  activeGrants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  liveDeliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['DiscrepancyCount']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['AccessFinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReconciliationEdge'] = ResolversParentTypes['ReconciliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType>;
};

export type ReconciliationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReconciliationConnection'] = ResolversParentTypes['ReconciliationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReconciliationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReconcileAccessResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReconcileAccessResult'] = ResolversParentTypes['ReconcileAccessResult']> = {
  __resolveType: TypeResolveFn<'Reconciliation' | 'Refusal', ParentType, ContextType>;
};

export type ReplayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Replay'] = ResolversParentTypes['Replay']> = {
  same?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['ReplayDifference']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ReplayDifferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplayDifference'] = ResolversParentTypes['ReplayDifference']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestFormResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RequestForm'] = ResolversParentTypes['RequestForm']> = {
  version?: Resolver<ResolversTypes['FormVersion'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flaws?: Resolver<Array<ResolversTypes['Flaw']>, ParentType, ContextType>;
};

export type AnswerFormResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AnswerFormResult'] = ResolversParentTypes['AnswerFormResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'InvalidForm' | 'Refusal', ParentType, ContextType>;
};

export type RequestStateResolvers = { DRAFT: 'draft', UNDER_REVIEW: 'underReview', RETURNED: 'returned', APPROVED: 'approved', REJECTED: 'rejected', GRANTED: 'granted', CLOSED: 'closed', WITHDRAWN: 'withdrawn' };

export type RequestKindResolvers = { NEW: 'new', AMENDMENT: 'amendment', RENEWAL: 'renewal' };

export type RequestActionResolvers = { REVISE: 'revise', INVITE: 'invite', REMOVE_MEMBER: 'removeMember', SUBMIT: 'submit', WITHDRAW: 'withdraw', ACCEPT: 'accept', DECLINE: 'decline', RETURN: 'return', AMEND: 'amend', RENEW: 'renew', CLOSE: 'close', APPEAL: 'appeal' };

export type RequestFieldResolvers = { GENERAL: 'general', PROJECT: 'project', STATEMENT: 'statement', PURPOSE: 'purpose', VERSIONS: 'versions', CERTIFICATE: 'certificate', TEAM: 'team', ETHICS_APPROVAL: 'ethicsApproval', PROCESSING: 'processing', DATA_HANDLING: 'dataHandling', OUTPUTS: 'outputs', ANSWERS: 'answers', ATTACHMENTS: 'attachments' };

export type RequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Request'] = ResolversParentTypes['Request']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  followers?: Resolver<Array<ResolversTypes['Request']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  purposeExplanation?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  planLines?: Resolver<Array<ResolversTypes['PlanLine']>, ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['RequestMember']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['RequestItem']>, ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['Review']>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  remarks?: Resolver<Array<ResolversTypes['Remark']>, ParentType, ContextType>;
  submissions?: Resolver<Array<ResolversTypes['Submission']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appealUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['RequestAction']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  ethicsLetter?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  certificatePapers?: Resolver<Array<ResolversTypes['CertificatePaper']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['DecisionClock']>, ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['RequestForm']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemOutcomeResolvers = { APPROVED: 'approved', REJECTED: 'rejected', LAPSED: 'lapsed' };

export type RequestItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RequestItem'] = ResolversParentTypes['RequestItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['Terms']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ItemOutcome']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
};

export type PlanLineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanLine'] = ResolversParentTypes['PlanLine']> = {
  field?: Resolver<ResolversTypes['RequestField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberStateResolvers = { INVITED: 'invited', ACCEPTED: 'accepted', OUTDATED: 'outdated', DECLINED: 'declined', REMOVED: 'removed' };

export type RequestMemberResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RequestMember'] = ResolversParentTypes['RequestMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MemberState'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemarkedQuestionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemarkedQuestion'] = ResolversParentTypes['RemarkedQuestion']> = {
  formId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemarkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Remark'] = ResolversParentTypes['Remark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['RequestField'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['RemarkedQuestion']>, ParentType, ContextType>;
  attachmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionOccasionResolvers = { FIRST: 'first', RESUBMISSION: 'resubmission', APPEAL: 'appeal' };

export type SubmissionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occasion?: Resolver<ResolversTypes['SubmissionOccasion'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['SubmissionChange']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubmissionChange'] = ResolversParentTypes['SubmissionChange']> = {
  field?: Resolver<ResolversTypes['RequestField'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScreeningResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Screening'] = ResolversParentTypes['Screening']> = {
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['VerdictKind']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  purposeFlaws?: Resolver<Array<ResolversTypes['Flaw']>, ParentType, ContextType>;
  planFlaws?: Resolver<Array<ResolversTypes['Flaw']>, ParentType, ContextType>;
  formFlaws?: Resolver<Array<ResolversTypes['Flaw']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['RequestItem']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['SubmissionChange']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermsForbidResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TermsForbid'] = ResolversParentTypes['TermsForbid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['RequestItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidPlanResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvalidPlan'] = ResolversParentTypes['InvalidPlan']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flaws?: Resolver<Array<ResolversTypes['Flaw']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftRequestResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DraftRequestResult'] = ResolversParentTypes['DraftRequestResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'Refusal', ParentType, ContextType>;
};

export type ReviseRequestResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviseRequestResult'] = ResolversParentTypes['ReviseRequestResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'Refusal', ParentType, ContextType>;
};

export type SubmitRequestResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubmitRequestResult'] = ResolversParentTypes['SubmitRequestResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'TermsForbid' | 'InvalidPurpose' | 'InvalidPlan' | 'InvalidForm' | 'CertificateRefused' | 'Refusal', ParentType, ContextType>;
};

export type WithdrawRequestResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WithdrawRequestResult'] = ResolversParentTypes['WithdrawRequestResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'Refusal', ParentType, ContextType>;
};

export type ReturnRequestResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReturnRequestResult'] = ResolversParentTypes['ReturnRequestResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'Refusal', ParentType, ContextType>;
};

export type AmendRequestResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AmendRequestResult'] = ResolversParentTypes['AmendRequestResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'Refusal', ParentType, ContextType>;
};

export type RenewRequestResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RenewRequestResult'] = ResolversParentTypes['RenewRequestResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'Refusal', ParentType, ContextType>;
};

export type CloseRequestResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CloseRequestResult'] = ResolversParentTypes['CloseRequestResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'Refusal', ParentType, ContextType>;
};

export type AppealRequestResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AppealRequestResult'] = ResolversParentTypes['AppealRequestResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'Refusal', ParentType, ContextType>;
};

export type RequestEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RequestEdge'] = ResolversParentTypes['RequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Request'], ParentType, ContextType>;
};

export type RequestConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RequestConnection'] = ResolversParentTypes['RequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MemberState'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  purposeExplanation?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['InvitationItem']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationItem'] = ResolversParentTypes['InvitationItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['Terms']>, ParentType, ContextType>;
};

export type InvitedMemberResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitedMember'] = ResolversParentTypes['InvitedMember']> = {
  member?: Resolver<ResolversTypes['RequestMember'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationResult'] = ResolversParentTypes['InvitationResult']> = {
  __resolveType: TypeResolveFn<'Invitation' | 'Refusal', ParentType, ContextType>;
};

export type InviteMemberResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InviteMemberResult'] = ResolversParentTypes['InviteMemberResult']> = {
  __resolveType: TypeResolveFn<'InvitedMember' | 'Refusal', ParentType, ContextType>;
};

export type RemoveMemberResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveMemberResult'] = ResolversParentTypes['RemoveMemberResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'Refusal', ParentType, ContextType>;
};

export type AcceptInvitationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AcceptInvitationResult'] = ResolversParentTypes['AcceptInvitationResult']> = {
  __resolveType: TypeResolveFn<'Invitation' | 'Refusal', ParentType, ContextType>;
};

export type DeclineInvitationResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeclineInvitationResult'] = ResolversParentTypes['DeclineInvitationResult']> = {
  __resolveType: TypeResolveFn<'Invitation' | 'Refusal', ParentType, ContextType>;
};

export type RewrapTaskResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RewrapTask'] = ResolversParentTypes['RewrapTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isWanted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['Base64']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteRewrapResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CompleteRewrapResult'] = ResolversParentTypes['CompleteRewrapResult']> = {
  __resolveType: TypeResolveFn<'RewrapTask' | 'Refusal', ParentType, ContextType>;
};

export type RewrapTaskEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RewrapTaskEdge'] = ResolversParentTypes['RewrapTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RewrapTask'], ParentType, ContextType>;
};

export type RewrapTaskConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RewrapTaskConnection'] = ResolversParentTypes['RewrapTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RewrapTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TermEffectResolvers = { ALLOWS: 'allows', LIMITS: 'limits', OBLIGES: 'obliges', INFORMS: 'informs' };

export type ExplanationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ExplanationLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExplanationLineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExplanationLine'] = ResolversParentTypes['ExplanationLine']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['TermEffect'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Terms'] = ResolversParentTypes['Terms']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asset?: Resolver<ResolversTypes['Asset'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  acceptBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  written?: Resolver<ResolversTypes['WrittenTerms'], ParentType, ContextType, RequireFields<TermsWrittenArgs, 'shape'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  awaitingAcceptance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermsEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TermsEdge'] = ResolversParentTypes['TermsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
};

export type TermsConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TermsConnection'] = ResolversParentTypes['TermsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TermsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InvalidTermsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvalidTerms'] = ResolversParentTypes['InvalidTerms']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flaws?: Resolver<Array<ResolversTypes['Flaw']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidPurposeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvalidPurpose'] = ResolversParentTypes['InvalidPurpose']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flaws?: Resolver<Array<ResolversTypes['Flaw']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerdictKindResolvers = { PERMIT: 'permit', DENY: 'deny', REVIEW: 'review' };

export type BecauseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Because'] = ResolversParentTypes['Because']> = {
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['VerdictKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchingProfileResolvers = { STRICT: 'strict', DUOS_V4: 'duosV4' };

export type VerdictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  verdict?: Resolver<ResolversTypes['VerdictKind'], ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['Because']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overlooked?: Resolver<Array<ResolversTypes['LostCondition']>, ParentType, ContextType>;
  ontology?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermsShapeResolvers = { RAIREKI: 'raireki', DUO: 'duo', DUOS: 'duos', ODRL: 'odrl', MARKDOWN: 'markdown', HTML: 'html' };

export type WrittenTermsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WrittenTerms'] = ResolversParentTypes['WrittenTerms']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lost?: Resolver<Array<ResolversTypes['LostCondition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LostConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LostCondition'] = ResolversParentTypes['LostCondition']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReadTermsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReadTerms'] = ResolversParentTypes['ReadTerms']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['TermsShape'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  lost?: Resolver<Array<ResolversTypes['LostCondition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadTermsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReadTermsResult'] = ResolversParentTypes['ReadTermsResult']> = {
  __resolveType: TypeResolveFn<'ReadTerms' | 'InvalidTerms', ParentType, ContextType>;
};

export type WriteTermsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WriteTermsResult'] = ResolversParentTypes['WriteTermsResult']> = {
  __resolveType: TypeResolveFn<'WrittenTerms' | 'InvalidTerms', ParentType, ContextType>;
};

export type ExplainTermsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExplainTermsResult'] = ResolversParentTypes['ExplainTermsResult']> = {
  __resolveType: TypeResolveFn<'Explanation' | 'InvalidTerms', ParentType, ContextType>;
};

export type MatchPurposeResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MatchPurposeResult'] = ResolversParentTypes['MatchPurposeResult']> = {
  __resolveType: TypeResolveFn<'Verdict' | 'InvalidPurpose' | 'InvalidTerms', ParentType, ContextType>;
};

export type SetTermsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetTermsResult'] = ResolversParentTypes['SetTermsResult']> = {
  __resolveType: TypeResolveFn<'Terms' | 'InvalidTerms' | 'Refusal', ParentType, ContextType>;
};

export type RegistryKeyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegistryKey'] = ResolversParentTypes['RegistryKey']> = {
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  armored?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cipherBytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  storedParts?: Resolver<Array<ResolversTypes['StoredPart']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoredPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoredPart'] = ResolversParentTypes['StoredPart']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartUrlResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PartUrl'] = ResolversParentTypes['PartUrl']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BodyProfileResolvers = { STANDARD: 'standard', GPG: 'gpg' };

export type VersionManifestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VersionManifest'] = ResolversParentTypes['VersionManifest']> = {
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signerFingerprint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signerCertificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpenVersionResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpenVersionResult'] = ResolversParentTypes['OpenVersionResult']> = {
  __resolveType: TypeResolveFn<'Version' | 'Refusal', ParentType, ContextType>;
};

export type OpenUploadResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpenUploadResult'] = ResolversParentTypes['OpenUploadResult']> = {
  __resolveType: TypeResolveFn<'Upload' | 'Refusal', ParentType, ContextType>;
};

export type PartUrlsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PartUrls'] = ResolversParentTypes['PartUrls']> = {
  urls?: Resolver<Array<ResolversTypes['PartUrl']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartUrlsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PartUrlsResult'] = ResolversParentTypes['PartUrlsResult']> = {
  __resolveType: TypeResolveFn<'PartUrls' | 'Refusal', ParentType, ContextType>;
};

export type CompleteUploadResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CompleteUploadResult'] = ResolversParentTypes['CompleteUploadResult']> = {
  __resolveType: TypeResolveFn<'File' | 'Refusal', ParentType, ContextType>;
};

export type PublishVersionResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishVersionResult'] = ResolversParentTypes['PublishVersionResult']> = {
  __resolveType: TypeResolveFn<'Version' | 'Refusal', ParentType, ContextType>;
};

export type AbandonVersionResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AbandonVersionResult'] = ResolversParentTypes['AbandonVersionResult']> = {
  __resolveType: TypeResolveFn<'Version' | 'Refusal', ParentType, ContextType>;
};

export type WebhookStateResolvers = { ACTIVE: 'active', DISABLED: 'disabled' };

export type WebhookDeliveryStateResolvers = { WAITING: 'waiting', DELIVERED: 'delivered', FAILED: 'failed' };

export type WebhookResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  keeper?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<WebhookDeliveriesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leafIndex?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempts?: Resolver<Array<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tookMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WebhookEdge'] = ResolversParentTypes['WebhookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
};

export type WebhookConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WebhookConnection'] = ResolversParentTypes['WebhookConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookSecretResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WebhookSecret'] = ResolversParentTypes['WebhookSecret']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookRemovedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WebhookRemoved'] = ResolversParentTypes['WebhookRemoved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscribeWebhookResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubscribeWebhookResult'] = ResolversParentTypes['SubscribeWebhookResult']> = {
  __resolveType: TypeResolveFn<'WebhookSecret' | 'Refusal', ParentType, ContextType>;
};

export type ChangeWebhookResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangeWebhookResult'] = ResolversParentTypes['ChangeWebhookResult']> = {
  __resolveType: TypeResolveFn<'Webhook' | 'Refusal', ParentType, ContextType>;
};

export type RenewWebhookSecretResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RenewWebhookSecretResult'] = ResolversParentTypes['RenewWebhookSecretResult']> = {
  __resolveType: TypeResolveFn<'WebhookSecret' | 'Refusal', ParentType, ContextType>;
};

export type RemoveWebhookResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveWebhookResult'] = ResolversParentTypes['RemoveWebhookResult']> = {
  __resolveType: TypeResolveFn<'WebhookRemoved' | 'Refusal', ParentType, ContextType>;
};

export type EnableWebhookResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnableWebhookResult'] = ResolversParentTypes['EnableWebhookResult']> = {
  __resolveType: TypeResolveFn<'Webhook' | 'Refusal', ParentType, ContextType>;
};

export type PingWebhookResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PingWebhookResult'] = ResolversParentTypes['PingWebhookResult']> = {
  __resolveType: TypeResolveFn<'WebhookDelivery' | 'Refusal', ParentType, ContextType>;
};

export type ReplayWebhookResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplayWebhookResult'] = ResolversParentTypes['ReplayWebhookResult']> = {
  __resolveType: TypeResolveFn<'Webhook' | 'Refusal', ParentType, ContextType>;
};

export type ReplayDeliveryResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplayDeliveryResult'] = ResolversParentTypes['ReplayDeliveryResult']> = {
  __resolveType: TypeResolveFn<'WebhookDelivery' | 'Refusal', ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  TermsToAccept?: TermsToAcceptResolvers<ContextType>;
  TermsChange?: TermsChangeResolvers<ContextType>;
  TermsAcceptance?: TermsAcceptanceResolvers<ContextType>;
  AcceptTermsResult?: AcceptTermsResultResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  CertificatePaper?: CertificatePaperResolvers<ContextType>;
  RemoveAttachmentResult?: RemoveAttachmentResultResolvers<ContextType>;
  ReviewState?: ReviewStateResolvers;
  ReviewOutcome?: ReviewOutcomeResolvers;
  Choice?: ChoiceResolvers;
  SignedBy?: SignedByResolvers;
  Audience?: AudienceResolvers;
  ConditionDuty?: ConditionDutyResolvers;
  Review?: ReviewResolvers<ContextType>;
  DecisionClock?: DecisionClockResolvers<ContextType>;
  ItemStanding?: ItemStandingResolvers<ContextType>;
  ItemChoice?: ItemChoiceResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ReviewComment?: ReviewCommentResolvers<ContextType>;
  Tally?: TallyResolvers<ContextType>;
  VoteRecord?: VoteRecordResolvers<ContextType>;
  VoteRecordResult?: VoteRecordResultResolvers<ContextType>;
  CastVoteResult?: CastVoteResultResolvers<ContextType>;
  RecuseResult?: RecuseResultResolvers<ContextType>;
  CommentOnReviewResult?: CommentOnReviewResultResolvers<ContextType>;
  AssignLeadResult?: AssignLeadResultResolvers<ContextType>;
  ExtendDeadlineResult?: ExtendDeadlineResultResolvers<ContextType>;
  ReviewOrder?: ReviewOrderResolvers;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  RestrictionKind?: RestrictionKindResolvers<ContextType>;
  RestrictionValue?: RestrictionValueResolvers;
  RestrictionChoice?: RestrictionChoiceResolvers<ContextType>;
  Capacity?: CapacityResolvers;
  Threshold?: ThresholdResolvers;
  PanelTask?: PanelTaskResolvers;
  Signing?: SigningResolvers;
  Lapse?: LapseResolvers;
  Closing?: ClosingResolvers;
  PanelRule?: PanelRuleResolvers<ContextType>;
  Panel?: PanelResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  AutoApproval?: AutoApprovalResolvers<ContextType>;
  PanelPreset?: PanelPresetResolvers<ContextType>;
  PresetSeat?: PresetSeatResolvers<ContextType>;
  FormPanelResult?: FormPanelResultResolvers<ContextType>;
  ChangePanelResult?: ChangePanelResultResolvers<ContextType>;
  ClosePanelResult?: ClosePanelResultResolvers<ContextType>;
  SwitchAutoApprovalResult?: SwitchAutoApprovalResultResolvers<ContextType>;
  PanelEdge?: PanelEdgeResolvers<ContextType>;
  PanelConnection?: PanelConnectionResolvers<ContextType>;
  Sitting?: SittingResolvers<ContextType>;
  SittingPaper?: SittingPaperResolvers<ContextType>;
  CallSittingResult?: CallSittingResultResolvers<ContextType>;
  ChangeSittingResult?: ChangeSittingResultResolvers<ContextType>;
  CloseSittingResult?: CloseSittingResultResolvers<ContextType>;
  SittingEdge?: SittingEdgeResolvers<ContextType>;
  SittingConnection?: SittingConnectionResolvers<ContextType>;
  AssetKind?: AssetKindResolvers;
  Modality?: ModalityResolvers;
  VersionState?: VersionStateResolvers;
  Custody?: CustodyResolvers;
  Asset?: AssetResolvers<ContextType>;
  Version?: VersionResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  RegisterAssetResult?: RegisterAssetResultResolvers<ContextType>;
  DescribeAssetResult?: DescribeAssetResultResolvers<ContextType>;
  AssetEdge?: AssetEdgeResolvers<ContextType>;
  AssetConnection?: AssetConnectionResolvers<ContextType>;
  VersionEdge?: VersionEdgeResolvers<ContextType>;
  VersionConnection?: VersionConnectionResolvers<ContextType>;
  FileEdge?: FileEdgeResolvers<ContextType>;
  FileConnection?: FileConnectionResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  OpenedDelivery?: OpenedDeliveryResolvers<ContextType>;
  DeliveredFile?: DeliveredFileResolvers<ContextType>;
  OpenDeliveryResult?: OpenDeliveryResultResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  GrantLimits?: GrantLimitsResolvers<ContextType>;
  LimitGrantResult?: LimitGrantResultResolvers<ContextType>;
  DeliveryAddresses?: DeliveryAddressesResolvers<ContextType>;
  DeliveredAddress?: DeliveredAddressResolvers<ContextType>;
  DeliveryAddressesResult?: DeliveryAddressesResultResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  FormVersion?: FormVersionResolvers<ContextType>;
  InvalidForm?: InvalidFormResolvers<ContextType>;
  PublishFormResult?: PublishFormResultResolvers<ContextType>;
  CloseFormResult?: CloseFormResultResolvers<ContextType>;
  FormEdge?: FormEdgeResolvers<ContextType>;
  FormConnection?: FormConnectionResolvers<ContextType>;
  GrantState?: GrantStateResolvers;
  GrantEndedBecause?: GrantEndedBecauseResolvers;
  GrantAction?: GrantActionResolvers;
  Grant?: GrantResolvers<ContextType>;
  RepointedGrants?: RepointedGrantsResolvers<ContextType>;
  RepointGrantsResult?: RepointGrantsResultResolvers<ContextType>;
  RevokeGrantResult?: RevokeGrantResultResolvers<ContextType>;
  SuspendGrantResult?: SuspendGrantResultResolvers<ContextType>;
  ResumeGrantResult?: ResumeGrantResultResolvers<ContextType>;
  GrantEdge?: GrantEdgeResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Base64?: GraphQLScalarType;
  Long?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Flaw?: FlawResolvers<ContextType>;
  LocalText?: LocalTextResolvers<ContextType>;
  ChangeKind?: ChangeKindResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  InspectionState?: InspectionStateResolvers;
  Severity?: SeverityResolvers;
  ResourceCount?: ResourceCountResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  FileReport?: FileReportResolvers<ContextType>;
  FindingPlace?: FindingPlaceResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  JustifyFindingsResult?: JustifyFindingsResultResolvers<ContextType>;
  AcceptFindingsResult?: AcceptFindingsResultResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  FileReportEdge?: FileReportEdgeResolvers<ContextType>;
  FileReportConnection?: FileReportConnectionResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  Checkpoint?: CheckpointResolvers<ContextType>;
  InclusionProof?: InclusionProofResolvers<ContextType>;
  ConsistencyProof?: ConsistencyProofResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  EdgeKind?: EdgeKindResolvers;
  Evidence?: EvidenceResolvers;
  LineageDirection?: LineageDirectionResolvers;
  LineageLink?: LineageLinkResolvers<ContextType>;
  LineageNode?: LineageNodeResolvers<ContextType>;
  LineageGraph?: LineageGraphResolvers<ContextType>;
  DeclareLineageResult?: DeclareLineageResultResolvers<ContextType>;
  EffectiveTerms?: EffectiveTermsResolvers<ContextType>;
  NoticeGroup?: NoticeGroupResolvers;
  MailChoice?: MailChoiceResolvers;
  Notice?: NoticeResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticePreference?: NoticePreferenceResolvers<ContextType>;
  NoticePreferences?: NoticePreferencesResolvers<ContextType>;
  NoticesRead?: NoticesReadResolvers<ContextType>;
  MarkNoticeReadResult?: MarkNoticeReadResultResolvers<ContextType>;
  MarkAllNoticesReadResult?: MarkAllNoticesReadResultResolvers<ContextType>;
  SetNoticePreferencesResult?: SetNoticePreferencesResultResolvers<ContextType>;
  ObligationState?: ObligationStateResolvers;
  ObligationKind?: ObligationKindResolvers;
  ObligationSource?: ObligationSourceResolvers;
  ObligationAction?: ObligationActionResolvers;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  SubmitEvidenceResult?: SubmitEvidenceResultResolvers<ContextType>;
  AcceptEvidenceResult?: AcceptEvidenceResultResolvers<ContextType>;
  ReturnEvidenceResult?: ReturnEvidenceResultResolvers<ContextType>;
  WaiveObligationResult?: WaiveObligationResultResolvers<ContextType>;
  DiseaseOntology?: DiseaseOntologyResolvers<ContextType>;
  Disease?: DiseaseResolvers<ContextType>;
  DiseaseSlice?: DiseaseSliceResolvers<ContextType>;
  OntologyResult?: OntologyResultResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  JobReplayed?: JobReplayedResolvers<ContextType>;
  ReplayJobResult?: ReplayJobResultResolvers<ContextType>;
  SystemStatus?: SystemStatusResolvers<ContextType>;
  StoreAbilityName?: StoreAbilityNameResolvers;
  StoreOutcome?: StoreOutcomeResolvers;
  StoreAbility?: StoreAbilityResolvers<ContextType>;
  StoreVerification?: StoreVerificationResolvers<ContextType>;
  Storage?: StorageResolvers<ContextType>;
  StrayObject?: StrayObjectResolvers<ContextType>;
  StrayObjectEdge?: StrayObjectEdgeResolvers<ContextType>;
  StrayObjectConnection?: StrayObjectConnectionResolvers<ContextType>;
  Visa?: VisaResolvers<ContextType>;
  Passport?: PassportResolvers<ContextType>;
  Role?: RoleResolvers;
  OrganisationKind?: OrganisationKindResolvers;
  Language?: LanguageResolvers;
  Organisation?: OrganisationResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateRefused?: CertificateRefusedResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  Channel?: ChannelResolvers;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignedOut?: SignedOutResolvers<ContextType>;
  RegisterOrganisationResult?: RegisterOrganisationResultResolvers<ContextType>;
  RegisterPersonResult?: RegisterPersonResultResolvers<ContextType>;
  PasswordChanged?: PasswordChangedResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  ConfirmCertificateResult?: ConfirmCertificateResultResolvers<ContextType>;
  RegisterCertificateResult?: RegisterCertificateResultResolvers<ContextType>;
  RevokeCertificateResult?: RevokeCertificateResultResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  AccessDiscrepancy?: AccessDiscrepancyResolvers;
  AccessFinding?: AccessFindingResolvers<ContextType>;
  DiscrepancyCount?: DiscrepancyCountResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationEdge?: ReconciliationEdgeResolvers<ContextType>;
  ReconciliationConnection?: ReconciliationConnectionResolvers<ContextType>;
  ReconcileAccessResult?: ReconcileAccessResultResolvers<ContextType>;
  Replay?: ReplayResolvers<ContextType>;
  ReplayDifference?: ReplayDifferenceResolvers<ContextType>;
  RequestForm?: RequestFormResolvers<ContextType>;
  AnswerFormResult?: AnswerFormResultResolvers<ContextType>;
  RequestState?: RequestStateResolvers;
  RequestKind?: RequestKindResolvers;
  RequestAction?: RequestActionResolvers;
  RequestField?: RequestFieldResolvers;
  Request?: RequestResolvers<ContextType>;
  ItemOutcome?: ItemOutcomeResolvers;
  RequestItem?: RequestItemResolvers<ContextType>;
  PlanLine?: PlanLineResolvers<ContextType>;
  MemberState?: MemberStateResolvers;
  RequestMember?: RequestMemberResolvers<ContextType>;
  RemarkedQuestion?: RemarkedQuestionResolvers<ContextType>;
  Remark?: RemarkResolvers<ContextType>;
  SubmissionOccasion?: SubmissionOccasionResolvers;
  Submission?: SubmissionResolvers<ContextType>;
  SubmissionChange?: SubmissionChangeResolvers<ContextType>;
  Screening?: ScreeningResolvers<ContextType>;
  TermsForbid?: TermsForbidResolvers<ContextType>;
  InvalidPlan?: InvalidPlanResolvers<ContextType>;
  DraftRequestResult?: DraftRequestResultResolvers<ContextType>;
  ReviseRequestResult?: ReviseRequestResultResolvers<ContextType>;
  SubmitRequestResult?: SubmitRequestResultResolvers<ContextType>;
  WithdrawRequestResult?: WithdrawRequestResultResolvers<ContextType>;
  ReturnRequestResult?: ReturnRequestResultResolvers<ContextType>;
  AmendRequestResult?: AmendRequestResultResolvers<ContextType>;
  RenewRequestResult?: RenewRequestResultResolvers<ContextType>;
  CloseRequestResult?: CloseRequestResultResolvers<ContextType>;
  AppealRequestResult?: AppealRequestResultResolvers<ContextType>;
  RequestEdge?: RequestEdgeResolvers<ContextType>;
  RequestConnection?: RequestConnectionResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationItem?: InvitationItemResolvers<ContextType>;
  InvitedMember?: InvitedMemberResolvers<ContextType>;
  InvitationResult?: InvitationResultResolvers<ContextType>;
  InviteMemberResult?: InviteMemberResultResolvers<ContextType>;
  RemoveMemberResult?: RemoveMemberResultResolvers<ContextType>;
  AcceptInvitationResult?: AcceptInvitationResultResolvers<ContextType>;
  DeclineInvitationResult?: DeclineInvitationResultResolvers<ContextType>;
  RewrapTask?: RewrapTaskResolvers<ContextType>;
  CompleteRewrapResult?: CompleteRewrapResultResolvers<ContextType>;
  RewrapTaskEdge?: RewrapTaskEdgeResolvers<ContextType>;
  RewrapTaskConnection?: RewrapTaskConnectionResolvers<ContextType>;
  TermEffect?: TermEffectResolvers;
  Explanation?: ExplanationResolvers<ContextType>;
  ExplanationLine?: ExplanationLineResolvers<ContextType>;
  Terms?: TermsResolvers<ContextType>;
  TermsEdge?: TermsEdgeResolvers<ContextType>;
  TermsConnection?: TermsConnectionResolvers<ContextType>;
  InvalidTerms?: InvalidTermsResolvers<ContextType>;
  InvalidPurpose?: InvalidPurposeResolvers<ContextType>;
  VerdictKind?: VerdictKindResolvers;
  Because?: BecauseResolvers<ContextType>;
  MatchingProfile?: MatchingProfileResolvers;
  Verdict?: VerdictResolvers<ContextType>;
  TermsShape?: TermsShapeResolvers;
  WrittenTerms?: WrittenTermsResolvers<ContextType>;
  LostCondition?: LostConditionResolvers<ContextType>;
  ReadTerms?: ReadTermsResolvers<ContextType>;
  ReadTermsResult?: ReadTermsResultResolvers<ContextType>;
  WriteTermsResult?: WriteTermsResultResolvers<ContextType>;
  ExplainTermsResult?: ExplainTermsResultResolvers<ContextType>;
  MatchPurposeResult?: MatchPurposeResultResolvers<ContextType>;
  SetTermsResult?: SetTermsResultResolvers<ContextType>;
  RegistryKey?: RegistryKeyResolvers<ContextType>;
  Upload?: UploadResolvers<ContextType>;
  StoredPart?: StoredPartResolvers<ContextType>;
  PartUrl?: PartUrlResolvers<ContextType>;
  BodyProfile?: BodyProfileResolvers;
  VersionManifest?: VersionManifestResolvers<ContextType>;
  OpenVersionResult?: OpenVersionResultResolvers<ContextType>;
  OpenUploadResult?: OpenUploadResultResolvers<ContextType>;
  PartUrls?: PartUrlsResolvers<ContextType>;
  PartUrlsResult?: PartUrlsResultResolvers<ContextType>;
  CompleteUploadResult?: CompleteUploadResultResolvers<ContextType>;
  PublishVersionResult?: PublishVersionResultResolvers<ContextType>;
  AbandonVersionResult?: AbandonVersionResultResolvers<ContextType>;
  WebhookState?: WebhookStateResolvers;
  WebhookDeliveryState?: WebhookDeliveryStateResolvers;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  WebhookEdge?: WebhookEdgeResolvers<ContextType>;
  WebhookConnection?: WebhookConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookSecret?: WebhookSecretResolvers<ContextType>;
  WebhookRemoved?: WebhookRemovedResolvers<ContextType>;
  SubscribeWebhookResult?: SubscribeWebhookResultResolvers<ContextType>;
  ChangeWebhookResult?: ChangeWebhookResultResolvers<ContextType>;
  RenewWebhookSecretResult?: RenewWebhookSecretResultResolvers<ContextType>;
  RemoveWebhookResult?: RemoveWebhookResultResolvers<ContextType>;
  EnableWebhookResult?: EnableWebhookResultResolvers<ContextType>;
  PingWebhookResult?: PingWebhookResultResolvers<ContextType>;
  ReplayWebhookResult?: ReplayWebhookResultResolvers<ContextType>;
  ReplayDeliveryResult?: ReplayDeliveryResultResolvers<ContextType>;
};

