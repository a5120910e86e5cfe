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

export type Capacity =
  | 'medicine'
  | 'ethics'
  | 'law'
  | 'it'
  | 'public';

export type Threshold =
  | 'majority'
  | 'twoThirds'
  | 'unanimous';

export type ReviewState =
  | 'open'
  | 'closed';

export type ReviewOutcome =
  | 'approved'
  | 'rejected'
  /** The request was withdrawn, or another panel refused it, while this one was still looking. */
  | 'abandoned';

export type Choice =
  | 'approve'
  | 'reject'
  | 'abstain';

/** How a panel decides. */
export type PanelRule = {
  /** How many votes must be cast. */
  quorum: Scalars['Int']['output'];
  threshold: Threshold;
  /** At least one vote from each of these. */
  requiredCapacities: Array<Capacity>;
};

/** A standing group of people who decide by a rule (部会). */
export type Panel = Node & {
  id: Scalars['ID']['output'];
  name: LocalText;
  rule: PanelRule;
  seats: Array<Seat>;
};

export type Seat = {
  id: Scalars['ID']['output'];
  person: Person;
  capacity: Capacity;
  external: Scalars['Boolean']['output'];
  chair: Scalars['Boolean']['output'];
  /** On a review: when and why the member stepped aside. */
  recusedAt: Maybe<Scalars['DateTime']['output']>;
  recusalReason: Maybe<Scalars['String']['output']>;
};

/** One panel's look at one request. Rule and seats were frozen when it opened. */
export type Review = Node & {
  id: Scalars['ID']['output'];
  request: Request;
  panel: Panel;
  state: ReviewState;
  rule: PanelRule;
  seats: Array<Seat>;
  /** Seen by the panel and auditors while open, by the applicant once closed. */
  votes: Array<Vote>;
  tally: Tally;
  outcome: Maybe<ReviewOutcome>;
  /** Where it stands, in one sentence in the caller's language: «Two more votes are needed, one of them from a legal member.» */
  standing: Scalars['String']['output'];
  openedAt: Scalars['DateTime']['output'];
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether the caller can vote now; if not, `viewerMayNotVote` says why. */
  viewerMayVote: Scalars['Boolean']['output'];
  viewerMayNotVote: Maybe<Refusal>;
};

export type Vote = Node & {
  id: Scalars['ID']['output'];
  voter: Person;
  capacity: Capacity;
  choice: Choice;
  comment: Scalars['String']['output'];
  castAt: Scalars['DateTime']['output'];
};

export type Tally = {
  approve: Scalars['Int']['output'];
  reject: Scalars['Int']['output'];
  abstain: Scalars['Int']['output'];
  /** Votes still missing for the quorum. */
  votesMissing: Scalars['Int']['output'];
  capacitiesMissing: Array<Capacity>;
};

export type CastVoteInput = {
  reviewId: Scalars['ID']['input'];
  choice: Choice;
  comment: Scalars['String']['input'];
};

export type CastVoteResult = Review | Refusal;

