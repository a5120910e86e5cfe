/** H00-H59: diseases of the eye. */
export const EYES = `
H00|麦粒腫・霰粒腫（ものもらい）|Stye and chalazion
H01|まぶたのその他の炎症|Other eyelid inflammation
H02|まぶたのその他の障害（眼瞼下垂など）|Other eyelid disorders, including ptosis
H03|他の病気に伴うまぶたの障害|Eyelid disorders in other diseases
H04|涙器の障害|Tear system disorders
H05|眼窩の障害|Orbit disorders
H06|他の病気に伴う涙器・眼窩の障害|Tear system and orbit disorders in other diseases
H10|結膜炎|Conjunctivitis
H11|結膜のその他の障害（翼状片など）|Other conjunctival disorders, including pterygium
H13|他の病気に伴う結膜の障害|Conjunctival disorders in other diseases
H15|強膜の障害|Disorders of the sclera
H16|角膜炎|Keratitis
H17|角膜の瘢痕・混濁|Corneal scars and opacities
H18|角膜のその他の障害|Other corneal disorders
H19|他の病気に伴う強膜・角膜の障害|Sclera and cornea disorders in other diseases
H20|虹彩毛様体炎|Iridocyclitis
H21|虹彩・毛様体のその他の障害|Other iris and ciliary body disorders
H22|他の病気に伴う虹彩・毛様体の障害|Iris and ciliary body disorders in other diseases
H25|老人性白内障|Age-related cataract
H26|その他の白内障|Other cataract
H27|水晶体のその他の障害|Other lens disorders
H28|他の病気に伴う白内障・水晶体の障害|Cataract and lens disorders in other diseases
H30|脈絡網膜の炎症|Inflammation of choroid and retina
H31|脈絡膜のその他の障害|Other choroid disorders
H32|他の病気に伴う脈絡網膜の障害|Choroid and retina disorders in other diseases
H33|網膜剥離・網膜裂孔|Retinal detachment and breaks
H34|網膜血管の閉塞|Blocked retinal vessels
H35|その他の網膜の障害（黄斑変性など）|Other retinal disorders, including macular degeneration
H36|他の病気に伴う網膜の障害（糖尿病網膜症など）|Retinal disorders in other diseases, including diabetes
H40|緑内障（詳細）|Glaucoma (specific)
H42|他の病気に伴う緑内障|Glaucoma in other diseases
H43|硝子体の障害|Vitreous body disorders
H44|眼球の障害|Globe disorders
H45|他の病気に伴う硝子体・眼球の障害|Vitreous and globe disorders in other diseases
H46|視神経炎|Optic neuritis
H47|視神経・視覚路のその他の障害|Other optic nerve and visual pathway disorders
H48|他の病気に伴う視神経・視覚路の障害|Optic nerve disorders in other diseases
H49|麻痺性斜視|Paralytic squint
H50|その他の斜視|Other squint
H51|その他の両眼運動の障害|Other disorders of paired eye movement
H52|屈折・調節の障害|Refraction and focusing disorders
H53|視覚障害（弱視・複視・色覚異常など）|Visual disturbance, including lazy eye and double vision
H54|失明・低視力|Blindness and low vision
H55|眼振などの不規則な眼球運動|Nystagmus and other irregular eye movements
H57|眼のその他の状態（瞳孔異常・眼痛など）|Other eye conditions, including pupil problems and pain
H58|他の病気に伴う眼のその他の障害|Other eye disorders in other diseases
H59|処置後の眼の障害|Eye disorders after procedures
`
