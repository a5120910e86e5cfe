/** C00-D48: neoplasms: malignant, in situ, benign and of uncertain behaviour. */
export const TUMOURS = `
C00|口唇がん|Cancer of the lip
C01|舌根がん|Cancer of the base of the tongue
C02|その他の部位の舌がん|Cancer of other parts of the tongue
C03|歯肉がん|Cancer of the gum
C04|口腔底がん|Cancer of the floor of the mouth
C05|口蓋がん|Cancer of the palate
C06|その他の部位の口腔がん|Cancer of other parts of the mouth
C07|耳下腺がん|Cancer of the parotid gland
C08|その他の大唾液腺のがん|Cancer of other major salivary glands
C09|扁桃がん|Cancer of the tonsil
C10|中咽頭がん|Cancer of the oropharynx
C11|上咽頭がん|Cancer of the nasopharynx
C12|梨状陥凹がん|Cancer of the piriform sinus
C13|下咽頭がん|Cancer of the hypopharynx
C14|その他・部位不明確な口唇・口腔・咽頭のがん|Other or ill-defined cancer of lip, mouth and throat
C15|食道がん|Cancer of the oesophagus
C16|胃がん|Stomach cancer
C17|小腸がん|Cancer of the small bowel
C18|結腸がん|Colon cancer
C19|直腸S状結腸移行部のがん|Rectosigmoid cancer
C20|直腸がん|Rectal cancer
C21|肛門・肛門管のがん|Anal cancer
C22|肝がん|Liver cancer
C23|胆嚢がん|Gallbladder cancer
C24|その他の部位の胆道がん|Cancer of other parts of the bile ducts
C25|膵がん|Pancreatic cancer
C26|その他・部位不明確な消化器のがん|Cancer of other or ill-defined digestive organs
C30|鼻腔・中耳のがん|Cancer of the nasal cavity and middle ear
C31|副鼻腔がん|Cancer of the sinuses
C32|喉頭がん|Cancer of the larynx
C33|気管がん|Cancer of the windpipe
C34|肺がん|Lung cancer
C37|胸腺がん|Cancer of the thymus
C38|心臓・縦隔・胸膜のがん|Cancer of heart, mediastinum and pleura
C39|その他・部位不明確な呼吸器・胸腔内のがん|Cancer of other or ill-defined sites of the chest
C40|四肢の骨と関節軟骨のがん|Bone and joint cancer of the limbs
C41|その他の部位の骨と関節軟骨のがん|Bone and joint cancer of other sites
C43|悪性黒色腫|Malignant melanoma
C44|その他の皮膚がん|Other skin cancer
C45|中皮腫|Mesothelioma
C46|カポジ肉腫|Kaposi sarcoma
C47|末梢神経・自律神経のがん|Cancer of the peripheral and autonomic nerves
C48|腹膜・後腹膜のがん|Cancer of the peritoneum and retroperitoneum
C49|その他の軟部組織の悪性腫瘍|Cancer of other connective and soft tissue
C50|乳がん|Breast cancer
C51|外陰がん|Cancer of the vulva
C52|腟がん|Cancer of the vagina
C53|子宮頸がん|Cervical cancer
C54|子宮体がん|Cancer of the body of the uterus
C55|子宮がん（部位不明）|Cancer of the uterus, part not specified
C56|卵巣がん|Ovarian cancer
C57|その他の女性生殖器のがん（卵管など）|Cancer of other female genital organs
C58|胎盤の悪性腫瘍（絨毛がん）|Cancer of the placenta (choriocarcinoma)
C60|陰茎がん|Cancer of the penis
C61|前立腺がん|Prostate cancer
C62|精巣がん|Testicular cancer
C63|その他の男性生殖器のがん|Cancer of other male genital organs
C64|腎がん|Kidney cancer
C65|腎盂がん|Cancer of the renal pelvis
C66|尿管がん|Cancer of the ureter
C67|膀胱がん|Bladder cancer
C68|その他の泌尿器のがん（尿道など）|Cancer of other urinary organs
C69|眼のがん|Cancer of the eye
C70|髄膜のがん|Cancer of the meninges
C71|脳腫瘍（悪性）|Brain cancer
C72|脊髄・脳神経などの悪性腫瘍|Cancer of spinal cord, cranial nerves and other sites
C73|甲状腺がん|Thyroid cancer
C74|副腎がん|Adrenal cancer
C75|その他の内分泌腺のがん|Cancer of other endocrine glands
C76|その他・部位不明確ながん|Cancer of other or ill-defined sites
C77|リンパ節のがん（転移など）|Cancer in lymph nodes, secondary or unspecified
C78|呼吸器・消化器への転移|Cancer spread to respiratory and digestive organs
C79|その他の部位への転移|Cancer spread to other sites
C80|がん（部位不明）|Cancer, site not specified
C81|ホジキンリンパ腫|Hodgkin lymphoma
C82|濾胞性リンパ腫|Follicular lymphoma
C83|非濾胞性リンパ腫|Non-follicular lymphoma
C84|成熟T/NK細胞リンパ腫|Mature T/NK-cell lymphoma
C85|その他・詳細不明の非ホジキンリンパ腫|Other or unspecified non-Hodgkin lymphoma
C86|その他の特定のT/NK細胞リンパ腫|Other specified types of T/NK-cell lymphoma
C88|悪性免疫増殖性疾患|Malignant immunoproliferative disease
C90|多発性骨髄腫など|Multiple myeloma and related
C91|リンパ性白血病|Lymphoid leukaemia
C92|骨髄性白血病|Myeloid leukaemia
C93|単球性白血病|Monocytic leukaemia
C94|その他の特定の細胞型の白血病|Other leukaemia of known cell type
C95|細胞型不明の白血病|Leukaemia of unknown cell type
C96|リンパ・造血組織のその他のがん|Other cancer of lymphoid and blood-forming tissue
C97|独立した多発がん|Independent cancers at several sites
D00|口腔・食道・胃の上皮内がん|In situ cancer of mouth, oesophagus and stomach
D01|その他の消化器の上皮内がん|In situ cancer of other digestive organs
D02|中耳・呼吸器の上皮内がん|In situ cancer of middle ear and airways
D03|上皮内黒色腫|Melanoma in situ
D04|皮膚の上皮内がん|In situ cancer of the skin
D05|乳房の上皮内がん|In situ cancer of the breast
D06|子宮頸部の上皮内がん|In situ cancer of the cervix
D07|その他の生殖器の上皮内がん|In situ cancer of other genital organs
D09|その他の部位の上皮内がん|In situ cancer of other sites
D10|口腔・咽頭の良性腫瘍|Benign tumour of mouth and throat
D11|大唾液腺の良性腫瘍|Benign tumour of the major salivary glands
D12|結腸・直腸・肛門の良性腫瘍|Benign tumour of colon, rectum and anus
D13|その他の消化器の良性腫瘍|Benign tumour of other digestive organs
D14|中耳・呼吸器の良性腫瘍|Benign tumour of middle ear and airways
D15|その他の胸腔内臓器の良性腫瘍|Benign tumour of other organs in the chest
D16|骨と関節軟骨の良性腫瘍|Benign tumour of bone and joint cartilage
D17|良性脂肪腫|Lipoma and other benign fatty tumour
D18|血管腫・リンパ管腫|Haemangioma and lymphangioma
D19|中皮組織の良性腫瘍|Benign tumour of mesothelium
D20|腹膜・後腹膜の良性腫瘍|Benign tumour of the peritoneum
D21|その他の軟部組織の良性腫瘍|Other benign tumour of soft tissue
D22|メラノサイト性母斑（ほくろ）|Moles (melanocytic naevi)
D23|その他の皮膚の良性腫瘍|Other benign tumour of the skin
D24|乳房の良性腫瘍|Benign tumour of the breast
D25|子宮筋腫|Uterine fibroids
D26|その他の子宮の良性腫瘍|Other benign tumour of the uterus
D27|卵巣の良性腫瘍|Benign tumour of the ovary
D28|その他の女性生殖器の良性腫瘍|Benign tumour of other female genital organs
D29|男性生殖器の良性腫瘍|Benign tumour of male genital organs
D30|泌尿器の良性腫瘍|Benign tumour of the urinary organs
D31|眼の良性腫瘍|Benign tumour of the eye
D32|髄膜の良性腫瘍（髄膜腫など）|Benign tumour of the meninges, including meningioma
D33|脳・中枢神経の良性腫瘍|Benign tumour of brain and central nervous system
D34|甲状腺の良性腫瘍|Benign tumour of the thyroid
D35|その他の内分泌腺の良性腫瘍|Benign tumour of other endocrine glands
D36|その他の部位の良性腫瘍|Benign tumour of other sites
D37|口腔・消化器の性状不明の腫瘍|Tumour of uncertain nature of mouth and digestive organs
D38|中耳・呼吸器・胸腔内の性状不明の腫瘍|Tumour of uncertain nature of middle ear, airways and chest
D39|女性生殖器の性状不明の腫瘍|Tumour of uncertain nature of female genital organs
D40|男性生殖器の性状不明の腫瘍|Tumour of uncertain nature of male genital organs
D41|泌尿器の性状不明の腫瘍|Tumour of uncertain nature of the urinary organs
D42|髄膜の性状不明の腫瘍|Tumour of uncertain nature of the meninges
D43|脳・中枢神経の性状不明の腫瘍|Tumour of uncertain nature of brain and cord
D44|内分泌腺の性状不明の腫瘍|Tumour of uncertain nature of the endocrine glands
D45|真性赤血球増加症（真性多血症）|Polycythaemia vera
D46|骨髄異形成症候群|Myelodysplastic syndromes
D47|リンパ・造血組織のその他の性状不明の腫瘍|Other blood or lymphoid tumour of uncertain nature
D48|その他の部位の性状不明の腫瘍|Tumour of uncertain nature of other sites
`
