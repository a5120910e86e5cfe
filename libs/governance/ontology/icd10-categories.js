/** Names, our own, for categories people look for often. Any other category is known by its code alone. */
export const CATEGORIES = `
A41|敗血症|Sepsis
B18|慢性ウイルス性肝炎|Chronic viral hepatitis
C15|食道がん|Cancer of the oesophagus
C16|胃がん|Stomach cancer
C17|小腸がん|Cancer of the small bowel
C18|結腸がん|Colon cancer
C19|直腸S状結腸移行部のがん|Rectosigmoid cancer
C20|直腸がん|Rectal cancer
C22|肝がん|Liver cancer
C23|胆嚢がん|Gallbladder cancer
C25|膵がん|Pancreatic cancer
C34|肺がん|Lung cancer
C43|悪性黒色腫|Malignant melanoma
C53|子宮頸がん|Cervical cancer
C54|子宮体がん|Cancer of the body of the uterus
C56|卵巣がん|Ovarian cancer
C61|前立腺がん|Prostate cancer
C64|腎がん|Kidney cancer
C67|膀胱がん|Bladder cancer
C71|脳腫瘍（悪性）|Brain cancer
C73|甲状腺がん|Thyroid cancer
C81|ホジキンリンパ腫|Hodgkin lymphoma
C82|濾胞性リンパ腫|Follicular lymphoma
C83|非濾胞性リンパ腫|Non-follicular lymphoma
C90|多発性骨髄腫など|Multiple myeloma and related
C91|リンパ性白血病|Lymphoid leukaemia
C92|骨髄性白血病|Myeloid leukaemia
D50|鉄欠乏性貧血|Iron deficiency anaemia
D86|サルコイドーシス|Sarcoidosis
E05|甲状腺機能亢進症|Overactive thyroid
E10|1型糖尿病|Type 1 diabetes
E11|2型糖尿病|Type 2 diabetes
E66|肥満症|Obesity
E78|脂質異常症|Lipid disorders
E85|アミロイドーシス|Amyloidosis
F01|血管性認知症|Vascular dementia
F03|認知症（詳細不明）|Dementia, not further specified
F10|アルコールによる障害|Disorders due to alcohol
F20|統合失調症|Schizophrenia
F31|双極性障害|Bipolar disorder
F32|うつ病エピソード|Depressive episode
F33|反復性うつ病|Recurrent depression
F41|不安障害|Anxiety disorders
F84|自閉スペクトラム症など広汎性発達障害|Autism and pervasive developmental disorders
F90|注意欠如・多動症|Attention deficit and hyperactivity
G12|脊髄性筋萎縮症・運動ニューロン疾患|Spinal muscular atrophy and motor neurone disease
G20|パーキンソン病|Parkinson's disease
G30|アルツハイマー病|Alzheimer's disease
G35|多発性硬化症|Multiple sclerosis
G40|てんかん|Epilepsy
G43|片頭痛|Migraine
G47|睡眠障害|Sleep disorders
G70|重症筋無力症など|Myasthenia gravis and related
G71|筋ジストロフィーなど|Muscular dystrophy and related
H25|老人性白内障|Age-related cataract
H35|その他の網膜の障害（黄斑変性など）|Other retinal disorders, including macular degeneration
H40|緑内障（詳細）|Glaucoma (specific)
I10|本態性高血圧|Essential hypertension
I20|狭心症|Angina pectoris
I21|急性心筋梗塞|Acute myocardial infarction
I25|慢性虚血性心疾患|Chronic ischaemic heart disease
I26|肺塞栓症|Pulmonary embolism
I35|非リウマチ性大動脈弁障害|Non-rheumatic aortic valve disease
I42|心筋症|Cardiomyopathy
I47|発作性頻拍|Paroxysmal tachycardia
I48|心房細動・粗動|Atrial fibrillation and flutter
I50|心不全|Heart failure
I60|くも膜下出血|Subarachnoid haemorrhage
I61|脳内出血|Bleeding in the brain
I63|脳梗塞|Ischaemic stroke
I70|動脈硬化|Atherosclerosis
I71|大動脈瘤・解離|Aortic aneurysm and dissection
J10|季節性インフルエンザ|Seasonal influenza
J18|肺炎（病原体不明）|Pneumonia, organism unknown
J44|慢性閉塞性肺疾患（COPD）|Chronic obstructive pulmonary disease
J45|喘息|Asthma
J80|急性呼吸窮迫症候群|Acute respiratory distress syndrome
J84|間質性肺疾患|Interstitial lung disease
K21|胃食道逆流症|Acid reflux
K25|胃潰瘍|Stomach ulcer
K35|急性虫垂炎|Acute appendicitis
K50|クローン病|Crohn's disease
K51|潰瘍性大腸炎|Ulcerative colitis
K70|アルコール性肝疾患|Alcoholic liver disease
K74|肝線維症・肝硬変|Liver fibrosis and cirrhosis
K76|肝臓のその他の病気（脂肪肝など）|Other liver disease, including fatty liver
K80|胆石症|Gallstones
K85|急性膵炎|Acute pancreatitis
L20|アトピー性皮膚炎|Atopic dermatitis
L40|乾癬|Psoriasis
M05|血清反応陽性関節リウマチ|Seropositive rheumatoid arthritis
M06|その他の関節リウマチ|Other rheumatoid arthritis
M10|痛風|Gout
M17|膝の変形性関節症|Osteoarthritis of the knee
M32|全身性エリテマトーデス|Systemic lupus
M33|皮膚筋炎・多発性筋炎|Dermatomyositis and polymyositis
M34|全身性強皮症|Systemic sclerosis
M45|強直性脊椎炎|Ankylosing spondylitis
M81|骨粗鬆症（骨折なし）|Osteoporosis without fracture
N04|ネフローゼ症候群|Nephrotic syndrome
N17|急性腎不全|Acute kidney failure
N18|慢性腎臓病|Chronic kidney disease
N40|前立腺肥大|Enlarged prostate
N80|子宮内膜症|Endometriosis
O14|妊娠高血圧腎症|Pre-eclampsia
O24|妊娠中の糖尿病|Diabetes in pregnancy
P07|早産・低出生体重|Preterm birth and low birth weight
Q21|心中隔の先天奇形|Malformations of the heart's septa
Q90|ダウン症候群|Down syndrome
R65|全身性炎症反応症候群|Systemic inflammatory response syndrome
S06|頭蓋内損傷|Injury within the skull
S72|大腿骨骨折|Fracture of the thigh bone
U07|COVID-19など|COVID-19 and others
Z21|無症候性HIV感染|HIV infection without symptoms
`;
