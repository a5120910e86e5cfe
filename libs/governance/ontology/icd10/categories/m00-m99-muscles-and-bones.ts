/** M00-M99: diseases of muscles, bones and connective tissue. */
export const MUSCLES_AND_BONES = `
M00|化膿性関節炎|Pyogenic arthritis
M01|他の感染症・寄生虫症に伴う関節の感染|Joint infection in infections elsewhere
M02|反応性関節症|Reactive joint disease
M03|他の病気に伴う感染後・反応性関節症|Postinfective and reactive joint disease in other diseases
M05|血清反応陽性関節リウマチ|Seropositive rheumatoid arthritis
M06|その他の関節リウマチ|Other rheumatoid arthritis
M07|乾癬性・腸疾患性関節症|Psoriatic and bowel-related joint disease
M08|若年性関節炎|Juvenile arthritis
M09|他の病気に伴う若年性関節炎|Juvenile arthritis in other diseases
M10|痛風|Gout
M11|その他の結晶性関節症（偽痛風など）|Other crystal joint disease, including pseudogout
M12|その他の特定の関節症|Other specific joint disease
M13|その他の関節炎|Other arthritis
M14|その他の病気に伴う関節症|Joint disease in other diseases
M15|多発性の変形性関節症|Osteoarthritis of several joints
M16|股関節の変形性関節症|Osteoarthritis of the hip
M17|膝の変形性関節症|Osteoarthritis of the knee
M18|母指の付け根の変形性関節症|Osteoarthritis at the base of the thumb
M19|その他の変形性関節症|Other osteoarthritis
M20|手足の指の後天性変形（外反母趾など）|Acquired deformity of fingers and toes, including bunion
M21|四肢のその他の後天性変形|Other acquired deformity of the limbs
M22|膝蓋骨の障害|Kneecap disorders
M23|膝の内障（半月板障害など）|Internal derangement of the knee
M24|その他の関節内の障害|Other specific joint derangement
M25|その他の関節の障害（関節痛・こわばりなど）|Joint pain, stiffness and other joint disorders
M30|結節性多発動脈炎など|Polyarteritis nodosa and related
M31|その他の壊死性血管障害（血管炎）|Other necrotising vasculitis
M32|全身性エリテマトーデス|Systemic lupus
M33|皮膚筋炎・多発性筋炎|Dermatomyositis and polymyositis
M34|全身性強皮症|Systemic sclerosis
M35|その他の全身性結合組織疾患（シェーグレンなど）|Other systemic connective tissue disease, including Sjögren
M36|他の病気に伴う全身性結合組織障害|Systemic connective tissue disorders in other diseases
M40|脊柱後弯・前弯|Kyphosis and lordosis
M41|脊柱側弯症|Scoliosis
M42|脊椎骨軟骨症|Spinal osteochondrosis
M43|その他の脊柱変形（すべり症・斜頸など）|Other spinal deformity, including spondylolisthesis
M45|強直性脊椎炎|Ankylosing spondylitis
M46|その他の炎症性脊椎障害|Other inflammatory disease of the vertebrae
M47|変形性脊椎症|Spondylosis
M48|その他の脊椎障害（脊柱管狭窄など）|Other vertebral disorders, including spinal stenosis
M49|他の病気に伴う脊椎障害|Vertebral disorders in other diseases
M50|頸椎椎間板障害|Disc disorders of the neck
M51|その他の椎間板障害|Other disc disorders
M53|その他の背部の障害|Other back disorders
M54|背部痛（腰痛・頸部痛など）|Back pain
M60|筋炎|Myositis
M61|筋の石灰化・骨化|Calcium and bone formation in muscle
M62|その他の筋障害|Other muscle disorders
M63|他の病気に伴う筋障害|Muscle disorders in other diseases
M65|滑膜炎・腱鞘炎|Synovitis and tenosynovitis
M66|滑膜・腱の自然断裂|Spontaneous rupture of synovium and tendon
M67|滑膜・腱のその他の障害|Other disorders of synovium and tendon
M68|他の病気に伴う滑膜・腱の障害|Synovium and tendon disorders in other diseases
M70|使い過ぎ・圧迫による軟部組織障害|Soft tissue disorders from use, overuse and pressure
M71|その他の滑液包障害|Other bursa disorders
M72|線維芽細胞性障害（デュピュイトラン拘縮など）|Fibroblastic disorders, including Dupuytren
M73|他の病気に伴う軟部組織障害|Soft tissue disorders in other diseases
M75|肩の障害（五十肩・腱板障害など）|Shoulder disorders, including frozen shoulder
M76|下肢の腱付着部障害|Tendon attachment disorders of the leg
M77|その他の腱付着部障害（テニス肘など）|Other tendon attachment disorders, including tennis elbow
M79|その他の軟部組織障害（線維筋痛症など）|Other soft tissue disorders, including fibromyalgia
M80|骨粗鬆症（病的骨折あり）|Osteoporosis with fracture
M81|骨粗鬆症（骨折なし）|Osteoporosis without fracture
M82|他の病気に伴う骨粗鬆症|Osteoporosis in other diseases
M83|成人骨軟化症|Adult osteomalacia
M84|骨の連続性の障害（偽関節・疲労骨折など）|Disorders of bone continuity, including stress fracture
M85|骨の密度・構造のその他の障害|Other disorders of bone density and structure
M86|骨髄炎|Osteomyelitis
M87|骨壊死|Bone death (osteonecrosis)
M88|骨パジェット病|Paget's disease of bone
M89|骨のその他の障害|Other bone disorders
M90|他の病気に伴う骨の障害|Bone disorders in other diseases
M91|股関節・骨盤の若年性骨軟骨症（ペルテス病など）|Juvenile osteochondrosis of hip and pelvis, such as Perthes
M92|その他の若年性骨軟骨症|Other juvenile osteochondrosis
M93|その他の骨軟骨障害|Other bone and cartilage disorders
M94|軟骨のその他の障害|Other cartilage disorders
M95|筋骨格のその他の後天性変形|Other acquired deformity of muscles and bones
M96|処置後の筋骨格障害|Muscle and bone disorders after procedures
M99|生体力学的な障害（他に分類されない）|Biomechanical lesions, not classified otherwise
`
