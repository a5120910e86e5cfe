/** O00-O99: pregnancy, childbirth and the weeks after. */
export const PREGNANCY = `
O00|異所性妊娠（子宮外妊娠）|Ectopic pregnancy
O01|胞状奇胎|Hydatidiform mole
O02|稽留流産などその他の異常妊娠産物|Missed abortion and other abnormal products of conception
O03|自然流産|Miscarriage
O04|医学的人工流産|Medical abortion
O05|その他の流産|Other abortion
O06|流産（詳細不明）|Abortion, not further specified
O07|不成功に終わった人工流産|Failed attempted abortion
O08|流産・異所性妊娠・奇胎後の合併症|Complications after abortion, ectopic or molar pregnancy
O10|妊娠前からの高血圧|High blood pressure from before pregnancy
O11|加重型妊娠高血圧腎症|Pre-eclampsia on chronic hypertension
O12|妊娠中の浮腫・蛋白尿（高血圧なし）|Swelling and proteinuria in pregnancy, normal pressure
O13|妊娠高血圧|Gestational hypertension
O14|妊娠高血圧腎症|Pre-eclampsia
O15|子癇|Eclampsia
O16|母体の高血圧（詳細不明）|Maternal high blood pressure, not further specified
O20|妊娠初期の出血|Bleeding in early pregnancy
O21|妊娠悪阻（重いつわり）|Excessive vomiting in pregnancy
O22|妊娠中の静脈の合併症・痔核|Vein disorders and haemorrhoids in pregnancy
O23|妊娠中の尿路・性器感染症|Urinary and genital infection in pregnancy
O24|妊娠中の糖尿病|Diabetes in pregnancy
O25|妊娠中の低栄養|Malnutrition in pregnancy
O26|妊娠に関わるその他の状態の母体のケア|Maternal care for other conditions linked to pregnancy
O28|母体の出生前検査の異常|Abnormal findings in antenatal screening
O29|妊娠中の麻酔の合併症|Complications of anaesthesia in pregnancy
O30|多胎妊娠|Multiple pregnancy
O31|多胎妊娠に特有の合併症|Complications of multiple pregnancy
O32|胎位異常に対する母体のケア|Maternal care for malpresentation
O33|児頭骨盤不均衡に対する母体のケア|Maternal care for disproportion of pelvis and fetus
O34|骨盤臓器の異常に対する母体のケア|Maternal care for abnormal pelvic organs
O35|胎児の異常・障害に対する母体のケア|Maternal care for fetal abnormality
O36|胎児のその他の問題に対する母体のケア|Maternal care for other fetal problems
O40|羊水過多|Too much amniotic fluid
O41|羊水・羊膜のその他の障害|Other disorders of amniotic fluid and membranes
O42|前期破水|Premature rupture of membranes
O43|胎盤の障害|Disorders of the placenta
O44|前置胎盤|Placenta praevia
O45|常位胎盤早期剥離|Placental abruption
O46|その他の分娩前出血|Other bleeding before birth
O47|偽陣痛|False labour
O48|過期妊娠|Prolonged pregnancy
O60|早産（切迫早産を含む）|Preterm labour and delivery
O61|分娩誘発の不成功|Failed induction of labour
O62|陣痛の異常|Abnormal forces of labour
O63|遷延分娩|Long labour
O64|胎位・胎向異常による分娩停止|Obstructed labour due to fetal position
O65|母体の骨盤異常による分娩停止|Obstructed labour due to maternal pelvis
O66|その他の分娩停止（肩甲難産など）|Other obstructed labour, including shoulder dystocia
O67|分娩中の出血|Bleeding during labour
O68|胎児ストレス（仮死）を伴う分娩|Labour with fetal distress
O69|臍帯合併症を伴う分娩|Labour with umbilical cord complications
O70|会陰裂傷|Perineal tear at delivery
O71|その他の産科的外傷|Other obstetric trauma
O72|産後出血|Bleeding after delivery
O73|胎盤・卵膜の遺残（出血なし）|Retained placenta or membranes without bleeding
O74|分娩中の麻酔の合併症|Complications of anaesthesia in labour
O75|分娩のその他の合併症|Other complications of labour and delivery
O80|単胎の自然分娩|Single spontaneous delivery
O81|鉗子・吸引による単胎分娩|Single delivery by forceps or vacuum
O82|帝王切開による単胎分娩|Single delivery by caesarean section
O83|その他の介助による単胎分娩|Other assisted single delivery
O84|多胎分娩|Multiple delivery
O85|産褥敗血症|Puerperal sepsis
O86|その他の産褥感染症|Other infection after delivery
O87|産褥期の静脈の合併症・痔核|Vein disorders and haemorrhoids after delivery
O88|産科的塞栓（羊水塞栓など）|Obstetric embolism, including amniotic fluid
O89|産褥期の麻酔の合併症|Complications of anaesthesia after delivery
O90|その他の産褥期の合併症|Other complications of the weeks after delivery
O91|妊娠・出産に関わる乳房の感染症|Breast infection with pregnancy and childbirth
O92|乳房・授乳のその他の障害|Other breast and feeding disorders after childbirth
O94|妊娠・出産の合併症の後遺症|After-effects of complications of pregnancy and childbirth
O95|原因不明の妊産婦死亡|Obstetric death of unknown cause
O96|後発妊産婦死亡（産後42日超1年未満）|Late obstetric death, over 42 days but within a year
O97|産科的原因の後遺症による死亡|Death from after-effects of obstetric causes
O98|妊娠・出産に合併する母体の感染症|Maternal infections complicating pregnancy and childbirth
O99|妊娠・出産に合併する母体のその他の病気|Other maternal diseases complicating pregnancy
`
