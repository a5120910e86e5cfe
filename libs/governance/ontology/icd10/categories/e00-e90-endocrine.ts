/** E00-E90: endocrine, nutritional and metabolic diseases. */
export const ENDOCRINE = `
E00|先天性ヨード欠乏症候群|Congenital iodine deficiency syndrome
E01|ヨード欠乏による甲状腺障害|Thyroid disorder due to iodine deficiency
E02|ヨード欠乏による潜在性甲状腺機能低下症|Subclinical underactive thyroid, iodine deficiency
E03|その他の甲状腺機能低下症|Other underactive thyroid
E04|その他の非中毒性甲状腺腫|Other non-toxic goitre
E05|甲状腺機能亢進症|Overactive thyroid
E06|甲状腺炎|Thyroiditis
E07|その他の甲状腺障害|Other thyroid disorders
E10|1型糖尿病|Type 1 diabetes
E11|2型糖尿病|Type 2 diabetes
E12|栄養障害に関連する糖尿病|Malnutrition-related diabetes
E13|その他の糖尿病|Other diabetes
E14|糖尿病（詳細不明）|Diabetes, not further specified
E15|糖尿病によらない低血糖性昏睡|Hypoglycaemic coma without diabetes
E16|低血糖など膵内分泌のその他の障害|Hypoglycaemia and other pancreatic hormone disorders
E20|副甲状腺機能低下症|Underactive parathyroid
E21|副甲状腺機能亢進症など|Overactive parathyroid and other parathyroid disorders
E22|下垂体機能亢進症|Overactive pituitary
E23|下垂体機能低下症など|Underactive pituitary and other pituitary disorders
E24|クッシング症候群|Cushing syndrome
E25|副腎性器障害（先天性副腎過形成など）|Adrenogenital disorders
E26|アルドステロン症|Hyperaldosteronism
E27|その他の副腎の障害|Other adrenal disorders
E28|卵巣の機能障害|Disorders of ovarian function
E29|精巣の機能障害|Disorders of testicular function
E30|思春期の障害|Disorders of puberty
E31|多腺性の内分泌障害|Disorders of several endocrine glands
E32|胸腺の病気|Diseases of the thymus
E34|その他の内分泌障害|Other endocrine disorders
E35|他の病気に伴う内分泌腺の障害|Endocrine gland disorders in other diseases
E40|クワシオルコル|Kwashiorkor
E41|栄養性消耗症（マラスムス）|Nutritional marasmus
E42|消耗症を伴うクワシオルコル|Marasmic kwashiorkor
E43|重度のタンパク質・エネルギー栄養失調|Severe protein-energy malnutrition
E44|中等度・軽度のタンパク質・エネルギー栄養失調|Moderate or mild protein-energy malnutrition
E45|栄養失調による発育遅延|Delayed development after malnutrition
E46|栄養失調（詳細不明）|Malnutrition, not further specified
E50|ビタミンA欠乏症|Vitamin A deficiency
E51|チアミン（ビタミンB1）欠乏症|Thiamine (vitamin B1) deficiency
E52|ナイアシン欠乏症（ペラグラ）|Niacin deficiency (pellagra)
E53|その他のビタミンB群欠乏症|Other vitamin B deficiency
E54|ビタミンC欠乏症|Vitamin C deficiency
E55|ビタミンD欠乏症|Vitamin D deficiency
E56|その他のビタミン欠乏症|Other vitamin deficiency
E58|食事性カルシウム欠乏症|Calcium deficiency from diet
E59|食事性セレン欠乏症|Selenium deficiency from diet
E60|食事性亜鉛欠乏症|Zinc deficiency from diet
E61|その他の栄養元素欠乏症|Deficiency of other nutrient elements
E63|その他の栄養欠乏|Other shortage of nutrients
E64|栄養失調・栄養欠乏の後遺症|After-effects of malnutrition
E65|限局性の脂肪過多|Localised excess of fat
E66|肥満症|Obesity
E67|その他の過栄養（ビタミン過剰など）|Other overnutrition, such as too much of a vitamin
E68|過栄養の後遺症|After-effects of overnutrition
E70|芳香族アミノ酸の代謝障害|Aromatic amino acid disorders
E71|分枝鎖アミノ酸・脂肪酸の代謝障害|Branched-chain amino acid and fatty acid disorders
E72|その他のアミノ酸代謝障害|Other amino acid disorders
E73|乳糖不耐症|Lactose intolerance
E74|その他の糖質代謝障害|Other carbohydrate disorders
E75|スフィンゴリピドーシスなどの脂質蓄積症|Sphingolipid and other lipid storage disorders
E76|ムコ多糖の代謝障害|Glycosaminoglycan disorders (mucopolysaccharidosis)
E77|糖タンパクの代謝障害|Glycoprotein disorders
E78|脂質異常症|Lipid disorders
E79|プリン・ピリミジンの代謝障害|Purine and pyrimidine disorders
E80|ポルフィリン・ビリルビンの代謝障害|Porphyrin and bilirubin disorders
E83|ミネラルの代謝障害|Mineral metabolism disorders
E84|嚢胞性線維症|Cystic fibrosis
E85|アミロイドーシス|Amyloidosis
E86|体液量減少（脱水）|Fluid depletion (dehydration)
E87|その他の体液・電解質・酸塩基平衡の障害|Other fluid, electrolyte and acid-base disorders
E88|その他の代謝障害|Other metabolic disorders
E89|処置後の内分泌・代謝障害|Endocrine and metabolic disorders after procedures
E90|他の病気に伴う栄養・代謝障害|Nutritional and metabolic disorders in other diseases
`
