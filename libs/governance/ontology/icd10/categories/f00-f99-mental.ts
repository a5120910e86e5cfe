/** F00-F99: mental and behavioural disorders. */
export const MENTAL = `
F00|アルツハイマー病の認知症|Dementia in Alzheimer's disease
F01|血管性認知症|Vascular dementia
F02|その他の病気による認知症|Dementia in other diseases
F03|認知症（詳細不明）|Dementia, not further specified
F04|器質性健忘症候群（アルコール等によらない）|Organic amnesia, not due to alcohol or drugs
F05|せん妄（アルコール等によらない）|Delirium, not due to alcohol or drugs
F06|脳・身体の病気によるその他の精神障害|Other mental disorders due to brain or bodily disease
F07|脳の病気による人格・行動の障害|Personality and behaviour disorders due to brain disease
F09|器質性・症状性精神障害（詳細不明）|Organic mental disorder, not further specified
F10|アルコールによる障害|Disorders due to alcohol
F11|オピオイドによる障害|Disorders due to opioids
F12|大麻による障害|Disorders due to cannabis
F13|鎮静薬・睡眠薬による障害|Disorders due to sedatives and sleeping pills
F14|コカインによる障害|Disorders due to cocaine
F15|その他の精神刺激薬による障害|Disorders due to other stimulants, including caffeine
F16|幻覚薬による障害|Disorders due to hallucinogens
F17|タバコによる障害|Disorders due to tobacco
F18|揮発性溶剤による障害|Disorders due to volatile solvents
F19|多剤・その他の精神作用物質による障害|Disorders due to several or other psychoactive drugs
F20|統合失調症|Schizophrenia
F21|統合失調型障害|Schizotypal disorder
F22|持続性妄想性障害|Lasting delusional disorders
F23|急性一過性の精神病性障害|Brief acute psychosis
F24|感応性妄想性障害|Induced (shared) delusional disorder
F25|統合失調感情障害|Schizoaffective disorders
F28|その他の非器質性精神病性障害|Other non-organic psychosis
F29|非器質性精神病（詳細不明）|Non-organic psychosis, not further specified
F30|躁病エピソード|Manic episode
F31|双極性障害|Bipolar disorder
F32|うつ病エピソード|Depressive episode
F33|反復性うつ病|Recurrent depression
F34|持続性気分障害（気分変調症など）|Lasting mood disorders, including dysthymia
F38|その他の気分障害|Other mood disorders
F39|気分障害（詳細不明）|Mood disorder, not further specified
F40|恐怖症性不安障害|Phobic anxiety disorders
F41|不安障害|Anxiety disorders
F42|強迫性障害|Obsessive-compulsive disorder
F43|重度ストレス反応・適応障害|Severe stress reactions and adjustment disorders
F44|解離性（転換性）障害|Dissociative (conversion) disorders
F45|身体表現性障害|Somatoform disorders
F48|その他の神経症性障害|Other neurotic disorders
F50|摂食障害|Eating disorders
F51|非器質性の睡眠障害|Sleep disorders without organic cause
F52|非器質性の性機能不全|Sexual dysfunction without organic cause
F53|産褥期の精神・行動の障害|Mental disorders of the weeks after childbirth
F54|他の病気に影響する心理・行動の要因|Psychological factors affecting other diseases
F55|依存を生じない物質の乱用|Abuse of non-dependence-producing substances
F59|身体的要因を伴う行動症候群（詳細不明）|Behavioural syndrome with physical factors, unspecified
F60|特定のパーソナリティ障害|Specific personality disorders
F61|混合性などのパーソナリティ障害|Mixed and other personality disorders
F62|持続的な人格変化（脳の損傷によらない）|Lasting personality change, not due to brain damage
F63|習慣・衝動の障害|Habit and impulse disorders
F64|性同一性障害|Gender identity disorders
F65|性嗜好障害|Disorders of sexual preference
F66|性の発達と方向づけに関わる心理・行動の障害|Psychological disorders of sexual development
F68|成人のその他の人格・行動の障害|Other disorders of adult personality and behaviour
F69|成人の人格・行動の障害（詳細不明）|Adult personality disorder, not further specified
F70|軽度の知的障害|Mild intellectual disability
F71|中等度の知的障害|Moderate intellectual disability
F72|重度の知的障害|Severe intellectual disability
F73|最重度の知的障害|Profound intellectual disability
F78|その他の知的障害|Other intellectual disability
F79|知的障害（詳細不明）|Intellectual disability, not further specified
F80|会話・言語の発達障害|Developmental disorders of speech and language
F81|学習能力の発達障害|Developmental disorders of school skills
F82|運動機能の発達障害|Developmental disorder of motor function
F83|混合性の発達障害|Mixed specific developmental disorders
F84|自閉スペクトラム症など広汎性発達障害|Autism and pervasive developmental disorders
F88|その他の心理的発達の障害|Other disorders of psychological development
F89|心理的発達の障害（詳細不明）|Developmental disorder, not further specified
F90|注意欠如・多動症|Attention deficit and hyperactivity
F91|行為障害|Conduct disorders
F92|行為と情緒の混合性障害|Mixed disorders of conduct and emotions
F93|小児期に特有の情緒障害|Emotional disorders specific to childhood
F94|小児期・青年期の社会的機能の障害|Disorders of social functioning in childhood
F95|チック障害|Tic disorders
F98|小児期のその他の行動・情緒の障害|Other behavioural disorders of childhood
F99|詳細不明の精神障害|Mental disorder not further specified
`
