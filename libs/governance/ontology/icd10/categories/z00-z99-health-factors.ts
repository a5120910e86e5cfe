/** Z00-Z99: factors influencing health and use of care. */
export const HEALTH_FACTORS = `
Z00|症状のない人の一般健診|General examination of people without complaints
Z01|その他の特別な検査・診察|Other special examinations
Z02|事務手続きのための診察|Examination for administrative purposes
Z03|病気の疑いに対する観察・評価|Observation for suspected disease
Z04|その他の理由による診察・観察|Examination and observation for other reasons
Z08|がん治療後の経過観察|Follow-up after cancer treatment
Z09|がん以外の治療後の経過観察|Follow-up after treatment other than for cancer
Z10|特定集団の定期健診|Routine check-up of a defined group
Z11|感染症のスクリーニング検査|Screening for infectious diseases
Z12|がんのスクリーニング検査（がん検診）|Screening for cancer
Z13|その他の病気のスクリーニング検査|Screening for other diseases
Z20|感染症への接触・曝露|Contact with or exposure to infectious disease
Z21|無症候性HIV感染|HIV infection without symptoms
Z22|感染症の保菌者（キャリア）|Carrier of infectious disease
Z23|単独の細菌感染症の予防接種|Immunisation against a single bacterial disease
Z24|特定の単独ウイルス感染症の予防接種|Immunisation against certain single viral diseases
Z25|その他の単独ウイルス感染症の予防接種|Immunisation against other single viral diseases
Z26|その他の単独感染症の予防接種|Immunisation against other single infectious diseases
Z27|混合ワクチンの予防接種|Immunisation against combinations of diseases
Z28|予防接種の未実施|Immunisation not carried out
Z29|その他の予防措置（隔離・予防投薬など）|Other preventive measures, including isolation
Z30|避妊の管理|Contraceptive management
Z31|生殖・不妊治療の管理|Procreative management
Z32|妊娠の検査|Pregnancy test and examination
Z33|妊娠中であること（偶発的）|Pregnancy noted in passing
Z34|正常妊娠の管理|Supervision of normal pregnancy
Z35|ハイリスク妊娠の管理|Supervision of high-risk pregnancy
Z36|出生前スクリーニング|Antenatal screening
Z37|分娩の結果|Outcome of delivery
Z38|出生した児（出生の場所による）|Liveborn infants by place of birth
Z39|産後のケア・診察|Care and examination after childbirth
Z40|予防的手術|Preventive surgery
Z41|健康改善以外を目的とする処置（美容など）|Procedures not for health, including cosmetic surgery
Z42|形成外科手術後のケア|Follow-up care with plastic surgery
Z43|人工開口部（ストーマ等）のケア|Care of artificial openings
Z44|体外の人工物の装着・調整|Fitting and adjustment of external prostheses
Z45|植込み型機器の調整・管理|Adjustment and management of implanted devices
Z46|その他の機器の装着・調整（眼鏡など）|Fitting and adjustment of other devices, such as glasses
Z47|その他の整形外科的な経過ケア|Other orthopaedic follow-up care
Z48|その他の手術後のケア|Other surgical follow-up care
Z49|透析に関わるケア|Care involving dialysis
Z50|リハビリテーション|Rehabilitation
Z51|化学療法・放射線治療・緩和ケアなど|Chemotherapy, radiotherapy, palliative and other care
Z52|臓器・組織のドナー|Donors of organs and tissues
Z53|処置の中止・未実施|Procedures planned but not carried out
Z54|治療後の回復期|Convalescence
Z55|教育・識字に関わる問題|Problems with education and literacy
Z56|就業・失業に関わる問題|Problems with employment and unemployment
Z57|職業上の危険因子への曝露|Occupational exposure to risk factors
Z58|物理的環境に関わる問題|Problems with the physical environment
Z59|住居・経済状況に関わる問題|Problems with housing and money
Z60|社会環境に関わる問題|Problems with the social environment
Z61|小児期の不幸な出来事に関わる問題|Problems from negative events in childhood
Z62|養育に関わるその他の問題|Other problems with upbringing
Z63|家族など身近な人に関わる問題|Other problems with family and close people
Z64|特定の心理社会的な事情に関わる問題|Problems with certain psychosocial circumstances
Z65|その他の心理社会的な事情に関わる問題|Problems with other psychosocial circumstances
Z70|性に関わるカウンセリング|Counselling on sexual matters
Z71|その他のカウンセリング・医療相談|Other counselling and medical advice
Z72|生活習慣に関わる問題|Problems with lifestyle
Z73|生活管理の困難（燃え尽きなど）|Problems with managing life, including burn-out
Z74|介護者への依存に関わる問題|Problems with dependence on a carer
Z75|医療施設・医療提供に関わる問題|Problems with medical facilities and care provision
Z76|その他の状況での医療の利用|Use of health services in other circumstances
Z80|がんの家族歴|Family history of cancer
Z81|精神・行動の障害の家族歴|Family history of mental and behavioural disorders
Z82|慢性疾患・特定の障害の家族歴|Family history of chronic disabling diseases
Z83|その他の特定の病気の家族歴|Family history of other specific disorders
Z84|その他の状態の家族歴|Family history of other conditions
Z85|がんの既往歴|Personal history of cancer
Z86|その他の特定の病気の既往歴|Personal history of certain other diseases
Z87|その他の病気・状態の既往歴|Personal history of other diseases and conditions
Z88|薬剤アレルギーの既往歴|Personal history of allergy to medicines
Z89|四肢の後天性欠損|Acquired loss of limb
Z90|臓器の後天性欠損|Acquired loss of organs
Z91|危険因子の既往歴（他に分類されない）|Personal history of other risk factors
Z92|医学的治療の既往歴|Personal history of medical treatment
Z93|人工開口部（ストーマ等）のある状態|Living with an artificial opening
Z94|臓器・組織移植後の状態|Transplanted organ or tissue
Z95|心臓・血管の植込み物・移植片のある状態|Presence of heart and vessel implants and grafts
Z96|その他の機能的植込み物のある状態|Presence of other functional implants
Z97|その他の機器のある状態|Presence of other devices
Z98|その他の手術後の状態|Other states after surgery
Z99|機器への依存（人工呼吸器・透析など）|Dependence on machines such as ventilator or dialysis
`
