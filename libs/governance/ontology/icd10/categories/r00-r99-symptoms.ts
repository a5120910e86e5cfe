/** R00-R99: symptoms and abnormal findings. */
export const SYMPTOMS = `
R00|心拍の異常|Abnormal heartbeat
R01|心雑音などの心音異常|Heart murmurs and other heart sounds
R02|壊疽|Gangrene
R03|血圧測定値の異常（診断なし）|Abnormal blood pressure reading, no diagnosis
R04|気道からの出血（鼻血・喀血など）|Bleeding from the airways, including nosebleed
R05|咳|Cough
R06|呼吸の異常（息切れなど）|Abnormal breathing, including shortness of breath
R07|のど・胸の痛み|Pain in throat and chest
R09|循環器・呼吸器のその他の症状|Other symptoms of circulation and breathing
R10|腹痛・骨盤痛|Abdominal and pelvic pain
R11|悪心・嘔吐|Nausea and vomiting
R12|胸やけ|Heartburn
R13|嚥下障害|Difficulty swallowing
R14|腹部膨満・ガス|Bloating and wind
R15|便失禁|Faecal incontinence
R16|肝腫大・脾腫大|Enlarged liver and spleen
R17|黄疸・高ビリルビン血症|Jaundice and raised bilirubin
R18|腹水|Ascites
R19|消化器・腹部のその他の症状|Other symptoms of digestion and abdomen
R20|皮膚感覚の異常（しびれなど）|Abnormal skin sensation, including numbness
R21|発疹|Rash
R22|皮膚・皮下の限局性腫れ・しこり|Local swelling or lump of the skin
R23|その他の皮膚変化（チアノーゼ・蒼白など）|Other skin changes, including blueness and pallor
R25|異常な不随意運動（ふるえ・けいれんなど）|Abnormal involuntary movement, including tremor
R26|歩行の異常|Abnormal walking
R27|その他の協調運動障害|Other lack of coordination
R29|神経・筋骨格のその他の症状|Other symptoms of nerves, muscles and bones
R30|排尿痛|Painful urination
R31|血尿（詳細不明）|Blood in urine, not further specified
R32|尿失禁（詳細不明）|Urinary incontinence, not further specified
R33|尿閉|Urinary retention
R34|無尿・乏尿|No or little urine
R35|多尿|Excess urine
R36|尿道分泌物|Discharge from the urethra
R39|泌尿器のその他の症状|Other urinary symptoms
R40|傾眠・昏迷・昏睡|Drowsiness, stupor and coma
R41|認知・意識のその他の症状（見当識障害など）|Other symptoms of thinking, including disorientation
R42|めまい感|Dizziness and giddiness
R43|嗅覚・味覚の障害|Disturbed smell and taste
R44|その他の感覚・知覚の症状（幻覚など）|Other symptoms of perception, including hallucinations
R45|情動状態に関わる症状|Symptoms of emotional state
R46|外見・行動に関わる症状|Symptoms of appearance and behaviour
R47|会話の障害（失語・構音障害など）|Speech disturbance, including aphasia and slurring
R48|読字障害など記号機能の障害|Dyslexia and other trouble with symbols
R49|音声の障害（嗄声など）|Voice disturbance, including hoarseness
R50|原因不明の発熱など|Fever of other and unknown origin
R51|頭痛|Headache
R52|痛み（他に分類されない）|Pain, not classified otherwise
R53|倦怠感・疲労|Malaise and fatigue
R54|老衰|Senility (frailty of old age)
R55|失神・虚脱|Fainting and collapse
R56|けいれん（他に分類されない）|Convulsions, not classified otherwise
R57|ショック（他に分類されない）|Shock, not classified otherwise
R58|出血（他に分類されない）|Bleeding, not classified otherwise
R59|リンパ節腫大|Enlarged lymph nodes
R60|浮腫（他に分類されない）|Oedema, not classified otherwise
R61|多汗症|Excess sweating
R62|正常な発育の遅れ|Lack of expected normal development
R63|食物・水分の摂取に関わる症状|Symptoms of eating and drinking
R64|悪液質|Cachexia
R65|全身性炎症反応症候群|Systemic inflammatory response syndrome
R68|その他の全身症状|Other general symptoms
R69|原因不明の疾病|Illness of unknown cause
R70|赤血球沈降速度の亢進・血漿粘度の異常|Raised blood sedimentation and abnormal plasma viscosity
R71|赤血球の異常|Abnormal red blood cells
R72|白血球の異常（他に分類されない）|Abnormal white blood cells, not classified otherwise
R73|血糖値の上昇|Raised blood glucose
R74|血清酵素値の異常|Abnormal serum enzymes
R75|HIV検査の確定しない結果|Inconclusive HIV test
R76|その他の免疫学的検査の異常|Other abnormal immunological blood tests
R77|その他の血漿タンパクの異常|Other abnormal plasma proteins
R78|血液中の薬物など通常ない物質|Drugs and other unusual substances in blood
R79|血液生化学のその他の異常|Other abnormal blood chemistry
R80|単独の蛋白尿|Isolated proteinuria
R81|尿糖|Glucose in urine
R82|尿のその他の異常|Other abnormal findings in urine
R83|髄液の異常|Abnormal cerebrospinal fluid
R84|呼吸器・胸部の検体の異常|Abnormal specimens from airways and chest
R85|消化器・腹腔の検体の異常|Abnormal specimens from digestive organs and abdomen
R86|男性生殖器の検体の異常|Abnormal specimens from male genital organs
R87|女性生殖器の検体の異常|Abnormal specimens from female genital organs
R89|その他の臓器・組織の検体の異常|Abnormal specimens from other organs and tissues
R90|中枢神経の画像検査の異常|Abnormal imaging of the central nervous system
R91|肺の画像検査の異常|Abnormal imaging of the lung
R92|乳房の画像検査の異常|Abnormal imaging of the breast
R93|その他の部位の画像検査の異常|Abnormal imaging of other body parts
R94|機能検査の異常|Abnormal function tests
R95|乳幼児突然死症候群|Sudden infant death syndrome
R96|その他の原因不明の突然死|Other sudden death of unknown cause
R98|立会者のいない死亡|Unattended death
R99|その他の不明確・原因不明の死亡|Other ill-defined and unknown cause of death
`
