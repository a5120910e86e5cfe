/** P00-P96: conditions arising around birth. */
export const NEWBORN = `
P00|母体の病気の影響を受けた新生児|Newborn affected by the mother's illness
P01|妊娠の合併症の影響を受けた新生児|Newborn affected by complications of pregnancy
P02|胎盤・臍帯・卵膜の合併症の影響を受けた新生児|Newborn affected by placenta, cord and membranes
P03|分娩の合併症の影響を受けた新生児|Newborn affected by complications of labour
P04|胎盤・母乳を介した有害物質の影響|Harm through placenta or breast milk
P05|胎児発育遅延・胎児栄養失調|Slow fetal growth and fetal malnutrition
P07|早産・低出生体重|Preterm birth and low birth weight
P08|過期産・高出生体重|Post-term birth and high birth weight
P10|分娩による頭蓋内の裂傷・出血|Tearing and bleeding within the skull at birth
P11|中枢神経のその他の分娩外傷|Other birth injury to the central nervous system
P12|頭皮の分娩外傷|Birth injury to the scalp
P13|骨の分娩外傷|Birth injury to bones
P14|末梢神経の分娩外傷|Birth injury to peripheral nerves
P15|その他の分娩外傷|Other birth injuries
P20|子宮内低酸素症|Lack of oxygen in the womb
P21|出生時仮死|Birth asphyxia
P22|新生児呼吸窮迫|Breathing distress of the newborn
P23|先天性肺炎|Congenital pneumonia
P24|新生児吸引症候群（胎便など）|Newborn aspiration, including meconium
P25|新生児の気胸・間質性肺気腫など|Newborn pneumothorax and interstitial emphysema
P26|新生児の肺出血|Lung bleeding in the newborn
P27|新生児期発症の慢性呼吸器疾患|Chronic lung disease arising around birth
P28|新生児のその他の呼吸障害|Other breathing disorders of the newborn
P29|新生児の心血管障害|Heart and circulation disorders of the newborn
P35|先天性ウイルス感染症|Congenital viral infection
P36|新生児の細菌性敗血症|Bacterial sepsis of the newborn
P37|その他の先天性感染症・寄生虫症|Other congenital infections
P38|新生児臍炎|Infected navel of the newborn
P39|新生児のその他の感染症|Other infections of the newborn
P50|胎児失血|Blood loss of the fetus
P51|新生児の臍出血|Navel bleeding of the newborn
P52|新生児の頭蓋内出血（外傷によらない）|Newborn bleeding within the skull, not due to injury
P53|新生児出血性疾患（ビタミンK欠乏）|Haemorrhagic disease of the newborn
P54|新生児のその他の出血|Other bleeding of the newborn
P55|新生児溶血性疾患|Haemolytic disease of the newborn
P56|溶血性疾患による胎児水腫|Hydrops fetalis due to haemolytic disease
P57|核黄疸|Kernicterus
P58|その他の過度の溶血による新生児黄疸|Newborn jaundice due to other haemolysis
P59|その他の原因による新生児黄疸|Newborn jaundice due to other causes
P60|新生児の播種性血管内凝固|Disseminated clotting in the newborn
P61|新生児のその他の血液障害|Other blood disorders of the newborn
P70|新生児の一過性の糖代謝障害|Passing glucose disorders of the newborn
P71|新生児の一過性のカルシウム・マグネシウム障害|Passing calcium and magnesium disorders of the newborn
P72|新生児のその他の一過性内分泌障害|Other passing hormone disorders of the newborn
P74|新生児のその他の一過性の電解質・代謝障害|Other passing electrolyte disorders of the newborn
P75|嚢胞性線維症による胎便性イレウス|Meconium ileus in cystic fibrosis
P76|新生児のその他の腸閉塞|Other bowel obstruction of the newborn
P77|新生児壊死性腸炎|Necrotising enterocolitis of the newborn
P78|新生児のその他の消化器障害|Other digestive disorders of the newborn
P80|新生児低体温|Low temperature of the newborn
P81|新生児のその他の体温調節障害|Other temperature disorders of the newborn
P83|新生児に特有の皮膚の変化|Other skin conditions of the newborn
P90|新生児けいれん|Seizures of the newborn
P91|新生児のその他の脳の障害|Other brain disorders of the newborn
P92|新生児の哺乳上の問題|Feeding problems of the newborn
P93|新生児に投与された薬の反応・中毒|Reactions of the newborn to medicines given
P94|新生児の筋緊張の障害|Muscle tone disorders of the newborn
P95|胎児死亡（原因不明）|Fetal death of unknown cause
P96|周産期のその他の病態|Other conditions arising around birth
`
