/** I00-I99: diseases of the circulatory system. */
export const CIRCULATION = `
I00|急性リウマチ熱（心臓の病気なし）|Acute rheumatic fever without heart disease
I01|急性リウマチ熱（心臓の病気あり）|Acute rheumatic fever with heart disease
I02|リウマチ性舞踏病|Rheumatic chorea
I05|リウマチ性僧帽弁疾患|Rheumatic mitral valve disease
I06|リウマチ性大動脈弁疾患|Rheumatic aortic valve disease
I07|リウマチ性三尖弁疾患|Rheumatic tricuspid valve disease
I08|連合弁膜症|Disease of several heart valves
I09|その他のリウマチ性心疾患|Other rheumatic heart disease
I10|本態性高血圧|Essential hypertension
I11|高血圧性心疾患|Hypertensive heart disease
I12|高血圧性腎疾患|Hypertensive kidney disease
I13|高血圧性心腎疾患|Hypertensive heart and kidney disease
I15|二次性高血圧|Secondary hypertension
I20|狭心症|Angina pectoris
I21|急性心筋梗塞|Acute myocardial infarction
I22|再発性心筋梗塞（28日以内）|Further myocardial infarction within four weeks
I23|急性心筋梗塞後の合併症|Complications after acute myocardial infarction
I24|その他の急性虚血性心疾患|Other acute ischaemic heart disease
I25|慢性虚血性心疾患|Chronic ischaemic heart disease
I26|肺塞栓症|Pulmonary embolism
I27|その他の肺性心疾患（肺高血圧症など）|Other pulmonary heart disease and pulmonary hypertension
I28|肺血管のその他の病気|Other diseases of the lung vessels
I30|急性心膜炎|Acute pericarditis
I31|心膜のその他の病気|Other diseases of the pericardium
I32|他の病気に伴う心膜炎|Pericarditis in other diseases
I33|急性・亜急性心内膜炎|Acute and subacute endocarditis
I34|非リウマチ性僧帽弁障害|Non-rheumatic mitral valve disease
I35|非リウマチ性大動脈弁障害|Non-rheumatic aortic valve disease
I36|非リウマチ性三尖弁障害|Non-rheumatic tricuspid valve disease
I37|肺動脈弁障害|Pulmonary valve disease
I38|心内膜炎（弁不明）|Endocarditis, valve not specified
I39|他の病気に伴う心内膜炎・弁障害|Endocarditis and valve disorders in other diseases
I40|急性心筋炎|Acute myocarditis
I41|他の病気に伴う心筋炎|Myocarditis in other diseases
I42|心筋症|Cardiomyopathy
I43|他の病気に伴う心筋症|Cardiomyopathy in other diseases
I44|房室ブロック・左脚ブロック|Atrioventricular and left bundle-branch block
I45|その他の伝導障害|Other conduction disorders
I46|心停止|Cardiac arrest
I47|発作性頻拍|Paroxysmal tachycardia
I48|心房細動・粗動|Atrial fibrillation and flutter
I49|その他の不整脈|Other heart rhythm disorders
I50|心不全|Heart failure
I51|心臓の合併症・不明確な心疾患|Complications and ill-defined descriptions of heart disease
I52|他の病気に伴うその他の心臓の障害|Other heart disorders in other diseases
I60|くも膜下出血|Subarachnoid haemorrhage
I61|脳内出血|Bleeding in the brain
I62|その他の頭蓋内出血（外傷によらない）|Other bleeding within the skull, not due to injury
I63|脳梗塞|Ischaemic stroke
I64|脳卒中（出血か梗塞か不明）|Stroke, bleeding or ischaemic not known
I65|脳実質外動脈の閉塞・狭窄（梗塞なし）|Blocked or narrowed arteries to the brain, no infarction
I66|脳動脈の閉塞・狭窄（梗塞なし）|Blocked or narrowed arteries in the brain, no infarction
I67|その他の脳血管疾患|Other cerebrovascular disease
I68|他の病気に伴う脳血管障害|Cerebrovascular disorders in other diseases
I69|脳血管疾患の後遺症|After-effects of cerebrovascular disease
I70|動脈硬化|Atherosclerosis
I71|大動脈瘤・解離|Aortic aneurysm and dissection
I72|その他の動脈瘤・解離|Other aneurysm and dissection
I73|その他の末梢血管疾患（レイノー症候群など）|Other peripheral vascular disease, including Raynaud
I74|動脈の塞栓・血栓|Arterial embolism and thrombosis
I77|動脈のその他の障害|Other disorders of arteries
I78|毛細血管の病気|Diseases of capillaries
I79|他の病気に伴う動脈・毛細血管の障害|Artery and capillary disorders in other diseases
I80|静脈炎・血栓性静脈炎（深部静脈血栓症など）|Phlebitis and thrombophlebitis, including deep veins
I81|門脈血栓症|Portal vein thrombosis
I82|その他の静脈の塞栓・血栓|Other venous embolism and thrombosis
I83|下肢静脈瘤|Varicose veins of the legs
I85|食道静脈瘤|Oesophageal varices
I86|その他の部位の静脈瘤|Varicose veins of other sites
I87|静脈のその他の障害|Other disorders of veins
I88|非特異性リンパ節炎|Non-specific lymph node inflammation
I89|リンパ管・リンパ節のその他の障害（リンパ浮腫など）|Other lymphatic disorders, including lymphoedema
I95|低血圧|Low blood pressure
I97|処置後の循環器の障害|Circulatory disorders after procedures
I98|他の病気に伴う循環器のその他の障害|Other circulatory disorders in other diseases
I99|循環器の障害（詳細不明）|Circulatory disorder, not further specified
`
