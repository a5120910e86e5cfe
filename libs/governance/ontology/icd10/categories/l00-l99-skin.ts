/** L00-L99: diseases of the skin. */
export const SKIN = `
L00|ブドウ球菌性熱傷様皮膚症候群|Staphylococcal scalded skin syndrome
L01|膿痂疹（とびひ）|Impetigo
L02|皮膚膿瘍・せつ・よう（おでき）|Skin abscess, boil and carbuncle
L03|蜂窩織炎|Cellulitis
L04|急性リンパ節炎|Acute lymph node inflammation
L05|毛巣嚢胞|Pilonidal cyst
L08|皮膚のその他の局所感染症|Other local skin infection
L10|天疱瘡|Pemphigus
L11|その他の棘融解性障害|Other acantholytic disorders
L12|類天疱瘡|Pemphigoid
L13|その他の水疱症|Other blistering disorders
L14|他の病気に伴う水疱症|Blistering disorders in other diseases
L20|アトピー性皮膚炎|Atopic dermatitis
L21|脂漏性皮膚炎|Seborrhoeic dermatitis
L22|おむつ皮膚炎|Nappy rash
L23|アレルギー性接触皮膚炎|Allergic contact dermatitis
L24|刺激性接触皮膚炎|Irritant contact dermatitis
L25|接触皮膚炎（詳細不明）|Contact dermatitis, not further specified
L26|剥脱性皮膚炎|Exfoliative dermatitis
L27|摂取した物質による皮膚炎（薬疹など）|Dermatitis due to something taken, including drug rash
L28|慢性単純性苔癬・痒疹|Lichen simplex and prurigo
L29|皮膚そう痒症（かゆみ）|Itching
L30|その他の皮膚炎|Other dermatitis
L40|乾癬|Psoriasis
L41|類乾癬|Parapsoriasis
L42|ジベルばら色粃糠疹|Pityriasis rosea
L43|扁平苔癬|Lichen planus
L44|丘疹・鱗屑のできるその他の病気|Other papular and scaling disorders
L45|他の病気に伴う丘疹・鱗屑性障害|Papular and scaling disorders in other diseases
L50|じんま疹|Hives
L51|多形紅斑|Erythema multiforme
L52|結節性紅斑|Erythema nodosum
L53|その他の紅斑|Other erythema
L54|他の病気に伴う紅斑|Erythema in other diseases
L55|日焼け|Sunburn
L56|紫外線による皮膚のその他の急性変化|Other acute skin change due to ultraviolet light
L57|紫外線などによる皮膚の慢性変化|Long-term skin change due to sunlight and the like
L58|放射線皮膚炎|Radiation dermatitis
L59|放射線によるその他の皮膚障害|Other skin disorders due to radiation
L60|爪の障害|Nail disorders
L62|他の病気に伴う爪の障害|Nail disorders in other diseases
L63|円形脱毛症|Alopecia areata
L64|男性型脱毛症|Pattern baldness
L65|その他の非瘢痕性脱毛|Other hair loss without scarring
L66|瘢痕性脱毛|Hair loss with scarring
L67|毛の色・毛幹の異常|Abnormal hair colour and hair shaft
L68|多毛症|Excess hair
L70|ざ瘡（にきび）|Acne
L71|酒さ|Rosacea
L72|皮膚の毛包嚢胞|Follicular cysts of the skin
L73|毛包のその他の障害|Other hair follicle disorders
L74|エクリン汗腺の障害（あせもなど）|Eccrine sweat disorders, including prickly heat
L75|アポクリン汗腺の障害|Apocrine sweat disorders
L80|白斑|Vitiligo
L81|色素沈着のその他の障害|Other disorders of skin colour
L82|脂漏性角化症|Seborrhoeic keratosis
L83|黒色表皮腫|Acanthosis nigricans
L84|うおのめ・たこ|Corns and calluses
L85|その他の表皮肥厚|Other thickening of the skin
L86|他の病気に伴う角皮症|Keratoderma in other diseases
L87|経表皮性排除性疾患|Transepidermal elimination disorders
L88|壊疽性膿皮症|Pyoderma gangrenosum
L89|褥瘡（床ずれ）|Pressure ulcer
L90|皮膚の萎縮性障害|Atrophic skin disorders
L91|皮膚の肥厚性障害（ケロイドなど）|Hypertrophic skin disorders, including keloid
L92|皮膚の肉芽腫性障害|Granulomatous skin disorders
L93|エリテマトーデス（皮膚型）|Lupus of the skin
L94|その他の限局性結合組織障害（限局性強皮症など）|Other localised connective tissue disorders of the skin
L95|皮膚に限局した血管炎|Vasculitis confined to the skin
L97|下肢の潰瘍|Leg ulcer
L98|皮膚のその他の病気|Other skin disease
L99|他の病気に伴う皮膚の障害|Skin disorders in other diseases
`
