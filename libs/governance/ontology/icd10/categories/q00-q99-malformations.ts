/** Q00-Q99: congenital malformations and chromosome disorders. */
export const MALFORMATIONS = `
Q00|無脳症など|Anencephaly and similar malformations
Q01|脳瘤|Encephalocele
Q02|小頭症|Microcephaly
Q03|先天性水頭症|Congenital hydrocephalus
Q04|脳のその他の先天奇形|Other brain malformations
Q05|二分脊椎|Spina bifida
Q06|脊髄のその他の先天奇形|Other spinal cord malformations
Q07|神経系のその他の先天奇形|Other nervous system malformations
Q10|まぶた・涙器・眼窩の先天奇形|Malformations of eyelid, tear system and orbit
Q11|無眼球・小眼球・大眼球|Missing, small or large eyeball
Q12|先天性白内障など水晶体の奇形|Congenital cataract and other lens malformations
Q13|前眼部の先天奇形|Malformations of the front of the eye
Q14|後眼部の先天奇形|Malformations of the back of the eye
Q15|眼のその他の先天奇形（先天緑内障など）|Other eye malformations, including congenital glaucoma
Q16|聴覚障害の原因となる耳の先天奇形|Ear malformations that impair hearing
Q17|耳のその他の先天奇形|Other ear malformations
Q18|顔・頸のその他の先天奇形|Other malformations of face and neck
Q20|心房・心室とその接続の先天奇形|Malformations of heart chambers and connections
Q21|心中隔の先天奇形|Malformations of the heart's septa
Q22|肺動脈弁・三尖弁の先天奇形|Malformations of pulmonary and tricuspid valves
Q23|大動脈弁・僧帽弁の先天奇形|Malformations of aortic and mitral valves
Q24|心臓のその他の先天奇形|Other heart malformations
Q25|大動脈など大型動脈の先天奇形|Malformations of the great arteries
Q26|大型静脈の先天奇形|Malformations of the great veins
Q27|末梢血管のその他の先天奇形|Other malformations of peripheral vessels
Q28|循環器のその他の先天奇形|Other malformations of the circulation
Q30|鼻の先天奇形|Malformations of the nose
Q31|喉頭の先天奇形|Malformations of the larynx
Q32|気管・気管支の先天奇形|Malformations of windpipe and bronchi
Q33|肺の先天奇形|Malformations of the lung
Q34|呼吸器のその他の先天奇形|Other malformations of the airways
Q35|口蓋裂|Cleft palate
Q36|口唇裂|Cleft lip
Q37|口唇口蓋裂|Cleft palate with cleft lip
Q38|舌・口・咽頭のその他の先天奇形|Other malformations of tongue, mouth and throat
Q39|食道の先天奇形（食道閉鎖など）|Malformations of the oesophagus
Q40|上部消化管のその他の先天奇形（幽門狭窄など）|Other malformations of the upper gut
Q41|小腸の先天性欠損・閉鎖|Missing or blocked small bowel at birth
Q42|大腸の先天性欠損・閉鎖（鎖肛など）|Missing or blocked large bowel at birth
Q43|腸のその他の先天奇形（ヒルシュスプルング病など）|Other bowel malformations, including Hirschsprung disease
Q44|胆嚢・胆管・肝臓の先天奇形|Malformations of gallbladder, bile ducts and liver
Q45|膵臓などその他の消化器の先天奇形|Malformations of pancreas and other digestive organs
Q50|卵巣・卵管・広間膜の先天奇形|Malformations of ovaries, tubes and broad ligaments
Q51|子宮・子宮頸部の先天奇形|Malformations of uterus and cervix
Q52|女性生殖器のその他の先天奇形|Other malformations of female genital organs
Q53|停留精巣|Undescended testicle
Q54|尿道下裂|Hypospadias
Q55|男性生殖器のその他の先天奇形|Other malformations of male genital organs
Q56|性別不確定・性分化疾患|Indeterminate sex and intersex conditions
Q60|腎無発生・腎低形成|Missing or underdeveloped kidney
Q61|嚢胞性腎疾患|Cystic kidney disease
Q62|腎盂の閉塞性異常・尿管の先天奇形|Renal pelvis obstruction and ureter malformations
Q63|腎のその他の先天奇形|Other kidney malformations
Q64|尿路のその他の先天奇形|Other urinary malformations
Q65|股関節の先天性変形（脱臼など）|Congenital hip deformity, including dislocation
Q66|足の先天性変形（内反足など）|Congenital foot deformity, including clubfoot
Q67|頭・顔・脊柱・胸の先天性変形|Congenital deformity of head, face, spine and chest
Q68|その他の先天性筋骨格変形|Other congenital deformity of muscles and bones
Q69|多指症・多趾症|Extra fingers or toes
Q70|合指症・合趾症|Fused fingers or toes
Q71|上肢の減形成（欠損）|Reduction defects of the arm
Q72|下肢の減形成（欠損）|Reduction defects of the leg
Q73|肢の減形成（部位不明）|Reduction defects of a limb, not specified which
Q74|四肢のその他の先天奇形|Other limb malformations
Q75|頭蓋・顔面骨のその他の先天奇形|Other skull and face bone malformations
Q76|脊柱・骨性胸郭の先天奇形|Malformations of spine and bony chest
Q77|管状骨・脊椎の成長障害を伴う骨軟骨異形成|Bone dysplasia with poor growth of long bones and spine
Q78|その他の骨軟骨異形成（骨形成不全症など）|Other bone dysplasia, including brittle bones
Q79|横隔膜・腹壁などの筋骨格の先天奇形|Malformations of diaphragm, abdominal wall and the like
Q80|先天性魚鱗癬|Congenital ichthyosis
Q81|表皮水疱症|Epidermolysis bullosa
Q82|皮膚のその他の先天奇形|Other skin malformations
Q83|乳房の先天奇形|Malformations of the breast
Q84|毛・爪などのその他の外皮の先天奇形|Other malformations of hair, nails and skin appendages
Q85|母斑症（神経線維腫症など）|Phakomatoses, including neurofibromatosis
Q86|外因による先天奇形症候群（胎児性アルコールなど）|Malformation syndromes of outside cause, including alcohol
Q87|多系統に及ぶその他の先天奇形症候群|Other malformation syndromes of several systems
Q89|その他の先天奇形（無脾症・結合双生児など）|Other malformations, including of spleen and adrenals
Q90|ダウン症候群|Down syndrome
Q91|エドワーズ症候群・パトー症候群|Edwards syndrome and Patau syndrome
Q92|その他の常染色体トリソミー|Other trisomies of the autosomes
Q93|常染色体のモノソミー・欠失|Monosomies and deletions of the autosomes
Q95|均衡型再構成・構造異常の標識染色体|Balanced rearrangements and structural markers
Q96|ターナー症候群|Turner syndrome
Q97|その他の性染色体異常（女性の表現型）|Other sex chromosome disorders, female phenotype
Q98|その他の性染色体異常（男性の表現型）|Other sex chromosome disorders, male phenotype
Q99|その他の染色体異常|Other chromosome disorders
`
