/** D50-D89: diseases of blood and immunity. */
export const BLOOD = `
D50|鉄欠乏性貧血|Iron deficiency anaemia
D51|ビタミンB12欠乏性貧血|Vitamin B12 deficiency anaemia
D52|葉酸欠乏性貧血|Folate deficiency anaemia
D53|その他の栄養性貧血|Other anaemia from poor nutrition
D55|酵素異常による貧血|Anaemia due to enzyme disorders
D56|サラセミア（地中海貧血）|Thalassaemia
D57|鎌状赤血球症|Sickle-cell disease
D58|その他の遺伝性溶血性貧血|Other hereditary haemolytic anaemia
D59|後天性溶血性貧血|Acquired haemolytic anaemia
D60|後天性赤芽球癆|Acquired pure red cell aplasia
D61|その他の再生不良性貧血|Other aplastic anaemia
D62|急性出血後の貧血|Anaemia after acute bleeding
D63|慢性疾患に伴う貧血|Anaemia in chronic disease
D64|その他の貧血|Other anaemia
D65|播種性血管内凝固（DIC）|Disseminated intravascular coagulation
D66|血友病A（第VIII因子欠乏）|Haemophilia A (factor VIII deficiency)
D67|血友病B（第IX因子欠乏）|Haemophilia B (factor IX deficiency)
D68|その他の凝固障害|Other clotting disorders
D69|紫斑病・血小板減少などの出血傾向|Purpura, low platelets and other bleeding tendency
D70|無顆粒球症・好中球減少|Agranulocytosis and neutropenia
D71|好中球の機能異常|Disorders of neutrophil function
D72|その他の白血球の異常|Other disorders of white blood cells
D73|脾臓の病気|Diseases of the spleen
D74|メトヘモグロビン血症|Methaemoglobinaemia
D75|その他の血液・造血器疾患|Other disease of blood and blood-forming organs
D76|血球貪食症候群などの組織球症|Haemophagocytic and other histiocytosis syndromes
D77|他の病気に伴う血液・造血器の障害|Blood disorders in other diseases
D80|抗体の欠乏を主とする免疫不全|Immune deficiency, mainly lack of antibodies
D81|複合免疫不全症|Combined immune deficiency
D82|その他の大きな欠陥を伴う免疫不全|Immune deficiency with other major defects
D83|分類不能型免疫不全症|Common variable immune deficiency
D84|その他の免疫不全症|Other immune deficiency
D86|サルコイドーシス|Sarcoidosis
D89|その他の免疫機構の障害|Other immune mechanism disorders
`
