/** U00-U99: codes for special purposes, with those given to COVID-19 since. */
export const SPECIAL = `
U04|重症急性呼吸器症候群（SARS）|Severe acute respiratory syndrome (SARS)
U07|COVID-19など|COVID-19 and others
U08|COVID-19の既往歴|Personal history of COVID-19
U09|COVID-19の罹患後症状|Condition after COVID-19 (long COVID)
U10|COVID-19に関連する多系統炎症性症候群|Multisystem inflammatory syndrome with COVID-19
U11|COVID-19の予防接種|Immunisation against COVID-19
U12|COVID-19ワクチンの有害作用|Adverse effects of COVID-19 vaccines
U82|ベータラクタム系抗生物質への耐性|Resistance to beta-lactam antibiotics
U83|その他の抗生物質への耐性|Resistance to other antibiotics
U84|その他の抗微生物薬への耐性|Resistance to other antimicrobials
U85|抗がん薬への耐性|Resistance to anticancer medicines
`
