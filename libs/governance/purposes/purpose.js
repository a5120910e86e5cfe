/** The subjects DUOS never decides by itself (its sixth rule); here they call for a person as well. */
export const SENSITIVE_SUBJECTS = [
    'controls',
    'population',
    'gender',
    'pediatric',
    'vulnerablePopulations',
    'illegalBehavior',
    'sexualDiseases',
    'psychologicalTraits',
    'notHealth',
    'stigmatizeDiseases',
];
