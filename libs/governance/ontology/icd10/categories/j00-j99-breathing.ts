/** J00-J99: diseases of the respiratory system. */
export const BREATHING = `
J00|かぜ（急性鼻咽頭炎）|Common cold
J01|急性副鼻腔炎|Acute sinusitis
J02|急性咽頭炎|Acute sore throat (pharyngitis)
J03|急性扁桃炎|Acute tonsillitis
J04|急性喉頭炎・気管炎|Acute laryngitis and tracheitis
J05|クループ・急性喉頭蓋炎|Croup and acute epiglottitis
J06|急性上気道感染症（多部位・部位不明）|Acute upper airway infection, several or unknown sites
J09|人獣共通・パンデミックインフルエンザ|Zoonotic or pandemic influenza
J10|季節性インフルエンザ|Seasonal influenza
J11|インフルエンザ（ウイルス未同定）|Influenza, virus not identified
J12|ウイルス肺炎|Viral pneumonia
J13|肺炎球菌による肺炎|Pneumococcal pneumonia
J14|インフルエンザ菌による肺炎|Pneumonia due to Haemophilus influenzae
J15|その他の細菌性肺炎|Other bacterial pneumonia
J16|その他の病原体による肺炎|Pneumonia due to other organisms
J17|他の病気に伴う肺炎|Pneumonia in other diseases
J18|肺炎（病原体不明）|Pneumonia, organism unknown
J20|急性気管支炎|Acute bronchitis
J21|急性細気管支炎|Acute bronchiolitis
J22|急性下気道感染症（詳細不明）|Acute lower airway infection, not further specified
J30|アレルギー性・血管運動性鼻炎（花粉症など）|Allergic and vasomotor rhinitis, including hay fever
J31|慢性の鼻炎・咽頭炎|Chronic rhinitis and pharyngitis
J32|慢性副鼻腔炎|Chronic sinusitis
J33|鼻ポリープ|Nasal polyps
J34|鼻・副鼻腔のその他の障害|Other disorders of nose and sinuses
J35|扁桃・アデノイドの慢性疾患|Chronic diseases of tonsils and adenoids
J36|扁桃周囲膿瘍|Peritonsillar abscess
J37|慢性喉頭炎・気管炎|Chronic laryngitis and tracheitis
J38|声帯・喉頭の病気|Diseases of vocal cords and larynx
J39|その他の上気道疾患|Other upper airway disease
J40|気管支炎（急性か慢性か不明）|Bronchitis, acute or chronic not stated
J41|単純性・粘液膿性慢性気管支炎|Simple and mucopurulent chronic bronchitis
J42|慢性気管支炎（詳細不明）|Chronic bronchitis, not further specified
J43|肺気腫|Emphysema
J44|慢性閉塞性肺疾患（COPD）|Chronic obstructive pulmonary disease
J45|喘息|Asthma
J46|喘息重積状態|Status asthmaticus
J47|気管支拡張症|Bronchiectasis
J60|炭坑夫じん肺|Coalworker's pneumoconiosis
J61|石綿肺|Asbestosis
J62|珪肺などシリカを含む粉じんによるじん肺|Silicosis and other silica dust lung disease
J63|その他の無機粉じんによるじん肺|Pneumoconiosis due to other inorganic dust
J64|じん肺（詳細不明）|Pneumoconiosis, not further specified
J65|結核を伴うじん肺|Pneumoconiosis with tuberculosis
J66|有機粉じんによる気道疾患（綿肺など）|Airway disease due to organic dust, including byssinosis
J67|有機粉じんによる過敏性肺炎|Hypersensitivity pneumonitis due to organic dust
J68|化学物質・ガスの吸入による呼吸器疾患|Lung and airway disease due to chemicals and fumes
J69|誤嚥性肺炎|Aspiration pneumonia
J70|その他の外因による呼吸器疾患（放射線・薬剤）|Lung disease due to radiation, medicines and the like
J80|急性呼吸窮迫症候群|Acute respiratory distress syndrome
J81|肺水腫|Pulmonary oedema
J82|肺好酸球増多症|Pulmonary eosinophilia
J84|間質性肺疾患|Interstitial lung disease
J85|肺膿瘍・縦隔膿瘍|Abscess of lung and mediastinum
J86|膿胸|Pyothorax (empyema)
J90|胸水|Pleural effusion
J91|他の病気に伴う胸水|Pleural effusion in other diseases
J92|胸膜プラーク|Pleural plaque
J93|気胸|Pneumothorax
J94|胸膜のその他の障害（血胸・乳び胸など）|Other pleural conditions, including haemothorax
J95|処置後の呼吸器の障害|Breathing disorders after procedures
J96|呼吸不全|Respiratory failure
J98|呼吸器のその他の障害（無気肺など）|Other respiratory disorders, including atelectasis
J99|他の病気に伴う呼吸器の障害|Respiratory disorders in other diseases
`
