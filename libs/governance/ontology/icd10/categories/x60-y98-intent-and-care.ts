/** X60-Y98: external causes by intent, of medical care, and their after-effects. */
export const INTENT_AND_CARE = `
X60|非オピオイド鎮痛薬・解熱薬による故意の中毒|Deliberate self-poisoning by non-opioid painkillers
X61|鎮静薬・向精神薬等による故意の中毒|Deliberate self-poisoning by sedatives and psychotropics
X62|麻薬・幻覚薬による故意の中毒|Deliberate self-poisoning by narcotics and hallucinogens
X63|自律神経に作用する薬による故意の中毒|Deliberate self-poisoning by autonomic medicines
X64|その他の薬による故意の中毒|Deliberate self-poisoning by other medicines
X65|アルコールによる故意の中毒|Deliberate self-poisoning by alcohol
X66|有機溶剤等による故意の中毒|Deliberate self-poisoning by solvents and hydrocarbons
X67|一酸化炭素などのガスによる故意の中毒|Deliberate self-poisoning by carbon monoxide and other gases
X68|農薬による故意の中毒|Deliberate self-poisoning by pesticides
X69|その他の化学物質による故意の中毒|Deliberate self-poisoning by other chemicals
X70|首つり・絞扼による故意の自傷|Self-harm by hanging or strangulation
X71|溺水による故意の自傷|Self-harm by drowning
X72|拳銃による故意の自傷|Self-harm by handgun
X73|ライフル・散弾銃等による故意の自傷|Self-harm by rifle, shotgun or larger gun
X74|その他の銃器による故意の自傷|Self-harm by other firearms
X75|爆発物による故意の自傷|Self-harm by explosives
X76|煙・火による故意の自傷|Self-harm by smoke, fire and flames
X77|蒸気・高温物による故意の自傷|Self-harm by steam and hot objects
X78|鋭い物による故意の自傷|Self-harm by sharp object
X79|鈍器による故意の自傷|Self-harm by blunt object
X80|高所からの飛び降りによる故意の自傷|Self-harm by jumping from a height
X81|動く物体への飛び込みによる故意の自傷|Self-harm by jumping before moving object
X82|自動車の衝突による故意の自傷|Self-harm by crashing a motor vehicle
X83|その他の手段による故意の自傷|Self-harm by other specified means
X84|故意の自傷（手段不明）|Self-harm, means not specified
X85|薬による加害|Assault by medicines or drugs
X86|腐食性物質による加害|Assault by corrosive substance
X87|農薬による加害|Assault by pesticides
X88|ガス・蒸気による加害|Assault by gases and vapours
X89|その他の特定の化学物質による加害|Assault by other specified chemicals
X90|化学物質による加害（詳細不明）|Assault by unspecified chemical
X91|首つり・絞扼による加害|Assault by hanging or strangulation
X92|溺水による加害|Assault by drowning
X93|拳銃による加害|Assault by handgun
X94|ライフル・散弾銃等による加害|Assault by rifle, shotgun or larger gun
X95|その他の銃器による加害|Assault by other firearms
X96|爆発物による加害|Assault by explosives
X97|煙・火による加害|Assault by smoke, fire and flames
X98|蒸気・高温物による加害|Assault by steam and hot objects
X99|鋭い物による加害|Assault by sharp object
Y00|鈍器による加害|Assault by blunt object
Y01|高所からの突き落としによる加害|Assault by pushing from a height
Y02|動く物体の前に押し出す加害|Assault by pushing before moving object
Y03|自動車の衝突による加害|Assault by crashing a motor vehicle
Y04|身体的な力による加害（素手の暴力）|Assault by bodily force
Y05|身体的な力による性的暴行|Sexual assault by bodily force
Y06|遺棄・放置（ネグレクト）|Neglect and abandonment
Y07|その他の虐待|Other maltreatment
Y08|その他の手段による加害|Assault by other specified means
Y09|加害（手段不明）|Assault, means not specified
Y10|非オピオイド鎮痛薬・解熱薬による中毒（意図不明）|Poisoning by non-opioid painkillers, intent unknown
Y11|鎮静薬・向精神薬等による中毒（意図不明）|Poisoning by sedatives and psychotropics, intent unknown
Y12|麻薬・幻覚薬による中毒（意図不明）|Poisoning by narcotics and hallucinogens, intent unknown
Y13|自律神経に作用する薬による中毒（意図不明）|Poisoning by autonomic medicines, intent unknown
Y14|その他の薬による中毒（意図不明）|Poisoning by other medicines, intent unknown
Y15|アルコールによる中毒（意図不明）|Poisoning by alcohol, intent unknown
Y16|有機溶剤等による中毒（意図不明）|Poisoning by solvents and hydrocarbons, intent unknown
Y17|一酸化炭素などのガスによる中毒（意図不明）|Poisoning by carbon monoxide and other gases, intent unknown
Y18|農薬による中毒（意図不明）|Poisoning by pesticides, intent unknown
Y19|その他の化学物質による中毒（意図不明）|Poisoning by other chemicals, intent unknown
Y20|首つり・絞扼による傷害（意図不明）|Hanging or strangulation, intent unknown
Y21|溺水による傷害（意図不明）|Drowning, intent unknown
Y22|拳銃による傷害（意図不明）|Handgun discharge, intent unknown
Y23|ライフル・散弾銃等による傷害（意図不明）|Rifle, shotgun or larger gun discharge, intent unknown
Y24|その他の銃器による傷害（意図不明）|Other firearms discharge, intent unknown
Y25|爆発物による傷害（意図不明）|Explosives, intent unknown
Y26|煙・火による傷害（意図不明）|Smoke, fire and flames, intent unknown
Y27|蒸気・高温物による傷害（意図不明）|Steam and hot objects, intent unknown
Y28|鋭い物による傷害（意図不明）|Sharp object, intent unknown
Y29|鈍器による傷害（意図不明）|Blunt object, intent unknown
Y30|高所からの転落・飛び降り（意図不明）|Fall or jump from a height, intent unknown
Y31|動く物体の前への転倒・飛び込み（意図不明）|Falling or running before moving object, intent unknown
Y32|自動車の衝突（意図不明）|Motor vehicle crash, intent unknown
Y33|その他の特定の出来事（意図不明）|Other specified event, intent unknown
Y34|出来事（詳細・意図不明）|Unspecified event, intent unknown
Y35|法的介入|Legal intervention
Y36|戦争行為|Operations of war
Y40|抗生物質の有害作用|Adverse effects of antibiotics in treatment
Y41|その他の抗感染薬・抗寄生虫薬の有害作用|Adverse effects of other anti-infectives in treatment
Y42|ホルモン剤の有害作用|Adverse effects of hormones in treatment
Y43|全身性作用薬の有害作用（抗がん薬など）|Adverse effects of systemic medicines, including anticancer
Y44|血液に作用する薬の有害作用|Adverse effects of blood medicines in treatment
Y45|鎮痛薬・解熱薬・抗炎症薬の有害作用|Adverse effects of painkillers and anti-inflammatories
Y46|抗てんかん薬・抗パーキンソン薬の有害作用|Adverse effects of antiepileptics and Parkinson medicines
Y47|鎮静薬・睡眠薬・抗不安薬の有害作用|Adverse effects of sedatives and sleeping pills
Y48|麻酔薬・医療用ガスの有害作用|Adverse effects of anaesthetics and therapeutic gases
Y49|その他の向精神薬の有害作用|Adverse effects of other psychotropic medicines
Y50|中枢神経刺激薬の有害作用|Adverse effects of central nervous stimulants
Y51|自律神経に作用する薬の有害作用|Adverse effects of autonomic medicines in treatment
Y52|循環器に作用する薬の有害作用|Adverse effects of heart and circulation medicines
Y53|消化器に作用する薬の有害作用|Adverse effects of digestive medicines
Y54|水分・ミネラル・尿酸代謝に作用する薬の有害作用|Adverse effects of fluid, mineral and uric acid medicines
Y55|筋・呼吸器に作用する薬の有害作用|Adverse effects of muscle and respiratory medicines
Y56|外用薬の有害作用|Adverse effects of medicines put on skin, eye or mouth
Y57|その他の薬の有害作用|Adverse effects of other medicines in treatment
Y58|細菌ワクチンの有害作用|Adverse effects of bacterial vaccines
Y59|その他のワクチン等の有害作用|Adverse effects of other vaccines and biologicals
Y60|医療中の意図しない切開・穿刺・出血|Accidental cut, puncture or bleeding during care
Y61|医療中の体内への異物の置き忘れ|Object left in the body during care
Y62|医療中の無菌操作の不備|Failure of sterile precautions during care
Y63|医療中の用量の誤り|Wrong dosage during care
Y64|汚染された医薬品・生物学的製剤|Contaminated medical or biological substances
Y65|医療中のその他の事故|Other misadventure during care
Y66|医療が行われなかったこと|Care not given
Y69|医療中の事故（詳細不明）|Misadventure during care, not further specified
Y70|麻酔機器に関わる有害事象|Adverse incident with anaesthesia devices
Y71|循環器用機器に関わる有害事象|Adverse incident with cardiovascular devices
Y72|耳鼻咽喉科用機器に関わる有害事象|Adverse incident with ear, nose and throat devices
Y73|消化器・泌尿器用機器に関わる有害事象|Adverse incident with digestive and urology devices
Y74|一般病院用・個人用機器に関わる有害事象|Adverse incident with hospital and personal devices
Y75|神経用機器に関わる有害事象|Adverse incident with neurological devices
Y76|産婦人科用機器に関わる有害事象|Adverse incident with obstetric and gynaecology devices
Y77|眼科用機器に関わる有害事象|Adverse incident with eye devices
Y78|放射線科用機器に関わる有害事象|Adverse incident with radiology devices
Y79|整形外科用機器に関わる有害事象|Adverse incident with orthopaedic devices
Y80|理学療法用機器に関わる有害事象|Adverse incident with physical medicine devices
Y81|一般外科・形成外科用機器に関わる有害事象|Adverse incident with general and plastic surgery devices
Y82|その他の医療機器に関わる有害事象|Adverse incident with other medical devices
Y83|手術後の異常反応・合併症（手術時の事故なし）|Later reaction to surgery, no misadventure at the time
Y84|その他の処置後の異常反応・合併症（事故なし）|Later reaction to other procedure, no misadventure
Y85|交通事故の後遺症|After-effects of transport accidents
Y86|その他の事故の後遺症|After-effects of other accidents
Y87|自傷・加害・意図不明の出来事の後遺症|After-effects of self-harm, assault or unknown intent
Y88|外因としての医療の後遺症|After-effects of medical care as external cause
Y89|その他の外因の後遺症|After-effects of other outside causes
Y90|血中濃度で示されたアルコールの関与|Alcohol involvement shown by blood level
Y91|酩酊度で示されたアルコールの関与|Alcohol involvement shown by degree of intoxication
Y95|院内発生の状態|Hospital-acquired condition
Y96|仕事に関連する状態|Work-related condition
Y97|環境汚染に関連する状態|Pollution-related condition
Y98|生活習慣に関連する状態|Lifestyle-related condition
`
