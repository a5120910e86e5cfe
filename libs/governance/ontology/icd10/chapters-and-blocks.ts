/**
 * The chapters and blocks of ICD-10 as ranges of categories. The ranges are the classification's; the names are ours,
 * short and plain, in Japanese and English. A line is `range|Japanese|English`, a chapter's line begins with `#`.
 */
export const CHAPTERS_AND_BLOCKS = `
#A00-B99|感染症・寄生虫症|Infections and parasitic diseases
A00-A09|腸の感染症|Infections of the bowel
A15-A19|結核|Tuberculosis
A20-A28|動物から人にうつる細菌感染症|Bacterial diseases caught from animals
A30-A49|その他の細菌感染症|Other bacterial diseases
A50-A64|主に性行為でうつる感染症|Infections passed on mainly by sexual contact
A65-A69|その他のスピロヘータ感染症|Other spirochaete infections
A70-A74|その他のクラミジア感染症|Other chlamydia infections
A75-A79|リケッチア感染症|Rickettsia infections
A80-A89|脳や脊髄のウイルス感染症|Viral infections of the brain and spinal cord
A92-A99|節足動物が運ぶウイルス熱・ウイルス性出血熱|Viral fevers carried by arthropods, viral haemorrhagic fevers
B00-B09|皮膚や粘膜に症状の出るウイルス感染症|Viral infections seen on skin and mucous membranes
B15-B19|ウイルス性肝炎|Viral hepatitis
B20-B24|HIVによる病気|Disease caused by HIV
B25-B34|その他のウイルス性疾患|Other viral diseases
B35-B49|真菌症|Fungal infections
B50-B64|原虫による感染症|Infections by protozoa
B65-B83|蠕虫による感染症|Worm infections
B85-B89|シラミ・ダニなどの寄生|Lice, mites and other infestations
B90-B94|感染症の後遺症|After-effects of infections
B95-B98|原因となる細菌・ウイルスなど|Bacteria, viruses and other causes of infection
B99-B99|その他の感染症|Other infections
#C00-D48|新生物（腫瘍）|Neoplasms (tumours)
C00-C97|悪性新生物（がん）|Malignant neoplasms (cancer)
C00-C14|口唇・口腔・咽頭のがん|Cancer of lip, mouth and throat
C15-C26|消化器のがん|Cancer of the digestive organs
C30-C39|呼吸器と胸腔内臓器のがん|Cancer of the airways and organs in the chest
C40-C41|骨と関節軟骨のがん|Cancer of bone and joint cartilage
C43-C44|皮膚がん|Skin cancer
C45-C49|中皮と軟部組織のがん|Cancer of mesothelium and soft tissue
C50-C50|乳がん|Breast cancer
C51-C58|女性生殖器のがん|Cancer of the female genital organs
C60-C63|男性生殖器のがん|Cancer of the male genital organs
C64-C68|腎・尿路のがん|Cancer of the kidney and urinary tract
C69-C72|眼・脳・中枢神経系のがん|Cancer of the eye, brain and central nervous system
C73-C75|甲状腺と内分泌腺のがん|Cancer of the thyroid and endocrine glands
C76-C80|部位不明・続発性のがん|Cancer of ill-defined, secondary or unknown site
C81-C96|リンパ・造血組織のがん|Cancer of lymphoid and blood-forming tissue
C97-C97|独立した多発がん|Independent cancers at several sites
D00-D09|上皮内新生物|In situ neoplasms
D10-D36|良性新生物|Benign neoplasms
D37-D48|良性か悪性か不明の新生物|Neoplasms of uncertain behaviour
#D50-D89|血液・造血器と免疫の病気|Diseases of blood, blood-forming organs and immunity
D50-D53|栄養性貧血|Anaemia from poor nutrition
D55-D59|溶血性貧血|Haemolytic anaemia
D60-D64|再生不良性貧血とその他の貧血|Aplastic and other anaemia
D65-D69|凝固障害・出血性の病気|Clotting defects and bleeding disorders
D70-D77|血液・造血器のその他の病気|Other diseases of blood and blood-forming organs
D80-D89|免疫の障害|Disorders of the immune system
#E00-E90|内分泌・栄養・代謝の病気|Endocrine, nutritional and metabolic diseases
E00-E07|甲状腺の病気|Thyroid disorders
E10-E14|糖尿病|Diabetes mellitus
E15-E16|血糖調節・膵内分泌のその他の障害|Other disorders of glucose control and pancreatic hormones
E20-E35|その他の内分泌腺の病気|Disorders of other endocrine glands
E40-E46|栄養失調|Malnutrition
E50-E64|その他の栄養欠乏症|Other nutritional deficiencies
E65-E68|肥満と過栄養|Obesity and overeating
E70-E90|代謝障害|Metabolic disorders
#F00-F99|精神・行動の障害|Mental and behavioural disorders
F00-F09|器質性の精神障害（認知症など）|Organic mental disorders, including dementia
F10-F19|精神作用物質による障害|Disorders due to alcohol and drugs
F20-F29|統合失調症とその近縁の障害|Schizophrenia and related disorders
F30-F39|気分障害（うつ病・双極性障害など）|Mood disorders
F40-F48|不安・ストレスに関わる障害|Anxiety, stress-related and somatoform disorders
F50-F59|身体的要因を伴う行動症候群|Behavioural syndromes with physical factors
F60-F69|成人の人格・行動の障害|Disorders of adult personality and behaviour
F70-F79|知的障害|Intellectual disability
F80-F89|心理的発達の障害|Disorders of psychological development
F90-F98|小児期・青年期の行動・情緒の障害|Behavioural and emotional disorders of childhood
F99-F99|詳細不明の精神障害|Mental disorder not further specified
#G00-G99|神経系の病気|Diseases of the nervous system
G00-G09|中枢神経系の炎症|Inflammation of the central nervous system
G10-G14|中枢神経を侵す系統萎縮症|Systemic atrophies of the central nervous system
G20-G26|錐体外路障害・異常運動（パーキンソン病など）|Movement disorders, including Parkinson's disease
G30-G32|神経系のその他の変性疾患（アルツハイマー病など）|Other degenerative diseases, including Alzheimer's disease
G35-G37|中枢神経の脱髄疾患|Demyelinating diseases of the central nervous system
G40-G47|てんかん・頭痛・睡眠障害など|Epilepsy, headache, sleep and other episodic disorders
G50-G59|神経・神経根・神経叢の障害|Disorders of nerves, roots and plexuses
G60-G64|多発性ニューロパチー|Polyneuropathies
G70-G73|神経筋接合部と筋の病気|Diseases of muscle and neuromuscular junction
G80-G83|脳性麻痺とその他の麻痺|Cerebral palsy and other paralysis
G90-G99|神経系のその他の障害|Other disorders of the nervous system
#H00-H59|眼の病気|Diseases of the eye
H00-H06|まぶた・涙器・眼窩の障害|Disorders of eyelid, tear system and orbit
H10-H13|結膜の障害|Disorders of the conjunctiva
H15-H22|強膜・角膜・虹彩・毛様体の障害|Disorders of sclera, cornea, iris and ciliary body
H25-H28|水晶体の障害（白内障など）|Disorders of the lens, including cataract
H30-H36|脈絡膜・網膜の障害|Disorders of choroid and retina
H40-H42|緑内障|Glaucoma
H43-H45|硝子体・眼球の障害|Disorders of vitreous body and globe
H46-H48|視神経・視覚路の障害|Disorders of optic nerve and visual pathways
H49-H52|眼筋・調節・屈折の障害|Disorders of eye muscles, focusing and refraction
H53-H54|視機能の障害と失明|Visual disturbance and blindness
H55-H59|眼のその他の障害|Other disorders of the eye
#H60-H95|耳の病気|Diseases of the ear
H60-H62|外耳の病気|Diseases of the outer ear
H65-H75|中耳・乳様突起の病気|Diseases of middle ear and mastoid
H80-H83|内耳の病気|Diseases of the inner ear
H90-H95|難聴とその他の耳の障害|Hearing loss and other ear disorders
#I00-I99|循環器の病気|Diseases of the circulatory system
I00-I02|急性リウマチ熱|Acute rheumatic fever
I05-I09|慢性リウマチ性心疾患|Chronic rheumatic heart disease
I10-I15|高血圧|High blood pressure
I20-I25|虚血性心疾患|Ischaemic heart disease
I26-I28|肺性心疾患と肺循環の病気|Pulmonary heart disease and lung circulation
I30-I52|その他の心疾患|Other heart disease
I60-I69|脳血管の病気（脳卒中など）|Cerebrovascular disease, including stroke
I70-I79|動脈・細動脈・毛細血管の病気|Diseases of arteries, arterioles and capillaries
I80-I89|静脈・リンパの病気|Diseases of veins and lymphatics
I95-I99|循環器のその他の障害|Other disorders of the circulatory system
#J00-J99|呼吸器の病気|Diseases of the respiratory system
J00-J06|急性の上気道感染症|Acute upper airway infections
J09-J18|インフルエンザと肺炎|Influenza and pneumonia
J20-J22|その他の急性下気道感染症|Other acute lower airway infections
J30-J39|上気道のその他の病気|Other diseases of the upper airways
J40-J47|慢性の下気道疾患（喘息・COPDなど）|Chronic lower airway disease, including asthma and COPD
J60-J70|外部の物質による肺の病気|Lung disease due to inhaled substances
J80-J84|肺間質の病気|Diseases of the lung interstitium
J85-J86|下気道の化膿性・壊死性の病気|Suppurative and necrotic lower airway disease
J90-J94|胸膜のその他の病気|Other diseases of the pleura
J95-J99|呼吸器のその他の病気|Other diseases of the respiratory system
#K00-K93|消化器の病気|Diseases of the digestive system
K00-K14|口腔・唾液腺・顎の病気|Diseases of mouth, salivary glands and jaws
K20-K31|食道・胃・十二指腸の病気|Diseases of oesophagus, stomach and duodenum
K35-K38|虫垂の病気|Diseases of the appendix
K40-K46|ヘルニア|Hernia
K50-K52|非感染性の腸炎|Non-infective inflammation of the bowel
K55-K64|腸のその他の病気|Other diseases of the bowel
K65-K67|腹膜の病気|Diseases of the peritoneum
K70-K77|肝臓の病気|Diseases of the liver
K80-K87|胆嚢・胆管・膵臓の病気|Diseases of gallbladder, bile ducts and pancreas
K90-K93|消化器のその他の病気|Other diseases of the digestive system
#L00-L99|皮膚の病気|Diseases of the skin
L00-L08|皮膚の感染症|Infections of the skin
L10-L14|水疱症|Blistering disorders
L20-L30|皮膚炎・湿疹|Dermatitis and eczema
L40-L45|丘疹・鱗屑のできる病気（乾癬など）|Papular and scaling disorders, including psoriasis
L50-L54|じんま疹・紅斑|Hives and erythema
L55-L59|放射線による皮膚の障害|Skin disorders due to radiation
L60-L75|爪・毛・汗腺などの障害|Disorders of nails, hair and sweat glands
L80-L99|皮膚のその他の障害|Other skin disorders
#M00-M99|筋骨格系・結合組織の病気|Diseases of muscles, bones and connective tissue
M00-M03|感染性の関節症|Infective joint disease
M05-M14|炎症性の多発関節症（関節リウマチなど）|Inflammatory joint disease, including rheumatoid arthritis
M15-M19|変形性関節症|Osteoarthritis
M20-M25|その他の関節障害|Other joint disorders
M30-M36|全身性の結合組織疾患（膠原病など）|Systemic connective tissue disorders
M40-M43|脊柱の変形|Deformities of the spine
M45-M49|脊椎障害|Disorders of the vertebrae
M50-M54|椎間板障害と背部痛|Disc disorders and back pain
M60-M63|筋の障害|Muscle disorders
M65-M68|滑膜・腱の障害|Disorders of synovium and tendon
M70-M79|軟部組織のその他の障害|Other soft tissue disorders
M80-M85|骨の密度と構造の障害（骨粗鬆症など）|Disorders of bone density and structure, including osteoporosis
M86-M90|その他の骨の病気|Other bone diseases
M91-M94|軟骨障害|Cartilage disorders
M95-M99|筋骨格系のその他の障害|Other disorders of muscles and bones
#N00-N99|腎・尿路・生殖器の病気|Diseases of kidneys, urinary tract and genital organs
N00-N08|糸球体の病気|Diseases of the glomeruli
N10-N16|腎尿細管間質の病気|Diseases of kidney tubules and interstitium
N17-N19|腎不全・慢性腎臓病|Kidney failure and chronic kidney disease
N20-N23|尿路結石|Urinary stones
N25-N29|腎・尿管のその他の障害|Other disorders of kidney and ureter
N30-N39|尿路のその他の病気|Other diseases of the urinary tract
N40-N51|男性生殖器の病気|Diseases of male genital organs
N60-N64|乳房の障害|Disorders of the breast
N70-N77|女性骨盤臓器の炎症|Inflammation of female pelvic organs
N80-N98|女性生殖器の非炎症性の障害|Non-inflammatory disorders of the female genital tract
N99-N99|処置後の腎・尿路・生殖器の障害|Urinary and genital disorders after procedures
#O00-O99|妊娠・出産・産後|Pregnancy, childbirth and the weeks after
O00-O08|流産・異所性妊娠など|Pregnancies that end early
O10-O16|妊娠中の高血圧・浮腫・蛋白尿|High blood pressure, swelling and proteinuria in pregnancy
O20-O29|妊娠に関わる母体のその他の障害|Other maternal disorders of pregnancy
O30-O48|胎児と羊膜腔に関わる母体のケア|Maternal care for fetus and amniotic cavity
O60-O75|分娩の合併症|Complications of labour and delivery
O80-O84|分娩|Delivery
O85-O92|産後の合併症|Complications after delivery
O94-O99|妊娠・出産に関わるその他の状態|Other conditions of pregnancy and childbirth
#P00-P96|周産期に生じた病気|Conditions arising around birth
P00-P04|母体の状態の影響を受けた新生児|Newborn affected by the mother's condition
P05-P08|妊娠期間・胎児発育に関わる障害|Disorders of length of pregnancy and fetal growth
P10-P15|分娩による外傷|Birth injuries
P20-P29|周産期の呼吸・循環の障害|Breathing and heart disorders around birth
P35-P39|周産期の感染症|Infections around birth
P50-P61|新生児の出血・血液の障害|Bleeding and blood disorders of the newborn
P70-P74|新生児の一過性の内分泌・代謝障害|Passing endocrine and metabolic disorders of the newborn
P75-P78|新生児の消化器の障害|Digestive disorders of the newborn
P80-P83|新生児の皮膚・体温調節の障害|Skin and temperature disorders of the newborn
P90-P96|周産期のその他の障害|Other disorders around birth
#Q00-Q99|先天奇形・染色体異常|Congenital malformations and chromosome disorders
Q00-Q07|神経系の先天奇形|Malformations of the nervous system
Q10-Q18|眼・耳・顔・頸の先天奇形|Malformations of eye, ear, face and neck
Q20-Q28|循環器の先天奇形|Malformations of the circulatory system
Q30-Q34|呼吸器の先天奇形|Malformations of the respiratory system
Q35-Q37|口唇裂・口蓋裂|Cleft lip and palate
Q38-Q45|消化器のその他の先天奇形|Other malformations of the digestive system
Q50-Q56|生殖器の先天奇形|Malformations of genital organs
Q60-Q64|腎・尿路の先天奇形|Malformations of the urinary system
Q65-Q79|筋骨格系の先天奇形|Malformations of muscles and bones
Q80-Q89|その他の先天奇形|Other congenital malformations
Q90-Q99|染色体異常|Chromosome disorders
#R00-R99|症状・検査値の異常|Symptoms and abnormal findings
R00-R09|循環器・呼吸器の症状|Symptoms of circulation and breathing
R10-R19|消化器・腹部の症状|Symptoms of digestion and abdomen
R20-R23|皮膚の症状|Symptoms of the skin
R25-R29|神経・筋骨格の症状|Symptoms of nerves, muscles and bones
R30-R39|泌尿器の症状|Symptoms of the urinary system
R40-R46|認知・知覚・情緒・行動の症状|Symptoms of thinking, perception, mood and behaviour
R47-R49|言語・音声の症状|Symptoms of speech and voice
R50-R69|全身の症状|General symptoms
R70-R79|血液検査の異常|Abnormal blood tests
R80-R82|尿検査の異常|Abnormal urine tests
R83-R89|その他の検体検査の異常|Abnormal tests of other fluids and tissues
R90-R94|画像・機能検査の異常|Abnormal imaging and function tests
R95-R99|原因不明の死亡|Death of unknown cause
#S00-T98|外傷・中毒など|Injury, poisoning and other external effects
S00-S09|頭部の外傷|Injuries of the head
S10-S19|頸部の外傷|Injuries of the neck
S20-S29|胸部の外傷|Injuries of the chest
S30-S39|腹部・腰・骨盤の外傷|Injuries of abdomen, lower back and pelvis
S40-S49|肩・上腕の外傷|Injuries of shoulder and upper arm
S50-S59|肘・前腕の外傷|Injuries of elbow and forearm
S60-S69|手首・手の外傷|Injuries of wrist and hand
S70-S79|股関節・大腿の外傷|Injuries of hip and thigh
S80-S89|膝・下腿の外傷|Injuries of knee and lower leg
S90-S99|足首・足の外傷|Injuries of ankle and foot
T00-T07|多部位の外傷|Injuries of several body regions
T08-T14|部位不明の外傷|Injuries of unspecified region
T15-T19|体内に入った異物|Foreign bodies in body openings
T20-T32|熱傷・腐食|Burns and corrosions
T33-T35|凍傷|Frostbite
T36-T50|薬物による中毒|Poisoning by medicines
T51-T65|薬物以外の毒性物質の影響|Toxic effects of substances other than medicines
T66-T78|外因のその他の影響|Other effects of external causes
T79-T79|外傷の早期合併症|Early complications of injury
T80-T88|医療処置の合併症|Complications of medical care
T90-T98|外傷・中毒の後遺症|After-effects of injury and poisoning
#V01-Y98|傷病と死亡の外因|External causes of illness and death
V01-V99|交通事故|Transport accidents
W00-X59|その他の不慮の事故|Other accidents
X60-X84|故意の自傷|Intentional self-harm
X85-Y09|加害|Assault
Y10-Y34|意図不明の出来事|Events of unknown intent
Y35-Y36|法的介入・戦争行為|Legal intervention and war
Y40-Y84|医療に伴う有害事象|Adverse events of medical care
Y85-Y89|外因の後遺症|After-effects of external causes
Y90-Y98|傷病に関わる補足的な要因|Supplementary factors
#Z00-Z99|健康状態・医療の利用に関わる要因|Factors influencing health and use of care
Z00-Z13|健診・検査|Examinations and check-ups
Z20-Z29|感染症のおそれ|Possible exposure to infection
Z30-Z39|生殖に関わる医療の利用|Care related to reproduction
Z40-Z54|特定の処置・ケア|Specific procedures and care
Z55-Z65|社会・経済・心理的な事情|Social, economic and psychological circumstances
Z70-Z76|その他の医療の利用|Other contact with health services
Z80-Z99|家族歴・既往歴など|Family and personal history
#U00-U99|特殊目的のコード|Codes for special purposes
U00-U49|原因未確定・緊急使用（COVID-19など）|Provisional and emergency use, including COVID-19
U82-U85|薬剤への耐性|Resistance to medicines
`
