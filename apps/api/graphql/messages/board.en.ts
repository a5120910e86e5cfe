/** What the board refuses, in English. */
export const BOARD_EN = {
  // Reviews and votes
  ReviewClosed: 'The panel has decided already.',
  ApplicantMayNotVote: 'Nobody votes on their own request.',
  NotSeated: 'You have no seat on this panel.',
  Recused: 'You have stepped aside from this review, or the rules have set you aside: the seat says why.',
  NotCalled: 'You are an alternate: you vote once you are called for somebody who steps aside.',
  AlreadyVoted: 'This is your vote already. It can be changed until the review closes.',
  ItemUnknown: 'The vote names something that this review does not look at ({item}).',
  ItemTwice: 'The vote says two things of the same item ({item}).',
  NotChair: 'Only the chair may do this.',
  CommentEmpty: 'Write what you want to say.',
  ConditionsNeedApproval: 'Conditions go with an approval only. Approve, or leave them out.',
  ConditionEmpty: 'A condition needs words, in Japanese or in English.',
  RestrictionUnknown:
    '«{found}» is nothing that a condition can narrow. Ask for `restrictionKinds`, or run `raireki review restrictions`.',
  NumberOutside: '{field} is {found}; it can be {min} to {max}.',
  TooMany: '{field} can have {max} entries at most.',
  // Signing
  SignatureNeeded: 'Sign the vote with your OpenPGP key, or give your password again.',
  OpenPgpNeeded:
    'This panel takes votes signed with an OpenPGP key only. Register your certificate and sign with its key.',
  RecordMissing: 'A signature needs the record it was made over: send the text of `voteRecord` with it.',
  RecordUnreadable: 'The record is not that of a vote. Ask for it anew, and sign it without changing anything.',
  RecordOld: 'The record was made more than {minutes} minutes ago. Ask for it anew and sign again.',
  RecordDiffers:
    'The record does not say what this vote says, or the request has changed. Ask for it anew and sign again.',
  SignerUnknown:
    'The signature was made with a key that is none of yours here ({fingerprints}). Register its certificate first.',
  SignatureWrong: 'The signature does not hold: {why}',
  // Panels
  NoSeats: 'A panel needs seats.',
  SeatTwice: 'A person can have one seat on a panel.',
  QuorumUnreachable: 'A quorum of {quorum} cannot be reached with {seats} seats. Alternates do not count.',
  CapacityWithoutSeat: 'No seat has the required capacity {capacities}.',
  TooFewExternals: 'The rule asks for {externals} members from outside, and {seats} have a seat.',
  SeveralChairs: 'A panel has one chair.',
  ChairIsAlternate: 'An alternate cannot be the chair.',
  SeatsNotNeeded: 'The seats of a provider’s consent follow from the organisation. Leave them out.',
  PanelEnded: 'The panel has been closed.',
  // Automatic approval
  AutoApprovalTask: 'Only a panel that reviews requests can let them pass automatically.',
  AutoApprovalVerdict: 'Only what matching permits can pass automatically, not «{found}».',
  AutoApprovalOn: 'It is switched on already for these terms.',
  AutoApprovalEnd: 'It must end after today, and within {days} days.',
  AutoApprovalOff: 'It has been switched off already.',
  // Sittings
  AgendaEmpty: 'Put at least one review on the agenda.',
  ReviewNotOfPanel: 'The agenda can have reviews of this panel only.',
  SittingEnded: 'The sitting has been closed, and its minutes are fixed.',
  NobodyPresent: 'Say who was present.',
  NotAMember: 'Only members of the panel can have been present.',
} as const
