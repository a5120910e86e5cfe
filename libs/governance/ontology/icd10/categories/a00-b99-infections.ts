/** A00-B99: infections and parasitic diseases. */
export const INFECTIONS = `
A00|コレラ|Cholera
A01|腸チフス・パラチフス|Typhoid and paratyphoid
A02|その他のサルモネラ感染症|Other salmonella infection
A03|細菌性赤痢|Bacillary dysentery (shigella)
A04|その他の細菌による腸の感染症|Other bacterial infection of the bowel
A05|その他の細菌性食中毒|Other bacterial food poisoning
A06|アメーバ症|Amoebic infection
A07|その他の原虫による腸の病気|Other bowel disease due to protozoa
A08|ウイルスなどによる腸の感染症|Viral and other specified bowel infection
A09|その他の胃腸炎（感染性または原因不明）|Other gastroenteritis, infectious or of unknown cause
A15|呼吸器結核（菌・組織で確認）|Respiratory tuberculosis, laboratory-confirmed
A16|呼吸器結核（菌・組織で未確認）|Respiratory tuberculosis, not laboratory-confirmed
A17|神経系の結核|Nervous system tuberculosis
A18|その他の臓器の結核|Tuberculosis in other organs
A19|粟粒結核|Miliary tuberculosis
A20|ペスト|Plague
A21|野兎病|Tularaemia
A22|炭疽|Anthrax
A23|ブルセラ症|Brucellosis
A24|鼻疽・類鼻疽|Glanders or melioidosis
A25|鼠咬症|Rat-bite fever
A26|類丹毒|Erysipeloid
A27|レプトスピラ症|Leptospirosis
A28|動物からうつるその他の細菌感染症|Other bacterial disease caught from animals
A30|ハンセン病|Leprosy (Hansen's disease)
A31|その他の抗酸菌症（非結核性）|Other mycobacterial infection, not tuberculosis
A32|リステリア症|Listeriosis
A33|新生児破傷風|Tetanus of the newborn
A34|産科破傷風|Tetanus after childbirth or abortion
A35|その他の破傷風|Other tetanus
A36|ジフテリア|Diphtheria
A37|百日咳|Whooping cough
A38|猩紅熱|Scarlet fever
A39|髄膜炎菌感染症|Meningococcal infection
A40|連鎖球菌による敗血症|Sepsis due to streptococci
A41|敗血症|Sepsis
A42|放線菌症|Actinomycosis
A43|ノカルジア症|Nocardiosis
A44|バルトネラ症|Bartonellosis
A46|丹毒|Erysipelas
A48|ガス壊疽・レジオネラ症などの細菌感染症|Gas gangrene, Legionnaires' and other bacterial disease
A49|部位不明の細菌感染症|Bacterial infection, site not known
A50|先天梅毒|Congenital syphilis
A51|早期梅毒|Early syphilis
A52|晩期梅毒|Late syphilis
A53|その他の梅毒・梅毒（詳細不明）|Other or unspecified syphilis
A54|淋菌感染症|Gonorrhoea
A55|性病性リンパ肉芽腫（クラミジア）|Lymphogranuloma venereum
A56|その他の性感染クラミジア症|Other sexually transmitted chlamydia
A57|軟性下疳|Chancroid
A58|鼠径肉芽腫（ドノバン症）|Donovanosis (granuloma inguinale)
A59|トリコモナス症|Trichomoniasis
A60|性器・肛門のヘルペス|Genital and anal herpes
A63|尖圭コンジローマなどその他の性感染症|Genital warts and other sexual infections
A64|性感染症（詳細不明）|Sexually transmitted disease, not further specified
A65|性行為によらない梅毒（ベジェル）|Endemic syphilis (bejel)
A66|イチゴ腫（フランベジア）|Yaws
A67|ピンタ|Pinta
A68|回帰熱|Relapsing fever
A69|ライム病などのスピロヘータ感染症|Lyme disease and other spirochaete disease
A70|オウム病|Parrot fever (psittacosis)
A71|トラコーマ|Trachoma
A74|クラミジア結膜炎などのクラミジア感染症|Chlamydial conjunctivitis and other chlamydial disease
A75|発疹チフス・ツツガムシ病など|Typhus, including scrub typhus
A77|紅斑熱（ダニが運ぶリケッチア症）|Spotted fever carried by ticks
A78|Q熱|Q fever
A79|その他のリケッチア症|Other rickettsial disease
A80|急性灰白髄炎（ポリオ）|Acute poliomyelitis
A81|プリオン病など脳の遅発性ウイルス感染症|Prion disease and slow virus infections of the brain
A82|狂犬病|Rabies
A83|蚊が運ぶウイルス性脳炎|Viral encephalitis carried by mosquitoes
A84|ダニが運ぶウイルス性脳炎|Viral encephalitis carried by ticks
A85|その他のウイルス性脳炎|Other viral encephalitis
A86|ウイルス性脳炎（詳細不明）|Viral encephalitis, not further specified
A87|ウイルス性髄膜炎|Viral meningitis
A88|その他の中枢神経のウイルス感染症|Other viral infection of the central nervous system
A89|中枢神経のウイルス感染症（詳細不明）|Viral infection of the brain or cord, not further specified
A92|その他の蚊が運ぶウイルス熱（ジカ熱など）|Other viral fever carried by mosquitoes, including Zika
A93|その他の節足動物が運ぶウイルス熱|Other viral fever carried by arthropods
A94|節足動物が運ぶウイルス熱（詳細不明）|Arthropod-borne viral fever, not further specified
A95|黄熱|Yellow fever
A96|アレナウイルス出血熱（ラッサ熱など）|Arenavirus haemorrhagic fever, including Lassa fever
A97|デング熱|Dengue
A98|その他のウイルス性出血熱（エボラなど）|Other viral haemorrhagic fever, including Ebola
A99|ウイルス性出血熱（詳細不明）|Viral haemorrhagic fever, not further specified
B00|単純ヘルペスウイルス感染症|Herpes simplex
B01|水痘（みずぼうそう）|Chickenpox
B02|帯状疱疹|Shingles (herpes zoster)
B03|痘そう（天然痘）|Smallpox
B04|エムポックス（サル痘）|Mpox
B05|麻疹（はしか）|Measles
B06|風疹|Rubella
B07|ウイルス性のいぼ|Viral warts
B08|皮膚・粘膜のその他のウイルス感染症（手足口病など）|Other viral skin infection, including hand, foot and mouth
B09|発疹を伴うウイルス感染症（詳細不明）|Viral infection with rash, not further specified
B15|急性A型肝炎|Acute hepatitis A
B16|急性B型肝炎|Acute hepatitis B
B17|その他の急性ウイルス性肝炎|Other acute viral hepatitis
B18|慢性ウイルス性肝炎|Chronic viral hepatitis
B19|ウイルス性肝炎（詳細不明）|Viral hepatitis, not further specified
B20|HIV病（感染症を合併）|HIV disease with other infections
B21|HIV病（がんを合併）|HIV disease with cancer
B22|HIV病（脳症・消耗症候群などを合併）|HIV disease with encephalopathy, wasting and the like
B23|HIV病（その他の状態を合併）|HIV disease with other conditions
B24|HIV病（詳細不明）|HIV disease, not further specified
B25|サイトメガロウイルス病|Cytomegalovirus disease
B26|流行性耳下腺炎（おたふくかぜ）|Mumps
B27|伝染性単核球症|Glandular fever (infectious mononucleosis)
B30|ウイルス性結膜炎|Viral conjunctivitis
B33|ウイルス性心炎などその他のウイルス性疾患|Viral carditis and other viral disease
B34|部位不明のウイルス感染症|Viral infection, site not known
B35|皮膚糸状菌症（白癬）|Ringworm (dermatophytosis)
B36|その他の皮膚表面の真菌症|Other fungal infection of the skin surface
B37|カンジダ症|Candidiasis
B38|コクシジオイデス症|Coccidioidomycosis
B39|ヒストプラズマ症|Histoplasmosis
B40|ブラストミセス症|Blastomycosis
B41|パラコクシジオイデス症|Paracoccidioidomycosis
B42|スポロトリコーシス|Sporotrichosis
B43|黒色真菌症|Chromomycosis and phaeomycotic abscess
B44|アスペルギルス症|Aspergillosis
B45|クリプトコックス症|Cryptococcosis
B46|接合菌症（ムーコル症など）|Zygomycosis, including mucormycosis
B47|菌腫|Mycetoma
B48|ニューモシスチス症などその他の真菌症|Other fungal disease, including pneumocystosis
B49|真菌症（詳細不明）|Fungal infection, not further specified
B50|熱帯熱マラリア|Falciparum malaria
B51|三日熱マラリア|Vivax malaria
B52|四日熱マラリア|Malariae malaria
B53|その他のマラリア（原虫で確認）|Other malaria, parasite confirmed
B54|マラリア（詳細不明）|Malaria, not further specified
B55|リーシュマニア症|Leishmaniasis
B56|アフリカ睡眠病（トリパノソーマ症）|African sleeping sickness (trypanosomiasis)
B57|シャーガス病|Chagas disease
B58|トキソプラズマ症|Toxoplasmosis
B60|バベシア症などその他の原虫症|Babesiosis and other protozoal disease
B64|原虫症（詳細不明）|Protozoal disease, not further specified
B65|住血吸虫症|Schistosomiasis
B66|その他の吸虫症|Other fluke infection
B67|エキノコックス症|Echinococcosis
B68|有鉤条虫症・無鉤条虫症|Pork or beef tapeworm infection (taeniasis)
B69|嚢虫症|Cysticercosis
B70|裂頭条虫症・スパルガヌム症|Fish tapeworm infection and sparganosis
B71|その他の条虫症|Other tapeworm infection
B72|メジナ虫症|Guinea worm disease
B73|オンコセルカ症|River blindness (onchocerciasis)
B74|フィラリア症|Filariasis
B75|旋毛虫症|Trichinellosis
B76|鉤虫症|Hookworm disease
B77|回虫症|Roundworm infection (ascariasis)
B78|糞線虫症|Strongyloidiasis
B79|鞭虫症|Whipworm infection (trichuriasis)
B80|蟯虫症|Pinworm infection (enterobiasis)
B81|その他の腸の蠕虫症（アニサキス症など）|Other bowel worm infection, including anisakiasis
B82|腸の寄生虫症（詳細不明）|Bowel parasites, not further specified
B83|その他の蠕虫症|Other worm infection
B85|シラミ・ケジラミの寄生|Lice infestation
B86|疥癬|Scabies
B87|ハエ幼虫症|Maggot infestation (myiasis)
B88|その他の外部寄生|Other infestation
B89|寄生虫症（詳細不明）|Parasitic disease, not further specified
B90|結核の後遺症|After-effects of tuberculosis
B91|ポリオの後遺症|After-effects of poliomyelitis
B92|ハンセン病の後遺症|After-effects of leprosy
B94|その他の感染症・寄生虫症の後遺症|After-effects of other infections
B95|病因としての連鎖球菌・ブドウ球菌|Streptococcus or staphylococcus as cause of other disease
B96|病因としてのその他の細菌|Other bacteria as cause of other disease
B97|病因としてのウイルス|Virus as cause of other disease
B98|病因としてのその他の病原体（ピロリ菌など）|Other agent as cause of disease, including H. pylori
B99|その他の感染症|Other infections
`
