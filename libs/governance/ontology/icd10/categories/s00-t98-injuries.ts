/** S00-T98: injury, poisoning and other external effects. */
export const INJURIES = `
S00|頭部の表在損傷|Superficial injury of the head
S01|頭部の開放創|Open wound of the head
S02|頭蓋骨・顔面骨の骨折|Fracture of skull and face bones
S03|顎・頭部の関節の脱臼・捻挫|Dislocation and sprain of jaw and head
S04|脳神経の損傷|Injury of cranial nerves
S05|眼・眼窩の損傷|Injury of eye and orbit
S06|頭蓋内損傷|Injury within the skull
S07|頭部の挫滅|Crushing of the head
S08|頭部の一部の外傷性切断|Traumatic amputation of part of the head
S09|頭部のその他の損傷|Other injury of the head
S10|頸部の表在損傷|Superficial injury of the neck
S11|頸部の開放創|Open wound of the neck
S12|頸部の骨折（頸椎など）|Fracture of the neck, including neck vertebrae
S13|頸部の関節の脱臼・捻挫|Dislocation and sprain of the neck
S14|頸部の神経・脊髄の損傷|Injury of nerves and spinal cord in the neck
S15|頸部の血管損傷|Blood vessel injury of the neck
S16|頸部の筋・腱の損傷|Muscle and tendon injury of the neck
S17|頸部の挫滅|Crushing of the neck
S18|頸部の外傷性切断|Traumatic amputation at the neck
S19|頸部のその他の損傷|Other injury of the neck
S20|胸部の表在損傷|Superficial injury of the chest
S21|胸部の開放創|Open wound of the chest
S22|肋骨・胸骨・胸椎の骨折|Fracture of ribs, breastbone and chest spine
S23|胸部の関節の脱臼・捻挫|Dislocation and sprain of the chest
S24|胸部の神経・脊髄の損傷|Injury of nerves and spinal cord in the chest
S25|胸部の血管損傷|Blood vessel injury of the chest
S26|心臓の損傷|Injury of the heart
S27|その他の胸腔内臓器の損傷（外傷性気胸など）|Injury of other chest organs, including pneumothorax
S28|胸部の挫滅・一部切断|Crushing and part amputation of the chest
S29|胸部のその他の損傷|Other injury of the chest
S30|腹部・腰・骨盤の表在損傷|Superficial injury of abdomen, lower back and pelvis
S31|腹部・腰・骨盤の開放創|Open wound of abdomen, lower back and pelvis
S32|腰椎・骨盤の骨折|Fracture of lumbar spine and pelvis
S33|腰椎・骨盤の関節の脱臼・捻挫|Dislocation and sprain of lumbar spine and pelvis
S34|腹部・腰の神経・腰髄の損傷|Injury of nerves and spinal cord, lower back level
S35|腹部・腰・骨盤の血管損傷|Blood vessel injury of abdomen, lower back and pelvis
S36|腹腔内臓器の損傷|Injury of organs in the abdomen
S37|泌尿器・骨盤内臓器の損傷|Injury of urinary and pelvic organs
S38|腹部・腰・骨盤の挫滅・一部切断|Crushing and part amputation of abdomen or pelvis
S39|腹部・腰・骨盤のその他の損傷|Other injury of abdomen, lower back and pelvis
S40|肩・上腕の表在損傷|Superficial injury of shoulder and upper arm
S41|肩・上腕の開放創|Open wound of shoulder and upper arm
S42|肩・上腕の骨折（鎖骨など）|Fracture of collarbone, shoulder and upper arm
S43|肩の関節の脱臼・捻挫|Dislocation and sprain of the shoulder
S44|肩・上腕の神経損傷|Nerve injury of shoulder and upper arm
S45|肩・上腕の血管損傷|Blood vessel injury of shoulder and upper arm
S46|肩・上腕の筋・腱の損傷|Muscle and tendon injury of shoulder and upper arm
S47|肩・上腕の挫滅|Crushing of shoulder and upper arm
S48|肩・上腕の外傷性切断|Traumatic amputation of shoulder and upper arm
S49|肩・上腕のその他の損傷|Other injury of shoulder and upper arm
S50|肘・前腕の表在損傷|Superficial injury of elbow and forearm
S51|肘・前腕の開放創|Open wound of elbow and forearm
S52|前腕の骨折|Fracture of the forearm
S53|肘関節の脱臼・捻挫|Dislocation and sprain of the elbow
S54|肘・前腕の神経損傷|Nerve injury of elbow and forearm
S55|肘・前腕の血管損傷|Blood vessel injury of elbow and forearm
S56|肘・前腕の筋・腱の損傷|Muscle and tendon injury of elbow and forearm
S57|肘・前腕の挫滅|Crushing of elbow and forearm
S58|前腕の外傷性切断|Traumatic amputation of the forearm
S59|肘・前腕のその他の損傷|Other injury of elbow and forearm
S60|手首・手の表在損傷|Superficial injury of wrist and hand
S61|手首・手の開放創|Open wound of wrist and hand
S62|手首・手の骨折|Fracture of wrist and hand
S63|手首・手の関節の脱臼・捻挫|Dislocation and sprain of wrist and hand
S64|手首・手の神経損傷|Nerve injury of wrist and hand
S65|手首・手の血管損傷|Blood vessel injury of wrist and hand
S66|手首・手の筋・腱の損傷|Muscle and tendon injury of wrist and hand
S67|手首・手の挫滅|Crushing of wrist and hand
S68|手首・手の外傷性切断|Traumatic amputation of wrist and hand
S69|手首・手のその他の損傷|Other injury of wrist and hand
S70|股関節・大腿の表在損傷|Superficial injury of hip and thigh
S71|股関節・大腿の開放創|Open wound of hip and thigh
S72|大腿骨骨折|Fracture of the thigh bone
S73|股関節の脱臼・捻挫|Dislocation and sprain of the hip
S74|股関節・大腿の神経損傷|Nerve injury of hip and thigh
S75|股関節・大腿の血管損傷|Blood vessel injury of hip and thigh
S76|股関節・大腿の筋・腱の損傷|Muscle and tendon injury of hip and thigh
S77|股関節・大腿の挫滅|Crushing of hip and thigh
S78|股関節・大腿の外傷性切断|Traumatic amputation of hip and thigh
S79|股関節・大腿のその他の損傷|Other injury of hip and thigh
S80|膝・下腿の表在損傷|Superficial injury of knee and lower leg
S81|膝・下腿の開放創|Open wound of knee and lower leg
S82|下腿の骨折（足首を含む）|Fracture of the lower leg, including ankle
S83|膝関節の脱臼・捻挫|Dislocation and sprain of the knee
S84|膝・下腿の神経損傷|Nerve injury of knee and lower leg
S85|膝・下腿の血管損傷|Blood vessel injury of knee and lower leg
S86|膝・下腿の筋・腱の損傷|Muscle and tendon injury of knee and lower leg
S87|膝・下腿の挫滅|Crushing of knee and lower leg
S88|下腿の外傷性切断|Traumatic amputation of the lower leg
S89|膝・下腿のその他の損傷|Other injury of knee and lower leg
S90|足首・足の表在損傷|Superficial injury of ankle and foot
S91|足首・足の開放創|Open wound of ankle and foot
S92|足の骨折（足首を除く）|Fracture of the foot, except ankle
S93|足首・足の関節の脱臼・捻挫|Dislocation and sprain of ankle and foot
S94|足首・足の神経損傷|Nerve injury of ankle and foot
S95|足首・足の血管損傷|Blood vessel injury of ankle and foot
S96|足首・足の筋・腱の損傷|Muscle and tendon injury of ankle and foot
S97|足首・足の挫滅|Crushing of ankle and foot
S98|足首・足の外傷性切断|Traumatic amputation of ankle and foot
S99|足首・足のその他の損傷|Other injury of ankle and foot
T00|多部位の表在損傷|Superficial injuries of several body regions
T01|多部位の開放創|Open wounds of several body regions
T02|多部位の骨折|Fractures of several body regions
T03|多部位の脱臼・捻挫|Dislocations and sprains of several body regions
T04|多部位の挫滅|Crushing of several body regions
T05|多部位の外傷性切断|Traumatic amputations of several body regions
T06|多部位のその他の外傷|Other injuries of several body regions
T07|多発外傷（詳細不明）|Multiple injuries, not further specified
T08|脊椎の骨折（高さ不明）|Fracture of the spine, level not specified
T09|脊柱・体幹のその他の外傷（部位不明）|Other injury of spine and trunk, level not specified
T10|上肢の骨折（部位不明）|Fracture of the arm, level not specified
T11|上肢のその他の外傷（部位不明）|Other injury of the arm, level not specified
T12|下肢の骨折（部位不明）|Fracture of the leg, level not specified
T13|下肢のその他の外傷（部位不明）|Other injury of the leg, level not specified
T14|部位不明の外傷（骨折・創傷など）|Injury, body region not specified
T15|眼の異物|Foreign body in the eye
T16|耳の異物|Foreign body in the ear
T17|気道の異物|Foreign body in the airways
T18|消化管の異物|Foreign body in the digestive tract
T19|尿路・生殖器の異物|Foreign body in the urinary or genital tract
T20|頭・頸の熱傷・腐食|Burn and corrosion of head and neck
T21|体幹の熱傷・腐食|Burn and corrosion of the trunk
T22|肩・腕の熱傷・腐食（手首・手を除く）|Burn and corrosion of shoulder and arm, except hand
T23|手首・手の熱傷・腐食|Burn and corrosion of wrist and hand
T24|股関節・下肢の熱傷・腐食（足を除く）|Burn and corrosion of hip and leg, except foot
T25|足首・足の熱傷・腐食|Burn and corrosion of ankle and foot
T26|眼の熱傷・腐食|Burn and corrosion of the eye
T27|気道の熱傷・腐食|Burn and corrosion of the airways
T28|その他の内臓の熱傷・腐食|Burn and corrosion of other internal organs
T29|多部位の熱傷・腐食|Burns and corrosions of several body regions
T30|熱傷・腐食（部位不明）|Burn and corrosion, body region not specified
T31|熱傷（体表面積による）|Burns by body surface involved
T32|腐食（体表面積による）|Corrosions by body surface involved
T33|表在性凍傷|Superficial frostbite
T34|組織壊死を伴う凍傷|Frostbite with tissue death
T35|多部位・詳細不明の凍傷|Frostbite of several regions or not further specified
T36|全身用抗生物質による中毒|Poisoning by antibiotics
T37|その他の抗感染薬・抗寄生虫薬による中毒|Poisoning by other anti-infectives and antiparasitics
T38|ホルモン剤による中毒|Poisoning by hormones
T39|非オピオイド鎮痛薬・解熱薬などによる中毒|Poisoning by non-opioid painkillers and antipyretics
T40|麻薬・幻覚薬による中毒|Poisoning by narcotics and hallucinogens
T41|麻酔薬・医療用ガスによる中毒|Poisoning by anaesthetics and therapeutic gases
T42|抗てんかん薬・鎮静薬・抗パーキンソン薬による中毒|Poisoning by antiepileptics, sedatives and the like
T43|その他の向精神薬による中毒|Poisoning by other psychotropic medicines
T44|自律神経に作用する薬による中毒|Poisoning by autonomic nervous system medicines
T45|全身性・血液に作用する薬による中毒|Poisoning by systemic and blood medicines
T46|循環器に作用する薬による中毒|Poisoning by heart and circulation medicines
T47|消化器に作用する薬による中毒|Poisoning by digestive medicines
T48|筋・呼吸器に作用する薬による中毒|Poisoning by muscle and respiratory medicines
T49|外用薬による中毒|Poisoning by medicines put on skin, eye or mouth
T50|利尿薬・その他の薬による中毒|Poisoning by diuretics and other medicines
T51|アルコールの毒性作用|Toxic effect of alcohol
T52|有機溶剤の毒性作用|Toxic effect of organic solvents
T53|ハロゲン化炭化水素の毒性作用|Toxic effect of halogenated hydrocarbons
T54|腐食性物質の毒性作用|Toxic effect of corrosive substances
T55|石けん・洗剤の毒性作用|Toxic effect of soaps and detergents
T56|金属の毒性作用|Toxic effect of metals
T57|その他の無機物の毒性作用|Toxic effect of other inorganic substances
T58|一酸化炭素の毒性作用|Toxic effect of carbon monoxide
T59|その他のガス・煙霧の毒性作用|Toxic effect of other gases, fumes and vapours
T60|農薬の毒性作用|Toxic effect of pesticides
T61|魚介類による中毒|Toxic effect of seafood
T62|その他の食物による中毒（毒キノコなど）|Toxic effect of other food, such as mushrooms
T63|有毒動物との接触による中毒|Toxic effect of contact with venomous animals
T64|カビ毒による食品の中毒|Toxic effect of mycotoxins in food
T65|その他・詳細不明の物質の毒性作用|Toxic effect of other or unspecified substances
T66|放射線の影響（詳細不明）|Effects of radiation, not further specified
T67|熱中症など熱・光の影響|Effects of heat and light, including heatstroke
T68|低体温症|Hypothermia
T69|低温のその他の影響|Other effects of cold
T70|気圧・水圧の影響（減圧症など）|Effects of air and water pressure
T71|窒息|Asphyxiation
T73|飢餓・渇きなどの影響|Effects of hunger, thirst and other deprivation
T74|虐待症候群|Maltreatment syndromes
T75|落雷・溺水・感電などの影響|Effects of lightning, drowning, electricity and the like
T76|外因の影響（詳細不明）|Effects of external causes, not further specified
T78|アナフィラキシーなどの有害作用|Adverse effects such as anaphylaxis and allergy
T79|外傷の早期合併症|Early complications of injury
T80|輸液・輸血・注射の合併症|Complications of infusion, transfusion and injection
T81|処置のその他の合併症|Other complications of procedures
T82|心臓・血管の人工物の合併症|Complications of heart and vessel implants
T83|尿路・生殖器の人工物の合併症|Complications of urinary and genital implants
T84|整形外科の人工物の合併症|Complications of orthopaedic implants
T85|その他の体内の人工物の合併症|Complications of other internal implants
T86|移植臓器・組織の不全・拒絶反応|Failure and rejection of transplants
T87|再接着・切断に特有の合併症|Complications of reattachment and amputation
T88|その他の医療処置の合併症|Other complications of surgical and medical care
T90|頭部の外傷の後遺症|After-effects of head injury
T91|頸部・体幹の外傷の後遺症|After-effects of neck and trunk injury
T92|上肢の外傷の後遺症|After-effects of arm injury
T93|下肢の外傷の後遺症|After-effects of leg injury
T94|多部位・部位不明の外傷の後遺症|After-effects of injury of several or unknown regions
T95|熱傷・腐食・凍傷の後遺症|After-effects of burns, corrosions and frostbite
T96|薬物中毒の後遺症|After-effects of poisoning by medicines
T97|薬物以外の毒性物質の後遺症|After-effects of other toxic substances
T98|その他・詳細不明の外因の後遺症|After-effects of other and unspecified external causes
`
