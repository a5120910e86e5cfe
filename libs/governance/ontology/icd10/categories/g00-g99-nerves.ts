/** G00-G99: diseases of the nervous system. */
export const NERVES = `
G00|細菌性髄膜炎|Bacterial meningitis
G01|他の細菌性疾患に伴う髄膜炎|Meningitis in other bacterial diseases
G02|その他の感染症に伴う髄膜炎|Meningitis in other infections
G03|その他の原因による髄膜炎|Meningitis due to other causes
G04|脳炎・脊髄炎・脳脊髄炎|Encephalitis, myelitis and encephalomyelitis
G05|他の病気に伴う脳炎・脊髄炎|Encephalitis and myelitis in other diseases
G06|頭蓋内・脊柱管内の膿瘍・肉芽腫|Abscess and granuloma within skull or spine
G07|他の病気に伴う頭蓋内・脊柱管内の膿瘍|Abscess within skull or spine in other diseases
G08|頭蓋内・脊柱管内の静脈炎・血栓|Vein inflammation and clots within skull or spine
G09|中枢神経の炎症の後遺症|After-effects of central nervous system inflammation
G10|ハンチントン病|Huntington's disease
G11|遺伝性運動失調症|Hereditary ataxia
G12|脊髄性筋萎縮症・運動ニューロン疾患|Spinal muscular atrophy and motor neurone disease
G13|他の病気に伴う中枢神経の系統萎縮症|Systemic atrophy in other diseases
G14|ポストポリオ症候群|Post-polio syndrome
G20|パーキンソン病|Parkinson's disease
G21|続発性パーキンソニズム|Secondary parkinsonism
G22|他の病気に伴うパーキンソニズム|Parkinsonism in other diseases
G23|基底核のその他の変性疾患|Other degenerative diseases of the basal ganglia
G24|ジストニア|Dystonia
G25|その他の錐体外路障害・不随意運動|Other movement disorders, including tremor
G26|他の病気に伴う錐体外路障害|Movement disorders in other diseases
G30|アルツハイマー病|Alzheimer's disease
G31|神経系のその他の変性疾患|Other degenerative diseases of the nervous system
G32|他の病気に伴う神経系の変性|Nervous system degeneration in other diseases
G35|多発性硬化症|Multiple sclerosis
G36|その他の急性散在性脱髄（視神経脊髄炎など）|Other acute demyelination, including neuromyelitis optica
G37|中枢神経のその他の脱髄疾患|Other demyelinating diseases of brain and cord
G40|てんかん|Epilepsy
G41|てんかん重積状態|Status epilepticus
G43|片頭痛|Migraine
G44|その他の頭痛症候群|Other headache syndromes
G45|一過性脳虚血発作（TIA）など|Transient ischaemic attacks and related
G46|脳血管疾患に伴う脳の血管症候群|Vascular brain syndromes in cerebrovascular disease
G47|睡眠障害|Sleep disorders
G50|三叉神経の障害|Trigeminal nerve disorders
G51|顔面神経の障害|Facial nerve disorders
G52|その他の脳神経の障害|Other cranial nerve disorders
G53|他の病気に伴う脳神経の障害|Cranial nerve disorders in other diseases
G54|神経根・神経叢の障害|Nerve root and plexus disorders
G55|他の病気に伴う神経根・神経叢の圧迫|Nerve root and plexus compression in other diseases
G56|上肢の単一神経の障害|Single nerve disorders of the arm
G57|下肢の単一神経の障害|Single nerve disorders of the leg
G58|その他の単一神経の障害|Other single nerve disorders
G59|他の病気に伴う単一神経の障害|Single nerve disorders in other diseases
G60|遺伝性・特発性ニューロパチー|Hereditary and idiopathic neuropathy
G61|炎症性多発ニューロパチー|Inflammatory polyneuropathy, including Guillain-Barré
G62|その他の多発ニューロパチー|Other polyneuropathy
G63|他の病気に伴う多発ニューロパチー|Polyneuropathy in other diseases
G64|末梢神経のその他の障害|Other peripheral nerve disorders
G70|重症筋無力症など|Myasthenia gravis and related
G71|筋ジストロフィーなど|Muscular dystrophy and related
G72|その他のミオパチー|Other myopathy
G73|他の病気に伴う筋・神経筋接合部の障害|Muscle and junction disorders in other diseases
G80|脳性麻痺|Cerebral palsy
G81|片麻痺|Hemiplegia
G82|対麻痺・四肢麻痺|Paraplegia and tetraplegia
G83|その他の麻痺|Other paralysis
G90|自律神経系の障害|Autonomic nervous system disorders
G91|水頭症|Hydrocephalus
G92|中毒性脳症|Toxic encephalopathy
G93|脳のその他の障害|Other brain disorders
G94|他の病気に伴う脳の障害|Brain disorders in other diseases
G95|脊髄のその他の障害|Other spinal cord disorders
G96|中枢神経のその他の障害|Other central nervous system disorders
G97|処置後の神経系の障害|Nervous system disorders after procedures
G98|神経系のその他の障害（他に分類されない）|Nervous system disorders not classified otherwise
G99|他の病気に伴う神経系のその他の障害|Other nervous system disorders in other diseases
`