export type RecuseInput = {
  reviewId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RecuseResult = Review | Refusal;

export type SeatInput = {
  personId: Scalars['ID']['input'];
  capacity: Capacity;
  external: Scalars['Boolean']['input'];
  chair: Scalars['Boolean']['input'];
};

export type FormPanelInput = {
  name: LocalTextInput;
  quorum: Scalars['Int']['input'];
  threshold: Threshold;
  requiredCapacities: Array<Capacity>;
  seats: Array<SeatInput>;
};

export type FormPanelResult = Panel | Refusal;

export type ReviewFilter = {
  state?: InputMaybe<ReviewState>;
  /** Only reviews where the caller has a seat. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only reviews that wait for the caller's vote. */
  awaitingMe?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReviewEdge = {
  cursor: Scalars['String']['output'];
  node: Review;
};

export type ReviewConnection = {
  edges: Array<ReviewEdge>;
  pageInfo: PageInfo;
};

export type PanelEdge = {
  cursor: Scalars['String']['output'];
  node: Panel;
};

export type PanelConnection = {
  edges: Array<PanelEdge>;
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
  /** Immutable and in the catalogue. */
  | 'published'
  /** Given up before it was published. */
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
  /** What this version was made from, directly. */
  origins: Array<LineageLink>;
  /** The terms that hold for this version once those of everything it was made from are met, with the versions whose terms went into it. Null while none are set. */
  effectiveTerms: Maybe<EffectiveTerms>;
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

/** Bytes handed out under a grant: the session key re-wrapped for one certificate, and addresses good for minutes (提供). */
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
};

export type DeliveredFile = {
  path: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  plainBytes: Scalars['Long']['output'];
  plainSha256: Scalars['String']['output'];
  cipherBytes: Scalars['Long']['output'];
  cipherSha256: Scalars['String']['output'];
  /** The body alone, straight from the store. */
  bodyUrl: Scalars['String']['output'];
  /** Header and body as one OpenPGP message, with Range: for a browser or plain curl. */
  messageUrl: Scalars['String']['output'];
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

export type GrantState =
  | 'active'
  | 'expired'
  | 'revoked';

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
  deliveries: DeliveryConnection;
  /** The ledger entry of its issue; an inclusion proof can be had for it. */
  issuedEntry: Maybe<LedgerEntry>;
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

export type RevokeGrantResult = Grant | Refusal;

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

export type PageInfo = {
  hasNextPage: Scalars['Boolean']['output'];
  endCursor: Maybe<Scalars['String']['output']>;
};

export type Query = {
  reviews: ReviewConnection;
  review: Review;
  panels: PanelConnection;
  /** The catalogue: what is published, and what the caller's organisations own. Newest first. */
  assets: AssetConnection;
  asset: Asset;
  version: Version;
  /** Grantees see their own, providers those on their data, auditors and operators all. Newest first. */
  grants: GrantConnection;
  grant: Grant;
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
  /** Operators only. */
  deadLetters: DeadLetterConnection;
  /** Operators only. */
  systemStatus: SystemStatus;
  /** The signed-in person; null when nobody is signed in. */
  me: Maybe<Me>;
  people: PersonConnection;
  organisations: OrganisationConnection;
  /** Applicants see their own, panels what they review, providers what asks for their data, auditors all. Newest first. */
  requests: RequestConnection;
  request: Request;
  terms: Terms;
  /** Reads a terms document back in plain words, or says what is wrong with it. Nothing is kept. */
  explainTerms: ExplainTermsResult;
  /** What a purpose would meet under an asset's current terms, or under a terms document that is not kept. */
  matchPurpose: MatchPurposeResult;
  registryKey: RegistryKey;
  upload: Upload;
  /** Where to PUT up to 100 parts; the addresses are good for an hour. */
  partUrls: PartUrlsResult;
};


export type QueryReviewsArgs = {
  filter?: InputMaybe<ReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPanelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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


export type QueryGrantsArgs = {
  filter?: InputMaybe<GrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGrantArgs = {
  id: Scalars['ID']['input'];
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


export type QueryDeadLettersArgs = {
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


export type QueryRequestsArgs = {
  filter?: InputMaybe<RequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTermsArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExplainTermsArgs = {
  body: Scalars['JSON']['input'];
};


export type QueryMatchPurposeArgs = {
  purpose: Scalars['JSON']['input'];
  assetId?: InputMaybe<Scalars['ID']['input']>;
  terms?: InputMaybe<Scalars['JSON']['input']>;
};


export type QueryUploadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartUrlsArgs = {
  uploadId: Scalars['ID']['input'];
  numbers: Array<Scalars['Int']['input']>;
};

export type Mutation = {
  castVote: CastVoteResult;
  /** Steps aside from one review; the quorum is then counted without the seat. */
  recuse: RecuseResult;
  /** Operators only. Every request submitted from then on is reviewed by every open panel. */
  formPanel: FormPanelResult;
  registerAsset: RegisterAssetResult;
  /** Corrects title and description; the change is in the ledger. */
  describeAsset: DescribeAssetResult;
  openDelivery: OpenDeliveryResult;
  /** Stops new deliveries at once. What was already delivered cannot be unread: the duty to destroy it remains. */
  revokeGrant: RevokeGrantResult;
  /** Adds links to a published version that were forgotten when it was published. */
  declareLineage: DeclareLineageResult;
  /** Operators only: runs a dead job once more. */
  replayJob: ReplayJobResult;
  signIn: SignInResult;
  signOut: SignedOut;
  changePassword: ChangePasswordResult;
  setLanguage: Me;
  /** Operators only. */
  registerOrganisation: RegisterOrganisationResult;
  /** Operators only. */
  registerPerson: RegisterPersonResult;
  registerCertificate: RegisterCertificateResult;
  /** Takes effect at once: grants bound to it deliver nothing until another certificate is registered and requested with. */
  revokeCertificate: RevokeCertificateResult;
  draftRequest: DraftRequestResult;
  reviseRequest: ReviseRequestResult;
  /** Checks purpose, certificate and terms, pins terms and verdicts, and opens the panels' reviews. */
  submitRequest: SubmitRequestResult;
  withdrawRequest: WithdrawRequestResult;
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
};


export type MutationCastVoteArgs = {
  input: CastVoteInput;
};


export type MutationRecuseArgs = {
  input: RecuseInput;
};


export type MutationFormPanelArgs = {
  input: FormPanelInput;
};


export type MutationRegisterAssetArgs = {
  input: RegisterAssetInput;
};


export type MutationDescribeAssetArgs = {
  input: DescribeAssetInput;
};


export type MutationOpenDeliveryArgs = {
  input: OpenDeliveryInput;
};


export type MutationRevokeGrantArgs = {
  input: RevokeGrantInput;
};


export type MutationDeclareLineageArgs = {
  input: DeclareLineageInput;
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


export type MutationRevokeCertificateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDraftRequestArgs = {
  input: DraftRequestInput;
};


export type MutationReviseRequestArgs = {
  input: ReviseRequestInput;
};


export type MutationSubmitRequestArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationWithdrawRequestArgs = {
  requestId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
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

export type RequestState =
  | 'draft'
  | 'underReview'
  | 'approved'
  | 'rejected'
  | 'granted'
  | 'withdrawn';

export type RequestAction =
  | 'revise'
  | 'submit'
  | 'withdraw';

/** A person's application to use versions of assets for one purpose (利用申請). */
export type Request = Node & {
  id: Scalars['ID']['output'];
  /** What people call it by. */
  number: Scalars['Int']['output'];
  state: RequestState;
  project: Scalars['String']['output'];
  statement: Scalars['String']['output'];
  /** The purpose document: see docs/guides/purposes.md for its shape. */
  purpose: Scalars['JSON']['output'];
  purposeExplanation: Maybe<Explanation>;
  applicant: Person;
  organisation: Organisation;
  certificate: Maybe<Certificate>;
  items: Array<RequestItem>;
  reviews: Array<Review>;
  grants: Array<Grant>;
  createdAt: Scalars['DateTime']['output'];
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn. */
  reason: Maybe<Scalars['String']['output']>;
  /** What the caller may do with it now. */
  viewerActions: Array<RequestAction>;
};

export type RequestItem = {
  id: Scalars['ID']['output'];
  version: Version;
  /** Pinned when the request is submitted. */
  terms: Maybe<Terms>;
  /** Pinned when the request is submitted; before that, what matching says today. Null while the draft's purpose is incomplete. */
  verdict: Maybe<Verdict>;
  grant: Maybe<Grant>;
};

/** The terms do not allow the purpose: submitting is refused, and why is said per item. */
export type TermsForbid = Problem & {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  items: Array<RequestItem>;
};

export type DraftRequestInput = {
  /** The organisation the applicant acts for. */
  organisationId: Scalars['ID']['input'];
  project: Scalars['String']['input'];
  statement: Scalars['String']['input'];
  purpose?: InputMaybe<Scalars['JSON']['input']>;
  versionIds: Array<Scalars['ID']['input']>;
  certificateId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReviseRequestInput = {
  requestId: Scalars['ID']['input'];
  project: Scalars['String']['input'];
  statement: Scalars['String']['input'];
  purpose: Scalars['JSON']['input'];
  versionIds: Array<Scalars['ID']['input']>;
  certificateId?: InputMaybe<Scalars['ID']['input']>;
};

export type DraftRequestResult = Request | Refusal;

export type ReviseRequestResult = Request | Refusal;

export type SubmitRequestResult = Request | TermsForbid | InvalidPurpose | CertificateRefused | Refusal;

export type WithdrawRequestResult = Request | Refusal;

export type RequestFilter = {
  state?: InputMaybe<RequestState>;
  /** Only the caller's own. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RequestEdge = {
  cursor: Scalars['String']['output'];
  node: Request;
};

export type RequestConnection = {
  edges: Array<RequestEdge>;
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
  createdAt: Scalars['DateTime']['output'];
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

/** What matching says of a purpose under terms. It binds nobody: the board decides. */
export type Verdict = {
  verdict: VerdictKind;
  because: Array<Because>;
  /** One sentence, in the caller's language. */
  summary: Scalars['String']['output'];
  profile: Scalars['String']['output'];
  ontology: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export type ExplainTermsResult = Explanation | InvalidTerms;

export type MatchPurposeResult = Verdict | InvalidPurpose | InvalidTerms;

export type SetTermsInput = {
  assetId: Scalars['ID']['input'];
  /** The whole document; it becomes the next number. */
  body: Scalars['JSON']['input'];
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

export type OpenVersionInput = {
  assetId: Scalars['ID']['input'];
  custody: Custody;
  note?: InputMaybe<LocalTextInput>;
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
  /** What this version was made from. Models must name at least one origin, or say `original: true`. */
  lineage: Array<LineageInput>;
  /** A model trained from nothing that is in this registry. */
  original: Scalars['Boolean']['input'];
};

export type PublishVersionResult = Version | Refusal;

export type AbandonVersionResult = Version | Refusal;



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
  CastVoteResult:
    | ( Review )
    | ( Refusal )
  ;
  RecuseResult:
    | ( Review )
    | ( Refusal )
  ;
  FormPanelResult:
    | ( Panel )
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
  RevokeGrantResult:
    | ( Grant )
    | ( Refusal )
  ;
  DeclareLineageResult:
    | ( Version )
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
  RegisterCertificateResult:
    | ( Certificate )
    | ( CertificateRefused )
    | ( Refusal )
  ;
  RevokeCertificateResult:
    | ( Certificate )
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
    | ( CertificateRefused )
    | ( Refusal )
  ;
  WithdrawRequestResult:
    | ( Request )
    | ( Refusal )
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
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Panel )
    | ( Review )
    | ( Vote )
    | ( Asset )
    | ( Version )
    | ( Delivery )
    | ( Grant )
    | ( LedgerEntry )
    | ( LineageLink )
    | ( Organisation )
    | ( Person )
    | ( Certificate )
    | ( Request )
    | ( Terms )
    | ( Upload )
  ;
  Problem:
    | ( Refusal )
    | ( CertificateRefused )
    | ( TermsForbid )
    | ( InvalidTerms )
    | ( InvalidPurpose )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Capacity: null;
  Threshold: null;
  ReviewState: null;
  ReviewOutcome: null;
  Choice: null;
  PanelRule: ResolverTypeWrapper<PanelRule>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Panel: ResolverTypeWrapper<Panel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Seat: ResolverTypeWrapper<Seat>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Review: ResolverTypeWrapper<Review>;
  Vote: ResolverTypeWrapper<Vote>;
  Tally: ResolverTypeWrapper<Tally>;
  CastVoteInput: CastVoteInput;
  CastVoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CastVoteResult']>;
  RecuseInput: RecuseInput;
  RecuseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecuseResult']>;
  SeatInput: SeatInput;
  FormPanelInput: FormPanelInput;
  FormPanelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FormPanelResult']>;
  ReviewFilter: ReviewFilter;
  ReviewEdge: ResolverTypeWrapper<ReviewEdge>;
  ReviewConnection: ResolverTypeWrapper<ReviewConnection>;
  PanelEdge: ResolverTypeWrapper<PanelEdge>;
  PanelConnection: ResolverTypeWrapper<PanelConnection>;
  AssetKind: null;
  Modality: null;
  VersionState: null;
  Custody: null;
  Asset: ResolverTypeWrapper<Asset>;
  Version: ResolverTypeWrapper<Version>;
  File: ResolverTypeWrapper<File>;
  AssetFilter: AssetFilter;
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
  GrantState: null;
  Grant: ResolverTypeWrapper<Grant>;
  GrantFilter: GrantFilter;
  RevokeGrantInput: RevokeGrantInput;
  RevokeGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeGrantResult']>;
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
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  DeadLetter: ResolverTypeWrapper<DeadLetter>;
  DeadLetterEdge: ResolverTypeWrapper<DeadLetterEdge>;
  DeadLetterConnection: ResolverTypeWrapper<DeadLetterConnection>;
  JobReplayed: ResolverTypeWrapper<JobReplayed>;
  ReplayJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayJobResult']>;
  SystemStatus: ResolverTypeWrapper<SystemStatus>;
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
  RegisterCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterCertificateResult']>;
  RevokeCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeCertificateResult']>;
  PersonEdge: ResolverTypeWrapper<PersonEdge>;
  PersonConnection: ResolverTypeWrapper<PersonConnection>;
  OrganisationEdge: ResolverTypeWrapper<OrganisationEdge>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationConnection>;
  RequestState: null;
  RequestAction: null;
  Request: ResolverTypeWrapper<Request>;
  RequestItem: ResolverTypeWrapper<RequestItem>;
  TermsForbid: ResolverTypeWrapper<TermsForbid>;
  DraftRequestInput: DraftRequestInput;
  ReviseRequestInput: ReviseRequestInput;
  DraftRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftRequestResult']>;
  ReviseRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseRequestResult']>;
  SubmitRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitRequestResult']>;
  WithdrawRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawRequestResult']>;
  RequestFilter: RequestFilter;
  RequestEdge: ResolverTypeWrapper<RequestEdge>;
  RequestConnection: ResolverTypeWrapper<RequestConnection>;
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
  Verdict: ResolverTypeWrapper<Verdict>;
  ExplainTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExplainTermsResult']>;
  MatchPurposeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchPurposeResult']>;
  SetTermsInput: SetTermsInput;
  SetTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTermsResult']>;
  RegistryKey: ResolverTypeWrapper<RegistryKey>;
  Upload: ResolverTypeWrapper<Upload>;
  StoredPart: ResolverTypeWrapper<StoredPart>;
  PartUrl: ResolverTypeWrapper<PartUrl>;
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
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  PanelRule: PanelRule;
  Int: Scalars['Int']['output'];
  Panel: Panel;
  ID: Scalars['ID']['output'];
  Seat: Seat;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Review: Review;
  Vote: Vote;
  Tally: Tally;
  CastVoteInput: CastVoteInput;
  CastVoteResult: ResolversUnionTypes<ResolversParentTypes>['CastVoteResult'];
  RecuseInput: RecuseInput;
  RecuseResult: ResolversUnionTypes<ResolversParentTypes>['RecuseResult'];
  SeatInput: SeatInput;
  FormPanelInput: FormPanelInput;
  FormPanelResult: ResolversUnionTypes<ResolversParentTypes>['FormPanelResult'];
  ReviewFilter: ReviewFilter;
  ReviewEdge: ReviewEdge;
  ReviewConnection: ReviewConnection;
  PanelEdge: PanelEdge;
  PanelConnection: PanelConnection;
  Asset: Asset;
  Version: Version;
  File: File;
  AssetFilter: AssetFilter;
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
  Grant: Grant;
  GrantFilter: GrantFilter;
  RevokeGrantInput: RevokeGrantInput;
  RevokeGrantResult: ResolversUnionTypes<ResolversParentTypes>['RevokeGrantResult'];
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
  DeadLetter: DeadLetter;
  DeadLetterEdge: DeadLetterEdge;
  DeadLetterConnection: DeadLetterConnection;
  JobReplayed: JobReplayed;
  ReplayJobResult: ResolversUnionTypes<ResolversParentTypes>['ReplayJobResult'];
  SystemStatus: SystemStatus;
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
  RegisterCertificateResult: ResolversUnionTypes<ResolversParentTypes>['RegisterCertificateResult'];
  RevokeCertificateResult: ResolversUnionTypes<ResolversParentTypes>['RevokeCertificateResult'];
  PersonEdge: PersonEdge;
  PersonConnection: PersonConnection;
  OrganisationEdge: OrganisationEdge;
  OrganisationConnection: OrganisationConnection;
  Request: Request;
  RequestItem: RequestItem;
  TermsForbid: TermsForbid;
  DraftRequestInput: DraftRequestInput;
  ReviseRequestInput: ReviseRequestInput;
  DraftRequestResult: ResolversUnionTypes<ResolversParentTypes>['DraftRequestResult'];
  ReviseRequestResult: ResolversUnionTypes<ResolversParentTypes>['ReviseRequestResult'];
  SubmitRequestResult: ResolversUnionTypes<ResolversParentTypes>['SubmitRequestResult'];
  WithdrawRequestResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawRequestResult'];
  RequestFilter: RequestFilter;
  RequestEdge: RequestEdge;
  RequestConnection: RequestConnection;
  Explanation: Explanation;
  ExplanationLine: ExplanationLine;
  Terms: Terms;
  TermsEdge: TermsEdge;
  TermsConnection: TermsConnection;
  InvalidTerms: InvalidTerms;
  InvalidPurpose: InvalidPurpose;
  Because: Because;
  Verdict: Verdict;
  ExplainTermsResult: ResolversUnionTypes<ResolversParentTypes>['ExplainTermsResult'];
  MatchPurposeResult: ResolversUnionTypes<ResolversParentTypes>['MatchPurposeResult'];
  SetTermsInput: SetTermsInput;
  SetTermsResult: ResolversUnionTypes<ResolversParentTypes>['SetTermsResult'];
  RegistryKey: RegistryKey;
  Upload: Upload;
  StoredPart: StoredPart;
  PartUrl: PartUrl;
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
};

export type CapacityResolvers = { MEDICINE: 'medicine', ETHICS: 'ethics', LAW: 'law', IT: 'it', PUBLIC: 'public' };

export type ThresholdResolvers = { MAJORITY: 'majority', TWO_THIRDS: 'twoThirds', UNANIMOUS: 'unanimous' };

export type ReviewStateResolvers = { OPEN: 'open', CLOSED: 'closed' };

export type ReviewOutcomeResolvers = { APPROVED: 'approved', REJECTED: 'rejected', ABANDONED: 'abandoned' };

export type ChoiceResolvers = { APPROVE: 'approve', REJECT: 'reject', ABSTAIN: 'abstain' };

export type PanelRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PanelRule'] = ResolversParentTypes['PanelRule']> = {
  quorum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Threshold'], ParentType, ContextType>;
  requiredCapacities?: Resolver<Array<ResolversTypes['Capacity']>, ParentType, ContextType>;
};

export type PanelResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Panel'] = ResolversParentTypes['Panel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PanelRule'], ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['Seat']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  external?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recusedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['Request'], ParentType, ContextType>;
  panel?: Resolver<ResolversTypes['Panel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PanelRule'], ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['Seat']>, ParentType, ContextType>;
  votes?: Resolver<Array<ResolversTypes['Vote']>, ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReviewOutcome']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerMayVote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayNotVote?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoteResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  voter?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['Choice'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  castAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TallyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Tally'] = ResolversParentTypes['Tally']> = {
  approve?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reject?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abstain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votesMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacitiesMissing?: Resolver<Array<ResolversTypes['Capacity']>, ParentType, ContextType>;
};

export type CastVoteResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CastVoteResult'] = ResolversParentTypes['CastVoteResult']> = {
  __resolveType: TypeResolveFn<'Review' | 'Refusal', ParentType, ContextType>;
};

export type RecuseResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecuseResult'] = ResolversParentTypes['RecuseResult']> = {
  __resolveType: TypeResolveFn<'Review' | 'Refusal', ParentType, ContextType>;
};

export type FormPanelResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormPanelResult'] = ResolversParentTypes['FormPanelResult']> = {
  __resolveType: TypeResolveFn<'Panel' | 'Refusal', ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PanelEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PanelEdge'] = ResolversParentTypes['PanelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Panel'], ParentType, ContextType>;
};

export type PanelConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PanelConnection'] = ResolversParentTypes['PanelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PanelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssetKindResolvers = { DATASET: 'dataset', MODEL: 'model' };

export type ModalityResolvers = { TEXT: 'text', IMAGE: 'image', TABULAR: 'tabular', FHIR: 'fhir', CLAIMS: 'claims', SIGNAL: 'signal', GENOME: 'genome', MULTIMODAL: 'multimodal' };

export type VersionStateResolvers = { DRAFT: 'draft', PUBLISHED: 'published', ABANDONED: 'abandoned' };

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
  origins?: Resolver<Array<ResolversTypes['LineageLink']>, ParentType, ContextType>;
  effectiveTerms?: Resolver<Maybe<ResolversTypes['EffectiveTerms']>, ParentType, ContextType>;
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

export type GrantStateResolvers = { ACTIVE: 'active', EXPIRED: 'expired', REVOKED: 'revoked' };

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
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<GrantDeliveriesArgs, 'first'>>;
  issuedEntry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeGrantResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevokeGrantResult'] = ResolversParentTypes['RevokeGrantResult']> = {
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
  __resolveType: TypeResolveFn<'Panel' | 'Review' | 'Vote' | 'Asset' | 'Version' | 'Delivery' | 'Grant' | 'LedgerEntry' | 'LineageLink' | 'Organisation' | 'Person' | 'Certificate' | 'Request' | 'Terms' | 'Upload', ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'CertificateRefused' | 'TermsForbid' | 'InvalidTerms' | 'InvalidPurpose', ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<QueryReviewsArgs, 'first'>>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType, RequireFields<QueryReviewArgs, 'id'>>;
  panels?: Resolver<ResolversTypes['PanelConnection'], ParentType, ContextType, RequireFields<QueryPanelsArgs, 'first'>>;
  assets?: Resolver<ResolversTypes['AssetConnection'], ParentType, ContextType, RequireFields<QueryAssetsArgs, 'first'>>;
  asset?: Resolver<ResolversTypes['Asset'], ParentType, ContextType, RequireFields<QueryAssetArgs, 'id'>>;
  version?: Resolver<ResolversTypes['Version'], ParentType, ContextType, RequireFields<QueryVersionArgs, 'id'>>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, RequireFields<QueryGrantsArgs, 'first'>>;
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType, RequireFields<QueryGrantArgs, 'id'>>;
  ledgerEntries?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, RequireFields<QueryLedgerEntriesArgs, 'first'>>;
  ledgerEntry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType, RequireFields<QueryLedgerEntryArgs, 'id'>>;
  checkpoint?: Resolver<Maybe<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  ledgerKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inclusionProof?: Resolver<Maybe<ResolversTypes['InclusionProof']>, ParentType, ContextType, RequireFields<QueryInclusionProofArgs, 'entryId'>>;
  consistencyProof?: Resolver<ResolversTypes['ConsistencyProof'], ParentType, ContextType, RequireFields<QueryConsistencyProofArgs, 'from' | 'to'>>;
  lineageLink?: Resolver<ResolversTypes['LineageLink'], ParentType, ContextType, RequireFields<QueryLineageLinkArgs, 'id'>>;
  lineage?: Resolver<ResolversTypes['LineageGraph'], ParentType, ContextType, RequireFields<QueryLineageArgs, 'versionId' | 'direction' | 'depth' | 'limit'>>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, RequireFields<QueryDeadLettersArgs, 'first'>>;
  systemStatus?: Resolver<ResolversTypes['SystemStatus'], ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  requests?: Resolver<ResolversTypes['RequestConnection'], ParentType, ContextType, RequireFields<QueryRequestsArgs, 'first'>>;
  request?: Resolver<ResolversTypes['Request'], ParentType, ContextType, RequireFields<QueryRequestArgs, 'id'>>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType, RequireFields<QueryTermsArgs, 'id'>>;
  explainTerms?: Resolver<ResolversTypes['ExplainTermsResult'], ParentType, ContextType, RequireFields<QueryExplainTermsArgs, 'body'>>;
  matchPurpose?: Resolver<ResolversTypes['MatchPurposeResult'], ParentType, ContextType, RequireFields<QueryMatchPurposeArgs, 'purpose'>>;
  registryKey?: Resolver<ResolversTypes['RegistryKey'], ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['Upload'], ParentType, ContextType, RequireFields<QueryUploadArgs, 'id'>>;
  partUrls?: Resolver<ResolversTypes['PartUrlsResult'], ParentType, ContextType, RequireFields<QueryPartUrlsArgs, 'uploadId' | 'numbers'>>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  castVote?: Resolver<ResolversTypes['CastVoteResult'], ParentType, ContextType, RequireFields<MutationCastVoteArgs, 'input'>>;
  recuse?: Resolver<ResolversTypes['RecuseResult'], ParentType, ContextType, RequireFields<MutationRecuseArgs, 'input'>>;
  formPanel?: Resolver<ResolversTypes['FormPanelResult'], ParentType, ContextType, RequireFields<MutationFormPanelArgs, 'input'>>;
  registerAsset?: Resolver<ResolversTypes['RegisterAssetResult'], ParentType, ContextType, RequireFields<MutationRegisterAssetArgs, 'input'>>;
  describeAsset?: Resolver<ResolversTypes['DescribeAssetResult'], ParentType, ContextType, RequireFields<MutationDescribeAssetArgs, 'input'>>;
  openDelivery?: Resolver<ResolversTypes['OpenDeliveryResult'], ParentType, ContextType, RequireFields<MutationOpenDeliveryArgs, 'input'>>;
  revokeGrant?: Resolver<ResolversTypes['RevokeGrantResult'], ParentType, ContextType, RequireFields<MutationRevokeGrantArgs, 'input'>>;
  declareLineage?: Resolver<ResolversTypes['DeclareLineageResult'], ParentType, ContextType, RequireFields<MutationDeclareLineageArgs, 'input'>>;
  replayJob?: Resolver<ResolversTypes['ReplayJobResult'], ParentType, ContextType, RequireFields<MutationReplayJobArgs, 'id'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignedOut'], ParentType, ContextType>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  setLanguage?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<MutationSetLanguageArgs, 'language'>>;
  registerOrganisation?: Resolver<ResolversTypes['RegisterOrganisationResult'], ParentType, ContextType, RequireFields<MutationRegisterOrganisationArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonResult'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  registerCertificate?: Resolver<ResolversTypes['RegisterCertificateResult'], ParentType, ContextType, RequireFields<MutationRegisterCertificateArgs, 'input'>>;
  revokeCertificate?: Resolver<ResolversTypes['RevokeCertificateResult'], ParentType, ContextType, RequireFields<MutationRevokeCertificateArgs, 'id'>>;
  draftRequest?: Resolver<ResolversTypes['DraftRequestResult'], ParentType, ContextType, RequireFields<MutationDraftRequestArgs, 'input'>>;
  reviseRequest?: Resolver<ResolversTypes['ReviseRequestResult'], ParentType, ContextType, RequireFields<MutationReviseRequestArgs, 'input'>>;
  submitRequest?: Resolver<ResolversTypes['SubmitRequestResult'], ParentType, ContextType, RequireFields<MutationSubmitRequestArgs, 'requestId'>>;
  withdrawRequest?: Resolver<ResolversTypes['WithdrawRequestResult'], ParentType, ContextType, RequireFields<MutationWithdrawRequestArgs, 'requestId' | 'reason'>>;
  setTerms?: Resolver<ResolversTypes['SetTermsResult'], ParentType, ContextType, RequireFields<MutationSetTermsArgs, 'input'>>;
  openVersion?: Resolver<ResolversTypes['OpenVersionResult'], ParentType, ContextType, RequireFields<MutationOpenVersionArgs, 'input'>>;
  openUpload?: Resolver<ResolversTypes['OpenUploadResult'], ParentType, ContextType, RequireFields<MutationOpenUploadArgs, 'input'>>;
  completeUpload?: Resolver<ResolversTypes['CompleteUploadResult'], ParentType, ContextType, RequireFields<MutationCompleteUploadArgs, 'input'>>;
  publishVersion?: Resolver<ResolversTypes['PublishVersionResult'], ParentType, ContextType, RequireFields<MutationPublishVersionArgs, 'input'>>;
  abandonVersion?: Resolver<ResolversTypes['AbandonVersionResult'], ParentType, ContextType, RequireFields<MutationAbandonVersionArgs, 'versionId'>>;
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

export type RequestStateResolvers = { DRAFT: 'draft', UNDER_REVIEW: 'underReview', APPROVED: 'approved', REJECTED: 'rejected', GRANTED: 'granted', WITHDRAWN: 'withdrawn' };

export type RequestActionResolvers = { REVISE: 'revise', SUBMIT: 'submit', WITHDRAW: 'withdraw' };

export type RequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Request'] = ResolversParentTypes['Request']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  purposeExplanation?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['RequestItem']>, ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['Review']>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerActions?: Resolver<Array<ResolversTypes['RequestAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RequestItem'] = ResolversParentTypes['RequestItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['Terms']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
};

export type TermsForbidResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TermsForbid'] = ResolversParentTypes['TermsForbid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['RequestItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftRequestResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DraftRequestResult'] = ResolversParentTypes['DraftRequestResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'Refusal', ParentType, ContextType>;
};

export type ReviseRequestResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviseRequestResult'] = ResolversParentTypes['ReviseRequestResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'Refusal', ParentType, ContextType>;
};

export type SubmitRequestResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubmitRequestResult'] = ResolversParentTypes['SubmitRequestResult']> = {
  __resolveType: TypeResolveFn<'Request' | 'TermsForbid' | 'InvalidPurpose' | 'CertificateRefused' | 'Refusal', ParentType, ContextType>;
};

export type WithdrawRequestResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WithdrawRequestResult'] = ResolversParentTypes['WithdrawRequestResult']> = {
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
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type VerdictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  verdict?: Resolver<ResolversTypes['VerdictKind'], ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['Because']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ontology?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type Resolvers<ContextType = GraphqlContext> = {
  Capacity?: CapacityResolvers;
  Threshold?: ThresholdResolvers;
  ReviewState?: ReviewStateResolvers;
  ReviewOutcome?: ReviewOutcomeResolvers;
  Choice?: ChoiceResolvers;
  PanelRule?: PanelRuleResolvers<ContextType>;
  Panel?: PanelResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  Tally?: TallyResolvers<ContextType>;
  CastVoteResult?: CastVoteResultResolvers<ContextType>;
  RecuseResult?: RecuseResultResolvers<ContextType>;
  FormPanelResult?: FormPanelResultResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  PanelEdge?: PanelEdgeResolvers<ContextType>;
  PanelConnection?: PanelConnectionResolvers<ContextType>;
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
  GrantState?: GrantStateResolvers;
  Grant?: GrantResolvers<ContextType>;
  RevokeGrantResult?: RevokeGrantResultResolvers<ContextType>;
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
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
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
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  JobReplayed?: JobReplayedResolvers<ContextType>;
  ReplayJobResult?: ReplayJobResultResolvers<ContextType>;
  SystemStatus?: SystemStatusResolvers<ContextType>;
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
  RegisterCertificateResult?: RegisterCertificateResultResolvers<ContextType>;
  RevokeCertificateResult?: RevokeCertificateResultResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  RequestState?: RequestStateResolvers;
  RequestAction?: RequestActionResolvers;
  Request?: RequestResolvers<ContextType>;
  RequestItem?: RequestItemResolvers<ContextType>;
  TermsForbid?: TermsForbidResolvers<ContextType>;
  DraftRequestResult?: DraftRequestResultResolvers<ContextType>;
  ReviseRequestResult?: ReviseRequestResultResolvers<ContextType>;
  SubmitRequestResult?: SubmitRequestResultResolvers<ContextType>;
  WithdrawRequestResult?: WithdrawRequestResultResolvers<ContextType>;
  RequestEdge?: RequestEdgeResolvers<ContextType>;
  RequestConnection?: RequestConnectionResolvers<ContextType>;
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
  Verdict?: VerdictResolvers<ContextType>;
  ExplainTermsResult?: ExplainTermsResultResolvers<ContextType>;
  MatchPurposeResult?: MatchPurposeResultResolvers<ContextType>;
  SetTermsResult?: SetTermsResultResolvers<ContextType>;
  RegistryKey?: RegistryKeyResolvers<ContextType>;
  Upload?: UploadResolvers<ContextType>;
  StoredPart?: StoredPartResolvers<ContextType>;
  PartUrl?: PartUrlResolvers<ContextType>;
  OpenVersionResult?: OpenVersionResultResolvers<ContextType>;
  OpenUploadResult?: OpenUploadResultResolvers<ContextType>;
  PartUrls?: PartUrlsResolvers<ContextType>;
  PartUrlsResult?: PartUrlsResultResolvers<ContextType>;
  CompleteUploadResult?: CompleteUploadResultResolvers<ContextType>;
  PublishVersionResult?: PublishVersionResultResolvers<ContextType>;
  AbandonVersionResult?: AbandonVersionResultResolvers<ContextType>;
};

