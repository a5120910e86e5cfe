/** K00-K93: diseases of the digestive system. */
export const DIGESTION = `
K00|歯の発育・萌出の障害|Disorders of tooth development and eruption
K01|埋伏歯|Impacted teeth
K02|う蝕（むし歯）|Tooth decay
K03|歯の硬組織のその他の病気|Other diseases of hard tooth tissue
K04|歯髄・根尖周囲組織の病気|Diseases of tooth pulp and root tip
K05|歯肉炎・歯周病|Gum inflammation and periodontal disease
K06|歯肉・無歯顎堤のその他の障害|Other disorders of gum and toothless ridge
K07|顎顔面の異常（咬合異常を含む）|Jaw and bite anomalies
K08|歯・支持組織のその他の障害|Other disorders of teeth and their support
K09|口腔の嚢胞|Cysts of the mouth region
K10|顎骨のその他の病気|Other diseases of the jaws
K11|唾液腺の病気|Diseases of the salivary glands
K12|口内炎など|Mouth inflammation and related lesions
K13|口唇・口腔粘膜のその他の病気|Other diseases of lip and mouth lining
K14|舌の病気|Diseases of the tongue
K20|食道炎|Oesophagitis
K21|胃食道逆流症|Acid reflux
K22|食道のその他の病気|Other diseases of the oesophagus
K23|他の病気に伴う食道の障害|Oesophageal disorders in other diseases
K25|胃潰瘍|Stomach ulcer
K26|十二指腸潰瘍|Duodenal ulcer
K27|消化性潰瘍（部位不明）|Peptic ulcer, site not specified
K28|胃空腸潰瘍（吻合部潰瘍）|Gastrojejunal ulcer
K29|胃炎・十二指腸炎|Gastritis and duodenitis
K30|機能性ディスペプシア|Functional dyspepsia
K31|胃・十二指腸のその他の病気|Other diseases of stomach and duodenum
K35|急性虫垂炎|Acute appendicitis
K36|その他の虫垂炎|Other appendicitis
K37|虫垂炎（詳細不明）|Appendicitis, not further specified
K38|虫垂のその他の病気|Other diseases of the appendix
K40|鼠径ヘルニア|Inguinal hernia
K41|大腿ヘルニア|Femoral hernia
K42|臍ヘルニア|Umbilical hernia
K43|腹壁ヘルニア（腹壁瘢痕ヘルニアなど）|Ventral hernia, including incisional
K44|横隔膜ヘルニア（食道裂孔ヘルニアなど）|Diaphragmatic hernia, including hiatus hernia
K45|その他の腹部ヘルニア|Other abdominal hernia
K46|腹部ヘルニア（詳細不明）|Abdominal hernia, not further specified
K50|クローン病|Crohn's disease
K51|潰瘍性大腸炎|Ulcerative colitis
K52|その他の非感染性胃腸炎・大腸炎|Other non-infective gastroenteritis and colitis
K55|腸の血管障害|Vascular disorders of the bowel
K56|イレウス・腸閉塞（ヘルニアによらない）|Ileus and bowel obstruction without hernia
K57|腸の憩室疾患|Diverticular disease of the bowel
K58|過敏性腸症候群|Irritable bowel syndrome
K59|便秘など腸のその他の機能障害|Constipation and other functional bowel disorders
K60|裂肛・痔瘻|Anal fissure and fistula
K61|肛門・直腸の膿瘍|Anal and rectal abscess
K62|肛門・直腸のその他の病気|Other diseases of anus and rectum
K63|その他の腸疾患|Other bowel disease
K64|痔核|Haemorrhoids
K65|腹膜炎|Peritonitis
K66|腹膜のその他の障害|Other disorders of the peritoneum
K67|他の感染症に伴う腹膜の障害|Peritoneal disorders in infections elsewhere
K70|アルコール性肝疾患|Alcoholic liver disease
K71|中毒性肝疾患（薬剤性など）|Toxic liver disease, including by medicines
K72|肝不全|Liver failure
K73|慢性肝炎（他に分類されない）|Chronic hepatitis, not classified otherwise
K74|肝線維症・肝硬変|Liver fibrosis and cirrhosis
K75|その他の炎症性肝疾患（肝膿瘍・自己免疫性肝炎など）|Other inflammatory liver disease, including autoimmune
K76|肝臓のその他の病気（脂肪肝など）|Other liver disease, including fatty liver
K77|他の病気に伴う肝臓の障害|Liver disorders in other diseases
K80|胆石症|Gallstones
K81|胆嚢炎|Cholecystitis
K82|胆嚢のその他の病気|Other diseases of the gallbladder
K83|胆管のその他の病気（胆管炎など）|Other diseases of the bile ducts, including cholangitis
K85|急性膵炎|Acute pancreatitis
K86|膵臓のその他の病気（慢性膵炎など）|Other pancreatic disease, including chronic pancreatitis
K87|他の病気に伴う胆道・膵臓の障害|Biliary and pancreatic disorders in other diseases
K90|腸の吸収不良（セリアック病など）|Malabsorption, including coeliac disease
K91|処置後の消化器の障害|Digestive disorders after procedures
K92|その他の消化器疾患（吐血・下血など）|Other digestive disease, including unexplained bleeding
K93|他の病気に伴うその他の消化器の障害|Other digestive organ disorders in other diseases
`
