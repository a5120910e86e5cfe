/** The fields of a DataUse that answer yes, no, or nothing. */
export const DATA_USE_ANSWERS = [
    'generalUse',
    'hmbResearch',
    'populationOriginsAncestry',
    'methodsResearch',
    'nonProfitUse',
    'commercialUse',
    'ethicsApprovalRequired',
    'collaboratorRequired',
    'geneticStudiesOnly',
    'publicationResults',
    'controls',
    'population',
    'pediatric',
    'vulnerablePopulations',
    'illegalBehavior',
    'sexualDiseases',
    'psychologicalTraits',
    'notHealth',
    'stigmatizeDiseases',
];
/** The fields of a DataUse that hold words. */
export const DATA_USE_WORDS = [
    'other',
    'secondaryOther',
    'geographicalRestrictions',
    'publicationMoratorium',
    'gender',
];
