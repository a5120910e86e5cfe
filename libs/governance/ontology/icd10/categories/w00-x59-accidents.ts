/** W00-X59: accidents other than of transport. */
export const ACCIDENTS = `
W00|氷・雪の上での転倒|Fall on ice or snow
W01|滑り・つまずき・よろめきによる転倒|Fall by slipping, tripping or stumbling
W02|スケート・スキー・スケートボード等での転倒|Fall with skates, skis or skateboard
W03|他人との衝突・押されたことによる転倒|Fall after collision with or push by a person
W04|抱えられている間の転落|Fall while being carried or supported
W05|車椅子からの転落|Fall from a wheelchair
W06|ベッドからの転落|Fall from a bed
W07|椅子からの転落|Fall from a chair
W08|その他の家具からの転落|Fall from other furniture
W09|遊具からの転落|Fall from playground equipment
W10|階段での転倒・転落|Fall on stairs or steps
W11|はしごからの転落|Fall from a ladder
W12|足場からの転落|Fall from scaffolding
W13|建物・建造物からの転落|Fall from a building or structure
W14|木からの転落|Fall from a tree
W15|崖からの転落|Fall from a cliff
W16|飛び込み（溺水以外の外傷）|Diving or jumping into water, injury not drowning
W17|その他の高低差のある転落|Other fall from one level to another
W18|その他の同一平面上の転倒|Other fall on the same level
W19|転倒・転落（詳細不明）|Fall, not further specified
W20|落下物・飛来物による打撃|Struck by thrown or falling object
W21|スポーツ用具による打撃|Struck by sports equipment
W22|その他の物体との衝突|Struck by or against other objects
W23|物に挟まれる・押しつぶされる事故|Caught or crushed between objects
W24|昇降・伝動装置との接触|Contact with lifting or transmission devices
W25|鋭いガラスとの接触|Contact with sharp glass
W26|その他の鋭い物との接触|Contact with other sharp objects
W27|動力のない手工具との接触|Contact with hand tool without power
W28|動力芝刈り機との接触|Contact with powered lawnmower
W29|その他の電動工具・家庭用機械との接触|Contact with other powered tools or household machines
W30|農業機械との接触|Contact with farm machinery
W31|その他の機械との接触|Contact with other machinery
W32|拳銃の発射（事故）|Accidental handgun discharge
W33|ライフル・散弾銃等の発射（事故）|Accidental rifle, shotgun or larger gun discharge
W34|その他の銃器の発射（事故）|Accidental discharge of other firearms
W35|ボイラーの爆発・破裂|Explosion of a boiler
W36|ガスボンベの爆発・破裂|Explosion of a gas cylinder
W37|加圧タイヤ・管・ホースの破裂|Bursting of pressurised tyre, pipe or hose
W38|その他の加圧装置の爆発・破裂|Explosion of other pressurised devices
W39|花火の発火・破裂|Discharge of firework
W40|その他の物質の爆発（事故）|Accidental explosion of other materials
W41|高圧噴流との接触|Contact with high-pressure jet
W42|騒音への曝露|Exposure to noise
W43|振動への曝露|Exposure to vibration
W44|眼・体の開口部への異物の侵入|Foreign body entering eye or body opening
W45|皮膚を貫く異物の侵入|Foreign body entering through skin
W46|注射針との接触（針刺し）|Needle-stick by hypodermic needle
W49|その他の無生物の機械的な力|Other mechanical forces of inanimate things
W50|他人に打たれる・蹴られる・かまれる事故|Accidentally hit, kicked or bitten by another person
W51|他人との衝突|Bumping into another person
W52|群衆による圧迫|Crushed or pushed by a crowd
W53|ネズミによる咬傷|Bitten by a rat
W54|犬による咬傷・打撃|Bitten or struck by a dog
W55|その他の哺乳類による咬傷・打撃|Bitten or struck by other mammals
W56|海の動物との接触|Contact with sea animals
W57|無毒の昆虫などによる刺咬|Bitten or stung by non-venomous insects
W58|ワニによる咬傷・打撃|Bitten or struck by crocodile or alligator
W59|その他の爬虫類による咬傷・圧迫|Bitten or crushed by other reptiles
W60|植物のとげ・鋭い葉との接触|Contact with thorns, spines and sharp leaves
W64|その他の生物による機械的な力|Other mechanical forces of living things
W65|浴槽内の溺水|Drowning in a bathtub
W66|浴槽への転落による溺水|Drowning after a fall into a bathtub
W67|プール内の溺水|Drowning in a swimming pool
W68|プールへの転落による溺水|Drowning after a fall into a swimming pool
W69|自然水域での溺水|Drowning in natural water
W70|自然水域への転落による溺水|Drowning after a fall into natural water
W73|その他の溺水|Other drowning
W74|溺水（詳細不明）|Drowning, not further specified
W75|ベッド内での不慮の窒息|Accidental suffocation in bed
W76|その他の不慮の首つり・絞扼|Other accidental hanging and strangulation
W77|土砂崩れ等による窒息|Suffocation by cave-in and falling earth
W78|胃内容物の誤嚥|Inhaling of stomach contents
W79|食物による気道閉塞|Choking on food
W80|その他の物による気道閉塞|Choking on other objects
W81|低酸素の場所への閉じ込め|Trapped in a place low in oxygen
W83|その他の特定の呼吸への危険|Other specified threats to breathing
W84|呼吸への危険（詳細不明）|Threat to breathing, not further specified
W85|送電線への曝露|Exposure to electric power lines
W86|その他の電流への曝露|Exposure to other electric current
W87|電流への曝露（詳細不明）|Exposure to electric current, not further specified
W88|電離放射線への曝露|Exposure to ionising radiation
W89|人工の可視光・紫外線への曝露|Exposure to man-made light and ultraviolet
W90|その他の非電離放射線への曝露|Exposure to other non-ionising radiation
W91|放射線への曝露（詳細不明）|Exposure to radiation, not further specified
W92|人工の過度の高温への曝露|Exposure to man-made heat
W93|人工の過度の低温への曝露|Exposure to man-made cold
W94|高圧・低圧・気圧変化への曝露|Exposure to high, low or changing air pressure
W99|その他の人工環境要因への曝露|Exposure to other man-made conditions
X00|建物内の火災|Uncontrolled fire in a building
X01|建物外の火災|Uncontrolled fire outside a building
X02|建物内の管理された火|Controlled fire in a building
X03|建物外の管理された火|Controlled fire outside a building
X04|高可燃性物質の発火|Ignition of highly flammable material
X05|寝衣の着火|Nightwear catching fire
X06|その他の衣服・装身具の着火|Other clothing catching fire
X08|その他の煙・火・火炎|Other smoke, fire and flames
X09|煙・火・火炎（詳細不明）|Smoke, fire and flames, not further specified
X10|熱い飲食物・油との接触|Contact with hot drinks, food, fats and oils
X11|蛇口の熱湯との接触|Contact with hot tap water
X12|その他の熱い液体との接触|Contact with other hot fluids
X13|熱い蒸気との接触|Contact with steam and hot vapours
X14|熱い空気・ガスとの接触|Contact with hot air and gases
X15|熱い家庭用器具との接触|Contact with hot household appliances
X16|暖房器具・熱い配管との接触|Contact with hot heaters, radiators and pipes
X17|熱いエンジン・機械・工具との接触|Contact with hot engines, machines and tools
X18|その他の熱い金属との接触|Contact with other hot metals
X19|その他の熱・高温物との接触|Contact with other hot substances
X20|毒ヘビ・毒トカゲとの接触|Contact with venomous snakes and lizards
X21|毒グモとの接触|Contact with venomous spiders
X22|サソリとの接触|Contact with scorpions
X23|ハチとの接触|Contact with hornets, wasps and bees
X24|ムカデ・有毒ヤスデとの接触|Contact with centipedes and venomous millipedes
X25|その他の有毒節足動物との接触|Contact with other venomous arthropods
X26|海の有毒動植物との接触|Contact with venomous sea animals and plants
X27|その他の有毒動物との接触|Contact with other venomous animals
X28|その他の有毒植物との接触|Contact with other venomous plants
X29|有毒動植物との接触（詳細不明）|Contact with venomous life, not further specified
X30|自然の過度の高温への曝露|Exposure to natural heat
X31|自然の過度の低温への曝露|Exposure to natural cold
X32|日光への曝露|Exposure to sunlight
X33|落雷|Lightning
X34|地震|Earthquake
X35|火山の噴火|Volcanic eruption
X36|雪崩・地すべりなど|Avalanche, landslide and other earth movement
X37|暴風雨|Violent storm
X38|洪水|Flood
X39|その他の自然の力|Other forces of nature
X40|非オピオイド鎮痛薬・解熱薬による不慮の中毒|Accidental poisoning by non-opioid painkillers
X41|鎮静薬・向精神薬等による不慮の中毒|Accidental poisoning by sedatives and psychotropics
X42|麻薬・幻覚薬による不慮の中毒|Accidental poisoning by narcotics and hallucinogens
X43|自律神経に作用する薬による不慮の中毒|Accidental poisoning by autonomic medicines
X44|その他の薬による不慮の中毒|Accidental poisoning by other medicines
X45|アルコールによる不慮の中毒|Accidental poisoning by alcohol
X46|有機溶剤等による不慮の中毒|Accidental poisoning by solvents and hydrocarbons
X47|一酸化炭素などのガスによる不慮の中毒|Accidental poisoning by carbon monoxide and other gases
X48|農薬による不慮の中毒|Accidental poisoning by pesticides
X49|その他の化学物質による不慮の中毒|Accidental poisoning by other chemicals
X50|過度の運動・反復動作|Overexertion and repetitive movement
X51|旅行・移動（乗り物酔いなど）|Travel and motion
X52|無重力環境での長期滞在|Long stay in weightlessness
X53|食料不足|Lack of food
X54|水不足|Lack of water
X57|窮乏（詳細不明）|Privation, not further specified
X58|その他の特定の要因への曝露|Exposure to other specified factors
X59|不慮の事故（要因不明）|Accident, factor not specified
`
